import type { ReactNode } from "react";
import type { Translator } from "#lib/messages/translator.ts";
import styles from "./figure.module.css";

/** Lines of code under the name of their language. Code runs from left to right in every language. */
export function CodeBlock({ language, children, t }: { language: string; children: ReactNode; t: Translator }) {
  return (
    <figure className={styles.figure}>
      {language && <figcaption dir="auto">{language}</figcaption>}
      {/* biome-ignore lint/a11y/useSemanticElements: no form has these fields. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be in reach of the keyboard. */}
      <pre dir="ltr" tabIndex={0} role="group" aria-label={language || t("reading.code")}>
        <code>{children}</code>
      </pre>
    </figure>
  );
}
