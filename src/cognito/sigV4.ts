/** The only place that signs requests on the fast path: AWS Signature Version 4 for one POST to `/`. */
import { createHash, createHmac } from 'node:crypto';

export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string | undefined;
}

const service = 'cognito-idp';
const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** "Create a signed AWS API request" of the IAM user guide. The key of a day, Region and secret is derived once. */
export function createSigner(region: string): (credentials: Credentials, headers: Readonly<Record<string, string>>, body: string, now: Date) => Record<string, string> {
  let cached: { scope: string; secret: string; key: Buffer } = { scope: '', secret: '', key: Buffer.alloc(0) };

  function signingKey(day: string, secret: string): Buffer {
    const scope = `${day}/${region}/${service}/aws4_request`;
    if (cached.scope !== scope || cached.secret !== secret) {
      const key = [region, service, 'aws4_request'].reduce<Buffer>(hmac, hmac(`AWS4${secret}`, day));
      cached = { scope, secret, key };
    }
    return cached.key;
  }

  return ({ accessKeyId, secretAccessKey, sessionToken }, headers, body, now) => {
    const time = now.toISOString().replace(/[-:]|\.\d{3}/g, '');
    const signed: Record<string, string> = { ...headers, 'x-amz-date': time, ...(sessionToken ? { 'x-amz-security-token': sessionToken } : {}) };
    const names = Object.keys(signed).sort();
    const canonical = `POST\n/\n\n${names.map((name) => `${name}:${String(signed[name])}\n`).join('')}\n${names.join(';')}\n${sha256(body)}`;
    const key = signingKey(time.slice(0, 8), secretAccessKey);
    const signature = createHmac('sha256', key).update(`AWS4-HMAC-SHA256\n${time}\n${cached.scope}\n${sha256(canonical)}`).digest('hex');
    signed.authorization = `AWS4-HMAC-SHA256 Credential=${accessKeyId}/${cached.scope}, SignedHeaders=${names.join(';')}, Signature=${signature}`;
    return signed;
  };
}
