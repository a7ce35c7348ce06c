/** Explains why the pool's folder cannot be used. */

/**
 * The folder is used by another process, not accessible to this user, or damaged; the message names
 * it.
 */
export class PoolFolderError extends Error {
  override readonly name = 'PoolFolderError';
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'cannot be read and written by this user',
  EPERM: 'cannot be read and written by this user',
  EROFS: 'is on a disk that cannot be written',
  EEXIST: 'is a file, or inside one',
  ENOTDIR: 'is a file, or inside one',
  ENOSPC: 'is on a disk that is full',
  'ENOENT mkdir': 'is in a place where no folder can be created',
};

/** Runs `work`, and converts its errors to `PoolFolderError`. */
export async function inFolder<T>(directory: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw folderError(directory, error);
  }
}

export function folderError(directory: string, error: unknown): PoolFolderError {
  if (error instanceof PoolFolderError) return error;
  const { code = '', syscall = '', message } = error as NodeJS.ErrnoException;
  const reason = reasons[code] ?? reasons[`${code} ${syscall}`];
  return new PoolFolderError(
    reason === undefined
      ? `The pool in ${directory} cannot be opened: ${message}`
      : `The pool's folder ${directory} ${reason} (${code})`,
  );
}
