/** Creates a request for any operation that the service model accepts. */
import * as sdk from '@aws-sdk/client-cognito-identity-provider';
import { factsOf } from '../../../src/embeddedPool/wire/requestModel.js';
import type { Shape } from '../../../src/embeddedPool/wire/requestShapes.js';
import { shapes } from '../../../src/embeddedPool/wire/requestModelData.js';
import type { TestPool } from '../../support/pool/startPool.js';

// Values for members whose pattern generated text would not match, or whose meaning a handler
// checks before anything else.
const samples: Readonly<Record<string, unknown>> = {
  AttributeName: 'email',
  Code: '123456',
  UserCode: '123456',
  ConfirmationCode: '123456',
  MFAOptions: [],
  Credential: {},
  UserAttributes: [{ Name: 'name', Value: 'X' }],
  UserAttributeNames: ['name'],
  DeviceKey: 'us-east-1_00000000-0000-4000-8000-000000000000',
  PreviousPassword: 'Passw0rd!x',
  ProposedPassword: 'New-Passw0rd1',
  ResourceArn: 'arn:aws:cognito-idp:us-east-1:000000000000:userpool/us-east-1_Nowhere01',
};

/** The required members of the operation, with valid values; `given` replaces and adds members. */
export function requestOf(
  operation: string,
  given: Record<string, unknown>,
): Record<string, unknown> {
  const shape = shapes[factsOf(operation)?.input ?? ''];
  const required = (shape?.required ?? []).map(
    (member) =>
      [member, samples[member] ?? sampleOf(shapes[shape?.members?.[member] ?? ''])] as const,
  );
  return { ...Object.fromEntries(required), ...given };
}

function sampleOf(shape: Shape | undefined): unknown {
  if (shape?.enum) return shape.enum[0];
  if (shape?.kind === 'string') return 'x'.repeat(shape.min ?? 1);
  if (shape?.kind === 'list') return [];
  return shape?.kind === 'integer' ? (shape.min ?? 1) : {};
}

type CommandClass = new (input: object) => Parameters<TestPool['sdk']['send']>[0];

/** Sends the request through the official SDK. */
export function sendRequest(
  test: TestPool,
  operation: string,
  input: object,
): Promise<Record<string, unknown>> {
  const Command = (sdk as unknown as Record<string, CommandClass>)[
    `${operation}Command`
  ] as CommandClass;
  return test.sdk.send(new Command(input)) as Promise<unknown> as Promise<Record<string, unknown>>;
}
