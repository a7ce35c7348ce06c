/** The only script of the managed login pages: asks the browser for a passkey. */
import type { Endpoint } from '../endpoint.js';

/** Asks at once, and again by the button if the browser wants the user to act first. */
const script = `
const element = document.getElementById('passkey');
const form = document.querySelector('form');
const ask = async () => {
  element.textContent = '';
  try {
    const options = JSON.parse(element.dataset.options);
    const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options);
    const credential = await navigator.credentials.get({ publicKey });
    const field = document.createElement('input');
    field.type = 'hidden';
    field.name = 'credential';
    field.value = JSON.stringify(credential.toJSON());
    form.append(field);
    form.submit();
  } catch (error) {
    element.textContent = error instanceof DOMException
      ? 'The passkey was not used. Try again.'
      : 'This browser cannot use passkeys.';
  }
};
form.addEventListener('submit', (event) => { event.preventDefault(); void ask(); });
void ask();
`;

export const passkeyScript: Endpoint = () => ({
  status: 200,
  headers: { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-cache' },
  body: script,
});
