import type { Translator } from "#lib/messages/translator.ts";
import { archivePath } from "#lib/stories/paths.ts";
import type { Section } from "#lib/stories/public.ts";
import { sectionPath } from "#lib/stories/story.ts";
import { LanguageList } from "./language-list.tsx";
import styles from "./masthead.module.css";
import { Name } from "./name.tsx";
import { SearchBox } from "./search-box.tsx";

/** The head of every page: the paper's name, its languages, the way to find something, its sections. */
export function Masthead({ name, sections, t }: { name: string; sections: Section[]; t: Translator }) {
  return (
    <header className={styles.masthead}>
      <p className={styles.name}>
        <a href={`/${t.language}`} dir="auto">
          {name}
        </a>
      </p>
      <nav className={styles.languages} aria-label={t("site.languages")}>
        <LanguageList t={t} />
      </nav>
      <SearchBox t={t} />
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
          <li>
            <a href={archivePath(t.language)}>{t("site.archive")}</a>
          </li>
        </ul>
      </nav>
    </header>
  );
}
