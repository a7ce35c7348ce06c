/** The mutation `confirmMyDevice`. */
import { ConfirmDeviceCommand } from '@aws-sdk/client-cognito-identity-provider';
import { Field, ID, InputType, ObjectType } from 'type-graphql';

import { NestedField, TextField, TokenField } from '../../schema/input.js';
import { defineOperation } from '../operation.js';
import { bearer } from '../steps/rules.js';

@InputType({
  description:
    'What the pool keeps of the secret of a device: the verifier of the Secure Remote Password protocol, never the secret.',
})
export class DeviceSecretVerifierInput {
  @TextField('deviceVerifier', 'The verifier, as Base64.')
  verifier!: string;

  @TextField('deviceVerifier', 'The salt, as Base64.')
  salt!: string;
}

@InputType({ description: 'What `confirmMyDevice` takes.' })
export class ConfirmMyDeviceInput {
  @TextField('deviceKey', 'The `deviceKey` that came with the tokens of this sign-in.')
  deviceKey!: string;

  @TextField('deviceName', 'A name by which the user will know the device again.', {
    nullable: true,
  })
  deviceName?: string | null;

  @NestedField(
    () => DeviceSecretVerifierInput,
    'Lets the device prove itself at later sign-ins. Left out, it is listed but proves nothing.',
    { nullable: true },
  )
  secretVerifier?: DeviceSecretVerifierInput | null;

  @TokenField
  token?: string | null;
}

@ObjectType({ description: 'The device is confirmed.' })
export class ConfirmMyDeviceSuccess {
  @Field(() => ID, { description: 'Names the device.' })
  deviceKey!: string;

  @Field(() => Boolean, {
    description:
      'Whether the pool wants the user to be asked before it remembers the device: `updateMyDevice` says the answer.',
  })
  userConfirmationNecessary!: boolean;
}

export const confirmMyDevice = defineOperation({
  on: 'Mutation',
  description: 'Begins to track the device of this sign-in.',
  input: ConfirmMyDeviceInput,
  success: ConfirmMyDeviceSuccess,
  command: ConfirmDeviceCommand,
  request: ({ deviceKey, deviceName, secretVerifier }, { accessToken }) => ({
    AccessToken: accessToken,
    DeviceKey: deviceKey,
    DeviceName: deviceName ?? undefined,
    DeviceSecretVerifierConfig: secretVerifier
      ? { PasswordVerifier: secretVerifier.verifier, Salt: secretVerifier.salt }
      : undefined,
  }),
  result: ({ UserConfirmationNecessary = false }, { deviceKey }) => ({
    deviceKey,
    userConfirmationNecessary: UserConfirmationNecessary,
  }),
  allow: bearer,
  changesUser: true,
});
