/**
 * R25: the supply chain is small and runs no scripts, and no pattern in our sources can be made to
 * backtrack.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from '@jest/globals';
import { checkSync } from 'recheck';
import ts from 'typescript';

import { figure, full } from '../support/figures.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const json = (path: string): Record<string, unknown> =>
  JSON.parse(readFileSync(`${root}${path}`, 'utf8'));
const npm = (...args: string[]): string =>
  execFileSync('npm', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

interface Locked {
  readonly dev?: boolean;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
  readonly integrity?: string;
}
/** All packages except this repository's own folders. */
const locked = Object.entries(json('package-lock.json').packages as Record<string, Locked>).filter(
  ([path, { link }]) => path.startsWith('node_modules/') && !link,
);

describe('the packages', () => {
  it('MUST be installable from the lock file without any script', () => {
    const { scripts } = json('package.json') as { scripts: Record<string, string> };
    expect(
      Object.keys(scripts).filter((name) =>
        /^(?:pre|post)?(?:install|prepare|prepublish)/.test(name),
      ),
    ).toEqual([]);
    expect(npm('ci', '--ignore-scripts', '--dry-run', '--offline')).not.toMatch(/npm error/);
    // The lock file was made on this platform and has no hashes of binaries for other platforms.
    expect(
      locked
        .filter(
          ([path, { integrity }]) =>
            existsSync(`${root}${path}`) && !integrity?.startsWith('sha512-'),
        )
        .map(([path]) => path),
    ).toEqual([]);
  });

  it('MUST be at most 150 at run time, including bundled ones, and need no script', () => {
    if (full || !existsSync(`${root}build/bundled.json`)) npm('run', '--silent', 'build');
    const [, counted = '', installed = '', bundled = '', withScript = ''] =
      /^(\d+) packages at run time: (\d+) installed, (\d+) bundled; (\d+) with an install script/.exec(
        execFileSync(process.execPath, ['scripts/bundle/sbom.mjs'], {
          cwd: root,
          encoding: 'utf8',
        }),
      ) ?? [];
    figure('R25', 'packages at run time', Number(counted), 'at most 150');
    figure('R25', 'of those, installed / bundled', `${installed} / ${bundled}`, 'stated');
    expect(Number(counted)).toBeGreaterThan(10);
    expect(Number(counted)).toBeLessThanOrEqual(150);

    // lmdb's compiled code comes as packages of binaries; its own script is only needed to develop
    // it.
    const scripted = locked
      .filter(([, { dev, hasInstallScript }]) => !dev && hasInstallScript)
      .map(([path]) => path);
    expect(scripted).toEqual([]);
    const bundledWithScript = locked.filter(
      ([path, { hasInstallScript }]) => hasInstallScript && path === 'node_modules/lmdb',
    );
    expect(bundledWithScript.length).toBe(Number(withScript));
    expect(readdirSync(`${root}node_modules/@lmdb`).length).toBeGreaterThan(0);
    figure('R25', 'scripts that an installation needs', 0, '0');
  });

  it('are listed in a bill of materials, each with its version, its licence and its hash', () => {
    expect(existsSync(`${root}dist/sbom.cdx.json`)).toBe(true);
    const { bomFormat, specVersion, components } = json('dist/sbom.cdx.json') as {
      bomFormat: string;
      specVersion: string;
      components: {
        name: string;
        version?: string;
        purl: string;
        licenses?: unknown;
        hashes?: unknown;
      }[];
    };
    expect([bomFormat, specVersion]).toEqual(['CycloneDX', '1.6']);
    expect(components.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'graphql',
        'fastify',
        'lmdb',
        '@aws-sdk/client-cognito-identity-provider',
      ]),
    );
    expect(
      components
        .filter(
          ({ version, licenses, hashes, purl }) =>
            !version || !licenses || !hashes || !purl.startsWith('pkg:npm/'),
        )
        .map(({ name }) => name),
    ).toEqual([]);
  });
});

