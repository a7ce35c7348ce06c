/**
 * Lists every document that the built client sends, as an Apollo persisted query manifest:
 * https://www.apollographql.com/docs/graphos/platform/security/persisted-queries
 */
import { createHash } from 'node:crypto';

import { Kind, parse, print, visit } from 'graphql';

const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/**
 * Prints a document as Apollo Client sends it: with `__typename` in every selection within a field.
 */
function byApollo(text) {
  const document = visit(parse(text), {
    SelectionSet: (node, _key, parent) => {
      const isDone =
        parent.kind === Kind.OPERATION_DEFINITION ||
        node.selections.some(({ name }) => name?.value === '__typename');
      return isDone ? undefined : { ...node, selections: [...node.selections, typename] };
    },
  });
  return print(document);
}

/** Prints a document as urql sends it: without empty lines. */
const byUrql = (text) => byApollo(text).replaceAll(/\n{2,}/g, '\n');

function operationOf(text) {
  const { operation, name } = parse(text).definitions.find(
    ({ kind }) => kind === Kind.OPERATION_DEFINITION,
  );
  const id = createHash('sha256').update(text).digest('hex');
  return [id, { id, name: name.value, type: operation, body: text }];
}

/**
 * Builds the manifest. Apollo Client looks up ids by name and keeps the last of several, so its
 * form comes last.
 *
 * @param published texts for any GraphQL client
 * @param own texts that only `/auth` and `/react` send, unchanged
 */
export function manifestOf(published, own) {
  const texts = [...own, ...published, ...published.map(byUrql), ...published.map(byApollo)];
  const operations = new Map(texts.map(operationOf));
  return {
    format: 'apollo-persisted-query-manifest',
    version: 1,
    operations: [...operations.values()],
  };
}
