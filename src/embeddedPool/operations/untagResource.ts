/** Tags that the pool does not have are ignored. */
import type { UntagResourceRequest } from '@aws-sdk/client-cognito-identity-provider';

import { serviceOperation } from '../operation.js';
import { changeTags } from '../pools/poolTags.js';

export const untagResource = serviceOperation<UntagResourceRequest>(
  ({ ResourceArn, TagKeys }, { services }) =>
    changeTags(services, ResourceArn, (tags) =>
      Object.fromEntries(Object.entries(tags).filter(([name]) => !TagKeys.includes(name))),
    ),
);
