/** Creates a typed document from its text. GraphQL clients see it as the result of `parse`. */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';

import { definitionsOf } from './definitions.js';

const texts = new WeakMap<object, string>();

/**
 * Returns the text of one of this package's documents; undefined for any other document, and for a
 * changed copy.
 */
export function textOf(document: object): string | undefined {
  return texts.get(document);
}

/**
 * Makes a document of an operation and the fragments that it needs. `createClient` sends these
 * texts unchanged; the definitions are built only when another client reads them.
 */
export function typedDocument<Result, Variables>(
  ...parts: readonly string[]
): TypedDocumentNode<Result, Variables> {
  const text = parts.join('\n\n');
  let built: readonly unknown[] | undefined;
  const document = {
    kind: 'Document',
    get definitions() {
      return (built ??= definitionsOf(text));
    },
    // Behaves like a plain property: graphql's `visit` copies the accessor and assigns to the copy.
    set definitions(value) {
      Object.defineProperty(this, 'definitions', { value, writable: true });
    },
  };
  texts.set(document, text);
  return document as unknown as TypedDocumentNode<Result, Variables>;
}
