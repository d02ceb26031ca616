import styles from "./page-links.module.css";

interface Way {
  href: string;
  text: string;
}

interface Props {
  label: string;
  newer: Way | null | false;
  older: Way | null | false;
}

/** Links to the page of newer things and to the page of older ones. Nothing where there is nowhere to go. */
export function PageLinks({ label, newer, older }: Props) {
  if (!newer && !older) return null;
  return (
    <nav className={styles.pages} aria-label={label}>
      {newer && (
        <a rel="prev" href={newer.href}>
          {newer.text}
        </a>
      )}
      {older && (
        <a rel="next" href={older.href}>
          {older.text}
        </a>
      )}
    </nav>
  );
}
