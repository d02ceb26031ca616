import type { Translator } from "#lib/messages/translator.ts";
import { languageNames, languages } from "#lib/text/language.ts";

/** The front pages of the paper's languages, each by its own name. */
export function LanguageList({ t }: { t: Translator }) {
  return (
    <ul>
      {languages.map((language) => (
        <li key={language}>
          <a
            href={`/${language}`}
            lang={language}
            hrefLang={language}
            aria-current={language === t.language ? "true" : undefined}
          >
            {languageNames[language]}
          </a>
        </li>
      ))}
    </ul>
  );
}
