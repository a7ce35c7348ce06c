/**
 * Checks whether the pool, its client and the gateway's permissions are as the gateway needs them.
 * The check changes nothing.
 */
import { createCognitoAdapter } from './call/adapter.js';
import { checkEndpoint } from './check/endpoint.js';
import { warning } from './check/finding.js';
import type { Finding } from './check/finding.js';
import type { SelfCheckOptions } from './check/options.js';
import { checkRights } from './check/rights.js';
import { checkSignIn } from './check/signIn.js';

const unsignedOnly = warning(
  'COGNITO_PUBLIC_ONLY is set: operations that need AWS credentials, such as those of administrators, are not served.',
  'Nothing, if that is intended; otherwise remove it and give the process a role with docs/iam-policy.json.',
);

export async function selfCheck(options: SelfCheckOptions): Promise<Finding[]> {
  const cognito = createCognitoAdapter(options);
  try {
    const reached = options.fetchJwks ? [] : await checkEndpoint(options);
    if (reached.some(({ level }) => level === 'error')) return reached;
    return [
      ...reached,
      ...(await checkSignIn(cognito, options)),
      ...(options.publicOnly ? [unsignedOnly] : await checkRights(cognito, options)),
    ];
  } finally {
    cognito.close();
  }
}
