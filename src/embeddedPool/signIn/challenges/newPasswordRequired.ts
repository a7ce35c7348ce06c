/** NEW_PASSWORD_REQUIRED: a permanent password replaces the temporary one. */
import { invalidParameter, notAuthorized } from '../../exceptions.js';
import { applyAttributes, checkAttributes, requiredAttributes } from '../../users/attributes.js';
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
  for (const name of ['email', 'phone_number'])
    if (given[name] !== undefined && user.attributes[name])
      throw notAuthorized(`Cannot modify an already provided ${name}`);
  const after = applyAttributes(user.attributes, given);
  const missing = requiredAttributes(pool).find((name) => !after[name]);
  if (missing !== undefined)
    throw invalidParameter(`Invalid attributes given, ${missing} is missing`);
  const changed = await setPassword(services, pool, user, password, {
    status: 'CONFIRMED',
    attributes: given,
    refusal: policyRefusal.signUp,
  });
  return { ...signIn, user: changed };
};
