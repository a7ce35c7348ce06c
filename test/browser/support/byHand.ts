/** Everything that an administrator can do to grace, sent directly to the gateway. */
export const byHand: readonly (readonly [field: string, input: object])[] = [
  ['updateUserAttributes', { attributes: { name: 'Mallory' } }],
  ['deleteUserAttributes', { attributeNames: ['name'] }],
  ['createUser', { messageAction: 'RESEND' }],
  ['enableUser', {}],
  ['disableUser', {}],
  ['deleteUser', {}],
  ['confirmUser', {}],
  ['setUserPassword', { password: 'Analytical-Engine-1843', permanent: true }],
  ['resetUserPassword', {}],
  ['setUserMfaPreference', { sms: { enabled: false } }],
  ['deleteUserSoftwareToken', {}],
  ['signOutUser', {}],
  ['revokeUserSession', { sessionId: 'a-session' }],
  ['forgetUserDevice', { deviceKey: 'us-east-1_6b1a9d2c-4b5f-4a8c-9d3e-2f1a0b9c8d7e' }],
  ['setAuthEventFeedback', { eventId: 'an-event', feedback: 'Valid' }],
  ['addUserToGroup', { groupName: 'admins' }],
  ['removeUserFromGroup', { groupName: 'staff' }],
];

export function documentByHand(field: string): string {
  const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input!`;
  return `mutation ($input: ${type}) { ${field}(input: $input) { __typename ... on OperationError { code } } }`;
}
