/** The public types of `cognito-graphql-client/auth`. */
import type { Client } from '../client.js';
import type {
  AssociateSoftwareTokenMutation,
  AuthenticateMutation,
  CompleteMyPasskeyRegistrationMutation,
  ConfirmForgotPasswordInput,
  ConfirmForgotPasswordMutation,
  ConfirmMyDeviceMutation,
  ConfirmSignUpInput,
  ConfirmSignUpMutation,
  ErrorCategory,
  FirstFactor,
  ForgotPasswordInput,
  ForgotPasswordMutation,
  KeyValueInput,
  MfaMethod,
  MyAttributesInput,
  OperationErrorCode,
  RefreshTokensMutation,
  ResendConfirmationCodeInput,
  ResendConfirmationCodeMutation,
  RespondToChallengeMutation,
  RevokeTokenMutation,
  SetMyMfaPreferenceMutation,
  SignOutMutation,
  SignUpInput,
  SignUpMutation,
  StartMyPasskeyRegistrationMutation,
  UserPoolQuery,
  VerifySoftwareTokenMutation,
} from '../generated/documents.js';
import type { ErrorOf } from '../match.js';

/** What `authenticate` and `respondToChallenge` return. */
export type SignInMember = NonNullable<
  AuthenticateMutation['authenticate'] | RespondToChallengeMutation['respondToChallenge']
>;

type UserPoolMember = NonNullable<UserPoolQuery['userPool']>;

/** What each operation of the session returns. */
export interface Results {
  authenticate: NonNullable<AuthenticateMutation['authenticate']>;
  respondToChallenge: NonNullable<RespondToChallengeMutation['respondToChallenge']>;
  refreshTokens: NonNullable<RefreshTokensMutation['refreshTokens']>;
  revokeToken: NonNullable<RevokeTokenMutation['revokeToken']>;
  signOut: NonNullable<SignOutMutation['signOut']>;
  signUp: NonNullable<SignUpMutation['signUp']>;
  confirmSignUp: NonNullable<ConfirmSignUpMutation['confirmSignUp']>;
  resendConfirmationCode: NonNullable<ResendConfirmationCodeMutation['resendConfirmationCode']>;
  forgotPassword: NonNullable<ForgotPasswordMutation['forgotPassword']>;
  confirmForgotPassword: NonNullable<ConfirmForgotPasswordMutation['confirmForgotPassword']>;
  associateSoftwareToken: NonNullable<AssociateSoftwareTokenMutation['associateSoftwareToken']>;
  verifySoftwareToken: NonNullable<VerifySoftwareTokenMutation['verifySoftwareToken']>;
  setMyMfaPreference: NonNullable<SetMyMfaPreferenceMutation['setMyMfaPreference']>;
  startMyPasskeyRegistration: NonNullable<
    StartMyPasskeyRegistrationMutation['startMyPasskeyRegistration']
  >;
  completeMyPasskeyRegistration: NonNullable<
    CompleteMyPasskeyRegistrationMutation['completeMyPasskeyRegistration']
  >;
  confirmMyDevice: NonNullable<ConfirmMyDeviceMutation['confirmMyDevice']>;
  userPool:
    | Pick<
        Extract<UserPoolMember, { readonly __typename: 'UserPool' }>,
        '__typename' | 'id' | 'authFlows'
      >
    | ErrorOf<UserPoolMember>;
}

/** The success of an operation: its member that is not an error. */
export type SuccessOf<Name extends keyof Results> = Exclude<Results[Name], ErrorOf<Results[Name]>>;

/** Errors that the client itself detects, with the same fields as the gateway's errors. */
export interface ClientError {
  readonly __typename: ClientErrorName;
  readonly code: ClientErrorCode;
  /** English, for logs; screens choose their text by `code`. */
  readonly message: string;
  readonly category: ErrorCategory;
  /** Whether the same call may succeed later. */
  readonly retryable: boolean;
}

/**
 * - `GATEWAY_UNREACHABLE`: no answer, or the answer of a server in between. Retryable.
 * - `REQUEST_REJECTED`: the gateway refuses the request itself, for example from a page of an
 *   origin that is not allowed.
 * - `PASSKEY_CANCELLED`: the user closed the browser's dialogue, or it timed out.
 * - `PASSKEY_NOT_SUPPORTED`: this browser or page cannot use passkeys.
 * - `CHALLENGE_MISMATCH`: the answer does not fit the challenge in `state`, or no challenge is
 *   open.
 * - `SRP_NOT_AVAILABLE`: with `srp: 'always'`, if the pool's client or the browser does not support
 *   SRP.
 * - `SRP_REFUSED`: the server's SRP values are unsafe.
 * - `NOT_SIGNED_IN`: the method needs a signed-in user.
 */
export type ClientErrorCode =
  | 'GATEWAY_UNREACHABLE'
  | 'REQUEST_REJECTED'
  | 'PASSKEY_CANCELLED'
  | 'PASSKEY_NOT_SUPPORTED'
  | 'CHALLENGE_MISMATCH'
  | 'SRP_NOT_AVAILABLE'
  | 'SRP_REFUSED'
  | 'NOT_SIGNED_IN';

