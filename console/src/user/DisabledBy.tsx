/** Who disabled a user, if the audit log says so. */
import type { ReactNode } from 'react';

import { useRead } from '../gateway.js';
import type { Reading, SuccessOf } from '../gateway.js';
import { ConsoleAuditDocument } from '../generated/pages.js';
import type { ConsoleAuditQuery } from '../generated/pages.js';
import { overviewTexts } from '../overview/texts.js';
import { moment } from '../texts.js';
import { userTexts } from './texts.js';
import { userKey } from './useUser.js';

interface DisabledByProps {
  readonly username: string;
}

const words = userTexts.signIn;

/**
 * Absent if the log is no file, or the event is too old for it. If the gateway enabled the user
 * since, someone has disabled them elsewhere, such as in AWS's console.
 */
export function DisabledBy({ username }: DisabledByProps): ReactNode {
  const disabled = useLatest(username, 'DisableUserSuccess').value;
  const enabled = useLatest(username, 'EnableUserSuccess').value;
  const event = disabled?.edges[0]?.node;
  if (!event || !enabled) return null;
  const { actor, time } = event;
  if (Date.parse(enabled.edges[0]?.node.time ?? time) > Date.parse(time))
    return <p>{words.disabledElsewhere}</p>;
  const who = actor.name ?? overviewTexts.audit.actors[actor.kind];
  return <p>{words.disabledBy(who, moment(time))}</p>;
}

function useLatest(username: string, outcome: string): Reading<SuccessOf<ConsoleAuditQuery>> {
  const filter = { target: username, outcome, actor: null, operation: null, failed: null };
  const key = [...userKey(username, 'profile'), outcome];
  return useRead(key, ConsoleAuditDocument, { first: 1, after: null, filter });
}
