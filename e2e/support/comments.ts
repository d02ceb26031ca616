import { randomBytes } from "node:crypto";
import type { APIRequestContext } from "@playwright/test";

/** What a guest writes, with words of its own so that its row can be found. */
export function someComment(over: Partial<Record<"author" | "email" | "comment", string>> = {}) {
  const mark = randomBytes(6).toString("hex");
  return { author: `Guest ${mark}`, email: `guest-${mark}@example.org`, comment: `What I think, ${mark}.`, ...over };
}

/** An address of the range for documentation, so that each test is a visitor of its own (the site trusts one proxy). */
export function someAddress(): string {
  const [a = 0, b = 0, c = 0] = randomBytes(3);
  return `10.${a}.${b}.${c}`;
}

/** Sends a comment as a page of the site does; the answer is not followed. */
export function sendComment(
  request: APIRequestContext,
  site: { url: string },
  path: string,
  comment: Record<string, string>,
  from?: string,
) {
  return request.post(site.url + path, {
    form: comment,
    headers: { origin: site.url, ...(from === undefined ? {} : { "x-forwarded-for": from }) },
    maxRedirects: 0,
  });
}
