/** How to make sign-ins by redirect give each of their answers, on a stand-in for the domain. */
import type { Provocations } from './asking.js';
import { administrator, callback } from './world.js';

const at = 'domain';
const signIn = `mutation ($input: StartRedirectSignInInput!) { startRedirectSignIn(input: $input) {
  ... on RedirectSignIn { url flow } } }`;

export const redirect: Provocations = {
  startRedirectSignIn: {
    success: () => ({ input: { redirectUri: callback }, at }),
    FeatureNotAvailableError: () => ({ input: { redirectUri: callback } }),
  },
  completeRedirectSignIn: {
    success: async (w) => {
      const { data } = await w.graphql(at)(signIn, { input: { redirectUri: callback } });
      const { url, flow } = data.startRedirectSignIn as { url: string; flow: string };
      return { input: { ...(await w.authorize(url)), flow }, at };
    },
    RedirectSignInError: () => ({ input: { state: 'invented', code: 'invented' }, at }),
    FeatureNotAvailableError: () => ({ input: { state: 'state', code: 'code' } }),
  },
  redirectSignOut: {
    success: () => ({ input: { signOutUri: callback }, at }),
    FeatureNotAvailableError: () => ({ input: { signOutUri: callback } }),
  },
  clientToken: {
    success: () => ({ input: { scopes: ['sample'] }, as: administrator, at }),
    FeatureNotAvailableError: () => ({ input: { scopes: [] }, as: administrator }),
  },
};
