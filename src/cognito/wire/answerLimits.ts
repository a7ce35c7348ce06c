/**
 * Limits the size of Cognito's answers: in bytes, singly and in total, and in structure. Cognito's
 * largest answer is a page of 60 users, usually 100 KB, but a server in between may send anything.
 * A larger answer counts as unreadable.
 */
import { sharedState } from '../../common/sharedState.js';

const KB = 1024;
/** Maximum bytes of an answer: a page of 60 users of 70 KB each. */
export const maxAnswerBytes = 4096 * KB;
/** Maximum bytes of an error, which contains a name and a sentence. */
export const maxErrorBytes = 64 * KB;
/** Bytes of each answer that do not count towards the total, so that small answers always fit. */
const ownBytes = 64 * KB;

/**
 * In answers above this size, the structure is checked before parsing, because parsing 1 KB of
 * brackets costs 0.2 ms and 60 KB.
 */
const looseBytes = 8 * KB;
/** Maximum depth. Cognito's deepest answer, DescribeUserPool, has 6 levels. */
const maxDepth = 32;
/** Minimum average bytes per object. An attribute, Cognito's smallest object, has 22 bytes. */
const leastBytesPerObject = 12;

export class AnswerTooLarge extends Error {
  override readonly name = 'AnswerTooLarge';
}

/** The bytes of all answers that one client is reading. */
export class HeldBytes {
  bytes = 0;
}

/** The bytes of one answer that is being read. */
export class AnswerBytes {
  private bytes = 0;
  private counted = 0;

  constructor(private readonly held: HeldBytes) {}

  /** @throws AnswerTooLarge */
  take(more: number, most: number): void {
    this.bytes += more;
    const counted = Math.max(0, this.bytes - ownBytes);
    if (
      this.bytes > most ||
      this.held.bytes + counted - this.counted > sharedState.answerBytes.bytes
    )
      throw new AnswerTooLarge('an answer of Cognito is too large');
    this.held.bytes += counted - this.counted;
    this.counted = counted;
  }

  /** Call it when the answer was read, or abandoned. */
  release(): void {
    this.held.bytes -= this.counted;
    this.counted = 0;
  }
}

const quote = 0x22;
const backslash = 0x5c;

/**
 * Checks the structure.
 * @throws AnswerTooLarge for JSON whose objects would use far more memory than its bytes
 */
export function requirePlainForm(json: Uint8Array): void {
  if (json.length <= looseBytes) return;
  let depth = 0;
  let opened = 0;
  for (let index = 0; index < json.length; index += 1) {
    const byte = json[index];
    if (byte === quote) index = endOfText(json, index);
    else if (byte === 0x7b || byte === 0x5b) {
      opened += 1;
      depth += 1;
      if (depth > maxDepth || opened > json.length / leastBytesPerObject)
        throw new AnswerTooLarge('an answer of Cognito has too many levels or objects');
    } else if (byte === 0x7d || byte === 0x5d) depth -= 1;
  }
}

function endOfText(json: Uint8Array, start: number): number {
  let index = start + 1;
  while (index < json.length && json[index] !== quote) index += json[index] === backslash ? 2 : 1;
  return index;
}
