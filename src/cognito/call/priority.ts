/** The priorities of calls, for when there is not room for all. */
import type { CommandPolicy } from './policy.js';

/**
 * The priorities, highest first: sign-ins, everything else, calls that send messages, lists, and
 * bulk work.
 */
export const priorities = ['signIn', 'ordinary', 'message', 'list', 'background'] as const;
/** An index of `priorities`. */
export type Priority = number;

const at = (name: (typeof priorities)[number]): Priority => priorities.indexOf(name);
export const message = at('message');
export const background = at('background');

export function priorityOf({ quota, sendsMessage }: CommandPolicy): Priority {
  if (quota === 'UserAuthentication' || quota === 'UserToken') return at('signIn');
  if (sendsMessage) return message;
  return at(quota === 'UserList' ? 'list' : 'ordinary');
}
