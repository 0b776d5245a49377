// The pages of the site beside the reference, in the order of its navigation. Every page of docs/ is here: test/package/docs holds that.
export const pages = {
  'Start': ['docs/start.md'],
  'Guides': [
    'docs/migration.md', 'docs/steering.md', 'docs/outcomes.md', 'docs/forecast.md', 'docs/evacuating.md', 'docs/trace.md', 'docs/report.md', 'docs/cli.md', 'docs/domains.md', 'docs/events.md',
    'docs/storage.md', 'docs/streams.md', 'docs/agent.md', 'docs/xml.md', 'docs/data.md', 'docs/lab.md', 'docs/production.md', 'docs/reconnect.md', 'docs/admin.md',
  ],
  'Coming from virsh, Python, Go': ['docs/coming-from.md', 'docs/api-map.md'],
  'What is known': ['docs/support.md', 'docs/performance.md', 'docs/faults.md', 'docs/abuse.md', 'docs/safety.md', 'SECURITY.md'],
  'The project': ['docs/architecture.md', 'CONTRIBUTING.md', 'CHANGELOG.md'],
}
