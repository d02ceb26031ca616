import type { Translator } from "#lib/messages/translator.ts";

interface Props {
  isPublic: boolean;
  /** Null for whom it is not to decide. */
  change: ((form: FormData) => Promise<void>) | null;
  t: Translator;
}

/** Whether readers find the figures, and the switch for it. */
export function FiguresSwitch({ isPublic, change, t }: Props) {
  return (
    <section aria-labelledby="for-readers">
      <h2 id="for-readers">{t("deskFigures.forReaders")}</h2>
      <p>
        {t(isPublic ? "deskFigures.isPublic" : "deskFigures.isNotPublic")}{" "}
        {isPublic && <a href={`/${t.language}/moderation`}>{t("deskFigures.seen")}</a>}
      </p>
      {change && (
        <form action={change}>
          <button type="submit" name="public" value={isPublic ? "no" : "yes"}>
            {t(isPublic ? "deskFigures.withhold" : "deskFigures.publish")}
          </button>
        </form>
      )}
    </section>
  );
}
