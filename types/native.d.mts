// The same for ES modules. TypeScript wants a file of its own for them.
export * from './native.js'
