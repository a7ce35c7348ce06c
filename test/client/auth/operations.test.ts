/** Compares the session's own documents with the schema and the generated documents. */
import { readFileSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';
import {
  buildSchema,
  Kind,
  isAbstractType,
  parse,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { DocumentNode, FieldNode } from 'graphql';

import { authDocuments } from '../../../client/src/auth/operations.js';
import { redirectDocuments } from '../../../client/src/auth/redirect/documents.js';

const read = (path: string): string =>
  readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const schema = buildSchema(read('schema.graphql'));

/**
 * `Type.field` for each field that the document selects, for each object type that it can belong
 * to.
 */
function selected(document: DocumentNode): Set<string> {
  const found = new Set<string>();
  const info = new TypeInfo(schema);
  const Field = ({ name }: FieldNode): void => {
    const parent = info.getParentType();
    if (!parent || name.value === '__typename') return;
    const types = isAbstractType(parent) ? schema.getPossibleTypes(parent) : [parent];
    for (const type of types) found.add(`${type.name}.${name.value}`);
  };
  visit(document, visitWithTypeInfo(info, { Field }));
  return found;
}

function fieldOf(document: DocumentNode): string {
  const [operation] = document.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');
  const [field] = operation.selectionSet.selections;
  return field?.kind === Kind.FIELD ? field.name.value : '';
}

/**
 * Fields that the session does not need: settings that screens read, fields that only say `true`,
 * options that it reads as JSON instead, and fields for operators.
 */
const unneeded = new RegExp(
  '^(AuthenticationTokens\\.tokenType|UserPool\\.(?!(?:id|authFlows)$)|WebAuthnChallenge\\.options|' +
    '.*Error\\.(requires|cause|scope|trigger)|StartMyPasskeyRegistrationSuccess\\.options|ConfirmMyDeviceSuccess\\.|' +
    '(RevokeToken|SignOut|SetMyMfaPreference)Success\\.)',
);

const documents = [...authDocuments(), ...redirectDocuments()].map(
  (text) => [fieldOf(parse(text)), text] as const,
);

describe('the documents of the session', () => {
  it.each(documents)('%s is valid', (_field, text) => {
    expect(validate(schema, parse(text))).toEqual([]);
  });

  it.each(documents)('%s selects the same fields as the generated document', (field, text) => {
    const whole = selected(parse(read(`client/documents/${field}.graphql`)));
    const own = selected(parse(text));
    expect(whole.size).toBeGreaterThan(20);
    expect([...whole].filter((name) => !own.has(name) && !unneeded.test(name))).toEqual([]);
  });
});
