import type {
  DescribeRiskConfigurationRequest,
  DescribeRiskConfigurationResponse,
} from '@aws-sdk/client-cognito-identity-provider';

import { poolOperation } from '../operation.js';
import { riskConfigurationOf } from '../pools/riskConfiguration.js';

export const describeRiskConfiguration = poolOperation<DescribeRiskConfigurationRequest>(
  ({ ClientId }, { services, pool }): DescribeRiskConfigurationResponse => ({
    RiskConfiguration: riskConfigurationOf(services.store, pool, ClientId),
  }),
);
