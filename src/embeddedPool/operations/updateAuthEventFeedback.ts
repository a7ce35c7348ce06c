/** The token in the notification is the only proof required. */
import type { UpdateAuthEventFeedbackRequest } from '@aws-sdk/client-cognito-identity-provider';

import { checkFeedbackToken, giveFeedback, requireEvents } from '../signIn/authEvents.js';
import { userOperation } from '../operation.js';

export const updateAuthEventFeedback = userOperation<UpdateAuthEventFeedbackRequest>(
  async (
    { EventId: eventId, FeedbackToken: token, FeedbackValue: value },
    { services, pool, user },
  ) => {
    requireEvents(pool);
    await checkFeedbackToken(services, pool, user, { eventId, token });
    await giveFeedback(services, pool, user, { eventId, value, provider: 'User' });
  },
);
