/**
 * The cookies in which a browser keeps the redirect sign-ins that it has begun, until it comes
 * back. Each sign-in has its own cookie, so that tabs do not disturb each other. An answer is
 * accepted only from the browser that began the sign-in.
 */
import { sha256 } from '../../common/sha256.js';
import { sharedState } from '../../common/sharedState.js';

/** The cookies of one request. */
export interface FlowCookies {
  /** The sealed sign-in with this `state`, if the browser sent it. */
  readonly of: (state: string) => string | undefined;
  /** Drops the oldest if there are too many. */
  readonly keep: (state: string, flow: string) => void;
  readonly clear: (state: string) => void;
}

interface Browser {
  /** The header `Cookie` of the request. */
  readonly cookies: string;
  /** Adds a `Set-Cookie` value to the response. */
  readonly set: (value: string) => void;
  readonly onKept: () => void;
  /** Called when a sign-in is dropped that has not ended. */
  readonly onDropped: () => void;
}

/** Seconds that the browser keeps a cookie: longer than a sign-in may take, to say that it is late. */
const maxAgeSeconds = 3600;
/** Servers limit the size of headers. */
const most = sharedState.flowCookies.entries;
/** Characters of a digest. All names have this length, so no stem is the beginning of another. */
const idLength = 22;

/** `stem`: the names up to the id of the sign-in, which differ for each pool. */
export function flowCookies(
  stem: string,
  attributes: string,
  { cookies, set, onKept, onDropped }: Browser,
): FlowCookies {
  const length = stem.length + 1 + idLength;
  /** Browsers send the oldest first (RFC 6265, section 5.4). */
  const sent = new Map(
    cookies.split(/;\s*/).flatMap((pair): [string, string][] => {
      const end = pair.indexOf('=');
      return end === length && pair.startsWith(`${stem}-`)
        ? [[pair.slice(0, end), pair.slice(end + 1)]]
        : [];
    }),
  );
  /** A digest, because the state is input, and goes into a header. */
  const nameOf = (state: string): string =>
    `${stem}-${sha256(state, 'base64url').slice(0, idLength)}`;
  function drop(name: string): void {
    sent.delete(name);
    set(`${name}=; Max-Age=0; ${attributes}`);
  }
  return {
    of: (state) => sent.get(nameOf(state)) || undefined,
    keep: (state, flow) => {
      for (const name of [...sent.keys()].slice(0, Math.max(0, sent.size + 1 - most))) {
        drop(name);
        onDropped();
      }
      onKept();
      sent.set(nameOf(state), flow);
      set(`${nameOf(state)}=${flow}; Max-Age=${String(maxAgeSeconds)}; ${attributes}`);
    },
    clear: (state) => {
      if (sent.has(nameOf(state))) drop(nameOf(state));
    },
  };
}
