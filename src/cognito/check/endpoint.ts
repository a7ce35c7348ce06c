/** Checks that the pool can be reached, and the clock of this machine. */
import { jwksUriOf } from '../userPoolId.js';
import { error, warning } from './finding.js';
import type { Finding } from './finding.js';
import type { SelfCheckOptions } from './options.js';

/**
 * Clock difference in milliseconds at which tokens and signatures are at risk, and at which AWS
 * refuses them.
 */
const skewWarningMs = 30_000;
const skewErrorMs = 300_000;

export async function checkEndpoint(options: SelfCheckOptions): Promise<Finding[]> {
  const { userPoolId, now = () => new Date() } = options;
  const uri = jwksUriOf(options);
  const response = await fetch(uri, { signal: AbortSignal.timeout(5000), redirect: 'error' }).catch(
    () => undefined,
  );
  if (!response)
    return [
      error(
        `The user pool cannot be reached: ${uri} does not answer.`,
        'Check the network, proxy and DNS of this machine, and COGNITO_ENDPOINT and AWS_REGION.',
      ),
    ];
  await response.body?.cancel();
  if (!response.ok)
    return [
      error(
        `There is no user pool ${userPoolId}: ${uri} answers ${String(response.status)}.`,
        'Correct COGNITO_USER_POOL_ID, its Region, or COGNITO_ISSUER.',
      ),
    ];
  const skew = Math.abs(Date.parse(response.headers.get('date') ?? '') - now().getTime());
  if (!(skew > skewWarningMs)) return [];
  const finding = skew > skewErrorMs ? error : warning;
  return [
    finding(
      `The clock of this machine is ${String(Math.round(skew / 1000))} seconds off.`,
      'Synchronise the clock with NTP: tokens and signatures contain the time.',
    ),
  ];
}
