/** Every language that the package includes. */
import { ar } from '../../../client/src/react/texts/ar.js';
import { de } from '../../../client/src/react/texts/de.js';
import { en } from '../../../client/src/react/texts/en.js';
import type { Texts } from '../../../client/src/react/texts/en.js';
import { es } from '../../../client/src/react/texts/es.js';
import { fr } from '../../../client/src/react/texts/fr.js';
import { it } from '../../../client/src/react/texts/it.js';
import { ja } from '../../../client/src/react/texts/ja.js';
import { nl } from '../../../client/src/react/texts/nl.js';
import { pl } from '../../../client/src/react/texts/pl.js';
import { pt } from '../../../client/src/react/texts/pt.js';
import { zh } from '../../../client/src/react/texts/zh.js';

export const languages: readonly Texts[] = [en, de, fr, es, pt, it, nl, pl, ja, zh, ar];
