// The layer table of docs/architecture.md, one named rule a sentence. tests/unit/build/layers.test.ts seeds one break a rule.
const pureRooms = '^core/(extraction|anchoring|report|review|search)/'
const nodeBuiltIn = { dependencyTypes: ['core'] }

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    { name: 'model-imports-nothing-of-ours', severity: 'error', from: { path: '^core/model/' }, to: { path: '^(core|electron|cli|renderer)/', pathNot: '^core/model/' } },
    { name: 'contract-imports-model-only', severity: 'error', from: { path: '^core/contract/' }, to: { path: '^(core|electron|cli|renderer)/', pathNot: '^core/(contract|model)/' } },
    { name: 'pure-room-imports-model-only', severity: 'error', from: { path: '^core/(extraction|anchoring|report|review|search|store|import)/' }, to: { path: '^(core|electron|cli|renderer)/', pathNot: ['^core/model/', '^core/$1/'] } },
    { name: 'export-imports-model-and-report', severity: 'error', from: { path: '^core/export/' }, to: { path: '^(core|electron|cli|renderer)/', pathNot: '^core/(export|model|report)/' } },
    { name: 'workbench-knows-no-host', severity: 'error', from: { path: '^core/workbench/' }, to: { path: '^(electron|cli|renderer)/' } },
    { name: 'pure-room-has-no-node', severity: 'error', from: { path: [pureRooms, '^core/(model|contract)/'] }, to: nodeBuiltIn },
    { name: 'core-knows-no-toolkit', severity: 'error', from: { path: '^core/' }, to: { path: '^node_modules/(electron|react|react-dom|@mantine|monaco-editor|zustand)/' } },
    { name: 'host-reaches-core-through-workbench', severity: 'error', from: { path: '^(electron|cli)/' }, to: { path: '^core/', pathNot: '^core/(workbench|contract|model)/' } },
    { name: 'electron-knows-no-other-host', severity: 'error', from: { path: '^electron/' }, to: { path: '^(cli|renderer)/' } },
    { name: 'cli-knows-no-other-host', severity: 'error', from: { path: '^cli/' }, to: { path: '^(electron|renderer)/' } },
    { name: 'preload-imports-types-only', severity: 'error', from: { path: '^electron/preload/' }, to: { path: '^core/', dependencyTypesNot: ['type-only'] } },
    { name: 'renderer-imports-model-and-contract', severity: 'error', from: { path: '^renderer/' }, to: { path: '^(core|electron|cli)/', pathNot: '^core/(model|contract)/' } },
    { name: 'renderer-takes-types-of-contract', severity: 'error', from: { path: '^renderer/' }, to: { path: '^core/contract/', dependencyTypesNot: ['type-only'] } },
    { name: 'renderer-has-no-node', severity: 'error', from: { path: '^renderer/' }, to: nodeBuiltIn },
    { name: 'monaco-only-in-editor', severity: 'error', from: { path: '^renderer/', pathNot: '^renderer/editor/' }, to: { path: '^node_modules/monaco-editor/' } },
    { name: 'electron-only-in-electron', severity: 'error', from: { pathNot: '^(electron|build|tests)/' }, to: { path: '^node_modules/electron/' } },
    { name: 'product-does-not-import-tests', severity: 'error', from: { path: '^(core|electron|cli|renderer)/' }, to: { path: '^tests/' } },
    { name: 'not-a-dev-dependency', severity: 'error', from: { path: '^(core|cli|electron)/' }, to: { dependencyTypes: ['npm-dev'], pathNot: ['^node_modules/electron/', '^node_modules/@types/'] } }
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.node.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'], extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'] },
    exclude: { path: '\\.css$|\\?worker$|\\?url$' }
  }
}
