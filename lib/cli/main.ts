#!/usr/bin/env node
import { run } from './run'

run(process.argv.slice(2)).then(
  // Not only the exit code: a call that libvirt never answers must not keep the process.
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error)
    process.exit(1)
  },
)
