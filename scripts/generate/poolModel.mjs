// Writes src/embeddedPool/wire/requestModelData.ts: the request facts of every user-pool operation, one line each.
// Usage: node scripts/generate/poolModel.mjs <botocore service-2.json> <botocore version>
// Run by hand, never by the build.
// Shapes and constraints come from botocore's cognito-idp/2016-04-18/service-2.json (Apache-2.0); exceptions and
// authentication come from the installed SDK's typings, because the SDK's deserializer is what callers meet.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';

const [source, botocoreVersion] = process.argv.slice(2);
if (!source || !botocoreVersion)
  throw new Error('usage: node scripts/generate/poolModel.mjs <service-2.json> <botocore version>');
const sdk = new URL(
  '../../node_modules/@aws-sdk/client-cognito-identity-provider/',
  import.meta.url,
);
const read = (path) => readFileSync(new URL(path, sdk), 'utf8');
const sdkVersion = JSON.parse(read('package.json')).version;
const service = JSON.parse(readFileSync(source, 'utf8'));
const models = readdirSync(new URL('dist-types/models/', sdk))
  .map((file) => read(`dist-types/models/${file}`))
  .join('\n');

const unsigned = new Set(
  [...read('dist-es/auth/httpAuthSchemeProvider.js').matchAll(/case "(\w+)"/g)].map(
    (match) => match[1],
  ),
);
const commands = readdirSync(new URL('dist-types/commands/', sdk)).flatMap(
  (file) => /^(\w+)Command\.d\.ts$/.exec(file)?.slice(1) ?? [],
);

// The description of a member may name an exception that the list lacks. AdminCreateUser's
// ForceAliasCreation says "the API throws an AliasExistsException".
const requestTypings = (operation) =>
  new RegExp(`export interface ${operation}Request \\{([\\s\\S]*?)\\n\\}`).exec(models)?.[1] ?? '';
const promisedIn = (text) =>
  [...text.matchAll(/the API throws an[\s*]+<code>(\w+Exception)<\/code>/g)].map(
    (match) => match[1],
  );

const throwsOf = (operation) => {
  const listed = [
    ...read(`dist-types/commands/${operation}Command.d.ts`).matchAll(/@throws \{@link (\w+)\}/g),
  ].map((match) => match[1]);
  const all = new Set([
    ...promisedIn(requestTypings(operation)),
    ...listed.filter((name) => name !== 'CognitoIdentityProviderServiceException'),
  ]);
  return [...all];
};

// This botocore version does not know the operation yet: members and whether they are required come
// from the SDK's typings, without bounds.
const shapesFromTypings = (operation) => {
  const body = requestTypings(operation);
  const members = {};
  const required = [];
  for (const [, member, optional, type] of body.matchAll(
    /^ {4}(\w+)(\??): ([^;]+?)(?: \| undefined)?;$/gm,
  )) {
    const shape =
      {
        string: 'StringType',
        boolean: 'BooleanType',
        number: 'IntegerType',
        'string[]': 'StringListType',
        'Record<string, string>': 'ClientMetadataType',
      }[type] ?? (type.endsWith('Type') ? 'StringType' : undefined);
    if (!shape) throw new Error(`${operation}.${member}: no shape for ${type}`);
    members[member] = known[member] ?? shape;
    if (!optional) required.push(member);
  }
  return { kind: 'structure', members, ...(required.length ? { required } : {}) };
};
const known = {
  UserPoolId: 'UserPoolIdType',
  ClientId: 'ClientIdType',
  Username: 'UsernameType',
  AccessToken: 'TokenModelType',
};

const shapes = {
  IntegerType: { kind: 'integer' },
  StringListType: { kind: 'list', of: 'StringType' },
};
const number = new Set(['integer', 'long', 'double', 'float']);
const collect = (name) => {
  if (Object.hasOwn(shapes, name)) return;
  const shape = service.shapes[name];
  if (!shape) throw new Error(`no shape ${name}`);
  const facts = { kind: number.has(shape.type) ? 'integer' : shape.type };
  shapes[name] = facts;
  for (const key of ['min', 'max', 'pattern', 'enum', 'required'])
    if (shape[key] !== undefined && shape[key].length !== 0) facts[key] = shape[key];
  if (shape.sensitive) facts.sensitive = true;
  if (shape.members)
    facts.members = Object.fromEntries(
      Object.entries(shape.members).map(([member, { shape: of }]) => [member, of]),
    );
  if (shape.member) facts.of = shape.member.shape;
  if (shape.key) Object.assign(facts, { key: shape.key.shape, of: shape.value.shape });
  for (const of of [...Object.values(facts.members ?? {}), facts.key, facts.of])
    if (of) collect(of);
};
for (const name of ['StringType', 'BooleanType', 'ClientMetadataType', ...Object.values(known)])
  collect(name);

// The SDK's comment on GetClientToken names it, but no enumeration contains it yet.
collect('ExplicitAuthFlowsType');
if (!shapes.ExplicitAuthFlowsType.enum.includes('ALLOW_CLIENT_TOKEN_AUTH'))
  shapes.ExplicitAuthFlowsType.enum.push('ALLOW_CLIENT_TOKEN_AUTH');

// AWS guide, "Adding user pool password requirements": a space inside counts as a special
// character. The model does not say so yet.
collect('PasswordType');
shapes.PasswordType.pattern = '[\\S]+.*[\\S]+';

// The model's pattern would refuse the dots of a custom domain, which AWS accepts. AWS checks prefixes
// itself, with a text of its own.
collect('DomainType');
delete shapes.DomainType.pattern;

const operations = commands.map((operation) => {
  const input = service.operations[operation]?.input.shape ?? `${operation}Request`;
  if (service.shapes[input]) collect(input);
  else shapes[input] = shapesFromTypings(operation);
  return [
    operation,
    { input, ...(unsigned.has(operation) ? { unsigned: true } : {}), throws: throwsOf(operation) },
  ];
});
const lines = (entries) =>
  entries.map(([name, facts]) => `  ${name}: ${JSON.stringify(facts)},`).join('\n');
writeFileSync(
  new URL('../../src/embeddedPool/wire/requestModelData.ts', import.meta.url),
  `// The request facts of every user-pool operation. Written by scripts/generate/poolModel.mjs; do not edit.
// A table as long as its rows. Shapes: botocore ${botocoreVersion}, cognito-idp/2016-04-18/service-2.json (Apache-2.0).
// Exceptions and authentication: typings of @aws-sdk/client-cognito-identity-provider ${sdkVersion}.
import type { OperationFacts, Shape } from './requestShapes.js';

export const operationFacts: Readonly<Record<string, OperationFacts>> = {
${lines(operations)}
};

export const shapes: Readonly<Record<string, Shape>> = {
${lines(Object.entries(shapes).sort(([a], [b]) => (a < b ? -1 : 1)))}
};
`,
);
