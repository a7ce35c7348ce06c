/** PASSWORD: the password of a user who chose it as the first factor. */
import { passPassword } from '../firstFactor.js';
import { parameter } from '../flows/flow.js';
import type { Challenge } from './challenge.js';

export const password: Challenge = async ({ signIn, responses }) => {
  const { services, pool, client, user } = signIn;
  return {
    ...signIn,
    user: await passPassword(services, pool, client, {
      name: user.username,
      password: parameter(responses, 'PASSWORD'),
    }),
  };
};
