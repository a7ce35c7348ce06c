import type {
  ListDevicesRequest,
  ListDevicesResponse,
} from '@aws-sdk/client-cognito-identity-provider';

import { listDevices as devicesOf, showDevice } from '../devices/devices.js';
import { callerOperation } from '../operation.js';

export const listDevices = callerOperation<ListDevicesRequest>(
  ({ Limit: limit, PaginationToken: token }, owner): ListDevicesResponse => {
    const { items, next } = devicesOf(owner, { limit, token }, showDevice);
    return { Devices: items, ...(next === undefined ? {} : { PaginationToken: next }) };
  },
);
