/** Problems in the pool's settings, as found by the command `check`, and how to fix each. */
import type { ReactNode } from 'react';

import { Badge } from '../elements/Badge.js';
import { Button } from '../elements/Button.js';
import { FailureNotice, Notice } from '../elements/Notice.js';
import { Section } from '../elements/Section.js';
import { useRead } from '../gateway.js';
import { ConsoleCheckDocument } from '../generated/pages.js';
import { moment } from '../texts.js';
import { overviewTexts } from './texts.js';

const kinds = { ERROR: 'bad', WARNING: 'open', UNKNOWN: 'plain' } as const;

export function Findings(): ReactNode {
  const { value, failure, busy, reload } = useRead(['poolCheck'], ConsoleCheckDocument, {});
  const { findings: words } = overviewTexts;
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
      {!value && !failure && <p className="muted">{words.checking}</p>}
      {value?.findings.length === 0 && <Notice kind="success">{words.none}</Notice>}
      {value && value.findings.length > 0 && (
        <ul className="rows">
          {value.findings.map(({ level, problem, fix }) => (
            <li key={problem} className="row">
              <div className="row-text finding">
                <Badge kind={kinds[level]}>{words.levels[level]}</Badge>
                <div>
                  <p>{problem}</p>
                  <p className="muted">{fix}</p>
                </div>
              </div>
            </li>
          ))}
        </ul>
      )}
      {value && <p className="muted">{words.checkedAt(moment(value.checkedAt))}</p>}
    </Section>
  );
}
