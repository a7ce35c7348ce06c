/** Lint rules: types, imports between folders, access to the environment, and the schema. */
import { readFileSync } from 'node:fs';

import eslint from '@eslint/js';
import graphqlPlugin from '@graphql-eslint/eslint-plugin';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import security from 'eslint-plugin-security';
import tseslint from 'typescript-eslint';

import { functionLines } from './scripts/functionLines.mjs';

/** What each folder may import: itself, `common`, and the folders in its row. */
const mayImport = {
  common: [],
  schema: [],
  cognito: ['common'],
  guard: ['common', 'cognito'],
  telemetry: ['common', 'cognito'],
  users: ['common', 'cognito', 'guard'],
  'gateway/caller.ts': ['common', 'cognito'],
  'gateway/reach.ts': ['gateway/caller.ts'],
  'gateway/rights.ts': ['common', 'cognito', 'gateway/caller.ts', 'gateway/reach.ts'],
  'gateway/context.ts': ['common', 'cognito', 'gateway/caller.ts', 'gateway/rights.ts', 'guard'],
  config: [
    'common',
    'gateway/caller.ts',
    'gateway/reach.ts',
    'cognito/call/policy.ts',
    'cognito/userPoolId.ts',
    'guard',
    'schema/entity.ts',
  ],
  resolvers: [
    'common',
    'schema',
    'cognito',
    'gateway/context.ts',
    'gateway/caller.ts',
    'gateway/reach.ts',
    'gateway/rights.ts',
    'guard',
  ],
  server: ['common', 'resolvers', 'guard', 'gateway/context.ts', 'config/config.ts', 'schema'],
  gateway: ['common', 'cognito', 'config', 'guard', 'resolvers', 'schema', 'server', 'telemetry'],
  embeddedPool: [
    'common/escapeHtml.ts',
    'common/hosts.ts',
    'common/isObject.ts',
    'common/makeFolder.ts',
    'common/messageOf.ts',
    'common/withoutAbsent.ts',
  ],
};

