import type {
  AdminListDevicesRequest,
  AdminListDevicesResponse,
} from '@aws-sdk/client-cognito-identity-provider';

import { listDevices, requireOwner, showDeviceToAdmin } from '../devices/devices.js';
import { poolOperation } from '../operation.js';

export const adminListDevices = poolOperation<AdminListDevicesRequest>(
  (
    { Username, Limit: limit, PaginationToken: token },
    { services, pool },
  ): AdminListDevicesResponse => {
    const owner = requireOwner(services, pool, Username);
    const { items, next } = listDevices(owner, { limit, token }, (device) =>
      showDeviceToAdmin(owner, device),
    );
    return { Devices: items, ...(next === undefined ? {} : { PaginationToken: next }) };
  },
);
