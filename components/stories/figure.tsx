import type { Picture as Kept } from "#lib/media/media.ts";
import styles from "./figure.module.css";
import { Picture } from "./picture.tsx";

interface Props {
  picture: Kept;
  alt: string;
  caption: string;
  credit: string;
  sizes: string;
  isFirst?: boolean;
}

/** A picture with what stands under it. */
export function Figure({ caption, credit, ...picture }: Props) {
  return (
    <figure className={styles.figure}>
      <Picture {...picture} />
      <Caption caption={caption} credit={credit} />
    </figure>
  );
}

/** What stands under a picture or recording: words about it, and whose it is. */
export function Caption({ caption, credit }: Pick<Props, "caption" | "credit">) {
  if (!caption && !credit) return null;
  return (
    <figcaption>
      {caption && <span>{caption}</span>} {credit && <small>{credit}</small>}
    </figcaption>
  );
}
