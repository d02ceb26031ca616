import type { ReactNode } from "react";

/** Stand for what is not text in a message: the first and the second. */
export const gap = "\uFFFC";
export const otherGap = "\uFFFD";

/** A message with something in the place of its gaps, such as a name in its own direction. */
export function Filled({ words, with: first, and: second }: { words: string; with: ReactNode; and?: ReactNode }) {
  return words.split(/([\uFFFC\uFFFD])/).map((part, i) => {
    const shown = part === gap ? first : part === otherGap ? second : part;
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a message never change places.
    return <span key={i}>{shown}</span>;
  });
}
