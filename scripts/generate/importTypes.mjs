/** A plugin of GraphQL Code Generator: takes the types of the schema from the other documents. */
export const plugin = () => ({
  prepend: ["import type * as Types from './documents.js';"],
  content: '',
});
