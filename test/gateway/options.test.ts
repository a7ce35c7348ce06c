/** Tests the groups of the public options, and where the gateway reads them. */
import { describe, expect, it } from '@jest/globals';

import type { FlatOptions } from '../../src/gateway/gateway.js';
import { flatOptions } from '../../src/gateway/options.js';
import type {
  AccessOptions,
  CognitoOptions,
  GatewayOptions,
  LimitOptions,
  ServerSettings,
  TelemetryOptions,
} from '../../src/gateway/options.js';

/** Options that users do not set: clocks, randomness, and those for this package's own program. */
type Hooks =
  | 'monotonicMs'
  | 'now'
  | 'onCircuit'
  | 'onSigned'
  | 'pages'
  | 'pause'
  | 'prefix'
  | 'random'
  | 'replicas';
type Grouped =
  | keyof AccessOptions
  | keyof CognitoOptions
  | keyof LimitOptions
  | keyof ServerSettings
  | keyof TelemetryOptions
  | keyof Pick<GatewayOptions, 'guards' | 'tenants'>;

/** Compiles only if every option is either in a group or a hook, but not both. */
const placed: [Exclude<keyof FlatOptions, Grouped | Hooks>, Grouped & Hooks] extends [never, never]
  ? true
  : never = true;

describe('GatewayOptions', () => {
  it('has a group for each option that is not a hook', () => {
    expect(placed).toBe(true);
  });

  it('is read group by group, separately for each pool', () => {
    const pool = (userPoolId: string): { readonly cognito: CognitoOptions } => ({
      cognito: { userPoolId },
    });
    expect(
      flatOptions({
        ...pool('eu-west-1_Main00001'),
        access: { privilegedTargets: 'allow' },
        guards: { audit: false },
        limits: { deadlineMs: 1, maxRequestsInFlight: 2 },
        telemetry: { observer: undefined },
        server: { introspection: true },
        tenants: {
          by: 'host',
          pools: {
            acme: {
              ...pool('eu-west-1_Acme00001'),
              hosts: ['acme.example.com'],
              access: { confirmGroups: false },
              limits: { deadlineMs: 3 },
            },
          },
        },
      }),
    ).toEqual({
      userPoolId: 'eu-west-1_Main00001',
      privilegedTargets: 'allow',
      guards: { audit: false },
      deadlineMs: 1,
      maxRequestsInFlight: 2,
      introspection: true,
      tenants: {
        by: 'host',
        pools: {
          acme: {
            userPoolId: 'eu-west-1_Acme00001',
            hosts: ['acme.example.com'],
            confirmGroups: false,
            deadlineMs: 3,
          },
        },
      },
    });
  });
});
