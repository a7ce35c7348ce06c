/**
 * Every error that callers see, one row each. The interface, the object types, the enum of codes,
 * the unions and docs/errors.md are derived from the rows. The file is long because it is a
 * table.
 */
import 'reflect-metadata';
import { Field, Int, InterfaceType, ObjectType } from 'type-graphql';
import type { ClassType } from 'type-graphql';

import { enumOf } from './enum.js';

/**
 * What a caller can do about an error. The names are those of Cognitect's anomalies (a small set of
 * error categories) where they fit.
 */
export const ErrorCategory = enumOf(
  'ErrorCategory',
  {
    UNAVAILABLE: 'A service that the operation needs is unavailable. Try again later.',
    INTERRUPTED: 'The operation was interrupted and may or may not have taken effect.',
    BUSY: 'Too many requests. Wait, then try again.',
    INCORRECT: 'The input, a code or a credential is wrong. Change it.',
    FORBIDDEN: 'The caller may not do this.',
    UNSUPPORTED: 'The pool, the client or the state of the user does not allow the operation.',
    NOT_FOUND: 'The user, group or other object does not exist.',
    CONFLICT: 'The request conflicts with something that already exists.',
    FAULT: 'The fault is ours. Report the incident id.',
  },
  'What a caller can do about an error.',
);
export type ErrorCategory = keyof typeof ErrorCategory;

/** Why Cognito or the gateway rejected a credential. */
export const NotAuthorizedReason = enumOf(
  'NotAuthorizedReason',
  {
    BAD_CREDENTIALS: 'The username or the password is wrong.',
    ATTEMPTS_EXCEEDED: 'Too many wrong passwords in a row; Cognito has locked sign-in for a while.',
    USER_DISABLED: 'The user was disabled.',
    TOKEN_EXPIRED: 'The token is past its expiry. Refresh it.',
    TOKEN_REVOKED: 'The token was revoked, by a sign-out for example. Sign in again.',
    TOKEN_INVALID: 'The token is malformed, was issued elsewhere or is not an access token.',
    INVALID_SESSION:
      'The session of the challenge is wrong, already used or expired. Start signing in again.',
    TEMPORARY_PASSWORD_EXPIRED:
      'The temporary password has expired. An administrator can send a new one.',
    SECRET_HASH_MISMATCH:
      'The gateway has the wrong client secret. Its operator must correct the configuration.',
    SIGN_IN_TOO_OLD:
      'The operation needs a recent sign-in (`FRESH_SIGN_IN_SECONDS`). Sign in again; a refresh ' +
      'of the tokens is not enough.',
    MISSING_SCOPE: 'The token lacks the scope `aws.cognito.signin.user.admin`.',
    ALREADY_CONFIRMED: 'The user is already confirmed.',
    OTHER: 'Any other reason.',
  },
  'Why a credential was rejected.',
);
export type NotAuthorizedReason = keyof typeof NotAuthorizedReason;

/** Why a redirect sign-in ended without tokens. */
export const RedirectSignInReason = enumOf(
  'RedirectSignInReason',
  {
    ACCESS_DENIED: 'The user cancelled, or the provider refused.',
    LOGIN_REQUIRED: 'The user has to sign in, which `prompt: NONE` does not allow.',
    STATE_MISMATCH:
      'The answer does not belong to a sign-in that this browser has begun with this gateway.',
    EXPIRED:
      'More than 10 minutes have passed since the sign-in began, or the gateway no longer knows ' +
      'whether its answer was used.',
    CODE_USED: 'The code or the state was used before, or Cognito no longer accepts the code.',
    PROVIDER_ERROR: 'The identity provider or Cognito failed, or sent an answer that is not valid.',
    TRIGGER_REFUSED:
      'A Lambda trigger of the pool refused. `message` is its text, of at most 300 characters. An ' +
      'identity provider can imitate it, so do not trust it: show it as a quotation.',
  },
  'Why a redirect sign-in ended without tokens.',
);
export type RedirectSignInReason = keyof typeof RedirectSignInReason;

/** Whose rate limit was reached. */
const ThrottleScope = enumOf(
  'ThrottleScope',
  {
    COGNITO: "Cognito's own rate quota.",
    GATEWAY: 'A limit of this gateway.',
  },
  'Whose rate limit was reached.',
);
type ThrottleScope = keyof typeof ThrottleScope;

