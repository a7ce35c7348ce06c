/**
 * Where a client runs: in a program, or on a page of an origin, whose browser sends preflight
 * requests.
 */

type Fetch = typeof globalThis.fetch;

/** The requests that were sent, to show how a client behaves. */
export interface Sent {
  readonly method: string;
  readonly headers: readonly string[];
}

/** Headers that a page may send without a preflight if their values are simple (Fetch standard). */
const safelisted = new Set(['accept', 'accept-language', 'content-language']);

export function inProgram(sent: Sent[]): Fetch {
  return (input, init) => {
    sent.push(shapeOf(init));
    return fetch(input, init);
  };
}

/**
 * Sends a preflight as a browser does, and rejects as it does if the answer does not allow the
 * request.
 */
export function onPage(origin: string, sent: Sent[]): Fetch {
  const browser = {
    origin,
    'sec-fetch-site': 'cross-site',
    'sec-fetch-mode': 'cors',
    'user-agent': 'Mozilla/5.0',
  };
  return async (input, init) => {
    const shape = shapeOf(init);
    sent.push(shape);
    const asked = shape.headers.filter((name) => !safelisted.has(name));
    if (asked.length > 0) await preflight(String(input), browser, shape.method, asked);
    const response = await fetch(input, {
      ...init,
      headers: { ...Object.fromEntries(new Headers(init?.headers)), ...browser },
    });
    if (response.headers.get('access-control-allow-origin') !== origin)
      throw new TypeError(`CORS: not allowed for ${origin}`);
    return response;
  };
}

async function preflight(
  url: string,
  browser: Record<string, string>,
  method: string,
  asked: readonly string[],
): Promise<void> {
  const headers = {
    ...browser,
    'access-control-request-method': method,
    'access-control-request-headers': asked.join(','),
  };
  const answer = await fetch(url.split('?', 1)[0] ?? url, { method: 'OPTIONS', headers });
  const allowed = (answer.headers.get('access-control-allow-headers') ?? '').split(/,\s*/);
  const refused = asked.filter((name) => !allowed.includes(name));
  if (!answer.ok || refused.length > 0)
    throw new TypeError(`CORS: ${String(answer.status)}, refused ${refused.join(', ')}`);
}

function shapeOf(init: RequestInit | undefined): Sent {
  return { method: init?.method ?? 'GET', headers: [...new Headers(init?.headers).keys()] };
}
