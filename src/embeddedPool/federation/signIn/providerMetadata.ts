/**
 * Remembers for a minute what identity providers publish: addresses and keys. Anyone may begin a
 * sign-in, so without it anyone could make the pool ask a provider as often as they like.
 */
import type { IdentityProviderRecord } from '../../store/records.js';

/** Milliseconds. Short, because the provider of a developer changes often. */
const validity = 60_000;
/** Milliseconds after a failure in which the provider is not asked again. */
const pause = 5_000;
const mostProviders = 1_000;

export interface ProviderMetadata {
  /**
   * What `load` returns, or how it fails. Callers at the same time share one call, and a change of
   * the provider's details counts at once.
   */
  of<T>(provider: IdentityProviderRecord, load: () => Promise<T>): Promise<T>;
}

interface Entry {
  readonly details: string;
  readonly content: Promise<unknown>;
  until: number;
}

export function openProviderMetadata(now: () => Date): ProviderMetadata {
  const entries = new Map<string, Entry>();
  return {
    of<T>(provider: IdentityProviderRecord, load: () => Promise<T>): Promise<T> {
      const { UserPoolId, ProviderName, ProviderDetails } = provider;
      const name = JSON.stringify([UserPoolId, ProviderName]);
      const details = JSON.stringify(ProviderDetails);
      const known = entries.get(name);
      const time = now().getTime();
      if (known?.details === details && known.until > time) return known.content as Promise<T>;
      const content = load();
      const entry = { details, content, until: time + validity };
      content.catch(() => {
        entry.until = now().getTime() + pause;
      });
      entries.delete(name);
      entries.set(name, entry);
      const [oldest = name] = entries.keys();
      if (entries.size > mostProviders) entries.delete(oldest);
      return content;
    },
  };
}
