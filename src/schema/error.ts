/**
 * The only place for errors that callers see: one row per error. The interface, the object types, the enum of codes,
 * the unions and docs/errors.md follow from the rows. A table: as long as its rows.
 */
import 'reflect-metadata';
import { Field, Int, InterfaceType, ObjectType } from 'type-graphql';
import type { ClassType } from 'type-graphql';

import { enumOf } from './enum.js';

/** What a caller can do about an error; the names are the categories of Cognitect's anomalies where they fit. */
export const ErrorCategory = enumOf(
  'ErrorCategory',
  {
    UNAVAILABLE: 'Something that the operation needs is out of reach. Try again later.',
    INTERRUPTED: 'The operation was cut short; it may or may not have taken place.',
    BUSY: 'Too much at once. Wait, then try again.',
    INCORRECT: 'The input, a code or a credential is wrong. Change it.',
    FORBIDDEN: 'The caller may not do this.',
    UNSUPPORTED: 'The pool, the client or the state of the user does not allow the operation.',
    NOT_FOUND: 'What the operation is about does not exist.',
    CONFLICT: 'It collides with something that exists already.',
    FAULT: 'The fault is on our side. Report the incident id.',
  },
  'What a caller can do about an error.',
);
export type ErrorCategory = keyof typeof ErrorCategory;

/** Why Cognito, or the gateway before it, did not accept a credential. */
export const NotAuthorizedReason = enumOf(
  'NotAuthorizedReason',
  {
    BAD_CREDENTIALS: 'The username or the password is wrong.',
    ATTEMPTS_EXCEEDED: 'Too many wrong passwords in a row; Cognito has locked sign-in for a while.',
    USER_DISABLED: 'The user is disabled.',
    TOKEN_EXPIRED: 'The token is past its expiry. Refresh it.',
    TOKEN_REVOKED: 'The token was revoked, by a sign-out for example. Sign in again.',
    TOKEN_INVALID: 'The token is malformed, foreign or not an access token.',
    INVALID_SESSION:
      'The session of the challenge is wrong, used or expired. Start the flow again.',
    TEMPORARY_PASSWORD_EXPIRED:
      'The temporary password has expired. An administrator can send a new one.',
    SECRET_HASH_MISMATCH:
      "The gateway's client secret is not the client's. The operator must mend the configuration.",
    MISSING_SCOPE: 'The token lacks the scope `aws.cognito.signin.user.admin`.',
    ALREADY_CONFIRMED: 'The user is confirmed already.',
    OTHER: 'Cognito gave a reason that has no name of its own here.',
  },
  'Why a credential was not accepted.',
);
export type NotAuthorizedReason = keyof typeof NotAuthorizedReason;

/** Which budget was used up. */
export const ThrottleScope = enumOf(
  'ThrottleScope',
  {
    COGNITO: "Cognito's own rate quota.",
    GATEWAY: 'A limit of this gateway.',
  },
  'Whose rate limit was reached.',
);
export type ThrottleScope = keyof typeof ThrottleScope;

/** What stood between the gateway and an answer. */
export const UnavailableCause = enumOf(
  'UnavailableCause',
  {
    NETWORK: 'Cognito could not be reached.',
    DEADLINE: 'Cognito did not answer in time.',
    ANSWER: 'Cognito failed, or answered something that cannot be read.',
    CREDENTIALS:
      'Cognito does not accept the gateway. The operator must mend its credentials or rights; `retryable` is false.',
    CONFIGURATION:
      'The user pool or the app client of the configuration is not there. The operator must mend it; `retryable` is false.',
    CIRCUIT: 'Most calls of the last seconds failed, so the gateway did not try.',
    OVERLOAD: 'The gateway has too much to do at the moment.',
    AUDIT:
      'The gateway cannot record what it does, so it did nothing. The operator must mend the audit log.',
  },
  'Why the identity service is not available.',
);
export type UnavailableCause = keyof typeof UnavailableCause;

/** A rule of the pool's password policy, or its refusal of known passwords. */
export const PasswordRule = enumOf(
  'PasswordRule',
  {
    MINIMUM_LENGTH: 'The password is too short.',
    MAXIMUM_LENGTH: 'The password is too long.',
    REQUIRE_UPPERCASE: 'An upper-case letter is missing.',
    REQUIRE_LOWERCASE: 'A lower-case letter is missing.',
    REQUIRE_NUMBERS: 'A digit is missing.',
    REQUIRE_SYMBOLS: 'A symbol is missing.',
    NO_EDGE_SPACES: 'The password begins or ends with a space.',
    COMPROMISED: 'The password is known from a leak.',
  },
  "A rule of the pool's password policy.",
);
export type PasswordRule = keyof typeof PasswordRule;

