import type { SuccessOf } from '../gateway.js';
import type { ConsoleGroupQuery } from '../generated/pages.js';

export type ConsoleGroup = SuccessOf<ConsoleGroupQuery>;

/** The cache key of what is read about a group. */
export const groupKey = (groupName: string, part: 'facts' | 'members'): readonly unknown[] => [
  'group',
  groupName,
  part,
];
