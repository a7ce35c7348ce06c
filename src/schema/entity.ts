/** Federation entities: the types that other subgraphs may reference by key. */
export const entityNames = ['User', 'Group'] as const;
export type EntityName = (typeof entityNames)[number];
