/** Tests what `match` does with known and unknown members, and what it assumes about the schema. */
import { readFileSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';
import { buildSchema, isInterfaceType, isObjectType } from 'graphql';
import type { GraphQLNamedType } from 'graphql';

import * as published from '../../client/src/index.js';
import { match, UnmatchedMemberError } from '../../client/src/index.js';

type Result =
  | { readonly __typename: 'User'; readonly name: string }
  | { readonly __typename: 'UserNotFoundError'; readonly code: string };
const user = { __typename: 'User', name: 'Ada' } as Result;
const notFound = { __typename: 'UserNotFoundError', code: 'USER_NOT_FOUND' } as Result;
/** What a gateway that is newer than the client might answer. */
const newer = (__typename: string): Result => ({ __typename, code: 'NEW' }) as unknown as Result;

const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));
const membersOf = (name: string): readonly GraphQLNamedType[] => {
  const type = schema.getType(name);
  return isInterfaceType(type) ? schema.getPossibleTypes(type) : [];
};

describe('match', () => {
  it('calls the handler of the member and returns its result', () => {
    const handlers = {
      User: ({ name }: { name: string }) => name,
      UserNotFoundError: ({ code }: { code: string }) => code,
    };
    expect([match(user, handlers), match(notFound, handlers)]).toEqual(['Ada', 'USER_NOT_FOUND']);
  });

  it.each([null, undefined])(
    'calls the handler `null` for a result that is %s, and throws if there is no such handler',
    (missing) => {
      const nothing = missing as Result | null | undefined;
      expect(match(nothing, { null: () => 'nothing', _: () => '_' })).toBe('nothing');
      expect(() => match(nothing, { _: () => '_' })).toThrow(TypeError);
    },
  );

  it("prefers the member's own handler to otherError, and otherError to _", () => {
    const rest = { otherError: () => 'otherError', _: () => '_' };
    expect(match(notFound, { UserNotFoundError: () => 'own', ...rest })).toBe('own');
    expect(match(notFound, rest)).toBe('otherError');
    expect(match(user, rest)).toBe('_');
    expect(match(notFound, { _: () => '_' })).toBe('_');
  });

  it('passes unknown errors of a newer gateway to otherError, and other unknown members to _', () => {
    const handlers = { User: () => 'User', otherError: () => 'otherError', _: () => '_' };
    expect([
      match(newer('BrandNewError'), handlers),
      match(newer('BrandNewChallenge'), handlers),
    ]).toEqual(['otherError', '_']);
  });

  it.each(['BrandNewError', 'BrandNewChallenge', 'toString', 'constructor'])(
    'throws UnmatchedMemberError with the member if no handler accepts %s',
    (name) => {
      const unmatched = (): unknown =>
        match(newer(name), { User: () => 'User', UserNotFoundError: () => 'own' });
      expect(unmatched).toThrow(UnmatchedMemberError);
      expect(unmatched).toThrow(
        expect.objectContaining({ message: `No handler for ${name}.`, member: newer(name) }),
      );
    },
  );

  it('recognises errors by name: types that implement OperationError end in Error, and no others do', () => {
    const named = Object.values(schema.getTypeMap()).filter(
      (type) => isObjectType(type) && type.name.endsWith('Error'),
    );
    expect(named.map(({ name }) => name).sort()).toEqual(
      membersOf('OperationError')
        .map(({ name }) => name)
        .sort(),
    );
  });
});

describe('the fragments', () => {
  it.each(['User', 'AuthenticationTokens', ...membersOf('Challenge').map(({ name }) => name)])(
    'include one for %s',
    (name) => {
      expect(published).toHaveProperty(
        `${name}FieldsFragmentDoc.definitions.0.typeCondition.name.value`,
        name,
      );
    },
  );
});

describe('the documents', () => {
  it.each(['Query', 'Mutation'])('include one for each field of %s', (root) => {
    const type = schema.getType(root);
    const stems = isObjectType(type)
      ? Object.keys(type.getFields()).map(
          (field) => `${field.charAt(0).toUpperCase()}${field.slice(1)}Document`,
        )
      : [];
    expect(Object.keys(published)).toEqual(expect.arrayContaining(stems));
    expect(stems).not.toEqual([]);
  });
});
