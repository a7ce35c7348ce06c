/** Preferences for MFA methods. */
import { Field, InputType } from 'type-graphql';

import { NestedField } from '../input.js';

@InputType({
  description: 'Preference for one MFA method. Omitted fields are not changed.',
})
export class MfaMethodPreferenceInput {
  @Field(() => Boolean, { nullable: true, description: 'Whether the method is enabled.' })
  enabled?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the method is preferred. Only one method can be preferred.',
  })
  preferred?: boolean | null;
}

@InputType({ description: 'Preference for passkeys as a second factor.' })
export class PasskeyMfaPreferenceInput {
  @Field(() => Boolean, {
    description:
      'Whether signing in with a passkey, verified by PIN or biometrics, satisfies MFA. ' +
      'Another MFA method must be enabled as well.',
  })
  enabled!: boolean;
}

/** Fields of both MFA preference inputs. */
@InputType()
export abstract class MfaPreferenceFields {
  @NestedField(() => MfaMethodPreferenceInput, 'Preference for codes sent by text message.', {
    nullable: true,
  })
  sms?: MfaMethodPreferenceInput | null;

  @NestedField(() => MfaMethodPreferenceInput, 'Preference for codes from an authenticator app.', {
    nullable: true,
  })
  softwareToken?: MfaMethodPreferenceInput | null;

  @NestedField(() => MfaMethodPreferenceInput, 'Preference for codes sent by e-mail.', {
    nullable: true,
  })
  email?: MfaMethodPreferenceInput | null;

  @NestedField(() => PasskeyMfaPreferenceInput, 'Preference for passkeys as a second factor.', {
    nullable: true,
  })
  passkey?: PasskeyMfaPreferenceInput | null;
}
