import type { SuccessOf } from '../gateway.js';
import type { ConsoleGroupQuery } from '../generated/documents.js';

export type ConsoleGroup = SuccessOf<ConsoleGroupQuery>;

/** Names what is read of a group. */
export const groupKey = (groupName: string, part: 'facts' | 'members'): readonly unknown[] => [
  'group',
  groupName,
  part,
];
