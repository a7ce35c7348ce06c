import { en } from '../../../client/src/react/texts/en.js';

export const languages = [en];
