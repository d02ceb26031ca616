import { Name } from "#components/site/name.tsx";
import type { Translator } from "#lib/messages/translator.ts";
import type { Language } from "#lib/text/language.ts";
import styles from "./list-head.module.css";

interface Props {
  names: readonly { language: Language; name: string }[];
  slug: string;
  page: number;
  t: Translator;
}

/** What a list is about, and which page of it this is. */
export function ListHead({ names, slug, page, t }: Props) {
  return (
    <h1 className={styles.name}>
      <Name names={names} otherwise={slug} t={t} />
      {page > 1 && <small>{t("site.page", { page })}</small>}
    </h1>
  );
}
