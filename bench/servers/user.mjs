/** The only place where the peers turn Cognito's attributes into a user, as plainly as one would write it. */
export function userOf({ Username, UserAttributes }) {
  const value = Object.fromEntries(UserAttributes.map(({ Name, Value }) => [Name, Value]));
  return {
    __typename: 'User',
    username: Username,
    id: value.sub,
    email: value.email,
    emailVerified: value.email_verified === 'true',
    phoneNumber: value.phone_number,
    phoneNumberVerified: value.phone_number_verified === 'true',
    name: value.name,
    givenName: value.given_name,
    familyName: value.family_name,
  };
}
