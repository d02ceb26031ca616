import { existsSync } from "node:fs";
import type { IncomingHttpHeaders } from "node:http";
import { join } from "node:path";

/** Whether the press has put a page into its folder. */
export function isPrinted(press: string, path: string): boolean {
  return existsSync(join(press, "pages", `${decodeURIComponent(path).slice(1)}.html`));
}

/** About one page or one answer: nginx says these itself, or cannot know them. */
const own =
  /^(date|connection|keep-alive|transfer-encoding|content-.*|etag|last-modified|vary|link|cache-tag|surrogate-key|age|x-dateline-.*)$/;

/** The headers that nginx must add to a printed page, from those that the site itself gives it. */
export function proxyHeaders(headers: IncomingHttpHeaders): Record<string, string> {
  const kept = Object.entries(headers).filter(([name]) => !own.test(name) || name === "content-security-policy");
  return Object.fromEntries(kept.flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])));
}
