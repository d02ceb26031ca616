import type { ReactNode } from "react";
import { messagesOf } from "#lib/messages/translator.ts";
import { direction, type Language } from "#lib/text/language.ts";
import styles from "./sheet.module.css";
import { WithUnanswered } from "./unanswered.tsx";

interface Props {
  title: string;
  /** What the page is written in. Much of the desk speaks English only, whatever stands above it. */
  language?: Language;
  /** The page's neighbours, above its title. */
  places?: ReactNode;
  children: ReactNode;
}

/** A page of the desk under its head. */
export function Sheet({ title, language = "en", places, children }: Props) {
  return (
    <main className={styles.sheet} lang={language} dir={direction(language)}>
      {places}
      <h1>{title}</h1>
      <WithUnanswered words={messagesOf(language).desk.unanswered}>{children}</WithUnanswered>
    </main>
  );
}
