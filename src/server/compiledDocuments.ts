/**
 * The only place where documents become forms. A document that Apollo Server has parsed, validated and found within
 * the limits several times is compiled, and from then on runs without asking any of that again. What cannot be
 * compiled to the same behaviour stays with Apollo Server and graphql-js. Decision: docs/adr/0013-compiled-documents.md.
 */
import type { DocumentNode, GraphQLSchema } from 'graphql';

import { BoundedMap } from '../boundedMap.js';
import { compile } from './compile.js';
import type { CompiledDocument } from './compile.js';

export interface CompiledDocuments {
  /** Undefined while the document has no compiled form. */
  readonly find: (source: string) => CompiledDocument | undefined;
  /** A valid document with one operation was used once more. */
  readonly used: (source: string, hash: string, document: DocumentNode) => void;
}

/** Uses before a document is compiled: compiling costs some ten executions, and many documents come once. */
const usesBefore = 3;
/** Compiled forms that are kept; the one that was not used for longest leaves first. */
const capacity = 200;
/** Documents whose uses are counted. */
const counted = 2000;
/** Milliseconds between two compilations, so that a flood of new documents cannot make the process compile all the time. */
const intervalMs = 20;

export function compileDocuments(schema: GraphQLSchema, now: () => number): CompiledDocuments {
  const forms = new BoundedMap<CompiledDocument>(capacity);
  /** By hash; infinite for those that cannot be compiled. */
  const uses = new BoundedMap<number>(counted);
  let compiledAt = -Infinity;

  function find(source: string): CompiledDocument | undefined {
    const found = forms.get(source);
    if (found) forms.put(source, found);
    return found;
  }

  function used(source: string, hash: string, document: DocumentNode): void {
    const count = (uses.get(hash) ?? 0) + 1;
    uses.put(hash, count);
    const time = now();
    if (count < usesBefore || count === Infinity || time - compiledAt < intervalMs) return;
    compiledAt = time;
    const compiled = compile(schema, document);
    if (compiled) forms.put(source, compiled);
    uses.put(hash, compiled ? 0 : Infinity);
  }

  return { find, used };
}
