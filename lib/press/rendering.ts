import type { CapturedResponse } from "../http/captured-response.ts";
import { print } from "./print.ts";
import { nothing } from "./subject.ts";

/** What Next rendered, with what the page itself told the press. */
export interface Rendering {
  status: number;
  /** Names and values in turn: those that describe the answer rather than its way. */
  headers: readonly string[];
  body: Buffer;
  /** Whether Next declares it the same for everybody, and nothing in it is for one. */
  isShared: boolean;
  subjects: ReadonlySet<string>;
  /** The absolute short link that the page names. */
  shortLink: string | undefined;
}

/** Everything else that Next says is about the page as Next made it, or for the framework in the browser. */
const passedOn = ["content-type", "content-language", "location"];

/** How a page says that there is nothing: not found, withdrawn, withdrawn by order. */
export const missing: ReadonlySet<number> = new Set([404, 410, 451]);
/** Of a page, Next says there what its own scripts need; a feed says who tells of its changes. */
const passedOnOfOthers = [...passedOn, "link"];

/** Reads a captured answer. A page in HTML is printed on the way: the framework's scripts go, the text stays. */
export async function readRendering(answer: CapturedResponse, subjects: ReadonlySet<string>): Promise<Rendering> {
  const isPage = String(answer.getHeader("content-type")).startsWith("text/html");
  const headers = (isPage ? passedOn : passedOnOfOthers).flatMap((name) => {
    // Next writes the goal of a redirect twice.
    const [value] = [answer.getHeader(name)].flat();
    return value === undefined ? [] : [name, String(value)];
  });
  const isShared =
    /\bs-maxage=/.test(String(answer.getHeader("cache-control"))) && answer.getHeader("set-cookie") === undefined;
  const about = (status: number) => (missing.has(status) ? subjects.union(new Set([nothing])) : new Set(subjects));
  const raw = { status: answer.statusCode, headers, body: answer.body(), isShared, shortLink: undefined };
  if (!isPage) return { ...raw, subjects: about(raw.status) };
  const { html, status = raw.status, shortLink } = await print(raw.body.toString("utf8"));
  return { ...raw, body: Buffer.from(html), status, shortLink, subjects: about(status) };
}
