/**
 * Why the embedded pool cannot make an operation give an answer that is in its union. `everywhere`
 * applies to every row without an entry of its own. `test/operations.test.ts` and
 * `test/edges.test.ts` give each of these answers in Cognito's place.
 */
import type { ErrorName } from '../../src/schema/error.js';

export const everywhere: Readonly<Partial<Record<ErrorName, string>>> = {
  AccessDeniedError: 'anyone may call this',
  BlockedError: 'the pool has no web application firewall in front',
  CodeDeliveryFailureError: 'the outbox takes every message',
  ConcurrentModificationError: "the pool's transactions run one after another",
  FeatureNotAvailableError:
    'the pool is a single Region, and has every tier and add-on that this needs',
  MfaMethodNotFoundError: 'the pool offers only methods that the user has set up',
  OutcomeUnknownError: 'the pool answers every call',
  PreconditionNotMetError: 'the pool has no such precondition',
  ServiceUnavailableError: 'the pool is always available',
  TooManyFailedAttemptsError: 'the pool throws LimitExceededException, as Cognito usually does',
  UnexpectedError: 'the pool throws only declared exceptions',
  // For calls with a valid access token, Cognito declares more exceptions than it is known to
  // throw.
  PasswordResetRequiredError:
    'for calls with a valid access token, only changeMyPassword checks the state of the password',
  ResourceNotFoundError:
    'only the pool or the client could be missing, which is a ServiceUnavailableError',
  UserNotConfirmedError: 'an unconfirmed user has no access token',
};

type Reasons = Readonly<Partial<Record<ErrorName, string>>>;
const cognitoOwn: Reasons = {
  NotAuthorizedError: "signed calls use the gateway's credentials, which the pool accepts",
};
const reachedParent: Reasons = {
  NotAuthorizedError: 'an invalid credential already fails at the parent',
  TooManyRequestsError:
    'quotas are tested on root fields; test/edges.test.ts sends this answer for edges',
};
const missingParent: Reasons = {
  ResourceNotFoundError: 'a missing group already fails at the parent',
};
const missingUser: Reasons = {
  ...missingParent,
  UserNotFoundError: 'a missing user already fails at the parent',
};
const ofDomain: Reasons = {
  TooManyRequestsError:
    'the stand-in for the domain has no limits; test/resolvers/redirect has some',
};
const noExtraCodes = 'declared, although the command takes no code';

export const reasons: Readonly<Record<string, Reasons>> = {
  userPool: { ...cognitoOwn, InvalidInputError: 'the field has no input' },
  poolUsage: { InvalidInputError: 'the field has no input' },
  poolCheck: { InvalidInputError: 'the field has no input' },
  auditEvents: { TooManyRequestsError: 'the field spends nothing, and sends no command' },
  viewer: {
    InvalidInputError: 'the field has no input',
    TooManyRequestsError: 'it has no budget and sends no command of its own',
  },
  usersByUsername: { TooManyRequestsError: 'the result of each user has this error instead' },
  enableUsers: { TooManyRequestsError: 'the result of each user has this error instead' },
  disableUsers: { TooManyRequestsError: 'the result of each user has this error instead' },
  deleteUsers: { TooManyRequestsError: 'the result of each user has this error instead' },
  addUsersToGroup: { TooManyRequestsError: 'the result of each user has this error instead' },
  removeUsersFromGroup: { TooManyRequestsError: 'the result of each user has this error instead' },
  signUp: {
    LimitExceededError: 'the pool limits codes per user, and a new user has requested none',
  },
  respondToChallenge: {
    UserNotFoundError: 'the session of a deleted user is reported as invalid',
  },
  refreshTokens: {
    UserNotFoundError: 'the refresh token of a deleted user is invalid',
    PasswordResetRequiredError: 'the pool refreshes tokens whatever the state of the password',
    UserNotConfirmedError: 'an unconfirmed user has no refresh token',
  },
  confirmForgotPassword: {
    UserNotConfirmedError:
      'the pool sends such a user no code and throws InvalidParameterException',
  },
  changeMyPassword: {
    LimitExceededError: 'the pool reports a lock with NotAuthorizedException, as at a sign-in',
  },
  resetUserPassword: { LimitExceededError: 'the pool does not limit administrators' },
  confirmUser: { LimitExceededError: 'the pool does not limit administrators' },
  createGroup: { LimitExceededError: 'the pool allows any number of groups' },
  unlinkUserProvider: { AliasExistsError: 'unlinking does not claim an alias' },
  updateMyAttributes: { CodeMismatchError: noExtraCodes, ExpiredCodeError: noExtraCodes },
  verifySoftwareToken: { CodeMismatchError: 'the pool throws EnableSoftwareTokenMFAException' },
  confirmMyDevice: {
    InvalidPasswordError: 'the pool accepts any verifier',
    UsernameExistsError: 'devices have no username',
  },
  deleteMyPasskey: { LimitExceededError: 'deleting is not limited' },
  setUserMfaPreference: {
    PasswordResetRequiredError: 'the pool changes preferences in every state of the user',
    UserNotConfirmedError: 'the pool changes preferences in every state of the user',
    TooManyRequestsError: 'the command declares no such exception',
  },
  setMyMfaPreference: { TooManyRequestsError: 'the command declares no such exception' },
  associateSoftwareToken: { TooManyRequestsError: 'the command declares no such exception' },
  deleteUserSoftwareToken: {
    UserNotConfirmedError: 'the pool allows this in every state of the user',
  },
  startRedirectSignIn: ofDomain,
  completeRedirectSignIn: ofDomain,
  redirectSignOut: ofDomain,
  clientToken: ofDomain,
  'User.devices': { ...reachedParent, ...missingUser },
  'User.sessions': { ...reachedParent, ...missingUser },
  'User.passkeys': { ...reachedParent, LimitExceededError: 'listing is not limited' },
  'User.authEvents': { ...reachedParent, ...missingUser },
  'User.authFactors': {
    ...reachedParent,
    ...missingUser,
    AccessDeniedError: 'a caller who may read the user may read this too',
    InvalidInputError: 'the field has no input',
  },
  'User.groups': { ...reachedParent, ...missingUser },
  'Group.users': { ...reachedParent, ...missingParent },
};
