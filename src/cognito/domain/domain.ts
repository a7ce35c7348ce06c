/**
 * The addresses of managed login that browsers are sent to, as in "Amazon Cognito user pools managed
 * login endpoints" of the developer guide.
 */

/** Fields without a value are left out. */
export type AddressFields = Readonly<Record<string, string | null | undefined>>;

/** `/oauth2/authorize` or `/logout` of the domain, with these fields in its query. */
export function addressOf(url: string, path: string, fields: AddressFields): string {
  const query = new URLSearchParams(
    Object.entries(fields).filter((field): field is [string, string] => Boolean(field[1])),
  );
  return `${url}${path}?${query.toString()}`;
}
