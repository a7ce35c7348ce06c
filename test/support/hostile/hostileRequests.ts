/** Requests that servers are known to read in different ways, or that are too large: none may be accepted. */
import { gzipSync } from 'node:zlib';

import { guessBody, rawPost } from '../rawHttp.js';

const size = guessBody.length;
const hex = size.toString(16);
const inner =
  'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: ' +
  `application/json\r\nContent-Length: ${size}\r\n\r\n${guessBody}`;
const chunked = (body: string, end = '\r\n'): string =>
  `${body.length.toString(16)}${end}${body}${end}0${end}${end}`;
const lines = (added: readonly string[], body: string | Buffer = guessBody): Buffer =>
  rawPost(added, body, { length: false });
const edited = (from: string, to: string): Buffer =>
  Buffer.from(rawPost([]).toString().replace(from, to));

/** Requests by what is wrong with them. Each contains a guess that must not reach Cognito. */
export const hostileRequests: Readonly<Record<string, Buffer>> = {
  'Content-Length before Transfer-Encoding, with a request inside': rawPost(
    ['Transfer-Encoding: chunked'],
    `0\r\n\r\n${inner}`,
  ),
  'Transfer-Encoding after Content-Length, with a request inside': lines(
    ['Content-Length: 4', 'Transfer-Encoding: chunked'],
    chunked(inner),
  ),
  'two transfer encodings': lines(
    ['Transfer-Encoding: chunked', 'Transfer-Encoding: x'],
    chunked(guessBody),
  ),
  'chunked that is not the last encoding': lines(
    ['Transfer-Encoding: chunked, identity'],
    chunked(guessBody),
  ),
  'the encoding identity': lines(['Transfer-Encoding: identity'], chunked(guessBody)),
  'an unknown encoding': lines(['Transfer-Encoding: xchunked'], chunked(guessBody)),
  'a gzip encoding': lines(['Transfer-Encoding: gzip, chunked'], gzipSync(guessBody)),
  'a space before the colon': lines(['Transfer-Encoding : chunked'], chunked(guessBody)),
  'a vertical tab after the colon': lines(['Transfer-Encoding:\x0bchunked'], chunked(guessBody)),
  'a folded Transfer-Encoding': lines(['Transfer-Encoding:\r\n chunked'], chunked(guessBody)),
  'a folded header': rawPost(['X-A: a\r\n b']),
  'two lengths': rawPost(['Content-Length: 3']),
  'two equal lengths': rawPost([`Content-Length: ${size}`]),
  'a list of lengths': lines([`Content-Length: ${size}, ${size}`]),
  'a length with a sign': lines([`Content-Length: +${size}`]),
  'a hexadecimal length': lines([`Content-Length: 0x${hex}`]),
  'a negative length': lines(['Content-Length: -1']),
  'a chunk size that is not a number': lines(
    ['Transfer-Encoding: chunked'],
    `zz\r\n${guessBody}\r\n0\r\n\r\n`,
  ),
  'a negative chunk size': lines(['Transfer-Encoding: chunked'], `-1\r\n${guessBody}\r\n0\r\n\r\n`),
  'a chunk size beyond 64 bits': lines(
    ['Transfer-Encoding: chunked'],
    `ffffffffffffffffff\r\n${guessBody}\r\n0\r\n\r\n`,
  ),
  'chunks that end with a line feed': lines(
    ['Transfer-Encoding: chunked'],
    chunked(guessBody, '\n'),
  ),
  'a line feed in a chunk extension': lines(
    ['Transfer-Encoding: chunked'],
    `${hex};a\nb\r\n${guessBody}\r\n0\r\n\r\n`,
  ),
  'a chunk longer than it says': lines(
    ['Transfer-Encoding: chunked'],
    `${hex}\r\n${guessBody}XX0\r\n\r\n`,
  ),
  'lines that end with a line feed': rawPost([], guessBody, { end: '\n' }),
  'one line that ends with a line feed': rawPost(['X-A: a\nX-B: b']),
  'one line that ends with a carriage return': rawPost(['X-A: a\rX-B: b']),
  'two hosts': rawPost(['Host: localhost', 'Host: evil']),
  'an invalid host': rawPost(['Host: %ocalhost']),
  'a host with a path': rawPost(['Host: localhost/graphql?']),
  'a host with a user': rawPost(['Host: user@localhost']),
  'an invalid port': rawPost(['Host: localhost:65536']),
  'no host': edited('Host: localhost\r\n', ''),
  'a host in the URL': edited('/graphql', 'http://evil/graphql'),
  'an unknown HTTP version': edited('HTTP/1.1', 'HTTP/1.2'),
  'the preface of HTTP/2': Buffer.from(`PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n${inner}`),
  'a NUL in a header': rawPost(['X-A: a\0b']),
  'a space in the name of a header': rawPost(['X A: b']),
  'a name of a header beyond ASCII': rawPost(['X-\u00c4: b']),
  'two content types': rawPost(['Content-Type: application/json', 'Content-Type: text/plain']),
  'two credentials': rawPost(['Authorization: Bearer a', 'Authorization: Bearer b']),
  'a body that is not UTF-8': rawPost(
    [],
    Buffer.from(guessBody.replace('ada', 'ad\u00e4'), 'latin1'),
  ),
  'UTF-16': rawPost(
    ['Content-Type: application/json; charset=utf-16le'],
    Buffer.from(guessBody, 'utf16le'),
  ),
  'Latin-1 by its charset': rawPost(['Content-Type: application/json; charset=iso-8859-1']),
  'a gzip body': rawPost(['Content-Encoding: gzip'], gzipSync(guessBody)),
  'a gzip bomb': rawPost(['Content-Encoding: gzip'], gzipSync(Buffer.alloc(40 * 1024 * 1024))),
  '17 KB of headers': rawPost([`X-A: ${'a'.repeat(17 * 1024)}`]),
  'a body of 65 KB': rawPost([], `${guessBody}${' '.repeat(65 * 1024)}`),
};
