#!/usr/bin/env node
import { leave, noteTerminals } from './leave'
import { run } from './run'

noteTerminals()
run(process.argv.slice(2)).then(
  // Not only the exit code: a call that libvirt never answers must not keep the process.
  (code) => leave(code),
  (error: unknown) => {
    console.error(error)
    leave(1)
  },
)
