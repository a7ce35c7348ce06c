/** /error: what went wrong, where the browser must not be sent on. */
import type { WebPage } from '../../wire/doors/httpDoor.js';
import { redirectTo } from '../endpoint.js';
import type { Endpoint } from '../endpoint.js';
import { isProblemCode, PageProblem } from '../pageProblem.js';
import { html } from './html.js';
import { page } from './layout.js';

const title = 'Something went wrong';

/** AWS sends the browser to such a page, whose address names the error. */
export const showProblem = ({ code, status, message }: PageProblem): WebPage =>
  status === 400
    ? redirectTo(`/error?error=${code}`)
    : page({ title, status, body: html`<p>${message}</p>` });

export const showFailure = (status: number): WebPage =>
  page({
    title,
    status,
    body: html`<p>This page does not work at the moment. Try again later.</p>`,
  });

export const errorPage: Endpoint = ({ query }) => {
  const code = query.get('error') ?? '';
  const { message } = new PageProblem(isProblemCode(code) ? code : 'invalid_request');
  return page({ title, status: 400, body: html`<p>${message}</p>` });
};
