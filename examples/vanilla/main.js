import { match, MeDocument } from 'cognito-graphql-client';
import { createAuth } from 'cognito-graphql-client/auth';

const auth = createAuth({ url: 'http://localhost:4000/graphql' });

/** What each form does, given the values of its fields. */
const acts = {
  'sign-in': (values) => auth.signIn(values),
  'sign-up': ({ email, ...values }) => auth.signUp({ ...values, attributes: { email } }),
  confirm: (values) => auth.confirmSignUp(values),
  challenge: ({ code }) => auth.answer({ kind: 'code', code }),
  'sign-out': () => auth.signOut(),
};

for (const form of document.forms)
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const values = Object.fromEntries(new FormData(form));
    form.querySelector('button').disabled = true;
    const result = await acts[form.id](values);
    form.querySelector('button').disabled = false;
    form.querySelector('output').textContent = result.ok ? '' : result.error.message;
    if (result.ok) {
      form.reset();
      location.hash = form.id === 'sign-up' ? 'confirm' : '';
    } else if (result.error.code === 'USER_NOT_CONFIRMED') location.hash = 'confirm';
    if (location.hash === '#confirm' && values.username)
      document.forms.confirm.elements.username.value = values.username;
  });

// The styles show the part of the page for each status.
auth.subscribe(async ({ status }) => {
  document.body.dataset.status = status;
  if (status !== 'signedIn') return;
  const { me } = await auth.request(MeDocument);
  document.querySelector('#email').textContent = match(me, {
    User: ({ email }) => email,
    otherError: ({ message }) => message,
  });
});
