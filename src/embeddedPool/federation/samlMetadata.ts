/** Reads the addresses of a SAML provider from its metadata, to show them as AWS does. */
import { invalidParameter } from '../exceptions.js';

const redirectBinding = 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect';

/**
 * `SSORedirectBindingURI`, and `SLORedirectBindingURI` if the provider has one (SAML 2.0 Metadata,
 * section 2.4). The document is not judged any further here.
 */
export function samlEndpoints(metadata: string): Record<string, string> {
  const { SingleSignOnService: signIn, SingleLogoutService: signOut } = redirectLocations(metadata);
  if (!/[<:]IDPSSODescriptor[\s>]/.test(metadata) || signIn === undefined)
    throw invalidParameter('MetadataFile is not the metadata of a SAML identity provider.');
  return {
    SSORedirectBindingURI: signIn,
    ...(signOut === undefined ? {} : { SLORedirectBindingURI: signOut }),
  };
}

/** The first location for redirects of each service, by the name of its element. */
function redirectLocations(metadata: string): Partial<Record<string, string>> {
  const found: Partial<Record<string, string>> = {};
  for (const [, element = '', attributes = ''] of metadata.matchAll(
    /[<:](SingleSignOnService|SingleLogoutService)\s([^<>]*)>/g,
  )) {
    const { Binding, Location } = attributesOf(attributes);
    if (Binding === redirectBinding) found[element] ??= Location;
  }
  return found;
}

function attributesOf(text: string): Partial<Record<string, string>> {
  const pairs = text.matchAll(/\b(Binding|Location)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
  return Object.fromEntries(
    [...pairs].map(([, name = '', double, single = '']) => [
      name,
      (double ?? single).replaceAll('&amp;', '&'),
    ]),
  );
}
