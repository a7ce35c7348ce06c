/** Finds, creates and updates the user whom an identity provider has signed in. */
import type { EventResponseType } from '@aws-sdk/client-cognito-identity-provider';

import { notConfirmed, PoolException } from '../../exceptions.js';
import { addMember, newGroup } from '../../groups/groups.js';
import { randomUuid } from '../../random.js';
import type { Services } from '../../services.js';
import { recordEvent } from '../../signIn/authEvents.js';
import type { SignedIn } from '../../signIn/signInState.js';
import { keys } from '../../store/records.js';
import type {
  ClientRecord,
  IdentityProviderRecord,
  PoolRecord,
  UserRecord,
} from '../../store/records.js';
import type { Transaction } from '../../store/store.js';
import { postAuthentication, preAuthentication } from '../../triggers/signInTriggers.js';
import { postConfirmation, preSignUp } from '../../triggers/signUpTriggers.js';
import { applyAttributes, checkAttributes, requiredAttributes } from '../../users/attributes.js';
import { requireEnabled } from '../../users/findUser.js';
import { bindSubject, linkAccount, linkOwner } from '../../users/linkedIdentities.js';
import { userKey } from '../../users/userKey.js';
import { changeUser, insertUser } from '../../users/users.js';
import { validateRequest } from '../../wire/requestModel.js';
import { linkAttributes, mappedAttributes, subjectOf } from './attributeMapping.js';
import type { Claims } from './attributeMapping.js';
import { FederationProblem } from './federationProblem.js';

export interface FederatedSignIn {
  readonly services: Services;
  readonly pool: PoolRecord;
  readonly client: ClientRecord;
  readonly provider: IdentityProviderRecord;
  readonly claims: Claims;
  /** Of a SAML provider. */
  readonly issuer?: string | undefined;
  readonly ipAddress: string | undefined;
}

/** AWS guide, "Lambda trigger sources": the triggers of a first sign-in are those of a sign-up. */
export async function signInFederated(signIn: FederatedSignIn): Promise<SignedIn> {
  const { services, pool, provider, ipAddress } = signIn;
  const eventId = randomUuid(services.randomBytes);
  const subject = subjectOf(provider, signIn.claims);
  const known = ownerOf(signIn, subject);
  const record = (user: UserRecord | undefined, response: EventResponseType): Promise<void> =>
    recordEvent(services, pool, user, {
      eventId,
      type: known ? 'SignIn' : 'SignUp',
      response,
      ipAddress,
    });
  try {
    const user = known
      ? await updateUser(signIn, known, subject)
      : await createUser(signIn, subject);
    await record(user, 'Pass');
    return { user, eventId, provider: provider.ProviderName };
  } catch (error) {
    if (error instanceof PoolException || error instanceof FederationProblem)
      await record(known, 'Fail');
    throw error;
  }
}

/**
 * The user of the provider, or the one whom AdminLinkProviderForUser has linked to it: by the id of
 * the account, else by another attribute.
 */
function ownerOf(
  { services: { store }, pool, provider, claims }: FederatedSignIn,
  subject: string,
): UserRecord | undefined {
  const { ProviderName } = provider;
  const others = linkAttributes(provider, claims).map(({ Name, Value = '' }) => ({
    provider: ProviderName,
    id: Value,
    attribute: Name,
  }));
  const [key] = [{ provider: ProviderName, id: subject }, ...others].flatMap(
    (account) => linkOwner(store, pool, account) ?? [],
  );
  return key === undefined ? undefined : store.get<UserRecord>(keys.user(pool.Id, key));
}

async function updateUser(
  signIn: FederatedSignIn,
  { key, username }: UserRecord,
  subject: string,
): Promise<UserRecord> {
  const { services, pool, client, provider, claims } = signIn;
  await preAuthentication({ services, pool, client, parameters: {} }, username);
  const mapped = mappedAttributes(provider, claims);
  const user = await changeUser(services, pool, key, (current) => {
    requireEnabled(current);
    // Whoever signed up with an address has not shown that it is theirs.
    if (current.status === 'UNCONFIRMED') throw notConfirmed();
    const changed = mapped.filter(({ Name = '', Value }) => current.attributes[Name] !== Value);
    const given = checkAttributes(changed, { pool, user: current });
    for (const name of requiredAttributes(pool))
      if (given[name] === '')
        throw new FederationProblem(
          `Invalid user attributes: ${name}: Required attribute cannot be deleted\n`,
        );
    current.attributes = applyAttributes(current.attributes, given);
    if (!bindSubject(current, provider.ProviderName, subject)) throw alreadyLinked(current);
    return current;
  });
  await postAuthentication({ services, pool, client, user, passed: [] });
  return user;
}

async function createUser(signIn: FederatedSignIn, subject: string): Promise<UserRecord> {
  const { services, pool, client, provider } = signIn;
  const draft = await preSignUp(services, draftOf(signIn, subject), {
    pool,
    client,
    source: 'PreSignUp_ExternalProvider',
    validationData: [],
  });
  // As at AWS: a function that links the account to a user makes this attempt fail, and the next
  // one succeed.
  const taken = alreadyLinked(draft);
  if (ownerOf(signIn, subject)) throw taken;
  const { ProviderName, ProviderType } = provider;
  const account = {
    provider: ProviderName,
    id: subject,
    type: ProviderType,
    issuer: signIn.issuer,
    isPrimary: true,
  };
  linkAccount(draft, account, services.now());
  const user = await services.store.transaction((transaction) => {
    if (transaction.get(keys.user(pool.Id, draft.key))) throw taken;
    const created = insertUser(transaction, pool, draft);
    joinGroup(transaction, signIn, created);
    return created;
  });
  await postConfirmation(services, user, 'PostConfirmation_ConfirmSignUp', { pool, client });
  return user;
}

const alreadyLinked = ({ username }: Pick<UserRecord, 'username'>): FederationProblem =>
  new FederationProblem(`Already found an entry for username ${username}`);

function draftOf(
  { services, pool, provider, claims }: FederatedSignIn,
  subject: string,
): Omit<UserRecord, 'sequence'> {
  const username = `${provider.ProviderName}_${subject}`;
  validateRequest('AdminGetUser', { UserPoolId: pool.Id, Username: username });
  const given = checkAttributes(mappedAttributes(provider, claims), { pool });
  const missing = requiredAttributes(pool).filter((name) => !given[name]);
  if (missing.length > 0)
    throw new FederationProblem(`attributes required: [${missing.join(', ')}]`);
  const now = services.now().getTime();
  return {
    username,
    key: userKey(pool, username),
    sub: randomUuid(services.randomBytes),
    status: 'EXTERNAL_PROVIDER',
    enabled: true,
    createdAt: now,
    modifiedAt: now,
    attributes: applyAttributes({}, given),
  };
}

/** Observed at AWS: the first user of a provider creates its group. */
function joinGroup(
  transaction: Transaction,
  { services, pool, provider: { ProviderName } }: FederatedSignIn,
  user: UserRecord,
): void {
  const GroupName = `${pool.Id}_${ProviderName}`;
  const key = keys.group(pool.Id, GroupName);
  const Description = `Autogenerated group for users who sign in using ${ProviderName}`;
  if (transaction.get(key) === undefined)
    transaction.put(key, newGroup(services, pool, { GroupName, Description }));
  addMember(transaction, pool, GroupName, user);
}