@ObjectType({ description: 'One thing that is wrong with an input.' })
export class InputViolation {
  @Field(() => String, {
    description:
      'Where, as a dotted path below `input`, such as `attributes.custom.0.name`. Empty for the input as a whole.',
  })
  path!: string;

  @Field(() => String, { description: 'What is wrong there, without repeating the value.' })
  message!: string;
}

interface ExtraField {
  readonly type: () => unknown;
  readonly nullable?: true;
  readonly description: string;
}

interface ErrorRow {
  readonly category: ErrorCategory;
  /** Whether the same call may succeed later, unchanged. */
  readonly retryable: boolean;
  /** Our sentence for people. */
  readonly message: string;
  /** Completes "Returned when ...". */
  readonly when: string;
  /** Cognito's exceptions that become this error. */
  readonly exceptions?: readonly string[];
  /** Cognito's own text is made for the end user and holds nothing secret: it replaces ours. */
  readonly cognitoText?: true;
  readonly fields?: Readonly<Record<string, ExtraField>>;
}

const incorrect = { category: 'INCORRECT', retryable: false } as const;
const notFound = { category: 'NOT_FOUND', retryable: false } as const;
const conflict = { category: 'CONFLICT', retryable: false } as const;
const unsupported = { category: 'UNSUPPORTED', retryable: false } as const;
const forbidden = { category: 'FORBIDDEN', retryable: false } as const;

