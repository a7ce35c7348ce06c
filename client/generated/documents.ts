import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A moment in time, written as RFC 3339 in UTC, such as `2026-01-31T12:00:00.000Z`. */
  DateTime: { input: string; output: string; }
};

/** Returned when the caller has not shown a credential that carries the required permission. */
export type AccessDeniedError = OperationError & {
  /** What can be done about it. */
  category: ErrorCategory;
  /** Stable code for programs: the type name in capitals. */
  code: OperationErrorCode;
  /** A sentence for people. It may change; do not parse it. */
  message: Scalars['String']['output'];
  /** Cognito's request id, for a support case with AWS; null when Cognito was not reached. */
  requestId: Maybe<Scalars['String']['output']>;
  /** What is required: a permission such as `users:write`, or `access token`. */
  requires: Scalars['String']['output'];
  /** Whether the same call may succeed later, unchanged. */
  retryable: Scalars['Boolean']['output'];
};

/** Returned when the address or number is an alias of another account. */
export type AliasExistsError = OperationError & {
  /** What can be done about it. */
  category: ErrorCategory;
  /** Stable code for programs: the type name in capitals. */
  code: OperationErrorCode;
  /** A sentence for people. It may change; do not parse it. */
  message: Scalars['String']['output'];
  /** Cognito's request id, for a support case with AWS; null when Cognito was not reached. */
  requestId: Maybe<Scalars['String']['output']>;
  /** Whether the same call may succeed later, unchanged. */
  retryable: Scalars['Boolean']['output'];
};

/** A way to sign in. The app client must allow it. */
export type AuthFlow =
  /** The pool's own challenges. */
  | 'CUSTOM_AUTH'
  /** The user chooses a first factor: password, code or passkey. */
  | 'USER_AUTH'
  /** The username and the password. */
  | 'USER_PASSWORD_AUTH'
  /** The password, proved by the Secure Remote Password protocol: it never reaches the gateway. */
  | 'USER_SRP_AUTH';

/** What `authenticate` takes. */
export type AuthenticateInput = {
  /** Handed to the pool's Lambda triggers. Not stored and not encrypted: no secrets. */
  clientMetadata?: InputMaybe<Array<KeyValueInput>>;
  /** The device of the user, if Cognito remembers it. */
  deviceKey?: InputMaybe<Scalars['String']['input']>;
  /** Left out: `USER_PASSWORD_AUTH`. */
  flow?: InputMaybe<AuthFlow>;
  /** The password. Required by `USER_PASSWORD_AUTH`; `USER_AUTH` takes it with the first factor `PASSWORD`. */
  password?: InputMaybe<Scalars['String']['input']>;
  /** The wanted first factor of `USER_AUTH`. Left out, Cognito offers a choice. */
  preferredFirstFactor?: InputMaybe<FirstFactor>;
  /** The session of `confirmSignUp`: signs the new user in by `USER_AUTH` without another proof. */
  session?: InputMaybe<Scalars['String']['input']>;
  /** The client's public value A, in hexadecimal. Required by `USER_SRP_AUTH`. */
  srpA?: InputMaybe<Scalars['String']['input']>;
  /** The username, or an alias such as the e-mail address where the pool allows it. */
  username: Scalars['String']['input'];
};

/** What `authenticate` answers: `AuthenticationTokens`, `NewPasswordRequiredChallenge`, `SmsMfaChallenge`, `SoftwareTokenMfaChallenge`, `EmailOtpChallenge`, `SmsOtpChallenge`, `SelectMfaTypeChallenge`, `MfaSetupChallenge`, `SelectChallenge`, `PasswordChallenge`, `PasswordVerifierChallenge`, `WebAuthnChallenge`, `CustomChallenge`, `DeviceSrpChallenge`, `DevicePasswordVerifierChallenge`, `UnknownChallenge`, or one of its errors. */
export type AuthenticateResult = AccessDeniedError | AuthenticationTokens | BlockedError | CustomChallenge | DevicePasswordVerifierChallenge | DeviceSrpChallenge | EmailOtpChallenge | FeatureNotAvailableError | InvalidInputError | MfaSetupChallenge | NewPasswordRequiredChallenge | NotAuthorizedError | OutcomeUnknownError | PasswordChallenge | PasswordResetRequiredError | PasswordVerifierChallenge | ResourceNotFoundError | SelectChallenge | SelectMfaTypeChallenge | ServiceUnavailableError | SmsMfaChallenge | SmsOtpChallenge | SoftwareTokenMfaChallenge | TooManyRequestsError | UnexpectedError | UnknownChallenge | UserLambdaValidationError | UserNotConfirmedError | UserNotFoundError | WebAuthnChallenge;

/** The tokens of a user who is signed in. */
export type AuthenticationTokens = {
  /** Proves the sign-in: `Authorization: Bearer <accessToken>`. */
  accessToken: Scalars['String']['output'];
  /** How long the access token is valid, in seconds. */
  expiresInSeconds: Scalars['Int']['output'];
  /** Tells the app who the user is (OpenID Connect). */
  idToken: Maybe<Scalars['String']['output']>;
  /** The device of this sign-in, when the pool remembers devices and this one is new. */
  newDevice: Maybe<NewDevice>;
  /** Gets new tokens through `refreshTokens`. Null when the old one stays valid. */
  refreshToken: Maybe<Scalars['String']['output']>;
  /** Always `Bearer`. */
  tokenType: Scalars['String']['output'];
};

/** Returned when the web application firewall in front of the pool refuses the request. */
export type BlockedError = OperationError & {
  /** What can be done about it. */
  category: ErrorCategory;
  /** Stable code for programs: the type name in capitals. */
  code: OperationErrorCode;
  /** A sentence for people. It may change; do not parse it. */
  message: Scalars['String']['output'];
  /** Cognito's request id, for a support case with AWS; null when Cognito was not reached. */
  requestId: Maybe<Scalars['String']['output']>;
  /** Whether the same call may succeed later, unchanged. */
  retryable: Scalars['Boolean']['output'];
};

/** Something that Cognito asks for before it signs the user in. Answer with `respondToChallenge`. */
export type Challenge = {
  /** Names this step of the sign-in. Valid once and for minutes only; hand it back with the answer. */
  session: Scalars['String']['output'];
  /** The username to hand back with the answer. */
  username: Scalars['String']['output'];
};

/** A parameter of a custom challenge. */
export type ChallengeParameter = {
  /** The name, as the trigger gave it. */
  name: Scalars['String']['output'];
  /** The value. */
  value: Scalars['String']['output'];
};

/** What `changePassword` takes. */
export type ChangePasswordInput = {
  /** The present password. Left out by users who have none. */
  previousPassword?: InputMaybe<Scalars['String']['input']>;
  /** The new password. */
  proposedPassword: Scalars['String']['input'];
  /** The access token, for callers that cannot send `Authorization: Bearer`. Accepted over POST only, never logged. */
  token?: InputMaybe<Scalars['String']['input']>;
};

/** What `changePassword` answers: `ChangePasswordSuccess`, or one of its errors. */
export type ChangePasswordResult = AccessDeniedError | BlockedError | ChangePasswordSuccess | FeatureNotAvailableError | InvalidInputError | InvalidPasswordError | LimitExceededError | NotAuthorizedError | OutcomeUnknownError | PasswordHistoryPolicyViolationError | PasswordResetRequiredError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | UserNotConfirmedError | UserNotFoundError;

/** The password is changed. */
export type ChangePasswordSuccess = {
  /** Always true. */
  changed: Scalars['Boolean']['output'];
};

/** The code that was sent or shown. */
export type CodeAnswerInput = {
  /** Handed to the pool's Lambda triggers. Not stored and not encrypted: no secrets. */
  clientMetadata?: InputMaybe<Array<KeyValueInput>>;
  /** The code. */
  code: Scalars['String']['input'];
  /** The device of the user, if Cognito remembers it. */
  deviceKey?: InputMaybe<Scalars['String']['input']>;
  /** The `session` of the challenge. */
  session: Scalars['String']['input'];
  /** The `username` of the challenge. */
  username: Scalars['String']['input'];
};

/** Where a code was sent. */
export type CodeDelivery = {
  /** The attribute that holds the address, by Cognito's name, such as `email`. */
  attributeName: Maybe<Scalars['String']['output']>;
  /** By e-mail or by text message. */
  deliveryMedium: Maybe<DeliveryMedium>;
  /** The masked address or number, such as `a***@e***`. */
  destination: Maybe<Scalars['String']['output']>;
};

/** Returned when the e-mail or text message could not be sent; the operation itself may have taken place. */
export type CodeDeliveryFailureError = OperationError & {
  /** What can be done about it. */
  category: ErrorCategory;
  /** Stable code for programs: the type name in capitals. */
  code: OperationErrorCode;
  /** A sentence for people. It may change; do not parse it. */
  message: Scalars['String']['output'];
  /** Cognito's request id, for a support case with AWS; null when Cognito was not reached. */
  requestId: Maybe<Scalars['String']['output']>;
  /** Whether the same call may succeed later, unchanged. */
  retryable: Scalars['Boolean']['output'];
};

/** Returned when the code is not the one that was sent or shown. */
export type CodeMismatchError = OperationError & {
  /** What can be done about it. */
  category: ErrorCategory;
  /** Stable code for programs: the type name in capitals. */
  code: OperationErrorCode;
  /** A sentence for people. It may change; do not parse it. */
  message: Scalars['String']['output'];
  /** Cognito's request id, for a support case with AWS; null when Cognito was not reached. */
  requestId: Maybe<Scalars['String']['output']>;
  /** The session that is still valid for another try, when the code answered a challenge. */
  retrySession: Maybe<Scalars['String']['output']>;
  /** Whether the same call may succeed later, unchanged. */
  retryable: Scalars['Boolean']['output'];
};

/** What `confirmForgotPassword` takes. */
export type ConfirmForgotPasswordInput = {
  /** Handed to the pool's Lambda triggers. Not stored and not encrypted: no secrets. */
  clientMetadata?: InputMaybe<Array<KeyValueInput>>;
  /** The code that was sent. */
  confirmationCode: Scalars['String']['input'];
  /** The new password. */
  newPassword: Scalars['String']['input'];
  /** The username given to `forgotPassword`. */
  username: Scalars['String']['input'];
};

/** What `confirmForgotPassword` answers: `ConfirmForgotPasswordSuccess`, or one of its errors. */
export type ConfirmForgotPasswordResult = AccessDeniedError | BlockedError | CodeMismatchError | ConfirmForgotPasswordSuccess | ExpiredCodeError | FeatureNotAvailableError | InvalidInputError | InvalidPasswordError | LimitExceededError | NotAuthorizedError | OutcomeUnknownError | PasswordHistoryPolicyViolationError | ResourceNotFoundError | ServiceUnavailableError | TooManyFailedAttemptsError | TooManyRequestsError | UnexpectedError | UserLambdaValidationError | UserNotConfirmedError | UserNotFoundError;

/** The new password is set. */
export type ConfirmForgotPasswordSuccess = {
  /** The username as it was given. */
  username: Scalars['String']['output'];
};

/** What `confirmSignUp` takes. */
export type ConfirmSignUpInput = {
  /** Handed to the pool's Lambda triggers. Not stored and not encrypted: no secrets. */
  clientMetadata?: InputMaybe<Array<KeyValueInput>>;
  /** The code that was sent. */
  confirmationCode: Scalars['String']['input'];
  /** Takes an e-mail address or phone number over from another user who has it as an alias. Left out, that is an error. */
  forceAliasCreation?: InputMaybe<Scalars['Boolean']['input']>;
  /** The session that `signUp` gave. */
  session?: InputMaybe<Scalars['String']['input']>;
  /** The username given at sign-up. */
  username: Scalars['String']['input'];
};

/** What `confirmSignUp` answers: `ConfirmSignUpSuccess`, or one of its errors. */
export type ConfirmSignUpResult = AccessDeniedError | AliasExistsError | BlockedError | CodeMismatchError | ConfirmSignUpSuccess | ExpiredCodeError | FeatureNotAvailableError | InvalidInputError | LimitExceededError | NotAuthorizedError | OutcomeUnknownError | ResourceNotFoundError | ServiceUnavailableError | TooManyFailedAttemptsError | TooManyRequestsError | UnexpectedError | UserLambdaValidationError | UserNotFoundError;

/** The account is confirmed. */
export type ConfirmSignUpSuccess = {
  /** Signs the user in without a password, where the pool allows it: hand it to `authenticate` with the flow `USER_AUTH`. */
  session: Maybe<Scalars['String']['output']>;
  /** The username given at sign-up. */
  username: Scalars['String']['output'];
};

/** What `createUser` takes. */
export type CreateUserInput = {
  /** The attributes of the user. */
  attributes?: InputMaybe<UserAttributesInput>;
  /** Handed to the pool's Lambda triggers. Not stored and not encrypted: no secrets. */
  clientMetadata?: InputMaybe<Array<KeyValueInput>>;
  /** How the invitation is sent. Left out, by text message. */
  desiredDeliveryMediums?: InputMaybe<Array<DeliveryMedium>>;
  /** Takes an e-mail address or phone number over from a user who has it as an alias. Left out, that is an error. */
  forceAliasCreation?: InputMaybe<Scalars['Boolean']['input']>;
  /** Left out, the invitation is sent. */
  messageAction?: InputMaybe<MessageAction>;
  /** The temporary password. Left out, Cognito makes one. */
  temporaryPassword?: InputMaybe<Scalars['String']['input']>;
  /** The username. Where the pool signs in by e-mail or phone, the address or number. */
  username: Scalars['String']['input'];
  /** Handed to the PreSignUp trigger for its checks. Not stored. */
  validationData?: InputMaybe<Array<KeyValueInput>>;
};

/** What `createUser` answers: `CreateUserSuccess`, or one of its errors. */
export type CreateUserResult = AccessDeniedError | CodeDeliveryFailureError | CreateUserSuccess | FeatureNotAvailableError | InvalidInputError | InvalidPasswordError | NotAuthorizedError | OutcomeUnknownError | PreconditionNotMetError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | UnsupportedUserStateError | UserLambdaValidationError | UserNotFoundError | UsernameExistsError;

/** The user is created, and invited unless the message was suppressed. */
export type CreateUserSuccess = {
  /** The new user. */
  user: User;
};

/** The answer to `CustomChallenge`. */
export type CustomAnswerInput = {
  /** What the trigger asks for. */
  answer: Scalars['String']['input'];
  /** Handed to the pool's Lambda triggers. Not stored and not encrypted: no secrets. */
  clientMetadata?: InputMaybe<Array<KeyValueInput>>;
  /** The device of the user, if Cognito remembers it. */
  deviceKey?: InputMaybe<Scalars['String']['input']>;
  /** The `session` of the challenge. */
  session: Scalars['String']['input'];
  /** The `username` of the challenge. */
  username: Scalars['String']['input'];
};

/** An attribute that the pool itself defines. */
export type CustomAttribute = {
  /** The name as Cognito knows it, such as `custom:plan`. */
  name: Scalars['String']['output'];
  /** The value as text. */
  value: Scalars['String']['output'];
};

/** A value for an attribute that the pool itself defines. */
export type CustomAttributeInput = {
  /** The name as Cognito knows it, such as `custom:plan`. */
  name: Scalars['String']['input'];
  /** The value as text. */
  value: Scalars['String']['input'];
};

/** A challenge that the pool's own triggers made. Answer `custom`. */
export type CustomChallenge = Challenge & {
  /** What the trigger says of it. */
  parameters: Array<ChallengeParameter>;
  /** Names this step of the sign-in. Valid once and for minutes only; hand it back with the answer. */
  session: Scalars['String']['output'];
  /** The username to hand back with the answer. */
  username: Scalars['String']['output'];
};

/** What `deleteUserAttributes` takes. */
export type DeleteUserAttributesInput = {
  /** Cognito's names of the attributes, such as `nickname` or `custom:plan`. */
  names: Array<Scalars['String']['input']>;
  /** The username of the user. */
  username: Scalars['String']['input'];
};

/** What `deleteUserAttributes` answers: `DeleteUserAttributesSuccess`, or one of its errors. */
export type DeleteUserAttributesResult = AccessDeniedError | DeleteUserAttributesSuccess | FeatureNotAvailableError | InvalidInputError | NotAuthorizedError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | UserNotFoundError;

/** The attributes are deleted. */
export type DeleteUserAttributesSuccess = {
  /** The username of the user. */
  username: Scalars['String']['output'];
};

/** What `deleteUser` takes. */
export type DeleteUserInput = {
  /** The username of the user. */
  username: Scalars['String']['input'];
};

/** What `deleteUser` answers: `DeleteUserSuccess`, or one of its errors. */
export type DeleteUserResult = AccessDeniedError | DeleteUserSuccess | FeatureNotAvailableError | InvalidInputError | NotAuthorizedError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | UserNotFoundError;

/** The user is deleted. */
export type DeleteUserSuccess = {
  /** The username of the user. */
  username: Scalars['String']['output'];
};

/** How a message is delivered. */
export type DeliveryMedium =
  /** By e-mail. */
  | 'EMAIL'
  /** By text message. */
  | 'SMS';

/** The second leg of a device's proof. Answer `devicePasswordVerifier`. */
export type DevicePasswordVerifierChallenge = Challenge & {
  /** The device that must prove itself. */
  deviceKey: Maybe<Scalars['String']['output']>;
  /** The salt, in hexadecimal. */
  salt: Scalars['String']['output'];
  /** To hand back with the answer, and to sign. */
  secretBlock: Scalars['String']['output'];
  /** Names this step of the sign-in. Valid once and for minutes only; hand it back with the answer. */
  session: Scalars['String']['output'];
  /** The server's public value B, in hexadecimal. */
  srpB: Scalars['String']['output'];
  /** The username to hand back with the answer. */
  username: Scalars['String']['output'];
};

