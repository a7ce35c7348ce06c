/** Compiled documents behave like graphql-js, for the whole schema. */
import { readFileSync, readdirSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';
import {
  execute,
  getNamedType,
  isInputObjectType,
  isNonNullType,
  isObjectType,
  parse,
  validate,
} from 'graphql';
import type {
  DocumentNode,
  ExecutionResult,
  GraphQLInputField,
  GraphQLInputType,
  GraphQLObjectType,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { getMetadataStorage } from 'type-graphql';

import { gatewayFunctions, gatewaySchema } from '../../../src/resolvers/schema.js';
import { compile } from '../../../src/server/documents/compile.js';
import { oddShapes } from '../../support/hostile/oddShapes.js';
import { randomAnswer, randomDocument } from '../../support/hostile/randomDocument.js';
import { sampleOperation } from '../../support/sampleOperation.js';
import { seededRandom } from '../../support/schemaSample.js';

const schema = gatewaySchema();
const classOf = new Map(
  getMetadataStorage().objectTypes.map(({ name, target }) => [name, target as new () => object]),
);
const make = ({ name }: GraphQLObjectType): object => {
  const type = classOf.get(name);
  if (!type) throw new Error(`no class for ${name}`);
  return new type();
};

/**
 * Replaces every resolver by one whose random answer depends only on the seed and the arguments.
 */
let seed = 0;
let faulty = 0;
/** What the root fields did, in order: the start of each with its arguments, and its end. */
let events: string[] = [];
for (const place of Object.keys(gatewayFunctions())) {
  const [typeName = '', fieldName = ''] = place.split('.');
  const type = schema.getType(typeName);
  if (!isObjectType(type)) throw new Error(`no type ${typeName}`);
  const field = type.getFields()[fieldName];
  if (!field) continue;
  field.resolve = (_parent, args) => {
    const random = seededRandom(seed + JSON.stringify(args).length + place.length);
    const isRoot = typeName === 'Query' || typeName === 'Mutation';
    if (isRoot) events.push(`${place} ${JSON.stringify(args)}`);
    if (random() < faulty) throw new Error('a bug');
    const answer = randomAnswer(schema, field.type, random, make, faulty);
    if (random() < 0.5) return answer;
    return new Promise((resolve) => {
      setImmediate(() => {
        if (typeName === 'Mutation') events.push(`${place} has ended`);
        resolve(answer);
      });
    });
  };
}

const nothingHasRun = 'nothing has run';

/** graphql-jit refuses to omit such a field; the handler then passes the request to graphql-js. */
function leavesOutDefault(type: GraphQLInputType, given: unknown): boolean {
  const named = getNamedType(type);
  const isLeftOut = (field: GraphQLInputField): boolean =>
    isNonNullType(field.type) &&
    field.defaultValue !== undefined &&
    !Object.hasOwn(given ?? {}, field.name);
  return isInputObjectType(named) && Object.values(named.getFields()).some(isLeftOut);
}

const documentsOf = (source: string): DocumentNode => parse(source);

/**
 * Sorts the errors, because the fields of an object may fail in any order. Without data nothing has
 * run; the handler then repeats the request with graphql-js, so messages need not match.
 */
function comparable({ data, errors = [] }: ExecutionResult): string {
  if (data === undefined) return nothingHasRun;
  const paths = errors.map(
    ({ path, locations, message }) =>
      `${String(path?.join('.'))} ${JSON.stringify(locations)}: ${message}`,
  );
  // As text: the order of the fields counts too.
  return JSON.stringify({ data: data ?? null, paths: paths.sort() });
}

interface Pair {
  readonly compiled: [string, string[]];
  readonly interpreted: [string, string[]];
}

/** Undefined if the document is not compiled. `compiled`: its form, for many variables. */
async function both(
  document: DocumentNode,
  variables: Record<string, unknown>,
  compiled = compile(schema, document),
): Promise<Pair | undefined> {
  if (!compiled) return undefined;
  events = [];
  const ofForm = comparable(await compiled.run({}, variables));
  const eventsOfForm = events;
  events = [];
  const ofGraphqlJs = comparable(
    await execute({ schema, document, variableValues: variables, contextValue: {} }),
  );
  return { compiled: [ofForm, eventsOfForm], interpreted: [ofGraphqlJs, events] };
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
  const fragmentTexts = new Map(
    [...fragments.matchAll(/^fragment (\w+)[^]*?^}/gm)].map(([text, name = '']) => [name, text]),
  );
  const files = readdirSync('client/documents').filter((name) => name !== 'fragments.graphql');

  it.each(files)('answers %s as graphql-js does', async (file) => {
    const source = readFileSync(`client/documents/${file}`, 'utf8');
    const document = documentsOf(`${source}\n${used(source)}`);
    expect(validate(schema, document)).toEqual([]);
    const form = compile(schema, document);
    for (seed = 1; seed <= 20; seed += 1) {
      const { variables } = sampleOperation(schema, file.replace('.graphql', ''), {
        full: seed % 2 === 0,
      });
      const pair = await both(document, { ...variables }, form);
      if (pair) expect(pair.compiled).toEqual(pair.interpreted);
    }
  });

  it.each([0, 0.05])(
    'answers random documents as graphql-js does (share of faults in resolvers: %p)',
    async (share) => {
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
    },
  );

  it('runs the root fields of a mutation in the order of the document, one after another, as graphql-js does', async () => {
    const field = (name: string, number: number): string =>
      `a${String(number)}: ${name}(input: $v) { __typename }`;
    const sources = [
      [field('disableUser', 1), field('enableUser', 2), field('signOutUser', 3)],
      [
        '... on Mutation {',
        field('disableUser', 1),
        '}',
        field('enableUser', 2),
        '...F',
        field('disableUser', 4),
      ],
      [
        field('disableUser', 1),
        '...F',
        '... on Mutation {',
        field('enableUser', 2),
        '}',
        field('disableUser', 4),
        '...F',
      ],
      [
        field('enableUser', 2),
        '... {',
        field('disableUser', 1),
        '...F',
        '}',
        field('disableUser', 4),
      ],
    ];
    for (const fields of sources) {
      const source =
        `mutation M($v: DisableUserInput!) { ${fields.join(' ')} } ` +
        (fields.includes('...F') ? `fragment F on Mutation { ${field('signOutUser', 3)} }` : '');
      for (const name of ['Disable', 'Enable', 'SignOut'])
        expect(schema.getType(`${name}UserInput`)).toBeDefined();
      const document = documentsOf(
        source
          .replace(
            '$v: DisableUserInput!',
            '$d: DisableUserInput!, $e: EnableUserInput!, $s: SignOutUserInput!',
          )
          .replaceAll(
            /(disable|enable|signOut)User\(input: \$v/g,
            (_all, name: string) => `${name}User(input: $${name[0] ?? ''}`,
          ),
      );
      const used = validate(schema, document).filter(
        ({ message }) => !message.includes('never used'),
      );
      expect(used).toEqual([]);
      const form = compile(schema, document);
      const variables = {
        d: { username: 'ada' },
        e: { username: 'ada' },
        s: { username: 'ada' },
      };
      for (seed = 1; seed <= 20; seed += 1) {
        const pair = await both(document, variables, form);
        expect(pair).toBeDefined();
        expect(pair?.compiled).toEqual(pair?.interpreted);
      }
    }
  });

  const operations = [schema.getQueryType(), schema.getMutationType()].flatMap((root) =>
    Object.keys(root?.getFields() ?? {}),
  );
  it.each(operations)(
    'accepts and rejects the same variables of %s as graphql-js, with the same effect',
    async (name) => {
      const { document: source, variables } = sampleOperation(schema, name, {
        optionalArguments: true,
      });
      const document = documentsOf(source);
      const definition = {
        ...schema.getQueryType()?.getFields(),
        ...schema.getMutationType()?.getFields(),
      }[name];
      const form = compile(schema, document);
      if (!form) return;
      for (const { name: argument, type } of definition?.args ?? []) {
        for (const odd of oddShapes(type, argument)) {
          const given = { ...variables, [argument]: odd };
          const pair = await both(document, given, form);
          if (pair?.compiled[0] === nothingHasRun && leavesOutDefault(type, odd)) continue;
          expect({ given, ...pair }).toEqual({
            given,
            compiled: pair?.interpreted,
            interpreted: pair?.interpreted,
          });
        }
        const { [argument]: _, ...missing } = variables;
        const pair = await both(document, missing, form);
        expect(pair?.compiled).toEqual(pair?.interpreted);
      }
    },
  );

  it('runs nothing when variables are invalid', async () => {
    const document = documentsOf(
      'query Q($name: String!) { user(username: $name) { __typename } }',
    );
    for (const variables of [{}, { name: null }, { name: 7 }, { name: ['a'] }])
      expect((await compile(schema, document)?.run({}, variables))?.data).toBeUndefined();
  });

  it.each([
    [
      'an input that requires exactly one field',
      'query Q($by: LookupUserByInput!) { lookupUser(by: $by) { __typename } }',
    ],
    ['introspection', '{ __schema { queryType { name } } }'],
    ['introspection of a type', '{ __type(name: "User") { name } }'],
    [
      'a name that refers to the prototype in JavaScript',
      '{ __proto__: user(username: "ada") { __typename } }',
    ],
    [
      'a variable with such a name',
      'query ($__proto__: String!) { user(username: $__proto__) { __typename } }',
    ],
    [
      'an object as a literal',
      'mutation ($code: String) { confirmSignUp(input: { username: "ada", code: $code }) { __typename } }',
    ],
    [
      'a fragment that is used twice, once under a condition',
      'query ($no: Boolean!) { user(username: "ada") { ...F @skip(if: $no) ...F } } fragment F on User { id }',
    ],
  ])('leaves %s to graphql-js', (_title, source) => {
    expect(compile(schema, documentsOf(source))).toBeUndefined();
  });
});

describe('a string in a document', () => {
  const place = globalThis as { reached?: boolean };
  const dates = '__MAGIC_DATE__33a9e76d_02e0_4128_8e92_3530ad3da74d';
  const attack = `${dates}0),more:(globalThis.reached=true`;
  const asArgument = `{ user(username: "${attack}") { __typename } }`;

  it.each([
    ['an argument', asArgument],
    ['a block', `{ user(username: """${attack}""") { __typename } }`],
    ['a default', `query ($name: String! = "${attack}") { user(username: $name) { __typename } }`],
    [
      'an argument of a directive',
      '{ user(username: "ada") { __typename @include(if: true) ... on User { ' +
        `groups(after: "${attack}") { __typename } } } }`,
    ],
  ])('MUST NOT become code, as %s', async (_title, source) => {
    delete place.reached;
    const document = documentsOf(source);
    expect(validate(schema, document)).toEqual([]);
    await compile(schema, document)?.run({}, {});
    expect(compile(schema, document)).toBeUndefined();
    expect(place.reached).toBeUndefined();
  });

  it('control: becomes code when graphql-jit compiles it unprotected', async () => {
    delete place.reached;
    const compiled = compileQuery(schema, documentsOf(asArgument));
    if (isCompiledQuery(compiled)) await compiled.query(undefined, {}, {});
    expect(place.reached).toBe(true);
    delete place.reached;
  });
});
