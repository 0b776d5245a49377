/**
 * Metrics for Prometheus, collected with prom-client: of hosts and their guests, of the calls that this process makes, and of its
 * migrations. Needs `prom-client` (an optional peer dependency) and nothing else.
 */
export { collectMetrics, Metrics } from './metrics'
export type { AddHostOptions, MetricsOptions } from './metrics'
