/** A plugin of GraphQL Code Generator: imports the schema's types from the other documents. */
export const plugin = () => ({
  prepend: ["import type * as Types from './documents.js';"],
  content: '',
});
