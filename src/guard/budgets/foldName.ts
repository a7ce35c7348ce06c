/**
 * Normalises a name as Cognito compares it, and a little wider: canonically equivalent names are
 * equal (Unicode, NFKC and full case folding).
 */
export const foldName = (name: string): string =>
  name.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC').trim();
