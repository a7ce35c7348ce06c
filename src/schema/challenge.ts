/** The only place for challenges: what Cognito asks for before it signs a user in, one type each. */
import { Field, InterfaceType, ObjectType } from 'type-graphql';

@InterfaceType('Challenge', {
  description: 'Something that Cognito asks for before it signs the user in. Answer with `respondToChallenge`.',
  resolveType: (value: Challenge) => value.constructor.name,
})
export abstract class Challenge {
  @Field(() => String, { description: 'Names this step of the sign-in. Valid once and for minutes only; hand it back with the answer.' })
  session!: string;

  @Field(() => String, { description: 'The username to hand back with the answer.' })
  username!: string;
}

@ObjectType({ implements: Challenge, description: 'The user was invited with a temporary password and must choose a new one.' })
export class NewPasswordRequiredChallenge extends Challenge {
  @Field(() => [String], { description: 'Attributes that must be given with the new password and have no value yet, by Cognito\'s names, such as `name` or `custom:plan`.' })
  missingAttributes!: string[];
}

@ObjectType({ implements: Challenge, description: 'A challenge that this version of the gateway has no type for.' })
export class UnknownChallenge extends Challenge {
  @Field(() => String, { description: "Cognito's name of the challenge." })
  name!: string;
}
