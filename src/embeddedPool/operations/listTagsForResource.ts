import type {
  ListTagsForResourceRequest,
  ListTagsForResourceResponse,
} from '@aws-sdk/client-cognito-identity-provider';

import { serviceOperation } from '../operation.js';
import { poolByArn } from '../pools/poolTags.js';

export const listTagsForResource = serviceOperation<ListTagsForResourceRequest>(
  ({ ResourceArn }, { services }): ListTagsForResourceResponse => ({
    Tags: { ...poolByArn(services.store, ResourceArn).UserPoolTags },
  }),
);
