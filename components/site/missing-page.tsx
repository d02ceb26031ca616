import type { Translator } from "#lib/messages/translator.ts";
import { archivePath, searchPath } from "#lib/stories/paths.ts";
import styles from "./missing-page.module.css";
import { Notice } from "./notice.tsx";
import { PageStatus } from "./page-status.tsx";

/** Stands where there is nothing, and says where to look instead. It asks the database nothing. */
export function MissingPage({ t }: { t: Translator }) {
  return (
    <>
      <PageStatus code={404} />
      <Notice title={t("site.notFoundTitle")} text={t("site.notFoundText")}>
        <ul className={styles.ways}>
          <li>
            <a href={`/${t.language}`}>{t("site.toFront")}</a>
          </li>
          <li>
            <a href={searchPath(t.language)}>{t("lists.toSearch")}</a>
          </li>
          <li>
            <a href={archivePath(t.language)}>{t("lists.toArchive")}</a>
          </li>
        </ul>
      </Notice>
    </>
  );
}
