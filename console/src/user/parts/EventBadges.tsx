import type { AuthEvent } from 'cognito-graphql-client';
import type { ReactNode } from 'react';

import { Badge } from '../../elements/Badge.js';
import { userTexts } from '../texts.js';

const { responses, risks, decisions, compromised } = userTexts.events;

export interface EventBadgesProps {
  readonly event: Pick<
    AuthEvent,
    'response' | 'riskLevel' | 'riskDecision' | 'compromisedCredentialsDetected'
  >;
}

/** How an event ended, and how risky it looked. */
export function EventBadges({ event }: EventBadgesProps): ReactNode {
  const { response, riskLevel, riskDecision, compromisedCredentialsDetected } = event;
  const isRisky = riskDecision !== null && riskDecision !== 'NoRisk';
  return (
    <>
      {response && (
        <Badge kind={response === 'Pass' ? 'good' : 'open'}>{responses[response]}</Badge>
      )}
      {isRisky && <Badge kind="bad">{decisions[riskDecision]}</Badge>}
      {isRisky && riskLevel && <Badge kind="bad">{risks[riskLevel]}</Badge>}
      {compromisedCredentialsDetected && <Badge kind="bad">{compromised}</Badge>}
    </>
  );
}
