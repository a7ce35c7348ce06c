// The only place for ListUsers.
import type { ListUsersRequest, ListUsersResponse } from '@aws-sdk/client-cognito-identity-provider';
import { showUser } from '../newUser.js';
import { poolOperation } from '../operation.js';
import { readPage } from '../paging.js';
import { keys, type UserRecord } from '../records.js';
import { userFilter } from '../userFilter.js';

export const listUsers = poolOperation<ListUsersRequest>(({ Limit, PaginationToken: token, Filter, AttributesToGet }, { services, pool }): ListUsersResponse => {
  const matches = userFilter(Filter);
  const { items, next } = readPage<string, UserRecord>(services.store, ['created', pool.Id], { limit: Limit || 60, token }, (userKey) => {
    const user = services.store.get<UserRecord>(keys.user(pool.Id, userKey));
    return user && matches(user) ? user : undefined;
  });
  const wanted = AttributesToGet && new Set(AttributesToGet);
  const Users = items.map(showUser).map((user) => (wanted ? { ...user, Attributes: (user.Attributes ?? []).filter(({ Name }) => wanted.has(Name ?? '')) } : user));
  return { Users, ...(next === undefined ? {} : { PaginationToken: next }) };
});
