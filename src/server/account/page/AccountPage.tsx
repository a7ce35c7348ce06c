/** The screens of the client package, with a choice of language and the gateway's other pages. */
import { useState } from 'react';
import type { ReactNode } from 'react';

import type { Auth } from '../../../../client/src/auth/index.js';
import { AuthProvider, Authenticator } from '../../../../client/src/react/index.js';
import type { Texts } from '../../../../client/src/react/index.js';
import type { PageLink } from '../../pages/shared.js';
import { languages } from '../languages.js';
import type { Language } from '../languages.js';
import { showLanguage } from './language.js';
import { textsOf } from './texts.js';

interface Spoken {
  readonly language: Language;
  readonly texts: Texts;
}

interface AccountPageProps {
  readonly auth: Auth;
  readonly opening: Spoken;
  readonly links: readonly PageLink[];
}

export function AccountPage({ auth, opening, links }: AccountPageProps): ReactNode {
  const [{ language, texts }, setSpoken] = useState(opening);
  const speak = async (chosen: Language): Promise<void> => {
    const loaded = await textsOf(chosen);
    showLanguage(chosen);
    setSpoken({ language: chosen, texts: loaded });
  };
  // The page is for nothing else, so it says what becomes of every answer of a sign-in by redirect.
  const [redirect] = useState(() => ({ redirectUri: location.origin + location.pathname }));
  return (
    <AuthProvider auth={auth} texts={texts} language={texts.language} redirect={redirect}>
      <main>
        <Authenticator passkeyPrompt />
      </main>
      <footer className="cg page-footer">
        <LanguageChoice language={language} onChoose={(chosen) => void speak(chosen)} />
        {links.length > 0 && (
          <nav aria-label={languages[language].pages}>
            {links.map(({ label, href }) => (
              <a key={href} href={href} target="_blank" rel="noopener" lang="en">
                {label}
              </a>
            ))}
          </nav>
        )}
      </footer>
    </AuthProvider>
  );
}

interface LanguageChoiceProps {
  readonly language: Language;
  readonly onChoose: (language: Language) => void;
}

function LanguageChoice({ language, onChoose }: LanguageChoiceProps): ReactNode {
  return (
    <select
      aria-label={languages[language].label}
      value={language}
      onChange={({ target }) => onChoose(target.value as Language)}
    >
      {Object.entries(languages).map(([tag, { name }]) => (
        <option key={tag} value={tag} lang={tag}>
          {name}
        </option>
      ))}
    </select>
  );
}
