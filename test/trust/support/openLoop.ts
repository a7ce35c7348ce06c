/**
 * Generates load: open-loop, whose rate does not depend on the answers, or closed-loop, to find the
 * capacity. Uses bare sockets so that it needs little of the machine that it measures.
 */
import { connect } from 'node:net';
import type { Socket } from 'node:net';

export interface Load {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  /**
   * `$n` in the body is replaced by the number of the request, in nine digits; `$t` by a number
   * that changes every three requests. If there are several bodies, each is sent for an equal part
   * of the time. Empty for GET.
   */
  readonly body?: string | readonly string[];
  /** Body of a second request, sent with the access token of every answer that holds one. */
  readonly signedIn?: string;
  /**
   * `$a` in a header is replaced by the last three octets of one of this many addresses. Default 1.
   */
  readonly addresses?: number;
  readonly seconds: number;
  /** Requests started per second ... */
  readonly perSecond?: number;
  /** ... or requests in progress at once. */
  readonly inFlight?: number;
  /** Milliseconds after which the client gives up. */
  readonly patienceMs: number;
}

/**
 * When a request started (Unix milliseconds), how long it took, and the HTTP status with the
 * `__typename` of the answer.
 */
export type Sample = readonly [at: number, tookMs: number, outcome: string];

process.once('message', (loads: readonly Load[]) => {
  process.send?.('begun');
  void Promise.all(loads.map(run)).then((samples) => process.send?.(samples));
});

async function run(load: Load): Promise<Sample[]> {
  const { seconds, perSecond = 1, inFlight, body = '', addresses = 1, signedIn } = load;
  const idle: Connection[] = [];
  const samples: Sample[] = [];
  const texts = [body].flat().map((one) => requestOf(load, one));
  const begunAt = performance.now();
  const until = begunAt + seconds * 1000;
  let sent = 0;
  /** Resolves with the access token of the answer if a second request needs it. */
  const ask = async (connection: Connection, text: string): Promise<string | undefined> => {
    const at = Date.now();
    const began = performance.now();
    const outcome = await connection.ask(text);
    samples.push([at, performance.now() - began, outcome]);
    const token = signedIn && connection.accessToken();
    if (connection.open) idle.push(connection);
    return token;
  };
  const one = async (): Promise<void> => {
    const began = performance.now();
    const connection = idle.pop() ?? new Connection(load);
    sent += 1;
    const turn = Math.min(
      texts.length - 1,
      Math.floor(((began - begunAt) / (seconds * 1000)) * texts.length),
    );
    const text = (texts[turn] as string).replace('$a', octets(sent % addresses));
    const token = await ask(
      connection,
      text.replaceAll('$n', nineDigits(sent)).replaceAll('$t', nineDigits(Math.floor(sent / 3))),
    );
    if (!signedIn || !token) return;
    const headers = { ...load.headers, authorization: `Bearer ${token}` };
    await ask(idle.pop() ?? new Connection(load), requestOf({ ...load, headers }, signedIn));
  };
  if (inFlight !== undefined) {
    await Promise.all(
      Array.from({ length: inFlight }, async () => {
        while (performance.now() < until) await one();
      }),
    );
  } else {
    const underWay: Promise<void>[] = [];
    while (performance.now() < until) {
      const due = Math.floor(((performance.now() - begunAt) / 1000) * perSecond);
      while (sent < due) underWay.push(one());
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    await Promise.all(underWay);
  }
  for (const connection of idle) connection.close();
  return samples;
}

const nineDigits = (number: number): string => String(number).padStart(9, '0');

const octets = (n: number): string => [n >> 16, (n >> 8) & 255, n & 255].join('.');

function requestOf({ url, method, headers }: Load, body: string): string {
  const { host, pathname } = new URL(url);
  const length = Buffer.byteLength(body.replaceAll(/\$[nt]/g, nineDigits(0)));
  const lines = Object.entries({ host, 'content-length': String(length), ...headers }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  );
  return `${method} ${pathname} HTTP/1.1\r\n${lines.join('')}\r\n${body}`;
}

/** Sends one request at a time. */
class Connection {
  open = true;
  private readonly socket: Socket;
  private readonly patienceMs: number;
  private received = '';
  private finish: (outcome: string) => void = () => undefined;

  constructor({ url, patienceMs }: Load) {
    const { port, hostname } = new URL(url);
    this.patienceMs = patienceMs;
    this.socket = connect({ port: Number(port), host: hostname, noDelay: true }).setEncoding(
      'latin1',
    );
    this.socket.on('data', (chunk: string) => {
      this.read(chunk);
    });
    this.socket.on('error', (error: NodeJS.ErrnoException) => {
      this.end(error.code ?? 'error');
    });
    this.socket.on('close', () => {
      this.end('closed');
    });
  }

  ask(text: string): Promise<string> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.end('given up');
      }, this.patienceMs);
      this.finish = (outcome) => {
        clearTimeout(timer);
        resolve(outcome);
      };
      this.received = '';
      this.socket.write(text);
    });
  }

  /** The access token in the last answer. */
  accessToken(): string | undefined {
    return /"accessToken":"([^"]+)"/.exec(this.received)?.[1];
  }

  close(): void {
    this.open = false;
    this.socket.destroy();
  }

  private read(chunk: string): void {
    this.received += chunk;
    const headEnd = this.received.indexOf('\r\n\r\n');
    const length = /content-length: *(\d+)/i.exec(this.received)?.[1];
    if (
      headEnd < 0 ||
      (length !== undefined && this.received.length < headEnd + 4 + Number(length))
    )
      return;
    const type = /"__typename":"(\w+)"/.exec(this.received)?.[1] ?? '';
    if (/^connection: close/im.test(this.received.slice(0, headEnd))) this.close();
    this.finish(`${this.received.slice(9, 12)} ${type}`.trim());
  }

  private end(outcome: string): void {
    this.close();
    this.finish(outcome);
  }
}
