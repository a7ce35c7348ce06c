/**
 * Installs the packed tarball in folders of its own, and runs its command there, each under one
 * version of Node.js.
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
/** npm's own program, to run with Node.js. */
export const npm = process.env.npm_execpath ?? '/usr/lib/node_modules/npm/bin/npm-cli.js';

/** The major versions that `engines` allows and that are maintained. */
export const majors = ['20', '22', '24'];

export interface Tarball {
  readonly path: string;
  readonly bytes: number;
  /** Paths of the files in the package, without `package/`. */
  readonly files: readonly string[];
  readonly remove: () => void;
}

/** Packs the gateway or the client as `npm run build` has built it. */
export function pack(name = 'cognito-graphql-gateway'): Tarball {
  const folder = mkdtempSync(join(tmpdir(), 'packed-'));
  const printed = execFileSync(
    process.execPath,
    [npm, 'pack', '--ignore-scripts', '--json', '--pack-destination', folder],
    { cwd: name === 'cognito-graphql-client' ? `${root}client` : root, encoding: 'utf8' },
  );
  const [facts] = JSON.parse(printed) as {
    filename: string;
    size: number;
    files: { path: string }[];
  }[];
  if (!facts) throw new Error('npm packed nothing');
  return {
    path: join(folder, facts.filename),
    bytes: facts.size,
    files: facts.files.map(({ path }) => path),
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

export interface Running {
  /** The first line that matches, with its groups. */
  readonly line: (pattern: RegExp) => Promise<RegExpExecArray>;
  /** Sends SIGTERM and returns the exit code. */
  readonly stop: () => Promise<number | null>;
}

export interface Product {
  readonly folder: string;
  /** The output of npm during installation. */
  readonly installed: Ended;
  /** Runs a program of the folder to its end. */
  readonly node: (args: readonly string[], env?: Readonly<Record<string, string>>) => Ended;
  /** Runs the command `cognito-graphql-gateway` to its end. */
  readonly run: (args: readonly string[], env?: Readonly<Record<string, string>>) => Ended;
  /** Starts the command `cognito-graphql-gateway`. */
  readonly start: (args: readonly string[], env?: Readonly<Record<string, string>>) => Running;
  readonly remove: () => void;
}

/**
 * Installs the tarball as a user would: in an empty project, with the engines of every package
 * enforced.
 */
export async function install(tarball: Tarball, major: string): Promise<Product> {
  const { nodeFolder } = (await import(`${root}scripts/nodes.mjs`)) as {
    nodeFolder: (major: string) => string;
  };
  const bin = nodeFolder(major);
  const folder = mkdtempSync(join(tmpdir(), `product-${major}-`));
  const environment = { PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`, HOME: folder };
  const node = join(bin, 'node');
  writeFileSync(join(folder, 'package.json'), '{"private":true,"type":"module"}');
  mkdirSync(join(folder, 'work'));
  const command = join(folder, 'node_modules/.bin/cognito-graphql-gateway');
  const ended = (program: string, args: readonly string[], env = {}): Ended => {
    const options = {
      cwd: folder,
      encoding: 'utf8',
      env: { ...environment, ...env },
      timeout: 60_000,
    } as const;
    const { status, stdout, stderr } = spawnSync(program, [...args], options);
    return { code: status, output: stdout, errors: stderr };
  };
  const product: Product = {
    folder,
    // Use npm's settings on this machine, which may name a registry.
    installed: ended(node, [npm, 'install', '--engine-strict', tarball.path], {
      ...process.env,
      PATH: environment.PATH,
    }),
    node: (args, env) => ended(node, args, env),
    run: (args, env) => ended(command, args, env),
    start: (args, env = {}) => {
      const child = spawn(command, [...args], {
        cwd: folder,
        env: { ...environment, ...env },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const ending = once(child, 'exit') as Promise<[number | null]>;
      const lines: string[] = [];
      const waiting = new Set<() => void>();
      createInterface(child.stdout).on('line', (line) => {
        lines.push(line);
        for (const look of waiting) look();
      });
      return {
        line: (pattern) =>
          new Promise((resolve, reject) => {
            const look = (): void => {
              const found = lines.map((line) => pattern.exec(line)).find((match) => match !== null);
              if (!found) return;
              waiting.delete(look);
              resolve(found);
            };
            waiting.add(look);
            look();
            void ending.then(([code]) => {
              reject(
                new Error(
                  `it ended with ${String(code)} before a line matched ${String(pattern)}: ${lines.join('\n')}`,
                ),
              );
            });
          }),
        stop: async () => {
          child.kill('SIGTERM');
          return (await ending)[0];
        },
      };
    },
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
  if (product.installed.code !== 0)
    throw new Error(`npm install failed: ${product.installed.errors}`);
  return product;
}

/** The exports of the package that a program may name. */
export function exportedPaths(folder: string): string[] {
  const manifest = readFileSync(
    join(folder, 'node_modules/cognito-graphql-gateway/package.json'),
    'utf8',
  );
  return Object.keys((JSON.parse(manifest) as { exports: Record<string, unknown> }).exports);
}
