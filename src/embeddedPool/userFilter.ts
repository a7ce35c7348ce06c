// The only place that reads ListUsers filters: `attribute = "value"` and `attribute ^= "prefix"`.
import { invalidParameter } from './exceptions.js';
import type { UserRecord } from './records.js';

// SDK, ListUsersRequest.Filter: the attributes that can be searched.
const searchable: Readonly<Record<string, (user: UserRecord) => string | undefined>> = {
  username: (user) => user.username,
  sub: (user) => user.sub,
  'cognito:user_status': (user) => user.status,
  status: (user) => (user.enabled ? 'Enabled' : 'Disabled'),
  ...Object.fromEntries(['email', 'phone_number', 'name', 'given_name', 'family_name', 'preferred_username'].map((name) => [name, (user: UserRecord) => user.attributes[name]])),
};

/** Compares without regard to case; throws InvalidParameterException for what is no filter. */
export function userFilter(filter: string | undefined): (user: UserRecord) => boolean {
  if (filter === undefined || filter.trim() === '') return () => true;
  const [, name = '', operator, quoted] = /^\s*"?([\w:]+)"?\s*(\^?=)\s*"((?:[^"\\]|\\.)*)"\s*$/.exec(filter) ?? [];
  const read = Object.hasOwn(searchable, name) ? searchable[name] : undefined;
  if (!read || quoted === undefined) throw invalidParameter('Error while parsing filter.');
  const value = quoted.replace(/\\(.)/g, '$1').toLowerCase();
  return (user) => {
    const found = read(user)?.toLowerCase();
    return found !== undefined && (operator === '=' ? found === value : found.startsWith(value));
  };
}
