import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'
import { languageWords } from './build/lint/language-words.mjs'

export default tseslint.config(
  { ignores: ['out/**', 'dist/**', 'node_modules/**', 'tests/bench/node_modules/**', 'test-results/**', 'playwright-report/**'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommended],
    languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-empty': ['error', { allowEmptyCatch: false }]
    }
  },
  {
    // What ships is also linted with its types: no promise is left alone, and no `any` slips in from a library.
    files: ['core/**/*.ts', 'cli/**/*.ts', 'electron/**/*.ts', 'renderer/**/*.ts', 'renderer/**/*.tsx'],
    languageOptions: { parserOptions: { project: ['./tsconfig.node.json', './tsconfig.web.json'], tsconfigRootDir: import.meta.dirname } },
    rules: Object.fromEntries(
      ['no-floating-promises', 'no-misused-promises', 'await-thenable', 'no-base-to-string', 'no-unsafe-argument', 'no-unsafe-assignment', 'no-unsafe-call', 'no-unsafe-member-access', 'no-unsafe-return']
        .map((rule) => [`@typescript-eslint/${rule}`, 'error'])
    )
  },
  {
    files: ['renderer/**/*.ts', 'renderer/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' }
  },
  {
    files: ['core/model/**', 'core/contract/**', 'core/extraction/**', 'core/anchoring/**', 'core/report/**', 'core/review/**', 'core/search/**'],
    rules: { 'no-restricted-globals': ['error', 'process', 'document', 'window', 'fetch', 'Buffer'] }
  },
  {
    // A language is a folder of two or three letters; `gazetteer` and the folding of letters serve several.
    files: ['core/extraction/**/*.ts'],
    ignores: ['core/extraction/{??,???}/**', 'core/extraction/gazetteer/**', 'core/extraction/text/fold.ts'],
    plugins: { extraction: { rules: { 'language-words': languageWords } } },
    rules: { 'extraction/language-words': 'error' }
  },
  {
    // A condition that runs over the page is several questions without a name; a row of a language's table is as long as its words.
    files: ['core/extraction/**/*.ts'],
    ignores: ['core/extraction/{??,???}/**', 'core/extraction/gazetteer/**'],
    rules: { 'max-len': ['error', { code: 180 }] }
  }
)
