/** Makes the key URI for authenticator apps and its QR code. */
import { renderSVG } from 'uqr';

interface Key {
  /** Base32, from Cognito. */
  readonly secretCode: string;
  readonly issuer: string;
  readonly accountName: string;
}

/**
 * Returns `otpauth://totp/...` with SHA-1, 6 digits and 30 seconds, which are Cognito's values and
 * the defaults of the format (google-authenticator wiki, "Key Uri Format").
 */
export function otpauthUri({ secretCode, issuer, accountName }: Key): string {
  const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(accountName)}`;
  return `otpauth://totp/${label}?secret=${encodeURIComponent(secretCode)}&issuer=${encodeURIComponent(issuer)}`;
}

/**
 * Returns an SVG image as a data URI, with the quiet zone of 4 modules that readers need (ISO/IEC
 * 18004, section 6.3.8).
 */
export function qrCodeOf(text: string): string {
  const svg = renderSVG(text, { border: 4, pixelSize: 1 });
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}
