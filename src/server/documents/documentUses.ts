/**
 * Counts uses of documents, separating those of one stranger from those of identified callers and
 * of many sources.
 */
import { BoundedMap } from '../../common/boundedMap.js';
import { sharedState } from '../../common/sharedState.js';

/** Sources after which a document counts as used by many. */
const manySources = 3;

export interface DocumentUse {
  /** SHA-256 of the source text of the document. */
  readonly hash: string;
  /** The source of the request, as limits count it (guard/requests/sourceAddress.ts). */
  readonly bucket: string;
  /** Whether the request had a valid access token or service key. */
  readonly identified: boolean;
}

export interface Uses {
  times: number;
  /** Whether an identified caller, or many sources, have used the document. */
  shared: boolean;
  /** Whether the document will never be compiled. */
  uncompilable: boolean;
  readonly sources: string[];
}

export class DocumentUses {
  private readonly uses = new BoundedMap<Uses>(sharedState.documentUses.entries);

  count({ hash, bucket, identified }: DocumentUse): Uses {
    const uses = this.uses.get(hash) ?? {
      times: 0,
      shared: false,
      uncompilable: false,
      sources: [],
    };
    uses.times += 1;
    if (!uses.shared && !uses.sources.includes(bucket)) uses.sources.push(bucket);
    uses.shared ||= identified || uses.sources.length >= manySources;
    this.uses.put(hash, uses);
    return uses;
  }
}
