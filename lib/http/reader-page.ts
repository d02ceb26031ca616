import { Socket } from "node:net";
import { type Rendering, readRendering } from "../press/rendering.ts";
import { type RequestStore, withRequest } from "../request.ts";
import { turnstile } from "../turnstile.ts";
import { addressInNext } from "./address.ts";
import { capture } from "./captured-response.ts";
import type { Render } from "./front-door.ts";
import { syntheticRequest } from "./synthetic-request.ts";

/**
 * Renders the page of a store's path by a request of our own, so that no reader's cookie, host or header can be in what
 * comes of it. Rejects when it cannot be made.
 */
export async function renderForNobody(next: Render, siteUrl: string, store: RequestStore): Promise<Rendering> {
  const { host } = new URL(siteUrl);
  const request = syntheticRequest(new Socket(), { method: "GET", url: store.path, headers: { host } });
  const rendering = await readRendering(await withRequest(store, () => capture(request, next)), store.shown);
  if (rendering.status >= 500) throw new Error(`rendering answers ${rendering.status}`);
  return rendering;
}

/** How the press has the page of a key rendered, which all readers get. Rejects when it cannot be. */
export function readerPageRenderer(next: Render, siteUrl: string): (key: string) => Promise<Rendering> {
  // A page takes a few connections to the database; whoever asks for pages that nobody needs waits with the others.
  const aFewAtATime = turnstile({ places: 8, line: 1_000, each: 1_000, patience: 2_500, longest: 20_000 });
  return (key) =>
    aFewAtATime("readers", () =>
      renderForNobody(next, siteUrl, { path: addressInNext(key), visitor: "", trace: "", shown: new Set() }),
    );
}
