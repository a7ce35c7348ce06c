/** Every text of the console, in English. Another language is another object of this shape. */
import type {
  NotAuthorizedReason,
  OperationErrorCode,
  PasswordRule,
  UserStatus,
} from 'cognito-graphql-client';
import type { ClientErrorCode, SignedOutReason } from 'cognito-graphql-client/auth';
import { en } from 'cognito-graphql-client/react';

export const list = (items: readonly string[]): string =>
  new Intl.ListFormat('en', { type: 'conjunction' }).format(items);
export const seconds = (count: number): string =>
  new Intl.NumberFormat('en', { style: 'unit', unit: 'second', unitDisplay: 'long' }).format(count);
export const plural = (count: number, noun: string): string =>
  `${number(count)} ${noun}${count === 1 ? '' : 's'}`;
export const number = (count: number): string => new Intl.NumberFormat('en').format(count);
export const moment = (iso: string): string =>
  new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso));
export const day = (iso: string): string =>
  new Intl.DateTimeFormat('en', { dateStyle: 'medium' }).format(new Date(iso));

const failures = {
  errors: {
    ...en.errors,
    ACCESS_DENIED: 'You do not have permission to do this. Ask an administrator for it.',
    TOO_MANY_REQUESTS: 'Too many requests right now. Wait a moment, then try again.',
    SERVICE_UNAVAILABLE:
      'Cognito is unavailable right now. Nothing was changed. Try again in a moment.',
    OUTCOME_UNKNOWN:
      'No answer came, so this may or may not have worked. Look at the user again before you repeat it.',
    UNEXPECTED: 'Something went wrong in the gateway. Try again, or report it with the reference.',
    ALIAS_EXISTS: 'Another user already has this e-mail address or phone number.',
    USERNAME_EXISTS: 'Another user already has this name. Choose another one.',
    INVALID_PASSWORD: 'The password does not meet the rules of the pool. Choose another one.',
    PASSWORD_HISTORY_POLICY_VIOLATION: 'The user has had this password before. Choose a new one.',
    CODE_DELIVERY_FAILURE:
      'The message could not be sent. Check the address or number, and the settings of the pool.',
    CONCURRENT_MODIFICATION: 'Someone else changed this at the same time. Load it again.',
    FEATURE_NOT_AVAILABLE: 'This pool does not offer this.',
    LIMIT_EXCEEDED: 'A limit of the pool is reached. Wait a few minutes, then try again.',
    PRECONDITION_NOT_MET: 'This is not possible yet: something has to be set up first.',
    RESOURCE_NOT_FOUND: 'This no longer exists. Load the page again.',
    SOFTWARE_TOKEN_MFA_NOT_FOUND: 'The user has no authenticator app.',
    UNSUPPORTED_USER_STATE: 'The status of the user does not allow this.',
    USER_NOT_FOUND: 'There is no such user. They may have been deleted.',
    USER_NOT_CONFIRMED: 'The user is not confirmed yet. Confirm them first.',
    GROUP_EXISTS: 'There is already a group with this name. Choose another one.',
    GATEWAY_UNREACHABLE:
      'The gateway cannot be reached. Check your connection; nothing you typed is lost.',
    REQUEST_REJECTED: 'The gateway rejected the request. Load the page again.',
    NOT_SIGNED_IN: 'You are signed out. Sign in again; nothing you typed is lost.',
  } satisfies Record<OperationErrorCode | ClientErrorCode, string>,
  reasons: {
    ...en.reasons,
    USER_DISABLED: 'This user is disabled.',
    TOKEN_EXPIRED: 'Your session has expired. Sign in again; nothing you typed is lost.',
    TOKEN_REVOKED: 'You were signed out elsewhere. Sign in again; nothing you typed is lost.',
    TOKEN_INVALID: 'Your session is not valid. Sign in again; nothing you typed is lost.',
    SIGN_IN_TOO_OLD:
      'Nothing was changed, because you have not confirmed that it is you. Try again to confirm it.',
    OTHER: 'Cognito refused this. Check what you entered.',
  } satisfies Record<NotAuthorizedReason, string>,
  rules: {
    MINIMUM_LENGTH: 'more characters',
    MAXIMUM_LENGTH: 'at most 256 characters',
    REQUIRE_UPPERCASE: 'an uppercase letter',
    REQUIRE_LOWERCASE: 'a lowercase letter',
    REQUIRE_NUMBERS: 'a number',
    REQUIRE_SYMBOLS: 'a symbol',
    NO_EDGE_SPACES: 'no space at the start or end',
    COMPROMISED: 'to be in no known data leak',
  } satisfies Record<PasswordRule, string>,
  needs: (permission: string): string =>
    `This needs the permission ${permission} for this user or group, which your groups do not give you. Ask an administrator for it.`,
  tryAfter: (count: number): string => `Too many requests. Try again in ${seconds(count)}.`,
  trigger: (message: string): string =>
    `The pool’s own rules (a Lambda trigger) turned this down: ${message}`,
  invalid: (messages: readonly string[]): string => `Check what you entered: ${list(messages)}`,
  password: (rules: readonly string[]): string => `The password needs: ${list(rules)}.`,
  incident: (id: string): string => `Reference for support: ${id}`,
  request: (id: string): string => `AWS request id: ${id}`,
  tryAgain: 'Try again',
};

