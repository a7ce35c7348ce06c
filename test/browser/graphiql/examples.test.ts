import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, Kind, parse, validate, type OperationDefinitionNode } from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import { examples } from '../../../src/server/graphiql/examples.js';

const schema = buildSchema(
  readFileSync(new URL('../../../schema.graphql', import.meta.url), 'utf8'),
);

// In a window of 1280 pixels, the editor shows this many characters of a line.
const COMMENT_WIDTH = 52;

describe('the prepared operations of GraphiQL', () => {
  it('lead from sign-up to disabling a user', () => {
    const names = examples.map(({ query }) => /(?:query|mutation) (\w+)/.exec(query)?.[1]);
    expect(names).toEqual([
      'SignUp',
      'ConfirmSignUp',
      'SignIn',
      'AnswerChallenge',
      'Me',
      'User',
      'DisableUser',
    ]);
  });

  it.each(examples)(
    '"$name" is valid in the schema and its variables fit',
    ({ name, query, variables }) => {
      const document = parse(query);
      expect(validate(schema, document)).toEqual([]);
      const operations = document.definitions.filter(
        (definition): definition is OperationDefinitionNode =>
          definition.kind === Kind.OPERATION_DEFINITION,
      );
      expect(operations).toHaveLength(1);
      const { errors } = getVariableValues(
        schema,
        operations[0]?.variableDefinitions ?? [],
        variables,
      );
      expect(errors ?? []).toEqual([]);
      expect(name.length).toBeLessThanOrEqual(COMMENT_WIDTH);
      expect(name).not.toContain('\n');
    },
  );
});
