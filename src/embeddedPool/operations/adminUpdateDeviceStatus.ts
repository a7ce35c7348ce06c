import type { AdminUpdateDeviceStatusRequest } from '@aws-sdk/client-cognito-identity-provider';

import { setRemembered } from '../devices/devices.js';
import { userOperation } from '../operation.js';

export const adminUpdateDeviceStatus = userOperation<AdminUpdateDeviceStatusRequest>(
  ({ DeviceKey, DeviceRememberedStatus }, owner) =>
    setRemembered(owner, DeviceKey, DeviceRememberedStatus),
);
