/** Converts Cognito's threat protection events to the type `AuthEvent`. */
import type { AuthEventType, EventFeedbackType } from '@aws-sdk/client-cognito-identity-provider';

import { AuthEvent } from '../../schema/user/authEvent.js';
import type { AuthEventFeedback } from '../../schema/user/authEvent.js';

export function authEventOf(cognito: AuthEventType): AuthEvent {
  const {
    EventRisk: risk = {},
    EventContextData: context = {},
    EventFeedback: feedback,
    ChallengeResponses: challenges = [],
  } = cognito;
  return Object.assign(new AuthEvent(), {
    id: cognito.EventId ?? '',
    type: cognito.EventType ?? null,
    createdAt: cognito.CreationDate ?? null,
    response: cognito.EventResponse ?? null,
    riskDecision: risk.RiskDecision ?? null,
    riskLevel: risk.RiskLevel ?? null,
    compromisedCredentialsDetected: risk.CompromisedCredentialsDetected ?? null,
    challenges: challenges.map(
      ({ ChallengeName: name = null, ChallengeResponse: response = null }) => ({ name, response }),
    ),
    ipAddress: context.IpAddress ?? null,
    device: context.DeviceName ?? null,
    timezone: context.Timezone ?? null,
    location:
      context.City || context.Country
        ? { city: context.City ?? null, country: context.Country ?? null }
        : null,
    feedback: feedback ? feedbackOf(feedback) : null,
  });
}

function feedbackOf({
  FeedbackValue,
  Provider,
  FeedbackDate,
}: EventFeedbackType): AuthEventFeedback {
  return { value: FeedbackValue ?? null, provider: Provider ?? '', givenAt: FeedbackDate ?? null };
}
