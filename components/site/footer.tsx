import type { Translator } from "#lib/messages/translator.ts";
import { pagePath } from "#lib/stories/paths.ts";
import styles from "./footer.module.css";

/** The foot of every page: the paper's name and what it says of itself. */
export function Footer({ name, pages, t }: { name: string; pages: { slug: string; title: string }[]; t: Translator }) {
  return (
    <footer className={styles.footer}>
      <p dir="auto">{name}</p>
      <nav aria-label={t("site.about")}>
        <ul>
          <li>
            <a href={`/${t.language}`}>{t("site.front")}</a>
          </li>
          {pages.map(({ slug, title }) => (
            <li key={slug}>
              <a href={pagePath(t.language, slug)} dir="auto">
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </footer>
  );
}
