import type { Prisma } from "../generated/prisma/client.ts";
import { bareForms } from "../text/folded-words.ts";
import type { Language } from "../text/language.ts";

/** Under what each word is found; under nothing, if it is one of those that stand in every article. */
export type Lexemes = ReadonlyMap<string, readonly string[]>;

/** PostgreSQL takes words of 2 kB; nobody looks for longer ones than this, in characters. */
const longest = 100;

/**
 * The forms of folded words, under which articles have them or, `asked`, a search looks for them. English loses its
 * endings, as PostgreSQL's stemmer has it. Arabic loses what is written on to the front of a word. Kurdish stays as it is.
 */
export async function findLexemes(
  tx: Prisma.TransactionClient,
  language: Language,
  words: Iterable<string>,
  use: "written" | "asked",
): Promise<Lexemes> {
  const all = [...new Set(words)];
  if (language === "en") return stems(tx, all);
  if (language !== "ar") return new Map(all.map((word) => [word, [cut(word)]]));
  const lost = use === "written" ? "anything" : "the";
  return new Map(all.map((word) => [word, [word, ...bareForms(word, lost)].map(cut)]));
}

async function stems(tx: Prisma.TransactionClient, words: string[]): Promise<Lexemes> {
  const short = words.map(cut);
  const rows = await tx.$queryRaw<{ lexemes: string[] | null }[]>`
    SELECT ts_lexize('english_stem', word) AS lexemes FROM unnest(${short}::text[]) WITH ORDINALITY AS it (word, place)
    ORDER BY place`;
  return new Map(words.map((word, i) => [word, rows[i]?.lexemes ?? []]));
}

function cut(word: string): string {
  return [...word].slice(0, longest).join("");
}

/** A lexeme as tsvector and tsquery read it, whatever is in it. */
export function quoted(lexeme: string): string {
  return `'${lexeme.replace(/['\\]/g, "$&$&")}'`;
}
