/**
 * The only place that remembers verified access tokens, and knows when they may have been revoked: a signature says
 * nothing of that. docs/adr/0008-verified-tokens.md
 */
import { BoundedMap } from '../boundedMap.js';
import { sharedState } from '../sharedState.js';
import { InvalidAccessToken } from './accessToken.js';
import type { AccessTokenClaims, AccessTokenVerifier } from './accessToken.js';
import { isServiceException } from './failure.js';

/** Milliseconds for which a verified token is not verified again, never past its expiry, and for which Cognito's word on it counts. */
const rememberMs = 60_000;

export interface VerifiedTokens {
  /** @throws InvalidAccessToken, UnavailableError */
  readonly verify: AccessTokenVerifier;
  /**
   * For operations that Cognito does not see the token of: asks Cognito whether the token still stands, where its word is
   * more than a minute old, or sessions have ended here since. @throws InvalidAccessToken, UnavailableError
   */
  readonly confirm: (token: string) => Promise<void> | undefined;
  /**
   * Sessions have ended. From now on no token is believed that Cognito has not confirmed since; those of earlier seconds
   * of the user of this name, where one was given, are refused without asking.
   */
  readonly endSessions: (username: string | undefined) => void;
}

/** Reads the user of a token at Cognito. */
type AskCognito = (token: string) => Promise<unknown>;

/** Cognito tells of a user only under this scope; a token without it stands until it expires. */
const askingScope = 'aws.cognito.signin.user.admin';
const refusals = new Set(['NotAuthorizedException', 'PasswordResetRequiredException', 'UserNotConfirmedException', 'UserNotFoundException']);

interface Remembered {
  readonly claims: AccessTokenClaims;
  readonly username: string;
  readonly until: number;
  /** When Cognito last stood by the token: at first, when it issued it. */
  confirmedAt: number;
  confirming?: Promise<void> | undefined;
}

export function rememberVerifiedTokens(verify: AccessTokenVerifier, ask: AskCognito, now: () => Date): VerifiedTokens {
  const tokens = new BoundedMap<Remembered>(sharedState.verifiedTokens.entries);
  const endedAt = new BoundedMap<number>(sharedState.endedSessions.entries);
  let lastEnd = 0;

  async function remember(token: string, time: number): Promise<Remembered> {
    tokens.delete(token);
    const claims = await verify(token);
    const remembered = { claims, username: folded(claims.username), until: Math.min(time + rememberMs, claims.expiresAt.getTime()), confirmedAt: claims.issuedAt.getTime() };
    tokens.put(token, remembered);
    return remembered;
  }

  async function confirmAtCognito(token: string, remembered: Remembered): Promise<void> {
    const asked = now().getTime();
    try {
      await ask(token);
      remembered.confirmedAt = asked;
    } catch (error) {
      if (isServiceException(error) && refusals.has(error.name)) throw new InvalidAccessToken('TOKEN_REVOKED', { cause: error });
      throw error;
    } finally {
      remembered.confirming = undefined;
    }
  }

  return {
    verify: async (token) => {
      const time = now().getTime();
      const known = tokens.get(token);
      const { claims, username } = known && time < known.until ? known : await remember(token, time);
      if (claims.issuedAt.getTime() < (endedAt.get(username) ?? 0)) throw new InvalidAccessToken('TOKEN_REVOKED', { cause: 'sessions ended here' });
      return claims;
    },
    confirm: (token) => {
      const known = tokens.get(token);
      // Forgotten since it was verified: so many others came meanwhile.
      if (!known) return remember(token, now().getTime()).then((anew) => confirmAtCognito(token, anew));
      if (!known.claims.scopes.includes(askingScope)) return undefined;
      if (known.confirmedAt > lastEnd && known.confirmedAt > now().getTime() - rememberMs) return undefined;
      return (known.confirming ??= confirmAtCognito(token, known));
    },
    endSessions: (username) => {
      lastEnd = now().getTime();
      // Tokens tell their time in whole seconds: one of the same second may be of a new sign-in and is left to Cognito.
      if (username !== undefined) endedAt.put(folded(username), Math.floor(lastEnd / 1000) * 1000);
    },
  };
}

/** Most pools take a username in any case. In one that does not, a namesake has to refresh a token. */
const folded = (username: string): string => username.normalize('NFKC').toLowerCase();
