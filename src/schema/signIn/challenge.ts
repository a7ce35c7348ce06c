/** Sign-in challenges, one type each. The file is long because it is a list. */
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
      'The password, by the Secure Remote Password protocol. The password never leaves the client.',
    EMAIL_OTP: 'A code sent by e-mail.',
    SMS_OTP: 'A code sent by text message.',
    WEB_AUTHN: 'A passkey.',
  },
  'A first factor of a choice-based sign-in.',
);
export type FirstFactor = keyof typeof FirstFactor;

@InterfaceType('Challenge', {
  description:
    'A step that the user must complete to sign in. Answer it with `respondToChallenge`.',
  resolveType: (value: Challenge) => value.constructor.name,
})
export abstract class Challenge {
  @Field(() => String, {
    description:
      'Identifies this step of the sign-in. Send it with the answer, once and within a few ' +
      'minutes.',
  })
  session!: string;

  @Field(() => String, { description: 'The username to send with the answer.' })
  username!: string;
}

@ObjectType({ description: 'A parameter of a custom challenge.' })
export class ChallengeParameter {
  @Field(() => String, { description: 'The name, as set by the trigger.' })
  name!: string;

  @Field(() => String, { description: 'The value.' })
  value!: string;
}

@ObjectType({
  implements: Challenge,
  description:
    'The user signed in with a temporary password and must choose a new one. Answer with ' +
    '`newPasswordRequired`.',
})
export class NewPasswordRequiredChallenge extends Challenge {
  @Field(() => [String], {
    description:
      "Cognito's names for the attributes that the pool requires, such as `name` or `custom:plan`.",
  })
  requiredAttributes!: string[];

  @Field(() => [String], {
    description: 'The required attributes that have no value yet. Send them with the new password.',
  })
  missingAttributes!: string[];
}

/** Base class of challenges that send a code; not in the schema. */
@ObjectType()
abstract class CodeChallenge extends Challenge {
  @Field(() => CodeDelivery, { nullable: true, description: 'Where the code was sent.' })
  codeDelivery?: CodeDelivery | null;
}

@ObjectType({
  implements: Challenge,
  description: 'A code was sent by text message as a second factor. Answer with `smsMfa`.',
})
export class SmsMfaChallenge extends CodeChallenge {}

@ObjectType({
  implements: Challenge,
  description: 'A code was sent by e-mail. Answer with `emailOtp`.',
})
export class EmailOtpChallenge extends CodeChallenge {}

@ObjectType({
  implements: Challenge,
  description: 'A code was sent by text message as a first factor. Answer with `smsOtp`.',
})
export class SmsOtpChallenge extends CodeChallenge {}

@ObjectType({
  implements: Challenge,
  description:
    'The user must enter a code from the authenticator app. Answer with `softwareTokenMfa`.',
})
export class SoftwareTokenMfaChallenge extends Challenge {
  @Field(() => String, {
    nullable: true,
    description: 'The name that the user gave the authenticator app.',
  })
  deviceName?: string | null;
}

@ObjectType({
  implements: Challenge,
  description: 'The user must choose a second factor. Answer with `selectMfaType`.',
})
export class SelectMfaTypeChallenge extends Challenge {
  @Field(() => [MfaMethod], { description: 'The choices.' })
  mfaMethods!: MfaMethod[];
}

@ObjectType({
  implements: Challenge,
  description:
    'The user must set up a second factor. Call `associateSoftwareToken` with this session and ' +
    '`verifySoftwareToken` with the next one, then answer with `mfaSetup` and the session from ' +
    '`verifySoftwareToken`.',
})
export class MfaSetupChallenge extends Challenge {
  @Field(() => [MfaMethod], { description: 'The MFA methods that the user can set up.' })
  mfaMethods!: MfaMethod[];
}

@ObjectType({
  implements: Challenge,
  description: 'The user must choose a first factor. Answer with `selectChallenge`.',
})
export class SelectChallenge extends Challenge {
  @Field(() => [FirstFactor], { description: 'The choices.' })
  firstFactors!: FirstFactor[];
}

@ObjectType({
  implements: Challenge,
  description: 'The user must enter the password. Answer with `password`.',
})
export class PasswordChallenge extends Challenge {
  @Field(() => [FirstFactor], { description: 'Factors that the user can choose instead.' })
  firstFactors!: FirstFactor[];
}

/** Base class of the Secure Remote Password challenges; not in the schema. */
@ObjectType()
abstract class SrpChallenge extends Challenge {
  @Field(() => String, { description: "The server's public value B, in hexadecimal." })
  srpB!: string;

  @Field(() => String, { description: 'The salt, in hexadecimal.' })
  salt!: string;

  @Field(() => String, {
    description: 'Send it with the answer. It is also part of the text that the client signs.',
  })
  secretBlock!: string;
}

@ObjectType({
  implements: Challenge,
  description:
    'The second step of the Secure Remote Password protocol. Answer with `passwordVerifier`.',
})
export class PasswordVerifierChallenge extends SrpChallenge {
  @Field(() => String, {
    description:
      'The username to use in the signature. It may differ from the name that the user typed.',
  })
  userIdForSrp!: string;
}

@ObjectType({
  implements: Challenge,
  description: 'The remembered device must authenticate. Answer with `deviceSrp`.',
})
export class DeviceSrpChallenge extends Challenge {
  @Field(() => String, { nullable: true, description: 'The key of the device.' })
  deviceKey?: string | null;
}

@ObjectType({
  implements: Challenge,
  description: 'The second step of device authentication. Answer with `devicePasswordVerifier`.',
})
export class DevicePasswordVerifierChallenge extends SrpChallenge {
  @Field(() => String, { nullable: true, description: 'The key of the device.' })
  deviceKey?: string | null;
}

@ObjectType({
  implements: Challenge,
  description:
    'The user must sign in with a passkey. Pass the options to `navigator.credentials.get` and ' +
    'answer with `webAuthn`.',
})
export class WebAuthnChallenge extends Challenge {
  @Field(() => PasskeyRequestOptions, { description: 'The options for the browser.' })
  options!: PasskeyRequestOptions;

  @Field(() => String, {
    description: 'The options as JSON, for `PublicKeyCredential.parseRequestOptionsFromJSON`.',
  })
  optionsJson!: string;
}

@ObjectType({
  implements: Challenge,
  description: "A challenge from the pool's Lambda triggers. Answer with `custom`.",
})
export class CustomChallenge extends Challenge {
  @Field(() => [ChallengeParameter], { description: 'The parameters set by the trigger.' })
  parameters!: ChallengeParameter[];
}

@ObjectType({
  implements: Challenge,
  description: 'A challenge that this version of the gateway does not know.',
})
export class UnknownChallenge extends Challenge {
  @Field(() => String, { description: "Cognito's name for the challenge." })
  name!: string;
}
