interface Location {
  readonly city: string | null;
  readonly country: string | null;
}

/** Describes where an IP address is, in words. */
export const placeOf = (location: Location | null): string =>
  [location?.city, location?.country].filter(Boolean).join(', ');
