/**
 * Composes the subgraph in three composers, next to five ordinary subgraphs with the same names.
 */
import { composeServices as composeWithApollo } from '@apollo/composition';
import { describe, expect, it } from '@jest/globals';
import { composeServices as composeWithTheGuild } from '@theguild/federation-composition';
import { federateSubgraphs } from '@wundergraph/composition';
import { parse } from 'graphql';

import { subgraphSdl } from '../../src/resolvers/subgraph.js';
import { neighbours } from './support/neighbours.js';

const prefixed = subgraphSdl({ typePrefix: 'Identity', entities: ['User'] });

type Subgraphs = readonly { readonly name: string; readonly url: string; readonly sdl: string }[];
const beside = (sdl: string, others: Subgraphs = neighbours): Subgraphs => [
  { name: 'identity', url: 'http://127.0.0.1/identity', sdl },
  ...others,
];
const parsed = (subgraphs: Subgraphs) =>
  subgraphs.map(({ name, url, sdl }) => ({ name, url, typeDefs: parse(sdl) }));

/** The problems that each composer finds. */
const composers: [name: string, problemsOf: (subgraphs: Subgraphs) => unknown][] = [
  [
    '@apollo/composition',
    (subgraphs) => composeWithApollo(parsed(subgraphs)).errors?.map(({ message }) => message),
  ],
  [
    '@theguild/federation-composition',
    (subgraphs) => composeWithTheGuild(parsed(subgraphs)).errors?.map(({ message }) => message),
  ],
  [
    '@wundergraph/composition',
    (subgraphs) => {
      const result = federateSubgraphs({
        subgraphs: parsed(subgraphs).map(({ typeDefs, ...rest }) => ({
          ...rest,
          definitions: typeDefs,
        })),
        version: '1',
      });
      return result.success ? undefined : result.errors.map(({ message }) => message);
    },
  ],
];

describe.each(composers)('%s', (_name, problemsOf) => {
  it.each(neighbours.map(({ name }) => name))(
    'composes the prefixed subgraph next to %s',
    (name) => {
      expect(
        problemsOf(
          beside(
            prefixed,
            neighbours.filter((one) => one.name === name),
          ),
        ),
      ).toBeUndefined();
    },
  );

  it('composes the prefixed subgraph next to all five', () => {
    expect(problemsOf(beside(prefixed))).toBeUndefined();
  });

  it.each(['orders', 'products', 'profiles'])(
    "composes without a prefix next to %s: Relay's whole PageInfo, and addresses that both hold",
    (name) => {
      expect(
        problemsOf(
          beside(
            subgraphSdl(),
            neighbours.filter((one) => one.name === name),
          ),
        ),
      ).toBeUndefined();
    },
  );

  it.each(['billing', 'conferences'])(
    'control: does not compose without a prefix next to %s',
    (name) => {
      expect(
        problemsOf(
          beside(
            subgraphSdl(),
            neighbours.filter((one) => one.name === name),
          ),
        ),
      ).not.toBeUndefined();
    },
  );

  it('control: does not compose with addresses of users if nothing is shareable', () => {
    const unshared = prefixed.replaceAll(' @shareable', '');
    expect(
      problemsOf(
        beside(
          unshared,
          neighbours.filter(({ name }) => name === 'profiles'),
        ),
      ),
    ).not.toBeUndefined();
  });
});
