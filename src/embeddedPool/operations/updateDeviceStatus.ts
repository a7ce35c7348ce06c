import type { UpdateDeviceStatusRequest } from '@aws-sdk/client-cognito-identity-provider';

import { setRemembered } from '../devices/devices.js';
import { callerOperation } from '../operation.js';

export const updateDeviceStatus = callerOperation<UpdateDeviceStatusRequest>(
  ({ DeviceKey, DeviceRememberedStatus }, owner) =>
    setRemembered(owner, DeviceKey, DeviceRememberedStatus),
);
