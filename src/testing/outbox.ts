/** Hands out the messages that the pool sent, each one once. */
import { messagePurposes } from '../embeddedPool/index.js';
import type { MessagePurpose, OutboxMessage } from '../embeddedPool/index.js';

export interface NextMessageOptions {
  /** How long to wait for the message, in milliseconds. Default 2000. */
  readonly timeoutMs?: number;
}

export interface TestOutbox {
  /**
   * The oldest message to this user that was not handed out yet; waits for it if there is none.
   *
   * @param name the username, or the address of the message
   * @param purpose default any
   * @throws Error with what was sent instead, if the message does not come in time
   */
  readonly next: (
    name: string,
    purpose?: MessagePurpose,
    options?: NextMessageOptions,
  ) => Promise<OutboxMessage>;
}

export interface OpenedOutbox extends TestOutbox {
  readonly deliver: (message: OutboxMessage) => void;
  /** Forgets all messages; callers that wait for one fail for this reason. */
  readonly reset: (reason: string) => void;
}

interface Sent {
  readonly message: OutboxMessage;
  isRead: boolean;
}

interface Waiter {
  readonly tryAgain: () => void;
  readonly fail: (reason: string) => void;
}

export function openTestOutbox(hasUser: (name: string) => boolean): OpenedOutbox {
  let sent: Sent[] = [];
  const waiters = new Set<Waiter>();
  const take = (name: string, purpose: MessagePurpose | undefined): OutboxMessage | undefined => {
    const found = sent.find(
      ({ message, isRead }) =>
        !isRead && isTo(message, name) && (purpose === undefined || message.purpose === purpose),
    );
    if (found) found.isRead = true;
    return found?.message;
  };
  return {
    async next(name, purpose, { timeoutMs = 2000 } = {}) {
      requirePurpose(purpose);
      const call = `outbox.next(${[name, purpose].map((text) => JSON.stringify(text)).join(', ')})`;
      return (
        take(name, purpose) ??
        (await waitFor(waiters, timeoutMs, {
          attempt: () => take(name, purpose),
          problem: (reason) => `${call}: ${reason}`,
          late: () => lateReason(sent, name, timeoutMs, hasUser(name)),
        }))
      );
    },
    deliver(message) {
      sent.push({ message, isRead: false });
      // Not before the transaction that sends it is complete.
      setImmediate(() => {
        for (const waiter of [...waiters]) waiter.tryAgain();
      });
    },
    reset(reason) {
      sent = [];
      for (const waiter of [...waiters]) waiter.fail(reason);
    },
  };
}

const isTo = (message: OutboxMessage, name: string): boolean =>
  message.username === name || message.destination === name;

function requirePurpose(purpose: MessagePurpose | undefined): void {
  if (purpose === undefined || messagePurposes.includes(purpose)) return;
  throw new TypeError(
    `outbox.next: there is no purpose ${JSON.stringify(purpose)}. It is one of ` +
      `${messagePurposes.join(', ')}.`,
  );
}

interface Awaited {
  readonly attempt: () => OutboxMessage | undefined;
  readonly problem: (reason: string) => string;
  readonly late: () => string;
}

function waitFor(
  waiters: Set<Waiter>,
  timeoutMs: number,
  { attempt, problem, late }: Awaited,
): Promise<OutboxMessage> {
  return new Promise((resolve, reject) => {
    const end = (): void => {
      clearTimeout(timer);
      waiters.delete(waiter);
    };
    const fail = (reason: string): void => {
      end();
      reject(new Error(problem(reason)));
    };
    const tryAgain = (): void => {
      const message = attempt();
      if (!message) return;
      end();
      resolve(message);
    };
    const waiter = { tryAgain, fail };
    const timer = setTimeout(() => fail(late()), timeoutMs);
    waiters.add(waiter);
  });
}

/** How many messages an error lists. */
const listed = 10;

function lateReason(
  sent: readonly Sent[],
  name: string,
  timeoutMs: number,
  isUser: boolean,
): string {
  const isKnown = isUser || sent.some(({ message }) => isTo(message, name));
  const unknown = isKnown ? '' : ` There is no user ${JSON.stringify(name)} either.`;
  const lines = sent
    .slice(-listed)
    .map(
      ({ message: { purpose, username, destination }, isRead }) =>
        `  ${purpose} for ${username} (${destination})${isRead ? ', handed out already' : ''}`,
    );
  const content =
    lines.length === 0
      ? 'The outbox is empty.'
      : `The newest messages in the outbox:\n${lines.join('\n')}`;
  return `no such message came within ${timeoutMs} ms.${unknown} ${content}`;
}
