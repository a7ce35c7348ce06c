/**
 * The language of the page: in its address, for reloads and links, and in the tab, because managed
 * login sends the browser back to the address without it.
 */
import { languages } from '../languages.js';
import type { Language } from '../languages.js';

const place = 'account.language';

/** The language to open with; `rendered` is the server's choice. */
export function openingLanguage(rendered: Language): Language {
  if (new URL(location.href).searchParams.has('lang')) {
    inTab((storage) => storage.setItem(place, rendered));
    return rendered;
  }
  const kept = inTab((storage) => storage.getItem(place)) ?? '';
  if (!Object.hasOwn(languages, kept)) return rendered;
  showLanguage(kept as Language);
  return kept as Language;
}

export function showLanguage(language: Language): void {
  const { direction, title } = languages[language];
  const { documentElement: html } = document;
  html.lang = language;
  html.dir = direction;
  document.title = title;
  const url = new URL(location.href);
  url.searchParams.set('lang', language);
  history.replaceState(history.state, '', url);
  inTab((storage) => storage.setItem(place, language));
}

/** Undefined where the browser refuses storage. */
function inTab<Value>(act: (storage: Storage) => Value): Value | undefined {
  try {
    return act(sessionStorage);
  } catch {
    return undefined;
  }
}
