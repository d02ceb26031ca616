import { Socket } from "node:net";
import { type Rendering, readRendering } from "../press/rendering.ts";
import { withRequest } from "../request.ts";
import { capture } from "./captured-response.ts";
import type { Render } from "./front-door.ts";
import { syntheticRequest } from "./synthetic-request.ts";

/**
 * How the press has a page rendered: by a request of its own that has nothing of anybody's, so that no reader's
 * cookie, host or header can be in a page that all the others get.
 */
export function readerPageRenderer(render: Render, siteUrl: string): (path: string) => Promise<Rendering> {
  const { host } = new URL(siteUrl);
  return async (path) => {
    const shown = new Set<string>();
    const request = syntheticRequest(new Socket(), { method: "GET", url: path, headers: { host } });
    const answer = await withRequest({ path, visitor: "", shown }, () => capture(request, render));
    if (answer.statusCode >= 500) throw new Error(`rendering answers ${answer.statusCode}`);
    return readRendering(answer, shown);
  };
}
