/** Speaks SAML 2.0 with an identity provider of the type SAML. */
import type { Profile, SAML } from '@node-saml/node-saml';

import { isObject } from '../../../common/isObject.js';
import { messageOf } from '../../../common/messageOf.js';
import { PoolException } from '../../exceptions.js';
import type { Services } from '../../services.js';
import type { FederationRecord, IdentityProviderRecord } from '../../store/records.js';
import { readSamlMetadata } from '../samlMetadata.js';
import type { SamlMetadata } from '../samlMetadata.js';
import type { FederationAnswer } from './attributeMapping.js';
import { FederationProblem } from './federationProblem.js';
import type { ProviderRequest } from './oidcProvider.js';
import { limitedFetch, timeLimit } from './limitedFetch.js';

/** The path of the pool that the provider answers to. */
export const samlAnswerPath = '/saml2/idpresponse';

/** Milliseconds by which the clocks of pool and provider may differ. */
const clockSkew = 60_000;

/** The address of the provider that the browser is sent to. */
export async function samlAddress(
  services: Services,
  provider: IdentityProviderRecord,
  { state, expected, baseUrl }: Pick<ProviderRequest, 'state' | 'expected' | 'baseUrl'>,
): Promise<string> {
  const metadata = await services.providerMetadata.of(provider, () => metadataOf(provider));
  const saml = await samlOf(provider, metadata, baseUrl, expected);
  return saml.getAuthorizeUrlAsync(state, undefined, {});
}

/**
 * What the provider says about the user. node-saml checks the signature, the audience and the times
 * of the assertion; the issuer, the recipient and the request are checked here, in the signed part.
 */
export async function samlAnswer(
  services: Services,
  provider: IdentityProviderRecord,
  { expected, samlResponse = '' }: FederationRecord,
  baseUrl: string,
): Promise<FederationAnswer> {
  const metadata = await services.providerMetadata.of(provider, () => metadataOf(provider));
  try {
    const saml = await samlOf(provider, metadata, baseUrl, expected);
    const { profile } = await saml.validatePostResponseAsync({ SAMLResponse: samlResponse });
    if (profile?.issuer !== metadata.entityId) throw new Error('unexpected issuer');
    requireAnswerTo(profile, {
      requestId: expected,
      recipient: baseUrl + samlAnswerPath,
      now: services.now(),
    });
    const attributes = isObject(profile.attributes) ? profile.attributes : {};
    const { nameID: subject } = profile;
    return {
      claims: { ...attributes, NameID: subject, [nameIdentifier]: subject, sub: subject },
      issuer: metadata.entityId,
    };
  } catch (error) {
    throw new FederationProblem(`Invalid SAML response received: ${messageOf(error)}`);
  }
}

const nameIdentifier = 'http://schemas.xmlsoap.org/ws/2005/05/identity/claims/nameidentifier';

/**
 * SAML 2.0 Profiles, section 4.1.4.3. Each request is answered once, and so each assertion is used
 * once.
 */
function requireAnswerTo(
  profile: Profile,
  { requestId, recipient, now }: { requestId: string; recipient: string; now: Date },
): void {
  const confirmations = confirmationsOf(profile.getAssertion?.());
  const isAnswer = confirmations.some(
    ({ InResponseTo, Recipient, NotOnOrAfter }) =>
      InResponseTo === requestId &&
      Recipient === recipient &&
      Date.parse(String(NotOnOrAfter)) + clockSkew > now.getTime(),
  );
  if (!isAnswer) throw new Error('the assertion does not confirm the subject for this request');
}

type Confirmation = Readonly<Record<string, unknown>>;
interface ParsedAssertion {
  readonly Assertion?: {
    readonly Subject?: readonly {
      readonly SubjectConfirmation?: readonly {
        readonly $?: { readonly Method?: string };
        readonly SubjectConfirmationData?: readonly { readonly $?: Confirmation }[];
      }[];
    }[];
  };
}

const bearer = 'urn:oasis:names:tc:SAML:2.0:cm:bearer';

function confirmationsOf(assertion: unknown): Confirmation[] {
  const { Assertion: { Subject: [subject] = [] } = {} } = (assertion ?? {}) as ParsedAssertion;
  const confirmations = (subject?.SubjectConfirmation ?? []).filter(
    ({ $ }) => $?.Method === bearer,
  );
  // Which of several counts would be open.
  if (confirmations.length !== 1) return [];
  return confirmations.flatMap(({ SubjectConfirmationData: [data] = [] }) =>
    data?.$ ? [data.$] : [],
  );
}

async function samlOf(
  { UserPoolId }: IdentityProviderRecord,
  { certificates, signIn }: SamlMetadata,
  baseUrl: string,
  requestId: string,
): Promise<SAML> {
  if (certificates.length === 0)
    throw new FederationProblem('The metadata of the provider has no certificate');
  // AWS guide, "Using SAML identity providers": the name of the pool at the provider.
  const entity = `urn:amazon:cognito:sp:${UserPoolId}`;
  // Imported lazily, because few pools have such a provider.
  const { SAML: Saml } = await import('@node-saml/node-saml');
  return new Saml({
    callbackUrl: baseUrl + samlAnswerPath,
    entryPoint: signIn,
    issuer: entity,
    audience: entity,
    idpCert: [...certificates],
    generateUniqueId: () => requestId,
    acceptedClockSkewMs: clockSkew,
    identifierFormat: null,
    disableRequestedAuthnContext: true,
    // One of both must be signed.
    wantAssertionsSigned: false,
    wantAuthnResponseSigned: false,
  });
}

async function metadataOf(provider: IdentityProviderRecord): Promise<SamlMetadata> {
  const { ProviderName, ProviderDetails: { MetadataFile, MetadataURL = '' } = {} } = provider;
  try {
    return readSamlMetadata(MetadataFile ?? (await download(MetadataURL)));
  } catch (error) {
    const reason = error instanceof PoolException ? error.message : 'the metadata cannot be read';
    throw new FederationProblem(`${ProviderName} Error - ${reason}`);
  }
}

async function download(url: string): Promise<string> {
  const signal = AbortSignal.timeout(timeLimit * 1000);
  const answer = await limitedFetch(url, { signal, redirect: 'error' });
  if (!answer.ok) throw new Error(`status ${answer.status}`);
  return answer.text();
}
