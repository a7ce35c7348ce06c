/** Connects the official SDK to the pool within the process: a Smithy request handler. */
import type { CognitoIdentityProviderClientConfig } from '@aws-sdk/client-cognito-identity-provider';

import type { PoolAnswer, PoolRequest } from '../dispatch.js';

export type RequestHandler = NonNullable<CognitoIdentityProviderClientConfig['requestHandler']> & {
  handle(request: { headers: Record<string, string>; body?: unknown }): Promise<{
    response: { statusCode: number; headers: Record<string, string>; body: Uint8Array };
  }>;
};

/** Within the process all callers are the same, so signatures are not verified here. */
export function inProcessHandler(
  dispatch: (request: PoolRequest) => Promise<PoolAnswer>,
): RequestHandler {
  const handler = {
    metadata: { handlerProtocol: 'http/1.1' },
    async handle({ headers, body }: { headers: Record<string, string>; body?: unknown }) {
      const headerOf = (wanted: string): string | undefined =>
        Object.entries(headers).find(([name]) => name.toLowerCase() === wanted)?.[1];
      // The SDK's body warns when it is used as a string, so its bytes are read through their
      // buffer.
      const text = ArrayBuffer.isView(body)
        ? Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString()
        : typeof body === 'string'
          ? body
          : '';
      const answer = await dispatch({
        target: headerOf('x-amz-target'),
        body: text,
        userAgent: headerOf('user-agent'),
      });
      return {
        response: {
          statusCode: answer.status,
          headers: { ...answer.headers },
          body: new TextEncoder().encode(answer.body),
        },
      };
    },
    updateHttpClientConfig: () => undefined,
    httpHandlerConfigs: () => ({}),
    destroy: () => undefined,
  };
  return handler;
}
