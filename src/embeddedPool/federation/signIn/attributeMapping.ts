/** Turns the claims of an identity provider into the attributes of a user, as its mapping says. */
import type { AttributeType } from '@aws-sdk/client-cognito-identity-provider';

import type { IdentityProviderRecord } from '../../store/records.js';
import { FederationProblem } from './federationProblem.js';

export type Claims = Readonly<Record<string, unknown>>;

/** What a provider has said, once it has been checked. */
export interface FederationAnswer {
  readonly claims: Claims;
  /** Of a SAML provider. */
  readonly issuer?: string | undefined;
}

/** The provider's own id of the user. */
export function subjectOf({ AttributeMapping }: IdentityProviderRecord, claims: Claims): string {
  const claim = AttributeMapping?.username ?? 'sub';
  const subject = Object.hasOwn(claims, claim) ? textOf(claims[claim]) : undefined;
  if (!subject) throw new FederationProblem(`attributes required: [${claim}]`);
  return subject;
}

/** A claim that the provider does not send changes nothing. */
export function mappedAttributes(
  { AttributeMapping = {} }: IdentityProviderRecord,
  claims: Claims,
): AttributeType[] {
  return Object.entries(AttributeMapping).flatMap(([Name, claim]) => {
    const Value = Object.hasOwn(claims, claim) ? textOf(claims[claim]) : undefined;
    return Name === 'username' || Value === undefined ? [] : [{ Name, Value }];
  });
}

/**
 * What an account can be linked by besides its id (SDK, AdminLinkProviderForUser): the claims of a
 * SAML provider, and the attributes that the claims of an OIDC provider are mapped to.
 */
export function linkAttributes(provider: IdentityProviderRecord, claims: Claims): AttributeType[] {
  if (provider.ProviderType === 'OIDC') return mappedAttributes(provider, claims);
  if (provider.ProviderType !== 'SAML') return [];
  return Object.entries(claims).map(([Name, value]) => ({ Name, Value: textOf(value) }));
}

/**
 * AWS guide, "Mapping IdP attributes to profiles and tokens": a list becomes `[a,b]`, its values
 * form-encoded.
 */
function textOf(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string') return value;
  if (!Array.isArray(value)) return JSON.stringify(value);
  // Inner lists stay JSON: form-encoding every level would encode the inner text again and again.
  const values = value.map((one: unknown) =>
    formEncoded(typeof one === 'string' ? one : JSON.stringify(one ?? '')),
  );
  return `[${values.join(',')}]`;
}

const formEncoded = (text: string): string => new URLSearchParams({ '': text }).toString().slice(1);
