/**
 * Does one HTTP exchange of the fast path. Returns the whole answer, or fails with the reason why
 * there is none.
 */
import type { IncomingHttpHeaders } from 'node:http';

import type { Dispatcher } from 'undici';

import { AnswerBytes, maxAnswerBytes, maxErrorBytes } from './answerLimits.js';
import type { HeldBytes } from './answerLimits.js';
import { DeadlineExceeded } from '../call/deadline.js';
import type { Deadline } from '../call/deadline.js';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/**
 * Sends a POST and reads its answer; cancelled at the deadline. undici's own `request` is not used,
 * because it would create a stream for every answer.
 */
export function exchange(
  dispatcher: Dispatcher,
  path: string,
  headers: Record<string, string>,
  body: string,
  deadline: Deadline,
  held: HeldBytes,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    dispatcher.dispatch(
      { method: 'POST', path, headers, body },
      new Exchange(resolve, reject, deadline, new AnswerBytes(held)),
    );
  });
}

class Exchange implements Dispatcher.DispatchHandler {
  private status = 0;
  private headers: IncomingHttpHeaders = {};
  private readonly chunks: Buffer[] = [];
  private controller: Dispatcher.DispatchController | undefined;

  constructor(
    private readonly resolve: (answer: Answer) => void,
    private readonly reject: (reason: unknown) => void,
    private readonly deadline: Deadline,
    private readonly bytes: AnswerBytes,
  ) {
    deadline.onAbort(() => {
      this.giveUp(new DeadlineExceeded());
    });
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.controller = controller;
    // If the request waited for a connection until the deadline, it must no longer be sent.
    if (this.deadline.aborted) controller.abort(new DeadlineExceeded());
  }

  onResponseStart(
    _controller: Dispatcher.DispatchController,
    status: number,
    headers: IncomingHttpHeaders,
  ): void {
    this.status = status;
    this.headers = headers;
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    try {
      this.bytes.take(chunk.length, this.status < 300 ? maxAnswerBytes : maxErrorBytes);
      this.chunks.push(chunk);
    } catch (error) {
      this.giveUp(error as Error);
    }
  }

  onResponseEnd(): void {
    this.bytes.release();
    const [only = Buffer.alloc(0)] = this.chunks;
    this.resolve({
      status: this.status,
      headers: this.headers,
      body: this.chunks.length > 1 ? Buffer.concat(this.chunks) : only,
    });
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.giveUp(error);
  }

  private giveUp(reason: Error): void {
    this.bytes.release();
    this.chunks.length = 0;
    this.controller?.abort(reason);
    this.reject(reason);
  }
}
