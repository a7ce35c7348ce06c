/** The ways of signing in that the pool and the browser allow. */
import { useEffect } from 'react';
import type { InputHTMLAttributes } from 'react';

import { useShared } from '../provider/context.js';
import type { Pool } from '../provider/poolSettings.js';
import type { Texts } from '../texts/en.js';

export interface Ways {
  readonly password: boolean;
  readonly passkey: boolean;
  readonly emailCode: boolean;
  readonly smsCode: boolean;
}

/** Whether the app client leaves all sign-ins of users to managed login and its providers. */
export const isRedirectOnly = (pool: Pool | undefined): boolean =>
  Boolean(pool?.authFlows?.length && pool.identityProviders?.length) &&
  pool?.authFlows?.every((flow) => /REFRESH|ADMIN/.test(flow)) === true;

/** Only a temporary error delays the screen; after any other, the screen uses defaults. */
export function useNeededPool() {
  const { pool } = useShared();
  useEffect(pool.need, [pool.need]);
  const away = pool.error?.code === 'GATEWAY_UNREACHABLE';
  return { pool: pool.value, away, loading: !pool.value && !pool.error };
}

export const hasPasskeys = (): boolean => typeof PublicKeyCredential !== 'undefined';

/** Offers only a password if the settings are unknown. */
export function waysOf(pool: Pool | undefined): Ways {
  const flows = pool?.authFlows ?? [];
  const choice = flows.includes('ALLOW_USER_AUTH');
  const factors = choice ? (pool?.allowedFirstAuthFactors ?? []) : [];
  // The client allows only custom challenges: the pool's triggers ask for everything except the
  // username.
  const custom = flows.length > 0 && flows.every((flow) => /CUSTOM|REFRESH|ADMIN/.test(flow));
  return {
    password: !custom && (factors.length === 0 || factors.includes('PASSWORD')),
    passkey: factors.includes('WEB_AUTHN') && hasPasskeys(),
    emailCode: factors.includes('EMAIL_OTP'),
    smsCode: factors.includes('SMS_OTP'),
  };
}

/** False if only an administrator can set a new password. */
export const canRecover = (pool: Pool | undefined): boolean =>
  pool?.accountRecovery.length === 0 ||
  pool?.accountRecovery.some((method) => method !== 'admin_only') !== false;

/** The label of the field for the name to sign in with. */
export function signInNameOf(pool: Pool | undefined, { fields }: Texts): string {
  const { usernameAttributes = [], aliasAttributes = [] } = pool ?? {};
  const names = [...usernameAttributes, ...aliasAttributes];
  const email = names.includes('email');
  const phone = names.includes('phone_number');
  if (usernameAttributes.length > 0)
    return email && phone ? fields.emailOrPhone : email ? fields.email : fields.phoneNumber;
  if (email && phone) return fields.usernameOrContact;
  return email ? fields.usernameOrEmail : phone ? fields.usernameOrPhone : fields.username;
}

/** The keyboard and input type for the name to sign in with. */
export function signInNameInput(pool: Pool | undefined): InputHTMLAttributes<HTMLInputElement> {
  const { usernameAttributes = [] } = pool ?? {};
  const [only, another] = usernameAttributes;
  const kind = another !== undefined ? 'text' : only === 'email' ? 'email' : 'text';
  const inputMode = another === undefined && only === 'phone_number' ? 'tel' : undefined;
  return { type: kind, autoComplete: 'username', inputMode };
}
