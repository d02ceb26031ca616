import type { Translator } from "#lib/messages/translator.ts";
import { Notice } from "./notice.tsx";
import { PageStatus } from "./page-status.tsx";

/** Stands where there is nothing. */
export function MissingPage({ t }: { t: Translator }) {
  return (
    <>
      <PageStatus code={404} />
      <Notice title={t("site.notFoundTitle")} text={t("site.notFoundText")}>
        <a href={`/${t.language}`}>{t("site.toFront")}</a>
      </Notice>
    </>
  );
}
