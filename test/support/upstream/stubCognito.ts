/** A stub of Cognito over real HTTP. The test decides every answer; the stub records every call. */
import { createServer } from 'node:http';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ReachedCall {
  /** Such as `AdminGetUser`. */
  readonly command: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly signed: boolean;
  readonly headers: IncomingHttpHeaders;
}

export type Answer = (call: ReachedCall, response: ServerResponse) => void;

export interface StubCognito {
  readonly endpoint: string;
  readonly calls: ReachedCall[];
  /** How every call is answered from now on. */
  answer: Answer;
  readonly close: () => Promise<void>;
}

export const succeed =
  (output: object = {}): Answer =>
  (_call, response) => {
    response
      .writeHead(200, {
        'content-type': 'application/x-amz-json-1.1',
        'x-amzn-requestid': 'request-1',
      })
      .end(JSON.stringify(output));
  };

export const fail =
  (exception: string, message: string, status = 400): Answer =>
  (_call, response) => {
    const headers = {
      'content-type': 'application/x-amz-json-1.1',
      'x-amzn-requestid': 'request-1',
      'x-amzn-errortype': `${exception}:`,
    };
    response.writeHead(status, headers).end(JSON.stringify({ __type: exception, message }));
  };

/** The call arrives, but no answer is sent. */
export const cut: Answer = (_call, response) => {
  response.socket?.destroy();
};

export const hang: Answer = () => undefined;

export async function startStubCognito(): Promise<StubCognito> {
  const server = createServer((request, response) => {
    void receive(request).then((call) => {
      stub.calls.push(call);
      stub.answer(call, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const stub: StubCognito = {
    endpoint: `http://127.0.0.1:${String(port)}`,
    calls: [],
    answer: succeed(),
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
  return stub;
}

async function receive(request: IncomingMessage): Promise<ReachedCall> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return {
    command: String(request.headers['x-amz-target']).replace(
      'AWSCognitoIdentityProviderService.',
      '',
    ),
    body: JSON.parse(Buffer.concat(chunks).toString() || '{}') as Record<string, unknown>,
    signed: request.headers.authorization?.startsWith('AWS4-HMAC-SHA256') ?? false,
    headers: request.headers,
  };
}

/** The name of a user in a call, wherever the command carries it. */
export function usernameIn({ body }: ReachedCall): string {
  const { Username, AuthParameters } = body as {
    Username?: string;
    AuthParameters?: { USERNAME?: string };
  };
  return Username ?? AuthParameters?.USERNAME ?? '';
}
