/** What the screens keep in the browser, which may refuse to store anything. */
const prefix = 'cognito-graphql-client';
const username = `${prefix}.username`;
const held = (user: string, field: string): string => `${prefix}.held.${user}.${field}`;
const declined = (user: string): string => `${prefix}.passkeyDeclined.${user}`;

/** The username of the latest attempt in this tab, so that a reload does not lose it. */
export const keptUsername = (): string => allowed(() => sessionStorage.getItem(username)) ?? '';

export function keepUsername(name: string): void {
  allowed(() => sessionStorage.setItem(username, name));
}

/** Whether this user, by `sub`, would rather not have a passkey on this device. */
export const hasDeclinedPasskey = (user: string): boolean =>
  Boolean(allowed(() => localStorage.getItem(declined(user))));

export function declinePasskey(user: string): void {
  allowed(() => localStorage.setItem(declined(user), '1'));
}

/**
 * The new address or number of a user, by id, that the pool holds until its code is entered.
 * Cognito does not return it, so this tab keeps it over a reload.
 */
export const heldValue = (user: string, field: string): string =>
  allowed(() => sessionStorage.getItem(held(user, field))) ?? '';

/** Without a value, nothing is held any more. */
export function holdValue(user: string, field: string, value?: string): void {
  allowed(() =>
    value
      ? sessionStorage.setItem(held(user, field), value)
      : sessionStorage.removeItem(held(user, field)),
  );
}

/** Undefined where the browser refuses. */
function allowed<Value>(act: () => Value): Value | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
