// A file into a volume and back: volumes.mjs URI POOL VOLUME FILE TARGET, by the typed layer. Prints the ms of each.
import { connect } from '../../dist/index.mjs'

const [uri, poolName, volumeName, file, target] = process.argv.slice(2)
const connection = await connect(uri)
const volume = await (await connection.storagePools.get(poolName)).volumes.get(volumeName)

async function timed(action) {
  const start = performance.now()
  await action()
  return performance.now() - start
}

const uploadMs = await timed(() => volume.upload(file))
const downloadMs = await timed(() => volume.download(target))
console.log(JSON.stringify({ uploadMs, downloadMs }))
await connection.close()
