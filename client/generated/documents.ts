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

/** Returned when the caller has not shown a credential that carries the required permission, or a user or group has permissions that the caller lacks. */
export type AccessDeniedError = OperationError & {
  /** What can be done about it. */
  category: ErrorCategory;
  /** Stable code for programs: the type name in capitals. */
  code: OperationErrorCode;
  /** A sentence for people. It may change; do not parse it. */
  message: Scalars['String']['output'];
  /** Cognito's request id, for a support case with AWS; null when Cognito was not reached. */
  requestId: Maybe<Scalars['String']['output']>;
  /** What is required: permissions such as `users:write`, separated by commas, or `access token`. */
  requires: Scalars['String']['output'];
  /** Whether the same call may succeed later, unchanged. */
  retryable: Scalars['Boolean']['output'];
};

/** What `addUserToGroup` takes. */
export type AddUserToGroupInput = {
  /** The name of the group. */
  groupName: Scalars['String']['input'];
  /** The username of the user. */
  username: Scalars['String']['input'];
};

/** What `addUserToGroup` answers: `AddUserToGroupSuccess`, or one of its errors. */
export type AddUserToGroupResult = AccessDeniedError | AddUserToGroupSuccess | FeatureNotAvailableError | InvalidInputError | NotAuthorizedError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | UserNotFoundError;

/** The user is in the group. */
export type AddUserToGroupSuccess = {
  /** The name of the group. */
  groupName: Scalars['String']['output'];
  /** The username of the user. */
  username: Scalars['String']['output'];
};

/** What `addUsersToGroup` takes. */
export type AddUsersToGroupInput = {
  /** The name of the group. */
  groupName: Scalars['String']['input'];
  /** The usernames, at most 100. The results come in the same order. */
  usernames: Array<Scalars['String']['input']>;
};

/** What `addUsersToGroup` answers: `AddUsersToGroupSuccess`, or one of its errors. */
export type AddUsersToGroupResult = AccessDeniedError | AddUsersToGroupSuccess | InvalidInputError | NotAuthorizedError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError;

