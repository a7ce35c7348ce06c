/** Plans the search for users: which conditions Cognito applies, and which need a scan. */
import {
  ListUsersCommand,
  ListUsersInGroupCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import type { UserType } from '@aws-sdk/client-cognito-identity-provider';

import { filterOf, maxFilterLength } from '../../cognito/reads/userFilter.js';
import type { Condition } from '../../cognito/reads/userFilter.js';
import type { User } from '../../schema/user/user.js';
import { searchableTexts } from '../../schema/user/userFilter.js';
import type {
  SearchableText,
  TextFilterInput,
  UserFilterInput,
} from '../../schema/user/userFilter.js';
import type { Call } from '../operation.js';
import type { List } from '../page.js';
import { invalidInput } from '../outcome/refusal.js';
import { snakeCase, userOf } from './userOf.js';

/** One condition of a filter, for Cognito and for scans. */
interface Part {
  readonly path: string;
  /** Undefined if Cognito cannot search by it. */
  readonly condition?: Condition;
  readonly fits: (user: User) => boolean;
}

/** A list of users, with the conditions that need a scan. */
export interface UserList extends List<UserType, User> {
  readonly rest: readonly Part[];
}

/**
 * Returns the users that match a filter.
 * @throws Refusal if the filter is empty or too long for Cognito
 */
export function userList(
  filter: UserFilterInput | null | undefined,
  { cognito: { userPoolId }, loaders }: Pick<Call, 'cognito' | 'loaders'>,
): UserList {
  const parts = filter ? partsOf(filter) : [];
  const groupName = filter?.groupName;
  if (filter && parts.length === 0 && !groupName)
    throw invalidInput({ path: 'filter', message: 'must have at least one condition' });
  const common = { of: ['users', userPoolId, filter ?? null], nodeOf: userOf };
  if (groupName) {
    return {
      ...common,
      rest: parts,
      read: (Limit, NextToken) =>
        loaders
          .read(ListUsersInGroupCommand, {
            UserPoolId: userPoolId,
            GroupName: groupName,
            Limit,
            NextToken,
          })
          .then(({ Users, NextToken: next }) => ({ items: Users, next })),
    };
  }
  const chosen =
    parts.find(({ condition }) => condition?.match === '=') ??
    parts.find(({ condition }) => condition);
  const Filter = chosen?.condition && checkedFilter(chosen.path, chosen.condition);
  return {
    ...common,
    rest: parts.filter((part) => part !== chosen),
    read: (Limit, PaginationToken) =>
      loaders
        .read(ListUsersCommand, { UserPoolId: userPoolId, Filter, Limit, PaginationToken })
        .then(({ Users, PaginationToken: next }) => ({ items: Users, next })),
  };
}

function checkedFilter(path: string, condition: Condition): string {
  const filter = filterOf(condition);
  if (filter.length > maxFilterLength)
    throw invalidInput({ path, message: 'is too long to search by' });
  return filter;
}

/** Returns the conditions of a filter, the most selective first. */
function partsOf({ status, enabled, custom, ...texts }: UserFilterInput): Part[] {
  const parts: Part[] = [];
  for (const field of Object.keys(searchableTexts) as SearchableText[]) {
    const text = texts[field];
    if (text) parts.push(textPart(field, text));
  }
  if (status)
    parts.push({
      path: 'filter.status',
      condition: { attribute: 'cognito:user_status', match: '=', value: status },
      fits: (user) => user.status === status,
    });
  if (typeof enabled === 'boolean')
    parts.push({
      path: 'filter.enabled',
      condition: { attribute: 'status', match: '=', value: enabled ? 'Enabled' : 'Disabled' },
      fits: (user) => user.enabled === enabled,
    });
  for (const [index, { name, value }] of (custom ?? []).entries()) {
    parts.push({
      path: `filter.custom.${String(index)}`,
      fits: (user) =>
        matches(user.custom.find((attribute) => attribute.name === name)?.value, value),
    });
  }
  return parts;
}

function textPart(field: SearchableText, { equals, startsWith }: TextFilterInput): Part {
  const attribute = field === 'id' ? 'sub' : (snakeCase(field) as Condition['attribute']);
  const match = typeof equals === 'string' ? '=' : '^=';
  const value = equals ?? startsWith ?? '';
  const folded = match === '=' ? { equals: fold(value) } : { startsWith: fold(value) };
  return {
    path: `filter.${field}`,
    condition: { attribute, match, value },
    fits: (user) => matches(fold(user[field] ?? ''), folded),
  };
}

function matches(text: string | undefined, { equals, startsWith }: TextFilterInput): boolean {
  if (text === undefined) return false;
  return typeof equals === 'string' ? text === equals : text.startsWith(startsWith ?? '');
}

/**
 * Prepares texts for comparison. Case is ignored, because pools ignore case by default, and a scan
 * must not miss a user whom Cognito would find.
 */
export function fold(text: string): string {
  return text.normalize('NFC').toLowerCase();
}
