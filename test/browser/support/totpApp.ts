/** An authenticator app that scans the QR code on a page. */
import jsQrModule from 'jsqr';
import { TOTP, URI } from 'otpauth';
import type { Locator } from 'playwright-core';

// A CommonJS module whose types describe an ES module.
const jsQR = jsQrModule as unknown as typeof jsQrModule.default;

const stepMs = 30_000;
/** Size of the camera's picture in pixels. */
const side = 528;

export interface AuthenticatorApp {
  /** Apps show it next to the code. */
  readonly issuer: string;
  readonly account: string;
  /** A code that was not used before; waits for the next one if necessary. */
  readonly code: () => Promise<string>;
}

export async function scan(image: Locator): Promise<AuthenticatorApp> {
  const encoded = await image.evaluate((element, pixels) => {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = pixels;
    const context = canvas.getContext('2d');
    context?.drawImage(element as HTMLImageElement, 0, 0, pixels, pixels);
    const { data } = context?.getImageData(0, 0, pixels, pixels) ?? { data: [] };
    let text = '';
    for (const byte of data) text += String.fromCharCode(byte);
    return btoa(text);
  }, side);
  const found = jsQR(new Uint8ClampedArray(Buffer.from(encoded, 'base64')), side, side);
  const app = URI.parse(found?.data ?? '');
  if (!(app instanceof TOTP))
    throw new Error('The image is not a QR code of an authenticator app.');
  return appOf(app);
}

function appOf(app: TOTP): AuthenticatorApp {
  let used = -Infinity;
  return {
    issuer: app.issuer,
    account: app.label,
    code: async () => {
      const step = Math.max(Math.floor(Date.now() / stepMs), used + 1);
      // A clock may be at most one step ahead.
      const earliest = (step - 1) * stepMs;
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, earliest - Date.now())));
      used = step;
      return app.generate({ timestamp: step * stepMs });
    },
  };
}
