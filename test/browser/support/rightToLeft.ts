/** Checks a page in a language written from right to left: its direction, its words, its layout. */
import type { Page } from 'playwright-core';

export interface Written {
  /** `lang`, `dir`, and the direction that the browser uses. */
  readonly direction: readonly [string, string, string];
  /** Latin words outside of data and of elements with a language of their own. */
  readonly latin: readonly string[];
  /** Neighbours on one line that still run from left to right. */
  readonly unmirrored: readonly string[];
}

/** Names that are written in Latin letters in every language. */
const names = ['QR', 'Google Authenticator', '1Password', 'name@example.com'];

/** `data` is what the pool and the user have written, such as an address. */
export async function writtenOn(page: Page, data: readonly string[] = []): Promise<Written> {
  const { latin, ...written } = await page.evaluate<Written>(`(${inPage.toString()})()`);
  const without = (text: string): string =>
    [...data, ...names].reduce((rest, name) => rest.replaceAll(name, ''), text);
  return { ...written, latin: latin.filter((text) => /[A-Za-z]{2,}/.test(without(text))) };
}

/** Runs in the page, so that it can use nothing from this module. */
function inPage(): Written {
  const root = document.documentElement;
  const isSeen = (element: Element): boolean => element.checkVisibility();
  /** Data, and the names of pages and of languages in their own language. */
  const isForeign = (element: Element): boolean =>
    element.closest('bdi, code, a[lang], option[lang]') !== null;
  const latin: string[] = [];
  const note = (text: string | null): void => {
    // Text between isolates is data, such as an address.
    const own = (text ?? '').replace(/\u2068[^\u2069]*\u2069/g, '').trim();
    if (/[A-Za-z]{2,}/.test(own)) latin.push(own);
  };
  for (const element of document.body.querySelectorAll('*')) {
    if (!isSeen(element) || isForeign(element) || element.matches('script, style')) continue;
    for (const name of ['aria-label', 'title', 'alt', 'placeholder'])
      note(element.getAttribute(name));
    for (const node of element.childNodes)
      if (node.nodeType === Node.TEXT_NODE) note(node.textContent);
  }
  const unmirrored: string[] = [];
  for (const element of document.body.querySelectorAll('*')) {
    const { direction, display, flexDirection, position } = getComputedStyle(element);
    const ordered = [...element.children].filter(
      (child) => isSeen(child) && getComputedStyle(child).position !== 'absolute',
    );
    if (/flex|grid/.test(display) && direction === 'rtl' && flexDirection !== 'column')
      for (const [index, child] of ordered.entries()) {
        const [one, next] = [child, ordered[index + 1]].map((each) =>
          each?.getBoundingClientRect(),
        );
        if (one && next && next.top < one.bottom && next.left > one.left + 1)
          unmirrored.push(`${child.outerHTML.slice(0, 80)} before its neighbour`);
      }
    if (position !== 'absolute' || !isSeen(element) || !element.matches('button')) continue;
    const own = element.getBoundingClientRect();
    const around = element.parentElement!.getBoundingClientRect();
    if (own.left + own.right > around.left + around.right)
      unmirrored.push(`${element.outerHTML.slice(0, 80)} at the right end`);
  }
  return {
    direction: [root.lang, root.dir, getComputedStyle(document.body).direction],
    latin,
    unmirrored,
  };
}
