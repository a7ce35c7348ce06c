import {
  AdminInitiateAuthCommand,
  InitiateAuthCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import type { InitiateAuthCommandInput } from '@aws-sdk/client-cognito-identity-provider';
import { Field, InputType } from 'type-graphql';

import { FirstFactor } from '../../schema/signIn/challenge.js';
import { enumOf } from '../../schema/enum.js';
import { TextField } from '../../schema/input.js';
import { ClientMetadataField } from '../../schema/metadata.js';
import type { KeyValueInput } from '../../schema/metadata.js';
import type { Call } from '../operation.js';
import { definedOnly, metadataOf } from '../metadataOf.js';
import { defineOperation } from '../operation.js';
import { invalidInput } from '../outcome/refusal.js';
import { anyone } from '../rights/rules.js';
import { sendsCode } from './sentCodes.js';
import { namedUser, nobody } from '../spends.js';
import { beginAsNobody } from './madeUp.js';
import { confirmed, invalidSession, ownNote, signedUp } from './sessionNote.js';
import type { SessionNote } from './sessionNote.js';
import { signInResult, signInSuccess } from './signInResult.js';

const AuthFlow = enumOf(
  'AuthFlow',
  {
    USER_PASSWORD_AUTH:
      'The username and password. With server-side sign-in, the gateway sends them as ' +
      '`ADMIN_USER_PASSWORD_AUTH`.',
    USER_SRP_AUTH:
      'The password, by the Secure Remote Password protocol. The gateway never sees the password.',
    USER_AUTH: 'The user chooses a first factor: password, code or passkey.',
    CUSTOM_AUTH: "Custom challenges from the pool's Lambda triggers.",
  },
  'A sign-in flow. The app client must allow it.',
);
type AuthFlow = keyof typeof AuthFlow;

@InputType()
export class AuthenticateInput {
  @TextField(
    'username',
    'The username, or an alias such as the e-mail address if the pool allows it.',
  )
  username!: string;

  @TextField(
    'password',
    'The password. Required for `USER_PASSWORD_AUTH`; allowed for `USER_AUTH` with the first ' +
      'factor `PASSWORD`.',
    { nullable: true },
  )
  password?: string | null;

  @Field(() => AuthFlow, {
    nullable: true,
    description: 'The sign-in flow. Default `USER_PASSWORD_AUTH`.',
  })
  flow?: AuthFlow | null;

  @Field(() => FirstFactor, {
    nullable: true,
    description: 'The preferred first factor for `USER_AUTH`. By default, Cognito offers a choice.',
  })
  preferredFirstFactor?: FirstFactor | null;

  @TextField('srpA', "The client's public value A, in hexadecimal. Required for `USER_SRP_AUTH`.", {
    nullable: true,
  })
  srpA?: string | null;

  @TextField('deviceKey', 'The key of the device, if Cognito remembers it.', { nullable: true })
  deviceKey?: string | null;

  @TextField(
    'session',
    'The session from `confirmSignUp`. With `USER_AUTH`, it signs the new user in without ' +
      'another factor.',
    { nullable: true },
  )
  session?: string | null;

  @ClientMetadataField
  clientMetadata?: KeyValueInput[] | null;
}

/** The field that each flow requires. */
const required: Readonly<Partial<Record<AuthFlow, 'password' | 'srpA'>>> = {
  USER_PASSWORD_AUTH: 'password',
  USER_SRP_AUTH: 'srpA',
};

/**
 * Whether Cognito checks the password of this input. Other flows ignore the password, so it proves
 * nothing.
 */
function isPasswordJudged({ flow, preferredFirstFactor }: AuthenticateInput): boolean {
  return (
    !flow ||
    flow === 'USER_PASSWORD_AUTH' ||
    (flow === 'USER_AUTH' && preferredFirstFactor === 'PASSWORD')
  );
}

/**
 * Whether the sign-in starts with only a name: no password that is checked, no session from a
 * sign-up.
 */
function isByNameAlone(input: AuthenticateInput): boolean {
  return !input.session && !(input.password && isPasswordJudged(input));
}

/** The session from a sign-up, if given. */
function signUpNote({ session, username }: AuthenticateInput, call: Call): SessionNote | undefined {
  return ownNote(session, [signedUp, confirmed], username, call);
}

function request(input: AuthenticateInput, call: Call): InitiateAuthCommandInput {
  const {
    username,
    password,
    flow,
    preferredFirstFactor,
    srpA,
    deviceKey,
    session,
    clientMetadata,
  } = input;
  const chosen = flow ?? 'USER_PASSWORD_AUTH';
  const needed = required[chosen];
  if (needed && !{ password, srpA }[needed])
    throw invalidInput({ path: needed, message: `is required by the flow ${chosen}` });
  if (password && !isPasswordJudged(input))
    throw invalidInput({
      path: 'password',
      message:
        'is only for the flow USER_PASSWORD_AUTH, or for USER_AUTH with the first factor PASSWORD',
    });
  const note = signUpNote(input, call);
  if (session && !note) throw invalidSession();
  return {
    ClientId: call.cognito.clientId,
    AuthFlow: chosen,
    AuthParameters: definedOnly({
      USERNAME: username,
      PASSWORD: password,
      SRP_A: srpA,
      PREFERRED_CHALLENGE: preferredFirstFactor,
      DEVICE_KEY: deviceKey,
      CHALLENGE_NAME: chosen === 'CUSTOM_AUTH' && srpA ? 'SRP_A' : undefined,
    }),
    Session: note?.session,
    ClientMetadata: metadataOf(clientMetadata),
  };
}

export const authenticate = defineOperation({
  on: 'Mutation',
  description:
    'Signs a user in. Returns tokens, or a challenge to answer with `respondToChallenge`.',
  input: AuthenticateInput,
  success: signInSuccess,
  command: InitiateAuthCommand,
  alternatives: [AdminInitiateAuthCommand],
  request,
  result: (output, { username }, call) => signInResult(output, { typed: username, username }, call),
  allow: anyone,
  spends: {
    guess: (input, call) => {
      if (input.session && !signUpNote(input, call)) return nobody;
      return isByNameAlone(input) ? undefined : namedUser(input);
    },
    message: ({ username, flow, preferredFirstFactor }) =>
      flow === 'CUSTOM_AUTH' || sendsCode(preferredFirstFactor) ? { name: username } : undefined,
  },
  conceals: {
    as: 'password',
    withPassword: (input, password) =>
      input.password && isPasswordJudged(input)
        ? Object.assign(new AuthenticateInput(), input, { password })
        : undefined,
    ofUser: (input, username) =>
      isByNameAlone(input)
        ? Object.assign(new AuthenticateInput(), input, { username })
        : undefined,
    inPlaceOfMessage: async (input, call, addressesOf) =>
      isByNameAlone(input)
        ? beginAsNobody(request(input, call), input.username, call, addressesOf)
        : undefined,
  },
});
