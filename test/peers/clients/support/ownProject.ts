/** A front end's project with its own packages, the packed client among them, and its page. */
import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { serveScript } from '../../../support/browser/scriptPage.js';
import type { ScriptPage } from '../../../support/browser/scriptPage.js';
import { npm } from '../../../support/packed/product.js';
import { relayProject } from './relay.js';

const run = promisify(execFile);
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
const setups = fileURLToPath(new URL('../setups/', import.meta.url));
const common = ['connection.ts', 'page.ts', 'signIn.ts'];
const { dependencies: versions } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { dependencies: Record<string, string> };

export interface ProjectPlan {
  /** What a developer adds to the client; without a version, that of test/peers is used. */
  readonly packages: readonly string[];
  /** Files of `setups` that the project uses. */
  readonly files: readonly string[];
  /** Defines `connect`. */
  readonly source: string;
}

export interface OwnProject {
  /** What TypeScript says of the project and of the client's declarations. */
  readonly problems: () => Promise<string[]>;
  readonly serve: () => Promise<ScriptPage>;
  readonly remove: () => void;
}

const versioned = (name: string): string =>
  /.@/.test(name) ? name : `${name}@${versions[name] ?? 'latest'}`;

/** Installs as `npm install` does in an empty folder outside the repository. */
export async function ownProject(tarball: string, plan: ProjectPlan): Promise<OwnProject> {
  const folder = mkdtempSync(join(tmpdir(), 'own-project-'));
  writeFileSync(join(folder, 'package.json'), '{"private":true,"type":"module"}');
  const options = ['--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund'];
  const packages = [tarball, 'otpauth', ...plan.packages.map(versioned)];
  await run(process.execPath, [npm, 'install', ...options, ...packages], { cwd: folder });
  mkdirSync(join(folder, 'src'));
  for (const file of [...common, ...plan.files])
    copyFileSync(join(setups, file), join(folder, 'src', file));
  const entry = `import { offer } from './page.js';\n${plan.source}\noffer(connect);\n`;
  writeFileSync(join(folder, 'src/main.ts'), entry);
  if (plan.packages.includes('relay-compiler')) compileForRelay(folder);
  return {
    problems: () => problemsOf(folder),
    serve: () => serveScript(`import './main.js';`, join(folder, 'src')),
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function compileForRelay(folder: string): void {
  const { code, output } = relayProject({ installedIn: folder, language: 'typescript' }).compile();
  if (code !== 0) throw new Error(`Relay's compiler: ${output}`);
}

/** The declarations of other packages may have problems of their own. */
const isOurs = (line: string): boolean =>
  line !== '' && !/^\s|^node_modules\/(?!cognito-graphql-client\/)/.test(line);

async function problemsOf(folder: string): Promise<string[]> {
  const compilerOptions = {
    target: 'ES2022',
    lib: ['ES2022', 'DOM', 'DOM.Iterable'],
    module: 'ESNext',
    moduleResolution: 'bundler',
    types: [],
    strict: true,
    noEmit: true,
  };
  const config = join(folder, 'tsconfig.json');
  writeFileSync(config, JSON.stringify({ compilerOptions, include: ['src'] }));
  const { stdout } = await run(process.execPath, [tsc, '-p', folder], { cwd: folder }).catch(
    (failed: { stdout: string }) => failed,
  );
  return stdout.split('\n').filter(isOurs);
}
