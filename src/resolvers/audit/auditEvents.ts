import { ArgsType } from 'type-graphql';

import { decodeCursor, encodeCursor } from '../../cognito/reads/cursor.js';
import type { AuditPlace } from '../../guard/audit/auditReader.js';
import { AuditEventConnection, AuditEventFilterInput } from '../../schema/auditEvent.js';
import { PageArgs, defaultPageSize } from '../../schema/connection.js';
import { NestedField } from '../../schema/input.js';
import { defineOperation } from '../operation.js';
import { Refusal, invalidInput } from '../outcome/refusal.js';
import { permission } from '../rights/rules.js';
import { auditEventOf, fitting } from './auditEventOf.js';

@ArgsType()
export class AuditEventsArgs extends PageArgs {
  @NestedField(() => AuditEventFilterInput, 'The events to return. Default: all events.', {
    nullable: true,
  })
  filter?: AuditEventFilterInput | null;
}

export const auditEvents = defineOperation({
  on: 'Query',
  description:
    'The events of the audit log, newest first, if the log is written to a file (`AUDIT_LOG`). ' +
    'One page searches at most 1 MB of the file, so a page may be short or empty although ' +
    '`hasNextPage` is true. Events in files that were rotated away are not returned.',
  input: AuditEventsArgs,
  success: AuditEventConnection,
  errors: ['FeatureNotAvailableError', 'NotAuthorizedError'],
  commands: [],
  run: async ({ first, after, filter }, { audit }) => {
    const of = ['auditEvents', audit?.pool ?? null, filter ?? null];
    const page = await audit?.read?.({
      most: first ?? defaultPageSize,
      before: placeOf(of, after),
      fits: fitting(filter ?? {}, audit.pool),
    });
    if (!page) throw notReadable();
    const cursorOf = ({ file, offset }: AuditPlace): string =>
      encodeCursor(of, { token: `${String(file)}.${String(offset)}`, skip: 0 });
    const edges = page.lines.map((line) => ({
      node: auditEventOf(line),
      cursor: cursorOf(line.place),
    }));
    return {
      edges,
      pageInfo: {
        hasNextPage: page.next !== undefined,
        hasPreviousPage: typeof after === 'string',
        startCursor: edges[0]?.cursor ?? null,
        endCursor: page.next ? cursorOf(page.next) : (edges.at(-1)?.cursor ?? null),
      },
    };
  },
  allow: permission('audit:read'),
});

function notReadable(): Refusal {
  return new Refusal('FeatureNotAvailableError', {
    message:
      'The audit log is not written to a file that the gateway can read. Its operator can set ' +
      'AUDIT_LOG to the path of a file.',
  });
}

/** @throws Refusal if the cursor belongs to another list */
function placeOf(of: unknown, after: string | null | undefined): AuditPlace | undefined {
  if (typeof after !== 'string') return undefined;
  const [file, offset, ...rest] = (decodeCursor(of, after)?.token ?? '').split('.').map(Number);
  if (!isCount(file) || !isCount(offset) || rest.length > 0)
    throw invalidInput({
      path: 'after',
      message: 'is not a cursor from this field with the same arguments',
    });
  return { file, offset };
}

const isCount = (value: number | undefined): value is number =>
  value !== undefined && Number.isInteger(value) && value >= 0;
