"use client";

import { useLayoutEffect, useMemo } from "react";
import type { Latest, News } from "#lib/desk-news/news.ts";
import { sayer } from "#lib/messages/sayer.ts";
import type { Catalogue } from "#lib/messages/translator.ts";
import type { Language } from "#lib/text/language.ts";
import styles from "./desk-news.module.css";
import { narrowTo, useHeard } from "./news-store.ts";
import { NoticeOptions } from "./notice-options.tsx";

interface Props {
  /** What had come last when the page was made (`findLatest`). */
  latest: readonly Latest[];
  /** What the page's address narrows what waits to, with its question mark. */
  query: string;
  language: Language;
  words: Catalogue["deskNews"];
}

/** Rows of a moment may come in another order than their times. */
const slack = 5_000;

/** How many of the comments that wait came since the page was made. */
function countNew(latest: readonly Latest[], news: News): number {
  const seen = new Set(latest.map(({ id, since }) => `${id} ${since}`));
  const from = (latest[0]?.since ?? 0) - slack;
  return news.latest.filter(({ id, since }) => since > from && !seen.has(`${id} ${since}`)).length;
}

/**
 * Says how many comments have come since the page was made of those that it would show if they wait, and leads to them:
 * nothing moves by itself. On a wish it says so outside the page, too.
 */
export function DeskNews({ latest, query, language, words }: Props) {
  // Before anybody on the page begins to hear.
  useLayoutEffect(() => narrowTo(query), [query]);
  const say = useMemo(() => sayer(language, words), [language, words]);
  const heard = useHeard();
  const count = heard && heard !== "signed-out" ? countNew(latest, heard) : 0;
  const isMore = heard !== null && heard !== "signed-out" && count > 0 && count === heard.latest.length && count >= 50;
  const told = count > 0 ? say(isMore ? "newMany" : "new", { count }) : "";
  return (
    <section className={styles.news} aria-label={words.live}>
      {/* No second status beside the one that says what was done. */}
      <p aria-live="polite">{heard === "signed-out" ? words.signedOut : told}</p>
      {count > 0 && <a href={`/desk/comments${query}`}>{words.load}</a>}
      <NoticeOptions count={count} told={told} words={words} />
    </section>
  );
}
