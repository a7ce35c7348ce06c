/** Parses the settings of the guards and the permissions of callers. */
import {
  parseAttributes,
  parseHosts,
  parseOrigins,
  parseProxies,
  parseSealingKeys,
} from './configForms.js';
import { parseGrants, parseServiceKeys } from './permissionForms.js';
import type { SettingsReader } from './settingsReader.js';
import { anyOne } from '../common/hosts.js';
import type { Grants } from '../gateway/caller.js';
import type { GuardOptions } from '../guard/options.js';

/** The permissions of the groups in the demo pool. */
const demoGrants = 'admins=*';

interface Pools {
  readonly production: boolean;
  /** Whether a user pool is configured, so that the gateway does not run on the embedded pool. */
  readonly hasPool: boolean;
}

export function parseGuards(reader: SettingsReader, pools: Pools): GuardOptions {
  const { read, report, text, integer, word } = reader;
  return {
    calls: {
      maxCalls: integer('MAX_CALLS_PER_REQUEST'),
      maxCallsWithPermission: integer('MAX_CALLS_WITH_PERMISSION'),
    },
    refreshCookie: parseRefreshCookie(reader),
    browsers: {
      allowedOrigins: parseOrigins(text('ALLOWED_ORIGINS'), report),
      allowedHosts: parseHosts(read('ALLOWED_HOSTS') ?? defaultHosts(reader, pools), report),
    },
    budgets: parseBudgets(reader),
    source: {
      trustedProxies: parseProxies(read('TRUSTED_PROXIES'), report),
      proxyHeader: word('PROXY_HEADER'),
      tellCognito: word('TELL_COGNITO_SOURCE') === 'on',
    },
    documents: {
      maxTokens: integer('MAX_DOCUMENT_TOKENS'),
      maxDepth: integer('MAX_DOCUMENT_DEPTH'),
      maxDirectives: integer('MAX_DOCUMENT_DIRECTIVES'),
      maxRootFields: integer('MAX_ROOT_FIELDS'),
    },
    enumeration: {
      answerStepMs: integer('ANSWER_STEP_MS'),
      signUpAnswer: word('SIGN_UP_ANSWER'),
    },
    sealingKeys: parseSealingKeys(text('SEALING_KEYS'), report),
    selfService: { attributes: parseAttributes(text('SELF_SERVICE_ATTRIBUTES'), report) },
  };
}

function parseRefreshCookie({ integer, word }: SettingsReader): GuardOptions['refreshCookie'] {
  const days = integer('REFRESH_TOKEN_COOKIE_DAYS');
  const keptFor = word('REFRESH_TOKEN_COOKIE_FOR');
  return days === 0 ? undefined : { days, keptFor };
}

/**
 * Without the setting, production allows any host name, unless it serves pages for developers,
 * which an attacker could read by DNS rebinding.
 */
function defaultHosts({ read }: SettingsReader, { production, hasPool }: Pools): string {
  return hasPool && production && read('GRAPHIQL') !== 'on' ? anyOne : '';
}

/**
 * Parses the limits for guesses and messages. Their defaults are higher on the embedded pool in
 * development, because people who try out the product sign up and mistype as often as attackers do.
 */
function parseBudgets({ integer }: SettingsReader): GuardOptions['budgets'] {
  return {
    guessesPerUserAndSource: integer('GUESSES_PER_USER_AND_SOURCE'),
    guessesPerUser: integer('GUESSES_PER_USER'),
    guessesPerSource: integer('GUESSES_PER_SOURCE'),
    messagesPerUser: integer('MESSAGES_PER_USER'),
    messagesPerSource: integer('MESSAGES_PER_SOURCE'),
    guessesPerService: integer('GUESSES_PER_SERVICE'),
    messagesPerService: integer('MESSAGES_PER_SERVICE'),
    callsPerSource: integer('CALLS_PER_SOURCE'),
  };
}

export function readGrants(
  { read, report, text }: SettingsReader,
  { hasPool }: Pick<Pools, 'hasPool'>,
): Grants {
  return {
    groups: parseGrants(
      'GROUP_PERMISSIONS',
      read('GROUP_PERMISSIONS') ?? (hasPool ? '' : demoGrants),
      report,
    ),
    scopes: parseGrants('SCOPE_PERMISSIONS', text('SCOPE_PERMISSIONS'), report),
    serviceKeys: parseServiceKeys(text('SERVICE_KEYS'), report),
  };
}
