import { db } from "../db.ts";
import { visible } from "../stories/public.ts";
import { languages } from "../text/language.ts";
import type { Whereto } from "./link.ts";

/** Where a code leads. A story that was never published answers exactly like a code that was never given: null. */
export async function findWhereto(code: string): Promise<Whereto | null> {
  const articles = await db.article.findMany({
    where: { story: { code }, OR: [visible, { status: "WITHDRAWN" }] },
    select: { language: true, slug: true, status: true, byOrder: true },
  });
  const slugs = new Map(articles.filter((it) => it.status === visible.status).map((it) => [it.language, it.slug]));
  const [first, ...others] = languages.filter((language) => slugs.has(language));
  if (first === undefined) {
    if (articles.length === 0) return null;
    return { kind: articles.some(({ byOrder }) => byOrder) ? "by-order" : "withdrawn" };
  }
  return { kind: "told", code, languages: [first, ...others], slugs };
}

/** Adds to what is counted on links that exist, under today's date in UTC. */
export async function addHits(hits: ReadonlyMap<string, number>): Promise<void> {
  // In one order, so that two instances that add at once never wait for each other in a circle.
  const codes = [...hits.keys()].sort();
  const counts = codes.map((code) => hits.get(code) ?? 0);
  const day = new Date().toISOString().slice(0, 10);
  await db.$executeRaw`
    INSERT INTO short_link_days (code, day, hits)
    SELECT code, ${day}::date, hits FROM unnest(${codes}::text[], ${counts}::integer[]) AS new (code, hits)
    ON CONFLICT (code, day) DO UPDATE SET hits = short_link_days.hits + excluded.hits`;
}
