/** Requests to identity providers, within limits of time and size. */

/** Seconds. */
export const timeLimit = 5;
/** Bytes: far more than a discovery document, key set or SAML metadata has. */
const sizeLimit = 1024 * 1024;

/** As `fetch`, but rejects if the answer is larger than 1 MiB. */
export async function limitedFetch(url: string, options: object): Promise<Response> {
  const answer = await fetch(url, options);
  const { status, statusText, headers } = answer;
  const chunks: Uint8Array[] = [];
  let size = 0;
  const parts = answer.body as AsyncIterable<Uint8Array> | null;
  for await (const chunk of parts ?? []) {
    size += chunk.length;
    if (size > sizeLimit) throw new TypeError('the answer is too large');
    chunks.push(chunk);
  }
  const isEmpty = status === 204 || status === 205 || status === 304;
  return new Response(isEmpty ? null : Buffer.concat(chunks), { status, statusText, headers });
}
