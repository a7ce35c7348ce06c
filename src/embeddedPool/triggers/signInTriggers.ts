/** The triggers around a sign-in: PreAuthentication and PostAuthentication. */
import { hidesUserExistence } from '../pools/pools.js';
import type { FlowRequest } from '../signIn/flows/flow.js';
import type { SignIn } from '../signIn/signInState.js';
import { findUser } from '../users/findUser.js';
import { eventAttributes, runTrigger } from './trigger.js';

/**
 * Before any password is checked. The function learns that a user is missing only if clients do not
 * (AWS guide).
 */
export async function preAuthentication(
  { services, pool, client, validationData }: FlowRequest,
  name: string,
): Promise<void> {
  const user = findUser(services.store, pool, name);
  if (!user && !hidesUserExistence(client)) return;
  const request = {
    userAttributes: user ? eventAttributes(pool, user) : {},
    ...(validationData ? { validationData } : {}),
    ...(hidesUserExistence(client) ? { userNotFound: !user } : {}),
  };
  await runTrigger(services, 'PreAuthentication', {
    pool,
    client,
    userName: user?.username ?? name,
    source: 'PreAuthentication_Authentication',
    request,
  });
}

/** After the last factor, before tokens. */
export async function postAuthentication({
  services,
  pool,
  client,
  user,
  clientMetadata,
}: SignIn): Promise<void> {
  const request = {
    userAttributes: eventAttributes(pool, user),
    newDeviceUsed: false,
    ...(clientMetadata ? { clientMetadata } : {}),
  };
  await runTrigger(services, 'PostAuthentication', {
    pool,
    client,
    userName: user.username,
    source: 'PostAuthentication_Authentication',
    request,
  });
}
