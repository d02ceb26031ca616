import { db } from "../db.ts";
import { visible } from "../stories/public.ts";
import { type Entry, entry, named } from "../stories/shapes.ts";
import type { Language } from "../text/language.ts";
import { findLexemes } from "./lexemes.ts";
import { excerpt, marked, type Piece } from "./marking.ts";
import { beginSearch, findRows, type Row } from "./rows.ts";
import { mostHits, type Search } from "./search.ts";
import { mend } from "./spelling.ts";
import { readTerms, type Term } from "./terms.ts";
import { writeQuery } from "./tsquery.ts";

/** An article that was found, with what of it was looked for. */
export interface Hit {
  article: Entry;
  headline: Piece[];
  standfirst: Piece[];
  /** Words of the body around the first that was found. */
  excerpt: Piece[] | null;
}

export interface Found {
  hits: Hit[];
  /** Of the newest `mostHits`; `isMore` when there are others. */
  count: number;
  isMore: boolean;
  /** The words that were looked for instead of those that stand nowhere. */
  instead: string | null;
}

/**
 * A page of the articles of a language with the words of a search, else with words that are written nearly alike. Null
 * when there is nothing in it to look for. Throws when one of its queries takes longer than a
 * second.
 */
export async function search(language: Language, wanted: Search): Promise<Found | null> {
  const terms = readTerms(wanted.text);
  // Who only opens the page makes no search.
  if (terms.length === 0) return null;
  const found = await db.$transaction(async (tx) => {
    const since = await beginSearch(tx, language);
    const look = async (terms: readonly Term[]) => {
      const lexemes = await findLexemes(tx, language, wordsOf(terms), "asked");
      const asked = writeQuery(terms, lexemes, language);
      return { lexemes, rows: asked && (await findRows(tx, language, asked, wanted, since)) };
    };
    const { lexemes, rows } = await look(terms);
    if (!rows) return null;
    if (rows.length > 0 || wanted.isExact || wanted.page > 1) return { rows, instead: null };
    const instead = await mend(tx, { text: wanted.text, terms, lexemes, language });
    if (instead === null) return { rows, instead };
    const others = (await look(readTerms(instead))).rows ?? [];
    return { rows: others, instead: others.length > 0 ? instead : null };
  });
  return found && { ...(await show(found.rows)), instead: found.instead };
}

const wordsOf = (terms: readonly Term[]) => terms.flatMap(({ words }) => words.map(({ word }) => word));

async function show(rows: readonly Row[]): Promise<Omit<Found, "instead">> {
  const where = { id: { in: rows.map(({ id }) => id) }, ...visible };
  const articles = new Map((await db.article.findMany({ where, select: entry })).map((it) => [it.id, it]));
  const count = rows[0]?.count ?? 0;
  const hits = rows.flatMap(({ id, body, places }) => {
    const article = articles.get(id);
    if (!article) return [];
    const at = new Set(places);
    return {
      article,
      headline: marked(article.headline, "headline", at),
      standfirst: marked(article.standfirst, "standfirst", at),
      excerpt: excerpt(body, at),
    };
  });
  return { hits, count: Math.min(count, mostHits), isMore: count > mostHits };
}

/** Who can be asked for by name: the authors whose articles readers may see in a language. */
export async function listAuthors(language: Language) {
  return db.author.findMany({
    // Their lists, of which one entry is enough, rather than all that they have written.
    where: { listed: { some: { language } } },
    orderBy: { slug: "asc" },
    take: 200,
    select: { slug: true, names: { select: named } },
  });
}
