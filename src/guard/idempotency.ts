/**
 * The only place for idempotency keys: a mutation that comes twice under one `Idempotency-Key` takes place once, and both
 * get the one answer. Answers are kept in the memory of this instance: they may hold tokens, which belong in no store. So
 * a repeated request must reach the same instance to be known again.
 */
import { createHmac, randomBytes } from 'node:crypto';

export interface IdempotencyOptions {
  /** Milliseconds for which an answer to an administrator or a service is kept. Default 10 minutes. */
  readonly answersForMs?: number | undefined;
  /** The same for answers to users, which may hold tokens or secrets: as long as a client repeats a lost request. Default 1 minute. */
  readonly secretsForMs?: number | undefined;
  /** Answers that are kept; the oldest leave first. Default 10,000. */
  readonly capacity?: number | undefined;
}

export interface KeyedRequest {
  readonly key: string;
  /** Who calls what: the same key of somebody else, or for another operation, is another key. */
  readonly scope: readonly string[];
  readonly input: object;
  /** The answer may hold something secret. */
  readonly secret: boolean;
}

export interface Idempotency {
  /** The answer of the first request. `keep` says whether it stands for later ones. @throws KeyReused when the input is another */
  readonly once: <T>(request: KeyedRequest, work: () => Promise<T>, keep: (answer: T) => boolean) => Promise<T>;
}

export class KeyReused extends Error {}

interface Kept {
  readonly input: string;
  readonly answer: Promise<unknown>;
  until: number;
}

export function createIdempotency({ answersForMs = 10 * 60_000, secretsForMs = 60_000, capacity = 10_000 }: IdempotencyOptions = {}, now: () => Date): Idempotency {
  const kept = new Map<string, Kept>();
  // Inputs hold passwords: their digests are worth nothing outside this process.
  const pepper = randomBytes(32);
  const digest = (value: unknown): string => createHmac('sha256', pepper).update(JSON.stringify(value)).digest('base64url');

  async function first<T>(id: string, entry: Kept, forMs: number, keep: (answer: T) => boolean): Promise<T> {
    const forget = (): void => {
      if (kept.get(id) === entry) kept.delete(id);
    };
    try {
      const answer = (await entry.answer) as T;
      if (!keep(answer)) forget();
      entry.until = now().getTime() + forMs;
      setTimeout(forget, forMs).unref();
      return answer;
    } catch (error) {
      forget();
      throw error;
    }
  }

  return {
    once: async (request, work, keep) => {
      const id = digest([request.key, ...request.scope]);
      const input = digest(request.input);
      const known = kept.get(id);
      if (known && now().getTime() < known.until) {
        if (known.input !== input) throw new KeyReused('the idempotency key came with another input before');
        return (await known.answer) as never;
      }
      const entry: Kept = { input, answer: work(), until: Infinity };
      kept.set(id, entry);
      if (kept.size > capacity) kept.delete(kept.keys().next().value ?? '');
      return first(id, entry, request.secret ? secretsForMs : answersForMs, keep);
    },
  };
}
