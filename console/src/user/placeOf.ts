interface Location {
  readonly city: string | null;
  readonly country: string | null;
}

/** Where an address is, for people. */
export const placeOf = (location: Location | null): string =>
  [location?.city, location?.country].filter(Boolean).join(', ');
