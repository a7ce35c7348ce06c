import { typedDocument } from '../typedDocument.js';
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

/** Returned when the caller lacks the required permission, or the target user or group has permissions that the caller lacks. */
export type AccessDeniedError = OperationError & {
  /** What the caller can do about the error. */
  category: ErrorCategory;
  /** The code, for programs. It never changes. */
  code: OperationErrorCode;
  /** A message for people. Do not parse it; the wording may change. */
  message: Scalars['String']['output'];
  /** Cognito's request id, for a support case with AWS. Null if Cognito did not respond. */
  requestId: Maybe<Scalars['String']['output']>;
  /** The requirement: permissions such as `users:write`, separated by commas, or `access token`. */
  requires: Scalars['String']['output'];
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** A way for users to recover a forgotten password. */
export type AccountRecoveryMethod =
  /** Only an administrator can set a new password. */
  | 'admin_only'
  /** A code to the verified e-mail address. */
  | 'verified_email'
  /** A code to the verified phone number. */
  | 'verified_phone_number';

export type AddUserToGroupInput = {
  /** The name of the group. */
  groupName: Scalars['String']['input'];
  /** The username of the user. */
  username: Scalars['String']['input'];
};

/** The result of `addUserToGroup`: `AddUserToGroupSuccess` or an error. */
export type AddUserToGroupResult = AccessDeniedError | AddUserToGroupSuccess | FeatureNotAvailableError | InvalidInputError | NotAuthorizedError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | UserNotFoundError;

/** The user is now in the group. */
export type AddUserToGroupSuccess = {
  /** The name of the group. */
  groupName: Scalars['String']['output'];
  /** The user after the change, for normalized caches. Requires: users:read. Costs one call to Cognito when selected. */
  user: Maybe<UserResult>;
  /** The username of the user. */
  username: Scalars['String']['output'];
};

export type AddUsersToGroupInput = {
  /** The name of the group. */
  groupName: Scalars['String']['input'];
  /** The usernames, at most 100. The results are in the same order. */
  usernames: Array<Scalars['String']['input']>;
};

/** The result of `addUsersToGroup`: `AddUsersToGroupSuccess` or an error. */
export type AddUsersToGroupResult = AccessDeniedError | AddUsersToGroupSuccess | InvalidInputError | NotAuthorizedError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError;

/** The result for each item. */
export type AddUsersToGroupSuccess = {
  /** One result per item of the input, in the same order. */
  results: Array<AddUserToGroupResult>;
};

/** Returned when the address or number is an alias of another account. */
export type AliasExistsError = OperationError & {
  /** What the caller can do about the error. */
  category: ErrorCategory;
  /** The code, for programs. It never changes. */
  code: OperationErrorCode;
  /** A message for people. Do not parse it; the wording may change. */
  message: Scalars['String']['output'];
  /** Cognito's request id, for a support case with AWS. Null if Cognito did not respond. */
  requestId: Maybe<Scalars['String']['output']>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

export type AssociateSoftwareTokenInput = {
  /** The name of the account in the authenticator app. Default: the username; during a sign-in, the issuer. */
  accountName?: InputMaybe<Scalars['String']['input']>;
  /** The name of the service in the authenticator app. */
  issuer: Scalars['String']['input'];
  /** The `session` of `MfaSetupChallenge`. During a sign-in, send it instead of an access token. */
  session?: InputMaybe<Scalars['String']['input']>;
  /** The access token, for callers that cannot send the `Authorization` header. Accepted over POST only; never logged. */
  token?: InputMaybe<Scalars['String']['input']>;
};

/** The result of `associateSoftwareToken`: `AssociateSoftwareTokenSuccess` or an error. */
export type AssociateSoftwareTokenResult = AccessDeniedError | AssociateSoftwareTokenSuccess | BlockedError | ConcurrentModificationError | FeatureNotAvailableError | InvalidInputError | NotAuthorizedError | OutcomeUnknownError | ResourceNotFoundError | ServiceUnavailableError | SoftwareTokenMfaNotFoundError | TooManyRequestsError | UnexpectedError;

/** The secret was created. It takes effect once `verifySoftwareToken` has accepted a code. */
export type AssociateSoftwareTokenSuccess = {
  /** The `otpauth://` URI, for a link that opens the authenticator app. */
  otpauthUri: Scalars['String']['output'];
  /** The QR code of that URI, as an SVG image in a data URI. It contains the secret: do not log or cache it. */
  qrCode: Scalars['String']['output'];
  /** The secret as Base32, for typing it in. */
  secretCode: Scalars['String']['output'];
  /** The session for `verifySoftwareToken`, if this is part of a sign-in. Otherwise null. */
  session: Maybe<Scalars['String']['output']>;
};

/** The type of an attribute. */
export type AttributeDataType =
  /** `true` or `false`, written as a string. */
  | 'Boolean'
  /** A date and time, written as a string. */
  | 'DateTime'
  /** A number, written as a string. */
  | 'Number'
  /** A string. */
  | 'String';

/** The caller, as identified by the accepted credential. */
export type AuditActor = {
  /** The account of the operating system that ran the command. */
  account: Maybe<Scalars['String']['output']>;
  /** The kind of caller. */
  kind: AuditActorKind;
  /** The username, the name of the service key, or the name that an operator gave, which is not verified. */
  name: Maybe<Scalars['String']['output']>;
  /** The id (`jti`) of the access token. It tells the sign-ins of a user apart. */
  tokenId: Maybe<Scalars['ID']['output']>;
  /** The immutable id (`sub`) of the user. */
  userId: Maybe<Scalars['ID']['output']>;
  /** The service whose key came with the token of the user. */
  via: Maybe<Scalars['String']['output']>;
};

/** The kind of caller. */
export type AuditActorKind =
  /** A caller without a credential. */
  | 'ANYONE'
  /** A person who ran a command on a machine. */
  | 'OPERATOR'
  /** A service, identified by its key. */
  | 'SERVICE'
  /** A caller whose credential was rejected. */
  | 'UNKNOWN'
  /** A signed-in user. */
  | 'USER';

/** A change, an attempt to sign in, or a refusal. */
export type AuditEvent = {
  /** The caller, as identified by the accepted credential. */
  actor: AuditActor;
  /** Cognito's request id, which CloudTrail records too. */
  cognitoRequestId: Maybe<Scalars['String']['output']>;
  /** Whether the operation failed or was refused. */
  failed: Scalars['Boolean']['output'];
  /** The paths of the other fields in the input. Their values are not recorded. */
  given: Array<Scalars['String']['output']>;
  /** The id of the entry in the gateway's log that has the details. */
  incidentId: Maybe<Scalars['String']['output']>;
  /** The IP address of the caller. */
  ipAddress: Maybe<Scalars['String']['output']>;
  /** The field of the API, such as `disableUser`. A bulk operation has an event per item. */
  operation: Scalars['String']['output'];
  /** The type of the result, such as `DisableUserSuccess` or `AccessDeniedError`. */
  outcome: Scalars['String']['output'];
  /** Why the operation failed: the `reason` of the error, the missing permission, or the name of Cognito's exception. */
  reason: Maybe<Scalars['String']['output']>;
  /** How many further refusals like this one were not recorded one by one. Only refusals of callers without a credential are counted together. */
  repeated: Maybe<Scalars['Int']['output']>;
  /** The `X-Request-Id` of the response. */
  requestId: Maybe<Scalars['String']['output']>;
  /** The users, groups and other objects in the input. */
  targets: Array<AuditTarget>;
  /** When it happened. */
  time: Scalars['DateTime']['output'];
};

/** A page of `AuditEvent`. */
export type AuditEventConnection = {
  /** The items of the page, in order. */
  edges: Array<AuditEventEdge>;
  /** Tells whether there are more pages. */
  pageInfo: PageInfo;
};

/** One `AuditEvent` and its cursor. */
export type AuditEventEdge = {
  /** The position of the item, for `after`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: AuditEvent;
};

/** Conditions that must all hold. Names are compared ignoring case. */
export type AuditEventFilterInput = {
  /** The caller: a username, the id of a user, or the name of a service or operator. */
  actor?: InputMaybe<Scalars['String']['input']>;
  /** Whether the operation failed or was refused. */
  failed?: InputMaybe<Scalars['Boolean']['input']>;
  /** The field of the API, such as `disableUser`. */
  operation?: InputMaybe<Scalars['String']['input']>;
  /** The type of the result, such as `AccessDeniedError`. */
  outcome?: InputMaybe<Scalars['String']['input']>;
  /** The name of a user, group or other object in the input. */
  target?: InputMaybe<Scalars['String']['input']>;
};

/** The result of `auditEvents`: `AuditEventConnection` or an error. */
export type AuditEventsResult = AccessDeniedError | AuditEventConnection | FeatureNotAvailableError | InvalidInputError | NotAuthorizedError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError;

/** A user, group or other object that an operation named. */
export type AuditTarget = {
  /** The name, as the caller typed it, cut after 256 characters. */
  name: Scalars['String']['output'];
  /** The path in the input, such as `username`. */
  path: Scalars['String']['output'];
};

/** An attempt to use an account, recorded by threat protection. */
export type AuthEvent = {
  /** The challenges and their results. */
  challenges: Array<AuthEventChallenge>;
  /** Whether the password appears in a known data breach. */
  compromisedCredentialsDetected: Maybe<Scalars['Boolean']['output']>;
  /** When it happened. */
  createdAt: Maybe<Scalars['DateTime']['output']>;
  /** The device of the caller. */
  device: Maybe<Scalars['String']['output']>;
  /** Feedback on the event. */
  feedback: Maybe<AuthEventFeedback>;
  /** The id of the event. */
  id: Scalars['ID']['output'];
  /** The IP address of the caller. */
  ipAddress: Maybe<Scalars['String']['output']>;
  /** The approximate location of the caller. */
  location: Maybe<Location>;
  /** The outcome. */
  response: Maybe<AuthEventResponse>;
  /** Threat protection's decision. */
  riskDecision: Maybe<RiskDecision>;
  /** The level of risk. Null if there was none. */
  riskLevel: Maybe<RiskLevel>;
  /** The time zone of the caller. */
  timezone: Maybe<Scalars['String']['output']>;
  /** The kind of attempt. */
  type: Maybe<AuthEventType>;
};

/** A challenge during sign-in and its result. */
export type AuthEventChallenge = {
  /** The kind of challenge. */
  name: Maybe<AuthEventChallengeName>;
  /** Whether the answer was correct. */
  response: Maybe<AuthEventChallengeResponse>;
};

/** The kind of challenge. */
export type AuthEventChallengeName =
  /** A second factor. */
  | 'Mfa'
  /** The password. */
  | 'Password';

/** Whether the answer was correct. */
export type AuthEventChallengeResponse =
  /** The answer was wrong. */
  | 'Failure'
  /** The answer was correct. */
  | 'Success';

/** A page of `AuthEvent`. */
export type AuthEventConnection = {
  /** The items of the page, in order. */
  edges: Array<AuthEventEdge>;
  /** Tells whether there are more pages. */
  pageInfo: PageInfo;
};

/** One `AuthEvent` and its cursor. */
export type AuthEventEdge = {
  /** The position of the item, for `after`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: AuthEvent;
};

/** Feedback on an event. */
export type AuthEventFeedback = {
  /** When the feedback was given. */
  givenAt: Maybe<Scalars['DateTime']['output']>;
  /** Who gave the feedback: `Admin` or `User`. */
  provider: Scalars['String']['output'];
  /** Whether the user was responsible. */
  value: Maybe<FeedbackValue>;
};

/** The outcome. */
export type AuthEventResponse =
  /** It failed. */
  | 'Fail'
  /** It was started but not finished. */
  | 'InProgress'
  /** It succeeded. */
  | 'Pass';

/** The kind of attempt. */
export type AuthEventType =
  /** A password reset. */
  | 'ForgotPassword'
  /** A password change. */
  | 'PasswordChange'
  /** A request to resend a code. */
  | 'ResendCode'
  /** A sign-in. */
  | 'SignIn'
  /** A sign-up. */
  | 'SignUp';

/** A sign-in factor. */
export type AuthFactor =
  /** A code sent by e-mail. */
  | 'EMAIL_OTP'
  /** The password. */
  | 'PASSWORD'
  /** A code sent by text message. */
  | 'SMS_OTP'
  /** A code from an authenticator app; only as a second factor. */
  | 'SOFTWARE_TOKEN'
  /** A passkey. */
  | 'WEB_AUTHN';

/** The factors with which a user can sign in. */
export type AuthFactors = {
  /** The factors that the user has set up and the pool allows. */
  configured: Array<AuthFactor>;
  /** The MFA methods that the user has set up. */
  mfaMethods: Array<MfaMethod>;
  /** The preferred MFA method. Null if there is none. */
  preferredMfaMethod: Maybe<MfaMethod>;
};

/** A sign-in flow. The app client must allow it. */
export type AuthFlow =
  /** Custom challenges from the pool's Lambda triggers. */
  | 'CUSTOM_AUTH'
  /** The user chooses a first factor: password, code or passkey. */
  | 'USER_AUTH'
  /** The username and password. With server-side sign-in, the gateway sends them as `ADMIN_USER_PASSWORD_AUTH`. */
  | 'USER_PASSWORD_AUTH'
  /** The password, by the Secure Remote Password protocol. The gateway never sees the password. */
  | 'USER_SRP_AUTH';

export type AuthenticateInput = {
  /** Passed to the pool's Lambda triggers. Neither stored nor encrypted, so do not send secrets. */
  clientMetadata?: InputMaybe<Array<KeyValueInput>>;
  /** The key of the device, if Cognito remembers it. */
  deviceKey?: InputMaybe<Scalars['String']['input']>;
  /** The sign-in flow. Default `USER_PASSWORD_AUTH`. */
  flow?: InputMaybe<AuthFlow>;
  /** The password. Required for `USER_PASSWORD_AUTH`; allowed for `USER_AUTH` with the first factor `PASSWORD`. */
  password?: InputMaybe<Scalars['String']['input']>;
  /** The preferred first factor for `USER_AUTH`. By default, Cognito offers a choice. */
  preferredFirstFactor?: InputMaybe<FirstFactor>;
  /** The session from `confirmSignUp`. With `USER_AUTH`, it signs the new user in without another factor. */
  session?: InputMaybe<Scalars['String']['input']>;
  /** The client's public value A, in hexadecimal. Required for `USER_SRP_AUTH`. */
  srpA?: InputMaybe<Scalars['String']['input']>;
  /** The username, or an alias such as the e-mail address if the pool allows it. */
  username: Scalars['String']['input'];
};

/** The result of `authenticate`: `AuthenticationTokens`, `NewPasswordRequiredChallenge`, `SmsMfaChallenge`, `SoftwareTokenMfaChallenge`, `EmailOtpChallenge`, `SmsOtpChallenge`, `SelectMfaTypeChallenge`, `MfaSetupChallenge`, `SelectChallenge`, `PasswordChallenge`, `PasswordVerifierChallenge`, `WebAuthnChallenge`, `CustomChallenge`, `DeviceSrpChallenge`, `DevicePasswordVerifierChallenge`, `UnknownChallenge` or an error. */
export type AuthenticateResult = AccessDeniedError | AuthenticationTokens | BlockedError | CustomChallenge | DevicePasswordVerifierChallenge | DeviceSrpChallenge | EmailOtpChallenge | FeatureNotAvailableError | InvalidInputError | MfaMethodNotFoundError | MfaSetupChallenge | NewPasswordRequiredChallenge | NotAuthorizedError | OutcomeUnknownError | PasswordChallenge | PasswordResetRequiredError | PasswordVerifierChallenge | ResourceNotFoundError | SelectChallenge | SelectMfaTypeChallenge | ServiceUnavailableError | SmsMfaChallenge | SmsOtpChallenge | SoftwareTokenMfaChallenge | TooManyRequestsError | UnexpectedError | UnknownChallenge | UserLambdaValidationError | UserNotConfirmedError | UserNotFoundError | WebAuthnChallenge;

/** The tokens of a signed-in user. */
export type AuthenticationTokens = {
  /** The access token. Send it as `Authorization: Bearer <accessToken>`. */
  accessToken: Scalars['String']['output'];
  /** How long the access token is valid, in seconds. */
  expiresInSeconds: Scalars['Int']['output'];
  /** The OpenID Connect ID token, which tells the app who the user is. */
  idToken: Maybe<Scalars['String']['output']>;
  /** The device of this sign-in, if it is new and the pool remembers devices. */
  newDevice: Maybe<NewDevice>;
  /** The refresh token, for `refreshTokens`. Null if the previous refresh token is still valid, or if the gateway keeps the new one in a cookie. */
  refreshToken: Maybe<Scalars['String']['output']>;
  /** Always `Bearer`. */
  tokenType: Scalars['String']['output'];
};

/** Returned when the web application firewall of the pool blocks the request. */
export type BlockedError = OperationError & {
  /** What the caller can do about the error. */
  category: ErrorCategory;
  /** The code, for programs. It never changes. */
  code: OperationErrorCode;
  /** A message for people. Do not parse it; the wording may change. */
  message: Scalars['String']['output'];
  /** Cognito's request id, for a support case with AWS. Null if Cognito did not respond. */
  requestId: Maybe<Scalars['String']['output']>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** A step that the user must complete to sign in. Answer it with `respondToChallenge`. */
export type Challenge = {
  /** Identifies this step of the sign-in. Send it with the answer, once and within a few minutes. */
  session: Scalars['String']['output'];
  /** The username to send with the answer. */
  username: Scalars['String']['output'];
};

/** A parameter of a custom challenge. */
export type ChallengeParameter = {
  /** The name, as set by the trigger. */
  name: Scalars['String']['output'];
  /** The value. */
  value: Scalars['String']['output'];
};

export type ChangeMyPasswordInput = {
  /** The new password. */
  newPassword: Scalars['String']['input'];
  /** The current password. Omit it for users without a password. */
  password?: InputMaybe<Scalars['String']['input']>;
  /** The access token, for callers that cannot send the `Authorization` header. Accepted over POST only; never logged. */
  token?: InputMaybe<Scalars['String']['input']>;
};

/** The result of `changeMyPassword`: `ChangeMyPasswordSuccess` or an error. */
export type ChangeMyPasswordResult = AccessDeniedError | BlockedError | ChangeMyPasswordSuccess | FeatureNotAvailableError | InvalidInputError | InvalidPasswordError | LimitExceededError | NotAuthorizedError | OutcomeUnknownError | PasswordHistoryPolicyViolationError | PasswordResetRequiredError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | UserNotConfirmedError | UserNotFoundError;

/** The password was changed. */
export type ChangeMyPasswordSuccess = {
  /** Always true. */
  changed: Scalars['Boolean']['output'];
};

/** An access token for a program, without a user. */
export type ClientToken = {
  /** The access token. */
  accessToken: Scalars['String']['output'];
  /** How long the access token is valid, in seconds. */
  expiresInSeconds: Scalars['Int']['output'];
  /** Always `Bearer`. */
  tokenType: Scalars['String']['output'];
};

export type ClientTokenInput = {
  /** The app client of the program, one of `COGNITO_MACHINE_CLIENTS`. Required if there are several. */
  clientId?: InputMaybe<Scalars['String']['input']>;
  /** Scopes of resource servers, such as `orders/read`. Empty: all that the app client allows. */
  scopes: Array<Scalars['String']['input']>;
};

/** The result of `clientToken`: `ClientToken` or an error. */
export type ClientTokenResult = AccessDeniedError | ClientToken | FeatureNotAvailableError | InvalidInputError | NotAuthorizedError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError;

/** A code from a message or an authenticator app. */
export type CodeAnswerInput = {
  /** Passed to the pool's Lambda triggers. Neither stored nor encrypted, so do not send secrets. */
  clientMetadata?: InputMaybe<Array<KeyValueInput>>;
  /** The code. */
  code: Scalars['String']['input'];
  /** The key of the device, if Cognito remembers it. */
  deviceKey?: InputMaybe<Scalars['String']['input']>;
  /** The `session` of the challenge. */
  session: Scalars['String']['input'];
  /** The `username` of the challenge, or the one that the user signed in with. */
  username: Scalars['String']['input'];
};

/** Where a code was sent. */
export type CodeDelivery = {
  /** Cognito's name for the attribute with the address, such as `email`. */
  attributeName: Maybe<Scalars['String']['output']>;
  /** How the code was sent. */
  deliveryMedium: Maybe<DeliveryMedium>;
  /** The masked address or number, such as `a***@e***`. */
  destination: Maybe<Scalars['String']['output']>;
};

/** Returned when the e-mail or text message could not be sent. The operation itself may have taken effect. */
export type CodeDeliveryFailureError = OperationError & {
  /** What the caller can do about the error. */
  category: ErrorCategory;
  /** The code, for programs. It never changes. */
  code: OperationErrorCode;
  /** A message for people. Do not parse it; the wording may change. */
  message: Scalars['String']['output'];
  /** Cognito's request id, for a support case with AWS. Null if Cognito did not respond. */
  requestId: Maybe<Scalars['String']['output']>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** Returned when the code is not the one that was sent or shown. */
export type CodeMismatchError = OperationError & {
  /** What the caller can do about the error. */
  category: ErrorCategory;
  /** The code, for programs. It never changes. */
  code: OperationErrorCode;
  /** A message for people. Do not parse it; the wording may change. */
  message: Scalars['String']['output'];
  /** Cognito's request id, for a support case with AWS. Null if Cognito did not respond. */
  requestId: Maybe<Scalars['String']['output']>;
  /** The session for another attempt, if the code was sent in answer to a challenge. */
  retrySession: Maybe<Scalars['String']['output']>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

export type CompleteMyPasskeyRegistrationInput = {
  /** What `navigator.credentials.create` gave, as JSON: `JSON.stringify(credential.toJSON())`. */
  credentialJson: Scalars['String']['input'];
  /** The access token, for callers that cannot send the `Authorization` header. Accepted over POST only; never logged. */
  token?: InputMaybe<Scalars['String']['input']>;
};

/** The result of `completeMyPasskeyRegistration`: `CompleteMyPasskeyRegistrationSuccess` or an error. */
export type CompleteMyPasskeyRegistrationResult = AccessDeniedError | BlockedError | CompleteMyPasskeyRegistrationSuccess | FeatureNotAvailableError | InvalidInputError | LimitExceededError | NotAuthorizedError | OutcomeUnknownError | PasswordResetRequiredError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | WebAuthnChallengeNotFoundError | WebAuthnClientMismatchError | WebAuthnCredentialNotSupportedError | WebAuthnNotEnabledError | WebAuthnOriginNotAllowedError | WebAuthnRelyingPartyMismatchError;

/** The passkey was registered. */
export type CompleteMyPasskeyRegistrationSuccess = {
  /** The credential id, as Base64url. */
  credentialId: Scalars['ID']['output'];
  /** The user after the change, for normalized caches. Costs one call to Cognito when selected. */
  user: Maybe<MeResult>;
};

export type CompleteRedirectSignInInput = {
  /** The parameter `code`. Required unless there is an `error`. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** The parameter `error`, if there is one. */
  error?: InputMaybe<Scalars['String']['input']>;
  /** The parameter `error_description`, if there is one. */
  errorDescription?: InputMaybe<Scalars['String']['input']>;
  /** The `flow` from `startRedirectSignIn`. Ignored if the gateway keeps it in a cookie of the browser. */
  flow?: InputMaybe<Scalars['String']['input']>;
  /** The parameter `iss`, if there is one (RFC 9207). */
  issuer?: InputMaybe<Scalars['String']['input']>;
  /** The parameter `state` of the address that the browser came back to. */
  state: Scalars['String']['input'];
};

/** The result of `completeRedirectSignIn`: `AuthenticationTokens` or an error. */
export type CompleteRedirectSignInResult = AccessDeniedError | AuthenticationTokens | FeatureNotAvailableError | InvalidInputError | OutcomeUnknownError | RedirectSignInError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError;

/** Returned when another call is changing the same object. */
export type ConcurrentModificationError = OperationError & {
  /** What the caller can do about the error. */
  category: ErrorCategory;
  /** The code, for programs. It never changes. */
  code: OperationErrorCode;
  /** A message for people. Do not parse it; the wording may change. */
  message: Scalars['String']['output'];
  /** Cognito's request id, for a support case with AWS. Null if Cognito did not respond. */
  requestId: Maybe<Scalars['String']['output']>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

export type ConfirmForgotPasswordInput = {
  /** Passed to the pool's Lambda triggers. Neither stored nor encrypted, so do not send secrets. */
  clientMetadata?: InputMaybe<Array<KeyValueInput>>;
  /** The code from the message. */
  code: Scalars['String']['input'];
  /** The new password. */
  newPassword: Scalars['String']['input'];
  /** The username given to `forgotPassword`. */
  username: Scalars['String']['input'];
};

/** The result of `confirmForgotPassword`: `ConfirmForgotPasswordSuccess` or an error. */
export type ConfirmForgotPasswordResult = AccessDeniedError | BlockedError | CodeMismatchError | ConfirmForgotPasswordSuccess | ExpiredCodeError | FeatureNotAvailableError | InvalidInputError | InvalidPasswordError | LimitExceededError | NotAuthorizedError | OutcomeUnknownError | PasswordHistoryPolicyViolationError | ResourceNotFoundError | ServiceUnavailableError | TooManyFailedAttemptsError | TooManyRequestsError | UnexpectedError | UserLambdaValidationError | UserNotConfirmedError | UserNotFoundError;

/** The new password was set. */
export type ConfirmForgotPasswordSuccess = {
  /** The username from the input. */
  username: Scalars['String']['output'];
};

export type ConfirmMyDeviceInput = {
  /** The `deviceKey` from the tokens of this sign-in. */
  deviceKey: Scalars['String']['input'];
  /** A name by which the user can recognize the device. */
  deviceName?: InputMaybe<Scalars['String']['input']>;
  /** Lets the device authenticate at later sign-ins. If it is omitted, the device is only listed. */
  secretVerifier?: InputMaybe<DeviceSecretVerifierInput>;
  /** The access token, for callers that cannot send the `Authorization` header. Accepted over POST only; never logged. */
  token?: InputMaybe<Scalars['String']['input']>;
};

/** The result of `confirmMyDevice`: `ConfirmMyDeviceSuccess` or an error. */
export type ConfirmMyDeviceResult = AccessDeniedError | BlockedError | ConfirmMyDeviceSuccess | DeviceKeyExistsError | FeatureNotAvailableError | InvalidInputError | InvalidPasswordError | NotAuthorizedError | OutcomeUnknownError | PasswordResetRequiredError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | UserNotConfirmedError | UserNotFoundError | UsernameExistsError;

/** The device was confirmed. */
export type ConfirmMyDeviceSuccess = {
  /** The key that identifies the device. */
  deviceKey: Scalars['ID']['output'];
  /** The user after the change, for normalized caches. Costs one call to Cognito when selected. */
  user: Maybe<MeResult>;
  /** Whether to ask the user before the device is remembered. Send the answer with `updateMyDevice`. */
  userConfirmationNecessary: Scalars['Boolean']['output'];
};

export type ConfirmSignUpInput = {
  /** Passed to the pool's Lambda triggers. Neither stored nor encrypted, so do not send secrets. */
  clientMetadata?: InputMaybe<Array<KeyValueInput>>;
  /** The code from the message. */
  code: Scalars['String']['input'];
  /** Whether to take over an alias (e-mail address or phone number) from another user. By default, a taken alias is an error. */
  forceAliasCreation?: InputMaybe<Scalars['Boolean']['input']>;
  /** The session from `signUp`. */
  session?: InputMaybe<Scalars['String']['input']>;
  /** The username given at sign-up. */
  username: Scalars['String']['input'];
};

/** The result of `confirmSignUp`: `ConfirmSignUpSuccess` or an error. */
export type ConfirmSignUpResult = AccessDeniedError | AliasExistsError | BlockedError | CodeMismatchError | ConfirmSignUpSuccess | ExpiredCodeError | FeatureNotAvailableError | InvalidInputError | LimitExceededError | NotAuthorizedError | OutcomeUnknownError | ResourceNotFoundError | ServiceUnavailableError | TooManyFailedAttemptsError | TooManyRequestsError | UnexpectedError | UserLambdaValidationError | UserNotFoundError;

/** The account was confirmed. */
export type ConfirmSignUpSuccess = {
  /** Pass it to `authenticate` with the flow `USER_AUTH` to sign the user in without a password. Null if the pool does not allow that. */
  session: Maybe<Scalars['String']['output']>;
  /** The username given at sign-up. */
  username: Scalars['String']['output'];
};

export type ConfirmUserInput = {
  /** Passed to the pool's Lambda triggers. Neither stored nor encrypted, so do not send secrets. */
  clientMetadata?: InputMaybe<Array<KeyValueInput>>;
  /** The username of the user. */
  username: Scalars['String']['input'];
};

/** The result of `confirmUser`: `ConfirmUserSuccess` or an error. */
export type ConfirmUserResult = AccessDeniedError | ConfirmUserSuccess | FeatureNotAvailableError | InvalidInputError | LimitExceededError | NotAuthorizedError | OutcomeUnknownError | ResourceNotFoundError | ServiceUnavailableError | TooManyFailedAttemptsError | TooManyRequestsError | UnexpectedError | UserLambdaValidationError | UserNotFoundError;

/** The user was confirmed. */
export type ConfirmUserSuccess = {
  /** The user after the change, for normalized caches. Requires: users:read. Costs one call to Cognito when selected. */
  user: Maybe<UserResult>;
  /** The username of the user. */
  username: Scalars['String']['output'];
};

export type CreateGroupInput = {
  /** A description of the group. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The name of the group. */
  groupName: Scalars['String']['input'];
  /** Priority for users in several groups: the group with the lowest value sets the preferred role. */
  precedence?: InputMaybe<Scalars['Int']['input']>;
  /** The ARN of the IAM role that members can assume. */
  roleArn?: InputMaybe<Scalars['String']['input']>;
};

/** The result of `createGroup`: `CreateGroupSuccess` or an error. */
export type CreateGroupResult = AccessDeniedError | CreateGroupSuccess | FeatureNotAvailableError | GroupExistsError | InvalidInputError | LimitExceededError | NotAuthorizedError | OutcomeUnknownError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError;

/** The group was created. */
export type CreateGroupSuccess = {
  /** The new group. */
  group: Group;
};

export type CreateUserInput = {
  /** The attributes of the user. */
  attributes?: InputMaybe<UserAttributesInput>;
  /** Passed to the pool's Lambda triggers. Neither stored nor encrypted, so do not send secrets. */
  clientMetadata?: InputMaybe<Array<KeyValueInput>>;
  /** How the invitation is sent. Default `SMS`. */
  desiredDeliveryMediums?: InputMaybe<Array<DeliveryMedium>>;
  /** Whether to take over an alias (e-mail address or phone number) from another user. By default, a taken alias is an error. */
  forceAliasCreation?: InputMaybe<Scalars['Boolean']['input']>;
  /** How to handle the invitation message. By default, it is sent. */
  messageAction?: InputMaybe<MessageAction>;
  /** The temporary password. By default, Cognito generates one. */
  temporaryPassword?: InputMaybe<Scalars['String']['input']>;
  /** The username, or the e-mail address or phone number if users sign in with that. */
  username: Scalars['String']['input'];
  /** Passed to the PreSignUp trigger. Not stored. */
  validationData?: InputMaybe<Array<KeyValueInput>>;
};

/** The result of `createUser`: `CreateUserSuccess` or an error. */
export type CreateUserResult = AccessDeniedError | AliasExistsError | CodeDeliveryFailureError | CreateUserSuccess | FeatureNotAvailableError | InvalidInputError | InvalidPasswordError | NotAuthorizedError | OutcomeUnknownError | PreconditionNotMetError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | UnsupportedUserStateError | UserLambdaValidationError | UserNotFoundError | UsernameExistsError;

/** The user was created, and invited unless the message was suppressed. */
export type CreateUserSuccess = {
  /** The new user. */
  user: User;
};

/** The answer to `CustomChallenge`. */
export type CustomAnswerInput = {
  /** The answer for the trigger. */
  answer: Scalars['String']['input'];
  /** Passed to the pool's Lambda triggers. Neither stored nor encrypted, so do not send secrets. */
  clientMetadata?: InputMaybe<Array<KeyValueInput>>;
  /** The key of the device, if Cognito remembers it. */
  deviceKey?: InputMaybe<Scalars['String']['input']>;
  /** The `session` of the challenge. */
  session: Scalars['String']['input'];
  /** The `username` of the challenge, or the one that the user signed in with. */
  username: Scalars['String']['input'];
};

/** A custom attribute of the pool. */
export type CustomAttribute = {
  /** The name, such as `custom:plan`. */
  name: Scalars['String']['output'];
  /** The value as text. */
  value: Scalars['String']['output'];
};

/** A custom attribute of the pool. */
export type CustomAttributeDefinition = {
  /** The type of its values. */
  dataType: Maybe<AttributeDataType>;
  /** The maximum number of characters of a string. */
  maximumLength: Maybe<Scalars['Int']['output']>;
  /** The maximum value of a number. */
  maximumValue: Maybe<Scalars['Float']['output']>;
  /** The minimum number of characters of a string. */
  minimumLength: Maybe<Scalars['Int']['output']>;
  /** The minimum value of a number. */
  minimumValue: Maybe<Scalars['Float']['output']>;
  /** Whether the value can be changed once set. */
  mutable: Scalars['Boolean']['output'];
  /** The name, such as `custom:plan`. */
  name: Scalars['String']['output'];
  /** Whether users may set it themselves: the gateway and its app client must both allow it. */
  writable: Scalars['Boolean']['output'];
};

/** A condition on a custom attribute. */
export type CustomAttributeFilterInput = {
  /** The name, such as `custom:plan`. */
  name: Scalars['String']['input'];
  /** The condition on its value; case-sensitive. */
  value: TextFilterInput;
};

/** A value for a custom attribute of the pool. */
export type CustomAttributeInput = {
  /** The name, such as `custom:plan`. */
  name: Scalars['String']['input'];
  /** The value as text. */
  value: Scalars['String']['input'];
};

/** A challenge from the pool's Lambda triggers. Answer with `custom`. */
export type CustomChallenge = Challenge & {
  /** The parameters set by the trigger. */
  parameters: Array<ChallengeParameter>;
  /** Identifies this step of the sign-in. Send it with the answer, once and within a few minutes. */
  session: Scalars['String']['output'];
  /** The username to send with the answer. */
  username: Scalars['String']['output'];
};

export type DeleteGroupInput = {
  /** The name of the group. */
  groupName: Scalars['String']['input'];
};

/** The result of `deleteGroup`: `DeleteGroupSuccess` or an error. */
export type DeleteGroupResult = AccessDeniedError | DeleteGroupSuccess | FeatureNotAvailableError | InvalidInputError | NotAuthorizedError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError;

/** The group was deleted. */
export type DeleteGroupSuccess = {
  /** The name of the group. */
  groupName: Scalars['String']['output'];
};

export type DeleteMeInput = {
  /** The access token, for callers that cannot send the `Authorization` header. Accepted over POST only; never logged. */
  token?: InputMaybe<Scalars['String']['input']>;
};

/** The result of `deleteMe`: `DeleteMeSuccess` or an error. */
export type DeleteMeResult = AccessDeniedError | BlockedError | DeleteMeSuccess | FeatureNotAvailableError | InvalidInputError | NotAuthorizedError | PasswordResetRequiredError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | UserNotConfirmedError | UserNotFoundError;

/** The user was deleted. */
export type DeleteMeSuccess = {
  /** Always true. */
  deleted: Scalars['Boolean']['output'];
};

export type DeleteMyAttributesInput = {
  /** Cognito's names for the attributes, such as `nickname` or `custom:plan`. */
  attributeNames: Array<Scalars['String']['input']>;
  /** The access token, for callers that cannot send the `Authorization` header. Accepted over POST only; never logged. */
  token?: InputMaybe<Scalars['String']['input']>;
};

/** The result of `deleteMyAttributes`: `DeleteMyAttributesSuccess` or an error. */
export type DeleteMyAttributesResult = AccessDeniedError | BlockedError | DeleteMyAttributesSuccess | FeatureNotAvailableError | InvalidInputError | NotAuthorizedError | PasswordResetRequiredError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | UserNotConfirmedError | UserNotFoundError;

/** The attributes were deleted. */
export type DeleteMyAttributesSuccess = {
  /** Cognito's names for the attributes. */
  attributeNames: Array<Scalars['String']['output']>;
  /** The user after the change, for normalized caches. Costs one call to Cognito when selected. */
  user: Maybe<MeResult>;
};

export type DeleteMyPasskeyInput = {
  /** The `credentialId` of the passkey. */
  credentialId: Scalars['String']['input'];
  /** The access token, for callers that cannot send the `Authorization` header. Accepted over POST only; never logged. */
  token?: InputMaybe<Scalars['String']['input']>;
};

/** The result of `deleteMyPasskey`: `DeleteMyPasskeySuccess` or an error. */
export type DeleteMyPasskeyResult = AccessDeniedError | BlockedError | DeleteMyPasskeySuccess | FeatureNotAvailableError | InvalidInputError | LimitExceededError | NotAuthorizedError | PasswordResetRequiredError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError;

/** The passkey was deleted. */
export type DeleteMyPasskeySuccess = {
  /** The credential id. */
  credentialId: Scalars['ID']['output'];
  /** The user after the change, for normalized caches. Costs one call to Cognito when selected. */
  user: Maybe<MeResult>;
};

export type DeleteUserAttributesInput = {
  /** Cognito's names for the attributes, such as `nickname` or `custom:plan`. */
  attributeNames: Array<Scalars['String']['input']>;
  /** The username of the user. */
  username: Scalars['String']['input'];
};

/** The result of `deleteUserAttributes`: `DeleteUserAttributesSuccess` or an error. */
export type DeleteUserAttributesResult = AccessDeniedError | DeleteUserAttributesSuccess | FeatureNotAvailableError | InvalidInputError | NotAuthorizedError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | UserNotFoundError;

/** The attributes were deleted. */
export type DeleteUserAttributesSuccess = {
  /** The user after the change, for normalized caches. Requires: users:read. Costs one call to Cognito when selected. */
  user: Maybe<UserResult>;
  /** The username of the user. */
  username: Scalars['String']['output'];
};

export type DeleteUserInput = {
  /** The username of the user. */
  username: Scalars['String']['input'];
};

/** The result of `deleteUser`: `DeleteUserSuccess` or an error. */
export type DeleteUserResult = AccessDeniedError | DeleteUserSuccess | FeatureNotAvailableError | InvalidInputError | NotAuthorizedError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | UserNotFoundError;

export type DeleteUserSoftwareTokenInput = {
  /** The username of the user. */
  username: Scalars['String']['input'];
};

/** The result of `deleteUserSoftwareToken`: `DeleteUserSoftwareTokenSuccess` or an error. */
export type DeleteUserSoftwareTokenResult = AccessDeniedError | DeleteUserSoftwareTokenSuccess | FeatureNotAvailableError | InvalidInputError | NotAuthorizedError | OutcomeUnknownError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | UserNotConfirmedError | UserNotFoundError;

/** The authenticator app is no longer accepted. */
export type DeleteUserSoftwareTokenSuccess = {
  /** The user after the change, for normalized caches. Requires: users:read. Costs one call to Cognito when selected. */
  user: Maybe<UserResult>;
  /** The username of the user. */
  username: Scalars['String']['output'];
};

/** The user was deleted. */
export type DeleteUserSuccess = {
  /** The username of the user. */
  username: Scalars['String']['output'];
};

export type DeleteUsersInput = {
  /** The usernames, at most 100. The results are in the same order. */
  usernames: Array<Scalars['String']['input']>;
};

/** The result of `deleteUsers`: `DeleteUsersSuccess` or an error. */
export type DeleteUsersResult = AccessDeniedError | DeleteUsersSuccess | InvalidInputError | NotAuthorizedError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError;

/** The result for each item. */
export type DeleteUsersSuccess = {
  /** One result per item of the input, in the same order. */
  results: Array<DeleteUserResult>;
};

/** How a message is delivered. */
export type DeliveryMedium =
  /** An e-mail. */
  | 'EMAIL'
  /** A text message. */
  | 'SMS';

/** A device that the user has signed in on. */
export type Device = {
  /** When the device was confirmed. */
  createdAt: Maybe<Scalars['DateTime']['output']>;
  /** The key that identifies the device. */
  deviceKey: Scalars['ID']['output'];
  /** When the user last signed in on the device. */
  lastAuthenticatedAt: Maybe<Scalars['DateTime']['output']>;
  /** The IP address of the last sign-in. Null if unknown. */
  lastIpAddress: Maybe<Scalars['String']['output']>;
  /** When the device was last changed. */
  lastModifiedAt: Maybe<Scalars['DateTime']['output']>;
  /** The name that the app gave the device. */
  name: Maybe<Scalars['String']['output']>;
  /** Whether the device is remembered. Null for the signed-in user's own devices, because Cognito tells only administrators. */
  rememberedStatus: Maybe<DeviceRememberedStatus>;
};

/** A page of `Device`. */
export type DeviceConnection = {
  /** The items of the page, in order. */
  edges: Array<DeviceEdge>;
  /** Tells whether there are more pages. */
  pageInfo: PageInfo;
};

/** One `Device` and its cursor. */
export type DeviceEdge = {
  /** The position of the item, for `after`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Device;
};

/** Returned when the device key is in use. */
export type DeviceKeyExistsError = OperationError & {
  /** What the caller can do about the error. */
  category: ErrorCategory;
  /** The code, for programs. It never changes. */
  code: OperationErrorCode;
  /** A message for people. Do not parse it; the wording may change. */
  message: Scalars['String']['output'];
  /** Cognito's request id, for a support case with AWS. Null if Cognito did not respond. */
  requestId: Maybe<Scalars['String']['output']>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** The second step of device authentication. Answer with `devicePasswordVerifier`. */
export type DevicePasswordVerifierChallenge = Challenge & {
  /** The key of the device. */
  deviceKey: Maybe<Scalars['String']['output']>;
  /** The salt, in hexadecimal. */
  salt: Scalars['String']['output'];
  /** Send it with the answer. It is also part of the text that the client signs. */
  secretBlock: Scalars['String']['output'];
  /** Identifies this step of the sign-in. Send it with the answer, once and within a few minutes. */
  session: Scalars['String']['output'];
  /** The server's public value B, in hexadecimal. */
  srpB: Scalars['String']['output'];
  /** The username to send with the answer. */
  username: Scalars['String']['output'];
};

/** Whether a device is remembered. */
export type DeviceRememberedStatus =
  /** The device is tracked but not trusted. */
  | 'not_remembered'
  /** The device is trusted. If the pool allows it, the user signs in on it without a second factor. */
  | 'remembered';

/** The Secure Remote Password verifier of a device secret. The pool stores it instead of the secret. */
export type DeviceSecretVerifierInput = {
  /** The salt, as Base64. */
  salt: Scalars['String']['input'];
  /** The verifier, as Base64. */
  verifier: Scalars['String']['input'];
};

/** How the pool remembers devices. */
export type DeviceSettings = {
  /** Whether a remembered device replaces the second factor of a sign-in. */
  challengeRequiredOnNewDevice: Scalars['Boolean']['output'];
  /** True if a device is remembered only if the user agrees; false if every device is remembered. */
  rememberedOnUserPrompt: Scalars['Boolean']['output'];
};

/** The answer to `DeviceSrpChallenge`. `deviceKey` is required. */
export type DeviceSrpAnswerInput = {
  /** Passed to the pool's Lambda triggers. Neither stored nor encrypted, so do not send secrets. */
  clientMetadata?: InputMaybe<Array<KeyValueInput>>;
  /** The key of the device, if Cognito remembers it. */
  deviceKey?: InputMaybe<Scalars['String']['input']>;
  /** The `session` of the challenge. */
  session: Scalars['String']['input'];
  /** The device's public value A, in hexadecimal. */
  srpA: Scalars['String']['input'];
  /** The `username` of the challenge, or the one that the user signed in with. */
  username: Scalars['String']['input'];
};

/** The remembered device must authenticate. Answer with `deviceSrp`. */
export type DeviceSrpChallenge = Challenge & {
  /** The key of the device. */
  deviceKey: Maybe<Scalars['String']['output']>;
  /** Identifies this step of the sign-in. Send it with the answer, once and within a few minutes. */
  session: Scalars['String']['output'];
  /** The username to send with the answer. */
  username: Scalars['String']['output'];
};

export type DisableUserInput = {
  /** The username of the user. */
  username: Scalars['String']['input'];
};

/** The result of `disableUser`: `DisableUserSuccess` or an error. */
export type DisableUserResult = AccessDeniedError | DisableUserSuccess | FeatureNotAvailableError | InvalidInputError | NotAuthorizedError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | UserNotFoundError;

/** The user was disabled. */
export type DisableUserSuccess = {
  /** Whether the user is now allowed to sign in. */
  enabled: Scalars['Boolean']['output'];
  /** The user after the change, for normalized caches. Requires: users:read. Costs one call to Cognito when selected. */
  user: Maybe<UserResult>;
  /** The username of the user. */
  username: Scalars['String']['output'];
};

export type DisableUsersInput = {
  /** The usernames, at most 100. The results are in the same order. */
  usernames: Array<Scalars['String']['input']>;
};

/** The result of `disableUsers`: `DisableUsersSuccess` or an error. */
export type DisableUsersResult = AccessDeniedError | DisableUsersSuccess | InvalidInputError | NotAuthorizedError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError;

/** The result for each item. */
export type DisableUsersSuccess = {
  /** One result per item of the input, in the same order. */
  results: Array<DisableUserResult>;
};

/** A code was sent by e-mail. Answer with `emailOtp`. */
export type EmailOtpChallenge = Challenge & {
  /** Where the code was sent. */
  codeDelivery: Maybe<CodeDelivery>;
  /** Identifies this step of the sign-in. Send it with the answer, once and within a few minutes. */
  session: Scalars['String']['output'];
  /** The username to send with the answer. */
  username: Scalars['String']['output'];
};

/** How sign-up verifies an e-mail address. */
export type EmailVerification =
  /** The user enters a code. */
  | 'CONFIRM_WITH_CODE'
  /** The user follows a link; there is no code to enter. */
  | 'CONFIRM_WITH_LINK';

/** Returned when the code does not match the software token that is being set up. */
export type EnableSoftwareTokenMfaError = OperationError & {
  /** What the caller can do about the error. */
  category: ErrorCategory;
  /** The code, for programs. It never changes. */
  code: OperationErrorCode;
  /** A message for people. Do not parse it; the wording may change. */
  message: Scalars['String']['output'];
  /** Cognito's request id, for a support case with AWS. Null if Cognito did not respond. */
  requestId: Maybe<Scalars['String']['output']>;
  /** The session for another attempt, if this is part of a sign-in. */
  retrySession: Maybe<Scalars['String']['output']>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

export type EnableUserInput = {
  /** The username of the user. */
  username: Scalars['String']['input'];
};

/** The result of `enableUser`: `EnableUserSuccess` or an error. */
export type EnableUserResult = AccessDeniedError | EnableUserSuccess | FeatureNotAvailableError | InvalidInputError | NotAuthorizedError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | UserNotFoundError;

/** The user was enabled. */
export type EnableUserSuccess = {
  /** Whether the user is now allowed to sign in. */
  enabled: Scalars['Boolean']['output'];
  /** The user after the change, for normalized caches. Requires: users:read. Costs one call to Cognito when selected. */
  user: Maybe<UserResult>;
  /** The username of the user. */
  username: Scalars['String']['output'];
};

export type EnableUsersInput = {
  /** The usernames, at most 100. The results are in the same order. */
  usernames: Array<Scalars['String']['input']>;
};

/** The result of `enableUsers`: `EnableUsersSuccess` or an error. */
export type EnableUsersResult = AccessDeniedError | EnableUsersSuccess | InvalidInputError | NotAuthorizedError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError;

/** The result for each item. */
export type EnableUsersSuccess = {
  /** One result per item of the input, in the same order. */
  results: Array<EnableUserResult>;
};

/** What a caller can do about an error. */
export type ErrorCategory =
  /** Too many requests. Wait, then try again. */
  | 'BUSY'
  /** The request conflicts with something that already exists. */
  | 'CONFLICT'
  /** The fault is ours. Report the incident id. */
  | 'FAULT'
  /** The caller may not do this. */
  | 'FORBIDDEN'
  /** The input, a code or a credential is wrong. Change it. */
  | 'INCORRECT'
  /** The operation was interrupted and may or may not have taken effect. */
  | 'INTERRUPTED'
  /** The user, group or other object does not exist. */
  | 'NOT_FOUND'
  /** A service that the operation needs is unavailable. Try again later. */
  | 'UNAVAILABLE'
  /** The pool, the client or the state of the user does not allow the operation. */
  | 'UNSUPPORTED';

/** Returned when the code is too old, used, or replaced by a newer one. */
export type ExpiredCodeError = OperationError & {
  /** What the caller can do about the error. */
  category: ErrorCategory;
  /** The code, for programs. It never changes. */
  code: OperationErrorCode;
  /** A message for people. Do not parse it; the wording may change. */
  message: Scalars['String']['output'];
  /** Cognito's request id, for a support case with AWS. Null if Cognito did not respond. */
  requestId: Maybe<Scalars['String']['output']>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** A sign-in flow that an app client allows. */
export type ExplicitAuthFlow =
  /** The older name of `ALLOW_ADMIN_USER_PASSWORD_AUTH`. */
  | 'ADMIN_NO_SRP_AUTH'
  /** Signs in with a username and password, but only through a server. */
  | 'ALLOW_ADMIN_USER_PASSWORD_AUTH'
  /** Signs in with custom challenges from the pool's Lambda triggers. */
  | 'ALLOW_CUSTOM_AUTH'
  /** Exchanges a refresh token for new tokens. */
  | 'ALLOW_REFRESH_TOKEN_AUTH'
  /** Signs in with a first factor that the user chooses. */
  | 'ALLOW_USER_AUTH'
  /** Signs in with a username and password. */
  | 'ALLOW_USER_PASSWORD_AUTH'
  /** Signs in with a password, by the Secure Remote Password protocol. */
  | 'ALLOW_USER_SRP_AUTH'
  /** The older form of `ALLOW_CUSTOM_AUTH`. An app client with this flow allows no other. */
  | 'CUSTOM_AUTH_FLOW_ONLY'
  /** The older name of `ALLOW_USER_PASSWORD_AUTH`. */
  | 'USER_PASSWORD_AUTH';

/** Returned when the operation, sign-in flow, add-on or feature tier is not enabled; the operator can enable it. */
export type FeatureNotAvailableError = OperationError & {
  /** What the caller can do about the error. */
  category: ErrorCategory;
  /** The code, for programs. It never changes. */
  code: OperationErrorCode;
  /** A message for people. Do not parse it; the wording may change. */
  message: Scalars['String']['output'];
  /** Cognito's request id, for a support case with AWS. Null if Cognito did not respond. */
  requestId: Maybe<Scalars['String']['output']>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** Whether the user was responsible for an event. */
export type FeedbackValue =
  /** It was not the user. */
  | 'Invalid'
  /** It was the user. */
  | 'Valid';

/** A first factor of a choice-based sign-in. */
export type FirstFactor =
  /** A code sent by e-mail. */
  | 'EMAIL_OTP'
  /** The password. */
  | 'PASSWORD'
  /** The password, by the Secure Remote Password protocol. The password never leaves the client. */
  | 'PASSWORD_SRP'
  /** A code sent by text message. */
  | 'SMS_OTP'
  /** A passkey. */
  | 'WEB_AUTHN';

export type ForgetMyDeviceInput = {
  /** The `deviceKey` of the device. */
  deviceKey: Scalars['String']['input'];
  /** The access token, for callers that cannot send the `Authorization` header. Accepted over POST only; never logged. */
  token?: InputMaybe<Scalars['String']['input']>;
};

/** The result of `forgetMyDevice`: `ForgetMyDeviceSuccess` or an error. */
export type ForgetMyDeviceResult = AccessDeniedError | BlockedError | FeatureNotAvailableError | ForgetMyDeviceSuccess | InvalidInputError | NotAuthorizedError | PasswordResetRequiredError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | UserNotConfirmedError | UserNotFoundError;

/** The device was forgotten. */
export type ForgetMyDeviceSuccess = {
  /** The key of the device. */
  deviceKey: Scalars['ID']['output'];
  /** The user after the change, for normalized caches. Costs one call to Cognito when selected. */
  user: Maybe<MeResult>;
};

export type ForgetUserDeviceInput = {
  /** The `deviceKey` of the device. */
  deviceKey: Scalars['String']['input'];
  /** The username of the user. */
  username: Scalars['String']['input'];
};

/** The result of `forgetUserDevice`: `ForgetUserDeviceSuccess` or an error. */
export type ForgetUserDeviceResult = AccessDeniedError | FeatureNotAvailableError | ForgetUserDeviceSuccess | InvalidInputError | NotAuthorizedError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | UserNotFoundError;

/** The device was forgotten. */
export type ForgetUserDeviceSuccess = {
  /** The key of the device. */
  deviceKey: Scalars['ID']['output'];
  /** The user after the change, for normalized caches. Requires: users:read. Costs one call to Cognito when selected. */
  user: Maybe<UserResult>;
  /** The username of the user. */
  username: Scalars['String']['output'];
};

export type ForgotPasswordInput = {
  /** Passed to the pool's Lambda triggers. Neither stored nor encrypted, so do not send secrets. */
  clientMetadata?: InputMaybe<Array<KeyValueInput>>;
  /** The username, or an alias if the pool allows it. */
  username: Scalars['String']['input'];
};

/** The result of `forgotPassword`: `ForgotPasswordSuccess` or an error. */
export type ForgotPasswordResult = AccessDeniedError | BlockedError | CodeDeliveryFailureError | FeatureNotAvailableError | ForgotPasswordSuccess | InvalidInputError | LimitExceededError | NotAuthorizedError | OutcomeUnknownError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | UnsupportedUserStateError | UserLambdaValidationError | UserNotFoundError;

/** A code was sent, if the account exists and can receive one. */
export type ForgotPasswordSuccess = {
  /** Where the code is sent, derived from the given username: null if that is not an address. Callers with `users:read` see the actual destination. */
  codeDelivery: Maybe<CodeDelivery>;
};

/** The values from the link in the notification, and the answer of the user. */
export type GiveAuthEventFeedbackInput = {
  /** The id of the event in the notification. */
  eventId: Scalars['String']['input'];
  /** Whether the user was responsible. */
  feedback: FeedbackValue;
  /** The token from the notification. It is the only credential needed. */
  feedbackToken: Scalars['String']['input'];
  /** The username of the user who was notified. */
  username: Scalars['String']['input'];
};

/** The result of `giveAuthEventFeedback`: `GiveAuthEventFeedbackSuccess` or an error. */
export type GiveAuthEventFeedbackResult = AccessDeniedError | FeatureNotAvailableError | GiveAuthEventFeedbackSuccess | InvalidInputError | NotAuthorizedError | OutcomeUnknownError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | UserNotFoundError;

/** The feedback was recorded. Threat protection learns from it. */
export type GiveAuthEventFeedbackSuccess = {
  /** The `id` of the event. */
  eventId: Scalars['ID']['output'];
};

/** A group of users. */
export type Group = {
  /** When the group was created. */
  createdAt: Maybe<Scalars['DateTime']['output']>;
  /** A description of the group. */
  description: Maybe<Scalars['String']['output']>;
  /** When the group was last changed. */
  lastModifiedAt: Maybe<Scalars['DateTime']['output']>;
  /** The name. Unique in the pool; it cannot be changed. */
  name: Scalars['String']['output'];
  /** Priority for users in several groups: the group with the lowest value sets the preferred role. */
  precedence: Maybe<Scalars['Int']['output']>;
  /** The ARN of the IAM role that members can assume. */
  roleArn: Maybe<Scalars['String']['output']>;
  /**
   * The members of the group.
   *
   * Cognito: `ListUsersInGroup`. Requires: users:read.
   */
  users: Maybe<GroupUsersResult>;
  /** The permissions that the caller has on the group, such as `groups:write`. Those that would be refused are left out: permissions limited to other groups, and changes if members of the group have permissions that the caller lacks. */
  viewerPermissions: Maybe<Array<Scalars['String']['output']>>;
};


/** A group of users. */
export type GroupUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of `Group`. */
export type GroupConnection = {
  /** The items of the page, in order. */
  edges: Array<GroupEdge>;
  /** Tells whether there are more pages. */
  pageInfo: PageInfo;
};

/** One `Group` and its cursor. */
export type GroupEdge = {
  /** The position of the item, for `after`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Group;
};

/** Returned when the name of the new group is taken. */
export type GroupExistsError = OperationError & {
  /** What the caller can do about the error. */
  category: ErrorCategory;
  /** The code, for programs. It never changes. */
  code: OperationErrorCode;
  /** A message for people. Do not parse it; the wording may change. */
  message: Scalars['String']['output'];
  /** Cognito's request id, for a support case with AWS. Null if Cognito did not respond. */
  requestId: Maybe<Scalars['String']['output']>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** The result of `group`: `Group` or an error. */
export type GroupResult = AccessDeniedError | FeatureNotAvailableError | Group | InvalidInputError | NotAuthorizedError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError;

/** The result of `Group.users`: `UserConnection` or an error. */
export type GroupUsersResult = AccessDeniedError | FeatureNotAvailableError | InvalidInputError | NotAuthorizedError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | UserConnection;

/** The result of `groups`: `GroupConnection` or an error. */
export type GroupsResult = AccessDeniedError | FeatureNotAvailableError | GroupConnection | InvalidInputError | NotAuthorizedError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError;

/** A problem with an input. */
export type InputViolation = {
  /** The problem. The value is never repeated. */
  message: Scalars['String']['output'];
  /** The dotted path below `input`, such as `attributes.custom.0.name`. Empty for the whole input. */
  path: Scalars['String']['output'];
};

/** Returned when an input value is invalid, or Cognito rejects a parameter. */
export type InvalidInputError = OperationError & {
  /** What the caller can do about the error. */
  category: ErrorCategory;
  /** The code, for programs. It never changes. */
  code: OperationErrorCode;
  /** A message for people. Do not parse it; the wording may change. */
  message: Scalars['String']['output'];
  /** Cognito's request id, for a support case with AWS. Null if Cognito did not respond. */
  requestId: Maybe<Scalars['String']['output']>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
  /** Every problem, with its path. */
  violations: Array<InputViolation>;
};

/** Returned when the password breaks rules of the pool's policy. */
export type InvalidPasswordError = OperationError & {
  /** What the caller can do about the error. */
  category: ErrorCategory;
  /** The code, for programs. It never changes. */
  code: OperationErrorCode;
  /** A message for people. Do not parse it; the wording may change. */
  message: Scalars['String']['output'];
  /** Cognito's request id, for a support case with AWS. Null if Cognito did not respond. */
  requestId: Maybe<Scalars['String']['output']>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
  /** The rules that the password breaks, if known. */
  violatedRules: Array<PasswordRule>;
};

/** A key and a value, which Cognito passes to the pool's Lambda triggers unchanged. */
export type KeyValueInput = {
  /** The key. */
  key: Scalars['String']['input'];
  /** The value. */
  value: Scalars['String']['input'];
};

/** Returned when the user has used up the allowed attempts, or the pool has reached a limit of its resources. Do not retry at once. */
export type LimitExceededError = OperationError & {
  /** What the caller can do about the error. */
  category: ErrorCategory;
  /** The code, for programs. It never changes. */
  code: OperationErrorCode;
  /** A message for people. Do not parse it; the wording may change. */
  message: Scalars['String']['output'];
  /** Cognito's request id, for a support case with AWS. Null if Cognito did not respond. */
  requestId: Maybe<Scalars['String']['output']>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

export type LinkUserProviderInput = {
  /** The external account with which the user will be able to sign in. Nobody may have signed in with it before. */
  account: ProviderAccountInput;
  /** The provider with which the user signs in. Set it only for users who cannot sign in to the pool directly. */
  userProviderName?: InputMaybe<Scalars['String']['input']>;
  /** The user to link the account to: the username, or if `userProviderName` is set, the id at that provider. */
  username: Scalars['String']['input'];
};

/** The result of `linkUserProvider`: `LinkUserProviderSuccess` or an error. */
export type LinkUserProviderResult = AccessDeniedError | AliasExistsError | FeatureNotAvailableError | InvalidInputError | LimitExceededError | LinkUserProviderSuccess | NotAuthorizedError | OutcomeUnknownError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | UserNotFoundError;

/** The account was linked. The user can now sign in with it. */
export type LinkUserProviderSuccess = {
  /** The username of the user. */
  username: Scalars['String']['output'];
};

/** An approximate location, derived from the IP address. */
export type Location = {
  /** The city. */
  city: Maybe<Scalars['String']['output']>;
  /** The name of the country, in English. */
  country: Maybe<Scalars['String']['output']>;
};

/** The user to look up. Set exactly one field. */
export type LookupUserByInput =
  /** The e-mail address. */
  { email: Scalars['String']['input']; id?: never; phoneNumber?: never; username?: never; }
  |  /** The attribute `sub`. */
  { email?: never; id: Scalars['String']['input']; phoneNumber?: never; username?: never; }
  |  /** The phone number in E.164 form. */
  { email?: never; id?: never; phoneNumber: Scalars['String']['input']; username?: never; }
  |  /** The username, not an alias. */
  { email?: never; id?: never; phoneNumber?: never; username: Scalars['String']['input']; };

/** The result of `lookupUser`: `User` or an error. */
export type LookupUserResult = AccessDeniedError | FeatureNotAvailableError | InvalidInputError | NotAuthorizedError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | User | UserNotFoundError;

/** The result of `me`: `User` or an error. */
export type MeResult = AccessDeniedError | BlockedError | FeatureNotAvailableError | InvalidInputError | NotAuthorizedError | PasswordResetRequiredError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | User | UserNotConfirmedError | UserNotFoundError;

/** How to handle the invitation message. By default, it is sent to the new user. */
export type MessageAction =
  /** Resend the invitation to an existing user. */
  | 'RESEND'
  /** Send no invitation. */
  | 'SUPPRESS';

/** A method of multi-factor authentication (MFA). */
export type MfaMethod =
  /** A code sent by e-mail. */
  | 'EMAIL_OTP'
  /** A code sent by text message. */
  | 'SMS_MFA'
  /** A code from an authenticator app. */
  | 'SOFTWARE_TOKEN_MFA'
  /** A passkey. */
  | 'WEB_AUTHN_MFA';

/** Returned when the user has not set up this MFA method. */
export type MfaMethodNotFoundError = OperationError & {
  /** What the caller can do about the error. */
  category: ErrorCategory;
  /** The code, for programs. It never changes. */
  code: OperationErrorCode;
  /** A message for people. Do not parse it; the wording may change. */
  message: Scalars['String']['output'];
  /** Cognito's request id, for a support case with AWS. Null if Cognito did not respond. */
  requestId: Maybe<Scalars['String']['output']>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** Preference for one MFA method. Omitted fields are not changed. */
export type MfaMethodPreferenceInput = {
  /** Whether the method is enabled. */
  enabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the method is preferred. Only one method can be preferred. */
  preferred?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The answer to `MfaSetupChallenge`. Its `session` is the one from `verifySoftwareToken`. */
export type MfaSetupAnswerInput = {
  /** Passed to the pool's Lambda triggers. Neither stored nor encrypted, so do not send secrets. */
  clientMetadata?: InputMaybe<Array<KeyValueInput>>;
  /** The key of the device, if Cognito remembers it. */
  deviceKey?: InputMaybe<Scalars['String']['input']>;
  /** The `session` of the challenge. */
  session: Scalars['String']['input'];
  /** The `username` of the challenge, or the one that the user signed in with. */
  username: Scalars['String']['input'];
};

/** The user must set up a second factor. Call `associateSoftwareToken` with this session and `verifySoftwareToken` with the next one, then answer with `mfaSetup` and the session from `verifySoftwareToken`. */
export type MfaSetupChallenge = Challenge & {
  /** The MFA methods that the user can set up. */
  mfaMethods: Array<MfaMethod>;
  /** Identifies this step of the sign-in. Send it with the answer, once and within a few minutes. */
  session: Scalars['String']['output'];
  /** The username to send with the answer. */
  username: Scalars['String']['output'];
};

/** Operations that change something. Each field is one business step. */
export type Mutation = {
  /**
   * Adds a user to a group. No effect if the user is already a member.
   *
   * Cognito: `AdminAddUserToGroup`. Requires: groups:write; a recent sign-in, if `FRESH_SIGN_IN_SECONDS` is set.
   */
  addUserToGroup: Maybe<AddUserToGroupResult>;
  /**
   * Adds users to a group.
   *
   * Cognito: `AdminAddUserToGroup`. Requires: groups:write; a recent sign-in, if `FRESH_SIGN_IN_SECONDS` is set.
   */
  addUsersToGroup: Maybe<AddUsersToGroupResult>;
  /**
   * Creates the secret of an authenticator app, for the signed-in user or during a sign-in that requires one.
   *
   * Cognito: `AssociateSoftwareToken`. Requires: access token or session.
   */
  associateSoftwareToken: Maybe<AssociateSoftwareTokenResult>;
  /**
   * Signs a user in. Returns tokens, or a challenge to answer with `respondToChallenge`.
   *
   * Cognito: `InitiateAuth`, `AdminInitiateAuth`. Requires: nothing.
   */
  authenticate: Maybe<AuthenticateResult>;
  /**
   * Changes the password of the signed-in user.
   *
   * Cognito: `ChangePassword`. Requires: access token.
   */
  changeMyPassword: Maybe<ChangeMyPasswordResult>;
  /**
   * Issues an access token to a program (client credentials of OAuth 2.0). The secret of its app client stays in the gateway.
   *
   * Cognito: `/oauth2/token`. Requires: tokens:write.
   */
  clientToken: Maybe<ClientTokenResult>;
  /**
   * Registers the passkey that the browser created with the options from `startMyPasskeyRegistration`.
   *
   * Cognito: `CompleteWebAuthnRegistration`. Requires: access token.
   */
  completeMyPasskeyRegistration: Maybe<CompleteMyPasskeyRegistrationResult>;
  /**
   * Completes a sign-in by redirect with the parameters of the address that the browser came back to. Each answer is accepted once, from the browser that started the sign-in.
   *
   * Cognito: `/oauth2/token`. Requires: nothing.
   */
  completeRedirectSignIn: Maybe<CompleteRedirectSignInResult>;
  /**
   * Sets a new password with the code from `forgotPassword`.
   *
   * Cognito: `ConfirmForgotPassword`. Requires: nothing.
   */
  confirmForgotPassword: Maybe<ConfirmForgotPasswordResult>;
  /**
   * Starts tracking the device of this sign-in.
   *
   * Cognito: `ConfirmDevice`. Requires: access token.
   */
  confirmMyDevice: Maybe<ConfirmMyDeviceResult>;
  /**
   * Confirms a new account with the code from `signUp`.
   *
   * Cognito: `ConfirmSignUp`. Requires: nothing.
   */
  confirmSignUp: Maybe<ConfirmSignUpResult>;
  /**
   * Confirms a user without a code. Verifies neither the e-mail address nor the phone number.
   *
   * Cognito: `AdminConfirmSignUp`. Requires: users:write.
   */
  confirmUser: Maybe<ConfirmUserResult>;
  /**
   * Creates a group.
   *
   * Cognito: `CreateGroup`. Requires: groups:write; a recent sign-in, if `FRESH_SIGN_IN_SECONDS` is set.
   */
  createGroup: Maybe<CreateGroupResult>;
  /**
   * Creates a user and sends an invitation with a temporary password. With a permission that is limited to groups, the caller can only resend the invitation of a member, because a new user is in no group.
   *
   * Cognito: `AdminCreateUser`. Requires: users:write; for some inputs, a recent sign-in, if `FRESH_SIGN_IN_SECONDS` is set.
   */
  createUser: Maybe<CreateUserResult>;
  /**
   * Deletes a group. Its members are not deleted.
   *
   * Cognito: `DeleteGroup`. Requires: groups:write; a recent sign-in, if `FRESH_SIGN_IN_SECONDS` is set.
   */
  deleteGroup: Maybe<DeleteGroupResult>;
  /**
   * Permanently deletes the signed-in user.
   *
   * Cognito: `DeleteUser`. Requires: access token.
   */
  deleteMe: Maybe<DeleteMeResult>;
  /**
   * Deletes attributes of the signed-in user.
   *
   * Cognito: `DeleteUserAttributes`. Requires: access token.
   */
  deleteMyAttributes: Maybe<DeleteMyAttributesResult>;
  /**
   * Deletes a passkey of the signed-in user, who can no longer sign in with it.
   *
   * Cognito: `DeleteWebAuthnCredential`. Requires: access token.
   */
  deleteMyPasskey: Maybe<DeleteMyPasskeyResult>;
  /**
   * Permanently deletes a user.
   *
   * Cognito: `AdminDeleteUser`. Requires: users:write; a recent sign-in, if `FRESH_SIGN_IN_SECONDS` is set.
   */
  deleteUser: Maybe<DeleteUserResult>;
  /**
   * Deletes attributes of a user.
   *
   * Cognito: `AdminDeleteUserAttributes`. Requires: users:write; a recent sign-in, if `FRESH_SIGN_IN_SECONDS` is set.
   */
  deleteUserAttributes: Maybe<DeleteUserAttributesResult>;
  /**
   * Removes a user's authenticator app, for example after the phone was lost.
   *
   * Cognito: `AdminDeleteSoftwareToken`. Requires: mfa:write; a recent sign-in, if `FRESH_SIGN_IN_SECONDS` is set.
   */
  deleteUserSoftwareToken: Maybe<DeleteUserSoftwareTokenResult>;
  /**
   * Permanently deletes users.
   *
   * Cognito: `AdminDeleteUser`. Requires: users:write; a recent sign-in, if `FRESH_SIGN_IN_SECONDS` is set.
   */
  deleteUsers: Maybe<DeleteUsersResult>;
  /**
   * Disables a user, who can then neither sign in nor refresh tokens, and revokes existing access tokens.
   *
   * Cognito: `AdminDisableUser`. Requires: users:write.
   */
  disableUser: Maybe<DisableUserResult>;
  /**
   * Disables users and ends their sessions.
   *
   * Cognito: `AdminDisableUser`. Requires: users:write.
   */
  disableUsers: Maybe<DisableUsersResult>;
  /**
   * Lets a disabled user sign in again.
   *
   * Cognito: `AdminEnableUser`. Requires: users:write.
   */
  enableUser: Maybe<EnableUserResult>;
  /**
   * Lets disabled users sign in again.
   *
   * Cognito: `AdminEnableUser`. Requires: users:write.
   */
  enableUsers: Maybe<EnableUsersResult>;
  /**
   * Forgets a device of the signed-in user and revokes its refresh tokens.
   *
   * Cognito: `ForgetDevice`. Requires: access token.
   */
  forgetMyDevice: Maybe<ForgetMyDeviceResult>;
  /**
   * Forgets a device of a user and revokes its refresh tokens.
   *
   * Cognito: `AdminForgetDevice`. Requires: devices:write.
   */
  forgetUserDevice: Maybe<ForgetUserDeviceResult>;
  /**
   * Sends a code for setting a new password with `confirmForgotPassword`.
   *
   * Cognito: `ForgotPassword`. Requires: nothing.
   */
  forgotPassword: Maybe<ForgotPasswordResult>;
  /**
   * Lets a user report whether they were responsible for an event, with the token from the notification.
   *
   * Cognito: `UpdateAuthEventFeedback`. Requires: nothing.
   */
  giveAuthEventFeedback: Maybe<GiveAuthEventFeedbackResult>;
  /**
   * Links an account at an external identity provider to a user.
   *
   * Cognito: `AdminLinkProviderForUser`. Requires: users:write; a recent sign-in, if `FRESH_SIGN_IN_SECONDS` is set.
   */
  linkUserProvider: Maybe<LinkUserProviderResult>;
  /**
   * Returns an address that ends the sign-in at managed login. Send the browser to it, because otherwise the next sign-in by redirect asks for no password. No token is revoked: call `revokeToken` or `signOut` before.
   *
   * Cognito: `/logout`. Requires: nothing.
   */
  redirectSignOut: Maybe<RedirectSignOutResult>;
  /**
   * Exchanges a refresh token for new tokens.
   *
   * Cognito: `GetTokensFromRefreshToken`, `InitiateAuth`, `AdminInitiateAuth`. Requires: nothing.
   */
  refreshTokens: Maybe<RefreshTokensResult>;
  /**
   * Removes a user from a group. No effect if the user is not a member.
   *
   * Cognito: `AdminRemoveUserFromGroup`. Requires: groups:write.
   */
  removeUserFromGroup: Maybe<RemoveUserFromGroupResult>;
  /**
   * Removes users from a group.
   *
   * Cognito: `AdminRemoveUserFromGroup`. Requires: groups:write.
   */
  removeUsersFromGroup: Maybe<RemoveUsersFromGroupResult>;
  /**
   * Resends the confirmation code of a new account.
   *
   * Cognito: `ResendConfirmationCode`. Requires: nothing.
   */
  resendConfirmationCode: Maybe<ResendConfirmationCodeResult>;
  /**
   * Invalidates a user's password and sends a code for setting a new one with `confirmForgotPassword`.
   *
   * Cognito: `AdminResetUserPassword`. Requires: passwords:write.
   */
  resetUserPassword: Maybe<ResetUserPasswordResult>;
  /**
   * Answers a sign-in challenge. Returns tokens or the next challenge.
   *
   * Cognito: `RespondToAuthChallenge`, `AdminRespondToAuthChallenge`. Requires: nothing.
   */
  respondToChallenge: Maybe<RespondToChallengeResult>;
  /**
   * Ends another session of the signed-in user, for example the one on a lost phone.
   *
   * Cognito: `RevokeUserSession`. Requires: access token.
   */
  revokeMySession: Maybe<RevokeMySessionResult>;
  /**
   * Signs out on one device: revokes a refresh token and the access tokens issued with it. Other sign-ins continue; `signOut` ends them all.
   *
   * Cognito: `RevokeToken`. Requires: nothing.
   */
  revokeToken: Maybe<RevokeTokenResult>;
  /**
   * Ends one session of a user. The others continue.
   *
   * Cognito: `AdminRevokeUserSession`. Requires: sessions:write.
   */
  revokeUserSession: Maybe<RevokeUserSessionResult>;
  /**
   * Sends a code to the signed-in user's e-mail address or phone number, for `verifyMyAttribute`.
   *
   * Cognito: `GetUserAttributeVerificationCode`. Requires: access token.
   */
  sendMyAttributeCode: Maybe<SendMyAttributeCodeResult>;
  /**
   * Records whether a user was responsible for an event.
   *
   * Cognito: `AdminUpdateAuthEventFeedback`. Requires: risk:write.
   */
  setAuthEventFeedback: Maybe<SetAuthEventFeedbackResult>;
  /**
   * Enables or disables the signed-in user's second factors and sets the preferred one.
   *
   * Cognito: `SetUserMFAPreference`. Requires: access token.
   */
  setMyMfaPreference: Maybe<SetMyMfaPreferenceResult>;
  /**
   * Enables or disables a user's second factors and sets the preferred one.
   *
   * Cognito: `AdminSetUserMFAPreference`. Requires: mfa:write; a recent sign-in, if `FRESH_SIGN_IN_SECONDS` is set.
   */
  setUserMfaPreference: Maybe<SetUserMfaPreferenceResult>;
  /**
   * Sets a user's password, either permanently or as a temporary password.
   *
   * Cognito: `AdminSetUserPassword`. Requires: passwords:write; a recent sign-in, if `FRESH_SIGN_IN_SECONDS` is set.
   */
  setUserPassword: Maybe<SetUserPasswordResult>;
  /**
   * Signs the user out on all devices: revokes all access and refresh tokens. To sign out on one device only, use `revokeToken`.
   *
   * Cognito: `GlobalSignOut`. Requires: access token.
   */
  signOut: Maybe<SignOutResult>;
  /**
   * Signs a user out on all devices: revokes all access and refresh tokens.
   *
   * Cognito: `AdminUserGlobalSignOut`. Requires: sessions:write.
   */
  signOutUser: Maybe<SignOutUserResult>;
  /**
   * Signs up a new user.
   *
   * Cognito: `SignUp`. Requires: nothing.
   */
  signUp: Maybe<SignUpResult>;
  /**
   * Starts registering a passkey of the signed-in user; `completeMyPasskeyRegistration` completes it.
   *
   * Cognito: `StartWebAuthnRegistration`. Requires: access token.
   */
  startMyPasskeyRegistration: Maybe<StartMyPasskeyRegistrationResult>;
  /**
   * Starts a sign-in by redirect: with managed login, or with a provider such as Google or the directory of a company. Send the browser to `url`. When it comes back, pass the parameters of the address to `completeRedirectSignIn`, within 10 minutes.
   *
   * Cognito: `/oauth2/authorize`. Requires: nothing.
   */
  startRedirectSignIn: Maybe<StartRedirectSignInResult>;
  /**
   * Unlinks an account at an identity provider from its user. The next sign-in with that account creates a new user.
   *
   * Cognito: `AdminDisableProviderForUser`. Requires: users:write; a recent sign-in, if `FRESH_SIGN_IN_SECONDS` is set.
   */
  unlinkUserProvider: Maybe<UnlinkUserProviderResult>;
  /**
   * Changes the description, the precedence or the role of a group.
   *
   * Cognito: `UpdateGroup`. Requires: groups:write; a recent sign-in, if `FRESH_SIGN_IN_SECONDS` is set.
   */
  updateGroup: Maybe<UpdateGroupResult>;
  /**
   * Sets attributes of the signed-in user.
   *
   * Cognito: `UpdateUserAttributes`. Requires: access token.
   */
  updateMyAttributes: Maybe<UpdateMyAttributesResult>;
  /**
   * Sets whether a device of the signed-in user is remembered.
   *
   * Cognito: `UpdateDeviceStatus`. Requires: access token.
   */
  updateMyDevice: Maybe<UpdateMyDeviceResult>;
  /**
   * Sets attributes of a user.
   *
   * Cognito: `AdminUpdateUserAttributes`. Requires: users:write; a recent sign-in, if `FRESH_SIGN_IN_SECONDS` is set.
   */
  updateUserAttributes: Maybe<UpdateUserAttributesResult>;
  /**
   * Sets whether a device of a user is remembered.
   *
   * Cognito: `AdminUpdateDeviceStatus`. Requires: devices:write; a recent sign-in, if `FRESH_SIGN_IN_SECONDS` is set.
   */
  updateUserDevice: Maybe<UpdateUserDeviceResult>;
  /**
   * Verifies the signed-in user's e-mail address or phone number with the code from `sendMyAttributeCode`.
   *
   * Cognito: `VerifyUserAttribute`. Requires: access token.
   */
  verifyMyAttribute: Maybe<VerifyMyAttributeResult>;
  /**
   * Completes the set-up of an authenticator app with a code from the app.
   *
   * Cognito: `VerifySoftwareToken`. Requires: access token or session.
   */
  verifySoftwareToken: Maybe<VerifySoftwareTokenResult>;
};


/** Operations that change something. Each field is one business step. */
export type MutationAddUserToGroupArgs = {
  input: AddUserToGroupInput;
};


/** Operations that change something. Each field is one business step. */
export type MutationAddUsersToGroupArgs = {
  input: AddUsersToGroupInput;
};


/** Operations that change something. Each field is one business step. */
export type MutationAssociateSoftwareTokenArgs = {
  input: AssociateSoftwareTokenInput;
};


/** Operations that change something. Each field is one business step. */
export type MutationAuthenticateArgs = {
  input: AuthenticateInput;
};


/** Operations that change something. Each field is one business step. */
export type MutationChangeMyPasswordArgs = {
  input: ChangeMyPasswordInput;
};


/** Operations that change something. Each field is one business step. */
export type MutationClientTokenArgs = {
  input: ClientTokenInput;
};


/** Operations that change something. Each field is one business step. */
export type MutationCompleteMyPasskeyRegistrationArgs = {
  input: CompleteMyPasskeyRegistrationInput;
};


/** Operations that change something. Each field is one business step. */
export type MutationCompleteRedirectSignInArgs = {
  input: CompleteRedirectSignInInput;
};


/** Operations that change something. Each field is one business step. */
export type MutationConfirmForgotPasswordArgs = {
  input: ConfirmForgotPasswordInput;
};


/** Operations that change something. Each field is one business step. */
export type MutationConfirmMyDeviceArgs = {
  input: ConfirmMyDeviceInput;
};


/** Operations that change something. Each field is one business step. */
export type MutationConfirmSignUpArgs = {
  input: ConfirmSignUpInput;
};


/** Operations that change something. Each field is one business step. */
export type MutationConfirmUserArgs = {
  input: ConfirmUserInput;
};


/** Operations that change something. Each field is one business step. */
export type MutationCreateGroupArgs = {
  input: CreateGroupInput;
};


/** Operations that change something. Each field is one business step. */
export type MutationCreateUserArgs = {
  input: CreateUserInput;
};


/** Operations that change something. Each field is one business step. */
export type MutationDeleteGroupArgs = {
  input: DeleteGroupInput;
};


/** Operations that change something. Each field is one business step. */
export type MutationDeleteMeArgs = {
  input: DeleteMeInput;
};


/** Operations that change something. Each field is one business step. */
export type MutationDeleteMyAttributesArgs = {
  input: DeleteMyAttributesInput;
};


/** Operations that change something. Each field is one business step. */
export type MutationDeleteMyPasskeyArgs = {
  input: DeleteMyPasskeyInput;
};


/** Operations that change something. Each field is one business step. */
export type MutationDeleteUserArgs = {
  input: DeleteUserInput;
};


/** Operations that change something. Each field is one business step. */
export type MutationDeleteUserAttributesArgs = {
  input: DeleteUserAttributesInput;
};


/** Operations that change something. Each field is one business step. */
export type MutationDeleteUserSoftwareTokenArgs = {
  input: DeleteUserSoftwareTokenInput;
};


/** Operations that change something. Each field is one business step. */
export type MutationDeleteUsersArgs = {
  input: DeleteUsersInput;
};


/** Operations that change something. Each field is one business step. */
export type MutationDisableUserArgs = {
  input: DisableUserInput;
};


/** Operations that change something. Each field is one business step. */
export type MutationDisableUsersArgs = {
  input: DisableUsersInput;
};


/** Operations that change something. Each field is one business step. */
export type MutationEnableUserArgs = {
  input: EnableUserInput;
};


/** Operations that change something. Each field is one business step. */
export type MutationEnableUsersArgs = {
  input: EnableUsersInput;
};


/** Operations that change something. Each field is one business step. */
export type MutationForgetMyDeviceArgs = {
  input: ForgetMyDeviceInput;
};


/** Operations that change something. Each field is one business step. */
export type MutationForgetUserDeviceArgs = {
  input: ForgetUserDeviceInput;
};


/** Operations that change something. Each field is one business step. */
export type MutationForgotPasswordArgs = {
  input: ForgotPasswordInput;
};


/** Operations that change something. Each field is one business step. */
export type MutationGiveAuthEventFeedbackArgs = {
  input: GiveAuthEventFeedbackInput;
};


/** Operations that change something. Each field is one business step. */
export type MutationLinkUserProviderArgs = {
  input: LinkUserProviderInput;
};


/** Operations that change something. Each field is one business step. */
export type MutationRedirectSignOutArgs = {
  input: RedirectSignOutInput;
};


/** Operations that change something. Each field is one business step. */
export type MutationRefreshTokensArgs = {
  input: RefreshTokensInput;
};


/** Operations that change something. Each field is one business step. */
export type MutationRemoveUserFromGroupArgs = {
  input: RemoveUserFromGroupInput;
};


/** Operations that change something. Each field is one business step. */
export type MutationRemoveUsersFromGroupArgs = {
  input: RemoveUsersFromGroupInput;
};


/** Operations that change something. Each field is one business step. */
export type MutationResendConfirmationCodeArgs = {
  input: ResendConfirmationCodeInput;
};


/** Operations that change something. Each field is one business step. */
export type MutationResetUserPasswordArgs = {
  input: ResetUserPasswordInput;
};


/** Operations that change something. Each field is one business step. */
export type MutationRespondToChallengeArgs = {
  input: RespondToChallengeInput;
};


/** Operations that change something. Each field is one business step. */
export type MutationRevokeMySessionArgs = {
  input: RevokeMySessionInput;
};


/** Operations that change something. Each field is one business step. */
export type MutationRevokeTokenArgs = {
  input: RevokeTokenInput;
};


/** Operations that change something. Each field is one business step. */
export type MutationRevokeUserSessionArgs = {
  input: RevokeUserSessionInput;
};


/** Operations that change something. Each field is one business step. */
export type MutationSendMyAttributeCodeArgs = {
  input: SendMyAttributeCodeInput;
};


/** Operations that change something. Each field is one business step. */
export type MutationSetAuthEventFeedbackArgs = {
  input: SetAuthEventFeedbackInput;
};


/** Operations that change something. Each field is one business step. */
export type MutationSetMyMfaPreferenceArgs = {
  input: SetMyMfaPreferenceInput;
};


/** Operations that change something. Each field is one business step. */
export type MutationSetUserMfaPreferenceArgs = {
  input: SetUserMfaPreferenceInput;
};


/** Operations that change something. Each field is one business step. */
export type MutationSetUserPasswordArgs = {
  input: SetUserPasswordInput;
};


/** Operations that change something. Each field is one business step. */
export type MutationSignOutArgs = {
  input: SignOutInput;
};


/** Operations that change something. Each field is one business step. */
export type MutationSignOutUserArgs = {
  input: SignOutUserInput;
};


/** Operations that change something. Each field is one business step. */
export type MutationSignUpArgs = {
  input: SignUpInput;
};


/** Operations that change something. Each field is one business step. */
export type MutationStartMyPasskeyRegistrationArgs = {
  input: StartMyPasskeyRegistrationInput;
};


/** Operations that change something. Each field is one business step. */
export type MutationStartRedirectSignInArgs = {
  input: StartRedirectSignInInput;
};


/** Operations that change something. Each field is one business step. */
export type MutationUnlinkUserProviderArgs = {
  input: UnlinkUserProviderInput;
};


/** Operations that change something. Each field is one business step. */
export type MutationUpdateGroupArgs = {
  input: UpdateGroupInput;
};


/** Operations that change something. Each field is one business step. */
export type MutationUpdateMyAttributesArgs = {
  input: UpdateMyAttributesInput;
};


/** Operations that change something. Each field is one business step. */
export type MutationUpdateMyDeviceArgs = {
  input: UpdateMyDeviceInput;
};


/** Operations that change something. Each field is one business step. */
export type MutationUpdateUserAttributesArgs = {
  input: UpdateUserAttributesInput;
};


/** Operations that change something. Each field is one business step. */
export type MutationUpdateUserDeviceArgs = {
  input: UpdateUserDeviceInput;
};


/** Operations that change something. Each field is one business step. */
export type MutationVerifyMyAttributeArgs = {
  input: VerifyMyAttributeInput;
};


/** Operations that change something. Each field is one business step. */
export type MutationVerifySoftwareTokenArgs = {
  input: VerifySoftwareTokenInput;
};

/** Attributes that users can set for themselves. Omitted attributes are not changed. */
export type MyAttributesInput = {
  /** Postal address, as text or as JSON. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Date of birth as YYYY-MM-DD. */
  birthdate?: InputMaybe<Scalars['String']['input']>;
  /** Custom attributes of the pool. */
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
  /** Name that the user likes to be called. Also a sign-in alias, if the pool allows it. */
  preferredUsername?: InputMaybe<Scalars['String']['input']>;
  /** URL of the profile page. */
  profile?: InputMaybe<Scalars['String']['input']>;
  /** URL of the web page or blog. */
  website?: InputMaybe<Scalars['String']['input']>;
  /** Time zone, such as `Europe/Paris`. */
  zoneinfo?: InputMaybe<Scalars['String']['input']>;
};

/** A new device that Cognito can remember. */
export type NewDevice = {
  /** The device group key, which the device needs to authenticate at later sign-ins. */
  deviceGroupKey: Scalars['String']['output'];
  /** The key that identifies the device. */
  deviceKey: Scalars['String']['output'];
};

/** The answer to `NewPasswordRequiredChallenge`. */
export type NewPasswordAnswerInput = {
  /** Values for `missingAttributes`. Attributes that already have a value are not changed. */
  attributes?: InputMaybe<MyAttributesInput>;
  /** Passed to the pool's Lambda triggers. Neither stored nor encrypted, so do not send secrets. */
  clientMetadata?: InputMaybe<Array<KeyValueInput>>;
  /** The key of the device, if Cognito remembers it. */
  deviceKey?: InputMaybe<Scalars['String']['input']>;
  /** The new password. */
  newPassword: Scalars['String']['input'];
  /** The `session` of the challenge. */
  session: Scalars['String']['input'];
  /** The `username` of the challenge, or the one that the user signed in with. */
  username: Scalars['String']['input'];
};

/** The user signed in with a temporary password and must choose a new one. Answer with `newPasswordRequired`. */
export type NewPasswordRequiredChallenge = Challenge & {
  /** The required attributes that have no value yet. Send them with the new password. */
  missingAttributes: Array<Scalars['String']['output']>;
  /** Cognito's names for the attributes that the pool requires, such as `name` or `custom:plan`. */
  requiredAttributes: Array<Scalars['String']['output']>;
  /** Identifies this step of the sign-in. Send it with the answer, once and within a few minutes. */
  session: Scalars['String']['output'];
  /** The username to send with the answer. */
  username: Scalars['String']['output'];
};

/** Returned when a password, token, session or other credential is rejected. */
export type NotAuthorizedError = OperationError & {
  /** What the caller can do about the error. */
  category: ErrorCategory;
  /** The code, for programs. It never changes. */
  code: OperationErrorCode;
  /** A message for people. Do not parse it; the wording may change. */
  message: Scalars['String']['output'];
  /** Why the credential was rejected, unless that would reveal whether a user exists. */
  reason: NotAuthorizedReason;
  /** Cognito's request id, for a support case with AWS. Null if Cognito did not respond. */
  requestId: Maybe<Scalars['String']['output']>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** Why a credential was rejected. */
export type NotAuthorizedReason =
  /** The user is already confirmed. */
  | 'ALREADY_CONFIRMED'
  /** Too many wrong passwords in a row; Cognito has locked sign-in for a while. */
  | 'ATTEMPTS_EXCEEDED'
  /** The username or the password is wrong. */
  | 'BAD_CREDENTIALS'
  /** The session of the challenge is wrong, already used or expired. Start signing in again. */
  | 'INVALID_SESSION'
  /** The token lacks the scope `aws.cognito.signin.user.admin`. */
  | 'MISSING_SCOPE'
  /** Any other reason. */
  | 'OTHER'
  /** The gateway has the wrong client secret. Its operator must correct the configuration. */
  | 'SECRET_HASH_MISMATCH'
  /** The operation needs a recent sign-in (`FRESH_SIGN_IN_SECONDS`). Sign in again; a refresh of the tokens is not enough. */
  | 'SIGN_IN_TOO_OLD'
  /** The temporary password has expired. An administrator can send a new one. */
  | 'TEMPORARY_PASSWORD_EXPIRED'
  /** The token is past its expiry. Refresh it. */
  | 'TOKEN_EXPIRED'
  /** The token is malformed, was issued elsewhere or is not an access token. */
  | 'TOKEN_INVALID'
  /** The token was revoked, by a sign-out for example. Sign in again. */
  | 'TOKEN_REVOKED'
  /** The user was disabled. */
  | 'USER_DISABLED';

/** An expected failure. Operations return expected failures as members of their result unions and never throw them. */
export type OperationError = {
  /** What the caller can do about the error. */
  category: ErrorCategory;
  /** The code, for programs. It never changes. */
  code: OperationErrorCode;
  /** A message for people. Do not parse it; the wording may change. */
  message: Scalars['String']['output'];
  /** Cognito's request id, for a support case with AWS. Null if Cognito did not respond. */
  requestId: Maybe<Scalars['String']['output']>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** The stable code of an error: its type name in upper case, without `Error`. */
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
  /** This device is already registered. (`DeviceKeyExistsError`) */
  | 'DEVICE_KEY_EXISTS'
  /** The code of the authenticator app is wrong. (`EnableSoftwareTokenMfaError`) */
  | 'ENABLE_SOFTWARE_TOKEN_MFA'
  /** The code has expired. Request a new one. (`ExpiredCodeError`) */
  | 'EXPIRED_CODE'
  /** This is not enabled for the user pool or its client. (`FeatureNotAvailableError`) */
  | 'FEATURE_NOT_AVAILABLE'
  /** A group with this name already exists. (`GroupExistsError`) */
  | 'GROUP_EXISTS'
  /** The input is not valid. (`InvalidInputError`) */
  | 'INVALID_INPUT'
  /** The password does not meet the password policy. (`InvalidPasswordError`) */
  | 'INVALID_PASSWORD'
  /** Too many attempts for this user. Wait before you try again. (`LimitExceededError`) */
  | 'LIMIT_EXCEEDED'
  /** This MFA method is not set up. (`MfaMethodNotFoundError`) */
  | 'MFA_METHOD_NOT_FOUND'
  /** The credentials were rejected. (`NotAuthorizedError`) */
  | 'NOT_AUTHORIZED'
  /** No response was received, so this may or may not have taken effect. Check before you try again. (`OutcomeUnknownError`) */
  | 'OUTCOME_UNKNOWN'
  /** This password was used before. Choose a new one. (`PasswordHistoryPolicyViolationError`) */
  | 'PASSWORD_HISTORY_POLICY_VIOLATION'
  /** The password must be reset before signing in. Use `forgotPassword`. (`PasswordResetRequiredError`) */
  | 'PASSWORD_RESET_REQUIRED'
  /** A precondition of this operation is not met. (`PreconditionNotMetError`) */
  | 'PRECONDITION_NOT_MET'
  /** The sign-in did not succeed. Start again. (`RedirectSignInError`) */
  | 'REDIRECT_SIGN_IN'
  /** The refresh token has already been used. Sign in again. (`RefreshTokenReuseError`) */
  | 'REFRESH_TOKEN_REUSE'
  /** A resource that the operation needs does not exist. (`ResourceNotFoundError`) */
  | 'RESOURCE_NOT_FOUND'
  /** The identity service is unavailable. Try again later. (`ServiceUnavailableError`) */
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
  /** A check of the pool rejected the request. (`UserLambdaValidationError`) */
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

/** Returned when the call was sent, its response was lost, and repeating it could do harm. */
export type OutcomeUnknownError = OperationError & {
  /** What the caller can do about the error. */
  category: ErrorCategory;
  /** The code, for programs. It never changes. */
  code: OperationErrorCode;
  /** A message for people. Do not parse it; the wording may change. */
  message: Scalars['String']['output'];
  /** Cognito's request id, for a support case with AWS. Null if Cognito did not respond. */
  requestId: Maybe<Scalars['String']['output']>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** The position of a page in the list. */
export type PageInfo = {
  /** Pass it as `after` to get the next page. Null if the list is empty. */
  endCursor: Maybe<Scalars['String']['output']>;
  /** Whether there may be another page. A page may hold fewer items than `first`, and the last page may be empty. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether there may be an earlier page: true when `after` is given. Lists can only be paged forward. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first item. Null if the page is empty. */
  startCursor: Maybe<Scalars['String']['output']>;
};

/** A passkey of a user. */
export type Passkey = {
  /** `platform` for an authenticator built into the device, `cross-platform` for a separate one such as a security key. */
  authenticatorAttachment: Maybe<Scalars['String']['output']>;
  /** When the passkey was registered. */
  createdAt: Maybe<Scalars['DateTime']['output']>;
  /** The credential id, as Base64url. */
  credentialId: Scalars['ID']['output'];
  /** The display name that Cognito gave the passkey. */
  name: Scalars['String']['output'];
  /** The relying party id: the domain of the website. */
  rpId: Scalars['String']['output'];
  /** How the browser talks to the authenticator, such as `internal` or `usb`. */
  transports: Array<Scalars['String']['output']>;
};

/** A kind of key that the pool accepts. */
export type PasskeyAlgorithm = {
  /** The COSE algorithm, such as -7 for ES256 and -257 for RS256. */
  alg: Scalars['Int']['output'];
  /** Always `public-key`. */
  type: Scalars['String']['output'];
};

/** Requirements for the authenticator. */
export type PasskeyAuthenticatorSelection = {
  /** `platform` or `cross-platform`. Null allows both. */
  authenticatorAttachment: Maybe<Scalars['String']['output']>;
  /** Whether the passkey must work without a username (a discoverable credential). */
  requireResidentKey: Maybe<Scalars['Boolean']['output']>;
  /** Whether to create a discoverable credential: `required`, `preferred` or `discouraged`. */
  residentKey: Maybe<Scalars['String']['output']>;
  /** `required`, `preferred` or `discouraged`. */
  userVerification: Maybe<Scalars['String']['output']>;
};

/** A page of `Passkey`. */
export type PasskeyConnection = {
  /** The items of the page, in order. */
  edges: Array<PasskeyEdge>;
  /** Tells whether there are more pages. */
  pageInfo: PageInfo;
};

/** Options with which a browser creates a passkey. */
export type PasskeyCreationOptions = {
  /** The attestation to ask for: `none`, `indirect`, `direct` or `enterprise`. */
  attestation: Maybe<Scalars['String']['output']>;
  /** Requirements for the authenticator. */
  authenticatorSelection: Maybe<PasskeyAuthenticatorSelection>;
  /** Random bytes from the server, as Base64url. */
  challenge: Scalars['String']['output'];
  /** Passkeys that the user already has. The browser does not offer their authenticators. */
  excludeCredentials: Array<PasskeyDescriptor>;
  /** The kinds of keys that the pool accepts, the preferred one first. */
  pubKeyCredParams: Array<PasskeyAlgorithm>;
  /** The website that the passkey is for. */
  rp: PasskeyRelyingParty;
  /** How long the browser waits for the user, in milliseconds. */
  timeoutMilliseconds: Maybe<Scalars['Int']['output']>;
  /** The user account for the passkey. */
  user: PasskeyUser;
};

/** A passkey of the user. */
export type PasskeyDescriptor = {
  /** The credential id, as Base64url. */
  id: Scalars['String']['output'];
  /** How the browser talks to the authenticator, such as `internal` or `usb`. */
  transports: Array<Scalars['String']['output']>;
  /** Always `public-key`. */
  type: Scalars['String']['output'];
};

/** One `Passkey` and its cursor. */
export type PasskeyEdge = {
  /** The position of the item, for `after`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Passkey;
};

/** Preference for passkeys as a second factor. */
export type PasskeyMfaPreferenceInput = {
  /** Whether signing in with a passkey, verified by PIN or biometrics, satisfies MFA. Another MFA method must be enabled as well. */
  enabled: Scalars['Boolean']['input'];
};

/** The website that the passkey is for. */
export type PasskeyRelyingParty = {
  /** The relying party id: the domain of the website. */
  id: Maybe<Scalars['String']['output']>;
  /** The name that the browser shows. */
  name: Scalars['String']['output'];
};

/** Options for signing in with a passkey. */
export type PasskeyRequestOptions = {
  /** The passkeys that the user can sign in with. If empty, any passkey for the domain. */
  allowCredentials: Array<PasskeyDescriptor>;
  /** Random bytes from the server, as Base64url. */
  challenge: Scalars['String']['output'];
  /** The relying party id: the domain of the website. */
  rpId: Maybe<Scalars['String']['output']>;
  /** How long the browser waits for the user, in milliseconds. */
  timeoutMilliseconds: Maybe<Scalars['Int']['output']>;
  /** `required`, `preferred` or `discouraged`. */
  userVerification: Maybe<Scalars['String']['output']>;
};

/** How the pool uses passkeys. */
export type PasskeySettings = {
  /** The domain that passkeys are made for; they work there and on its subdomains. Null for the domain of the pool's managed login. */
  relyingPartyId: Maybe<Scalars['String']['output']>;
  /** Whether the authenticator verifies the user: `required` or `preferred`. */
  userVerification: Scalars['String']['output'];
};

/** The user account for the passkey. */
export type PasskeyUser = {
  /** The name that the browser shows. */
  displayName: Scalars['String']['output'];
  /** The user handle, as Base64url. */
  id: Scalars['String']['output'];
  /** The name of the account. */
  name: Scalars['String']['output'];
};

/** The answer to `PasswordChallenge`. */
export type PasswordAnswerInput = {
  /** Passed to the pool's Lambda triggers. Neither stored nor encrypted, so do not send secrets. */
  clientMetadata?: InputMaybe<Array<KeyValueInput>>;
  /** The key of the device, if Cognito remembers it. */
  deviceKey?: InputMaybe<Scalars['String']['input']>;
  /** The password. */
  password: Scalars['String']['input'];
  /** The `session` of the challenge. */
  session: Scalars['String']['input'];
  /** The `username` of the challenge, or the one that the user signed in with. */
  username: Scalars['String']['input'];
};

/** The user must enter the password. Answer with `password`. */
export type PasswordChallenge = Challenge & {
  /** Factors that the user can choose instead. */
  firstFactors: Array<FirstFactor>;
  /** Identifies this step of the sign-in. Send it with the answer, once and within a few minutes. */
  session: Scalars['String']['output'];
  /** The username to send with the answer. */
  username: Scalars['String']['output'];
};

/** Returned when the password policy forbids reusing one of the user's earlier passwords. */
export type PasswordHistoryPolicyViolationError = OperationError & {
  /** What the caller can do about the error. */
  category: ErrorCategory;
  /** The code, for programs. It never changes. */
  code: OperationErrorCode;
  /** A message for people. Do not parse it; the wording may change. */
  message: Scalars['String']['output'];
  /** Cognito's request id, for a support case with AWS. Null if Cognito did not respond. */
  requestId: Maybe<Scalars['String']['output']>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** The password policy of the pool. */
export type PasswordPolicy = {
  /** How many previous passwords cannot be reused. */
  historySize: Scalars['Int']['output'];
  /** The minimum number of characters. */
  minimumLength: Scalars['Int']['output'];
  /** Whether a lower-case letter, a to z, is required. */
  requireLowercase: Scalars['Boolean']['output'];
  /** Whether a digit is required. */
  requireNumbers: Scalars['Boolean']['output'];
  /** Whether a symbol is required. A space counts as a symbol, unless it is first or last. */
  requireSymbols: Scalars['Boolean']['output'];
  /** Whether an upper-case letter, A to Z, is required. */
  requireUppercase: Scalars['Boolean']['output'];
  /** How long a temporary password is valid, in days. */
  temporaryPasswordValidityDays: Maybe<Scalars['Int']['output']>;
};

/** Returned when an administrator reset the user's password. */
export type PasswordResetRequiredError = OperationError & {
  /** What the caller can do about the error. */
  category: ErrorCategory;
  /** The code, for programs. It never changes. */
  code: OperationErrorCode;
  /** A message for people. Do not parse it; the wording may change. */
  message: Scalars['String']['output'];
  /** Cognito's request id, for a support case with AWS. Null if Cognito did not respond. */
  requestId: Maybe<Scalars['String']['output']>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** A rule that new passwords must obey. */
export type PasswordRule =
  /** The password must not appear in a known data breach. */
  | 'COMPROMISED'
  /** The password must have at most 256 characters. */
  | 'MAXIMUM_LENGTH'
  /** The password must have the minimum number of characters. */
  | 'MINIMUM_LENGTH'
  /** The password must not begin or end with a space. */
  | 'NO_EDGE_SPACES'
  /** The password must contain a lower-case letter. */
  | 'REQUIRE_LOWERCASE'
  /** The password must contain a digit. */
  | 'REQUIRE_NUMBERS'
  /** The password must contain a symbol. */
  | 'REQUIRE_SYMBOLS'
  /** The password must contain an upper-case letter. */
  | 'REQUIRE_UPPERCASE';

/** The second step of the Secure Remote Password protocol. Answer with `passwordVerifier`. */
export type PasswordVerifierChallenge = Challenge & {
  /** The salt, in hexadecimal. */
  salt: Scalars['String']['output'];
  /** Send it with the answer. It is also part of the text that the client signs. */
  secretBlock: Scalars['String']['output'];
  /** Identifies this step of the sign-in. Send it with the answer, once and within a few minutes. */
  session: Scalars['String']['output'];
  /** The server's public value B, in hexadecimal. */
  srpB: Scalars['String']['output'];
  /** The username to use in the signature. It may differ from the name that the user typed. */
  userIdForSrp: Scalars['String']['output'];
  /** The username to send with the answer. */
  username: Scalars['String']['output'];
};

/** A permission that is limited to the members of some groups. */
export type PermissionLimit = {
  /** The names of the groups. */
  groups: Array<Scalars['String']['output']>;
  /** The permission, such as `users:read`. */
  permission: Scalars['String']['output'];
};

/** The result of a check of the pool. */
export type PoolCheck = {
  /** When the pool was checked. */
  checkedAt: Scalars['DateTime']['output'];
  /** What was found, the most serious first. */
  findings: Array<PoolFinding>;
};

/** The result of `poolCheck`: `PoolCheck` or an error. */
export type PoolCheckResult = AccessDeniedError | FeatureNotAvailableError | InvalidInputError | NotAuthorizedError | PoolCheck | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError;

/** A problem with the pool, its app client or the rights of the gateway. */
export type PoolFinding = {
  /** How to solve the problem. */
  fix: Scalars['String']['output'];
  /** How serious the problem is. */
  level: PoolFindingLevel;
  /** What is wrong, or what could not be checked. */
  problem: Scalars['String']['output'];
};

/** How serious a finding is. */
export type PoolFindingLevel =
  /** Users or administrators are affected. */
  | 'ERROR'
  /** The gateway could not check this. */
  | 'UNKNOWN'
  /** The pool works, but could be safer. */
  | 'WARNING';

/** How many users the pool has, and how much of Cognito's quotas is used. */
export type PoolUsage = {
  /** Cognito's estimate of the number of users. Remembered for 5 minutes. Null if unknown. */
  estimatedNumberOfUsers: Maybe<Scalars['Int']['output']>;
  /** The use of Cognito's quotas by this instance of the gateway. */
  quotas: Array<QuotaUse>;
};

/** The result of `poolUsage`: `PoolUsage` or an error. */
export type PoolUsageResult = AccessDeniedError | FeatureNotAvailableError | InvalidInputError | NotAuthorizedError | PoolUsage | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError;

/** Returned when the pool or the user is in the wrong state for the operation. */
export type PreconditionNotMetError = OperationError & {
  /** What the caller can do about the error. */
  category: ErrorCategory;
  /** The code, for programs. It never changes. */
  code: OperationErrorCode;
  /** A message for people. Do not parse it; the wording may change. */
  message: Scalars['String']['output'];
  /** Cognito's request id, for a support case with AWS. Null if Cognito did not respond. */
  requestId: Maybe<Scalars['String']['output']>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** An account at an identity provider. */
export type ProviderAccountInput = {
  /** The attribute that identifies the account. Default `Cognito_Subject`, the id at the provider. To link an account at a SAML or OIDC provider, another attribute is possible. */
  attributeName?: InputMaybe<Scalars['String']['input']>;
  /** The value of that attribute. */
  attributeValue: Scalars['String']['input'];
  /** The pool's name for the provider, such as `Google`. */
  providerName: Scalars['String']['input'];
};

/** Operations that read. */
export type Query = {
  /**
   * The events of the audit log, newest first, if the log is written to a file (`AUDIT_LOG`). One page searches at most 1 MB of the file, so a page may be short or empty although `hasNextPage` is true. Events in files that were rotated away are not returned.
   *
   * Cognito: no call. Requires: audit:read.
   */
  auditEvents: Maybe<AuditEventsResult>;
  /**
   * The group with this name.
   *
   * Cognito: `GetGroup`. Requires: groups:read.
   */
  group: Maybe<GroupResult>;
  /**
   * All groups of the pool. If the caller's permission is limited to some groups, others are left out.
   *
   * Cognito: `ListGroups`. Requires: groups:read.
   */
  groups: Maybe<GroupsResult>;
  /**
   * The user with exactly this id, username, e-mail address or phone number.
   *
   * Cognito: `AdminGetUser`, `ListUsers`. Requires: users:read.
   */
  lookupUser: Maybe<LookupUserResult>;
  /**
   * The signed-in user.
   *
   * Cognito: `GetUser`. Requires: access token.
   */
  me: Maybe<MeResult>;
  /**
   * Problems in the settings of the pool, of its app client and of the gateway's AWS rights, as found by the command `check`. The check changes nothing. At most once in 5 minutes, it sends up to eight calls to Cognito, one of them a sign-in of a user who does not exist.
   *
   * Cognito: `DescribeUserPool`. Requires: pool:read.
   */
  poolCheck: Maybe<PoolCheckResult>;
  /**
   * How many users the pool has, and how much of Cognito's quotas this instance of the gateway uses.
   *
   * Cognito: `DescribeUserPool`. Requires: pool:read.
   */
  poolUsage: Maybe<PoolUsageResult>;
  /**
   * The user with this username.
   *
   * Cognito: `AdminGetUser`. Requires: users:read.
   */
  user: Maybe<UserResult>;
  /**
   * Public settings of the user pool, for sign-up and sign-in forms. The gateway caches them for 5 minutes.
   *
   * Cognito: `DescribeUserPool`, `DescribeUserPoolClient`, `GetUserPoolMfaConfig`. Requires: nothing.
   */
  userPool: Maybe<UserPoolResult>;
  /**
   * The users of the pool, optionally filtered. With a permission that is limited to one group, only its members are returned. With a permission that is limited to several groups, `filter.groupName` is required and must name one of them.
   *
   * Cognito: `ListUsers`, `ListUsersInGroup`. Requires: users:read.
   */
  users: Maybe<UsersResult>;
  /**
   * The users with these usernames.
   *
   * Cognito: `AdminGetUser`. Requires: users:read.
   */
  usersByUsername: Maybe<UsersByUsernameResult>;
  /**
   * The caller, and what the caller may do. The answer is read from the access token or the service key; `me` also asks Cognito whether the session is still active.
   *
   * Cognito: no call. Requires: access token or service key.
   */
  viewer: Maybe<ViewerResult>;
};


/** Operations that read. */
export type QueryAuditEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditEventFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Operations that read. */
export type QueryGroupArgs = {
  groupName: Scalars['String']['input'];
};


/** Operations that read. */
export type QueryGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Operations that read. */
export type QueryLookupUserArgs = {
  by: LookupUserByInput;
};


/** Operations that read. */
export type QueryMeArgs = {
  token?: InputMaybe<Scalars['String']['input']>;
};


/** Operations that read. */
export type QueryUserArgs = {
  username: Scalars['String']['input'];
};


/** Operations that read. */
export type QueryUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  scan?: InputMaybe<UserScanInput>;
};


/** Operations that read. */
export type QueryUsersByUsernameArgs = {
  usernames: Array<Scalars['String']['input']>;
};

/** The use of one of Cognito's quotas by this instance of the gateway. */
export type QuotaUse = {
  /** The configured quota in calls per second, which all programs of the AWS account share. Null if there is no limit. */
  callsPerSecond: Maybe<Scalars['Float']['output']>;
  /** Whether calls are paused because too many recent ones failed. */
  circuitOpen: Scalars['Boolean']['output'];
  /** The name of the quota, such as `UserRead`. AWS's guide lists the operations that each quota covers. A suffix such as `x 3` marks operations that have a quota of their own, three times as large as the named one. */
  name: Scalars['String']['output'];
  /** The number of calls in the last ten seconds. */
  recentCalls: Scalars['Int']['output'];
  /** How many calls were refused in the last ten seconds because the quota was used up. */
  recentRefusals: Scalars['Int']['output'];
};

/** Which pages the user has to see. */
export type RedirectPrompt =
  /** Asks the identity provider to show its page of consent. */
  | 'CONSENT'
  /** Asks the user to sign in again. */
  | 'LOGIN'
  /** Shows no page. The sign-in fails with `LOGIN_REQUIRED` unless the user is already signed in to managed login. */
  | 'NONE'
  /** Asks which account to use. */
  | 'SELECT_ACCOUNT';

/** A sign-in that continues in the browser. */
export type RedirectSignIn = {
  /** Pass it to `completeRedirectSignIn` when the browser comes back. Keep it where only this browser can read it, never in a URL. Null if the gateway keeps it in a cookie. */
  flow: Maybe<Scalars['String']['output']>;
  /** The address to send the browser to. */
  url: Scalars['String']['output'];
};

/** Returned when a redirect sign-in ended without tokens. The user has to start it again. `category` depends on the reason: what the user may not do is `FORBIDDEN` or `UNSUPPORTED`, a failure of the provider or of Cognito is `UNAVAILABLE`, and an answer that is wrong, late or used is `INCORRECT`. */
export type RedirectSignInError = OperationError & {
  /** What the caller can do about the error. */
  category: ErrorCategory;
  /** The code, for programs. It never changes. */
  code: OperationErrorCode;
  /** A message for people. Do not parse it; the wording may change. */
  message: Scalars['String']['output'];
  /** Why the sign-in ended. */
  reason: RedirectSignInReason;
  /** Cognito's request id, for a support case with AWS. Null if Cognito did not respond. */
  requestId: Maybe<Scalars['String']['output']>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** Why a redirect sign-in ended without tokens. */
export type RedirectSignInReason =
  /** The user cancelled, or the provider refused. */
  | 'ACCESS_DENIED'
  /** The code or the state was used before, or Cognito no longer accepts the code. */
  | 'CODE_USED'
  /** More than 10 minutes have passed since the sign-in began, or the gateway no longer knows whether its answer was used. */
  | 'EXPIRED'
  /** The user has to sign in, which `prompt: NONE` does not allow. */
  | 'LOGIN_REQUIRED'
  /** The identity provider or Cognito failed, or sent an answer that is not valid. */
  | 'PROVIDER_ERROR'
  /** The answer does not belong to a sign-in that this browser has begun with this gateway. */
  | 'STATE_MISMATCH'
  /** A Lambda trigger of the pool refused. `message` is its text, of at most 300 characters. An identity provider can imitate it, so do not trust it: show it as a quotation. */
  | 'TRIGGER_REFUSED';

export type RedirectSignOutInput = {
  /** Where the browser comes back to: an address of the app, exactly as the app client and `COGNITO_REDIRECT_URIS` list it. */
  signOutUri: Scalars['String']['input'];
};

/** The result of `redirectSignOut`: `RedirectSignOutSuccess` or an error. */
export type RedirectSignOutResult = AccessDeniedError | FeatureNotAvailableError | InvalidInputError | RedirectSignOutSuccess | ServiceUnavailableError | TooManyRequestsError | UnexpectedError;

/** The address that ends a sign-in at managed login. */
export type RedirectSignOutSuccess = {
  /** Send the browser to this address. Managed login ends its sign-in and sends the browser back to `signOutUri`. */
  url: Scalars['String']['output'];
};

/** Returned when refresh tokens rotate and this one has already been exchanged. */
export type RefreshTokenReuseError = OperationError & {
  /** What the caller can do about the error. */
  category: ErrorCategory;
  /** The code, for programs. It never changes. */
  code: OperationErrorCode;
  /** A message for people. Do not parse it; the wording may change. */
  message: Scalars['String']['output'];
  /** Cognito's request id, for a support case with AWS. Null if Cognito did not respond. */
  requestId: Maybe<Scalars['String']['output']>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

export type RefreshTokensInput = {
  /** Passed to the pool's Lambda triggers. Neither stored nor encrypted, so do not send secrets. */
  clientMetadata?: InputMaybe<Array<KeyValueInput>>;
  /** The key of the device. Required if the pool remembers devices. */
  deviceKey?: InputMaybe<Scalars['String']['input']>;
  /** The refresh token. Omit it if the gateway keeps it in a cookie. */
  refreshToken?: InputMaybe<Scalars['String']['input']>;
};

/** The result of `refreshTokens`: `AuthenticationTokens` or an error. */
export type RefreshTokensResult = AccessDeniedError | AuthenticationTokens | BlockedError | FeatureNotAvailableError | InvalidInputError | MfaMethodNotFoundError | NotAuthorizedError | OutcomeUnknownError | PasswordResetRequiredError | RefreshTokenReuseError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | UserLambdaValidationError | UserNotConfirmedError | UserNotFoundError;

export type RemoveUserFromGroupInput = {
  /** The name of the group. */
  groupName: Scalars['String']['input'];
  /** The username of the user. */
  username: Scalars['String']['input'];
};

/** The result of `removeUserFromGroup`: `RemoveUserFromGroupSuccess` or an error. */
export type RemoveUserFromGroupResult = AccessDeniedError | FeatureNotAvailableError | InvalidInputError | NotAuthorizedError | RemoveUserFromGroupSuccess | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | UserNotFoundError;

/** The user is no longer in the group. */
export type RemoveUserFromGroupSuccess = {
  /** The name of the group. */
  groupName: Scalars['String']['output'];
  /** The user after the change, for normalized caches. Requires: users:read. Costs one call to Cognito when selected. */
  user: Maybe<UserResult>;
  /** The username of the user. */
  username: Scalars['String']['output'];
};

export type RemoveUsersFromGroupInput = {
  /** The name of the group. */
  groupName: Scalars['String']['input'];
  /** The usernames, at most 100. The results are in the same order. */
  usernames: Array<Scalars['String']['input']>;
};

/** The result of `removeUsersFromGroup`: `RemoveUsersFromGroupSuccess` or an error. */
export type RemoveUsersFromGroupResult = AccessDeniedError | InvalidInputError | NotAuthorizedError | RemoveUsersFromGroupSuccess | ServiceUnavailableError | TooManyRequestsError | UnexpectedError;

/** The result for each item. */
export type RemoveUsersFromGroupSuccess = {
  /** One result per item of the input, in the same order. */
  results: Array<RemoveUserFromGroupResult>;
};

export type ResendConfirmationCodeInput = {
  /** Passed to the pool's Lambda triggers. Neither stored nor encrypted, so do not send secrets. */
  clientMetadata?: InputMaybe<Array<KeyValueInput>>;
  /** The username, or an alias if the pool allows it. */
  username: Scalars['String']['input'];
};

/** The result of `resendConfirmationCode`: `ResendConfirmationCodeSuccess` or an error. */
export type ResendConfirmationCodeResult = AccessDeniedError | BlockedError | CodeDeliveryFailureError | FeatureNotAvailableError | InvalidInputError | LimitExceededError | NotAuthorizedError | OutcomeUnknownError | ResendConfirmationCodeSuccess | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | UserLambdaValidationError | UserNotFoundError;

/** A code was sent, if the account exists and can receive one. */
export type ResendConfirmationCodeSuccess = {
  /** Where the code is sent, derived from the given username: null if that is not an address. Callers with `users:read` see the actual destination. */
  codeDelivery: Maybe<CodeDelivery>;
};

export type ResetUserPasswordInput = {
  /** Passed to the pool's Lambda triggers. Neither stored nor encrypted, so do not send secrets. */
  clientMetadata?: InputMaybe<Array<KeyValueInput>>;
  /** The username of the user. */
  username: Scalars['String']['input'];
};

/** The result of `resetUserPassword`: `ResetUserPasswordSuccess` or an error. */
export type ResetUserPasswordResult = AccessDeniedError | FeatureNotAvailableError | InvalidInputError | LimitExceededError | NotAuthorizedError | OutcomeUnknownError | ResetUserPasswordSuccess | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | UnsupportedUserStateError | UserLambdaValidationError | UserNotFoundError;

/** The password is no longer valid, and the user was sent a code for `confirmForgotPassword`. */
export type ResetUserPasswordSuccess = {
  /** The user after the change, for normalized caches. Requires: users:read. Costs one call to Cognito when selected. */
  user: Maybe<UserResult>;
  /** The username of the user. */
  username: Scalars['String']['output'];
};

/** Returned when the pool, client, group, device or other resource does not exist. */
export type ResourceNotFoundError = OperationError & {
  /** What the caller can do about the error. */
  category: ErrorCategory;
  /** The code, for programs. It never changes. */
  code: OperationErrorCode;
  /** A message for people. Do not parse it; the wording may change. */
  message: Scalars['String']['output'];
  /** Cognito's request id, for a support case with AWS. Null if Cognito did not respond. */
  requestId: Maybe<Scalars['String']['output']>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** The answer to a challenge. Set exactly one field, the one named after the challenge. */
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

/** The result of `respondToChallenge`: `AuthenticationTokens`, `NewPasswordRequiredChallenge`, `SmsMfaChallenge`, `SoftwareTokenMfaChallenge`, `EmailOtpChallenge`, `SmsOtpChallenge`, `SelectMfaTypeChallenge`, `MfaSetupChallenge`, `SelectChallenge`, `PasswordChallenge`, `PasswordVerifierChallenge`, `WebAuthnChallenge`, `CustomChallenge`, `DeviceSrpChallenge`, `DevicePasswordVerifierChallenge`, `UnknownChallenge` or an error. */
export type RespondToChallengeResult = AccessDeniedError | AliasExistsError | AuthenticationTokens | BlockedError | CodeMismatchError | CustomChallenge | DevicePasswordVerifierChallenge | DeviceSrpChallenge | EmailOtpChallenge | ExpiredCodeError | FeatureNotAvailableError | InvalidInputError | InvalidPasswordError | MfaMethodNotFoundError | MfaSetupChallenge | NewPasswordRequiredChallenge | NotAuthorizedError | OutcomeUnknownError | PasswordChallenge | PasswordHistoryPolicyViolationError | PasswordResetRequiredError | PasswordVerifierChallenge | ResourceNotFoundError | SelectChallenge | SelectMfaTypeChallenge | ServiceUnavailableError | SmsMfaChallenge | SmsOtpChallenge | SoftwareTokenMfaChallenge | SoftwareTokenMfaNotFoundError | TooManyRequestsError | UnexpectedError | UnknownChallenge | UserLambdaValidationError | UserNotConfirmedError | UserNotFoundError | WebAuthnChallenge;

/** What happens to linked sessions. */
export type RevokeAssociatedSessions =
  /** End the linked sessions as well: for a sign-in, its single sign-on session; for a single sign-on session, the sign-ins made through it. */
  | 'LINKED'
  /** End this session only. */
  | 'NONE';

export type RevokeMySessionInput = {
  /** What happens to linked sessions. Default `NONE`: they continue. */
  associatedSessions?: InputMaybe<RevokeAssociatedSessions>;
  /** The `id` of the session. For the current session, use `signOut` or `revokeToken`. */
  sessionId: Scalars['String']['input'];
  /** The access token, for callers that cannot send the `Authorization` header. Accepted over POST only; never logged. */
  token?: InputMaybe<Scalars['String']['input']>;
};

/** The result of `revokeMySession`: `RevokeMySessionSuccess` or an error. */
export type RevokeMySessionResult = AccessDeniedError | BlockedError | FeatureNotAvailableError | InvalidInputError | NotAuthorizedError | PasswordResetRequiredError | ResourceNotFoundError | RevokeMySessionSuccess | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | UserNotConfirmedError | UserNotFoundError;

/** The session was ended. */
export type RevokeMySessionSuccess = {
  /** The `id` of the session. */
  sessionId: Scalars['ID']['output'];
  /** The user after the change, for normalized caches. Costs one call to Cognito when selected. */
  user: Maybe<MeResult>;
};

export type RevokeTokenInput = {
  /** What happens to linked sessions. Default `NONE`: they continue. */
  associatedSessions?: InputMaybe<RevokeAssociatedSessions>;
  /** The refresh token. Omit it if the gateway keeps it in a cookie. */
  refreshToken?: InputMaybe<Scalars['String']['input']>;
};

/** The result of `revokeToken`: `RevokeTokenSuccess` or an error. */
export type RevokeTokenResult = AccessDeniedError | BlockedError | FeatureNotAvailableError | InvalidInputError | NotAuthorizedError | RevokeTokenSuccess | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | UnsupportedTokenTypeError;

/** The refresh token is revoked. */
export type RevokeTokenSuccess = {
  /** Always true. */
  revoked: Scalars['Boolean']['output'];
};

export type RevokeUserSessionInput = {
  /** What happens to linked sessions. Default `NONE`: they continue. */
  associatedSessions?: InputMaybe<RevokeAssociatedSessions>;
  /** The `id` of the session. */
  sessionId: Scalars['String']['input'];
  /** The username of the user. */
  username: Scalars['String']['input'];
};

/** The result of `revokeUserSession`: `RevokeUserSessionSuccess` or an error. */
export type RevokeUserSessionResult = AccessDeniedError | FeatureNotAvailableError | InvalidInputError | NotAuthorizedError | ResourceNotFoundError | RevokeUserSessionSuccess | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | UserNotFoundError;

/** The session was ended. */
export type RevokeUserSessionSuccess = {
  /** The `id` of the session. */
  sessionId: Scalars['ID']['output'];
  /** The user after the change, for normalized caches. Requires: users:read. Costs one call to Cognito when selected. */
  user: Maybe<UserResult>;
  /** The username of the user. */
  username: Scalars['String']['output'];
};

/** Threat protection's decision. */
export type RiskDecision =
  /** The account may have been taken over. */
  | 'AccountTakeover'
  /** The attempt was blocked. */
  | 'Block'
  /** No risk was found. */
  | 'NoRisk';

/** The level of risk. */
export type RiskLevel =
  /** High. */
  | 'High'
  /** Low. */
  | 'Low'
  /** Medium. */
  | 'Medium';

/** The user must choose a first factor. Answer with `selectChallenge`. */
export type SelectChallenge = Challenge & {
  /** The choices. */
  firstFactors: Array<FirstFactor>;
  /** Identifies this step of the sign-in. Send it with the answer, once and within a few minutes. */
  session: Scalars['String']['output'];
  /** The username to send with the answer. */
  username: Scalars['String']['output'];
};

/** The answer to `SelectChallenge`. */
export type SelectChallengeAnswerInput = {
  /** Passed to the pool's Lambda triggers. Neither stored nor encrypted, so do not send secrets. */
  clientMetadata?: InputMaybe<Array<KeyValueInput>>;
  /** The key of the device, if Cognito remembers it. */
  deviceKey?: InputMaybe<Scalars['String']['input']>;
  /** The chosen first factor. */
  firstFactor: FirstFactor;
  /** The password, when `PASSWORD` is chosen. */
  password?: InputMaybe<Scalars['String']['input']>;
  /** The `session` of the challenge. */
  session: Scalars['String']['input'];
  /** The client's public value A, in hexadecimal. Required for `PASSWORD_SRP`. */
  srpA?: InputMaybe<Scalars['String']['input']>;
  /** The `username` of the challenge, or the one that the user signed in with. */
  username: Scalars['String']['input'];
};

/** The answer to `SelectMfaTypeChallenge`. */
export type SelectMfaTypeAnswerInput = {
  /** Passed to the pool's Lambda triggers. Neither stored nor encrypted, so do not send secrets. */
  clientMetadata?: InputMaybe<Array<KeyValueInput>>;
  /** The key of the device, if Cognito remembers it. */
  deviceKey?: InputMaybe<Scalars['String']['input']>;
  /** The chosen second factor. */
  mfaMethod: MfaMethod;
  /** The `session` of the challenge. */
  session: Scalars['String']['input'];
  /** The `username` of the challenge, or the one that the user signed in with. */
  username: Scalars['String']['input'];
};

/** The user must choose a second factor. Answer with `selectMfaType`. */
export type SelectMfaTypeChallenge = Challenge & {
  /** The choices. */
  mfaMethods: Array<MfaMethod>;
  /** Identifies this step of the sign-in. Send it with the answer, once and within a few minutes. */
  session: Scalars['String']['output'];
  /** The username to send with the answer. */
  username: Scalars['String']['output'];
};

export type SendMyAttributeCodeInput = {
  /** Cognito's name for the attribute to verify: `email` or `phone_number`. */
  attributeName: Scalars['String']['input'];
  /** Passed to the pool's Lambda triggers. Neither stored nor encrypted, so do not send secrets. */
  clientMetadata?: InputMaybe<Array<KeyValueInput>>;
  /** The access token, for callers that cannot send the `Authorization` header. Accepted over POST only; never logged. */
  token?: InputMaybe<Scalars['String']['input']>;
};

/** The result of `sendMyAttributeCode`: `SendMyAttributeCodeSuccess` or an error. */
export type SendMyAttributeCodeResult = AccessDeniedError | BlockedError | CodeDeliveryFailureError | FeatureNotAvailableError | InvalidInputError | LimitExceededError | NotAuthorizedError | OutcomeUnknownError | PasswordResetRequiredError | ResourceNotFoundError | SendMyAttributeCodeSuccess | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | UserLambdaValidationError | UserNotConfirmedError | UserNotFoundError;

/** A code was sent. */
export type SendMyAttributeCodeSuccess = {
  /** Where the code was sent. */
  codeDelivery: Maybe<CodeDelivery>;
};

/** Returned when Cognito is unreachable, misses the deadline or rejects the gateway itself (`retryable` is then false), or when the gateway is overloaded. Nothing was changed, or the change can safely be repeated. */
export type ServiceUnavailableError = OperationError & {
  /** What the caller can do about the error. */
  category: ErrorCategory;
  /** Why the service is unavailable. */
  cause: UnavailableCause;
  /** The code, for programs. It never changes. */
  code: OperationErrorCode;
  /** A message for people. Do not parse it; the wording may change. */
  message: Scalars['String']['output'];
  /** Cognito's request id, for a support case with AWS. Null if Cognito did not respond. */
  requestId: Maybe<Scalars['String']['output']>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** An active session. */
export type Session = {
  /** The app client that the user signed in to. */
  clientId: Maybe<Scalars['String']['output']>;
  /** When the user signed in. */
  createdAt: Maybe<Scalars['DateTime']['output']>;
  /** Whether this is the session of the caller. Always false for administrators. */
  current: Scalars['Boolean']['output'];
  /** The operating system and the browser or app, derived from the user agent. */
  device: Maybe<Scalars['String']['output']>;
  /** The id of the session. It is not a credential. */
  id: Scalars['ID']['output'];
  /** The IP address of the last use. */
  ipAddress: Maybe<Scalars['String']['output']>;
  /** When the session was last used, for example to refresh its tokens. */
  lastActiveAt: Maybe<Scalars['DateTime']['output']>;
  /** The location of the last use. */
  location: Maybe<Location>;
  /** The single sign-on session through which the user signed in. */
  originSessionId: Maybe<Scalars['ID']['output']>;
  /** Whether it is a sign-in to an app or a single sign-on session. */
  type: Maybe<SessionType>;
};

/** A page of `Session`. */
export type SessionConnection = {
  /** The items of the page, in order. */
  edges: Array<SessionEdge>;
  /** Tells whether there are more pages. */
  pageInfo: PageInfo;
};

/** One `Session` and its cursor. */
export type SessionEdge = {
  /** The position of the item, for `after`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Session;
};

/** The type of a session. */
export type SessionType =
  /** A single sign-on session in a browser. */
  | 'SSO'
  /** A sign-in to an app, with its tokens. */
  | 'TOKEN';

export type SetAuthEventFeedbackInput = {
  /** The `id` of the event. */
  eventId: Scalars['String']['input'];
  /** Whether the user was responsible. */
  feedback: FeedbackValue;
  /** The username of the user. */
  username: Scalars['String']['input'];
};

/** The result of `setAuthEventFeedback`: `SetAuthEventFeedbackSuccess` or an error. */
export type SetAuthEventFeedbackResult = AccessDeniedError | FeatureNotAvailableError | InvalidInputError | NotAuthorizedError | OutcomeUnknownError | ResourceNotFoundError | ServiceUnavailableError | SetAuthEventFeedbackSuccess | TooManyRequestsError | UnexpectedError | UserNotFoundError;

/** The feedback was recorded. Threat protection learns from it. */
export type SetAuthEventFeedbackSuccess = {
  /** The `id` of the event. */
  eventId: Scalars['ID']['output'];
};

/** The new preferences, for at least one method. Omitted methods are not changed. */
export type SetMyMfaPreferenceInput = {
  /** Preference for codes sent by e-mail. */
  email?: InputMaybe<MfaMethodPreferenceInput>;
  /** Preference for passkeys as a second factor. */
  passkey?: InputMaybe<PasskeyMfaPreferenceInput>;
  /** Preference for codes sent by text message. */
  sms?: InputMaybe<MfaMethodPreferenceInput>;
  /** Preference for codes from an authenticator app. */
  softwareToken?: InputMaybe<MfaMethodPreferenceInput>;
  /** The access token, for callers that cannot send the `Authorization` header. Accepted over POST only; never logged. */
  token?: InputMaybe<Scalars['String']['input']>;
};

/** The result of `setMyMfaPreference`: `SetMyMfaPreferenceSuccess` or an error. */
export type SetMyMfaPreferenceResult = AccessDeniedError | BlockedError | FeatureNotAvailableError | InvalidInputError | NotAuthorizedError | PasswordResetRequiredError | ResourceNotFoundError | ServiceUnavailableError | SetMyMfaPreferenceSuccess | TooManyRequestsError | UnexpectedError | UserNotConfirmedError | UserNotFoundError;

/** The preferences were set. */
export type SetMyMfaPreferenceSuccess = {
  /** Always true. */
  preferenceSet: Scalars['Boolean']['output'];
  /** The user after the change, for normalized caches. Costs one call to Cognito when selected. */
  user: Maybe<MeResult>;
};

/** A user and the new preferences, for at least one method. Omitted methods are not changed. */
export type SetUserMfaPreferenceInput = {
  /** Preference for codes sent by e-mail. */
  email?: InputMaybe<MfaMethodPreferenceInput>;
  /** Preference for passkeys as a second factor. */
  passkey?: InputMaybe<PasskeyMfaPreferenceInput>;
  /** Preference for codes sent by text message. */
  sms?: InputMaybe<MfaMethodPreferenceInput>;
  /** Preference for codes from an authenticator app. */
  softwareToken?: InputMaybe<MfaMethodPreferenceInput>;
  /** The username of the user. */
  username: Scalars['String']['input'];
};

/** The result of `setUserMfaPreference`: `SetUserMfaPreferenceSuccess` or an error. */
export type SetUserMfaPreferenceResult = AccessDeniedError | FeatureNotAvailableError | InvalidInputError | NotAuthorizedError | PasswordResetRequiredError | ResourceNotFoundError | ServiceUnavailableError | SetUserMfaPreferenceSuccess | TooManyRequestsError | UnexpectedError | UserNotConfirmedError | UserNotFoundError;

/** The preferences were set. */
export type SetUserMfaPreferenceSuccess = {
  /** The user after the change, for normalized caches. Requires: users:read. Costs one call to Cognito when selected. */
  user: Maybe<UserResult>;
  /** The username of the user. */
  username: Scalars['String']['output'];
};

export type SetUserPasswordInput = {
  /** The new password. */
  password: Scalars['String']['input'];
  /** If false, the user must choose another password at the next sign-in. */
  permanent?: Scalars['Boolean']['input'];
  /** The username of the user. */
  username: Scalars['String']['input'];
};

/** The result of `setUserPassword`: `SetUserPasswordSuccess` or an error. */
export type SetUserPasswordResult = AccessDeniedError | FeatureNotAvailableError | InvalidInputError | InvalidPasswordError | NotAuthorizedError | OutcomeUnknownError | PasswordHistoryPolicyViolationError | ResourceNotFoundError | ServiceUnavailableError | SetUserPasswordSuccess | TooManyRequestsError | UnexpectedError | UserNotFoundError;

/** The password was set. */
export type SetUserPasswordSuccess = {
  /** The user after the change, for normalized caches. Requires: users:read. Costs one call to Cognito when selected. */
  user: Maybe<UserResult>;
  /** The username of the user. */
  username: Scalars['String']['output'];
};

export type SignOutInput = {
  /** The access token, for callers that cannot send the `Authorization` header. Accepted over POST only; never logged. */
  token?: InputMaybe<Scalars['String']['input']>;
};

/** The result of `signOut`: `SignOutSuccess` or an error. */
export type SignOutResult = AccessDeniedError | BlockedError | FeatureNotAvailableError | InvalidInputError | NotAuthorizedError | PasswordResetRequiredError | ResourceNotFoundError | ServiceUnavailableError | SignOutSuccess | TooManyRequestsError | UnexpectedError | UserNotConfirmedError;

/** The user was signed out on all devices. */
export type SignOutSuccess = {
  /** Always true. */
  signedOut: Scalars['Boolean']['output'];
};

export type SignOutUserInput = {
  /** The username of the user. */
  username: Scalars['String']['input'];
};

/** The result of `signOutUser`: `SignOutUserSuccess` or an error. */
export type SignOutUserResult = AccessDeniedError | FeatureNotAvailableError | InvalidInputError | NotAuthorizedError | ResourceNotFoundError | ServiceUnavailableError | SignOutUserSuccess | TooManyRequestsError | UnexpectedError | UserNotFoundError;

/** The user was signed out on all devices. */
export type SignOutUserSuccess = {
  /** The username of the user. */
  username: Scalars['String']['output'];
};

export type SignUpInput = {
  /** The attributes of the new user. */
  attributes?: InputMaybe<MyAttributesInput>;
  /** Passed to the pool's Lambda triggers. Neither stored nor encrypted, so do not send secrets. */
  clientMetadata?: InputMaybe<Array<KeyValueInput>>;
  /** The password. */
  password: Scalars['String']['input'];
  /** The username, or the e-mail address or phone number if users sign in with that. */
  username: Scalars['String']['input'];
  /** Passed to the PreSignUp trigger. Not stored. */
  validationData?: InputMaybe<Array<KeyValueInput>>;
};

/** The result of `signUp`: `SignUpSuccess` or an error. */
export type SignUpResult = AccessDeniedError | BlockedError | CodeDeliveryFailureError | FeatureNotAvailableError | InvalidInputError | InvalidPasswordError | LimitExceededError | NotAuthorizedError | OutcomeUnknownError | ResourceNotFoundError | ServiceUnavailableError | SignUpSuccess | TooManyRequestsError | UnexpectedError | UserLambdaValidationError | UsernameExistsError;

/** The account was registered. */
export type SignUpSuccess = {
  /** Where the confirmation code was sent. */
  codeDelivery: Maybe<CodeDelivery>;
  /** Whether the account is already confirmed. If not, use `confirmSignUp`. */
  confirmed: Scalars['Boolean']['output'];
  /** Pass it to `confirmSignUp` to sign the user in afterwards, if the pool allows it. */
  session: Maybe<Scalars['String']['output']>;
  /** The id of the new user: the attribute `sub`. Null if the gateway hides whether the user is new. */
  userId: Maybe<Scalars['ID']['output']>;
};

/** A code was sent by text message as a second factor. Answer with `smsMfa`. */
export type SmsMfaChallenge = Challenge & {
  /** Where the code was sent. */
  codeDelivery: Maybe<CodeDelivery>;
  /** Identifies this step of the sign-in. Send it with the answer, once and within a few minutes. */
  session: Scalars['String']['output'];
  /** The username to send with the answer. */
  username: Scalars['String']['output'];
};

/** A code was sent by text message as a first factor. Answer with `smsOtp`. */
export type SmsOtpChallenge = Challenge & {
  /** Where the code was sent. */
  codeDelivery: Maybe<CodeDelivery>;
  /** Identifies this step of the sign-in. Send it with the answer, once and within a few minutes. */
  session: Scalars['String']['output'];
  /** The username to send with the answer. */
  username: Scalars['String']['output'];
};

/** The user must enter a code from the authenticator app. Answer with `softwareTokenMfa`. */
export type SoftwareTokenMfaChallenge = Challenge & {
  /** The name that the user gave the authenticator app. */
  deviceName: Maybe<Scalars['String']['output']>;
  /** Identifies this step of the sign-in. Send it with the answer, once and within a few minutes. */
  session: Scalars['String']['output'];
  /** The username to send with the answer. */
  username: Scalars['String']['output'];
};

/** Returned when software token MFA is not enabled for the pool or the user. */
export type SoftwareTokenMfaNotFoundError = OperationError & {
  /** What the caller can do about the error. */
  category: ErrorCategory;
  /** The code, for programs. It never changes. */
  code: OperationErrorCode;
  /** A message for people. Do not parse it; the wording may change. */
  message: Scalars['String']['output'];
  /** Cognito's request id, for a support case with AWS. Null if Cognito did not respond. */
  requestId: Maybe<Scalars['String']['output']>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** A proof computed with the Secure Remote Password protocol. */
export type SrpAnswerInput = {
  /** Passed to the pool's Lambda triggers. Neither stored nor encrypted, so do not send secrets. */
  clientMetadata?: InputMaybe<Array<KeyValueInput>>;
  /** The key of the device, if Cognito remembers it. */
  deviceKey?: InputMaybe<Scalars['String']['input']>;
  /** The signature (M1), as Base64. */
  passwordClaimSignature: Scalars['String']['input'];
  /** The `secretBlock` of the challenge. */
  secretBlock: Scalars['String']['input'];
  /** The `session` of the challenge. */
  session: Scalars['String']['input'];
  /** The signed time, such as `Sat Jan 1 00:00:00 UTC 2028`. */
  timestamp: Scalars['String']['input'];
  /** The `username` of the challenge, or the one that the user signed in with. */
  username: Scalars['String']['input'];
};

/** A standard attribute of the pool. */
export type StandardAttributeDefinition = {
  /** The type of its values. */
  dataType: Maybe<AttributeDataType>;
  /** The maximum number of characters of a string. */
  maximumLength: Maybe<Scalars['Int']['output']>;
  /** The maximum value of a number. */
  maximumValue: Maybe<Scalars['Float']['output']>;
  /** The minimum number of characters of a string. */
  minimumLength: Maybe<Scalars['Int']['output']>;
  /** The minimum value of a number. */
  minimumValue: Maybe<Scalars['Float']['output']>;
  /** Whether the value can be changed once set. */
  mutable: Scalars['Boolean']['output'];
  /** Cognito's name, such as `given_name`. */
  name: Scalars['String']['output'];
  /** Whether sign-up requires it. */
  required: Scalars['Boolean']['output'];
  /** Whether users may set it themselves: the gateway and its app client must both allow it. */
  writable: Scalars['Boolean']['output'];
};

export type StartMyPasskeyRegistrationInput = {
  /** The access token, for callers that cannot send the `Authorization` header. Accepted over POST only; never logged. */
  token?: InputMaybe<Scalars['String']['input']>;
};

/** The result of `startMyPasskeyRegistration`: `StartMyPasskeyRegistrationSuccess` or an error. */
export type StartMyPasskeyRegistrationResult = AccessDeniedError | BlockedError | FeatureNotAvailableError | InvalidInputError | LimitExceededError | NotAuthorizedError | OutcomeUnknownError | PasswordResetRequiredError | ServiceUnavailableError | StartMyPasskeyRegistrationSuccess | TooManyRequestsError | UnexpectedError | WebAuthnConfigurationMissingError | WebAuthnNotEnabledError;

/** The registration was started. */
export type StartMyPasskeyRegistrationSuccess = {
  /** What the browser needs to make the passkey. */
  options: PasskeyCreationOptions;
  /** The options as JSON, for `PublicKeyCredential.parseCreationOptionsFromJSON` and `navigator.credentials.create`. */
  optionsJson: Scalars['String']['output'];
};

export type StartRedirectSignInInput = {
  /** The identity provider to sign in with, such as `Google`. By default, the user chooses in managed login. */
  identityProvider?: InputMaybe<Scalars['String']['input']>;
  /** An identifier of the identity provider instead of its name, such as the domain of its users. */
  identityProviderIdentifier?: InputMaybe<Scalars['String']['input']>;
  /** The language of managed login, such as `de`. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** A username or an address to fill in. */
  loginHint?: InputMaybe<Scalars['String']['input']>;
  /** Which pages the user has to see. By default, those that are necessary. */
  prompt?: InputMaybe<RedirectPrompt>;
  /** Where the browser comes back to: an address of the app, exactly as the app client and `COGNITO_REDIRECT_URIS` list it. */
  redirectUri: Scalars['String']['input'];
  /** OAuth scopes, with `openid`. Default: all that the app client allows. Operations on the signed-in user need `aws.cognito.signin.user.admin`. */
  scopes?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** The result of `startRedirectSignIn`: `RedirectSignIn` or an error. */
export type StartRedirectSignInResult = AccessDeniedError | FeatureNotAvailableError | InvalidInputError | RedirectSignIn | ServiceUnavailableError | TooManyRequestsError | UnexpectedError;

/** A condition on a string: set exactly one field. Case is ignored if usernames in the pool are case-insensitive. */
export type TextFilterInput =
  /** The whole string. */
  { equals: Scalars['String']['input']; startsWith?: never; }
  |  /** The beginning of the string. */
  { equals?: never; startsWith: Scalars['String']['input']; };

/** Whose rate limit was reached. */
export type ThrottleScope =
  /** Cognito's own rate quota. */
  | 'COGNITO'
  /** A limit of this gateway. */
  | 'GATEWAY';

/** Returned when too many failed attempts were made for this code. */
export type TooManyFailedAttemptsError = OperationError & {
  /** What the caller can do about the error. */
  category: ErrorCategory;
  /** The code, for programs. It never changes. */
  code: OperationErrorCode;
  /** A message for people. Do not parse it; the wording may change. */
  message: Scalars['String']['output'];
  /** Cognito's request id, for a support case with AWS. Null if Cognito did not respond. */
  requestId: Maybe<Scalars['String']['output']>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** Returned when a rate limit of Cognito or of this gateway is reached. */
export type TooManyRequestsError = OperationError & {
  /** What the caller can do about the error. */
  category: ErrorCategory;
  /** The code, for programs. It never changes. */
  code: OperationErrorCode;
  /** A message for people. Do not parse it; the wording may change. */
  message: Scalars['String']['output'];
  /** Cognito's request id, for a support case with AWS. Null if Cognito did not respond. */
  requestId: Maybe<Scalars['String']['output']>;
  /** How long to wait, in seconds. Null if unknown. */
  retryAfterSeconds: Maybe<Scalars['Int']['output']>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
  /** Whose limit was reached. */
  scope: ThrottleScope;
};

/** Why the identity service is unavailable. */
export type UnavailableCause =
  /** Cognito failed or sent an invalid response. */
  | 'ANSWER'
  /** The gateway cannot write its audit log, so it changed nothing. The operator must repair the audit log. */
  | 'AUDIT'
  /** Most recent calls failed, so the gateway did not call Cognito. */
  | 'CIRCUIT'
  /** The configured user pool or app client does not exist. The operator must correct the configuration; `retryable` is false. */
  | 'CONFIGURATION'
  /** Cognito rejects the AWS credentials of the gateway. Its operator must correct the credentials or their rights; `retryable` is false. */
  | 'CREDENTIALS'
  /** Cognito did not answer in time. */
  | 'DEADLINE'
  /** Cognito could not be reached. */
  | 'NETWORK'
  /** The gateway is overloaded. */
  | 'OVERLOAD';

/** Returned when no other error applies. The details are only in the log of the gateway. */
export type UnexpectedError = OperationError & {
  /** What the caller can do about the error. */
  category: ErrorCategory;
  /** The code, for programs. It never changes. */
  code: OperationErrorCode;
  /** Identifies the log entry. Quote it in a support case. */
  incidentId: Scalars['String']['output'];
  /** A message for people. Do not parse it; the wording may change. */
  message: Scalars['String']['output'];
  /** Cognito's request id, for a support case with AWS. Null if Cognito did not respond. */
  requestId: Maybe<Scalars['String']['output']>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** A challenge that this version of the gateway does not know. */
export type UnknownChallenge = Challenge & {
  /** Cognito's name for the challenge. */
  name: Scalars['String']['output'];
  /** Identifies this step of the sign-in. Send it with the answer, once and within a few minutes. */
  session: Scalars['String']['output'];
  /** The username to send with the answer. */
  username: Scalars['String']['output'];
};

export type UnlinkUserProviderInput = {
  /** The account to unlink. If the provider is `Cognito` and the value is a username, the user can no longer sign in with a password. */
  account: ProviderAccountInput;
};

/** The result of `unlinkUserProvider`: `UnlinkUserProviderSuccess` or an error. */
export type UnlinkUserProviderResult = AccessDeniedError | AliasExistsError | FeatureNotAvailableError | InvalidInputError | NotAuthorizedError | OutcomeUnknownError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | UnlinkUserProviderSuccess | UserNotFoundError;

/** The account was unlinked. The user can no longer sign in with it. */
export type UnlinkUserProviderSuccess = {
  /** The name of the provider. */
  providerName: Scalars['String']['output'];
};

/** Returned when the token is not a refresh token, or revocation is not enabled for the client. */
export type UnsupportedTokenTypeError = OperationError & {
  /** What the caller can do about the error. */
  category: ErrorCategory;
  /** The code, for programs. It never changes. */
  code: OperationErrorCode;
  /** A message for people. Do not parse it; the wording may change. */
  message: Scalars['String']['output'];
  /** Cognito's request id, for a support case with AWS. Null if Cognito did not respond. */
  requestId: Maybe<Scalars['String']['output']>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** Returned when the operation is not allowed in the user's current status. */
export type UnsupportedUserStateError = OperationError & {
  /** What the caller can do about the error. */
  category: ErrorCategory;
  /** The code, for programs. It never changes. */
  code: OperationErrorCode;
  /** A message for people. Do not parse it; the wording may change. */
  message: Scalars['String']['output'];
  /** Cognito's request id, for a support case with AWS. Null if Cognito did not respond. */
  requestId: Maybe<Scalars['String']['output']>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** The new values. Omitted fields are not changed. */
export type UpdateGroupInput = {
  /** A description of the group. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The name of the group. */
  groupName: Scalars['String']['input'];
  /** Priority for users in several groups: the group with the lowest value sets the preferred role. */
  precedence?: InputMaybe<Scalars['Int']['input']>;
  /** The ARN of the IAM role that members can assume. */
  roleArn?: InputMaybe<Scalars['String']['input']>;
};

/** The result of `updateGroup`: `UpdateGroupSuccess` or an error. */
export type UpdateGroupResult = AccessDeniedError | FeatureNotAvailableError | InvalidInputError | NotAuthorizedError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | UpdateGroupSuccess;

/** The group was updated. */
export type UpdateGroupSuccess = {
  /** The updated group. */
  group: Group;
};

export type UpdateMyAttributesInput = {
  /** The attributes to set. */
  attributes: MyAttributesInput;
  /** Passed to the pool's Lambda triggers. Neither stored nor encrypted, so do not send secrets. */
  clientMetadata?: InputMaybe<Array<KeyValueInput>>;
  /** The access token, for callers that cannot send the `Authorization` header. Accepted over POST only; never logged. */
  token?: InputMaybe<Scalars['String']['input']>;
};

/** The result of `updateMyAttributes`: `UpdateMyAttributesSuccess` or an error. */
export type UpdateMyAttributesResult = AccessDeniedError | AliasExistsError | BlockedError | CodeDeliveryFailureError | CodeMismatchError | ExpiredCodeError | FeatureNotAvailableError | InvalidInputError | NotAuthorizedError | OutcomeUnknownError | PasswordResetRequiredError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | UpdateMyAttributesSuccess | UserLambdaValidationError | UserNotConfirmedError | UserNotFoundError;

/** The attributes were set, except those that must first be verified. */
export type UpdateMyAttributesSuccess = {
  /** Where codes were sent to verify new e-mail addresses and phone numbers. */
  codeDeliveries: Array<CodeDelivery>;
  /** The user after the change, for normalized caches. Costs one call to Cognito when selected. */
  user: Maybe<MeResult>;
};

export type UpdateMyDeviceInput = {
  /** The `deviceKey` of the device. */
  deviceKey: Scalars['String']['input'];
  /** Whether the device is remembered from now on. */
  rememberedStatus: DeviceRememberedStatus;
  /** The access token, for callers that cannot send the `Authorization` header. Accepted over POST only; never logged. */
  token?: InputMaybe<Scalars['String']['input']>;
};

/** The result of `updateMyDevice`: `UpdateMyDeviceSuccess` or an error. */
export type UpdateMyDeviceResult = AccessDeniedError | BlockedError | FeatureNotAvailableError | InvalidInputError | NotAuthorizedError | PasswordResetRequiredError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | UpdateMyDeviceSuccess | UserNotConfirmedError | UserNotFoundError;

/** The device was updated. */
export type UpdateMyDeviceSuccess = {
  /** The key that identifies the device. */
  deviceKey: Scalars['ID']['output'];
  /** Whether the device is remembered. */
  rememberedStatus: DeviceRememberedStatus;
  /** The user after the change, for normalized caches. Costs one call to Cognito when selected. */
  user: Maybe<MeResult>;
};

export type UpdateUserAttributesInput = {
  /** The attributes to set. */
  attributes: UserAttributesInput;
  /** Passed to the pool's Lambda triggers. Neither stored nor encrypted, so do not send secrets. */
  clientMetadata?: InputMaybe<Array<KeyValueInput>>;
  /** The username of the user. */
  username: Scalars['String']['input'];
};

/** The result of `updateUserAttributes`: `UpdateUserAttributesSuccess` or an error. */
export type UpdateUserAttributesResult = AccessDeniedError | AliasExistsError | FeatureNotAvailableError | InvalidInputError | NotAuthorizedError | OutcomeUnknownError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | UpdateUserAttributesSuccess | UserLambdaValidationError | UserNotFoundError;

/** The attributes were set. */
export type UpdateUserAttributesSuccess = {
  /** The user after the change, for normalized caches. Requires: users:read. Costs one call to Cognito when selected. */
  user: Maybe<UserResult>;
  /** The username of the user. */
  username: Scalars['String']['output'];
};

export type UpdateUserDeviceInput = {
  /** The `deviceKey` of the device. */
  deviceKey: Scalars['String']['input'];
  /** Whether the device is remembered from now on. */
  rememberedStatus: DeviceRememberedStatus;
  /** The username of the user. */
  username: Scalars['String']['input'];
};

/** The result of `updateUserDevice`: `UpdateUserDeviceSuccess` or an error. */
export type UpdateUserDeviceResult = AccessDeniedError | FeatureNotAvailableError | InvalidInputError | NotAuthorizedError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | UpdateUserDeviceSuccess | UserNotFoundError;

/** The device was updated. */
export type UpdateUserDeviceSuccess = {
  /** The key that identifies the device. */
  deviceKey: Scalars['ID']['output'];
  /** Whether the device is remembered. */
  rememberedStatus: DeviceRememberedStatus;
  /** The user after the change, for normalized caches. Requires: users:read. Costs one call to Cognito when selected. */
  user: Maybe<UserResult>;
  /** The username of the user. */
  username: Scalars['String']['output'];
};

/** A user of the pool. */
export type User = {
  /** Postal address, as text or as JSON. */
  address: Maybe<Scalars['String']['output']>;
  /**
   * The threat protection events of the user, newest first.
   *
   * Cognito: `AdminListUserAuthEvents`. Requires: risk:read.
   */
  authEvents: Maybe<UserAuthEventsResult>;
  /**
   * The factors with which the user can sign in.
   *
   * Cognito: `GetUserAuthFactors`, `AdminGetUserAuthFactors`. Requires: access token of the user, or users:read.
   */
  authFactors: Maybe<UserAuthFactorsResult>;
  /** Date of birth as YYYY-MM-DD. */
  birthdate: Maybe<Scalars['String']['output']>;
  /** When the user was created. Null if unknown. */
  createdAt: Maybe<Scalars['DateTime']['output']>;
  /** Custom attributes of the pool. */
  custom: Array<CustomAttribute>;
  /**
   * The devices of the user that the pool tracks.
   *
   * Cognito: `ListDevices`, `AdminListDevices`. Requires: access token of the user, or devices:read.
   */
  devices: Maybe<UserDevicesResult>;
  /** E-mail address. */
  email: Maybe<Scalars['String']['output']>;
  /** Whether the e-mail address is verified. */
  emailVerified: Maybe<Scalars['Boolean']['output']>;
  /** Whether the user is allowed to sign in. Null if unknown. */
  enabled: Maybe<Scalars['Boolean']['output']>;
  /** Surname or last name. */
  familyName: Maybe<Scalars['String']['output']>;
  /** Gender. */
  gender: Maybe<Scalars['String']['output']>;
  /** Given name or first name. */
  givenName: Maybe<Scalars['String']['output']>;
  /**
   * The groups of the user. If the caller's permission is limited to some groups, others are left out.
   *
   * Cognito: `AdminListGroupsForUser`. Requires: groups:read.
   */
  groups: Maybe<UserGroupsResult>;
  /** The attribute `sub`. It never changes and is never reused. */
  id: Scalars['ID']['output'];
  /** Accounts at external identity providers with which the user can sign in. */
  identities: Array<UserIdentity>;
  /** When the user was last changed. Null if unknown. */
  lastModifiedAt: Maybe<Scalars['DateTime']['output']>;
  /** Locale, such as `en-US`. */
  locale: Maybe<Scalars['String']['output']>;
  /** The MFA methods that the user has set up. Null if unknown. In lists, it costs one call to Cognito per user. */
  mfaMethods: Maybe<Array<MfaMethod>>;
  /** Middle name. */
  middleName: Maybe<Scalars['String']['output']>;
  /** Full name in displayable form. */
  name: Maybe<Scalars['String']['output']>;
  /** Casual name. */
  nickname: Maybe<Scalars['String']['output']>;
  /**
   * The passkeys of the signed-in user. Cognito does not show them to anyone else.
   *
   * Cognito: `ListWebAuthnCredentials`. Requires: access token of the user.
   */
  passkeys: Maybe<UserPasskeysResult>;
  /** Phone number in E.164 form, such as `+14255550123`. */
  phoneNumber: Maybe<Scalars['String']['output']>;
  /** Whether the phone number is verified. */
  phoneNumberVerified: Maybe<Scalars['Boolean']['output']>;
  /** URL of the profile picture. */
  picture: Maybe<Scalars['String']['output']>;
  /** The preferred MFA method. Null if there is none or it is unknown. In lists, it costs one call to Cognito per user. */
  preferredMfaMethod: Maybe<MfaMethod>;
  /** Name that the user likes to be called. Also a sign-in alias, if the pool allows it. */
  preferredUsername: Maybe<Scalars['String']['output']>;
  /** URL of the profile page. */
  profile: Maybe<Scalars['String']['output']>;
  /**
   * The active sessions of the user.
   *
   * Cognito: `ListUserSessions`, `AdminListUserSessions`. Requires: access token of the user, or sessions:read.
   */
  sessions: Maybe<UserSessionsResult>;
  /** The status of the user. Null if unknown. */
  status: Maybe<UserStatus>;
  /** Whether the temporary password is too old to sign in with; `createUser` with `RESEND` sends a new one. Null if the user has no temporary password, or if its age is unknown because the user has been changed since. */
  temporaryPasswordExpired: Maybe<Scalars['Boolean']['output']>;
  /** When the profile was last updated, from the attribute `updated_at`. */
  updatedAt: Maybe<Scalars['DateTime']['output']>;
  /** The username. Unique in the pool; it cannot be changed. */
  username: Scalars['String']['output'];
  /** The permissions that the caller has on the user, such as `users:write`. Those that would be refused are left out: permissions limited to groups that the user is not in, and changes if the user has permissions that the caller lacks. Null if unknown. It costs one call to Cognito per user, unless the caller holds every permission of every group. */
  viewerPermissions: Maybe<Array<Scalars['String']['output']>>;
  /** URL of the web page or blog. */
  website: Maybe<Scalars['String']['output']>;
  /** Time zone, such as `Europe/Paris`. */
  zoneinfo: Maybe<Scalars['String']['output']>;
};


/** A user of the pool. */
export type UserAuthEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A user of the pool. */
export type UserDevicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A user of the pool. */
export type UserGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A user of the pool. */
export type UserPasskeysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A user of the pool. */
export type UserSessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Attributes that administrators can set for a user. Omitted attributes are not changed. */
export type UserAttributesInput = {
  /** Postal address, as text or as JSON. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Date of birth as YYYY-MM-DD. */
  birthdate?: InputMaybe<Scalars['String']['input']>;
  /** Custom attributes of the pool. */
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
  /** Name that the user likes to be called. Also a sign-in alias, if the pool allows it. */
  preferredUsername?: InputMaybe<Scalars['String']['input']>;
  /** URL of the profile page. */
  profile?: InputMaybe<Scalars['String']['input']>;
  /** URL of the web page or blog. */
  website?: InputMaybe<Scalars['String']['input']>;
  /** Time zone, such as `Europe/Paris`. */
  zoneinfo?: InputMaybe<Scalars['String']['input']>;
};

/** The result of `User.authEvents`: `AuthEventConnection` or an error. */
export type UserAuthEventsResult = AccessDeniedError | AuthEventConnection | FeatureNotAvailableError | InvalidInputError | NotAuthorizedError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | UserNotFoundError;

/** The result of `User.authFactors`: `AuthFactors` or an error. */
export type UserAuthFactorsResult = AccessDeniedError | AuthFactors | BlockedError | FeatureNotAvailableError | InvalidInputError | NotAuthorizedError | PasswordResetRequiredError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | UserNotConfirmedError | UserNotFoundError;

/** A page of `User`. */
export type UserConnection = {
  /** The items of the page, in order. */
  edges: Array<UserEdge>;
  /** Tells whether there are more pages. */
  pageInfo: PageInfo;
  /** The progress of the scan. Null unless `scan` was given. */
  scan: Maybe<UserScan>;
};

/** The result of `User.devices`: `DeviceConnection` or an error. */
export type UserDevicesResult = AccessDeniedError | BlockedError | DeviceConnection | FeatureNotAvailableError | InvalidInputError | NotAuthorizedError | PasswordResetRequiredError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | UserNotConfirmedError | UserNotFoundError;

/** One `User` and its cursor. */
export type UserEdge = {
  /** The position of the item, for `after`. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: User;
};

/** Conditions that must all hold. Cognito searches by one condition or one group; to combine conditions or to search by custom attributes, allow a `scan`. */
export type UserFilterInput = {
  /** Custom attributes of the pool. Needs a `scan`. */
  custom?: InputMaybe<Array<CustomAttributeFilterInput>>;
  /** The e-mail address. */
  email?: InputMaybe<TextFilterInput>;
  /** Whether the users are allowed to sign in. */
  enabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** The surname. */
  familyName?: InputMaybe<TextFilterInput>;
  /** The given name. */
  givenName?: InputMaybe<TextFilterInput>;
  /** The name of a group that the users are in. */
  groupName?: InputMaybe<Scalars['String']['input']>;
  /** The attribute `sub`. */
  id?: InputMaybe<TextFilterInput>;
  /** The full name. */
  name?: InputMaybe<TextFilterInput>;
  /** The phone number in E.164 form. */
  phoneNumber?: InputMaybe<TextFilterInput>;
  /** The preferred username. */
  preferredUsername?: InputMaybe<TextFilterInput>;
  /** The status of the users. */
  status?: InputMaybe<UserStatus>;
  /** The username. */
  username?: InputMaybe<TextFilterInput>;
};

/** The result of `User.groups`: `GroupConnection` or an error. */
export type UserGroupsResult = AccessDeniedError | FeatureNotAvailableError | GroupConnection | InvalidInputError | NotAuthorizedError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | UserNotFoundError;

/** An account at an external identity provider with which the user can sign in. */
export type UserIdentity = {
  /** When the account was linked. */
  createdAt: Maybe<Scalars['DateTime']['output']>;
  /** The issuer. Null for kinds of providers that have none. */
  issuer: Maybe<Scalars['String']['output']>;
  /** Whether signing in with this account created the user. False if it was linked later. */
  primary: Scalars['Boolean']['output'];
  /** The pool's name for the provider, such as `Google`. */
  providerName: Scalars['String']['output'];
  /** The kind of provider, such as `OIDC` or `SAML`. */
  providerType: Maybe<Scalars['String']['output']>;
  /** The user's id at the provider. */
  userId: Scalars['String']['output'];
};

/** Returned when a Lambda trigger of the pool rejects the request. `message` is the text of the trigger. */
export type UserLambdaValidationError = OperationError & {
  /** What the caller can do about the error. */
  category: ErrorCategory;
  /** The code, for programs. It never changes. */
  code: OperationErrorCode;
  /** A message for people. Do not parse it; the wording may change. */
  message: Scalars['String']['output'];
  /** Cognito's request id, for a support case with AWS. Null if Cognito did not respond. */
  requestId: Maybe<Scalars['String']['output']>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
  /** The trigger, such as `PreSignUp`, if Cognito names it. */
  trigger: Maybe<Scalars['String']['output']>;
};

/** Returned when the user has not confirmed the sign-up. */
export type UserNotConfirmedError = OperationError & {
  /** What the caller can do about the error. */
  category: ErrorCategory;
  /** The code, for programs. It never changes. */
  code: OperationErrorCode;
  /** A message for people. Do not parse it; the wording may change. */
  message: Scalars['String']['output'];
  /** Cognito's request id, for a support case with AWS. Null if Cognito did not respond. */
  requestId: Maybe<Scalars['String']['output']>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** Returned when no user has this username or alias. */
export type UserNotFoundError = OperationError & {
  /** What the caller can do about the error. */
  category: ErrorCategory;
  /** The code, for programs. It never changes. */
  code: OperationErrorCode;
  /** A message for people. Do not parse it; the wording may change. */
  message: Scalars['String']['output'];
  /** Cognito's request id, for a support case with AWS. Null if Cognito did not respond. */
  requestId: Maybe<Scalars['String']['output']>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** The result of `User.passkeys`: `PasskeyConnection` or an error. */
export type UserPasskeysResult = AccessDeniedError | BlockedError | FeatureNotAvailableError | InvalidInputError | LimitExceededError | NotAuthorizedError | PasskeyConnection | PasswordResetRequiredError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError;

/** Public settings of the user pool. */
export type UserPool = {
  /** The ways to recover a forgotten password, the preferred one first. */
  accountRecovery: Array<AccountRecoveryMethod>;
  /** Cognito's names for the attributes that users can sign in with instead of the username: `email`, `phone_number`, `preferred_username`. */
  aliasAttributes: Array<Scalars['String']['output']>;
  /** The first factors that choice-based sign-in allows. */
  allowedFirstAuthFactors: Array<AuthFactor>;
  /** Cognito's names for the attributes whose old value stays until a code verifies the new one: `email`, `phone_number`. */
  attributesVerifiedBeforeUpdate: Array<Scalars['String']['output']>;
  /** The sign-in flows that the gateway's app client allows. Null if the gateway has no client. */
  authFlows: Maybe<Array<ExplicitAuthFlow>>;
  /** Cognito's names for the attributes that a code verifies at sign-up: `email`, `phone_number`. */
  autoVerifiedAttributes: Array<Scalars['String']['output']>;
  /** Custom attributes of the pool, except those that only administrators can read. */
  customAttributes: Array<CustomAttributeDefinition>;
  /** How the pool remembers devices. Null if the pool remembers none. */
  devices: Maybe<DeviceSettings>;
  /** How sign-up verifies an e-mail address. */
  emailVerification: EmailVerification;
  /** The id of the pool, such as `eu-west-1_EXAMPLE`. Every token contains the id, and clients compute SRP proofs with it. */
  id: Scalars['ID']['output'];
  /** The identity providers that `startRedirectSignIn` accepts, such as `Google`; `COGNITO` stands for the accounts of the pool itself. Null if sign-ins by redirect are not available. */
  identityProviders: Maybe<Array<Scalars['String']['output']>>;
  /** When the pool requires a second factor. */
  mfa: UserPoolMfa;
  /** The second factors that users can set up, none while `mfa` is `OFF`. Null if the gateway may not read them. */
  mfaMethods: Maybe<Array<MfaMethod>>;
  /** How the pool uses passkeys. Null if it does not use passkeys, or if the gateway may not read the settings. */
  passkeys: Maybe<PasskeySettings>;
  /** The password policy. */
  passwordPolicy: PasswordPolicy;
  /** Cognito's names for the attributes that sign-up requires. */
  requiredAttributes: Array<Scalars['String']['output']>;
  /** Whether users can sign themselves up. */
  selfSignUpAllowed: Scalars['Boolean']['output'];
  /** Standard attributes of the pool, except those that only Cognito sets. */
  standardAttributes: Array<StandardAttributeDefinition>;
  /** Cognito's names for the attributes that serve as the username at sign-up: `email`, `phone_number`. Empty if users choose a username. */
  usernameAttributes: Array<Scalars['String']['output']>;
  /** Whether `Ada` and `ada` are different usernames. */
  usernameCaseSensitive: Scalars['Boolean']['output'];
};

/** When the pool requires a second factor. */
export type UserPoolMfa =
  /** No user needs a second factor. */
  | 'OFF'
  /** Every user needs a second factor. */
  | 'ON'
  /** Users who have set up a second factor need it. */
  | 'OPTIONAL';

/** The result of `userPool`: `UserPool` or an error. */
export type UserPoolResult = AccessDeniedError | FeatureNotAvailableError | InvalidInputError | NotAuthorizedError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | UserPool;

/** The result of `user`: `User` or an error. */
export type UserResult = AccessDeniedError | FeatureNotAvailableError | InvalidInputError | NotAuthorizedError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | User | UserNotFoundError;

/** The progress of a scan. */
export type UserScan = {
  /** Whether all users have been scanned. If not, continue from `endCursor`. */
  exhausted: Scalars['Boolean']['output'];
  /** How many users were scanned for this page. */
  scanned: Scalars['Int']['output'];
};

/** Allows scanning users one by one if Cognito cannot search by the filter. */
export type UserScanInput = {
  /** Maximum number of users to scan for one page, from 1 to 3000. Sixty users cost one call to Cognito. */
  maxUsers: Scalars['Int']['input'];
};

/** The result of `User.sessions`: `SessionConnection` or an error. */
export type UserSessionsResult = AccessDeniedError | BlockedError | FeatureNotAvailableError | InvalidInputError | NotAuthorizedError | PasswordResetRequiredError | ResourceNotFoundError | ServiceUnavailableError | SessionConnection | TooManyRequestsError | UnexpectedError | UserNotConfirmedError | UserNotFoundError;

/** The status of a user. */
export type UserStatus =
  /** No longer active. */
  | 'ARCHIVED'
  /** Disabled because the account may be compromised. */
  | 'COMPROMISED'
  /** Confirmed. */
  | 'CONFIRMED'
  /** Signs in with an external identity provider. */
  | 'EXTERNAL_PROVIDER'
  /** Has a temporary password and must choose a new one at sign-in. */
  | 'FORCE_CHANGE_PASSWORD'
  /** Must reset the password before signing in. */
  | 'RESET_REQUIRED'
  /** Signed up but not confirmed yet. */
  | 'UNCONFIRMED'
  /** Not known. */
  | 'UNKNOWN';

/** Returned when another account has this username, e-mail address or phone number. */
export type UsernameExistsError = OperationError & {
  /** What the caller can do about the error. */
  category: ErrorCategory;
  /** The code, for programs. It never changes. */
  code: OperationErrorCode;
  /** A message for people. Do not parse it; the wording may change. */
  message: Scalars['String']['output'];
  /** Cognito's request id, for a support case with AWS. Null if Cognito did not respond. */
  requestId: Maybe<Scalars['String']['output']>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** The result of `usersByUsername`: `UsersByUsernameSuccess` or an error. */
export type UsersByUsernameResult = AccessDeniedError | InvalidInputError | NotAuthorizedError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | UsersByUsernameSuccess;

/** The result for each item. */
export type UsersByUsernameSuccess = {
  /** One result per item of the input, in the same order. */
  results: Array<UserResult>;
};

/** The result of `users`: `UserConnection` or an error. */
export type UsersResult = AccessDeniedError | FeatureNotAvailableError | InvalidInputError | NotAuthorizedError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | UserConnection;

export type VerifyMyAttributeInput = {
  /** Cognito's name for the attribute: `email` or `phone_number`. */
  attributeName: Scalars['String']['input'];
  /** The code from the message. */
  code: Scalars['String']['input'];
  /** The access token, for callers that cannot send the `Authorization` header. Accepted over POST only; never logged. */
  token?: InputMaybe<Scalars['String']['input']>;
};

/** The result of `verifyMyAttribute`: `VerifyMyAttributeSuccess` or an error. */
export type VerifyMyAttributeResult = AccessDeniedError | AliasExistsError | BlockedError | CodeMismatchError | ExpiredCodeError | FeatureNotAvailableError | InvalidInputError | LimitExceededError | NotAuthorizedError | OutcomeUnknownError | PasswordResetRequiredError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | UserNotConfirmedError | UserNotFoundError | VerifyMyAttributeSuccess;

/** The attribute was verified. */
export type VerifyMyAttributeSuccess = {
  /** Cognito's name for the attribute. */
  attributeName: Scalars['String']['output'];
  /** The user after the change, for normalized caches. Costs one call to Cognito when selected. */
  user: Maybe<MeResult>;
};

export type VerifySoftwareTokenInput = {
  /** The six digits that the authenticator app shows. */
  code: Scalars['String']['input'];
  /** A name by which the user can recognize the authenticator app. */
  deviceName?: InputMaybe<Scalars['String']['input']>;
  /** The `session` from `associateSoftwareToken`. During a sign-in, send it instead of an access token. */
  session?: InputMaybe<Scalars['String']['input']>;
  /** The access token, for callers that cannot send the `Authorization` header. Accepted over POST only; never logged. */
  token?: InputMaybe<Scalars['String']['input']>;
};

/** The result of `verifySoftwareToken`: `VerifySoftwareTokenSuccess` or an error. */
export type VerifySoftwareTokenResult = AccessDeniedError | BlockedError | CodeMismatchError | EnableSoftwareTokenMfaError | FeatureNotAvailableError | InvalidInputError | NotAuthorizedError | OutcomeUnknownError | PasswordResetRequiredError | ResourceNotFoundError | ServiceUnavailableError | SoftwareTokenMfaNotFoundError | TooManyRequestsError | UnexpectedError | UserNotConfirmedError | UserNotFoundError | VerifySoftwareTokenSuccess;

/** The authenticator app was set up. */
export type VerifySoftwareTokenSuccess = {
  /** The session for the answer `mfaSetup` of `respondToChallenge`, if this is part of a sign-in. If it is null, enable the app with `setMyMfaPreference`. */
  session: Maybe<Scalars['String']['output']>;
};

/** The caller, and what the caller may do. */
export type Viewer = {
  /** When the access token expires. Null for a service. */
  expiresAt: Maybe<Scalars['DateTime']['output']>;
  /** The groups in the access token. Empty for a service. */
  groups: Array<Scalars['String']['output']>;
  /** The immutable id (`sub`) of the user. Null for a service. */
  id: Maybe<Scalars['ID']['output']>;
  /** Whether the caller is a user or a service. */
  kind: ViewerKind;
  /** Those of the permissions that are limited to the members of some groups. Operations on users and groups outside the limit are refused. */
  limits: Array<PermissionLimit>;
  /** The permissions that the caller has now, such as `users:read`. Permissions allow operations on other users; operations on one's own account need no permission. */
  permissions: Array<Scalars['String']['output']>;
  /** The configured name of the service key. Null if there is no key. */
  serviceName: Maybe<Scalars['String']['output']>;
  /** The username of the user. Null for a service. */
  username: Maybe<Scalars['String']['output']>;
};

/** The kind of a caller. */
export type ViewerKind =
  /** A service, with a service key and without an access token. */
  | 'SERVICE'
  /** A signed-in user, with an access token. */
  | 'USER';

/** The result of `viewer`: `Viewer` or an error. */
export type ViewerResult = AccessDeniedError | InvalidInputError | NotAuthorizedError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | Viewer;

/** The answer to `WebAuthnChallenge`. */
export type WebAuthnAnswerInput = {
  /** Passed to the pool's Lambda triggers. Neither stored nor encrypted, so do not send secrets. */
  clientMetadata?: InputMaybe<Array<KeyValueInput>>;
  /** The credential as JSON, from `PublicKeyCredential.toJSON`. */
  credentialJson: Scalars['String']['input'];
  /** The key of the device, if Cognito remembers it. */
  deviceKey?: InputMaybe<Scalars['String']['input']>;
  /** The `session` of the challenge. */
  session: Scalars['String']['input'];
  /** The `username` of the challenge, or the one that the user signed in with. */
  username: Scalars['String']['input'];
};

/** The user must sign in with a passkey. Pass the options to `navigator.credentials.get` and answer with `webAuthn`. */
export type WebAuthnChallenge = Challenge & {
  /** The options for the browser. */
  options: PasskeyRequestOptions;
  /** The options as JSON, for `PublicKeyCredential.parseRequestOptionsFromJSON`. */
  optionsJson: Scalars['String']['output'];
  /** Identifies this step of the sign-in. Send it with the answer, once and within a few minutes. */
  session: Scalars['String']['output'];
  /** The username to send with the answer. */
  username: Scalars['String']['output'];
};

/** Returned when the registration was never started or has expired. */
export type WebAuthnChallengeNotFoundError = OperationError & {
  /** What the caller can do about the error. */
  category: ErrorCategory;
  /** The code, for programs. It never changes. */
  code: OperationErrorCode;
  /** A message for people. Do not parse it; the wording may change. */
  message: Scalars['String']['output'];
  /** Cognito's request id, for a support case with AWS. Null if Cognito did not respond. */
  requestId: Maybe<Scalars['String']['output']>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** Returned when the registration of the passkey was started with another app client. */
export type WebAuthnClientMismatchError = OperationError & {
  /** What the caller can do about the error. */
  category: ErrorCategory;
  /** The code, for programs. It never changes. */
  code: OperationErrorCode;
  /** A message for people. Do not parse it; the wording may change. */
  message: Scalars['String']['output'];
  /** Cognito's request id, for a support case with AWS. Null if Cognito did not respond. */
  requestId: Maybe<Scalars['String']['output']>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** Returned when the pool lacks a relying party id or user verification setting. */
export type WebAuthnConfigurationMissingError = OperationError & {
  /** What the caller can do about the error. */
  category: ErrorCategory;
  /** The code, for programs. It never changes. */
  code: OperationErrorCode;
  /** A message for people. Do not parse it; the wording may change. */
  message: Scalars['String']['output'];
  /** Cognito's request id, for a support case with AWS. Null if Cognito did not respond. */
  requestId: Maybe<Scalars['String']['output']>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** Returned when Cognito does not support the algorithm or the format of the credential. */
export type WebAuthnCredentialNotSupportedError = OperationError & {
  /** What the caller can do about the error. */
  category: ErrorCategory;
  /** The code, for programs. It never changes. */
  code: OperationErrorCode;
  /** A message for people. Do not parse it; the wording may change. */
  message: Scalars['String']['output'];
  /** Cognito's request id, for a support case with AWS. Null if Cognito did not respond. */
  requestId: Maybe<Scalars['String']['output']>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** Returned when passkeys are not among the sign-in options of the pool. */
export type WebAuthnNotEnabledError = OperationError & {
  /** What the caller can do about the error. */
  category: ErrorCategory;
  /** The code, for programs. It never changes. */
  code: OperationErrorCode;
  /** A message for people. Do not parse it; the wording may change. */
  message: Scalars['String']['output'];
  /** Cognito's request id, for a support case with AWS. Null if Cognito did not respond. */
  requestId: Maybe<Scalars['String']['output']>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** Returned when the origin of the passkey is not allowed by the pool. */
export type WebAuthnOriginNotAllowedError = OperationError & {
  /** What the caller can do about the error. */
  category: ErrorCategory;
  /** The code, for programs. It never changes. */
  code: OperationErrorCode;
  /** A message for people. Do not parse it; the wording may change. */
  message: Scalars['String']['output'];
  /** Cognito's request id, for a support case with AWS. Null if Cognito did not respond. */
  requestId: Maybe<Scalars['String']['output']>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

/** Returned when the relying party id of the credential is not the pool's. */
export type WebAuthnRelyingPartyMismatchError = OperationError & {
  /** What the caller can do about the error. */
  category: ErrorCategory;
  /** The code, for programs. It never changes. */
  code: OperationErrorCode;
  /** A message for people. Do not parse it; the wording may change. */
  message: Scalars['String']['output'];
  /** Cognito's request id, for a support case with AWS. Null if Cognito did not respond. */
  requestId: Maybe<Scalars['String']['output']>;
  /** Whether the same request may succeed later. */
  retryable: Scalars['Boolean']['output'];
};

export type AddUserToGroupMutationVariables = Exact<{
  input: AddUserToGroupInput;
}>;


export type AddUserToGroupMutation = { addUserToGroup:
    | { __typename: 'AccessDeniedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, requires: string }
    | { __typename: 'AddUserToGroupSuccess', username: string, groupName: string }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, reason: NotAuthorizedReason }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, cause: UnavailableCause }
    | { __typename: 'TooManyRequestsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retryAfterSeconds: number | null, scope: ThrottleScope }
    | { __typename: 'UnexpectedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, incidentId: string }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type AddUsersToGroupMutationVariables = Exact<{
  input: AddUsersToGroupInput;
}>;


export type AddUsersToGroupMutation = { addUsersToGroup:
    | { __typename: 'AccessDeniedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, requires: string }
    | { __typename: 'AddUsersToGroupSuccess', results: Array<
        | { __typename: 'AccessDeniedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, requires: string }
        | { __typename: 'AddUserToGroupSuccess', username: string, groupName: string }
        | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
        | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
        | { __typename: 'NotAuthorizedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, reason: NotAuthorizedReason }
        | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
        | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, cause: UnavailableCause }
        | { __typename: 'TooManyRequestsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retryAfterSeconds: number | null, scope: ThrottleScope }
        | { __typename: 'UnexpectedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, incidentId: string }
        | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
      > }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, reason: NotAuthorizedReason }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, cause: UnavailableCause }
    | { __typename: 'TooManyRequestsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retryAfterSeconds: number | null, scope: ThrottleScope }
    | { __typename: 'UnexpectedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, incidentId: string }
   | null };

export type AssociateSoftwareTokenMutationVariables = Exact<{
  input: AssociateSoftwareTokenInput;
}>;


export type AssociateSoftwareTokenMutation = { associateSoftwareToken:
    | { __typename: 'AccessDeniedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, requires: string }
    | { __typename: 'AssociateSoftwareTokenSuccess', secretCode: string, otpauthUri: string, qrCode: string, session: string | null }
    | { __typename: 'BlockedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ConcurrentModificationError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, reason: NotAuthorizedReason }
    | { __typename: 'OutcomeUnknownError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, cause: UnavailableCause }
    | { __typename: 'SoftwareTokenMfaNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retryAfterSeconds: number | null, scope: ThrottleScope }
    | { __typename: 'UnexpectedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, incidentId: string }
   | null };

export type AuditEventsQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditEventFilterInput>;
}>;


export type AuditEventsQuery = { auditEvents:
    | { __typename: 'AccessDeniedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, requires: string }
    | { __typename: 'AuditEventConnection', edges: Array<{ cursor: string, node: { time: string, operation: string, given: Array<string>, outcome: string, failed: boolean, reason: string | null, ipAddress: string | null, requestId: string | null, cognitoRequestId: string | null, incidentId: string | null, repeated: number | null, actor: { kind: AuditActorKind, name: string | null, userId: string | null, tokenId: string | null, via: string | null, account: string | null }, targets: Array<{ path: string, name: string }> } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, reason: NotAuthorizedReason }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, cause: UnavailableCause }
    | { __typename: 'TooManyRequestsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retryAfterSeconds: number | null, scope: ThrottleScope }
    | { __typename: 'UnexpectedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, incidentId: string }
   | null };

export type AuthenticateMutationVariables = Exact<{
  input: AuthenticateInput;
}>;


export type AuthenticateMutation = { authenticate:
    | { __typename: 'AccessDeniedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, requires: string }
    | { __typename: 'AuthenticationTokens', accessToken: string, idToken: string | null, refreshToken: string | null, tokenType: string, expiresInSeconds: number, newDevice: { deviceKey: string, deviceGroupKey: string } | null }
    | { __typename: 'BlockedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'CustomChallenge', session: string, username: string, parameters: Array<{ name: string, value: string }> }
    | { __typename: 'DevicePasswordVerifierChallenge', session: string, username: string, srpB: string, salt: string, secretBlock: string, deviceKey: string | null }
    | { __typename: 'DeviceSrpChallenge', session: string, username: string, deviceKey: string | null }
    | { __typename: 'EmailOtpChallenge', session: string, username: string, codeDelivery: { destination: string | null, deliveryMedium: DeliveryMedium | null, attributeName: string | null } | null }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'MfaMethodNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'MfaSetupChallenge', session: string, username: string, mfaMethods: Array<MfaMethod> }
    | { __typename: 'NewPasswordRequiredChallenge', session: string, username: string, requiredAttributes: Array<string>, missingAttributes: Array<string> }
    | { __typename: 'NotAuthorizedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, reason: NotAuthorizedReason }
    | { __typename: 'OutcomeUnknownError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'PasswordChallenge', session: string, username: string, firstFactors: Array<FirstFactor> }
    | { __typename: 'PasswordResetRequiredError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'PasswordVerifierChallenge', session: string, username: string, srpB: string, salt: string, secretBlock: string, userIdForSrp: string }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'SelectChallenge', session: string, username: string, firstFactors: Array<FirstFactor> }
    | { __typename: 'SelectMfaTypeChallenge', session: string, username: string, mfaMethods: Array<MfaMethod> }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, cause: UnavailableCause }
    | { __typename: 'SmsMfaChallenge', session: string, username: string, codeDelivery: { destination: string | null, deliveryMedium: DeliveryMedium | null, attributeName: string | null } | null }
    | { __typename: 'SmsOtpChallenge', session: string, username: string, codeDelivery: { destination: string | null, deliveryMedium: DeliveryMedium | null, attributeName: string | null } | null }
    | { __typename: 'SoftwareTokenMfaChallenge', session: string, username: string, deviceName: string | null }
    | { __typename: 'TooManyRequestsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retryAfterSeconds: number | null, scope: ThrottleScope }
    | { __typename: 'UnexpectedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, incidentId: string }
    | { __typename: 'UnknownChallenge', session: string, username: string, name: string }
    | { __typename: 'UserLambdaValidationError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, trigger: string | null }
    | { __typename: 'UserNotConfirmedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'WebAuthnChallenge', session: string, username: string, optionsJson: string, options: { challenge: string, rpId: string | null, timeoutMilliseconds: number | null, userVerification: string | null, allowCredentials: Array<{ id: string, type: string, transports: Array<string> }> } }
   | null };

export type ChangeMyPasswordMutationVariables = Exact<{
  input: ChangeMyPasswordInput;
}>;


export type ChangeMyPasswordMutation = { changeMyPassword:
    | { __typename: 'AccessDeniedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, requires: string }
    | { __typename: 'BlockedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ChangeMyPasswordSuccess', changed: boolean }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'InvalidPasswordError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violatedRules: Array<PasswordRule> }
    | { __typename: 'LimitExceededError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'NotAuthorizedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, reason: NotAuthorizedReason }
    | { __typename: 'OutcomeUnknownError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'PasswordHistoryPolicyViolationError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'PasswordResetRequiredError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, cause: UnavailableCause }
    | { __typename: 'TooManyRequestsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retryAfterSeconds: number | null, scope: ThrottleScope }
    | { __typename: 'UnexpectedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, incidentId: string }
    | { __typename: 'UserNotConfirmedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type ClientTokenMutationVariables = Exact<{
  input: ClientTokenInput;
}>;


export type ClientTokenMutation = { clientToken:
    | { __typename: 'AccessDeniedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, requires: string }
    | { __typename: 'ClientToken', accessToken: string, tokenType: string, expiresInSeconds: number }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, reason: NotAuthorizedReason }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, cause: UnavailableCause }
    | { __typename: 'TooManyRequestsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retryAfterSeconds: number | null, scope: ThrottleScope }
    | { __typename: 'UnexpectedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, incidentId: string }
   | null };

export type CompleteMyPasskeyRegistrationMutationVariables = Exact<{
  input: CompleteMyPasskeyRegistrationInput;
}>;


export type CompleteMyPasskeyRegistrationMutation = { completeMyPasskeyRegistration:
    | { __typename: 'AccessDeniedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, requires: string }
    | { __typename: 'BlockedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'CompleteMyPasskeyRegistrationSuccess', credentialId: string }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'LimitExceededError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'NotAuthorizedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, reason: NotAuthorizedReason }
    | { __typename: 'OutcomeUnknownError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'PasswordResetRequiredError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, cause: UnavailableCause }
    | { __typename: 'TooManyRequestsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retryAfterSeconds: number | null, scope: ThrottleScope }
    | { __typename: 'UnexpectedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, incidentId: string }
    | { __typename: 'WebAuthnChallengeNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'WebAuthnClientMismatchError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'WebAuthnCredentialNotSupportedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'WebAuthnNotEnabledError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'WebAuthnOriginNotAllowedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'WebAuthnRelyingPartyMismatchError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type CompleteRedirectSignInMutationVariables = Exact<{
  input: CompleteRedirectSignInInput;
}>;


export type CompleteRedirectSignInMutation = { completeRedirectSignIn:
    | { __typename: 'AccessDeniedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, requires: string }
    | { __typename: 'AuthenticationTokens', accessToken: string, idToken: string | null, refreshToken: string | null, tokenType: string, expiresInSeconds: number, newDevice: { deviceKey: string, deviceGroupKey: string } | null }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'OutcomeUnknownError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'RedirectSignInError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, reason: RedirectSignInReason }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, cause: UnavailableCause }
    | { __typename: 'TooManyRequestsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retryAfterSeconds: number | null, scope: ThrottleScope }
    | { __typename: 'UnexpectedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, incidentId: string }
   | null };

export type ConfirmForgotPasswordMutationVariables = Exact<{
  input: ConfirmForgotPasswordInput;
}>;


export type ConfirmForgotPasswordMutation = { confirmForgotPassword:
    | { __typename: 'AccessDeniedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, requires: string }
    | { __typename: 'BlockedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'CodeMismatchError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retrySession: string | null }
    | { __typename: 'ConfirmForgotPasswordSuccess', username: string }
    | { __typename: 'ExpiredCodeError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'InvalidPasswordError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violatedRules: Array<PasswordRule> }
    | { __typename: 'LimitExceededError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'NotAuthorizedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, reason: NotAuthorizedReason }
    | { __typename: 'OutcomeUnknownError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'PasswordHistoryPolicyViolationError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, cause: UnavailableCause }
    | { __typename: 'TooManyFailedAttemptsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retryAfterSeconds: number | null, scope: ThrottleScope }
    | { __typename: 'UnexpectedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, incidentId: string }
    | { __typename: 'UserLambdaValidationError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, trigger: string | null }
    | { __typename: 'UserNotConfirmedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type ConfirmMyDeviceMutationVariables = Exact<{
  input: ConfirmMyDeviceInput;
}>;


export type ConfirmMyDeviceMutation = { confirmMyDevice:
    | { __typename: 'AccessDeniedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, requires: string }
    | { __typename: 'BlockedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ConfirmMyDeviceSuccess', deviceKey: string, userConfirmationNecessary: boolean }
    | { __typename: 'DeviceKeyExistsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'InvalidPasswordError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violatedRules: Array<PasswordRule> }
    | { __typename: 'NotAuthorizedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, reason: NotAuthorizedReason }
    | { __typename: 'OutcomeUnknownError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'PasswordResetRequiredError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, cause: UnavailableCause }
    | { __typename: 'TooManyRequestsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retryAfterSeconds: number | null, scope: ThrottleScope }
    | { __typename: 'UnexpectedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, incidentId: string }
    | { __typename: 'UserNotConfirmedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UsernameExistsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type ConfirmSignUpMutationVariables = Exact<{
  input: ConfirmSignUpInput;
}>;


export type ConfirmSignUpMutation = { confirmSignUp:
    | { __typename: 'AccessDeniedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, requires: string }
    | { __typename: 'AliasExistsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'BlockedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'CodeMismatchError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retrySession: string | null }
    | { __typename: 'ConfirmSignUpSuccess', username: string, session: string | null }
    | { __typename: 'ExpiredCodeError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'LimitExceededError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'NotAuthorizedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, reason: NotAuthorizedReason }
    | { __typename: 'OutcomeUnknownError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, cause: UnavailableCause }
    | { __typename: 'TooManyFailedAttemptsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retryAfterSeconds: number | null, scope: ThrottleScope }
    | { __typename: 'UnexpectedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, incidentId: string }
    | { __typename: 'UserLambdaValidationError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, trigger: string | null }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type ConfirmUserMutationVariables = Exact<{
  input: ConfirmUserInput;
}>;


export type ConfirmUserMutation = { confirmUser:
    | { __typename: 'AccessDeniedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, requires: string }
    | { __typename: 'ConfirmUserSuccess', username: string }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'LimitExceededError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'NotAuthorizedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, reason: NotAuthorizedReason }
    | { __typename: 'OutcomeUnknownError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, cause: UnavailableCause }
    | { __typename: 'TooManyFailedAttemptsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retryAfterSeconds: number | null, scope: ThrottleScope }
    | { __typename: 'UnexpectedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, incidentId: string }
    | { __typename: 'UserLambdaValidationError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, trigger: string | null }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type CreateGroupMutationVariables = Exact<{
  input: CreateGroupInput;
}>;


export type CreateGroupMutation = { createGroup:
    | { __typename: 'AccessDeniedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, requires: string }
    | { __typename: 'CreateGroupSuccess', group: { name: string, description: string | null, precedence: number | null, roleArn: string | null, createdAt: string | null, lastModifiedAt: string | null, viewerPermissions: Array<string> | null } }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'GroupExistsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'LimitExceededError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'NotAuthorizedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, reason: NotAuthorizedReason }
    | { __typename: 'OutcomeUnknownError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, cause: UnavailableCause }
    | { __typename: 'TooManyRequestsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retryAfterSeconds: number | null, scope: ThrottleScope }
    | { __typename: 'UnexpectedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, incidentId: string }
   | null };

export type CreateUserMutationVariables = Exact<{
  input: CreateUserInput;
}>;


export type CreateUserMutation = { createUser:
    | { __typename: 'AccessDeniedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, requires: string }
    | { __typename: 'AliasExistsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'CodeDeliveryFailureError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'CreateUserSuccess', user: { id: string, username: string, name: string | null, givenName: string | null, familyName: string | null, middleName: string | null, nickname: string | null, preferredUsername: string | null, profile: string | null, picture: string | null, website: string | null, email: string | null, gender: string | null, birthdate: string | null, zoneinfo: string | null, locale: string | null, phoneNumber: string | null, address: string | null, emailVerified: boolean | null, phoneNumberVerified: boolean | null, updatedAt: string | null, enabled: boolean | null, status: UserStatus | null, createdAt: string | null, lastModifiedAt: string | null, temporaryPasswordExpired: boolean | null, custom: Array<{ name: string, value: string }>, identities: Array<{ userId: string, providerName: string, providerType: string | null, issuer: string | null, primary: boolean, createdAt: string | null }> } }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'InvalidPasswordError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violatedRules: Array<PasswordRule> }
    | { __typename: 'NotAuthorizedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, reason: NotAuthorizedReason }
    | { __typename: 'OutcomeUnknownError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'PreconditionNotMetError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, cause: UnavailableCause }
    | { __typename: 'TooManyRequestsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retryAfterSeconds: number | null, scope: ThrottleScope }
    | { __typename: 'UnexpectedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, incidentId: string }
    | { __typename: 'UnsupportedUserStateError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserLambdaValidationError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, trigger: string | null }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UsernameExistsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type DeleteGroupMutationVariables = Exact<{
  input: DeleteGroupInput;
}>;


export type DeleteGroupMutation = { deleteGroup:
    | { __typename: 'AccessDeniedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, requires: string }
    | { __typename: 'DeleteGroupSuccess', groupName: string }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, reason: NotAuthorizedReason }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, cause: UnavailableCause }
    | { __typename: 'TooManyRequestsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retryAfterSeconds: number | null, scope: ThrottleScope }
    | { __typename: 'UnexpectedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, incidentId: string }
   | null };

export type DeleteMeMutationVariables = Exact<{
  input: DeleteMeInput;
}>;


export type DeleteMeMutation = { deleteMe:
    | { __typename: 'AccessDeniedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, requires: string }
    | { __typename: 'BlockedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'DeleteMeSuccess', deleted: boolean }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, reason: NotAuthorizedReason }
    | { __typename: 'PasswordResetRequiredError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, cause: UnavailableCause }
    | { __typename: 'TooManyRequestsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retryAfterSeconds: number | null, scope: ThrottleScope }
    | { __typename: 'UnexpectedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, incidentId: string }
    | { __typename: 'UserNotConfirmedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type DeleteMyAttributesMutationVariables = Exact<{
  input: DeleteMyAttributesInput;
}>;


export type DeleteMyAttributesMutation = { deleteMyAttributes:
    | { __typename: 'AccessDeniedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, requires: string }
    | { __typename: 'BlockedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'DeleteMyAttributesSuccess', attributeNames: Array<string> }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, reason: NotAuthorizedReason }
    | { __typename: 'PasswordResetRequiredError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, cause: UnavailableCause }
    | { __typename: 'TooManyRequestsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retryAfterSeconds: number | null, scope: ThrottleScope }
    | { __typename: 'UnexpectedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, incidentId: string }
    | { __typename: 'UserNotConfirmedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type DeleteMyPasskeyMutationVariables = Exact<{
  input: DeleteMyPasskeyInput;
}>;


export type DeleteMyPasskeyMutation = { deleteMyPasskey:
    | { __typename: 'AccessDeniedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, requires: string }
    | { __typename: 'BlockedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'DeleteMyPasskeySuccess', credentialId: string }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'LimitExceededError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'NotAuthorizedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, reason: NotAuthorizedReason }
    | { __typename: 'PasswordResetRequiredError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, cause: UnavailableCause }
    | { __typename: 'TooManyRequestsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retryAfterSeconds: number | null, scope: ThrottleScope }
    | { __typename: 'UnexpectedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, incidentId: string }
   | null };

export type DeleteUserMutationVariables = Exact<{
  input: DeleteUserInput;
}>;


export type DeleteUserMutation = { deleteUser:
    | { __typename: 'AccessDeniedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, requires: string }
    | { __typename: 'DeleteUserSuccess', username: string }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, reason: NotAuthorizedReason }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, cause: UnavailableCause }
    | { __typename: 'TooManyRequestsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retryAfterSeconds: number | null, scope: ThrottleScope }
    | { __typename: 'UnexpectedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, incidentId: string }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type DeleteUserAttributesMutationVariables = Exact<{
  input: DeleteUserAttributesInput;
}>;


export type DeleteUserAttributesMutation = { deleteUserAttributes:
    | { __typename: 'AccessDeniedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, requires: string }
    | { __typename: 'DeleteUserAttributesSuccess', username: string }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, reason: NotAuthorizedReason }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, cause: UnavailableCause }
    | { __typename: 'TooManyRequestsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retryAfterSeconds: number | null, scope: ThrottleScope }
    | { __typename: 'UnexpectedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, incidentId: string }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type DeleteUserSoftwareTokenMutationVariables = Exact<{
  input: DeleteUserSoftwareTokenInput;
}>;


export type DeleteUserSoftwareTokenMutation = { deleteUserSoftwareToken:
    | { __typename: 'AccessDeniedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, requires: string }
    | { __typename: 'DeleteUserSoftwareTokenSuccess', username: string }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, reason: NotAuthorizedReason }
    | { __typename: 'OutcomeUnknownError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, cause: UnavailableCause }
    | { __typename: 'TooManyRequestsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retryAfterSeconds: number | null, scope: ThrottleScope }
    | { __typename: 'UnexpectedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, incidentId: string }
    | { __typename: 'UserNotConfirmedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type DeleteUsersMutationVariables = Exact<{
  input: DeleteUsersInput;
}>;


export type DeleteUsersMutation = { deleteUsers:
    | { __typename: 'AccessDeniedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, requires: string }
    | { __typename: 'DeleteUsersSuccess', results: Array<
        | { __typename: 'AccessDeniedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, requires: string }
        | { __typename: 'DeleteUserSuccess', username: string }
        | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
        | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
        | { __typename: 'NotAuthorizedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, reason: NotAuthorizedReason }
        | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
        | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, cause: UnavailableCause }
        | { __typename: 'TooManyRequestsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retryAfterSeconds: number | null, scope: ThrottleScope }
        | { __typename: 'UnexpectedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, incidentId: string }
        | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
      > }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, reason: NotAuthorizedReason }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, cause: UnavailableCause }
    | { __typename: 'TooManyRequestsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retryAfterSeconds: number | null, scope: ThrottleScope }
    | { __typename: 'UnexpectedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, incidentId: string }
   | null };

export type DisableUserMutationVariables = Exact<{
  input: DisableUserInput;
}>;


export type DisableUserMutation = { disableUser:
    | { __typename: 'AccessDeniedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, requires: string }
    | { __typename: 'DisableUserSuccess', username: string, enabled: boolean }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, reason: NotAuthorizedReason }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, cause: UnavailableCause }
    | { __typename: 'TooManyRequestsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retryAfterSeconds: number | null, scope: ThrottleScope }
    | { __typename: 'UnexpectedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, incidentId: string }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type DisableUsersMutationVariables = Exact<{
  input: DisableUsersInput;
}>;


export type DisableUsersMutation = { disableUsers:
    | { __typename: 'AccessDeniedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, requires: string }
    | { __typename: 'DisableUsersSuccess', results: Array<
        | { __typename: 'AccessDeniedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, requires: string }
        | { __typename: 'DisableUserSuccess', username: string, enabled: boolean }
        | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
        | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
        | { __typename: 'NotAuthorizedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, reason: NotAuthorizedReason }
        | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
        | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, cause: UnavailableCause }
        | { __typename: 'TooManyRequestsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retryAfterSeconds: number | null, scope: ThrottleScope }
        | { __typename: 'UnexpectedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, incidentId: string }
        | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
      > }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, reason: NotAuthorizedReason }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, cause: UnavailableCause }
    | { __typename: 'TooManyRequestsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retryAfterSeconds: number | null, scope: ThrottleScope }
    | { __typename: 'UnexpectedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, incidentId: string }
   | null };

export type EnableUserMutationVariables = Exact<{
  input: EnableUserInput;
}>;


export type EnableUserMutation = { enableUser:
    | { __typename: 'AccessDeniedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, requires: string }
    | { __typename: 'EnableUserSuccess', username: string, enabled: boolean }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, reason: NotAuthorizedReason }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, cause: UnavailableCause }
    | { __typename: 'TooManyRequestsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retryAfterSeconds: number | null, scope: ThrottleScope }
    | { __typename: 'UnexpectedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, incidentId: string }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type EnableUsersMutationVariables = Exact<{
  input: EnableUsersInput;
}>;


export type EnableUsersMutation = { enableUsers:
    | { __typename: 'AccessDeniedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, requires: string }
    | { __typename: 'EnableUsersSuccess', results: Array<
        | { __typename: 'AccessDeniedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, requires: string }
        | { __typename: 'EnableUserSuccess', username: string, enabled: boolean }
        | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
        | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
        | { __typename: 'NotAuthorizedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, reason: NotAuthorizedReason }
        | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
        | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, cause: UnavailableCause }
        | { __typename: 'TooManyRequestsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retryAfterSeconds: number | null, scope: ThrottleScope }
        | { __typename: 'UnexpectedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, incidentId: string }
        | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
      > }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, reason: NotAuthorizedReason }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, cause: UnavailableCause }
    | { __typename: 'TooManyRequestsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retryAfterSeconds: number | null, scope: ThrottleScope }
    | { __typename: 'UnexpectedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, incidentId: string }
   | null };

export type ForgetMyDeviceMutationVariables = Exact<{
  input: ForgetMyDeviceInput;
}>;


export type ForgetMyDeviceMutation = { forgetMyDevice:
    | { __typename: 'AccessDeniedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, requires: string }
    | { __typename: 'BlockedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ForgetMyDeviceSuccess', deviceKey: string }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, reason: NotAuthorizedReason }
    | { __typename: 'PasswordResetRequiredError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, cause: UnavailableCause }
    | { __typename: 'TooManyRequestsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retryAfterSeconds: number | null, scope: ThrottleScope }
    | { __typename: 'UnexpectedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, incidentId: string }
    | { __typename: 'UserNotConfirmedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type ForgetUserDeviceMutationVariables = Exact<{
  input: ForgetUserDeviceInput;
}>;


export type ForgetUserDeviceMutation = { forgetUserDevice:
    | { __typename: 'AccessDeniedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, requires: string }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ForgetUserDeviceSuccess', username: string, deviceKey: string }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, reason: NotAuthorizedReason }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, cause: UnavailableCause }
    | { __typename: 'TooManyRequestsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retryAfterSeconds: number | null, scope: ThrottleScope }
    | { __typename: 'UnexpectedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, incidentId: string }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type ForgotPasswordMutationVariables = Exact<{
  input: ForgotPasswordInput;
}>;


export type ForgotPasswordMutation = { forgotPassword:
    | { __typename: 'AccessDeniedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, requires: string }
    | { __typename: 'BlockedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'CodeDeliveryFailureError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ForgotPasswordSuccess', codeDelivery: { destination: string | null, deliveryMedium: DeliveryMedium | null, attributeName: string | null } | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'LimitExceededError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'NotAuthorizedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, reason: NotAuthorizedReason }
    | { __typename: 'OutcomeUnknownError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, cause: UnavailableCause }
    | { __typename: 'TooManyRequestsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retryAfterSeconds: number | null, scope: ThrottleScope }
    | { __typename: 'UnexpectedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, incidentId: string }
    | { __typename: 'UnsupportedUserStateError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserLambdaValidationError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, trigger: string | null }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type AddUserToGroupSuccessFieldsFragment = { username: string, groupName: string };

export type AddUsersToGroupSuccessFieldsFragment = { results: Array<
    | { __typename: 'AccessDeniedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, requires: string }
    | { __typename: 'AddUserToGroupSuccess', username: string, groupName: string }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, reason: NotAuthorizedReason }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, cause: UnavailableCause }
    | { __typename: 'TooManyRequestsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retryAfterSeconds: number | null, scope: ThrottleScope }
    | { __typename: 'UnexpectedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, incidentId: string }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
  > };

export type AssociateSoftwareTokenSuccessFieldsFragment = { secretCode: string, otpauthUri: string, qrCode: string, session: string | null };

export type AuditActorFieldsFragment = { kind: AuditActorKind, name: string | null, userId: string | null, tokenId: string | null, via: string | null, account: string | null };

export type AuditEventFieldsFragment = { time: string, operation: string, given: Array<string>, outcome: string, failed: boolean, reason: string | null, ipAddress: string | null, requestId: string | null, cognitoRequestId: string | null, incidentId: string | null, repeated: number | null, actor: { kind: AuditActorKind, name: string | null, userId: string | null, tokenId: string | null, via: string | null, account: string | null }, targets: Array<{ path: string, name: string }> };

export type AuditEventConnectionFieldsFragment = { edges: Array<{ cursor: string, node: { time: string, operation: string, given: Array<string>, outcome: string, failed: boolean, reason: string | null, ipAddress: string | null, requestId: string | null, cognitoRequestId: string | null, incidentId: string | null, repeated: number | null, actor: { kind: AuditActorKind, name: string | null, userId: string | null, tokenId: string | null, via: string | null, account: string | null }, targets: Array<{ path: string, name: string }> } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } };

export type AuditEventEdgeFieldsFragment = { cursor: string, node: { time: string, operation: string, given: Array<string>, outcome: string, failed: boolean, reason: string | null, ipAddress: string | null, requestId: string | null, cognitoRequestId: string | null, incidentId: string | null, repeated: number | null, actor: { kind: AuditActorKind, name: string | null, userId: string | null, tokenId: string | null, via: string | null, account: string | null }, targets: Array<{ path: string, name: string }> } };

export type AuditTargetFieldsFragment = { path: string, name: string };

export type AuthenticationTokensFieldsFragment = { accessToken: string, idToken: string | null, refreshToken: string | null, tokenType: string, expiresInSeconds: number, newDevice: { deviceKey: string, deviceGroupKey: string } | null };

export type ChallengeParameterFieldsFragment = { name: string, value: string };

export type ChangeMyPasswordSuccessFieldsFragment = { changed: boolean };

export type ClientTokenFieldsFragment = { accessToken: string, tokenType: string, expiresInSeconds: number };

export type CodeDeliveryFieldsFragment = { destination: string | null, deliveryMedium: DeliveryMedium | null, attributeName: string | null };

export type CompleteMyPasskeyRegistrationSuccessFieldsFragment = { credentialId: string };

export type ConfirmForgotPasswordSuccessFieldsFragment = { username: string };

export type ConfirmMyDeviceSuccessFieldsFragment = { deviceKey: string, userConfirmationNecessary: boolean };

export type ConfirmSignUpSuccessFieldsFragment = { username: string, session: string | null };

export type ConfirmUserSuccessFieldsFragment = { username: string };

export type CreateGroupSuccessFieldsFragment = { group: { name: string, description: string | null, precedence: number | null, roleArn: string | null, createdAt: string | null, lastModifiedAt: string | null, viewerPermissions: Array<string> | null } };

export type CreateUserSuccessFieldsFragment = { user: { id: string, username: string, name: string | null, givenName: string | null, familyName: string | null, middleName: string | null, nickname: string | null, preferredUsername: string | null, profile: string | null, picture: string | null, website: string | null, email: string | null, gender: string | null, birthdate: string | null, zoneinfo: string | null, locale: string | null, phoneNumber: string | null, address: string | null, emailVerified: boolean | null, phoneNumberVerified: boolean | null, updatedAt: string | null, enabled: boolean | null, status: UserStatus | null, createdAt: string | null, lastModifiedAt: string | null, temporaryPasswordExpired: boolean | null, custom: Array<{ name: string, value: string }>, identities: Array<{ userId: string, providerName: string, providerType: string | null, issuer: string | null, primary: boolean, createdAt: string | null }> } };

export type CustomAttributeFieldsFragment = { name: string, value: string };

export type CustomAttributeDefinitionFieldsFragment = { dataType: AttributeDataType | null, mutable: boolean, writable: boolean, minimumLength: number | null, maximumLength: number | null, minimumValue: number | null, maximumValue: number | null, name: string };

export type CustomChallengeFieldsFragment = { session: string, username: string, parameters: Array<{ name: string, value: string }> };

export type DeleteGroupSuccessFieldsFragment = { groupName: string };

export type DeleteMeSuccessFieldsFragment = { deleted: boolean };

export type DeleteMyAttributesSuccessFieldsFragment = { attributeNames: Array<string> };

export type DeleteMyPasskeySuccessFieldsFragment = { credentialId: string };

export type DeleteUserAttributesSuccessFieldsFragment = { username: string };

export type DeleteUserSoftwareTokenSuccessFieldsFragment = { username: string };

export type DeleteUserSuccessFieldsFragment = { username: string };

export type DeleteUsersSuccessFieldsFragment = { results: Array<
    | { __typename: 'AccessDeniedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, requires: string }
    | { __typename: 'DeleteUserSuccess', username: string }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, reason: NotAuthorizedReason }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, cause: UnavailableCause }
    | { __typename: 'TooManyRequestsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retryAfterSeconds: number | null, scope: ThrottleScope }
    | { __typename: 'UnexpectedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, incidentId: string }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
  > };

export type DevicePasswordVerifierChallengeFieldsFragment = { session: string, username: string, srpB: string, salt: string, secretBlock: string, deviceKey: string | null };

export type DeviceSettingsFieldsFragment = { challengeRequiredOnNewDevice: boolean, rememberedOnUserPrompt: boolean };

export type DeviceSrpChallengeFieldsFragment = { session: string, username: string, deviceKey: string | null };

export type DisableUserSuccessFieldsFragment = { username: string, enabled: boolean };

export type DisableUsersSuccessFieldsFragment = { results: Array<
    | { __typename: 'AccessDeniedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, requires: string }
    | { __typename: 'DisableUserSuccess', username: string, enabled: boolean }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, reason: NotAuthorizedReason }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, cause: UnavailableCause }
    | { __typename: 'TooManyRequestsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retryAfterSeconds: number | null, scope: ThrottleScope }
    | { __typename: 'UnexpectedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, incidentId: string }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
  > };

export type EmailOtpChallengeFieldsFragment = { session: string, username: string, codeDelivery: { destination: string | null, deliveryMedium: DeliveryMedium | null, attributeName: string | null } | null };

export type EnableUserSuccessFieldsFragment = { username: string, enabled: boolean };

export type EnableUsersSuccessFieldsFragment = { results: Array<
    | { __typename: 'AccessDeniedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, requires: string }
    | { __typename: 'EnableUserSuccess', username: string, enabled: boolean }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, reason: NotAuthorizedReason }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, cause: UnavailableCause }
    | { __typename: 'TooManyRequestsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retryAfterSeconds: number | null, scope: ThrottleScope }
    | { __typename: 'UnexpectedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, incidentId: string }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
  > };

export type ForgetMyDeviceSuccessFieldsFragment = { deviceKey: string };

export type ForgetUserDeviceSuccessFieldsFragment = { username: string, deviceKey: string };

export type ForgotPasswordSuccessFieldsFragment = { codeDelivery: { destination: string | null, deliveryMedium: DeliveryMedium | null, attributeName: string | null } | null };

export type GiveAuthEventFeedbackSuccessFieldsFragment = { eventId: string };

export type GroupFieldsFragment = { name: string, description: string | null, precedence: number | null, roleArn: string | null, createdAt: string | null, lastModifiedAt: string | null, viewerPermissions: Array<string> | null };

export type GroupConnectionFieldsFragment = { edges: Array<{ cursor: string, node: { name: string, description: string | null, precedence: number | null, roleArn: string | null, createdAt: string | null, lastModifiedAt: string | null, viewerPermissions: Array<string> | null } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } };

export type GroupEdgeFieldsFragment = { cursor: string, node: { name: string, description: string | null, precedence: number | null, roleArn: string | null, createdAt: string | null, lastModifiedAt: string | null, viewerPermissions: Array<string> | null } };

export type InputViolationFieldsFragment = { path: string, message: string };

export type LinkUserProviderSuccessFieldsFragment = { username: string };

export type MfaSetupChallengeFieldsFragment = { session: string, username: string, mfaMethods: Array<MfaMethod> };

export type NewDeviceFieldsFragment = { deviceKey: string, deviceGroupKey: string };

export type NewPasswordRequiredChallengeFieldsFragment = { session: string, username: string, requiredAttributes: Array<string>, missingAttributes: Array<string> };

export type PageInfoFieldsFragment = { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null };

export type PasskeyAlgorithmFieldsFragment = { type: string, alg: number };

export type PasskeyAuthenticatorSelectionFieldsFragment = { authenticatorAttachment: string | null, requireResidentKey: boolean | null, residentKey: string | null, userVerification: string | null };

export type PasskeyCreationOptionsFieldsFragment = { challenge: string, timeoutMilliseconds: number | null, attestation: string | null, rp: { id: string | null, name: string }, user: { id: string, name: string, displayName: string }, pubKeyCredParams: Array<{ type: string, alg: number }>, excludeCredentials: Array<{ id: string, type: string, transports: Array<string> }>, authenticatorSelection: { authenticatorAttachment: string | null, requireResidentKey: boolean | null, residentKey: string | null, userVerification: string | null } | null };

export type PasskeyDescriptorFieldsFragment = { id: string, type: string, transports: Array<string> };

export type PasskeyRelyingPartyFieldsFragment = { id: string | null, name: string };

export type PasskeyRequestOptionsFieldsFragment = { challenge: string, rpId: string | null, timeoutMilliseconds: number | null, userVerification: string | null, allowCredentials: Array<{ id: string, type: string, transports: Array<string> }> };

export type PasskeySettingsFieldsFragment = { relyingPartyId: string | null, userVerification: string };

export type PasskeyUserFieldsFragment = { id: string, name: string, displayName: string };

export type PasswordChallengeFieldsFragment = { session: string, username: string, firstFactors: Array<FirstFactor> };

export type PasswordPolicyFieldsFragment = { minimumLength: number, requireUppercase: boolean, requireLowercase: boolean, requireNumbers: boolean, requireSymbols: boolean, historySize: number, temporaryPasswordValidityDays: number | null };

export type PasswordVerifierChallengeFieldsFragment = { session: string, username: string, srpB: string, salt: string, secretBlock: string, userIdForSrp: string };

export type PermissionLimitFieldsFragment = { permission: string, groups: Array<string> };

export type PoolCheckFieldsFragment = { checkedAt: string, findings: Array<{ level: PoolFindingLevel, problem: string, fix: string }> };

export type PoolFindingFieldsFragment = { level: PoolFindingLevel, problem: string, fix: string };

export type PoolUsageFieldsFragment = { estimatedNumberOfUsers: number | null, quotas: Array<{ name: string, callsPerSecond: number | null, recentCalls: number, recentRefusals: number, circuitOpen: boolean }> };

export type QuotaUseFieldsFragment = { name: string, callsPerSecond: number | null, recentCalls: number, recentRefusals: number, circuitOpen: boolean };

export type RedirectSignInFieldsFragment = { url: string, flow: string | null };

export type RedirectSignOutSuccessFieldsFragment = { url: string };

export type RemoveUserFromGroupSuccessFieldsFragment = { username: string, groupName: string };

export type RemoveUsersFromGroupSuccessFieldsFragment = { results: Array<
    | { __typename: 'AccessDeniedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, requires: string }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, reason: NotAuthorizedReason }
    | { __typename: 'RemoveUserFromGroupSuccess', username: string, groupName: string }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, cause: UnavailableCause }
    | { __typename: 'TooManyRequestsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retryAfterSeconds: number | null, scope: ThrottleScope }
    | { __typename: 'UnexpectedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, incidentId: string }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
  > };

export type ResendConfirmationCodeSuccessFieldsFragment = { codeDelivery: { destination: string | null, deliveryMedium: DeliveryMedium | null, attributeName: string | null } | null };

export type ResetUserPasswordSuccessFieldsFragment = { username: string };

export type RevokeMySessionSuccessFieldsFragment = { sessionId: string };

export type RevokeTokenSuccessFieldsFragment = { revoked: boolean };

export type RevokeUserSessionSuccessFieldsFragment = { username: string, sessionId: string };

export type SelectChallengeFieldsFragment = { session: string, username: string, firstFactors: Array<FirstFactor> };

export type SelectMfaTypeChallengeFieldsFragment = { session: string, username: string, mfaMethods: Array<MfaMethod> };

export type SendMyAttributeCodeSuccessFieldsFragment = { codeDelivery: { destination: string | null, deliveryMedium: DeliveryMedium | null, attributeName: string | null } | null };

export type SetAuthEventFeedbackSuccessFieldsFragment = { eventId: string };

export type SetMyMfaPreferenceSuccessFieldsFragment = { preferenceSet: boolean };

export type SetUserMfaPreferenceSuccessFieldsFragment = { username: string };

export type SetUserPasswordSuccessFieldsFragment = { username: string };

export type SignOutSuccessFieldsFragment = { signedOut: boolean };

export type SignOutUserSuccessFieldsFragment = { username: string };

export type SignUpSuccessFieldsFragment = { userId: string | null, confirmed: boolean, session: string | null, codeDelivery: { destination: string | null, deliveryMedium: DeliveryMedium | null, attributeName: string | null } | null };

export type SmsMfaChallengeFieldsFragment = { session: string, username: string, codeDelivery: { destination: string | null, deliveryMedium: DeliveryMedium | null, attributeName: string | null } | null };

export type SmsOtpChallengeFieldsFragment = { session: string, username: string, codeDelivery: { destination: string | null, deliveryMedium: DeliveryMedium | null, attributeName: string | null } | null };

export type SoftwareTokenMfaChallengeFieldsFragment = { session: string, username: string, deviceName: string | null };

export type StandardAttributeDefinitionFieldsFragment = { dataType: AttributeDataType | null, mutable: boolean, writable: boolean, minimumLength: number | null, maximumLength: number | null, minimumValue: number | null, maximumValue: number | null, name: string, required: boolean };

export type StartMyPasskeyRegistrationSuccessFieldsFragment = { optionsJson: string, options: { challenge: string, timeoutMilliseconds: number | null, attestation: string | null, rp: { id: string | null, name: string }, user: { id: string, name: string, displayName: string }, pubKeyCredParams: Array<{ type: string, alg: number }>, excludeCredentials: Array<{ id: string, type: string, transports: Array<string> }>, authenticatorSelection: { authenticatorAttachment: string | null, requireResidentKey: boolean | null, residentKey: string | null, userVerification: string | null } | null } };

export type UnknownChallengeFieldsFragment = { session: string, username: string, name: string };

export type UnlinkUserProviderSuccessFieldsFragment = { providerName: string };

export type UpdateGroupSuccessFieldsFragment = { group: { name: string, description: string | null, precedence: number | null, roleArn: string | null, createdAt: string | null, lastModifiedAt: string | null, viewerPermissions: Array<string> | null } };

export type UpdateMyAttributesSuccessFieldsFragment = { codeDeliveries: Array<{ destination: string | null, deliveryMedium: DeliveryMedium | null, attributeName: string | null }> };

export type UpdateMyDeviceSuccessFieldsFragment = { deviceKey: string, rememberedStatus: DeviceRememberedStatus };

export type UpdateUserAttributesSuccessFieldsFragment = { username: string };

export type UpdateUserDeviceSuccessFieldsFragment = { username: string, deviceKey: string, rememberedStatus: DeviceRememberedStatus };

export type UserFieldsFragment = { id: string, username: string, name: string | null, givenName: string | null, familyName: string | null, middleName: string | null, nickname: string | null, preferredUsername: string | null, profile: string | null, picture: string | null, website: string | null, email: string | null, gender: string | null, birthdate: string | null, zoneinfo: string | null, locale: string | null, phoneNumber: string | null, address: string | null, emailVerified: boolean | null, phoneNumberVerified: boolean | null, updatedAt: string | null, enabled: boolean | null, status: UserStatus | null, createdAt: string | null, lastModifiedAt: string | null, temporaryPasswordExpired: boolean | null, custom: Array<{ name: string, value: string }>, identities: Array<{ userId: string, providerName: string, providerType: string | null, issuer: string | null, primary: boolean, createdAt: string | null }> };

export type UserConnectionFieldsFragment = { scan: { scanned: number, exhausted: boolean } | null, edges: Array<{ cursor: string, node: { id: string, username: string, name: string | null, givenName: string | null, familyName: string | null, middleName: string | null, nickname: string | null, preferredUsername: string | null, profile: string | null, picture: string | null, website: string | null, email: string | null, gender: string | null, birthdate: string | null, zoneinfo: string | null, locale: string | null, phoneNumber: string | null, address: string | null, emailVerified: boolean | null, phoneNumberVerified: boolean | null, updatedAt: string | null, enabled: boolean | null, status: UserStatus | null, createdAt: string | null, lastModifiedAt: string | null, temporaryPasswordExpired: boolean | null, custom: Array<{ name: string, value: string }>, identities: Array<{ userId: string, providerName: string, providerType: string | null, issuer: string | null, primary: boolean, createdAt: string | null }> } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } };

export type UserEdgeFieldsFragment = { cursor: string, node: { id: string, username: string, name: string | null, givenName: string | null, familyName: string | null, middleName: string | null, nickname: string | null, preferredUsername: string | null, profile: string | null, picture: string | null, website: string | null, email: string | null, gender: string | null, birthdate: string | null, zoneinfo: string | null, locale: string | null, phoneNumber: string | null, address: string | null, emailVerified: boolean | null, phoneNumberVerified: boolean | null, updatedAt: string | null, enabled: boolean | null, status: UserStatus | null, createdAt: string | null, lastModifiedAt: string | null, temporaryPasswordExpired: boolean | null, custom: Array<{ name: string, value: string }>, identities: Array<{ userId: string, providerName: string, providerType: string | null, issuer: string | null, primary: boolean, createdAt: string | null }> } };

export type UserIdentityFieldsFragment = { userId: string, providerName: string, providerType: string | null, issuer: string | null, primary: boolean, createdAt: string | null };

export type UserPoolFieldsFragment = { id: string, mfa: UserPoolMfa, mfaMethods: Array<MfaMethod> | null, selfSignUpAllowed: boolean, usernameAttributes: Array<string>, aliasAttributes: Array<string>, usernameCaseSensitive: boolean, autoVerifiedAttributes: Array<string>, emailVerification: EmailVerification, attributesVerifiedBeforeUpdate: Array<string>, accountRecovery: Array<AccountRecoveryMethod>, allowedFirstAuthFactors: Array<AuthFactor>, authFlows: Array<ExplicitAuthFlow> | null, identityProviders: Array<string> | null, requiredAttributes: Array<string>, passwordPolicy: { minimumLength: number, requireUppercase: boolean, requireLowercase: boolean, requireNumbers: boolean, requireSymbols: boolean, historySize: number, temporaryPasswordValidityDays: number | null }, passkeys: { relyingPartyId: string | null, userVerification: string } | null, devices: { challengeRequiredOnNewDevice: boolean, rememberedOnUserPrompt: boolean } | null, standardAttributes: Array<{ dataType: AttributeDataType | null, mutable: boolean, writable: boolean, minimumLength: number | null, maximumLength: number | null, minimumValue: number | null, maximumValue: number | null, name: string, required: boolean }>, customAttributes: Array<{ dataType: AttributeDataType | null, mutable: boolean, writable: boolean, minimumLength: number | null, maximumLength: number | null, minimumValue: number | null, maximumValue: number | null, name: string }> };

export type UserScanFieldsFragment = { scanned: number, exhausted: boolean };

export type UsersByUsernameSuccessFieldsFragment = { results: Array<
    | { __typename: 'AccessDeniedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, requires: string }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, reason: NotAuthorizedReason }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, cause: UnavailableCause }
    | { __typename: 'TooManyRequestsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retryAfterSeconds: number | null, scope: ThrottleScope }
    | { __typename: 'UnexpectedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, incidentId: string }
    | { __typename: 'User', id: string, username: string, name: string | null, givenName: string | null, familyName: string | null, middleName: string | null, nickname: string | null, preferredUsername: string | null, profile: string | null, picture: string | null, website: string | null, email: string | null, gender: string | null, birthdate: string | null, zoneinfo: string | null, locale: string | null, phoneNumber: string | null, address: string | null, emailVerified: boolean | null, phoneNumberVerified: boolean | null, updatedAt: string | null, enabled: boolean | null, status: UserStatus | null, createdAt: string | null, lastModifiedAt: string | null, temporaryPasswordExpired: boolean | null, custom: Array<{ name: string, value: string }>, identities: Array<{ userId: string, providerName: string, providerType: string | null, issuer: string | null, primary: boolean, createdAt: string | null }> }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
  > };

export type VerifyMyAttributeSuccessFieldsFragment = { attributeName: string };

export type VerifySoftwareTokenSuccessFieldsFragment = { session: string | null };

export type ViewerFieldsFragment = { kind: ViewerKind, id: string | null, username: string | null, serviceName: string | null, groups: Array<string>, permissions: Array<string>, expiresAt: string | null, limits: Array<{ permission: string, groups: Array<string> }> };

export type WebAuthnChallengeFieldsFragment = { session: string, username: string, optionsJson: string, options: { challenge: string, rpId: string | null, timeoutMilliseconds: number | null, userVerification: string | null, allowCredentials: Array<{ id: string, type: string, transports: Array<string> }> } };

export type GiveAuthEventFeedbackMutationVariables = Exact<{
  input: GiveAuthEventFeedbackInput;
}>;


export type GiveAuthEventFeedbackMutation = { giveAuthEventFeedback:
    | { __typename: 'AccessDeniedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, requires: string }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'GiveAuthEventFeedbackSuccess', eventId: string }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, reason: NotAuthorizedReason }
    | { __typename: 'OutcomeUnknownError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, cause: UnavailableCause }
    | { __typename: 'TooManyRequestsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retryAfterSeconds: number | null, scope: ThrottleScope }
    | { __typename: 'UnexpectedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, incidentId: string }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type GroupQueryVariables = Exact<{
  groupName: Scalars['String']['input'];
}>;


export type GroupQuery = { group:
    | { __typename: 'AccessDeniedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, requires: string }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'Group', name: string, description: string | null, precedence: number | null, roleArn: string | null, createdAt: string | null, lastModifiedAt: string | null, viewerPermissions: Array<string> | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, reason: NotAuthorizedReason }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, cause: UnavailableCause }
    | { __typename: 'TooManyRequestsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retryAfterSeconds: number | null, scope: ThrottleScope }
    | { __typename: 'UnexpectedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, incidentId: string }
   | null };

export type GroupsQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type GroupsQuery = { groups:
    | { __typename: 'AccessDeniedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, requires: string }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'GroupConnection', edges: Array<{ cursor: string, node: { name: string, description: string | null, precedence: number | null, roleArn: string | null, createdAt: string | null, lastModifiedAt: string | null, viewerPermissions: Array<string> | null } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, reason: NotAuthorizedReason }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, cause: UnavailableCause }
    | { __typename: 'TooManyRequestsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retryAfterSeconds: number | null, scope: ThrottleScope }
    | { __typename: 'UnexpectedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, incidentId: string }
   | null };

export type LinkUserProviderMutationVariables = Exact<{
  input: LinkUserProviderInput;
}>;


export type LinkUserProviderMutation = { linkUserProvider:
    | { __typename: 'AccessDeniedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, requires: string }
    | { __typename: 'AliasExistsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'LimitExceededError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'LinkUserProviderSuccess', username: string }
    | { __typename: 'NotAuthorizedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, reason: NotAuthorizedReason }
    | { __typename: 'OutcomeUnknownError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, cause: UnavailableCause }
    | { __typename: 'TooManyRequestsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retryAfterSeconds: number | null, scope: ThrottleScope }
    | { __typename: 'UnexpectedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, incidentId: string }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type LookupUserQueryVariables = Exact<{
  by: LookupUserByInput;
}>;


export type LookupUserQuery = { lookupUser:
    | { __typename: 'AccessDeniedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, requires: string }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, reason: NotAuthorizedReason }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, cause: UnavailableCause }
    | { __typename: 'TooManyRequestsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retryAfterSeconds: number | null, scope: ThrottleScope }
    | { __typename: 'UnexpectedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, incidentId: string }
    | { __typename: 'User', id: string, username: string, name: string | null, givenName: string | null, familyName: string | null, middleName: string | null, nickname: string | null, preferredUsername: string | null, profile: string | null, picture: string | null, website: string | null, email: string | null, gender: string | null, birthdate: string | null, zoneinfo: string | null, locale: string | null, phoneNumber: string | null, address: string | null, emailVerified: boolean | null, phoneNumberVerified: boolean | null, updatedAt: string | null, enabled: boolean | null, status: UserStatus | null, createdAt: string | null, lastModifiedAt: string | null, temporaryPasswordExpired: boolean | null, custom: Array<{ name: string, value: string }>, identities: Array<{ userId: string, providerName: string, providerType: string | null, issuer: string | null, primary: boolean, createdAt: string | null }> }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type MeQueryVariables = Exact<{
  token?: InputMaybe<Scalars['String']['input']>;
}>;


export type MeQuery = { me:
    | { __typename: 'AccessDeniedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, requires: string }
    | { __typename: 'BlockedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, reason: NotAuthorizedReason }
    | { __typename: 'PasswordResetRequiredError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, cause: UnavailableCause }
    | { __typename: 'TooManyRequestsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retryAfterSeconds: number | null, scope: ThrottleScope }
    | { __typename: 'UnexpectedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, incidentId: string }
    | { __typename: 'User', id: string, username: string, name: string | null, givenName: string | null, familyName: string | null, middleName: string | null, nickname: string | null, preferredUsername: string | null, profile: string | null, picture: string | null, website: string | null, email: string | null, gender: string | null, birthdate: string | null, zoneinfo: string | null, locale: string | null, phoneNumber: string | null, address: string | null, emailVerified: boolean | null, phoneNumberVerified: boolean | null, updatedAt: string | null, enabled: boolean | null, status: UserStatus | null, createdAt: string | null, lastModifiedAt: string | null, temporaryPasswordExpired: boolean | null, custom: Array<{ name: string, value: string }>, identities: Array<{ userId: string, providerName: string, providerType: string | null, issuer: string | null, primary: boolean, createdAt: string | null }> }
    | { __typename: 'UserNotConfirmedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type PoolCheckQueryVariables = Exact<{ [key: string]: never; }>;


export type PoolCheckQuery = { poolCheck:
    | { __typename: 'AccessDeniedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, requires: string }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, reason: NotAuthorizedReason }
    | { __typename: 'PoolCheck', checkedAt: string, findings: Array<{ level: PoolFindingLevel, problem: string, fix: string }> }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, cause: UnavailableCause }
    | { __typename: 'TooManyRequestsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retryAfterSeconds: number | null, scope: ThrottleScope }
    | { __typename: 'UnexpectedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, incidentId: string }
   | null };

export type PoolUsageQueryVariables = Exact<{ [key: string]: never; }>;


export type PoolUsageQuery = { poolUsage:
    | { __typename: 'AccessDeniedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, requires: string }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, reason: NotAuthorizedReason }
    | { __typename: 'PoolUsage', estimatedNumberOfUsers: number | null, quotas: Array<{ name: string, callsPerSecond: number | null, recentCalls: number, recentRefusals: number, circuitOpen: boolean }> }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, cause: UnavailableCause }
    | { __typename: 'TooManyRequestsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retryAfterSeconds: number | null, scope: ThrottleScope }
    | { __typename: 'UnexpectedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, incidentId: string }
   | null };

export type RedirectSignOutMutationVariables = Exact<{
  input: RedirectSignOutInput;
}>;


export type RedirectSignOutMutation = { redirectSignOut:
    | { __typename: 'AccessDeniedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, requires: string }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'RedirectSignOutSuccess', url: string }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, cause: UnavailableCause }
    | { __typename: 'TooManyRequestsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retryAfterSeconds: number | null, scope: ThrottleScope }
    | { __typename: 'UnexpectedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, incidentId: string }
   | null };

export type RefreshTokensMutationVariables = Exact<{
  input: RefreshTokensInput;
}>;


export type RefreshTokensMutation = { refreshTokens:
    | { __typename: 'AccessDeniedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, requires: string }
    | { __typename: 'AuthenticationTokens', accessToken: string, idToken: string | null, refreshToken: string | null, tokenType: string, expiresInSeconds: number, newDevice: { deviceKey: string, deviceGroupKey: string } | null }
    | { __typename: 'BlockedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'MfaMethodNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'NotAuthorizedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, reason: NotAuthorizedReason }
    | { __typename: 'OutcomeUnknownError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'PasswordResetRequiredError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'RefreshTokenReuseError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, cause: UnavailableCause }
    | { __typename: 'TooManyRequestsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retryAfterSeconds: number | null, scope: ThrottleScope }
    | { __typename: 'UnexpectedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, incidentId: string }
    | { __typename: 'UserLambdaValidationError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, trigger: string | null }
    | { __typename: 'UserNotConfirmedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type RemoveUserFromGroupMutationVariables = Exact<{
  input: RemoveUserFromGroupInput;
}>;


export type RemoveUserFromGroupMutation = { removeUserFromGroup:
    | { __typename: 'AccessDeniedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, requires: string }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, reason: NotAuthorizedReason }
    | { __typename: 'RemoveUserFromGroupSuccess', username: string, groupName: string }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, cause: UnavailableCause }
    | { __typename: 'TooManyRequestsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retryAfterSeconds: number | null, scope: ThrottleScope }
    | { __typename: 'UnexpectedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, incidentId: string }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type RemoveUsersFromGroupMutationVariables = Exact<{
  input: RemoveUsersFromGroupInput;
}>;


export type RemoveUsersFromGroupMutation = { removeUsersFromGroup:
    | { __typename: 'AccessDeniedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, requires: string }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, reason: NotAuthorizedReason }
    | { __typename: 'RemoveUsersFromGroupSuccess', results: Array<
        | { __typename: 'AccessDeniedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, requires: string }
        | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
        | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
        | { __typename: 'NotAuthorizedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, reason: NotAuthorizedReason }
        | { __typename: 'RemoveUserFromGroupSuccess', username: string, groupName: string }
        | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
        | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, cause: UnavailableCause }
        | { __typename: 'TooManyRequestsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retryAfterSeconds: number | null, scope: ThrottleScope }
        | { __typename: 'UnexpectedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, incidentId: string }
        | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
      > }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, cause: UnavailableCause }
    | { __typename: 'TooManyRequestsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retryAfterSeconds: number | null, scope: ThrottleScope }
    | { __typename: 'UnexpectedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, incidentId: string }
   | null };

export type ResendConfirmationCodeMutationVariables = Exact<{
  input: ResendConfirmationCodeInput;
}>;


export type ResendConfirmationCodeMutation = { resendConfirmationCode:
    | { __typename: 'AccessDeniedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, requires: string }
    | { __typename: 'BlockedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'CodeDeliveryFailureError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'LimitExceededError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'NotAuthorizedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, reason: NotAuthorizedReason }
    | { __typename: 'OutcomeUnknownError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResendConfirmationCodeSuccess', codeDelivery: { destination: string | null, deliveryMedium: DeliveryMedium | null, attributeName: string | null } | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, cause: UnavailableCause }
    | { __typename: 'TooManyRequestsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retryAfterSeconds: number | null, scope: ThrottleScope }
    | { __typename: 'UnexpectedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, incidentId: string }
    | { __typename: 'UserLambdaValidationError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, trigger: string | null }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type ResetUserPasswordMutationVariables = Exact<{
  input: ResetUserPasswordInput;
}>;


export type ResetUserPasswordMutation = { resetUserPassword:
    | { __typename: 'AccessDeniedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, requires: string }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'LimitExceededError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'NotAuthorizedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, reason: NotAuthorizedReason }
    | { __typename: 'OutcomeUnknownError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResetUserPasswordSuccess', username: string }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, cause: UnavailableCause }
    | { __typename: 'TooManyRequestsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retryAfterSeconds: number | null, scope: ThrottleScope }
    | { __typename: 'UnexpectedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, incidentId: string }
    | { __typename: 'UnsupportedUserStateError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserLambdaValidationError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, trigger: string | null }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type RespondToChallengeMutationVariables = Exact<{
  input: RespondToChallengeInput;
}>;


export type RespondToChallengeMutation = { respondToChallenge:
    | { __typename: 'AccessDeniedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, requires: string }
    | { __typename: 'AliasExistsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'AuthenticationTokens', accessToken: string, idToken: string | null, refreshToken: string | null, tokenType: string, expiresInSeconds: number, newDevice: { deviceKey: string, deviceGroupKey: string } | null }
    | { __typename: 'BlockedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'CodeMismatchError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retrySession: string | null }
    | { __typename: 'CustomChallenge', session: string, username: string, parameters: Array<{ name: string, value: string }> }
    | { __typename: 'DevicePasswordVerifierChallenge', session: string, username: string, srpB: string, salt: string, secretBlock: string, deviceKey: string | null }
    | { __typename: 'DeviceSrpChallenge', session: string, username: string, deviceKey: string | null }
    | { __typename: 'EmailOtpChallenge', session: string, username: string, codeDelivery: { destination: string | null, deliveryMedium: DeliveryMedium | null, attributeName: string | null } | null }
    | { __typename: 'ExpiredCodeError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'InvalidPasswordError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violatedRules: Array<PasswordRule> }
    | { __typename: 'MfaMethodNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'MfaSetupChallenge', session: string, username: string, mfaMethods: Array<MfaMethod> }
    | { __typename: 'NewPasswordRequiredChallenge', session: string, username: string, requiredAttributes: Array<string>, missingAttributes: Array<string> }
    | { __typename: 'NotAuthorizedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, reason: NotAuthorizedReason }
    | { __typename: 'OutcomeUnknownError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'PasswordChallenge', session: string, username: string, firstFactors: Array<FirstFactor> }
    | { __typename: 'PasswordHistoryPolicyViolationError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'PasswordResetRequiredError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'PasswordVerifierChallenge', session: string, username: string, srpB: string, salt: string, secretBlock: string, userIdForSrp: string }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'SelectChallenge', session: string, username: string, firstFactors: Array<FirstFactor> }
    | { __typename: 'SelectMfaTypeChallenge', session: string, username: string, mfaMethods: Array<MfaMethod> }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, cause: UnavailableCause }
    | { __typename: 'SmsMfaChallenge', session: string, username: string, codeDelivery: { destination: string | null, deliveryMedium: DeliveryMedium | null, attributeName: string | null } | null }
    | { __typename: 'SmsOtpChallenge', session: string, username: string, codeDelivery: { destination: string | null, deliveryMedium: DeliveryMedium | null, attributeName: string | null } | null }
    | { __typename: 'SoftwareTokenMfaChallenge', session: string, username: string, deviceName: string | null }
    | { __typename: 'SoftwareTokenMfaNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retryAfterSeconds: number | null, scope: ThrottleScope }
    | { __typename: 'UnexpectedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, incidentId: string }
    | { __typename: 'UnknownChallenge', session: string, username: string, name: string }
    | { __typename: 'UserLambdaValidationError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, trigger: string | null }
    | { __typename: 'UserNotConfirmedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'WebAuthnChallenge', session: string, username: string, optionsJson: string, options: { challenge: string, rpId: string | null, timeoutMilliseconds: number | null, userVerification: string | null, allowCredentials: Array<{ id: string, type: string, transports: Array<string> }> } }
   | null };

export type RevokeMySessionMutationVariables = Exact<{
  input: RevokeMySessionInput;
}>;


export type RevokeMySessionMutation = { revokeMySession:
    | { __typename: 'AccessDeniedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, requires: string }
    | { __typename: 'BlockedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, reason: NotAuthorizedReason }
    | { __typename: 'PasswordResetRequiredError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'RevokeMySessionSuccess', sessionId: string }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, cause: UnavailableCause }
    | { __typename: 'TooManyRequestsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retryAfterSeconds: number | null, scope: ThrottleScope }
    | { __typename: 'UnexpectedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, incidentId: string }
    | { __typename: 'UserNotConfirmedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type RevokeTokenMutationVariables = Exact<{
  input: RevokeTokenInput;
}>;


export type RevokeTokenMutation = { revokeToken:
    | { __typename: 'AccessDeniedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, requires: string }
    | { __typename: 'BlockedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, reason: NotAuthorizedReason }
    | { __typename: 'RevokeTokenSuccess', revoked: boolean }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, cause: UnavailableCause }
    | { __typename: 'TooManyRequestsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retryAfterSeconds: number | null, scope: ThrottleScope }
    | { __typename: 'UnexpectedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, incidentId: string }
    | { __typename: 'UnsupportedTokenTypeError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type RevokeUserSessionMutationVariables = Exact<{
  input: RevokeUserSessionInput;
}>;


export type RevokeUserSessionMutation = { revokeUserSession:
    | { __typename: 'AccessDeniedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, requires: string }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, reason: NotAuthorizedReason }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'RevokeUserSessionSuccess', username: string, sessionId: string }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, cause: UnavailableCause }
    | { __typename: 'TooManyRequestsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retryAfterSeconds: number | null, scope: ThrottleScope }
    | { __typename: 'UnexpectedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, incidentId: string }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type SendMyAttributeCodeMutationVariables = Exact<{
  input: SendMyAttributeCodeInput;
}>;


export type SendMyAttributeCodeMutation = { sendMyAttributeCode:
    | { __typename: 'AccessDeniedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, requires: string }
    | { __typename: 'BlockedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'CodeDeliveryFailureError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'LimitExceededError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'NotAuthorizedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, reason: NotAuthorizedReason }
    | { __typename: 'OutcomeUnknownError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'PasswordResetRequiredError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'SendMyAttributeCodeSuccess', codeDelivery: { destination: string | null, deliveryMedium: DeliveryMedium | null, attributeName: string | null } | null }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, cause: UnavailableCause }
    | { __typename: 'TooManyRequestsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retryAfterSeconds: number | null, scope: ThrottleScope }
    | { __typename: 'UnexpectedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, incidentId: string }
    | { __typename: 'UserLambdaValidationError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, trigger: string | null }
    | { __typename: 'UserNotConfirmedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type SetAuthEventFeedbackMutationVariables = Exact<{
  input: SetAuthEventFeedbackInput;
}>;


export type SetAuthEventFeedbackMutation = { setAuthEventFeedback:
    | { __typename: 'AccessDeniedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, requires: string }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, reason: NotAuthorizedReason }
    | { __typename: 'OutcomeUnknownError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, cause: UnavailableCause }
    | { __typename: 'SetAuthEventFeedbackSuccess', eventId: string }
    | { __typename: 'TooManyRequestsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retryAfterSeconds: number | null, scope: ThrottleScope }
    | { __typename: 'UnexpectedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, incidentId: string }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type SetMyMfaPreferenceMutationVariables = Exact<{
  input: SetMyMfaPreferenceInput;
}>;


export type SetMyMfaPreferenceMutation = { setMyMfaPreference:
    | { __typename: 'AccessDeniedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, requires: string }
    | { __typename: 'BlockedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, reason: NotAuthorizedReason }
    | { __typename: 'PasswordResetRequiredError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, cause: UnavailableCause }
    | { __typename: 'SetMyMfaPreferenceSuccess', preferenceSet: boolean }
    | { __typename: 'TooManyRequestsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retryAfterSeconds: number | null, scope: ThrottleScope }
    | { __typename: 'UnexpectedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, incidentId: string }
    | { __typename: 'UserNotConfirmedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type SetUserMfaPreferenceMutationVariables = Exact<{
  input: SetUserMfaPreferenceInput;
}>;


export type SetUserMfaPreferenceMutation = { setUserMfaPreference:
    | { __typename: 'AccessDeniedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, requires: string }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, reason: NotAuthorizedReason }
    | { __typename: 'PasswordResetRequiredError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, cause: UnavailableCause }
    | { __typename: 'SetUserMfaPreferenceSuccess', username: string }
    | { __typename: 'TooManyRequestsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retryAfterSeconds: number | null, scope: ThrottleScope }
    | { __typename: 'UnexpectedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, incidentId: string }
    | { __typename: 'UserNotConfirmedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type SetUserPasswordMutationVariables = Exact<{
  input: SetUserPasswordInput;
}>;


export type SetUserPasswordMutation = { setUserPassword:
    | { __typename: 'AccessDeniedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, requires: string }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'InvalidPasswordError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violatedRules: Array<PasswordRule> }
    | { __typename: 'NotAuthorizedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, reason: NotAuthorizedReason }
    | { __typename: 'OutcomeUnknownError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'PasswordHistoryPolicyViolationError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, cause: UnavailableCause }
    | { __typename: 'SetUserPasswordSuccess', username: string }
    | { __typename: 'TooManyRequestsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retryAfterSeconds: number | null, scope: ThrottleScope }
    | { __typename: 'UnexpectedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, incidentId: string }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type SignOutMutationVariables = Exact<{
  input: SignOutInput;
}>;


export type SignOutMutation = { signOut:
    | { __typename: 'AccessDeniedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, requires: string }
    | { __typename: 'BlockedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, reason: NotAuthorizedReason }
    | { __typename: 'PasswordResetRequiredError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, cause: UnavailableCause }
    | { __typename: 'SignOutSuccess', signedOut: boolean }
    | { __typename: 'TooManyRequestsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retryAfterSeconds: number | null, scope: ThrottleScope }
    | { __typename: 'UnexpectedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, incidentId: string }
    | { __typename: 'UserNotConfirmedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type SignOutUserMutationVariables = Exact<{
  input: SignOutUserInput;
}>;


export type SignOutUserMutation = { signOutUser:
    | { __typename: 'AccessDeniedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, requires: string }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, reason: NotAuthorizedReason }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, cause: UnavailableCause }
    | { __typename: 'SignOutUserSuccess', username: string }
    | { __typename: 'TooManyRequestsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retryAfterSeconds: number | null, scope: ThrottleScope }
    | { __typename: 'UnexpectedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, incidentId: string }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type SignUpMutationVariables = Exact<{
  input: SignUpInput;
}>;


export type SignUpMutation = { signUp:
    | { __typename: 'AccessDeniedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, requires: string }
    | { __typename: 'BlockedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'CodeDeliveryFailureError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'InvalidPasswordError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violatedRules: Array<PasswordRule> }
    | { __typename: 'LimitExceededError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'NotAuthorizedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, reason: NotAuthorizedReason }
    | { __typename: 'OutcomeUnknownError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, cause: UnavailableCause }
    | { __typename: 'SignUpSuccess', userId: string | null, confirmed: boolean, session: string | null, codeDelivery: { destination: string | null, deliveryMedium: DeliveryMedium | null, attributeName: string | null } | null }
    | { __typename: 'TooManyRequestsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retryAfterSeconds: number | null, scope: ThrottleScope }
    | { __typename: 'UnexpectedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, incidentId: string }
    | { __typename: 'UserLambdaValidationError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, trigger: string | null }
    | { __typename: 'UsernameExistsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type StartMyPasskeyRegistrationMutationVariables = Exact<{
  input: StartMyPasskeyRegistrationInput;
}>;


export type StartMyPasskeyRegistrationMutation = { startMyPasskeyRegistration:
    | { __typename: 'AccessDeniedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, requires: string }
    | { __typename: 'BlockedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'LimitExceededError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'NotAuthorizedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, reason: NotAuthorizedReason }
    | { __typename: 'OutcomeUnknownError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'PasswordResetRequiredError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, cause: UnavailableCause }
    | { __typename: 'StartMyPasskeyRegistrationSuccess', optionsJson: string, options: { challenge: string, timeoutMilliseconds: number | null, attestation: string | null, rp: { id: string | null, name: string }, user: { id: string, name: string, displayName: string }, pubKeyCredParams: Array<{ type: string, alg: number }>, excludeCredentials: Array<{ id: string, type: string, transports: Array<string> }>, authenticatorSelection: { authenticatorAttachment: string | null, requireResidentKey: boolean | null, residentKey: string | null, userVerification: string | null } | null } }
    | { __typename: 'TooManyRequestsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retryAfterSeconds: number | null, scope: ThrottleScope }
    | { __typename: 'UnexpectedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, incidentId: string }
    | { __typename: 'WebAuthnConfigurationMissingError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'WebAuthnNotEnabledError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type StartRedirectSignInMutationVariables = Exact<{
  input: StartRedirectSignInInput;
}>;


export type StartRedirectSignInMutation = { startRedirectSignIn:
    | { __typename: 'AccessDeniedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, requires: string }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'RedirectSignIn', url: string, flow: string | null }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, cause: UnavailableCause }
    | { __typename: 'TooManyRequestsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retryAfterSeconds: number | null, scope: ThrottleScope }
    | { __typename: 'UnexpectedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, incidentId: string }
   | null };

export type UnlinkUserProviderMutationVariables = Exact<{
  input: UnlinkUserProviderInput;
}>;


export type UnlinkUserProviderMutation = { unlinkUserProvider:
    | { __typename: 'AccessDeniedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, requires: string }
    | { __typename: 'AliasExistsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, reason: NotAuthorizedReason }
    | { __typename: 'OutcomeUnknownError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, cause: UnavailableCause }
    | { __typename: 'TooManyRequestsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retryAfterSeconds: number | null, scope: ThrottleScope }
    | { __typename: 'UnexpectedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, incidentId: string }
    | { __typename: 'UnlinkUserProviderSuccess', providerName: string }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type UpdateGroupMutationVariables = Exact<{
  input: UpdateGroupInput;
}>;


export type UpdateGroupMutation = { updateGroup:
    | { __typename: 'AccessDeniedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, requires: string }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, reason: NotAuthorizedReason }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, cause: UnavailableCause }
    | { __typename: 'TooManyRequestsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retryAfterSeconds: number | null, scope: ThrottleScope }
    | { __typename: 'UnexpectedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, incidentId: string }
    | { __typename: 'UpdateGroupSuccess', group: { name: string, description: string | null, precedence: number | null, roleArn: string | null, createdAt: string | null, lastModifiedAt: string | null, viewerPermissions: Array<string> | null } }
   | null };

export type UpdateMyAttributesMutationVariables = Exact<{
  input: UpdateMyAttributesInput;
}>;


export type UpdateMyAttributesMutation = { updateMyAttributes:
    | { __typename: 'AccessDeniedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, requires: string }
    | { __typename: 'AliasExistsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'BlockedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'CodeDeliveryFailureError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'CodeMismatchError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retrySession: string | null }
    | { __typename: 'ExpiredCodeError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, reason: NotAuthorizedReason }
    | { __typename: 'OutcomeUnknownError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'PasswordResetRequiredError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, cause: UnavailableCause }
    | { __typename: 'TooManyRequestsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retryAfterSeconds: number | null, scope: ThrottleScope }
    | { __typename: 'UnexpectedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, incidentId: string }
    | { __typename: 'UpdateMyAttributesSuccess', codeDeliveries: Array<{ destination: string | null, deliveryMedium: DeliveryMedium | null, attributeName: string | null }> }
    | { __typename: 'UserLambdaValidationError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, trigger: string | null }
    | { __typename: 'UserNotConfirmedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type UpdateMyDeviceMutationVariables = Exact<{
  input: UpdateMyDeviceInput;
}>;


export type UpdateMyDeviceMutation = { updateMyDevice:
    | { __typename: 'AccessDeniedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, requires: string }
    | { __typename: 'BlockedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, reason: NotAuthorizedReason }
    | { __typename: 'PasswordResetRequiredError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, cause: UnavailableCause }
    | { __typename: 'TooManyRequestsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retryAfterSeconds: number | null, scope: ThrottleScope }
    | { __typename: 'UnexpectedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, incidentId: string }
    | { __typename: 'UpdateMyDeviceSuccess', deviceKey: string, rememberedStatus: DeviceRememberedStatus }
    | { __typename: 'UserNotConfirmedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type UpdateUserAttributesMutationVariables = Exact<{
  input: UpdateUserAttributesInput;
}>;


export type UpdateUserAttributesMutation = { updateUserAttributes:
    | { __typename: 'AccessDeniedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, requires: string }
    | { __typename: 'AliasExistsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, reason: NotAuthorizedReason }
    | { __typename: 'OutcomeUnknownError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, cause: UnavailableCause }
    | { __typename: 'TooManyRequestsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retryAfterSeconds: number | null, scope: ThrottleScope }
    | { __typename: 'UnexpectedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, incidentId: string }
    | { __typename: 'UpdateUserAttributesSuccess', username: string }
    | { __typename: 'UserLambdaValidationError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, trigger: string | null }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type UpdateUserDeviceMutationVariables = Exact<{
  input: UpdateUserDeviceInput;
}>;


export type UpdateUserDeviceMutation = { updateUserDevice:
    | { __typename: 'AccessDeniedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, requires: string }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, reason: NotAuthorizedReason }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, cause: UnavailableCause }
    | { __typename: 'TooManyRequestsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retryAfterSeconds: number | null, scope: ThrottleScope }
    | { __typename: 'UnexpectedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, incidentId: string }
    | { __typename: 'UpdateUserDeviceSuccess', username: string, deviceKey: string, rememberedStatus: DeviceRememberedStatus }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type UserQueryVariables = Exact<{
  username: Scalars['String']['input'];
}>;


export type UserQuery = { user:
    | { __typename: 'AccessDeniedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, requires: string }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, reason: NotAuthorizedReason }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, cause: UnavailableCause }
    | { __typename: 'TooManyRequestsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retryAfterSeconds: number | null, scope: ThrottleScope }
    | { __typename: 'UnexpectedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, incidentId: string }
    | { __typename: 'User', id: string, username: string, name: string | null, givenName: string | null, familyName: string | null, middleName: string | null, nickname: string | null, preferredUsername: string | null, profile: string | null, picture: string | null, website: string | null, email: string | null, gender: string | null, birthdate: string | null, zoneinfo: string | null, locale: string | null, phoneNumber: string | null, address: string | null, emailVerified: boolean | null, phoneNumberVerified: boolean | null, updatedAt: string | null, enabled: boolean | null, status: UserStatus | null, createdAt: string | null, lastModifiedAt: string | null, temporaryPasswordExpired: boolean | null, custom: Array<{ name: string, value: string }>, identities: Array<{ userId: string, providerName: string, providerType: string | null, issuer: string | null, primary: boolean, createdAt: string | null }> }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type UserPoolQueryVariables = Exact<{ [key: string]: never; }>;


export type UserPoolQuery = { userPool:
    | { __typename: 'AccessDeniedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, requires: string }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, reason: NotAuthorizedReason }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, cause: UnavailableCause }
    | { __typename: 'TooManyRequestsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retryAfterSeconds: number | null, scope: ThrottleScope }
    | { __typename: 'UnexpectedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, incidentId: string }
    | { __typename: 'UserPool', id: string, mfa: UserPoolMfa, mfaMethods: Array<MfaMethod> | null, selfSignUpAllowed: boolean, usernameAttributes: Array<string>, aliasAttributes: Array<string>, usernameCaseSensitive: boolean, autoVerifiedAttributes: Array<string>, emailVerification: EmailVerification, attributesVerifiedBeforeUpdate: Array<string>, accountRecovery: Array<AccountRecoveryMethod>, allowedFirstAuthFactors: Array<AuthFactor>, authFlows: Array<ExplicitAuthFlow> | null, identityProviders: Array<string> | null, requiredAttributes: Array<string>, passwordPolicy: { minimumLength: number, requireUppercase: boolean, requireLowercase: boolean, requireNumbers: boolean, requireSymbols: boolean, historySize: number, temporaryPasswordValidityDays: number | null }, passkeys: { relyingPartyId: string | null, userVerification: string } | null, devices: { challengeRequiredOnNewDevice: boolean, rememberedOnUserPrompt: boolean } | null, standardAttributes: Array<{ dataType: AttributeDataType | null, mutable: boolean, writable: boolean, minimumLength: number | null, maximumLength: number | null, minimumValue: number | null, maximumValue: number | null, name: string, required: boolean }>, customAttributes: Array<{ dataType: AttributeDataType | null, mutable: boolean, writable: boolean, minimumLength: number | null, maximumLength: number | null, minimumValue: number | null, maximumValue: number | null, name: string }> }
   | null };

export type UsersQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserFilterInput>;
  scan?: InputMaybe<UserScanInput>;
}>;


export type UsersQuery = { users:
    | { __typename: 'AccessDeniedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, requires: string }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, reason: NotAuthorizedReason }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, cause: UnavailableCause }
    | { __typename: 'TooManyRequestsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retryAfterSeconds: number | null, scope: ThrottleScope }
    | { __typename: 'UnexpectedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, incidentId: string }
    | { __typename: 'UserConnection', scan: { scanned: number, exhausted: boolean } | null, edges: Array<{ cursor: string, node: { id: string, username: string, name: string | null, givenName: string | null, familyName: string | null, middleName: string | null, nickname: string | null, preferredUsername: string | null, profile: string | null, picture: string | null, website: string | null, email: string | null, gender: string | null, birthdate: string | null, zoneinfo: string | null, locale: string | null, phoneNumber: string | null, address: string | null, emailVerified: boolean | null, phoneNumberVerified: boolean | null, updatedAt: string | null, enabled: boolean | null, status: UserStatus | null, createdAt: string | null, lastModifiedAt: string | null, temporaryPasswordExpired: boolean | null, custom: Array<{ name: string, value: string }>, identities: Array<{ userId: string, providerName: string, providerType: string | null, issuer: string | null, primary: boolean, createdAt: string | null }> } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } }
   | null };

export type UsersByUsernameQueryVariables = Exact<{
  usernames: Array<Scalars['String']['input']> | Scalars['String']['input'];
}>;


export type UsersByUsernameQuery = { usersByUsername:
    | { __typename: 'AccessDeniedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, requires: string }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, reason: NotAuthorizedReason }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, cause: UnavailableCause }
    | { __typename: 'TooManyRequestsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retryAfterSeconds: number | null, scope: ThrottleScope }
    | { __typename: 'UnexpectedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, incidentId: string }
    | { __typename: 'UsersByUsernameSuccess', results: Array<
        | { __typename: 'AccessDeniedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, requires: string }
        | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
        | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
        | { __typename: 'NotAuthorizedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, reason: NotAuthorizedReason }
        | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
        | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, cause: UnavailableCause }
        | { __typename: 'TooManyRequestsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retryAfterSeconds: number | null, scope: ThrottleScope }
        | { __typename: 'UnexpectedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, incidentId: string }
        | { __typename: 'User', id: string, username: string, name: string | null, givenName: string | null, familyName: string | null, middleName: string | null, nickname: string | null, preferredUsername: string | null, profile: string | null, picture: string | null, website: string | null, email: string | null, gender: string | null, birthdate: string | null, zoneinfo: string | null, locale: string | null, phoneNumber: string | null, address: string | null, emailVerified: boolean | null, phoneNumberVerified: boolean | null, updatedAt: string | null, enabled: boolean | null, status: UserStatus | null, createdAt: string | null, lastModifiedAt: string | null, temporaryPasswordExpired: boolean | null, custom: Array<{ name: string, value: string }>, identities: Array<{ userId: string, providerName: string, providerType: string | null, issuer: string | null, primary: boolean, createdAt: string | null }> }
        | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
      > }
   | null };

export type VerifyMyAttributeMutationVariables = Exact<{
  input: VerifyMyAttributeInput;
}>;


export type VerifyMyAttributeMutation = { verifyMyAttribute:
    | { __typename: 'AccessDeniedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, requires: string }
    | { __typename: 'AliasExistsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'BlockedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'CodeMismatchError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retrySession: string | null }
    | { __typename: 'ExpiredCodeError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'LimitExceededError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'NotAuthorizedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, reason: NotAuthorizedReason }
    | { __typename: 'OutcomeUnknownError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'PasswordResetRequiredError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, cause: UnavailableCause }
    | { __typename: 'TooManyRequestsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retryAfterSeconds: number | null, scope: ThrottleScope }
    | { __typename: 'UnexpectedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, incidentId: string }
    | { __typename: 'UserNotConfirmedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'VerifyMyAttributeSuccess', attributeName: string }
   | null };

export type VerifySoftwareTokenMutationVariables = Exact<{
  input: VerifySoftwareTokenInput;
}>;


export type VerifySoftwareTokenMutation = { verifySoftwareToken:
    | { __typename: 'AccessDeniedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, requires: string }
    | { __typename: 'BlockedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'CodeMismatchError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retrySession: string | null }
    | { __typename: 'EnableSoftwareTokenMfaError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retrySession: string | null }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, reason: NotAuthorizedReason }
    | { __typename: 'OutcomeUnknownError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'PasswordResetRequiredError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, cause: UnavailableCause }
    | { __typename: 'SoftwareTokenMfaNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retryAfterSeconds: number | null, scope: ThrottleScope }
    | { __typename: 'UnexpectedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, incidentId: string }
    | { __typename: 'UserNotConfirmedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'VerifySoftwareTokenSuccess', session: string | null }
   | null };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer:
    | { __typename: 'AccessDeniedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, requires: string }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, reason: NotAuthorizedReason }
    | { __typename: 'ServiceUnavailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, cause: UnavailableCause }
    | { __typename: 'TooManyRequestsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, retryAfterSeconds: number | null, scope: ThrottleScope }
    | { __typename: 'UnexpectedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, incidentId: string }
    | { __typename: 'Viewer', kind: ViewerKind, id: string | null, username: string | null, serviceName: string | null, groups: Array<string>, permissions: Array<string>, expiresAt: string | null, limits: Array<{ permission: string, groups: Array<string> }> }
   | null };

const AddUserToGroupSuccessFields = `fragment AddUserToGroupSuccessFields on AddUserToGroupSuccess {
  username
  groupName
}`;
const AddUsersToGroupSuccessFields = `fragment AddUsersToGroupSuccessFields on AddUsersToGroupSuccess {
  results {
    __typename
    ... on AddUserToGroupSuccess {
      username
      groupName
    }
    ... on AccessDeniedError {
      code
      message
      category
      retryable
      requestId
      requires
    }
    ... on FeatureNotAvailableError {
      code
      message
      category
      retryable
      requestId
    }
    ... on InvalidInputError {
      code
      message
      category
      retryable
      requestId
      violations {
        ...InputViolationFields
      }
    }
    ... on NotAuthorizedError {
      code
      message
      category
      retryable
      requestId
      reason
    }
    ... on ResourceNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ServiceUnavailableError {
      code
      message
      category
      retryable
      requestId
      cause
    }
    ... on TooManyRequestsError {
      code
      message
      category
      retryable
      requestId
      retryAfterSeconds
      scope
    }
    ... on UnexpectedError {
      code
      message
      category
      retryable
      requestId
      incidentId
    }
    ... on UserNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
  }
}`;
const AssociateSoftwareTokenSuccessFields = `fragment AssociateSoftwareTokenSuccessFields on AssociateSoftwareTokenSuccess {
  secretCode
  otpauthUri
  qrCode
  session
}`;
const AuditActorFields = `fragment AuditActorFields on AuditActor {
  kind
  name
  userId
  tokenId
  via
  account
}`;
const AuditEventFields = `fragment AuditEventFields on AuditEvent {
  time
  operation
  actor {
    ...AuditActorFields
  }
  targets {
    ...AuditTargetFields
  }
  given
  outcome
  failed
  reason
  ipAddress
  requestId
  cognitoRequestId
  incidentId
  repeated
}`;
const AuditEventConnectionFields = `fragment AuditEventConnectionFields on AuditEventConnection {
  edges {
    ...AuditEventEdgeFields
  }
  pageInfo {
    ...PageInfoFields
  }
}`;
const AuditEventEdgeFields = `fragment AuditEventEdgeFields on AuditEventEdge {
  cursor
  node {
    ...AuditEventFields
  }
}`;
const AuditTargetFields = `fragment AuditTargetFields on AuditTarget {
  path
  name
}`;
const AuthenticationTokensFields = `fragment AuthenticationTokensFields on AuthenticationTokens {
  accessToken
  idToken
  refreshToken
  tokenType
  expiresInSeconds
  newDevice {
    ...NewDeviceFields
  }
}`;
const ChallengeParameterFields = `fragment ChallengeParameterFields on ChallengeParameter {
  name
  value
}`;
const ChangeMyPasswordSuccessFields = `fragment ChangeMyPasswordSuccessFields on ChangeMyPasswordSuccess {
  changed
}`;
const ClientTokenFields = `fragment ClientTokenFields on ClientToken {
  accessToken
  tokenType
  expiresInSeconds
}`;
const CodeDeliveryFields = `fragment CodeDeliveryFields on CodeDelivery {
  destination
  deliveryMedium
  attributeName
}`;
const CompleteMyPasskeyRegistrationSuccessFields = `fragment CompleteMyPasskeyRegistrationSuccessFields on CompleteMyPasskeyRegistrationSuccess {
  credentialId
}`;
const ConfirmForgotPasswordSuccessFields = `fragment ConfirmForgotPasswordSuccessFields on ConfirmForgotPasswordSuccess {
  username
}`;
const ConfirmMyDeviceSuccessFields = `fragment ConfirmMyDeviceSuccessFields on ConfirmMyDeviceSuccess {
  deviceKey
  userConfirmationNecessary
}`;
const ConfirmSignUpSuccessFields = `fragment ConfirmSignUpSuccessFields on ConfirmSignUpSuccess {
  username
  session
}`;
const ConfirmUserSuccessFields = `fragment ConfirmUserSuccessFields on ConfirmUserSuccess {
  username
}`;
const CreateGroupSuccessFields = `fragment CreateGroupSuccessFields on CreateGroupSuccess {
  group {
    ...GroupFields
  }
}`;
const CreateUserSuccessFields = `fragment CreateUserSuccessFields on CreateUserSuccess {
  user {
    ...UserFields
  }
}`;
const CustomAttributeFields = `fragment CustomAttributeFields on CustomAttribute {
  name
  value
}`;
const CustomAttributeDefinitionFields = `fragment CustomAttributeDefinitionFields on CustomAttributeDefinition {
  dataType
  mutable
  writable
  minimumLength
  maximumLength
  minimumValue
  maximumValue
  name
}`;
const CustomChallengeFields = `fragment CustomChallengeFields on CustomChallenge {
  session
  username
  parameters {
    ...ChallengeParameterFields
  }
}`;
const DeleteGroupSuccessFields = `fragment DeleteGroupSuccessFields on DeleteGroupSuccess {
  groupName
}`;
const DeleteMeSuccessFields = `fragment DeleteMeSuccessFields on DeleteMeSuccess {
  deleted
}`;
const DeleteMyAttributesSuccessFields = `fragment DeleteMyAttributesSuccessFields on DeleteMyAttributesSuccess {
  attributeNames
}`;
const DeleteMyPasskeySuccessFields = `fragment DeleteMyPasskeySuccessFields on DeleteMyPasskeySuccess {
  credentialId
}`;
const DeleteUserAttributesSuccessFields = `fragment DeleteUserAttributesSuccessFields on DeleteUserAttributesSuccess {
  username
}`;
const DeleteUserSoftwareTokenSuccessFields = `fragment DeleteUserSoftwareTokenSuccessFields on DeleteUserSoftwareTokenSuccess {
  username
}`;
const DeleteUserSuccessFields = `fragment DeleteUserSuccessFields on DeleteUserSuccess {
  username
}`;
const DeleteUsersSuccessFields = `fragment DeleteUsersSuccessFields on DeleteUsersSuccess {
  results {
    __typename
    ... on DeleteUserSuccess {
      username
    }
    ... on AccessDeniedError {
      code
      message
      category
      retryable
      requestId
      requires
    }
    ... on FeatureNotAvailableError {
      code
      message
      category
      retryable
      requestId
    }
    ... on InvalidInputError {
      code
      message
      category
      retryable
      requestId
      violations {
        ...InputViolationFields
      }
    }
    ... on NotAuthorizedError {
      code
      message
      category
      retryable
      requestId
      reason
    }
    ... on ResourceNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ServiceUnavailableError {
      code
      message
      category
      retryable
      requestId
      cause
    }
    ... on TooManyRequestsError {
      code
      message
      category
      retryable
      requestId
      retryAfterSeconds
      scope
    }
    ... on UnexpectedError {
      code
      message
      category
      retryable
      requestId
      incidentId
    }
    ... on UserNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
  }
}`;
const DevicePasswordVerifierChallengeFields = `fragment DevicePasswordVerifierChallengeFields on DevicePasswordVerifierChallenge {
  session
  username
  srpB
  salt
  secretBlock
  deviceKey
}`;
const DeviceSettingsFields = `fragment DeviceSettingsFields on DeviceSettings {
  challengeRequiredOnNewDevice
  rememberedOnUserPrompt
}`;
const DeviceSrpChallengeFields = `fragment DeviceSrpChallengeFields on DeviceSrpChallenge {
  session
  username
  deviceKey
}`;
const DisableUserSuccessFields = `fragment DisableUserSuccessFields on DisableUserSuccess {
  username
  enabled
}`;
const DisableUsersSuccessFields = `fragment DisableUsersSuccessFields on DisableUsersSuccess {
  results {
    __typename
    ... on DisableUserSuccess {
      username
      enabled
    }
    ... on AccessDeniedError {
      code
      message
      category
      retryable
      requestId
      requires
    }
    ... on FeatureNotAvailableError {
      code
      message
      category
      retryable
      requestId
    }
    ... on InvalidInputError {
      code
      message
      category
      retryable
      requestId
      violations {
        ...InputViolationFields
      }
    }
    ... on NotAuthorizedError {
      code
      message
      category
      retryable
      requestId
      reason
    }
    ... on ResourceNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ServiceUnavailableError {
      code
      message
      category
      retryable
      requestId
      cause
    }
    ... on TooManyRequestsError {
      code
      message
      category
      retryable
      requestId
      retryAfterSeconds
      scope
    }
    ... on UnexpectedError {
      code
      message
      category
      retryable
      requestId
      incidentId
    }
    ... on UserNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
  }
}`;
const EmailOtpChallengeFields = `fragment EmailOtpChallengeFields on EmailOtpChallenge {
  session
  username
  codeDelivery {
    ...CodeDeliveryFields
  }
}`;
const EnableUserSuccessFields = `fragment EnableUserSuccessFields on EnableUserSuccess {
  username
  enabled
}`;
const EnableUsersSuccessFields = `fragment EnableUsersSuccessFields on EnableUsersSuccess {
  results {
    __typename
    ... on EnableUserSuccess {
      username
      enabled
    }
    ... on AccessDeniedError {
      code
      message
      category
      retryable
      requestId
      requires
    }
    ... on FeatureNotAvailableError {
      code
      message
      category
      retryable
      requestId
    }
    ... on InvalidInputError {
      code
      message
      category
      retryable
      requestId
      violations {
        ...InputViolationFields
      }
    }
    ... on NotAuthorizedError {
      code
      message
      category
      retryable
      requestId
      reason
    }
    ... on ResourceNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ServiceUnavailableError {
      code
      message
      category
      retryable
      requestId
      cause
    }
    ... on TooManyRequestsError {
      code
      message
      category
      retryable
      requestId
      retryAfterSeconds
      scope
    }
    ... on UnexpectedError {
      code
      message
      category
      retryable
      requestId
      incidentId
    }
    ... on UserNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
  }
}`;
const ForgetMyDeviceSuccessFields = `fragment ForgetMyDeviceSuccessFields on ForgetMyDeviceSuccess {
  deviceKey
}`;
const ForgetUserDeviceSuccessFields = `fragment ForgetUserDeviceSuccessFields on ForgetUserDeviceSuccess {
  username
  deviceKey
}`;
const ForgotPasswordSuccessFields = `fragment ForgotPasswordSuccessFields on ForgotPasswordSuccess {
  codeDelivery {
    ...CodeDeliveryFields
  }
}`;
const GiveAuthEventFeedbackSuccessFields = `fragment GiveAuthEventFeedbackSuccessFields on GiveAuthEventFeedbackSuccess {
  eventId
}`;
const GroupFields = `fragment GroupFields on Group {
  name
  description
  precedence
  roleArn
  createdAt
  lastModifiedAt
  viewerPermissions
}`;
const GroupConnectionFields = `fragment GroupConnectionFields on GroupConnection {
  edges {
    ...GroupEdgeFields
  }
  pageInfo {
    ...PageInfoFields
  }
}`;
const GroupEdgeFields = `fragment GroupEdgeFields on GroupEdge {
  cursor
  node {
    ...GroupFields
  }
}`;
const InputViolationFields = `fragment InputViolationFields on InputViolation {
  path
  message
}`;
const LinkUserProviderSuccessFields = `fragment LinkUserProviderSuccessFields on LinkUserProviderSuccess {
  username
}`;
const MfaSetupChallengeFields = `fragment MfaSetupChallengeFields on MfaSetupChallenge {
  session
  username
  mfaMethods
}`;
const NewDeviceFields = `fragment NewDeviceFields on NewDevice {
  deviceKey
  deviceGroupKey
}`;
const NewPasswordRequiredChallengeFields = `fragment NewPasswordRequiredChallengeFields on NewPasswordRequiredChallenge {
  session
  username
  requiredAttributes
  missingAttributes
}`;
const PageInfoFields = `fragment PageInfoFields on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}`;
const PasskeyAlgorithmFields = `fragment PasskeyAlgorithmFields on PasskeyAlgorithm {
  type
  alg
}`;
const PasskeyAuthenticatorSelectionFields = `fragment PasskeyAuthenticatorSelectionFields on PasskeyAuthenticatorSelection {
  authenticatorAttachment
  requireResidentKey
  residentKey
  userVerification
}`;
const PasskeyCreationOptionsFields = `fragment PasskeyCreationOptionsFields on PasskeyCreationOptions {
  challenge
  rp {
    ...PasskeyRelyingPartyFields
  }
  user {
    ...PasskeyUserFields
  }
  pubKeyCredParams {
    ...PasskeyAlgorithmFields
  }
  timeoutMilliseconds
  excludeCredentials {
    ...PasskeyDescriptorFields
  }
  authenticatorSelection {
    ...PasskeyAuthenticatorSelectionFields
  }
  attestation
}`;
const PasskeyDescriptorFields = `fragment PasskeyDescriptorFields on PasskeyDescriptor {
  id
  type
  transports
}`;
const PasskeyRelyingPartyFields = `fragment PasskeyRelyingPartyFields on PasskeyRelyingParty {
  id
  name
}`;
const PasskeyRequestOptionsFields = `fragment PasskeyRequestOptionsFields on PasskeyRequestOptions {
  challenge
  rpId
  timeoutMilliseconds
  userVerification
  allowCredentials {
    ...PasskeyDescriptorFields
  }
}`;
const PasskeySettingsFields = `fragment PasskeySettingsFields on PasskeySettings {
  relyingPartyId
  userVerification
}`;
const PasskeyUserFields = `fragment PasskeyUserFields on PasskeyUser {
  id
  name
  displayName
}`;
const PasswordChallengeFields = `fragment PasswordChallengeFields on PasswordChallenge {
  session
  username
  firstFactors
}`;
const PasswordPolicyFields = `fragment PasswordPolicyFields on PasswordPolicy {
  minimumLength
  requireUppercase
  requireLowercase
  requireNumbers
  requireSymbols
  historySize
  temporaryPasswordValidityDays
}`;
const PasswordVerifierChallengeFields = `fragment PasswordVerifierChallengeFields on PasswordVerifierChallenge {
  session
  username
  srpB
  salt
  secretBlock
  userIdForSrp
}`;
const PermissionLimitFields = `fragment PermissionLimitFields on PermissionLimit {
  permission
  groups
}`;
const PoolCheckFields = `fragment PoolCheckFields on PoolCheck {
  checkedAt
  findings {
    ...PoolFindingFields
  }
}`;
const PoolFindingFields = `fragment PoolFindingFields on PoolFinding {
  level
  problem
  fix
}`;
const PoolUsageFields = `fragment PoolUsageFields on PoolUsage {
  estimatedNumberOfUsers
  quotas {
    ...QuotaUseFields
  }
}`;
const QuotaUseFields = `fragment QuotaUseFields on QuotaUse {
  name
  callsPerSecond
  recentCalls
  recentRefusals
  circuitOpen
}`;
const RedirectSignInFields = `fragment RedirectSignInFields on RedirectSignIn {
  url
  flow
}`;
const RedirectSignOutSuccessFields = `fragment RedirectSignOutSuccessFields on RedirectSignOutSuccess {
  url
}`;
const RemoveUserFromGroupSuccessFields = `fragment RemoveUserFromGroupSuccessFields on RemoveUserFromGroupSuccess {
  username
  groupName
}`;
const RemoveUsersFromGroupSuccessFields = `fragment RemoveUsersFromGroupSuccessFields on RemoveUsersFromGroupSuccess {
  results {
    __typename
    ... on RemoveUserFromGroupSuccess {
      username
      groupName
    }
    ... on AccessDeniedError {
      code
      message
      category
      retryable
      requestId
      requires
    }
    ... on FeatureNotAvailableError {
      code
      message
      category
      retryable
      requestId
    }
    ... on InvalidInputError {
      code
      message
      category
      retryable
      requestId
      violations {
        ...InputViolationFields
      }
    }
    ... on NotAuthorizedError {
      code
      message
      category
      retryable
      requestId
      reason
    }
    ... on ResourceNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ServiceUnavailableError {
      code
      message
      category
      retryable
      requestId
      cause
    }
    ... on TooManyRequestsError {
      code
      message
      category
      retryable
      requestId
      retryAfterSeconds
      scope
    }
    ... on UnexpectedError {
      code
      message
      category
      retryable
      requestId
      incidentId
    }
    ... on UserNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
  }
}`;
const ResendConfirmationCodeSuccessFields = `fragment ResendConfirmationCodeSuccessFields on ResendConfirmationCodeSuccess {
  codeDelivery {
    ...CodeDeliveryFields
  }
}`;
const ResetUserPasswordSuccessFields = `fragment ResetUserPasswordSuccessFields on ResetUserPasswordSuccess {
  username
}`;
const RevokeMySessionSuccessFields = `fragment RevokeMySessionSuccessFields on RevokeMySessionSuccess {
  sessionId
}`;
const RevokeTokenSuccessFields = `fragment RevokeTokenSuccessFields on RevokeTokenSuccess {
  revoked
}`;
const RevokeUserSessionSuccessFields = `fragment RevokeUserSessionSuccessFields on RevokeUserSessionSuccess {
  username
  sessionId
}`;
const SelectChallengeFields = `fragment SelectChallengeFields on SelectChallenge {
  session
  username
  firstFactors
}`;
const SelectMfaTypeChallengeFields = `fragment SelectMfaTypeChallengeFields on SelectMfaTypeChallenge {
  session
  username
  mfaMethods
}`;
const SendMyAttributeCodeSuccessFields = `fragment SendMyAttributeCodeSuccessFields on SendMyAttributeCodeSuccess {
  codeDelivery {
    ...CodeDeliveryFields
  }
}`;
const SetAuthEventFeedbackSuccessFields = `fragment SetAuthEventFeedbackSuccessFields on SetAuthEventFeedbackSuccess {
  eventId
}`;
const SetMyMfaPreferenceSuccessFields = `fragment SetMyMfaPreferenceSuccessFields on SetMyMfaPreferenceSuccess {
  preferenceSet
}`;
const SetUserMfaPreferenceSuccessFields = `fragment SetUserMfaPreferenceSuccessFields on SetUserMfaPreferenceSuccess {
  username
}`;
const SetUserPasswordSuccessFields = `fragment SetUserPasswordSuccessFields on SetUserPasswordSuccess {
  username
}`;
const SignOutSuccessFields = `fragment SignOutSuccessFields on SignOutSuccess {
  signedOut
}`;
const SignOutUserSuccessFields = `fragment SignOutUserSuccessFields on SignOutUserSuccess {
  username
}`;
const SignUpSuccessFields = `fragment SignUpSuccessFields on SignUpSuccess {
  userId
  confirmed
  codeDelivery {
    ...CodeDeliveryFields
  }
  session
}`;
const SmsMfaChallengeFields = `fragment SmsMfaChallengeFields on SmsMfaChallenge {
  session
  username
  codeDelivery {
    ...CodeDeliveryFields
  }
}`;
const SmsOtpChallengeFields = `fragment SmsOtpChallengeFields on SmsOtpChallenge {
  session
  username
  codeDelivery {
    ...CodeDeliveryFields
  }
}`;
const SoftwareTokenMfaChallengeFields = `fragment SoftwareTokenMfaChallengeFields on SoftwareTokenMfaChallenge {
  session
  username
  deviceName
}`;
const StandardAttributeDefinitionFields = `fragment StandardAttributeDefinitionFields on StandardAttributeDefinition {
  dataType
  mutable
  writable
  minimumLength
  maximumLength
  minimumValue
  maximumValue
  name
  required
}`;
const StartMyPasskeyRegistrationSuccessFields = `fragment StartMyPasskeyRegistrationSuccessFields on StartMyPasskeyRegistrationSuccess {
  options {
    ...PasskeyCreationOptionsFields
  }
  optionsJson
}`;
const UnknownChallengeFields = `fragment UnknownChallengeFields on UnknownChallenge {
  session
  username
  name
}`;
const UnlinkUserProviderSuccessFields = `fragment UnlinkUserProviderSuccessFields on UnlinkUserProviderSuccess {
  providerName
}`;
const UpdateGroupSuccessFields = `fragment UpdateGroupSuccessFields on UpdateGroupSuccess {
  group {
    ...GroupFields
  }
}`;
const UpdateMyAttributesSuccessFields = `fragment UpdateMyAttributesSuccessFields on UpdateMyAttributesSuccess {
  codeDeliveries {
    ...CodeDeliveryFields
  }
}`;
const UpdateMyDeviceSuccessFields = `fragment UpdateMyDeviceSuccessFields on UpdateMyDeviceSuccess {
  deviceKey
  rememberedStatus
}`;
const UpdateUserAttributesSuccessFields = `fragment UpdateUserAttributesSuccessFields on UpdateUserAttributesSuccess {
  username
}`;
const UpdateUserDeviceSuccessFields = `fragment UpdateUserDeviceSuccessFields on UpdateUserDeviceSuccess {
  username
  deviceKey
  rememberedStatus
}`;
const UserFields = `fragment UserFields on User {
  id
  username
  custom {
    ...CustomAttributeFields
  }
  identities {
    ...UserIdentityFields
  }
  name
  givenName
  familyName
  middleName
  nickname
  preferredUsername
  profile
  picture
  website
  email
  gender
  birthdate
  zoneinfo
  locale
  phoneNumber
  address
  emailVerified
  phoneNumberVerified
  updatedAt
  enabled
  status
  createdAt
  lastModifiedAt
  temporaryPasswordExpired
}`;
const UserConnectionFields = `fragment UserConnectionFields on UserConnection {
  scan {
    ...UserScanFields
  }
  edges {
    ...UserEdgeFields
  }
  pageInfo {
    ...PageInfoFields
  }
}`;
const UserEdgeFields = `fragment UserEdgeFields on UserEdge {
  cursor
  node {
    ...UserFields
  }
}`;
const UserIdentityFields = `fragment UserIdentityFields on UserIdentity {
  userId
  providerName
  providerType
  issuer
  primary
  createdAt
}`;
const UserPoolFields = `fragment UserPoolFields on UserPool {
  id
  passwordPolicy {
    ...PasswordPolicyFields
  }
  mfa
  mfaMethods
  passkeys {
    ...PasskeySettingsFields
  }
  selfSignUpAllowed
  usernameAttributes
  aliasAttributes
  usernameCaseSensitive
  autoVerifiedAttributes
  emailVerification
  attributesVerifiedBeforeUpdate
  accountRecovery
  devices {
    ...DeviceSettingsFields
  }
  allowedFirstAuthFactors
  authFlows
  identityProviders
  requiredAttributes
  standardAttributes {
    ...StandardAttributeDefinitionFields
  }
  customAttributes {
    ...CustomAttributeDefinitionFields
  }
}`;
const UserScanFields = `fragment UserScanFields on UserScan {
  scanned
  exhausted
}`;
const UsersByUsernameSuccessFields = `fragment UsersByUsernameSuccessFields on UsersByUsernameSuccess {
  results {
    __typename
    ... on User {
      id
      username
      custom {
        ...CustomAttributeFields
      }
      identities {
        ...UserIdentityFields
      }
      name
      givenName
      familyName
      middleName
      nickname
      preferredUsername
      profile
      picture
      website
      email
      gender
      birthdate
      zoneinfo
      locale
      phoneNumber
      address
      emailVerified
      phoneNumberVerified
      updatedAt
      enabled
      status
      createdAt
      lastModifiedAt
      temporaryPasswordExpired
    }
    ... on AccessDeniedError {
      code
      message
      category
      retryable
      requestId
      requires
    }
    ... on FeatureNotAvailableError {
      code
      message
      category
      retryable
      requestId
    }
    ... on InvalidInputError {
      code
      message
      category
      retryable
      requestId
      violations {
        ...InputViolationFields
      }
    }
    ... on NotAuthorizedError {
      code
      message
      category
      retryable
      requestId
      reason
    }
    ... on ResourceNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ServiceUnavailableError {
      code
      message
      category
      retryable
      requestId
      cause
    }
    ... on TooManyRequestsError {
      code
      message
      category
      retryable
      requestId
      retryAfterSeconds
      scope
    }
    ... on UnexpectedError {
      code
      message
      category
      retryable
      requestId
      incidentId
    }
    ... on UserNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
  }
}`;
const VerifyMyAttributeSuccessFields = `fragment VerifyMyAttributeSuccessFields on VerifyMyAttributeSuccess {
  attributeName
}`;
const VerifySoftwareTokenSuccessFields = `fragment VerifySoftwareTokenSuccessFields on VerifySoftwareTokenSuccess {
  session
}`;
const ViewerFields = `fragment ViewerFields on Viewer {
  kind
  id
  username
  serviceName
  groups
  permissions
  limits {
    ...PermissionLimitFields
  }
  expiresAt
}`;
const WebAuthnChallengeFields = `fragment WebAuthnChallengeFields on WebAuthnChallenge {
  session
  username
  options {
    ...PasskeyRequestOptionsFields
  }
  optionsJson
}`;
export const AddUserToGroupDocument = /* @__PURE__ */ typedDocument<AddUserToGroupMutation, AddUserToGroupMutationVariables>(`mutation AddUserToGroup($input: AddUserToGroupInput!) {
  addUserToGroup(input: $input) {
    __typename
    ... on AddUserToGroupSuccess {
      username
      groupName
    }
    ... on AccessDeniedError {
      code
      message
      category
      retryable
      requestId
      requires
    }
    ... on FeatureNotAvailableError {
      code
      message
      category
      retryable
      requestId
    }
    ... on InvalidInputError {
      code
      message
      category
      retryable
      requestId
      violations {
        ...InputViolationFields
      }
    }
    ... on NotAuthorizedError {
      code
      message
      category
      retryable
      requestId
      reason
    }
    ... on ResourceNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ServiceUnavailableError {
      code
      message
      category
      retryable
      requestId
      cause
    }
    ... on TooManyRequestsError {
      code
      message
      category
      retryable
      requestId
      retryAfterSeconds
      scope
    }
    ... on UnexpectedError {
      code
      message
      category
      retryable
      requestId
      incidentId
    }
    ... on UserNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
  }
}`, InputViolationFields);
export const AddUsersToGroupDocument = /* @__PURE__ */ typedDocument<AddUsersToGroupMutation, AddUsersToGroupMutationVariables>(`mutation AddUsersToGroup($input: AddUsersToGroupInput!) {
  addUsersToGroup(input: $input) {
    __typename
    ... on AddUsersToGroupSuccess {
      results {
        __typename
        ... on AddUserToGroupSuccess {
          username
          groupName
        }
        ... on AccessDeniedError {
          code
          message
          category
          retryable
          requestId
          requires
        }
        ... on FeatureNotAvailableError {
          code
          message
          category
          retryable
          requestId
        }
        ... on InvalidInputError {
          code
          message
          category
          retryable
          requestId
          violations {
            ...InputViolationFields
          }
        }
        ... on NotAuthorizedError {
          code
          message
          category
          retryable
          requestId
          reason
        }
        ... on ResourceNotFoundError {
          code
          message
          category
          retryable
          requestId
        }
        ... on ServiceUnavailableError {
          code
          message
          category
          retryable
          requestId
          cause
        }
        ... on TooManyRequestsError {
          code
          message
          category
          retryable
          requestId
          retryAfterSeconds
          scope
        }
        ... on UnexpectedError {
          code
          message
          category
          retryable
          requestId
          incidentId
        }
        ... on UserNotFoundError {
          code
          message
          category
          retryable
          requestId
        }
      }
    }
    ... on AccessDeniedError {
      code
      message
      category
      retryable
      requestId
      requires
    }
    ... on InvalidInputError {
      code
      message
      category
      retryable
      requestId
      violations {
        ...InputViolationFields
      }
    }
    ... on NotAuthorizedError {
      code
      message
      category
      retryable
      requestId
      reason
    }
    ... on ServiceUnavailableError {
      code
      message
      category
      retryable
      requestId
      cause
    }
    ... on TooManyRequestsError {
      code
      message
      category
      retryable
      requestId
      retryAfterSeconds
      scope
    }
    ... on UnexpectedError {
      code
      message
      category
      retryable
      requestId
      incidentId
    }
  }
}`, InputViolationFields);
export const AssociateSoftwareTokenDocument = /* @__PURE__ */ typedDocument<AssociateSoftwareTokenMutation, AssociateSoftwareTokenMutationVariables>(`mutation AssociateSoftwareToken($input: AssociateSoftwareTokenInput!) {
  associateSoftwareToken(input: $input) {
    __typename
    ... on AssociateSoftwareTokenSuccess {
      secretCode
      otpauthUri
      qrCode
      session
    }
    ... on AccessDeniedError {
      code
      message
      category
      retryable
      requestId
      requires
    }
    ... on BlockedError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ConcurrentModificationError {
      code
      message
      category
      retryable
      requestId
    }
    ... on FeatureNotAvailableError {
      code
      message
      category
      retryable
      requestId
    }
    ... on InvalidInputError {
      code
      message
      category
      retryable
      requestId
      violations {
        ...InputViolationFields
      }
    }
    ... on NotAuthorizedError {
      code
      message
      category
      retryable
      requestId
      reason
    }
    ... on OutcomeUnknownError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ResourceNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ServiceUnavailableError {
      code
      message
      category
      retryable
      requestId
      cause
    }
    ... on SoftwareTokenMfaNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
    ... on TooManyRequestsError {
      code
      message
      category
      retryable
      requestId
      retryAfterSeconds
      scope
    }
    ... on UnexpectedError {
      code
      message
      category
      retryable
      requestId
      incidentId
    }
  }
}`, InputViolationFields);
export const AuditEventsDocument = /* @__PURE__ */ typedDocument<AuditEventsQuery, AuditEventsQueryVariables>(`query AuditEvents($first: Int, $after: String, $filter: AuditEventFilterInput) {
  auditEvents(first: $first, after: $after, filter: $filter) {
    __typename
    ... on AuditEventConnection {
      edges {
        ...AuditEventEdgeFields
      }
      pageInfo {
        ...PageInfoFields
      }
    }
    ... on AccessDeniedError {
      code
      message
      category
      retryable
      requestId
      requires
    }
    ... on FeatureNotAvailableError {
      code
      message
      category
      retryable
      requestId
    }
    ... on InvalidInputError {
      code
      message
      category
      retryable
      requestId
      violations {
        ...InputViolationFields
      }
    }
    ... on NotAuthorizedError {
      code
      message
      category
      retryable
      requestId
      reason
    }
    ... on ServiceUnavailableError {
      code
      message
      category
      retryable
      requestId
      cause
    }
    ... on TooManyRequestsError {
      code
      message
      category
      retryable
      requestId
      retryAfterSeconds
      scope
    }
    ... on UnexpectedError {
      code
      message
      category
      retryable
      requestId
      incidentId
    }
  }
}`, AuditEventEdgeFields, AuditEventFields, AuditActorFields, AuditTargetFields, PageInfoFields, InputViolationFields);
export const AuthenticateDocument = /* @__PURE__ */ typedDocument<AuthenticateMutation, AuthenticateMutationVariables>(`mutation Authenticate($input: AuthenticateInput!) {
  authenticate(input: $input) {
    __typename
    ... on AuthenticationTokens {
      accessToken
      idToken
      refreshToken
      tokenType
      expiresInSeconds
      newDevice {
        ...NewDeviceFields
      }
    }
    ... on NewPasswordRequiredChallenge {
      session
      username
      requiredAttributes
      missingAttributes
    }
    ... on SmsMfaChallenge {
      session
      username
      codeDelivery {
        ...CodeDeliveryFields
      }
    }
    ... on SoftwareTokenMfaChallenge {
      session
      username
      deviceName
    }
    ... on EmailOtpChallenge {
      session
      username
      codeDelivery {
        ...CodeDeliveryFields
      }
    }
    ... on SmsOtpChallenge {
      session
      username
      codeDelivery {
        ...CodeDeliveryFields
      }
    }
    ... on SelectMfaTypeChallenge {
      session
      username
      mfaMethods
    }
    ... on MfaSetupChallenge {
      session
      username
      mfaMethods
    }
    ... on SelectChallenge {
      session
      username
      firstFactors
    }
    ... on PasswordChallenge {
      session
      username
      firstFactors
    }
    ... on PasswordVerifierChallenge {
      session
      username
      srpB
      salt
      secretBlock
      userIdForSrp
    }
    ... on WebAuthnChallenge {
      session
      username
      options {
        ...PasskeyRequestOptionsFields
      }
      optionsJson
    }
    ... on CustomChallenge {
      session
      username
      parameters {
        ...ChallengeParameterFields
      }
    }
    ... on DeviceSrpChallenge {
      session
      username
      deviceKey
    }
    ... on DevicePasswordVerifierChallenge {
      session
      username
      srpB
      salt
      secretBlock
      deviceKey
    }
    ... on UnknownChallenge {
      session
      username
      name
    }
    ... on AccessDeniedError {
      code
      message
      category
      retryable
      requestId
      requires
    }
    ... on BlockedError {
      code
      message
      category
      retryable
      requestId
    }
    ... on FeatureNotAvailableError {
      code
      message
      category
      retryable
      requestId
    }
    ... on InvalidInputError {
      code
      message
      category
      retryable
      requestId
      violations {
        ...InputViolationFields
      }
    }
    ... on MfaMethodNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
    ... on NotAuthorizedError {
      code
      message
      category
      retryable
      requestId
      reason
    }
    ... on OutcomeUnknownError {
      code
      message
      category
      retryable
      requestId
    }
    ... on PasswordResetRequiredError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ResourceNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ServiceUnavailableError {
      code
      message
      category
      retryable
      requestId
      cause
    }
    ... on TooManyRequestsError {
      code
      message
      category
      retryable
      requestId
      retryAfterSeconds
      scope
    }
    ... on UnexpectedError {
      code
      message
      category
      retryable
      requestId
      incidentId
    }
    ... on UserLambdaValidationError {
      code
      message
      category
      retryable
      requestId
      trigger
    }
    ... on UserNotConfirmedError {
      code
      message
      category
      retryable
      requestId
    }
    ... on UserNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
  }
}`, NewDeviceFields, CodeDeliveryFields, PasskeyRequestOptionsFields, PasskeyDescriptorFields, ChallengeParameterFields, InputViolationFields);
export const ChangeMyPasswordDocument = /* @__PURE__ */ typedDocument<ChangeMyPasswordMutation, ChangeMyPasswordMutationVariables>(`mutation ChangeMyPassword($input: ChangeMyPasswordInput!) {
  changeMyPassword(input: $input) {
    __typename
    ... on ChangeMyPasswordSuccess {
      changed
    }
    ... on AccessDeniedError {
      code
      message
      category
      retryable
      requestId
      requires
    }
    ... on BlockedError {
      code
      message
      category
      retryable
      requestId
    }
    ... on FeatureNotAvailableError {
      code
      message
      category
      retryable
      requestId
    }
    ... on InvalidInputError {
      code
      message
      category
      retryable
      requestId
      violations {
        ...InputViolationFields
      }
    }
    ... on InvalidPasswordError {
      code
      message
      category
      retryable
      requestId
      violatedRules
    }
    ... on LimitExceededError {
      code
      message
      category
      retryable
      requestId
    }
    ... on NotAuthorizedError {
      code
      message
      category
      retryable
      requestId
      reason
    }
    ... on OutcomeUnknownError {
      code
      message
      category
      retryable
      requestId
    }
    ... on PasswordHistoryPolicyViolationError {
      code
      message
      category
      retryable
      requestId
    }
    ... on PasswordResetRequiredError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ResourceNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ServiceUnavailableError {
      code
      message
      category
      retryable
      requestId
      cause
    }
    ... on TooManyRequestsError {
      code
      message
      category
      retryable
      requestId
      retryAfterSeconds
      scope
    }
    ... on UnexpectedError {
      code
      message
      category
      retryable
      requestId
      incidentId
    }
    ... on UserNotConfirmedError {
      code
      message
      category
      retryable
      requestId
    }
    ... on UserNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
  }
}`, InputViolationFields);
export const ClientTokenDocument = /* @__PURE__ */ typedDocument<ClientTokenMutation, ClientTokenMutationVariables>(`mutation ClientToken($input: ClientTokenInput!) {
  clientToken(input: $input) {
    __typename
    ... on ClientToken {
      accessToken
      tokenType
      expiresInSeconds
    }
    ... on AccessDeniedError {
      code
      message
      category
      retryable
      requestId
      requires
    }
    ... on FeatureNotAvailableError {
      code
      message
      category
      retryable
      requestId
    }
    ... on InvalidInputError {
      code
      message
      category
      retryable
      requestId
      violations {
        ...InputViolationFields
      }
    }
    ... on NotAuthorizedError {
      code
      message
      category
      retryable
      requestId
      reason
    }
    ... on ServiceUnavailableError {
      code
      message
      category
      retryable
      requestId
      cause
    }
    ... on TooManyRequestsError {
      code
      message
      category
      retryable
      requestId
      retryAfterSeconds
      scope
    }
    ... on UnexpectedError {
      code
      message
      category
      retryable
      requestId
      incidentId
    }
  }
}`, InputViolationFields);
export const CompleteMyPasskeyRegistrationDocument = /* @__PURE__ */ typedDocument<CompleteMyPasskeyRegistrationMutation, CompleteMyPasskeyRegistrationMutationVariables>(`mutation CompleteMyPasskeyRegistration($input: CompleteMyPasskeyRegistrationInput!) {
  completeMyPasskeyRegistration(input: $input) {
    __typename
    ... on CompleteMyPasskeyRegistrationSuccess {
      credentialId
    }
    ... on AccessDeniedError {
      code
      message
      category
      retryable
      requestId
      requires
    }
    ... on BlockedError {
      code
      message
      category
      retryable
      requestId
    }
    ... on FeatureNotAvailableError {
      code
      message
      category
      retryable
      requestId
    }
    ... on InvalidInputError {
      code
      message
      category
      retryable
      requestId
      violations {
        ...InputViolationFields
      }
    }
    ... on LimitExceededError {
      code
      message
      category
      retryable
      requestId
    }
    ... on NotAuthorizedError {
      code
      message
      category
      retryable
      requestId
      reason
    }
    ... on OutcomeUnknownError {
      code
      message
      category
      retryable
      requestId
    }
    ... on PasswordResetRequiredError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ServiceUnavailableError {
      code
      message
      category
      retryable
      requestId
      cause
    }
    ... on TooManyRequestsError {
      code
      message
      category
      retryable
      requestId
      retryAfterSeconds
      scope
    }
    ... on UnexpectedError {
      code
      message
      category
      retryable
      requestId
      incidentId
    }
    ... on WebAuthnChallengeNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
    ... on WebAuthnClientMismatchError {
      code
      message
      category
      retryable
      requestId
    }
    ... on WebAuthnCredentialNotSupportedError {
      code
      message
      category
      retryable
      requestId
    }
    ... on WebAuthnNotEnabledError {
      code
      message
      category
      retryable
      requestId
    }
    ... on WebAuthnOriginNotAllowedError {
      code
      message
      category
      retryable
      requestId
    }
    ... on WebAuthnRelyingPartyMismatchError {
      code
      message
      category
      retryable
      requestId
    }
  }
}`, InputViolationFields);
export const CompleteRedirectSignInDocument = /* @__PURE__ */ typedDocument<CompleteRedirectSignInMutation, CompleteRedirectSignInMutationVariables>(`mutation CompleteRedirectSignIn($input: CompleteRedirectSignInInput!) {
  completeRedirectSignIn(input: $input) {
    __typename
    ... on AuthenticationTokens {
      accessToken
      idToken
      refreshToken
      tokenType
      expiresInSeconds
      newDevice {
        ...NewDeviceFields
      }
    }
    ... on AccessDeniedError {
      code
      message
      category
      retryable
      requestId
      requires
    }
    ... on FeatureNotAvailableError {
      code
      message
      category
      retryable
      requestId
    }
    ... on InvalidInputError {
      code
      message
      category
      retryable
      requestId
      violations {
        ...InputViolationFields
      }
    }
    ... on OutcomeUnknownError {
      code
      message
      category
      retryable
      requestId
    }
    ... on RedirectSignInError {
      code
      message
      category
      retryable
      requestId
      reason
    }
    ... on ServiceUnavailableError {
      code
      message
      category
      retryable
      requestId
      cause
    }
    ... on TooManyRequestsError {
      code
      message
      category
      retryable
      requestId
      retryAfterSeconds
      scope
    }
    ... on UnexpectedError {
      code
      message
      category
      retryable
      requestId
      incidentId
    }
  }
}`, NewDeviceFields, InputViolationFields);
export const ConfirmForgotPasswordDocument = /* @__PURE__ */ typedDocument<ConfirmForgotPasswordMutation, ConfirmForgotPasswordMutationVariables>(`mutation ConfirmForgotPassword($input: ConfirmForgotPasswordInput!) {
  confirmForgotPassword(input: $input) {
    __typename
    ... on ConfirmForgotPasswordSuccess {
      username
    }
    ... on AccessDeniedError {
      code
      message
      category
      retryable
      requestId
      requires
    }
    ... on BlockedError {
      code
      message
      category
      retryable
      requestId
    }
    ... on CodeMismatchError {
      code
      message
      category
      retryable
      requestId
      retrySession
    }
    ... on ExpiredCodeError {
      code
      message
      category
      retryable
      requestId
    }
    ... on FeatureNotAvailableError {
      code
      message
      category
      retryable
      requestId
    }
    ... on InvalidInputError {
      code
      message
      category
      retryable
      requestId
      violations {
        ...InputViolationFields
      }
    }
    ... on InvalidPasswordError {
      code
      message
      category
      retryable
      requestId
      violatedRules
    }
    ... on LimitExceededError {
      code
      message
      category
      retryable
      requestId
    }
    ... on NotAuthorizedError {
      code
      message
      category
      retryable
      requestId
      reason
    }
    ... on OutcomeUnknownError {
      code
      message
      category
      retryable
      requestId
    }
    ... on PasswordHistoryPolicyViolationError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ResourceNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ServiceUnavailableError {
      code
      message
      category
      retryable
      requestId
      cause
    }
    ... on TooManyFailedAttemptsError {
      code
      message
      category
      retryable
      requestId
    }
    ... on TooManyRequestsError {
      code
      message
      category
      retryable
      requestId
      retryAfterSeconds
      scope
    }
    ... on UnexpectedError {
      code
      message
      category
      retryable
      requestId
      incidentId
    }
    ... on UserLambdaValidationError {
      code
      message
      category
      retryable
      requestId
      trigger
    }
    ... on UserNotConfirmedError {
      code
      message
      category
      retryable
      requestId
    }
    ... on UserNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
  }
}`, InputViolationFields);
export const ConfirmMyDeviceDocument = /* @__PURE__ */ typedDocument<ConfirmMyDeviceMutation, ConfirmMyDeviceMutationVariables>(`mutation ConfirmMyDevice($input: ConfirmMyDeviceInput!) {
  confirmMyDevice(input: $input) {
    __typename
    ... on ConfirmMyDeviceSuccess {
      deviceKey
      userConfirmationNecessary
    }
    ... on AccessDeniedError {
      code
      message
      category
      retryable
      requestId
      requires
    }
    ... on BlockedError {
      code
      message
      category
      retryable
      requestId
    }
    ... on DeviceKeyExistsError {
      code
      message
      category
      retryable
      requestId
    }
    ... on FeatureNotAvailableError {
      code
      message
      category
      retryable
      requestId
    }
    ... on InvalidInputError {
      code
      message
      category
      retryable
      requestId
      violations {
        ...InputViolationFields
      }
    }
    ... on InvalidPasswordError {
      code
      message
      category
      retryable
      requestId
      violatedRules
    }
    ... on NotAuthorizedError {
      code
      message
      category
      retryable
      requestId
      reason
    }
    ... on OutcomeUnknownError {
      code
      message
      category
      retryable
      requestId
    }
    ... on PasswordResetRequiredError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ResourceNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ServiceUnavailableError {
      code
      message
      category
      retryable
      requestId
      cause
    }
    ... on TooManyRequestsError {
      code
      message
      category
      retryable
      requestId
      retryAfterSeconds
      scope
    }
    ... on UnexpectedError {
      code
      message
      category
      retryable
      requestId
      incidentId
    }
    ... on UserNotConfirmedError {
      code
      message
      category
      retryable
      requestId
    }
    ... on UserNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
    ... on UsernameExistsError {
      code
      message
      category
      retryable
      requestId
    }
  }
}`, InputViolationFields);
export const ConfirmSignUpDocument = /* @__PURE__ */ typedDocument<ConfirmSignUpMutation, ConfirmSignUpMutationVariables>(`mutation ConfirmSignUp($input: ConfirmSignUpInput!) {
  confirmSignUp(input: $input) {
    __typename
    ... on ConfirmSignUpSuccess {
      username
      session
    }
    ... on AccessDeniedError {
      code
      message
      category
      retryable
      requestId
      requires
    }
    ... on AliasExistsError {
      code
      message
      category
      retryable
      requestId
    }
    ... on BlockedError {
      code
      message
      category
      retryable
      requestId
    }
    ... on CodeMismatchError {
      code
      message
      category
      retryable
      requestId
      retrySession
    }
    ... on ExpiredCodeError {
      code
      message
      category
      retryable
      requestId
    }
    ... on FeatureNotAvailableError {
      code
      message
      category
      retryable
      requestId
    }
    ... on InvalidInputError {
      code
      message
      category
      retryable
      requestId
      violations {
        ...InputViolationFields
      }
    }
    ... on LimitExceededError {
      code
      message
      category
      retryable
      requestId
    }
    ... on NotAuthorizedError {
      code
      message
      category
      retryable
      requestId
      reason
    }
    ... on OutcomeUnknownError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ResourceNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ServiceUnavailableError {
      code
      message
      category
      retryable
      requestId
      cause
    }
    ... on TooManyFailedAttemptsError {
      code
      message
      category
      retryable
      requestId
    }
    ... on TooManyRequestsError {
      code
      message
      category
      retryable
      requestId
      retryAfterSeconds
      scope
    }
    ... on UnexpectedError {
      code
      message
      category
      retryable
      requestId
      incidentId
    }
    ... on UserLambdaValidationError {
      code
      message
      category
      retryable
      requestId
      trigger
    }
    ... on UserNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
  }
}`, InputViolationFields);
export const ConfirmUserDocument = /* @__PURE__ */ typedDocument<ConfirmUserMutation, ConfirmUserMutationVariables>(`mutation ConfirmUser($input: ConfirmUserInput!) {
  confirmUser(input: $input) {
    __typename
    ... on ConfirmUserSuccess {
      username
    }
    ... on AccessDeniedError {
      code
      message
      category
      retryable
      requestId
      requires
    }
    ... on FeatureNotAvailableError {
      code
      message
      category
      retryable
      requestId
    }
    ... on InvalidInputError {
      code
      message
      category
      retryable
      requestId
      violations {
        ...InputViolationFields
      }
    }
    ... on LimitExceededError {
      code
      message
      category
      retryable
      requestId
    }
    ... on NotAuthorizedError {
      code
      message
      category
      retryable
      requestId
      reason
    }
    ... on OutcomeUnknownError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ResourceNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ServiceUnavailableError {
      code
      message
      category
      retryable
      requestId
      cause
    }
    ... on TooManyFailedAttemptsError {
      code
      message
      category
      retryable
      requestId
    }
    ... on TooManyRequestsError {
      code
      message
      category
      retryable
      requestId
      retryAfterSeconds
      scope
    }
    ... on UnexpectedError {
      code
      message
      category
      retryable
      requestId
      incidentId
    }
    ... on UserLambdaValidationError {
      code
      message
      category
      retryable
      requestId
      trigger
    }
    ... on UserNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
  }
}`, InputViolationFields);
export const CreateGroupDocument = /* @__PURE__ */ typedDocument<CreateGroupMutation, CreateGroupMutationVariables>(`mutation CreateGroup($input: CreateGroupInput!) {
  createGroup(input: $input) {
    __typename
    ... on CreateGroupSuccess {
      group {
        ...GroupFields
      }
    }
    ... on AccessDeniedError {
      code
      message
      category
      retryable
      requestId
      requires
    }
    ... on FeatureNotAvailableError {
      code
      message
      category
      retryable
      requestId
    }
    ... on GroupExistsError {
      code
      message
      category
      retryable
      requestId
    }
    ... on InvalidInputError {
      code
      message
      category
      retryable
      requestId
      violations {
        ...InputViolationFields
      }
    }
    ... on LimitExceededError {
      code
      message
      category
      retryable
      requestId
    }
    ... on NotAuthorizedError {
      code
      message
      category
      retryable
      requestId
      reason
    }
    ... on OutcomeUnknownError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ResourceNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ServiceUnavailableError {
      code
      message
      category
      retryable
      requestId
      cause
    }
    ... on TooManyRequestsError {
      code
      message
      category
      retryable
      requestId
      retryAfterSeconds
      scope
    }
    ... on UnexpectedError {
      code
      message
      category
      retryable
      requestId
      incidentId
    }
  }
}`, GroupFields, InputViolationFields);
export const CreateUserDocument = /* @__PURE__ */ typedDocument<CreateUserMutation, CreateUserMutationVariables>(`mutation CreateUser($input: CreateUserInput!) {
  createUser(input: $input) {
    __typename
    ... on CreateUserSuccess {
      user {
        ...UserFields
      }
    }
    ... on AccessDeniedError {
      code
      message
      category
      retryable
      requestId
      requires
    }
    ... on AliasExistsError {
      code
      message
      category
      retryable
      requestId
    }
    ... on CodeDeliveryFailureError {
      code
      message
      category
      retryable
      requestId
    }
    ... on FeatureNotAvailableError {
      code
      message
      category
      retryable
      requestId
    }
    ... on InvalidInputError {
      code
      message
      category
      retryable
      requestId
      violations {
        ...InputViolationFields
      }
    }
    ... on InvalidPasswordError {
      code
      message
      category
      retryable
      requestId
      violatedRules
    }
    ... on NotAuthorizedError {
      code
      message
      category
      retryable
      requestId
      reason
    }
    ... on OutcomeUnknownError {
      code
      message
      category
      retryable
      requestId
    }
    ... on PreconditionNotMetError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ResourceNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ServiceUnavailableError {
      code
      message
      category
      retryable
      requestId
      cause
    }
    ... on TooManyRequestsError {
      code
      message
      category
      retryable
      requestId
      retryAfterSeconds
      scope
    }
    ... on UnexpectedError {
      code
      message
      category
      retryable
      requestId
      incidentId
    }
    ... on UnsupportedUserStateError {
      code
      message
      category
      retryable
      requestId
    }
    ... on UserLambdaValidationError {
      code
      message
      category
      retryable
      requestId
      trigger
    }
    ... on UserNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
    ... on UsernameExistsError {
      code
      message
      category
      retryable
      requestId
    }
  }
}`, UserFields, CustomAttributeFields, UserIdentityFields, InputViolationFields);
export const DeleteGroupDocument = /* @__PURE__ */ typedDocument<DeleteGroupMutation, DeleteGroupMutationVariables>(`mutation DeleteGroup($input: DeleteGroupInput!) {
  deleteGroup(input: $input) {
    __typename
    ... on DeleteGroupSuccess {
      groupName
    }
    ... on AccessDeniedError {
      code
      message
      category
      retryable
      requestId
      requires
    }
    ... on FeatureNotAvailableError {
      code
      message
      category
      retryable
      requestId
    }
    ... on InvalidInputError {
      code
      message
      category
      retryable
      requestId
      violations {
        ...InputViolationFields
      }
    }
    ... on NotAuthorizedError {
      code
      message
      category
      retryable
      requestId
      reason
    }
    ... on ResourceNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ServiceUnavailableError {
      code
      message
      category
      retryable
      requestId
      cause
    }
    ... on TooManyRequestsError {
      code
      message
      category
      retryable
      requestId
      retryAfterSeconds
      scope
    }
    ... on UnexpectedError {
      code
      message
      category
      retryable
      requestId
      incidentId
    }
  }
}`, InputViolationFields);
export const DeleteMeDocument = /* @__PURE__ */ typedDocument<DeleteMeMutation, DeleteMeMutationVariables>(`mutation DeleteMe($input: DeleteMeInput!) {
  deleteMe(input: $input) {
    __typename
    ... on DeleteMeSuccess {
      deleted
    }
    ... on AccessDeniedError {
      code
      message
      category
      retryable
      requestId
      requires
    }
    ... on BlockedError {
      code
      message
      category
      retryable
      requestId
    }
    ... on FeatureNotAvailableError {
      code
      message
      category
      retryable
      requestId
    }
    ... on InvalidInputError {
      code
      message
      category
      retryable
      requestId
      violations {
        ...InputViolationFields
      }
    }
    ... on NotAuthorizedError {
      code
      message
      category
      retryable
      requestId
      reason
    }
    ... on PasswordResetRequiredError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ResourceNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ServiceUnavailableError {
      code
      message
      category
      retryable
      requestId
      cause
    }
    ... on TooManyRequestsError {
      code
      message
      category
      retryable
      requestId
      retryAfterSeconds
      scope
    }
    ... on UnexpectedError {
      code
      message
      category
      retryable
      requestId
      incidentId
    }
    ... on UserNotConfirmedError {
      code
      message
      category
      retryable
      requestId
    }
    ... on UserNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
  }
}`, InputViolationFields);
export const DeleteMyAttributesDocument = /* @__PURE__ */ typedDocument<DeleteMyAttributesMutation, DeleteMyAttributesMutationVariables>(`mutation DeleteMyAttributes($input: DeleteMyAttributesInput!) {
  deleteMyAttributes(input: $input) {
    __typename
    ... on DeleteMyAttributesSuccess {
      attributeNames
    }
    ... on AccessDeniedError {
      code
      message
      category
      retryable
      requestId
      requires
    }
    ... on BlockedError {
      code
      message
      category
      retryable
      requestId
    }
    ... on FeatureNotAvailableError {
      code
      message
      category
      retryable
      requestId
    }
    ... on InvalidInputError {
      code
      message
      category
      retryable
      requestId
      violations {
        ...InputViolationFields
      }
    }
    ... on NotAuthorizedError {
      code
      message
      category
      retryable
      requestId
      reason
    }
    ... on PasswordResetRequiredError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ResourceNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ServiceUnavailableError {
      code
      message
      category
      retryable
      requestId
      cause
    }
    ... on TooManyRequestsError {
      code
      message
      category
      retryable
      requestId
      retryAfterSeconds
      scope
    }
    ... on UnexpectedError {
      code
      message
      category
      retryable
      requestId
      incidentId
    }
    ... on UserNotConfirmedError {
      code
      message
      category
      retryable
      requestId
    }
    ... on UserNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
  }
}`, InputViolationFields);
export const DeleteMyPasskeyDocument = /* @__PURE__ */ typedDocument<DeleteMyPasskeyMutation, DeleteMyPasskeyMutationVariables>(`mutation DeleteMyPasskey($input: DeleteMyPasskeyInput!) {
  deleteMyPasskey(input: $input) {
    __typename
    ... on DeleteMyPasskeySuccess {
      credentialId
    }
    ... on AccessDeniedError {
      code
      message
      category
      retryable
      requestId
      requires
    }
    ... on BlockedError {
      code
      message
      category
      retryable
      requestId
    }
    ... on FeatureNotAvailableError {
      code
      message
      category
      retryable
      requestId
    }
    ... on InvalidInputError {
      code
      message
      category
      retryable
      requestId
      violations {
        ...InputViolationFields
      }
    }
    ... on LimitExceededError {
      code
      message
      category
      retryable
      requestId
    }
    ... on NotAuthorizedError {
      code
      message
      category
      retryable
      requestId
      reason
    }
    ... on PasswordResetRequiredError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ResourceNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ServiceUnavailableError {
      code
      message
      category
      retryable
      requestId
      cause
    }
    ... on TooManyRequestsError {
      code
      message
      category
      retryable
      requestId
      retryAfterSeconds
      scope
    }
    ... on UnexpectedError {
      code
      message
      category
      retryable
      requestId
      incidentId
    }
  }
}`, InputViolationFields);
export const DeleteUserDocument = /* @__PURE__ */ typedDocument<DeleteUserMutation, DeleteUserMutationVariables>(`mutation DeleteUser($input: DeleteUserInput!) {
  deleteUser(input: $input) {
    __typename
    ... on DeleteUserSuccess {
      username
    }
    ... on AccessDeniedError {
      code
      message
      category
      retryable
      requestId
      requires
    }
    ... on FeatureNotAvailableError {
      code
      message
      category
      retryable
      requestId
    }
    ... on InvalidInputError {
      code
      message
      category
      retryable
      requestId
      violations {
        ...InputViolationFields
      }
    }
    ... on NotAuthorizedError {
      code
      message
      category
      retryable
      requestId
      reason
    }
    ... on ResourceNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ServiceUnavailableError {
      code
      message
      category
      retryable
      requestId
      cause
    }
    ... on TooManyRequestsError {
      code
      message
      category
      retryable
      requestId
      retryAfterSeconds
      scope
    }
    ... on UnexpectedError {
      code
      message
      category
      retryable
      requestId
      incidentId
    }
    ... on UserNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
  }
}`, InputViolationFields);
export const DeleteUserAttributesDocument = /* @__PURE__ */ typedDocument<DeleteUserAttributesMutation, DeleteUserAttributesMutationVariables>(`mutation DeleteUserAttributes($input: DeleteUserAttributesInput!) {
  deleteUserAttributes(input: $input) {
    __typename
    ... on DeleteUserAttributesSuccess {
      username
    }
    ... on AccessDeniedError {
      code
      message
      category
      retryable
      requestId
      requires
    }
    ... on FeatureNotAvailableError {
      code
      message
      category
      retryable
      requestId
    }
    ... on InvalidInputError {
      code
      message
      category
      retryable
      requestId
      violations {
        ...InputViolationFields
      }
    }
    ... on NotAuthorizedError {
      code
      message
      category
      retryable
      requestId
      reason
    }
    ... on ResourceNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ServiceUnavailableError {
      code
      message
      category
      retryable
      requestId
      cause
    }
    ... on TooManyRequestsError {
      code
      message
      category
      retryable
      requestId
      retryAfterSeconds
      scope
    }
    ... on UnexpectedError {
      code
      message
      category
      retryable
      requestId
      incidentId
    }
    ... on UserNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
  }
}`, InputViolationFields);
export const DeleteUserSoftwareTokenDocument = /* @__PURE__ */ typedDocument<DeleteUserSoftwareTokenMutation, DeleteUserSoftwareTokenMutationVariables>(`mutation DeleteUserSoftwareToken($input: DeleteUserSoftwareTokenInput!) {
  deleteUserSoftwareToken(input: $input) {
    __typename
    ... on DeleteUserSoftwareTokenSuccess {
      username
    }
    ... on AccessDeniedError {
      code
      message
      category
      retryable
      requestId
      requires
    }
    ... on FeatureNotAvailableError {
      code
      message
      category
      retryable
      requestId
    }
    ... on InvalidInputError {
      code
      message
      category
      retryable
      requestId
      violations {
        ...InputViolationFields
      }
    }
    ... on NotAuthorizedError {
      code
      message
      category
      retryable
      requestId
      reason
    }
    ... on OutcomeUnknownError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ResourceNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ServiceUnavailableError {
      code
      message
      category
      retryable
      requestId
      cause
    }
    ... on TooManyRequestsError {
      code
      message
      category
      retryable
      requestId
      retryAfterSeconds
      scope
    }
    ... on UnexpectedError {
      code
      message
      category
      retryable
      requestId
      incidentId
    }
    ... on UserNotConfirmedError {
      code
      message
      category
      retryable
      requestId
    }
    ... on UserNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
  }
}`, InputViolationFields);
export const DeleteUsersDocument = /* @__PURE__ */ typedDocument<DeleteUsersMutation, DeleteUsersMutationVariables>(`mutation DeleteUsers($input: DeleteUsersInput!) {
  deleteUsers(input: $input) {
    __typename
    ... on DeleteUsersSuccess {
      results {
        __typename
        ... on DeleteUserSuccess {
          username
        }
        ... on AccessDeniedError {
          code
          message
          category
          retryable
          requestId
          requires
        }
        ... on FeatureNotAvailableError {
          code
          message
          category
          retryable
          requestId
        }
        ... on InvalidInputError {
          code
          message
          category
          retryable
          requestId
          violations {
            ...InputViolationFields
          }
        }
        ... on NotAuthorizedError {
          code
          message
          category
          retryable
          requestId
          reason
        }
        ... on ResourceNotFoundError {
          code
          message
          category
          retryable
          requestId
        }
        ... on ServiceUnavailableError {
          code
          message
          category
          retryable
          requestId
          cause
        }
        ... on TooManyRequestsError {
          code
          message
          category
          retryable
          requestId
          retryAfterSeconds
          scope
        }
        ... on UnexpectedError {
          code
          message
          category
          retryable
          requestId
          incidentId
        }
        ... on UserNotFoundError {
          code
          message
          category
          retryable
          requestId
        }
      }
    }
    ... on AccessDeniedError {
      code
      message
      category
      retryable
      requestId
      requires
    }
    ... on InvalidInputError {
      code
      message
      category
      retryable
      requestId
      violations {
        ...InputViolationFields
      }
    }
    ... on NotAuthorizedError {
      code
      message
      category
      retryable
      requestId
      reason
    }
    ... on ServiceUnavailableError {
      code
      message
      category
      retryable
      requestId
      cause
    }
    ... on TooManyRequestsError {
      code
      message
      category
      retryable
      requestId
      retryAfterSeconds
      scope
    }
    ... on UnexpectedError {
      code
      message
      category
      retryable
      requestId
      incidentId
    }
  }
}`, InputViolationFields);
export const DisableUserDocument = /* @__PURE__ */ typedDocument<DisableUserMutation, DisableUserMutationVariables>(`mutation DisableUser($input: DisableUserInput!) {
  disableUser(input: $input) {
    __typename
    ... on DisableUserSuccess {
      username
      enabled
    }
    ... on AccessDeniedError {
      code
      message
      category
      retryable
      requestId
      requires
    }
    ... on FeatureNotAvailableError {
      code
      message
      category
      retryable
      requestId
    }
    ... on InvalidInputError {
      code
      message
      category
      retryable
      requestId
      violations {
        ...InputViolationFields
      }
    }
    ... on NotAuthorizedError {
      code
      message
      category
      retryable
      requestId
      reason
    }
    ... on ResourceNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ServiceUnavailableError {
      code
      message
      category
      retryable
      requestId
      cause
    }
    ... on TooManyRequestsError {
      code
      message
      category
      retryable
      requestId
      retryAfterSeconds
      scope
    }
    ... on UnexpectedError {
      code
      message
      category
      retryable
      requestId
      incidentId
    }
    ... on UserNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
  }
}`, InputViolationFields);
export const DisableUsersDocument = /* @__PURE__ */ typedDocument<DisableUsersMutation, DisableUsersMutationVariables>(`mutation DisableUsers($input: DisableUsersInput!) {
  disableUsers(input: $input) {
    __typename
    ... on DisableUsersSuccess {
      results {
        __typename
        ... on DisableUserSuccess {
          username
          enabled
        }
        ... on AccessDeniedError {
          code
          message
          category
          retryable
          requestId
          requires
        }
        ... on FeatureNotAvailableError {
          code
          message
          category
          retryable
          requestId
        }
        ... on InvalidInputError {
          code
          message
          category
          retryable
          requestId
          violations {
            ...InputViolationFields
          }
        }
        ... on NotAuthorizedError {
          code
          message
          category
          retryable
          requestId
          reason
        }
        ... on ResourceNotFoundError {
          code
          message
          category
          retryable
          requestId
        }
        ... on ServiceUnavailableError {
          code
          message
          category
          retryable
          requestId
          cause
        }
        ... on TooManyRequestsError {
          code
          message
          category
          retryable
          requestId
          retryAfterSeconds
          scope
        }
        ... on UnexpectedError {
          code
          message
          category
          retryable
          requestId
          incidentId
        }
        ... on UserNotFoundError {
          code
          message
          category
          retryable
          requestId
        }
      }
    }
    ... on AccessDeniedError {
      code
      message
      category
      retryable
      requestId
      requires
    }
    ... on InvalidInputError {
      code
      message
      category
      retryable
      requestId
      violations {
        ...InputViolationFields
      }
    }
    ... on NotAuthorizedError {
      code
      message
      category
      retryable
      requestId
      reason
    }
    ... on ServiceUnavailableError {
      code
      message
      category
      retryable
      requestId
      cause
    }
    ... on TooManyRequestsError {
      code
      message
      category
      retryable
      requestId
      retryAfterSeconds
      scope
    }
    ... on UnexpectedError {
      code
      message
      category
      retryable
      requestId
      incidentId
    }
  }
}`, InputViolationFields);
export const EnableUserDocument = /* @__PURE__ */ typedDocument<EnableUserMutation, EnableUserMutationVariables>(`mutation EnableUser($input: EnableUserInput!) {
  enableUser(input: $input) {
    __typename
    ... on EnableUserSuccess {
      username
      enabled
    }
    ... on AccessDeniedError {
      code
      message
      category
      retryable
      requestId
      requires
    }
    ... on FeatureNotAvailableError {
      code
      message
      category
      retryable
      requestId
    }
    ... on InvalidInputError {
      code
      message
      category
      retryable
      requestId
      violations {
        ...InputViolationFields
      }
    }
    ... on NotAuthorizedError {
      code
      message
      category
      retryable
      requestId
      reason
    }
    ... on ResourceNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ServiceUnavailableError {
      code
      message
      category
      retryable
      requestId
      cause
    }
    ... on TooManyRequestsError {
      code
      message
      category
      retryable
      requestId
      retryAfterSeconds
      scope
    }
    ... on UnexpectedError {
      code
      message
      category
      retryable
      requestId
      incidentId
    }
    ... on UserNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
  }
}`, InputViolationFields);
export const EnableUsersDocument = /* @__PURE__ */ typedDocument<EnableUsersMutation, EnableUsersMutationVariables>(`mutation EnableUsers($input: EnableUsersInput!) {
  enableUsers(input: $input) {
    __typename
    ... on EnableUsersSuccess {
      results {
        __typename
        ... on EnableUserSuccess {
          username
          enabled
        }
        ... on AccessDeniedError {
          code
          message
          category
          retryable
          requestId
          requires
        }
        ... on FeatureNotAvailableError {
          code
          message
          category
          retryable
          requestId
        }
        ... on InvalidInputError {
          code
          message
          category
          retryable
          requestId
          violations {
            ...InputViolationFields
          }
        }
        ... on NotAuthorizedError {
          code
          message
          category
          retryable
          requestId
          reason
        }
        ... on ResourceNotFoundError {
          code
          message
          category
          retryable
          requestId
        }
        ... on ServiceUnavailableError {
          code
          message
          category
          retryable
          requestId
          cause
        }
        ... on TooManyRequestsError {
          code
          message
          category
          retryable
          requestId
          retryAfterSeconds
          scope
        }
        ... on UnexpectedError {
          code
          message
          category
          retryable
          requestId
          incidentId
        }
        ... on UserNotFoundError {
          code
          message
          category
          retryable
          requestId
        }
      }
    }
    ... on AccessDeniedError {
      code
      message
      category
      retryable
      requestId
      requires
    }
    ... on InvalidInputError {
      code
      message
      category
      retryable
      requestId
      violations {
        ...InputViolationFields
      }
    }
    ... on NotAuthorizedError {
      code
      message
      category
      retryable
      requestId
      reason
    }
    ... on ServiceUnavailableError {
      code
      message
      category
      retryable
      requestId
      cause
    }
    ... on TooManyRequestsError {
      code
      message
      category
      retryable
      requestId
      retryAfterSeconds
      scope
    }
    ... on UnexpectedError {
      code
      message
      category
      retryable
      requestId
      incidentId
    }
  }
}`, InputViolationFields);
export const ForgetMyDeviceDocument = /* @__PURE__ */ typedDocument<ForgetMyDeviceMutation, ForgetMyDeviceMutationVariables>(`mutation ForgetMyDevice($input: ForgetMyDeviceInput!) {
  forgetMyDevice(input: $input) {
    __typename
    ... on ForgetMyDeviceSuccess {
      deviceKey
    }
    ... on AccessDeniedError {
      code
      message
      category
      retryable
      requestId
      requires
    }
    ... on BlockedError {
      code
      message
      category
      retryable
      requestId
    }
    ... on FeatureNotAvailableError {
      code
      message
      category
      retryable
      requestId
    }
    ... on InvalidInputError {
      code
      message
      category
      retryable
      requestId
      violations {
        ...InputViolationFields
      }
    }
    ... on NotAuthorizedError {
      code
      message
      category
      retryable
      requestId
      reason
    }
    ... on PasswordResetRequiredError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ResourceNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ServiceUnavailableError {
      code
      message
      category
      retryable
      requestId
      cause
    }
    ... on TooManyRequestsError {
      code
      message
      category
      retryable
      requestId
      retryAfterSeconds
      scope
    }
    ... on UnexpectedError {
      code
      message
      category
      retryable
      requestId
      incidentId
    }
    ... on UserNotConfirmedError {
      code
      message
      category
      retryable
      requestId
    }
    ... on UserNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
  }
}`, InputViolationFields);
export const ForgetUserDeviceDocument = /* @__PURE__ */ typedDocument<ForgetUserDeviceMutation, ForgetUserDeviceMutationVariables>(`mutation ForgetUserDevice($input: ForgetUserDeviceInput!) {
  forgetUserDevice(input: $input) {
    __typename
    ... on ForgetUserDeviceSuccess {
      username
      deviceKey
    }
    ... on AccessDeniedError {
      code
      message
      category
      retryable
      requestId
      requires
    }
    ... on FeatureNotAvailableError {
      code
      message
      category
      retryable
      requestId
    }
    ... on InvalidInputError {
      code
      message
      category
      retryable
      requestId
      violations {
        ...InputViolationFields
      }
    }
    ... on NotAuthorizedError {
      code
      message
      category
      retryable
      requestId
      reason
    }
    ... on ResourceNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ServiceUnavailableError {
      code
      message
      category
      retryable
      requestId
      cause
    }
    ... on TooManyRequestsError {
      code
      message
      category
      retryable
      requestId
      retryAfterSeconds
      scope
    }
    ... on UnexpectedError {
      code
      message
      category
      retryable
      requestId
      incidentId
    }
    ... on UserNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
  }
}`, InputViolationFields);
export const ForgotPasswordDocument = /* @__PURE__ */ typedDocument<ForgotPasswordMutation, ForgotPasswordMutationVariables>(`mutation ForgotPassword($input: ForgotPasswordInput!) {
  forgotPassword(input: $input) {
    __typename
    ... on ForgotPasswordSuccess {
      codeDelivery {
        ...CodeDeliveryFields
      }
    }
    ... on AccessDeniedError {
      code
      message
      category
      retryable
      requestId
      requires
    }
    ... on BlockedError {
      code
      message
      category
      retryable
      requestId
    }
    ... on CodeDeliveryFailureError {
      code
      message
      category
      retryable
      requestId
    }
    ... on FeatureNotAvailableError {
      code
      message
      category
      retryable
      requestId
    }
    ... on InvalidInputError {
      code
      message
      category
      retryable
      requestId
      violations {
        ...InputViolationFields
      }
    }
    ... on LimitExceededError {
      code
      message
      category
      retryable
      requestId
    }
    ... on NotAuthorizedError {
      code
      message
      category
      retryable
      requestId
      reason
    }
    ... on OutcomeUnknownError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ResourceNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ServiceUnavailableError {
      code
      message
      category
      retryable
      requestId
      cause
    }
    ... on TooManyRequestsError {
      code
      message
      category
      retryable
      requestId
      retryAfterSeconds
      scope
    }
    ... on UnexpectedError {
      code
      message
      category
      retryable
      requestId
      incidentId
    }
    ... on UnsupportedUserStateError {
      code
      message
      category
      retryable
      requestId
    }
    ... on UserLambdaValidationError {
      code
      message
      category
      retryable
      requestId
      trigger
    }
    ... on UserNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
  }
}`, CodeDeliveryFields, InputViolationFields);
export const AddUserToGroupSuccessFieldsFragmentDoc = /* @__PURE__ */ typedDocument<AddUserToGroupSuccessFieldsFragment, unknown>(AddUserToGroupSuccessFields);
export const AddUsersToGroupSuccessFieldsFragmentDoc = /* @__PURE__ */ typedDocument<AddUsersToGroupSuccessFieldsFragment, unknown>(AddUsersToGroupSuccessFields, InputViolationFields);
export const AssociateSoftwareTokenSuccessFieldsFragmentDoc = /* @__PURE__ */ typedDocument<AssociateSoftwareTokenSuccessFieldsFragment, unknown>(AssociateSoftwareTokenSuccessFields);
export const AuditActorFieldsFragmentDoc = /* @__PURE__ */ typedDocument<AuditActorFieldsFragment, unknown>(AuditActorFields);
export const AuditEventFieldsFragmentDoc = /* @__PURE__ */ typedDocument<AuditEventFieldsFragment, unknown>(AuditEventFields, AuditActorFields, AuditTargetFields);
export const AuditEventConnectionFieldsFragmentDoc = /* @__PURE__ */ typedDocument<AuditEventConnectionFieldsFragment, unknown>(AuditEventConnectionFields, AuditEventEdgeFields, AuditEventFields, AuditActorFields, AuditTargetFields, PageInfoFields);
export const AuditEventEdgeFieldsFragmentDoc = /* @__PURE__ */ typedDocument<AuditEventEdgeFieldsFragment, unknown>(AuditEventEdgeFields, AuditEventFields, AuditActorFields, AuditTargetFields);
export const AuditTargetFieldsFragmentDoc = /* @__PURE__ */ typedDocument<AuditTargetFieldsFragment, unknown>(AuditTargetFields);
export const AuthenticationTokensFieldsFragmentDoc = /* @__PURE__ */ typedDocument<AuthenticationTokensFieldsFragment, unknown>(AuthenticationTokensFields, NewDeviceFields);
export const ChallengeParameterFieldsFragmentDoc = /* @__PURE__ */ typedDocument<ChallengeParameterFieldsFragment, unknown>(ChallengeParameterFields);
export const ChangeMyPasswordSuccessFieldsFragmentDoc = /* @__PURE__ */ typedDocument<ChangeMyPasswordSuccessFieldsFragment, unknown>(ChangeMyPasswordSuccessFields);
export const ClientTokenFieldsFragmentDoc = /* @__PURE__ */ typedDocument<ClientTokenFieldsFragment, unknown>(ClientTokenFields);
export const CodeDeliveryFieldsFragmentDoc = /* @__PURE__ */ typedDocument<CodeDeliveryFieldsFragment, unknown>(CodeDeliveryFields);
export const CompleteMyPasskeyRegistrationSuccessFieldsFragmentDoc = /* @__PURE__ */ typedDocument<CompleteMyPasskeyRegistrationSuccessFieldsFragment, unknown>(CompleteMyPasskeyRegistrationSuccessFields);
export const ConfirmForgotPasswordSuccessFieldsFragmentDoc = /* @__PURE__ */ typedDocument<ConfirmForgotPasswordSuccessFieldsFragment, unknown>(ConfirmForgotPasswordSuccessFields);
export const ConfirmMyDeviceSuccessFieldsFragmentDoc = /* @__PURE__ */ typedDocument<ConfirmMyDeviceSuccessFieldsFragment, unknown>(ConfirmMyDeviceSuccessFields);
export const ConfirmSignUpSuccessFieldsFragmentDoc = /* @__PURE__ */ typedDocument<ConfirmSignUpSuccessFieldsFragment, unknown>(ConfirmSignUpSuccessFields);
export const ConfirmUserSuccessFieldsFragmentDoc = /* @__PURE__ */ typedDocument<ConfirmUserSuccessFieldsFragment, unknown>(ConfirmUserSuccessFields);
export const CreateGroupSuccessFieldsFragmentDoc = /* @__PURE__ */ typedDocument<CreateGroupSuccessFieldsFragment, unknown>(CreateGroupSuccessFields, GroupFields);
export const CreateUserSuccessFieldsFragmentDoc = /* @__PURE__ */ typedDocument<CreateUserSuccessFieldsFragment, unknown>(CreateUserSuccessFields, UserFields, CustomAttributeFields, UserIdentityFields);
export const CustomAttributeFieldsFragmentDoc = /* @__PURE__ */ typedDocument<CustomAttributeFieldsFragment, unknown>(CustomAttributeFields);
export const CustomAttributeDefinitionFieldsFragmentDoc = /* @__PURE__ */ typedDocument<CustomAttributeDefinitionFieldsFragment, unknown>(CustomAttributeDefinitionFields);
export const CustomChallengeFieldsFragmentDoc = /* @__PURE__ */ typedDocument<CustomChallengeFieldsFragment, unknown>(CustomChallengeFields, ChallengeParameterFields);
export const DeleteGroupSuccessFieldsFragmentDoc = /* @__PURE__ */ typedDocument<DeleteGroupSuccessFieldsFragment, unknown>(DeleteGroupSuccessFields);
export const DeleteMeSuccessFieldsFragmentDoc = /* @__PURE__ */ typedDocument<DeleteMeSuccessFieldsFragment, unknown>(DeleteMeSuccessFields);
export const DeleteMyAttributesSuccessFieldsFragmentDoc = /* @__PURE__ */ typedDocument<DeleteMyAttributesSuccessFieldsFragment, unknown>(DeleteMyAttributesSuccessFields);
export const DeleteMyPasskeySuccessFieldsFragmentDoc = /* @__PURE__ */ typedDocument<DeleteMyPasskeySuccessFieldsFragment, unknown>(DeleteMyPasskeySuccessFields);
export const DeleteUserAttributesSuccessFieldsFragmentDoc = /* @__PURE__ */ typedDocument<DeleteUserAttributesSuccessFieldsFragment, unknown>(DeleteUserAttributesSuccessFields);
export const DeleteUserSoftwareTokenSuccessFieldsFragmentDoc = /* @__PURE__ */ typedDocument<DeleteUserSoftwareTokenSuccessFieldsFragment, unknown>(DeleteUserSoftwareTokenSuccessFields);
export const DeleteUserSuccessFieldsFragmentDoc = /* @__PURE__ */ typedDocument<DeleteUserSuccessFieldsFragment, unknown>(DeleteUserSuccessFields);
export const DeleteUsersSuccessFieldsFragmentDoc = /* @__PURE__ */ typedDocument<DeleteUsersSuccessFieldsFragment, unknown>(DeleteUsersSuccessFields, InputViolationFields);
export const DevicePasswordVerifierChallengeFieldsFragmentDoc = /* @__PURE__ */ typedDocument<DevicePasswordVerifierChallengeFieldsFragment, unknown>(DevicePasswordVerifierChallengeFields);
export const DeviceSettingsFieldsFragmentDoc = /* @__PURE__ */ typedDocument<DeviceSettingsFieldsFragment, unknown>(DeviceSettingsFields);
export const DeviceSrpChallengeFieldsFragmentDoc = /* @__PURE__ */ typedDocument<DeviceSrpChallengeFieldsFragment, unknown>(DeviceSrpChallengeFields);
export const DisableUserSuccessFieldsFragmentDoc = /* @__PURE__ */ typedDocument<DisableUserSuccessFieldsFragment, unknown>(DisableUserSuccessFields);
export const DisableUsersSuccessFieldsFragmentDoc = /* @__PURE__ */ typedDocument<DisableUsersSuccessFieldsFragment, unknown>(DisableUsersSuccessFields, InputViolationFields);
export const EmailOtpChallengeFieldsFragmentDoc = /* @__PURE__ */ typedDocument<EmailOtpChallengeFieldsFragment, unknown>(EmailOtpChallengeFields, CodeDeliveryFields);
export const EnableUserSuccessFieldsFragmentDoc = /* @__PURE__ */ typedDocument<EnableUserSuccessFieldsFragment, unknown>(EnableUserSuccessFields);
export const EnableUsersSuccessFieldsFragmentDoc = /* @__PURE__ */ typedDocument<EnableUsersSuccessFieldsFragment, unknown>(EnableUsersSuccessFields, InputViolationFields);
export const ForgetMyDeviceSuccessFieldsFragmentDoc = /* @__PURE__ */ typedDocument<ForgetMyDeviceSuccessFieldsFragment, unknown>(ForgetMyDeviceSuccessFields);
export const ForgetUserDeviceSuccessFieldsFragmentDoc = /* @__PURE__ */ typedDocument<ForgetUserDeviceSuccessFieldsFragment, unknown>(ForgetUserDeviceSuccessFields);
export const ForgotPasswordSuccessFieldsFragmentDoc = /* @__PURE__ */ typedDocument<ForgotPasswordSuccessFieldsFragment, unknown>(ForgotPasswordSuccessFields, CodeDeliveryFields);
export const GiveAuthEventFeedbackSuccessFieldsFragmentDoc = /* @__PURE__ */ typedDocument<GiveAuthEventFeedbackSuccessFieldsFragment, unknown>(GiveAuthEventFeedbackSuccessFields);
export const GroupFieldsFragmentDoc = /* @__PURE__ */ typedDocument<GroupFieldsFragment, unknown>(GroupFields);
export const GroupConnectionFieldsFragmentDoc = /* @__PURE__ */ typedDocument<GroupConnectionFieldsFragment, unknown>(GroupConnectionFields, GroupEdgeFields, GroupFields, PageInfoFields);
export const GroupEdgeFieldsFragmentDoc = /* @__PURE__ */ typedDocument<GroupEdgeFieldsFragment, unknown>(GroupEdgeFields, GroupFields);
export const InputViolationFieldsFragmentDoc = /* @__PURE__ */ typedDocument<InputViolationFieldsFragment, unknown>(InputViolationFields);
export const LinkUserProviderSuccessFieldsFragmentDoc = /* @__PURE__ */ typedDocument<LinkUserProviderSuccessFieldsFragment, unknown>(LinkUserProviderSuccessFields);
export const MfaSetupChallengeFieldsFragmentDoc = /* @__PURE__ */ typedDocument<MfaSetupChallengeFieldsFragment, unknown>(MfaSetupChallengeFields);
export const NewDeviceFieldsFragmentDoc = /* @__PURE__ */ typedDocument<NewDeviceFieldsFragment, unknown>(NewDeviceFields);
export const NewPasswordRequiredChallengeFieldsFragmentDoc = /* @__PURE__ */ typedDocument<NewPasswordRequiredChallengeFieldsFragment, unknown>(NewPasswordRequiredChallengeFields);
export const PageInfoFieldsFragmentDoc = /* @__PURE__ */ typedDocument<PageInfoFieldsFragment, unknown>(PageInfoFields);
export const PasskeyAlgorithmFieldsFragmentDoc = /* @__PURE__ */ typedDocument<PasskeyAlgorithmFieldsFragment, unknown>(PasskeyAlgorithmFields);
export const PasskeyAuthenticatorSelectionFieldsFragmentDoc = /* @__PURE__ */ typedDocument<PasskeyAuthenticatorSelectionFieldsFragment, unknown>(PasskeyAuthenticatorSelectionFields);
export const PasskeyCreationOptionsFieldsFragmentDoc = /* @__PURE__ */ typedDocument<PasskeyCreationOptionsFieldsFragment, unknown>(PasskeyCreationOptionsFields, PasskeyRelyingPartyFields, PasskeyUserFields, PasskeyAlgorithmFields, PasskeyDescriptorFields, PasskeyAuthenticatorSelectionFields);
export const PasskeyDescriptorFieldsFragmentDoc = /* @__PURE__ */ typedDocument<PasskeyDescriptorFieldsFragment, unknown>(PasskeyDescriptorFields);
export const PasskeyRelyingPartyFieldsFragmentDoc = /* @__PURE__ */ typedDocument<PasskeyRelyingPartyFieldsFragment, unknown>(PasskeyRelyingPartyFields);
export const PasskeyRequestOptionsFieldsFragmentDoc = /* @__PURE__ */ typedDocument<PasskeyRequestOptionsFieldsFragment, unknown>(PasskeyRequestOptionsFields, PasskeyDescriptorFields);
export const PasskeySettingsFieldsFragmentDoc = /* @__PURE__ */ typedDocument<PasskeySettingsFieldsFragment, unknown>(PasskeySettingsFields);
export const PasskeyUserFieldsFragmentDoc = /* @__PURE__ */ typedDocument<PasskeyUserFieldsFragment, unknown>(PasskeyUserFields);
export const PasswordChallengeFieldsFragmentDoc = /* @__PURE__ */ typedDocument<PasswordChallengeFieldsFragment, unknown>(PasswordChallengeFields);
export const PasswordPolicyFieldsFragmentDoc = /* @__PURE__ */ typedDocument<PasswordPolicyFieldsFragment, unknown>(PasswordPolicyFields);
export const PasswordVerifierChallengeFieldsFragmentDoc = /* @__PURE__ */ typedDocument<PasswordVerifierChallengeFieldsFragment, unknown>(PasswordVerifierChallengeFields);
export const PermissionLimitFieldsFragmentDoc = /* @__PURE__ */ typedDocument<PermissionLimitFieldsFragment, unknown>(PermissionLimitFields);
export const PoolCheckFieldsFragmentDoc = /* @__PURE__ */ typedDocument<PoolCheckFieldsFragment, unknown>(PoolCheckFields, PoolFindingFields);
export const PoolFindingFieldsFragmentDoc = /* @__PURE__ */ typedDocument<PoolFindingFieldsFragment, unknown>(PoolFindingFields);
export const PoolUsageFieldsFragmentDoc = /* @__PURE__ */ typedDocument<PoolUsageFieldsFragment, unknown>(PoolUsageFields, QuotaUseFields);
export const QuotaUseFieldsFragmentDoc = /* @__PURE__ */ typedDocument<QuotaUseFieldsFragment, unknown>(QuotaUseFields);
export const RedirectSignInFieldsFragmentDoc = /* @__PURE__ */ typedDocument<RedirectSignInFieldsFragment, unknown>(RedirectSignInFields);
export const RedirectSignOutSuccessFieldsFragmentDoc = /* @__PURE__ */ typedDocument<RedirectSignOutSuccessFieldsFragment, unknown>(RedirectSignOutSuccessFields);
export const RemoveUserFromGroupSuccessFieldsFragmentDoc = /* @__PURE__ */ typedDocument<RemoveUserFromGroupSuccessFieldsFragment, unknown>(RemoveUserFromGroupSuccessFields);
export const RemoveUsersFromGroupSuccessFieldsFragmentDoc = /* @__PURE__ */ typedDocument<RemoveUsersFromGroupSuccessFieldsFragment, unknown>(RemoveUsersFromGroupSuccessFields, InputViolationFields);
export const ResendConfirmationCodeSuccessFieldsFragmentDoc = /* @__PURE__ */ typedDocument<ResendConfirmationCodeSuccessFieldsFragment, unknown>(ResendConfirmationCodeSuccessFields, CodeDeliveryFields);
export const ResetUserPasswordSuccessFieldsFragmentDoc = /* @__PURE__ */ typedDocument<ResetUserPasswordSuccessFieldsFragment, unknown>(ResetUserPasswordSuccessFields);
export const RevokeMySessionSuccessFieldsFragmentDoc = /* @__PURE__ */ typedDocument<RevokeMySessionSuccessFieldsFragment, unknown>(RevokeMySessionSuccessFields);
export const RevokeTokenSuccessFieldsFragmentDoc = /* @__PURE__ */ typedDocument<RevokeTokenSuccessFieldsFragment, unknown>(RevokeTokenSuccessFields);
export const RevokeUserSessionSuccessFieldsFragmentDoc = /* @__PURE__ */ typedDocument<RevokeUserSessionSuccessFieldsFragment, unknown>(RevokeUserSessionSuccessFields);
export const SelectChallengeFieldsFragmentDoc = /* @__PURE__ */ typedDocument<SelectChallengeFieldsFragment, unknown>(SelectChallengeFields);
export const SelectMfaTypeChallengeFieldsFragmentDoc = /* @__PURE__ */ typedDocument<SelectMfaTypeChallengeFieldsFragment, unknown>(SelectMfaTypeChallengeFields);
export const SendMyAttributeCodeSuccessFieldsFragmentDoc = /* @__PURE__ */ typedDocument<SendMyAttributeCodeSuccessFieldsFragment, unknown>(SendMyAttributeCodeSuccessFields, CodeDeliveryFields);
export const SetAuthEventFeedbackSuccessFieldsFragmentDoc = /* @__PURE__ */ typedDocument<SetAuthEventFeedbackSuccessFieldsFragment, unknown>(SetAuthEventFeedbackSuccessFields);
export const SetMyMfaPreferenceSuccessFieldsFragmentDoc = /* @__PURE__ */ typedDocument<SetMyMfaPreferenceSuccessFieldsFragment, unknown>(SetMyMfaPreferenceSuccessFields);
export const SetUserMfaPreferenceSuccessFieldsFragmentDoc = /* @__PURE__ */ typedDocument<SetUserMfaPreferenceSuccessFieldsFragment, unknown>(SetUserMfaPreferenceSuccessFields);
export const SetUserPasswordSuccessFieldsFragmentDoc = /* @__PURE__ */ typedDocument<SetUserPasswordSuccessFieldsFragment, unknown>(SetUserPasswordSuccessFields);
export const SignOutSuccessFieldsFragmentDoc = /* @__PURE__ */ typedDocument<SignOutSuccessFieldsFragment, unknown>(SignOutSuccessFields);
export const SignOutUserSuccessFieldsFragmentDoc = /* @__PURE__ */ typedDocument<SignOutUserSuccessFieldsFragment, unknown>(SignOutUserSuccessFields);
export const SignUpSuccessFieldsFragmentDoc = /* @__PURE__ */ typedDocument<SignUpSuccessFieldsFragment, unknown>(SignUpSuccessFields, CodeDeliveryFields);
export const SmsMfaChallengeFieldsFragmentDoc = /* @__PURE__ */ typedDocument<SmsMfaChallengeFieldsFragment, unknown>(SmsMfaChallengeFields, CodeDeliveryFields);
export const SmsOtpChallengeFieldsFragmentDoc = /* @__PURE__ */ typedDocument<SmsOtpChallengeFieldsFragment, unknown>(SmsOtpChallengeFields, CodeDeliveryFields);
export const SoftwareTokenMfaChallengeFieldsFragmentDoc = /* @__PURE__ */ typedDocument<SoftwareTokenMfaChallengeFieldsFragment, unknown>(SoftwareTokenMfaChallengeFields);
export const StandardAttributeDefinitionFieldsFragmentDoc = /* @__PURE__ */ typedDocument<StandardAttributeDefinitionFieldsFragment, unknown>(StandardAttributeDefinitionFields);
export const StartMyPasskeyRegistrationSuccessFieldsFragmentDoc = /* @__PURE__ */ typedDocument<StartMyPasskeyRegistrationSuccessFieldsFragment, unknown>(StartMyPasskeyRegistrationSuccessFields, PasskeyCreationOptionsFields, PasskeyRelyingPartyFields, PasskeyUserFields, PasskeyAlgorithmFields, PasskeyDescriptorFields, PasskeyAuthenticatorSelectionFields);
export const UnknownChallengeFieldsFragmentDoc = /* @__PURE__ */ typedDocument<UnknownChallengeFieldsFragment, unknown>(UnknownChallengeFields);
export const UnlinkUserProviderSuccessFieldsFragmentDoc = /* @__PURE__ */ typedDocument<UnlinkUserProviderSuccessFieldsFragment, unknown>(UnlinkUserProviderSuccessFields);
export const UpdateGroupSuccessFieldsFragmentDoc = /* @__PURE__ */ typedDocument<UpdateGroupSuccessFieldsFragment, unknown>(UpdateGroupSuccessFields, GroupFields);
export const UpdateMyAttributesSuccessFieldsFragmentDoc = /* @__PURE__ */ typedDocument<UpdateMyAttributesSuccessFieldsFragment, unknown>(UpdateMyAttributesSuccessFields, CodeDeliveryFields);
export const UpdateMyDeviceSuccessFieldsFragmentDoc = /* @__PURE__ */ typedDocument<UpdateMyDeviceSuccessFieldsFragment, unknown>(UpdateMyDeviceSuccessFields);
export const UpdateUserAttributesSuccessFieldsFragmentDoc = /* @__PURE__ */ typedDocument<UpdateUserAttributesSuccessFieldsFragment, unknown>(UpdateUserAttributesSuccessFields);
export const UpdateUserDeviceSuccessFieldsFragmentDoc = /* @__PURE__ */ typedDocument<UpdateUserDeviceSuccessFieldsFragment, unknown>(UpdateUserDeviceSuccessFields);
export const UserFieldsFragmentDoc = /* @__PURE__ */ typedDocument<UserFieldsFragment, unknown>(UserFields, CustomAttributeFields, UserIdentityFields);
export const UserConnectionFieldsFragmentDoc = /* @__PURE__ */ typedDocument<UserConnectionFieldsFragment, unknown>(UserConnectionFields, UserScanFields, UserEdgeFields, UserFields, CustomAttributeFields, UserIdentityFields, PageInfoFields);
export const UserEdgeFieldsFragmentDoc = /* @__PURE__ */ typedDocument<UserEdgeFieldsFragment, unknown>(UserEdgeFields, UserFields, CustomAttributeFields, UserIdentityFields);
export const UserIdentityFieldsFragmentDoc = /* @__PURE__ */ typedDocument<UserIdentityFieldsFragment, unknown>(UserIdentityFields);
export const UserPoolFieldsFragmentDoc = /* @__PURE__ */ typedDocument<UserPoolFieldsFragment, unknown>(UserPoolFields, PasswordPolicyFields, PasskeySettingsFields, DeviceSettingsFields, StandardAttributeDefinitionFields, CustomAttributeDefinitionFields);
export const UserScanFieldsFragmentDoc = /* @__PURE__ */ typedDocument<UserScanFieldsFragment, unknown>(UserScanFields);
export const UsersByUsernameSuccessFieldsFragmentDoc = /* @__PURE__ */ typedDocument<UsersByUsernameSuccessFieldsFragment, unknown>(UsersByUsernameSuccessFields, CustomAttributeFields, UserIdentityFields, InputViolationFields);
export const VerifyMyAttributeSuccessFieldsFragmentDoc = /* @__PURE__ */ typedDocument<VerifyMyAttributeSuccessFieldsFragment, unknown>(VerifyMyAttributeSuccessFields);
export const VerifySoftwareTokenSuccessFieldsFragmentDoc = /* @__PURE__ */ typedDocument<VerifySoftwareTokenSuccessFieldsFragment, unknown>(VerifySoftwareTokenSuccessFields);
export const ViewerFieldsFragmentDoc = /* @__PURE__ */ typedDocument<ViewerFieldsFragment, unknown>(ViewerFields, PermissionLimitFields);
export const WebAuthnChallengeFieldsFragmentDoc = /* @__PURE__ */ typedDocument<WebAuthnChallengeFieldsFragment, unknown>(WebAuthnChallengeFields, PasskeyRequestOptionsFields, PasskeyDescriptorFields);
export const GiveAuthEventFeedbackDocument = /* @__PURE__ */ typedDocument<GiveAuthEventFeedbackMutation, GiveAuthEventFeedbackMutationVariables>(`mutation GiveAuthEventFeedback($input: GiveAuthEventFeedbackInput!) {
  giveAuthEventFeedback(input: $input) {
    __typename
    ... on GiveAuthEventFeedbackSuccess {
      eventId
    }
    ... on AccessDeniedError {
      code
      message
      category
      retryable
      requestId
      requires
    }
    ... on FeatureNotAvailableError {
      code
      message
      category
      retryable
      requestId
    }
    ... on InvalidInputError {
      code
      message
      category
      retryable
      requestId
      violations {
        ...InputViolationFields
      }
    }
    ... on NotAuthorizedError {
      code
      message
      category
      retryable
      requestId
      reason
    }
    ... on OutcomeUnknownError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ResourceNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ServiceUnavailableError {
      code
      message
      category
      retryable
      requestId
      cause
    }
    ... on TooManyRequestsError {
      code
      message
      category
      retryable
      requestId
      retryAfterSeconds
      scope
    }
    ... on UnexpectedError {
      code
      message
      category
      retryable
      requestId
      incidentId
    }
    ... on UserNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
  }
}`, InputViolationFields);
export const GroupDocument = /* @__PURE__ */ typedDocument<GroupQuery, GroupQueryVariables>(`query Group($groupName: String!) {
  group(groupName: $groupName) {
    __typename
    ... on Group {
      name
      description
      precedence
      roleArn
      createdAt
      lastModifiedAt
      viewerPermissions
    }
    ... on AccessDeniedError {
      code
      message
      category
      retryable
      requestId
      requires
    }
    ... on FeatureNotAvailableError {
      code
      message
      category
      retryable
      requestId
    }
    ... on InvalidInputError {
      code
      message
      category
      retryable
      requestId
      violations {
        ...InputViolationFields
      }
    }
    ... on NotAuthorizedError {
      code
      message
      category
      retryable
      requestId
      reason
    }
    ... on ResourceNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ServiceUnavailableError {
      code
      message
      category
      retryable
      requestId
      cause
    }
    ... on TooManyRequestsError {
      code
      message
      category
      retryable
      requestId
      retryAfterSeconds
      scope
    }
    ... on UnexpectedError {
      code
      message
      category
      retryable
      requestId
      incidentId
    }
  }
}`, InputViolationFields);
export const GroupsDocument = /* @__PURE__ */ typedDocument<GroupsQuery, GroupsQueryVariables>(`query Groups($first: Int, $after: String) {
  groups(first: $first, after: $after) {
    __typename
    ... on GroupConnection {
      edges {
        ...GroupEdgeFields
      }
      pageInfo {
        ...PageInfoFields
      }
    }
    ... on AccessDeniedError {
      code
      message
      category
      retryable
      requestId
      requires
    }
    ... on FeatureNotAvailableError {
      code
      message
      category
      retryable
      requestId
    }
    ... on InvalidInputError {
      code
      message
      category
      retryable
      requestId
      violations {
        ...InputViolationFields
      }
    }
    ... on NotAuthorizedError {
      code
      message
      category
      retryable
      requestId
      reason
    }
    ... on ResourceNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ServiceUnavailableError {
      code
      message
      category
      retryable
      requestId
      cause
    }
    ... on TooManyRequestsError {
      code
      message
      category
      retryable
      requestId
      retryAfterSeconds
      scope
    }
    ... on UnexpectedError {
      code
      message
      category
      retryable
      requestId
      incidentId
    }
  }
}`, GroupEdgeFields, GroupFields, PageInfoFields, InputViolationFields);
export const LinkUserProviderDocument = /* @__PURE__ */ typedDocument<LinkUserProviderMutation, LinkUserProviderMutationVariables>(`mutation LinkUserProvider($input: LinkUserProviderInput!) {
  linkUserProvider(input: $input) {
    __typename
    ... on LinkUserProviderSuccess {
      username
    }
    ... on AccessDeniedError {
      code
      message
      category
      retryable
      requestId
      requires
    }
    ... on AliasExistsError {
      code
      message
      category
      retryable
      requestId
    }
    ... on FeatureNotAvailableError {
      code
      message
      category
      retryable
      requestId
    }
    ... on InvalidInputError {
      code
      message
      category
      retryable
      requestId
      violations {
        ...InputViolationFields
      }
    }
    ... on LimitExceededError {
      code
      message
      category
      retryable
      requestId
    }
    ... on NotAuthorizedError {
      code
      message
      category
      retryable
      requestId
      reason
    }
    ... on OutcomeUnknownError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ResourceNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ServiceUnavailableError {
      code
      message
      category
      retryable
      requestId
      cause
    }
    ... on TooManyRequestsError {
      code
      message
      category
      retryable
      requestId
      retryAfterSeconds
      scope
    }
    ... on UnexpectedError {
      code
      message
      category
      retryable
      requestId
      incidentId
    }
    ... on UserNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
  }
}`, InputViolationFields);
export const LookupUserDocument = /* @__PURE__ */ typedDocument<LookupUserQuery, LookupUserQueryVariables>(`query LookupUser($by: LookupUserByInput!) {
  lookupUser(by: $by) {
    __typename
    ... on User {
      id
      username
      custom {
        ...CustomAttributeFields
      }
      identities {
        ...UserIdentityFields
      }
      name
      givenName
      familyName
      middleName
      nickname
      preferredUsername
      profile
      picture
      website
      email
      gender
      birthdate
      zoneinfo
      locale
      phoneNumber
      address
      emailVerified
      phoneNumberVerified
      updatedAt
      enabled
      status
      createdAt
      lastModifiedAt
      temporaryPasswordExpired
    }
    ... on AccessDeniedError {
      code
      message
      category
      retryable
      requestId
      requires
    }
    ... on FeatureNotAvailableError {
      code
      message
      category
      retryable
      requestId
    }
    ... on InvalidInputError {
      code
      message
      category
      retryable
      requestId
      violations {
        ...InputViolationFields
      }
    }
    ... on NotAuthorizedError {
      code
      message
      category
      retryable
      requestId
      reason
    }
    ... on ResourceNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ServiceUnavailableError {
      code
      message
      category
      retryable
      requestId
      cause
    }
    ... on TooManyRequestsError {
      code
      message
      category
      retryable
      requestId
      retryAfterSeconds
      scope
    }
    ... on UnexpectedError {
      code
      message
      category
      retryable
      requestId
      incidentId
    }
    ... on UserNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
  }
}`, CustomAttributeFields, UserIdentityFields, InputViolationFields);
export const MeDocument = /* @__PURE__ */ typedDocument<MeQuery, MeQueryVariables>(`query Me($token: String) {
  me(token: $token) {
    __typename
    ... on User {
      id
      username
      custom {
        ...CustomAttributeFields
      }
      identities {
        ...UserIdentityFields
      }
      name
      givenName
      familyName
      middleName
      nickname
      preferredUsername
      profile
      picture
      website
      email
      gender
      birthdate
      zoneinfo
      locale
      phoneNumber
      address
      emailVerified
      phoneNumberVerified
      updatedAt
      enabled
      status
      createdAt
      lastModifiedAt
      temporaryPasswordExpired
    }
    ... on AccessDeniedError {
      code
      message
      category
      retryable
      requestId
      requires
    }
    ... on BlockedError {
      code
      message
      category
      retryable
      requestId
    }
    ... on FeatureNotAvailableError {
      code
      message
      category
      retryable
      requestId
    }
    ... on InvalidInputError {
      code
      message
      category
      retryable
      requestId
      violations {
        ...InputViolationFields
      }
    }
    ... on NotAuthorizedError {
      code
      message
      category
      retryable
      requestId
      reason
    }
    ... on PasswordResetRequiredError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ResourceNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ServiceUnavailableError {
      code
      message
      category
      retryable
      requestId
      cause
    }
    ... on TooManyRequestsError {
      code
      message
      category
      retryable
      requestId
      retryAfterSeconds
      scope
    }
    ... on UnexpectedError {
      code
      message
      category
      retryable
      requestId
      incidentId
    }
    ... on UserNotConfirmedError {
      code
      message
      category
      retryable
      requestId
    }
    ... on UserNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
  }
}`, CustomAttributeFields, UserIdentityFields, InputViolationFields);
export const PoolCheckDocument = /* @__PURE__ */ typedDocument<PoolCheckQuery, PoolCheckQueryVariables>(`query PoolCheck {
  poolCheck {
    __typename
    ... on PoolCheck {
      checkedAt
      findings {
        ...PoolFindingFields
      }
    }
    ... on AccessDeniedError {
      code
      message
      category
      retryable
      requestId
      requires
    }
    ... on FeatureNotAvailableError {
      code
      message
      category
      retryable
      requestId
    }
    ... on InvalidInputError {
      code
      message
      category
      retryable
      requestId
      violations {
        ...InputViolationFields
      }
    }
    ... on NotAuthorizedError {
      code
      message
      category
      retryable
      requestId
      reason
    }
    ... on ResourceNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ServiceUnavailableError {
      code
      message
      category
      retryable
      requestId
      cause
    }
    ... on TooManyRequestsError {
      code
      message
      category
      retryable
      requestId
      retryAfterSeconds
      scope
    }
    ... on UnexpectedError {
      code
      message
      category
      retryable
      requestId
      incidentId
    }
  }
}`, PoolFindingFields, InputViolationFields);
export const PoolUsageDocument = /* @__PURE__ */ typedDocument<PoolUsageQuery, PoolUsageQueryVariables>(`query PoolUsage {
  poolUsage {
    __typename
    ... on PoolUsage {
      estimatedNumberOfUsers
      quotas {
        ...QuotaUseFields
      }
    }
    ... on AccessDeniedError {
      code
      message
      category
      retryable
      requestId
      requires
    }
    ... on FeatureNotAvailableError {
      code
      message
      category
      retryable
      requestId
    }
    ... on InvalidInputError {
      code
      message
      category
      retryable
      requestId
      violations {
        ...InputViolationFields
      }
    }
    ... on NotAuthorizedError {
      code
      message
      category
      retryable
      requestId
      reason
    }
    ... on ResourceNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ServiceUnavailableError {
      code
      message
      category
      retryable
      requestId
      cause
    }
    ... on TooManyRequestsError {
      code
      message
      category
      retryable
      requestId
      retryAfterSeconds
      scope
    }
    ... on UnexpectedError {
      code
      message
      category
      retryable
      requestId
      incidentId
    }
  }
}`, QuotaUseFields, InputViolationFields);
export const RedirectSignOutDocument = /* @__PURE__ */ typedDocument<RedirectSignOutMutation, RedirectSignOutMutationVariables>(`mutation RedirectSignOut($input: RedirectSignOutInput!) {
  redirectSignOut(input: $input) {
    __typename
    ... on RedirectSignOutSuccess {
      url
    }
    ... on AccessDeniedError {
      code
      message
      category
      retryable
      requestId
      requires
    }
    ... on FeatureNotAvailableError {
      code
      message
      category
      retryable
      requestId
    }
    ... on InvalidInputError {
      code
      message
      category
      retryable
      requestId
      violations {
        ...InputViolationFields
      }
    }
    ... on ServiceUnavailableError {
      code
      message
      category
      retryable
      requestId
      cause
    }
    ... on TooManyRequestsError {
      code
      message
      category
      retryable
      requestId
      retryAfterSeconds
      scope
    }
    ... on UnexpectedError {
      code
      message
      category
      retryable
      requestId
      incidentId
    }
  }
}`, InputViolationFields);
export const RefreshTokensDocument = /* @__PURE__ */ typedDocument<RefreshTokensMutation, RefreshTokensMutationVariables>(`mutation RefreshTokens($input: RefreshTokensInput!) {
  refreshTokens(input: $input) {
    __typename
    ... on AuthenticationTokens {
      accessToken
      idToken
      refreshToken
      tokenType
      expiresInSeconds
      newDevice {
        ...NewDeviceFields
      }
    }
    ... on AccessDeniedError {
      code
      message
      category
      retryable
      requestId
      requires
    }
    ... on BlockedError {
      code
      message
      category
      retryable
      requestId
    }
    ... on FeatureNotAvailableError {
      code
      message
      category
      retryable
      requestId
    }
    ... on InvalidInputError {
      code
      message
      category
      retryable
      requestId
      violations {
        ...InputViolationFields
      }
    }
    ... on MfaMethodNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
    ... on NotAuthorizedError {
      code
      message
      category
      retryable
      requestId
      reason
    }
    ... on OutcomeUnknownError {
      code
      message
      category
      retryable
      requestId
    }
    ... on PasswordResetRequiredError {
      code
      message
      category
      retryable
      requestId
    }
    ... on RefreshTokenReuseError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ResourceNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ServiceUnavailableError {
      code
      message
      category
      retryable
      requestId
      cause
    }
    ... on TooManyRequestsError {
      code
      message
      category
      retryable
      requestId
      retryAfterSeconds
      scope
    }
    ... on UnexpectedError {
      code
      message
      category
      retryable
      requestId
      incidentId
    }
    ... on UserLambdaValidationError {
      code
      message
      category
      retryable
      requestId
      trigger
    }
    ... on UserNotConfirmedError {
      code
      message
      category
      retryable
      requestId
    }
    ... on UserNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
  }
}`, NewDeviceFields, InputViolationFields);
export const RemoveUserFromGroupDocument = /* @__PURE__ */ typedDocument<RemoveUserFromGroupMutation, RemoveUserFromGroupMutationVariables>(`mutation RemoveUserFromGroup($input: RemoveUserFromGroupInput!) {
  removeUserFromGroup(input: $input) {
    __typename
    ... on RemoveUserFromGroupSuccess {
      username
      groupName
    }
    ... on AccessDeniedError {
      code
      message
      category
      retryable
      requestId
      requires
    }
    ... on FeatureNotAvailableError {
      code
      message
      category
      retryable
      requestId
    }
    ... on InvalidInputError {
      code
      message
      category
      retryable
      requestId
      violations {
        ...InputViolationFields
      }
    }
    ... on NotAuthorizedError {
      code
      message
      category
      retryable
      requestId
      reason
    }
    ... on ResourceNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ServiceUnavailableError {
      code
      message
      category
      retryable
      requestId
      cause
    }
    ... on TooManyRequestsError {
      code
      message
      category
      retryable
      requestId
      retryAfterSeconds
      scope
    }
    ... on UnexpectedError {
      code
      message
      category
      retryable
      requestId
      incidentId
    }
    ... on UserNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
  }
}`, InputViolationFields);
export const RemoveUsersFromGroupDocument = /* @__PURE__ */ typedDocument<RemoveUsersFromGroupMutation, RemoveUsersFromGroupMutationVariables>(`mutation RemoveUsersFromGroup($input: RemoveUsersFromGroupInput!) {
  removeUsersFromGroup(input: $input) {
    __typename
    ... on RemoveUsersFromGroupSuccess {
      results {
        __typename
        ... on RemoveUserFromGroupSuccess {
          username
          groupName
        }
        ... on AccessDeniedError {
          code
          message
          category
          retryable
          requestId
          requires
        }
        ... on FeatureNotAvailableError {
          code
          message
          category
          retryable
          requestId
        }
        ... on InvalidInputError {
          code
          message
          category
          retryable
          requestId
          violations {
            ...InputViolationFields
          }
        }
        ... on NotAuthorizedError {
          code
          message
          category
          retryable
          requestId
          reason
        }
        ... on ResourceNotFoundError {
          code
          message
          category
          retryable
          requestId
        }
        ... on ServiceUnavailableError {
          code
          message
          category
          retryable
          requestId
          cause
        }
        ... on TooManyRequestsError {
          code
          message
          category
          retryable
          requestId
          retryAfterSeconds
          scope
        }
        ... on UnexpectedError {
          code
          message
          category
          retryable
          requestId
          incidentId
        }
        ... on UserNotFoundError {
          code
          message
          category
          retryable
          requestId
        }
      }
    }
    ... on AccessDeniedError {
      code
      message
      category
      retryable
      requestId
      requires
    }
    ... on InvalidInputError {
      code
      message
      category
      retryable
      requestId
      violations {
        ...InputViolationFields
      }
    }
    ... on NotAuthorizedError {
      code
      message
      category
      retryable
      requestId
      reason
    }
    ... on ServiceUnavailableError {
      code
      message
      category
      retryable
      requestId
      cause
    }
    ... on TooManyRequestsError {
      code
      message
      category
      retryable
      requestId
      retryAfterSeconds
      scope
    }
    ... on UnexpectedError {
      code
      message
      category
      retryable
      requestId
      incidentId
    }
  }
}`, InputViolationFields);
export const ResendConfirmationCodeDocument = /* @__PURE__ */ typedDocument<ResendConfirmationCodeMutation, ResendConfirmationCodeMutationVariables>(`mutation ResendConfirmationCode($input: ResendConfirmationCodeInput!) {
  resendConfirmationCode(input: $input) {
    __typename
    ... on ResendConfirmationCodeSuccess {
      codeDelivery {
        ...CodeDeliveryFields
      }
    }
    ... on AccessDeniedError {
      code
      message
      category
      retryable
      requestId
      requires
    }
    ... on BlockedError {
      code
      message
      category
      retryable
      requestId
    }
    ... on CodeDeliveryFailureError {
      code
      message
      category
      retryable
      requestId
    }
    ... on FeatureNotAvailableError {
      code
      message
      category
      retryable
      requestId
    }
    ... on InvalidInputError {
      code
      message
      category
      retryable
      requestId
      violations {
        ...InputViolationFields
      }
    }
    ... on LimitExceededError {
      code
      message
      category
      retryable
      requestId
    }
    ... on NotAuthorizedError {
      code
      message
      category
      retryable
      requestId
      reason
    }
    ... on OutcomeUnknownError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ResourceNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ServiceUnavailableError {
      code
      message
      category
      retryable
      requestId
      cause
    }
    ... on TooManyRequestsError {
      code
      message
      category
      retryable
      requestId
      retryAfterSeconds
      scope
    }
    ... on UnexpectedError {
      code
      message
      category
      retryable
      requestId
      incidentId
    }
    ... on UserLambdaValidationError {
      code
      message
      category
      retryable
      requestId
      trigger
    }
    ... on UserNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
  }
}`, CodeDeliveryFields, InputViolationFields);
export const ResetUserPasswordDocument = /* @__PURE__ */ typedDocument<ResetUserPasswordMutation, ResetUserPasswordMutationVariables>(`mutation ResetUserPassword($input: ResetUserPasswordInput!) {
  resetUserPassword(input: $input) {
    __typename
    ... on ResetUserPasswordSuccess {
      username
    }
    ... on AccessDeniedError {
      code
      message
      category
      retryable
      requestId
      requires
    }
    ... on FeatureNotAvailableError {
      code
      message
      category
      retryable
      requestId
    }
    ... on InvalidInputError {
      code
      message
      category
      retryable
      requestId
      violations {
        ...InputViolationFields
      }
    }
    ... on LimitExceededError {
      code
      message
      category
      retryable
      requestId
    }
    ... on NotAuthorizedError {
      code
      message
      category
      retryable
      requestId
      reason
    }
    ... on OutcomeUnknownError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ResourceNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ServiceUnavailableError {
      code
      message
      category
      retryable
      requestId
      cause
    }
    ... on TooManyRequestsError {
      code
      message
      category
      retryable
      requestId
      retryAfterSeconds
      scope
    }
    ... on UnexpectedError {
      code
      message
      category
      retryable
      requestId
      incidentId
    }
    ... on UnsupportedUserStateError {
      code
      message
      category
      retryable
      requestId
    }
    ... on UserLambdaValidationError {
      code
      message
      category
      retryable
      requestId
      trigger
    }
    ... on UserNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
  }
}`, InputViolationFields);
export const RespondToChallengeDocument = /* @__PURE__ */ typedDocument<RespondToChallengeMutation, RespondToChallengeMutationVariables>(`mutation RespondToChallenge($input: RespondToChallengeInput!) {
  respondToChallenge(input: $input) {
    __typename
    ... on AuthenticationTokens {
      accessToken
      idToken
      refreshToken
      tokenType
      expiresInSeconds
      newDevice {
        ...NewDeviceFields
      }
    }
    ... on NewPasswordRequiredChallenge {
      session
      username
      requiredAttributes
      missingAttributes
    }
    ... on SmsMfaChallenge {
      session
      username
      codeDelivery {
        ...CodeDeliveryFields
      }
    }
    ... on SoftwareTokenMfaChallenge {
      session
      username
      deviceName
    }
    ... on EmailOtpChallenge {
      session
      username
      codeDelivery {
        ...CodeDeliveryFields
      }
    }
    ... on SmsOtpChallenge {
      session
      username
      codeDelivery {
        ...CodeDeliveryFields
      }
    }
    ... on SelectMfaTypeChallenge {
      session
      username
      mfaMethods
    }
    ... on MfaSetupChallenge {
      session
      username
      mfaMethods
    }
    ... on SelectChallenge {
      session
      username
      firstFactors
    }
    ... on PasswordChallenge {
      session
      username
      firstFactors
    }
    ... on PasswordVerifierChallenge {
      session
      username
      srpB
      salt
      secretBlock
      userIdForSrp
    }
    ... on WebAuthnChallenge {
      session
      username
      options {
        ...PasskeyRequestOptionsFields
      }
      optionsJson
    }
    ... on CustomChallenge {
      session
      username
      parameters {
        ...ChallengeParameterFields
      }
    }
    ... on DeviceSrpChallenge {
      session
      username
      deviceKey
    }
    ... on DevicePasswordVerifierChallenge {
      session
      username
      srpB
      salt
      secretBlock
      deviceKey
    }
    ... on UnknownChallenge {
      session
      username
      name
    }
    ... on AccessDeniedError {
      code
      message
      category
      retryable
      requestId
      requires
    }
    ... on AliasExistsError {
      code
      message
      category
      retryable
      requestId
    }
    ... on BlockedError {
      code
      message
      category
      retryable
      requestId
    }
    ... on CodeMismatchError {
      code
      message
      category
      retryable
      requestId
      retrySession
    }
    ... on ExpiredCodeError {
      code
      message
      category
      retryable
      requestId
    }
    ... on FeatureNotAvailableError {
      code
      message
      category
      retryable
      requestId
    }
    ... on InvalidInputError {
      code
      message
      category
      retryable
      requestId
      violations {
        ...InputViolationFields
      }
    }
    ... on InvalidPasswordError {
      code
      message
      category
      retryable
      requestId
      violatedRules
    }
    ... on MfaMethodNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
    ... on NotAuthorizedError {
      code
      message
      category
      retryable
      requestId
      reason
    }
    ... on OutcomeUnknownError {
      code
      message
      category
      retryable
      requestId
    }
    ... on PasswordHistoryPolicyViolationError {
      code
      message
      category
      retryable
      requestId
    }
    ... on PasswordResetRequiredError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ResourceNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ServiceUnavailableError {
      code
      message
      category
      retryable
      requestId
      cause
    }
    ... on SoftwareTokenMfaNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
    ... on TooManyRequestsError {
      code
      message
      category
      retryable
      requestId
      retryAfterSeconds
      scope
    }
    ... on UnexpectedError {
      code
      message
      category
      retryable
      requestId
      incidentId
    }
    ... on UserLambdaValidationError {
      code
      message
      category
      retryable
      requestId
      trigger
    }
    ... on UserNotConfirmedError {
      code
      message
      category
      retryable
      requestId
    }
    ... on UserNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
  }
}`, NewDeviceFields, CodeDeliveryFields, PasskeyRequestOptionsFields, PasskeyDescriptorFields, ChallengeParameterFields, InputViolationFields);
export const RevokeMySessionDocument = /* @__PURE__ */ typedDocument<RevokeMySessionMutation, RevokeMySessionMutationVariables>(`mutation RevokeMySession($input: RevokeMySessionInput!) {
  revokeMySession(input: $input) {
    __typename
    ... on RevokeMySessionSuccess {
      sessionId
    }
    ... on AccessDeniedError {
      code
      message
      category
      retryable
      requestId
      requires
    }
    ... on BlockedError {
      code
      message
      category
      retryable
      requestId
    }
    ... on FeatureNotAvailableError {
      code
      message
      category
      retryable
      requestId
    }
    ... on InvalidInputError {
      code
      message
      category
      retryable
      requestId
      violations {
        ...InputViolationFields
      }
    }
    ... on NotAuthorizedError {
      code
      message
      category
      retryable
      requestId
      reason
    }
    ... on PasswordResetRequiredError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ResourceNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ServiceUnavailableError {
      code
      message
      category
      retryable
      requestId
      cause
    }
    ... on TooManyRequestsError {
      code
      message
      category
      retryable
      requestId
      retryAfterSeconds
      scope
    }
    ... on UnexpectedError {
      code
      message
      category
      retryable
      requestId
      incidentId
    }
    ... on UserNotConfirmedError {
      code
      message
      category
      retryable
      requestId
    }
    ... on UserNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
  }
}`, InputViolationFields);
export const RevokeTokenDocument = /* @__PURE__ */ typedDocument<RevokeTokenMutation, RevokeTokenMutationVariables>(`mutation RevokeToken($input: RevokeTokenInput!) {
  revokeToken(input: $input) {
    __typename
    ... on RevokeTokenSuccess {
      revoked
    }
    ... on AccessDeniedError {
      code
      message
      category
      retryable
      requestId
      requires
    }
    ... on BlockedError {
      code
      message
      category
      retryable
      requestId
    }
    ... on FeatureNotAvailableError {
      code
      message
      category
      retryable
      requestId
    }
    ... on InvalidInputError {
      code
      message
      category
      retryable
      requestId
      violations {
        ...InputViolationFields
      }
    }
    ... on NotAuthorizedError {
      code
      message
      category
      retryable
      requestId
      reason
    }
    ... on ServiceUnavailableError {
      code
      message
      category
      retryable
      requestId
      cause
    }
    ... on TooManyRequestsError {
      code
      message
      category
      retryable
      requestId
      retryAfterSeconds
      scope
    }
    ... on UnexpectedError {
      code
      message
      category
      retryable
      requestId
      incidentId
    }
    ... on UnsupportedTokenTypeError {
      code
      message
      category
      retryable
      requestId
    }
  }
}`, InputViolationFields);
export const RevokeUserSessionDocument = /* @__PURE__ */ typedDocument<RevokeUserSessionMutation, RevokeUserSessionMutationVariables>(`mutation RevokeUserSession($input: RevokeUserSessionInput!) {
  revokeUserSession(input: $input) {
    __typename
    ... on RevokeUserSessionSuccess {
      username
      sessionId
    }
    ... on AccessDeniedError {
      code
      message
      category
      retryable
      requestId
      requires
    }
    ... on FeatureNotAvailableError {
      code
      message
      category
      retryable
      requestId
    }
    ... on InvalidInputError {
      code
      message
      category
      retryable
      requestId
      violations {
        ...InputViolationFields
      }
    }
    ... on NotAuthorizedError {
      code
      message
      category
      retryable
      requestId
      reason
    }
    ... on ResourceNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ServiceUnavailableError {
      code
      message
      category
      retryable
      requestId
      cause
    }
    ... on TooManyRequestsError {
      code
      message
      category
      retryable
      requestId
      retryAfterSeconds
      scope
    }
    ... on UnexpectedError {
      code
      message
      category
      retryable
      requestId
      incidentId
    }
    ... on UserNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
  }
}`, InputViolationFields);
export const SendMyAttributeCodeDocument = /* @__PURE__ */ typedDocument<SendMyAttributeCodeMutation, SendMyAttributeCodeMutationVariables>(`mutation SendMyAttributeCode($input: SendMyAttributeCodeInput!) {
  sendMyAttributeCode(input: $input) {
    __typename
    ... on SendMyAttributeCodeSuccess {
      codeDelivery {
        ...CodeDeliveryFields
      }
    }
    ... on AccessDeniedError {
      code
      message
      category
      retryable
      requestId
      requires
    }
    ... on BlockedError {
      code
      message
      category
      retryable
      requestId
    }
    ... on CodeDeliveryFailureError {
      code
      message
      category
      retryable
      requestId
    }
    ... on FeatureNotAvailableError {
      code
      message
      category
      retryable
      requestId
    }
    ... on InvalidInputError {
      code
      message
      category
      retryable
      requestId
      violations {
        ...InputViolationFields
      }
    }
    ... on LimitExceededError {
      code
      message
      category
      retryable
      requestId
    }
    ... on NotAuthorizedError {
      code
      message
      category
      retryable
      requestId
      reason
    }
    ... on OutcomeUnknownError {
      code
      message
      category
      retryable
      requestId
    }
    ... on PasswordResetRequiredError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ResourceNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ServiceUnavailableError {
      code
      message
      category
      retryable
      requestId
      cause
    }
    ... on TooManyRequestsError {
      code
      message
      category
      retryable
      requestId
      retryAfterSeconds
      scope
    }
    ... on UnexpectedError {
      code
      message
      category
      retryable
      requestId
      incidentId
    }
    ... on UserLambdaValidationError {
      code
      message
      category
      retryable
      requestId
      trigger
    }
    ... on UserNotConfirmedError {
      code
      message
      category
      retryable
      requestId
    }
    ... on UserNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
  }
}`, CodeDeliveryFields, InputViolationFields);
export const SetAuthEventFeedbackDocument = /* @__PURE__ */ typedDocument<SetAuthEventFeedbackMutation, SetAuthEventFeedbackMutationVariables>(`mutation SetAuthEventFeedback($input: SetAuthEventFeedbackInput!) {
  setAuthEventFeedback(input: $input) {
    __typename
    ... on SetAuthEventFeedbackSuccess {
      eventId
    }
    ... on AccessDeniedError {
      code
      message
      category
      retryable
      requestId
      requires
    }
    ... on FeatureNotAvailableError {
      code
      message
      category
      retryable
      requestId
    }
    ... on InvalidInputError {
      code
      message
      category
      retryable
      requestId
      violations {
        ...InputViolationFields
      }
    }
    ... on NotAuthorizedError {
      code
      message
      category
      retryable
      requestId
      reason
    }
    ... on OutcomeUnknownError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ResourceNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ServiceUnavailableError {
      code
      message
      category
      retryable
      requestId
      cause
    }
    ... on TooManyRequestsError {
      code
      message
      category
      retryable
      requestId
      retryAfterSeconds
      scope
    }
    ... on UnexpectedError {
      code
      message
      category
      retryable
      requestId
      incidentId
    }
    ... on UserNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
  }
}`, InputViolationFields);
export const SetMyMfaPreferenceDocument = /* @__PURE__ */ typedDocument<SetMyMfaPreferenceMutation, SetMyMfaPreferenceMutationVariables>(`mutation SetMyMfaPreference($input: SetMyMfaPreferenceInput!) {
  setMyMfaPreference(input: $input) {
    __typename
    ... on SetMyMfaPreferenceSuccess {
      preferenceSet
    }
    ... on AccessDeniedError {
      code
      message
      category
      retryable
      requestId
      requires
    }
    ... on BlockedError {
      code
      message
      category
      retryable
      requestId
    }
    ... on FeatureNotAvailableError {
      code
      message
      category
      retryable
      requestId
    }
    ... on InvalidInputError {
      code
      message
      category
      retryable
      requestId
      violations {
        ...InputViolationFields
      }
    }
    ... on NotAuthorizedError {
      code
      message
      category
      retryable
      requestId
      reason
    }
    ... on PasswordResetRequiredError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ResourceNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ServiceUnavailableError {
      code
      message
      category
      retryable
      requestId
      cause
    }
    ... on TooManyRequestsError {
      code
      message
      category
      retryable
      requestId
      retryAfterSeconds
      scope
    }
    ... on UnexpectedError {
      code
      message
      category
      retryable
      requestId
      incidentId
    }
    ... on UserNotConfirmedError {
      code
      message
      category
      retryable
      requestId
    }
    ... on UserNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
  }
}`, InputViolationFields);
export const SetUserMfaPreferenceDocument = /* @__PURE__ */ typedDocument<SetUserMfaPreferenceMutation, SetUserMfaPreferenceMutationVariables>(`mutation SetUserMfaPreference($input: SetUserMfaPreferenceInput!) {
  setUserMfaPreference(input: $input) {
    __typename
    ... on SetUserMfaPreferenceSuccess {
      username
    }
    ... on AccessDeniedError {
      code
      message
      category
      retryable
      requestId
      requires
    }
    ... on FeatureNotAvailableError {
      code
      message
      category
      retryable
      requestId
    }
    ... on InvalidInputError {
      code
      message
      category
      retryable
      requestId
      violations {
        ...InputViolationFields
      }
    }
    ... on NotAuthorizedError {
      code
      message
      category
      retryable
      requestId
      reason
    }
    ... on PasswordResetRequiredError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ResourceNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ServiceUnavailableError {
      code
      message
      category
      retryable
      requestId
      cause
    }
    ... on TooManyRequestsError {
      code
      message
      category
      retryable
      requestId
      retryAfterSeconds
      scope
    }
    ... on UnexpectedError {
      code
      message
      category
      retryable
      requestId
      incidentId
    }
    ... on UserNotConfirmedError {
      code
      message
      category
      retryable
      requestId
    }
    ... on UserNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
  }
}`, InputViolationFields);
export const SetUserPasswordDocument = /* @__PURE__ */ typedDocument<SetUserPasswordMutation, SetUserPasswordMutationVariables>(`mutation SetUserPassword($input: SetUserPasswordInput!) {
  setUserPassword(input: $input) {
    __typename
    ... on SetUserPasswordSuccess {
      username
    }
    ... on AccessDeniedError {
      code
      message
      category
      retryable
      requestId
      requires
    }
    ... on FeatureNotAvailableError {
      code
      message
      category
      retryable
      requestId
    }
    ... on InvalidInputError {
      code
      message
      category
      retryable
      requestId
      violations {
        ...InputViolationFields
      }
    }
    ... on InvalidPasswordError {
      code
      message
      category
      retryable
      requestId
      violatedRules
    }
    ... on NotAuthorizedError {
      code
      message
      category
      retryable
      requestId
      reason
    }
    ... on OutcomeUnknownError {
      code
      message
      category
      retryable
      requestId
    }
    ... on PasswordHistoryPolicyViolationError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ResourceNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ServiceUnavailableError {
      code
      message
      category
      retryable
      requestId
      cause
    }
    ... on TooManyRequestsError {
      code
      message
      category
      retryable
      requestId
      retryAfterSeconds
      scope
    }
    ... on UnexpectedError {
      code
      message
      category
      retryable
      requestId
      incidentId
    }
    ... on UserNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
  }
}`, InputViolationFields);
export const SignOutDocument = /* @__PURE__ */ typedDocument<SignOutMutation, SignOutMutationVariables>(`mutation SignOut($input: SignOutInput!) {
  signOut(input: $input) {
    __typename
    ... on SignOutSuccess {
      signedOut
    }
    ... on AccessDeniedError {
      code
      message
      category
      retryable
      requestId
      requires
    }
    ... on BlockedError {
      code
      message
      category
      retryable
      requestId
    }
    ... on FeatureNotAvailableError {
      code
      message
      category
      retryable
      requestId
    }
    ... on InvalidInputError {
      code
      message
      category
      retryable
      requestId
      violations {
        ...InputViolationFields
      }
    }
    ... on NotAuthorizedError {
      code
      message
      category
      retryable
      requestId
      reason
    }
    ... on PasswordResetRequiredError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ResourceNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ServiceUnavailableError {
      code
      message
      category
      retryable
      requestId
      cause
    }
    ... on TooManyRequestsError {
      code
      message
      category
      retryable
      requestId
      retryAfterSeconds
      scope
    }
    ... on UnexpectedError {
      code
      message
      category
      retryable
      requestId
      incidentId
    }
    ... on UserNotConfirmedError {
      code
      message
      category
      retryable
      requestId
    }
  }
}`, InputViolationFields);
export const SignOutUserDocument = /* @__PURE__ */ typedDocument<SignOutUserMutation, SignOutUserMutationVariables>(`mutation SignOutUser($input: SignOutUserInput!) {
  signOutUser(input: $input) {
    __typename
    ... on SignOutUserSuccess {
      username
    }
    ... on AccessDeniedError {
      code
      message
      category
      retryable
      requestId
      requires
    }
    ... on FeatureNotAvailableError {
      code
      message
      category
      retryable
      requestId
    }
    ... on InvalidInputError {
      code
      message
      category
      retryable
      requestId
      violations {
        ...InputViolationFields
      }
    }
    ... on NotAuthorizedError {
      code
      message
      category
      retryable
      requestId
      reason
    }
    ... on ResourceNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ServiceUnavailableError {
      code
      message
      category
      retryable
      requestId
      cause
    }
    ... on TooManyRequestsError {
      code
      message
      category
      retryable
      requestId
      retryAfterSeconds
      scope
    }
    ... on UnexpectedError {
      code
      message
      category
      retryable
      requestId
      incidentId
    }
    ... on UserNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
  }
}`, InputViolationFields);
export const SignUpDocument = /* @__PURE__ */ typedDocument<SignUpMutation, SignUpMutationVariables>(`mutation SignUp($input: SignUpInput!) {
  signUp(input: $input) {
    __typename
    ... on SignUpSuccess {
      userId
      confirmed
      codeDelivery {
        ...CodeDeliveryFields
      }
      session
    }
    ... on AccessDeniedError {
      code
      message
      category
      retryable
      requestId
      requires
    }
    ... on BlockedError {
      code
      message
      category
      retryable
      requestId
    }
    ... on CodeDeliveryFailureError {
      code
      message
      category
      retryable
      requestId
    }
    ... on FeatureNotAvailableError {
      code
      message
      category
      retryable
      requestId
    }
    ... on InvalidInputError {
      code
      message
      category
      retryable
      requestId
      violations {
        ...InputViolationFields
      }
    }
    ... on InvalidPasswordError {
      code
      message
      category
      retryable
      requestId
      violatedRules
    }
    ... on LimitExceededError {
      code
      message
      category
      retryable
      requestId
    }
    ... on NotAuthorizedError {
      code
      message
      category
      retryable
      requestId
      reason
    }
    ... on OutcomeUnknownError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ResourceNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ServiceUnavailableError {
      code
      message
      category
      retryable
      requestId
      cause
    }
    ... on TooManyRequestsError {
      code
      message
      category
      retryable
      requestId
      retryAfterSeconds
      scope
    }
    ... on UnexpectedError {
      code
      message
      category
      retryable
      requestId
      incidentId
    }
    ... on UserLambdaValidationError {
      code
      message
      category
      retryable
      requestId
      trigger
    }
    ... on UsernameExistsError {
      code
      message
      category
      retryable
      requestId
    }
  }
}`, CodeDeliveryFields, InputViolationFields);
export const StartMyPasskeyRegistrationDocument = /* @__PURE__ */ typedDocument<StartMyPasskeyRegistrationMutation, StartMyPasskeyRegistrationMutationVariables>(`mutation StartMyPasskeyRegistration($input: StartMyPasskeyRegistrationInput!) {
  startMyPasskeyRegistration(input: $input) {
    __typename
    ... on StartMyPasskeyRegistrationSuccess {
      options {
        ...PasskeyCreationOptionsFields
      }
      optionsJson
    }
    ... on AccessDeniedError {
      code
      message
      category
      retryable
      requestId
      requires
    }
    ... on BlockedError {
      code
      message
      category
      retryable
      requestId
    }
    ... on FeatureNotAvailableError {
      code
      message
      category
      retryable
      requestId
    }
    ... on InvalidInputError {
      code
      message
      category
      retryable
      requestId
      violations {
        ...InputViolationFields
      }
    }
    ... on LimitExceededError {
      code
      message
      category
      retryable
      requestId
    }
    ... on NotAuthorizedError {
      code
      message
      category
      retryable
      requestId
      reason
    }
    ... on OutcomeUnknownError {
      code
      message
      category
      retryable
      requestId
    }
    ... on PasswordResetRequiredError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ServiceUnavailableError {
      code
      message
      category
      retryable
      requestId
      cause
    }
    ... on TooManyRequestsError {
      code
      message
      category
      retryable
      requestId
      retryAfterSeconds
      scope
    }
    ... on UnexpectedError {
      code
      message
      category
      retryable
      requestId
      incidentId
    }
    ... on WebAuthnConfigurationMissingError {
      code
      message
      category
      retryable
      requestId
    }
    ... on WebAuthnNotEnabledError {
      code
      message
      category
      retryable
      requestId
    }
  }
}`, PasskeyCreationOptionsFields, PasskeyRelyingPartyFields, PasskeyUserFields, PasskeyAlgorithmFields, PasskeyDescriptorFields, PasskeyAuthenticatorSelectionFields, InputViolationFields);
export const StartRedirectSignInDocument = /* @__PURE__ */ typedDocument<StartRedirectSignInMutation, StartRedirectSignInMutationVariables>(`mutation StartRedirectSignIn($input: StartRedirectSignInInput!) {
  startRedirectSignIn(input: $input) {
    __typename
    ... on RedirectSignIn {
      url
      flow
    }
    ... on AccessDeniedError {
      code
      message
      category
      retryable
      requestId
      requires
    }
    ... on FeatureNotAvailableError {
      code
      message
      category
      retryable
      requestId
    }
    ... on InvalidInputError {
      code
      message
      category
      retryable
      requestId
      violations {
        ...InputViolationFields
      }
    }
    ... on ServiceUnavailableError {
      code
      message
      category
      retryable
      requestId
      cause
    }
    ... on TooManyRequestsError {
      code
      message
      category
      retryable
      requestId
      retryAfterSeconds
      scope
    }
    ... on UnexpectedError {
      code
      message
      category
      retryable
      requestId
      incidentId
    }
  }
}`, InputViolationFields);
export const UnlinkUserProviderDocument = /* @__PURE__ */ typedDocument<UnlinkUserProviderMutation, UnlinkUserProviderMutationVariables>(`mutation UnlinkUserProvider($input: UnlinkUserProviderInput!) {
  unlinkUserProvider(input: $input) {
    __typename
    ... on UnlinkUserProviderSuccess {
      providerName
    }
    ... on AccessDeniedError {
      code
      message
      category
      retryable
      requestId
      requires
    }
    ... on AliasExistsError {
      code
      message
      category
      retryable
      requestId
    }
    ... on FeatureNotAvailableError {
      code
      message
      category
      retryable
      requestId
    }
    ... on InvalidInputError {
      code
      message
      category
      retryable
      requestId
      violations {
        ...InputViolationFields
      }
    }
    ... on NotAuthorizedError {
      code
      message
      category
      retryable
      requestId
      reason
    }
    ... on OutcomeUnknownError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ResourceNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ServiceUnavailableError {
      code
      message
      category
      retryable
      requestId
      cause
    }
    ... on TooManyRequestsError {
      code
      message
      category
      retryable
      requestId
      retryAfterSeconds
      scope
    }
    ... on UnexpectedError {
      code
      message
      category
      retryable
      requestId
      incidentId
    }
    ... on UserNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
  }
}`, InputViolationFields);
export const UpdateGroupDocument = /* @__PURE__ */ typedDocument<UpdateGroupMutation, UpdateGroupMutationVariables>(`mutation UpdateGroup($input: UpdateGroupInput!) {
  updateGroup(input: $input) {
    __typename
    ... on UpdateGroupSuccess {
      group {
        ...GroupFields
      }
    }
    ... on AccessDeniedError {
      code
      message
      category
      retryable
      requestId
      requires
    }
    ... on FeatureNotAvailableError {
      code
      message
      category
      retryable
      requestId
    }
    ... on InvalidInputError {
      code
      message
      category
      retryable
      requestId
      violations {
        ...InputViolationFields
      }
    }
    ... on NotAuthorizedError {
      code
      message
      category
      retryable
      requestId
      reason
    }
    ... on ResourceNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ServiceUnavailableError {
      code
      message
      category
      retryable
      requestId
      cause
    }
    ... on TooManyRequestsError {
      code
      message
      category
      retryable
      requestId
      retryAfterSeconds
      scope
    }
    ... on UnexpectedError {
      code
      message
      category
      retryable
      requestId
      incidentId
    }
  }
}`, GroupFields, InputViolationFields);
export const UpdateMyAttributesDocument = /* @__PURE__ */ typedDocument<UpdateMyAttributesMutation, UpdateMyAttributesMutationVariables>(`mutation UpdateMyAttributes($input: UpdateMyAttributesInput!) {
  updateMyAttributes(input: $input) {
    __typename
    ... on UpdateMyAttributesSuccess {
      codeDeliveries {
        ...CodeDeliveryFields
      }
    }
    ... on AccessDeniedError {
      code
      message
      category
      retryable
      requestId
      requires
    }
    ... on AliasExistsError {
      code
      message
      category
      retryable
      requestId
    }
    ... on BlockedError {
      code
      message
      category
      retryable
      requestId
    }
    ... on CodeDeliveryFailureError {
      code
      message
      category
      retryable
      requestId
    }
    ... on CodeMismatchError {
      code
      message
      category
      retryable
      requestId
      retrySession
    }
    ... on ExpiredCodeError {
      code
      message
      category
      retryable
      requestId
    }
    ... on FeatureNotAvailableError {
      code
      message
      category
      retryable
      requestId
    }
    ... on InvalidInputError {
      code
      message
      category
      retryable
      requestId
      violations {
        ...InputViolationFields
      }
    }
    ... on NotAuthorizedError {
      code
      message
      category
      retryable
      requestId
      reason
    }
    ... on OutcomeUnknownError {
      code
      message
      category
      retryable
      requestId
    }
    ... on PasswordResetRequiredError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ResourceNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ServiceUnavailableError {
      code
      message
      category
      retryable
      requestId
      cause
    }
    ... on TooManyRequestsError {
      code
      message
      category
      retryable
      requestId
      retryAfterSeconds
      scope
    }
    ... on UnexpectedError {
      code
      message
      category
      retryable
      requestId
      incidentId
    }
    ... on UserLambdaValidationError {
      code
      message
      category
      retryable
      requestId
      trigger
    }
    ... on UserNotConfirmedError {
      code
      message
      category
      retryable
      requestId
    }
    ... on UserNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
  }
}`, CodeDeliveryFields, InputViolationFields);
export const UpdateMyDeviceDocument = /* @__PURE__ */ typedDocument<UpdateMyDeviceMutation, UpdateMyDeviceMutationVariables>(`mutation UpdateMyDevice($input: UpdateMyDeviceInput!) {
  updateMyDevice(input: $input) {
    __typename
    ... on UpdateMyDeviceSuccess {
      deviceKey
      rememberedStatus
    }
    ... on AccessDeniedError {
      code
      message
      category
      retryable
      requestId
      requires
    }
    ... on BlockedError {
      code
      message
      category
      retryable
      requestId
    }
    ... on FeatureNotAvailableError {
      code
      message
      category
      retryable
      requestId
    }
    ... on InvalidInputError {
      code
      message
      category
      retryable
      requestId
      violations {
        ...InputViolationFields
      }
    }
    ... on NotAuthorizedError {
      code
      message
      category
      retryable
      requestId
      reason
    }
    ... on PasswordResetRequiredError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ResourceNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ServiceUnavailableError {
      code
      message
      category
      retryable
      requestId
      cause
    }
    ... on TooManyRequestsError {
      code
      message
      category
      retryable
      requestId
      retryAfterSeconds
      scope
    }
    ... on UnexpectedError {
      code
      message
      category
      retryable
      requestId
      incidentId
    }
    ... on UserNotConfirmedError {
      code
      message
      category
      retryable
      requestId
    }
    ... on UserNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
  }
}`, InputViolationFields);
export const UpdateUserAttributesDocument = /* @__PURE__ */ typedDocument<UpdateUserAttributesMutation, UpdateUserAttributesMutationVariables>(`mutation UpdateUserAttributes($input: UpdateUserAttributesInput!) {
  updateUserAttributes(input: $input) {
    __typename
    ... on UpdateUserAttributesSuccess {
      username
    }
    ... on AccessDeniedError {
      code
      message
      category
      retryable
      requestId
      requires
    }
    ... on AliasExistsError {
      code
      message
      category
      retryable
      requestId
    }
    ... on FeatureNotAvailableError {
      code
      message
      category
      retryable
      requestId
    }
    ... on InvalidInputError {
      code
      message
      category
      retryable
      requestId
      violations {
        ...InputViolationFields
      }
    }
    ... on NotAuthorizedError {
      code
      message
      category
      retryable
      requestId
      reason
    }
    ... on OutcomeUnknownError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ResourceNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ServiceUnavailableError {
      code
      message
      category
      retryable
      requestId
      cause
    }
    ... on TooManyRequestsError {
      code
      message
      category
      retryable
      requestId
      retryAfterSeconds
      scope
    }
    ... on UnexpectedError {
      code
      message
      category
      retryable
      requestId
      incidentId
    }
    ... on UserLambdaValidationError {
      code
      message
      category
      retryable
      requestId
      trigger
    }
    ... on UserNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
  }
}`, InputViolationFields);
export const UpdateUserDeviceDocument = /* @__PURE__ */ typedDocument<UpdateUserDeviceMutation, UpdateUserDeviceMutationVariables>(`mutation UpdateUserDevice($input: UpdateUserDeviceInput!) {
  updateUserDevice(input: $input) {
    __typename
    ... on UpdateUserDeviceSuccess {
      username
      deviceKey
      rememberedStatus
    }
    ... on AccessDeniedError {
      code
      message
      category
      retryable
      requestId
      requires
    }
    ... on FeatureNotAvailableError {
      code
      message
      category
      retryable
      requestId
    }
    ... on InvalidInputError {
      code
      message
      category
      retryable
      requestId
      violations {
        ...InputViolationFields
      }
    }
    ... on NotAuthorizedError {
      code
      message
      category
      retryable
      requestId
      reason
    }
    ... on ResourceNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ServiceUnavailableError {
      code
      message
      category
      retryable
      requestId
      cause
    }
    ... on TooManyRequestsError {
      code
      message
      category
      retryable
      requestId
      retryAfterSeconds
      scope
    }
    ... on UnexpectedError {
      code
      message
      category
      retryable
      requestId
      incidentId
    }
    ... on UserNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
  }
}`, InputViolationFields);
export const UserDocument = /* @__PURE__ */ typedDocument<UserQuery, UserQueryVariables>(`query User($username: String!) {
  user(username: $username) {
    __typename
    ... on User {
      id
      username
      custom {
        ...CustomAttributeFields
      }
      identities {
        ...UserIdentityFields
      }
      name
      givenName
      familyName
      middleName
      nickname
      preferredUsername
      profile
      picture
      website
      email
      gender
      birthdate
      zoneinfo
      locale
      phoneNumber
      address
      emailVerified
      phoneNumberVerified
      updatedAt
      enabled
      status
      createdAt
      lastModifiedAt
      temporaryPasswordExpired
    }
    ... on AccessDeniedError {
      code
      message
      category
      retryable
      requestId
      requires
    }
    ... on FeatureNotAvailableError {
      code
      message
      category
      retryable
      requestId
    }
    ... on InvalidInputError {
      code
      message
      category
      retryable
      requestId
      violations {
        ...InputViolationFields
      }
    }
    ... on NotAuthorizedError {
      code
      message
      category
      retryable
      requestId
      reason
    }
    ... on ResourceNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ServiceUnavailableError {
      code
      message
      category
      retryable
      requestId
      cause
    }
    ... on TooManyRequestsError {
      code
      message
      category
      retryable
      requestId
      retryAfterSeconds
      scope
    }
    ... on UnexpectedError {
      code
      message
      category
      retryable
      requestId
      incidentId
    }
    ... on UserNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
  }
}`, CustomAttributeFields, UserIdentityFields, InputViolationFields);
export const UserPoolDocument = /* @__PURE__ */ typedDocument<UserPoolQuery, UserPoolQueryVariables>(`query UserPool {
  userPool {
    __typename
    ... on UserPool {
      id
      passwordPolicy {
        ...PasswordPolicyFields
      }
      mfa
      mfaMethods
      passkeys {
        ...PasskeySettingsFields
      }
      selfSignUpAllowed
      usernameAttributes
      aliasAttributes
      usernameCaseSensitive
      autoVerifiedAttributes
      emailVerification
      attributesVerifiedBeforeUpdate
      accountRecovery
      devices {
        ...DeviceSettingsFields
      }
      allowedFirstAuthFactors
      authFlows
      identityProviders
      requiredAttributes
      standardAttributes {
        ...StandardAttributeDefinitionFields
      }
      customAttributes {
        ...CustomAttributeDefinitionFields
      }
    }
    ... on AccessDeniedError {
      code
      message
      category
      retryable
      requestId
      requires
    }
    ... on FeatureNotAvailableError {
      code
      message
      category
      retryable
      requestId
    }
    ... on InvalidInputError {
      code
      message
      category
      retryable
      requestId
      violations {
        ...InputViolationFields
      }
    }
    ... on NotAuthorizedError {
      code
      message
      category
      retryable
      requestId
      reason
    }
    ... on ResourceNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ServiceUnavailableError {
      code
      message
      category
      retryable
      requestId
      cause
    }
    ... on TooManyRequestsError {
      code
      message
      category
      retryable
      requestId
      retryAfterSeconds
      scope
    }
    ... on UnexpectedError {
      code
      message
      category
      retryable
      requestId
      incidentId
    }
  }
}`, PasswordPolicyFields, PasskeySettingsFields, DeviceSettingsFields, StandardAttributeDefinitionFields, CustomAttributeDefinitionFields, InputViolationFields);
export const UsersDocument = /* @__PURE__ */ typedDocument<UsersQuery, UsersQueryVariables>(`query Users($first: Int, $after: String, $filter: UserFilterInput, $scan: UserScanInput) {
  users(first: $first, after: $after, filter: $filter, scan: $scan) {
    __typename
    ... on UserConnection {
      scan {
        ...UserScanFields
      }
      edges {
        ...UserEdgeFields
      }
      pageInfo {
        ...PageInfoFields
      }
    }
    ... on AccessDeniedError {
      code
      message
      category
      retryable
      requestId
      requires
    }
    ... on FeatureNotAvailableError {
      code
      message
      category
      retryable
      requestId
    }
    ... on InvalidInputError {
      code
      message
      category
      retryable
      requestId
      violations {
        ...InputViolationFields
      }
    }
    ... on NotAuthorizedError {
      code
      message
      category
      retryable
      requestId
      reason
    }
    ... on ResourceNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ServiceUnavailableError {
      code
      message
      category
      retryable
      requestId
      cause
    }
    ... on TooManyRequestsError {
      code
      message
      category
      retryable
      requestId
      retryAfterSeconds
      scope
    }
    ... on UnexpectedError {
      code
      message
      category
      retryable
      requestId
      incidentId
    }
  }
}`, UserScanFields, UserEdgeFields, UserFields, CustomAttributeFields, UserIdentityFields, PageInfoFields, InputViolationFields);
export const UsersByUsernameDocument = /* @__PURE__ */ typedDocument<UsersByUsernameQuery, UsersByUsernameQueryVariables>(`query UsersByUsername($usernames: [String!]!) {
  usersByUsername(usernames: $usernames) {
    __typename
    ... on UsersByUsernameSuccess {
      results {
        __typename
        ... on User {
          id
          username
          custom {
            ...CustomAttributeFields
          }
          identities {
            ...UserIdentityFields
          }
          name
          givenName
          familyName
          middleName
          nickname
          preferredUsername
          profile
          picture
          website
          email
          gender
          birthdate
          zoneinfo
          locale
          phoneNumber
          address
          emailVerified
          phoneNumberVerified
          updatedAt
          enabled
          status
          createdAt
          lastModifiedAt
          temporaryPasswordExpired
        }
        ... on AccessDeniedError {
          code
          message
          category
          retryable
          requestId
          requires
        }
        ... on FeatureNotAvailableError {
          code
          message
          category
          retryable
          requestId
        }
        ... on InvalidInputError {
          code
          message
          category
          retryable
          requestId
          violations {
            ...InputViolationFields
          }
        }
        ... on NotAuthorizedError {
          code
          message
          category
          retryable
          requestId
          reason
        }
        ... on ResourceNotFoundError {
          code
          message
          category
          retryable
          requestId
        }
        ... on ServiceUnavailableError {
          code
          message
          category
          retryable
          requestId
          cause
        }
        ... on TooManyRequestsError {
          code
          message
          category
          retryable
          requestId
          retryAfterSeconds
          scope
        }
        ... on UnexpectedError {
          code
          message
          category
          retryable
          requestId
          incidentId
        }
        ... on UserNotFoundError {
          code
          message
          category
          retryable
          requestId
        }
      }
    }
    ... on AccessDeniedError {
      code
      message
      category
      retryable
      requestId
      requires
    }
    ... on InvalidInputError {
      code
      message
      category
      retryable
      requestId
      violations {
        ...InputViolationFields
      }
    }
    ... on NotAuthorizedError {
      code
      message
      category
      retryable
      requestId
      reason
    }
    ... on ServiceUnavailableError {
      code
      message
      category
      retryable
      requestId
      cause
    }
    ... on TooManyRequestsError {
      code
      message
      category
      retryable
      requestId
      retryAfterSeconds
      scope
    }
    ... on UnexpectedError {
      code
      message
      category
      retryable
      requestId
      incidentId
    }
  }
}`, CustomAttributeFields, UserIdentityFields, InputViolationFields);
export const VerifyMyAttributeDocument = /* @__PURE__ */ typedDocument<VerifyMyAttributeMutation, VerifyMyAttributeMutationVariables>(`mutation VerifyMyAttribute($input: VerifyMyAttributeInput!) {
  verifyMyAttribute(input: $input) {
    __typename
    ... on VerifyMyAttributeSuccess {
      attributeName
    }
    ... on AccessDeniedError {
      code
      message
      category
      retryable
      requestId
      requires
    }
    ... on AliasExistsError {
      code
      message
      category
      retryable
      requestId
    }
    ... on BlockedError {
      code
      message
      category
      retryable
      requestId
    }
    ... on CodeMismatchError {
      code
      message
      category
      retryable
      requestId
      retrySession
    }
    ... on ExpiredCodeError {
      code
      message
      category
      retryable
      requestId
    }
    ... on FeatureNotAvailableError {
      code
      message
      category
      retryable
      requestId
    }
    ... on InvalidInputError {
      code
      message
      category
      retryable
      requestId
      violations {
        ...InputViolationFields
      }
    }
    ... on LimitExceededError {
      code
      message
      category
      retryable
      requestId
    }
    ... on NotAuthorizedError {
      code
      message
      category
      retryable
      requestId
      reason
    }
    ... on OutcomeUnknownError {
      code
      message
      category
      retryable
      requestId
    }
    ... on PasswordResetRequiredError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ResourceNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ServiceUnavailableError {
      code
      message
      category
      retryable
      requestId
      cause
    }
    ... on TooManyRequestsError {
      code
      message
      category
      retryable
      requestId
      retryAfterSeconds
      scope
    }
    ... on UnexpectedError {
      code
      message
      category
      retryable
      requestId
      incidentId
    }
    ... on UserNotConfirmedError {
      code
      message
      category
      retryable
      requestId
    }
    ... on UserNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
  }
}`, InputViolationFields);
export const VerifySoftwareTokenDocument = /* @__PURE__ */ typedDocument<VerifySoftwareTokenMutation, VerifySoftwareTokenMutationVariables>(`mutation VerifySoftwareToken($input: VerifySoftwareTokenInput!) {
  verifySoftwareToken(input: $input) {
    __typename
    ... on VerifySoftwareTokenSuccess {
      session
    }
    ... on AccessDeniedError {
      code
      message
      category
      retryable
      requestId
      requires
    }
    ... on BlockedError {
      code
      message
      category
      retryable
      requestId
    }
    ... on CodeMismatchError {
      code
      message
      category
      retryable
      requestId
      retrySession
    }
    ... on EnableSoftwareTokenMfaError {
      code
      message
      category
      retryable
      requestId
      retrySession
    }
    ... on FeatureNotAvailableError {
      code
      message
      category
      retryable
      requestId
    }
    ... on InvalidInputError {
      code
      message
      category
      retryable
      requestId
      violations {
        ...InputViolationFields
      }
    }
    ... on NotAuthorizedError {
      code
      message
      category
      retryable
      requestId
      reason
    }
    ... on OutcomeUnknownError {
      code
      message
      category
      retryable
      requestId
    }
    ... on PasswordResetRequiredError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ResourceNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
    ... on ServiceUnavailableError {
      code
      message
      category
      retryable
      requestId
      cause
    }
    ... on SoftwareTokenMfaNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
    ... on TooManyRequestsError {
      code
      message
      category
      retryable
      requestId
      retryAfterSeconds
      scope
    }
    ... on UnexpectedError {
      code
      message
      category
      retryable
      requestId
      incidentId
    }
    ... on UserNotConfirmedError {
      code
      message
      category
      retryable
      requestId
    }
    ... on UserNotFoundError {
      code
      message
      category
      retryable
      requestId
    }
  }
}`, InputViolationFields);
export const ViewerDocument = /* @__PURE__ */ typedDocument<ViewerQuery, ViewerQueryVariables>(`query Viewer {
  viewer {
    __typename
    ... on Viewer {
      kind
      id
      username
      serviceName
      groups
      permissions
      limits {
        ...PermissionLimitFields
      }
      expiresAt
    }
    ... on AccessDeniedError {
      code
      message
      category
      retryable
      requestId
      requires
    }
    ... on InvalidInputError {
      code
      message
      category
      retryable
      requestId
      violations {
        ...InputViolationFields
      }
    }
    ... on NotAuthorizedError {
      code
      message
      category
      retryable
      requestId
      reason
    }
    ... on ServiceUnavailableError {
      code
      message
      category
      retryable
      requestId
      cause
    }
    ... on TooManyRequestsError {
      code
      message
      category
      retryable
      requestId
      retryAfterSeconds
      scope
    }
    ... on UnexpectedError {
      code
      message
      category
      retryable
      requestId
      incidentId
    }
  }
}`, PermissionLimitFields, InputViolationFields);