/** Checks that the published documents look to any program like the result of graphql's `parse`. */
import { describe, expect, it } from '@jest/globals';
import { parse, print, visit } from 'graphql';
import type { DocumentNode } from 'graphql';

import * as published from '../../client/src/index.js';
import * as ofScreens from '../../client/src/generated/account.js';
import { createClient, UserPoolDocument } from '../../client/src/index.js';
import { textOf, typedDocument } from '../../client/src/typedDocument.js';

const documents = Object.entries({ ...published, ...ofScreens }).filter(
  (entry): entry is [string, DocumentNode] => /(?:Document|FragmentDoc)$/.test(entry[0]),
);
const fresh = (): DocumentNode => typedDocument('query Me {\n  me {\n    __typename\n  }\n}');
const renamed = (document: DocumentNode): DocumentNode =>
  visit(document, { OperationDefinition: (node) => ({ ...node, name: undefined }) });

/** The text that `createClient` sends for a document. */
async function sent(document: DocumentNode, printing?: typeof print): Promise<string> {
  let query = '';
  const client = createClient({
    url: 'https://identity.example.com/graphql',
    fetch: (_url, init) => {
      ({ query } = JSON.parse(init?.body as string) as { query: string });
      return Promise.resolve(new Response('{"data":{}}'));
    },
    ...(printing && { print: printing }),
  });
  await client.request(document);
  return query;
}

describe('the published documents', () => {
  it('cover each operation and fragment', () => {
    expect(documents.length).toBeGreaterThan(150);
  });

  it.each(documents)('%s equals what graphql parses from its text', (_name, document) => {
    const text = textOf(document)!;
    expect(document).toEqual(parse(text, { noLocation: true }));
    expect(print(document)).toBe(text);
  });

  it('keep their definitions when they are spread, frozen, cloned, or read twice', () => {
    const document = fresh();
    const { definitions } = document;
    expect(document.definitions).toBe(definitions);
    expect({ ...document }).toEqual({ kind: 'Document', definitions });
    expect(JSON.parse(JSON.stringify(fresh()))).toEqual({ kind: 'Document', definitions });
    expect(structuredClone(fresh())).toEqual({ kind: 'Document', definitions });
    const frozen = Object.freeze(fresh());
    expect(frozen.definitions).toEqual(definitions);
    expect(frozen.definitions).toBe(frozen.definitions);
  });

  it('are unaffected when a copy of them is changed', () => {
    const document = fresh();
    expect(print(renamed(document))).toBe('{\n  me {\n    __typename\n  }\n}');
    expect(print(document)).toBe(textOf(document));
  });
});

describe('createClient', () => {
  it('sends the text of a document unchanged', async () => {
    expect(await sent(UserPoolDocument)).toBe(textOf(UserPoolDocument));
  });

  it('refuses a changed copy and any other document, unless `print` is configured', async () => {
    const changed = renamed(UserPoolDocument);
    for (const other of [changed, parse('{ __typename }')]) {
      await expect(sent(other)).rejects.toThrow(/createClient needs `print`/);
      expect(await sent(other, print)).toBe(print(other));
    }
  });
});
