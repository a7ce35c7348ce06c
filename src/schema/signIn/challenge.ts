/** The only place for challenges: what Cognito asks for before it signs a user in, one type each. A table: as long as its rows. */
import { Field, InterfaceType, ObjectType } from 'type-graphql';

import { CodeDelivery } from './codeDelivery.js';
import { enumOf } from '../enum.js';
import { PasskeyRequestOptions } from './passkeyRequest.js';
import { MfaMethod } from '../user/user.js';

export const FirstFactor = enumOf(
  'FirstFactor',
  {
    PASSWORD: 'The password.',
    PASSWORD_SRP:
      'The password, proved by the Secure Remote Password protocol: it never leaves the client.',
    EMAIL_OTP: 'A code by e-mail.',
    SMS_OTP: 'A code by text message.',
    WEB_AUTHN: 'A passkey.',
  },
  'A first factor of a choice-based sign-in.',
);
export type FirstFactor = keyof typeof FirstFactor;

@InterfaceType('Challenge', {
  description:
    'Something that Cognito asks for before it signs the user in. Answer with `respondToChallenge`.',
  resolveType: (value: Challenge) => value.constructor.name,
})
export abstract class Challenge {
  @Field(() => String, {
    description:
      'Names this step of the sign-in. Valid once and for minutes only; hand it back with the answer.',
  })
  session!: string;

  @Field(() => String, { description: 'The username to hand back with the answer.' })
  username!: string;
}

@ObjectType({ description: 'A parameter of a custom challenge.' })
export class ChallengeParameter {
  @Field(() => String, { description: 'The name, as the trigger gave it.' })
  name!: string;

  @Field(() => String, { description: 'The value.' })
  value!: string;
}

@ObjectType({
  implements: Challenge,
  description:
    'The user was invited with a temporary password and must choose a new one. Answer `newPasswordRequired`.',
})
export class NewPasswordRequiredChallenge extends Challenge {
  @Field(() => [String], {
    description:
      "Attributes that the pool requires, by Cognito's names, such as `name` or `custom:plan`.",
  })
  requiredAttributes!: string[];

  @Field(() => [String], {
    description: 'Those of them that have no value yet and must be given with the new password.',
  })
  missingAttributes!: string[];
}

/** What the challenges by message have in common; no type of the schema. */
@ObjectType()
abstract class CodeChallenge extends Challenge {
  @Field(() => CodeDelivery, { nullable: true, description: 'Where the code was sent.' })
  codeDelivery?: CodeDelivery | null;
}

@ObjectType({
  implements: Challenge,
  description: 'A code was sent by text message, as a second factor. Answer `smsMfa`.',
})
export class SmsMfaChallenge extends CodeChallenge {}

@ObjectType({ implements: Challenge, description: 'A code was sent by e-mail. Answer `emailOtp`.' })
export class EmailOtpChallenge extends CodeChallenge {}

@ObjectType({
  implements: Challenge,
  description: 'A code was sent by text message, as a first factor. Answer `smsOtp`.',
})
export class SmsOtpChallenge extends CodeChallenge {}

@ObjectType({
  implements: Challenge,
  description: 'A code of the authenticator app is wanted. Answer `softwareTokenMfa`.',
})
export class SoftwareTokenMfaChallenge extends Challenge {
  @Field(() => String, { nullable: true, description: 'The name that the user gave to the app.' })
  deviceName?: string | null;
}

@ObjectType({
  implements: Challenge,
  description: 'The user must choose a second factor. Answer `selectMfaType`.',
})
export class SelectMfaTypeChallenge extends Challenge {
  @Field(() => [MfaMethod], { description: 'What the user can choose from.' })
  mfaMethods!: MfaMethod[];
}

@ObjectType({
  implements: Challenge,
  description:
    'The user must set up a second factor: `associateSoftwareToken` and `verifySoftwareToken` with this session, then answer `mfaSetup` with the session that they give.',
})
export class MfaSetupChallenge extends Challenge {
  @Field(() => [MfaMethod], { description: 'What can be set up.' })
  mfaMethods!: MfaMethod[];
}

@ObjectType({
  implements: Challenge,
  description: 'The user must choose a first factor. Answer `selectChallenge`.',
})
export class SelectChallenge extends Challenge {
  @Field(() => [FirstFactor], { description: 'What the user can choose from.' })
  firstFactors!: FirstFactor[];
}

@ObjectType({ implements: Challenge, description: 'The password is wanted. Answer `password`.' })
export class PasswordChallenge extends Challenge {
  @Field(() => [FirstFactor], { description: 'What the user could choose instead.' })
  firstFactors!: FirstFactor[];
}

/** What both legs of the Secure Remote Password protocol have in common; no type of the schema. */
@ObjectType()
abstract class SrpChallenge extends Challenge {
  @Field(() => String, { description: "The server's public value B, in hexadecimal." })
  srpB!: string;

  @Field(() => String, { description: 'The salt, in hexadecimal.' })
  salt!: string;

  @Field(() => String, { description: 'To hand back with the answer, and to sign.' })
  secretBlock!: string;
}

@ObjectType({
  implements: Challenge,
  description:
    'The second leg of a sign-in by the Secure Remote Password protocol. Answer `passwordVerifier`.',
})
export class PasswordVerifierChallenge extends SrpChallenge {
  @Field(() => String, {
    description: 'The name to sign with; it may differ from the one that the user typed.',
  })
  userIdForSrp!: string;
}

@ObjectType({
  implements: Challenge,
  description: 'A remembered device must prove itself. Answer `deviceSrp`.',
})
export class DeviceSrpChallenge extends Challenge {
  @Field(() => String, { nullable: true, description: 'The device that must prove itself.' })
  deviceKey?: string | null;
}

@ObjectType({
  implements: Challenge,
  description: "The second leg of a device's proof. Answer `devicePasswordVerifier`.",
})
export class DevicePasswordVerifierChallenge extends SrpChallenge {
  @Field(() => String, { nullable: true, description: 'The device that must prove itself.' })
  deviceKey?: string | null;
}

@ObjectType({
  implements: Challenge,
  description:
    'A passkey is wanted: hand the options to `navigator.credentials.get` and answer `webAuthn`.',
})
export class WebAuthnChallenge extends Challenge {
  @Field(() => PasskeyRequestOptions, { description: 'What the passkey must sign.' })
  options!: PasskeyRequestOptions;

  @Field(() => String, {
    description: 'The same as JSON, for `PublicKeyCredential.parseRequestOptionsFromJSON`.',
  })
  optionsJson!: string;
}

@ObjectType({
  implements: Challenge,
  description: "A challenge that the pool's own triggers made. Answer `custom`.",
})
export class CustomChallenge extends Challenge {
  @Field(() => [ChallengeParameter], { description: 'What the trigger says of it.' })
  parameters!: ChallengeParameter[];
}

@ObjectType({
  implements: Challenge,
  description: 'A challenge that this version of the gateway has no type for.',
})
export class UnknownChallenge extends Challenge {
  @Field(() => String, { description: "Cognito's name of the challenge." })
  name!: string;
}
