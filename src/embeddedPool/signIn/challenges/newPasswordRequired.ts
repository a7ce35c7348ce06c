/** NEW_PASSWORD_REQUIRED: a permanent password replaces the temporary one. */
import { applyAttributes, checkAttributes, requireAttributes } from '../../users/attributes.js';
import { parameter } from '../flows/flow.js';
import { policyRefusal } from '../../users/password.js';
import { setPassword } from '../../users/setPassword.js';
import type { Challenge } from './challenge.js';

const prefix = 'userAttributes.';

export const newPasswordRequired: Challenge = async ({ signIn, responses }) => {
  const { services, pool, client, user } = signIn;
  const password = parameter(responses, 'NEW_PASSWORD');
  const named = Object.entries(responses).filter(([name]) => name.startsWith(prefix));
  const given = checkAttributes(
    named.map(([name, Value]) => ({ Name: name.slice(prefix.length), Value })),
    { pool, user, client },
  );
  requireAttributes(pool, applyAttributes(user.attributes, given));
  const changed = await setPassword(services, pool, user, password, {
    status: 'CONFIRMED',
    attributes: given,
    refusal: policyRefusal.signUp,
  });
  return { ...signIn, user: changed };
};
