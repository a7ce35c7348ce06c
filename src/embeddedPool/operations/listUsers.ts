/** Without a filter, in the order of creation; with one, from the index that the filter needs. */
import type {
  ListUsersRequest,
  ListUsersResponse,
  UserType,
} from '@aws-sdk/client-cognito-identity-provider';

import { invalidParameter } from '../exceptions.js';
import { showUser } from '../users/newUser.js';
import { poolOperation } from '../operation.js';
import { readPage } from '../wire/paging.js';
import { keys } from '../store/records.js';
import type { UserRecord } from '../store/records.js';
import { searchRange } from '../users/userSearch.js';

export const listUsers = poolOperation<ListUsersRequest>(
  (
    { Limit, PaginationToken: token, Filter = '', AttributesToGet },
    { services, pool },
  ): ListUsersResponse => {
    const { prefix, ...range } =
      Filter.trim() === '' ? { prefix: ['created', pool.Id] } : searchRange(pool, Filter);
    const { items, next } = readPage<string, UserType>(
      services.store,
      prefix,
      { ...range, limit: Limit || 60, token },
      (userKey) => {
        const user = services.store.get<UserRecord>(keys.user(pool.Id, userKey));
        return user && showUser(user);
      },
    );
    const Users = AttributesToGet
      ? items.map((user) => withAttributes(user, AttributesToGet))
      : items;
    return { Users, ...(next === undefined ? {} : { PaginationToken: next }) };
  },
);

/**
 * SDK, ListUsersRequest.AttributesToGet: "an error if not all users in the results have set a value
 * for the attribute you request".
 */
function withAttributes(user: UserType, wanted: readonly string[]): UserType {
  const Attributes = (user.Attributes ?? []).filter(({ Name = '' }) => wanted.includes(Name));
  if (Attributes.length < new Set(wanted).size)
    throw invalidParameter('One or more requested attributes do not exist.');
  return { ...user, Attributes };
}
