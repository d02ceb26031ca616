"use client";

import { useSyncExternalStore } from "react";
import type { News } from "#lib/desk-news/news.ts";

/** How things stand, as far as this page has heard; `signed-out`: nobody tells it any more. Null: nothing yet. */
export type Heard = News | "signed-out" | null;

const address = "/desk/news";

/** In milliseconds: how often a page asks that has no stream, and when it tries to have one again. */
const between = 15_000;
const anew = 120_000;

let heard: Heard = null;
let stop: (() => void) | undefined;
const listeners = new Set<() => void>();

function tell(news: Heard): void {
  heard = news;
  for (const listener of listeners) listener();
}

/** Hears by a stream; where that fails twice in a row, as behind proxies that hold streams back, by asking again and again. */
function hear(): () => void {
  let failures = 0;
  let waiting: number | undefined;
  const source = new EventSource(address);
  source.addEventListener("message", ({ data }) => {
    failures = 0;
    // What our own server has written.
    tell(JSON.parse(data));
  });
  source.addEventListener("error", () => {
    failures += 1;
    if (failures < 2 && source.readyState !== EventSource.CLOSED) return;
    source.close();
    waiting ??= window.setTimeout(ask, 0, Date.now() + anew);
  });

  async function ask(until: number): Promise<void> {
    const answer = await fetch(address, { headers: { accept: "application/json" } }).catch(() => null);
    if (waiting === undefined) return;
    if (answer?.status === 401 || answer?.status === 403) return tell("signed-out");
    if (answer?.ok) tell(await answer.json());
    if (Date.now() < until) waiting = window.setTimeout(ask, between, until);
    else if (stop) stop = hear();
  }

  return () => {
    source.close();
    window.clearTimeout(waiting);
    waiting = undefined;
  };
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
