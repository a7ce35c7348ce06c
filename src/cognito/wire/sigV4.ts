/** Signs requests of the fast path: AWS Signature Version 4 for one POST to `/`. */
import { createHmac } from 'node:crypto';

import { sha256 } from '../../common/sha256.js';

export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string | undefined;
}

export interface SignableHeaders extends Record<string, string> {
  'content-type': string;
  host: string;
  'x-amz-target': string;
}

const service = 'cognito-idp';
const hmac = (key: string | Buffer, text: string): Buffer =>
  createHmac('sha256', key).update(text).digest();

/** Adds the signature to the headers. `time` is in milliseconds since 1970. */
export type Signer = (
  credentials: Credentials,
  headers: SignableHeaders,
  body: string,
  time: number,
) => void;

/**
 * Makes a signer as in "Create a signed AWS API request" of the IAM user guide. The key for a day,
 * Region and secret is derived only once.
 */
export function createSigner(region: string): Signer {
  let second = { number: NaN, text: '' };
  let cached: { scope: string; secret: string; key: Buffer } = {
    scope: '',
    secret: '',
    key: Buffer.alloc(0),
  };

  function timeOf(time: number): string {
    const number = Math.floor(time / 1000);
    if (number !== second.number)
      second = { number, text: new Date(number * 1000).toISOString().replace(/[-:]|\.\d{3}/g, '') };
    return second.text;
  }

  function signingKey(day: string, secret: string): Buffer {
    if (cached.secret !== secret || !cached.scope.startsWith(day)) {
      const key = [region, service, 'aws4_request'].reduce<Buffer>(
        hmac,
        hmac(`AWS4${secret}`, day),
      );
      cached = { scope: `${day}/${region}/${service}/aws4_request`, secret, key };
    }
    return cached.key;
  }

  return ({ accessKeyId, secretAccessKey, sessionToken }, headers, body, timeMs) => {
    const time = timeOf(timeMs);
    headers['x-amz-date'] = time;
    if (sessionToken) headers['x-amz-security-token'] = sessionToken;
    // The headers, sorted by name, as the signature requires.
    const names = sessionToken
      ? 'content-type;host;x-amz-date;x-amz-security-token;x-amz-target'
      : 'content-type;host;x-amz-date;x-amz-target';
    const token = sessionToken ? `x-amz-security-token:${sessionToken}\n` : '';
    const canonical =
      `POST\n/\n\ncontent-type:${headers['content-type']}\nhost:${headers.host}\n` +
      `x-amz-date:${time}\n${token}x-amz-target:${headers['x-amz-target']}\n\n` +
      `${names}\n${sha256(body, 'hex')}`;
    const key = signingKey(time.slice(0, 8), secretAccessKey);
    const signature = createHmac('sha256', key)
      .update(`AWS4-HMAC-SHA256\n${time}\n${cached.scope}\n${sha256(canonical, 'hex')}`)
      .digest('hex');
    headers.authorization =
      `AWS4-HMAC-SHA256 Credential=${accessKeyId}/${cached.scope}, ` +
      `SignedHeaders=${names}, Signature=${signature}`;
  };
}
