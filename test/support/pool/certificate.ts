/** A self-signed X.509 certificate (RFC 5280), as the metadata of a SAML provider contains it. */
import { generateKeyPairSync, sign } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

const encoded = (tag: number, ...parts: readonly Uint8Array[]): Buffer => {
  const body = Buffer.concat(parts);
  const length = Buffer.from(
    body.length.toString(16).padStart(body.length > 255 ? 4 : 2, '0'),
    'hex',
  );
  const prefix = body.length < 128 ? [] : [0x80 | length.length];
  return Buffer.concat([Buffer.from([tag, ...prefix]), length, body]);
};
const sequence = (...parts: readonly Uint8Array[]): Buffer => encoded(0x30, ...parts);

const sha256WithRsa = sequence(
  encoded(0x06, Buffer.from('2a864886f70d01010b', 'hex')),
  encoded(0x05),
);
const time = (text: string): Buffer => encoded(0x17, Buffer.from(text));
const commonName = sequence(
  encoded(
    0x31,
    sequence(encoded(0x06, Buffer.from('550403', 'hex')), encoded(0x0c, Buffer.from('test'))),
  ),
);

export interface CertifiedKey {
  readonly privateKey: KeyObject;
  /** Base64 of the DER form. */
  readonly certificate: string;
}

export function certifiedKey(): CertifiedKey {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const content = sequence(
    encoded(0x02, Buffer.from([1])),
    sha256WithRsa,
    commonName,
    sequence(time('200101000000Z'), time('491231235959Z')),
    commonName,
    publicKey.export({ type: 'spki', format: 'der' }),
  );
  const signature = Buffer.concat([Buffer.from([0]), sign('sha256', content, privateKey)]);
  const certificate = sequence(content, sha256WithRsa, encoded(0x03, signature));
  return { privateKey, certificate: certificate.toString('base64') };
}
