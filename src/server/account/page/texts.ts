/** Loads the texts of a language. All but English are separate scripts. */
import { en } from '../../../../client/src/react/texts/en.js';
import type { Texts } from '../../../../client/src/react/texts/en.js';
import type { Language } from '../languages.js';

const loaders: Readonly<Record<Language, () => Texts | Promise<Texts>>> = {
  en: () => en,
  de: async () => (await import('../../../../client/src/react/texts/de.js')).de,
  fr: async () => (await import('../../../../client/src/react/texts/fr.js')).fr,
  es: async () => (await import('../../../../client/src/react/texts/es.js')).es,
  pt: async () => (await import('../../../../client/src/react/texts/pt.js')).pt,
  it: async () => (await import('../../../../client/src/react/texts/it.js')).it,
  nl: async () => (await import('../../../../client/src/react/texts/nl.js')).nl,
  pl: async () => (await import('../../../../client/src/react/texts/pl.js')).pl,
  ja: async () => (await import('../../../../client/src/react/texts/ja.js')).ja,
  zh: async () => (await import('../../../../client/src/react/texts/zh.js')).zh,
  ar: async () => (await import('../../../../client/src/react/texts/ar.js')).ar,
};

/** Returns English if the texts cannot be loaded, such as while the gateway is unavailable. */
export async function textsOf(language: Language): Promise<Texts> {
  try {
    return await loaders[language]();
  } catch {
    return en;
  }
}
