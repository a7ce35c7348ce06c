/**
 * Reads a body into one buffer as it arrives. A list of chunks would cost some 200 bytes per chunk,
 * and an attacker can send chunks of one byte.
 */
import type { IncomingMessage } from 'node:http';

type Payload = Pick<IncomingMessage, 'headers' | 'on' | 'removeListener'>;

/** Bytes allocated for the first chunk. */
const leastBytes = 1024;

/**
 * Calls `done` once, with the body or an error. The error for a body of more than `most` bytes has
 * the status 413. A body that comes in one chunk, as nearly all do, is not copied.
 */
export function wholeBody(
  payload: Payload,
  most: number,
  done: (error: Error | null, body: Buffer) => void,
): void {
  let held: Buffer = Buffer.alloc(0);
  let length = 0;
  const announced = Number(payload.headers['content-length']);

  function end(error: Error | null): void {
    payload.removeListener('data', take).removeListener('end', whole).removeListener('error', end);
    done(error, held.subarray(0, length));
  }
  const whole = (): void => {
    end(null);
  };
  function take(chunk: Buffer): void {
    const needed = length + chunk.length;
    if (needed > most) {
      end(tooLarge());
      return;
    }
    if (length === 0 && chunk.length === announced) {
      held = chunk;
    } else {
      if (needed > held.length) held = grown(held, length, needed, most);
      chunk.copy(held, length);
    }
    length = needed;
  }

  if (announced > most) done(tooLarge(), held);
  else payload.on('data', take).on('end', whole).on('error', end);
}

/** Doubles the buffer, so that each byte is copied about once. */
function grown(held: Buffer, length: number, needed: number, most: number): Buffer {
  const size = Math.max(needed, Math.min(most, Math.max(leastBytes, 2 * held.length)));
  const larger = Buffer.allocUnsafeSlow(size);
  held.copy(larger, 0, 0, length);
  return larger;
}

const tooLarge = (): Error =>
  Object.assign(new Error('the body is too large'), { statusCode: 413 });
