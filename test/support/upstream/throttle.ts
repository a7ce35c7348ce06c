/** Throttles the reads of one user, by wrapping the request handler that the gateway uses. */
import type { EmbeddedPool } from '../../../src/embeddedPool/embeddedPool.js';

/** Answers every call that names the user as Cognito does once its quota is used up. */
export function throttle(
  { clientConfig: { requestHandler } }: EmbeddedPool,
  username: string,
): void {
  const handle = requestHandler.handle.bind(requestHandler);
  requestHandler.handle = async (request: { headers: Record<string, string>; body?: unknown }) => {
    const body = ArrayBuffer.isView(request.body)
      ? Buffer.from(
          request.body.buffer,
          request.body.byteOffset,
          request.body.byteLength,
        ).toString()
      : String(request.body);
    if ((JSON.parse(body) as { Username?: string }).Username !== username) return handle(request);
    const exception = JSON.stringify({
      __type: 'TooManyRequestsException',
      message: 'Rate exceeded',
    });
    return {
      response: {
        statusCode: 400,
        headers: {
          'content-type': 'application/x-amz-json-1.1',
          'x-amzn-errortype': 'TooManyRequestsException',
        },
        body: new TextEncoder().encode(exception),
      },
    };
  };
}
