/**
 * Looks for cycles of imports, types included: lint's `import-x/no-cycle` does not see those.
 * Who may import whom stands in eslint.config.mjs. @type {import('dependency-cruiser').IConfiguration}
 */
export default {
  forbidden: [{ name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } }],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
  },
};
