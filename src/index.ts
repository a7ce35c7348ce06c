/** The library: what another program imports. docs/api.md lists it. */
import 'reflect-metadata';

export type { CognitoAdapter } from './cognito/call/adapter.js';
export { OutcomeUnknown, QuotaReached, UnavailableError } from './cognito/failure.js';
export type { UnavailableReason } from './cognito/failure.js';
export type { Observation, Observer } from './cognito/observer.js';
export { InvalidAccessToken } from './cognito/token/accessToken.js';
export { permissions } from './gateway/caller.js';
export type { Grant, Grants, Permission, ServiceKey } from './gateway/caller.js';
export type { Context } from './gateway/context.js';
export { cognitoGateway, createCognitoAdapter, createGateway } from './gateway/createGateway.js';
export type { PluginOptions } from './gateway/createGateway.js';
export type { Gateway } from './gateway/gateway.js';
export type {
  AccessOptions,
  AdapterOptions,
  CognitoOptions,
  GatewayOptions,
  LimitOptions,
  PoolLimits,
  ServerSettings,
  TelemetryOptions,
  TenantPool,
} from './gateway/options.js';
export type { TenantOptions } from './gateway/tenants.js';
export { auditLog } from './guard/audit/audit.js';
export { auditFile } from './guard/audit/auditFile.js';
export { auditJournal } from './guard/audit/auditJournal.js';
export type { AuditJournal, AuditSink, JournalOptions } from './guard/audit/auditJournal.js';
export type { GuardOptions } from './guard/options.js';
export { gatewaySchema } from './resolvers/schema.js';
export { subgraphSdl } from './resolvers/subgraph.js';
export type { SubgraphOptions } from './resolvers/subgraph.js';
