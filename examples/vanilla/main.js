import { match, MeDocument } from 'cognito-graphql-client';
import { createAuth } from 'cognito-graphql-client/auth';

const auth = createAuth({ url: 'http://localhost:4000/graphql' });

/** What each form does, given the values of its fields. */
const acts = {
  'sign-in': (values) => auth.signIn(values),
  passkey: (values) => auth.signInWithPasskey(values),
  'sign-up': ({ email, ...values }) => auth.signUp({ ...values, attributes: { email } }),
  confirm: (values) => auth.confirmSignUp(values),
  challenge: ({ code }) => auth.answer({ kind: 'code', code }),
  'add-passkey': () => auth.registerPasskey(),
  'sign-out': () => auth.signOut(),
};

/** Codes are all that this page asks for; the browser's own dialogue asks for passkeys. */
const isCode = ({ __typename }) => /(Mfa|Otp)Challenge$/.test(__typename);
const unanswered = ({ challenge }) =>
  challenge && !isCode(challenge) ? `This page cannot answer a ${challenge.__typename}.` : '';

for (const form of document.forms)
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const values = Object.fromEntries(new FormData(form));
    form.querySelector('button').disabled = true;
    const result = await acts[form.id](values);
    form.querySelector('button').disabled = false;
    const problem = result.ok ? unanswered(result.value) : result.error.message;
    form.querySelector('output').textContent = problem;
    form.classList.toggle('done', !problem);
    if (!problem) {
      form.reset();
      location.hash = form.id === 'sign-up' ? 'confirm' : '';
    } else if (result.error?.code === 'USER_NOT_CONFIRMED') location.hash = 'confirm';
    if (location.hash === '#confirm' && values.username)
      document.forms.confirm.elements.username.value = values.username;
  });

// The styles show the part of the page for each status.
auth.subscribe(async ({ status, challenge }) => {
  document.body.dataset.status = challenge && !isCode(challenge) ? 'signedOut' : status;
  if (status !== 'signedIn') return;
  const { me } = await auth.request(MeDocument);
  document.querySelector('#email').textContent = match(me, {
    User: ({ email }) => email,
    otherError: ({ message }) => message,
  });
});