/** The answer to `DeviceSrpChallenge`: its `deviceKey` is required. */
export type DeviceSrpAnswerInput = {
  /** Handed to the pool's Lambda triggers. Not stored and not encrypted: no secrets. */
  clientMetadata?: InputMaybe<Array<KeyValueInput>>;
  /** The device of the user, if Cognito remembers it. */
  deviceKey?: InputMaybe<Scalars['String']['input']>;
  /** The `session` of the challenge. */
  session: Scalars['String']['input'];
  /** The device's public value A, in hexadecimal. */
  srpA: Scalars['String']['input'];
  /** The `username` of the challenge. */
  username: Scalars['String']['input'];
};

/** A remembered device must prove itself. Answer `deviceSrp`. */
export type DeviceSrpChallenge = Challenge & {
  /** The device that must prove itself. */
  deviceKey: Maybe<Scalars['String']['output']>;
  /** Names this step of the sign-in. Valid once and for minutes only; hand it back with the answer. */
  session: Scalars['String']['output'];
  /** The username to hand back with the answer. */
  username: Scalars['String']['output'];
};

/** What `disableUser` takes. */
export type DisableUserInput = {
  /** The username of the user. */
  username: Scalars['String']['input'];
};

/** What `disableUser` answers: `DisableUserSuccess`, or one of its errors. */
export type DisableUserResult = AccessDeniedError | DisableUserSuccess | FeatureNotAvailableError | InvalidInputError | NotAuthorizedError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | UserNotFoundError;

/** The user is disabled. */
export type DisableUserSuccess = {
  /** Whether the user may sign in now. */
  enabled: Scalars['Boolean']['output'];
  /** The username of the user. */
  username: Scalars['String']['output'];
};

/** A code was sent by e-mail. Answer `emailOtp`. */
export type EmailOtpChallenge = Challenge & {
  /** Where the code was sent. */
  codeDelivery: Maybe<CodeDelivery>;
  /** Names this step of the sign-in. Valid once and for minutes only; hand it back with the answer. */
  session: Scalars['String']['output'];
  /** The username to hand back with the answer. */
  username: Scalars['String']['output'];
};

/** What `enableUser` takes. */
export type EnableUserInput = {
  /** The username of the user. */
  username: Scalars['String']['input'];
};

/** What `enableUser` answers: `EnableUserSuccess`, or one of its errors. */
export type EnableUserResult = AccessDeniedError | EnableUserSuccess | FeatureNotAvailableError | InvalidInputError | NotAuthorizedError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | UserNotFoundError;

/** The user is enabled. */
export type EnableUserSuccess = {
  /** Whether the user may sign in now. */
  enabled: Scalars['Boolean']['output'];
  /** The username of the user. */
  username: Scalars['String']['output'];
};

/** What a caller can do about an error. */
export type ErrorCategory =
  /** Too much at once. Wait, then try again. */
  | 'BUSY'
  /** It collides with something that exists already. */
  | 'CONFLICT'
  /** The fault is on our side. Report the incident id. */
  | 'FAULT'
  /** The caller may not do this. */
  | 'FORBIDDEN'
  /** The input, a code or a credential is wrong. Change it. */
  | 'INCORRECT'
  /** The operation was cut short; it may or may not have taken place. */
  | 'INTERRUPTED'
  /** What the operation is about does not exist. */
  | 'NOT_FOUND'
  /** Something that the operation needs is out of reach. Try again later. */
  | 'UNAVAILABLE'
  /** The pool, the client or the state of the user does not allow the operation. */
  | 'UNSUPPORTED';

/** Returned when the code is too old, used, or replaced by a newer one. */
export type ExpiredCodeError = OperationError & {
  /** What can be done about it. */
  category: ErrorCategory;
  /** Stable code for programs: the type name in capitals. */
  code: OperationErrorCode;
  /** A sentence for people. It may change; do not parse it. */
  message: Scalars['String']['output'];
  /** Cognito's request id, for a support case with AWS; null when Cognito was not reached. */
  requestId: Maybe<Scalars['String']['output']>;
  /** Whether the same call may succeed later, unchanged. */
  retryable: Scalars['Boolean']['output'];
};

/** Returned when the operation, sign-in flow, add-on or feature tier is not enabled; the operator can enable it. */
export type FeatureNotAvailableError = OperationError & {
  /** What can be done about it. */
  category: ErrorCategory;
  /** Stable code for programs: the type name in capitals. */
  code: OperationErrorCode;
  /** A sentence for people. It may change; do not parse it. */
  message: Scalars['String']['output'];
  /** Cognito's request id, for a support case with AWS; null when Cognito was not reached. */
  requestId: Maybe<Scalars['String']['output']>;
  /** Whether the same call may succeed later, unchanged. */
  retryable: Scalars['Boolean']['output'];
};

/** A first factor of a choice-based sign-in. */
export type FirstFactor =
  /** A code by e-mail. */
  | 'EMAIL_OTP'
  /** The password. */
  | 'PASSWORD'
  /** The password, proved by the Secure Remote Password protocol: it never leaves the client. */
  | 'PASSWORD_SRP'
  /** A code by text message. */
  | 'SMS_OTP'
  /** A passkey. */
  | 'WEB_AUTHN';

/** What `forgotPassword` takes. */
export type ForgotPasswordInput = {
  /** Handed to the pool's Lambda triggers. Not stored and not encrypted: no secrets. */
  clientMetadata?: InputMaybe<Array<KeyValueInput>>;
  /** The username, or an alias where the pool allows it. */
  username: Scalars['String']['input'];
};

/** What `forgotPassword` answers: `ForgotPasswordSuccess`, or one of its errors. */
export type ForgotPasswordResult = AccessDeniedError | BlockedError | CodeDeliveryFailureError | FeatureNotAvailableError | ForgotPasswordSuccess | InvalidInputError | LimitExceededError | NotAuthorizedError | OutcomeUnknownError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | UserLambdaValidationError | UserNotFoundError;

/** A code was sent. */
export type ForgotPasswordSuccess = {
  /** Where the code was sent. */
  codeDelivery: Maybe<CodeDelivery>;
};

/** One thing that is wrong with an input. */
export type InputViolation = {
  /** What is wrong there, without repeating the value. */
  message: Scalars['String']['output'];
  /** Where, as a dotted path below `input`, such as `attributes.custom.0.name`. Empty for the input as a whole. */
  path: Scalars['String']['output'];
};

/** Returned when a value of the input breaks a limit, or Cognito refuses a parameter. */
export type InvalidInputError = OperationError & {
  /** What can be done about it. */
  category: ErrorCategory;
  /** Stable code for programs: the type name in capitals. */
  code: OperationErrorCode;
  /** A sentence for people. It may change; do not parse it. */
  message: Scalars['String']['output'];
  /** Cognito's request id, for a support case with AWS; null when Cognito was not reached. */
  requestId: Maybe<Scalars['String']['output']>;
  /** Whether the same call may succeed later, unchanged. */
  retryable: Scalars['Boolean']['output'];
  /** Everything that is wrong, each with its path. */
  violations: Array<InputViolation>;
};

/** Returned when the password breaks rules of the pool's policy. */
export type InvalidPasswordError = OperationError & {
  /** What can be done about it. */
  category: ErrorCategory;
  /** Stable code for programs: the type name in capitals. */
  code: OperationErrorCode;
  /** A sentence for people. It may change; do not parse it. */
  message: Scalars['String']['output'];
  /** Cognito's request id, for a support case with AWS; null when Cognito was not reached. */
  requestId: Maybe<Scalars['String']['output']>;
  /** Whether the same call may succeed later, unchanged. */
  retryable: Scalars['Boolean']['output'];
  /** The rules that the password breaks, as far as they are known. */
  violatedRules: Array<PasswordRule>;
};

/** A pair of a key and a value. Keys reach the Lambda trigger exactly as they are. */
export type KeyValueInput = {
  /** The key. */
  key: Scalars['String']['input'];
  /** The value. */
  value: Scalars['String']['input'];
};

/** Returned when a limit per user or of the pool's resources is reached; repeating at once is useless. */
export type LimitExceededError = OperationError & {
  /** What can be done about it. */
  category: ErrorCategory;
  /** Stable code for programs: the type name in capitals. */
  code: OperationErrorCode;
  /** A sentence for people. It may change; do not parse it. */
  message: Scalars['String']['output'];
  /** Cognito's request id, for a support case with AWS; null when Cognito was not reached. */
  requestId: Maybe<Scalars['String']['output']>;
  /** Whether the same call may succeed later, unchanged. */
  retryable: Scalars['Boolean']['output'];
};

/** What `me` answers: `User`, or one of its errors. */
export type MeResult = AccessDeniedError | BlockedError | FeatureNotAvailableError | InvalidInputError | NotAuthorizedError | PasswordResetRequiredError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | User | UserNotConfirmedError | UserNotFoundError;

/** What to do about the invitation message. Leave out to send it. */
export type MessageAction =
  /** Send the invitation again to a user who exists. */
  | 'RESEND'
  /** Send no invitation. */
  | 'SUPPRESS';

/** A way of multi-factor authentication. */
export type MfaMethod =
  /** A code by e-mail. */
  | 'EMAIL_OTP'
  /** A code by text message. */
  | 'SMS_MFA'
  /** A code of an authenticator app. */
  | 'SOFTWARE_TOKEN_MFA'
  /** A passkey. */
  | 'WEB_AUTHN_MFA';

/** Returned when Cognito cannot find a multi-factor method for the user. */
export type MfaMethodNotFoundError = OperationError & {
  /** What can be done about it. */
  category: ErrorCategory;
  /** Stable code for programs: the type name in capitals. */
  code: OperationErrorCode;
  /** A sentence for people. It may change; do not parse it. */
  message: Scalars['String']['output'];
  /** Cognito's request id, for a support case with AWS; null when Cognito was not reached. */
  requestId: Maybe<Scalars['String']['output']>;
  /** Whether the same call may succeed later, unchanged. */
  retryable: Scalars['Boolean']['output'];
};

/** The answer to `MfaSetupChallenge`; its `session` is the one that `verifySoftwareToken` gave. */
export type MfaSetupAnswerInput = {
  /** Handed to the pool's Lambda triggers. Not stored and not encrypted: no secrets. */
  clientMetadata?: InputMaybe<Array<KeyValueInput>>;
  /** The device of the user, if Cognito remembers it. */
  deviceKey?: InputMaybe<Scalars['String']['input']>;
  /** The `session` of the challenge. */
  session: Scalars['String']['input'];
  /** The `username` of the challenge. */
  username: Scalars['String']['input'];
};

/** The user must set up a second factor: `associateSoftwareToken` and `verifySoftwareToken` with this session, then answer `mfaSetup` with the session that they give. */
export type MfaSetupChallenge = Challenge & {
  /** What can be set up. */
  mfaMethods: Array<MfaMethod>;
  /** Names this step of the sign-in. Valid once and for minutes only; hand it back with the answer. */
  session: Scalars['String']['output'];
  /** The username to hand back with the answer. */
  username: Scalars['String']['output'];
};

/** Changes; each field is one business step. */
export type Mutation = {
  /**
   * Signs a user in. Answers tokens, or a challenge to answer with `respondToChallenge`.
   *
   * Cognito: `InitiateAuth`. Requires: nothing.
   */
  authenticate: Maybe<AuthenticateResult>;
  /**
   * Changes the password of the bearer.
   *
   * Cognito: `ChangePassword`. Requires: access token.
   */
  changePassword: Maybe<ChangePasswordResult>;
  /**
   * Sets a new password with the code that `forgotPassword` sent.
   *
   * Cognito: `ConfirmForgotPassword`. Requires: nothing.
   */
  confirmForgotPassword: Maybe<ConfirmForgotPasswordResult>;
  /**
   * Confirms a new account with the code that was sent.
   *
   * Cognito: `ConfirmSignUp`. Requires: nothing.
   */
  confirmSignUp: Maybe<ConfirmSignUpResult>;
  /**
   * Creates a user and sends an invitation with a temporary password.
   *
   * Cognito: `AdminCreateUser`. Requires: users:write.
   */
  createUser: Maybe<CreateUserResult>;
  /**
   * Deletes a user for good.
   *
   * Cognito: `AdminDeleteUser`. Requires: users:write.
   */
  deleteUser: Maybe<DeleteUserResult>;
  /**
   * Deletes attributes of a user.
   *
   * Cognito: `AdminDeleteUserAttributes`. Requires: users:write.
   */
  deleteUserAttributes: Maybe<DeleteUserAttributesResult>;
  /**
   * Deactivates a user, who can then neither sign in nor refresh tokens; existing access tokens are revoked.
   *
   * Cognito: `AdminDisableUser`. Requires: users:write.
   */
  disableUser: Maybe<DisableUserResult>;
  /**
   * Lets a disabled user sign in again.
   *
   * Cognito: `AdminEnableUser`. Requires: users:write.
   */
  enableUser: Maybe<EnableUserResult>;
  /**
   * Sends a code with which `confirmForgotPassword` sets a new password.
   *
   * Cognito: `ForgotPassword`. Requires: nothing.
   */
  forgotPassword: Maybe<ForgotPasswordResult>;
  /**
   * Exchanges a refresh token for new tokens.
   *
   * Cognito: `GetTokensFromRefreshToken`. Requires: nothing.
   */
  refreshTokens: Maybe<RefreshTokensResult>;
  /**
   * Sends the confirmation code of a new account again.
   *
   * Cognito: `ResendConfirmationCode`. Requires: nothing.
   */
  resendConfirmationCode: Maybe<ResendConfirmationCodeResult>;
  /**
   * Voids a user's password and sends a code with which `confirmForgotPassword` sets a new one.
   *
   * Cognito: `AdminResetUserPassword`. Requires: passwords:write.
   */
  resetUserPassword: Maybe<ResetUserPasswordResult>;
  /**
   * Answers a challenge of a sign-in. Answers tokens, or the next challenge.
   *
   * Cognito: `RespondToAuthChallenge`. Requires: nothing.
   */
  respondToChallenge: Maybe<RespondToChallengeResult>;
  /**
   * Sets a user's password, for good or until the next sign-in.
   *
   * Cognito: `AdminSetUserPassword`. Requires: passwords:write.
   */
  setUserPassword: Maybe<SetUserPasswordResult>;
  /**
   * Ends all sessions of the bearer: access and refresh tokens are revoked.
   *
   * Cognito: `GlobalSignOut`. Requires: access token.
   */
  signOut: Maybe<SignOutResult>;
  /**
   * Registers a new account for whoever calls.
   *
   * Cognito: `SignUp`. Requires: nothing.
   */
  signUp: Maybe<SignUpResult>;
  /**
   * Sets attributes of the bearer.
   *
   * Cognito: `UpdateUserAttributes`. Requires: access token.
   */
  updateMyAttributes: Maybe<UpdateMyAttributesResult>;
  /**
   * Sets attributes of a user.
   *
   * Cognito: `AdminUpdateUserAttributes`. Requires: users:write.
   */
  updateUserAttributes: Maybe<UpdateUserAttributesResult>;
};


/** Changes; each field is one business step. */
export type MutationAuthenticateArgs = {
  input: AuthenticateInput;
};


/** Changes; each field is one business step. */
export type MutationChangePasswordArgs = {
  input: ChangePasswordInput;
};


/** Changes; each field is one business step. */
export type MutationConfirmForgotPasswordArgs = {
  input: ConfirmForgotPasswordInput;
};


/** Changes; each field is one business step. */
export type MutationConfirmSignUpArgs = {
  input: ConfirmSignUpInput;
};


/** Changes; each field is one business step. */
export type MutationCreateUserArgs = {
  input: CreateUserInput;
};


/** Changes; each field is one business step. */
export type MutationDeleteUserArgs = {
  input: DeleteUserInput;
};


/** Changes; each field is one business step. */
export type MutationDeleteUserAttributesArgs = {
  input: DeleteUserAttributesInput;
};


/** Changes; each field is one business step. */
export type MutationDisableUserArgs = {
  input: DisableUserInput;
};


/** Changes; each field is one business step. */
export type MutationEnableUserArgs = {
  input: EnableUserInput;
};


/** Changes; each field is one business step. */
export type MutationForgotPasswordArgs = {
  input: ForgotPasswordInput;
};


/** Changes; each field is one business step. */
export type MutationRefreshTokensArgs = {
  input: RefreshTokensInput;
};


/** Changes; each field is one business step. */
export type MutationResendConfirmationCodeArgs = {
  input: ResendConfirmationCodeInput;
};


/** Changes; each field is one business step. */
export type MutationResetUserPasswordArgs = {
  input: ResetUserPasswordInput;
};


/** Changes; each field is one business step. */
export type MutationRespondToChallengeArgs = {
  input: RespondToChallengeInput;
};


/** Changes; each field is one business step. */
export type MutationSetUserPasswordArgs = {
  input: SetUserPasswordInput;
};


/** Changes; each field is one business step. */
export type MutationSignOutArgs = {
  input: SignOutInput;
};


/** Changes; each field is one business step. */
export type MutationSignUpArgs = {
  input: SignUpInput;
};


/** Changes; each field is one business step. */
export type MutationUpdateMyAttributesArgs = {
  input: UpdateMyAttributesInput;
};


/** Changes; each field is one business step. */
export type MutationUpdateUserAttributesArgs = {
  input: UpdateUserAttributesInput;
};

