"use client";

import { useSyncExternalStore } from "react";
import type { News } from "#lib/desk-news/news.ts";

/** How things stand, as far as this page has heard; `signed-out`: it is told nothing. Null: nothing yet. */
export type Heard = News | "signed-out" | null;

const address = "/desk/news";

/** In milliseconds: how often a page asks that has no stream, and when it tries to have one again. */
const between = 15_000;
const anew = 120_000;

/** In milliseconds: a stream that has said nothing for so long is held back on its way. It begins with how things stand. */
const patience = 10_000;

let query = "";
let heard: Heard = null;
let stop: (() => void) | undefined;
const listeners = new Set<() => void>();

function tell(news: Heard): void {
  heard = news;
  for (const listener of listeners) listener();
}

/** Hears by a stream; where there is none, or one that proxies hold back, by asking again and again. */
function hear(): () => void {
  let failures = 0;
  let waiting: number | undefined;
  let isOver = false;
  const source = new EventSource(address + query);
  const silent = window.setTimeout(askInstead, patience);
  source.addEventListener("message", ({ data }) => {
    window.clearTimeout(silent);
    failures = 0;
    // What our own server has written.
    tell(JSON.parse(data));
  });
  source.addEventListener("error", () => {
    failures += 1;
    if (failures >= 2 || source.readyState === EventSource.CLOSED) askInstead();
  });

  function askInstead(): void {
    source.close();
    window.clearTimeout(silent);
    waiting ??= window.setTimeout(ask, 0, Date.now() + anew);
  }

  async function ask(until: number): Promise<void> {
    const answer = await fetch(address + query, { headers: { accept: "application/json" } }).catch(() => null);
    const news = answer?.ok ? await answer.json().catch(() => null) : null;
    if (isOver) return;
    // Asked again nevertheless: somebody may sign in in another tab.
    if (answer?.status === 401 || answer?.status === 403) tell("signed-out");
    if (news) tell(news);
    if (Date.now() < until) waiting = window.setTimeout(ask, between, until);
    else if (stop) stop = hear();
  }

  return () => {
    isOver = true;
    source.close();
    for (const timer of [silent, waiting]) window.clearTimeout(timer);
  };
}

/** Has the page hear of what its address is narrowed to. */
export function narrowTo(now: string): void {
  if (now === query) return;
  query = now;
  if (!stop) return;
  stop();
  tell(null);
  stop = hear();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  stop ??= hear();
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    stop?.();
    stop = undefined;
  };
}

/** What the page has heard of the desk. All who ask on one page share one stream. */
export function useHeard(): Heard {
  return useSyncExternalStore(
    subscribe,
    () => heard,
    () => null,
  );
}

/** The same, where it is news. */
export function useNews(): News | null {
  const now = useHeard();
  return now === "signed-out" ? null : now;
}
