/** The only place for reads that the fields of a request share, and the requests that run at the same time. */
import DataLoader from 'dataloader';

import { commandNameOf, policyOf } from '../call/adapter.js';
import type { CognitoAdapter, CommandClass, InputOf, OutputOf } from '../call/adapter.js';
import { limitInFlight } from '../call/inFlight.js';
import type { Observation } from '../observer.js';

export interface Loaders {
  /** Equal reads of the request are one call. Rejects as the adapter does. For commands that change nothing. */
  read<C extends CommandClass>(
    command: C,
    input: InputOf<C>,
    within?: Observation,
  ): Promise<OutputOf<C>>;
  /** After a change: later reads are new calls, in this request and in all others. */
  forget(): void;
}

export interface LoaderOptions {
  /** Calls that the reads of one request have under way at once. Default 10. */
  readonly maxReadsInFlight?: number | undefined;
}

/** Counts the reads of a request that are not answered from memory, and answers what its source has used of late; throws when there are too many. */
interface Calls {
  readonly count: () => number;
}

interface Read {
  readonly key: string;
  readonly command: CommandClass;
  readonly input: object;
  /** Of equal reads, the first counts. */
  readonly within?: Observation | undefined;
}
interface UnderWay {
  sent: Promise<object> | undefined;
  /** The work that sent it. */
  sender: Observation | undefined;
}

/** Cheaper than `queueMicrotask`, and than what DataLoader does in order to gather a batch. */
const soon = (work: () => void): void => void settled.then(work);
const settled = Promise.resolve();

const keyOf = ({ key }: Read): string => key;

/** Makes the loaders of a request; new for every request, since an answer is remembered until it ends. */
export function loaderFactory(
  cognito: CognitoAdapter,
  { maxReadsInFlight = 10 }: LoaderOptions = {},
): (calls?: Calls) => Loaders {
  /**
   * Reads under way, by key. What may be shared between requests, and what not: docs/adr/0005-shared-reads.md. Between
   * full collections V8 keeps tables that a busy Map has outgrown, with all that they held: an answer must not be in them.
   */
  const underWay = new Map<string, UnderWay>();

  function share(read: Read, used: number | undefined): Promise<object> {
    const send = (): Promise<object> =>
      cognito.send(read.command, read.input, read.within, used) as Promise<object>;
    // Reads with a user's own token are never shared: a revoked one must be refused on the next call.
    if (policyOf(read.command).auth === 'unsigned') return send();
    const { key } = read;
    const known = underWay.get(key);
    if (known?.sent) {
      read.within?.joins(known.sender);
      return known.sent;
    }
    const sent = send();
    const entry: UnderWay = { sent, sender: read.within };
    underWay.set(key, entry);
    const ended = (): void => {
      entry.sent = undefined;
      entry.sender = undefined;
      if (underWay.get(key) === entry) underWay.delete(key);
    };
    sent.then(ended, ended);
    return sent;
  }

  /** Cognito reads one thing per call, so there is nothing to batch or to wait for: what counts is that a key is read once. */
  function loaderOf(calls: Calls | undefined): DataLoader<Read, object, string> {
    const limited = limitInFlight(maxReadsInFlight);
    const read = async ([one]: readonly Read[]): Promise<(object | Error)[]> => {
      try {
        const used = calls?.count();
        return [await limited(() => share(one as Read, used))];
      } catch (error) {
        return [error as Error];
      }
    };
    return new DataLoader(read, { batch: false, batchScheduleFn: soon, cacheKeyFn: keyOf });
  }

  return (calls) => {
    let loader: DataLoader<Read, object, string> | undefined;
    return {
      read: (command, input, within) => {
        loader ??= loaderOf(calls);
        return loader.load({
          key: `${commandNameOf(command)} ${JSON.stringify(input)}`,
          command,
          input,
          within,
        }) as Promise<OutputOf<typeof command>>;
      },
      forget: () => {
        loader?.clearAll();
        underWay.clear();
      },
    };
  };
}
