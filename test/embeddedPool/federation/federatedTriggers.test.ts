import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  AdminDisableUserCommand,
  AdminLinkProviderForUserCommand,
  AdminListUserAuthEventsCommand,
} from '@aws-sdk/client-cognito-identity-provider';

import {
  acme,
  addProvider,
  signInThere,
  startFederatedPool,
} from '../../support/pool/federation.js';
import { readUser } from '../../support/pool/actions.js';
import { exchange } from '../../support/pool/oauth.js';
import { OidcStandIn } from '../../support/pool/standIns/oidcStandIn.js';
import {
  jane,
  lambdaArn,
  userPoolId as UserPoolId,
  type TestPool,
} from '../../support/pool/startPool.js';

interface Event {
  readonly triggerSource: string;
  readonly userName: string;
  readonly request: { readonly userAttributes: Record<string, string> };
  readonly response: Record<string, unknown>;
}

let test: TestPool;
let provider: OidcStandIn;
let events: Event[];
let preSignUp: (event: Event) => unknown;
let preTokenGeneration: (event: Event) => unknown;
beforeEach(async () => {
  events = [];
  preSignUp = (event) => event;
  preTokenGeneration = (event) => event;
  const note = (event: unknown): unknown => {
    events.push(event as Event);
    return event;
  };
  provider = await new OidcStandIn().start();
  provider.user = { sub: 'u-1', email: 'ada@example.com' };
  const names = ['PostConfirmation', 'PreAuthentication', 'PostAuthentication'];
  test = await startFederatedPool(['Acme'], {
    users: [jane],
    pool: {
      UserPoolAddOns: { AdvancedSecurityMode: 'AUDIT' },
      LambdaConfig: Object.fromEntries(
        [...names, 'PreSignUp', 'PreTokenGeneration'].map((name) => [name, lambdaArn(name)]),
      ),
    },
    functions: {
      ...Object.fromEntries(names.map((name) => [name, note])),
      PreSignUp: (event: unknown) => preSignUp(note(event) as Event),
      PreTokenGeneration: (event: unknown) => preTokenGeneration(note(event) as Event),
    },
  });
  await addProvider(test, acme(provider));
});
afterEach(async () => {
  await test.stop();
  await provider.stop();
  expect(test.faults).toEqual([]);
});
const signIn = async () => {
  const location = await signInThere(test);
  const code = location.searchParams.get('code');
  if (code !== null) await exchange(test, code);
  return location;
};
const link = () =>
  test.sdk.send(
    new AdminLinkProviderForUserCommand({
      UserPoolId,
      DestinationUser: { ProviderName: 'Cognito', ProviderAttributeValue: 'jane' },
      SourceUser: {
        ProviderName: 'Acme',
        ProviderAttributeName: 'Cognito_Subject',
        ProviderAttributeValue: 'u-1',
      },
    }),
  );

describe('the triggers of a sign-in through a provider', () => {
  // AWS guide, "Lambda trigger sources", table "Federated user trigger sources".
  it('are those of a sign-up at first, and those of a sign-in afterwards', async () => {
    await signIn();
    expect(events.map(({ triggerSource }) => triggerSource)).toEqual([
      'PreSignUp_ExternalProvider',
      'PostConfirmation_ConfirmSignUp',
      'TokenGeneration_HostedAuth',
    ]);
    expect(events[0]).toMatchObject({
      userName: 'Acme_u-1',
      request: { userAttributes: { email: 'ada@example.com' }, validationData: {} },
    });
    events.length = 0;
    await signIn();
    expect(events.map(({ triggerSource }) => triggerSource)).toEqual([
      'PreAuthentication_Authentication',
      'PostAuthentication_Authentication',
      'TokenGeneration_HostedAuth',
    ]);
  });

  it('let PreSignUp verify the address, but not confirm a user who has no password', async () => {
    preSignUp = (event) => ({
      ...event,
      response: { ...event.response, autoConfirmUser: true, autoVerifyEmail: true },
    });
    await signIn();
    const { UserStatus, UserAttributes } = await readUser(test, 'Acme_u-1');
    expect(UserStatus).toBe('EXTERNAL_PROVIDER');
    expect(UserAttributes).toContainEqual({ Name: 'email_verified', Value: 'true' });
  });

  it('let PreSignUp refuse the user, and tell the app why', async () => {
    preSignUp = () => {
      throw new Error('Not invited');
    };
    expect(Object.fromEntries((await signIn()).searchParams)).toEqual({
      error: 'invalid_request',
      error_description: 'PreSignUp failed with error Not invited.',
      state: 'state-1',
    });
    await expect(readUser(test, 'Acme_u-1')).rejects.toMatchObject({
      name: 'UserNotFoundException',
    });
  });

  // As reported of AWS for years: the attempt that links fails, and the next one succeeds.
  it('let PreSignUp link the account to a user, who is then signed in', async () => {
    preSignUp = async (event) => {
      await link();
      return event;
    };
    expect((await signIn()).searchParams.get('error_description')).toBe(
      'Already found an entry for username Acme_u-1',
    );
    events.length = 0;
    expect((await signIn()).searchParams.get('code')).toBeTruthy();
    expect(events.map(({ userName }) => userName)).toEqual(['jane', 'jane', 'jane']);
  });

  it('tell the app of an implicit grant that tokens are refused', async () => {
    await signIn();
    preTokenGeneration = () => {
      throw new Error('Not today');
    };
    const { hash } = await signInThere(test, { identity_provider: 'Acme', response_type: 'token' });
    expect(Object.fromEntries(new URLSearchParams(hash.slice(1)))).toEqual({
      error: 'invalid_request',
      error_description: 'PreTokenGeneration failed with error Not today.',
      state: 'state-1',
    });
  });

  it('cannot link an account that has become a user', async () => {
    await signIn();
    await expect(link()).rejects.toMatchObject({
      name: 'InvalidParameterException',
      message:
        'Merging is not currently supported, provide a SourceUser that has not been signed up in order to link',
    });
  });
});

describe('the activity log', () => {
  it('contains sign-ins through a provider, also those that are refused', async () => {
    await signIn();
    test.pass(1000);
    await signIn();
    test.pass(1000);
    const user = { UserPoolId, Username: 'Acme_u-1' };
    await test.sdk.send(new AdminDisableUserCommand(user));
    expect((await signIn()).searchParams.get('error_description')).toBe('User is disabled.');
    const { AuthEvents = [] } = await test.sdk.send(new AdminListUserAuthEventsCommand(user));
    expect(AuthEvents.map(({ EventType, EventResponse }) => [EventType, EventResponse])).toEqual([
      ['SignIn', 'Fail'],
      ['SignIn', 'Pass'],
      ['SignUp', 'Pass'],
    ]);
    expect(AuthEvents[0]?.EventContextData?.IpAddress).toBe('127.0.0.1');
  });
});
