/** Secrets that must not leak, and a search for them in any output and any encoding. */
import { createHash } from 'node:crypto';

/** A secret of letters and digits that is valid in every input. Equal names give equal secrets. */
export function canary(name: string): string {
  return `Canary${createHash('sha256').update(name).digest('hex').slice(0, 18)}`;
}

/**
 * How a text appears inside Base64 at any offset: the characters that do not depend on what
 * surrounds it.
 */
function insideBase64(text: string): string[] {
  return [0, 1, 2].map((shift) => {
    const encoded = Buffer.from(`${'\u0000'.repeat(shift)}${text}`)
      .toString('base64')
      .replace(/=+$/, '');
    const whole = Math.floor(((shift + text.length) * 8) / 6);
    return encoded.slice(Math.ceil((shift * 8) / 6), whole);
  });
}

/** The spellings of a secret: plain, Base64 and Base64url at every offset, URL, JSON with escapes, hexadecimal. */
export function spellingsOf(secret: string): Readonly<Record<string, readonly string[]>> {
  const base64 = insideBase64(secret);
  const escaped = Array.from(secret)
    .map((character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
  const percent = Array.from(secret)
    .map((character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`)
    .join('');
  return {
    plain: [
      secret,
      secret.toLowerCase(),
      secret.toUpperCase(),
      Array.from(secret).reverse().join(''),
    ],
    base64,
    base64url: base64.map((text) => text.replaceAll('+', '-').replaceAll('/', '_')),
    url: [encodeURIComponent(secret), percent, percent.toUpperCase()],
    json: [JSON.stringify(secret).slice(1, -1), escaped],
    hex: [Buffer.from(secret).toString('hex'), Buffer.from(secret).toString('hex').toUpperCase()],
  };
}

export interface Leak {
  readonly secret: string;
  readonly spelling: string;
}

export function leaksIn(text: string, secrets: Readonly<Record<string, string>>): Leak[] {
  return Object.entries(secrets).flatMap(([name, secret]) =>
    Object.entries(spellingsOf(secret))
      .filter(([, forms]) => forms.some((form) => text.includes(form)))
      .map(([spelling]) => ({ secret: name, spelling })),
  );
}