const statuses = {
  CONFIRMED: 'Confirmed',
  UNCONFIRMED: 'Not confirmed',
  ARCHIVED: 'Archived',
  COMPROMISED: 'Compromised',
  UNKNOWN: 'Unknown',
  RESET_REQUIRED: 'Must reset password',
  FORCE_CHANGE_PASSWORD: 'Temporary password',
  EXTERNAL_PROVIDER: 'External provider',
} satisfies Record<UserStatus, string>;

export const texts = {
  console: 'Console',
  skip: 'Skip to content',
  menu: 'Pages',
  more: 'Other pages',
  loading: 'Loading…',
  cancel: 'Cancel',
  close: 'Close',
  save: 'Save',
  saved: 'Saved',
  on: 'On',
  off: 'Off',
  yes: 'Yes',
  no: 'No',
  none: 'None',
  unknown: 'Unknown',
  typeToConfirm: (word: string): string => `Type ${word} to confirm`,
  pager: { first: 'First page', previous: 'Previous page', next: 'Next page' },
  failures,
  statuses,

  session: {
    title: 'Sign in to the console',
    loading: 'Looking for your session…',
    away: 'The gateway cannot be reached. Trying again…',
    again: 'You are signed out',
    changed: 'Your password is changed. Sign in with the new one.',
    signOut: 'Sign out',
    signedInAs: (name: string): string => `Signed in as ${name}`,
    reasons: {
      signedOut: 'You are signed out. Sign in again to continue where you left off.',
      expired: 'Your session has expired. Sign in again to continue where you left off.',
      revoked: 'You were signed out elsewhere. Sign in again to continue where you left off.',
      userGone: 'Your account was disabled or deleted. Ask an administrator.',
      challengeExpired: 'That took too long. Sign in again.',
      challengeFailed: 'That was not correct. Sign in again.',
    } satisfies Record<SignedOutReason, string>,
    stepUp: {
      title: 'Confirm that it is you',
      text: (name: string): string =>
        `Your sign-in as ${name} is too old for this action. Sign in again to continue with it.`,
      again: 'That did not confirm it. Sign in again.',
    },
    forbidden: {
      title: 'You do not have access to the console',
      text: 'None of your groups gives you a permission. Ask an administrator to add you to one that does.',
      groups: (names: readonly string[]): string => `Your groups: ${list(names)}.`,
      noGroups: 'You are in no group.',
    },
    service: 'The console is for people, but this sign-in is that of a service.',
  },

  pages: { users: 'Users', invite: 'Invite', groups: 'Groups', overview: 'Overview' },

  users: {
    columns: {
      username: 'Username',
      email: 'E-mail',
      phoneNumber: 'Phone',
      name: 'Name',
      givenName: 'Given name',
      familyName: 'Surname',
      preferredUsername: 'Preferred username',
      status: 'Status',
      enabled: 'Sign-in',
      createdAt: 'Created',
      lastModifiedAt: 'Changed',
      id: 'Id (sub)',
    },
    enabled: 'Enabled',
    disabled: 'Disabled',
    list: 'List of users',
    chooseColumns: 'Columns',
    select: (username: string): string => `Select ${username}`,
    selectAll: 'Select all on this page',
    refused:
      'You cannot change this user: they have permissions that you do not have, or are in none of the groups that yours are limited to.',
    acts: 'Actions',
    actsOn: (username: string): string => `Actions on ${username}`,
    size: 'Rows',
    rows: (count: number): string => `${number(count)} a page`,
    export: 'Export as CSV',
    reading: (read: number, size: number): string =>
      read === 0 ? 'Loading…' : `Loading: ${number(read)} of up to ${number(size)} users…`,
    /** `first` is undefined if the page was opened by its address. */
    shown: (first: number | undefined, count: number, scanned: number | undefined): string => {
      const range =
        first === undefined
          ? `${number(count)} users`
          : `Users ${number(first)} to ${number(first + count - 1)}`;
      const found = count === 0 ? 'No users' : range;
      return scanned === undefined ? found : `${found}, of ${number(scanned)} read on this page`;
    },
    none: 'No user matches this search. Check the spelling, or search by the beginning of the text.',
    noneYet: 'No user matches so far. Go to the next page to continue the search.',
    nonePool: 'The pool has no users yet.',
    all: 'Show all users',
    search: {
      label: 'Search users',
      placeholder: 'E-mail, phone, username or id',
      by: 'Search by',
      byField: (field: string): string => `Search by ${field.toLowerCase()}`,
      send: 'Search',
      shortcut: 'Search users',
      any: 'Any group',
      anyStatus: 'Any status',
      anyEnabled: 'Enabled or disabled',
      group: 'Group',
      members: (group: string): string => `Members of ${group}`,
      whole: 'Whole text only',
      fields: {
        auto: 'Automatic',
        email: 'E-mail',
        phoneNumber: 'Phone',
        username: 'Username',
        name: 'Name',
        familyName: 'Surname',
        givenName: 'Given name',
        preferredUsername: 'Preferred username',
        id: 'Id (sub)',
      },
      guess: (field: string, whole: boolean): string =>
        whole || field === 'Id (sub)'
          ? `Searches for this ${field.toLowerCase()}.`
          : `Searches for users whose ${field.toLowerCase()} begins with this.`,
    },
    scan: {
      needed:
        'Cognito searches by one condition at a time. For this combination the gateway has to read users one by one, 600 a page, which uses the quota of the pool.',
      allow: 'Read one by one',
      on: 'The gateway reads users one by one, 600 a page. The next page continues the search.',
    },
  },

  bulk: {
    selection: 'Selected users',
    selected: (count: number): string => `${number(count)} selected`,
    clear: 'Clear',
    enable: {
      title: (count: number): string => `Enable ${plural(count, 'user')}?`,
      explanation: 'They can sign in again.',
      confirm: 'Enable',
      one: (username: string): string => `${username} is enabled.`,
    },
    disable: {
      title: (count: number): string => `Disable ${plural(count, 'user')}?`,
      titleOne: (username: string): string => `Disable ${username}?`,
      explanation: 'They can no longer sign in, and their sessions end. You can enable them again.',
      confirm: 'Disable',
      one: (username: string): string => `${username} is disabled.`,
    },
    signOut: {
      title: (count: number): string => `Sign out ${plural(count, 'user')} everywhere?`,
      titleOne: (username: string): string => `Sign out ${username} everywhere?`,
      explanation: 'All their sessions end, on all devices. They can sign in again.',
      confirm: 'Sign out everywhere',
      one: (username: string): string => `${username} is signed out everywhere.`,
    },
    addToGroup: {
      title: (count: number): string => `Add ${plural(count, 'user')} to a group`,
      explanation: 'They get the permissions of the group with their next sign-in.',
      confirm: 'Add to group',
      one: (username: string): string => `${username} is in the group.`,
    },
    delete: {
      title: (count: number): string => `Delete ${plural(count, 'user')}?`,
      explanation: 'This cannot be undone: deleted users cannot be restored.',
      confirm: 'Delete',
      one: (username: string): string => `${username} is deleted.`,
    },
  },

  shortcuts: {
    title: 'Keyboard shortcuts',
    list: 'Show this list',
    use: 'Use single keys as shortcuts',
  },

  missing: {
    title: 'There is no such page',
    text: 'The address is wrong, or your permissions do not include the page.',
    back: 'Go to the first page',
  },

  crashed: {
    title: 'This page failed',
    text: 'The rest of the console works. Load the page again, and report it if it happens twice.',
    reload: 'Load the page again',
  },
};
