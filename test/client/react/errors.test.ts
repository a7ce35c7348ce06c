import { describe, expect, it } from '@jest/globals';

import { messageOf, quotationOf } from '../../../client/src/react/form/errors.js';
import type { ScreenError } from '../../../client/src/react/form/errors.js';
import { en } from '../../../client/src/react/texts/en.js';

const refusal = (reason: string, message: string): ScreenError =>
  ({ __typename: 'RedirectSignInError', code: 'REDIRECT_SIGN_IN', reason, message }) as ScreenError;

describe('the error of a sign-in by redirect', () => {
  it('MUST NOT speak in the words of a provider, but quotes them', () => {
    const error = refusal('TRIGGER_REFUSED', 'Call +1 555 0100 to unlock your account.');
    expect(messageOf(error, en)).toBe(en.reasons.TRIGGER_REFUSED);
    expect(quotationOf(error)).toBe('Call +1 555 0100 to unlock your account.');
  });

  it('quotes nothing else', () => {
    expect(quotationOf(refusal('PROVIDER_ERROR', 'The sign-in did not succeed.'))).toBeUndefined();
  });
});
