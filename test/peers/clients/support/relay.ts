/** The published documents as a Relay project, compiled by its compiler and sent by its runtime. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

import type { ConcreteRequest } from 'relay-runtime';

export interface RelayProject {
  readonly folder: string;
  /** Exit code and output of the compiler. */
  readonly compile: () => { readonly code: number | null; readonly output: string };
  readonly artifact: (operation: string) => Promise<ConcreteRequest>;
  readonly remove: () => void;
}

export interface RelaySource {
  /** The project, with the compiler and the client in its `node_modules`. Default: the shared one. */
  readonly installedIn?: string;
  readonly language?: 'javascript' | 'typescript';
  /** Changes each published document. */
  readonly changed?: (text: string) => string;
  /** Documents of the project. */
  readonly own?: readonly string[];
}

/**
 * A module for each fragment and operation, because Relay requires their names to start with the
 * module's name.
 */
export function relayProject({
  installedIn,
  language = 'javascript',
  changed = (text) => text,
  own = [],
}: RelaySource = {}): RelayProject {
  const folder = installedIn ?? mkdtempSync(join(tmpdir(), 'relay-'));
  const require = createRequire(installedIn ? join(installedIn, 'package.json') : import.meta.url);
  const compiler = require.resolve('relay-compiler/cli.js');
  mkdirSync(join(folder, 'src'), { recursive: true });
  const settings = { src: './src', language, schema: './schema.graphql', eagerEsModules: true };
  writeFileSync(join(folder, 'relay.config.json'), JSON.stringify(settings));
  if (!installedIn) writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  const schema = require.resolve('cognito-graphql-client/schema.graphql');
  writeFileSync(join(folder, 'schema.graphql'), readFileSync(schema));
  const ending = language === 'javascript' ? 'js' : 'ts';
  for (const text of [...sources(require), ...own]) {
    const [, name = ''] = /^(?:fragment|query|mutation) ([A-Za-z]+)/.exec(text) ?? [];
    writeFileSync(
      join(folder, 'src', `${name}.${ending}`),
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
function sources(require: NodeJS.Require): string[] {
  const client = dirname(require.resolve('cognito-graphql-client/package.json'));
  const documents = join(client, 'documents');
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
