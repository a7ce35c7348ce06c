/** Describes the settings of the pool in words. */
import type { UserPoolQuery } from 'cognito-graphql-client';

import type { SuccessOf } from '../gateway.js';
import { texts } from '../texts.js';
import { overviewTexts } from './texts.js';

type Pool = SuccessOf<UserPoolQuery>;

/** Labels and their texts, in the order in which they are shown. */
export function poolFacts(pool: Pool): readonly (readonly [label: string, text: string])[] {
  const { facts, all } = overviewTexts;
  const { passwordPolicy: policy } = pool;
  const names = [...pool.usernameAttributes, ...pool.aliasAttributes];
  return [
    [facts.id, pool.id],
    [facts.signInNames, all([facts.username, ...names.map(String)])],
    [facts.mfa, facts.mfaModes[pool.mfa]],
    [facts.mfaMethods, all(pool.mfaMethods)],
    [facts.passkeys, pool.passkeys ? (pool.passkeys.relyingPartyId ?? texts.on) : texts.off],
    [facts.selfSignUp, pool.selfSignUpAllowed ? texts.yes : texts.no],
    [facts.password, facts.passwordRules(policy)],
    [facts.temporaryPassword, facts.days(policy.temporaryPasswordValidityDays)],
    [facts.firstFactors, all(pool.allowedFirstAuthFactors)],
    [facts.authFlows, all(pool.authFlows)],
    [facts.required, all(pool.requiredAttributes)],
    [facts.custom, all(pool.customAttributes.map(({ name }) => name))],
  ];
}
