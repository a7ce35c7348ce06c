/** Creates the domains, resource servers and identity providers of a seed that do not exist yet. */
import type {
  CreateIdentityProviderRequest,
  CreateResourceServerRequest,
  CreateUserPoolDomainRequest,
} from '@aws-sdk/client-cognito-identity-provider';

import { addDomain, domainByName, requireDomainSettings } from '../federation/domains.js';
import {
  findProvider,
  newProvider,
  putProvider,
  requireNewProvider,
} from '../federation/identityProviders.js';
import { requireNewServer, resourceServerOf } from '../federation/resourceServers.js';
import type { Validated } from '../operation.js';
import type { Services } from '../services.js';
import { keys } from '../store/records.js';
import type { Transaction } from '../store/store.js';
import { poolById } from './pools.js';

type InPool<Request> = Omit<Validated<Request>, 'UserPoolId'>;

/** Under the API's names, without the pool's id. */
export interface SeedFederation {
  readonly domains?: readonly InPool<CreateUserPoolDomainRequest>[];
  readonly resourceServers?: readonly InPool<CreateResourceServerRequest>[];
  readonly identityProviders?: readonly InPool<CreateIdentityProviderRequest>[];
}

/** One entry of the seed; `plant` throws what the API would answer. */
export interface SeedStep {
  /** Within the pool of the seed: `domains[0]`. */
  readonly path: string;
  readonly plant: () => void;
}

/** The steps for a pool that the transaction already contains. */
export function federationSteps(
  services: Pick<Services, 'now' | 'randomBytes' | 'region'>,
  transaction: Transaction,
  UserPoolId: string,
  { domains = [], resourceServers = [], identityProviders = [] }: SeedFederation,
): SeedStep[] {
  const pool = () => poolById(transaction, UserPoolId);
  return [
    ...domains.map((domain, index) => ({
      path: `domains[${index}]`,
      plant: () => {
        if (domainByName(transaction, domain.Domain)?.UserPoolId === UserPoolId) return;
        requireDomainSettings(domain);
        addDomain(services, transaction, { ...domain, UserPoolId });
      },
    })),
    ...resourceServers.map((server, index) => ({
      path: `resourceServers[${index}]`,
      plant: () => {
        const key = keys.resourceServer(UserPoolId, server.Identifier);
        if (transaction.get(key) !== undefined) return;
        requireNewServer(transaction, pool(), server.Identifier);
        transaction.put(key, resourceServerOf(pool(), server));
      },
    })),
    ...identityProviders.map((provider, index) => ({
      path: `identityProviders[${index}]`,
      plant: () => {
        const { ProviderName, ProviderType } = provider;
        if (findProvider(transaction, pool(), ProviderName)) return;
        requireNewProvider(transaction, pool(), ProviderName, ProviderType);
        putProvider(transaction, newProvider(services, pool(), { ...provider, UserPoolId }));
      },
    })),
  ];
}
