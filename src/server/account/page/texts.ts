/** The texts of each language; all but English are scripts of their own. */
import { en } from '../../../../client/src/react/texts/en.js';
import type { Texts } from '../../../../client/src/react/texts/en.js';
import type { Language } from '../languages.js';

const loaders: Readonly<Record<Language, () => Texts | Promise<Texts>>> = {
  en: () => en,
  de: async () => (await import('../../../../client/src/react/texts/de.js')).de,
  fr: async () => (await import('../../../../client/src/react/texts/fr.js')).fr,
  es: async () => (await import('../../../../client/src/react/texts/es.js')).es,
};

/** English if the texts cannot be loaded, such as while the gateway is away. */
export async function textsOf(language: Language): Promise<Texts> {
  try {
    return await loaders[language]();
  } catch {
    return en;
  }
}
