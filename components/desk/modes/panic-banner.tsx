import type { Translator } from "#lib/messages/translator.ts";
import { direction } from "#lib/text/language.ts";
import styles from "./modes.module.css";

/** Over every page of the desk while everything is held: since when, by whom, and where it is ended. */
export function PanicBanner({ panic: { since, by }, t }: { panic: { since: Date; by: string }; t: Translator }) {
  const { language } = t;
  return (
    <aside className={styles.banner} aria-label={t("deskModes.panic")} lang={language} dir={direction(language)}>
      {t("deskModes.panicSince", { time: t.dateTime(since), name: by })}{" "}
      <a href="/desk/modes">{t("deskModes.title")}</a>
    </aside>
  );
}
