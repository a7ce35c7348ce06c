/**
 * Parses the part of CBOR (RFC 8949) that authenticators use: CTAP2's canonical form without tags
 * and floats.
 */

export type Cbor =
  number | boolean | null | string | Buffer | readonly Cbor[] | ReadonlyMap<number | string, Cbor>;

/** CTAP 2.1, section 8: at most four levels. */
const deepest = 4;

/**
 * The value that starts at `start`, and where it ends. @throws Error when there is none, or it is
 * not canonical.
 */
export function readCbor(
  bytes: Buffer,
  start = 0,
  depth = 0,
): { readonly value: Cbor; readonly end: number } {
  if (depth > deepest) throw new Error('CBOR is nested too deeply.');
  const { major, argument, end } = readHead(bytes, start);
  switch (major) {
    case 0:
      return { value: argument, end };
    case 1:
      return { value: -1 - argument, end };
    case 2:
      return { value: slice(bytes, end, argument), end: end + argument };
    case 3:
      return { value: slice(bytes, end, argument).toString(), end: end + argument };
    case 4:
      return readItems(bytes, end, argument, depth);
    case 5:
      return readMap(bytes, end, argument, depth);
    default:
      return { value: simple(major, argument), end };
  }
}

/**
 * The additional information gives the argument's size; 28 to 31 are reserved or mean an indefinite
 * length.
 */
function readHead(bytes: Buffer, start: number): { major: number; argument: number; end: number } {
  const first = slice(bytes, start, 1).readUInt8();
  const [major, information] = [first >> 5, first & 0x1f];
  if (information < 24) return { major, argument: information, end: start + 1 };
  // A float, which shares major type 7.
  if (information > 26 || major === 7)
    throw new Error('CBOR has a length or a value that is not supported.');
  const size = 2 ** (information - 24);
  return {
    major,
    argument: slice(bytes, start + 1, size).readUIntBE(0, size),
    end: start + 1 + size,
  };
}

function readItems(
  bytes: Buffer,
  start: number,
  count: number,
  depth: number,
): { value: Cbor[]; end: number } {
  const value: Cbor[] = [];
  let at = start;
  // Each item has at least one byte, so an excessive count stops at the end of the bytes.
  for (let index = 0; index < count; index += 1) {
    const item = readCbor(bytes, at, depth + 1);
    value.push(item.value);
    at = item.end;
  }
  return { value, end: at };
}

function readMap(
  bytes: Buffer,
  start: number,
  count: number,
  depth: number,
): { value: Map<number | string, Cbor>; end: number } {
  const { value: items, end } = readItems(bytes, start, count * 2, depth);
  const value = new Map<number | string, Cbor>();
  for (let index = 0; index < items.length; index += 2) {
    const [key, item] = [items[index], items[index + 1]];
    if (
      (typeof key !== 'number' && typeof key !== 'string') ||
      item === undefined ||
      value.has(key)
    )
      throw new Error(
        'CBOR has a map with a duplicate key, or with a key that is neither a number nor text.',
      );
    value.set(key, item);
  }
  return { value, end };
}

function simple(major: number, argument: number): boolean | null {
  if (major === 7 && argument === 20) return false;
  if (major === 7 && argument === 21) return true;
  if (major === 7 && argument === 22) return null;
  throw new Error('CBOR has a tag or a simple value that is not supported.');
}

function slice(bytes: Buffer, start: number, length: number): Buffer {
  if (start + length > bytes.length) throw new Error('CBOR ends too early.');
  return bytes.subarray(start, start + length);
}
