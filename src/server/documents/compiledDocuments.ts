/**
 * Decides which documents are compiled, and caches the compiled forms. A form bypasses Apollo
 * Server's pipeline, but costs memory, and compiling it blocks the process for a moment. Decision:
 * docs/adr/0013-compiled-documents.md
 */
import type { DocumentNode, GraphQLSchema } from 'graphql';

import type { DocumentMemoryOptions } from '../../guard/requests/documentMemory.js';
import { sharedState } from '../../common/sharedState.js';
import { compile } from './compile.js';
import type { CompiledDocument } from './compile.js';
import { compiledBytes } from './documentBytes.js';
import { DocumentUses } from './documentUses.js';
import type { DocumentUse, Uses } from './documentUses.js';
import { SharedMemory } from './sharedMemory.js';
import { TimeBudget } from './timeBudget.js';

/** Another use of a valid document with one operation. */
export interface UsedDocument extends DocumentUse {
  /** The text of the document. */
  readonly source: string;
  readonly document: DocumentNode;
}

export interface Form extends CompiledDocument {
  readonly bytes: number;
  readonly hash: string;
  readonly document: DocumentNode;
  /** Whether the document is shared, so that further uses need not be reported. */
  shared: boolean;
  /** The source of the latest reported use. */
  bucket: string;
}

export interface CompiledDocuments {
  /** Undefined if the document has not been compiled. */
  readonly find: (source: string) => Form | undefined;
  /**
   * Records a use. Returns true once the document is shared: used by an identified caller or by
   * several sources.
   */
  readonly used: (use: UsedDocument) => boolean;
}

/**
 * Uses before a document is compiled: compiling costs about ten executions, and many documents are
 * only used once.
 */
const usesBefore = 3;
/** Milliseconds over which unused compilation time is saved up. */
const savingMs = 25_000;

export function compileDocuments(
  schema: GraphQLSchema,
  {
    maxCompiledBytes = sharedState.compiledForms.bytes,
    maxFormBytes = 640e3,
    compilingShare = 0.01,
  }: DocumentMemoryOptions,
  now: () => number,
): CompiledDocuments {
  const forms = new SharedMemory<Form>(maxCompiledBytes);
  const uses = new DocumentUses();
  const time = new TimeBudget(compilingShare, compilingShare * savingMs, now);
  /** A single stranger must leave half of the saved time for others. */
  const reserveMs = (compilingShare * savingMs) / 2;

  function used(use: UsedDocument): boolean {
    const counted = uses.count(use);
    const form = forms.find(use.source);
    if (form) share(form, use, counted);
    else if (counted.times >= usesBefore && !counted.uncompilable) tryToCompile(use, counted);
    return counted.shared;
  }

  function share(form: Form, { source, bucket }: UsedDocument, { shared }: Uses): void {
    form.bucket = bucket;
    if (!shared || form.shared) return;
    form.shared = true;
    forms.share(source);
  }

  /** If there is no compilation time left, tries again at a later use. */
  function tryToCompile(use: UsedDocument, counted: Uses): void {
    if (time.left <= (counted.shared ? 0 : reserveMs)) return;
    const form = time.spend(() => formOf(use, counted.shared));
    if (form) forms.keep(use.source, form, counted.shared);
    else counted.uncompilable = true;
  }

  function formOf({ document, hash, bucket }: UsedDocument, shared: boolean): Form | undefined {
    const bytes = compiledBytes(schema, document, maxFormBytes);
    if (bytes > maxFormBytes) return undefined;
    const compiled = compile(schema, document);
    return compiled && { ...compiled, bytes, hash, document, shared, bucket };
  }

  return { find: (source) => forms.find(source), used };
}
