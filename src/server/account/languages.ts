/** The languages of the account page, and the texts that it shows before its script runs. */

interface Shell {
  /** The name of the language in the language itself. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** The word for `language`. */
  readonly label: string;
  /** The heading of the links to the gateway's other pages. */
  readonly pages: string;
  readonly title: string;
  readonly loading: string;
  readonly needsScript: string;
}

type Direction = Shell['direction'];
const shell = (
  [name, label, pages]: readonly [string, string, string],
  title: string,
  loading: string,
  needsScript: string,
  direction: Direction = 'ltr',
): Shell => ({ name, label, pages, direction, title, loading, needsScript });

export const languages = {
  en: shell(
    ['English', 'Language', 'Other pages'],
    'Your account',
    'Loading …',
    'This page needs JavaScript. Allow it in your browser and load the page again.',
  ),
  de: shell(
    ['Deutsch', 'Sprache', 'Weitere Seiten'],
    'Dein Konto',
    'Wird geladen …',
    'Diese Seite braucht JavaScript. Erlaube es im Browser und lade die Seite neu.',
  ),
  fr: shell(
    ['Français', 'Langue', 'Autres pages'],
    'Votre compte',
    'Chargement…',
    'Cette page a besoin de JavaScript. Autorisez-le dans votre navigateur, puis rechargez la page.',
  ),
  es: shell(
    ['Español', 'Idioma', 'Otras páginas'],
    'Tu cuenta',
    'Cargando…',
    'Esta página necesita JavaScript. Permítelo en tu navegador y vuelve a cargar la página.',
  ),
  pt: shell(
    ['Português', 'Idioma', 'Outras páginas'],
    'Sua conta',
    'Carregando…',
    'Esta página precisa de JavaScript. Permita-o no navegador e recarregue a página.',
  ),
  it: shell(
    ['Italiano', 'Lingua', 'Altre pagine'],
    'Il tuo account',
    'Caricamento…',
    'Questa pagina richiede JavaScript. Consentilo nel browser e ricarica la pagina.',
  ),
  nl: shell(
    ['Nederlands', 'Taal', 'Andere pagina’s'],
    'Je account',
    'Laden…',
    'Deze pagina heeft JavaScript nodig. Sta het toe in je browser en laad de pagina opnieuw.',
  ),
  pl: shell(
    ['Polski', 'Język', 'Inne strony'],
    'Twoje konto',
    'Wczytywanie…',
    'Ta strona wymaga JavaScriptu. Zezwól na niego w przeglądarce i wczytaj stronę ponownie.',
  ),
  ja: shell(
    ['日本語', '言語', '他のページ'],
    'アカウント',
    '読み込み中…',
    'このページにはJavaScriptが必要です。ブラウザーで許可して、ページを再読み込みしてください。',
  ),
  zh: shell(
    ['中文', '语言', '其他页面'],
    '您的账号',
    '正在加载…',
    '此页面需要 JavaScript。请在浏览器中允许，然后重新加载页面。',
  ),
  ar: shell(
    ['العربية', 'اللغة', 'صفحات أخرى'],
    'حسابك',
    'جارٍ التحميل…',
    'تحتاج هذه الصفحة إلى JavaScript. اسمح به في متصفحك ثم أعد تحميل الصفحة.',
    'rtl',
  ),
} as const satisfies Readonly<Record<string, Shell>>;
export type Language = keyof typeof languages;

const byDefault: Language = 'en';

/** The maximum number of `Accept-Language` entries that are read. */
const longestList = 20;

/**
 * Returns the language that `?lang=` names, or that the browser prefers (RFC 9110, section 12.5.4).
 * A region is ignored: `pt-BR` gets `pt`.
 */
export function languageFor(asked: string | undefined, acceptLanguage = ''): Language {
  const preferred = acceptLanguage
    .split(',', longestList)
    .map(preferenceOf)
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .map(({ tag }) => tag);
  return [asked ?? '', ...preferred].map(known).find((found) => found !== undefined) ?? byDefault;
}

function preferenceOf(entry: string): { readonly tag: string; readonly weight: number } {
  const [tag = '', ...parameters] = entry.split(';').map((part) => part.trim());
  const quality = parameters.find((parameter) => parameter.startsWith('q='));
  const weight = quality === undefined ? 1 : Number(quality.slice(2));
  return { tag, weight: Number.isFinite(weight) ? weight : 0 };
}

function known(tag: string): Language | undefined {
  const language = tag.toLowerCase().split('-', 1)[0] ?? '';
  return Object.hasOwn(languages, language) ? (language as Language) : undefined;
}
