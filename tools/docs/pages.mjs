/** What TypeDoc itself calls the group of the entries that can be imported. */
export const modules = 'Modules'

// The pages of the site, in the order of its navigation, and the place of the reference among them. Every page of docs/ is here: test/package/docs holds that.
export const pages = {
  'Start': ['docs/start.md'],
  'Guides': [
    'docs/migration.md', 'docs/steering.md', 'docs/outcomes.md', 'docs/forecast.md', 'docs/evacuating.md', 'docs/trace.md', 'docs/report.md', 'docs/cli.md', 'docs/domains.md', 'docs/events.md',
    'docs/storage.md', 'docs/streams.md', 'docs/agent.md', 'docs/xml.md', 'docs/data.md', 'docs/lab.md', 'docs/production.md', 'docs/reconnect.md', 'docs/admin.md',
  ],
  'Coming from virsh, Python, Go': ['docs/coming-from.md', 'docs/api-map.md'],
  [modules]: [],
  'What is known': ['docs/support.md', 'docs/performance.md', 'docs/faults.md', 'docs/abuse.md', 'docs/safety.md', 'SECURITY.md'],
  'The project': ['docs/architecture.md', 'CONTRIBUTING.md', 'CHANGELOG.md'],
}
