"use client";

import { Filled } from "#components/desk/moderation/filled.tsx";
import styles from "./claim-mark.module.css";
import { useNews } from "./news-store.ts";

interface Props {
  comment: number;
  /** Whoever reads the page: that they are at it themselves is no news. */
  self: number;
  /** The colleague who was at it when the page was made. */
  reader: string | null;
  /** With a gap for the name. */
  words: string;
}

/** Says which colleague is at a comment, now. */
export function ClaimMark({ comment, self, reader, words }: Props) {
  const news = useNews();
  const claim = news?.claims.find(({ commentId, staff }) => commentId === comment && staff.id !== self);
  const name = news ? claim?.staff.name : reader;
  if (!name) return null;
  return (
    <p className={styles.mark}>
      <Filled words={words} with={<bdi>{name}</bdi>} />
    </p>
  );
}
