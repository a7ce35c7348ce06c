/** Tests which documents are compiled, and how much memory and time compilation may use. */
import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';

import { gatewaySchema } from '../../../src/resolvers/schema.js';
import { compileDocuments } from '../../../src/server/documents/compiledDocuments.js';
import type {
  CompiledDocuments,
  UsedDocument,
} from '../../../src/server/documents/compiledDocuments.js';
import { compiledBytes, parsedBytes } from '../../../src/server/documents/documentBytes.js';

const schema = gatewaySchema();
const small = (number: number): string =>
  `query Q${String(number)}($name: String!) { user(username: $name) { __typename } }`;
/** Each of ten fields selects many fields on an interface with many types. */
const large =
  `{ ${'abcdefghij'.replace(/./g, '$&: me { ...E } ')} } fragment E on OperationError { ` +
  `${Array.from({ length: 80 }, (_item, index) => `c${String(index)}: code`).join(' ')} }`;

const use = (source: string, who: Partial<UsedDocument> = {}): UsedDocument => ({
  source,
  hash: source,
  document: parse(source),
  bucket: 'one',
  identified: false,
  ...who,
});

function useThrice(
  documents: CompiledDocuments,
  source: string,
  who: Partial<UsedDocument> = {},
): void {
  for (let times = 0; times < 3; times += 1) documents.used(use(source, who));
}

/** A clock that advances by `stepMs` each time it is read. */
function clock(stepMs: number): { now: () => number; pass: (milliseconds: number) => void } {
  let time = 0;
  return {
    now: () => (time += stepMs),
    pass: (milliseconds) => {
      time += milliseconds;
    },
  };
}

const numbers = (count: number): number[] => [...Array(count).keys()];
const kept = (documents: CompiledDocuments, count: number): number[] =>
  numbers(count).filter((number) => documents.find(small(number)));

describe('compileDocuments', () => {
  it('compiles a document at its third use', () => {
    const documents = compileDocuments(schema, {}, () => 0);
    documents.used(use(small(1)));
    documents.used(use(small(1)));
    expect(documents.find(small(1))).toBeUndefined();
    documents.used(use(small(1)));
    expect(documents.find(small(1))).toBeDefined();
  });

  it('MUST NOT compile a document whose compiled form would use too much memory', () => {
    const documents = compileDocuments(schema, {}, () => 0);
    useThrice(documents, large, { identified: true });
    expect(documents.find(large)).toBeUndefined();
    const unbounded = compileDocuments(schema, { maxFormBytes: Infinity }, () => 0);
    useThrice(unbounded, large, { identified: true });
    expect(unbounded.find(large)).toBeDefined();
  });

  it('MUST NOT keep more compiled forms than its limit in bytes, whoever uses them', () => {
    const bytes = compiledBytes(schema, parse(small(1)), Infinity);
    const documents = compileDocuments(schema, { maxCompiledBytes: 30.5 * bytes }, () => 0);
    for (const number of numbers(90))
      useThrice(documents, small(number), { identified: number % 2 === 0 });
    expect(kept(documents, 90).filter((number) => number % 2 === 0)).toEqual(
      numbers(90)
        .filter((number) => number % 2 === 0)
        .slice(-20),
    );
    expect(kept(documents, 90).filter((number) => number % 2 === 1)).toHaveLength(10);
  });

  it('MUST NOT let one anonymous source evict documents that identified callers or many sources use', () => {
    const bytes = compiledBytes(schema, parse(small(1)), Infinity);
    const documents = compileDocuments(schema, { maxCompiledBytes: 9.5 * bytes }, () => 0);
    useThrice(documents, small(0), { identified: true });
    for (const bucket of ['one', 'two', 'three']) documents.used(use(small(1), { bucket }));
    useThrice(documents, small(2));
    for (const bucket of ['two', 'three']) documents.used(use(small(2), { bucket }));
    for (let number = 3; number < 500; number += 1) useThrice(documents, small(number));
    expect(kept(documents, 500)).toEqual([0, 1, 2, 497, 498, 499]);
  });

  it('MUST NOT use more than its share of time, and MUST leave some of it that no single anonymous source can use', () => {
    const { now, pass } = clock(1);
    const documents = compileDocuments(schema, { compilingShare: 0.01 }, now);
    // 250 ms are saved up. Each compilation takes at least 1 ms, and one source may use half of
    // them.
    for (let number = 0; number < 300; number += 1) useThrice(documents, small(number));
    const ofStranger = kept(documents, 300).length;
    expect(ofStranger).toBeGreaterThan(20);
    expect(ofStranger).toBeLessThan(160);
    useThrice(documents, small(300), { identified: true });
    expect(documents.find(small(300))).toBeDefined();
    for (let number = 301; number < 700; number += 1)
      useThrice(documents, small(number), { identified: true });
    expect(documents.find(small(699))).toBeUndefined();
    pass(25_000);
    useThrice(documents, small(699), { identified: true });
    expect(documents.find(small(699))).toBeDefined();
  });
});

describe('compiledBytes', () => {
  it('counts a field once per possible type, and stops counting beyond the limit', () => {
    const bytesOf = (selection: string): number =>
      compiledBytes(schema, parse(`{ me { ${selection} } }`), Infinity) -
      parsedBytes(parse(`{ me { ${selection} } }`));
    const types = schema.getPossibleTypes(schema.getType('MeResult') as never).length;
    const none = bytesOf('... on User { id }');
    expect(bytesOf('... on User { id email }') - none).toBe(1000);
    expect(bytesOf('... on User { id id }')).toBe(none);
    expect(bytesOf('__typename ... on User { id }') - none).toBe(types * 1000);
    expect(compiledBytes(schema, parse(large), 1e5)).toBeLessThan(2e5);
    expect(compiledBytes(schema, parse(large), Infinity)).toBeGreaterThan(5e6);
  });
});
