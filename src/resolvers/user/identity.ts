/** Converts accounts at identity providers from and to Cognito's format. */
import type { ProviderUserIdentifierType } from '@aws-sdk/client-cognito-identity-provider';

import { UserIdentity } from '../../schema/user/identity.js';
import type { ProviderAccountInput } from '../../schema/user/identity.js';

/** Cognito's name for the pool itself as a provider. */
export const cognitoProvider = 'Cognito';

/**
 * The attribute that identifies an account by its id at the provider, for any provider (SDK:
 * AdminLinkProviderForUser).
 */
const subject = 'Cognito_Subject';

export function providerUserOf({
  providerName,
  attributeName,
  attributeValue,
}: ProviderAccountInput): ProviderUserIdentifierType {
  return {
    ProviderName: providerName,
    ProviderAttributeName: attributeName ?? subject,
    ProviderAttributeValue: attributeValue,
  };
}

/** One entry of the attribute `identities`. Booleans and times may be strings. */
interface StoredIdentity {
  readonly userId?: string | number;
  readonly providerName?: string;
  readonly providerType?: string | null;
  readonly issuer?: string | null;
  readonly primary?: string | boolean;
  /** Milliseconds since 1970. */
  readonly dateCreated?: string | number;
}

/** Parses the attribute `identities`, a JSON list; empty if it is missing or malformed. */
export function identitiesOf(attribute: string | undefined): UserIdentity[] {
  return parseList(attribute).map(
    ({
      userId = '',
      providerName = '',
      providerType = null,
      issuer = null,
      primary,
      dateCreated,
    }) =>
      Object.assign(new UserIdentity(), {
        userId: String(userId),
        providerName,
        providerType,
        issuer,
        primary: String(primary) === 'true',
        createdAt: dateOf(dateCreated),
      }),
  );
}

function parseList(attribute = '[]'): StoredIdentity[] {
  try {
    const list: unknown = JSON.parse(attribute);
    return Array.isArray(list) ? (list as StoredIdentity[]) : [];
  } catch {
    return [];
  }
}

function dateOf(milliseconds: string | number | undefined): Date | null {
  const date = new Date(Number(milliseconds ?? NaN));
  return Number.isNaN(date.getTime()) ? null : date;
}
