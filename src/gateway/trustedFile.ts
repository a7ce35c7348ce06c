/** Reads the file with trusted documents from the setting `TRUSTED_DOCUMENTS`. */
import { isObject } from '../common/isObject.js';
import { readJsonFile } from '../common/jsonFile.js';
import type { ConfigProblem } from '../config/settingsReader.js';
import type { TrustedDocument } from '../server/documents/trustedDocument.js';

type Parsed =
  | { readonly trustedDocuments: readonly TrustedDocument[] | undefined }
  | { readonly problems: readonly ConfigProblem[] };

const problem = (text: string): Parsed => ({
  problems: [{ setting: 'TRUSTED_DOCUMENTS', problem: text }],
});

/**
 * Returns the documents in the file (undefined if there is no file), or what is wrong with the
 * file.
 */
export function readTrustedDocuments(path: string | undefined): Parsed {
  if (path === undefined) return { trustedDocuments: undefined };
  const content = readJsonFile(path);
  return 'problem' in content ? problem(content.problem) : parseTrustedDocuments(content.json);
}

/**
 * Parses Apollo's manifest, or an object of document texts by id, as Relay and GraphQL Code
 * Generator write it. An empty list is a problem, because it would refuse every request.
 */
function parseTrustedDocuments(file: unknown): Parsed {
  const entries = entriesOf(file);
  if (!entries || entries.length === 0)
    return problem(
      'names a file that holds no documents: it must be a persisted query manifest ' +
        '(version 1), or an object of texts by id',
    );
  const wrong = entries.findIndex((entry) => !isDocument(entry));
  if (wrong >= 0)
    return problem(`names a file whose entry ${String(wrong + 1)} has no id or no text`);
  const trusted = entries.filter(isDocument);
  const texts = new Map<string, string>();
  for (const { id, body } of trusted) {
    if ((texts.get(id) ?? body) !== body)
      return problem('names a file with two documents of the same id');
    texts.set(id, body);
  }
  return { trustedDocuments: trusted };
}

function entriesOf(file: unknown): readonly unknown[] | undefined {
  if (!isObject(file)) return undefined;
  const { format, version, operations } = file;
  if (format === undefined) return Object.entries(file).map(([id, body]) => ({ id, body }));
  return format === 'apollo-persisted-query-manifest' && version === 1 && Array.isArray(operations)
    ? operations
    : undefined;
}

function isDocument(entry: unknown): entry is TrustedDocument {
  return isObject(entry) && isText(entry.id) && isText(entry.body);
}

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';
