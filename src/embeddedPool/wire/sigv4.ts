/** Verifies AWS Signature Version 4 (AWS General Reference, "Signing AWS API requests"). */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

import { PoolException } from '../exceptions.js';

export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

export interface SignedRequest {
  readonly method: string;
  readonly path: string;
  /** The raw query, without the question mark. */
  readonly query: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
}

const form =
  /^AWS4-HMAC-SHA256 Credential=([^/,]+)\/(\d{8})\/([^/,]+)\/([^/,]+)\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/;

/**
 * Throws as AWS does for an unsigned, unknown or wrongly signed request. The age is not checked:
 * clocks are injected here. Returns the Region that the request was signed for.
 */
export function verifySignature(request: SignedRequest, known: readonly Credentials[]): string {
  const { accessKeyId, day, region, service, signedHeaders, signature } = authorizationOf(request);
  const unbound = ['host', 'x-amz-date', 'x-amz-target'].find(
    (name) => !signedHeaders.split(';').includes(name),
  );
  if (unbound)
    throw new PoolException(
      'InvalidSignatureException',
      `'${unbound}' must be a 'SignedHeader' in the AWS Authorization.`,
    );
  const credentials = known.find((candidate) => candidate.accessKeyId === accessKeyId);
  if (!credentials)
    throw new PoolException(
      'UnrecognizedClientException',
      'The security token included in the request is invalid.',
    );
  const scope = `${day}/${region}/${service}/aws4_request`;
  const toSign = [
    'AWS4-HMAC-SHA256',
    request.headers['x-amz-date'] ?? '',
    scope,
    sha256(canonicalRequest(request, signedHeaders)),
  ].join('\n');
  const key = [day, region, service, 'aws4_request'].reduce<string | Buffer>(
    (secret, part) => hmac(secret, part),
    `AWS4${credentials.secretAccessKey}`,
  );
  if (timingSafeEqual(hmac(key, toSign), Buffer.from(signature, 'hex'))) return region;
  throw new PoolException(
    'InvalidSignatureException',
    'The request signature we calculated does not match the signature you provided. Check ' +
      'your AWS Secret Access Key and signing method. Consult the service documentation for ' +
      'details.',
  );
}

interface Authorization {
  readonly accessKeyId: string;
  readonly day: string;
  readonly region: string;
  readonly service: string;
  readonly signedHeaders: string;
  /** Hex. */
  readonly signature: string;
}

function authorizationOf({ headers: { authorization } }: SignedRequest): Authorization {
  if (authorization === undefined)
    throw new PoolException('MissingAuthenticationTokenException', 'Missing Authentication Token');
  const [, accessKeyId, day, region, service, signedHeaders, signature] =
    form.exec(authorization) ?? [];
  if (!accessKeyId || !day || !region || !service || !signedHeaders || !signature)
    throw new PoolException(
      'IncompleteSignatureException',
      'Authorization header is not a complete AWS4-HMAC-SHA256 signature.',
    );
  return { accessKeyId, day, region, service, signedHeaders, signature };
}

function canonicalRequest(
  { method, path, query, headers, body }: SignedRequest,
  signedHeaders: string,
): string {
  const lines = signedHeaders
    .split(';')
    .map((name) => `${name}:${(headers[name] ?? '').trim().replace(/\s+/g, ' ')}\n`)
    .join('');
  const sortedQuery = query.split('&').sort().join('&');
  return [method, path, sortedQuery, lines, signedHeaders, sha256(body)].join('\n');
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const hmac = (key: string | Buffer, text: string): Buffer =>
  createHmac('sha256', key).update(text).digest();
