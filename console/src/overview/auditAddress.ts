/** The events that an address of the overview shows. */
import type { AuditPeople } from './AuditFilter.js';

/** The address of the events of these people. */
export function eventsOf(people: Partial<AuditPeople>): string {
  const chosen = Object.entries(people).filter(([, name]) => name !== '');
  const search = new URLSearchParams(chosen).toString();
  return search === '' ? '/overview' : `/overview?${search}`;
}

export function peopleIn(search: URLSearchParams): AuditPeople {
  return { actor: search.get('actor') ?? '', target: search.get('target') ?? '' };
}
