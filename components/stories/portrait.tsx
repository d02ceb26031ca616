import type { Picture as Kept } from "#lib/media/media.ts";
import { Picture } from "./picture.tsx";
import styles from "./portrait.module.css";

/** An author's small picture beside their name, which says all there is to hear; nothing where there is none. */
export function Portrait({ picture }: { picture: Kept | null }) {
  return (
    picture && (
      <div className={styles.portrait}>
        <Picture picture={picture} alt="" sizes="3.5rem" />
      </div>
    )
  );
}
