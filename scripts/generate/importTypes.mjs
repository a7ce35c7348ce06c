/**
 * A plugin of GraphQL Code Generator: imports the schema's types from the other documents, or from
 * the module `typesFrom`.
 */
export const plugin = (_schema, _documents, { typesFrom = './documents.js' }) => ({
  prepend: [`import type * as Types from '${typesFrom}';`],
  content: '',
});
