import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { withClient } from "../database/connection.ts";
import { type Answer, ask } from "./http.ts";
import type { Site } from "./site.ts";

export type Encoding = "gzip" | "br";

/** The article of the samples that has the most comments, in English. */
export type SampleArticle = { id: number; code: string; path: string; comments: number };

export async function findSampleArticle(site: Site): Promise<SampleArticle> {
  const { rows } = await withClient(site.databaseUrl, (client) =>
    client.query<{ id: number; code: string; slug: string; comments: number }>(
      `SELECT a.id, s.code, a.slug,
       (SELECT count(*)::int FROM comments c WHERE c.story_id = s.id AND c.status = 'PUBLISHED') AS comments
     FROM articles a JOIN stories s ON s.id = a.story_id
     WHERE a.language = 'en' AND a.status = 'PUBLISHED' ORDER BY comments DESC LIMIT 1`,
    ),
  );
  const [row] = rows;
  if (!row) throw new Error("the site has no article");
  return { ...row, path: `/en/articles/${row.code}/${row.slug}` };
}

/** A page as the site hands it out: its bytes in every form, which of them the site packed itself, and its headers. */
export type Page = {
  html: Buffer;
  packed: Record<Encoding, { bytes: Buffer; bySite: boolean }>;
  headers: Answer["headers"];
};

export async function readPage(url: string): Promise<Page> {
  // The first answer may be one that was not printed yet.
  await ask(url);
  const { body: html, headers } = await ask(url);
  return { html, headers, packed: { gzip: await packed(url, "gzip", html), br: await packed(url, "br", html) } };
}

async function packed(url: string, encoding: Encoding, html: Buffer) {
  const { headers, body } = await ask(url, { headers: { "Accept-Encoding": encoding } });
  const bySite = headers["content-encoding"] === encoding;
  return { bytes: bySite ? body : pack[encoding](html), bySite };
}

/** Packs as tightly as one who packs once and serves often. */
export const pack: Record<Encoding, (bytes: Uint8Array) => Buffer> = {
  gzip: (bytes) => gzipSync(bytes, { level: 9 }),
  br: (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
};
