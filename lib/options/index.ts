export * from './kind'
export { nested, table, tableFor, variant, without, type OptionsOf, type TableFor } from './table'
export { waitingKeys, leftOf, waitingOptions, type Waiting } from './waiting'
export { said } from './said'