export type ClientErrorName =
  | 'GatewayUnreachableError'
  | 'RequestRejectedError'
  | 'PasskeyCancelledError'
  | 'PasskeyNotSupportedError'
  | 'ChallengeMismatchError'
  | 'SrpNotAvailableError'
  | 'SrpRefusedError'
  | 'NotSignedInError';

/**
 * Fields of errors that only operators can act on. The generated documents select them, but
 * `AuthError` omits them, because an app cannot do anything about them.
 */
type ForOperators = 'requires' | 'cause' | 'scope' | 'trigger';
type WithoutIt<Member> = Member extends unknown ? Omit<Member, ForOperators> : never;

/** An error of an operation, or an error of the client. */
export type AuthError = WithoutIt<ErrorOf<Results[keyof Results]>> | ClientError;
export type AuthErrorCode = OperationErrorCode | ClientErrorCode;

type ChallengeMember = Extract<SignInMember, { readonly session: string }>;

/**
 * A challenge for the user, as the gateway sent it. Challenges of SRP and of devices are not among
 * them, because the session answers them itself.
 */
export type AuthChallenge =
  | Exclude<ChallengeMember, OwnChallenge>
  | Omit<Extract<ChallengeMember, { readonly __typename: 'WebAuthnChallenge' }>, 'options'>;

interface OwnChallenge {
  readonly __typename:
    | 'PasswordVerifierChallenge'
    | 'DeviceSrpChallenge'
    | 'DevicePasswordVerifierChallenge'
    | 'WebAuthnChallenge';
}

/** Claims of Cognito's access token. Read without verification: for display, not for decisions. */
export interface AccessTokenClaims {
  readonly sub: string;
  readonly username: string;
  readonly iat: number;
  readonly exp: number;
  readonly origin_jti?: string;
  readonly 'cognito:groups'?: readonly string[];
  readonly scope?: string;
  readonly device_key?: string;
  readonly [claim: string]: unknown;
}

/** Claims of Cognito's ID token. Read without verification. */
export interface IdTokenClaims {
  readonly sub: string;
  readonly 'cognito:username': string;
  readonly email?: string;
  readonly email_verified?: boolean;
  readonly phone_number?: string;
  readonly [claim: string]: unknown;
}

/**
 * - `signedOut`: the user signed out, here or in another tab.
 * - `expired`: the refresh token has expired.
 * - `revoked`: the sign-in was ended elsewhere.
 * - `userGone`: the user was deleted or disabled.
 * - `challengeExpired`: a challenge was answered too late; the sign-in starts again.
 * - `challengeFailed`: the answer was wrong, and there is no other try; the sign-in starts again.
 */
export type SignedOutReason =
  'signedOut' | 'expired' | 'revoked' | 'userGone' | 'challengeExpired' | 'challengeFailed';

export interface LoadingState {
  readonly status: 'loading';
  /** False while the gateway is unavailable and the session cannot be looked up. */
  readonly reachable: boolean;
  /**
   * Why the session cannot be looked up. If the gateway does not allow the origin of the page, this
   * is `REQUEST_REJECTED` with the gateway's text in `message`.
   */
  readonly error?: AuthError | undefined;
}

export interface SignedOutState {
  readonly status: 'signedOut';
  /** Undefined if no user was signed in before. */
  readonly reason?: SignedOutReason | undefined;
}

export interface ChallengeState {
  readonly status: 'challenge';
  readonly challenge: AuthChallenge;
}

export interface SignedInState {
  readonly status: 'signedIn';
  readonly claims: AccessTokenClaims;
  readonly idClaims: IdTokenClaims | undefined;
  readonly username: string;
  /** False while the gateway is unavailable and the access token cannot be refreshed. */
  readonly reachable: boolean;
}

export type AuthState = LoadingState | SignedOutState | ChallengeState | SignedInState;

/** The result of every method. Expected failures are never thrown. */
export type AuthResult<Success = AuthState> =
  | { readonly ok: true; readonly value: Success }
  | { readonly ok: false; readonly error: AuthError };

/** The answer to the challenge in `state`; spaces around and within codes are removed. */
export type ChallengeAnswer =
  | {
      readonly kind: 'newPassword';
      readonly newPassword: string;
      readonly attributes?: MyAttributesInput;
    }
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'mfaMethod'; readonly method: MfaMethod }
  | { readonly kind: 'firstFactor'; readonly factor: FirstFactor; readonly password?: string }
  | { readonly kind: 'password'; readonly password: string }
  | { readonly kind: 'passkey' }
  | { readonly kind: 'custom'; readonly answer: string }
  /** Continues the sign-in. Send it after `startTotp` and `verifyTotp`. */
  | { readonly kind: 'mfaSetup' };

/**
 * Stores a refresh token, for example in the secure storage of a phone. Several tabs may use the same
 * store.
 */
export interface TokenStore {
  readonly get: () => string | null | undefined | Promise<string | null | undefined>;
  readonly set: (refreshToken: string) => unknown;
  readonly remove: () => unknown;
}

