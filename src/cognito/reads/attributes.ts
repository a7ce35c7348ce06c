/** Reads and writes Cognito's `[{ Name, Value }]` lists. Names are never changed. */
import type { AttributeType } from '@aws-sdk/client-cognito-identity-provider';

export function fromAttributeList(list: readonly AttributeType[] = []): Map<string, string> {
  return new Map(list.map(({ Name = '', Value = '' }) => [Name, Value]));
}

export function toAttributeList(entries: Iterable<readonly [string, string]>): AttributeType[] {
  return [...entries].map(([Name, Value]) => ({ Name, Value }));
}
