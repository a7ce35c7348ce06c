/**
 * Domains of managed login: a prefix of AWS's own domain, or a custom domain. A pool has at most
 * one of each. Texts were observed at AWS, except where docs/embedded-pool.md says otherwise.
 */
import type {
  CreateUserPoolDomainRequest,
  CustomDomainConfigType,
  DomainDescriptionType,
} from '@aws-sdk/client-cognito-identity-provider';

import { withoutAbsent } from '../../common/withoutAbsent.js';
import { invalidParameter } from '../exceptions.js';
import type { Validated } from '../operation.js';
import { accountId } from '../pools/poolId.js';
import { poolById } from '../pools/pools.js';
import { lowerAlphanumerics, randomText } from '../random.js';
import type { Services } from '../services.js';
import { keys } from '../store/records.js';
import type { DomainRecord, PoolRecord } from '../store/records.js';
import type { Reader, Transaction } from '../store/store.js';

type DomainRequest = Validated<CreateUserPoolDomainRequest>;

const label = '[a-z0-9](?:[a-z0-9\\-]{0,61}[a-z0-9])?';
const prefixPattern = new RegExp(`^${label}$`);
const customPattern = new RegExp(`^${label}(?:\\.${label})+$`);

/** AWS guide, "Using the Amazon Cognito prefix domain": also as a part of another word. */
const reservedWords: readonly string[] = ['aws', 'amazon', 'cognito'];

export function requireDomainSettings({
  Domain,
  CustomDomainConfig,
  ManagedLoginVersion: version = 1,
}: Pick<DomainRequest, 'Domain' | 'CustomDomainConfig' | 'ManagedLoginVersion'>): void {
  if (CustomDomainConfig) requireCustomDomain(Domain, CustomDomainConfig);
  else requirePrefix(Domain);
  if (version !== 1 && version !== 2)
    throw invalidParameter('The managed login version must be 1 or 2.');
}

function requirePrefix(prefix: string): void {
  if (!prefixPattern.test(prefix))
    throw invalidParameter(
      'The domain name contains an invalid character. Domain names can only contain lower-case letters, ' +
        'numbers, and hyphens. Please enter a different name that follows this format: ' +
        String.raw`^[a-z0-9](?:[a-z0-9\-]{0,61}[a-z0-9])?$`,
    );
  const reserved = reservedWords.find((word) => prefix.includes(word));
  if (reserved !== undefined)
    throw invalidParameter(`Domain cannot contain reserved word: ${reserved}`);
}

function requireCustomDomain(name: string, { CertificateArn }: CustomDomainConfigType): void {
  if (!customPattern.test(name)) throw invalidParameter('Custom domain is not a valid subdomain');
  // Certificates are not looked up, but CloudFront reads them in this Region only.
  if (!/^arn:[^:]+:acm:us-east-1:/.test(CertificateArn ?? ''))
    throw invalidParameter(
      "The specified SSL certificate doesn't exist, isn't in us-east-1 region, isn't valid, " +
        "or doesn't include a valid certificate chain.",
    );
}

/** The member of the pool that names its domain of this kind. */
const memberOf = ({ CustomDomainConfig }: Pick<DomainRecord, 'CustomDomainConfig'>) =>
  CustomDomainConfig ? 'CustomDomain' : 'Domain';

export function addDomain(
  { region, randomBytes }: Pick<Services, 'region' | 'randomBytes'>,
  transaction: Transaction,
  { ManagedLoginVersion = 1, ...settings }: DomainRequest,
): DomainRecord {
  const { UserPoolId, Domain } = settings;
  const pool = poolById(transaction, UserPoolId);
  const member = memberOf(settings);
  const owner = domainByName(transaction, Domain)?.UserPoolId;
  if (owner !== undefined && owner !== UserPoolId)
    throw invalidParameter('Domain already associated with another user pool.');
  if (owner !== undefined || pool[member] !== undefined)
    throw invalidParameter('User pool already has a domain configured.');
  const domain: DomainRecord = {
    ...settings,
    AWSAccountId: accountId,
    S3Bucket: `aws-cognito-prod-${region}-assets`,
    CloudFrontDistribution: `d${randomText(randomBytes, lowerAlphanumerics, 13)}.cloudfront.net`,
    Version: '1',
    Status: 'ACTIVE',
    ManagedLoginVersion,
  };
  transaction.put(keys.domain(Domain), domain);
  transaction.put(keys.pool(UserPoolId), { ...pool, [member]: Domain });
  return domain;
}

export function removeDomain(transaction: Transaction, domain: DomainRecord): void {
  const { [memberOf(domain)]: _removed, ...pool } = poolById(transaction, domain.UserPoolId);
  transaction.put(keys.pool(domain.UserPoolId), pool);
  transaction.remove(keys.domain(domain.Domain));
}

export function domainByName(reader: Reader, name: string): DomainRecord | undefined {
  return reader.get<DomainRecord>(keys.domain(name));
}

export function requireDomain(reader: Reader, pool: PoolRecord, name: string): DomainRecord {
  const domain = domainByName(reader, name);
  if (domain?.UserPoolId !== pool.Id) throw invalidParameter('No such domain or user pool exists.');
  return domain;
}

/** A pool can only be deleted once its domains are. */
export function requireNoDomain({ Domain, CustomDomain }: PoolRecord): void {
  if (Domain !== undefined || CustomDomain !== undefined)
    throw invalidParameter(
      'User pool cannot be deleted. It has a domain configured that should be deleted first.',
    );
}

/** AWS CLI, example of describe-user-pool-domain: a prefix has an empty CustomDomainConfig. */
export function showDomain(domain: DomainRecord): DomainDescriptionType {
  return { CustomDomainConfig: {} as CustomDomainConfigType, ...domain };
}

/** What the answers to a creation and an update tell about a domain. */
export const domainAnswer = ({
  ManagedLoginVersion,
  CloudFrontDistribution,
  CustomDomainConfig,
  Routing,
}: DomainRecord) =>
  withoutAbsent({
    ManagedLoginVersion,
    CloudFrontDomain: CustomDomainConfig && CloudFrontDistribution,
    Routing,
  });
