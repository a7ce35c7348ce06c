/**
 * Tests the file of TRUSTED_DOCUMENTS: which formats it may have, and which errors prevent the
 * start.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, describe, expect, it } from '@jest/globals';

import { readConfiguration } from '../../src/gateway/readConfiguration.js';

const folder = mkdtempSync(join(tmpdir(), 'trusted-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const document = { id: 'a', body: '{ __typename }' };
const manifest = (operations: unknown, version = 1): object => ({
  format: 'apollo-persisted-query-manifest',
  version,
  operations,
});

/** What the gateway reads from a file with this content. */
function readFrom(content: string, more: Record<string, string> = {}): object {
  const file = join(folder, 'trusted.json');
  writeFileSync(file, content);
  return readConfiguration({ TRUSTED_DOCUMENTS: file, AUDIT_LOG: 'off', ...more });
}
const problem = (text: unknown): object => ({
  problems: [{ setting: 'TRUSTED_DOCUMENTS', problem: text }],
});

describe('the file of TRUSTED_DOCUMENTS', () => {
  it.each([
    ['a manifest', manifest([{ ...document, name: 'T', type: 'query' }])],
    ['texts by id', { a: '{ __typename }' }],
  ])('may be %s', (_form, file) => {
    expect(readFrom(JSON.stringify(file))).toMatchObject({ trustedDocuments: [document] });
  });

  it('is optional', () => {
    expect(readConfiguration({ AUDIT_LOG: 'off' })).toMatchObject({ trustedDocuments: undefined });
  });

  it.each([
    ['is not JSON', '{', 'names a file that is not JSON, from line 1 on'],
    ['is empty', '', expect.stringContaining('names a file that is not JSON')],
    ['is a list', '[]', expect.stringContaining('holds no documents')],
    ['has no document', '{}', expect.stringContaining('holds no documents')],
    ['has no operation', JSON.stringify(manifest([])), expect.stringContaining('no documents')],
    ['is newer', JSON.stringify(manifest([document], 2)), expect.stringContaining('(version 1)')],
    [
      'has a document without a text',
      JSON.stringify(manifest([document, { id: 'b' }])),
      'names a file whose entry 2 has no id or no text',
    ],
    [
      'has an id twice',
      JSON.stringify(manifest([document, { id: 'a', body: '{ userPool }' }])),
      'names a file with two documents of the same id',
    ],
  ])('stops the start when it %s', (_what, content, text) => {
    expect(readFrom(content)).toEqual(problem(text));
  });

  it('stops the start when it is missing', () => {
    const missing = { TRUSTED_DOCUMENTS: join(folder, 'missing.json'), AUDIT_LOG: 'off' };
    expect(readConfiguration(missing)).toEqual(
      problem('must be the path of a file that can be read (ENOENT)'),
    );
  });

  it('stops the start of a subgraph, whose router writes documents', () => {
    expect(readFrom('{ "a": "{ __typename }" }', { SUBGRAPH: 'on' })).toEqual(
      problem(expect.stringContaining('cannot be set with SUBGRAPH=on')),
    );
  });
});
