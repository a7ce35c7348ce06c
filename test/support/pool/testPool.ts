/** The pool and clients of the tests. */
export const userPoolId = 'us-east-1_Test00001';
export const clientId = 'publicclient00000000000001';
