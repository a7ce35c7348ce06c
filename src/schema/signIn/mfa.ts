/** The only place for what a user prefers as second factors. */
import { Field, InputType } from 'type-graphql';

import { NestedField } from '../input.js';

@InputType({
  description:
    'What to do about one way of multi-factor authentication. What is left out stays as it is.',
})
export class MfaMethodPreferenceInput {
  @Field(() => Boolean, { nullable: true, description: 'Whether it is switched on.' })
  enabled?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it is the one that is asked for first. One method at most can be.',
  })
  preferred?: boolean | null;
}

@InputType({ description: 'What to do about passkeys as a second factor.' })
export class PasskeyMfaPreferenceInput {
  @Field(() => Boolean, {
    description:
      'Whether a passkey, verified by PIN or biometrics, stands for both factors. Another method must be on as well.',
  })
  enabled!: boolean;
}

/** The fields that both operations on preferences take. */
@InputType()
export abstract class MfaPreferenceFields {
  @NestedField(() => MfaMethodPreferenceInput, 'Codes by text message.', { nullable: true })
  sms?: MfaMethodPreferenceInput | null;

  @NestedField(() => MfaMethodPreferenceInput, 'Codes of an authenticator app.', { nullable: true })
  softwareToken?: MfaMethodPreferenceInput | null;

  @NestedField(() => MfaMethodPreferenceInput, 'Codes by e-mail.', { nullable: true })
  email?: MfaMethodPreferenceInput | null;

  @NestedField(() => PasskeyMfaPreferenceInput, 'Passkeys.', { nullable: true })
  passkey?: PasskeyMfaPreferenceInput | null;
}
