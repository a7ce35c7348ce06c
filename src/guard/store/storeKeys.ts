/**
 * Names the keys in Redis. docs/operations-guide.md lists them all, with the ACL line that allows
 * them.
 */

/** The braces are a hash tag: they put all keys in one cluster slot, as scripts require. */
export const storeKey = (name: string): string => `{cognito-graphql-gateway}:${name}`;
