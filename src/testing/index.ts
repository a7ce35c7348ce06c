/** Public exports of the test kit: `cognito-graphql-gateway/testing`. docs/testing.md */
export type { TestClock } from './clock.js';
export type { Duration } from './duration.js';
export type { FaultOptions, Faults } from './faults.js';
export type { GatewaySettings } from './gateway.js';
export type { NextMessageOptions, TestOutbox } from './outbox.js';
export type { SignedIn, TestCookie } from './signIn.js';
export { startIdentity } from './startIdentity.js';
export type { Identity, IdentityOptions } from './startIdentity.js';
export type { TestUser, TestUserInput } from './users.js';
export type { MessagePurpose, OutboxMessage, Seed } from '../embeddedPool/index.js';