const read = (path) => readFileSync(new URL(path, import.meta.url), 'utf8');
/** The catalogue imports every operation, and little else. */
const operations = [
  ...read('src/resolvers/index.ts').matchAll(/^import \{.*from '\.\/(.*)\.js'/gm),
].map(([, path]) => `./src/resolvers/${path}.ts`);

const zones = [
  ...Object.entries(mayImport).map(([target, allowed]) => ({
    target: `./src/${target}`,
    from: './src',
    except: [target, ...allowed].map((path) => `./${path}`),
    message:
      `src/${target} imports ` +
      `${allowed.length === 0 ? 'nothing of ours' : `of ours only ${allowed.join(', ')}`}.`,
  })),
  {
    target: './src/index.ts',
    from: ['./src/embeddedPool', './src/testing'],
    message: 'Only the programs in src/process and the test kit start the embedded pool.',
  },
  {
    target: './src/testing',
    from: './src',
    except: [
      './testing',
      './common',
      './embeddedPool/index.ts',
      './gateway',
      './process/embeddedBackend.ts',
    ],
    message: 'src/testing composes a gateway and a pool from their public parts.',
  },
  {
    target: './src/resolvers/*/*.ts',
    from: operations,
    message: 'No operation imports another operation.',
  },
];

/**
 * Calls are forbidden, `random = Math.random` is not: the default of an injected argument is where
 * the world comes in.
 */
const noWorld = [
  [
    "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    'Take randomness as an argument, so that a test can decide it.',
  ],
  [
    "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    'Take the clock as an argument, so that a test can decide it.',
  ],
  [
    "NewExpression[callee.name='Date'][arguments.length=0]:not(AssignmentPattern > " +
      'ArrowFunctionExpression > NewExpression)',
    'Take the clock as an argument, so that a test can decide it.',
  ],
].map(([selector, message]) => ({ selector, message }));

const noClient = {
  name: '@aws-sdk/client-cognito-identity-provider',
  importNames: ['CognitoIdentityProvider', 'CognitoIdentityProviderClient'],
  message: 'Only src/cognito sends commands.',
  allowTypeImports: true,
};
const noVocabulary = (names, message) => ({ patterns: [{ group: names, message }] });

/** One object for both kinds of file: the plugin reads the first that it meets. */
const graphQLConfig = { schema: './schema.graphql', documents: './client/documents/*.graphql' };

const schemaRules = graphqlPlugin.configs['flat/schema-recommended'].rules;
const { EnumValueDefinition: _, ...namesButEnumValues } =
  schemaRules['@graphql-eslint/naming-convention'][1];

const typescriptProjects = [
  'tsconfig.json',
  'client/tsconfig.json',
  'src/server/graphiql/page/tsconfig.json',
  'src/server/account/page/tsconfig.json',
  'console/tsconfig.json',
  'test/client/project/tsconfig.json',
];

export default tseslint.config(
  // test/peers has packages of its own, which a plain install leaves out; its own tsc checks it. It
  // runs examples/routers.
  {
    ignores: [
      'build/',
      '**/dist/',
      'coverage/',
      'client/src/generated/',
      'console/src/generated/',
      '.pool/',
      'test/peers/',
      'examples/routers/',
      // Projects with packages of their own; their builds check their types.
      'examples/{vanilla,react-apollo,vue-urql,next}/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  {
    name: 'all code',
    files: ['**/*.{ts,tsx,mjs}'],
    extends: [
      eslint.configs.recommended,
      importX.flatConfigs.recommended,
      importX.flatConfigs.typescript,
      security.configs.recommended,
    ],
    settings: {
      'import-x/resolver-next': [
        createTypeScriptImportResolver({
          alwaysTryTypes: true,
          noWarnOnMultipleProjects: true,
          project: typescriptProjects,
        }),
      ],
    },
    rules: {
      // Under `noUncheckedIndexedAccess` every dynamic read may be `undefined`; tables are read after Object.hasOwn.
      'security/detect-object-injection': 'off',
      // Paths come from the configuration and our own code, never from a request, which the rule cannot know.
      'security/detect-non-literal-fs-filename': 'off',
      'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Default exports are commonly imported under the name of a named export: `import Fastify from 'fastify'`.
      'import-x/no-named-as-default': 'off',
      'import-x/no-named-as-default-member': 'off',
      // Scripts and the bench import files that only exist after a build, which lint does not require.
      'import-x/no-unresolved': ['error', { ignore: ['/build/', '/dist/'] }],
      'import-x/no-cycle': 'error',
      'import-x/no-self-import': 'error',
      'import-x/no-useless-path-segments': 'error',
      'import-x/first': 'error',
      'import-x/no-extraneous-dependencies': [
        'error',
        {
          packageDir: [import.meta.dirname, `${import.meta.dirname}/client`],
          devDependencies: true,
        },
      ],
    },
  },
  {
    name: 'scripts',
    files: ['**/*.mjs'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'AbortSignal',
          'Buffer',
          'URL',
          'URLSearchParams',
          'console',
          'fetch',
          'performance',
          'process',
          'setTimeout',
          'clearTimeout',
        ].map((name) => [name, 'readonly']),
      ),
    },
    // They read our own sources and the packages that package-lock.json names.
    rules: { 'security/detect-non-literal-regexp': 'off', 'security/detect-unsafe-regex': 'off' },
  },

  {
    name: 'TypeScript',
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { project: typescriptProjects, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // The compiler knows what exists.
      'import-x/named': 'off',
      'import-x/namespace': 'off',
      'no-unused-vars': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        {
          argsIgnorePattern: '^_',
          varsIgnorePattern: '^_',
          destructuredArrayIgnorePattern: '^_',
          ignoreRestSiblings: true,
        },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      // Allows `() => stop()` instead of `() => { stop(); }`, although `stop` returns nothing.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Some classes contain only decorated fields.
      '@typescript-eslint/no-extraneous-class': [
        'error',
        { allowWithDecorator: true, allowEmpty: true },
      ],
      // Tables add fields to a class; an interface with one line declares them.
      '@typescript-eslint/no-empty-object-type': [
        'error',
        { allowInterfaces: 'with-single-extends' },
      ],
      // The schema's classes are shapes; resolverOf gives an operation's result its class (operation.ts, `asMember`).
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // `||` where an empty text or 0 counts as absent, as in settings, headers and Cognito's limits.
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { string: true, number: true } },
      ],
      // It requires `!`, which another rule forbids.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    // Not for tests, because a `describe` contains many tests.
    name: 'the sources',
    files: ['src/**/*.{ts,tsx}'],
    plugins: { house: { rules: { 'function-lines': functionLines } } },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones, basePath: import.meta.dirname }],
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message: 'Only src/process reads the environment. Take a Config.',
        },
      ],
      'no-restricted-syntax': ['error', ...noWorld],
      '@typescript-eslint/no-restricted-imports': ['error', { paths: [noClient] }],
      'no-console': 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'house/function-lines': ['error', 40],
      'max-depth': ['error', 3],
      // Every `??`, `?.` and default counts in it, of which a reader of Cognito's answers has many.
      complexity: ['error', 20],
    },
  },
  {
    name: 'the client',
    files: ['client/src/**/*.{ts,tsx}'],
    plugins: { house: { rules: { 'function-lines': functionLines } } },
    rules: {
      'house/function-lines': ['error', 40],
      'max-depth': ['error', 3],
      complexity: ['error', 20],
    },
  },
  {
    name: 'cognito',
    files: ['src/cognito/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        noVocabulary(
          ['graphql', 'graphql/*', 'type-graphql'],
          'src/cognito speaks AWS, not GraphQL.',
        ),
      ],
    },
  },
  {
    name: 'schema',
    files: ['src/schema/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        noVocabulary(['@aws-sdk/*', '@smithy/*'], 'src/schema speaks GraphQL, not AWS.'),
      ],
      // A table adds fields to a class; the interface of the same name states them.
      '@typescript-eslint/no-unsafe-declaration-merging': 'off',
    },
  },
  {
    name: 'processes',
    files: ['src/process/**'],
    rules: { 'no-restricted-properties': 'off', 'no-restricted-syntax': 'off' },
  },
  // Tables are as long as their rows.
  {
    name: 'tables',
    files: [
      'src/schema/error.ts',
      'src/schema/input.ts',
      'src/common/sharedState.ts',
      'src/config/settings.ts',
      'src/cognito/call/policy.ts',
      'src/embeddedPool/operations/index.ts',
      'src/embeddedPool/wire/requestModelData.ts',
      'src/resolvers/outcome/cognitoSentences.ts',
    ],
    rules: { 'max-lines': 'off' },
  },
  {
    name: 'functions that wire parts together',
    // Each creates parts and connects them, in the order of their dependencies.
    files: [
      'src/gateway/{context,poolServices}.ts',
      'src/server/server.ts',
      'src/guard/store/redis.ts',
    ],
    rules: { 'house/function-lines': 'off', complexity: 'off', 'max-depth': 'off' },
  },
  {
    name: 'functions that are lists',
    // One statement per metric, independent of all others.
    files: ['src/telemetry/metrics.ts'],
    rules: { 'house/function-lines': 'off' },
  },
  {
    name: 'readers of the embedded pool',
    // Only the caller knows the type of the records that it reads from the store.
    files: [
      'src/embeddedPool/store/{store,lmdbStore,memoryStore}.ts',
      'src/embeddedPool/wire/paging.ts',
      'test/support/pool/storeAudit.ts',
    ],
    rules: { '@typescript-eslint/no-unnecessary-type-parameters': 'off' },
  },
  {
    name: 'handlers of the embedded pool',
    files: ['src/embeddedPool/operation.ts'],
    // An operation without output returns nothing.
    rules: { '@typescript-eslint/no-invalid-void-type': 'off' },
  },
  {
    name: 'patterns of the embedded pool',
    files: ['src/embeddedPool/wire/patterns.ts'],
    // The patterns are Cognito's own, from the service model.
    rules: { 'security/detect-non-literal-regexp': 'off' },
  },
  {
    name: 'tests',
    files: ['test/**/*.ts', 'bench/**/*.ts'],
    rules: {
      // Tests assert what they read from an answer, so a wrong shape fails the test.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // After a failed beforeAll, afterAll finds undefined variables.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      // Tests compare values that they created themselves.
      'security/detect-possible-timing-attacks': 'off',
      // Patterns are built from our own tables.
      'security/detect-non-literal-regexp': 'off',
      'security/detect-unsafe-regex': 'off',
    },
  },

  {
    name: 'the schema',
    files: ['schema.graphql'],
    plugins: { '@graphql-eslint': graphqlPlugin },
    languageOptions: { parser: graphqlPlugin.parser, parserOptions: { graphQLConfig } },
    rules: {
      ...schemaRules,
      // Enums have Cognito's own values, some of which do not follow the convention.
      '@graphql-eslint/naming-convention': ['error', namesButEnumValues],
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          FieldDefinition: true,
          InputValueDefinition: true,
          EnumValueDefinition: true,
          DirectiveDefinition: true,
          // The mutation's description covers its one argument. The input type has a description
          // only if it adds something.
          ignoredSelectors: [
            '[type=InputObjectTypeDefinition][name.value=/Input$/]',
            '[type=InputValueDefinition][name.value=input]',
          ],
        },
      ],
      '@graphql-eslint/input-name': [
        'error',
        { checkInputType: true, caseSensitiveInputType: false },
      ],
      '@graphql-eslint/no-scalar-result-type-on-mutation': 'error',
      '@graphql-eslint/require-deprecation-date': 'error',
      '@graphql-eslint/require-nullable-fields-with-oneof': 'error',
      '@graphql-eslint/require-nullable-result-in-root': 'error',
      // Results, errors and challenges have no identity, so they have no `id`.
      '@graphql-eslint/strict-id-in-types': 'off',
      // `username` is one word, and Cognito's name for it.
      '@graphql-eslint/no-typename-prefix': 'off',
    },
  },
  {
    name: 'the client documents',
    files: ['client/documents/*.graphql'],
    plugins: { '@graphql-eslint': graphqlPlugin },
    languageOptions: { parser: graphqlPlugin.parser, parserOptions: { graphQLConfig } },
    rules: {
      ...graphqlPlugin.configs['flat/operations-recommended'].rules,
      // Published for components of front ends.
      '@graphql-eslint/no-unused-fragments': 'off',
    },
  },
);
