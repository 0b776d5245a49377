import js from '@eslint/js'
import stylistic from '@stylistic/eslint-plugin'
import tseslint from 'typescript-eslint'

const globals = Object.fromEntries([
  'AbortController', 'AbortSignal', 'Buffer', 'URL', 'WeakRef', 'clearInterval', 'clearTimeout', 'console', 'gc', 'performance', 'process', 'queueMicrotask',
  'setImmediate', 'setInterval', 'setTimeout', 'structuredClone',
].map((name) => [name, 'readonly']))
const commonjs = Object.fromEntries(['__dirname', '__filename', 'exports', 'module', 'require'].map((name) => [name, 'readonly']))

/** The linter is the formatter too: `npm run format` mends the form of the whole tree. */
const form = {
  '@stylistic/arrow-parens': ['error', 'always'],
  '@stylistic/max-len': ['error', { code: 200, ignoreUrls: true, ignoreStrings: true, ignoreTemplateLiterals: true, ignoreRegExpLiterals: true }],
  '@stylistic/operator-linebreak': ['error', 'before', { overrides: { '=': 'ignore' } }],
  '@stylistic/quotes': ['error', 'single', { avoidEscape: true, allowTemplateLiterals: 'avoidEscape' }],
  '@stylistic/quote-props': 'off', // Properties out of an index signature are quoted, so that one sees them.
  '@stylistic/indent': 'off', // A continued expression is indented by what it belongs to.
  '@stylistic/max-statements-per-line': 'off', // A short function stands on one line.
  '@stylistic/member-delimiter-style': 'off', // A type on one line has commas, as an object has.
  '@stylistic/multiline-ternary': 'off',
}

/** What the strict rules ask beyond what this code means. */
const meaning = {
  '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
  '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }], // Options take their type from a table, and their name from an interface.
  '@typescript-eslint/no-base-to-string': 'off', // What a caller gave as a reason is put into words, whatever it is.
  '@typescript-eslint/no-unnecessary-type-conversion': 'off', // The same: no type holds for it.
  '@typescript-eslint/no-unnecessary-type-parameters': 'off', // A caller says what it expects.
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true, allowNullish: true }],
  '@typescript-eslint/no-non-null-assertion': 'off', // With noUncheckedIndexedAccess it is how one says that an index is within.
  '@typescript-eslint/no-unnecessary-condition': 'off', // Callers in JavaScript give what no type allows.
  '@typescript-eslint/require-await': 'off', // An async method rejects where another one would throw.
  '@typescript-eslint/unbound-method': 'off', // Tables hold functions, which are read by destructuring.
}

/** Tests look at values that have no type, and give wrong ones. */
const testing = { 'no-control-regex': 'off', '@stylistic/no-mixed-operators': 'off', ...Object.fromEntries([
  'no-unsafe-argument', 'no-unsafe-assignment', 'no-unsafe-call', 'no-unsafe-class-instance-assignment', 'no-unsafe-member-access', 'no-unsafe-return', 'no-explicit-any',
  'no-require-imports', 'no-deprecated', 'no-misused-spread', 'only-throw-error', 'use-unknown-in-catch-callback-variable',
].map((name) => [`@typescript-eslint/${name}`, 'off'])) }

/** test:///default is one host for all of a process that has not been closed, and jest runs many files in a process: there nothing is changed. */
const sharedHost = { 'no-restricted-syntax': ['error', ...[
  'CallExpression[callee.name="connect"][arguments.0.value="test:///default"]:not(:has(ObjectExpression > Property[key.name="readOnly"]))',
  'CallExpression[callee.property.name=/^(connect|virConnectOpen|virConnectOpenAuth)$/][arguments.0.value="test:///default"]',
].map((selector) => ({ selector, message: 'Open it read-only, or use connectToOwn() or testHost() of test/support/driver.' }))] }

/** A table of options gives its keys the names that readers know, not what they are made of. */
const named = { '@typescript-eslint/no-unnecessary-type-assertion': 'off' }

/** More than ten listeners of a caller's signal are a leak to Node: whatever waits for one shares a single listener with the rest. */
const sharedSignal = { 'no-restricted-syntax': ['error', ...[
  'CallExpression[callee.property.name="addEventListener"]', 'Identifier[name="addAbortSignal"]', 'Identifier[name="addAbortListener"]',
].map((selector) => ({ selector, message: 'Use whenAborted() of lib/listeners.ts, or sleep() of lib/limit.ts.' }))] }

const tables = Object.fromEntries(['no-explicit-any', 'no-unsafe-assignment', 'no-unsafe-return'].map((name) => [`@typescript-eslint/${name}`, 'off']))

export default tseslint.config(
  { ignores: ['dist/', 'dist.new/', 'build/', 'prebuilds/', 'site/', '.cache/', '.lab/', '**/*.d.ts', 'lib/constants/', 'lib/xml/types/', 'lib/xml/table.ts', 'lib/xml/checks.ts', 'test/types/api/', 'test/support/names-in-docs.ts'] },
  js.configs.recommended,
  stylistic.configs.customize({ indent: 2, quotes: 'single', semi: false, jsx: false, braceStyle: '1tbs', arrowParens: true }),
  { languageOptions: { globals }, linterOptions: { reportUnusedDisableDirectives: 'error' }, rules: { ...form, 'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }] } },
  { files: ['**/*.js', '**/*.cjs'], languageOptions: { sourceType: 'commonjs', globals: { ...globals, ...commonjs } } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: 'tsconfig.test.json', tsconfigRootDir: import.meta.dirname } },
    rules: { ...meaning, 'no-unused-vars': 'off' },
  },
  { files: ['test/**/*.ts'], rules: testing },
  { files: ['test/{driver,unit}/**/*.ts'], rules: sharedHost },
  { files: ['lib/**/*.ts'], ignores: ['lib/listeners.ts'], rules: sharedSignal },
  { files: ['lib/connection-options.ts'], rules: named },
  // A table holds kinds of values of every type, which `unknown` would refuse: it is read and written.
  { files: ['lib/options/*.ts', 'lib/migration/options/values.ts', 'lib/domain/settings.ts', 'lib/migration/fleet/report.ts'], rules: tables },
)