/** Attributes that users may set for themselves. What is left out stays as it is. */
export type MyAttributesInput = {
  /** Postal address, as text or as JSON. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Date of birth as YYYY-MM-DD. */
  birthdate?: InputMaybe<Scalars['String']['input']>;
  /** Attributes that the pool itself defines. */
  custom?: InputMaybe<Array<CustomAttributeInput>>;
  /** E-mail address. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Surname or last name. */
  familyName?: InputMaybe<Scalars['String']['input']>;
  /** Gender. */
  gender?: InputMaybe<Scalars['String']['input']>;
  /** Given name or first name. */
  givenName?: InputMaybe<Scalars['String']['input']>;
  /** Locale, such as `en-US`. */
  locale?: InputMaybe<Scalars['String']['input']>;
  /** Middle name. */
  middleName?: InputMaybe<Scalars['String']['input']>;
  /** Full name in displayable form. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Casual name. */
  nickname?: InputMaybe<Scalars['String']['input']>;
  /** Phone number in E.164 form, such as `+14255550123`. */
  phoneNumber?: InputMaybe<Scalars['String']['input']>;
  /** URL of the profile picture. */
  picture?: InputMaybe<Scalars['String']['input']>;
  /** Name by which the user wants to be called; an alias for sign-in where the pool says so. */
  preferredUsername?: InputMaybe<Scalars['String']['input']>;
  /** URL of the profile page. */
  profile?: InputMaybe<Scalars['String']['input']>;
  /** URL of the web page or blog. */
  website?: InputMaybe<Scalars['String']['input']>;
  /** Time zone, such as `Europe/Paris`. */
  zoneinfo?: InputMaybe<Scalars['String']['input']>;
};

/** A device that Cognito offers to remember. */
export type NewDevice = {
  /** Part of the proof that the device makes at later sign-ins. */
  deviceGroupKey: Scalars['String']['output'];
  /** Names the device. */
  deviceKey: Scalars['String']['output'];
};

/** The answer to `NewPasswordRequiredChallenge`. */
export type NewPasswordAnswerInput = {
  /** Values for the missing attributes. Those that have a value already are left out. */
  attributes?: InputMaybe<MyAttributesInput>;
  /** Handed to the pool's Lambda triggers. Not stored and not encrypted: no secrets. */
  clientMetadata?: InputMaybe<Array<KeyValueInput>>;
  /** The device of the user, if Cognito remembers it. */
  deviceKey?: InputMaybe<Scalars['String']['input']>;
  /** The new password. */
  newPassword: Scalars['String']['input'];
  /** The `session` of the challenge. */
  session: Scalars['String']['input'];
  /** The `username` of the challenge. */
  username: Scalars['String']['input'];
};

/** The user was invited with a temporary password and must choose a new one. Answer `newPasswordRequired`. */
export type NewPasswordRequiredChallenge = Challenge & {
  /** Those of them that have no value yet and must be given with the new password. */
  missingAttributes: Array<Scalars['String']['output']>;
  /** Attributes that the pool requires, by Cognito's names, such as `name` or `custom:plan`. */
  requiredAttributes: Array<Scalars['String']['output']>;
  /** Names this step of the sign-in. Valid once and for minutes only; hand it back with the answer. */
  session: Scalars['String']['output'];
  /** The username to hand back with the answer. */
  username: Scalars['String']['output'];
};

/** Returned when a password, token, session or other credential is not accepted. */
export type NotAuthorizedError = OperationError & {
  /** What can be done about it. */
  category: ErrorCategory;
  /** Stable code for programs: the type name in capitals. */
  code: OperationErrorCode;
  /** A sentence for people. It may change; do not parse it. */
  message: Scalars['String']['output'];
  /** Why, as far as the caller may know. */
  reason: NotAuthorizedReason;
  /** Cognito's request id, for a support case with AWS; null when Cognito was not reached. */
  requestId: Maybe<Scalars['String']['output']>;
  /** Whether the same call may succeed later, unchanged. */
  retryable: Scalars['Boolean']['output'];
};

/** Why a credential was not accepted. */
export type NotAuthorizedReason =
  /** The user is confirmed already. */
  | 'ALREADY_CONFIRMED'
  /** Too many wrong passwords in a row; Cognito has locked sign-in for a while. */
  | 'ATTEMPTS_EXCEEDED'
  /** The username or the password is wrong. */
  | 'BAD_CREDENTIALS'
  /** The session of the challenge is wrong, used or expired. Start the flow again. */
  | 'INVALID_SESSION'
  /** The token lacks the scope `aws.cognito.signin.user.admin`. */
  | 'MISSING_SCOPE'
  /** Cognito gave a reason that has no name of its own here. */
  | 'OTHER'
  /** The gateway's client secret is not the client's. The operator must mend the configuration. */
  | 'SECRET_HASH_MISMATCH'
  /** The temporary password has expired. An administrator can send a new one. */
  | 'TEMPORARY_PASSWORD_EXPIRED'
  /** The token is past its expiry. Refresh it. */
  | 'TOKEN_EXPIRED'
  /** The token is malformed, foreign or not an access token. */
  | 'TOKEN_INVALID'
  /** The token was revoked, by a sign-out for example. Sign in again. */
  | 'TOKEN_REVOKED'
  /** The user is disabled. */
  | 'USER_DISABLED';

/** An expected failure of an operation. Every result union has such members; nothing expected is thrown. */
export type OperationError = {
  /** What can be done about it. */
  category: ErrorCategory;
  /** Stable code for programs: the type name in capitals. */
  code: OperationErrorCode;
  /** A sentence for people. It may change; do not parse it. */
  message: Scalars['String']['output'];
  /** Cognito's request id, for a support case with AWS; null when Cognito was not reached. */
  requestId: Maybe<Scalars['String']['output']>;
  /** Whether the same call may succeed later, unchanged. */
  retryable: Scalars['Boolean']['output'];
};

/** The stable code of an error: the name of its type in capitals. */
export type OperationErrorCode =
  /** You may not do this. (`AccessDeniedError`) */
  | 'ACCESS_DENIED'
  /** Another account already uses this e-mail address or phone number. (`AliasExistsError`) */
  | 'ALIAS_EXISTS'
  /** The request was blocked. (`BlockedError`) */
  | 'BLOCKED'
  /** The code could not be delivered. (`CodeDeliveryFailureError`) */
  | 'CODE_DELIVERY_FAILURE'
  /** The code is wrong. (`CodeMismatchError`) */
  | 'CODE_MISMATCH'
  /** Two changes collided. Try again. (`ConcurrentModificationError`) */
  | 'CONCURRENT_MODIFICATION'
  /** This device is registered already. (`DeviceKeyExistsError`) */
  | 'DEVICE_KEY_EXISTS'
  /** The code of the authenticator app is wrong. (`EnableSoftwareTokenMfaError`) */
  | 'ENABLE_SOFTWARE_TOKEN_MFA'
  /** The code has expired. Request a new one. (`ExpiredCodeError`) */
  | 'EXPIRED_CODE'
  /** This is not enabled for the user pool or its client. (`FeatureNotAvailableError`) */
  | 'FEATURE_NOT_AVAILABLE'
  /** A group with this name exists already. (`GroupExistsError`) */
  | 'GROUP_EXISTS'
  /** The input is not valid. (`InvalidInputError`) */
  | 'INVALID_INPUT'
  /** The password does not meet the password policy. (`InvalidPasswordError`) */
  | 'INVALID_PASSWORD'
  /** The limit of attempts for this user is reached. Wait before you try again. (`LimitExceededError`) */
  | 'LIMIT_EXCEEDED'
  /** No such way of multi-factor authentication is set up. (`MfaMethodNotFoundError`) */
  | 'MFA_METHOD_NOT_FOUND'
  /** The credentials are not accepted. (`NotAuthorizedError`) */
  | 'NOT_AUTHORIZED'
  /** No usable answer came back, so it is not known whether this took place. Check before you repeat it. (`OutcomeUnknownError`) */
  | 'OUTCOME_UNKNOWN'
  /** This password was used before. Choose a new one. (`PasswordHistoryPolicyViolationError`) */
  | 'PASSWORD_HISTORY_POLICY_VIOLATION'
  /** The password must be reset before signing in. Use `forgotPassword`. (`PasswordResetRequiredError`) */
  | 'PASSWORD_RESET_REQUIRED'
  /** A precondition of this operation is not met. (`PreconditionNotMetError`) */
  | 'PRECONDITION_NOT_MET'
  /** The refresh token was used already. Sign in again. (`RefreshTokenReuseError`) */
  | 'REFRESH_TOKEN_REUSE'
  /** A resource that the operation needs does not exist. (`ResourceNotFoundError`) */
  | 'RESOURCE_NOT_FOUND'
  /** The identity service is not available at the moment. Try again later. (`ServiceUnavailableError`) */
  | 'SERVICE_UNAVAILABLE'
  /** No authenticator app is set up for the user. (`SoftwareTokenMfaNotFoundError`) */
  | 'SOFTWARE_TOKEN_MFA_NOT_FOUND'
  /** Too many wrong codes. Request a new code later. (`TooManyFailedAttemptsError`) */
  | 'TOO_MANY_FAILED_ATTEMPTS'
  /** Too many requests. Wait a moment, then try again. (`TooManyRequestsError`) */
  | 'TOO_MANY_REQUESTS'
  /** Something went wrong on our side. (`UnexpectedError`) */
  | 'UNEXPECTED'
  /** Tokens of this type cannot be revoked. (`UnsupportedTokenTypeError`) */
  | 'UNSUPPORTED_TOKEN_TYPE'
  /** The user's status does not allow this. (`UnsupportedUserStateError`) */
  | 'UNSUPPORTED_USER_STATE'
  /** This username is taken. (`UsernameExistsError`) */
  | 'USERNAME_EXISTS'
  /** The pool's own check refused the request. (`UserLambdaValidationError`) */
  | 'USER_LAMBDA_VALIDATION'
  /** The account is not confirmed yet. Use `confirmSignUp`. (`UserNotConfirmedError`) */
  | 'USER_NOT_CONFIRMED'
  /** There is no such user. (`UserNotFoundError`) */
  | 'USER_NOT_FOUND'
  /** The passkey challenge is unknown or expired. Start again. (`WebAuthnChallengeNotFoundError`) */
  | 'WEBAUTHN_CHALLENGE_NOT_FOUND'
  /** The passkey belongs to another app client. (`WebAuthnClientMismatchError`) */
  | 'WEBAUTHN_CLIENT_MISMATCH'
  /** Passkeys are not configured for this user pool. (`WebAuthnConfigurationMissingError`) */
  | 'WEBAUTHN_CONFIGURATION_MISSING'
  /** This kind of passkey is not supported. (`WebAuthnCredentialNotSupportedError`) */
  | 'WEBAUTHN_CREDENTIAL_NOT_SUPPORTED'
  /** Passkeys are not enabled for this user pool. (`WebAuthnNotEnabledError`) */
  | 'WEBAUTHN_NOT_ENABLED'
  /** Passkeys cannot be used from this website. (`WebAuthnOriginNotAllowedError`) */
  | 'WEBAUTHN_ORIGIN_NOT_ALLOWED'
  /** The passkey was made for another website. (`WebAuthnRelyingPartyMismatchError`) */
  | 'WEBAUTHN_RELYING_PARTY_MISMATCH';

/** Returned when the call was sent and its answer was lost, and repeating it could do harm. */
export type OutcomeUnknownError = OperationError & {
  /** What can be done about it. */
  category: ErrorCategory;
  /** Stable code for programs: the type name in capitals. */
  code: OperationErrorCode;
  /** A sentence for people. It may change; do not parse it. */
  message: Scalars['String']['output'];
  /** Cognito's request id, for a support case with AWS; null when Cognito was not reached. */
  requestId: Maybe<Scalars['String']['output']>;
  /** Whether the same call may succeed later, unchanged. */
  retryable: Scalars['Boolean']['output'];
};

/** A passkey that may sign. */
export type PasskeyDescriptor = {
  /** The credential id, as Base64url. */
  id: Scalars['String']['output'];
  /** How the authenticator is reached, such as `internal` or `usb`. */
  transports: Array<Scalars['String']['output']>;
  /** Always `public-key`. */
  type: Scalars['String']['output'];
};

/** What a passkey is asked to sign. */
export type PasskeyRequestOptions = {
  /** The passkeys that may sign; empty for any of the domain. */
  allowCredentials: Array<PasskeyDescriptor>;
  /** Random bytes of the server, as Base64url. */
  challenge: Scalars['String']['output'];
  /** The relying party id: the domain that the passkey belongs to. */
  rpId: Maybe<Scalars['String']['output']>;
  /** How long the user may take, in milliseconds. */
  timeoutMilliseconds: Maybe<Scalars['Int']['output']>;
  /** `required`, `preferred` or `discouraged`. */
  userVerification: Maybe<Scalars['String']['output']>;
};

/** The answer to `PasswordChallenge`. */
export type PasswordAnswerInput = {
  /** Handed to the pool's Lambda triggers. Not stored and not encrypted: no secrets. */
  clientMetadata?: InputMaybe<Array<KeyValueInput>>;
  /** The device of the user, if Cognito remembers it. */
  deviceKey?: InputMaybe<Scalars['String']['input']>;
  /** The password. */
  password: Scalars['String']['input'];
  /** The `session` of the challenge. */
  session: Scalars['String']['input'];
  /** The `username` of the challenge. */
  username: Scalars['String']['input'];
};

/** The password is wanted. Answer `password`. */
export type PasswordChallenge = Challenge & {
  /** What the user could choose instead. */
  firstFactors: Array<FirstFactor>;
  /** Names this step of the sign-in. Valid once and for minutes only; hand it back with the answer. */
  session: Scalars['String']['output'];
  /** The username to hand back with the answer. */
  username: Scalars['String']['output'];
};

/** Returned when the password is in the user's history and the policy forbids its reuse. */
export type PasswordHistoryPolicyViolationError = OperationError & {
  /** What can be done about it. */
  category: ErrorCategory;
  /** Stable code for programs: the type name in capitals. */
  code: OperationErrorCode;
  /** A sentence for people. It may change; do not parse it. */
  message: Scalars['String']['output'];
  /** Cognito's request id, for a support case with AWS; null when Cognito was not reached. */
  requestId: Maybe<Scalars['String']['output']>;
  /** Whether the same call may succeed later, unchanged. */
  retryable: Scalars['Boolean']['output'];
};

/** Returned when an administrator reset the user's password. */
export type PasswordResetRequiredError = OperationError & {
  /** What can be done about it. */
  category: ErrorCategory;
  /** Stable code for programs: the type name in capitals. */
  code: OperationErrorCode;
  /** A sentence for people. It may change; do not parse it. */
  message: Scalars['String']['output'];
  /** Cognito's request id, for a support case with AWS; null when Cognito was not reached. */
  requestId: Maybe<Scalars['String']['output']>;
  /** Whether the same call may succeed later, unchanged. */
  retryable: Scalars['Boolean']['output'];
};

/** A rule of the pool's password policy. */
export type PasswordRule =
  /** The password is known from a leak. */
  | 'COMPROMISED'
  /** The password is too long. */
  | 'MAXIMUM_LENGTH'
  /** The password is too short. */
  | 'MINIMUM_LENGTH'
  /** The password begins or ends with a space. */
  | 'NO_EDGE_SPACES'
  /** A lower-case letter is missing. */
  | 'REQUIRE_LOWERCASE'
  /** A digit is missing. */
  | 'REQUIRE_NUMBERS'
  /** A symbol is missing. */
  | 'REQUIRE_SYMBOLS'
  /** An upper-case letter is missing. */
  | 'REQUIRE_UPPERCASE';

/** The second leg of a sign-in by the Secure Remote Password protocol. Answer `passwordVerifier`. */
export type PasswordVerifierChallenge = Challenge & {
  /** The salt, in hexadecimal. */
  salt: Scalars['String']['output'];
  /** To hand back with the answer, and to sign. */
  secretBlock: Scalars['String']['output'];
  /** Names this step of the sign-in. Valid once and for minutes only; hand it back with the answer. */
  session: Scalars['String']['output'];
  /** The server's public value B, in hexadecimal. */
  srpB: Scalars['String']['output'];
  /** The name to sign with; it may differ from the one that the user typed. */
  userIdForSrp: Scalars['String']['output'];
  /** The username to hand back with the answer. */
  username: Scalars['String']['output'];
};

/** Returned when the pool or the user is not in the state that the operation needs. */
export type PreconditionNotMetError = OperationError & {
  /** What can be done about it. */
  category: ErrorCategory;
  /** Stable code for programs: the type name in capitals. */
  code: OperationErrorCode;
  /** A sentence for people. It may change; do not parse it. */
  message: Scalars['String']['output'];
  /** Cognito's request id, for a support case with AWS; null when Cognito was not reached. */
  requestId: Maybe<Scalars['String']['output']>;
  /** Whether the same call may succeed later, unchanged. */
  retryable: Scalars['Boolean']['output'];
};

/** Reads. */
export type Query = {
  /**
   * The user who bears the access token.
   *
   * Cognito: `GetUser`. Requires: access token.
   */
  me: Maybe<MeResult>;
  /**
   * The user with this username.
   *
   * Cognito: `AdminGetUser`. Requires: users:read.
   */
  user: Maybe<UserResult>;
};


/** Reads. */
export type QueryMeArgs = {
  token?: InputMaybe<Scalars['String']['input']>;
};


/** Reads. */
export type QueryUserArgs = {
  username: Scalars['String']['input'];
};

/** Returned when refresh tokens rotate and this one was exchanged before. */
export type RefreshTokenReuseError = OperationError & {
  /** What can be done about it. */
  category: ErrorCategory;
  /** Stable code for programs: the type name in capitals. */
  code: OperationErrorCode;
  /** A sentence for people. It may change; do not parse it. */
  message: Scalars['String']['output'];
  /** Cognito's request id, for a support case with AWS; null when Cognito was not reached. */
  requestId: Maybe<Scalars['String']['output']>;
  /** Whether the same call may succeed later, unchanged. */
  retryable: Scalars['Boolean']['output'];
};

/** What `refreshTokens` takes. */
export type RefreshTokensInput = {
  /** Handed to the pool's Lambda triggers. Not stored and not encrypted: no secrets. */
  clientMetadata?: InputMaybe<Array<KeyValueInput>>;
  /** The refresh token. */
  refreshToken: Scalars['String']['input'];
};

