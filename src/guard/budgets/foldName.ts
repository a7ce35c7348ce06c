/** A name as Cognito compares it, and a little wider: names that are canonically equal are one (Unicode, NFKC and full case folding). */
export const foldName = (name: string): string =>
  name.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC').trim();
