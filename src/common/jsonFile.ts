/** Reads a JSON file that a setting names. */
import { readFileSync } from 'node:fs';

/**
 * Parses the file. The messages repeat neither the path nor the content, because the setting may
 * contain the JSON itself instead of a path, and the file may contain secrets.
 */
export function readJsonFile(
  path: string,
): { readonly json: unknown } | { readonly problem: string } {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const { code = 'unreadable' } = error as NodeJS.ErrnoException;
    return {
      problem: /^["']/.test(path)
        ? 'must be a path without quotes'
        : `must be the path of a file that can be read (${code})`,
    };
  }
  try {
    return { json: JSON.parse(text) };
  } catch (error) {
    const [, at] = /position (\d+)/.exec((error as Error).message) ?? [];
    const place =
      at === undefined
        ? ''
        : `, from line ${String(text.slice(0, Number(at)).split('\n').length)} on`;
    return { problem: `names a file that is not JSON${place}` };
  }
}
