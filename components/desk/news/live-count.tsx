"use client";

import { mostCounted } from "#lib/comments/comment.ts";
import type { QueueName } from "#lib/comments/desk/heaps.ts";
import { calendarLocale } from "#lib/messages/locale.ts";
import type { Language } from "#lib/text/language.ts";
import { useNews } from "./news-store.ts";

interface Props {
  queue: QueueName;
  /** As it was when the page was made. */
  count: number;
  /** What is said of more than are counted. */
  more: string;
  language: Language;
}

/** How many comments lie in a queue, now. */
export function LiveCount({ queue, count, more, language }: Props) {
  const now = useNews()?.counts[queue] ?? count;
  return now > mostCounted ? more : new Intl.NumberFormat(calendarLocale[language]).format(now);
}
