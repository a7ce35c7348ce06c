/**
 * Lists the exceptions that only the operator can do something about: what they mean, and what the
 * caller sees.
 */

import { UnavailableError, isCredentialsError, isServiceException } from './failure.js';
import type { UnavailableReason } from './failure.js';

export interface Fault {
  /** `unavailable`: the caller may retry later. `unexpected`: only the operator can fix it. */
  readonly outcome: 'unavailable' | 'unexpected';
  /**
   * Why the service is unavailable. With `credentials`, callers are not asked to retry, because
   * only the operator can help.
   */
  readonly reason?: UnavailableReason;
  /**
   * What is wrong if AWS rejects all signed calls. Undefined if the credentials only lack one
   * permission.
   */
  readonly rejects?: 'credentials' | 'pool';
  /** What the operator should check, for the log. */
  readonly why: string;
}

const unexpected = (why: string): Fault => ({ outcome: 'unexpected', why });
const unavailable = (why: string, reason: UnavailableReason): Fault => ({
  outcome: 'unavailable',
  reason,
  why,
});
const rejected = (why: string, rejects: Fault['rejects'] = 'credentials'): Fault => ({
  outcome: 'unavailable',
  reason: 'credentials',
  rejects,
  why,
});

const mayNot = unavailable(
  "The gateway's IAM identity may not call this operation: see docs/iam-policy.json.",
  'credentials',
);

/**
 * The message of a ResourceNotFoundException about the configured pool or client, which callers
 * cannot choose.
 */
export const unknownPool = /^User pool (?!client )\S+ does not exist/i;
export const unknownClient = /^User pool client \S+ does not exist/i;

export const faults: Readonly<Record<string, Fault>> = {
  // Exceptions that commands declare.
  InternalErrorException: unavailable('Cognito failed internally.', 'answer'),
  InvalidEmailRoleAccessPolicyException: unexpected(
    "Cognito may not send e-mail with the pool's SES identity: check its policy.",
  ),
  InvalidLambdaResponseException: unexpected(
    'A Lambda trigger of the pool returned something that Cognito does not understand.',
  ),
  InvalidSmsRoleAccessPolicyException: unexpected(
    "The pool's SMS role may not publish to SNS: check its policy.",
  ),
  InvalidSmsRoleTrustRelationshipException: unexpected(
    "The pool's SMS role does not trust cognito-idp.amazonaws.com, or the external id differs.",
  ),
  InvalidUserPoolConfigurationException: unexpected(
    'The configuration of the user pool is not valid for this operation.',
  ),
  UnexpectedLambdaException: unexpected(
    'A Lambda trigger of the pool could not be invoked or crashed.',
  ),
  UserPoolTaggingException: unexpected('A tag of the user pool is not valid.'),

  // Exceptions that no command declares, but that AWS raises before any service sees the request
  // ("Common Error Types" and the JSON protocol).
  AccessDeniedException: mayNot,
  AuthFailure: rejected("The gateway's AWS credentials are not valid."),
  ExpiredToken: rejected("The gateway's AWS credentials have expired."),
  ExpiredTokenException: rejected("The gateway's AWS credentials have expired."),
  IncompleteSignature: rejected("The gateway's requests are not signed correctly."),
  IncompleteSignatureException: rejected("The gateway's requests are not signed correctly."),
  InvalidAccessKeyId: rejected("The gateway's AWS credentials are unknown."),
  InvalidClientTokenId: rejected("The gateway's AWS credentials are unknown."),
  InvalidSignatureException: rejected("The gateway's AWS secret key or clock is wrong."),
  MissingAuthenticationToken: rejected('The gateway has no AWS credentials.'),
  MissingAuthenticationTokenException: rejected('The gateway has no AWS credentials.'),
  NotAuthorized: mayNot,
  OptInRequired: rejected(
    "The AWS account of the gateway's credentials is not signed up for Cognito.",
  ),
  RequestExpired: rejected("The gateway's clock is wrong."),
  RequestTimeTooSkewed: rejected("The gateway's clock is wrong."),
  ServiceUnavailable: unavailable('Cognito is not available.', 'answer'),
  SignatureDoesNotMatch: rejected("The gateway's AWS secret key or clock is wrong."),
  SubscriptionRequiredException: rejected(
    "The AWS account of the gateway's credentials is not signed up for Cognito.",
  ),
  UnrecognizedClientException: rejected("The gateway's AWS credentials are unknown."),
};

/**
 * Rejections of the signature, the credentials or the permission. AWS sends them before it has
 * looked at any user.
 */
export const credentialsFaults: ReadonlySet<string> = new Set(
  Object.keys(faults).filter((name) => faults[name]?.reason === 'credentials'),
);

const noCredentials = rejected(
  'The gateway finds no AWS credentials: only unsigned operations such as sign-in work. ' +
    'Give the process a role or keys, or set COGNITO_PUBLIC_ONLY=true if that is intended.',
);
const noPool = rejected(
  'The configured user pool does not exist in its Region: check COGNITO_USER_POOL_ID.',
  'pool',
);

/** Returns what an error means to the operator; undefined if it says nothing about the set-up. */
export function faultOf(error: unknown): Fault | undefined {
  const isLocal = error instanceof UnavailableError && error.reason === 'credentials';
  if (isLocal || isCredentialsError(error)) return noCredentials;
  if (!isServiceException(error)) return undefined;
  if (error.name === 'ResourceNotFoundException' && unknownPool.test(error.message)) return noPool;
  return Object.hasOwn(faults, error.name) ? faults[error.name] : undefined;
}
