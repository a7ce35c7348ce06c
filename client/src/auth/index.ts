/** The exports of `cognito-graphql-client/auth`. */
export { createAuth } from './createAuth.js';
export type {
  AccessTokenClaims,
  Auth,
  AuthChallenge,
  AuthError,
  AuthErrorCode,
  AuthOptions,
  AuthResult,
  AuthState,
  ChallengeAnswer,
  ChallengeState,
  ClientError,
  ClientErrorCode,
  IdTokenClaims,
  LoadingState,
  SignedInState,
  SignedOutReason,
  SignedOutState,
  SignInInput,
  TokenStore,
} from './types.js';
