/** Tests cursors directly. */
import { describe, expect, it } from '@jest/globals';

import { decodeCursor, encodeCursor, start } from '../../../src/cognito/reads/cursor.js';

const list = ['ListUsers', 'eu-west-1_Stub00001', { email: { equals: 'ada@example.com' } }];
const position = { token: 'token of Cognito/+=', skip: 7 };

describe('cursor', () => {
  it.each([position, start, { token: undefined, skip: 60 }])(
    'leads back to its position %j',
    (given) => {
      expect(decodeCursor(list, encodeCursor(list, given))).toEqual(given);
    },
  );

  it('MUST NOT be valid for another command, pool or argument', () => {
    const cursor = encodeCursor(list, position);
    const others = [
      ['ListUsersInGroup', ...list.slice(1)],
      [list[0], 'eu-west-1_Stub00002', list[2]],
      [list[0], list[1], { email: { startsWith: 'ada@example.com' } }],
      null,
    ];
    for (const other of others) expect(decodeCursor(other, cursor)).toBeUndefined();
  });

  const altered = (parts: unknown): string =>
    Buffer.from(JSON.stringify(parts)).toString('base64url');
  const [digest] = JSON.parse(Buffer.from(encodeCursor(list, start), 'base64url').toString()) as [
    string,
  ];
  it.each([
    ['no JSON', 'AAAA'],
    ['no list', altered({ 0: digest })],
    ['nothing', ''],
    ['a negative position', altered([digest, -1, null])],
    ['a position beyond a page', altered([digest, 126, null])],
    ['a position that is not a number', altered([digest, '1', null])],
    ['half a position', altered([digest, 0.5, null])],
    ['a token that is not a text', altered([digest, 0, { toString: 'x' }])],
    ['another digest', altered([`${digest}A`, 0, null])],
  ])('is refused when it holds %s', (_title, cursor) => {
    expect(decodeCursor(list, cursor)).toBeUndefined();
  });
});
