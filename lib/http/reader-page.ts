import { Socket } from "node:net";
import { type Rendering, readRendering } from "../press/rendering.ts";
import { withRequest } from "../request.ts";
import { turnstile } from "../turnstile.ts";
import { capture } from "./captured-response.ts";
import type { Render } from "./front-door.ts";
import { syntheticRequest } from "./synthetic-request.ts";

/**
 * How the press has a page rendered: by a request of its own that has nothing of anybody's, so that no reader's
 * cookie, host or header can be in a page that all the others get.
 */
export function readerPageRenderer(next: Render, siteUrl: string): (path: string) => Promise<Rendering> {
  const { host } = new URL(siteUrl);
  // A page takes a few connections to the database; whoever asks for pages that nobody needs waits with the others.
  const aFewAtATime = turnstile({ places: 8, line: 1_000, each: 1_000, patience: 2_500, longest: 20_000 });

  async function render(path: string): Promise<Rendering> {
    const shown = new Set<string>();
    const request = syntheticRequest(new Socket(), { method: "GET", url: path, headers: { host } });
    const answer = await withRequest({ path, visitor: "", shown }, () => capture(request, next));
    if (answer.statusCode >= 500) throw new Error(`rendering answers ${answer.statusCode}`);
    return readRendering(answer, shown);
  }

  return (path) => aFewAtATime("readers", () => render(path));
}
