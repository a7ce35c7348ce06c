/**
 * Idempotency keys: a mutation that a caller sends twice with one `Idempotency-Key` runs once, and
 * both requests get the same answer. Answers are kept in the memory of this instance only, because
 * they may contain tokens, which must not be put in a store. So only the same instance recognises a
 * repeated request.
 */
import { createHmac, randomBytes } from 'node:crypto';

import { SharedMap } from '../common/sharedMap.js';
import { sharedState } from '../common/sharedState.js';

export interface IdempotencyOptions {
  /** Milliseconds for which answers to administrators and services are kept. Default 10 minutes. */
  readonly answersForMs?: number | undefined;
  /**
   * Milliseconds for which answers to users are kept. They may contain tokens or secrets, so they
   * are kept only as long as a client usually retries a lost request. Default 1 minute.
   */
  readonly secretsForMs?: number | undefined;
  /** Maximum bytes of all answers to users. Default 32 MB. */
  readonly secretBytes?: number | undefined;
}

export interface KeyedRequest {
  readonly key: string;
  /**
   * The caller and the operation. The same key from another caller, or for another operation,
   * counts as a different key.
   */
  readonly scope: readonly string[];
  readonly input: object;
  /** The answer goes to a user and may contain secrets. Other answers are stored separately. */
  readonly secret: boolean;
  /** Whose share of the memory the answer uses: the caller's, the source's and the network's. */
  readonly holders: readonly string[];
}

export interface Idempotency {
  /**
   * Runs `work` for the first request with the key, and returns its answer to all of them. `keep`
   * decides whether later requests get the answer too.
   * @throws KeyReused when the input differs, NoPlace when the answer could not be kept
   */
  readonly once: <T>(
    request: KeyedRequest,
    work: () => Promise<T>,
    keep: (answer: T) => boolean,
  ) => Promise<T>;
}

export class KeyReused extends Error {
  override readonly name = 'KeyReused';
}

export class NoPlace extends Error {
  override readonly name = 'NoPlace';
}

/** The size that an answer counts with until it is known. */
const expectedBytes = 2048;
/** Bytes per entry, in addition to its strings. */
const entryBytes = 512;

interface Kept {
  readonly input: string;
  readonly answer: Promise<unknown>;
  until: number;
}

export function createIdempotency(
  {
    answersForMs = 10 * 60_000,
    secretsForMs = 60_000,
    secretBytes = sharedState.idempotentSecrets.bytes,
  }: IdempotencyOptions = {},
  now: () => Date,
): Idempotency {
  const secrets = new SharedMap<Kept>(secretBytes, sharedState.idempotentSecrets.share);
  const answers = new SharedMap<Kept>(
    sharedState.idempotentAnswers.bytes,
    sharedState.idempotentAnswers.share,
  );
  // Inputs contain passwords, so their digests need this random key: without it they are worthless
  // outside this process.
  const pepper = randomBytes(32);
  const digest = (value: unknown): string =>
    createHmac('sha256', pepper).update(JSON.stringify(value)).digest('base64url');

  async function first<T>(
    id: string,
    entry: Kept,
    { secret, holders }: KeyedRequest,
    keep: (answer: T) => boolean,
  ): Promise<T> {
    const kept = secret ? secrets : answers;
    const forMs = secret ? secretsForMs : answersForMs;
    const forget = (): void => {
      if (kept.get(id) === entry) kept.delete(id);
    };
    try {
      const answer = (await entry.answer) as T;
      if (!keep(answer)) {
        forget();
        return answer;
      }
      entry.until = now().getTime() + forMs;
      kept.set(id, entry, holders, entryBytes + 2 * JSON.stringify(answer).length);
      setTimeout(forget, forMs).unref();
      return answer;
    } catch (error) {
      forget();
      throw error;
    }
  }

  return {
    once: async (request, work, keep) => {
      const kept = request.secret ? secrets : answers;
      const id = digest([request.key, ...request.scope]);
      const input = digest(request.input);
      const known = kept.get(id);
      if (known && now().getTime() < known.until) {
        if (known.input !== input)
          throw new KeyReused('the idempotency key was used with a different input');
        return (await known.answer) as never;
      }
      if (!known && !kept.hasRoom(request.holders, expectedBytes))
        throw new NoPlace('there is no room for another answer');
      const entry: Kept = { input, answer: work(), until: Infinity };
      kept.set(id, entry, request.holders, expectedBytes);
      return first(id, entry, request, keep);
    },
  };
}
