import { availableParallelism } from 'node:os';

const swc = (parser) => ({
  jsc: {
    parser: { syntax: 'typescript', ...parser },
    transform: {
      legacyDecorator: true,
      decoratorMetadata: true,
      useDefineForClassFields: false,
      react: { runtime: 'automatic' },
    },
    target: 'es2022',
  },
  module: { type: 'es6' },
  sourceMaps: 'inline',
});

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': ['@swc/jest', swc({ decorators: true })],
    '^.+\\.tsx$': ['@swc/jest', swc({ tsx: true })],
  },
  globalSetup: '<rootDir>/test/support/pool/poolKeys.mjs',
  testTimeout: 30_000,
  // Files are independent of each other, and the slow ones mostly wait.
  maxWorkers: Math.ceil(availableParallelism() * 1.5),
};
