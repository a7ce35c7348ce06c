/** The texts of the pages of groups, in English. */
export const groupTexts = {
  title: 'Groups',
  none: 'The pool has no groups.',
  create: 'Create a group',
  members: 'Members',
  noMembers: 'No members.',
  back: 'All groups',
  precedence: (value: number): string => `Precedence ${String(value)}`,
  changed: (when: string): string => `changed ${when}`,
  columns: { created: 'Created', changed: 'Last changed' },
  form: {
    title: 'Create a group',
    edit: 'Change the group',
    name: 'Name',
    nameHint: 'It cannot be changed later.',
    description: 'Description',
    precedence: 'Precedence',
    precedenceHint:
      'Only matters for groups with an IAM role. A user in several groups gets the role of the one with the lowest number. Leave it empty if in doubt.',
    role: 'IAM role',
    roleHint:
      'The AWS role that members can assume, by its ARN. It does not change what they may do here.',
    required: 'Fill in this field.',
    kept: 'Cognito cannot remove this once it is set. Enter another value.',
    number: 'Enter a whole number from 0 to 2147483647.',
    roleForm: 'Enter an ARN such as arn:aws:iam::123456789012:role/support.',
    submit: 'Create',
    created: (name: string): string => `${name} is created.`,
    saved: (name: string): string => `${name} is saved.`,
  },
  change: 'Change',
  lost: 'You cannot change this group or its members, because it gives permissions that you do not have.',
  remove: {
    label: 'Delete',
    title: (name: string): string => `Delete ${name}?`,
    text: 'Members remain users, but lose the permissions of the group. This cannot be undone.',
    confirm: 'Delete this group',
    done: (name: string): string => `${name} is deleted.`,
  },
  add: {
    label: 'Add a member',
    user: 'Username or e-mail',
    hint: 'Or a phone number with its country code.',
    nobody:
      'No user has this username, e-mail address or phone number. Search for them under “Users”: there the beginning of a name is enough.',
    several: 'Several users have this e-mail address or phone number. Enter the username.',
    unverified: (address: string, who: string): string =>
      `${address} belongs to ${who}, but is not verified: someone else may have entered it. Add this user only if you know that it is them.`,
    who: (username: string, name: string | null): string =>
      name ? `${username} (${name})` : username,
    confirmOne: (username: string): string => `Add ${username}`,
    confirm: 'Add',
    done: (name: string, group: string): string => `${name} is in ${group}.`,
  },
  removeMember: (name: string): string => `Remove ${name}`,
  removeShort: 'Remove',
  memberRemoved: (name: string, group: string): string => `${name} is no longer in ${group}.`,
  facts: 'About',
  gone: {
    title: 'There is no such group',
    text: (name: string): string =>
      `No group is called ${name}. It may have been deleted, or the address is wrong.`,
    find: 'All groups',
  },
};
