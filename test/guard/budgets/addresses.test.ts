/** Tests when two addresses belong to one recipient, and when a name may be an alias. */
import { describe, expect, it } from '@jest/globals';

import { mayBeAlias } from '../../../src/guard/budgets/accounts.js';
import { receiverOf } from '../../../src/guard/budgets/addresses.js';

describe('a recipient of messages', () => {
  it.each([
    [
      [
        'ada@example.com',
        'ADA@Example.COM',
        ' ada@example.com ',
        'ada@example.com.',
        '\uff41da@example.com',
      ],
    ],
    [['ada@exämple.com', 'ada@xn--exmple-cua.com', 'Ada@EXÄMPLE.com']],
    [['+14255550123', '+1 425 555-0123', '+1 (425) 555.0123']],
  ])('MUST be the same in every spelling: %j', (spellings) => {
    expect(new Set(spellings.map(receiverOf)).size).toBe(1);
    expect(receiverOf(spellings[0])).toBeDefined();
  });

  it('differs by tag, and is undefined for a text that is not an address', () => {
    expect(receiverOf('ada+a@example.com')).not.toBe(receiverOf('ada+b@example.com'));
    for (const none of ['', ' ', null, undefined, 'ada', '@example.com', 'ada@'])
      expect(receiverOf(none)).toBeUndefined();
  });
});

describe('a name', () => {
  const sub = '3f8e8b1c-5c1f-4f7a-9a39-000000000001';
  it.each([
    ['ada', { AliasAttributes: [] }, false],
    [sub, { AliasAttributes: [] }, true],
    ['ada@example.com', { AliasAttributes: ['email'] }, true],
    ['ada', { AliasAttributes: ['email', 'phone_number'] }, false],
    ['+14255550123', { AliasAttributes: ['phone_number'] }, true],
    ['ada', { AliasAttributes: ['preferred_username'] }, true],
    ['ada@example.com', { UsernameAttributes: ['email'] }, true],
    [sub, { UsernameAttributes: ['email'] }, false],
    ['ada', undefined, true],
  ] as const)(
    'may be an alias of a user with another name: %s in %j is %s',
    (name, pool, expected) => {
      expect(mayBeAlias(name, pool as never)).toBe(expected);
    },
  );
});
