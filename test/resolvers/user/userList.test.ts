/**
 * From a typed filter to Cognito's Filter: 10,000 generated inputs, checked by a parser of the
 * grammar that is independent of the code under test.
 */
import 'reflect-metadata';

import type { ListUsersCommandInput } from '@aws-sdk/client-cognito-identity-provider';
import { describe, expect, it } from '@jest/globals';

import type { CognitoAdapter } from '../../../src/cognito/call/adapter.js';
import type { Loaders } from '../../../src/cognito/reads/loaders.js';
import { Refusal } from '../../../src/resolvers/outcome/refusal.js';
import { userList } from '../../../src/resolvers/user/userList.js';
import { textKinds } from '../../../src/schema/textKinds.js';
import { seededRandom } from '../../support/schemaSample.js';

interface Parsed {
  readonly attribute: string;
  readonly match: string;
  readonly value: string;
}

/**
 * Parses the whole of `attribute match "value"`; leftover or missing text is an error. Within the
 * quotation marks, a backslash quotes the next character.
 */
function parseFilter(filter: string): Parsed {
  const [, attribute = '', match = ''] = /^([a-z_:]+) (\^?=) "/.exec(filter) ?? [];
  let rest = filter.slice(attribute.length + match.length + 3);
  let value = '';
  while (rest !== '' && !rest.startsWith('"')) {
    const escaped = rest.startsWith('\\');
    value += rest.charAt(escaped ? 1 : 0);
    rest = rest.slice(escaped ? 2 : 1);
  }
  if (attribute === '' || rest !== '"') throw new Error(`not one condition: ${filter}`);
  return { attribute, match, value };
}

const attributes = {
  id: 'sub',
  username: 'username',
  email: 'email',
  phoneNumber: 'phone_number',
  preferredUsername: 'preferred_username',
  name: 'name',
  familyName: 'family_name',
  givenName: 'given_name',
};
const fields = Object.keys(attributes) as (keyof typeof attributes)[];
const pieces = [
  '"',
  '\\',
  '\\"',
  '\\\\',
  '" or username = "',
  '^=',
  '=',
  ' ',
  "'",
  '%',
  '*',
  'a',
  'Z',
  '0',
  'é',
  'e\u0301',
  'ß',
  'İ',
  '😀',
  '\ud800',
  '\u2028',
  '\u00a0',
  '\u200b',
  '\u202e',
  '{',
  '}',
  '$',
  '\\u0022',
  '＂',
  '&quot;',
  '\\n',
  '__proto__',
];

async function sentFilter(filter: Parameters<typeof userList>[0]): Promise<string | undefined> {
  const sent: ListUsersCommandInput[] = [];
  const read = (_command: unknown, input: ListUsersCommandInput): Promise<object> => {
    sent.push(input);
    return Promise.resolve({ Users: [] });
  };
  const loaders = { read } as unknown as Loaders;
  await userList(filter, {
    cognito: { userPoolId: 'eu-west-1_Stub00001' } as CognitoAdapter,
    loaders,
  }).read(1, undefined);
  return sent[0]?.Filter;
}

describe('userList', () => {
  it('MUST keep every value within its quotation marks', async () => {
    const random = seededRandom(7);
    const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
    let written = 0;
    for (let sample = 0; sample < 10_000; sample += 1) {
      const value = Array.from({ length: 1 + Math.floor(random() * 12) }, () => pick(pieces)).join(
        '',
      );
      expect(textKinds.filterValue.pattern.test(value)).toBe(true);
      const field = pick(fields);
      const equals = random() < 0.5;
      const filter = await sentFilter({
        [field]: equals ? { equals: value } : { startsWith: value },
      });
      expect(parseFilter(filter ?? '')).toEqual({
        attribute: attributes[field],
        match: equals ? '=' : '^=',
        value,
      });
      written += 1;
    }
    expect(written).toBe(10_000);
  });

  it('control: the parser finds errors of a careless writer', () => {
    const careless = (value: string): string => `email = "${value}"`;
    for (const value of ['"', 'a" or username ^= "', '\\', 'a\\'])
      expect(() => parseFilter(careless(value))).toThrow('not one condition');
    expect(parseFilter(careless('a\\"b')).value).not.toBe('a\\"b');
  });

  it.each([
    [
      { status: 'CONFIRMED' } as const,
      { attribute: 'cognito:user_status', match: '=', value: 'CONFIRMED' },
    ],
    [{ enabled: false }, { attribute: 'status', match: '=', value: 'Disabled' }],
    [{ enabled: true }, { attribute: 'status', match: '=', value: 'Enabled' }],
  ])('searches by %j', async (filter, expected) => {
    expect(parseFilter((await sentFilter(filter)) ?? '')).toEqual(expected);
  });

  it('searches by the condition that fits the fewest users', async () => {
    const filter = {
      enabled: true,
      givenName: { equals: 'Ada' },
      email: { startsWith: 'ada' },
      familyName: { equals: 'Lovelace' },
    };
    expect(parseFilter((await sentFilter(filter)) ?? '')).toMatchObject({
      attribute: 'family_name',
    });
  });

  it('refuses a value that becomes too long for a Filter when escaped, without a call', async () => {
    await expect(sentFilter({ email: { equals: '"'.repeat(200) } })).rejects.toThrow(Refusal);
  });
});
