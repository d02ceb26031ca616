import type { ReactNode } from "react";
import type { Direction, Language } from "#lib/text/language.ts";
import styles from "./preview-frame.module.css";

/** Marks what is inside as a preview that only staff can see. */
export function PreviewFrame({
  back,
  language,
  direction,
  children,
}: {
  back: string;
  language: Language;
  direction: Direction;
  children: ReactNode;
}) {
  return (
    <main>
      <p className={styles.mark}>
        Preview: readers do not see this page. <a href={back}>Back to the article</a>
      </p>
      <div className={styles.page} lang={language} dir={direction}>
        {children}
      </div>
    </main>
  );
}
