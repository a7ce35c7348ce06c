/** Fetches a small document from the endpoint, with limits on time and size. */

/** Milliseconds for a document, and its bytes. */
const timeoutMs = 1500;
const maxBytes = 50_000;

/** @throws Error for anything but a small JSON document with status 200 */
export async function readJson<T>(uri: string): Promise<T> {
  const response = await fetch(uri, { signal: AbortSignal.timeout(timeoutMs), redirect: 'error' });
  if (!response.ok || !response.body) throw new Error(`HTTP ${String(response.status)}`);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > maxBytes) throw new Error(`more than ${String(maxBytes)} bytes`);
    chunks.push(chunk);
  }
  return JSON.parse(Buffer.concat(chunks).toString()) as T;
}
