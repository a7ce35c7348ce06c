/** The only place for the names of federation's entities: the types that other subgraphs may refer to by key. */
export const entityNames = ['User', 'Group'] as const;
export type EntityName = (typeof entityNames)[number];
