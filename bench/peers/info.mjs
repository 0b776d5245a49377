// virDomainGetInfo, again and again: info.mjs URI IN_FLIGHT MILLISECONDS, by the typed layer.
import { connect } from '../../dist/index.mjs'
import { again } from './again.mjs'

const [uri, inFlight, milliseconds] = [process.argv[2], ...process.argv.slice(3).map(Number)]

const connection = await connect(uri)
const domain = await connection.domains.get('test')
console.log(JSON.stringify(await again(() => domain.info(), inFlight, milliseconds)))
await connection.close()
