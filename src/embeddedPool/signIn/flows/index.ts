/** The table of sign-in flows: one file and one line for each. */
import { recordedSignIn } from '../recordedSteps.js';
import { invalidParameter } from '../../exceptions.js';
import { allowsFlow } from '../../pools/pools.js';
import { randomUuid } from '../../random.js';
import type { AuthAnswer } from '../signInState.js';
import { preAuthentication } from '../../triggers/signInTriggers.js';
import { findUser } from '../../users/findUser.js';
import { customAuth } from './customAuth.js';
import type { Flow, FlowRequest } from './flow.js';
import { refreshTokenAuth } from './refreshTokenAuth.js';
import { userAuth } from './userAuth.js';
import { userPasswordAuth } from './userPasswordAuth.js';
import { userSrpAuth } from './userSrpAuth.js';

interface FlowRow {
  readonly flow: Flow;
  /** The suffix of the ALLOW_... setting that permits it. */
  readonly allowedBy: string;
  readonly doors: readonly ('public' | 'admin')[];
  /** Cognito's sentence, if it differs from the usual one. */
  readonly refusal?: string;
}

const adminRefusal = 'Auth flow not enabled for this client';

export const flows: Readonly<Record<string, FlowRow>> = {
  CUSTOM_AUTH: {
    flow: customAuth,
    allowedBy: 'CUSTOM_AUTH',
    doors: ['public', 'admin'],
    refusal: 'CUSTOM_AUTH is not enabled for the client.',
  },
  USER_AUTH: { flow: userAuth, allowedBy: 'USER_AUTH', doors: ['public', 'admin'] },
  USER_PASSWORD_AUTH: {
    flow: userPasswordAuth,
    allowedBy: 'USER_PASSWORD_AUTH',
    doors: ['public'],
  },
  USER_SRP_AUTH: {
    flow: userSrpAuth,
    allowedBy: 'USER_SRP_AUTH',
    doors: ['public', 'admin'],
    refusal: 'USER_SRP_AUTH is not enabled for the client.',
  },
  ADMIN_USER_PASSWORD_AUTH: {
    flow: userPasswordAuth,
    allowedBy: 'ADMIN_USER_PASSWORD_AUTH',
    doors: ['admin'],
    refusal: adminRefusal,
  },
  ADMIN_NO_SRP_AUTH: {
    flow: userPasswordAuth,
    allowedBy: 'ADMIN_USER_PASSWORD_AUTH',
    doors: ['admin'],
    refusal: adminRefusal,
  },
  REFRESH_TOKEN_AUTH: {
    flow: refreshTokenAuth,
    allowedBy: 'REFRESH_TOKEN_AUTH',
    doors: ['public', 'admin'],
  },
  REFRESH_TOKEN: {
    flow: refreshTokenAuth,
    allowedBy: 'REFRESH_TOKEN_AUTH',
    doors: ['public', 'admin'],
  },
};

/** Starts the named flow if this endpoint (public or admin) and this client allow it. */
export async function startFlow(
  name: string,
  door: 'public' | 'admin',
  request: FlowRequest,
): Promise<AuthAnswer> {
  const row = Object.hasOwn(flows, name) ? flows[name] : undefined;
  if (!row?.doors.includes(door)) throw invalidParameter('Initiate Auth method not supported.');
  if (!allowsFlow(request.client, row.allowedBy))
    throw invalidParameter(row.refusal ?? `${row.allowedBy} flow not enabled for this client`);
  return runFlow(row, request);
}

/**
 * Starts a flow for the managed login pages, which do not depend on the flows that the client
 * allows the API (AWS guide, "Authentication flows").
 */
export function startManagedFlow(
  name: 'USER_AUTH' | 'USER_PASSWORD_AUTH',
  request: FlowRequest,
): Promise<AuthAnswer> {
  const row = name === 'USER_AUTH' ? { flow: userAuth } : { flow: userPasswordAuth };
  return runFlow(row, { ...request, managed: true });
}

async function runFlow({ flow }: Pick<FlowRow, 'flow'>, request: FlowRequest): Promise<AuthAnswer> {
  const { clientMetadata: validationData, ...rest } = request;
  const started = { ...rest, validationData, eventId: randomUuid(request.services.randomBytes) };
  const {
    services,
    pool,
    parameters: { USERNAME },
  } = request;
  if (USERNAME === undefined || flow === refreshTokenAuth) return flow(started);
  const step = {
    eventId: started.eventId,
    challenge: flow === userPasswordAuth ? ('Password' as const) : undefined,
    ipAddress: request.ipAddress,
  };
  return recordedSignIn(
    { services, pool, user: findUser(services.store, pool, USERNAME) },
    step,
    async () => {
      await preAuthentication(started, USERNAME);
      return flow(started);
    },
  );
}
