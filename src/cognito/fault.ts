/** The only place for exceptions that are the operator's business: what they mean and what the caller gets to see. */

import type { UnavailableReason } from './failure.js';

export interface Fault {
  /** `unavailable`: the caller may try again later. `unexpected`: only the operator can mend it. */
  readonly outcome: 'unavailable' | 'unexpected';
  /** Of what is unavailable. */
  readonly reason?: UnavailableReason;
  /** For the log: what the operator should look at. */
  readonly why: string;
}

const unexpected = (why: string): Fault => ({ outcome: 'unexpected', why });
const unavailable = (why: string, reason: UnavailableReason = 'credentials'): Fault => ({ outcome: 'unavailable', reason, why });

export const faults: Readonly<Record<string, Fault>> = {
  // Declared by commands.
  InternalErrorException: unavailable('Cognito failed internally.', 'answer'),
  InvalidEmailRoleAccessPolicyException: unexpected("Cognito may not send e-mail with the pool's SES identity: check its policy."),
  InvalidLambdaResponseException: unexpected('A Lambda trigger of the pool answered something that Cognito does not understand.'),
  InvalidSmsRoleAccessPolicyException: unexpected("The pool's SMS role may not publish to SNS: check its policy."),
  InvalidSmsRoleTrustRelationshipException: unexpected("The pool's SMS role does not trust cognito-idp.amazonaws.com, or the external id differs."),
  InvalidUserPoolConfigurationException: unexpected('The configuration of the user pool is not valid for this operation.'),
  UnexpectedLambdaException: unexpected('A Lambda trigger of the pool could not be invoked or crashed.'),
  UserPoolTaggingException: unexpected('A tag of the user pool is not valid.'),

  // Undeclared, answered by AWS in front of every service.
  AccessDeniedException: unavailable("The gateway's IAM identity may not call this operation: see docs/iam-policy.json."),
  ExpiredTokenException: unavailable("The gateway's AWS credentials have expired."),
  IncompleteSignature: unavailable("The gateway's requests are not signed correctly."),
  InvalidClientTokenId: unavailable("The gateway's AWS credentials are unknown."),
  InvalidSignatureException: unavailable("The gateway's AWS secret key or clock is wrong."),
  MissingAuthenticationTokenException: unavailable('The gateway has no AWS credentials.'),
  RequestExpired: unavailable("The gateway's clock is wrong."),
  ServiceUnavailable: unavailable('Cognito is not available.', 'answer'),
  UnrecognizedClientException: unavailable("The gateway's AWS credentials are unknown."),
};
