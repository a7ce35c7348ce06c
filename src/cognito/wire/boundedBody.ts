/** Limits the size of answers that the SDK's own client reads, because that client has no limit. */
import type { Readable } from 'node:stream';

import type { DeserializeMiddleware } from '@smithy/types';

import { AnswerBytes, maxAnswerBytes, maxErrorBytes, requirePlainForm } from './answerLimits.js';
import type { HeldBytes } from './answerLimits.js';
import type { Deadline } from '../call/deadline.js';
import { DeadlineExceeded } from '../call/deadline.js';

interface Response {
  statusCode: number;
  body: unknown;
}

/** Returns middleware that passes on the whole body, or fails. It is cancelled at the deadline. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- as the SDK types it for any command
export function boundedBody(held: HeldBytes, deadline: Deadline): DeserializeMiddleware<any, any> {
  return (next) => async (call) => {
    const result = await next(call);
    const response = result.response as Response;
    if (isStream(response.body))
      response.body = await read(
        response.body,
        response.statusCode,
        new AnswerBytes(held),
        deadline,
      );
    if (response.body instanceof Uint8Array) requirePlainForm(response.body);
    return result;
  };
}

async function read(
  stream: AsyncIterable<Uint8Array>,
  status: number,
  bytes: AnswerBytes,
  deadline: Deadline,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  // Web streams cannot be destroyed; there the handler stops at the signal.
  deadline.onAbort(() => {
    (stream as Partial<Readable>).destroy?.(new DeadlineExceeded());
  });
  try {
    for await (const chunk of stream) {
      bytes.take(chunk.length, status < 300 ? maxAnswerBytes : maxErrorBytes);
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } finally {
    bytes.release();
  }
}

function isStream(body: unknown): body is AsyncIterable<Uint8Array> {
  return typeof body === 'object' && body !== null && Symbol.asyncIterator in body;
}
