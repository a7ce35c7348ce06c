/** The session, and its state as a ref. */
import { shallowRef } from 'vue';

import { createAuth } from 'cognito-graphql-client/auth';

export const auth = createAuth({ url: '/graphql' });

export const state = shallowRef(auth.state);
auth.subscribe((next) => {
  state.value = next;
});
