/**
 * Makes folders. The recursive `mkdir` of Node 20 never returns where none can be made, as in
 * /proc.
 */
import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes the folder and those above it, where they are missing.
 *
 * @throws the error of the system, such as `ENOENT` where the file system takes no folders
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
