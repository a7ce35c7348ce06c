import type { PasswordRule } from 'cognito-graphql-client';

import { texts } from '../texts.js';

export const passwordTexts = {
  show: 'Show',
  generate: 'Generate',
  copy: 'Copy password',
  rules: 'The pool asks for:',
  met: 'met',
  unmet: 'not met yet',
  required: 'Enter a password that meets all the rules.',
  rule: (rule: PasswordRule, length: number): string =>
    rule === 'MINIMUM_LENGTH'
      ? `at least ${String(length)} characters`
      : texts.failures.rules[rule],
};
