/**
 * Creates folders, because the recursive `mkdir` of Node 20 never returns where none can be
 * created, as in /proc.
 */
import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Creates the folder and any missing folders above it.
 *
 * @throws the error of the system, such as `ENOENT` where the file system accepts no folders
 */
export function makeFolder(path: string, mode = 0o777): void {
  try {
    mkdirSync(path, { mode });
  } catch (error) {
    if (isFolder(path)) return;
    const above = dirname(path);
    const mayBeMade = (error as NodeJS.ErrnoException).code === 'ENOENT' && !isFolder(above);
    if (!mayBeMade || above === path) throw error;
    makeFolder(above, mode);
    makeFolder(path, mode);
  }
}

const isFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
