/** A browser without scripts on the managed login pages: keeps cookies and sends forms. */
import type { TestPool } from './startPool.js';

export interface Shown {
  readonly status: number;
  readonly headers: Headers;
  readonly html: string;
  /** Where the browser was sent, outside the pool or not followed. */
  readonly location: URL | undefined;
  readonly title: string;
  /** The sentence about what went wrong. */
  readonly problem: string | undefined;
}

const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

export class PageBrowser {
  readonly cookies = new Map<string, string>();
  shown: Shown | undefined;
  readonly #url: string;

  constructor({ url }: Pick<TestPool, 'url'>) {
    this.#url = url;
  }

  /** Follows redirects within the pool. */
  async open(path: string, init: RequestInit = {}): Promise<Shown> {
    const answer = await this.send(path, init);
    const { location } = answer;
    if (location?.origin !== this.#url) return answer;
    return this.open(location.pathname + location.search);
  }

  async send(path: string, init: RequestInit = {}): Promise<Shown> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(this.#url + path, {
      ...init,
      redirect: 'manual',
      headers: { cookie, ...(init.headers as Record<string, string> | undefined) },
    });
    for (const line of answer.headers.getSetCookie()) this.#keep(line);
    const html = await answer.text();
    const location = answer.headers.get('location');
    this.shown = {
      status: answer.status,
      headers: answer.headers,
      html,
      location: location === null ? undefined : new URL(location, this.#url),
      title: unescaped(/<h1>([^<]*)<\/h1>/.exec(html)?.[1] ?? ''),
      problem: problemIn(html),
    };
    return this.shown;
  }

  #keep(line: string): void {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    if (line.includes('Max-Age=0')) this.cookies.delete(name);
    else this.cookies.set(name, value);
  }

  /** The hidden fields and the address of a form on the page. */
  form(index = 0): { readonly action: string; readonly hidden: Record<string, string> } {
    const forms = [
      ...(this.shown?.html ?? '').matchAll(/<form[^>]*action="([^"]*)"[^]*?<\/form>/g),
    ];
    const [text = '', action = ''] = forms[index] ?? [];
    const inputs = [...text.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)];
    return {
      action: unescaped(action),
      hidden: Object.fromEntries(
        inputs.map(([, name = '', value = '']) => [unescaped(name), unescaped(value)]),
      ),
    };
  }

  /** Sends a form of the page with these fields. */
  submit(fields: Readonly<Record<string, string>>, index = 0): Promise<Shown> {
    const { action, hidden } = this.form(index);
    return this.open(action.replace(this.#url, ''), {
      method: 'POST',
      body: new URLSearchParams({ ...hidden, ...fields }),
      headers: { origin: this.#url, 'sec-fetch-site': 'same-origin' },
    });
  }
}

function problemIn(html: string): string | undefined {
  const text = /id="problem"[^>]*>([^<]*)</.exec(html)?.[1];
  return text === undefined ? undefined : unescaped(text).trim();
}
