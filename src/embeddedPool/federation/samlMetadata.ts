/** Reads the metadata of a SAML provider (SAML 2.0 Metadata, section 2.4). */
import { DOMParser } from '@xmldom/xmldom';

import { invalidParameter } from '../exceptions.js';

export interface SamlMetadata {
  readonly entityId: string;
  /** Base64, as in the document. */
  readonly certificates: readonly string[];
  /** Addresses for the binding HTTP-Redirect. */
  readonly signIn: string;
  readonly signOut: string | undefined;
}

const redirectBinding = 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect';

/** @throws InvalidParameterException for any other document. */
export function readSamlMetadata(text: string): SamlMetadata {
  const document = parsed(text);
  const [provider] = document ? elements(document, 'IDPSSODescriptor') : [];
  const signIn = provider && locationOf(provider, 'SingleSignOnService');
  if (!provider || signIn === undefined)
    throw invalidParameter('MetadataFile is not the metadata of a SAML identity provider.');
  const signingKeys = elements(provider, 'KeyDescriptor').filter(
    (key) => key.getAttribute('use') !== 'encryption',
  );
  return {
    entityId: (provider.parentNode as Element | null)?.getAttribute('entityID') ?? '',
    certificates: signingKeys
      .flatMap((key) => elements(key, 'X509Certificate'))
      .map(({ textContent }) => textContent.replaceAll(/\s/g, '')),
    signIn,
    signOut: locationOf(provider, 'SingleLogoutService'),
  };
}

/** `SSORedirectBindingURI` and `SLORedirectBindingURI`, as AWS shows them. */
export function samlEndpoints(metadata: string): Record<string, string> {
  const { signIn, signOut } = readSamlMetadata(metadata);
  return {
    SSORedirectBindingURI: signIn,
    ...(signOut === undefined ? {} : { SLORedirectBindingURI: signOut }),
  };
}

function parsed(text: string): Document | undefined {
  try {
    const refuse = (problem: string): never => {
      throw new Error(problem);
    };
    return new DOMParser({ errorHandler: refuse }).parseFromString(text, 'text/xml');
  } catch {
    return undefined;
  }
}

const elements = (within: Document | Element, name: string): Element[] =>
  Array.from(within.getElementsByTagNameNS('*', name));

function locationOf(provider: Element, service: string): string | undefined {
  const found = elements(provider, service).find(
    (element) => element.getAttribute('Binding') === redirectBinding,
  );
  return found?.getAttribute('Location') ?? undefined;
}
