/** A tag with a known name gets a new value; other tags are kept. */
import type { TagResourceRequest } from '@aws-sdk/client-cognito-identity-provider';

import { serviceOperation } from '../operation.js';
import { changeTags } from '../pools/poolTags.js';

export const tagResource = serviceOperation<TagResourceRequest>(
  ({ ResourceArn, Tags }, { services }) =>
    changeTags(services, ResourceArn, (tags) => ({ ...tags, ...Tags })),
);
