import type {
  AdminGetDeviceRequest,
  AdminGetDeviceResponse,
} from '@aws-sdk/client-cognito-identity-provider';

import { requireDevice, requireOwner, showDeviceToAdmin } from '../devices/devices.js';
import { poolOperation } from '../operation.js';

export const adminGetDevice = poolOperation<AdminGetDeviceRequest>(
  ({ Username, DeviceKey }, { services, pool }): AdminGetDeviceResponse => {
    const owner = requireOwner(services, pool, Username);
    return {
      Device: showDeviceToAdmin(owner, requireDevice(services.store, pool, owner.user, DeviceKey)),
    };
  },
);