/** What `refreshTokens` answers: `AuthenticationTokens`, or one of its errors. */
export type RefreshTokensResult = AccessDeniedError | AuthenticationTokens | BlockedError | FeatureNotAvailableError | InvalidInputError | NotAuthorizedError | OutcomeUnknownError | RefreshTokenReuseError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | UserLambdaValidationError | UserNotFoundError;

/** What `resendConfirmationCode` takes. */
export type ResendConfirmationCodeInput = {
  /** Handed to the pool's Lambda triggers. Not stored and not encrypted: no secrets. */
  clientMetadata?: InputMaybe<Array<KeyValueInput>>;
  /** The username, or an alias where the pool allows it. */
  username: Scalars['String']['input'];
};

/** What `resendConfirmationCode` answers: `ResendConfirmationCodeSuccess`, or one of its errors. */
export type ResendConfirmationCodeResult = AccessDeniedError | BlockedError | CodeDeliveryFailureError | FeatureNotAvailableError | InvalidInputError | LimitExceededError | NotAuthorizedError | OutcomeUnknownError | ResendConfirmationCodeSuccess | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | UserLambdaValidationError | UserNotFoundError;

/** A code was sent. */
export type ResendConfirmationCodeSuccess = {
  /** Where the code was sent. */
  codeDelivery: Maybe<CodeDelivery>;
};

/** What `resetUserPassword` takes. */
export type ResetUserPasswordInput = {
  /** Handed to the pool's Lambda triggers. Not stored and not encrypted: no secrets. */
  clientMetadata?: InputMaybe<Array<KeyValueInput>>;
  /** The username of the user. */
  username: Scalars['String']['input'];
};

/** What `resetUserPassword` answers: `ResetUserPasswordSuccess`, or one of its errors. */
export type ResetUserPasswordResult = AccessDeniedError | FeatureNotAvailableError | InvalidInputError | LimitExceededError | NotAuthorizedError | OutcomeUnknownError | ResetUserPasswordSuccess | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | UserLambdaValidationError | UserNotFoundError;

/** The password is void and the user was sent a code for `confirmForgotPassword`. */
export type ResetUserPasswordSuccess = {
  /** The username of the user. */
  username: Scalars['String']['output'];
};

/** Returned when the pool, client, group, device or other resource does not exist. */
export type ResourceNotFoundError = OperationError & {
  /** What can be done about it. */
  category: ErrorCategory;
  /** Stable code for programs: the type name in capitals. */
  code: OperationErrorCode;
  /** A sentence for people. It may change; do not parse it. */
  message: Scalars['String']['output'];
  /** Cognito's request id, for a support case with AWS; null when Cognito was not reached. */
  requestId: Maybe<Scalars['String']['output']>;
  /** Whether the same call may succeed later, unchanged. */
  retryable: Scalars['Boolean']['output'];
};

/** The answer to a challenge: exactly one of the fields, the one that is named for the challenge. */
export type RespondToChallengeInput =
  /** Answers `CustomChallenge`. */
  { custom: CustomAnswerInput; devicePasswordVerifier?: never; deviceSrp?: never; emailOtp?: never; mfaSetup?: never; newPasswordRequired?: never; password?: never; passwordVerifier?: never; selectChallenge?: never; selectMfaType?: never; smsMfa?: never; smsOtp?: never; softwareTokenMfa?: never; webAuthn?: never; }
  |  /** Answers `DevicePasswordVerifierChallenge`; its `deviceKey` is required. */
  { custom?: never; devicePasswordVerifier: SrpAnswerInput; deviceSrp?: never; emailOtp?: never; mfaSetup?: never; newPasswordRequired?: never; password?: never; passwordVerifier?: never; selectChallenge?: never; selectMfaType?: never; smsMfa?: never; smsOtp?: never; softwareTokenMfa?: never; webAuthn?: never; }
  |  /** Answers `DeviceSrpChallenge`. */
  { custom?: never; devicePasswordVerifier?: never; deviceSrp: DeviceSrpAnswerInput; emailOtp?: never; mfaSetup?: never; newPasswordRequired?: never; password?: never; passwordVerifier?: never; selectChallenge?: never; selectMfaType?: never; smsMfa?: never; smsOtp?: never; softwareTokenMfa?: never; webAuthn?: never; }
  |  /** Answers `EmailOtpChallenge`. */
  { custom?: never; devicePasswordVerifier?: never; deviceSrp?: never; emailOtp: CodeAnswerInput; mfaSetup?: never; newPasswordRequired?: never; password?: never; passwordVerifier?: never; selectChallenge?: never; selectMfaType?: never; smsMfa?: never; smsOtp?: never; softwareTokenMfa?: never; webAuthn?: never; }
  |  /** Answers `MfaSetupChallenge`. */
  { custom?: never; devicePasswordVerifier?: never; deviceSrp?: never; emailOtp?: never; mfaSetup: MfaSetupAnswerInput; newPasswordRequired?: never; password?: never; passwordVerifier?: never; selectChallenge?: never; selectMfaType?: never; smsMfa?: never; smsOtp?: never; softwareTokenMfa?: never; webAuthn?: never; }
  |  /** Answers `NewPasswordRequiredChallenge`. */
  { custom?: never; devicePasswordVerifier?: never; deviceSrp?: never; emailOtp?: never; mfaSetup?: never; newPasswordRequired: NewPasswordAnswerInput; password?: never; passwordVerifier?: never; selectChallenge?: never; selectMfaType?: never; smsMfa?: never; smsOtp?: never; softwareTokenMfa?: never; webAuthn?: never; }
  |  /** Answers `PasswordChallenge`. */
  { custom?: never; devicePasswordVerifier?: never; deviceSrp?: never; emailOtp?: never; mfaSetup?: never; newPasswordRequired?: never; password: PasswordAnswerInput; passwordVerifier?: never; selectChallenge?: never; selectMfaType?: never; smsMfa?: never; smsOtp?: never; softwareTokenMfa?: never; webAuthn?: never; }
  |  /** Answers `PasswordVerifierChallenge`. */
  { custom?: never; devicePasswordVerifier?: never; deviceSrp?: never; emailOtp?: never; mfaSetup?: never; newPasswordRequired?: never; password?: never; passwordVerifier: SrpAnswerInput; selectChallenge?: never; selectMfaType?: never; smsMfa?: never; smsOtp?: never; softwareTokenMfa?: never; webAuthn?: never; }
  |  /** Answers `SelectChallenge`. */
  { custom?: never; devicePasswordVerifier?: never; deviceSrp?: never; emailOtp?: never; mfaSetup?: never; newPasswordRequired?: never; password?: never; passwordVerifier?: never; selectChallenge: SelectChallengeAnswerInput; selectMfaType?: never; smsMfa?: never; smsOtp?: never; softwareTokenMfa?: never; webAuthn?: never; }
  |  /** Answers `SelectMfaTypeChallenge`. */
  { custom?: never; devicePasswordVerifier?: never; deviceSrp?: never; emailOtp?: never; mfaSetup?: never; newPasswordRequired?: never; password?: never; passwordVerifier?: never; selectChallenge?: never; selectMfaType: SelectMfaTypeAnswerInput; smsMfa?: never; smsOtp?: never; softwareTokenMfa?: never; webAuthn?: never; }
  |  /** Answers `SmsMfaChallenge`. */
  { custom?: never; devicePasswordVerifier?: never; deviceSrp?: never; emailOtp?: never; mfaSetup?: never; newPasswordRequired?: never; password?: never; passwordVerifier?: never; selectChallenge?: never; selectMfaType?: never; smsMfa: CodeAnswerInput; smsOtp?: never; softwareTokenMfa?: never; webAuthn?: never; }
  |  /** Answers `SmsOtpChallenge`. */
  { custom?: never; devicePasswordVerifier?: never; deviceSrp?: never; emailOtp?: never; mfaSetup?: never; newPasswordRequired?: never; password?: never; passwordVerifier?: never; selectChallenge?: never; selectMfaType?: never; smsMfa?: never; smsOtp: CodeAnswerInput; softwareTokenMfa?: never; webAuthn?: never; }
  |  /** Answers `SoftwareTokenMfaChallenge`. */
  { custom?: never; devicePasswordVerifier?: never; deviceSrp?: never; emailOtp?: never; mfaSetup?: never; newPasswordRequired?: never; password?: never; passwordVerifier?: never; selectChallenge?: never; selectMfaType?: never; smsMfa?: never; smsOtp?: never; softwareTokenMfa: CodeAnswerInput; webAuthn?: never; }
  |  /** Answers `WebAuthnChallenge`. */
  { custom?: never; devicePasswordVerifier?: never; deviceSrp?: never; emailOtp?: never; mfaSetup?: never; newPasswordRequired?: never; password?: never; passwordVerifier?: never; selectChallenge?: never; selectMfaType?: never; smsMfa?: never; smsOtp?: never; softwareTokenMfa?: never; webAuthn: WebAuthnAnswerInput; };

/** What `respondToChallenge` answers: `AuthenticationTokens`, `NewPasswordRequiredChallenge`, `SmsMfaChallenge`, `SoftwareTokenMfaChallenge`, `EmailOtpChallenge`, `SmsOtpChallenge`, `SelectMfaTypeChallenge`, `MfaSetupChallenge`, `SelectChallenge`, `PasswordChallenge`, `PasswordVerifierChallenge`, `WebAuthnChallenge`, `CustomChallenge`, `DeviceSrpChallenge`, `DevicePasswordVerifierChallenge`, `UnknownChallenge`, or one of its errors. */
export type RespondToChallengeResult = AccessDeniedError | AliasExistsError | AuthenticationTokens | BlockedError | CodeMismatchError | CustomChallenge | DevicePasswordVerifierChallenge | DeviceSrpChallenge | EmailOtpChallenge | ExpiredCodeError | FeatureNotAvailableError | InvalidInputError | InvalidPasswordError | MfaMethodNotFoundError | MfaSetupChallenge | NewPasswordRequiredChallenge | NotAuthorizedError | OutcomeUnknownError | PasswordChallenge | PasswordHistoryPolicyViolationError | PasswordResetRequiredError | PasswordVerifierChallenge | ResourceNotFoundError | SelectChallenge | SelectMfaTypeChallenge | ServiceUnavailableError | SmsMfaChallenge | SmsOtpChallenge | SoftwareTokenMfaChallenge | SoftwareTokenMfaNotFoundError | TooManyRequestsError | UnexpectedError | UnknownChallenge | UserLambdaValidationError | UserNotConfirmedError | UserNotFoundError | WebAuthnChallenge;

/** The user must choose a first factor. Answer `selectChallenge`. */
export type SelectChallenge = Challenge & {
  /** What the user can choose from. */
  firstFactors: Array<FirstFactor>;
  /** Names this step of the sign-in. Valid once and for minutes only; hand it back with the answer. */
  session: Scalars['String']['output'];
  /** The username to hand back with the answer. */
  username: Scalars['String']['output'];
};

/** The answer to `SelectChallenge`. */
export type SelectChallengeAnswerInput = {
  /** Handed to the pool's Lambda triggers. Not stored and not encrypted: no secrets. */
  clientMetadata?: InputMaybe<Array<KeyValueInput>>;
  /** The device of the user, if Cognito remembers it. */
  deviceKey?: InputMaybe<Scalars['String']['input']>;
  /** The chosen first factor. */
  firstFactor: FirstFactor;
  /** The password, when `PASSWORD` is chosen. */
  password?: InputMaybe<Scalars['String']['input']>;
  /** The `session` of the challenge. */
  session: Scalars['String']['input'];
  /** The client's public value A, in hexadecimal, when `PASSWORD_SRP` is chosen. */
  srpA?: InputMaybe<Scalars['String']['input']>;
  /** The `username` of the challenge. */
  username: Scalars['String']['input'];
};

/** The answer to `SelectMfaTypeChallenge`. */
export type SelectMfaTypeAnswerInput = {
  /** Handed to the pool's Lambda triggers. Not stored and not encrypted: no secrets. */
  clientMetadata?: InputMaybe<Array<KeyValueInput>>;
  /** The device of the user, if Cognito remembers it. */
  deviceKey?: InputMaybe<Scalars['String']['input']>;
  /** The chosen second factor. */
  mfaMethod: MfaMethod;
  /** The `session` of the challenge. */
  session: Scalars['String']['input'];
  /** The `username` of the challenge. */
  username: Scalars['String']['input'];
};

/** The user must choose a second factor. Answer `selectMfaType`. */
export type SelectMfaTypeChallenge = Challenge & {
  /** What the user can choose from. */
  mfaMethods: Array<MfaMethod>;
  /** Names this step of the sign-in. Valid once and for minutes only; hand it back with the answer. */
  session: Scalars['String']['output'];
  /** The username to hand back with the answer. */
  username: Scalars['String']['output'];
};

/** Returned when Cognito cannot be reached, does not answer within the deadline, or refuses the gateway; nothing was changed, or the change may be repeated safely. */
export type ServiceUnavailableError = OperationError & {
  /** What can be done about it. */
  category: ErrorCategory;
  /** Stable code for programs: the type name in capitals. */
  code: OperationErrorCode;
  /** A sentence for people. It may change; do not parse it. */
  message: Scalars['String']['output'];
  /** Cognito's request id, for a support case with AWS; null when Cognito was not reached. */
  requestId: Maybe<Scalars['String']['output']>;
  /** Whether the same call may succeed later, unchanged. */
  retryable: Scalars['Boolean']['output'];
};

/** What `setUserPassword` takes. */
export type SetUserPasswordInput = {
  /** The new password. */
  password: Scalars['String']['input'];
  /** False: the user must choose another one at the next sign-in. */
  permanent?: Scalars['Boolean']['input'];
  /** The username of the user. */
  username: Scalars['String']['input'];
};

/** What `setUserPassword` answers: `SetUserPasswordSuccess`, or one of its errors. */
export type SetUserPasswordResult = AccessDeniedError | FeatureNotAvailableError | InvalidInputError | InvalidPasswordError | NotAuthorizedError | OutcomeUnknownError | PasswordHistoryPolicyViolationError | ResourceNotFoundError | ServiceUnavailableError | SetUserPasswordSuccess | TooManyRequestsError | UnexpectedError | UserNotFoundError;

/** The password is set. */
export type SetUserPasswordSuccess = {
  /** The username of the user. */
  username: Scalars['String']['output'];
};

/** What `signOut` takes. */
export type SignOutInput = {
  /** The access token, for callers that cannot send `Authorization: Bearer`. Accepted over POST only, never logged. */
  token?: InputMaybe<Scalars['String']['input']>;
};

/** What `signOut` answers: `SignOutSuccess`, or one of its errors. */
export type SignOutResult = AccessDeniedError | BlockedError | FeatureNotAvailableError | InvalidInputError | NotAuthorizedError | PasswordResetRequiredError | ResourceNotFoundError | ServiceUnavailableError | SignOutSuccess | TooManyRequestsError | UnexpectedError | UserNotConfirmedError;

/** The user is signed out everywhere. */
export type SignOutSuccess = {
  /** Always true. */
  signedOut: Scalars['Boolean']['output'];
};

/** What `signUp` takes. */
export type SignUpInput = {
  /** The attributes of the new user. */
  attributes?: InputMaybe<MyAttributesInput>;
  /** Handed to the pool's Lambda triggers. Not stored and not encrypted: no secrets. */
  clientMetadata?: InputMaybe<Array<KeyValueInput>>;
  /** The wanted password. */
  password: Scalars['String']['input'];
  /** The wanted username. Where the pool signs in by e-mail or phone, the address or number. */
  username: Scalars['String']['input'];
  /** Handed to the PreSignUp trigger for its checks. Not stored. */
  validationData?: InputMaybe<Array<KeyValueInput>>;
};

/** What `signUp` answers: `SignUpSuccess`, or one of its errors. */
export type SignUpResult = AccessDeniedError | BlockedError | CodeDeliveryFailureError | FeatureNotAvailableError | InvalidInputError | InvalidPasswordError | LimitExceededError | NotAuthorizedError | OutcomeUnknownError | ResourceNotFoundError | ServiceUnavailableError | SignUpSuccess | TooManyRequestsError | UnexpectedError | UserLambdaValidationError | UsernameExistsError;

/** The account is registered. */
export type SignUpSuccess = {
  /** Where the confirmation code was sent. */
  codeDelivery: Maybe<CodeDelivery>;
  /** Whether the account is confirmed already. If not, use `confirmSignUp`. */
  confirmed: Scalars['Boolean']['output'];
  /** Lets `confirmSignUp` sign the user in, where the pool allows it. */
  session: Maybe<Scalars['String']['output']>;
  /** The id of the new user: the attribute `sub`. */
  userId: Scalars['ID']['output'];
};

/** A code was sent by text message, as a second factor. Answer `smsMfa`. */
export type SmsMfaChallenge = Challenge & {
  /** Where the code was sent. */
  codeDelivery: Maybe<CodeDelivery>;
  /** Names this step of the sign-in. Valid once and for minutes only; hand it back with the answer. */
  session: Scalars['String']['output'];
  /** The username to hand back with the answer. */
  username: Scalars['String']['output'];
};

/** A code was sent by text message, as a first factor. Answer `smsOtp`. */
export type SmsOtpChallenge = Challenge & {
  /** Where the code was sent. */
  codeDelivery: Maybe<CodeDelivery>;
  /** Names this step of the sign-in. Valid once and for minutes only; hand it back with the answer. */
  session: Scalars['String']['output'];
  /** The username to hand back with the answer. */
  username: Scalars['String']['output'];
};

/** A code of the authenticator app is wanted. Answer `softwareTokenMfa`. */
export type SoftwareTokenMfaChallenge = Challenge & {
  /** The name that the user gave to the app. */
  deviceName: Maybe<Scalars['String']['output']>;
  /** Names this step of the sign-in. Valid once and for minutes only; hand it back with the answer. */
  session: Scalars['String']['output'];
  /** The username to hand back with the answer. */
  username: Scalars['String']['output'];
};

