/** The texts of the overview and of the events in the audit log, in English. */
import type {
  AuditActorKind,
  PasswordPolicy,
  PoolFindingLevel,
  UserPoolMfa,
} from 'cognito-graphql-client';

import { list, number, plural } from '../texts.js';

/** Cognito's word in readable form: `USER_SRP_AUTH` becomes `user srp auth`. */
const spoken = (name: string): string => words[name] ?? name.replaceAll('_', ' ').toLowerCase();
const words: Readonly<Record<string, string>> = {
  email: 'e-mail address',
  phone_number: 'phone number',
  preferred_username: 'preferred username',
  SMS_MFA: 'text message',
  SOFTWARE_TOKEN_MFA: 'authenticator app',
  EMAIL_OTP: 'code by e-mail',
  SMS_OTP: 'code by text message',
  WEB_AUTHN: 'passkey',
  WEB_AUTHN_MFA: 'passkey',
  PASSWORD: 'password',
  ALLOW_USER_SRP_AUTH: 'password by SRP',
  ALLOW_USER_PASSWORD_AUTH: 'password',
  ALLOW_ADMIN_USER_PASSWORD_AUTH: 'password, from servers',
  ALLOW_USER_AUTH: 'choice of sign-in method',
  ALLOW_CUSTOM_AUTH: 'custom flow',
  ALLOW_REFRESH_TOKEN_AUTH: 'refresh token',
};

/** Operations whose names say too little to support staff. */
const operations: Readonly<Record<string, string>> = {
  authenticate: 'sign in',
  respondToChallenge: 'answer at the sign-in',
  completeRedirectSignIn: 'sign in by redirect',
  refreshTokens: 'renew a session',
  forgotPassword: 'ask for a password reset',
  confirmForgotPassword: 'set a forgotten password',
  revokeUserSession: 'end a session',
  signOutUser: 'sign out everywhere',
  createUser: 'invite or create',
  setUserMfaPreference: 'change two-step verification',
  deleteUserSoftwareToken: 'remove the authenticator app',
  setAuthEventFeedback: 'mark a sign-in event',
};

export const overviewTexts = {
  pool: 'User pool',
  all: (names: readonly string[] | null): string =>
    names === null ? 'Unknown' : names.length > 0 ? list(names.map(spoken)) : 'None',
  facts: {
    id: 'Pool id',
    username: 'username',
    signInNames: 'Users sign in with',
    mfa: 'Two-step verification',
    mfaModes: {
      OFF: 'Off',
      OPTIONAL: 'For users who set one up',
      ON: 'Required for every user',
    } satisfies Record<UserPoolMfa, string>,
    mfaMethods: 'Second steps that the pool offers',
    passkeys: 'Passkeys',
    selfSignUp: 'People may sign up themselves',
    password: 'Passwords',
    passwordRules: (policy: PasswordPolicy): string => {
      const needs = [
        policy.requireUppercase && 'an uppercase letter',
        policy.requireLowercase && 'a lowercase letter',
        policy.requireNumbers && 'a number',
        policy.requireSymbols && 'a symbol',
      ].filter((need) => need !== false);
      const least = `At least ${number(policy.minimumLength)} characters`;
      return needs.length > 0 ? `${least}, with ${list(needs)}` : least;
    },
    temporaryPassword: 'Temporary passwords are valid for',
    days: (count: number | null): string =>
      count === null
        ? 'Unknown'
        : new Intl.NumberFormat('en', { style: 'unit', unit: 'day', unitDisplay: 'long' }).format(
            count,
          ),
    firstFactors: 'Sign-in methods',
    authFlows: 'Sign-in flows of the app client',
    required: 'Required attributes',
    custom: 'Custom attributes',
  },
  findings: {
    title: 'Check of the pool',
    again: 'Check again',
    checking: 'Checking the pool…',
    none: 'No problems found in the settings of the pool, the app client and the gateway’s AWS permissions.',
    levels: {
      ERROR: 'Error',
      WARNING: 'Warning',
      UNKNOWN: 'Not checked',
    } satisfies Record<PoolFindingLevel, string>,
    checkedAt: (time: string): string => `Checked on ${time}.`,
  },
  usage: {
    title: 'Use',
    again: 'Load again',
    users: (count: number): string => `About ${plural(count, 'user')}.`,
    usersUnknown: 'The number of users is unknown.',
    none: 'This gateway sent no calls to Cognito in the last ten seconds.',
    share: (name: string): string => `Share of the quota ${name}`,
    calls: (count: number): string => `${plural(count, 'call')} in ten seconds`,
    callsOf: (count: number, perSecond: string): string =>
      `${plural(count, 'call')} in ten seconds, ${perSecond} allowed a second`,
    refused: (count: number): string => `${number(count)} not sent`,
    circuitOpen: 'Paused, because Cognito does not answer',
  },
  audit: {
    title: 'Recent events',
    failedOnly: 'Only failed ones',
    none: 'There are no such events.',
    noneYet: 'No such events so far. “Show more” continues the search.',
    actor: 'Done by',
    target: 'Done to',
    apply: 'Show',
    all: 'Show all',
    filterHint: 'The whole username; to groups also by their name.',
    noFile:
      'The gateway does not write the audit log to a file. To see events here, start it again with the setting AUDIT_LOG as the path of a file, such as AUDIT_LOG=audit.jsonl.',
    actors: {
      USER: 'A user',
      SERVICE: 'A service',
      OPERATOR: 'An operator',
      ANYONE: 'A person or app',
      UNKNOWN: 'A rejected caller',
    } satisfies Record<AuditActorKind, string>,
    /** `disableUsers` is `disable users`. */
    spoken: (operation: string): string =>
      operations[operation] ?? operation.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`),
    repeated: (count: number): string => `and ${plural(count, 'time')} more`,
  },
};
