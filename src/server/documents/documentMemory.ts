/** The server's memory of documents: accepted ones, and their compiled forms. */
import type { GraphQLSchema } from 'graphql';

import type { Context } from '../../gateway/context.js';
import type { DocumentMemoryOptions } from '../../guard/requests/documentMemory.js';
import { sharedState } from '../../common/sharedState.js';
import { compileDocuments } from './compiledDocuments.js';
import type { CompiledDocuments, UsedDocument } from './compiledDocuments.js';
import type { AcceptedDocument } from './documents.js';
import { SharedMemory } from './sharedMemory.js';

export interface DocumentMemory {
  readonly accepted: SharedMemory<AcceptedDocument>;
  readonly compiled: CompiledDocuments;
  /** Called when a valid document with one operation runs. */
  readonly onUse: (use: Omit<UsedDocument, 'bucket' | 'identified'>, context: Context) => void;
}

/** @param now milliseconds of a monotonic clock */
export function documentMemory(
  schema: GraphQLSchema,
  options: DocumentMemoryOptions = {},
  now: () => number,
): DocumentMemory {
  const { maxParsedBytes = sharedState.acceptedDocuments.bytes } = options;
  const accepted = new SharedMemory<AcceptedDocument>(maxParsedBytes);
  const compiled = compileDocuments(schema, options, now);

  function used(use: UsedDocument): void {
    if (compiled.used(use)) accepted.share(use.source);
  }

  function onUse(
    use: Omit<UsedDocument, 'bucket' | 'identified'>,
    { identify, source: { bucket }, log }: Context,
  ): void {
    identify()
      .then(
        ({ kind }) => kind !== 'anyone',
        () => false,
      )
      .then((identified) => used({ ...use, bucket, identified }))
      .catch((error: unknown) => log().error({ err: error }, 'a document could not be compiled'));
  }

  return { accepted, compiled, onUse };
}
