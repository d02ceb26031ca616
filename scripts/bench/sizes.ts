import { once } from "node:events";
import { RewritingStream } from "parse5-html-rewriting-stream";
import { withClient } from "../database/connection.ts";
import { type Budget, bounded } from "./budget.ts";
import { ask } from "./http.ts";
import { figure } from "./numbers.ts";
import { pack } from "./sample-page.ts";
import type { Site } from "./site.ts";

/** What a browser loads of a page: addresses, absolute. */
export type Needs = { scripts: string[]; styles: string[]; others: string[] };

/** Finds what a browser loads of a page by itself. */
export async function readNeeds(html: string, base: string): Promise<Needs> {
  const needs: Needs = { scripts: [], styles: [], others: [] };
  const absolute = (address: string) => new URL(address, base).href;
  const reader = new RewritingStream();
  reader.on("startTag", ({ tagName, attrs }) => {
    const { src, srcset, href, rel = "" } = Object.fromEntries(attrs.map(({ name, value }) => [name, value]));
    if (tagName === "script" && src !== undefined) needs.scripts.push(absolute(src));
    else if (src !== undefined) needs.others.push(absolute(src));
    if (srcset !== undefined)
      needs.others.push(...srcset.split(",").map((each) => absolute(each.trim().split(" ")[0] ?? "")));
    if (tagName !== "link" || href === undefined) return;
    if (rel === "stylesheet") needs.styles.push(absolute(href));
    else if (/icon|preload|preconnect|dns-prefetch|manifest/.test(rel)) needs.others.push(absolute(href));
  });
  reader.resume();
  reader.end(html);
  await once(reader, "end");
  return needs;
}

/** The size of an article without comments and of what comes with it. */
export async function measureSizes(site: Site): Promise<Budget[]> {
  const { path, text } = await articleWithoutComments(site);
  const { body, headers } = await ask(site.url + path);
  const html = pack.br(body).byteLength;
  const words = pack.br(Buffer.from(text)).byteLength;
  const { scripts, styles, others } = await readNeeds(body.toString(), site.url);
  const foreign = [...scripts, ...styles, ...others].filter((address) => !address.startsWith(`${site.url}/`));
  const cookies = [
    headers,
    ...(await Promise.all([...scripts, ...styles].map((it) => ask(it)))).map((it) => it.headers),
  ];
  const set = cookies.filter((each) => each["set-cookie"] !== undefined).length;
  return [
    bounded(
      "Article without a thread, HTML in brotli, less its text",
      (html - words) / 1000,
      { atMost: 6, unit: " kB" },
      `${figure((html - words) / 1000)} kB (${figure(html / 1000)} kB, ${figure(words / 1000)} kB of it the text)`,
    ),
    await weight("Scripts of an article, gzip", scripts, 3),
    await weight("CSS of an article, gzip", styles, 8),
    bounded("Requests to others that an article makes", foreign.length, { atMost: 0 }, String(foreign.length)),
    bounded("Answers with Set-Cookie", set, { atMost: 0 }, String(set)),
  ];
}

async function weight(what: string, addresses: string[], kilobytes: number): Promise<Budget> {
  const bodies = await Promise.all(addresses.map((it) => ask(it)));
  const size = bodies.reduce((sum, { body }) => sum + pack.gzip(body).byteLength, 0) / 1000;
  return bounded(what, size, { atMost: kilobytes, unit: " kB" }, `${figure(size)} kB`);
}

async function articleWithoutComments(site: Site): Promise<{ path: string; text: string }> {
  const { rows } = await withClient(site.databaseUrl, (client) =>
    client.query<{ path: string; text: string }>(
      `SELECT '/en/articles/' || s.code || '/' || a.slug AS path, concat_ws(E'\\n', a.headline, a.standfirst,
       (SELECT string_agg(piece #>> '{}', E'\\n') FROM jsonb_path_query(a.body, 'strict $.**.text') piece)) AS text
     FROM articles a JOIN stories s ON s.id = a.story_id
     WHERE a.language = 'en' AND a.status = 'PUBLISHED' AND a.slug NOT LIKE 'bench-%'
       AND NOT EXISTS (SELECT FROM comments c WHERE c.story_id = s.id AND c.status = 'PUBLISHED') ORDER BY a.id LIMIT 1`,
    ),
  );
  const [row] = rows;
  if (!row) throw new Error("every article of the samples has comments");
  return row;
}
