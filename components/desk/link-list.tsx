import type { Language } from "#lib/text/language.ts";
import styles from "./article-list.module.css";

interface FollowedLink {
  code: string;
  people: number;
  robots: number;
  article: { language: Language; headline: string } | undefined;
}

/** Short links with how many people and robots followed each. */
export function LinkList({ links, number }: { links: readonly FollowedLink[]; number: (count: number) => string }) {
  if (links.length === 0) return <p>No short link was followed in this time.</p>;
  return (
    <ol className={styles.list}>
      {links.map(({ code, people, robots, article }) => (
        <li key={code}>
          <a href={`/desk/links/${code}`} className={styles.headline}>
            {article ? <bdi lang={article.language}>{article.headline}</bdi> : "A story that is not out"}
          </a>
          <p className={styles.facts}>
            <strong>
              {number(people)} {people === 1 ? "person" : "people"}
            </strong>{" "}
            · {number(robots)} {robots === 1 ? "robot" : "robots"} · /s/{code}
          </p>
        </li>
      ))}
    </ol>
  );
}