/** Why the identity service is unavailable. */
export const UnavailableCause = enumOf(
  'UnavailableCause',
  {
    NETWORK: 'Cognito could not be reached.',
    DEADLINE: 'Cognito did not answer in time.',
    ANSWER: 'Cognito failed or sent an invalid response.',
    CREDENTIALS:
      'Cognito rejects the AWS credentials of the gateway. Its operator must correct the ' +
      'credentials or their rights; `retryable` is false.',
    CONFIGURATION:
      'The configured user pool or app client does not exist. The operator must correct the ' +
      'configuration; `retryable` is false.',
    CIRCUIT: 'Most recent calls failed, so the gateway did not call Cognito.',
    OVERLOAD: 'The gateway is overloaded.',
    AUDIT:
      'The gateway cannot write its audit log, so it changed nothing. The operator must repair ' +
      'the audit log.',
  },
  'Why the identity service is unavailable.',
);
export type UnavailableCause = keyof typeof UnavailableCause;

/** A rule of the pool's password policy, or its check for leaked passwords. */
export const PasswordRule = enumOf(
  'PasswordRule',
  {
    MINIMUM_LENGTH: 'The password must have the minimum number of characters.',
    MAXIMUM_LENGTH: 'The password must have at most 256 characters.',
    REQUIRE_UPPERCASE: 'The password must contain an upper-case letter.',
    REQUIRE_LOWERCASE: 'The password must contain a lower-case letter.',
    REQUIRE_NUMBERS: 'The password must contain a digit.',
    REQUIRE_SYMBOLS: 'The password must contain a symbol.',
    NO_EDGE_SPACES: 'The password must not begin or end with a space.',
    COMPROMISED: 'The password must not appear in a known data breach.',
  },
  'A rule that new passwords must obey.',
);
export type PasswordRule = keyof typeof PasswordRule;

@ObjectType({ description: 'A problem with an input.' })
export class InputViolation {
  @Field(() => String, {
    description:
      'The dotted path below `input`, such as `attributes.custom.0.name`. Empty for the whole ' +
      'input.',
  })
  path!: string;

  @Field(() => String, { description: 'The problem. The value is never repeated.' })
  message!: string;
}

interface ExtraField {
  readonly type: () => unknown;
  readonly nullable?: true;
  readonly description: string;
}

interface ErrorRow {
  readonly category: ErrorCategory;
  /** Whether the same request may succeed later. */
  readonly retryable: boolean;
  /** The gateway's message for people. */
  readonly message: string;
  /** Completes "Returned when ...". */
  readonly when: string;
  /** Cognito's exceptions that become this error. */
  readonly exceptions?: readonly string[];
  /**
   * The caller gets Cognito's message instead of ours, because Cognito writes it for end users and
   * it contains no secret.
   */
  readonly cognitoText?: true;
  readonly fields?: Readonly<Record<string, ExtraField>>;
}

const incorrect = { category: 'INCORRECT', retryable: false } as const;
const notFound = { category: 'NOT_FOUND', retryable: false } as const;
const conflict = { category: 'CONFLICT', retryable: false } as const;
const unsupported = { category: 'UNSUPPORTED', retryable: false } as const;
const forbidden = { category: 'FORBIDDEN', retryable: false } as const;

