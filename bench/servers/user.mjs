/** Converts Cognito's attributes to a user, as a plain server would. */
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
