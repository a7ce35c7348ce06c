/** Answers to challenges: one input each, and the input that holds exactly one of them. */
import { Field, InputType } from 'type-graphql';

import { MyAttributesInput } from '../user/attribute.js';
import { FirstFactor } from './challenge.js';
import { NestedField, TextField } from '../input.js';
import { ClientMetadataField } from '../metadata.js';
import type { KeyValueInput } from '../metadata.js';
import { MfaMethod } from '../user/user.js';

/** Fields of every answer. */
@InputType()
export abstract class ChallengeAnswer {
  @TextField(
    'username',
    'The `username` of the challenge, or the one that the user signed in with.',
  )
  username!: string;

  @TextField('session', 'The `session` of the challenge.')
  session!: string;

  @TextField('deviceKey', 'The key of the device, if Cognito remembers it.', { nullable: true })
  deviceKey?: string | null;

  @ClientMetadataField
  clientMetadata?: KeyValueInput[] | null;
}

@InputType({ description: 'The answer to `NewPasswordRequiredChallenge`.' })
export class NewPasswordAnswerInput extends ChallengeAnswer {
  @TextField('newPassword', 'The new password.')
  newPassword!: string;

  @NestedField(
    () => MyAttributesInput,
    'Values for `missingAttributes`. Attributes that already have a value are not changed.',
    { nullable: true },
  )
  attributes?: MyAttributesInput | null;
}

@InputType({ description: 'A code from a message or an authenticator app.' })
export class CodeAnswerInput extends ChallengeAnswer {
  @TextField('code', 'The code.')
  code!: string;
}

@InputType({ description: 'The answer to `SelectMfaTypeChallenge`.' })
export class SelectMfaTypeAnswerInput extends ChallengeAnswer {
  @Field(() => MfaMethod, { description: 'The chosen second factor.' })
  mfaMethod!: MfaMethod;
}

@InputType({
  description:
    'The answer to `MfaSetupChallenge`. Its `session` is the one from `verifySoftwareToken`.',
})
export class MfaSetupAnswerInput extends ChallengeAnswer {}

@InputType({ description: 'The answer to `SelectChallenge`.' })
export class SelectChallengeAnswerInput extends ChallengeAnswer {
  @Field(() => FirstFactor, { description: 'The chosen first factor.' })
  firstFactor!: FirstFactor;

  @TextField('password', 'The password, when `PASSWORD` is chosen.', { nullable: true })
  password?: string | null;

  @TextField('srpA', "The client's public value A, in hexadecimal. Required for `PASSWORD_SRP`.", {
    nullable: true,
  })
  srpA?: string | null;
}

@InputType({ description: 'The answer to `PasswordChallenge`.' })
export class PasswordAnswerInput extends ChallengeAnswer {
  @TextField('password', 'The password.')
  password!: string;
}

@InputType({ description: 'A proof computed with the Secure Remote Password protocol.' })
export class SrpAnswerInput extends ChallengeAnswer {
  @TextField('srpSignature', 'The signature (M1), as Base64.')
  passwordClaimSignature!: string;

  @TextField('secretBlock', 'The `secretBlock` of the challenge.')
  secretBlock!: string;

  @TextField('srpTimestamp', 'The signed time, such as `Sat Jan 1 00:00:00 UTC 2028`.')
  timestamp!: string;
}

@InputType({ description: 'The answer to `DeviceSrpChallenge`. `deviceKey` is required.' })
export class DeviceSrpAnswerInput extends ChallengeAnswer {
  @TextField('srpA', "The device's public value A, in hexadecimal.")
  srpA!: string;
}

@InputType({ description: 'The answer to `WebAuthnChallenge`.' })
export class WebAuthnAnswerInput extends ChallengeAnswer {
  @TextField('credentialJson', 'The credential as JSON, from `PublicKeyCredential.toJSON`.')
  credentialJson!: string;
}

@InputType({ description: 'The answer to `CustomChallenge`.' })
export class CustomAnswerInput extends ChallengeAnswer {
  @TextField('customAnswer', 'The answer for the trigger.')
  answer!: string;
}

@InputType({
  description:
    'The answer to a challenge. Set exactly one field, the one named after the challenge.',
})
export class RespondToChallengeInput {
  @NestedField(() => NewPasswordAnswerInput, 'Answers `NewPasswordRequiredChallenge`.', {
    nullable: true,
  })
  newPasswordRequired?: NewPasswordAnswerInput | null;

  @NestedField(() => CodeAnswerInput, 'Answers `SmsMfaChallenge`.', { nullable: true })
  smsMfa?: CodeAnswerInput | null;

  @NestedField(() => CodeAnswerInput, 'Answers `SoftwareTokenMfaChallenge`.', { nullable: true })
  softwareTokenMfa?: CodeAnswerInput | null;

  @NestedField(() => CodeAnswerInput, 'Answers `EmailOtpChallenge`.', { nullable: true })
  emailOtp?: CodeAnswerInput | null;

  @NestedField(() => CodeAnswerInput, 'Answers `SmsOtpChallenge`.', { nullable: true })
  smsOtp?: CodeAnswerInput | null;

  @NestedField(() => SelectMfaTypeAnswerInput, 'Answers `SelectMfaTypeChallenge`.', {
    nullable: true,
  })
  selectMfaType?: SelectMfaTypeAnswerInput | null;

  @NestedField(() => MfaSetupAnswerInput, 'Answers `MfaSetupChallenge`.', { nullable: true })
  mfaSetup?: MfaSetupAnswerInput | null;

  @NestedField(() => SelectChallengeAnswerInput, 'Answers `SelectChallenge`.', { nullable: true })
  selectChallenge?: SelectChallengeAnswerInput | null;

  @NestedField(() => PasswordAnswerInput, 'Answers `PasswordChallenge`.', { nullable: true })
  password?: PasswordAnswerInput | null;

  @NestedField(() => SrpAnswerInput, 'Answers `PasswordVerifierChallenge`.', { nullable: true })
  passwordVerifier?: SrpAnswerInput | null;

  @NestedField(() => WebAuthnAnswerInput, 'Answers `WebAuthnChallenge`.', { nullable: true })
  webAuthn?: WebAuthnAnswerInput | null;

  @NestedField(() => CustomAnswerInput, 'Answers `CustomChallenge`.', { nullable: true })
  custom?: CustomAnswerInput | null;

  @NestedField(() => DeviceSrpAnswerInput, 'Answers `DeviceSrpChallenge`.', { nullable: true })
  deviceSrp?: DeviceSrpAnswerInput | null;

  @NestedField(
    () => SrpAnswerInput,
    'Answers `DevicePasswordVerifierChallenge`; its `deviceKey` is required.',
    { nullable: true },
  )
  devicePasswordVerifier?: SrpAnswerInput | null;
}
