import { PageStatus } from "#components/site/page-status.tsx";
import type { Translator } from "#lib/messages/translator.ts";

/** Says that the comment somebody asked for is not here, and answers so. */
export function CommentGone({ t }: { t: Translator }) {
  return (
    <>
      <PageStatus code={404} />
      <p role="status">
        <strong>{t("comments.gone")}</strong>
      </p>
    </>
  );
}
