/** A valid document and variables for any operation of the catalogue, made from the schema. */
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';
import type {
  GraphQLInputObjectType,
  GraphQLInputType,
  GraphQLOutputType,
  GraphQLSchema,
} from 'graphql';

import { sealedSession } from './hostile/sealedSession.js';

/** Values for texts whose format is checked; all other texts are `sample`. */
const texts: Readonly<Record<string, string>> = {
  username: 'ada',
  password: 'Correct-Horse-7',
  session: sealedSession('NEW_PASSWORD_REQUIRED'),
  token: 'eyJ.eyJ.sig',
  refreshToken: 'eyJ.eyJ.sig',
  attributeNames: 'nickname',
  code: '123456',
  deviceKey: 'eu-west-1_3f8e8b1c-5c1f-4f7a-9a39-000000000001',
  sessionId: `tkn${'a'.repeat(25)}`,
  credentialJson: JSON.stringify({
    id: 'aWQ',
    rawId: 'aWQ',
    type: 'public-key',
    response: { clientDataJSON: 'e30', attestationObject: 'oA' },
  }),
};

/** Fields that are optional in the schema but needed in the simplest use of the operation. */
const needed: Readonly<Record<string, readonly string[]>> = {
  AuthenticateInput: ['password'],
  SetMyMfaPreferenceInput: ['softwareToken'],
  SetUserMfaPreferenceInput: ['softwareToken'],
  RefreshTokensInput: ['refreshToken'],
  RevokeTokenInput: ['refreshToken'],
};

export interface SampleOperation {
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Selects the type, the code and the reason; `with` names the optional fields to fill. */
export function sampleOperation(
  schema: GraphQLSchema,
  field: string,
  options: { readonly full?: boolean; readonly optionalArguments?: boolean } = {},
): SampleOperation {
  const query = schema.getQueryType()?.getFields()[field];
  const definition = query ?? schema.getMutationType()?.getFields()[field];
  if (!definition) throw new Error(`no field ${field}`);
  const args = definition.args.filter(
    ({ type }) => options.optionalArguments ?? isNonNullType(type),
  );
  const declared = args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const passed = args.map(({ name }) => `${name}: $${name}`).join(', ');
  return {
    document:
      `${query ? 'query' : 'mutation'} Sample${declared && `(${declared})`} { ` +
      `${field}${passed && `(${passed})`} { ${errorSelection} ` +
      `${itemSelection(definition.type)} } }`,
    variables: Object.fromEntries(
      args.map(({ name, type }) => [name, sampleOf(type, name, options.full ?? false)]),
    ),
  };
}

const errorSelection =
  '__typename ... on OperationError { code message category retryable requestId } ... on ' +
  'UnexpectedError { incidentId } ... on AccessDeniedError { requires }';

/** The result that a bulk operation returns for each item. */
function itemSelection(result: GraphQLOutputType): string {
  const named = getNamedType(result);
  const bulk = isUnionType(named)
    ? named.getTypes().find((member) => 'results' in member.getFields())
    : undefined;
  return isObjectType(bulk) ? `... on ${bulk.name} { results { ${errorSelection} } }` : '';
}

/** A value of the type; `full` fills optional fields too. */
export function sampleOf(type: GraphQLInputType, name: string, full: boolean): unknown {
  if (isNonNullType(type)) return sampleOf(type.ofType, name, full);
  if (isListType(type)) return [sampleOf(type.ofType, name, full)];
  if (isInputObjectType(type)) return sampleObject(type, full);
  if (isEnumType(type)) return type.getValues()[0]?.value;
  if (getNamedType(type).name === 'Boolean') return true;
  if (getNamedType(type).name === 'Int') return 1;
  return texts[name] ?? (/password/i.test(name) ? texts.password : 'sample');
}

function sampleObject(type: GraphQLInputObjectType, full: boolean): object {
  const fields = Object.values(type.getFields());
  const chosen = type.isOneOf
    ? fields.slice(0, 1)
    : fields.filter(
        (field) => full || isNonNullType(field.type) || needed[type.name]?.includes(field.name),
      );
  const needsOne = type.name.endsWith('AttributesInput') && chosen.length === 0;
  const custom = type.name === 'CustomAttributeInput' ? { name: 'custom:plan' } : {};
  return {
    ...Object.fromEntries(
      (needsOne ? fields.slice(0, 1) : chosen).map((field) => [
        field.name,
        sampleOf(field.type, field.name, full),
      ]),
    ),
    ...custom,
  };
}
