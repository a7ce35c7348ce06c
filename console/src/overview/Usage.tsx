/** How many users there are, and how much of Cognito's quotas this gateway uses now. */
import type { ReactNode } from 'react';

import { Badge } from '../elements/Badge.js';
import { Button } from '../elements/Button.js';
import { FailureNotice } from '../elements/Notice.js';
import { Section } from '../elements/Section.js';
import { useRead } from '../gateway.js';
import { ConsoleUsageDocument } from '../generated/pages.js';
import type { ConsoleUsageQuery } from '../generated/pages.js';
import type { SuccessOf } from '../gateway.js';
import { number, texts } from '../texts.js';
import { overviewTexts } from './texts.js';

type Quota = SuccessOf<ConsoleUsageQuery>['quotas'][number];

/** Seconds that the gateway counts calls for. */
const counted = 10;

export function Usage(): ReactNode {
  const { value, failure, busy, reload } = useRead(['poolUsage'], ConsoleUsageDocument, {});
  const { usage: words } = overviewTexts;
  const used = value?.quotas.filter(isUsed).sort((one, other) => shareOf(other) - shareOf(one));
  return (
    <Section
      title={words.title}
      end={
        <Button pending={busy} onClick={reload}>
          {words.again}
        </Button>
      }
    >
      {failure && <FailureNotice failure={failure} onRetry={reload} retrying={busy} />}
      {!value && !failure && <p className="muted">{texts.loading}</p>}
      {value && (
        <p>
          {value.estimatedNumberOfUsers === null
            ? words.usersUnknown
            : words.users(value.estimatedNumberOfUsers)}
        </p>
      )}
      {used?.length === 0 && <p className="muted">{words.none}</p>}
      {used && used.length > 0 && (
        <ul className="rows">
          {used.map((quota) => (
            <li key={quota.name} className="row">
              <QuotaRow quota={quota} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

const isUsed = ({ recentCalls, recentRefusals, circuitOpen }: Quota): boolean =>
  recentCalls > 0 || recentRefusals > 0 || circuitOpen;

const shareOf = ({ callsPerSecond, recentCalls }: Quota): number =>
  callsPerSecond ? recentCalls / (callsPerSecond * counted) : 0;

function QuotaRow({ quota }: { readonly quota: Quota }): ReactNode {
  const { name, callsPerSecond, recentCalls, recentRefusals, circuitOpen } = quota;
  const { usage: words } = overviewTexts;
  return (
    <div className="row-text quota">
      <span className="quota-name">{name}</span>
      {callsPerSecond !== null && (
        <meter
          aria-label={words.share(name)}
          value={shareOf(quota)}
          high={0.6}
          optimum={0}
          max={1}
        />
      )}
      <span className="muted">
        {callsPerSecond === null
          ? words.calls(recentCalls)
          : words.callsOf(recentCalls, number(callsPerSecond))}
      </span>
      {recentRefusals > 0 && <Badge kind="bad">{words.refused(recentRefusals)}</Badge>}
      {circuitOpen && <Badge kind="bad">{words.circuitOpen}</Badge>}
    </div>
  );
}