/** What became of each item. */
export type AddUsersToGroupSuccess = {
  /** One result per item of the input, in the same order. */
  results: Array<AddUserToGroupResult>;
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

/** What `associateSoftwareToken` takes. */
export type AssociateSoftwareTokenInput = {
  /** The name of the account, as the authenticator app will show it. Left out, the bearer's username, or the issuer in a sign-in. */
  accountName?: InputMaybe<Scalars['String']['input']>;
  /** The name of the service, as the authenticator app will show it. */
  issuer: Scalars['String']['input'];
  /** The `session` of `MfaSetupChallenge`, when this is part of a sign-in; the access token is not needed then. */
  session?: InputMaybe<Scalars['String']['input']>;
  /** The access token, for callers that cannot send `Authorization: Bearer`. Accepted over POST only, never logged. */
  token?: InputMaybe<Scalars['String']['input']>;
};

/** What `associateSoftwareToken` answers: `AssociateSoftwareTokenSuccess`, or one of its errors. */
export type AssociateSoftwareTokenResult = AccessDeniedError | AssociateSoftwareTokenSuccess | BlockedError | ConcurrentModificationError | FeatureNotAvailableError | InvalidInputError | NotAuthorizedError | OutcomeUnknownError | ResourceNotFoundError | ServiceUnavailableError | SoftwareTokenMfaNotFoundError | TooManyRequestsError | UnexpectedError;

/** The secret is made. It counts once `verifySoftwareToken` has seen a code of it. */
export type AssociateSoftwareTokenSuccess = {
  /** The `otpauth://` URI, for a link that opens the authenticator app. */
  otpauthUri: Scalars['String']['output'];
  /** The QR code of that URI: an SVG image as a data URI. It holds the secret, so it must not be logged or cached. */
  qrCode: Scalars['String']['output'];
  /** The secret as Base32, for people who type it in. */
  secretCode: Scalars['String']['output'];
  /** The session for `verifySoftwareToken`, when this is part of a sign-in. */
  session: Maybe<Scalars['String']['output']>;
};

/** The type of an attribute. */
export type AttributeDataType =
  /** `true` or `false`, written as text. */
  | 'Boolean'
  /** A moment in time, written as text. */
  | 'DateTime'
  /** A number, written as text. */
  | 'Number'
  /** A text. */
  | 'String';

/** Something that was tried with an account, as threat protection has recorded it. */
export type AuthEvent = {
  /** What was asked for and how it was answered. */
  challenges: Array<AuthEventChallenge>;
  /** Whether the password is known from a leak. */
  compromisedCredentialsDetected: Maybe<Scalars['Boolean']['output']>;
  /** When it was tried. */
  createdAt: Maybe<Scalars['DateTime']['output']>;
  /** The device that it came from. */
  device: Maybe<Scalars['String']['output']>;
  /** What somebody has said of it. */
  feedback: Maybe<AuthEventFeedback>;
  /** Names the event. */
  id: Scalars['ID']['output'];
  /** The IP address that it came from. */
  ipAddress: Maybe<Scalars['String']['output']>;
  /** Where it came from. */
  location: Maybe<Location>;
  /** How it ended. */
  response: Maybe<AuthEventResponse>;
  /** Threat protection's decision. */
  riskDecision: Maybe<RiskDecision>;
  /** How high the risk was; null when there was none. */
  riskLevel: Maybe<RiskLevel>;
  /** The time zone that it came from. */
  timezone: Maybe<Scalars['String']['output']>;
  /** What was tried. */
  type: Maybe<AuthEventType>;
};

/** A question of the sign-in and how it was answered. */
export type AuthEventChallenge = {
  /** What was asked for. */
  name: Maybe<AuthEventChallengeName>;
  /** How the answer was. */
  response: Maybe<AuthEventChallengeResponse>;
};

/** What was asked for. */
export type AuthEventChallengeName =
  /** A second factor. */
  | 'Mfa'
  /** The password. */
  | 'Password';

/** How the answer was. */
export type AuthEventChallengeResponse =
  /** It was wrong. */
  | 'Failure'
  /** It was right. */
  | 'Success';

/** A page of `AuthEvent`. */
export type AuthEventConnection = {
  /** The page, in the order of Cognito. */
  edges: Array<AuthEventEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** A `AuthEvent` in a page. */
export type AuthEventEdge = {
  /** Where it stands, as `after`. */
  cursor: Scalars['String']['output'];
  /** What stands there. */
  node: AuthEvent;
};

/** What somebody has said of an event. */
export type AuthEventFeedback = {
  /** When it was said. */
  givenAt: Maybe<Scalars['DateTime']['output']>;
  /** Who said so: `Admin` or `User`. */
  provider: Scalars['String']['output'];
  /** Whose doing it was. */
  value: Maybe<FeedbackValue>;
};

/** How it ended. */
export type AuthEventResponse =
  /** It failed. */
  | 'Fail'
  /** It was begun and not finished. */
  | 'InProgress'
  /** It succeeded. */
  | 'Pass';

/** What somebody tried. */
export type AuthEventType =
  /** A forgotten password. */
  | 'ForgotPassword'
  /** A change of the password. */
  | 'PasswordChange'
  /** A code sent again. */
  | 'ResendCode'
  /** A sign-in. */
  | 'SignIn'
  /** A sign-up. */
  | 'SignUp';

/** Something with which a user proves who they are. */
export type AuthFactor =
  /** A code by e-mail. */
  | 'EMAIL_OTP'
  /** The password. */
  | 'PASSWORD'
  /** A code by text message. */
  | 'SMS_OTP'
  /** A code of an authenticator app; a second factor only. */
  | 'SOFTWARE_TOKEN'
  /** A passkey. */
  | 'WEB_AUTHN';

/** The factors with which a user can sign in. */
export type AuthFactors = {
  /** What the user has set up and the pool allows. */
  configured: Array<AuthFactor>;
  /** The ways of multi-factor authentication that are set up. */
  mfaMethods: Array<MfaMethod>;
  /** The preferred way of multi-factor authentication. */
  preferredMfaMethod: Maybe<MfaMethod>;
};

/** A way to sign in. The app client must allow it. */
export type AuthFlow =
  /** The pool's own challenges. */
  | 'CUSTOM_AUTH'
  /** The user chooses a first factor: password, code or passkey. */
  | 'USER_AUTH'
  /** The username and the password. A gateway with server-side sign-in sends it as `ADMIN_USER_PASSWORD_AUTH`. */
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
export type AuthenticateResult = AccessDeniedError | AuthenticationTokens | BlockedError | CustomChallenge | DevicePasswordVerifierChallenge | DeviceSrpChallenge | EmailOtpChallenge | FeatureNotAvailableError | InvalidInputError | MfaMethodNotFoundError | MfaSetupChallenge | NewPasswordRequiredChallenge | NotAuthorizedError | OutcomeUnknownError | PasswordChallenge | PasswordResetRequiredError | PasswordVerifierChallenge | ResourceNotFoundError | SelectChallenge | SelectMfaTypeChallenge | ServiceUnavailableError | SmsMfaChallenge | SmsOtpChallenge | SoftwareTokenMfaChallenge | TooManyRequestsError | UnexpectedError | UnknownChallenge | UserLambdaValidationError | UserNotConfirmedError | UserNotFoundError | WebAuthnChallenge;

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
  /** The `session` of the challenge, as this gateway gave it. */
  session: Scalars['String']['input'];
  /** The `username` of the challenge, or the one that began the sign-in. */
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

/** What `completePasskeyRegistration` takes. */
export type CompletePasskeyRegistrationInput = {
  /** What `navigator.credentials.create` gave, as JSON: `JSON.stringify(credential.toJSON())`. */
  credentialJson: Scalars['String']['input'];
  /** The access token, for callers that cannot send `Authorization: Bearer`. Accepted over POST only, never logged. */
  token?: InputMaybe<Scalars['String']['input']>;
};

/** What `completePasskeyRegistration` answers: `CompletePasskeyRegistrationSuccess`, or one of its errors. */
export type CompletePasskeyRegistrationResult = AccessDeniedError | BlockedError | CompletePasskeyRegistrationSuccess | FeatureNotAvailableError | InvalidInputError | LimitExceededError | NotAuthorizedError | OutcomeUnknownError | PasswordResetRequiredError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | WebAuthnChallengeNotFoundError | WebAuthnClientMismatchError | WebAuthnCredentialNotSupportedError | WebAuthnNotEnabledError | WebAuthnOriginNotAllowedError | WebAuthnRelyingPartyMismatchError;

/** The passkey is registered. */
export type CompletePasskeyRegistrationSuccess = {
  /** The credential id, as Base64url. */
  credentialId: Scalars['ID']['output'];
};

/** Returned when another call changes the same thing at the same time. */
export type ConcurrentModificationError = OperationError & {
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

/** What `confirmMyDevice` takes. */
export type ConfirmMyDeviceInput = {
  /** The `deviceKey` that came with the tokens of this sign-in. */
  deviceKey: Scalars['String']['input'];
  /** A name by which the user will know the device again. */
  deviceName?: InputMaybe<Scalars['String']['input']>;
  /** Lets the device prove itself at later sign-ins. Left out, it is listed but proves nothing. */
  secretVerifier?: InputMaybe<DeviceSecretVerifierInput>;
  /** The access token, for callers that cannot send `Authorization: Bearer`. Accepted over POST only, never logged. */
  token?: InputMaybe<Scalars['String']['input']>;
};

/** What `confirmMyDevice` answers: `ConfirmMyDeviceSuccess`, or one of its errors. */
export type ConfirmMyDeviceResult = AccessDeniedError | BlockedError | ConfirmMyDeviceSuccess | DeviceKeyExistsError | FeatureNotAvailableError | InvalidInputError | InvalidPasswordError | NotAuthorizedError | OutcomeUnknownError | PasswordResetRequiredError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | UserNotConfirmedError | UserNotFoundError | UsernameExistsError;

/** The device is confirmed. */
export type ConfirmMyDeviceSuccess = {
  /** Names the device. */
  deviceKey: Scalars['ID']['output'];
  /** Whether the pool wants the user to be asked before it remembers the device: `updateMyDevice` says the answer. */
  userConfirmationNecessary: Scalars['Boolean']['output'];
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

/** What `confirmUser` takes. */
export type ConfirmUserInput = {
  /** Handed to the pool's Lambda triggers. Not stored and not encrypted: no secrets. */
  clientMetadata?: InputMaybe<Array<KeyValueInput>>;
  /** The username of the user. */
  username: Scalars['String']['input'];
};

/** What `confirmUser` answers: `ConfirmUserSuccess`, or one of its errors. */
export type ConfirmUserResult = AccessDeniedError | ConfirmUserSuccess | FeatureNotAvailableError | InvalidInputError | LimitExceededError | NotAuthorizedError | OutcomeUnknownError | ResourceNotFoundError | ServiceUnavailableError | TooManyFailedAttemptsError | TooManyRequestsError | UnexpectedError | UserLambdaValidationError | UserNotFoundError;

/** The user is confirmed. */
export type ConfirmUserSuccess = {
  /** The username of the user. */
  username: Scalars['String']['output'];
};

/** What `createGroup` takes. */
export type CreateGroupInput = {
  /** What the group is for. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The name of the group. */
  name: Scalars['String']['input'];
  /** Of a user's groups, the one with the lowest number gives the preferred role. */
  precedence?: InputMaybe<Scalars['Int']['input']>;
  /** The ARN of the IAM role that members may take. */
  roleArn?: InputMaybe<Scalars['String']['input']>;
};

/** What `createGroup` answers: `CreateGroupSuccess`, or one of its errors. */
export type CreateGroupResult = AccessDeniedError | CreateGroupSuccess | FeatureNotAvailableError | GroupExistsError | InvalidInputError | LimitExceededError | NotAuthorizedError | OutcomeUnknownError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError;

/** The group is created. */
export type CreateGroupSuccess = {
  /** The new group. */
  group: Group;
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
  /** The `session` of the challenge, as this gateway gave it. */
  session: Scalars['String']['input'];
  /** The `username` of the challenge, or the one that began the sign-in. */
  username: Scalars['String']['input'];
};

/** An attribute that the pool itself defines. */
export type CustomAttribute = {
  /** The name as Cognito knows it, such as `custom:plan`. */
  name: Scalars['String']['output'];
  /** The value as text. */
  value: Scalars['String']['output'];
};

/** An attribute that the pool itself defines. */
export type CustomAttributeDefinition = {
  /** The type of its values. */
  dataType: Maybe<AttributeDataType>;
  /** The greatest number of characters of a text. */
  maximumLength: Maybe<Scalars['Int']['output']>;
  /** The greatest value of a number. */
  maximumValue: Maybe<Scalars['Float']['output']>;
  /** The least number of characters of a text. */
  minimumLength: Maybe<Scalars['Int']['output']>;
  /** The least value of a number. */
  minimumValue: Maybe<Scalars['Float']['output']>;
  /** Whether it can be changed once it has a value. */
  mutable: Scalars['Boolean']['output'];
  /** The name as Cognito knows it, such as `custom:plan`. */
  name: Scalars['String']['output'];
};

/** A condition on an attribute that the pool itself defines. */
export type CustomAttributeFilterInput = {
  /** The name as Cognito knows it, such as `custom:plan`. */
  name: Scalars['String']['input'];
  /** What its value must be; case counts. */
  value: TextFilterInput;
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

/** What `deleteGroup` takes. */
export type DeleteGroupInput = {
  /** The name of the group. */
  name: Scalars['String']['input'];
};

/** What `deleteGroup` answers: `DeleteGroupSuccess`, or one of its errors. */
export type DeleteGroupResult = AccessDeniedError | DeleteGroupSuccess | FeatureNotAvailableError | InvalidInputError | NotAuthorizedError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError;

/** The group is deleted. */
export type DeleteGroupSuccess = {
  /** The name of the group. */
  name: Scalars['String']['output'];
};

/** What `deleteMe` takes. */
export type DeleteMeInput = {
  /** The access token, for callers that cannot send `Authorization: Bearer`. Accepted over POST only, never logged. */
  token?: InputMaybe<Scalars['String']['input']>;
};

/** What `deleteMe` answers: `DeleteMeSuccess`, or one of its errors. */
export type DeleteMeResult = AccessDeniedError | BlockedError | DeleteMeSuccess | FeatureNotAvailableError | InvalidInputError | NotAuthorizedError | PasswordResetRequiredError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | UserNotConfirmedError | UserNotFoundError;

/** The user is deleted. */
export type DeleteMeSuccess = {
  /** Always true. */
  deleted: Scalars['Boolean']['output'];
};

/** What `deleteMyAttributes` takes. */
export type DeleteMyAttributesInput = {
  /** Cognito's names of the attributes, such as `nickname` or `custom:plan`. */
  names: Array<Scalars['String']['input']>;
  /** The access token, for callers that cannot send `Authorization: Bearer`. Accepted over POST only, never logged. */
  token?: InputMaybe<Scalars['String']['input']>;
};

/** What `deleteMyAttributes` answers: `DeleteMyAttributesSuccess`, or one of its errors. */
export type DeleteMyAttributesResult = AccessDeniedError | BlockedError | DeleteMyAttributesSuccess | FeatureNotAvailableError | InvalidInputError | NotAuthorizedError | PasswordResetRequiredError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | UserNotConfirmedError | UserNotFoundError;

/** The attributes are deleted. */
export type DeleteMyAttributesSuccess = {
  /** Cognito's names of the attributes. */
  names: Array<Scalars['String']['output']>;
};

/** What `deleteMyPasskey` takes. */
export type DeleteMyPasskeyInput = {
  /** The `credentialId` of the passkey. */
  credentialId: Scalars['String']['input'];
  /** The access token, for callers that cannot send `Authorization: Bearer`. Accepted over POST only, never logged. */
  token?: InputMaybe<Scalars['String']['input']>;
};

/** What `deleteMyPasskey` answers: `DeleteMyPasskeySuccess`, or one of its errors. */
export type DeleteMyPasskeyResult = AccessDeniedError | BlockedError | DeleteMyPasskeySuccess | FeatureNotAvailableError | InvalidInputError | LimitExceededError | NotAuthorizedError | PasswordResetRequiredError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError;

/** The passkey is deleted. */
export type DeleteMyPasskeySuccess = {
  /** The credential id. */
  credentialId: Scalars['ID']['output'];
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

/** What `deleteUserSoftwareToken` takes. */
export type DeleteUserSoftwareTokenInput = {
  /** The username of the user. */
  username: Scalars['String']['input'];
};

/** What `deleteUserSoftwareToken` answers: `DeleteUserSoftwareTokenSuccess`, or one of its errors. */
export type DeleteUserSoftwareTokenResult = AccessDeniedError | DeleteUserSoftwareTokenSuccess | FeatureNotAvailableError | InvalidInputError | NotAuthorizedError | OutcomeUnknownError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | UserNotConfirmedError | UserNotFoundError;

/** The authenticator app counts no more. */
export type DeleteUserSoftwareTokenSuccess = {
  /** The username of the user. */
  username: Scalars['String']['output'];
};

/** The user is deleted. */
export type DeleteUserSuccess = {
  /** The username of the user. */
  username: Scalars['String']['output'];
};

/** What `deleteUsers` takes. */
export type DeleteUsersInput = {
  /** The usernames, at most 100. The results come in the same order. */
  usernames: Array<Scalars['String']['input']>;
};

/** What `deleteUsers` answers: `DeleteUsersSuccess`, or one of its errors. */
export type DeleteUsersResult = AccessDeniedError | DeleteUsersSuccess | InvalidInputError | NotAuthorizedError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError;

/** What became of each item. */
export type DeleteUsersSuccess = {
  /** One result per item of the input, in the same order. */
  results: Array<DeleteUserResult>;
};

/** How a message is delivered. */
export type DeliveryMedium =
  /** By e-mail. */
  | 'EMAIL'
  /** By text message. */
  | 'SMS';

/** A device that a user signed in on. */
export type Device = {
  /** When the device was confirmed. */
  createdAt: Maybe<Scalars['DateTime']['output']>;
  /** Names the device. */
  deviceKey: Scalars['ID']['output'];
  /** When the user last signed in on it. */
  lastAuthenticatedAt: Maybe<Scalars['DateTime']['output']>;
  /** The IP address of the latest sign-in, where Cognito tells. */
  lastIpAddress: Maybe<Scalars['String']['output']>;
  /** When the device was last changed. */
  lastModifiedAt: Maybe<Scalars['DateTime']['output']>;
  /** The name that the app gave it. */
  name: Maybe<Scalars['String']['output']>;
  /** Whether the device is remembered. Null in the bearer's own list: Cognito tells administrators only. */
  rememberedStatus: Maybe<DeviceRememberedStatus>;
};

/** A page of `Device`. */
export type DeviceConnection = {
  /** The page, in the order of Cognito. */
  edges: Array<DeviceEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** A `Device` in a page. */
export type DeviceEdge = {
  /** Where it stands, as `after`. */
  cursor: Scalars['String']['output'];
  /** What stands there. */
  node: Device;
};

/** Returned when the device key is in use. */
export type DeviceKeyExistsError = OperationError & {
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

/** Whether a device is remembered. */
export type DeviceRememberedStatus =
  /** The device is known, and stands for nothing. */
  | 'not_remembered'
  /** The device may stand for a second factor, where the pool says so. */
  | 'remembered';

/** What the pool keeps of the secret of a device: the verifier of the Secure Remote Password protocol, never the secret. */
export type DeviceSecretVerifierInput = {
  /** The salt, as Base64. */
  salt: Scalars['String']['input'];
  /** The verifier, as Base64. */
  verifier: Scalars['String']['input'];
};

/** The answer to `DeviceSrpChallenge`: its `deviceKey` is required. */
export type DeviceSrpAnswerInput = {
  /** Handed to the pool's Lambda triggers. Not stored and not encrypted: no secrets. */
  clientMetadata?: InputMaybe<Array<KeyValueInput>>;
  /** The device of the user, if Cognito remembers it. */
  deviceKey?: InputMaybe<Scalars['String']['input']>;
  /** The `session` of the challenge, as this gateway gave it. */
  session: Scalars['String']['input'];
  /** The device's public value A, in hexadecimal. */
  srpA: Scalars['String']['input'];
  /** The `username` of the challenge, or the one that began the sign-in. */
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

/** What `disableUsers` takes. */
export type DisableUsersInput = {
  /** The usernames, at most 100. The results come in the same order. */
  usernames: Array<Scalars['String']['input']>;
};

/** What `disableUsers` answers: `DisableUsersSuccess`, or one of its errors. */
export type DisableUsersResult = AccessDeniedError | DisableUsersSuccess | InvalidInputError | NotAuthorizedError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError;

/** What became of each item. */
export type DisableUsersSuccess = {
  /** One result per item of the input, in the same order. */
  results: Array<DisableUserResult>;
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

/** Returned when the code does not match the software token that is being set up. */
export type EnableSoftwareTokenMfaError = OperationError & {
  /** What can be done about it. */
  category: ErrorCategory;
  /** Stable code for programs: the type name in capitals. */
  code: OperationErrorCode;
  /** A sentence for people. It may change; do not parse it. */
  message: Scalars['String']['output'];
  /** Cognito's request id, for a support case with AWS; null when Cognito was not reached. */
  requestId: Maybe<Scalars['String']['output']>;
  /** The session that is still valid for another try, when the set-up is part of a sign-in. */
  retrySession: Maybe<Scalars['String']['output']>;
  /** Whether the same call may succeed later, unchanged. */
  retryable: Scalars['Boolean']['output'];
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

/** What `enableUsers` takes. */
export type EnableUsersInput = {
  /** The usernames, at most 100. The results come in the same order. */
  usernames: Array<Scalars['String']['input']>;
};

/** What `enableUsers` answers: `EnableUsersSuccess`, or one of its errors. */
export type EnableUsersResult = AccessDeniedError | EnableUsersSuccess | InvalidInputError | NotAuthorizedError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError;

/** What became of each item. */
export type EnableUsersSuccess = {
  /** One result per item of the input, in the same order. */
  results: Array<EnableUserResult>;
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

/** A way to sign in that an app client allows. */
export type ExplicitAuthFlow =
  /** The older name of `ALLOW_ADMIN_USER_PASSWORD_AUTH`. */
  | 'ADMIN_NO_SRP_AUTH'
  /** With the password, through a server. */
  | 'ALLOW_ADMIN_USER_PASSWORD_AUTH'
  /** With the pool's own challenges. */
  | 'ALLOW_CUSTOM_AUTH'
  /** With a refresh token. */
  | 'ALLOW_REFRESH_TOKEN_AUTH'
  /** With a factor that the user chooses. */
  | 'ALLOW_USER_AUTH'
  /** With the password. */
  | 'ALLOW_USER_PASSWORD_AUTH'
  /** With the password, by the Secure Remote Password protocol. */
  | 'ALLOW_USER_SRP_AUTH'
  /** The older name of `ALLOW_CUSTOM_AUTH`, with no other flow beside it. */
  | 'CUSTOM_AUTH_FLOW_ONLY'
  /** The older name of `ALLOW_USER_PASSWORD_AUTH`. */
  | 'USER_PASSWORD_AUTH';

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

/** Whose doing an event was. */
export type FeedbackValue =
  /** It was somebody else. */
  | 'Invalid'
  /** It was the user. */
  | 'Valid';

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

/** What `forgetMyDevice` takes. */
export type ForgetMyDeviceInput = {
  /** The `deviceKey` of the device. */
  deviceKey: Scalars['String']['input'];
  /** The access token, for callers that cannot send `Authorization: Bearer`. Accepted over POST only, never logged. */
  token?: InputMaybe<Scalars['String']['input']>;
};

/** What `forgetMyDevice` answers: `ForgetMyDeviceSuccess`, or one of its errors. */
export type ForgetMyDeviceResult = AccessDeniedError | BlockedError | FeatureNotAvailableError | ForgetMyDeviceSuccess | InvalidInputError | NotAuthorizedError | PasswordResetRequiredError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | UserNotConfirmedError | UserNotFoundError;

/** The device is forgotten. */
export type ForgetMyDeviceSuccess = {
  /** Named the device. */
  deviceKey: Scalars['ID']['output'];
};

/** What `forgetUserDevice` takes. */
export type ForgetUserDeviceInput = {
  /** The `deviceKey` of the device. */
  deviceKey: Scalars['String']['input'];
  /** The username of the user. */
  username: Scalars['String']['input'];
};

/** What `forgetUserDevice` answers: `ForgetUserDeviceSuccess`, or one of its errors. */
export type ForgetUserDeviceResult = AccessDeniedError | FeatureNotAvailableError | ForgetUserDeviceSuccess | InvalidInputError | NotAuthorizedError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | UserNotFoundError;

/** The device is forgotten. */
export type ForgetUserDeviceSuccess = {
  /** Named the device. */
  deviceKey: Scalars['ID']['output'];
  /** The username of the user. */
  username: Scalars['String']['output'];
};

/** What `forgotPassword` takes. */
export type ForgotPasswordInput = {
  /** Handed to the pool's Lambda triggers. Not stored and not encrypted: no secrets. */
  clientMetadata?: InputMaybe<Array<KeyValueInput>>;
  /** The username, or an alias where the pool allows it. */
  username: Scalars['String']['input'];
};

/** What `forgotPassword` answers: `ForgotPasswordSuccess`, or one of its errors. */
export type ForgotPasswordResult = AccessDeniedError | BlockedError | CodeDeliveryFailureError | FeatureNotAvailableError | ForgotPasswordSuccess | InvalidInputError | LimitExceededError | NotAuthorizedError | OutcomeUnknownError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | UserLambdaValidationError | UserNotFoundError;

/** A code was sent, if there is such an account and it can receive one. */
export type ForgotPasswordSuccess = {
  /** Where such a code goes, as far as the given name tells: null for a name that is no address. Callers with `users:read` see where it went. */
  codeDelivery: Maybe<CodeDelivery>;
};

/** What `giveAuthEventFeedback` takes: what the link of the notification holds. */
export type GiveAuthEventFeedbackInput = {
  /** The event that the notification is about. */
  eventId: Scalars['String']['input'];
  /** Whose doing it was. */
  feedback: FeedbackValue;
  /** The token of the notification; the only proof. */
  feedbackToken: Scalars['String']['input'];
  /** The username of the user who was notified. */
  username: Scalars['String']['input'];
};

/** What `giveAuthEventFeedback` answers: `GiveAuthEventFeedbackSuccess`, or one of its errors. */
export type GiveAuthEventFeedbackResult = AccessDeniedError | FeatureNotAvailableError | GiveAuthEventFeedbackSuccess | InvalidInputError | NotAuthorizedError | OutcomeUnknownError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | UserNotFoundError;

/** The feedback is recorded; threat protection learns from it. */
export type GiveAuthEventFeedbackSuccess = {
  /** The `id` of the event. */
  eventId: Scalars['ID']['output'];
};

/** A group of users. */
export type Group = {
  /** When the group was created. */
  createdAt: Maybe<Scalars['DateTime']['output']>;
  /** What the group is for. */
  description: Maybe<Scalars['String']['output']>;
  /** When the group was last changed. */
  lastModifiedAt: Maybe<Scalars['DateTime']['output']>;
  /** The name: unique in the pool and fixed. */
  name: Scalars['String']['output'];
  /** Of a user's groups, the one with the lowest number gives the preferred role. */
  precedence: Maybe<Scalars['Int']['output']>;
  /** The ARN of the IAM role that members may take. */
  roleArn: Maybe<Scalars['String']['output']>;
  /**
   * The members of the group, page by page.
   *
   * Cognito: `ListUsersInGroup`. Requires: users:read.
   */
  users: Maybe<GroupUsersResult>;
};


/** A group of users. */
export type GroupUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of `Group`. */
export type GroupConnection = {
  /** The page, in the order of Cognito. */
  edges: Array<GroupEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** A `Group` in a page. */
export type GroupEdge = {
  /** Where it stands, as `after`. */
  cursor: Scalars['String']['output'];
  /** What stands there. */
  node: Group;
};

/** Returned when the name of the new group is taken. */
export type GroupExistsError = OperationError & {
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

/** What `group` answers: `Group`, or one of its errors. */
export type GroupResult = AccessDeniedError | FeatureNotAvailableError | Group | InvalidInputError | NotAuthorizedError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError;

/** What `GroupUsers` answers: `UserConnection`, or one of its errors. */
export type GroupUsersResult = AccessDeniedError | FeatureNotAvailableError | InvalidInputError | NotAuthorizedError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | UserConnection;

/** What `groups` answers: `GroupConnection`, or one of its errors. */
export type GroupsResult = AccessDeniedError | FeatureNotAvailableError | GroupConnection | InvalidInputError | NotAuthorizedError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError;

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

/** What `linkUserProvider` takes. */
export type LinkUserProviderInput = {
  /** The account of an external provider that is to sign in as this user. It must not have signed in before. */
  account: ProviderAccountInput;
  /** The provider of a user who signs in with it only. Left out, the user is one of the pool itself. */
  userProviderName?: InputMaybe<Scalars['String']['input']>;
  /** The username of the user who is to own the account. Of a user who signs in with a provider only, the id there. */
  username: Scalars['String']['input'];
};

/** What `linkUserProvider` answers: `LinkUserProviderSuccess`, or one of its errors. */
export type LinkUserProviderResult = AccessDeniedError | AliasExistsError | FeatureNotAvailableError | InvalidInputError | LimitExceededError | LinkUserProviderSuccess | NotAuthorizedError | OutcomeUnknownError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | UserNotFoundError;

/** The account signs in as the user from now on. */
export type LinkUserProviderSuccess = {
  /** The username of the user. */
  username: Scalars['String']['output'];
};

/** Where on earth somebody was, as far as the IP address tells. */
export type Location = {
  /** The city. */
  city: Maybe<Scalars['String']['output']>;
  /** The country, by its English name. */
  country: Maybe<Scalars['String']['output']>;
};

/** Whom to look up: exactly one of the fields. */
export type LookupUserByInput =
  /** The e-mail address. */
  { email: Scalars['String']['input']; id?: never; phoneNumber?: never; username?: never; }
  |  /** The attribute `sub`. */
  { email?: never; id: Scalars['String']['input']; phoneNumber?: never; username?: never; }
  |  /** The phone number in E.164 form. */
  { email?: never; id?: never; phoneNumber: Scalars['String']['input']; username?: never; }
  |  /** The username itself, not an alias. */
  { email?: never; id?: never; phoneNumber?: never; username: Scalars['String']['input']; };

/** What `lookupUser` answers: `User`, or one of its errors. */
export type LookupUserResult = AccessDeniedError | FeatureNotAvailableError | InvalidInputError | NotAuthorizedError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | User | UserNotFoundError;

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

/** What to do about one way of multi-factor authentication. What is left out stays as it is. */
export type MfaMethodPreferenceInput = {
  /** Whether it is switched on. */
  enabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it is the one that is asked for first. One method at most can be. */
  preferred?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The answer to `MfaSetupChallenge`; its `session` is the one that `verifySoftwareToken` gave. */
export type MfaSetupAnswerInput = {
  /** Handed to the pool's Lambda triggers. Not stored and not encrypted: no secrets. */
  clientMetadata?: InputMaybe<Array<KeyValueInput>>;
  /** The device of the user, if Cognito remembers it. */
  deviceKey?: InputMaybe<Scalars['String']['input']>;
  /** The `session` of the challenge, as this gateway gave it. */
  session: Scalars['String']['input'];
  /** The `username` of the challenge, or the one that began the sign-in. */
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
   * Makes a user a member of a group; who is one already stays one.
   *
   * Cognito: `AdminAddUserToGroup`. Requires: groups:write.
   */
  addUserToGroup: Maybe<AddUserToGroupResult>;
  /**
   * Makes users members of a group.
   *
   * Cognito: `AdminAddUserToGroup`. Requires: groups:write.
   */
  addUsersToGroup: Maybe<AddUsersToGroupResult>;
  /**
   * Makes the secret of an authenticator app, for the bearer or for a sign-in that must set one up.
   *
   * Cognito: `AssociateSoftwareToken`. Requires: access token or session.
   */
  associateSoftwareToken: Maybe<AssociateSoftwareTokenResult>;
  /**
   * Signs a user in. Answers tokens, or a challenge to answer with `respondToChallenge`.
   *
   * Cognito: `InitiateAuth`, `AdminInitiateAuth`. Requires: nothing.
   */
  authenticate: Maybe<AuthenticateResult>;
  /**
   * Changes the password of the bearer.
   *
   * Cognito: `ChangePassword`. Requires: access token.
   */
  changePassword: Maybe<ChangePasswordResult>;
  /**
   * Registers the passkey that the browser has made, after `startPasskeyRegistration`.
   *
   * Cognito: `CompleteWebAuthnRegistration`. Requires: access token.
   */
  completePasskeyRegistration: Maybe<CompletePasskeyRegistrationResult>;
  /**
   * Sets a new password with the code that `forgotPassword` sent.
   *
   * Cognito: `ConfirmForgotPassword`. Requires: nothing.
   */
  confirmForgotPassword: Maybe<ConfirmForgotPasswordResult>;
  /**
   * Begins to track the device of this sign-in.
   *
   * Cognito: `ConfirmDevice`. Requires: access token.
   */
  confirmMyDevice: Maybe<ConfirmMyDeviceResult>;
  /**
   * Confirms a new account with the code that was sent.
   *
   * Cognito: `ConfirmSignUp`. Requires: nothing.
   */
  confirmSignUp: Maybe<ConfirmSignUpResult>;
  /**
   * Confirms the sign-up of a user without a code. Verifies neither the e-mail address nor the phone number.
   *
   * Cognito: `AdminConfirmSignUp`. Requires: users:write.
   */
  confirmUser: Maybe<ConfirmUserResult>;
  /**
   * Creates a group.
   *
   * Cognito: `CreateGroup`. Requires: groups:write.
   */
  createGroup: Maybe<CreateGroupResult>;
  /**
   * Creates a user and sends an invitation with a temporary password.
   *
   * Cognito: `AdminCreateUser`. Requires: users:write.
   */
  createUser: Maybe<CreateUserResult>;
  /**
   * Deletes a group. Its members stay users.
   *
   * Cognito: `DeleteGroup`. Requires: groups:write.
   */
  deleteGroup: Maybe<DeleteGroupResult>;
  /**
   * Deletes the bearer for good.
   *
   * Cognito: `DeleteUser`. Requires: access token.
   */
  deleteMe: Maybe<DeleteMeResult>;
  /**
   * Deletes attributes of the bearer.
   *
   * Cognito: `DeleteUserAttributes`. Requires: access token.
   */
  deleteMyAttributes: Maybe<DeleteMyAttributesResult>;
  /**
   * Deletes a passkey of the bearer; it no longer signs in.
   *
   * Cognito: `DeleteWebAuthnCredential`. Requires: access token.
   */
  deleteMyPasskey: Maybe<DeleteMyPasskeyResult>;
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
   * Takes a user's authenticator app away, after the phone was lost for example.
   *
   * Cognito: `AdminDeleteSoftwareToken`. Requires: mfa:write.
   */
  deleteUserSoftwareToken: Maybe<DeleteUserSoftwareTokenResult>;
  /**
   * Deletes users for good.
   *
   * Cognito: `AdminDeleteUser`. Requires: users:write.
   */
  deleteUsers: Maybe<DeleteUsersResult>;
  /**
   * Deactivates a user, who can then neither sign in nor refresh tokens; existing access tokens are revoked.
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
   * Forgets a device of the bearer; its refresh tokens end with it.
   *
   * Cognito: `ForgetDevice`. Requires: access token.
   */
  forgetMyDevice: Maybe<ForgetMyDeviceResult>;
  /**
   * Forgets a device of a user; its refresh tokens end with it.
   *
   * Cognito: `AdminForgetDevice`. Requires: devices:write.
   */
  forgetUserDevice: Maybe<ForgetUserDeviceResult>;
  /**
   * Sends a code with which `confirmForgotPassword` sets a new password.
   *
   * Cognito: `ForgotPassword`. Requires: nothing.
   */
  forgotPassword: Maybe<ForgotPasswordResult>;
  /**
   * Says whether an event was one's own doing, with the token of the notification about it.
   *
   * Cognito: `UpdateAuthEventFeedback`. Requires: nothing.
   */
  giveAuthEventFeedback: Maybe<GiveAuthEventFeedbackResult>;
  /**
   * Links an account of an external identity provider to a user.
   *
   * Cognito: `AdminLinkProviderForUser`. Requires: users:write.
   */
  linkUserProvider: Maybe<LinkUserProviderResult>;
  /**
   * Exchanges a refresh token for new tokens.
   *
   * Cognito: `GetTokensFromRefreshToken`, `InitiateAuth`, `AdminInitiateAuth`. Requires: nothing.
   */
  refreshTokens: Maybe<RefreshTokensResult>;
  /**
   * Takes a user out of a group; who is not in it stays out.
   *
   * Cognito: `AdminRemoveUserFromGroup`. Requires: groups:write.
   */
  removeUserFromGroup: Maybe<RemoveUserFromGroupResult>;
  /**
   * Takes users out of a group.
   *
   * Cognito: `AdminRemoveUserFromGroup`. Requires: groups:write.
   */
  removeUsersFromGroup: Maybe<RemoveUsersFromGroupResult>;
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
   * Cognito: `RespondToAuthChallenge`, `AdminRespondToAuthChallenge`. Requires: nothing.
   */
  respondToChallenge: Maybe<RespondToChallengeResult>;
  /**
   * Ends another session of the bearer: the sign-in on a lost phone, for example.
   *
   * Cognito: `RevokeUserSession`. Requires: access token.
   */
  revokeMySession: Maybe<RevokeMySessionResult>;
  /**
   * Ends one sign-in: revokes its refresh token and the access tokens that it gave.
   *
   * Cognito: `RevokeToken`. Requires: nothing.
   */
  revokeToken: Maybe<RevokeTokenResult>;
  /**
   * Ends one session of a user; the others go on.
   *
   * Cognito: `AdminRevokeUserSession`. Requires: sessions:write.
   */
  revokeUserSession: Maybe<RevokeUserSessionResult>;
  /**
   * Sends a code to the bearer's e-mail address or phone number, to be handed to `verifyMyAttribute`.
   *
   * Cognito: `GetUserAttributeVerificationCode`. Requires: access token.
   */
  sendMyAttributeCode: Maybe<SendMyAttributeCodeResult>;
  /**
   * Says whether an event was a user's own doing.
   *
   * Cognito: `AdminUpdateAuthEventFeedback`. Requires: risk:write.
   */
  setAuthEventFeedback: Maybe<SetAuthEventFeedbackResult>;
  /**
   * Switches the bearer's second factors on or off, and says which one is asked for first.
   *
   * Cognito: `SetUserMFAPreference`. Requires: access token.
   */
  setMyMfaPreference: Maybe<SetMyMfaPreferenceResult>;
  /**
   * Switches a user's second factors on or off, and says which one is asked for first.
   *
   * Cognito: `AdminSetUserMFAPreference`. Requires: mfa:write.
   */
  setUserMfaPreference: Maybe<SetUserMfaPreferenceResult>;
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
   * Ends all sessions of a user: access and refresh tokens are revoked.
   *
   * Cognito: `AdminUserGlobalSignOut`. Requires: sessions:write.
   */
  signOutUser: Maybe<SignOutUserResult>;
  /**
   * Registers a new account for whoever calls.
   *
   * Cognito: `SignUp`. Requires: nothing.
   */
  signUp: Maybe<SignUpResult>;
  /**
   * Begins the registration of a passkey of the bearer; `completePasskeyRegistration` ends it.
   *
   * Cognito: `StartWebAuthnRegistration`. Requires: access token.
   */
  startPasskeyRegistration: Maybe<StartPasskeyRegistrationResult>;
  /**
   * Ends the link of an account of an identity provider to its user; its next sign-in makes a user of its own.
   *
   * Cognito: `AdminDisableProviderForUser`. Requires: users:write.
   */
  unlinkUserProvider: Maybe<UnlinkUserProviderResult>;
  /**
   * Changes the description, the precedence or the role of a group.
   *
   * Cognito: `UpdateGroup`. Requires: groups:write.
   */
  updateGroup: Maybe<UpdateGroupResult>;
  /**
   * Sets attributes of the bearer.
   *
   * Cognito: `UpdateUserAttributes`. Requires: access token.
   */
  updateMyAttributes: Maybe<UpdateMyAttributesResult>;
  /**
   * Says whether a device of the bearer is remembered.
   *
   * Cognito: `UpdateDeviceStatus`. Requires: access token.
   */
  updateMyDevice: Maybe<UpdateMyDeviceResult>;
  /**
   * Sets attributes of a user.
   *
   * Cognito: `AdminUpdateUserAttributes`. Requires: users:write.
   */
  updateUserAttributes: Maybe<UpdateUserAttributesResult>;
  /**
   * Says whether a device of a user is remembered.
   *
   * Cognito: `AdminUpdateDeviceStatus`. Requires: devices:write.
   */
  updateUserDevice: Maybe<UpdateUserDeviceResult>;
  /**
   * Verifies the bearer's e-mail address or phone number with the code that was sent to it.
   *
   * Cognito: `VerifyUserAttribute`. Requires: access token.
   */
  verifyMyAttribute: Maybe<VerifyMyAttributeResult>;
  /**
   * Proves with a code that the authenticator app holds the secret, which then counts.
   *
   * Cognito: `VerifySoftwareToken`. Requires: access token or session.
   */
  verifySoftwareToken: Maybe<VerifySoftwareTokenResult>;
};


/** Changes; each field is one business step. */
export type MutationAddUserToGroupArgs = {
  input: AddUserToGroupInput;
};


/** Changes; each field is one business step. */
export type MutationAddUsersToGroupArgs = {
  input: AddUsersToGroupInput;
};


/** Changes; each field is one business step. */
export type MutationAssociateSoftwareTokenArgs = {
  input: AssociateSoftwareTokenInput;
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
export type MutationCompletePasskeyRegistrationArgs = {
  input: CompletePasskeyRegistrationInput;
};


/** Changes; each field is one business step. */
export type MutationConfirmForgotPasswordArgs = {
  input: ConfirmForgotPasswordInput;
};


/** Changes; each field is one business step. */
export type MutationConfirmMyDeviceArgs = {
  input: ConfirmMyDeviceInput;
};


/** Changes; each field is one business step. */
export type MutationConfirmSignUpArgs = {
  input: ConfirmSignUpInput;
};


/** Changes; each field is one business step. */
export type MutationConfirmUserArgs = {
  input: ConfirmUserInput;
};


/** Changes; each field is one business step. */
export type MutationCreateGroupArgs = {
  input: CreateGroupInput;
};


/** Changes; each field is one business step. */
export type MutationCreateUserArgs = {
  input: CreateUserInput;
};


/** Changes; each field is one business step. */
export type MutationDeleteGroupArgs = {
  input: DeleteGroupInput;
};


/** Changes; each field is one business step. */
export type MutationDeleteMeArgs = {
  input: DeleteMeInput;
};


/** Changes; each field is one business step. */
export type MutationDeleteMyAttributesArgs = {
  input: DeleteMyAttributesInput;
};


/** Changes; each field is one business step. */
export type MutationDeleteMyPasskeyArgs = {
  input: DeleteMyPasskeyInput;
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
export type MutationDeleteUserSoftwareTokenArgs = {
  input: DeleteUserSoftwareTokenInput;
};


/** Changes; each field is one business step. */
export type MutationDeleteUsersArgs = {
  input: DeleteUsersInput;
};


/** Changes; each field is one business step. */
export type MutationDisableUserArgs = {
  input: DisableUserInput;
};


/** Changes; each field is one business step. */
export type MutationDisableUsersArgs = {
  input: DisableUsersInput;
};


/** Changes; each field is one business step. */
export type MutationEnableUserArgs = {
  input: EnableUserInput;
};


/** Changes; each field is one business step. */
export type MutationEnableUsersArgs = {
  input: EnableUsersInput;
};


/** Changes; each field is one business step. */
export type MutationForgetMyDeviceArgs = {
  input: ForgetMyDeviceInput;
};


/** Changes; each field is one business step. */
export type MutationForgetUserDeviceArgs = {
  input: ForgetUserDeviceInput;
};


/** Changes; each field is one business step. */
export type MutationForgotPasswordArgs = {
  input: ForgotPasswordInput;
};


/** Changes; each field is one business step. */
export type MutationGiveAuthEventFeedbackArgs = {
  input: GiveAuthEventFeedbackInput;
};


/** Changes; each field is one business step. */
export type MutationLinkUserProviderArgs = {
  input: LinkUserProviderInput;
};


/** Changes; each field is one business step. */
export type MutationRefreshTokensArgs = {
  input: RefreshTokensInput;
};


/** Changes; each field is one business step. */
export type MutationRemoveUserFromGroupArgs = {
  input: RemoveUserFromGroupInput;
};


/** Changes; each field is one business step. */
export type MutationRemoveUsersFromGroupArgs = {
  input: RemoveUsersFromGroupInput;
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
export type MutationRevokeMySessionArgs = {
  input: RevokeMySessionInput;
};


/** Changes; each field is one business step. */
export type MutationRevokeTokenArgs = {
  input: RevokeTokenInput;
};


/** Changes; each field is one business step. */
export type MutationRevokeUserSessionArgs = {
  input: RevokeUserSessionInput;
};


/** Changes; each field is one business step. */
export type MutationSendMyAttributeCodeArgs = {
  input: SendMyAttributeCodeInput;
};


/** Changes; each field is one business step. */
export type MutationSetAuthEventFeedbackArgs = {
  input: SetAuthEventFeedbackInput;
};


/** Changes; each field is one business step. */
export type MutationSetMyMfaPreferenceArgs = {
  input: SetMyMfaPreferenceInput;
};


/** Changes; each field is one business step. */
export type MutationSetUserMfaPreferenceArgs = {
  input: SetUserMfaPreferenceInput;
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
export type MutationSignOutUserArgs = {
  input: SignOutUserInput;
};


/** Changes; each field is one business step. */
export type MutationSignUpArgs = {
  input: SignUpInput;
};


/** Changes; each field is one business step. */
export type MutationStartPasskeyRegistrationArgs = {
  input: StartPasskeyRegistrationInput;
};


/** Changes; each field is one business step. */
export type MutationUnlinkUserProviderArgs = {
  input: UnlinkUserProviderInput;
};


/** Changes; each field is one business step. */
export type MutationUpdateGroupArgs = {
  input: UpdateGroupInput;
};


/** Changes; each field is one business step. */
export type MutationUpdateMyAttributesArgs = {
  input: UpdateMyAttributesInput;
};


/** Changes; each field is one business step. */
export type MutationUpdateMyDeviceArgs = {
  input: UpdateMyDeviceInput;
};


/** Changes; each field is one business step. */
export type MutationUpdateUserAttributesArgs = {
  input: UpdateUserAttributesInput;
};


/** Changes; each field is one business step. */
export type MutationUpdateUserDeviceArgs = {
  input: UpdateUserDeviceInput;
};


/** Changes; each field is one business step. */
export type MutationVerifyMyAttributeArgs = {
  input: VerifyMyAttributeInput;
};


/** Changes; each field is one business step. */
export type MutationVerifySoftwareTokenArgs = {
  input: VerifySoftwareTokenInput;
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
  /** The `session` of the challenge, as this gateway gave it. */
  session: Scalars['String']['input'];
  /** The `username` of the challenge, or the one that began the sign-in. */
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

/** Where a page ends. */
export type PageInfo = {
  /** The cursor to go on from, as `after`. Null when there is nothing at all. */
  endCursor: Maybe<Scalars['String']['output']>;
  /** Whether there may be more. A page may hold fewer than were asked for, and the last one may be empty. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether there may be something before the page: true with `after`. Pages are read forward only. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first of the page. Null for an empty page. */
  startCursor: Maybe<Scalars['String']['output']>;
};

/** A passkey of a user. */
export type Passkey = {
  /** `platform` when it lives in the device, `cross-platform` when it is a key of its own. */
  authenticatorAttachment: Maybe<Scalars['String']['output']>;
  /** When it was registered. */
  createdAt: Maybe<Scalars['DateTime']['output']>;
  /** The credential id, as Base64url. */
  credentialId: Scalars['ID']['output'];
  /** The name by which Cognito tells passkeys apart for people. */
  name: Scalars['String']['output'];
  /** The relying party id: the domain that the passkey belongs to. */
  rpId: Scalars['String']['output'];
  /** How the authenticator is reached, such as `internal` or `usb`. */
  transports: Array<Scalars['String']['output']>;
};

/** A kind of key that the pool takes. */
export type PasskeyAlgorithm = {
  /** The COSE algorithm, such as -7 for ES256 and -257 for RS256. */
  alg: Scalars['Int']['output'];
  /** Always `public-key`. */
  type: Scalars['String']['output'];
};

/** What the authenticator must be able to do. */
export type PasskeyAuthenticatorSelection = {
  /** `platform` or `cross-platform`; null for both. */
  authenticatorAttachment: Maybe<Scalars['String']['output']>;
  /** Whether the passkey must be found without a username. */
  requireResidentKey: Maybe<Scalars['Boolean']['output']>;
  /** The same in newer words: `required`, `preferred` or `discouraged`. */
  residentKey: Maybe<Scalars['String']['output']>;
  /** `required`, `preferred` or `discouraged`. */
  userVerification: Maybe<Scalars['String']['output']>;
};

/** A page of `Passkey`. */
export type PasskeyConnection = {
  /** The page, in the order of Cognito. */
  edges: Array<PasskeyEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** What a browser needs to make a passkey. */
export type PasskeyCreationOptions = {
  /** What proof of its maker is wanted: `none`, `indirect`, `direct` or `enterprise`. */
  attestation: Maybe<Scalars['String']['output']>;
  /** What the authenticator must be able to do. */
  authenticatorSelection: Maybe<PasskeyAuthenticatorSelection>;
  /** Random bytes of the server, as Base64url. */
  challenge: Scalars['String']['output'];
  /** The passkeys that the user has already; their authenticators are left out. */
  excludeCredentials: Array<PasskeyDescriptor>;
  /** The kinds of keys that the pool takes, the best first. */
  pubKeyCredParams: Array<PasskeyAlgorithm>;
  /** The website that it will belong to. */
  rp: PasskeyRelyingParty;
  /** How long the user may take, in milliseconds. */
  timeoutMilliseconds: Maybe<Scalars['Int']['output']>;
  /** The user as it will know them. */
  user: PasskeyUser;
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

/** A `Passkey` in a page. */
export type PasskeyEdge = {
  /** Where it stands, as `after`. */
  cursor: Scalars['String']['output'];
  /** What stands there. */
  node: Passkey;
};

/** What to do about passkeys as a second factor. */
export type PasskeyMfaPreferenceInput = {
  /** Whether a passkey, verified by PIN or biometrics, stands for both factors. Another method must be on as well. */
  enabled: Scalars['Boolean']['input'];
};

/** The website that the passkey will belong to. */
export type PasskeyRelyingParty = {
  /** The relying party id: the domain. */
  id: Maybe<Scalars['String']['output']>;
  /** The name that the browser shows. */
  name: Scalars['String']['output'];
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

/** The user as the passkey will know them. */
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
  /** Handed to the pool's Lambda triggers. Not stored and not encrypted: no secrets. */
  clientMetadata?: InputMaybe<Array<KeyValueInput>>;
  /** The device of the user, if Cognito remembers it. */
  deviceKey?: InputMaybe<Scalars['String']['input']>;
  /** The password. */
  password: Scalars['String']['input'];
  /** The `session` of the challenge, as this gateway gave it. */
  session: Scalars['String']['input'];
  /** The `username` of the challenge, or the one that began the sign-in. */
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

/** What the pool wants of a password. */
export type PasswordPolicy = {
  /** How many earlier passwords may not be used again. */
  historySize: Scalars['Int']['output'];
  /** The least number of characters. */
  minimumLength: Scalars['Int']['output'];
  /** Whether it must hold a lower-case letter, a to z. */
  requireLowercase: Scalars['Boolean']['output'];
  /** Whether it must hold a digit. */
  requireNumbers: Scalars['Boolean']['output'];
  /** Whether it must hold a symbol, or a space that is neither first nor last. */
  requireSymbols: Scalars['Boolean']['output'];
  /** Whether it must hold an upper-case letter, A to Z. */
  requireUppercase: Scalars['Boolean']['output'];
  /** How long a temporary password is valid, in days. */
  temporaryPasswordValidityDays: Maybe<Scalars['Int']['output']>;
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

/** An account of an identity provider. */
export type ProviderAccountInput = {
  /** What the account is known by. Left out, `Cognito_Subject`: its id at the provider. A SAML or OIDC provider may use another attribute when a user is linked. */
  attributeName?: InputMaybe<Scalars['String']['input']>;
  /** The value of that attribute. */
  attributeValue: Scalars['String']['input'];
  /** The pool's name of the provider, such as `Google`. */
  providerName: Scalars['String']['input'];
};

/** Reads. */
export type Query = {
  /**
   * The group with this name.
   *
   * Cognito: `GetGroup`. Requires: groups:read.
   */
  group: Maybe<GroupResult>;
  /**
   * All groups of the pool, page by page.
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
  /**
   * What a sign-up and a sign-in form needs to know of the user pool. Remembered by the gateway for 5 minutes.
   *
   * Cognito: `DescribeUserPool`, `DescribeUserPoolClient`. Requires: nothing.
   */
  userPool: Maybe<UserPoolResult>;
  /**
   * The users of the pool, all or by a filter, page by page.
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
};


/** Reads. */
export type QueryGroupArgs = {
  name: Scalars['String']['input'];
};


/** Reads. */
export type QueryGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Reads. */
export type QueryLookupUserArgs = {
  by: LookupUserByInput;
};


/** Reads. */
export type QueryMeArgs = {
  token?: InputMaybe<Scalars['String']['input']>;
};


/** Reads. */
export type QueryUserArgs = {
  username: Scalars['String']['input'];
};


/** Reads. */
export type QueryUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  scan?: InputMaybe<UserScanInput>;
};


/** Reads. */
export type QueryUsersByUsernameArgs = {
  usernames: Array<Scalars['String']['input']>;
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
  /** The device of the sign-in. Required where the pool remembers devices. */
  deviceKey?: InputMaybe<Scalars['String']['input']>;
  /** The refresh token. May be left out where the gateway keeps it in a cookie. */
  refreshToken?: InputMaybe<Scalars['String']['input']>;
};

/** What `refreshTokens` answers: `AuthenticationTokens`, or one of its errors. */
export type RefreshTokensResult = AccessDeniedError | AuthenticationTokens | BlockedError | FeatureNotAvailableError | InvalidInputError | MfaMethodNotFoundError | NotAuthorizedError | OutcomeUnknownError | PasswordResetRequiredError | RefreshTokenReuseError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | UserLambdaValidationError | UserNotConfirmedError | UserNotFoundError;

/** What `removeUserFromGroup` takes. */
export type RemoveUserFromGroupInput = {
  /** The name of the group. */
  groupName: Scalars['String']['input'];
  /** The username of the user. */
  username: Scalars['String']['input'];
};

/** What `removeUserFromGroup` answers: `RemoveUserFromGroupSuccess`, or one of its errors. */
export type RemoveUserFromGroupResult = AccessDeniedError | FeatureNotAvailableError | InvalidInputError | NotAuthorizedError | RemoveUserFromGroupSuccess | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | UserNotFoundError;

/** The user is not in the group any more. */
export type RemoveUserFromGroupSuccess = {
  /** The name of the group. */
  groupName: Scalars['String']['output'];
  /** The username of the user. */
  username: Scalars['String']['output'];
};

/** What `removeUsersFromGroup` takes. */
export type RemoveUsersFromGroupInput = {
  /** The name of the group. */
  groupName: Scalars['String']['input'];
  /** The usernames, at most 100. The results come in the same order. */
  usernames: Array<Scalars['String']['input']>;
};

/** What `removeUsersFromGroup` answers: `RemoveUsersFromGroupSuccess`, or one of its errors. */
export type RemoveUsersFromGroupResult = AccessDeniedError | InvalidInputError | NotAuthorizedError | RemoveUsersFromGroupSuccess | ServiceUnavailableError | TooManyRequestsError | UnexpectedError;

/** What became of each item. */
export type RemoveUsersFromGroupSuccess = {
  /** One result per item of the input, in the same order. */
  results: Array<RemoveUserFromGroupResult>;
};

/** What `resendConfirmationCode` takes. */
export type ResendConfirmationCodeInput = {
  /** Handed to the pool's Lambda triggers. Not stored and not encrypted: no secrets. */
  clientMetadata?: InputMaybe<Array<KeyValueInput>>;
  /** The username, or an alias where the pool allows it. */
  username: Scalars['String']['input'];
};

/** What `resendConfirmationCode` answers: `ResendConfirmationCodeSuccess`, or one of its errors. */
export type ResendConfirmationCodeResult = AccessDeniedError | BlockedError | CodeDeliveryFailureError | FeatureNotAvailableError | InvalidInputError | LimitExceededError | NotAuthorizedError | OutcomeUnknownError | ResendConfirmationCodeSuccess | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | UserLambdaValidationError | UserNotFoundError;

/** A code was sent, if there is such an account and it can receive one. */
export type ResendConfirmationCodeSuccess = {
  /** Where such a code goes, as far as the given name tells: null for a name that is no address. Callers with `users:read` see where it went. */
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

/** What becomes of linked sessions. */
export type RevokeAssociatedSessions =
  /** End the sessions that are linked to it too: the single sign-on that a sign-in came through, or the sign-ins that came through a single sign-on. */
  | 'LINKED'
  /** End this session only. */
  | 'NONE';

/** What `revokeMySession` takes. */
export type RevokeMySessionInput = {
  /** Whether linked sessions end too. Left out, they go on. */
  associatedSessions?: InputMaybe<RevokeAssociatedSessions>;
  /** The `id` of the session; any but that of the access token itself, which `signOut` and `revokeToken` end. */
  sessionId: Scalars['String']['input'];
  /** The access token, for callers that cannot send `Authorization: Bearer`. Accepted over POST only, never logged. */
  token?: InputMaybe<Scalars['String']['input']>;
};

/** What `revokeMySession` answers: `RevokeMySessionSuccess`, or one of its errors. */
export type RevokeMySessionResult = AccessDeniedError | BlockedError | FeatureNotAvailableError | InvalidInputError | NotAuthorizedError | PasswordResetRequiredError | ResourceNotFoundError | RevokeMySessionSuccess | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | UserNotConfirmedError | UserNotFoundError;

/** The session is ended. */
export type RevokeMySessionSuccess = {
  /** The `id` of the session. */
  sessionId: Scalars['ID']['output'];
};

/** What `revokeToken` takes. */
export type RevokeTokenInput = {
  /** Whether linked sessions end too. Left out, they go on. */
  associatedSessions?: InputMaybe<RevokeAssociatedSessions>;
  /** The refresh token. May be left out where the gateway keeps it in a cookie. */
  refreshToken?: InputMaybe<Scalars['String']['input']>;
};

/** What `revokeToken` answers: `RevokeTokenSuccess`, or one of its errors. */
export type RevokeTokenResult = AccessDeniedError | BlockedError | FeatureNotAvailableError | InvalidInputError | NotAuthorizedError | RevokeTokenSuccess | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | UnsupportedTokenTypeError;

/** The refresh token is revoked, or was so before. */
export type RevokeTokenSuccess = {
  /** Always true. */
  revoked: Scalars['Boolean']['output'];
};

/** What `revokeUserSession` takes. */
export type RevokeUserSessionInput = {
  /** Whether linked sessions end too. Left out, they go on. */
  associatedSessions?: InputMaybe<RevokeAssociatedSessions>;
  /** The `id` of the session. */
  sessionId: Scalars['String']['input'];
  /** The username of the user. */
  username: Scalars['String']['input'];
};

/** What `revokeUserSession` answers: `RevokeUserSessionSuccess`, or one of its errors. */
export type RevokeUserSessionResult = AccessDeniedError | FeatureNotAvailableError | InvalidInputError | NotAuthorizedError | ResourceNotFoundError | RevokeUserSessionSuccess | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | UserNotFoundError;

/** The session is ended. */
export type RevokeUserSessionSuccess = {
  /** The `id` of the session. */
  sessionId: Scalars['ID']['output'];
  /** The username of the user. */
  username: Scalars['String']['output'];
};

/** Threat protection's decision. */
export type RiskDecision =
  /** It may be somebody else. */
  | 'AccountTakeover'
  /** It was blocked. */
  | 'Block'
  /** Nothing is unusual. */
  | 'NoRisk';

/** How high the risk is. */
export type RiskLevel =
  /** High. */
  | 'High'
  /** Low. */
  | 'Low'
  /** Medium. */
  | 'Medium';

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
  /** The `session` of the challenge, as this gateway gave it. */
  session: Scalars['String']['input'];
  /** The client's public value A, in hexadecimal, when `PASSWORD_SRP` is chosen. */
  srpA?: InputMaybe<Scalars['String']['input']>;
  /** The `username` of the challenge, or the one that began the sign-in. */
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
  /** The `session` of the challenge, as this gateway gave it. */
  session: Scalars['String']['input'];
  /** The `username` of the challenge, or the one that began the sign-in. */
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

/** What `sendMyAttributeCode` takes. */
export type SendMyAttributeCodeInput = {
  /** Handed to the pool's Lambda triggers. Not stored and not encrypted: no secrets. */
  clientMetadata?: InputMaybe<Array<KeyValueInput>>;
  /** Cognito's name of the attribute to verify: `email` or `phone_number`. */
  name: Scalars['String']['input'];
  /** The access token, for callers that cannot send `Authorization: Bearer`. Accepted over POST only, never logged. */
  token?: InputMaybe<Scalars['String']['input']>;
};

/** What `sendMyAttributeCode` answers: `SendMyAttributeCodeSuccess`, or one of its errors. */
export type SendMyAttributeCodeResult = AccessDeniedError | BlockedError | CodeDeliveryFailureError | FeatureNotAvailableError | InvalidInputError | LimitExceededError | NotAuthorizedError | OutcomeUnknownError | PasswordResetRequiredError | ResourceNotFoundError | SendMyAttributeCodeSuccess | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | UserLambdaValidationError | UserNotConfirmedError | UserNotFoundError;

/** A code was sent. */
export type SendMyAttributeCodeSuccess = {
  /** Where the code was sent. */
  codeDelivery: Maybe<CodeDelivery>;
};

/** Returned when Cognito cannot be reached, does not answer within the deadline, or refuses the gateway, or when the gateway is overloaded; nothing was changed, or the change may be repeated safely. */
export type ServiceUnavailableError = OperationError & {
  /** What can be done about it. */
  category: ErrorCategory;
  /** What stood in the way. */
  cause: UnavailableCause;
  /** Stable code for programs: the type name in capitals. */
  code: OperationErrorCode;
  /** A sentence for people. It may change; do not parse it. */
  message: Scalars['String']['output'];
  /** Cognito's request id, for a support case with AWS; null when Cognito was not reached. */
  requestId: Maybe<Scalars['String']['output']>;
  /** Whether the same call may succeed later, unchanged. */
  retryable: Scalars['Boolean']['output'];
};

/** A sign-in that still counts. */
export type Session = {
  /** The app client that the user signed in to. */
  clientId: Maybe<Scalars['String']['output']>;
  /** When the user signed in. */
  createdAt: Maybe<Scalars['DateTime']['output']>;
  /** Whether it is the session of the access token that asks. False when an administrator asks. */
  current: Scalars['Boolean']['output'];
  /** The operating system and the browser or app, as its user agent tells. */
  device: Maybe<Scalars['String']['output']>;
  /** Names the session; it is no credential. */
  id: Scalars['ID']['output'];
  /** The IP address of the latest use. */
  ipAddress: Maybe<Scalars['String']['output']>;
  /** When the session was last used: its tokens refreshed, for example. */
  lastActiveAt: Maybe<Scalars['DateTime']['output']>;
  /** Where the latest use came from. */
  location: Maybe<Location>;
  /** The single sign-on that this sign-in came through. */
  originSessionId: Maybe<Scalars['ID']['output']>;
  /** What the session is made of. */
  type: Maybe<SessionType>;
};

/** A page of `Session`. */
export type SessionConnection = {
  /** The page, in the order of Cognito. */
  edges: Array<SessionEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** A `Session` in a page. */
export type SessionEdge = {
  /** Where it stands, as `after`. */
  cursor: Scalars['String']['output'];
  /** What stands there. */
  node: Session;
};

/** What a session is made of. */
export type SessionType =
  /** Single sign-on in a browser. */
  | 'SSO'
  /** The tokens of one sign-in of an app. */
  | 'TOKEN';

/** What `setAuthEventFeedback` takes. */
export type SetAuthEventFeedbackInput = {
  /** The `id` of the event. */
  eventId: Scalars['String']['input'];
  /** Whose doing it was. */
  feedback: FeedbackValue;
  /** The username of the user. */
  username: Scalars['String']['input'];
};

/** What `setAuthEventFeedback` answers: `SetAuthEventFeedbackSuccess`, or one of its errors. */
export type SetAuthEventFeedbackResult = AccessDeniedError | FeatureNotAvailableError | InvalidInputError | NotAuthorizedError | OutcomeUnknownError | ResourceNotFoundError | ServiceUnavailableError | SetAuthEventFeedbackSuccess | TooManyRequestsError | UnexpectedError | UserNotFoundError;

/** The feedback is recorded; threat protection learns from it. */
export type SetAuthEventFeedbackSuccess = {
  /** The `id` of the event. */
  eventId: Scalars['ID']['output'];
};

/** What `setMyMfaPreference` takes: at least one method. Methods that are left out stay as they are. */
export type SetMyMfaPreferenceInput = {
  /** Codes by e-mail. */
  email?: InputMaybe<MfaMethodPreferenceInput>;
  /** Passkeys. */
  passkey?: InputMaybe<PasskeyMfaPreferenceInput>;
  /** Codes by text message. */
  sms?: InputMaybe<MfaMethodPreferenceInput>;
  /** Codes of an authenticator app. */
  softwareToken?: InputMaybe<MfaMethodPreferenceInput>;
  /** The access token, for callers that cannot send `Authorization: Bearer`. Accepted over POST only, never logged. */
  token?: InputMaybe<Scalars['String']['input']>;
};

/** What `setMyMfaPreference` answers: `SetMyMfaPreferenceSuccess`, or one of its errors. */
export type SetMyMfaPreferenceResult = AccessDeniedError | BlockedError | FeatureNotAvailableError | InvalidInputError | NotAuthorizedError | PasswordResetRequiredError | ResourceNotFoundError | ServiceUnavailableError | SetMyMfaPreferenceSuccess | TooManyRequestsError | UnexpectedError | UserNotConfirmedError | UserNotFoundError;

/** The preferences are set. */
export type SetMyMfaPreferenceSuccess = {
  /** Always true. */
  preferenceSet: Scalars['Boolean']['output'];
};

/** What `setUserMfaPreference` takes: a user and at least one method. Methods that are left out stay as they are. */
export type SetUserMfaPreferenceInput = {
  /** Codes by e-mail. */
  email?: InputMaybe<MfaMethodPreferenceInput>;
  /** Passkeys. */
  passkey?: InputMaybe<PasskeyMfaPreferenceInput>;
  /** Codes by text message. */
  sms?: InputMaybe<MfaMethodPreferenceInput>;
  /** Codes of an authenticator app. */
  softwareToken?: InputMaybe<MfaMethodPreferenceInput>;
  /** The username of the user. */
  username: Scalars['String']['input'];
};

/** What `setUserMfaPreference` answers: `SetUserMfaPreferenceSuccess`, or one of its errors. */
export type SetUserMfaPreferenceResult = AccessDeniedError | FeatureNotAvailableError | InvalidInputError | NotAuthorizedError | PasswordResetRequiredError | ResourceNotFoundError | ServiceUnavailableError | SetUserMfaPreferenceSuccess | TooManyRequestsError | UnexpectedError | UserNotConfirmedError | UserNotFoundError;

/** The preferences are set. */
export type SetUserMfaPreferenceSuccess = {
  /** The username of the user. */
  username: Scalars['String']['output'];
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

/** What `signOutUser` takes. */
export type SignOutUserInput = {
  /** The username of the user. */
  username: Scalars['String']['input'];
};

/** What `signOutUser` answers: `SignOutUserSuccess`, or one of its errors. */
export type SignOutUserResult = AccessDeniedError | FeatureNotAvailableError | InvalidInputError | NotAuthorizedError | ResourceNotFoundError | ServiceUnavailableError | SignOutUserSuccess | TooManyRequestsError | UnexpectedError | UserNotFoundError;

/** The user is signed out everywhere. */
export type SignOutUserSuccess = {
  /** The username of the user. */
  username: Scalars['String']['output'];
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
  /** Whether the account is known to be confirmed already. If not, use `confirmSignUp`. */
  confirmed: Scalars['Boolean']['output'];
  /** Lets `confirmSignUp` sign the user in, where the pool allows it. */
  session: Maybe<Scalars['String']['output']>;
  /** The id of the new user: the attribute `sub`. Null where the gateway does not tell whether the user is new. */
  userId: Maybe<Scalars['ID']['output']>;
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
  /** The `session` of the challenge, as this gateway gave it. */
  session: Scalars['String']['input'];
  /** The time that was signed, such as `Sat Jan 1 00:00:00 UTC 2028`. */
  timestamp: Scalars['String']['input'];
  /** The `username` of the challenge, or the one that began the sign-in. */
  username: Scalars['String']['input'];
};

/** What `startPasskeyRegistration` takes. */
export type StartPasskeyRegistrationInput = {
  /** The access token, for callers that cannot send `Authorization: Bearer`. Accepted over POST only, never logged. */
  token?: InputMaybe<Scalars['String']['input']>;
};

/** What `startPasskeyRegistration` answers: `StartPasskeyRegistrationSuccess`, or one of its errors. */
export type StartPasskeyRegistrationResult = AccessDeniedError | BlockedError | FeatureNotAvailableError | InvalidInputError | LimitExceededError | NotAuthorizedError | OutcomeUnknownError | PasswordResetRequiredError | ServiceUnavailableError | StartPasskeyRegistrationSuccess | TooManyRequestsError | UnexpectedError | WebAuthnConfigurationMissingError | WebAuthnNotEnabledError;

/** The registration is begun. */
export type StartPasskeyRegistrationSuccess = {
  /** What the browser needs to make the passkey. */
  options: PasskeyCreationOptions;
  /** The same as JSON, for `PublicKeyCredential.parseCreationOptionsFromJSON` and `navigator.credentials.create`. */
  optionsJson: Scalars['String']['output'];
};

/** A condition on a text: exactly one of the two. Letters match regardless of their case where the pool ignores it. */
export type TextFilterInput =
  /** The whole text. */
  { equals: Scalars['String']['input']; startsWith?: never; }
  |  /** How the text begins. */
  { equals?: never; startsWith: Scalars['String']['input']; };

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

/** Why the identity service is not available. */
export type UnavailableCause =
  /** Cognito failed, or answered something that cannot be read. */
  | 'ANSWER'
  /** The gateway cannot record what it does, so it did nothing. The operator must mend the audit log. */
  | 'AUDIT'
  /** Most calls of the last seconds failed, so the gateway did not try. */
  | 'CIRCUIT'
  /** Cognito does not accept the gateway. The operator must mend the configuration. */
  | 'CREDENTIALS'
  /** Cognito did not answer in time. */
  | 'DEADLINE'
  /** Cognito could not be reached. */
  | 'NETWORK'
  /** The gateway has too much to do at the moment. */
  | 'OVERLOAD';

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

/** What `unlinkUserProvider` takes. */
export type UnlinkUserProviderInput = {
  /** The account that may no longer sign in as the user it is linked to. With the provider `Cognito` and a username it is the password that counts no more. */
  account: ProviderAccountInput;
};

/** What `unlinkUserProvider` answers: `UnlinkUserProviderSuccess`, or one of its errors. */
export type UnlinkUserProviderResult = AccessDeniedError | AliasExistsError | FeatureNotAvailableError | InvalidInputError | NotAuthorizedError | OutcomeUnknownError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | UnlinkUserProviderSuccess | UserNotFoundError;

/** The account does not sign in as the user any more. */
export type UnlinkUserProviderSuccess = {
  /** The name of the provider. */
  providerName: Scalars['String']['output'];
};

/** Returned when the token is not a refresh token, or revocation is not enabled for the client. */
export type UnsupportedTokenTypeError = OperationError & {
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

/** What `updateGroup` takes. What is left out stays as it is. */
export type UpdateGroupInput = {
  /** What the group is for. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The name of the group. */
  name: Scalars['String']['input'];
  /** Of a user's groups, the one with the lowest number gives the preferred role. */
  precedence?: InputMaybe<Scalars['Int']['input']>;
  /** The ARN of the IAM role that members may take. */
  roleArn?: InputMaybe<Scalars['String']['input']>;
};

/** What `updateGroup` answers: `UpdateGroupSuccess`, or one of its errors. */
export type UpdateGroupResult = AccessDeniedError | FeatureNotAvailableError | InvalidInputError | NotAuthorizedError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | UpdateGroupSuccess;

/** The group is changed. */
export type UpdateGroupSuccess = {
  /** The group as it is now. */
  group: Group;
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

/** What `updateMyDevice` takes. */
export type UpdateMyDeviceInput = {
  /** The `deviceKey` of the device. */
  deviceKey: Scalars['String']['input'];
  /** Whether it is remembered from now on. */
  rememberedStatus: DeviceRememberedStatus;
  /** The access token, for callers that cannot send `Authorization: Bearer`. Accepted over POST only, never logged. */
  token?: InputMaybe<Scalars['String']['input']>;
};

/** What `updateMyDevice` answers: `UpdateMyDeviceSuccess`, or one of its errors. */
export type UpdateMyDeviceResult = AccessDeniedError | BlockedError | FeatureNotAvailableError | InvalidInputError | NotAuthorizedError | PasswordResetRequiredError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | UpdateMyDeviceSuccess | UserNotConfirmedError | UserNotFoundError;

/** The device is changed. */
export type UpdateMyDeviceSuccess = {
  /** Names the device. */
  deviceKey: Scalars['ID']['output'];
  /** Whether it is remembered. */
  rememberedStatus: DeviceRememberedStatus;
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

/** What `updateUserDevice` takes. */
export type UpdateUserDeviceInput = {
  /** The `deviceKey` of the device. */
  deviceKey: Scalars['String']['input'];
  /** Whether it is remembered from now on. */
  rememberedStatus: DeviceRememberedStatus;
  /** The username of the user. */
  username: Scalars['String']['input'];
};

/** What `updateUserDevice` answers: `UpdateUserDeviceSuccess`, or one of its errors. */
export type UpdateUserDeviceResult = AccessDeniedError | FeatureNotAvailableError | InvalidInputError | NotAuthorizedError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | UpdateUserDeviceSuccess | UserNotFoundError;

/** The device is changed. */
export type UpdateUserDeviceSuccess = {
  /** Names the device. */
  deviceKey: Scalars['ID']['output'];
  /** Whether it is remembered. */
  rememberedStatus: DeviceRememberedStatus;
  /** The username of the user. */
  username: Scalars['String']['output'];
};

/** A user of the pool. */
export type User = {
  /** Postal address, as text or as JSON. */
  address: Maybe<Scalars['String']['output']>;
  /**
   * What was tried with the account, as threat protection has recorded it, newest first, page by page.
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
  /** When the user was created. Null when the gateway cannot tell. */
  createdAt: Maybe<Scalars['DateTime']['output']>;
  /** Attributes that the pool itself defines, with their names as they are. */
  custom: Array<CustomAttribute>;
  /**
   * The devices that the user has signed in on and the pool tracks, page by page.
   *
   * Cognito: `ListDevices`, `AdminListDevices`. Requires: access token of the user, or devices:read.
   */
  devices: Maybe<UserDevicesResult>;
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
  /**
   * The groups that the user is in, page by page.
   *
   * Cognito: `AdminListGroupsForUser`. Requires: groups:read.
   */
  groups: Maybe<UserGroupsResult>;
  /** The attribute `sub`: never changes and is never given to another user. */
  id: Scalars['ID']['output'];
  /** The accounts of external identity providers that sign in as the user. */
  identities: Array<UserIdentity>;
  /** When the user was last changed. Null when the gateway cannot tell. */
  lastModifiedAt: Maybe<Scalars['DateTime']['output']>;
  /** Locale, such as `en-US`. */
  locale: Maybe<Scalars['String']['output']>;
  /** The ways of multi-factor authentication that are set up. Null when the gateway cannot tell. Costs a call per user in lists. */
  mfaMethods: Maybe<Array<MfaMethod>>;
  /** Middle name. */
  middleName: Maybe<Scalars['String']['output']>;
  /** Full name in displayable form. */
  name: Maybe<Scalars['String']['output']>;
  /** Casual name. */
  nickname: Maybe<Scalars['String']['output']>;
  /**
   * The passkeys of the bearer, page by page. Cognito tells them to nobody else.
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
  /** The preferred way of multi-factor authentication, if any. Null also when the gateway cannot tell. Costs a call per user in lists. */
  preferredMfaMethod: Maybe<MfaMethod>;
  /** Name by which the user wants to be called; an alias for sign-in where the pool says so. */
  preferredUsername: Maybe<Scalars['String']['output']>;
  /** URL of the profile page. */
  profile: Maybe<Scalars['String']['output']>;
  /**
   * The sign-ins of the user that still count, page by page.
   *
   * Cognito: `ListUserSessions`, `AdminListUserSessions`. Requires: access token of the user, or sessions:read.
   */
  sessions: Maybe<UserSessionsResult>;
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

/** What `UserAuthEvents` answers: `AuthEventConnection`, or one of its errors. */
export type UserAuthEventsResult = AccessDeniedError | AuthEventConnection | FeatureNotAvailableError | InvalidInputError | NotAuthorizedError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | UserNotFoundError;

/** What `UserAuthFactors` answers: `AuthFactors`, or one of its errors. */
export type UserAuthFactorsResult = AccessDeniedError | AuthFactors | BlockedError | FeatureNotAvailableError | InvalidInputError | NotAuthorizedError | PasswordResetRequiredError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | UserNotConfirmedError | UserNotFoundError;

/** A page of `User`. */
export type UserConnection = {
  /** The page, in the order of Cognito. */
  edges: Array<UserEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** Null unless `users` was asked to scan. */
  scan: Maybe<UserScan>;
};

/** What `UserDevices` answers: `DeviceConnection`, or one of its errors. */
export type UserDevicesResult = AccessDeniedError | BlockedError | DeviceConnection | FeatureNotAvailableError | InvalidInputError | NotAuthorizedError | PasswordResetRequiredError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | UserNotConfirmedError | UserNotFoundError;

/** A `User` in a page. */
export type UserEdge = {
  /** Where it stands, as `after`. */
  cursor: Scalars['String']['output'];
  /** What stands there. */
  node: User;
};

/** Conditions that must all hold. Cognito itself takes one of them, or a group; to combine more, and for custom attributes, allow a `scan`. */
export type UserFilterInput = {
  /** Attributes that the pool itself defines. Needs a `scan`. */
  custom?: InputMaybe<Array<CustomAttributeFilterInput>>;
  /** The e-mail address. */
  email?: InputMaybe<TextFilterInput>;
  /** Whether the users may sign in. */
  enabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** The surname. */
  familyName?: InputMaybe<TextFilterInput>;
  /** The given name. */
  givenName?: InputMaybe<TextFilterInput>;
  /** The name of a group that the users are in. */
  group?: InputMaybe<Scalars['String']['input']>;
  /** The attribute `sub`. */
  id?: InputMaybe<TextFilterInput>;
  /** The full name. */
  name?: InputMaybe<TextFilterInput>;
  /** The phone number in E.164 form. */
  phoneNumber?: InputMaybe<TextFilterInput>;
  /** The preferred username. */
  preferredUsername?: InputMaybe<TextFilterInput>;
  /** Where the users are in the life of an account. */
  status?: InputMaybe<UserStatus>;
  /** The username. */
  username?: InputMaybe<TextFilterInput>;
};

/** What `UserGroups` answers: `GroupConnection`, or one of its errors. */
export type UserGroupsResult = AccessDeniedError | FeatureNotAvailableError | GroupConnection | InvalidInputError | NotAuthorizedError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | UserNotFoundError;

/** An account of an external identity provider that signs in as the user. */
export type UserIdentity = {
  /** When it was linked. */
  createdAt: Maybe<Scalars['DateTime']['output']>;
  /** The issuer, where the kind of provider has one. */
  issuer: Maybe<Scalars['String']['output']>;
  /** Whether the user was made by this account, rather than linked to it. */
  primary: Scalars['Boolean']['output'];
  /** The pool's name of the provider, such as `Google`. */
  providerName: Scalars['String']['output'];
  /** The kind of provider, such as `OIDC` or `SAML`. */
  providerType: Maybe<Scalars['String']['output']>;
  /** The user's id at the provider. */
  userId: Scalars['String']['output'];
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

/** What `UserPasskeys` answers: `PasskeyConnection`, or one of its errors. */
export type UserPasskeysResult = AccessDeniedError | BlockedError | FeatureNotAvailableError | InvalidInputError | LimitExceededError | NotAuthorizedError | PasskeyConnection | PasswordResetRequiredError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError;

/** What anyone may know of the user pool. */
export type UserPool = {
  /** Attributes that sign in beside the username, by Cognito's names: `email`, `phone_number`, `preferred_username`. */
  aliasAttributes: Array<Scalars['String']['output']>;
  /** What a choice-based sign-in may begin with. */
  allowedFirstAuthFactors: Array<AuthFactor>;
  /** The ways to sign in that the gateway's app client allows. Null when the gateway has no client. */
  authFlows: Maybe<Array<ExplicitAuthFlow>>;
  /** Attributes that Cognito verifies by a code at sign-up, by its names: `email`, `phone_number`. */
  autoVerifiedAttributes: Array<Scalars['String']['output']>;
  /** Attributes that the pool itself defines, without those that only administrators see. */
  customAttributes: Array<CustomAttributeDefinition>;
  /** Whether it asks for a second factor. */
  mfa: UserPoolMfa;
  /** What it wants of a password. */
  passwordPolicy: PasswordPolicy;
  /** Attributes without which there is no sign-up, by Cognito's names. */
  requiredAttributes: Array<Scalars['String']['output']>;
  /** Whether people may sign up by themselves. */
  selfSignUpAllowed: Scalars['Boolean']['output'];
  /** Attributes that stand in for a username at sign-up, by Cognito's names: `email`, `phone_number`. Empty where users choose a username. */
  usernameAttributes: Array<Scalars['String']['output']>;
  /** Whether `Ada` and `ada` are two usernames. */
  usernameCaseSensitive: Scalars['Boolean']['output'];
};

/** Whether the pool asks for a second factor. */
export type UserPoolMfa =
  /** There is none. */
  | 'OFF'
  /** Every user is asked for it. */
  | 'ON'
  /** Users who have set it up are asked for it. */
  | 'OPTIONAL';

/** What `userPool` answers: `UserPool`, or one of its errors. */
export type UserPoolResult = AccessDeniedError | FeatureNotAvailableError | InvalidInputError | NotAuthorizedError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | UserPool;

/** What `user` answers: `User`, or one of its errors. */
export type UserResult = AccessDeniedError | FeatureNotAvailableError | InvalidInputError | NotAuthorizedError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | User | UserNotFoundError;

/** How far a search has looked at users one by one. */
export type UserScan = {
  /** Whether all users were looked at. If not, go on from `endCursor`. */
  exhausted: Scalars['Boolean']['output'];
  /** How many users were looked at for this page. */
  scanned: Scalars['Int']['output'];
};

/** Allows to look at users one by one, where Cognito cannot search by what is asked. */
export type UserScanInput = {
  /** How many users to look at for one page at most, from 1 to 3000. Each sixty are one call. */
  maxUsers: Scalars['Int']['input'];
};

/** What `UserSessions` answers: `SessionConnection`, or one of its errors. */
export type UserSessionsResult = AccessDeniedError | BlockedError | FeatureNotAvailableError | InvalidInputError | NotAuthorizedError | PasswordResetRequiredError | ResourceNotFoundError | ServiceUnavailableError | SessionConnection | TooManyRequestsError | UnexpectedError | UserNotConfirmedError | UserNotFoundError;

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

/** What `usersByUsername` answers: `UsersByUsernameSuccess`, or one of its errors. */
export type UsersByUsernameResult = AccessDeniedError | InvalidInputError | NotAuthorizedError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | UsersByUsernameSuccess;

/** What became of each item. */
export type UsersByUsernameSuccess = {
  /** One result per item of the input, in the same order. */
  results: Array<UserResult>;
};

/** What `users` answers: `UserConnection`, or one of its errors. */
export type UsersResult = AccessDeniedError | FeatureNotAvailableError | InvalidInputError | NotAuthorizedError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | UserConnection;

/** What `verifyMyAttribute` takes. */
export type VerifyMyAttributeInput = {
  /** The code that was sent. */
  code: Scalars['String']['input'];
  /** Cognito's name of the attribute: `email` or `phone_number`. */
  name: Scalars['String']['input'];
  /** The access token, for callers that cannot send `Authorization: Bearer`. Accepted over POST only, never logged. */
  token?: InputMaybe<Scalars['String']['input']>;
};

/** What `verifyMyAttribute` answers: `VerifyMyAttributeSuccess`, or one of its errors. */
export type VerifyMyAttributeResult = AccessDeniedError | AliasExistsError | BlockedError | CodeMismatchError | ExpiredCodeError | FeatureNotAvailableError | InvalidInputError | LimitExceededError | NotAuthorizedError | OutcomeUnknownError | PasswordResetRequiredError | ResourceNotFoundError | ServiceUnavailableError | TooManyRequestsError | UnexpectedError | UserNotConfirmedError | UserNotFoundError | VerifyMyAttributeSuccess;

/** The attribute is verified. */
export type VerifyMyAttributeSuccess = {
  /** Cognito's name of the attribute. */
  name: Scalars['String']['output'];
};

/** What `verifySoftwareToken` takes. */
export type VerifySoftwareTokenInput = {
  /** The six digits that the authenticator app shows. */
  code: Scalars['String']['input'];
  /** A name by which the user will know the app again. */
  friendlyDeviceName?: InputMaybe<Scalars['String']['input']>;
  /** The `session` that `associateSoftwareToken` gave, when this is part of a sign-in; the access token is not needed then. */
  session?: InputMaybe<Scalars['String']['input']>;
  /** The access token, for callers that cannot send `Authorization: Bearer`. Accepted over POST only, never logged. */
  token?: InputMaybe<Scalars['String']['input']>;
};

/** What `verifySoftwareToken` answers: `VerifySoftwareTokenSuccess`, or one of its errors. */
export type VerifySoftwareTokenResult = AccessDeniedError | BlockedError | CodeMismatchError | EnableSoftwareTokenMfaError | FeatureNotAvailableError | InvalidInputError | NotAuthorizedError | OutcomeUnknownError | PasswordResetRequiredError | ResourceNotFoundError | ServiceUnavailableError | SoftwareTokenMfaNotFoundError | TooManyRequestsError | UnexpectedError | UserNotConfirmedError | UserNotFoundError | VerifySoftwareTokenSuccess;

/** The authenticator app is set up. */
export type VerifySoftwareTokenSuccess = {
  /** In a sign-in, the session for the answer `mfaSetup` of `respondToChallenge`. Otherwise null; `setMyMfaPreference` turns the app on. */
  session: Maybe<Scalars['String']['output']>;
};

/** The answer to `WebAuthnChallenge`. */
export type WebAuthnAnswerInput = {
  /** Handed to the pool's Lambda triggers. Not stored and not encrypted: no secrets. */
  clientMetadata?: InputMaybe<Array<KeyValueInput>>;
  /** The credential as JSON: what `PublicKeyCredential.toJSON` gives. */
  credentialJson: Scalars['String']['input'];
  /** The device of the user, if Cognito remembers it. */
  deviceKey?: InputMaybe<Scalars['String']['input']>;
  /** The `session` of the challenge, as this gateway gave it. */
  session: Scalars['String']['input'];
  /** The `username` of the challenge, or the one that began the sign-in. */
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

/** Returned when the registration was not started, or too long ago. */
export type WebAuthnChallengeNotFoundError = OperationError & {
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

/** Returned when the passkey was started with another client. */
export type WebAuthnClientMismatchError = OperationError & {
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

/** Returned when the pool lacks a relying party id or user verification setting. */
export type WebAuthnConfigurationMissingError = OperationError & {
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

/** Returned when the credential uses an algorithm or a form that Cognito does not accept. */
export type WebAuthnCredentialNotSupportedError = OperationError & {
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

/** Returned when passkeys are not among the sign-in options of the pool. */
export type WebAuthnNotEnabledError = OperationError & {
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

/** Returned when the origin of the passkey is not allowed by the pool. */
export type WebAuthnOriginNotAllowedError = OperationError & {
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

/** Returned when the relying party id of the credential is not the pool's. */
export type WebAuthnRelyingPartyMismatchError = OperationError & {
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

export type AddUserToGroupMutationVariables = Exact<{
  input: AddUserToGroupInput;
}>;


export type AddUserToGroupMutation = { addUserToGroup:
    | { __typename: 'AccessDeniedError', requires: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'AddUserToGroupSuccess', username: string, groupName: string }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', cause: UnavailableCause, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type AddUsersToGroupMutationVariables = Exact<{
  input: AddUsersToGroupInput;
}>;


export type AddUsersToGroupMutation = { addUsersToGroup:
    | { __typename: 'AccessDeniedError', requires: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'AddUsersToGroupSuccess', results: Array<
        | { __typename: 'AccessDeniedError', requires: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
        | { __typename: 'AddUserToGroupSuccess', username: string, groupName: string }
        | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
        | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
        | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
        | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
        | { __typename: 'ServiceUnavailableError', cause: UnavailableCause, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
        | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
        | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
        | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
      > }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', cause: UnavailableCause, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type AssociateSoftwareTokenMutationVariables = Exact<{
  input: AssociateSoftwareTokenInput;
}>;


export type AssociateSoftwareTokenMutation = { associateSoftwareToken:
    | { __typename: 'AccessDeniedError', requires: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'AssociateSoftwareTokenSuccess', secretCode: string, otpauthUri: string, qrCode: string, session: string | null }
    | { __typename: 'BlockedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ConcurrentModificationError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'OutcomeUnknownError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', cause: UnavailableCause, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'SoftwareTokenMfaNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

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
    | { __typename: 'MfaMethodNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
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
    | { __typename: 'ServiceUnavailableError', cause: UnavailableCause, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
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
    | { __typename: 'ServiceUnavailableError', cause: UnavailableCause, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotConfirmedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type CompletePasskeyRegistrationMutationVariables = Exact<{
  input: CompletePasskeyRegistrationInput;
}>;


export type CompletePasskeyRegistrationMutation = { completePasskeyRegistration:
    | { __typename: 'AccessDeniedError', requires: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'BlockedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'CompletePasskeyRegistrationSuccess', credentialId: string }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'LimitExceededError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'OutcomeUnknownError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'PasswordResetRequiredError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', cause: UnavailableCause, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'WebAuthnChallengeNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'WebAuthnClientMismatchError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'WebAuthnCredentialNotSupportedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'WebAuthnNotEnabledError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'WebAuthnOriginNotAllowedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'WebAuthnRelyingPartyMismatchError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
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
    | { __typename: 'ServiceUnavailableError', cause: UnavailableCause, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyFailedAttemptsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserLambdaValidationError', trigger: string | null, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotConfirmedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type ConfirmMyDeviceMutationVariables = Exact<{
  input: ConfirmMyDeviceInput;
}>;


export type ConfirmMyDeviceMutation = { confirmMyDevice:
    | { __typename: 'AccessDeniedError', requires: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'BlockedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ConfirmMyDeviceSuccess', deviceKey: string, userConfirmationNecessary: boolean }
    | { __typename: 'DeviceKeyExistsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'InvalidPasswordError', violatedRules: Array<PasswordRule>, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'OutcomeUnknownError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'PasswordResetRequiredError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', cause: UnavailableCause, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotConfirmedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UsernameExistsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
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
    | { __typename: 'ServiceUnavailableError', cause: UnavailableCause, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyFailedAttemptsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserLambdaValidationError', trigger: string | null, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type ConfirmUserMutationVariables = Exact<{
  input: ConfirmUserInput;
}>;


export type ConfirmUserMutation = { confirmUser:
    | { __typename: 'AccessDeniedError', requires: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ConfirmUserSuccess', username: string }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'LimitExceededError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'OutcomeUnknownError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', cause: UnavailableCause, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyFailedAttemptsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserLambdaValidationError', trigger: string | null, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type CreateGroupMutationVariables = Exact<{
  input: CreateGroupInput;
}>;


export type CreateGroupMutation = { createGroup:
    | { __typename: 'AccessDeniedError', requires: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'CreateGroupSuccess', group: { name: string, description: string | null, precedence: number | null, roleArn: string | null, createdAt: string | null, lastModifiedAt: string | null } }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'GroupExistsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'LimitExceededError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'OutcomeUnknownError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', cause: UnavailableCause, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type CreateUserMutationVariables = Exact<{
  input: CreateUserInput;
}>;


export type CreateUserMutation = { createUser:
    | { __typename: 'AccessDeniedError', requires: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'CodeDeliveryFailureError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'CreateUserSuccess', user: { id: string, username: string, name: string | null, givenName: string | null, familyName: string | null, middleName: string | null, nickname: string | null, preferredUsername: string | null, profile: string | null, picture: string | null, website: string | null, email: string | null, gender: string | null, birthdate: string | null, zoneinfo: string | null, locale: string | null, phoneNumber: string | null, address: string | null, emailVerified: boolean | null, phoneNumberVerified: boolean | null, updatedAt: string | null, enabled: boolean | null, status: UserStatus | null, createdAt: string | null, lastModifiedAt: string | null, custom: Array<{ name: string, value: string }>, identities: Array<{ userId: string, providerName: string, providerType: string | null, issuer: string | null, primary: boolean, createdAt: string | null }> } }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'InvalidPasswordError', violatedRules: Array<PasswordRule>, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'OutcomeUnknownError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'PreconditionNotMetError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', cause: UnavailableCause, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnsupportedUserStateError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserLambdaValidationError', trigger: string | null, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UsernameExistsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type DeleteGroupMutationVariables = Exact<{
  input: DeleteGroupInput;
}>;


export type DeleteGroupMutation = { deleteGroup:
    | { __typename: 'AccessDeniedError', requires: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'DeleteGroupSuccess', name: string }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', cause: UnavailableCause, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type DeleteMeMutationVariables = Exact<{
  input: DeleteMeInput;
}>;


export type DeleteMeMutation = { deleteMe:
    | { __typename: 'AccessDeniedError', requires: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'BlockedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'DeleteMeSuccess', deleted: boolean }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'PasswordResetRequiredError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', cause: UnavailableCause, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotConfirmedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type DeleteMyAttributesMutationVariables = Exact<{
  input: DeleteMyAttributesInput;
}>;


export type DeleteMyAttributesMutation = { deleteMyAttributes:
    | { __typename: 'AccessDeniedError', requires: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'BlockedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'DeleteMyAttributesSuccess', names: Array<string> }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'PasswordResetRequiredError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', cause: UnavailableCause, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotConfirmedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type DeleteMyPasskeyMutationVariables = Exact<{
  input: DeleteMyPasskeyInput;
}>;


export type DeleteMyPasskeyMutation = { deleteMyPasskey:
    | { __typename: 'AccessDeniedError', requires: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'BlockedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'DeleteMyPasskeySuccess', credentialId: string }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'LimitExceededError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'PasswordResetRequiredError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', cause: UnavailableCause, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
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
    | { __typename: 'ServiceUnavailableError', cause: UnavailableCause, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
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
    | { __typename: 'ServiceUnavailableError', cause: UnavailableCause, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type DeleteUserSoftwareTokenMutationVariables = Exact<{
  input: DeleteUserSoftwareTokenInput;
}>;


export type DeleteUserSoftwareTokenMutation = { deleteUserSoftwareToken:
    | { __typename: 'AccessDeniedError', requires: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'DeleteUserSoftwareTokenSuccess', username: string }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'OutcomeUnknownError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', cause: UnavailableCause, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotConfirmedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type DeleteUsersMutationVariables = Exact<{
  input: DeleteUsersInput;
}>;


export type DeleteUsersMutation = { deleteUsers:
    | { __typename: 'AccessDeniedError', requires: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'DeleteUsersSuccess', results: Array<
        | { __typename: 'AccessDeniedError', requires: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
        | { __typename: 'DeleteUserSuccess', username: string }
        | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
        | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
        | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
        | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
        | { __typename: 'ServiceUnavailableError', cause: UnavailableCause, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
        | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
        | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
        | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
      > }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', cause: UnavailableCause, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
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
    | { __typename: 'ServiceUnavailableError', cause: UnavailableCause, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type DisableUsersMutationVariables = Exact<{
  input: DisableUsersInput;
}>;


export type DisableUsersMutation = { disableUsers:
    | { __typename: 'AccessDeniedError', requires: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'DisableUsersSuccess', results: Array<
        | { __typename: 'AccessDeniedError', requires: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
        | { __typename: 'DisableUserSuccess', username: string, enabled: boolean }
        | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
        | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
        | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
        | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
        | { __typename: 'ServiceUnavailableError', cause: UnavailableCause, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
        | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
        | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
        | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
      > }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', cause: UnavailableCause, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
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
    | { __typename: 'ServiceUnavailableError', cause: UnavailableCause, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type EnableUsersMutationVariables = Exact<{
  input: EnableUsersInput;
}>;


export type EnableUsersMutation = { enableUsers:
    | { __typename: 'AccessDeniedError', requires: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'EnableUsersSuccess', results: Array<
        | { __typename: 'AccessDeniedError', requires: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
        | { __typename: 'EnableUserSuccess', username: string, enabled: boolean }
        | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
        | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
        | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
        | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
        | { __typename: 'ServiceUnavailableError', cause: UnavailableCause, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
        | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
        | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
        | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
      > }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', cause: UnavailableCause, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type ForgetMyDeviceMutationVariables = Exact<{
  input: ForgetMyDeviceInput;
}>;


export type ForgetMyDeviceMutation = { forgetMyDevice:
    | { __typename: 'AccessDeniedError', requires: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'BlockedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ForgetMyDeviceSuccess', deviceKey: string }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'PasswordResetRequiredError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', cause: UnavailableCause, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotConfirmedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type ForgetUserDeviceMutationVariables = Exact<{
  input: ForgetUserDeviceInput;
}>;


export type ForgetUserDeviceMutation = { forgetUserDevice:
    | { __typename: 'AccessDeniedError', requires: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ForgetUserDeviceSuccess', username: string, deviceKey: string }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', cause: UnavailableCause, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
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
    | { __typename: 'ServiceUnavailableError', cause: UnavailableCause, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserLambdaValidationError', trigger: string | null, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type AddUserToGroupSuccessFieldsFragment = { username: string, groupName: string };

export type AddUsersToGroupSuccessFieldsFragment = { results: Array<
    | { __typename: 'AccessDeniedError', requires: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'AddUserToGroupSuccess', username: string, groupName: string }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', cause: UnavailableCause, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
  > };

export type AssociateSoftwareTokenSuccessFieldsFragment = { secretCode: string, otpauthUri: string, qrCode: string, session: string | null };

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

export type CompletePasskeyRegistrationSuccessFieldsFragment = { credentialId: string };

export type ConfirmForgotPasswordSuccessFieldsFragment = { username: string };

export type ConfirmMyDeviceSuccessFieldsFragment = { deviceKey: string, userConfirmationNecessary: boolean };

export type ConfirmSignUpSuccessFieldsFragment = { username: string, session: string | null };

export type ConfirmUserSuccessFieldsFragment = { username: string };

export type CreateGroupSuccessFieldsFragment = { group: { name: string, description: string | null, precedence: number | null, roleArn: string | null, createdAt: string | null, lastModifiedAt: string | null } };

export type CreateUserSuccessFieldsFragment = { user: { id: string, username: string, name: string | null, givenName: string | null, familyName: string | null, middleName: string | null, nickname: string | null, preferredUsername: string | null, profile: string | null, picture: string | null, website: string | null, email: string | null, gender: string | null, birthdate: string | null, zoneinfo: string | null, locale: string | null, phoneNumber: string | null, address: string | null, emailVerified: boolean | null, phoneNumberVerified: boolean | null, updatedAt: string | null, enabled: boolean | null, status: UserStatus | null, createdAt: string | null, lastModifiedAt: string | null, custom: Array<{ name: string, value: string }>, identities: Array<{ userId: string, providerName: string, providerType: string | null, issuer: string | null, primary: boolean, createdAt: string | null }> } };

export type CustomAttributeFieldsFragment = { name: string, value: string };

export type CustomAttributeDefinitionFieldsFragment = { name: string, dataType: AttributeDataType | null, mutable: boolean, minimumLength: number | null, maximumLength: number | null, minimumValue: number | null, maximumValue: number | null };

export type CustomChallengeFieldsFragment = { session: string, username: string, parameters: Array<{ name: string, value: string }> };

export type DeleteGroupSuccessFieldsFragment = { name: string };

export type DeleteMeSuccessFieldsFragment = { deleted: boolean };

export type DeleteMyAttributesSuccessFieldsFragment = { names: Array<string> };

export type DeleteMyPasskeySuccessFieldsFragment = { credentialId: string };

export type DeleteUserAttributesSuccessFieldsFragment = { username: string };

export type DeleteUserSoftwareTokenSuccessFieldsFragment = { username: string };

export type DeleteUserSuccessFieldsFragment = { username: string };

export type DeleteUsersSuccessFieldsFragment = { results: Array<
    | { __typename: 'AccessDeniedError', requires: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'DeleteUserSuccess', username: string }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', cause: UnavailableCause, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
  > };

export type DevicePasswordVerifierChallengeFieldsFragment = { srpB: string, salt: string, secretBlock: string, deviceKey: string | null, session: string, username: string };

export type DeviceSrpChallengeFieldsFragment = { deviceKey: string | null, session: string, username: string };

export type DisableUserSuccessFieldsFragment = { username: string, enabled: boolean };

export type DisableUsersSuccessFieldsFragment = { results: Array<
    | { __typename: 'AccessDeniedError', requires: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'DisableUserSuccess', username: string, enabled: boolean }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', cause: UnavailableCause, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
  > };

export type EmailOtpChallengeFieldsFragment = { session: string, username: string, codeDelivery: { destination: string | null, deliveryMedium: DeliveryMedium | null, attributeName: string | null } | null };

export type EnableUserSuccessFieldsFragment = { username: string, enabled: boolean };

export type EnableUsersSuccessFieldsFragment = { results: Array<
    | { __typename: 'AccessDeniedError', requires: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'EnableUserSuccess', username: string, enabled: boolean }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', cause: UnavailableCause, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
  > };

export type ForgetMyDeviceSuccessFieldsFragment = { deviceKey: string };

export type ForgetUserDeviceSuccessFieldsFragment = { username: string, deviceKey: string };

export type ForgotPasswordSuccessFieldsFragment = { codeDelivery: { destination: string | null, deliveryMedium: DeliveryMedium | null, attributeName: string | null } | null };

export type GiveAuthEventFeedbackSuccessFieldsFragment = { eventId: string };

export type GroupFieldsFragment = { name: string, description: string | null, precedence: number | null, roleArn: string | null, createdAt: string | null, lastModifiedAt: string | null };

export type GroupConnectionFieldsFragment = { edges: Array<{ cursor: string, node: { name: string, description: string | null, precedence: number | null, roleArn: string | null, createdAt: string | null, lastModifiedAt: string | null } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } };

export type GroupEdgeFieldsFragment = { cursor: string, node: { name: string, description: string | null, precedence: number | null, roleArn: string | null, createdAt: string | null, lastModifiedAt: string | null } };

export type InputViolationFieldsFragment = { path: string, message: string };

export type LinkUserProviderSuccessFieldsFragment = { username: string };

export type MfaSetupChallengeFieldsFragment = { mfaMethods: Array<MfaMethod>, session: string, username: string };

export type NewDeviceFieldsFragment = { deviceKey: string, deviceGroupKey: string };

export type NewPasswordRequiredChallengeFieldsFragment = { requiredAttributes: Array<string>, missingAttributes: Array<string>, session: string, username: string };

type OperationErrorFields_AccessDeniedError_Fragment = { code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null };

type OperationErrorFields_AliasExistsError_Fragment = { code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null };

type OperationErrorFields_BlockedError_Fragment = { code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null };

type OperationErrorFields_CodeDeliveryFailureError_Fragment = { code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null };

type OperationErrorFields_CodeMismatchError_Fragment = { code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null };

type OperationErrorFields_ConcurrentModificationError_Fragment = { code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null };

type OperationErrorFields_DeviceKeyExistsError_Fragment = { code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null };

type OperationErrorFields_EnableSoftwareTokenMfaError_Fragment = { code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null };

type OperationErrorFields_ExpiredCodeError_Fragment = { code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null };

type OperationErrorFields_FeatureNotAvailableError_Fragment = { code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null };

type OperationErrorFields_GroupExistsError_Fragment = { code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null };

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

type OperationErrorFields_UnsupportedTokenTypeError_Fragment = { code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null };

type OperationErrorFields_UnsupportedUserStateError_Fragment = { code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null };

type OperationErrorFields_UserLambdaValidationError_Fragment = { code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null };

type OperationErrorFields_UserNotConfirmedError_Fragment = { code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null };

type OperationErrorFields_UserNotFoundError_Fragment = { code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null };

type OperationErrorFields_UsernameExistsError_Fragment = { code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null };

type OperationErrorFields_WebAuthnChallengeNotFoundError_Fragment = { code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null };

type OperationErrorFields_WebAuthnClientMismatchError_Fragment = { code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null };

type OperationErrorFields_WebAuthnConfigurationMissingError_Fragment = { code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null };

type OperationErrorFields_WebAuthnCredentialNotSupportedError_Fragment = { code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null };

type OperationErrorFields_WebAuthnNotEnabledError_Fragment = { code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null };

type OperationErrorFields_WebAuthnOriginNotAllowedError_Fragment = { code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null };

type OperationErrorFields_WebAuthnRelyingPartyMismatchError_Fragment = { code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null };

export type OperationErrorFieldsFragment =
  | OperationErrorFields_AccessDeniedError_Fragment
  | OperationErrorFields_AliasExistsError_Fragment
  | OperationErrorFields_BlockedError_Fragment
  | OperationErrorFields_CodeDeliveryFailureError_Fragment
  | OperationErrorFields_CodeMismatchError_Fragment
  | OperationErrorFields_ConcurrentModificationError_Fragment
  | OperationErrorFields_DeviceKeyExistsError_Fragment
  | OperationErrorFields_EnableSoftwareTokenMfaError_Fragment
  | OperationErrorFields_ExpiredCodeError_Fragment
  | OperationErrorFields_FeatureNotAvailableError_Fragment
  | OperationErrorFields_GroupExistsError_Fragment
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
  | OperationErrorFields_UnsupportedTokenTypeError_Fragment
  | OperationErrorFields_UnsupportedUserStateError_Fragment
  | OperationErrorFields_UserLambdaValidationError_Fragment
  | OperationErrorFields_UserNotConfirmedError_Fragment
  | OperationErrorFields_UserNotFoundError_Fragment
  | OperationErrorFields_UsernameExistsError_Fragment
  | OperationErrorFields_WebAuthnChallengeNotFoundError_Fragment
  | OperationErrorFields_WebAuthnClientMismatchError_Fragment
  | OperationErrorFields_WebAuthnConfigurationMissingError_Fragment
  | OperationErrorFields_WebAuthnCredentialNotSupportedError_Fragment
  | OperationErrorFields_WebAuthnNotEnabledError_Fragment
  | OperationErrorFields_WebAuthnOriginNotAllowedError_Fragment
  | OperationErrorFields_WebAuthnRelyingPartyMismatchError_Fragment
;

export type PageInfoFieldsFragment = { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null };

export type PasskeyAlgorithmFieldsFragment = { type: string, alg: number };

export type PasskeyAuthenticatorSelectionFieldsFragment = { authenticatorAttachment: string | null, requireResidentKey: boolean | null, residentKey: string | null, userVerification: string | null };

export type PasskeyCreationOptionsFieldsFragment = { challenge: string, timeoutMilliseconds: number | null, attestation: string | null, rp: { id: string | null, name: string }, user: { id: string, name: string, displayName: string }, pubKeyCredParams: Array<{ type: string, alg: number }>, excludeCredentials: Array<{ id: string, type: string, transports: Array<string> }>, authenticatorSelection: { authenticatorAttachment: string | null, requireResidentKey: boolean | null, residentKey: string | null, userVerification: string | null } | null };

export type PasskeyDescriptorFieldsFragment = { id: string, type: string, transports: Array<string> };

export type PasskeyRelyingPartyFieldsFragment = { id: string | null, name: string };

export type PasskeyRequestOptionsFieldsFragment = { challenge: string, rpId: string | null, timeoutMilliseconds: number | null, userVerification: string | null, allowCredentials: Array<{ id: string, type: string, transports: Array<string> }> };

export type PasskeyUserFieldsFragment = { id: string, name: string, displayName: string };

export type PasswordChallengeFieldsFragment = { firstFactors: Array<FirstFactor>, session: string, username: string };

export type PasswordPolicyFieldsFragment = { minimumLength: number, requireUppercase: boolean, requireLowercase: boolean, requireNumbers: boolean, requireSymbols: boolean, historySize: number, temporaryPasswordValidityDays: number | null };

export type PasswordVerifierChallengeFieldsFragment = { srpB: string, salt: string, secretBlock: string, userIdForSrp: string, session: string, username: string };

export type RemoveUserFromGroupSuccessFieldsFragment = { username: string, groupName: string };

export type RemoveUsersFromGroupSuccessFieldsFragment = { results: Array<
    | { __typename: 'AccessDeniedError', requires: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'RemoveUserFromGroupSuccess', username: string, groupName: string }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', cause: UnavailableCause, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
  > };

export type ResendConfirmationCodeSuccessFieldsFragment = { codeDelivery: { destination: string | null, deliveryMedium: DeliveryMedium | null, attributeName: string | null } | null };

export type ResetUserPasswordSuccessFieldsFragment = { username: string };

export type RevokeMySessionSuccessFieldsFragment = { sessionId: string };

export type RevokeTokenSuccessFieldsFragment = { revoked: boolean };

export type RevokeUserSessionSuccessFieldsFragment = { username: string, sessionId: string };

export type SelectChallengeFieldsFragment = { firstFactors: Array<FirstFactor>, session: string, username: string };

export type SelectMfaTypeChallengeFieldsFragment = { mfaMethods: Array<MfaMethod>, session: string, username: string };

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

export type SoftwareTokenMfaChallengeFieldsFragment = { deviceName: string | null, session: string, username: string };

export type StartPasskeyRegistrationSuccessFieldsFragment = { optionsJson: string, options: { challenge: string, timeoutMilliseconds: number | null, attestation: string | null, rp: { id: string | null, name: string }, user: { id: string, name: string, displayName: string }, pubKeyCredParams: Array<{ type: string, alg: number }>, excludeCredentials: Array<{ id: string, type: string, transports: Array<string> }>, authenticatorSelection: { authenticatorAttachment: string | null, requireResidentKey: boolean | null, residentKey: string | null, userVerification: string | null } | null } };

export type UnknownChallengeFieldsFragment = { name: string, session: string, username: string };

export type UnlinkUserProviderSuccessFieldsFragment = { providerName: string };

export type UpdateGroupSuccessFieldsFragment = { group: { name: string, description: string | null, precedence: number | null, roleArn: string | null, createdAt: string | null, lastModifiedAt: string | null } };

export type UpdateMyAttributesSuccessFieldsFragment = { codeDeliveries: Array<{ destination: string | null, deliveryMedium: DeliveryMedium | null, attributeName: string | null }> };

export type UpdateMyDeviceSuccessFieldsFragment = { deviceKey: string, rememberedStatus: DeviceRememberedStatus };

export type UpdateUserAttributesSuccessFieldsFragment = { username: string };

export type UpdateUserDeviceSuccessFieldsFragment = { username: string, deviceKey: string, rememberedStatus: DeviceRememberedStatus };

export type UserFieldsFragment = { id: string, username: string, name: string | null, givenName: string | null, familyName: string | null, middleName: string | null, nickname: string | null, preferredUsername: string | null, profile: string | null, picture: string | null, website: string | null, email: string | null, gender: string | null, birthdate: string | null, zoneinfo: string | null, locale: string | null, phoneNumber: string | null, address: string | null, emailVerified: boolean | null, phoneNumberVerified: boolean | null, updatedAt: string | null, enabled: boolean | null, status: UserStatus | null, createdAt: string | null, lastModifiedAt: string | null, custom: Array<{ name: string, value: string }>, identities: Array<{ userId: string, providerName: string, providerType: string | null, issuer: string | null, primary: boolean, createdAt: string | null }> };

export type UserConnectionFieldsFragment = { scan: { scanned: number, exhausted: boolean } | null, edges: Array<{ cursor: string, node: { id: string, username: string, name: string | null, givenName: string | null, familyName: string | null, middleName: string | null, nickname: string | null, preferredUsername: string | null, profile: string | null, picture: string | null, website: string | null, email: string | null, gender: string | null, birthdate: string | null, zoneinfo: string | null, locale: string | null, phoneNumber: string | null, address: string | null, emailVerified: boolean | null, phoneNumberVerified: boolean | null, updatedAt: string | null, enabled: boolean | null, status: UserStatus | null, createdAt: string | null, lastModifiedAt: string | null, custom: Array<{ name: string, value: string }>, identities: Array<{ userId: string, providerName: string, providerType: string | null, issuer: string | null, primary: boolean, createdAt: string | null }> } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } };

export type UserEdgeFieldsFragment = { cursor: string, node: { id: string, username: string, name: string | null, givenName: string | null, familyName: string | null, middleName: string | null, nickname: string | null, preferredUsername: string | null, profile: string | null, picture: string | null, website: string | null, email: string | null, gender: string | null, birthdate: string | null, zoneinfo: string | null, locale: string | null, phoneNumber: string | null, address: string | null, emailVerified: boolean | null, phoneNumberVerified: boolean | null, updatedAt: string | null, enabled: boolean | null, status: UserStatus | null, createdAt: string | null, lastModifiedAt: string | null, custom: Array<{ name: string, value: string }>, identities: Array<{ userId: string, providerName: string, providerType: string | null, issuer: string | null, primary: boolean, createdAt: string | null }> } };

export type UserIdentityFieldsFragment = { userId: string, providerName: string, providerType: string | null, issuer: string | null, primary: boolean, createdAt: string | null };

export type UserPoolFieldsFragment = { mfa: UserPoolMfa, selfSignUpAllowed: boolean, usernameAttributes: Array<string>, aliasAttributes: Array<string>, usernameCaseSensitive: boolean, autoVerifiedAttributes: Array<string>, allowedFirstAuthFactors: Array<AuthFactor>, authFlows: Array<ExplicitAuthFlow> | null, requiredAttributes: Array<string>, passwordPolicy: { minimumLength: number, requireUppercase: boolean, requireLowercase: boolean, requireNumbers: boolean, requireSymbols: boolean, historySize: number, temporaryPasswordValidityDays: number | null }, customAttributes: Array<{ name: string, dataType: AttributeDataType | null, mutable: boolean, minimumLength: number | null, maximumLength: number | null, minimumValue: number | null, maximumValue: number | null }> };

export type UserScanFieldsFragment = { scanned: number, exhausted: boolean };

export type UsersByUsernameSuccessFieldsFragment = { results: Array<
    | { __typename: 'AccessDeniedError', requires: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', cause: UnavailableCause, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'User', id: string, username: string, name: string | null, givenName: string | null, familyName: string | null, middleName: string | null, nickname: string | null, preferredUsername: string | null, profile: string | null, picture: string | null, website: string | null, email: string | null, gender: string | null, birthdate: string | null, zoneinfo: string | null, locale: string | null, phoneNumber: string | null, address: string | null, emailVerified: boolean | null, phoneNumberVerified: boolean | null, updatedAt: string | null, enabled: boolean | null, status: UserStatus | null, createdAt: string | null, lastModifiedAt: string | null, custom: Array<{ name: string, value: string }>, identities: Array<{ userId: string, providerName: string, providerType: string | null, issuer: string | null, primary: boolean, createdAt: string | null }> }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
  > };

export type VerifyMyAttributeSuccessFieldsFragment = { name: string };

export type VerifySoftwareTokenSuccessFieldsFragment = { session: string | null };

export type WebAuthnChallengeFieldsFragment = { optionsJson: string, session: string, username: string, options: { challenge: string, rpId: string | null, timeoutMilliseconds: number | null, userVerification: string | null, allowCredentials: Array<{ id: string, type: string, transports: Array<string> }> } };

export type GiveAuthEventFeedbackMutationVariables = Exact<{
  input: GiveAuthEventFeedbackInput;
}>;


export type GiveAuthEventFeedbackMutation = { giveAuthEventFeedback:
    | { __typename: 'AccessDeniedError', requires: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'GiveAuthEventFeedbackSuccess', eventId: string }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'OutcomeUnknownError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', cause: UnavailableCause, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type GroupQueryVariables = Exact<{
  name: Scalars['String']['input'];
}>;


export type GroupQuery = { group:
    | { __typename: 'AccessDeniedError', requires: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'Group', name: string, description: string | null, precedence: number | null, roleArn: string | null, createdAt: string | null, lastModifiedAt: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', cause: UnavailableCause, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type GroupsQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type GroupsQuery = { groups:
    | { __typename: 'AccessDeniedError', requires: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'GroupConnection', edges: Array<{ cursor: string, node: { name: string, description: string | null, precedence: number | null, roleArn: string | null, createdAt: string | null, lastModifiedAt: string | null } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', cause: UnavailableCause, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type LinkUserProviderMutationVariables = Exact<{
  input: LinkUserProviderInput;
}>;


export type LinkUserProviderMutation = { linkUserProvider:
    | { __typename: 'AccessDeniedError', requires: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'AliasExistsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'LimitExceededError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'LinkUserProviderSuccess', username: string }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'OutcomeUnknownError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', cause: UnavailableCause, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type LookupUserQueryVariables = Exact<{
  by: LookupUserByInput;
}>;


export type LookupUserQuery = { lookupUser:
    | { __typename: 'AccessDeniedError', requires: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', cause: UnavailableCause, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'User', id: string, username: string, name: string | null, givenName: string | null, familyName: string | null, middleName: string | null, nickname: string | null, preferredUsername: string | null, profile: string | null, picture: string | null, website: string | null, email: string | null, gender: string | null, birthdate: string | null, zoneinfo: string | null, locale: string | null, phoneNumber: string | null, address: string | null, emailVerified: boolean | null, phoneNumberVerified: boolean | null, updatedAt: string | null, enabled: boolean | null, status: UserStatus | null, createdAt: string | null, lastModifiedAt: string | null, custom: Array<{ name: string, value: string }>, identities: Array<{ userId: string, providerName: string, providerType: string | null, issuer: string | null, primary: boolean, createdAt: string | null }> }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

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
    | { __typename: 'ServiceUnavailableError', cause: UnavailableCause, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'User', id: string, username: string, name: string | null, givenName: string | null, familyName: string | null, middleName: string | null, nickname: string | null, preferredUsername: string | null, profile: string | null, picture: string | null, website: string | null, email: string | null, gender: string | null, birthdate: string | null, zoneinfo: string | null, locale: string | null, phoneNumber: string | null, address: string | null, emailVerified: boolean | null, phoneNumberVerified: boolean | null, updatedAt: string | null, enabled: boolean | null, status: UserStatus | null, createdAt: string | null, lastModifiedAt: string | null, custom: Array<{ name: string, value: string }>, identities: Array<{ userId: string, providerName: string, providerType: string | null, issuer: string | null, primary: boolean, createdAt: string | null }> }
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
    | { __typename: 'MfaMethodNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'OutcomeUnknownError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'PasswordResetRequiredError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'RefreshTokenReuseError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', cause: UnavailableCause, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserLambdaValidationError', trigger: string | null, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotConfirmedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type RemoveUserFromGroupMutationVariables = Exact<{
  input: RemoveUserFromGroupInput;
}>;


export type RemoveUserFromGroupMutation = { removeUserFromGroup:
    | { __typename: 'AccessDeniedError', requires: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'RemoveUserFromGroupSuccess', username: string, groupName: string }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', cause: UnavailableCause, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type RemoveUsersFromGroupMutationVariables = Exact<{
  input: RemoveUsersFromGroupInput;
}>;


export type RemoveUsersFromGroupMutation = { removeUsersFromGroup:
    | { __typename: 'AccessDeniedError', requires: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'RemoveUsersFromGroupSuccess', results: Array<
        | { __typename: 'AccessDeniedError', requires: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
        | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
        | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
        | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
        | { __typename: 'RemoveUserFromGroupSuccess', username: string, groupName: string }
        | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
        | { __typename: 'ServiceUnavailableError', cause: UnavailableCause, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
        | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
        | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
        | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
      > }
    | { __typename: 'ServiceUnavailableError', cause: UnavailableCause, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
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
    | { __typename: 'ServiceUnavailableError', cause: UnavailableCause, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
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
    | { __typename: 'ServiceUnavailableError', cause: UnavailableCause, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
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
    | { __typename: 'ServiceUnavailableError', cause: UnavailableCause, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
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

export type RevokeMySessionMutationVariables = Exact<{
  input: RevokeMySessionInput;
}>;


export type RevokeMySessionMutation = { revokeMySession:
    | { __typename: 'AccessDeniedError', requires: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'BlockedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'PasswordResetRequiredError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'RevokeMySessionSuccess', sessionId: string }
    | { __typename: 'ServiceUnavailableError', cause: UnavailableCause, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotConfirmedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type RevokeTokenMutationVariables = Exact<{
  input: RevokeTokenInput;
}>;


export type RevokeTokenMutation = { revokeToken:
    | { __typename: 'AccessDeniedError', requires: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'BlockedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'RevokeTokenSuccess', revoked: boolean }
    | { __typename: 'ServiceUnavailableError', cause: UnavailableCause, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnsupportedTokenTypeError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type RevokeUserSessionMutationVariables = Exact<{
  input: RevokeUserSessionInput;
}>;


export type RevokeUserSessionMutation = { revokeUserSession:
    | { __typename: 'AccessDeniedError', requires: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'RevokeUserSessionSuccess', username: string, sessionId: string }
    | { __typename: 'ServiceUnavailableError', cause: UnavailableCause, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type SendMyAttributeCodeMutationVariables = Exact<{
  input: SendMyAttributeCodeInput;
}>;


export type SendMyAttributeCodeMutation = { sendMyAttributeCode:
    | { __typename: 'AccessDeniedError', requires: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'BlockedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'CodeDeliveryFailureError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'LimitExceededError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'OutcomeUnknownError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'PasswordResetRequiredError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'SendMyAttributeCodeSuccess', codeDelivery: { destination: string | null, deliveryMedium: DeliveryMedium | null, attributeName: string | null } | null }
    | { __typename: 'ServiceUnavailableError', cause: UnavailableCause, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserLambdaValidationError', trigger: string | null, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotConfirmedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type SetAuthEventFeedbackMutationVariables = Exact<{
  input: SetAuthEventFeedbackInput;
}>;


export type SetAuthEventFeedbackMutation = { setAuthEventFeedback:
    | { __typename: 'AccessDeniedError', requires: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'OutcomeUnknownError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', cause: UnavailableCause, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'SetAuthEventFeedbackSuccess', eventId: string }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type SetMyMfaPreferenceMutationVariables = Exact<{
  input: SetMyMfaPreferenceInput;
}>;


export type SetMyMfaPreferenceMutation = { setMyMfaPreference:
    | { __typename: 'AccessDeniedError', requires: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'BlockedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'PasswordResetRequiredError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', cause: UnavailableCause, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'SetMyMfaPreferenceSuccess', preferenceSet: boolean }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotConfirmedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type SetUserMfaPreferenceMutationVariables = Exact<{
  input: SetUserMfaPreferenceInput;
}>;


export type SetUserMfaPreferenceMutation = { setUserMfaPreference:
    | { __typename: 'AccessDeniedError', requires: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'PasswordResetRequiredError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', cause: UnavailableCause, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'SetUserMfaPreferenceSuccess', username: string }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotConfirmedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
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
    | { __typename: 'ServiceUnavailableError', cause: UnavailableCause, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
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
    | { __typename: 'ServiceUnavailableError', cause: UnavailableCause, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'SignOutSuccess', signedOut: boolean }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotConfirmedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type SignOutUserMutationVariables = Exact<{
  input: SignOutUserInput;
}>;


export type SignOutUserMutation = { signOutUser:
    | { __typename: 'AccessDeniedError', requires: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', cause: UnavailableCause, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'SignOutUserSuccess', username: string }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
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
    | { __typename: 'ServiceUnavailableError', cause: UnavailableCause, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'SignUpSuccess', userId: string | null, confirmed: boolean, session: string | null, codeDelivery: { destination: string | null, deliveryMedium: DeliveryMedium | null, attributeName: string | null } | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserLambdaValidationError', trigger: string | null, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UsernameExistsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type StartPasskeyRegistrationMutationVariables = Exact<{
  input: StartPasskeyRegistrationInput;
}>;


export type StartPasskeyRegistrationMutation = { startPasskeyRegistration:
    | { __typename: 'AccessDeniedError', requires: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'BlockedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'LimitExceededError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'OutcomeUnknownError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'PasswordResetRequiredError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', cause: UnavailableCause, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'StartPasskeyRegistrationSuccess', optionsJson: string, options: { challenge: string, timeoutMilliseconds: number | null, attestation: string | null, rp: { id: string | null, name: string }, user: { id: string, name: string, displayName: string }, pubKeyCredParams: Array<{ type: string, alg: number }>, excludeCredentials: Array<{ id: string, type: string, transports: Array<string> }>, authenticatorSelection: { authenticatorAttachment: string | null, requireResidentKey: boolean | null, residentKey: string | null, userVerification: string | null } | null } }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'WebAuthnConfigurationMissingError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'WebAuthnNotEnabledError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type UnlinkUserProviderMutationVariables = Exact<{
  input: UnlinkUserProviderInput;
}>;


export type UnlinkUserProviderMutation = { unlinkUserProvider:
    | { __typename: 'AccessDeniedError', requires: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'AliasExistsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'OutcomeUnknownError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', cause: UnavailableCause, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnlinkUserProviderSuccess', providerName: string }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type UpdateGroupMutationVariables = Exact<{
  input: UpdateGroupInput;
}>;


export type UpdateGroupMutation = { updateGroup:
    | { __typename: 'AccessDeniedError', requires: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', cause: UnavailableCause, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UpdateGroupSuccess', group: { name: string, description: string | null, precedence: number | null, roleArn: string | null, createdAt: string | null, lastModifiedAt: string | null } }
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
    | { __typename: 'ServiceUnavailableError', cause: UnavailableCause, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UpdateMyAttributesSuccess', codeDeliveries: Array<{ destination: string | null, deliveryMedium: DeliveryMedium | null, attributeName: string | null }> }
    | { __typename: 'UserLambdaValidationError', trigger: string | null, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotConfirmedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type UpdateMyDeviceMutationVariables = Exact<{
  input: UpdateMyDeviceInput;
}>;


export type UpdateMyDeviceMutation = { updateMyDevice:
    | { __typename: 'AccessDeniedError', requires: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'BlockedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'PasswordResetRequiredError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', cause: UnavailableCause, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UpdateMyDeviceSuccess', deviceKey: string, rememberedStatus: DeviceRememberedStatus }
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
    | { __typename: 'ServiceUnavailableError', cause: UnavailableCause, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UpdateUserAttributesSuccess', username: string }
    | { __typename: 'UserLambdaValidationError', trigger: string | null, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type UpdateUserDeviceMutationVariables = Exact<{
  input: UpdateUserDeviceInput;
}>;


export type UpdateUserDeviceMutation = { updateUserDevice:
    | { __typename: 'AccessDeniedError', requires: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', cause: UnavailableCause, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UpdateUserDeviceSuccess', username: string, deviceKey: string, rememberedStatus: DeviceRememberedStatus }
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
    | { __typename: 'ServiceUnavailableError', cause: UnavailableCause, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'User', id: string, username: string, name: string | null, givenName: string | null, familyName: string | null, middleName: string | null, nickname: string | null, preferredUsername: string | null, profile: string | null, picture: string | null, website: string | null, email: string | null, gender: string | null, birthdate: string | null, zoneinfo: string | null, locale: string | null, phoneNumber: string | null, address: string | null, emailVerified: boolean | null, phoneNumberVerified: boolean | null, updatedAt: string | null, enabled: boolean | null, status: UserStatus | null, createdAt: string | null, lastModifiedAt: string | null, custom: Array<{ name: string, value: string }>, identities: Array<{ userId: string, providerName: string, providerType: string | null, issuer: string | null, primary: boolean, createdAt: string | null }> }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
   | null };

export type UserPoolQueryVariables = Exact<{ [key: string]: never; }>;


export type UserPoolQuery = { userPool:
    | { __typename: 'AccessDeniedError', requires: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', cause: UnavailableCause, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserPool', mfa: UserPoolMfa, selfSignUpAllowed: boolean, usernameAttributes: Array<string>, aliasAttributes: Array<string>, usernameCaseSensitive: boolean, autoVerifiedAttributes: Array<string>, allowedFirstAuthFactors: Array<AuthFactor>, authFlows: Array<ExplicitAuthFlow> | null, requiredAttributes: Array<string>, passwordPolicy: { minimumLength: number, requireUppercase: boolean, requireLowercase: boolean, requireNumbers: boolean, requireSymbols: boolean, historySize: number, temporaryPasswordValidityDays: number | null }, customAttributes: Array<{ name: string, dataType: AttributeDataType | null, mutable: boolean, minimumLength: number | null, maximumLength: number | null, minimumValue: number | null, maximumValue: number | null }> }
   | null };

export type UsersQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserFilterInput>;
  scan?: InputMaybe<UserScanInput>;
}>;


export type UsersQuery = { users:
    | { __typename: 'AccessDeniedError', requires: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', cause: UnavailableCause, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserConnection', scan: { scanned: number, exhausted: boolean } | null, edges: Array<{ cursor: string, node: { id: string, username: string, name: string | null, givenName: string | null, familyName: string | null, middleName: string | null, nickname: string | null, preferredUsername: string | null, profile: string | null, picture: string | null, website: string | null, email: string | null, gender: string | null, birthdate: string | null, zoneinfo: string | null, locale: string | null, phoneNumber: string | null, address: string | null, emailVerified: boolean | null, phoneNumberVerified: boolean | null, updatedAt: string | null, enabled: boolean | null, status: UserStatus | null, createdAt: string | null, lastModifiedAt: string | null, custom: Array<{ name: string, value: string }>, identities: Array<{ userId: string, providerName: string, providerType: string | null, issuer: string | null, primary: boolean, createdAt: string | null }> } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } }
   | null };

export type UsersByUsernameQueryVariables = Exact<{
  usernames: Array<Scalars['String']['input']> | Scalars['String']['input'];
}>;


export type UsersByUsernameQuery = { usersByUsername:
    | { __typename: 'AccessDeniedError', requires: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', cause: UnavailableCause, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UsersByUsernameSuccess', results: Array<
        | { __typename: 'AccessDeniedError', requires: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
        | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
        | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
        | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
        | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
        | { __typename: 'ServiceUnavailableError', cause: UnavailableCause, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
        | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
        | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
        | { __typename: 'User', id: string, username: string, name: string | null, givenName: string | null, familyName: string | null, middleName: string | null, nickname: string | null, preferredUsername: string | null, profile: string | null, picture: string | null, website: string | null, email: string | null, gender: string | null, birthdate: string | null, zoneinfo: string | null, locale: string | null, phoneNumber: string | null, address: string | null, emailVerified: boolean | null, phoneNumberVerified: boolean | null, updatedAt: string | null, enabled: boolean | null, status: UserStatus | null, createdAt: string | null, lastModifiedAt: string | null, custom: Array<{ name: string, value: string }>, identities: Array<{ userId: string, providerName: string, providerType: string | null, issuer: string | null, primary: boolean, createdAt: string | null }> }
        | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
      > }
   | null };

export type VerifyMyAttributeMutationVariables = Exact<{
  input: VerifyMyAttributeInput;
}>;


export type VerifyMyAttributeMutation = { verifyMyAttribute:
    | { __typename: 'AccessDeniedError', requires: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'AliasExistsError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'BlockedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'CodeMismatchError', retrySession: string | null, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ExpiredCodeError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'LimitExceededError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'OutcomeUnknownError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'PasswordResetRequiredError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', cause: UnavailableCause, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotConfirmedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'VerifyMyAttributeSuccess', name: string }
   | null };

export type VerifySoftwareTokenMutationVariables = Exact<{
  input: VerifySoftwareTokenInput;
}>;


export type VerifySoftwareTokenMutation = { verifySoftwareToken:
    | { __typename: 'AccessDeniedError', requires: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'BlockedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'CodeMismatchError', retrySession: string | null, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'EnableSoftwareTokenMfaError', retrySession: string | null, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'FeatureNotAvailableError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'InvalidInputError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null, violations: Array<{ path: string, message: string }> }
    | { __typename: 'NotAuthorizedError', reason: NotAuthorizedReason, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'OutcomeUnknownError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'PasswordResetRequiredError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ResourceNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'ServiceUnavailableError', cause: UnavailableCause, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'SoftwareTokenMfaNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'TooManyRequestsError', retryAfterSeconds: number | null, scope: ThrottleScope, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UnexpectedError', incidentId: string, code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotConfirmedError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'UserNotFoundError', code: OperationErrorCode, message: string, category: ErrorCategory, retryable: boolean, requestId: string | null }
    | { __typename: 'VerifySoftwareTokenSuccess', session: string | null }
   | null };

export const OperationErrorFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}}]} as unknown as DocumentNode<OperationErrorFieldsFragment, unknown>;
export const AddUserToGroupSuccessFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AddUserToGroupSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AddUserToGroupSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"groupName"}}]}}]} as unknown as DocumentNode<AddUserToGroupSuccessFieldsFragment, unknown>;
export const InputViolationFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<InputViolationFieldsFragment, unknown>;
export const AddUsersToGroupSuccessFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AddUsersToGroupSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AddUsersToGroupSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AddUserToGroupSuccessFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AddUserToGroupSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AddUserToGroupSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"groupName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<AddUsersToGroupSuccessFieldsFragment, unknown>;
export const AssociateSoftwareTokenSuccessFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssociateSoftwareTokenSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssociateSoftwareTokenSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secretCode"}},{"kind":"Field","name":{"kind":"Name","value":"otpauthUri"}},{"kind":"Field","name":{"kind":"Name","value":"qrCode"}},{"kind":"Field","name":{"kind":"Name","value":"session"}}]}}]} as unknown as DocumentNode<AssociateSoftwareTokenSuccessFieldsFragment, unknown>;
export const NewDeviceFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NewDeviceFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NewDevice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deviceKey"}},{"kind":"Field","name":{"kind":"Name","value":"deviceGroupKey"}}]}}]} as unknown as DocumentNode<NewDeviceFieldsFragment, unknown>;
export const AuthenticationTokensFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuthenticationTokensFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuthenticationTokens"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"idToken"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}},{"kind":"Field","name":{"kind":"Name","value":"tokenType"}},{"kind":"Field","name":{"kind":"Name","value":"expiresInSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"newDevice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NewDeviceFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NewDeviceFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NewDevice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deviceKey"}},{"kind":"Field","name":{"kind":"Name","value":"deviceGroupKey"}}]}}]} as unknown as DocumentNode<AuthenticationTokensFieldsFragment, unknown>;
export const ChangePasswordSuccessFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangePasswordSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangePasswordSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changed"}}]}}]} as unknown as DocumentNode<ChangePasswordSuccessFieldsFragment, unknown>;
export const CompletePasskeyRegistrationSuccessFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CompletePasskeyRegistrationSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CompletePasskeyRegistrationSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"credentialId"}}]}}]} as unknown as DocumentNode<CompletePasskeyRegistrationSuccessFieldsFragment, unknown>;
export const ConfirmForgotPasswordSuccessFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConfirmForgotPasswordSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmForgotPasswordSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}}]}}]} as unknown as DocumentNode<ConfirmForgotPasswordSuccessFieldsFragment, unknown>;
export const ConfirmMyDeviceSuccessFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConfirmMyDeviceSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmMyDeviceSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deviceKey"}},{"kind":"Field","name":{"kind":"Name","value":"userConfirmationNecessary"}}]}}]} as unknown as DocumentNode<ConfirmMyDeviceSuccessFieldsFragment, unknown>;
export const ConfirmSignUpSuccessFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConfirmSignUpSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmSignUpSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"session"}}]}}]} as unknown as DocumentNode<ConfirmSignUpSuccessFieldsFragment, unknown>;
export const ConfirmUserSuccessFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConfirmUserSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmUserSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}}]}}]} as unknown as DocumentNode<ConfirmUserSuccessFieldsFragment, unknown>;
export const GroupFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroupFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Group"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"precedence"}},{"kind":"Field","name":{"kind":"Name","value":"roleArn"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastModifiedAt"}}]}}]} as unknown as DocumentNode<GroupFieldsFragment, unknown>;
export const CreateGroupSuccessFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CreateGroupSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreateGroupSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GroupFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroupFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Group"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"precedence"}},{"kind":"Field","name":{"kind":"Name","value":"roleArn"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastModifiedAt"}}]}}]} as unknown as DocumentNode<CreateGroupSuccessFieldsFragment, unknown>;
export const CustomAttributeFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomAttributeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomAttribute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]} as unknown as DocumentNode<CustomAttributeFieldsFragment, unknown>;
export const UserIdentityFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserIdentityFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserIdentity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"providerName"}},{"kind":"Field","name":{"kind":"Name","value":"providerType"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"primary"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<UserIdentityFieldsFragment, unknown>;
export const UserFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"custom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomAttributeFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"identities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserIdentityFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"middleName"}},{"kind":"Field","name":{"kind":"Name","value":"nickname"}},{"kind":"Field","name":{"kind":"Name","value":"preferredUsername"}},{"kind":"Field","name":{"kind":"Name","value":"profile"}},{"kind":"Field","name":{"kind":"Name","value":"picture"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"birthdate"}},{"kind":"Field","name":{"kind":"Name","value":"zoneinfo"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumber"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"emailVerified"}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumberVerified"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastModifiedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomAttributeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomAttribute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserIdentityFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserIdentity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"providerName"}},{"kind":"Field","name":{"kind":"Name","value":"providerType"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"primary"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<UserFieldsFragment, unknown>;
export const CreateUserSuccessFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CreateUserSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreateUserSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomAttributeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomAttribute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserIdentityFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserIdentity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"providerName"}},{"kind":"Field","name":{"kind":"Name","value":"providerType"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"primary"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"custom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomAttributeFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"identities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserIdentityFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"middleName"}},{"kind":"Field","name":{"kind":"Name","value":"nickname"}},{"kind":"Field","name":{"kind":"Name","value":"preferredUsername"}},{"kind":"Field","name":{"kind":"Name","value":"profile"}},{"kind":"Field","name":{"kind":"Name","value":"picture"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"birthdate"}},{"kind":"Field","name":{"kind":"Name","value":"zoneinfo"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumber"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"emailVerified"}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumberVerified"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastModifiedAt"}}]}}]} as unknown as DocumentNode<CreateUserSuccessFieldsFragment, unknown>;
export const ChallengeFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Challenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"}},{"kind":"Field","name":{"kind":"Name","value":"username"}}]}}]} as unknown as DocumentNode<ChallengeFieldsFragment, unknown>;
export const ChallengeParameterFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChallengeParameterFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChallengeParameter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]} as unknown as DocumentNode<ChallengeParameterFieldsFragment, unknown>;
export const CustomChallengeFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeParameterFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Challenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"}},{"kind":"Field","name":{"kind":"Name","value":"username"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChallengeParameterFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChallengeParameter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]} as unknown as DocumentNode<CustomChallengeFieldsFragment, unknown>;
export const DeleteGroupSuccessFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeleteGroupSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteGroupSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<DeleteGroupSuccessFieldsFragment, unknown>;
export const DeleteMeSuccessFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeleteMeSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteMeSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleted"}}]}}]} as unknown as DocumentNode<DeleteMeSuccessFieldsFragment, unknown>;
export const DeleteMyAttributesSuccessFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeleteMyAttributesSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteMyAttributesSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"names"}}]}}]} as unknown as DocumentNode<DeleteMyAttributesSuccessFieldsFragment, unknown>;
export const DeleteMyPasskeySuccessFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeleteMyPasskeySuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteMyPasskeySuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"credentialId"}}]}}]} as unknown as DocumentNode<DeleteMyPasskeySuccessFieldsFragment, unknown>;
export const DeleteUserAttributesSuccessFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeleteUserAttributesSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteUserAttributesSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}}]}}]} as unknown as DocumentNode<DeleteUserAttributesSuccessFieldsFragment, unknown>;
export const DeleteUserSoftwareTokenSuccessFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeleteUserSoftwareTokenSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteUserSoftwareTokenSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}}]}}]} as unknown as DocumentNode<DeleteUserSoftwareTokenSuccessFieldsFragment, unknown>;
export const DeleteUserSuccessFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeleteUserSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteUserSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}}]}}]} as unknown as DocumentNode<DeleteUserSuccessFieldsFragment, unknown>;
export const DeleteUsersSuccessFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeleteUsersSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteUsersSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeleteUserSuccessFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeleteUserSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteUserSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<DeleteUsersSuccessFieldsFragment, unknown>;
export const DevicePasswordVerifierChallengeFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DevicePasswordVerifierChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DevicePasswordVerifierChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"srpB"}},{"kind":"Field","name":{"kind":"Name","value":"salt"}},{"kind":"Field","name":{"kind":"Name","value":"secretBlock"}},{"kind":"Field","name":{"kind":"Name","value":"deviceKey"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Challenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"}},{"kind":"Field","name":{"kind":"Name","value":"username"}}]}}]} as unknown as DocumentNode<DevicePasswordVerifierChallengeFieldsFragment, unknown>;
export const DeviceSrpChallengeFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeviceSrpChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeviceSrpChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"deviceKey"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Challenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"}},{"kind":"Field","name":{"kind":"Name","value":"username"}}]}}]} as unknown as DocumentNode<DeviceSrpChallengeFieldsFragment, unknown>;
export const DisableUserSuccessFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DisableUserSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DisableUserSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}}]}}]} as unknown as DocumentNode<DisableUserSuccessFieldsFragment, unknown>;
export const DisableUsersSuccessFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DisableUsersSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DisableUsersSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DisableUserSuccessFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DisableUserSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DisableUserSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<DisableUsersSuccessFieldsFragment, unknown>;
export const CodeDeliveryFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CodeDeliveryFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeDelivery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"destination"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryMedium"}},{"kind":"Field","name":{"kind":"Name","value":"attributeName"}}]}}]} as unknown as DocumentNode<CodeDeliveryFieldsFragment, unknown>;
export const EmailOtpChallengeFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EmailOtpChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EmailOtpChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"codeDelivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodeDeliveryFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Challenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"}},{"kind":"Field","name":{"kind":"Name","value":"username"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CodeDeliveryFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeDelivery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"destination"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryMedium"}},{"kind":"Field","name":{"kind":"Name","value":"attributeName"}}]}}]} as unknown as DocumentNode<EmailOtpChallengeFieldsFragment, unknown>;
export const EnableUserSuccessFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnableUserSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnableUserSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}}]}}]} as unknown as DocumentNode<EnableUserSuccessFieldsFragment, unknown>;
export const EnableUsersSuccessFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnableUsersSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnableUsersSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnableUserSuccessFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnableUserSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnableUserSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<EnableUsersSuccessFieldsFragment, unknown>;
export const ForgetMyDeviceSuccessFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ForgetMyDeviceSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ForgetMyDeviceSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deviceKey"}}]}}]} as unknown as DocumentNode<ForgetMyDeviceSuccessFieldsFragment, unknown>;
export const ForgetUserDeviceSuccessFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ForgetUserDeviceSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ForgetUserDeviceSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"deviceKey"}}]}}]} as unknown as DocumentNode<ForgetUserDeviceSuccessFieldsFragment, unknown>;
export const ForgotPasswordSuccessFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ForgotPasswordSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ForgotPasswordSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"codeDelivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodeDeliveryFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CodeDeliveryFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeDelivery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"destination"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryMedium"}},{"kind":"Field","name":{"kind":"Name","value":"attributeName"}}]}}]} as unknown as DocumentNode<ForgotPasswordSuccessFieldsFragment, unknown>;
export const GiveAuthEventFeedbackSuccessFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GiveAuthEventFeedbackSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GiveAuthEventFeedbackSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventId"}}]}}]} as unknown as DocumentNode<GiveAuthEventFeedbackSuccessFieldsFragment, unknown>;
export const GroupEdgeFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroupEdgeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GroupEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GroupFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroupFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Group"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"precedence"}},{"kind":"Field","name":{"kind":"Name","value":"roleArn"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastModifiedAt"}}]}}]} as unknown as DocumentNode<GroupEdgeFieldsFragment, unknown>;
export const PageInfoFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageInfoFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<PageInfoFieldsFragment, unknown>;
export const GroupConnectionFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroupConnectionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GroupConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GroupEdgeFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageInfoFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroupFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Group"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"precedence"}},{"kind":"Field","name":{"kind":"Name","value":"roleArn"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastModifiedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroupEdgeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GroupEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GroupFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageInfoFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<GroupConnectionFieldsFragment, unknown>;
export const LinkUserProviderSuccessFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LinkUserProviderSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LinkUserProviderSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}}]}}]} as unknown as DocumentNode<LinkUserProviderSuccessFieldsFragment, unknown>;
export const MfaSetupChallengeFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MfaSetupChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MfaSetupChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"mfaMethods"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Challenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"}},{"kind":"Field","name":{"kind":"Name","value":"username"}}]}}]} as unknown as DocumentNode<MfaSetupChallengeFieldsFragment, unknown>;
export const NewPasswordRequiredChallengeFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NewPasswordRequiredChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NewPasswordRequiredChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"requiredAttributes"}},{"kind":"Field","name":{"kind":"Name","value":"missingAttributes"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Challenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"}},{"kind":"Field","name":{"kind":"Name","value":"username"}}]}}]} as unknown as DocumentNode<NewPasswordRequiredChallengeFieldsFragment, unknown>;
export const PasswordChallengeFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PasswordChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasswordChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"firstFactors"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Challenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"}},{"kind":"Field","name":{"kind":"Name","value":"username"}}]}}]} as unknown as DocumentNode<PasswordChallengeFieldsFragment, unknown>;
export const PasswordVerifierChallengeFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PasswordVerifierChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasswordVerifierChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"srpB"}},{"kind":"Field","name":{"kind":"Name","value":"salt"}},{"kind":"Field","name":{"kind":"Name","value":"secretBlock"}},{"kind":"Field","name":{"kind":"Name","value":"userIdForSrp"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Challenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"}},{"kind":"Field","name":{"kind":"Name","value":"username"}}]}}]} as unknown as DocumentNode<PasswordVerifierChallengeFieldsFragment, unknown>;
export const RemoveUserFromGroupSuccessFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RemoveUserFromGroupSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveUserFromGroupSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"groupName"}}]}}]} as unknown as DocumentNode<RemoveUserFromGroupSuccessFieldsFragment, unknown>;
export const RemoveUsersFromGroupSuccessFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RemoveUsersFromGroupSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveUsersFromGroupSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RemoveUserFromGroupSuccessFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RemoveUserFromGroupSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveUserFromGroupSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"groupName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<RemoveUsersFromGroupSuccessFieldsFragment, unknown>;
export const ResendConfirmationCodeSuccessFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResendConfirmationCodeSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResendConfirmationCodeSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"codeDelivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodeDeliveryFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CodeDeliveryFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeDelivery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"destination"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryMedium"}},{"kind":"Field","name":{"kind":"Name","value":"attributeName"}}]}}]} as unknown as DocumentNode<ResendConfirmationCodeSuccessFieldsFragment, unknown>;
export const ResetUserPasswordSuccessFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResetUserPasswordSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResetUserPasswordSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}}]}}]} as unknown as DocumentNode<ResetUserPasswordSuccessFieldsFragment, unknown>;
export const RevokeMySessionSuccessFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RevokeMySessionSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeMySessionSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionId"}}]}}]} as unknown as DocumentNode<RevokeMySessionSuccessFieldsFragment, unknown>;
export const RevokeTokenSuccessFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RevokeTokenSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeTokenSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revoked"}}]}}]} as unknown as DocumentNode<RevokeTokenSuccessFieldsFragment, unknown>;
export const RevokeUserSessionSuccessFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RevokeUserSessionSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeUserSessionSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"sessionId"}}]}}]} as unknown as DocumentNode<RevokeUserSessionSuccessFieldsFragment, unknown>;
export const SelectChallengeFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SelectChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SelectChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"firstFactors"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Challenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"}},{"kind":"Field","name":{"kind":"Name","value":"username"}}]}}]} as unknown as DocumentNode<SelectChallengeFieldsFragment, unknown>;
export const SelectMfaTypeChallengeFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SelectMfaTypeChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SelectMfaTypeChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"mfaMethods"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Challenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"}},{"kind":"Field","name":{"kind":"Name","value":"username"}}]}}]} as unknown as DocumentNode<SelectMfaTypeChallengeFieldsFragment, unknown>;
export const SendMyAttributeCodeSuccessFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SendMyAttributeCodeSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SendMyAttributeCodeSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"codeDelivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodeDeliveryFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CodeDeliveryFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeDelivery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"destination"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryMedium"}},{"kind":"Field","name":{"kind":"Name","value":"attributeName"}}]}}]} as unknown as DocumentNode<SendMyAttributeCodeSuccessFieldsFragment, unknown>;
export const SetAuthEventFeedbackSuccessFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SetAuthEventFeedbackSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SetAuthEventFeedbackSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventId"}}]}}]} as unknown as DocumentNode<SetAuthEventFeedbackSuccessFieldsFragment, unknown>;
export const SetMyMfaPreferenceSuccessFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SetMyMfaPreferenceSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SetMyMfaPreferenceSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"preferenceSet"}}]}}]} as unknown as DocumentNode<SetMyMfaPreferenceSuccessFieldsFragment, unknown>;
export const SetUserMfaPreferenceSuccessFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SetUserMfaPreferenceSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SetUserMfaPreferenceSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}}]}}]} as unknown as DocumentNode<SetUserMfaPreferenceSuccessFieldsFragment, unknown>;
export const SetUserPasswordSuccessFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SetUserPasswordSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SetUserPasswordSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}}]}}]} as unknown as DocumentNode<SetUserPasswordSuccessFieldsFragment, unknown>;
export const SignOutSuccessFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SignOutSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignOutSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signedOut"}}]}}]} as unknown as DocumentNode<SignOutSuccessFieldsFragment, unknown>;
export const SignOutUserSuccessFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SignOutUserSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignOutUserSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}}]}}]} as unknown as DocumentNode<SignOutUserSuccessFieldsFragment, unknown>;
export const SignUpSuccessFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SignUpSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignUpSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}},{"kind":"Field","name":{"kind":"Name","value":"codeDelivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodeDeliveryFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"session"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CodeDeliveryFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeDelivery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"destination"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryMedium"}},{"kind":"Field","name":{"kind":"Name","value":"attributeName"}}]}}]} as unknown as DocumentNode<SignUpSuccessFieldsFragment, unknown>;
export const SmsMfaChallengeFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SmsMfaChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SmsMfaChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"codeDelivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodeDeliveryFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Challenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"}},{"kind":"Field","name":{"kind":"Name","value":"username"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CodeDeliveryFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeDelivery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"destination"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryMedium"}},{"kind":"Field","name":{"kind":"Name","value":"attributeName"}}]}}]} as unknown as DocumentNode<SmsMfaChallengeFieldsFragment, unknown>;
export const SmsOtpChallengeFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SmsOtpChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SmsOtpChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"codeDelivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodeDeliveryFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Challenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"}},{"kind":"Field","name":{"kind":"Name","value":"username"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CodeDeliveryFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeDelivery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"destination"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryMedium"}},{"kind":"Field","name":{"kind":"Name","value":"attributeName"}}]}}]} as unknown as DocumentNode<SmsOtpChallengeFieldsFragment, unknown>;
export const SoftwareTokenMfaChallengeFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SoftwareTokenMfaChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SoftwareTokenMfaChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"deviceName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Challenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"}},{"kind":"Field","name":{"kind":"Name","value":"username"}}]}}]} as unknown as DocumentNode<SoftwareTokenMfaChallengeFieldsFragment, unknown>;
export const PasskeyRelyingPartyFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PasskeyRelyingPartyFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasskeyRelyingParty"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<PasskeyRelyingPartyFieldsFragment, unknown>;
export const PasskeyUserFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PasskeyUserFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasskeyUser"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]} as unknown as DocumentNode<PasskeyUserFieldsFragment, unknown>;
export const PasskeyAlgorithmFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PasskeyAlgorithmFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasskeyAlgorithm"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"alg"}}]}}]} as unknown as DocumentNode<PasskeyAlgorithmFieldsFragment, unknown>;
export const PasskeyDescriptorFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PasskeyDescriptorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasskeyDescriptor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"transports"}}]}}]} as unknown as DocumentNode<PasskeyDescriptorFieldsFragment, unknown>;
export const PasskeyAuthenticatorSelectionFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PasskeyAuthenticatorSelectionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasskeyAuthenticatorSelection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"authenticatorAttachment"}},{"kind":"Field","name":{"kind":"Name","value":"requireResidentKey"}},{"kind":"Field","name":{"kind":"Name","value":"residentKey"}},{"kind":"Field","name":{"kind":"Name","value":"userVerification"}}]}}]} as unknown as DocumentNode<PasskeyAuthenticatorSelectionFieldsFragment, unknown>;
export const PasskeyCreationOptionsFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PasskeyCreationOptionsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasskeyCreationOptions"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"challenge"}},{"kind":"Field","name":{"kind":"Name","value":"rp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PasskeyRelyingPartyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PasskeyUserFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pubKeyCredParams"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PasskeyAlgorithmFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeoutMilliseconds"}},{"kind":"Field","name":{"kind":"Name","value":"excludeCredentials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PasskeyDescriptorFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"authenticatorSelection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PasskeyAuthenticatorSelectionFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attestation"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PasskeyRelyingPartyFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasskeyRelyingParty"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PasskeyUserFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasskeyUser"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PasskeyAlgorithmFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasskeyAlgorithm"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"alg"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PasskeyDescriptorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasskeyDescriptor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"transports"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PasskeyAuthenticatorSelectionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasskeyAuthenticatorSelection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"authenticatorAttachment"}},{"kind":"Field","name":{"kind":"Name","value":"requireResidentKey"}},{"kind":"Field","name":{"kind":"Name","value":"residentKey"}},{"kind":"Field","name":{"kind":"Name","value":"userVerification"}}]}}]} as unknown as DocumentNode<PasskeyCreationOptionsFieldsFragment, unknown>;
export const StartPasskeyRegistrationSuccessFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StartPasskeyRegistrationSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StartPasskeyRegistrationSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PasskeyCreationOptionsFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"optionsJson"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PasskeyRelyingPartyFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasskeyRelyingParty"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PasskeyUserFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasskeyUser"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PasskeyAlgorithmFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasskeyAlgorithm"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"alg"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PasskeyDescriptorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasskeyDescriptor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"transports"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PasskeyAuthenticatorSelectionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasskeyAuthenticatorSelection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"authenticatorAttachment"}},{"kind":"Field","name":{"kind":"Name","value":"requireResidentKey"}},{"kind":"Field","name":{"kind":"Name","value":"residentKey"}},{"kind":"Field","name":{"kind":"Name","value":"userVerification"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PasskeyCreationOptionsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasskeyCreationOptions"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"challenge"}},{"kind":"Field","name":{"kind":"Name","value":"rp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PasskeyRelyingPartyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PasskeyUserFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pubKeyCredParams"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PasskeyAlgorithmFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeoutMilliseconds"}},{"kind":"Field","name":{"kind":"Name","value":"excludeCredentials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PasskeyDescriptorFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"authenticatorSelection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PasskeyAuthenticatorSelectionFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attestation"}}]}}]} as unknown as DocumentNode<StartPasskeyRegistrationSuccessFieldsFragment, unknown>;
export const UnknownChallengeFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnknownChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnknownChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Challenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"}},{"kind":"Field","name":{"kind":"Name","value":"username"}}]}}]} as unknown as DocumentNode<UnknownChallengeFieldsFragment, unknown>;
export const UnlinkUserProviderSuccessFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnlinkUserProviderSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnlinkUserProviderSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"providerName"}}]}}]} as unknown as DocumentNode<UnlinkUserProviderSuccessFieldsFragment, unknown>;
export const UpdateGroupSuccessFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UpdateGroupSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateGroupSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GroupFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroupFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Group"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"precedence"}},{"kind":"Field","name":{"kind":"Name","value":"roleArn"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastModifiedAt"}}]}}]} as unknown as DocumentNode<UpdateGroupSuccessFieldsFragment, unknown>;
export const UpdateMyAttributesSuccessFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UpdateMyAttributesSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateMyAttributesSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"codeDeliveries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodeDeliveryFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CodeDeliveryFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeDelivery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"destination"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryMedium"}},{"kind":"Field","name":{"kind":"Name","value":"attributeName"}}]}}]} as unknown as DocumentNode<UpdateMyAttributesSuccessFieldsFragment, unknown>;
export const UpdateMyDeviceSuccessFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UpdateMyDeviceSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateMyDeviceSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deviceKey"}},{"kind":"Field","name":{"kind":"Name","value":"rememberedStatus"}}]}}]} as unknown as DocumentNode<UpdateMyDeviceSuccessFieldsFragment, unknown>;
export const UpdateUserAttributesSuccessFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UpdateUserAttributesSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateUserAttributesSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}}]}}]} as unknown as DocumentNode<UpdateUserAttributesSuccessFieldsFragment, unknown>;
export const UpdateUserDeviceSuccessFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UpdateUserDeviceSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateUserDeviceSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"deviceKey"}},{"kind":"Field","name":{"kind":"Name","value":"rememberedStatus"}}]}}]} as unknown as DocumentNode<UpdateUserDeviceSuccessFieldsFragment, unknown>;
export const UserScanFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserScanFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserScan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scanned"}},{"kind":"Field","name":{"kind":"Name","value":"exhausted"}}]}}]} as unknown as DocumentNode<UserScanFieldsFragment, unknown>;
export const UserEdgeFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserEdgeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomAttributeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomAttribute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserIdentityFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserIdentity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"providerName"}},{"kind":"Field","name":{"kind":"Name","value":"providerType"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"primary"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"custom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomAttributeFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"identities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserIdentityFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"middleName"}},{"kind":"Field","name":{"kind":"Name","value":"nickname"}},{"kind":"Field","name":{"kind":"Name","value":"preferredUsername"}},{"kind":"Field","name":{"kind":"Name","value":"profile"}},{"kind":"Field","name":{"kind":"Name","value":"picture"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"birthdate"}},{"kind":"Field","name":{"kind":"Name","value":"zoneinfo"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumber"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"emailVerified"}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumberVerified"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastModifiedAt"}}]}}]} as unknown as DocumentNode<UserEdgeFieldsFragment, unknown>;
export const UserConnectionFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserConnectionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserScanFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserEdgeFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageInfoFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomAttributeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomAttribute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserIdentityFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserIdentity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"providerName"}},{"kind":"Field","name":{"kind":"Name","value":"providerType"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"primary"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"custom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomAttributeFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"identities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserIdentityFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"middleName"}},{"kind":"Field","name":{"kind":"Name","value":"nickname"}},{"kind":"Field","name":{"kind":"Name","value":"preferredUsername"}},{"kind":"Field","name":{"kind":"Name","value":"profile"}},{"kind":"Field","name":{"kind":"Name","value":"picture"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"birthdate"}},{"kind":"Field","name":{"kind":"Name","value":"zoneinfo"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumber"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"emailVerified"}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumberVerified"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastModifiedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserScanFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserScan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scanned"}},{"kind":"Field","name":{"kind":"Name","value":"exhausted"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserEdgeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageInfoFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<UserConnectionFieldsFragment, unknown>;
export const PasswordPolicyFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PasswordPolicyFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasswordPolicy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minimumLength"}},{"kind":"Field","name":{"kind":"Name","value":"requireUppercase"}},{"kind":"Field","name":{"kind":"Name","value":"requireLowercase"}},{"kind":"Field","name":{"kind":"Name","value":"requireNumbers"}},{"kind":"Field","name":{"kind":"Name","value":"requireSymbols"}},{"kind":"Field","name":{"kind":"Name","value":"historySize"}},{"kind":"Field","name":{"kind":"Name","value":"temporaryPasswordValidityDays"}}]}}]} as unknown as DocumentNode<PasswordPolicyFieldsFragment, unknown>;
export const CustomAttributeDefinitionFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomAttributeDefinitionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomAttributeDefinition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"dataType"}},{"kind":"Field","name":{"kind":"Name","value":"mutable"}},{"kind":"Field","name":{"kind":"Name","value":"minimumLength"}},{"kind":"Field","name":{"kind":"Name","value":"maximumLength"}},{"kind":"Field","name":{"kind":"Name","value":"minimumValue"}},{"kind":"Field","name":{"kind":"Name","value":"maximumValue"}}]}}]} as unknown as DocumentNode<CustomAttributeDefinitionFieldsFragment, unknown>;
export const UserPoolFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserPoolFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserPool"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passwordPolicy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PasswordPolicyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mfa"}},{"kind":"Field","name":{"kind":"Name","value":"selfSignUpAllowed"}},{"kind":"Field","name":{"kind":"Name","value":"usernameAttributes"}},{"kind":"Field","name":{"kind":"Name","value":"aliasAttributes"}},{"kind":"Field","name":{"kind":"Name","value":"usernameCaseSensitive"}},{"kind":"Field","name":{"kind":"Name","value":"autoVerifiedAttributes"}},{"kind":"Field","name":{"kind":"Name","value":"allowedFirstAuthFactors"}},{"kind":"Field","name":{"kind":"Name","value":"authFlows"}},{"kind":"Field","name":{"kind":"Name","value":"requiredAttributes"}},{"kind":"Field","name":{"kind":"Name","value":"customAttributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomAttributeDefinitionFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PasswordPolicyFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasswordPolicy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minimumLength"}},{"kind":"Field","name":{"kind":"Name","value":"requireUppercase"}},{"kind":"Field","name":{"kind":"Name","value":"requireLowercase"}},{"kind":"Field","name":{"kind":"Name","value":"requireNumbers"}},{"kind":"Field","name":{"kind":"Name","value":"requireSymbols"}},{"kind":"Field","name":{"kind":"Name","value":"historySize"}},{"kind":"Field","name":{"kind":"Name","value":"temporaryPasswordValidityDays"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomAttributeDefinitionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomAttributeDefinition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"dataType"}},{"kind":"Field","name":{"kind":"Name","value":"mutable"}},{"kind":"Field","name":{"kind":"Name","value":"minimumLength"}},{"kind":"Field","name":{"kind":"Name","value":"maximumLength"}},{"kind":"Field","name":{"kind":"Name","value":"minimumValue"}},{"kind":"Field","name":{"kind":"Name","value":"maximumValue"}}]}}]} as unknown as DocumentNode<UserPoolFieldsFragment, unknown>;
export const UsersByUsernameSuccessFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UsersByUsernameSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UsersByUsernameSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomAttributeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomAttribute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserIdentityFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserIdentity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"providerName"}},{"kind":"Field","name":{"kind":"Name","value":"providerType"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"primary"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"custom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomAttributeFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"identities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserIdentityFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"middleName"}},{"kind":"Field","name":{"kind":"Name","value":"nickname"}},{"kind":"Field","name":{"kind":"Name","value":"preferredUsername"}},{"kind":"Field","name":{"kind":"Name","value":"profile"}},{"kind":"Field","name":{"kind":"Name","value":"picture"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"birthdate"}},{"kind":"Field","name":{"kind":"Name","value":"zoneinfo"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumber"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"emailVerified"}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumberVerified"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastModifiedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<UsersByUsernameSuccessFieldsFragment, unknown>;
export const VerifyMyAttributeSuccessFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VerifyMyAttributeSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VerifyMyAttributeSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<VerifyMyAttributeSuccessFieldsFragment, unknown>;
export const VerifySoftwareTokenSuccessFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VerifySoftwareTokenSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VerifySoftwareTokenSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"}}]}}]} as unknown as DocumentNode<VerifySoftwareTokenSuccessFieldsFragment, unknown>;
export const PasskeyRequestOptionsFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PasskeyRequestOptionsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasskeyRequestOptions"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"challenge"}},{"kind":"Field","name":{"kind":"Name","value":"rpId"}},{"kind":"Field","name":{"kind":"Name","value":"timeoutMilliseconds"}},{"kind":"Field","name":{"kind":"Name","value":"userVerification"}},{"kind":"Field","name":{"kind":"Name","value":"allowCredentials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PasskeyDescriptorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PasskeyDescriptorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasskeyDescriptor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"transports"}}]}}]} as unknown as DocumentNode<PasskeyRequestOptionsFieldsFragment, unknown>;
export const WebAuthnChallengeFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WebAuthnChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebAuthnChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PasskeyRequestOptionsFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"optionsJson"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PasskeyDescriptorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasskeyDescriptor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"transports"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Challenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"}},{"kind":"Field","name":{"kind":"Name","value":"username"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PasskeyRequestOptionsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasskeyRequestOptions"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"challenge"}},{"kind":"Field","name":{"kind":"Name","value":"rpId"}},{"kind":"Field","name":{"kind":"Name","value":"timeoutMilliseconds"}},{"kind":"Field","name":{"kind":"Name","value":"userVerification"}},{"kind":"Field","name":{"kind":"Name","value":"allowCredentials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PasskeyDescriptorFields"}}]}}]}}]} as unknown as DocumentNode<WebAuthnChallengeFieldsFragment, unknown>;
export const AddUserToGroupDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddUserToGroup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddUserToGroupInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addUserToGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AddUserToGroupSuccessFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AddUserToGroupSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AddUserToGroupSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"groupName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<AddUserToGroupMutation, AddUserToGroupMutationVariables>;
export const AddUsersToGroupDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddUsersToGroup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddUsersToGroupInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addUsersToGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AddUsersToGroupSuccessFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AddUserToGroupSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AddUserToGroupSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"groupName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AddUsersToGroupSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AddUsersToGroupSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AddUserToGroupSuccessFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}}]}}]}}]} as unknown as DocumentNode<AddUsersToGroupMutation, AddUsersToGroupMutationVariables>;
export const AssociateSoftwareTokenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssociateSoftwareToken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssociateSoftwareTokenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"associateSoftwareToken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AssociateSoftwareTokenSuccessFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AssociateSoftwareTokenSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssociateSoftwareTokenSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secretCode"}},{"kind":"Field","name":{"kind":"Name","value":"otpauthUri"}},{"kind":"Field","name":{"kind":"Name","value":"qrCode"}},{"kind":"Field","name":{"kind":"Name","value":"session"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<AssociateSoftwareTokenMutation, AssociateSoftwareTokenMutationVariables>;
export const AuthenticateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Authenticate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AuthenticateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"authenticate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AuthenticationTokensFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NewPasswordRequiredChallengeFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SmsMfaChallengeFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SoftwareTokenMfaChallengeFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EmailOtpChallengeFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SmsOtpChallengeFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SelectMfaTypeChallengeFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MfaSetupChallengeFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SelectChallengeFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PasswordChallengeFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PasswordVerifierChallengeFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WebAuthnChallengeFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomChallengeFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeviceSrpChallengeFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DevicePasswordVerifierChallengeFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnknownChallengeFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserLambdaValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trigger"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NewDeviceFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NewDevice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deviceKey"}},{"kind":"Field","name":{"kind":"Name","value":"deviceGroupKey"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Challenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"}},{"kind":"Field","name":{"kind":"Name","value":"username"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CodeDeliveryFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeDelivery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"destination"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryMedium"}},{"kind":"Field","name":{"kind":"Name","value":"attributeName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PasskeyDescriptorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasskeyDescriptor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"transports"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PasskeyRequestOptionsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasskeyRequestOptions"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"challenge"}},{"kind":"Field","name":{"kind":"Name","value":"rpId"}},{"kind":"Field","name":{"kind":"Name","value":"timeoutMilliseconds"}},{"kind":"Field","name":{"kind":"Name","value":"userVerification"}},{"kind":"Field","name":{"kind":"Name","value":"allowCredentials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PasskeyDescriptorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChallengeParameterFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChallengeParameter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuthenticationTokensFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuthenticationTokens"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"idToken"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}},{"kind":"Field","name":{"kind":"Name","value":"tokenType"}},{"kind":"Field","name":{"kind":"Name","value":"expiresInSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"newDevice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NewDeviceFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NewPasswordRequiredChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NewPasswordRequiredChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"requiredAttributes"}},{"kind":"Field","name":{"kind":"Name","value":"missingAttributes"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SmsMfaChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SmsMfaChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"codeDelivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodeDeliveryFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SoftwareTokenMfaChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SoftwareTokenMfaChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"deviceName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EmailOtpChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EmailOtpChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"codeDelivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodeDeliveryFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SmsOtpChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SmsOtpChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"codeDelivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodeDeliveryFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SelectMfaTypeChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SelectMfaTypeChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"mfaMethods"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MfaSetupChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MfaSetupChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"mfaMethods"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SelectChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SelectChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"firstFactors"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PasswordChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasswordChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"firstFactors"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PasswordVerifierChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasswordVerifierChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"srpB"}},{"kind":"Field","name":{"kind":"Name","value":"salt"}},{"kind":"Field","name":{"kind":"Name","value":"secretBlock"}},{"kind":"Field","name":{"kind":"Name","value":"userIdForSrp"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WebAuthnChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebAuthnChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PasskeyRequestOptionsFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"optionsJson"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeParameterFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeviceSrpChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeviceSrpChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"deviceKey"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DevicePasswordVerifierChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DevicePasswordVerifierChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"srpB"}},{"kind":"Field","name":{"kind":"Name","value":"salt"}},{"kind":"Field","name":{"kind":"Name","value":"secretBlock"}},{"kind":"Field","name":{"kind":"Name","value":"deviceKey"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnknownChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnknownChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<AuthenticateMutation, AuthenticateMutationVariables>;
export const ChangePasswordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangePassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangePasswordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changePassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangePasswordSuccessFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidPasswordError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violatedRules"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangePasswordSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangePasswordSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changed"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const CompletePasskeyRegistrationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CompletePasskeyRegistration"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompletePasskeyRegistrationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"completePasskeyRegistration"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CompletePasskeyRegistrationSuccessFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CompletePasskeyRegistrationSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CompletePasskeyRegistrationSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"credentialId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<CompletePasskeyRegistrationMutation, CompletePasskeyRegistrationMutationVariables>;
export const ConfirmForgotPasswordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmForgotPassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmForgotPasswordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmForgotPassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConfirmForgotPasswordSuccessFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeMismatchError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retrySession"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidPasswordError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violatedRules"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserLambdaValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trigger"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConfirmForgotPasswordSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmForgotPasswordSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<ConfirmForgotPasswordMutation, ConfirmForgotPasswordMutationVariables>;
export const ConfirmMyDeviceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmMyDevice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmMyDeviceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmMyDevice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConfirmMyDeviceSuccessFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidPasswordError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violatedRules"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConfirmMyDeviceSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmMyDeviceSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deviceKey"}},{"kind":"Field","name":{"kind":"Name","value":"userConfirmationNecessary"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<ConfirmMyDeviceMutation, ConfirmMyDeviceMutationVariables>;
export const ConfirmSignUpDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmSignUp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmSignUpInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmSignUp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConfirmSignUpSuccessFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeMismatchError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retrySession"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserLambdaValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trigger"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConfirmSignUpSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmSignUpSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"session"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<ConfirmSignUpMutation, ConfirmSignUpMutationVariables>;
export const ConfirmUserDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmUserInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConfirmUserSuccessFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserLambdaValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trigger"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConfirmUserSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmUserSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<ConfirmUserMutation, ConfirmUserMutationVariables>;
export const CreateGroupDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateGroup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateGroupInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CreateGroupSuccessFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroupFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Group"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"precedence"}},{"kind":"Field","name":{"kind":"Name","value":"roleArn"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastModifiedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CreateGroupSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreateGroupSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GroupFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<CreateGroupMutation, CreateGroupMutationVariables>;
export const CreateUserDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateUserInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CreateUserSuccessFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidPasswordError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violatedRules"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserLambdaValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trigger"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomAttributeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomAttribute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserIdentityFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserIdentity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"providerName"}},{"kind":"Field","name":{"kind":"Name","value":"providerType"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"primary"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"custom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomAttributeFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"identities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserIdentityFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"middleName"}},{"kind":"Field","name":{"kind":"Name","value":"nickname"}},{"kind":"Field","name":{"kind":"Name","value":"preferredUsername"}},{"kind":"Field","name":{"kind":"Name","value":"profile"}},{"kind":"Field","name":{"kind":"Name","value":"picture"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"birthdate"}},{"kind":"Field","name":{"kind":"Name","value":"zoneinfo"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumber"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"emailVerified"}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumberVerified"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastModifiedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CreateUserSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreateUserSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<CreateUserMutation, CreateUserMutationVariables>;
export const DeleteGroupDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteGroup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteGroupInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeleteGroupSuccessFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeleteGroupSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteGroupSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<DeleteGroupMutation, DeleteGroupMutationVariables>;
export const DeleteMeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteMe"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteMeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteMe"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeleteMeSuccessFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeleteMeSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteMeSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleted"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<DeleteMeMutation, DeleteMeMutationVariables>;
export const DeleteMyAttributesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteMyAttributes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteMyAttributesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteMyAttributes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeleteMyAttributesSuccessFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeleteMyAttributesSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteMyAttributesSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"names"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<DeleteMyAttributesMutation, DeleteMyAttributesMutationVariables>;
export const DeleteMyPasskeyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteMyPasskey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteMyPasskeyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteMyPasskey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeleteMyPasskeySuccessFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeleteMyPasskeySuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteMyPasskeySuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"credentialId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<DeleteMyPasskeyMutation, DeleteMyPasskeyMutationVariables>;
export const DeleteUserDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteUserInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeleteUserSuccessFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeleteUserSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteUserSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<DeleteUserMutation, DeleteUserMutationVariables>;
export const DeleteUserAttributesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteUserAttributes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteUserAttributesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteUserAttributes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeleteUserAttributesSuccessFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeleteUserAttributesSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteUserAttributesSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<DeleteUserAttributesMutation, DeleteUserAttributesMutationVariables>;
export const DeleteUserSoftwareTokenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteUserSoftwareToken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteUserSoftwareTokenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteUserSoftwareToken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeleteUserSoftwareTokenSuccessFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeleteUserSoftwareTokenSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteUserSoftwareTokenSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<DeleteUserSoftwareTokenMutation, DeleteUserSoftwareTokenMutationVariables>;
export const DeleteUsersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteUsers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteUsersInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteUsers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeleteUsersSuccessFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeleteUserSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteUserSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeleteUsersSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteUsersSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeleteUserSuccessFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}}]}}]}}]} as unknown as DocumentNode<DeleteUsersMutation, DeleteUsersMutationVariables>;
export const DisableUserDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DisableUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DisableUserInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"disableUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DisableUserSuccessFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DisableUserSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DisableUserSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<DisableUserMutation, DisableUserMutationVariables>;
export const DisableUsersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DisableUsers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DisableUsersInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"disableUsers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DisableUsersSuccessFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DisableUserSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DisableUserSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DisableUsersSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DisableUsersSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DisableUserSuccessFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}}]}}]}}]} as unknown as DocumentNode<DisableUsersMutation, DisableUsersMutationVariables>;
export const EnableUserDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EnableUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EnableUserInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enableUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnableUserSuccessFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnableUserSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnableUserSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<EnableUserMutation, EnableUserMutationVariables>;
export const EnableUsersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EnableUsers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EnableUsersInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enableUsers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnableUsersSuccessFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnableUserSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnableUserSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnableUsersSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnableUsersSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnableUserSuccessFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}}]}}]}}]} as unknown as DocumentNode<EnableUsersMutation, EnableUsersMutationVariables>;
export const ForgetMyDeviceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ForgetMyDevice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ForgetMyDeviceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"forgetMyDevice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ForgetMyDeviceSuccessFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ForgetMyDeviceSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ForgetMyDeviceSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deviceKey"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<ForgetMyDeviceMutation, ForgetMyDeviceMutationVariables>;
export const ForgetUserDeviceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ForgetUserDevice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ForgetUserDeviceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"forgetUserDevice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ForgetUserDeviceSuccessFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ForgetUserDeviceSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ForgetUserDeviceSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"deviceKey"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<ForgetUserDeviceMutation, ForgetUserDeviceMutationVariables>;
export const ForgotPasswordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ForgotPassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ForgotPasswordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"forgotPassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ForgotPasswordSuccessFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserLambdaValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trigger"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CodeDeliveryFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeDelivery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"destination"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryMedium"}},{"kind":"Field","name":{"kind":"Name","value":"attributeName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ForgotPasswordSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ForgotPasswordSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"codeDelivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodeDeliveryFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<ForgotPasswordMutation, ForgotPasswordMutationVariables>;
export const GiveAuthEventFeedbackDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GiveAuthEventFeedback"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GiveAuthEventFeedbackInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"giveAuthEventFeedback"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"GiveAuthEventFeedbackSuccessFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GiveAuthEventFeedbackSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GiveAuthEventFeedbackSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<GiveAuthEventFeedbackMutation, GiveAuthEventFeedbackMutationVariables>;
export const GroupDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Group"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"GroupFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroupFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Group"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"precedence"}},{"kind":"Field","name":{"kind":"Name","value":"roleArn"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastModifiedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<GroupQuery, GroupQueryVariables>;
export const GroupsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Groups"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"GroupConnectionFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroupFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Group"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"precedence"}},{"kind":"Field","name":{"kind":"Name","value":"roleArn"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastModifiedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroupEdgeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GroupEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GroupFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageInfoFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroupConnectionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GroupConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GroupEdgeFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageInfoFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<GroupsQuery, GroupsQueryVariables>;
export const LinkUserProviderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LinkUserProvider"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LinkUserProviderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"linkUserProvider"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LinkUserProviderSuccessFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LinkUserProviderSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LinkUserProviderSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<LinkUserProviderMutation, LinkUserProviderMutationVariables>;
export const LookupUserDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LookupUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LookupUserByInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lookupUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomAttributeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomAttribute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserIdentityFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserIdentity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"providerName"}},{"kind":"Field","name":{"kind":"Name","value":"providerType"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"primary"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"custom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomAttributeFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"identities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserIdentityFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"middleName"}},{"kind":"Field","name":{"kind":"Name","value":"nickname"}},{"kind":"Field","name":{"kind":"Name","value":"preferredUsername"}},{"kind":"Field","name":{"kind":"Name","value":"profile"}},{"kind":"Field","name":{"kind":"Name","value":"picture"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"birthdate"}},{"kind":"Field","name":{"kind":"Name","value":"zoneinfo"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumber"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"emailVerified"}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumberVerified"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastModifiedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<LookupUserQuery, LookupUserQueryVariables>;
export const MeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Me"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomAttributeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomAttribute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserIdentityFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserIdentity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"providerName"}},{"kind":"Field","name":{"kind":"Name","value":"providerType"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"primary"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"custom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomAttributeFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"identities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserIdentityFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"middleName"}},{"kind":"Field","name":{"kind":"Name","value":"nickname"}},{"kind":"Field","name":{"kind":"Name","value":"preferredUsername"}},{"kind":"Field","name":{"kind":"Name","value":"profile"}},{"kind":"Field","name":{"kind":"Name","value":"picture"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"birthdate"}},{"kind":"Field","name":{"kind":"Name","value":"zoneinfo"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumber"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"emailVerified"}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumberVerified"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastModifiedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<MeQuery, MeQueryVariables>;
export const RefreshTokensDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefreshTokens"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RefreshTokensInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refreshTokens"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AuthenticationTokensFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserLambdaValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trigger"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NewDeviceFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NewDevice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deviceKey"}},{"kind":"Field","name":{"kind":"Name","value":"deviceGroupKey"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuthenticationTokensFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuthenticationTokens"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"idToken"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}},{"kind":"Field","name":{"kind":"Name","value":"tokenType"}},{"kind":"Field","name":{"kind":"Name","value":"expiresInSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"newDevice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NewDeviceFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<RefreshTokensMutation, RefreshTokensMutationVariables>;
export const RemoveUserFromGroupDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveUserFromGroup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveUserFromGroupInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeUserFromGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RemoveUserFromGroupSuccessFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RemoveUserFromGroupSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveUserFromGroupSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"groupName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<RemoveUserFromGroupMutation, RemoveUserFromGroupMutationVariables>;
export const RemoveUsersFromGroupDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveUsersFromGroup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveUsersFromGroupInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeUsersFromGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RemoveUsersFromGroupSuccessFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RemoveUserFromGroupSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveUserFromGroupSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"groupName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RemoveUsersFromGroupSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveUsersFromGroupSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RemoveUserFromGroupSuccessFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}}]}}]}}]} as unknown as DocumentNode<RemoveUsersFromGroupMutation, RemoveUsersFromGroupMutationVariables>;
export const ResendConfirmationCodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResendConfirmationCode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResendConfirmationCodeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resendConfirmationCode"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ResendConfirmationCodeSuccessFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserLambdaValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trigger"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CodeDeliveryFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeDelivery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"destination"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryMedium"}},{"kind":"Field","name":{"kind":"Name","value":"attributeName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResendConfirmationCodeSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResendConfirmationCodeSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"codeDelivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodeDeliveryFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<ResendConfirmationCodeMutation, ResendConfirmationCodeMutationVariables>;
export const ResetUserPasswordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResetUserPassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResetUserPasswordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resetUserPassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ResetUserPasswordSuccessFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserLambdaValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trigger"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResetUserPasswordSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResetUserPasswordSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<ResetUserPasswordMutation, ResetUserPasswordMutationVariables>;
export const RespondToChallengeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RespondToChallenge"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RespondToChallengeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"respondToChallenge"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AuthenticationTokensFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NewPasswordRequiredChallengeFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SmsMfaChallengeFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SoftwareTokenMfaChallengeFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EmailOtpChallengeFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SmsOtpChallengeFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SelectMfaTypeChallengeFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MfaSetupChallengeFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SelectChallengeFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PasswordChallengeFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PasswordVerifierChallengeFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WebAuthnChallengeFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomChallengeFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeviceSrpChallengeFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DevicePasswordVerifierChallengeFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnknownChallengeFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeMismatchError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retrySession"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidPasswordError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violatedRules"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserLambdaValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trigger"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NewDeviceFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NewDevice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deviceKey"}},{"kind":"Field","name":{"kind":"Name","value":"deviceGroupKey"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Challenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"}},{"kind":"Field","name":{"kind":"Name","value":"username"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CodeDeliveryFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeDelivery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"destination"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryMedium"}},{"kind":"Field","name":{"kind":"Name","value":"attributeName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PasskeyDescriptorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasskeyDescriptor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"transports"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PasskeyRequestOptionsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasskeyRequestOptions"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"challenge"}},{"kind":"Field","name":{"kind":"Name","value":"rpId"}},{"kind":"Field","name":{"kind":"Name","value":"timeoutMilliseconds"}},{"kind":"Field","name":{"kind":"Name","value":"userVerification"}},{"kind":"Field","name":{"kind":"Name","value":"allowCredentials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PasskeyDescriptorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChallengeParameterFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChallengeParameter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuthenticationTokensFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuthenticationTokens"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}},{"kind":"Field","name":{"kind":"Name","value":"idToken"}},{"kind":"Field","name":{"kind":"Name","value":"refreshToken"}},{"kind":"Field","name":{"kind":"Name","value":"tokenType"}},{"kind":"Field","name":{"kind":"Name","value":"expiresInSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"newDevice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NewDeviceFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NewPasswordRequiredChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NewPasswordRequiredChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"requiredAttributes"}},{"kind":"Field","name":{"kind":"Name","value":"missingAttributes"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SmsMfaChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SmsMfaChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"codeDelivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodeDeliveryFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SoftwareTokenMfaChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SoftwareTokenMfaChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"deviceName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EmailOtpChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EmailOtpChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"codeDelivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodeDeliveryFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SmsOtpChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SmsOtpChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"codeDelivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodeDeliveryFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SelectMfaTypeChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SelectMfaTypeChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"mfaMethods"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MfaSetupChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MfaSetupChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"mfaMethods"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SelectChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SelectChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"firstFactors"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PasswordChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasswordChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"firstFactors"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PasswordVerifierChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasswordVerifierChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"srpB"}},{"kind":"Field","name":{"kind":"Name","value":"salt"}},{"kind":"Field","name":{"kind":"Name","value":"secretBlock"}},{"kind":"Field","name":{"kind":"Name","value":"userIdForSrp"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WebAuthnChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebAuthnChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PasskeyRequestOptionsFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"optionsJson"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeParameterFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeviceSrpChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeviceSrpChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"deviceKey"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DevicePasswordVerifierChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DevicePasswordVerifierChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"srpB"}},{"kind":"Field","name":{"kind":"Name","value":"salt"}},{"kind":"Field","name":{"kind":"Name","value":"secretBlock"}},{"kind":"Field","name":{"kind":"Name","value":"deviceKey"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnknownChallengeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnknownChallenge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChallengeFields"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<RespondToChallengeMutation, RespondToChallengeMutationVariables>;
export const RevokeMySessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeMySession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeMySessionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeMySession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RevokeMySessionSuccessFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RevokeMySessionSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeMySessionSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<RevokeMySessionMutation, RevokeMySessionMutationVariables>;
export const RevokeTokenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeToken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeTokenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeToken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RevokeTokenSuccessFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RevokeTokenSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeTokenSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revoked"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<RevokeTokenMutation, RevokeTokenMutationVariables>;
export const RevokeUserSessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeUserSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeUserSessionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeUserSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RevokeUserSessionSuccessFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RevokeUserSessionSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeUserSessionSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"sessionId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<RevokeUserSessionMutation, RevokeUserSessionMutationVariables>;
export const SendMyAttributeCodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendMyAttributeCode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendMyAttributeCodeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendMyAttributeCode"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SendMyAttributeCodeSuccessFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserLambdaValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trigger"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CodeDeliveryFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeDelivery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"destination"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryMedium"}},{"kind":"Field","name":{"kind":"Name","value":"attributeName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SendMyAttributeCodeSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SendMyAttributeCodeSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"codeDelivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodeDeliveryFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<SendMyAttributeCodeMutation, SendMyAttributeCodeMutationVariables>;
export const SetAuthEventFeedbackDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetAuthEventFeedback"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetAuthEventFeedbackInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setAuthEventFeedback"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SetAuthEventFeedbackSuccessFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SetAuthEventFeedbackSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SetAuthEventFeedbackSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"eventId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<SetAuthEventFeedbackMutation, SetAuthEventFeedbackMutationVariables>;
export const SetMyMfaPreferenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetMyMfaPreference"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetMyMfaPreferenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setMyMfaPreference"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SetMyMfaPreferenceSuccessFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SetMyMfaPreferenceSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SetMyMfaPreferenceSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"preferenceSet"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<SetMyMfaPreferenceMutation, SetMyMfaPreferenceMutationVariables>;
export const SetUserMfaPreferenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetUserMfaPreference"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetUserMfaPreferenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setUserMfaPreference"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SetUserMfaPreferenceSuccessFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SetUserMfaPreferenceSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SetUserMfaPreferenceSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<SetUserMfaPreferenceMutation, SetUserMfaPreferenceMutationVariables>;
export const SetUserPasswordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetUserPassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetUserPasswordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setUserPassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SetUserPasswordSuccessFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidPasswordError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violatedRules"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SetUserPasswordSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SetUserPasswordSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<SetUserPasswordMutation, SetUserPasswordMutationVariables>;
export const SignOutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOut"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignOutInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOut"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SignOutSuccessFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SignOutSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignOutSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signedOut"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;
export const SignOutUserDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOutUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignOutUserInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOutUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SignOutUserSuccessFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SignOutUserSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignOutUserSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<SignOutUserMutation, SignOutUserMutationVariables>;
export const SignUpDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignUp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignUpInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signUp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SignUpSuccessFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidPasswordError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violatedRules"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserLambdaValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trigger"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CodeDeliveryFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeDelivery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"destination"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryMedium"}},{"kind":"Field","name":{"kind":"Name","value":"attributeName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SignUpSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignUpSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}},{"kind":"Field","name":{"kind":"Name","value":"codeDelivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodeDeliveryFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"session"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<SignUpMutation, SignUpMutationVariables>;
export const StartPasskeyRegistrationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartPasskeyRegistration"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartPasskeyRegistrationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startPasskeyRegistration"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StartPasskeyRegistrationSuccessFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PasskeyRelyingPartyFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasskeyRelyingParty"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PasskeyUserFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasskeyUser"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PasskeyAlgorithmFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasskeyAlgorithm"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"alg"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PasskeyDescriptorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasskeyDescriptor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"transports"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PasskeyAuthenticatorSelectionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasskeyAuthenticatorSelection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"authenticatorAttachment"}},{"kind":"Field","name":{"kind":"Name","value":"requireResidentKey"}},{"kind":"Field","name":{"kind":"Name","value":"residentKey"}},{"kind":"Field","name":{"kind":"Name","value":"userVerification"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PasskeyCreationOptionsFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasskeyCreationOptions"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"challenge"}},{"kind":"Field","name":{"kind":"Name","value":"rp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PasskeyRelyingPartyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PasskeyUserFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pubKeyCredParams"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PasskeyAlgorithmFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeoutMilliseconds"}},{"kind":"Field","name":{"kind":"Name","value":"excludeCredentials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PasskeyDescriptorFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"authenticatorSelection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PasskeyAuthenticatorSelectionFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attestation"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StartPasskeyRegistrationSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StartPasskeyRegistrationSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PasskeyCreationOptionsFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"optionsJson"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<StartPasskeyRegistrationMutation, StartPasskeyRegistrationMutationVariables>;
export const UnlinkUserProviderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UnlinkUserProvider"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UnlinkUserProviderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unlinkUserProvider"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnlinkUserProviderSuccessFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnlinkUserProviderSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnlinkUserProviderSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"providerName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<UnlinkUserProviderMutation, UnlinkUserProviderMutationVariables>;
export const UpdateGroupDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateGroup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateGroupInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UpdateGroupSuccessFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GroupFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Group"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"precedence"}},{"kind":"Field","name":{"kind":"Name","value":"roleArn"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastModifiedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UpdateGroupSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateGroupSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GroupFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<UpdateGroupMutation, UpdateGroupMutationVariables>;
export const UpdateMyAttributesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateMyAttributes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateMyAttributesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateMyAttributes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UpdateMyAttributesSuccessFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeMismatchError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retrySession"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserLambdaValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trigger"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CodeDeliveryFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeDelivery"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"destination"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryMedium"}},{"kind":"Field","name":{"kind":"Name","value":"attributeName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UpdateMyAttributesSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateMyAttributesSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"codeDeliveries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CodeDeliveryFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<UpdateMyAttributesMutation, UpdateMyAttributesMutationVariables>;
export const UpdateMyDeviceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateMyDevice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateMyDeviceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateMyDevice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UpdateMyDeviceSuccessFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UpdateMyDeviceSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateMyDeviceSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deviceKey"}},{"kind":"Field","name":{"kind":"Name","value":"rememberedStatus"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<UpdateMyDeviceMutation, UpdateMyDeviceMutationVariables>;
export const UpdateUserAttributesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateUserAttributes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateUserAttributesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateUserAttributes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UpdateUserAttributesSuccessFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserLambdaValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trigger"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UpdateUserAttributesSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateUserAttributesSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<UpdateUserAttributesMutation, UpdateUserAttributesMutationVariables>;
export const UpdateUserDeviceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateUserDevice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateUserDeviceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateUserDevice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UpdateUserDeviceSuccessFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UpdateUserDeviceSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateUserDeviceSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"deviceKey"}},{"kind":"Field","name":{"kind":"Name","value":"rememberedStatus"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<UpdateUserDeviceMutation, UpdateUserDeviceMutationVariables>;
export const UserDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"User"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"username"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"username"},"value":{"kind":"Variable","name":{"kind":"Name","value":"username"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomAttributeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomAttribute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserIdentityFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserIdentity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"providerName"}},{"kind":"Field","name":{"kind":"Name","value":"providerType"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"primary"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"custom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomAttributeFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"identities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserIdentityFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"middleName"}},{"kind":"Field","name":{"kind":"Name","value":"nickname"}},{"kind":"Field","name":{"kind":"Name","value":"preferredUsername"}},{"kind":"Field","name":{"kind":"Name","value":"profile"}},{"kind":"Field","name":{"kind":"Name","value":"picture"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"birthdate"}},{"kind":"Field","name":{"kind":"Name","value":"zoneinfo"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumber"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"emailVerified"}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumberVerified"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastModifiedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<UserQuery, UserQueryVariables>;
export const UserPoolDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UserPool"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userPool"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserPoolFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PasswordPolicyFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasswordPolicy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minimumLength"}},{"kind":"Field","name":{"kind":"Name","value":"requireUppercase"}},{"kind":"Field","name":{"kind":"Name","value":"requireLowercase"}},{"kind":"Field","name":{"kind":"Name","value":"requireNumbers"}},{"kind":"Field","name":{"kind":"Name","value":"requireSymbols"}},{"kind":"Field","name":{"kind":"Name","value":"historySize"}},{"kind":"Field","name":{"kind":"Name","value":"temporaryPasswordValidityDays"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomAttributeDefinitionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomAttributeDefinition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"dataType"}},{"kind":"Field","name":{"kind":"Name","value":"mutable"}},{"kind":"Field","name":{"kind":"Name","value":"minimumLength"}},{"kind":"Field","name":{"kind":"Name","value":"maximumLength"}},{"kind":"Field","name":{"kind":"Name","value":"minimumValue"}},{"kind":"Field","name":{"kind":"Name","value":"maximumValue"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserPoolFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserPool"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passwordPolicy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PasswordPolicyFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mfa"}},{"kind":"Field","name":{"kind":"Name","value":"selfSignUpAllowed"}},{"kind":"Field","name":{"kind":"Name","value":"usernameAttributes"}},{"kind":"Field","name":{"kind":"Name","value":"aliasAttributes"}},{"kind":"Field","name":{"kind":"Name","value":"usernameCaseSensitive"}},{"kind":"Field","name":{"kind":"Name","value":"autoVerifiedAttributes"}},{"kind":"Field","name":{"kind":"Name","value":"allowedFirstAuthFactors"}},{"kind":"Field","name":{"kind":"Name","value":"authFlows"}},{"kind":"Field","name":{"kind":"Name","value":"requiredAttributes"}},{"kind":"Field","name":{"kind":"Name","value":"customAttributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomAttributeDefinitionFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<UserPoolQuery, UserPoolQueryVariables>;
export const UsersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Users"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UserFilterInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"scan"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UserScanInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"users"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"scan"},"value":{"kind":"Variable","name":{"kind":"Name","value":"scan"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserConnectionFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserScanFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserScan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scanned"}},{"kind":"Field","name":{"kind":"Name","value":"exhausted"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomAttributeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomAttribute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserIdentityFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserIdentity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"providerName"}},{"kind":"Field","name":{"kind":"Name","value":"providerType"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"primary"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"custom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomAttributeFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"identities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserIdentityFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"middleName"}},{"kind":"Field","name":{"kind":"Name","value":"nickname"}},{"kind":"Field","name":{"kind":"Name","value":"preferredUsername"}},{"kind":"Field","name":{"kind":"Name","value":"profile"}},{"kind":"Field","name":{"kind":"Name","value":"picture"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"birthdate"}},{"kind":"Field","name":{"kind":"Name","value":"zoneinfo"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumber"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"emailVerified"}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumberVerified"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastModifiedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserEdgeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageInfoFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserConnectionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserScanFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserEdgeFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageInfoFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<UsersQuery, UsersQueryVariables>;
export const UsersByUsernameDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UsersByUsername"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"usernames"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"usersByUsername"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"usernames"},"value":{"kind":"Variable","name":{"kind":"Name","value":"usernames"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UsersByUsernameSuccessFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomAttributeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomAttribute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserIdentityFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserIdentity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"providerName"}},{"kind":"Field","name":{"kind":"Name","value":"providerType"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"primary"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"custom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomAttributeFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"identities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserIdentityFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"middleName"}},{"kind":"Field","name":{"kind":"Name","value":"nickname"}},{"kind":"Field","name":{"kind":"Name","value":"preferredUsername"}},{"kind":"Field","name":{"kind":"Name","value":"profile"}},{"kind":"Field","name":{"kind":"Name","value":"picture"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"birthdate"}},{"kind":"Field","name":{"kind":"Name","value":"zoneinfo"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumber"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"emailVerified"}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumberVerified"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastModifiedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UsersByUsernameSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UsersByUsernameSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}}]}}]}}]} as unknown as DocumentNode<UsersByUsernameQuery, UsersByUsernameQueryVariables>;
export const VerifyMyAttributeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VerifyMyAttribute"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VerifyMyAttributeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verifyMyAttribute"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"VerifyMyAttributeSuccessFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeMismatchError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retrySession"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VerifyMyAttributeSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VerifyMyAttributeSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<VerifyMyAttributeMutation, VerifyMyAttributeMutationVariables>;
export const VerifySoftwareTokenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VerifySoftwareToken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VerifySoftwareTokenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verifySoftwareToken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationErrorFields"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"VerifySoftwareTokenSuccessFields"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDeniedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requires"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CodeMismatchError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retrySession"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnableSoftwareTokenMfaError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retrySession"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"violations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InputViolationFields"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAuthorizedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceUnavailableError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyRequestsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnexpectedError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidentId"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VerifySoftwareTokenSuccessFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VerifySoftwareTokenSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InputViolationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InputViolation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<VerifySoftwareTokenMutation, VerifySoftwareTokenMutationVariables>;