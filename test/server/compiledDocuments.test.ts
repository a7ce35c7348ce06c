/** Compiled documents do what graphql-js does, over the whole schema. */
import { readFileSync, readdirSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';
import { execute, isObjectType, parse, validate } from 'graphql';
import type { DocumentNode, ExecutionResult, GraphQLObjectType } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { getMetadataStorage } from 'type-graphql';

import { gatewayFunctions, gatewaySchema } from '../../src/resolvers/schema.js';
import { compile } from '../../src/server/compile.js';
import { compileDocuments } from '../../src/server/compiledDocuments.js';
import { randomAnswer, randomDocument } from '../support/randomDocument.js';
import { sampleOperation } from '../support/sampleOperation.js';
import { seededRandom } from '../support/schemaSample.js';

const schema = gatewaySchema();
const classOf = new Map(getMetadataStorage().objectTypes.map(({ name, target }) => [name, target as new () => object]));
const make = ({ name }: GraphQLObjectType): object => {
  const type = classOf.get(name);
  if (!type) throw new Error(`no class for ${name}`);
  return new type();
};

/** Every field with a function of its own gets one that answers at random, by its seed and its arguments alone. */
let seed = 0;
let faulty = 0;
for (const place of Object.keys(gatewayFunctions())) {
  const [typeName = '', fieldName = ''] = place.split('.');
  const type = schema.getType(typeName);
  if (!isObjectType(type)) throw new Error(`no type ${typeName}`);
  const field = type.getFields()[fieldName];
  if (!field) continue;
  field.resolve = (_parent, args) => {
    const random = seededRandom(seed + JSON.stringify(args).length + place.length);
    if (random() < faulty) throw new Error('a bug');
    const answer = randomAnswer(schema, field.type, random, make, faulty);
    return random() < 0.5 ? answer : Promise.resolve(answer);
  };
}

const documentsOf = (source: string): DocumentNode => parse(source);

/**
 * Errors may come in another order, since the fields of an object are independent of each other. Without any data
 * nothing has run: the handler then asks graphql-js, so that the words are its own.
 */
function comparable({ data, errors = [] }: ExecutionResult): unknown {
  if (data === undefined) return 'nothing has run';
  // As text: the order of the fields counts too.
  return JSON.stringify({ data: data ?? null, paths: errors.map(({ path, message }) => `${String(path?.join('.'))}: ${message}`).sort() });
}

async function both(document: DocumentNode, variables: Record<string, unknown>): Promise<{ compiled: unknown; interpreted: unknown } | undefined> {
  const compiled = compile(schema, document);
  if (!compiled) return undefined;
  return { compiled: comparable(await compiled.run({}, variables)), interpreted: comparable(await execute({ schema, document, variableValues: variables, contextValue: {} })) };
}

describe('compile', () => {
  const fragments = readFileSync('client/documents/fragments.graphql', 'utf8');
  const used = (source: string): string => {
    const needed = new Set<string>();
    const visitSource = (text: string): void => {
      for (const [, name = ''] of text.matchAll(/\.\.\.\s*([A-Z_]\w*)/g)) {
        if (name === 'on' || needed.has(name)) continue;
        needed.add(name);
        visitSource(fragmentTexts.get(name) ?? '');
      }
    };
    visitSource(source);
    return [...needed].map((name) => fragmentTexts.get(name) ?? '').join('\n');
  };
  const fragmentTexts = new Map([...fragments.matchAll(/^fragment (\w+)[^]*?^}/gm)].map(([text, name = '']) => [name, text]));
  const files = readdirSync('client/documents').filter((name) => name !== 'fragments.graphql');

  it.each(files)('answers %s as graphql-js does', async (file) => {
    const source = readFileSync(`client/documents/${file}`, 'utf8');
    const document = documentsOf(`${source}\n${used(source)}`);
    expect(validate(schema, document)).toEqual([]);
    for (seed = 1; seed <= 20; seed += 1) {
      const pair = await both(document, { ...sampleOperation(schema, file.replace('.graphql', ''), { full: seed % 2 === 0 }).variables });
      if (pair) expect(pair.compiled).toEqual(pair.interpreted);
    }
  });

  it.each([0, 0.05])('answers random documents as graphql-js does (share of faults in resolvers: %p)', async (share) => {
    faulty = share;
    let compared = 0;
    for (let number = 0; number < 400; number += 1) {
      seed = number * 1000;
      const random = seededRandom(number);
      const root = random() < 0.6 ? schema.getQueryType() : schema.getMutationType();
      const { source, variables } = randomDocument(schema, root as GraphQLObjectType, random);
      const document = documentsOf(source);
      if (validate(schema, document).length > 0) continue;
      const pair = await both(document, variables);
      if (!pair) continue;
      compared += 1;
      expect({ source, answer: pair.compiled }).toEqual({ source, answer: pair.interpreted });
    }
    faulty = 0;
    expect(compared).toBeGreaterThan(120);
  });

  it('has nothing run when variables do not fit', async () => {
    const document = documentsOf('query Q($name: String!) { user(username: $name) { __typename } }');
    for (const variables of [{}, { name: null }, { name: 7 }, { name: ['a'] }]) expect((await compile(schema, document)?.run({}, variables))?.data).toBeUndefined();
  });

  it.each([
    ['an input of which exactly one field is given', 'query Q($by: LookupUserByInput!) { lookupUser(by: $by) { __typename } }'],
    ['introspection', '{ __schema { queryType { name } } }'],
    ['introspection of a type', '{ __type(name: "User") { name } }'],
    ['a name that is a prototype in code', '{ __proto__: user(username: "ada") { __typename } }'],
    ['a variable of such a name', 'query ($__proto__: String!) { user(username: $__proto__) { __typename } }'],
    ['an object as a literal', 'mutation ($code: String) { confirmSignUp(input: { username: "ada", code: $code }) { __typename } }'],
    ['a fragment that is used twice, once under a condition', 'query ($no: Boolean!) { user(username: "ada") { ...F @skip(if: $no) ...F } } fragment F on User { id }'],
  ])('leaves %s to graphql-js', (_title, source) => {
    expect(compile(schema, documentsOf(source))).toBeUndefined();
  });
});

