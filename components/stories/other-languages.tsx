import type { Translator } from "#lib/messages/translator.ts";
import type { Version } from "#lib/stories/public.ts";
import { articlePath } from "#lib/stories/story.ts";
import { languageNames } from "#lib/text/language.ts";
import styles from "./other-languages.module.css";

/** The same story in the other languages it is told in. */
export function OtherLanguages({ code, versions, t }: { code: string; versions: Version[]; t: Translator }) {
  const others = versions.filter(({ language }) => language !== t.language);
  if (others.length === 0) return null;
  return (
    <nav className={styles.otherLanguages} aria-labelledby="other-languages">
      <span id="other-languages">{t("stories.otherLanguages")}</span>
      <ul>
        {others.map(({ language, slug }) => (
          <li key={language}>
            <a href={articlePath({ language, code, slug })} lang={language} hrefLang={language}>
              {languageNames[language]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