export interface AuthOptions {
  /** The GraphQL endpoint, such as `https://identity.example.com/graphql`. */
  readonly url: string | URL;
  /**
   * Where the refresh token is kept. `cookie`: in a cookie that the gateway sets and no script can
   * read (`REFRESH_TOKEN_COOKIE_DAYS`). `memory`: in the open tabs, so the user is signed out when the
   * last tab is reloaded or closed. Or a store of your own. Access tokens are always in memory.
   * Default `cookie`.
   */
  readonly tokens?: 'cookie' | 'memory' | TokenStore;
  /**
   * Whether the password is proved by SRP and never sent. `auto`: if the pool's client and the
   * browser support it. Default `auto`.
   */
  readonly srp?: 'auto' | 'always' | 'never';
  /** Default: the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch;
  /** Separates several sessions of one origin. Default `default`. */
  readonly name?: string;
  /** Passed to the pool's Lambda triggers with every operation that accepts it. */
  readonly clientMetadata?: readonly KeyValueInput[];
}

export interface SignInInput {
  /** The username, or an alias if the pool allows it. */
  readonly username: string;
  /** If the password is missing, the pool offers first factors (choice-based sign-in). */
  readonly password?: string;
  readonly preferredFirstFactor?: FirstFactor;
}

type Act<Input, Name extends keyof Results> = (
  input: Input,
) => Promise<AuthResult<SuccessOf<Name>>>;

/** A session: who is signed in, and that user's tokens. Methods can be destructured. */
export interface Auth {
  /** The current state: the same object until the state changes. */
  readonly state: AuthState;
  /**
   * Calls `listener` at once and after each change (Svelte's store contract). Returns the function
   * that unsubscribes it.
   */
  readonly subscribe: (listener: (state: AuthState) => void) => () => void;
  /**
   * Resolves when `state` is no longer `loading`. In a browser, `createAuth` starts by itself;
   * elsewhere, such as during rendering on a server, the first call of `ready` or another method
   * starts it.
   */
  readonly ready: () => Promise<AuthState>;

  readonly signIn: (input: SignInInput) => Promise<AuthResult>;
  /** Without `username`, uses the name of the latest passkey sign-in in this browser. */
  readonly signInWithPasskey: (input?: { readonly username?: string }) => Promise<AuthResult>;
  readonly answer: (answer: ChallengeAnswer) => Promise<AuthResult>;
  /** Abandons the sign-in. */
  readonly cancelChallenge: () => void;

  /** Starts setting up an authenticator app, in `MfaSetupChallenge` or when signed in. */
  readonly startTotp: (input: {
    readonly issuer: string;
    readonly accountName?: string;
  }) => Promise<AuthResult<SuccessOf<'associateSoftwareToken'>>>;
  /**
   * Completes the set-up of the authenticator app. When signed in, `preferred` (default true) also
   * makes the app the preferred second factor. In `MfaSetupChallenge`, continue with
   * `answer({ kind: 'mfaSetup' })`.
   */
  readonly verifyTotp: (input: {
    readonly code: string;
    readonly deviceName?: string;
    readonly preferred?: boolean;
  }) => Promise<AuthResult<SuccessOf<'verifySoftwareToken'>>>;

  readonly signUp: Act<SignUpInput, 'signUp'>;
  /**
   * Confirms the sign-up, and also signs in if the pool allows it: then `value.status` is
   * `signedIn`.
   */
  readonly confirmSignUp: (input: ConfirmSignUpInput) => Promise<AuthResult>;
  readonly resendConfirmationCode: Act<ResendConfirmationCodeInput, 'resendConfirmationCode'>;
  readonly forgotPassword: Act<ForgotPasswordInput, 'forgotPassword'>;
  readonly confirmForgotPassword: Act<ConfirmForgotPasswordInput, 'confirmForgotPassword'>;
  readonly registerPasskey: () => Promise<AuthResult<SuccessOf<'completeMyPasskeyRegistration'>>>;
  /**
   * Ends this sign-in in all tabs; with `everywhere`, every sign-in of the user on all devices. An
   * error means that the gateway could not be reached; the tabs are signed out nevertheless.
   */
  readonly signOut: (options?: { readonly everywhere?: boolean }) => Promise<AuthResult>;

  /**
   * Resolves to a fresh access token, or to undefined if no user is signed in. A token that expires
   * is refreshed once for all callers and tabs. While the gateway is unavailable, resolves to the
   * latest token, which may have expired.
   */
  readonly accessToken: () => Promise<string | undefined>;
  readonly idToken: () => Promise<string | undefined>;
  /**
   * Calls `fetch`, with the access token if the request goes to `url`; other requests are sent
   * unchanged. If the gateway answers that the token has expired, refreshes the token once and repeats
   * the request.
   */
  readonly fetch: typeof globalThis.fetch;
  /**
   * Sends a typed document with the access token. Rejects with the same errors as the `request` of
   * `createClient`.
   */
  readonly request: Client['request'];
  /** Stops timers, listeners and the connection to the other tabs. */
  readonly close: () => void;
}
