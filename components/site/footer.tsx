import type { Translator } from "#lib/messages/translator.ts";
import styles from "./footer.module.css";

export function Footer({ name, t }: { name: string; t: Translator }) {
  return (
    <footer className={styles.footer}>
      <p dir="auto">{name}</p>
      <p>
        <a href={`/${t.language}`}>{t("site.front")}</a>
      </p>
    </footer>
  );
}
