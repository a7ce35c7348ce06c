/**
 * Why the embedded pool cannot make an operation give an answer that is in its union. `everywhere`
 * applies to every row without an entry of its own. `test/operations.test.ts` and
 * `test/edges.test.ts` give each of these answers in Cognito's place.
 */
import type { ErrorName } from '../../src/schema/error.js';

export const everywhere: Readonly<Partial<Record<ErrorName, string>>> = {
  AccessDeniedError: 'anybody may do this',
  BlockedError: 'the pool has no web application firewall in front',
  CodeDeliveryFailureError: 'the outbox takes every message',
  ConcurrentModificationError: "the pool's transactions run one after another",
  FeatureNotAvailableError:
    'the pool is one Region without replicas, and every tier and add-on that this needs',
  MfaMethodNotFoundError: 'the pool offers only what the user has set up',
  OutcomeUnknownError: 'the pool answers every call that it gets',
  PreconditionNotMetError: 'the pool knows no such precondition',
  ServiceUnavailableError: 'the pool is there',
  TooManyFailedAttemptsError: 'the pool says LimitExceededException, as Cognito does to most',
  UnexpectedError: 'the pool answers declared exceptions only',
  // For calls with a valid access token, Cognito declares more exceptions than it is known to
  // throw.
  PasswordResetRequiredError:
    'with a valid access token the pool asks for the state of the password in changeMyPassword only',
  ResourceNotFoundError:
    'of pool and client, which alone could be missing, it is ServiceUnavailableError',
  UserNotConfirmedError: 'there is no access token before the confirmation',
};

type Reasons = Readonly<Partial<Record<ErrorName, string>>>;
const cognitoOwn: Reasons = {
  NotAuthorizedError: "signed calls are the gateway's own, and the pool takes its credentials",
};
const reachedParent: Reasons = {
  NotAuthorizedError: 'a credential that is not accepted fails at the parent',
  TooManyRequestsError:
    'the quotas are those of root fields; test/edges.test.ts answers in their place',
};
const missingParent: Reasons = { ResourceNotFoundError: 'what is missing fails at the parent' };
const missingUser: Reasons = {
  ...missingParent,
  UserNotFoundError: 'who is missing fails at the parent',
};
const noExtraCodes = 'declared, but the command takes no code';

export const reasons: Readonly<Record<string, Reasons>> = {
  userPool: { ...cognitoOwn, InvalidInputError: 'it takes no input' },
  viewer: {
    InvalidInputError: 'it takes no input',
    TooManyRequestsError: 'it spends nothing, and sends no command of its own',
  },
  usersByUsername: { TooManyRequestsError: 'each result has its own' },
  enableUsers: { TooManyRequestsError: 'each result has its own' },
  disableUsers: { TooManyRequestsError: 'each result has its own' },
  deleteUsers: { TooManyRequestsError: 'each result has its own' },
  addUsersToGroup: { TooManyRequestsError: 'each result has its own' },
  removeUsersFromGroup: { TooManyRequestsError: 'each result has its own' },
  signUp: {
    LimitExceededError: 'the pool limits codes by user, and a new user has asked for none',
  },
  respondToChallenge: {
    UserNotFoundError: 'the session of a deleted user is an invalid session',
  },
  refreshTokens: {
    UserNotFoundError: 'the refresh token of a deleted user is invalid',
    PasswordResetRequiredError: 'the pool refreshes whatever the state of the password',
    UserNotConfirmedError: 'there is no refresh token before the confirmation',
  },
  confirmForgotPassword: {
    UserNotConfirmedError: 'the pool sends such a user no code, and says InvalidParameterException',
  },
  changeMyPassword: {
    LimitExceededError: 'the pool locks by NotAuthorizedException, as at a sign-in',
  },
  resetUserPassword: { LimitExceededError: 'the pool does not limit administrators' },
  confirmUser: { LimitExceededError: 'the pool does not limit administrators' },
  createGroup: { LimitExceededError: 'the pool holds any number of groups' },
  unlinkUserProvider: { AliasExistsError: 'to unlink claims no alias' },
  updateMyAttributes: { CodeMismatchError: noExtraCodes, ExpiredCodeError: noExtraCodes },
  verifySoftwareToken: { CodeMismatchError: 'the pool says EnableSoftwareTokenMFAException' },
  confirmMyDevice: {
    InvalidPasswordError: 'the pool takes any verifier',
    UsernameExistsError: 'devices have no username',
  },
  deleteMyPasskey: { LimitExceededError: 'to delete is not limited' },
  setUserMfaPreference: {
    PasswordResetRequiredError: 'the pool changes preferences in every state',
    UserNotConfirmedError: 'the pool changes preferences in every state',
    TooManyRequestsError: 'none is declared',
  },
  setMyMfaPreference: { TooManyRequestsError: 'none is declared' },
  associateSoftwareToken: { TooManyRequestsError: 'none is declared' },
  deleteUserSoftwareToken: { UserNotConfirmedError: 'the pool deletes in every state' },
  'User.devices': { ...reachedParent, ...missingUser },
  'User.sessions': { ...reachedParent, ...missingUser },
  'User.passkeys': { ...reachedParent, LimitExceededError: 'to list is not limited' },
  'User.authEvents': { ...reachedParent, ...missingUser },
  'User.authFactors': {
    ...reachedParent,
    ...missingUser,
    AccessDeniedError: 'who reaches a user by name may read this too',
    InvalidInputError: 'it takes no input',
  },
  'User.groups': { ...reachedParent, ...missingUser },
  'Group.users': { ...reachedParent, ...missingParent },
};