describe('a text in a document', () => {
  const place = globalThis as { reached?: boolean };
  const dates = '__MAGIC_DATE__33a9e76d_02e0_4128_8e92_3530ad3da74d';
  const attack = `${dates}0),more:(globalThis.reached=true`;
  const asArgument = `{ user(username: "${attack}") { __typename } }`;

  it.each([
    ['an argument', asArgument],
    ['a block', `{ user(username: """${attack}""") { __typename } }`],
    ['a default', `query ($name: String! = "${attack}") { user(username: $name) { __typename } }`],
    ['an argument of a directive', `{ user(username: "ada") { __typename @include(if: true) ... on User { groups(after: "${attack}") { __typename } } } }`],
  ])('MUST NOT become code, as %s', async (_title, source) => {
    delete place.reached;
    const document = documentsOf(source);
    expect(validate(schema, document)).toEqual([]);
    await compile(schema, document)?.run({}, {});
    expect(compile(schema, document)).toBeUndefined();
    expect(place.reached).toBeUndefined();
  });

  it('(control) becomes code in what graphql-jit compiles', async () => {
    delete place.reached;
    const compiled = compileQuery(schema, documentsOf(asArgument));
    if (isCompiledQuery(compiled)) await compiled.query(undefined, {}, {});
    expect(place.reached).toBe(true);
    delete place.reached;
  });
});

describe('compileDocuments', () => {
  const source = 'query Q($name: String!) { user(username: $name) { __typename } }';
  const document = documentsOf(source);

  it('compiles a document at its third use', () => {
    const documents = compileDocuments(schema, () => 0);
    documents.used(source, 'hash', document);
    documents.used(source, 'hash', document);
    expect(documents.find(source)).toBeUndefined();
    documents.used(source, 'hash', document);
    expect(documents.find(source)).toBeDefined();
  });

  it('MUST NOT compile all the time under a flood of documents, nor keep more than a bounded number', () => {
    let time = 0;
    const documents = compileDocuments(schema, () => time);
    const text = (number: number): string => `query Q${String(number)}($name: String!) { user(username: $name) { __typename } }`;
    const use = (number: number): void => { for (let count = 0; count < 3; count += 1) documents.used(text(number), String(number), documentsOf(text(number))); };
    for (let number = 0; number < 10; number += 1) use(number);
    expect([...Array(10).keys()].filter((number) => documents.find(text(number)))).toEqual([0]);
    for (let number = 10; number < 310; number += 1) {
      time += 1000;
      use(number);
    }
    const kept = [...Array(310).keys()].filter((number) => documents.find(text(number)));
    expect(kept).toHaveLength(200);
    expect(kept).toContain(309);
  });
});