/** Returned when software token MFA is not enabled for the pool or the user. */
export type SoftwareTokenMfaNotFoundError = OperationError & {
  /** What can be done about it. */
  category: ErrorCategory;
  /** Stable code for programs: the type name in capitals. */
  code: OperationErrorCode;
  /** A sentence for people. It may change; do not parse it. */
  message: Scalars['String']['output'];
  /** Cognito's request id, for a support case with AWS; null when Cognito was not reached. */
  requestId: Maybe<Scalars['String']['output']>;
  /** Whether the same call may succeed later, unchanged. */
  retryable: Scalars['Boolean']['output'];
};

/** A client's proof by the Secure Remote Password protocol. */
export type SrpAnswerInput = {
  /** Handed to the pool's Lambda triggers. Not stored and not encrypted: no secrets. */
  clientMetadata?: InputMaybe<Array<KeyValueInput>>;
  /** The device of the user, if Cognito remembers it. */
  deviceKey?: InputMaybe<Scalars['String']['input']>;
  /** The signature (M1), as Base64. */
  passwordClaimSignature: Scalars['String']['input'];
  /** The `secretBlock` of the challenge. */
  secretBlock: Scalars['String']['input'];
  /** The `session` of the challenge. */
  session: Scalars['String']['input'];
  /** The time that was signed, such as `Sat Jan 1 00:00:00 UTC 2028`. */
  timestamp: Scalars['String']['input'];
  /** The `username` of the challenge. */
  username: Scalars['String']['input'];
};

/** Whose rate limit was reached. */
export type ThrottleScope =
  /** Cognito's own rate quota. */
  | 'COGNITO'
  /** A limit of this gateway. */
  | 'GATEWAY';

/** Returned when too many failed attempts were made for this code. */
export type TooManyFailedAttemptsError = OperationError & {
  /** What can be done about it. */
  category: ErrorCategory;
  /** Stable code for programs: the type name in capitals. */
  code: OperationErrorCode;
  /** A sentence for people. It may change; do not parse it. */
  message: Scalars['String']['output'];
  /** Cognito's request id, for a support case with AWS; null when Cognito was not reached. */
  requestId: Maybe<Scalars['String']['output']>;
  /** Whether the same call may succeed later, unchanged. */
  retryable: Scalars['Boolean']['output'];
};

/** Returned when a rate limit of Cognito or of this gateway is reached. */
export type TooManyRequestsError = OperationError & {
  /** What can be done about it. */
  category: ErrorCategory;
  /** Stable code for programs: the type name in capitals. */
  code: OperationErrorCode;
  /** A sentence for people. It may change; do not parse it. */
  message: Scalars['String']['output'];
  /** Cognito's request id, for a support case with AWS; null when Cognito was not reached. */
  requestId: Maybe<Scalars['String']['output']>;
  /** How long to wait, in seconds, where it is known. */
  retryAfterSeconds: Maybe<Scalars['Int']['output']>;
  /** Whether the same call may succeed later, unchanged. */
  retryable: Scalars['Boolean']['output'];
  /** Whose limit it is. */
  scope: ThrottleScope;
};

/** Returned when something happens that no other error covers; the details are in the log of the gateway only. */
export type UnexpectedError = OperationError & {
  /** What can be done about it. */
  category: ErrorCategory;
  /** Stable code for programs: the type name in capitals. */
  code: OperationErrorCode;
  /** Names the log entry. Quote it in a support case. */
  incidentId: Scalars['String']['output'];
  /** A sentence for people. It may change; do not parse it. */
  message: Scalars['String']['output'];
  /** Cognito's request id, for a support case with AWS; null when Cognito was not reached. */
  requestId: Maybe<Scalars['String']['output']>;
  /** Whether the same call may succeed later, unchanged. */
  retryable: Scalars['Boolean']['output'];
};

/** A challenge that this version of the gateway has no type for. */
export type UnknownChallenge = Challenge & {
  /** Cognito's name of the challenge. */
  name: Scalars['String']['output'];
  /** Names this step of the sign-in. Valid once and for minutes only; hand it back with the answer. */
  session: Scalars['String']['output'];
  /** The username to hand back with the answer. */
  username: Scalars['String']['output'];
};

/** Returned when the operation does not fit the user's present status. */
export type UnsupportedUserStateError = OperationError & {
  /** What can be done about it. */
  category: ErrorCategory;
  /** Stable code for programs: the type name in capitals. */
  code: OperationErrorCode;
  /** A sentence for people. It may change; do not parse it. */
  message: Scalars['String']['output'];
  /** Cognito's request id, for a support case with AWS; null when Cognito was not reached. */
  requestId: Maybe<Scalars['String']['output']>;
  /** Whether the same call may succeed later, unchanged. */
  retryable: Scalars['Boolean']['output'];
};

/** What `updateMyAttributes` takes. */
export type UpdateMyAttributesInput = {
  /** The attributes to set. */
  attributes: MyAttributesInput;
  /** Handed to the pool's Lambda triggers. Not stored and not encrypted: no secrets. */
  clientMetadata?: InputMaybe<Array<KeyValueInput>>;
  /** The access token, for callers that cannot send `Authorization: Bearer`. Accepted over POST only, never logged. */
  token?: InputMaybe<Scalars['String']['input']>;
};

/** What `updateMyAttributes` answers: `UpdateMyAttributesSuccess`, or one of its errors. */
export type UpdateMyAttributesResult = AccessDeniedError | AliasExistsError | BlockedError | CodeDeliveryFailureError | CodeMismatchError | ExpiredCodeError | FeatureNotAvailableError | InvalidInputError | NotAuthorizedError | OutcomeUnknownError | PasswordResetRequiredError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | UpdateMyAttributesSuccess | UserLambdaValidationError | UserNotConfirmedError | UserNotFoundError;

/** The attributes are set, except those that wait for a code. */
export type UpdateMyAttributesSuccess = {
  /** Where codes were sent to verify a new e-mail address or phone number. */
  codeDeliveries: Array<CodeDelivery>;
};

/** What `updateUserAttributes` takes. */
export type UpdateUserAttributesInput = {
  /** The attributes to set. */
  attributes: UserAttributesInput;
  /** Handed to the pool's Lambda triggers. Not stored and not encrypted: no secrets. */
  clientMetadata?: InputMaybe<Array<KeyValueInput>>;
  /** The username of the user. */
  username: Scalars['String']['input'];
};

/** What `updateUserAttributes` answers: `UpdateUserAttributesSuccess`, or one of its errors. */
export type UpdateUserAttributesResult = AccessDeniedError | AliasExistsError | FeatureNotAvailableError | InvalidInputError | NotAuthorizedError | OutcomeUnknownError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | UpdateUserAttributesSuccess | UserLambdaValidationError | UserNotFoundError;

/** The attributes are set. */
export type UpdateUserAttributesSuccess = {
  /** The username of the user. */
  username: Scalars['String']['output'];
};

/** A user of the pool. */
export type User = {
  /** Postal address, as text or as JSON. */
  address: Maybe<Scalars['String']['output']>;
  /** Date of birth as YYYY-MM-DD. */
  birthdate: Maybe<Scalars['String']['output']>;
  /** When the user was created. Null when the gateway cannot tell. */
  createdAt: Maybe<Scalars['DateTime']['output']>;
  /** Attributes that the pool itself defines, with their names as they are. */
  custom: Array<CustomAttribute>;
  /** E-mail address. */
  email: Maybe<Scalars['String']['output']>;
  /** Whether the e-mail address is verified. */
  emailVerified: Maybe<Scalars['Boolean']['output']>;
  /** Whether the user may sign in. Null when the gateway cannot tell. */
  enabled: Maybe<Scalars['Boolean']['output']>;
  /** Surname or last name. */
  familyName: Maybe<Scalars['String']['output']>;
  /** Gender. */
  gender: Maybe<Scalars['String']['output']>;
  /** Given name or first name. */
  givenName: Maybe<Scalars['String']['output']>;
  /** The attribute `sub`: never changes and is never given to another user. */
  id: Scalars['ID']['output'];
  /** When the user was last changed. Null when the gateway cannot tell. */
  lastModifiedAt: Maybe<Scalars['DateTime']['output']>;
  /** Locale, such as `en-US`. */
  locale: Maybe<Scalars['String']['output']>;
  /** The ways of multi-factor authentication that are set up. */
  mfaMethods: Array<MfaMethod>;
  /** Middle name. */
  middleName: Maybe<Scalars['String']['output']>;
  /** Full name in displayable form. */
  name: Maybe<Scalars['String']['output']>;
  /** Casual name. */
  nickname: Maybe<Scalars['String']['output']>;
  /** Phone number in E.164 form, such as `+14255550123`. */
  phoneNumber: Maybe<Scalars['String']['output']>;
  /** Whether the phone number is verified. */
  phoneNumberVerified: Maybe<Scalars['Boolean']['output']>;
  /** URL of the profile picture. */
  picture: Maybe<Scalars['String']['output']>;
  /** The preferred way of multi-factor authentication. */
  preferredMfaMethod: Maybe<MfaMethod>;
  /** Name by which the user wants to be called; an alias for sign-in where the pool says so. */
  preferredUsername: Maybe<Scalars['String']['output']>;
  /** URL of the profile page. */
  profile: Maybe<Scalars['String']['output']>;
  /** Where the user is in the life of an account. Null when the gateway cannot tell. */
  status: Maybe<UserStatus>;
  /** When the profile was last updated, as the attribute `updated_at` says. */
  updatedAt: Maybe<Scalars['DateTime']['output']>;
  /** The username: unique in the pool and fixed. */
  username: Scalars['String']['output'];
  /** URL of the web page or blog. */
  website: Maybe<Scalars['String']['output']>;
  /** Time zone, such as `Europe/Paris`. */
  zoneinfo: Maybe<Scalars['String']['output']>;
};

/** Attributes that administrators may set for a user. What is left out stays as it is. */
export type UserAttributesInput = {
  /** Postal address, as text or as JSON. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Date of birth as YYYY-MM-DD. */
  birthdate?: InputMaybe<Scalars['String']['input']>;
  /** Attributes that the pool itself defines. */
  custom?: InputMaybe<Array<CustomAttributeInput>>;
  /** E-mail address. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Whether the e-mail address is verified. */
  emailVerified?: InputMaybe<Scalars['Boolean']['input']>;
  /** Surname or last name. */
  familyName?: InputMaybe<Scalars['String']['input']>;
  /** Gender. */
  gender?: InputMaybe<Scalars['String']['input']>;
  /** Given name or first name. */
  givenName?: InputMaybe<Scalars['String']['input']>;
  /** Locale, such as `en-US`. */
  locale?: InputMaybe<Scalars['String']['input']>;
  /** Middle name. */
  middleName?: InputMaybe<Scalars['String']['input']>;
  /** Full name in displayable form. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Casual name. */
  nickname?: InputMaybe<Scalars['String']['input']>;
  /** Phone number in E.164 form, such as `+14255550123`. */
  phoneNumber?: InputMaybe<Scalars['String']['input']>;
  /** Whether the phone number is verified. */
  phoneNumberVerified?: InputMaybe<Scalars['Boolean']['input']>;
  /** URL of the profile picture. */
  picture?: InputMaybe<Scalars['String']['input']>;
  /** Name by which the user wants to be called; an alias for sign-in where the pool says so. */
  preferredUsername?: InputMaybe<Scalars['String']['input']>;
  /** URL of the profile page. */
  profile?: InputMaybe<Scalars['String']['input']>;
  /** URL of the web page or blog. */
  website?: InputMaybe<Scalars['String']['input']>;
  /** Time zone, such as `Europe/Paris`. */
  zoneinfo?: InputMaybe<Scalars['String']['input']>;
};

/** Returned when a Lambda trigger of the pool refuses the request; its own sentence is in `message`. */
export type UserLambdaValidationError = OperationError & {
  /** What can be done about it. */
  category: ErrorCategory;
  /** Stable code for programs: the type name in capitals. */
  code: OperationErrorCode;
  /** A sentence for people. It may change; do not parse it. */
  message: Scalars['String']['output'];
  /** Cognito's request id, for a support case with AWS; null when Cognito was not reached. */
  requestId: Maybe<Scalars['String']['output']>;
  /** Whether the same call may succeed later, unchanged. */
  retryable: Scalars['Boolean']['output'];
  /** The trigger that refused, such as `PreSignUp`, where Cognito names it. */
  trigger: Maybe<Scalars['String']['output']>;
};

/** Returned when the user has not confirmed the sign-up. */
export type UserNotConfirmedError = OperationError & {
  /** What can be done about it. */
  category: ErrorCategory;
  /** Stable code for programs: the type name in capitals. */
  code: OperationErrorCode;
  /** A sentence for people. It may change; do not parse it. */
  message: Scalars['String']['output'];
  /** Cognito's request id, for a support case with AWS; null when Cognito was not reached. */
  requestId: Maybe<Scalars['String']['output']>;
  /** Whether the same call may succeed later, unchanged. */
  retryable: Scalars['Boolean']['output'];
};

/** Returned when no user has this username or alias. */
export type UserNotFoundError = OperationError & {
  /** What can be done about it. */
  category: ErrorCategory;
  /** Stable code for programs: the type name in capitals. */
  code: OperationErrorCode;
  /** A sentence for people. It may change; do not parse it. */
  message: Scalars['String']['output'];
  /** Cognito's request id, for a support case with AWS; null when Cognito was not reached. */
  requestId: Maybe<Scalars['String']['output']>;
  /** Whether the same call may succeed later, unchanged. */
  retryable: Scalars['Boolean']['output'];
};

/** What `user` answers: `User`, or one of its errors. */
export type UserResult = AccessDeniedError | FeatureNotAvailableError | InvalidInputError | NotAuthorizedError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | User | UserNotFoundError;

/** Where a user is in the life of an account. */
export type UserStatus =
  /** No longer active. */
  | 'ARCHIVED'
  /** Disabled because of a risk. */
  | 'COMPROMISED'
  /** Confirmed; may sign in. */
  | 'CONFIRMED'
  /** Signs in with an external identity provider. */
  | 'EXTERNAL_PROVIDER'
  /** Has a temporary password and must choose a new one at sign-in. */
  | 'FORCE_CHANGE_PASSWORD'
  /** Must reset the password before signing in. */
  | 'RESET_REQUIRED'
  /** Signed up, not confirmed yet. */
  | 'UNCONFIRMED'
  /** Not known. */
  | 'UNKNOWN';

/** Returned when an account with this username, or with this e-mail address or phone number as its username, exists. */
export type UsernameExistsError = OperationError & {
  /** What can be done about it. */
  category: ErrorCategory;
  /** Stable code for programs: the type name in capitals. */
  code: OperationErrorCode;
  /** A sentence for people. It may change; do not parse it. */
  message: Scalars['String']['output'];
  /** Cognito's request id, for a support case with AWS; null when Cognito was not reached. */
  requestId: Maybe<Scalars['String']['output']>;
  /** Whether the same call may succeed later, unchanged. */
  retryable: Scalars['Boolean']['output'];
};

/** The answer to `WebAuthnChallenge`. */
export type WebAuthnAnswerInput = {
  /** Handed to the pool's Lambda triggers. Not stored and not encrypted: no secrets. */
  clientMetadata?: InputMaybe<Array<KeyValueInput>>;
  /** The credential as JSON: what `PublicKeyCredential.toJSON` gives. */
  credentialJson: Scalars['String']['input'];
  /** The device of the user, if Cognito remembers it. */
  deviceKey?: InputMaybe<Scalars['String']['input']>;
  /** The `session` of the challenge. */
  session: Scalars['String']['input'];
  /** The `username` of the challenge. */
  username: Scalars['String']['input'];
};

/** A passkey is wanted: hand the options to `navigator.credentials.get` and answer `webAuthn`. */
export type WebAuthnChallenge = Challenge & {
  /** What the passkey must sign. */
  options: PasskeyRequestOptions;
  /** The same as JSON, for `PublicKeyCredential.parseRequestOptionsFromJSON`. */
  optionsJson: Scalars['String']['output'];
  /** Names this step of the sign-in. Valid once and for minutes only; hand it back with the answer. */
  session: Scalars['String']['output'];
  /** The username to hand back with the answer. */
  username: Scalars['String']['output'];
};

export type AuthenticateMutationVariables = Exact<{
  input: AuthenticateInput;
}>;


