import type { Translator } from "#lib/messages/translator.ts";
import type { Section } from "#lib/stories/public.ts";
import { sectionPath } from "#lib/stories/story.ts";
import { languageNames, languages } from "#lib/text/language.ts";
import styles from "./masthead.module.css";
import { Name } from "./name.tsx";

/** The head of every page: the paper's name, its sections, its languages. */
export function Masthead({ name, sections, t }: { name: string; sections: Section[]; t: Translator }) {
  return (
    <header className={styles.masthead}>
      <nav className={styles.languages} aria-label={t("site.languages")}>
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
      </nav>
      <p className={styles.name}>
        <a href={`/${t.language}`} dir="auto">
          {name}
        </a>
      </p>
      <nav className={styles.sections} aria-label={t("site.sections")}>
        <ul>
          <li>
            <a href={`/${t.language}`}>{t("site.front")}</a>
          </li>
          {sections.map((section) => (
            <li key={section.slug}>
              <a href={sectionPath(t.language, section.slug)}>
                <Name names={section.names} otherwise={section.slug} t={t} />
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
