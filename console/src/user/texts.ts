/** The texts of one user's page, in English. */
import type {
  AuthEventResponse,
  AuthEventType,
  AuthFactor,
  MfaMethod,
  RiskDecision,
  RiskLevel,
} from 'cognito-graphql-client';

import { list } from '../texts.js';
import type { Finding } from './signIn.js';

export const userTexts = {
  disabled: 'Disabled',
  id: 'Id',
  username: 'Username',
  created: 'Created',
  changed: 'Last changed',
  copy: 'Copy',
  copyOf: (what: string): string => `Copy the ${what.toLowerCase()}`,
  back: 'All users',
  gone: {
    title: 'There is no such user',
    text: (username: string): string =>
      `No user is called ${username}. They may have been deleted, or the address is wrong.`,
    find: 'Find a user',
  },

  signIn: {
    title: 'Signing in',
    fine: 'Nothing on this page prevents this user from signing in.',
    fineHint:
      'If they still cannot sign in: after several wrong passwords or codes, Cognito refuses even correct ones for a while.',
    disabledBy: (who: string, when: string): string =>
      `The audit log says: ${who} disabled them on ${when}.`,
    disabledElsewhere: 'The audit log does not say by whom: it was not done through this gateway.',
    events: 'Sign-ins and changes in the audit log',
    enable: 'Enable them under “Actions”.',
    ask: (permission: string): string =>
      `To change that, ask someone who has the permission ${permission} for this user.`,
    findings: {
      disabled: 'This user is disabled and cannot sign in.',
      unconfirmed: 'The account is not confirmed yet, so the user cannot sign in.',
      resetRequired:
        'The user must set a new password with the code that was sent to them, by “Forgot password”.',
      temporaryPassword:
        'The user has a temporary password and chooses their own at the first sign-in.',
      temporaryPasswordMayBeOver:
        'The user has a temporary password that may have expired. If it no longer works, invite them again.',
      temporaryPasswordOver: 'The temporary password has expired. Invite the user again.',
      external:
        'The user signs in with another provider, which manages the password and two-step verification.',
      compromised: 'Cognito suspects that someone else has the password. Set or reset it.',
      archived: 'The account is archived and cannot be used.',
      mfaSetUp: 'The user must set up two-step verification at the next sign-in.',
      noRecovery:
        'The user cannot replace a forgotten password: they have no verified address that can receive a recovery code.',
    } satisfies Record<Finding, string>,
  },

  acts: {
    title: 'Actions',
    /** `groups`: those that the person is limited to. */
    lost: (groups: readonly string[] | undefined): string =>
      groups === undefined
        ? 'You cannot change this user, because they have permissions that you do not have. Ask someone who has them.'
        : `You can only change members of ${list(groups)} who have no more permissions than you.`,
    own: 'This is your own account. You will be signed out and cannot undo this yourself.',
    enable: {
      label: 'Enable',
      title: (name: string): string => `Enable ${name}?`,
      text: 'The user can sign in again.',
      done: (name: string): string => `${name} is enabled.`,
    },
    disable: {
      label: 'Disable',
      title: (name: string): string => `Disable ${name}?`,
      text: 'The user is signed out everywhere and can no longer sign in, until someone enables them.',
      done: (name: string): string => `${name} is disabled.`,
    },
    confirm: {
      label: 'Confirm the account',
      title: (name: string): string => `Confirm ${name}?`,
      text: 'The user can sign in without entering the code. This does not verify the e-mail address or phone number.',
      done: (name: string): string => `${name} is confirmed.`,
    },
    resendCode: {
      label: 'Send the code again',
      done: (destination: string | undefined): string =>
        destination ? `A new code was sent to ${destination}.` : 'A new code was sent.',
    },
    inviteAgain: {
      label: 'Invite again',
      title: (name: string): string => `Invite ${name} again?`,
      text: 'The user gets a new invitation with a new temporary password. The old one stops working.',
      by: 'Send it by',
      to: (address: string): string => `It goes to ${address}.`,
      email: 'E-mail',
      sms: 'Text message',
      nowhere: 'The user has no e-mail address and no phone number. Add one first.',
      done: (name: string): string => `${name} was invited again.`,
    },
    reset: {
      label: 'Reset password',
      again: 'Send a new code',
      title: (name: string): string => `Reset the password of ${name}?`,
      text: 'The present password stops working. The user gets a code and sets a new password with it, by “Forgot password”.',
      nowhere:
        'The user has no verified e-mail address or phone number, so Cognito cannot send a code. Set a password instead.',
      done: (name: string): string => `A code for a new password was sent to ${name}.`,
    },
    signOut: {
      label: 'Sign out everywhere',
      title: (name: string): string => `Sign ${name} out everywhere?`,
      text: 'All sessions end. The user can sign in again.',
      done: (name: string): string => `${name} is signed out everywhere.`,
    },
    resetMfa: {
      label: 'Reset two-step verification',
      title: (name: string): string => `Reset the two-step verification of ${name}?`,
      text: 'Signing in will no longer ask for a second step. The user can set it up again. An authenticator app is removed for good.',
      list: 'Set up now',
      done: (name: string): string => `${name} no longer has two-step verification.`,
    },
    remove: {
      label: 'Delete',
      title: (name: string): string => `Delete ${name}?`,
      text: 'The account and all its attributes are deleted. This cannot be undone. To keep the data, disable the user instead.',
      confirm: 'Delete this user',
      done: (name: string): string => `${name} is deleted.`,
    },
  },

  password: {
    label: 'Set a password',
    title: (name: string): string => `Set a password for ${name}`,
    password: 'New password',
    kind: 'After that',
    temporary: 'They choose their own at the next sign-in',
    temporaryHint: (days: number): string => `Valid for ${String(days)} days.`,
    permanent: 'It is their permanent password',
    permanentHint: 'You will know another person’s password. The other option is safer.',
    notSent: 'The user is not notified: tell them the password yourself.',
    done: (name: string): string => `The password of ${name} is set.`,
  },

  profile: {
    title: 'Profile',
    verified: 'Verified',
    unverified: 'Not verified',
    verifiedField: 'Verified',
    verifiedHint: 'Tick this if you know that it belongs to the user.',
    codeHint: 'Unticked, Cognito sends a code that the user has to enter.',
    change: (label: string): string => `Change ${label}`,
    changeShort: 'Change',
    add: 'Add',
    addTo: (label: string): string => `Add ${label}`,
    immutable: 'The pool does not allow this to be changed.',
    emptyHint: 'Leave it empty to remove it.',
    requiredHint: 'The pool requires it.',
    more: (count: number): string => `Empty attributes (${String(count)})`,
    saved: (label: string): string => `${label} is saved.`,
    removed: (label: string): string => `${label} is removed.`,
  },

  groups: {
    title: 'Groups',
    none: 'In no group.',
    add: 'Add to a group',
    group: 'Group',
    choose: 'Choose a group',
    all: 'There is no further group that you may add this user to.',
    addConfirm: 'Add',
    remove: (name: string): string => `Remove from ${name}`,
    removeShort: 'Remove',
    added: (name: string): string => `Added to ${name}.`,
    removed: (name: string): string => `Removed from ${name}.`,
    hint: 'New permissions take effect with the user’s next token, within an hour.',
  },

  factors: {
    title: 'Sign-in methods',
    preferred: 'Preferred',
    names: {
      PASSWORD: 'Password',
      EMAIL_OTP: 'Code by e-mail',
      SMS_OTP: 'Code by text message',
      WEB_AUTHN: 'Passkey',
      SOFTWARE_TOKEN: 'Authenticator app',
    } satisfies Record<AuthFactor, string>,
    mfaNames: {
      SMS_MFA: 'Code by text message',
      SOFTWARE_TOKEN_MFA: 'Authenticator app',
      EMAIL_OTP: 'Code by e-mail',
      WEB_AUTHN_MFA: 'Passkey',
    } satisfies Record<MfaMethod, string>,
    first: 'Can sign in with',
    nothing: 'nothing yet',
    remove: 'Remove',
    second: 'Two-step verification',
    noSecond: 'Not set up.',
    passkeys:
      'Cognito shows passkeys only to their owner, who removes a lost one on their account page.',
    removeApp: 'Remove the authenticator app',
    removeAppTitle: (name: string): string => `Remove the authenticator app of ${name}?`,
    removeAppText:
      'Codes of the app are no longer accepted. The user signs in without it and can set up a new one.',
    appRemoved: 'The authenticator app is removed.',
  },

  devices: {
    title: 'Devices',
    none: 'No device is tracked.',
    unnamed: 'Unnamed device',
    remembered: 'Remembered',
    lastSeen: (when: string): string => `Last used ${when}`,
    forget: 'Forget',
    forgetOf: (name: string): string => `Forget ${name}`,
    forgetTitle: (name: string): string => `Forget ${name}?`,
    forgetText: 'The device is signed out, and the next sign-in treats it as a new one.',
    forgotten: (name: string): string => `${name} is forgotten.`,
  },

  sessions: {
    title: 'Sessions',
    none: 'Signed in nowhere.',
    unreadable:
      'You cannot see the sessions: that needs the permission sessions:read. “Sign out everywhere” ends all of them.',
    unnamed: 'Unknown device',
    yours: 'This session',
    started: (when: string): string => `Signed in ${when}`,
    active: (when: string): string => `last active ${when}`,
    end: 'End',
    endOf: (name: string, when: string): string =>
      [`End the session on ${name}`, when].filter(Boolean).join(', '),
    ended: (name: string): string => `The session on ${name} is ended.`,
    sso: 'Single sign-on',
  },

  events: {
    title: 'Sign-in events',
    none: 'No events yet.',
    unavailable: 'The plan of this pool does not record sign-in events.',
    types: {
      SignIn: 'Sign-in',
      SignUp: 'Sign-up',
      ForgotPassword: 'Forgotten password',
      PasswordChange: 'Change of password',
      ResendCode: 'New code',
    } satisfies Record<AuthEventType, string>,
    responses: {
      Pass: 'Succeeded',
      Fail: 'Failed',
      InProgress: 'Not finished',
    } satisfies Record<AuthEventResponse, string>,
    risks: { Low: 'Low risk', Medium: 'Medium risk', High: 'High risk' } satisfies Record<
      RiskLevel,
      string
    >,
    decisions: {
      NoRisk: 'No risk',
      AccountTakeover: 'Possible takeover',
      Block: 'Blocked',
    } satisfies Record<RiskDecision, string>,
    compromised: 'Leaked password',
    valid: 'It was the user',
    invalid: 'It was not the user',
    said: { Valid: 'Marked as the user', Invalid: 'Marked as not the user' },
    told: 'Your feedback is kept.',
    unknown: 'Event',
    feedbackOn: (event: string, when: string): string => `Feedback on ${event}, ${when}`,
  },

  identities: {
    title: 'Linked accounts',
    none: 'Signs in with no account of another provider.',
    first: 'Created the user',
    link: {
      label: 'Link an account',
      providerName: 'Provider',
      providerHint: 'As the pool calls it, such as Google or the name of a SAML provider.',
      attributeValue: 'Id at the provider',
      valueHint:
        'The account will sign in as this user. It must never have signed in to this pool before.',
      special: 'For SAML and OIDC providers',
      attributeName: 'Attribute that identifies the account',
      attributeHint: 'For example email. Without it, the value above is the id of the account.',
      missing: {
        providerName: 'Enter the name of the provider.',
        attributeValue: 'Enter the id of the account.',
        attributeName: undefined,
      },
      confirm: 'Link',
      done: (provider: string): string => `${provider} is linked.`,
    },
    unlink: 'Unlink',
    unlinkOf: (provider: string): string => `Unlink ${provider}`,
    unlinkTitle: (provider: string): string => `Unlink ${provider}?`,
    unlinkText: 'The next sign-in with this account creates a new user.',
    unlinked: (provider: string): string => `${provider} is unlinked.`,
  },

  raw: {
    title: 'Raw answer',
    hint: 'What the gateway answered, for support cases and scripts.',
  },
};
