/** Builds a trigger's event, runs the function and checks its answer. */
import type { LambdaConfigType } from '@aws-sdk/client-cognito-identity-provider';

import { isObject } from '../../common/isObject.js';
import { messageOf } from '../../common/messageOf.js';
import { PoolException } from '../exceptions.js';
import type { ClientRecord, PoolRecord, UserRecord } from '../store/records.js';
import { regionOf } from '../pools/poolId.js';
import type { Services } from '../services.js';
import { requiredAttributes } from '../users/attributes.js';
import { InvocationFailure } from './functions.js';

type Kind = 'boolean' | 'string' | 'map' | 'list';
const kinds: Readonly<Record<Kind, (value: unknown) => boolean>> = {
  boolean: (value) => typeof value === 'boolean',
  string: (value) => typeof value === 'string',
  list: Array.isArray,
  map: (value) => typeof value === 'object' && !Array.isArray(value),
};

/**
 * The allowed answers of each trigger (AWS guide, "Customizing user pool workflows with Lambda
 * triggers").
 */
const answers = {
  PreSignUp: { autoConfirmUser: 'boolean', autoVerifyEmail: 'boolean', autoVerifyPhone: 'boolean' },
  PostConfirmation: {},
  PreAuthentication: {},
  PostAuthentication: {},
  PreTokenGeneration: { claimsOverrideDetails: 'map', claimsAndScopeOverrideDetails: 'map' },
  CustomMessage: { smsMessage: 'string', emailMessage: 'string', emailSubject: 'string' },
  UserMigration: {
    userAttributes: 'map',
    finalUserStatus: 'string',
    messageAction: 'string',
    desiredDeliveryMediums: 'list',
    forceAliasCreation: 'boolean',
    enableSMSMFA: 'boolean',
  },
  DefineAuthChallenge: {
    challengeName: 'string',
    issueTokens: 'boolean',
    failAuthentication: 'boolean',
  },
  CreateAuthChallenge: {
    publicChallengeParameters: 'map',
    privateChallengeParameters: 'map',
    challengeMetadata: 'string',
  },
  VerifyAuthChallengeResponse: { answerCorrect: 'boolean' },
} as const satisfies Record<string, Readonly<Record<string, Kind>>>;

export type TriggerName = keyof typeof answers;
interface Value {
  boolean: boolean;
  string: string;
  list: readonly unknown[];
  map: Readonly<Record<string, unknown>>;
}
/** A function's answer; absent and null are the same. */
export type TriggerAnswer<Name extends TriggerName> = {
  readonly [K in keyof (typeof answers)[Name]]?: Value[(typeof answers)[Name][K] & Kind];
};

export interface TriggerCall {
  readonly pool: PoolRecord;
  /** Absent in calls of administrators; null where AWS sends null. */
  readonly client?: ClientRecord | null | undefined;
  readonly userName: string;
  /** Such as `PreSignUp_SignUp`. */
  readonly source: string;
  readonly request: Readonly<Record<string, unknown>>;
  /** Event version; default 1. */
  readonly version?: string;
}

/**
 * The function's answer; undefined if the pool has no such trigger. Throws
 * UserLambdaValidationException if the function throws, UnexpectedLambdaException if it cannot be
 * run or is late, InvalidLambdaResponseException if the answer has the wrong form.
 */
export async function runTrigger<Name extends TriggerName>(
  services: Services,
  name: Name,
  { pool, client, userName, source, request, version = '1' }: TriggerCall,
): Promise<TriggerAnswer<Name> | undefined> {
  const arn = arnOf(pool.LambdaConfig, name);
  if (arn === undefined) return undefined;
  const response = Object.fromEntries(
    Object.entries<Kind>(answers[name]).map(([member, kind]) => [
      member,
      kind === 'boolean' && name === 'PreSignUp' ? false : null,
    ]),
  );
  const triggerSource = { triggerSource: source };
  const event = {
    version,
    // Observed at AWS: `triggerSource` comes second in this trigger's events, and after
    // `callerContext` in all others.
    ...(name === 'PreTokenGeneration' ? triggerSource : {}),
    region: regionOf(pool.Id),
    userPoolId: pool.Id,
    userName,
    // AWS names the SDK if known; for administrators' calls it sends this constant.
    callerContext: {
      awsSdkVersion: 'aws-sdk-unknown-unknown',
      clientId: client === null ? null : (client?.ClientId ?? 'CLIENT_ID_NOT_APPLICABLE'),
    },
    ...(name === 'PreTokenGeneration' ? {} : triggerSource),
    request,
    response,
  };
  return readAnswer(name, await invokeFunction(services, name, arn, event));
}

async function invokeFunction(
  services: Services,
  name: TriggerName,
  arn: string,
  event: object,
): Promise<unknown> {
  try {
    return await services.functions.invoke(arn, event);
  } catch (error) {
    const text = messageOf(error);
    if (error instanceof InvocationFailure)
      throw new PoolException(
        'UnexpectedLambdaException',
        `${name} invocation failed due to error ${text}.`,
      );
    throw new PoolException('UserLambdaValidationException', `${name} failed with error ${text}.`);
  }
}

function readAnswer<Name extends TriggerName>(name: Name, answer: unknown): TriggerAnswer<Name> {
  // Observed at AWS: an answer without the event's own members is refused.
  if (!isObject(answer) || !isObject(answer.callerContext) || !isObject(answer.response))
    throw unrecognizable();
  const { response } = answer;
  const shape: Readonly<Record<string, Kind>> = answers[name];
  const given = Object.entries(response).filter(
    ([member, value]) => Object.hasOwn(shape, member) && value !== null,
  );
  for (const [member, value] of given)
    if (!kinds[shape[member] ?? 'map'](value)) throw unrecognizable();
  return Object.fromEntries(given) as TriggerAnswer<Name>;
}

export const unrecognizable = (): PoolException =>
  new PoolException('InvalidLambdaResponseException', 'Unrecognizable lambda output');

/** The versioned setting overrides the older one, as in the API. */
function arnOf(config: LambdaConfigType | undefined, name: TriggerName): string | undefined {
  return (
    (name === 'PreTokenGeneration' ? config?.PreTokenGenerationConfig?.LambdaArn : undefined) ??
    config?.[name]
  );
}

/**
 * A user's attributes as shown to triggers. Observed at AWS: each address that can be used to sign
 * in appears a second time as an alias, and a required attribute that an administrator left out has
 * a constant value.
 */
export function eventAttributes(
  pool: PoolRecord,
  user: Pick<UserRecord, 'sub' | 'status' | 'attributes'>,
): Record<string, string> {
  const names = [...(pool.UsernameAttributes ?? []), ...(pool.AliasAttributes ?? [])];
  const aliases = names.flatMap((name): [string, string][] => {
    const value = name === 'preferred_username' ? undefined : user.attributes[name];
    return value === undefined ? [] : [[`cognito:${name}_alias`, value]];
  });
  const missing = requiredAttributes(pool).map((name) => [name, 'cognito:default_val'] as const);
  return {
    ...Object.fromEntries(missing),
    sub: user.sub,
    'cognito:user_status': user.status,
    ...Object.fromEntries(aliases),
    ...user.attributes,
  };
}