const errorTable = {
  // Errors raised by the gateway itself; every union has them.
  AccessDeniedError: {
    ...forbidden,
    message: 'You may not do this.',
    when:
      'the caller lacks the required permission, or the target user or group has permissions ' +
      'that the caller lacks',
    fields: {
      requires: {
        type: () => String,
        description:
          'The requirement: permissions such as `users:write`, separated by commas, or `access ' +
          'token`.',
      },
    },
  },
  InvalidInputError: {
    ...incorrect,
    message: 'The input is not valid.',
    when: 'an input value is invalid, or Cognito rejects a parameter',
    exceptions: ['InvalidParameterException'],
    fields: {
      violations: {
        type: () => [InputViolation],
        description: 'Every problem, with its path.',
      },
    },
  },
  TooManyRequestsError: {
    category: 'BUSY',
    retryable: true,
    message: 'Too many requests. Wait a moment, then try again.',
    when: 'a rate limit of Cognito or of this gateway is reached',
    exceptions: ['TooManyRequestsException'],
    fields: {
      retryAfterSeconds: {
        type: () => Int,
        nullable: true,
        description: 'How long to wait, in seconds. Null if unknown.',
      },
      scope: { type: () => ThrottleScope, description: 'Whose limit was reached.' },
    },
  },
  ServiceUnavailableError: {
    category: 'UNAVAILABLE',
    retryable: true,
    message: 'The identity service is unavailable. Try again later.',
    when:
      'Cognito is unreachable, misses the deadline or rejects the gateway itself (`retryable` ' +
      'is then false), or when the gateway is overloaded. Nothing was changed, or the change ' +
      'can safely be repeated',
    fields: {
      cause: { type: () => UnavailableCause, description: 'Why the service is unavailable.' },
    },
  },
  OutcomeUnknownError: {
    category: 'INTERRUPTED',
    retryable: false,
    message:
      'No response was received, so this may or may not have taken effect. Check before you ' +
      'try again.',
    when: 'the call was sent, its response was lost, and repeating it could do harm',
  },
  UnexpectedError: {
    category: 'FAULT',
    retryable: false,
    message: 'Something went wrong on our side.',
    when: 'no other error applies. The details are only in the log of the gateway',
    fields: {
      incidentId: {
        type: () => String,
        description: 'Identifies the log entry. Quote it in a support case.',
      },
    },
  },

  // Cognito's exceptions that a caller can act on.
  AliasExistsError: {
    ...conflict,
    message: 'Another account already uses this e-mail address or phone number.',
    when: 'the address or number is an alias of another account',
    exceptions: ['AliasExistsException'],
  },
  BlockedError: {
    ...forbidden,
    message: 'The request was blocked.',
    when: 'the web application firewall of the pool blocks the request',
    exceptions: ['ForbiddenException'],
  },
  CodeDeliveryFailureError: {
    category: 'UNAVAILABLE',
    retryable: true,
    message: 'The code could not be delivered.',
    when: 'the e-mail or text message could not be sent. The operation itself may have taken effect',
    exceptions: ['CodeDeliveryFailureException'],
  },
  CodeMismatchError: {
    ...incorrect,
    message: 'The code is wrong.',
    when: 'the code is not the one that was sent or shown',
    exceptions: ['CodeMismatchException'],
    fields: {
      retrySession: {
        type: () => String,
        nullable: true,
        description:
          'The session for another attempt, if the code was sent in answer to a challenge.',
      },
    },
  },
  ConcurrentModificationError: {
    category: 'BUSY',
    retryable: true,
    message: 'Two changes collided. Try again.',
    when: 'another call is changing the same object',
    exceptions: ['ConcurrentModificationException'],
  },
  DeviceKeyExistsError: {
    ...conflict,
    message: 'This device is already registered.',
    when: 'the device key is in use',
    exceptions: ['DeviceKeyExistsException'],
  },
  EnableSoftwareTokenMfaError: {
    ...incorrect,
    message: 'The code of the authenticator app is wrong.',
    when: 'the code does not match the software token that is being set up',
    exceptions: ['EnableSoftwareTokenMFAException'],
    fields: {
      retrySession: {
        type: () => String,
        nullable: true,
        description: 'The session for another attempt, if this is part of a sign-in.',
      },
    },
  },
  ExpiredCodeError: {
    ...incorrect,
    message: 'The code has expired. Request a new one.',
    when: 'the code is too old, used, or replaced by a newer one',
    exceptions: ['ExpiredCodeException'],
  },
  FeatureNotAvailableError: {
    ...unsupported,
    message: 'This is not enabled for the user pool or its client.',
    when:
      'the operation, sign-in flow, add-on or feature tier is not enabled; the operator can ' +
      'enable it',
    exceptions: [
      'FeatureUnavailableInTierException',
      'OperationNotEnabledException',
      'UnsupportedOperationException',
      'UserPoolAddOnNotEnabledException',
    ],
  },
  GroupExistsError: {
    ...conflict,
    message: 'A group with this name already exists.',
    when: 'the name of the new group is taken',
    exceptions: ['GroupExistsException'],
  },
  InvalidPasswordError: {
    ...incorrect,
    message: 'The password does not meet the password policy.',
    when: "the password breaks rules of the pool's policy",
    exceptions: ['InvalidPasswordException'],
    cognitoText: true,
    fields: {
      violatedRules: {
        type: () => [PasswordRule],
        description: 'The rules that the password breaks, if known.',
      },
    },
  },
  LimitExceededError: {
    category: 'BUSY',
    retryable: false,
    message: 'Too many attempts for this user. Wait before you try again.',
    when: 'the user has used up the allowed attempts, or the pool has reached a limit of its resources. Do not retry at once',
    exceptions: ['LimitExceededException'],
  },
  MfaMethodNotFoundError: {
    ...unsupported,
    message: 'This MFA method is not set up.',
    when: 'the user has not set up this MFA method',
    exceptions: ['MFAMethodNotFoundException'],
  },
  NotAuthorizedError: {
    ...incorrect,
    message: 'The credentials were rejected.',
    when: 'a password, token, session or other credential is rejected',
    exceptions: ['NotAuthorizedException', 'UnauthorizedException'],
    fields: {
      reason: {
        type: () => NotAuthorizedReason,
        description:
          'Why the credential was rejected, unless that would reveal whether a user exists.',
      },
    },
  },
  PasswordHistoryPolicyViolationError: {
    ...incorrect,
    message: 'This password was used before. Choose a new one.',
    when: "the password policy forbids reusing one of the user's earlier passwords",
    exceptions: ['PasswordHistoryPolicyViolationException'],
  },
  PasswordResetRequiredError: {
    ...unsupported,
    message: 'The password must be reset before signing in. Use `forgotPassword`.',
    when: "an administrator reset the user's password",
    exceptions: ['PasswordResetRequiredException'],
  },
  PreconditionNotMetError: {
    ...unsupported,
    message: 'A precondition of this operation is not met.',
    when: 'the pool or the user is in the wrong state for the operation',
    exceptions: ['PreconditionNotMetException'],
  },
  RedirectSignInError: {
    ...incorrect,
    message: 'The sign-in did not succeed. Start again.',
    when:
      'a redirect sign-in ended without tokens. The user has to start it again. `category` depends on the ' +
      'reason: what the user may not do is `FORBIDDEN` or `UNSUPPORTED`, a failure of the ' +
      'provider or of Cognito is `UNAVAILABLE`, and an answer that is wrong, late or used is ' +
      '`INCORRECT`',
    fields: {
      reason: { type: () => RedirectSignInReason, description: 'Why the sign-in ended.' },
    },
  },
  RefreshTokenReuseError: {
    ...incorrect,
    message: 'The refresh token has already been used. Sign in again.',
    when: 'refresh tokens rotate and this one has already been exchanged',
    exceptions: ['RefreshTokenReuseException'],
  },
  ResourceNotFoundError: {
    ...notFound,
    message: 'A resource that the operation needs does not exist.',
    when: 'the pool, client, group, device or other resource does not exist',
    exceptions: ['ResourceNotFoundException'],
  },
  SoftwareTokenMfaNotFoundError: {
    ...unsupported,
    message: 'No authenticator app is set up for the user.',
    when: 'software token MFA is not enabled for the pool or the user',
    exceptions: ['SoftwareTokenMFANotFoundException'],
  },
  TooManyFailedAttemptsError: {
    category: 'BUSY',
    retryable: false,
    message: 'Too many wrong codes. Request a new code later.',
    when: 'too many failed attempts were made for this code',
    exceptions: ['TooManyFailedAttemptsException'],
  },
  UnsupportedTokenTypeError: {
    ...unsupported,
    message: 'Tokens of this type cannot be revoked.',
    when: 'the token is not a refresh token, or revocation is not enabled for the client',
    exceptions: ['UnsupportedTokenTypeException'],
  },
  UnsupportedUserStateError: {
    ...unsupported,
    message: "The user's status does not allow this.",
    when: "the operation is not allowed in the user's current status",
    exceptions: ['UnsupportedUserStateException'],
  },
  UserLambdaValidationError: {
    ...unsupported,
    message: 'A check of the pool rejected the request.',
    when: 'a Lambda trigger of the pool rejects the request. `message` is the text of the trigger',
    exceptions: ['UserLambdaValidationException'],
    cognitoText: true,
    fields: {
      trigger: {
        type: () => String,
        nullable: true,
        description: 'The trigger, such as `PreSignUp`, if Cognito names it.',
      },
    },
  },
  UsernameExistsError: {
    ...conflict,
    message: 'This username is taken.',
    when: 'another account has this username, e-mail address or phone number',
    exceptions: ['UsernameExistsException'],
  },
  UserNotConfirmedError: {
    ...unsupported,
    message: 'The account is not confirmed yet. Use `confirmSignUp`.',
    when: 'the user has not confirmed the sign-up',
    exceptions: ['UserNotConfirmedException'],
  },
  UserNotFoundError: {
    ...notFound,
    message: 'There is no such user.',
    when: 'no user has this username or alias',
    exceptions: ['UserNotFoundException'],
  },
  WebAuthnChallengeNotFoundError: {
    ...incorrect,
    message: 'The passkey challenge is unknown or expired. Start again.',
    when: 'the registration was never started or has expired',
    exceptions: ['WebAuthnChallengeNotFoundException'],
  },
  WebAuthnClientMismatchError: {
    ...incorrect,
    message: 'The passkey belongs to another app client.',
    when: 'the registration of the passkey was started with another app client',
    exceptions: ['WebAuthnClientMismatchException'],
  },
  WebAuthnConfigurationMissingError: {
    ...unsupported,
    message: 'Passkeys are not configured for this user pool.',
    when: 'the pool lacks a relying party id or user verification setting',
    exceptions: ['WebAuthnConfigurationMissingException'],
  },
  WebAuthnCredentialNotSupportedError: {
    ...unsupported,
    message: 'This kind of passkey is not supported.',
    when: 'Cognito does not support the algorithm or the format of the credential',
    exceptions: ['WebAuthnCredentialNotSupportedException'],
  },
  WebAuthnNotEnabledError: {
    ...unsupported,
    message: 'Passkeys are not enabled for this user pool.',
    when: 'passkeys are not among the sign-in options of the pool',
    exceptions: ['WebAuthnNotEnabledException'],
  },
  WebAuthnOriginNotAllowedError: {
    ...forbidden,
    message: 'Passkeys cannot be used from this website.',
    when: 'the origin of the passkey is not allowed by the pool',
    exceptions: ['WebAuthnOriginNotAllowedException'],
  },
  WebAuthnRelyingPartyMismatchError: {
    ...incorrect,
    message: 'The passkey was made for another website.',
    when: "the relying party id of the credential is not the pool's",
    exceptions: ['WebAuthnRelyingPartyMismatchException'],
  },
} as const satisfies Record<string, ErrorRow>;

