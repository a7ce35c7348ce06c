/**
 * The cookies in which a browser keeps its redirect sign-ins until it comes back, one for each, so
 * that tabs do not disturb each other. An answer is accepted only from the browser that began.
 */

/** The cookies of one request. */
export interface FlowCookies {
  /** The sealed sign-in with this `state`, if the browser sent it. */
  readonly of: (state: string) => string | undefined;
  readonly keep: (state: string, flow: string) => void;
  readonly clear: (state: string) => void;
}

/** Seconds that the browser keeps a cookie: longer than a sign-in may take, to say that it is late. */
const maxAgeSeconds = 3600;
/** Cookies of one browser. With more, all are dropped, because servers limit the size of headers. */
const most = 8;
/** Characters of the state in the name of the cookie. */
const idLength = 8;

export function flowCookies(
  stem: string,
  attributes: string,
  cookies: string,
  set: (value: string) => void,
): FlowCookies {
  const sent = new Map(
    cookies
      .split(/;\s*/)
      .filter((pair) => pair.startsWith(`${stem}-`))
      .map((pair): [string, string] => {
        const end = pair.indexOf('=');
        return [pair.slice(0, end), pair.slice(end + 1)];
      }),
  );
  /** The state is input: nothing else of it may get into a header. */
  const nameOf = (state: string): string =>
    `${stem}-${state.slice(0, idLength).replace(/[^\w-]/g, '')}`;
  const drop = (name: string): void => {
    set(`${name}=; Max-Age=0; ${attributes}`);
  };
  return {
    of: (state) => sent.get(nameOf(state)) || undefined,
    keep: (state, flow) => {
      if (sent.size >= most) for (const name of sent.keys()) drop(name);
      set(`${nameOf(state)}=${flow}; Max-Age=${String(maxAgeSeconds)}; ${attributes}`);
    },
    clear: (state) => {
      if (sent.has(nameOf(state))) drop(nameOf(state));
    },
  };
}
