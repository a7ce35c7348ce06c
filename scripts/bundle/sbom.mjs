/**
 * `npm run sbom`: counts the packages that run in production and writes them to `dist/sbom.cdx.json`,
 * a CycloneDX bill of materials. A package is listed if `npm ci --omit=dev` installs it on this
 * platform, or if a bundle contains code from it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const read = (path) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));

/**
 * Each row has name, version, where the package is (`installed`, `bundled`), and whether it runs a
 * script on installation.
 */
export function runtimePackages() {
  const { packages } = read('package-lock.json');
  const bundled = new Set(read('build/bundled.json'));
  // The package for front ends is built here; the gateway does not install it.
  const { dependencies: ofClient } = packages.client;
  const isClient = (path) =>
    !path.startsWith('node_modules/') ||
    packages[path].link ||
    Object.hasOwn(ofClient, path.slice('node_modules/'.length));
  const rows = Object.entries(packages).map(([path, facts]) => ({
    path,
    name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
    version: facts.version,
    license: facts.license,
    integrity: facts.integrity,
    hasInstallScript: facts.hasInstallScript === true,
    installed: !isClient(path) && !facts.dev && fits(facts),
    bundled: bundled.has(path),
  }));
  const unknown = [...bundled].filter((path) => !Object.hasOwn(packages, path));
  if (unknown.length > 0) throw new Error(`package-lock.json lacks ${unknown.join(', ')}`);
  return rows.filter((row) => row.installed || row.bundled);
}

/** Whether a package supports this platform; packages without binaries support all. */
function fits({ os = [process.platform], cpu = [process.arch], libc }) {
  const ours = process.report.getReport().header.glibcVersionRuntime ? 'glibc' : 'musl';
  return (
    os.includes(process.platform) &&
    cpu.includes(process.arch) &&
    (libc === undefined || process.platform !== 'linux' || libc.includes(ours))
  );
}

/** CycloneDX 1.6: https://cyclonedx.org/docs/1.6/json/ */
function billOfMaterials(rows) {
  const { name, version, license } = read('package.json');
  const component = (of) => ({
    type: 'library',
    'bom-ref': of.path,
    name: of.name,
    version: of.version,
    purl: purlOf(of),
    ...(of.license
      ? {
          licenses: [
            of.license.includes(' ')
              ? { expression: of.license.replace(/^\((.*)\)$/, '$1') }
              : { license: { id: of.license } },
          ],
        }
      : {}),
    ...(of.integrity
      ? {
          hashes: [
            {
              alg: 'SHA-512',
              content: Buffer.from(of.integrity.replace(/^sha512-/, ''), 'base64').toString('hex'),
            },
          ],
        }
      : {}),
    properties: ['installed', 'bundled'].map((place) => ({
      name: `cognito-graphql-gateway:${place}`,
      value: String(of[place]),
    })),
  });
  const self = {
    type: 'application',
    'bom-ref': name,
    name,
    version,
    purl: purlOf({ name, version }),
    licenses: [{ license: { id: license } }],
  };
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: self },
    components: rows.map(component),
  };
}

function purlOf({ name, version }) {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const rows = runtimePackages();
  writeFileSync(
    new URL('../../dist/sbom.cdx.json', import.meta.url),
    `${JSON.stringify(billOfMaterials(rows), null, 2)}\n`,
  );
  const count = (test) => rows.filter(test).length;
  process.stdout.write(
    `${count(() => true)} packages at run time: ${count(({ installed }) => installed)} ` +
      `installed, ${count(({ bundled }) => bundled)} bundled; ` +
      `${count(({ hasInstallScript }) => hasInstallScript)} with an install script\n`,
  );
}
