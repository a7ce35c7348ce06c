import type { UserAttributesInput } from 'cognito-graphql-client';

/** The standard attributes that the schema has as fields. */
export type StandardField = Exclude<
  keyof UserAttributesInput,
  'custom' | 'emailVerified' | 'phoneNumberVerified'
>;
