import { moderationPath } from "#lib/figures/paths.ts";
import type { Translator } from "#lib/messages/translator.ts";
import { archivePath, correctionsPath, pagePath, searchPath } from "#lib/stories/paths.ts";
import type { Section } from "#lib/stories/public.ts";
import { sectionPath } from "#lib/stories/story.ts";
import styles from "./footer.module.css";
import { LanguageList } from "./language-list.tsx";
import { Name } from "./name.tsx";

interface Props {
  name: string;
  sections: Section[];
  pages: { slug: string; title: string }[];
  /** Whether there are figures of moderation to read. */
  hasFigures: boolean;
  t: Translator;
}

/** The foot of every page: everything the paper has, and what it says of itself. */
export function Footer({ name, sections, pages, hasFigures, t }: Props) {
  const { language } = t;
  return (
    <footer className={styles.footer}>
      <nav aria-label={t("site.about")}>
        <p>
          <a href={`/${language}`} dir="auto">
            {name}
          </a>
        </p>
        <div>
          <h2>{t("site.sections")}</h2>
          <ul>
            {sections.map(({ slug, names }) => (
              <li key={slug}>
                <a href={sectionPath(language, slug)}>
                  <Name names={names} otherwise={slug} t={t} />
                </a>
              </li>
            ))}
          </ul>
        </div>
        <div>
          <h2>{t("site.follow")}</h2>
          <ul>
            <li>
              <a href={searchPath(language)}>{t("site.search")}</a>
            </li>
            <li>
              <a href={archivePath(language)}>{t("site.archive")}</a>
            </li>
            <li>
              <a href={`/${language}/feed`}>{t("site.feed")}</a>
            </li>
          </ul>
        </div>
        <div>
          <h2>{t("site.about")}</h2>
          <ul>
            {pages.map(({ slug, title }) => (
              <li key={slug}>
                <a href={pagePath(language, slug)}>{title}</a>
              </li>
            ))}
            <li>
              <a href={correctionsPath(language)}>{t("site.corrections")}</a>
            </li>
            {hasFigures && (
              <li>
                <a href={moderationPath(language)}>{t("moderation.title")}</a>
              </li>
            )}
          </ul>
        </div>
        <div>
          <h2>{t("site.languages")}</h2>
          <LanguageList t={t} />
        </div>
      </nav>
    </footer>
  );
}
