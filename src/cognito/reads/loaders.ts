/** Shares reads between the fields of a request, and between concurrent requests. */
import DataLoader from 'dataloader';

import { defaults } from '../../common/defaults.js';
import { commandNameOf, policyOf } from '../call/command.js';
import type { CognitoAdapter } from '../call/adapter.js';
import type { CommandClass, InputOf, OutputOf } from '../call/command.js';
import { limitInFlight } from '../call/inFlight.js';
import type { Observation } from '../observer.js';

export interface Loaders {
  /**
   * Reads with a command. Equal reads of a request become one call. Rejects with the errors of the
   * adapter. Only for commands that change nothing.
   */
  read<C extends CommandClass>(
    command: C,
    input: InputOf<C>,
    within?: Observation,
  ): Promise<OutputOf<C>>;
  /** Called after a change: later reads send new calls, in this request and in all others. */
  forget(): void;
}

export interface LoaderOptions {
  /** Maximum number of concurrent calls for the reads of one request. Default 10. */
  readonly maxReadsInFlight?: number | undefined;
}

/**
 * Counts a read that is not answered from memory, and returns how many calls its source has made
 * recently; throws if there are too many.
 */
interface Calls {
  readonly count: () => number;
}

interface Read {
  readonly key: string;
  readonly command: CommandClass;
  readonly input: object;
  /**
   * The operation that the read belongs to. If several reads are equal, the first one's is used.
   */
  readonly within?: Observation | undefined;
}
interface UnderWay {
  sent: Promise<object> | undefined;
  /** The operation that sent it. */
  sender: Observation | undefined;
}

/** Cheaper than `queueMicrotask`, and than DataLoader's own batch scheduling. */
const soon = (work: () => void): void => void settled.then(work);
const settled = Promise.resolve();

const keyOf = ({ key }: Read): string => key;

/**
 * Makes the loaders of a request. Each request has its own, because a loader remembers answers
 * until the request ends.
 */
export function loaderFactory(
  cognito: CognitoAdapter,
  { maxReadsInFlight = defaults.maxReadsInFlight }: LoaderOptions = {},
): (calls?: Calls) => Loaders {
  /**
   * Reads in progress, by key. What requests may share: docs/adr/0005-shared-reads.md. The map must
   * not hold the answers themselves: until a full garbage collection, V8 keeps the old tables of a
   * busy Map with everything in them.
   */
  const underWay = new Map<string, UnderWay>();

  function share(read: Read, used: number | undefined): Promise<object> {
    const send = (): Promise<object> =>
      cognito.send(read.command, read.input, read.within, used) as Promise<object>;
    // Reads with a user's own token are never shared: a revoked token must be refused on the next
    // call.
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

  /**
   * Cognito reads one thing per call, so there is nothing to batch. The loader only ensures that
   * each key is read once.
   */
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
