/** Exchanges small documents with the endpoint, with limits on time and size. */

/** The limits for a document: milliseconds and bytes. */
const timeoutMs = 1500;
const maxBytes = 50_000;

/**
 * Reads a small JSON document.
 * @throws Error for anything else, and for a status other than 200
 */
export async function readJson<T>(uri: string): Promise<T> {
  const response = await fetch(uri, { signal: AbortSignal.timeout(timeoutMs), redirect: 'error' });
  if (!response.ok) throw new Error(`HTTP ${String(response.status)}`);
  return JSON.parse(await textOf(response)) as T;
}

export interface FormAnswer {
  readonly status: number;
  readonly text: string;
}

/**
 * Posts a form and returns the answer, whatever its status. @throws Error for an answer that is
 * late, large or a redirect
 */
export async function postForm(
  uri: string,
  fields: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>>,
  limitMs: number,
): Promise<FormAnswer> {
  const response = await fetch(uri, {
    method: 'POST',
    headers: { accept: 'application/json', ...headers },
    body: new URLSearchParams(fields),
    signal: AbortSignal.timeout(limitMs),
    redirect: 'error',
  });
  return { status: response.status, text: await textOf(response) };
}

async function textOf({ body }: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const parts = body as AsyncIterable<Uint8Array> | null;
  for await (const chunk of parts ?? []) {
    size += chunk.length;
    if (size > maxBytes) throw new Error(`more than ${String(maxBytes)} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}
