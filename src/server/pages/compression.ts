/** Compresses files for browsers. */
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

type Coding = 'br' | 'gzip';
export type Compress = (coding: Coding) => Promise<Buffer>;

/**
 * The quality of Brotli. The highest two, 10 and 11, take ten times as long for files that are 5 %
 * smaller.
 */
const brotliQuality = 9;

const codings: Readonly<Record<Coding, (content: Buffer) => Promise<Buffer>>> = {
  br: (content) =>
    promisify(brotliCompress)(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: brotliQuality,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
  gzip: (content) => promisify(gzip)(content),
};

/** Compresses a file when it is first requested, because most gateways never serve a page. */
export function compressor(content: Buffer): Compress {
  const made = new Map<Coding, Promise<Buffer>>();
  return (coding) => {
    const known = made.get(coding) ?? codings[coding](content);
    made.set(coding, known);
    return known;
  };
}

/**
 * Returns the best coding that the browser accepts; undefined if it accepts none. `q=0` refuses a
 * coding (RFC 9110, section 12.4.2).
 */
export function acceptedCoding(accepted = ''): Coding | undefined {
  const allowed = accepted
    .toLowerCase()
    .split(',')
    .map((entry) => entry.split(';').map((part) => part.trim()))
    .filter(([, quality = '']) => !(quality.startsWith('q=') && Number(quality.slice(2)) === 0))
    .map(([name]) => name);
  if (allowed.includes('br')) return 'br';
  return allowed.includes('gzip') ? 'gzip' : undefined;
}