export const errorTable = {
  // Errors of the gateway itself, in every union that can meet them.
  AccessDeniedError: {
    ...forbidden,
    message: 'You may not do this.',
    when: 'the caller has not shown a credential that carries the required permission, or a user or group has permissions that the caller lacks',
    fields: {
      requires: {
        type: () => String,
        description:
          'What is required: permissions such as `users:write`, separated by commas, or `access token`.',
      },
    },
  },
  InvalidInputError: {
    ...incorrect,
    message: 'The input is not valid.',
    when: 'a value of the input breaks a limit, or Cognito refuses a parameter',
    exceptions: ['InvalidParameterException'],
    fields: {
      violations: {
        type: () => [InputViolation],
        description: 'Everything that is wrong, each with its path.',
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
        description: 'How long to wait, in seconds, where it is known.',
      },
      scope: { type: () => ThrottleScope, description: 'Whose limit it is.' },
    },
  },
  ServiceUnavailableError: {
    category: 'UNAVAILABLE',
    retryable: true,
    message: 'The identity service is not available at the moment. Try again later.',
    when: 'Cognito cannot be reached, does not answer within the deadline, or refuses the gateway (`retryable` is then false), or when the gateway is overloaded; nothing was changed, or the change may be repeated safely',
    fields: { cause: { type: () => UnavailableCause, description: 'What stood in the way.' } },
  },
  OutcomeUnknownError: {
    category: 'INTERRUPTED',
    retryable: false,
    message:
      'No usable answer came back, so it is not known whether this took place. Check before you repeat it.',
    when: 'the call was sent and its answer was lost, and repeating it could do harm',
  },
  UnexpectedError: {
    category: 'FAULT',
    retryable: false,
    message: 'Something went wrong on our side.',
    when: 'something happens that no other error covers; the details are in the log of the gateway only',
    fields: {
      incidentId: {
        type: () => String,
        description: 'Names the log entry. Quote it in a support case.',
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
    when: 'the web application firewall in front of the pool refuses the request',
    exceptions: ['ForbiddenException'],
  },
  CodeDeliveryFailureError: {
    category: 'UNAVAILABLE',
    retryable: true,
    message: 'The code could not be delivered.',
    when: 'the e-mail or text message could not be sent; the operation itself may have taken place',
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
          'The session that is still valid for another try, when the code answered a challenge.',
      },
    },
  },
  ConcurrentModificationError: {
    category: 'BUSY',
    retryable: true,
    message: 'Two changes collided. Try again.',
    when: 'another call changes the same thing at the same time',
    exceptions: ['ConcurrentModificationException'],
  },
  DeviceKeyExistsError: {
    ...conflict,
    message: 'This device is registered already.',
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
        description:
          'The session that is still valid for another try, when the set-up is part of a sign-in.',
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
    when: 'the operation, sign-in flow, add-on or feature tier is not enabled; the operator can enable it',
    exceptions: [
      'FeatureUnavailableInTierException',
      'OperationNotEnabledException',
      'UnsupportedOperationException',
      'UserPoolAddOnNotEnabledException',
    ],
  },
  GroupExistsError: {
    ...conflict,
    message: 'A group with this name exists already.',
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
        description: 'The rules that the password breaks, as far as they are known.',
      },
    },
  },
  LimitExceededError: {
    category: 'BUSY',
    retryable: false,
    message: 'The limit of attempts for this user is reached. Wait before you try again.',
    when: "a limit per user or of the pool's resources is reached; repeating at once is useless",
    exceptions: ['LimitExceededException'],
  },
  MfaMethodNotFoundError: {
    ...unsupported,
    message: 'No such way of multi-factor authentication is set up.',
    when: 'Cognito cannot find a multi-factor method for the user',
    exceptions: ['MFAMethodNotFoundException'],
  },
  NotAuthorizedError: {
    ...incorrect,
    message: 'The credentials are not accepted.',
    when: 'a password, token, session or other credential is not accepted',
    exceptions: ['NotAuthorizedException', 'UnauthorizedException'],
    fields: {
      reason: {
        type: () => NotAuthorizedReason,
        description: 'Why, as far as the caller may know.',
      },
    },
  },
  PasswordHistoryPolicyViolationError: {
    ...incorrect,
    message: 'This password was used before. Choose a new one.',
    when: "the password is in the user's history and the policy forbids its reuse",
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
    when: 'the pool or the user is not in the state that the operation needs',
    exceptions: ['PreconditionNotMetException'],
  },
  RefreshTokenReuseError: {
    ...incorrect,
    message: 'The refresh token was used already. Sign in again.',
    when: 'refresh tokens rotate and this one was exchanged before',
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
    when: "the operation does not fit the user's present status",
    exceptions: ['UnsupportedUserStateException'],
  },
  UserLambdaValidationError: {
    ...unsupported,
    message: "The pool's own check refused the request.",
    when: 'a Lambda trigger of the pool refuses the request; its own sentence is in `message`',
    exceptions: ['UserLambdaValidationException'],
    cognitoText: true,
    fields: {
      trigger: {
        type: () => String,
        nullable: true,
        description: 'The trigger that refused, such as `PreSignUp`, where Cognito names it.',
      },
    },
  },
  UsernameExistsError: {
    ...conflict,
    message: 'This username is taken.',
    when: 'an account with this username, or with this e-mail address or phone number as its username, exists',
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
    when: 'the registration was not started, or too long ago',
    exceptions: ['WebAuthnChallengeNotFoundException'],
  },
  WebAuthnClientMismatchError: {
    ...incorrect,
    message: 'The passkey belongs to another app client.',
    when: 'the passkey was started with another client',
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
    when: 'the credential uses an algorithm or a form that Cognito does not accept',
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

/** The error that an exception of Cognito becomes, if it has a row. */
export function errorOfException(exception: string): ErrorName | undefined {
  return nameOfException.get(exception);
}
const nameOfException = new Map(
  errorNames.flatMap((name) =>
    (errorRow(name).exceptions ?? []).map((exception) => [exception, name] as const),
  ),
);

/** `UserNotFoundError` -> `USER_NOT_FOUND`; stable, for programs. */
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
  'The stable code of an error: the name of its type in capitals.',
);

@InterfaceType('OperationError', {
  description:
    'An expected failure of an operation. Every result union has such members; nothing expected is thrown.',
  resolveType: (value: OperationError) => value.constructor.name,
})
export abstract class OperationError {
  @Field(() => OperationErrorCode, {
    description: 'Stable code for programs: the type name in capitals.',
  })
  code!: string;

  @Field(() => String, { description: 'A sentence for people. It may change; do not parse it.' })
  message!: string;

  @Field(() => ErrorCategory, { description: 'What can be done about it.' })
  category!: ErrorCategory;

  @Field(() => Boolean, { description: 'Whether the same call may succeed later, unchanged.' })
  retryable!: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      "Cognito's request id, for a support case with AWS; null when Cognito was not reached.",
  })
  requestId?: string | null;
}

/** The object type of each error, made from its row. */
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

/** What an error holds beyond its row. */
export type ErrorDetails = {
  readonly message?: string;
  readonly requestId?: string | null;
} & Readonly<Record<string, unknown>>;

/** One error as data. */
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
