/** Newest first. */
import type {
  AdminListUserAuthEventsRequest,
  AdminListUserAuthEventsResponse,
} from '@aws-sdk/client-cognito-identity-provider';

import { requireEvents, showEvent } from '../signIn/authEvents.js';
import { userOperation } from '../operation.js';
import { readPage } from '../wire/paging.js';

export const adminListUserAuthEvents = userOperation<AdminListUserAuthEventsRequest>(
  ({ MaxResults, NextToken: token }, { services, pool, user }): AdminListUserAuthEventsResponse => {
    requireEvents(pool);
    const { items, next } = readPage(
      services.store,
      ['authEvent', pool.Id, user.key],
      { limit: MaxResults || 60, token, reverse: true },
      showEvent,
    );
    return { AuthEvents: items, ...(next === undefined ? {} : { NextToken: next }) };
  },
);
