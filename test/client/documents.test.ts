/**
 * Checks that the published documents keep their fields in every client, and are within the
 * gateway's limits.
 */
import { readFileSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';
import { buildSchema, isAbstractType, isObjectType, Kind, parse, print, visit } from 'graphql';
import type { DocumentNode, FieldNode, NamedTypeNode } from 'graphql';

import * as published from '../../client/src/index.js';
import { documentLimits } from '../../src/guard/requests/documentLimits.js';
import { isCompilable } from '../../src/server/documents/compilable.js';

const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));
const documents = Object.entries(published).filter((entry): entry is [string, DocumentNode] =>
  entry[0].endsWith('Document'),
);
const typename: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/**
 * The document as Apollo Client, urql and Relay send it: all add `__typename` to every selection
 * set.
 */
function asClientsSendIt(document: DocumentNode): DocumentNode {
  return visit(document, {
    SelectionSet: (node, _key, parent) => {
      const isRoot =
        parent !== undefined && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION;
      return isRoot ? undefined : { ...node, selections: [...node.selections, typename] };
    },
  });
}

function typeConditions(document: DocumentNode): string[] {
  const found: string[] = [];
  const note = ({
    typeCondition,
  }: {
    readonly typeCondition?: NamedTypeNode | undefined;
  }): void => {
    if (typeCondition) found.push(typeCondition.name.value);
  };
  visit(document, { FragmentDefinition: note, InlineFragment: note });
  return found;
}

describe('the published documents', () => {
  it.each(documents)(
    '%s keeps its fields in a cache that does not know the interfaces',
    (_name, document) => {
      expect(
        typeConditions(document).filter((name) => !isObjectType(schema.getType(name))),
      ).toEqual([]);
    },
  );

  it.each(documents)('%s is within the gateway’s limits, as clients send it', (_name, document) => {
    const { maxTokens, check } = documentLimits({}, () => false);
    const sent = print(asClientsSendIt(document));
    expect(() => {
      check(parse(sent, { maxTokens }));
    }).not.toThrow();
  });

  it('are compiled by the gateway, except those with a `@oneOf` input', () => {
    const interpreted = documents.filter(([, document]) => !isCompilable(schema, document));
    expect(interpreted.map(([name]) => name)).toEqual([
      'LookupUserDocument',
      'RespondToChallengeDocument',
      'UsersDocument',
    ]);
  });
});

describe('possibleTypes', () => {
  it('lists the members of every interface and union', () => {
    const abstract = Object.values(schema.getTypeMap()).filter(isAbstractType);
    const members = abstract.map((type) => [
      type.name,
      schema.getPossibleTypes(type).map(({ name }) => name),
    ]);
    expect(published.possibleTypes).toEqual(Object.fromEntries(members));
    expect(published.possibleTypes.OperationError).toContain('NotAuthorizedError');
  });
});
