// Keeps a list of a host's guests and their states, through restarts of its daemon: node examples/reconnect.mjs URI
// Then, in another shell: systemctl restart libvirtd
import { connect } from 'nodevirt'

const host = await connect(process.argv[2], { reconnect: { maxDelayMs: 5_000 } })
host.on('disconnect', ({ reason }) => console.log(`lost (${reason})`))
host.on('reconnectFailed', ({ attempt, retryInMs, error }) => console.log(`attempt ${attempt}: ${error.message}; the next in ${Math.round(retryInMs)} ms`))

const states = new Map()
const follow = async (domain) => {
  try {
    states.set(domain.name, (await domain.state()).state)
  } catch (error) {
    // A question that was under way when the daemon died: the next one waits until it is there.
    if (error.code === 'ERR_CONNECTION_LOST') return follow(domain)
    if (error.code === 'ERR_CONNECTION_CLOSED') return // by the signal below
    if (error.code !== 'VIR_ERR_NO_DOMAIN') throw error
    states.delete(domain.name)
  }
}
const catchUp = ({ from, until, differences }) => {
  console.log(`nothing was heard for ${((until - from) / 1000).toFixed(1)} s`)
  for (const { change, name, before, after } of differences ?? []) {
    console.log(`${name}: ${change} (${before?.state ?? 'not there'}, now ${after?.state ?? 'not there'})`)
    if (after) states.set(name, after.state)
    else states.delete(name)
  }
}

await host.subscribe('domain:lifecycle', ({ domain, event, detail }) => {
  console.log(`${domain.name}: ${event} (${detail})`)
  follow(domain).catch((error) => console.error(error.message))
}, { onGap: catchUp })
for (const domain of await host.domains.list()) await follow(domain)
console.log([...states].map(([name, state]) => `${name}: ${state}`).join('\n'))

process.once('SIGINT', () => host.close())
