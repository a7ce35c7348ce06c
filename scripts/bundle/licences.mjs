/**
 * The only place that collects the licence texts of bundled packages: their licences ask for it
 * where copies are distributed.
 */
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Of the packages that these files belong to, by the path of a file in `root`. */
export async function licencesOf(root, files) {
  const texts = [];
  for (const folder of packagesOf(files)) {
    const { name, version, license } = JSON.parse(
      await readFile(join(root, folder, 'package.json'), 'utf8'),
    );
    const file = (await readdir(join(root, folder))).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file ? await readFile(join(root, folder, file), 'utf8') : '';
    texts.push(`${name} ${version} (${license})\n\n${text.trim()}\n`);
  }
  return texts.join(`\n${'-'.repeat(80)}\n\n`);
}

/** Such as `node_modules/undici`: the keys of package-lock.json. */
export function packagesOf(files) {
  const folders = files.map(
    (file) => /node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0],
  );
  return [...new Set(folders.filter(Boolean))].sort();
}