export type ErrorName = keyof typeof errorTable;
export const errorNames = Object.keys(errorTable) as ErrorName[];

export function errorRow(name: ErrorName): ErrorRow {
  return errorTable[name];
}

/** Returns the error for an exception of Cognito, if a row lists the exception. */
export function errorOfException(exception: string): ErrorName | undefined {
  return nameOfException.get(exception);
}
const nameOfException = new Map(
  errorNames.flatMap((name) =>
    (errorRow(name).exceptions ?? []).map((exception) => [exception, name] as const),
  ),
);

/** Returns the stable code of an error, for programs: `UserNotFoundError` -> `USER_NOT_FOUND`. */
export function codeOf(name: ErrorName): string {
  return name
    .replace(/Error$/, '')
    .replace('WebAuthn', 'Webauthn')
    .replace(/(?<=[a-z])(?=[A-Z])/g, '_')
    .toUpperCase();
}

const codes = Object.fromEntries(
  errorNames.map((name) => [codeOf(name), `${errorRow(name).message} (\`${name}\`)`]),
);

const OperationErrorCode = enumOf(
  'OperationErrorCode',
  codes,
  'The stable code of an error: its type name in upper case, without `Error`.',
);

@InterfaceType('OperationError', {
  description:
    'An expected failure. Operations return expected failures as members of their result ' +
    'unions and never throw them.',
  resolveType: (value: OperationError) => value.constructor.name,
})
export abstract class OperationError {
  @Field(() => OperationErrorCode, {
    description: 'The code, for programs. It never changes.',
  })
  code!: string;

