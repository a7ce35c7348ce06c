import { useCallback } from 'react';

import { AccountDocument } from '../../generated/account.js';
import type { AccountQuery } from '../../generated/account.js';
import { ask } from './ask.js';
import type { SuccessOf } from './ask.js';
import { useShared } from './context.js';
import { useRemote } from './useRemote.js';
import type { Remote } from './useRemote.js';

/** The signed-in user with attributes, factors, passkeys, sessions and devices. */
export type Me = SuccessOf<NonNullable<AccountQuery['me']>>;

/** Reads the signed-in user; read again with `reload`. */
export function useMe(): Remote<Me> {
  const { auth } = useShared();
  const read = useCallback(() => ask(async () => (await auth.request(AccountDocument)).me), [auth]);
  return useRemote(read);
}