export type AuthenticateMutation = { authenticate:
    | { __typename: 'AccessDeniedError', requires: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'AuthenticationTokens', accessToken: string, idToken: string | null, refreshToken: string | null, tokenType: string, expiresInSeconds: number, newDevice: { deviceKey: string, deviceGroupKey: string } | null }
    | { __typename: 'BlockedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'CustomChallenge', session: string, username: string, parameters: Array<{ name: string, value: string }> }
    | { __typename: 'DevicePasswordVerifierChallenge', srpB: string, salt: string, secretBlock: string, deviceKey: string | null, session: string, username: string }
    | { __typename: 'DeviceSrpChallenge', deviceKey: string | null, session: string, username: string }
    | { __typename: 'EmailOtpChallenge', session: string, username: string, codeDelivery: { destination: string | null, deliveryMedium: DeliveryMedium | null, attributeName: string | null } | null }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'MfaSetupChallenge', mfaMethods: Array<MfaMethod>, session: string, username: string }
    | { __typename: 'NewPasswordRequiredChallenge', requiredAttributes: Array<string>, missingAttributes: Array<string>, session: string, username: string }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'OutcomeUnknownError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'PasswordChallenge', firstFactors: Array<FirstFactor>, session: string, username: string }
    | { __typename: 'PasswordResetRequiredError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'PasswordVerifierChallenge', srpB: string, salt: string, secretBlock: string, userIdForSrp: string, session: string, username: string }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'SelectChallenge', firstFactors: Array<FirstFactor>, session: string, username: string }
    | { __typename: 'SelectMfaTypeChallenge', mfaMethods: Array<MfaMethod>, session: string, username: string }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'SmsMfaChallenge', session: string, username: string, codeDelivery: { destination: string | null, deliveryMedium: DeliveryMedium | null, attributeName: string | null } | null }
    | { __typename: 'SmsOtpChallenge', session: string, username: string, codeDelivery: { destination: string | null, deliveryMedium: DeliveryMedium | null, attributeName: string | null } | null }
    | { __typename: 'SoftwareTokenMfaChallenge', deviceName: string | null, session: string, username: string }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnknownChallenge', name: string, session: string, username: string }
    | { __typename: 'UserLambdaValidationError', trigger: string | null, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotConfirmedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'WebAuthnChallenge', optionsJson: string, session: string, username: string, options: { challenge: string, rpId: string | null, timeoutMilliseconds: number | null, userVerification: string | null, allowCredentials: Array<{ id: string, type: string, transports: Array<string> }> } }
   | null };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { changePassword:
    | { __typename: 'AccessDeniedError', requires: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'BlockedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ChangePasswordSuccess', changed: boolean }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'InvalidPasswordError', violatedRules: Array<PasswordRule>, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'LimitExceededError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'OutcomeUnknownError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'PasswordHistoryPolicyViolationError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'PasswordResetRequiredError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotConfirmedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type ConfirmForgotPasswordMutationVariables = Exact<{
  input: ConfirmForgotPasswordInput;
}>;


export type ConfirmForgotPasswordMutation = { confirmForgotPassword:
    | { __typename: 'AccessDeniedError', requires: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'BlockedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'CodeMismatchError', retrySession: string | null, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ConfirmForgotPasswordSuccess', username: string }
    | { __typename: 'ExpiredCodeError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'InvalidPasswordError', violatedRules: Array<PasswordRule>, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'LimitExceededError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'OutcomeUnknownError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'PasswordHistoryPolicyViolationError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyFailedAttemptsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserLambdaValidationError', trigger: string | null, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotConfirmedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type ConfirmSignUpMutationVariables = Exact<{
  input: ConfirmSignUpInput;
}>;


export type ConfirmSignUpMutation = { confirmSignUp:
    | { __typename: 'AccessDeniedError', requires: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'AliasExistsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'BlockedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'CodeMismatchError', retrySession: string | null, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ConfirmSignUpSuccess', username: string, session: string | null }
    | { __typename: 'ExpiredCodeError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'LimitExceededError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'OutcomeUnknownError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyFailedAttemptsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserLambdaValidationError', trigger: string | null, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type CreateUserMutationVariables = Exact<{
  input: CreateUserInput;
}>;


export type CreateUserMutation = { createUser:
    | { __typename: 'AccessDeniedError', requires: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'CodeDeliveryFailureError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'CreateUserSuccess', user: { id: string, username: string, mfaMethods: Array<MfaMethod>, preferredMfaMethod: MfaMethod | null, name: string | null, givenName: string | null, familyName: string | null, middleName: string | null, nickname: string | null, preferredUsername: string | null, profile: string | null, picture: string | null, website: string | null, email: string | null, gender: string | null, birthdate: string | null, zoneinfo: string | null, locale: string | null, phoneNumber: string | null, address: string | null, emailVerified: boolean | null, phoneNumberVerified: boolean | null, updatedAt: string | null, enabled: boolean | null, status: UserStatus | null, createdAt: string | null, lastModifiedAt: string | null, custom: Array<{ name: string, value: string }> } }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'InvalidPasswordError', violatedRules: Array<PasswordRule>, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'OutcomeUnknownError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'PreconditionNotMetError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnsupportedUserStateError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserLambdaValidationError', trigger: string | null, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UsernameExistsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type DeleteUserMutationVariables = Exact<{
  input: DeleteUserInput;
}>;


export type DeleteUserMutation = { deleteUser:
    | { __typename: 'AccessDeniedError', requires: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'DeleteUserSuccess', username: string }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type DeleteUserAttributesMutationVariables = Exact<{
  input: DeleteUserAttributesInput;
}>;


export type DeleteUserAttributesMutation = { deleteUserAttributes:
    | { __typename: 'AccessDeniedError', requires: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'DeleteUserAttributesSuccess', username: string }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type DisableUserMutationVariables = Exact<{
  input: DisableUserInput;
}>;


export type DisableUserMutation = { disableUser:
    | { __typename: 'AccessDeniedError', requires: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'DisableUserSuccess', username: string, enabled: boolean }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type EnableUserMutationVariables = Exact<{
  input: EnableUserInput;
}>;


export type EnableUserMutation = { enableUser:
    | { __typename: 'AccessDeniedError', requires: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'EnableUserSuccess', username: string, enabled: boolean }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type ForgotPasswordMutationVariables = Exact<{
  input: ForgotPasswordInput;
}>;


export type ForgotPasswordMutation = { forgotPassword:
    | { __typename: 'AccessDeniedError', requires: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'BlockedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'CodeDeliveryFailureError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ForgotPasswordSuccess', codeDelivery: { destination: string | null, deliveryMedium: DeliveryMedium | null, attributeName: string | null } | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'LimitExceededError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'OutcomeUnknownError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserLambdaValidationError', trigger: string | null, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type AuthenticationTokensFieldsFragment = { accessToken: string, idToken: string | null, refreshToken: string | null, tokenType: string, expiresInSeconds: number, newDevice: { deviceKey: string, deviceGroupKey: string } | null };

type ChallengeFields_CustomChallenge_Fragment = { session: string, username: string };

type ChallengeFields_DevicePasswordVerifierChallenge_Fragment = { session: string, username: string };

type ChallengeFields_DeviceSrpChallenge_Fragment = { session: string, username: string };

type ChallengeFields_EmailOtpChallenge_Fragment = { session: string, username: string };

type ChallengeFields_MfaSetupChallenge_Fragment = { session: string, username: string };

type ChallengeFields_NewPasswordRequiredChallenge_Fragment = { session: string, username: string };

type ChallengeFields_PasswordChallenge_Fragment = { session: string, username: string };

type ChallengeFields_PasswordVerifierChallenge_Fragment = { session: string, username: string };

type ChallengeFields_SelectChallenge_Fragment = { session: string, username: string };

type ChallengeFields_SelectMfaTypeChallenge_Fragment = { session: string, username: string };

type ChallengeFields_SmsMfaChallenge_Fragment = { session: string, username: string };

type ChallengeFields_SmsOtpChallenge_Fragment = { session: string, username: string };

type ChallengeFields_SoftwareTokenMfaChallenge_Fragment = { session: string, username: string };

type ChallengeFields_UnknownChallenge_Fragment = { session: string, username: string };

type ChallengeFields_WebAuthnChallenge_Fragment = { session: string, username: string };

export type ChallengeFieldsFragment =
  | ChallengeFields_CustomChallenge_Fragment
  | ChallengeFields_DevicePasswordVerifierChallenge_Fragment
  | ChallengeFields_DeviceSrpChallenge_Fragment
  | ChallengeFields_EmailOtpChallenge_Fragment
  | ChallengeFields_MfaSetupChallenge_Fragment
  | ChallengeFields_NewPasswordRequiredChallenge_Fragment
  | ChallengeFields_PasswordChallenge_Fragment
  | ChallengeFields_PasswordVerifierChallenge_Fragment
  | ChallengeFields_SelectChallenge_Fragment
  | ChallengeFields_SelectMfaTypeChallenge_Fragment
  | ChallengeFields_SmsMfaChallenge_Fragment
  | ChallengeFields_SmsOtpChallenge_Fragment
  | ChallengeFields_SoftwareTokenMfaChallenge_Fragment
  | ChallengeFields_UnknownChallenge_Fragment
  | ChallengeFields_WebAuthnChallenge_Fragment
;

export type ChallengeParameterFieldsFragment = { name: string, value: string };

export type ChangePasswordSuccessFieldsFragment = { changed: boolean };

export type CodeDeliveryFieldsFragment = { destination: string | null, deliveryMedium: DeliveryMedium | null, attributeName: string | null };

export type ConfirmForgotPasswordSuccessFieldsFragment = { username: string };

export type ConfirmSignUpSuccessFieldsFragment = { username: string, session: string | null };

export type CreateUserSuccessFieldsFragment = { user: { id: string, username: string, mfaMethods: Array<MfaMethod>, preferredMfaMethod: MfaMethod | null, name: string | null, givenName: string | null, familyName: string | null, middleName: string | null, nickname: string | null, preferredUsername: string | null, profile: string | null, picture: string | null, website: string | null, email: string | null, gender: string | null, birthdate: string | null, zoneinfo: string | null, locale: string | null, phoneNumber: string | null, address: string | null, emailVerified: boolean | null, phoneNumberVerified: boolean | null, updatedAt: string | null, enabled: boolean | null, status: UserStatus | null, createdAt: string | null, lastModifiedAt: string | null, custom: Array<{ name: string, value: string }> } };

export type CustomAttributeFieldsFragment = { name: string, value: string };

export type CustomChallengeFieldsFragment = { session: string, username: string, parameters: Array<{ name: string, value: string }> };

export type DeleteUserAttributesSuccessFieldsFragment = { username: string };

export type DeleteUserSuccessFieldsFragment = { username: string };

export type DevicePasswordVerifierChallengeFieldsFragment = { srpB: string, salt: string, secretBlock: string, deviceKey: string | null, session: string, username: string };

export type DeviceSrpChallengeFieldsFragment = { deviceKey: string | null, session: string, username: string };

export type DisableUserSuccessFieldsFragment = { username: string, enabled: boolean };

export type EmailOtpChallengeFieldsFragment = { session: string, username: string, codeDelivery: { destination: string | null, deliveryMedium: DeliveryMedium | null, attributeName: string | null } | null };

export type EnableUserSuccessFieldsFragment = { username: string, enabled: boolean };

export type ForgotPasswordSuccessFieldsFragment = { codeDelivery: { destination: string | null, deliveryMedium: DeliveryMedium | null, attributeName: string | null } | null };

export type InputViolationFieldsFragment = { path: string, message: string };

export type MfaSetupChallengeFieldsFragment = { mfaMethods: Array<MfaMethod>, session: string, username: string };

export type NewDeviceFieldsFragment = { deviceKey: string, deviceGroupKey: string };

export type NewPasswordRequiredChallengeFieldsFragment = { requiredAttributes: Array<string>, missingAttributes: Array<string>, session: string, username: string };

type OperationErrorFields_AccessDeniedError_Fragment = { code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null };

type OperationErrorFields_AliasExistsError_Fragment = { code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null };

type OperationErrorFields_BlockedError_Fragment = { code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null };

type OperationErrorFields_CodeDeliveryFailureError_Fragment = { code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null };

type OperationErrorFields_CodeMismatchError_Fragment = { code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null };

type OperationErrorFields_ExpiredCodeError_Fragment = { code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null };

type OperationErrorFields_FeatureNotAvailableError_Fragment = { code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null };

type OperationErrorFields_InvalidInputError_Fragment = { code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null };

type OperationErrorFields_InvalidPasswordError_Fragment = { code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null };

type OperationErrorFields_LimitExceededError_Fragment = { code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null };

type OperationErrorFields_MfaMethodNotFoundError_Fragment = { code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null };

type OperationErrorFields_NotAuthorizedError_Fragment = { code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null };

type OperationErrorFields_OutcomeUnknownError_Fragment = { code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null };

type OperationErrorFields_PasswordHistoryPolicyViolationError_Fragment = { code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null };

type OperationErrorFields_PasswordResetRequiredError_Fragment = { code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null };

type OperationErrorFields_PreconditionNotMetError_Fragment = { code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null };

type OperationErrorFields_RefreshTokenReuseError_Fragment = { code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null };

type OperationErrorFields_ResourceNotFoundError_Fragment = { code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null };

type OperationErrorFields_ServiceUnavailableError_Fragment = { code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null };

type OperationErrorFields_SoftwareTokenMfaNotFoundError_Fragment = { code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null };

type OperationErrorFields_TooManyFailedAttemptsError_Fragment = { code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null };

type OperationErrorFields_TooManyRequestsError_Fragment = { code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null };

type OperationErrorFields_UnexpectedError_Fragment = { code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null };

type OperationErrorFields_UnsupportedUserStateError_Fragment = { code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null };

type OperationErrorFields_UserLambdaValidationError_Fragment = { code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null };

type OperationErrorFields_UserNotConfirmedError_Fragment = { code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null };

type OperationErrorFields_UserNotFoundError_Fragment = { code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null };

type OperationErrorFields_UsernameExistsError_Fragment = { code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null };

export type OperationErrorFieldsFragment =
  | OperationErrorFields_AccessDeniedError_Fragment
  | OperationErrorFields_AliasExistsError_Fragment
  | OperationErrorFields_BlockedError_Fragment
  | OperationErrorFields_CodeDeliveryFailureError_Fragment
  | OperationErrorFields_CodeMismatchError_Fragment
  | OperationErrorFields_ExpiredCodeError_Fragment
  | OperationErrorFields_FeatureNotAvailableError_Fragment
  | OperationErrorFields_InvalidInputError_Fragment
  | OperationErrorFields_InvalidPasswordError_Fragment
  | OperationErrorFields_LimitExceededError_Fragment
  | OperationErrorFields_MfaMethodNotFoundError_Fragment
  | OperationErrorFields_NotAuthorizedError_Fragment
  | OperationErrorFields_OutcomeUnknownError_Fragment
  | OperationErrorFields_PasswordHistoryPolicyViolationError_Fragment
  | OperationErrorFields_PasswordResetRequiredError_Fragment
  | OperationErrorFields_PreconditionNotMetError_Fragment
  | OperationErrorFields_RefreshTokenReuseError_Fragment
  | OperationErrorFields_ResourceNotFoundError_Fragment
  | OperationErrorFields_ServiceUnavailableError_Fragment
  | OperationErrorFields_SoftwareTokenMfaNotFoundError_Fragment
  | OperationErrorFields_TooManyFailedAttemptsError_Fragment
  | OperationErrorFields_TooManyRequestsError_Fragment
  | OperationErrorFields_UnexpectedError_Fragment
  | OperationErrorFields_UnsupportedUserStateError_Fragment
  | OperationErrorFields_UserLambdaValidationError_Fragment
  | OperationErrorFields_UserNotConfirmedError_Fragment
  | OperationErrorFields_UserNotFoundError_Fragment
  | OperationErrorFields_UsernameExistsError_Fragment
;

export type PasskeyDescriptorFieldsFragment = { id: string, type: string, transports: Array<string> };

export type PasskeyRequestOptionsFieldsFragment = { challenge: string, rpId: string | null, timeoutMilliseconds: number | null, userVerification: string | null, allowCredentials: Array<{ id: string, type: string, transports: Array<string> }> };

export type PasswordChallengeFieldsFragment = { firstFactors: Array<FirstFactor>, session: string, username: string };

export type PasswordVerifierChallengeFieldsFragment = { srpB: string, salt: string, secretBlock: string, userIdForSrp: string, session: string, username: string };

export type ResendConfirmationCodeSuccessFieldsFragment = { codeDelivery: { destination: string | null, deliveryMedium: DeliveryMedium | null, attributeName: string | null } | null };

export type ResetUserPasswordSuccessFieldsFragment = { username: string };

export type SelectChallengeFieldsFragment = { firstFactors: Array<FirstFactor>, session: string, username: string };

export type SelectMfaTypeChallengeFieldsFragment = { mfaMethods: Array<MfaMethod>, session: string, username: string };

export type SetUserPasswordSuccessFieldsFragment = { username: string };

export type SignOutSuccessFieldsFragment = { signedOut: boolean };

export type SignUpSuccessFieldsFragment = { userId: string, confirmed: boolean, session: string | null, codeDelivery: { destination: string | null, deliveryMedium: DeliveryMedium | null, attributeName: string | null } | null };

export type SmsMfaChallengeFieldsFragment = { session: string, username: string, codeDelivery: { destination: string | null, deliveryMedium: DeliveryMedium | null, attributeName: string | null } | null };

export type SmsOtpChallengeFieldsFragment = { session: string, username: string, codeDelivery: { destination: string | null, deliveryMedium: DeliveryMedium | null, attributeName: string | null } | null };

export type SoftwareTokenMfaChallengeFieldsFragment = { deviceName: string | null, session: string, username: string };

export type UnknownChallengeFieldsFragment = { name: string, session: string, username: string };

export type UpdateMyAttributesSuccessFieldsFragment = { codeDeliveries: Array<{ destination: string | null, deliveryMedium: DeliveryMedium | null, attributeName: string | null }> };

export type UpdateUserAttributesSuccessFieldsFragment = { username: string };

export type UserFieldsFragment = { id: string, username: string, mfaMethods: Array<MfaMethod>, preferredMfaMethod: MfaMethod | null, name: string | null, givenName: string | null, familyName: string | null, middleName: string | null, nickname: string | null, preferredUsername: string | null, profile: string | null, picture: string | null, website: string | null, email: string | null, gender: string | null, birthdate: string | null, zoneinfo: string | null, locale: string | null, phoneNumber: string | null, address: string | null, emailVerified: boolean | null, phoneNumberVerified: boolean | null, updatedAt: string | null, enabled: boolean | null, status: UserStatus | null, createdAt: string | null, lastModifiedAt: string | null, custom: Array<{ name: string, value: string }> };

export type WebAuthnChallengeFieldsFragment = { optionsJson: string, session: string, username: string, options: { challenge: string, rpId: string | null, timeoutMilliseconds: number | null, userVerification: string | null, allowCredentials: Array<{ id: string, type: string, transports: Array<string> }> } };

export type MeQueryVariables = Exact<{
  token?: InputMaybe<Scalars['String']['input']>;
}>;


export type MeQuery = { me:
    | { __typename: 'AccessDeniedError', requires: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'BlockedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'PasswordResetRequiredError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'User', id: string, username: string, mfaMethods: Array<MfaMethod>, preferredMfaMethod: MfaMethod | null, name: string | null, givenName: string | null, familyName: string | null, middleName: string | null, nickname: string | null, preferredUsername: string | null, profile: string | null, picture: string | null, website: string | null, email: string | null, gender: string | null, birthdate: string | null, zoneinfo: string | null, locale: string | null, phoneNumber: string | null, address: string | null, emailVerified: boolean | null, phoneNumberVerified: boolean | null, updatedAt: string | null, enabled: boolean | null, status: UserStatus | null, createdAt: string | null, lastModifiedAt: string | null, custom: Array<{ name: string, value: string }> }
    | { __typename: 'UserNotConfirmedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type RefreshTokensMutationVariables = Exact<{
  input: RefreshTokensInput;
}>;


export type RefreshTokensMutation = { refreshTokens:
    | { __typename: 'AccessDeniedError', requires: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'AuthenticationTokens', accessToken: string, idToken: string | null, refreshToken: string | null, tokenType: string, expiresInSeconds: number, newDevice: { deviceKey: string, deviceGroupKey: string } | null }
    | { __typename: 'BlockedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'OutcomeUnknownError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'RefreshTokenReuseError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserLambdaValidationError', trigger: string | null, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type ResendConfirmationCodeMutationVariables = Exact<{
  input: ResendConfirmationCodeInput;
}>;


export type ResendConfirmationCodeMutation = { resendConfirmationCode:
    | { __typename: 'AccessDeniedError', requires: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'BlockedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'CodeDeliveryFailureError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'LimitExceededError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'OutcomeUnknownError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResendConfirmationCodeSuccess', codeDelivery: { destination: string | null, deliveryMedium: DeliveryMedium | null, attributeName: string | null } | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserLambdaValidationError', trigger: string | null, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type ResetUserPasswordMutationVariables = Exact<{
  input: ResetUserPasswordInput;
}>;


export type ResetUserPasswordMutation = { resetUserPassword:
    | { __typename: 'AccessDeniedError', requires: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'LimitExceededError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'OutcomeUnknownError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResetUserPasswordSuccess', username: string }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserLambdaValidationError', trigger: string | null, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type RespondToChallengeMutationVariables = Exact<{
  input: RespondToChallengeInput;
}>;


export type RespondToChallengeMutation = { respondToChallenge:
    | { __typename: 'AccessDeniedError', requires: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'AliasExistsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'AuthenticationTokens', accessToken: string, idToken: string | null, refreshToken: string | null, tokenType: string, expiresInSeconds: number, newDevice: { deviceKey: string, deviceGroupKey: string } | null }
    | { __typename: 'BlockedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'CodeMismatchError', retrySession: string | null, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'CustomChallenge', session: string, username: string, parameters: Array<{ name: string, value: string }> }
    | { __typename: 'DevicePasswordVerifierChallenge', srpB: string, salt: string, secretBlock: string, deviceKey: string | null, session: string, username: string }
    | { __typename: 'DeviceSrpChallenge', deviceKey: string | null, session: string, username: string }
    | { __typename: 'EmailOtpChallenge', session: string, username: string, codeDelivery: { destination: string | null, deliveryMedium: DeliveryMedium | null, attributeName: string | null } | null }
    | { __typename: 'ExpiredCodeError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'InvalidPasswordError', violatedRules: Array<PasswordRule>, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'MfaMethodNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'MfaSetupChallenge', mfaMethods: Array<MfaMethod>, session: string, username: string }
    | { __typename: 'NewPasswordRequiredChallenge', requiredAttributes: Array<string>, missingAttributes: Array<string>, session: string, username: string }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'OutcomeUnknownError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'PasswordChallenge', firstFactors: Array<FirstFactor>, session: string, username: string }
    | { __typename: 'PasswordHistoryPolicyViolationError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'PasswordResetRequiredError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'PasswordVerifierChallenge', srpB: string, salt: string, secretBlock: string, userIdForSrp: string, session: string, username: string }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'SelectChallenge', firstFactors: Array<FirstFactor>, session: string, username: string }
    | { __typename: 'SelectMfaTypeChallenge', mfaMethods: Array<MfaMethod>, session: string, username: string }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'SmsMfaChallenge', session: string, username: string, codeDelivery: { destination: string | null, deliveryMedium: DeliveryMedium | null, attributeName: string | null } | null }
    | { __typename: 'SmsOtpChallenge', session: string, username: string, codeDelivery: { destination: string | null, deliveryMedium: DeliveryMedium | null, attributeName: string | null } | null }
    | { __typename: 'SoftwareTokenMfaChallenge', deviceName: string | null, session: string, username: string }
    | { __typename: 'SoftwareTokenMfaNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnknownChallenge', name: string, session: string, username: string }
    | { __typename: 'UserLambdaValidationError', trigger: string | null, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotConfirmedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'WebAuthnChallenge', optionsJson: string, session: string, username: string, options: { challenge: string, rpId: string | null, timeoutMilliseconds: number | null, userVerification: string | null, allowCredentials: Array<{ id: string, type: string, transports: Array<string> }> } }
   | null };

export type SetUserPasswordMutationVariables = Exact<{
  input: SetUserPasswordInput;
}>;


export type SetUserPasswordMutation = { setUserPassword:
    | { __typename: 'AccessDeniedError', requires: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'InvalidPasswordError', violatedRules: Array<PasswordRule>, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'OutcomeUnknownError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'PasswordHistoryPolicyViolationError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'SetUserPasswordSuccess', username: string }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type SignOutMutationVariables = Exact<{
  input: SignOutInput;
}>;


export type SignOutMutation = { signOut:
    | { __typename: 'AccessDeniedError', requires: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'BlockedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'PasswordResetRequiredError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'SignOutSuccess', signedOut: boolean }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotConfirmedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type SignUpMutationVariables = Exact<{
  input: SignUpInput;
}>;


export type SignUpMutation = { signUp:
    | { __typename: 'AccessDeniedError', requires: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'BlockedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'CodeDeliveryFailureError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'InvalidPasswordError', violatedRules: Array<PasswordRule>, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'LimitExceededError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'OutcomeUnknownError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'SignUpSuccess', userId: string, confirmed: boolean, session: string | null, codeDelivery: { destination: string | null, deliveryMedium: DeliveryMedium | null, attributeName: string | null } | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserLambdaValidationError', trigger: string | null, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UsernameExistsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type UpdateMyAttributesMutationVariables = Exact<{
  input: UpdateMyAttributesInput;
}>;


export type UpdateMyAttributesMutation = { updateMyAttributes:
    | { __typename: 'AccessDeniedError', requires: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'AliasExistsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'BlockedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'CodeDeliveryFailureError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'CodeMismatchError', retrySession: string | null, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ExpiredCodeError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'OutcomeUnknownError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'PasswordResetRequiredError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UpdateMyAttributesSuccess', codeDeliveries: Array<{ destination: string | null, deliveryMedium: DeliveryMedium | null, attributeName: string | null }> }
    | { __typename: 'UserLambdaValidationError', trigger: string | null, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotConfirmedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type UpdateUserAttributesMutationVariables = Exact<{
  input: UpdateUserAttributesInput;
}>;


export type UpdateUserAttributesMutation = { updateUserAttributes:
    | { __typename: 'AccessDeniedError', requires: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'AliasExistsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'OutcomeUnknownError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UpdateUserAttributesSuccess', username: string }
    | { __typename: 'UserLambdaValidationError', trigger: string | null, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type UserQueryVariables = Exact<{
  username: Scalars['String']['input'];
}>;


export type UserQuery = { user:
    | { __typename: 'AccessDeniedError', requires: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'User', id: string, username: string, mfaMethods: Array<MfaMethod>, preferredMfaMethod: MfaMethod | null, name: string | null, givenName: string | null, familyName: string | null, middleName: string | null, nickname: string | null, preferredUsername: string | null, profile: string | null, picture: string | null, website: string | null, email: string | null, gender: string | null, birthdate: string | null, zoneinfo: string | null, locale: string | null, phoneNumber: string | null, address: string | null, emailVerified: boolean | null, phoneNumberVerified: boolean | null, updatedAt: string | null, enabled: boolean | null, status: UserStatus | null, createdAt: string | null, lastModifiedAt: string | null, custom: Array<{ name: string, value: string }> }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export const NewDeviceFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NewDeviceFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NewDevice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deviceKey"}},{"kind":"Field","name":{"kind":"Name","value":"deviceGroupKey"}}]}}]} as unknown as DocumentNode<NewDeviceFieldsFragment, unknown>;
export const AuthenticationTokensFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuthenticationTokensFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuthenticationTokens"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"idToken"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}},{"kind":"Field","name":{"kind":"Name","value":"tokenType"}},{"kind":"Field","name":{"kind":"Name","value":"expiresInSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"newDevice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NewDeviceFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NewDeviceFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NewDevice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deviceKey"}},{"kind":"Field","name":{"kind":"Name","value":"deviceGroupKey"}}]}}]} as unknown as DocumentNode<AuthenticationTokensFieldsFragment, unknown>;
export const ChangePasswordSuccessFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangePasswordSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangePasswordSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changed"}}]}}]} as unknown as DocumentNode<ChangePasswordSuccessFieldsFragment, unknown>;
export const ConfirmForgotPasswordSuccessFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConfirmForgotPasswordSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmForgotPasswordSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}}]}}]} as unknown as DocumentNode<ConfirmForgotPasswordSuccessFieldsFragment, unknown>;
export const ConfirmSignUpSuccessFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConfirmSignUpSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmSignUpSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"session"}}]}}]} as unknown as DocumentNode<ConfirmSignUpSuccessFieldsFragment, unknown>;
export const CustomAttributeFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomAttributeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomAttribute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]} as unknown as DocumentNode<CustomAttributeFieldsFragment, unknown>;
export const UserFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"custom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomAttributeFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mfaMethods"}},{"kind":"Field","name":{"kind":"Name","value":"preferredMfaMethod"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"middleName"}},{"kind":"Field","name":{"kind":"Name","value":"nickname"}},{"kind":"Field","name":{"kind":"Name","value":"preferredUsername"}},{"kind":"Field","name":{"kind":"Name","value":"profile"}},{"kind":"Field","name":{"kind":"Name","value":"picture"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"birthdate"}},{"kind":"Field","name":{"kind":"Name","value":"zoneinfo"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumber"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"emailVerified"}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumberVerified"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastModifiedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomAttributeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomAttribute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]} as unknown as DocumentNode<UserFieldsFragment, unknown>;
export const CreateUserSuccessFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CreateUserSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreateUserSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomAttributeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomAttribute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"custom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomAttributeFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mfaMethods"}},{"kind":"Field","name":{"kind":"Name","value":"preferredMfaMethod"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"middleName"}},{"kind":"Field","name":{"kind":"Name","value":"nickname"}},{"kind":"Field","name":{"kind":"Name","value":"preferredUsername"}},{"kind":"Field","name":{"kind":"Name","value":"profile"}},{"kind":"Field","name":{"kind":"Name","value":"picture"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"birthdate"}},{"kind":"Field","name":{"kind":"Name","value":"zoneinfo"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumber"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"emailVerified"}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumberVerified"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastModifiedAt"}}]}}]} as unknown as DocumentNode<CreateUserSuccessFieldsFragment, unknown>;
export const ChallengeFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Challenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"}},{"kind":"Field","name":{"kind":"Name","value":"username"}}]}}]} as unknown as DocumentNode<ChallengeFieldsFragment, unknown>;
export const ChallengeParameterFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChallengeParameterFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChallengeParameter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]} as unknown as DocumentNode<ChallengeParameterFieldsFragment, unknown>;
export const CustomChallengeFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeParameterFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Challenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"}},{"kind":"Field","name":{"kind":"Name","value":"username"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChallengeParameterFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChallengeParameter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]} as unknown as DocumentNode<CustomChallengeFieldsFragment, unknown>;
export const DeleteUserAttributesSuccessFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeleteUserAttributesSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteUserAttributesSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}}]}}]} as unknown as DocumentNode<DeleteUserAttributesSuccessFieldsFragment, unknown>;
export const DeleteUserSuccessFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeleteUserSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteUserSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}}]}}]} as unknown as DocumentNode<DeleteUserSuccessFieldsFragment, unknown>;
export const DevicePasswordVerifierChallengeFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DevicePasswordVerifierChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DevicePasswordVerifierChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"srpB"}},{"kind":"Field","name":{"kind":"Name","value":"salt"}},{"kind":"Field","name":{"kind":"Name","value":"secretBlock"}},{"kind":"Field","name":{"kind":"Name","value":"deviceKey"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Challenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"}},{"kind":"Field","name":{"kind":"Name","value":"username"}}]}}]} as unknown as DocumentNode<DevicePasswordVerifierChallengeFieldsFragment, unknown>;
export const DeviceSrpChallengeFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeviceSrpChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeviceSrpChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"deviceKey"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Challenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"}},{"kind":"Field","name":{"kind":"Name","value":"username"}}]}}]} as unknown as DocumentNode<DeviceSrpChallengeFieldsFragment, unknown>;
export const DisableUserSuccessFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DisableUserSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DisableUserSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}}]}}]} as unknown as DocumentNode<DisableUserSuccessFieldsFragment, unknown>;
export const CodeDeliveryFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CodeDeliveryFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeDelivery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"destination"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryMedium"}},{"kind":"Field","name":{"kind":"Name","value":"attributeName"}}]}}]} as unknown as DocumentNode<CodeDeliveryFieldsFragment, unknown>;
export const EmailOtpChallengeFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EmailOtpChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EmailOtpChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"codeDelivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodeDeliveryFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Challenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"}},{"kind":"Field","name":{"kind":"Name","value":"username"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CodeDeliveryFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeDelivery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"destination"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryMedium"}},{"kind":"Field","name":{"kind":"Name","value":"attributeName"}}]}}]} as unknown as DocumentNode<EmailOtpChallengeFieldsFragment, unknown>;
export const EnableUserSuccessFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnableUserSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnableUserSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}}]}}]} as unknown as DocumentNode<EnableUserSuccessFieldsFragment, unknown>;
export const ForgotPasswordSuccessFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ForgotPasswordSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ForgotPasswordSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"codeDelivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodeDeliveryFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CodeDeliveryFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeDelivery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"destination"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryMedium"}},{"kind":"Field","name":{"kind":"Name","value":"attributeName"}}]}}]} as unknown as DocumentNode<ForgotPasswordSuccessFieldsFragment, unknown>;
export const InputViolationFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<InputViolationFieldsFragment, unknown>;
export const MfaSetupChallengeFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MfaSetupChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MfaSetupChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"mfaMethods"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Challenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"}},{"kind":"Field","name":{"kind":"Name","value":"username"}}]}}]} as unknown as DocumentNode<MfaSetupChallengeFieldsFragment, unknown>;
export const NewPasswordRequiredChallengeFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NewPasswordRequiredChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NewPasswordRequiredChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"requiredAttributes"}},{"kind":"Field","name":{"kind":"Name","value":"missingAttributes"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Challenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"}},{"kind":"Field","name":{"kind":"Name","value":"username"}}]}}]} as unknown as DocumentNode<NewPasswordRequiredChallengeFieldsFragment, unknown>;
export const OperationErrorFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}}]} as unknown as DocumentNode<OperationErrorFieldsFragment, unknown>;
export const PasswordChallengeFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PasswordChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasswordChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"firstFactors"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Challenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"}},{"kind":"Field","name":{"kind":"Name","value":"username"}}]}}]} as unknown as DocumentNode<PasswordChallengeFieldsFragment, unknown>;
export const PasswordVerifierChallengeFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PasswordVerifierChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasswordVerifierChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"srpB"}},{"kind":"Field","name":{"kind":"Name","value":"salt"}},{"kind":"Field","name":{"kind":"Name","value":"secretBlock"}},{"kind":"Field","name":{"kind":"Name","value":"userIdForSrp"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Challenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"}},{"kind":"Field","name":{"kind":"Name","value":"username"}}]}}]} as unknown as DocumentNode<PasswordVerifierChallengeFieldsFragment, unknown>;
export const ResendConfirmationCodeSuccessFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResendConfirmationCodeSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResendConfirmationCodeSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"codeDelivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodeDeliveryFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CodeDeliveryFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeDelivery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"destination"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryMedium"}},{"kind":"Field","name":{"kind":"Name","value":"attributeName"}}]}}]} as unknown as DocumentNode<ResendConfirmationCodeSuccessFieldsFragment, unknown>;
export const ResetUserPasswordSuccessFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResetUserPasswordSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResetUserPasswordSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}}]}}]} as unknown as DocumentNode<ResetUserPasswordSuccessFieldsFragment, unknown>;
export const SelectChallengeFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SelectChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SelectChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"firstFactors"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Challenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"}},{"kind":"Field","name":{"kind":"Name","value":"username"}}]}}]} as unknown as DocumentNode<SelectChallengeFieldsFragment, unknown>;
export const SelectMfaTypeChallengeFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SelectMfaTypeChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SelectMfaTypeChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"mfaMethods"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Challenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"}},{"kind":"Field","name":{"kind":"Name","value":"username"}}]}}]} as unknown as DocumentNode<SelectMfaTypeChallengeFieldsFragment, unknown>;
export const SetUserPasswordSuccessFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SetUserPasswordSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SetUserPasswordSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}}]}}]} as unknown as DocumentNode<SetUserPasswordSuccessFieldsFragment, unknown>;
export const SignOutSuccessFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SignOutSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignOutSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signedOut"}}]}}]} as unknown as DocumentNode<SignOutSuccessFieldsFragment, unknown>;
export const SignUpSuccessFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SignUpSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignUpSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}},{"kind":"Field","name":{"kind":"Name","value":"codeDelivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodeDeliveryFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"session"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CodeDeliveryFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeDelivery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"destination"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryMedium"}},{"kind":"Field","name":{"kind":"Name","value":"attributeName"}}]}}]} as unknown as DocumentNode<SignUpSuccessFieldsFragment, unknown>;
export const SmsMfaChallengeFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SmsMfaChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SmsMfaChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"codeDelivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodeDeliveryFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Challenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"}},{"kind":"Field","name":{"kind":"Name","value":"username"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CodeDeliveryFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeDelivery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"destination"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryMedium"}},{"kind":"Field","name":{"kind":"Name","value":"attributeName"}}]}}]} as unknown as DocumentNode<SmsMfaChallengeFieldsFragment, unknown>;
export const SmsOtpChallengeFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SmsOtpChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SmsOtpChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"codeDelivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodeDeliveryFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Challenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"}},{"kind":"Field","name":{"kind":"Name","value":"username"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CodeDeliveryFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeDelivery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"destination"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryMedium"}},{"kind":"Field","name":{"kind":"Name","value":"attributeName"}}]}}]} as unknown as DocumentNode<SmsOtpChallengeFieldsFragment, unknown>;
export const SoftwareTokenMfaChallengeFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SoftwareTokenMfaChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SoftwareTokenMfaChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"deviceName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Challenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"}},{"kind":"Field","name":{"kind":"Name","value":"username"}}]}}]} as unknown as DocumentNode<SoftwareTokenMfaChallengeFieldsFragment, unknown>;
export const UnknownChallengeFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnknownChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnknownChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Challenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"}},{"kind":"Field","name":{"kind":"Name","value":"username"}}]}}]} as unknown as DocumentNode<UnknownChallengeFieldsFragment, unknown>;
export const UpdateMyAttributesSuccessFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UpdateMyAttributesSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateMyAttributesSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"codeDeliveries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodeDeliveryFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CodeDeliveryFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeDelivery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"destination"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryMedium"}},{"kind":"Field","name":{"kind":"Name","value":"attributeName"}}]}}]} as unknown as DocumentNode<UpdateMyAttributesSuccessFieldsFragment, unknown>;
export const UpdateUserAttributesSuccessFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UpdateUserAttributesSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateUserAttributesSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}}]}}]} as unknown as DocumentNode<UpdateUserAttributesSuccessFieldsFragment, unknown>;
export const PasskeyDescriptorFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PasskeyDescriptorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasskeyDescriptor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"transports"}}]}}]} as unknown as DocumentNode<PasskeyDescriptorFieldsFragment, unknown>;
export const PasskeyRequestOptionsFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PasskeyRequestOptionsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasskeyRequestOptions"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"challenge"}},{"kind":"Field","name":{"kind":"Name","value":"rpId"}},{"kind":"Field","name":{"kind":"Name","value":"timeoutMilliseconds"}},{"kind":"Field","name":{"kind":"Name","value":"userVerification"}},{"kind":"Field","name":{"kind":"Name","value":"allowCredentials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PasskeyDescriptorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PasskeyDescriptorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasskeyDescriptor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"transports"}}]}}]} as unknown as DocumentNode<PasskeyRequestOptionsFieldsFragment, unknown>;
export const WebAuthnChallengeFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WebAuthnChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebAuthnChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PasskeyRequestOptionsFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"optionsJson"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PasskeyDescriptorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasskeyDescriptor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"transports"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Challenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"}},{"kind":"Field","name":{"kind":"Name","value":"username"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PasskeyRequestOptionsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasskeyRequestOptions"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"challenge"}},{"kind":"Field","name":{"kind":"Name","value":"rpId"}},{"kind":"Field","name":{"kind":"Name","value":"timeoutMilliseconds"}},{"kind":"Field","name":{"kind":"Name","value":"userVerification"}},{"kind":"Field","name":{"kind":"Name","value":"allowCredentials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PasskeyDescriptorFields"}}]}}]}}]} as unknown as DocumentNode<WebAuthnChallengeFieldsFragment, unknown>;
export const AuthenticateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Authenticate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AuthenticateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"authenticate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AuthenticationTokensFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NewPasswordRequiredChallengeFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SmsMfaChallengeFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SoftwareTokenMfaChallengeFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EmailOtpChallengeFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SmsOtpChallengeFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SelectMfaTypeChallengeFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MfaSetupChallengeFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SelectChallengeFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PasswordChallengeFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PasswordVerifierChallengeFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WebAuthnChallengeFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomChallengeFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeviceSrpChallengeFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DevicePasswordVerifierChallengeFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnknownChallengeFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserLambdaValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trigger"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NewDeviceFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NewDevice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deviceKey"}},{"kind":"Field","name":{"kind":"Name","value":"deviceGroupKey"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Challenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"}},{"kind":"Field","name":{"kind":"Name","value":"username"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CodeDeliveryFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeDelivery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"destination"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryMedium"}},{"kind":"Field","name":{"kind":"Name","value":"attributeName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PasskeyDescriptorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasskeyDescriptor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"transports"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PasskeyRequestOptionsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasskeyRequestOptions"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"challenge"}},{"kind":"Field","name":{"kind":"Name","value":"rpId"}},{"kind":"Field","name":{"kind":"Name","value":"timeoutMilliseconds"}},{"kind":"Field","name":{"kind":"Name","value":"userVerification"}},{"kind":"Field","name":{"kind":"Name","value":"allowCredentials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PasskeyDescriptorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChallengeParameterFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChallengeParameter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuthenticationTokensFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuthenticationTokens"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"idToken"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}},{"kind":"Field","name":{"kind":"Name","value":"tokenType"}},{"kind":"Field","name":{"kind":"Name","value":"expiresInSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"newDevice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NewDeviceFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NewPasswordRequiredChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NewPasswordRequiredChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"requiredAttributes"}},{"kind":"Field","name":{"kind":"Name","value":"missingAttributes"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SmsMfaChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SmsMfaChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"codeDelivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodeDeliveryFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SoftwareTokenMfaChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SoftwareTokenMfaChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"deviceName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EmailOtpChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EmailOtpChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"codeDelivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodeDeliveryFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SmsOtpChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SmsOtpChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"codeDelivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodeDeliveryFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SelectMfaTypeChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SelectMfaTypeChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"mfaMethods"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MfaSetupChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MfaSetupChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"mfaMethods"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SelectChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SelectChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"firstFactors"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PasswordChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasswordChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"firstFactors"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PasswordVerifierChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasswordVerifierChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"srpB"}},{"kind":"Field","name":{"kind":"Name","value":"salt"}},{"kind":"Field","name":{"kind":"Name","value":"secretBlock"}},{"kind":"Field","name":{"kind":"Name","value":"userIdForSrp"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WebAuthnChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebAuthnChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PasskeyRequestOptionsFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"optionsJson"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeParameterFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeviceSrpChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeviceSrpChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"deviceKey"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DevicePasswordVerifierChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DevicePasswordVerifierChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"srpB"}},{"kind":"Field","name":{"kind":"Name","value":"salt"}},{"kind":"Field","name":{"kind":"Name","value":"secretBlock"}},{"kind":"Field","name":{"kind":"Name","value":"deviceKey"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnknownChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnknownChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<AuthenticateMutation, AuthenticateMutationVariables>;
export const ChangePasswordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangePassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangePasswordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changePassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangePasswordSuccessFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidPasswordError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violatedRules"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangePasswordSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangePasswordSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changed"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const ConfirmForgotPasswordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmForgotPassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmForgotPasswordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmForgotPassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConfirmForgotPasswordSuccessFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeMismatchError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retrySession"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidPasswordError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violatedRules"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserLambdaValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trigger"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConfirmForgotPasswordSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmForgotPasswordSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<ConfirmForgotPasswordMutation, ConfirmForgotPasswordMutationVariables>;
export const ConfirmSignUpDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmSignUp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmSignUpInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmSignUp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConfirmSignUpSuccessFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeMismatchError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retrySession"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserLambdaValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trigger"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConfirmSignUpSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmSignUpSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"session"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<ConfirmSignUpMutation, ConfirmSignUpMutationVariables>;
export const CreateUserDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateUserInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CreateUserSuccessFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidPasswordError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violatedRules"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserLambdaValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trigger"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomAttributeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomAttribute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"custom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomAttributeFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mfaMethods"}},{"kind":"Field","name":{"kind":"Name","value":"preferredMfaMethod"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"middleName"}},{"kind":"Field","name":{"kind":"Name","value":"nickname"}},{"kind":"Field","name":{"kind":"Name","value":"preferredUsername"}},{"kind":"Field","name":{"kind":"Name","value":"profile"}},{"kind":"Field","name":{"kind":"Name","value":"picture"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"birthdate"}},{"kind":"Field","name":{"kind":"Name","value":"zoneinfo"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumber"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"emailVerified"}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumberVerified"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastModifiedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CreateUserSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreateUserSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<CreateUserMutation, CreateUserMutationVariables>;
export const DeleteUserDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteUserInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeleteUserSuccessFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeleteUserSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteUserSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<DeleteUserMutation, DeleteUserMutationVariables>;
export const DeleteUserAttributesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteUserAttributes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteUserAttributesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteUserAttributes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeleteUserAttributesSuccessFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeleteUserAttributesSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteUserAttributesSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<DeleteUserAttributesMutation, DeleteUserAttributesMutationVariables>;
export const DisableUserDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DisableUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DisableUserInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"disableUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DisableUserSuccessFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DisableUserSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DisableUserSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<DisableUserMutation, DisableUserMutationVariables>;
export const EnableUserDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EnableUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EnableUserInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enableUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnableUserSuccessFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnableUserSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnableUserSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<EnableUserMutation, EnableUserMutationVariables>;
export const ForgotPasswordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ForgotPassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ForgotPasswordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"forgotPassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ForgotPasswordSuccessFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserLambdaValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trigger"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CodeDeliveryFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeDelivery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"destination"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryMedium"}},{"kind":"Field","name":{"kind":"Name","value":"attributeName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ForgotPasswordSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ForgotPasswordSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"codeDelivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodeDeliveryFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<ForgotPasswordMutation, ForgotPasswordMutationVariables>;
export const MeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Me"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomAttributeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomAttribute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"custom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomAttributeFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mfaMethods"}},{"kind":"Field","name":{"kind":"Name","value":"preferredMfaMethod"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"middleName"}},{"kind":"Field","name":{"kind":"Name","value":"nickname"}},{"kind":"Field","name":{"kind":"Name","value":"preferredUsername"}},{"kind":"Field","name":{"kind":"Name","value":"profile"}},{"kind":"Field","name":{"kind":"Name","value":"picture"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"birthdate"}},{"kind":"Field","name":{"kind":"Name","value":"zoneinfo"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumber"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"emailVerified"}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumberVerified"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastModifiedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<MeQuery, MeQueryVariables>;
export const RefreshTokensDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefreshTokens"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RefreshTokensInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refreshTokens"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AuthenticationTokensFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserLambdaValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trigger"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NewDeviceFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NewDevice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deviceKey"}},{"kind":"Field","name":{"kind":"Name","value":"deviceGroupKey"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuthenticationTokensFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuthenticationTokens"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"idToken"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}},{"kind":"Field","name":{"kind":"Name","value":"tokenType"}},{"kind":"Field","name":{"kind":"Name","value":"expiresInSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"newDevice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NewDeviceFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<RefreshTokensMutation, RefreshTokensMutationVariables>;
export const ResendConfirmationCodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResendConfirmationCode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResendConfirmationCodeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resendConfirmationCode"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ResendConfirmationCodeSuccessFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserLambdaValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trigger"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CodeDeliveryFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeDelivery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"destination"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryMedium"}},{"kind":"Field","name":{"kind":"Name","value":"attributeName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResendConfirmationCodeSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResendConfirmationCodeSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"codeDelivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodeDeliveryFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<ResendConfirmationCodeMutation, ResendConfirmationCodeMutationVariables>;
export const ResetUserPasswordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResetUserPassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResetUserPasswordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resetUserPassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ResetUserPasswordSuccessFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserLambdaValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trigger"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResetUserPasswordSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResetUserPasswordSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<ResetUserPasswordMutation, ResetUserPasswordMutationVariables>;
export const RespondToChallengeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RespondToChallenge"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RespondToChallengeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"respondToChallenge"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AuthenticationTokensFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NewPasswordRequiredChallengeFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SmsMfaChallengeFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SoftwareTokenMfaChallengeFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EmailOtpChallengeFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SmsOtpChallengeFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SelectMfaTypeChallengeFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MfaSetupChallengeFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SelectChallengeFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PasswordChallengeFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PasswordVerifierChallengeFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WebAuthnChallengeFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomChallengeFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeviceSrpChallengeFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DevicePasswordVerifierChallengeFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnknownChallengeFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeMismatchError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retrySession"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidPasswordError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violatedRules"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserLambdaValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trigger"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NewDeviceFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NewDevice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deviceKey"}},{"kind":"Field","name":{"kind":"Name","value":"deviceGroupKey"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Challenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"}},{"kind":"Field","name":{"kind":"Name","value":"username"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CodeDeliveryFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeDelivery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"destination"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryMedium"}},{"kind":"Field","name":{"kind":"Name","value":"attributeName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PasskeyDescriptorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasskeyDescriptor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"transports"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PasskeyRequestOptionsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasskeyRequestOptions"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"challenge"}},{"kind":"Field","name":{"kind":"Name","value":"rpId"}},{"kind":"Field","name":{"kind":"Name","value":"timeoutMilliseconds"}},{"kind":"Field","name":{"kind":"Name","value":"userVerification"}},{"kind":"Field","name":{"kind":"Name","value":"allowCredentials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PasskeyDescriptorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChallengeParameterFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChallengeParameter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuthenticationTokensFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuthenticationTokens"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"idToken"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}},{"kind":"Field","name":{"kind":"Name","value":"tokenType"}},{"kind":"Field","name":{"kind":"Name","value":"expiresInSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"newDevice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NewDeviceFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NewPasswordRequiredChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NewPasswordRequiredChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"requiredAttributes"}},{"kind":"Field","name":{"kind":"Name","value":"missingAttributes"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SmsMfaChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SmsMfaChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"codeDelivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodeDeliveryFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SoftwareTokenMfaChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SoftwareTokenMfaChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"deviceName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EmailOtpChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EmailOtpChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"codeDelivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodeDeliveryFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SmsOtpChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SmsOtpChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"codeDelivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodeDeliveryFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SelectMfaTypeChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SelectMfaTypeChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"mfaMethods"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MfaSetupChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MfaSetupChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"mfaMethods"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SelectChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SelectChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"firstFactors"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PasswordChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasswordChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"firstFactors"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PasswordVerifierChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasswordVerifierChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"srpB"}},{"kind":"Field","name":{"kind":"Name","value":"salt"}},{"kind":"Field","name":{"kind":"Name","value":"secretBlock"}},{"kind":"Field","name":{"kind":"Name","value":"userIdForSrp"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WebAuthnChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebAuthnChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PasskeyRequestOptionsFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"optionsJson"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeParameterFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeviceSrpChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeviceSrpChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"deviceKey"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DevicePasswordVerifierChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DevicePasswordVerifierChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"srpB"}},{"kind":"Field","name":{"kind":"Name","value":"salt"}},{"kind":"Field","name":{"kind":"Name","value":"secretBlock"}},{"kind":"Field","name":{"kind":"Name","value":"deviceKey"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnknownChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnknownChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<RespondToChallengeMutation, RespondToChallengeMutationVariables>;
export const SetUserPasswordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetUserPassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetUserPasswordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setUserPassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SetUserPasswordSuccessFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidPasswordError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violatedRules"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SetUserPasswordSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SetUserPasswordSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<SetUserPasswordMutation, SetUserPasswordMutationVariables>;
export const SignOutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOut"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignOutInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOut"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SignOutSuccessFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SignOutSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignOutSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signedOut"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;
export const SignUpDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignUp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignUpInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signUp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SignUpSuccessFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidPasswordError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violatedRules"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserLambdaValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trigger"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CodeDeliveryFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeDelivery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"destination"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryMedium"}},{"kind":"Field","name":{"kind":"Name","value":"attributeName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SignUpSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignUpSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}},{"kind":"Field","name":{"kind":"Name","value":"codeDelivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodeDeliveryFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"session"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<SignUpMutation, SignUpMutationVariables>;
export const UpdateMyAttributesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateMyAttributes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateMyAttributesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateMyAttributes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UpdateMyAttributesSuccessFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeMismatchError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retrySession"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserLambdaValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trigger"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CodeDeliveryFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeDelivery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"destination"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryMedium"}},{"kind":"Field","name":{"kind":"Name","value":"attributeName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UpdateMyAttributesSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateMyAttributesSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"codeDeliveries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodeDeliveryFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<UpdateMyAttributesMutation, UpdateMyAttributesMutationVariables>;
export const UpdateUserAttributesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateUserAttributes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateUserAttributesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateUserAttributes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UpdateUserAttributesSuccessFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserLambdaValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trigger"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UpdateUserAttributesSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateUserAttributesSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<UpdateUserAttributesMutation, UpdateUserAttributesMutationVariables>;
export const UserDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"User"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"username"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"username"},"value":{"kind":"Variable","name":{"kind":"Name","value":"username"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomAttributeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomAttribute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"custom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomAttributeFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mfaMethods"}},{"kind":"Field","name":{"kind":"Name","value":"preferredMfaMethod"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"middleName"}},{"kind":"Field","name":{"kind":"Name","value":"nickname"}},{"kind":"Field","name":{"kind":"Name","value":"preferredUsername"}},{"kind":"Field","name":{"kind":"Name","value":"profile"}},{"kind":"Field","name":{"kind":"Name","value":"picture"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"birthdate"}},{"kind":"Field","name":{"kind":"Name","value":"zoneinfo"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumber"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"emailVerified"}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumberVerified"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastModifiedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<UserQuery, UserQueryVariables>;