// The only place that names the pool and client of the tests.
export const userPoolId = 'us-east-1_Test00001';
export const clientId = 'publicclient00000000000001';
