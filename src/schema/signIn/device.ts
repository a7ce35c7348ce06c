/** The only place for the devices that a pool remembers. */
import { Field, ID, ObjectType } from 'type-graphql';

import { ConnectionOf } from '../connection.js';
import type { Connection, ConnectionEdge, PageInfo } from '../connection.js';
import { enumOf } from '../enum.js';
import { DateTime } from '../scalars.js';

export const DeviceRememberedStatus = enumOf(
  'DeviceRememberedStatus',
  {
    remembered: 'The device may stand for a second factor, where the pool says so.',
    not_remembered: 'The device is known, and stands for nothing.',
  },
  'Whether a device is remembered.',
);
export type DeviceRememberedStatus = keyof typeof DeviceRememberedStatus;

@ObjectType({ description: 'A device that a user signed in on.' })
export class Device {
  @Field(() => ID, { description: 'Names the device.' })
  deviceKey!: string;

  @Field(() => String, { nullable: true, description: 'The name that the app gave it.' })
  name?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The IP address of the latest sign-in, where Cognito tells.',
  })
  lastIpAddress?: string | null;

  @Field(() => DeviceRememberedStatus, {
    nullable: true,
    description:
      "Whether the device is remembered. Null in the bearer's own list: Cognito tells administrators only.",
  })
  rememberedStatus?: DeviceRememberedStatus | null;

  @Field(() => DateTime, { nullable: true, description: 'When the device was confirmed.' })
  createdAt?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When the device was last changed.' })
  lastModifiedAt?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When the user last signed in on it.' })
  lastAuthenticatedAt?: Date | null;
}

@ConnectionOf(Device)
export class DeviceConnection implements Connection<Device> {
  edges!: ConnectionEdge<Device>[];
  pageInfo!: PageInfo;
}
