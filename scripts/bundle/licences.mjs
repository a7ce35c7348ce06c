/** Collects the licence texts of bundled packages, as their licences require of distributed copies. */
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The licence texts of the packages that contain these files; `files` are paths in `root`. */
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

/** The package folders of these files, such as `node_modules/undici`, as in package-lock.json. */
export function packagesOf(files) {
  const folders = files.map(
    (file) => /node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0],
  );
  return [...new Set(folders.filter(Boolean))].sort();
}
