/** The SDK's command classes: their types, names and policies (policy.ts). */
import type {
  ServiceInputTypes,
  ServiceOutputTypes,
} from '@aws-sdk/client-cognito-identity-provider';
import type { Command } from '@smithy/types';

import { policies } from './policy.js';
import type { CommandName, CommandPolicy } from './policy.js';

// `any` stands for the types of each command class; input and output are inferred from the class.
/* eslint-disable @typescript-eslint/no-explicit-any */
export type CommandClass<
  In extends ServiceInputTypes = any,
  Out extends ServiceOutputTypes = any,
> = new (input: In) => Command<ServiceInputTypes, In, ServiceOutputTypes, Out, any>;
/* eslint-enable */
export type InputOf<C extends CommandClass> = ConstructorParameters<C>[0];
export type OutputOf<C extends CommandClass> =
  InstanceType<C> extends Command<infer _1, infer _2, infer _3, infer Out, infer _4> ? Out : never;

const names = new WeakMap<CommandClass, CommandName>();

export function commandNameOf(command: CommandClass): CommandName {
  const known = names.get(command);
  if (known) return known;
  const name = command.name.replace(/Command$/, '') as CommandName;
  names.set(command, name);
  return name;
}

export function policyOf(command: CommandClass): CommandPolicy {
  return policies[commandNameOf(command)];
}
