/** The published documents as a Relay project, compiled by its compiler and sent by its runtime. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

import relay from 'relay-runtime';
import type { ConcreteRequest, GraphQLResponse } from 'relay-runtime';

const require = createRequire(import.meta.url);
const compiler = require.resolve('relay-compiler/cli.js');
const schema = require.resolve('cognito-graphql-client/schema.graphql');
const documents = join(
  dirname(require.resolve('cognito-graphql-client/package.json')),
  'documents',
);

export interface RelayProject {
  readonly folder: string;
  /** Exit code and output of the compiler. */
  readonly compile: () => { readonly code: number | null; readonly output: string };
  readonly artifact: (operation: string) => Promise<ConcreteRequest>;
  readonly remove: () => void;
}

/**
 * A module for each fragment and operation, because Relay requires their names to start with the
 * module's name. `own` are documents of the project.
 */
export function relayProject(
  changed: (text: string) => string = (text) => text,
  own: readonly string[] = [],
): RelayProject {
  const folder = mkdtempSync(join(tmpdir(), 'relay-'));
  mkdirSync(join(folder, 'src'));
  const settings = {
    src: './src',
    language: 'javascript',
    schema: './schema.graphql',
    eagerEsModules: true,
  };
  writeFileSync(join(folder, 'relay.config.json'), JSON.stringify(settings));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(join(folder, 'schema.graphql'), readFileSync(schema));
  for (const text of [...sources(), ...own]) {
    const [, name = ''] = /^(?:fragment|query|mutation) ([A-Za-z]+)/.exec(text) ?? [];
    writeFileSync(
      join(folder, 'src', `${name}.js`),
      `import { graphql } from 'relay-runtime';\ngraphql\`\n${changed(text)}\`;\n`,
    );
  }
  return {
    folder,
    compile: () => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [compiler], {
        cwd: folder,
        encoding: 'utf8',
      });
      return { code: status, output: `${stdout}${stderr}` };
    },
    artifact: async (operation) => {
      const file = join(folder, 'src/__generated__', `${operation}.graphql.js`);
      return ((await import(pathToFileURL(file).href)) as { default: ConcreteRequest }).default;
    },
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Operations with the suffix that Relay requires, and fragments unchanged. */
function sources(): string[] {
  const texts = readdirSync(documents).map((name) =>
    readFileSync(join(documents, name), 'utf8').replace(/^#.*\n/, ''),
  );
  return texts
    .flatMap((text) => text.split(/^(?=fragment )/m))
    .map((text) =>
      text
        .replace(/^query (\w+)/, 'query $1Query')
        .replace(/^mutation (\w+)/, 'mutation $1Mutation'),
    );
}

/** A Relay environment with its own store, which sends to the gateway. */
export function relayEnvironment(url: string, headers: Record<string, string> = {}) {
  const network = relay.Network.create(async ({ text }, variables) => {
    const body = JSON.stringify({ query: text, variables });
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
    return (await response.json()) as GraphQLResponse;
  });
  return new relay.Environment({ network, store: new relay.Store(new relay.RecordSource()) });
}