interface Pattern {
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression literal, and every text passed to `new RegExp`. */
function patternsIn(path: string): Pattern[] {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true);
  const found: Pattern[] = [];
  function visit(node: ts.Node): void {
    const where = `${path.slice(root.length)}:${String(file.getLineAndCharacterOfPosition(node.getStart()).line + 1)}`;
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push({ where, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    if (ts.isNewExpression(node) && node.expression.getText() === 'RegExp') {
      const [source, flags] = node.arguments ?? [];
      found.push({
        where,
        source: source && ts.isStringLiteralLike(source) ? source.text : '',
        flags: flags && ts.isStringLiteralLike(flags) ? flags.text : '',
      });
    }
    ts.forEachChild(node, visit);
  }
  visit(file);
  return found;
}

const sources = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => `${root}src/${name}`);

/**
 * Patterns that take quadratic time, or whose look-ahead the checker cannot judge, each with what
 * limits the text it is matched against. One entry per pattern; an entry whose pattern no longer
 * exists fails the test.
 */
const judged: Readonly<Record<string, string>> = {
  '/\\/+$/': 'settings of the operator',
  '/userpool\\/.*$/': 'an ARN that the embedded pool made itself',
  '/^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$/': 'an attribute of the embedded pool, at most 2048 characters',
  '/^AWS4-HMAC-SHA256 Credential=([^/,]+)\\/(\\d{8})\\/([^/,]+)\\/([^/,]+)\\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/':
    'a header sent to the embedded pool; no two neighbouring parts match the same character',
  '/^::ffff:(?=\\d+\\.)/': 'the address of a socket',
  '/(?<![^:])0(?::0)+(?![^:])/g': 'the eight groups of an address, at most 39 characters',
  '/([\\w:]+): Attribute cannot be (?:updated|changed)/i':
    'a text of Cognito of at most 2000 characters',
  '/([\\w:]+): Required attribute cannot be deleted/i':
    'a text of Cognito of at most 2000 characters',
  '/([\\w:]+): Attribute does not exist in the schema/i':
    'a text of Cognito of at most 2000 characters',
  '/([\\w:]+): The attribute .*is required/i': 'a text of Cognito of at most 2000 characters',
  '/([\\w:]+): String must be no (?:shorter|longer) than/i':
    'a text of Cognito of at most 2000 characters',
  '/([\\w:]+): Attribute was given more than once/i':
    'a text of Cognito of at most 2000 characters',
  '/attributes did not conform to the schema: .*Invalid email/i':
    'a text of Cognito of at most 2000 characters',
  '/attributes did not conform to the schema: .*Invalid phone/i':
    'a text of Cognito of at most 2000 characters',
  '/^User pool (?!client )\\S+ does not exist/i': 'one run of characters after a fixed beginning',
  '/; Value "[^]*" (does not exist in "\\w+" enum\\.)(?: Did you mean [^]*)?$/':
    'a message of at most 2000 characters',
  '/; Field "[^]*" (is not defined by type "\\w+"\\.)(?: Did you mean [^]*)?$/':
    'a message of at most 2000 characters',
  '/^Variable "\\$\\w+"(?= got invalid value )/': 'a message of at most 2000 characters',
  '/%.*$/': 'an address that net.isIP accepted, on one line',
  '/[\\d.]+$/': 'an address that net.isIP accepted, without its zone',
  '/[Aa]ttribute.*(?:not defined|does not exist) in schema|schema.*(?:not defined|does not exist)|Type for attribute .* could not be determined/i':
    'a sentence of Cognito',
  '/(cannot represent (?:a |an )?[^:]*value|is not a valid [^:]*|Expected value of type "[^"]*"), found [^]*$/':
    'a message of at most 2000 characters',
  '/(cannot represent[^:]*): [^]*$/': 'a message of at most 2000 characters',
};

describe('the patterns of the sources', () => {
  const check = ({ source, flags }: Pattern): string =>
    checkSync(source, flags, { timeout: 10_000, checker: 'automaton' }).status;

  it('control: the checker finds a pattern that backtracks', () => {
    expect(check({ where: '', source: '^(a+)+$', flags: '' })).toBe('vulnerable');
    expect(check({ where: '', source: '^(?:a|a)*$', flags: '' })).toBe('vulnerable');
    expect(check({ where: '', source: '^[\\w-]+_[0-9a-zA-Z]+$', flags: '' })).toBe('safe');
  });

  it('MUST NOT backtrack', () => {
    const patterns = sources.flatMap(patternsIn);
    const literal = patterns.filter(({ source }) => source !== '');
    const seen = new Map<string, Pattern>(
      literal.map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern]),
    );
    expect(Object.keys(judged).filter((text) => !seen.has(text))).toEqual([]);
    const doubtful = [...seen]
      .filter(([text]) => !Object.hasOwn(judged, text))
      .map(([text, pattern]) => ({ text, where: pattern.where, status: check(pattern) }))
      .filter(({ status }) => status !== 'safe');
    figure('R25', 'regular expressions checked', seen.size, 'every one in src');
    figure(
      'R25',
      'of those, at most quadratic over bounded text',
      Object.keys(judged).length,
      'each with its reason',
    );
    figure('R25', 'that can be made to backtrack', doubtful.length, '0');
    expect(doubtful).toEqual([]);
    expect(seen.size).toBeGreaterThan(50);
  });
});
