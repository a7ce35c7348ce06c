/** A SAML provider that is honest, but for what a test makes it do wrong. */
import { randomUUID } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';

import { SignedXml } from 'xml-crypto';

import { certifiedKey } from '../certificate.js';

export interface SamlMisdeeds {
  readonly issuer?: string;
  readonly audience?: string;
  readonly recipient?: string;
  readonly inResponseTo?: string;
  /** Milliseconds from now at which the assertion ends. */
  readonly endsIn?: number;
  /** Milliseconds until the subject is no longer confirmed. Default: as `endsIn`. */
  readonly confirmationEndsIn?: number;
  /** Milliseconds from now at which the assertion begins. */
  readonly beginsIn?: number;
  readonly signature?: 'otherKey' | 'none';
  /** Changes the document after it was signed. */
  readonly tamper?: (xml: string) => string;
  /** A document without an assertion. */
  readonly status?: string;
}

const keys = { right: certifiedKey(), other: certifiedKey() };

export class SamlStandIn {
  readonly entityId = 'https://idp.example.com/metadata';
  readonly signInAddress = 'https://idp.example.com/sso';
  user: { readonly nameId: string; readonly attributes: Readonly<Record<string, string[]>> } = {
    nameId: 'ada',
    attributes: {},
  };
  misdeeds: SamlMisdeeds = {};

  get metadata(): string {
    return `<?xml version="1.0"?>
<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="${this.entityId}">
  <IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">
    <KeyDescriptor use="signing"><KeyInfo xmlns="http://www.w3.org/2000/09/xmldsig#"><X509Data>
      <X509Certificate>${keys.right.certificate}</X509Certificate></X509Data></KeyInfo></KeyDescriptor>
    <SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect"
      Location="${this.signInAddress}"/>
  </IDPSSODescriptor>
</EntityDescriptor>`;
  }

  /** The form that the browser sends to the pool, for the request in this address. */
  answer(away: URL): { readonly SAMLResponse: string; readonly RelayState: string } {
    const request = inflateRawSync(
      Buffer.from(away.searchParams.get('SAMLRequest') ?? '', 'base64'),
    ).toString();
    const read = (name: string): string =>
      new RegExp(` ${name}="([^"]*)"`).exec(request)?.[1] ?? '';
    const { tamper = (xml: string) => xml } = this.misdeeds;
    const xml = tamper(this.#response(read('ID'), read('AssertionConsumerServiceURL'), request));
    return {
      SAMLResponse: Buffer.from(xml).toString('base64'),
      RelayState: away.searchParams.get('RelayState') ?? '',
    };
  }

  #response(requestId: string, recipient: string, request: string): string {
    const [, pool = ''] = /<saml:Issuer[^>]*>([^<]*)</.exec(request) ?? [];
    const { status } = this.misdeeds;
    const at = (milliseconds: number): string => new Date(Date.now() + milliseconds).toISOString();
    const code = status ?? 'urn:oasis:names:tc:SAML:2.0:status:Success';
    const assertion =
      status === undefined ? this.#signed(this.#assertion(requestId, recipient, pool, at)) : '';
    return (
      `<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" ID="_${randomUUID()}" ` +
      `Version="2.0" IssueInstant="${at(0)}" InResponseTo="${requestId}">` +
      `<samlp:Status><samlp:StatusCode Value="${code}"/></samlp:Status>${assertion}</samlp:Response>`
    );
  }

  #assertion(
    requestId: string,
    acs: string,
    pool: string,
    at: (milliseconds: number) => string,
  ): string {
    const { nameId, attributes } = this.user;
    const { issuer, audience, recipient, inResponseTo, endsIn, beginsIn } = this.misdeeds;
    const end = at(endsIn ?? 300_000);
    const confirmedUntil = at(this.misdeeds.confirmationEndsIn ?? endsIn ?? 300_000);
    const statement = Object.entries(attributes).map(
      ([name, values]) =>
        `<saml:Attribute Name="${name}">${values
          .map((value) => `<saml:AttributeValue>${value}</saml:AttributeValue>`)
          .join('')}</saml:Attribute>`,
    );
    return (
      `<saml:Assertion xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="_${randomUUID()}" ` +
      `Version="2.0" IssueInstant="${at(0)}"><saml:Issuer>${issuer ?? this.entityId}</saml:Issuer>` +
      `<saml:Subject><saml:NameID>${nameId}</saml:NameID>` +
      `<saml:SubjectConfirmation Method="urn:oasis:names:tc:SAML:2.0:cm:bearer">` +
      `<saml:SubjectConfirmationData InResponseTo="${inResponseTo ?? requestId}" ` +
      `Recipient="${recipient ?? acs}" NotOnOrAfter="${confirmedUntil}"/></saml:SubjectConfirmation>` +
      `</saml:Subject><saml:Conditions NotBefore="${at(beginsIn ?? 0)}" NotOnOrAfter="${end}">` +
      `<saml:AudienceRestriction><saml:Audience>${audience ?? pool}</saml:Audience>` +
      `</saml:AudienceRestriction></saml:Conditions>` +
      `<saml:AttributeStatement>${statement.join('')}</saml:AttributeStatement></saml:Assertion>`
    );
  }

  #signed(xml: string): string {
    const { signature } = this.misdeeds;
    if (signature === 'none') return xml;
    const { privateKey } = signature === 'otherKey' ? keys.other : keys.right;
    const signer = new SignedXml({
      privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }),
      signatureAlgorithm: 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
      canonicalizationAlgorithm: 'http://www.w3.org/2001/10/xml-exc-c14n#',
    });
    signer.addReference({
      xpath: "//*[local-name()='Assertion']",
      transforms: [
        'http://www.w3.org/2000/09/xmldsig#enveloped-signature',
        'http://www.w3.org/2001/10/xml-exc-c14n#',
      ],
      digestAlgorithm: 'http://www.w3.org/2001/04/xmlenc#sha256',
    });
    signer.computeSignature(xml, {
      location: { reference: "//*[local-name()='Issuer']", action: 'after' },
    });
    return signer.getSignedXml();
  }
}
