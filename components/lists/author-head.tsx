import { Picture } from "#components/stories/picture.tsx";
import type { Translator } from "#lib/messages/translator.ts";
import type { AuthorStories } from "#lib/stories/lists.ts";
import { nameIn } from "#lib/stories/story.ts";
import { direction } from "#lib/text/language.ts";
import styles from "./author-head.module.css";
import { ListHead } from "./list-head.tsx";

/** An author as readers may know them. What is told in another language only says so to the browser. */
export function AuthorHead({ author, t }: { author: AuthorStories; t: Translator }) {
  const told = nameIn(t.language, author.names);
  const lang = told && told.language !== t.language ? told.language : undefined;
  const { name = author.slug, role = "", biography = "" } = told ?? {};
  return (
    <div className={styles.author}>
      {author.portrait && (
        <Picture picture={author.portrait} alt={t("lists.portrait", { name })} sizes="10rem" isFirst />
      )}
      <ListHead {...author} t={t} />
      {role && (
        <p className={styles.role} lang={lang} dir={lang && direction(lang)}>
          {role}
        </p>
      )}
      {biography && (
        <p lang={lang} dir={lang && direction(lang)}>
          {biography}
        </p>
      )}
      {author.links.length > 0 && (
        <ul aria-label={t("lists.elsewhere")}>
          {author.links.map((link) => (
            <li key={link}>
              <a href={link} rel="me noopener" dir="ltr">
                {URL.parse(link)?.host ?? link}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
