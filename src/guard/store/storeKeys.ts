/** Names the keys in Redis. docs/operations-guide.md lists them all, beside the ACL line that allows them. */

/** The braces are a hash tag: all keys are in one slot of a cluster, as a script needs its keys to be. */
export const storeKey = (name: string): string => `{cognito-graphql-gateway}:${name}`;
