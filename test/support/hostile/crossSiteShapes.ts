/**
 * Everything that a page of another origin can make a browser send to the gateway, and what a
 * careless server would execute.
 */

import type { Shape } from '../rawHttp.js';

const mutation =
  'mutation { authenticate(input: { username: "ada", password: "wrong" }) { __typename } }';
const query = '{ user(username: "ada") { __typename } }';
const json = JSON.stringify({ query: mutation });
const form = new URLSearchParams({ query: mutation }).toString();
const multipart =
  '--x\r\nContent-Disposition: form-data; ' +
  `name="operations"\r\n\r\n${json}\r\n--x\r\nContent-Disposition: form-data; ` +
  'name="map"\r\n\r\n{}\r\n--x--\r\n';
const inUrl = (document: string): string =>
  `?${new URLSearchParams({ query: document }).toString()}`;

/** Headers that browsers add to requests of a page on another site. */
const evil = {
  origin: 'https://evil.example',
  'sec-fetch-site': 'cross-site',
  'sec-fetch-mode': 'cors',
};
const noCors = { ...evil, 'sec-fetch-mode': 'no-cors' };
const navigation = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' };
/** Headers of an older browser, or after a proxy that drops unknown headers. */
const plain = {};

const post = (headers: Record<string, string>, body: string, search = ''): Shape => ({
  method: 'POST',
  search,
  headers,
  body,
});
const get = (headers: Record<string, string>, document: string): Shape => ({
  method: 'GET',
  search: inUrl(document),
  headers,
});
const typed = (type: string, headers: object = plain): Record<string, string> => ({
  ...headers,
  'content-type': type,
});

export const crossSiteShapes: Readonly<Record<string, Shape>> = {
  'a form, URL-encoded': post(typed('application/x-www-form-urlencoded', evil), form),
  'a URL-encoded form of an older browser': post(typed('application/x-www-form-urlencoded'), form),
  'a form of JSON, URL-encoded': post(typed('application/x-www-form-urlencoded'), json),
  'a form, multipart': post(typed('multipart/form-data; boundary=x', evil), multipart),
  'a multipart form of an older browser': post(typed('multipart/form-data; boundary=x'), multipart),
  'a form, text/plain': post(typed('text/plain', evil), json),
  'a text/plain form of an older browser': post(typed('text/plain'), json),
  'a text/plain form whose equals sign is inside the JSON': post(
    typed('text/plain'),
    `{"query":${JSON.stringify(mutation)},"x":"="}`,
  ),
  'text/plain with a charset': post(typed('text/plain; charset=utf-8'), json),
  'text/plain that mentions JSON': post(typed('text/plain; application/json'), json),
  'a beacon': post(typed('text/plain;charset=UTF-8', noCors), json),
  'a ping of a link': post(typed('text/ping', evil), json),
  'a body without a content type': post({ ...evil }, json),
  'an empty content type': post(typed(''), json),
  'a malformed content type': post(typed('json'), json),
  'two types in one header': post(typed('text/plain, application/json'), json),
  'a query in the URL of a form': post(
    typed('application/x-www-form-urlencoded', evil),
    'x=1',
    inUrl(mutation),
  ),
  'JSON from another origin, as if there had been no preflight': post(
    typed('application/json', evil),
    json,
  ),
  'JSON from another origin, by its Origin alone': post(
    typed('application/json', { origin: 'https://evil.example' }),
    json,
  ),
  'JSON from another site, by Sec-Fetch-Site alone': post(
    typed('application/json', { 'sec-fetch-site': 'cross-site' }),
    json,
  ),
  'JSON from another host of the same site': post(
    typed('application/json', { 'sec-fetch-site': 'same-site' }),
    json,
  ),
  'JSON from a sandboxed frame': post(typed('application/json', { origin: 'null' }), json),
  'JSON from a subdomain that begins like the gateway': post(
    typed('application/json', { origin: 'http://127.0.0.1.evil.example' }),
    json,
  ),
  'JSON from a host that ends like the gateway': post(
    typed('application/json', { origin: 'http://evil127.0.0.1' }),
    json,
  ),
  'JSON from another port': post(typed('application/json', { origin: 'http://127.0.0.1:1' }), json),
  'JSON from a file': post(typed('application/json', { origin: 'file://' }), json),
  'an image': get(noCors, query),
  'a script': get({ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }, query),
  'a followed link': get(navigation, query),
  'a followed link in an older browser': get(plain, query),
  'a link to a mutation': get(plain, mutation),
  'a link to a mutation, as if there had been a preflight': get(
    { 'apollo-require-preflight': '1' },
    mutation,
  ),
  'a form by GET': get(typed('application/x-www-form-urlencoded'), query),
  'a request that only a preflight allows, from another origin': get(
    { ...evil, 'apollo-require-preflight': '1' },
    query,
  ),
  'a batch': post(typed('text/plain'), `[${json}]`),
};
