import { once } from "node:events";
import { RewritingStream } from "parse5-html-rewriting-stream";

/** A reader page as it leaves the house. */
export interface PrintedPage {
  html: string;
  /** The status that the page asked for, where Next cannot give it (410, 503, …). */
  status: number | undefined;
  /** The absolute short link that the page names, for the Link header. */
  shortLink: string | undefined;
}

/** Scripts that readers get: ours, and structured data, which does not run. */
function isKept(attributes: Map<string, string>): boolean {
  return attributes.get("src") === "/reader.js" || attributes.get("type") === "application/ld+json";
}

/**
 * Takes Next's own scripts, their preloads and React's marks out of a page, because nothing on a reader page is
 * hydrated. Reads and takes out what the page tells the server with `<meta name="dateline-status">`.
 */
export async function print(html: string): Promise<PrintedPage> {
  const page: PrintedPage = { html: "", status: undefined, shortLink: undefined };
  const rewriter = new RewritingStream();
  let dropping = false;

  rewriter.on("startTag", (tag, raw) => {
    const attributes = new Map(tag.attrs.map(({ name, value }) => [name, value]));
    if (tag.tagName === "script" && !isKept(attributes)) {
      dropping = true;
      return;
    }
    if (tag.tagName === "link") {
      if (attributes.get("as") === "script" || attributes.get("rel") === "modulepreload") return;
      if (attributes.get("rel") === "shortlink") page.shortLink = attributes.get("href");
    }
    if (tag.tagName === "meta" && attributes.get("name") === "dateline-status") {
      page.status = Number(attributes.get("content"));
      return;
    }
    rewriter.emitRaw(raw);
  });
  rewriter.on("endTag", (tag, raw) => {
    if (dropping && tag.tagName === "script") dropping = false;
    else rewriter.emitRaw(raw);
  });
  rewriter.on("text", (_, raw) => {
    if (!dropping) rewriter.emitRaw(raw);
  });
  rewriter.on("comment", () => {});

  const out: string[] = [];
  rewriter.setEncoding("utf8");
  rewriter.on("data", (chunk: string) => out.push(chunk));
  rewriter.end(html);
  await once(rewriter, "end");
  page.html = out.join("");
  return page;
}
