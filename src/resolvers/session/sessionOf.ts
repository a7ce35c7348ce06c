/** Converts Cognito's sessions to the type `Session`. */
import type { SessionDescriptionType } from '@aws-sdk/client-cognito-identity-provider';

import { Session } from '../../schema/signIn/session.js';

export function sessionOf(cognito: SessionDescriptionType): Session {
  const { LastLocation: location } = cognito;
  return Object.assign(new Session(), {
    id: cognito.SessionId ?? '',
    type: cognito.SessionType ?? null,
    clientId: cognito.ClientId ?? null,
    createdAt: cognito.CreateDate ?? null,
    lastActiveAt: cognito.LastActiveDate ?? null,
    device: cognito.DeviceType ?? null,
    ipAddress: cognito.LastIPAddress ?? null,
    location: location ? { city: location.City ?? null, country: location.Country ?? null } : null,
    originSessionId: cognito.OriginSessionId ?? null,
    current: cognito.IsCurrentSession ?? false,
  });
}
