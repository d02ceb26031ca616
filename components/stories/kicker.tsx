import type { Translator } from "#lib/messages/translator.ts";
import type { Entry } from "#lib/stories/public.ts";
import styles from "./kicker.module.css";
import { kindWords } from "./kind-words.ts";
import { SectionLink } from "./section-link.tsx";

interface Props {
  story: Entry["story"];
  /** Left out where the section's name stands already. */
  withSection?: boolean;
  t: Translator;
}

/** What stands over a headline: its section, and what the story is when it is no plain news. */
export function Kicker({ story: { kind, section }, withSection, t }: Props) {
  if (!withSection && kind === "NEWS") return null;
  return (
    <p className={styles.kicker}>
      {withSection && <SectionLink section={section} t={t} />}
      {kind !== "NEWS" && (
        <span className={kind === "ADVERTISER" ? styles.advertiser : styles.kind}>{t(kindWords[kind])}</span>
      )}
    </p>
  );
}
