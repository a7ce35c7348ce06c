/** Converts Cognito's devices to the type `Device`. */
import type { DeviceType } from '@aws-sdk/client-cognito-identity-provider';

import { fromAttributeList } from '../../cognito/reads/attributes.js';
import { Device, DeviceRememberedStatus } from '../../schema/signIn/device.js';

export function deviceOf(cognito: DeviceType): Device {
  const attributes = fromAttributeList(cognito.DeviceAttributes);
  const status = attributes.get('dev:device_remembered_status');
  return Object.assign(new Device(), {
    deviceKey: cognito.DeviceKey ?? '',
    name: attributes.get('device_name') ?? null,
    lastIpAddress: attributes.get('last_ip_used') ?? null,
    rememberedStatus: isRememberedStatus(status) ? status : null,
    createdAt: cognito.DeviceCreateDate ?? null,
    lastModifiedAt: cognito.DeviceLastModifiedDate ?? null,
    lastAuthenticatedAt: cognito.DeviceLastAuthenticatedDate ?? null,
  });
}

function isRememberedStatus(value: string | undefined): value is DeviceRememberedStatus {
  return value !== undefined && Object.hasOwn(DeviceRememberedStatus, value);
}
