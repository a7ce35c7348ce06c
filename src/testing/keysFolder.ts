/**
 * The folder for the signing keys of test pools: a pair takes 0.16 s to make, so a machine makes it
 * once. Whoever could read or place these keys could only forge tokens of test pools; even so, the
 * folder is private.
 */
import { lstatSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

import { makeFolder } from '../common/makeFolder.js';

/** Undefined if the folder cannot be made, or belongs to someone else. */
export function keysFolder(temporary = tmpdir()): string | undefined {
  try {
    const { uid, username } = userInfo();
    const folder = join(temporary, `cognito-graphql-gateway-testing-${uid < 0 ? username : uid}`);
    makeFolder(folder, 0o700);
    const found = lstatSync(folder);
    // On Windows, where uid is -1, the temporary folder itself is the user's own.
    const isPrivate = uid < 0 || (found.uid === uid && (found.mode & 0o077) === 0);
    return found.isDirectory() && isPrivate ? folder : undefined;
  } catch {
    return undefined;
  }
}
