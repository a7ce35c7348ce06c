import type { AdminUpdateAuthEventFeedbackRequest } from '@aws-sdk/client-cognito-identity-provider';

import { giveFeedback, requireEvents } from '../signIn/authEvents.js';
import { userOperation } from '../operation.js';

export const adminUpdateAuthEventFeedback = userOperation<AdminUpdateAuthEventFeedbackRequest>(
  ({ EventId: eventId, FeedbackValue: value }, { services, pool, user }) => {
    requireEvents(pool);
    return giveFeedback(services, pool, user, { eventId, value, provider: 'Admin' });
  },
);
