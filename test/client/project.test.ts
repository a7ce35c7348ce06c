/**
 * Compiles a strict front-end project: what it may write, what its compiler refuses, and the
 * examples of docs/front-ends.md.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';

const folder = fileURLToPath(new URL('project/', import.meta.url));
const page = readFileSync(new URL('../../docs/front-ends.md', import.meta.url), 'utf8');
/** The first example below a heading of the page. */
function exampleOf(heading: string): string {
  const [, section = ''] = page.split(`## ${heading}\n`);
  return /```ts\n([^]*?)```/.exec(section)?.[1] ?? '';
}
const examples = { client: exampleOf('The typed client'), session: exampleOf('The session') };
const forgetful = `
  import { match } from 'cognito-graphql-client';
  import type { Answer, ConfirmSignUpMutation } from 'cognito-graphql-client';
  export const forgets = (result: Extract<Answer<ConfirmSignUpMutation>['confirmSignUp'], { __typename: 'ConfirmSignUpSuccess' | 'CodeMismatchError' | 'ExpiredCodeError' }>) =>
    match(result, { ConfirmSignUpSuccess: () => true, CodeMismatchError: () => false });
`;

/** Files that exist only for the compiler. */
const written = new Map([
  [`${folder}frontEnds.ts`, examples.client],
  [`${folder}session.ts`, examples.session],
  [`${folder}forgetful.ts`, forgetful],
]);

function diagnostics(): Map<string, string[]> {
  const { options, fileNames } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(`${folder}tsconfig.json`, (path) => ts.sys.readFile(path)).config,
    ts.sys,
    folder,
  );
  const host = ts.createCompilerHost(options);
  const getSourceFile = host.getSourceFile.bind(host);
  host.getSourceFile = (path, target, ...rest) => {
    const text = written.get(path);
    return text === undefined
      ? getSourceFile(path, target, ...rest)
      : ts.createSourceFile(path, text, target);
  };
  const program = ts.createProgram([...fileNames, ...written.keys()], options, host);
  const found = new Map<string, string[]>();
  for (const { file, messageText } of ts.getPreEmitDiagnostics(program)) {
    const name = file?.fileName.replace(folder, '') ?? 'the project';
    found.set(name, [
      ...(found.get(name) ?? []),
      ts.flattenDiagnosticMessageText(messageText, '\n'),
    ]);
  }
  return found;
}

describe('a project that uses the client', () => {
  const found = diagnostics();

  it('compiles, with every mistake refused at its `@ts-expect-error`, together with the examples of docs/front-ends.md', () => {
    expect(examples.client).toContain('createClient');
    expect(examples.session).toContain('createAuth');
    expect([...found.keys()]).toEqual(['forgetful.ts']);
  });

  it('is told which member it forgot', () => {
    expect(found.get('forgetful.ts')).toEqual([
      expect.stringContaining("Property 'ExpiredCodeError' is missing"),
    ]);
  });
});