  @Field(() => String, {
    description: 'A message for people. Do not parse it; the wording may change.',
  })
  message!: string;

  @Field(() => ErrorCategory, { description: 'What the caller can do about the error.' })
  category!: ErrorCategory;

  @Field(() => Boolean, { description: 'Whether the same request may succeed later.' })
  retryable!: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      "Cognito's request id, for a support case with AWS. Null if Cognito did not respond.",
  })
  requestId?: string | null;
}

/** The object type of each error, built from its row. */
export const errorTypes: Readonly<Record<ErrorName, ClassType<OperationError>>> =
  Object.fromEntries(errorNames.map((name) => [name, errorType(name)])) as never;

function errorType(name: ErrorName): ClassType<OperationError> {
  const { when, fields = {} } = errorRow(name);
  const type = { [name]: class extends OperationError {} }[name] as ClassType<OperationError>;
  ObjectType(name, { implements: OperationError as never, description: `Returned when ${when}.` })(
    type,
  );
  for (const [field, { type: fieldType, nullable = false, description }] of Object.entries(
    fields,
  )) {
    Field(fieldType as never, { nullable, description })(type.prototype as object, field);
  }
  return type;
}

/** Fields of an error that its row does not determine. */
export type ErrorDetails = {
  readonly message?: string;
  readonly requestId?: string | null;
} & Readonly<Record<string, unknown>>;

/** Makes an error value. */
export function operationError(name: ErrorName, details: ErrorDetails = {}): OperationError {
  const { category, retryable, message } = errorRow(name);
  return Object.assign(new errorTypes[name](), {
    code: codeOf(name),
    message,
    category,
    retryable,
    requestId: null,
    ...details,
  });
}
