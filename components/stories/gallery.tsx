import type { Picture as Kept } from "#lib/media/media.ts";
import type { Shown } from "#lib/stories/blocks.ts";
import { Figure } from "./figure.tsx";
import styles from "./gallery.module.css";

/** Pictures side by side, as many as there is room for. */
export function Gallery({ shown, kept }: { shown: readonly Shown[]; kept: ReadonlyMap<string, Kept> }) {
  return (
    <div className={styles.gallery}>
      {shown.map(({ mediaId, ...words }, place) => {
        const picture = kept.get(mediaId);
        // biome-ignore lint/suspicious/noArrayIndexKey: one picture may be shown twice.
        return picture && <Figure key={place} picture={picture} sizes="(min-width: 46rem) 22rem, 100vw" {...words} />;
      })}
    </div>
  );
}
