// Writes what binding.gyp compiles, and prints its names: the files of sources.txt, eight to a compilation.
//
// Each file takes the compiler seconds for the same headers and the same templates. Together they take a third of the time.
// CMakeLists.txt asks CMake for the same.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'

const size = 8
const directory = 'build/batches'
const sources = readFileSync('src-native/sources.txt', 'utf8').split('\n').filter(Boolean)

mkdirSync(directory, { recursive: true })
for (let i = 0; i * size < sources.length; i++) {
  const file = `${directory}/${i}.cc`
  const text = sources.slice(i * size, (i + 1) * size).map((name) => `#include "../../${name}"\n`).join('')
  // Make goes by times.
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text)
  console.log(file)
}
