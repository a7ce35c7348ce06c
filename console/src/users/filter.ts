/** The search of the user list: as part of the page's address, and as the gateway's input. */
import type { TextFilterInput, UserFilterInput, UserStatus } from 'cognito-graphql-client';

import { texts } from '../texts.js';

export const searchFields = [
  'auto',
  'email',
  'phoneNumber',
  'username',
  'name',
  'familyName',
  'givenName',
  'preferredUsername',
  'id',
] as const;
export type SearchField = (typeof searchFields)[number];

export interface UserFilter {
  readonly field: SearchField;
  readonly text: string;
  /** Matches the whole text; if false, its beginning. */
  readonly whole: boolean;
  readonly status: UserStatus | '';
  readonly enabled: 'true' | 'false' | '';
  readonly group: string;
  /** Whether the person has agreed to reading users one by one. */
  readonly scan: boolean;
}

const oneOf = <Value extends string>(
  value: string | null,
  allowed: readonly Value[],
  byDefault: Value,
): Value => allowed.find((one) => one === value) ?? byDefault;

export function filterIn(search: URLSearchParams): UserFilter {
  const statuses = Object.keys(texts.statuses) as UserStatus[];
  return {
    field: oneOf(search.get('by'), searchFields, 'auto'),
    text: search.get('q') ?? '',
    whole: search.get('match') === 'whole',
    status: oneOf<UserStatus | ''>(search.get('status'), statuses, ''),
    enabled: oneOf(search.get('enabled'), ['true', 'false', ''], ''),
    group: search.get('group') ?? '',
    scan: search.get('scan') === 'yes',
  };
}

/** The filter as the query of the page's address; empty without a filter. */
export function searchOf(filter: UserFilter): URLSearchParams {
  const { field, text, whole, status, enabled, group, scan } = filter;
  const entries = Object.entries({
    q: text.trim(),
    by: field === 'auto' || !text.trim() ? '' : field,
    match: whole && text.trim() ? 'whole' : '',
    status,
    enabled,
    group: group.trim(),
    scan: scan && needsScan(filter) ? 'yes' : '',
  });
  return new URLSearchParams(entries.filter(([, value]) => value !== ''));
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The attribute that a text looks like: an address, a number with its country code, an id. */
export function fieldOf({ field, text }: UserFilter): Exclude<SearchField, 'auto'> {
  if (field !== 'auto') return field;
  const typed = text.trim();
  if (typed.includes('@')) return 'email';
  if (/^\+[\d ()-]+$/.test(typed)) return 'phoneNumber';
  return uuid.test(typed) ? 'id' : 'username';
}

export function inputOf(filter: UserFilter): UserFilterInput | null {
  const { status, enabled, group } = filter;
  const input: UserFilterInput = {
    ...textInput(filter),
    ...(status ? { status } : {}),
    ...(enabled ? { enabled: enabled === 'true' } : {}),
    ...(group.trim() ? { groupName: group.trim() } : {}),
  };
  return Object.keys(input).length > 0 ? input : null;
}

function textInput(filter: UserFilter): UserFilterInput {
  const field = fieldOf(filter);
  const typed = filter.text.trim();
  if (!typed) return {};
  // People write phone numbers with spaces; Cognito stores them without.
  const value = field === 'phoneNumber' ? typed.replace(/[ ()-]/g, '') : typed;
  const isWhole = filter.whole || field === 'id';
  const match = (isWhole ? { equals: value } : { startsWith: value }) as TextFilterInput;
  return { [field]: match };
}

/** Cognito searches by one condition, or lists one group. */
export function needsScan(filter: UserFilter): boolean {
  return Object.keys(inputOf(filter) ?? {}).length > 1;
}
