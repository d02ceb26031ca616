import { preparedPool } from "../db.ts";
import type { Language } from "../text/language.ts";
import { type Counts, hasLearntEnough } from "./filter.ts";
import { type Opinion, opinionFrom } from "./odds.ts";
import { tokensOf } from "./tokens.ts";

export interface Asked {
  learnt: Counts;
  /** `null` while too little is learnt. */
  opinion: Opinion | null;
  decides: boolean;
  decideFrom: number;
}

/** What the filter thinks of a text in a language, and what it may do: one query, which reads the words of the text. */
export async function ask(language: Language, text: string): Promise<Asked> {
  const { rows } = await preparedPool().query<Row>({
    name: "filter-ask",
    text: `SELECT l.spam AS "learntSpam", l.published AS "learntPublished", l.decides, l.decide_from AS "decideFrom",
       w.word, w.spam, w.published
     FROM filter_languages l
     LEFT JOIN filter_words w ON w.language = l.language AND w.word = ANY($2::text[])
     WHERE l.language = $1::language`,
    values: [language, tokensOf(text, language)],
  });
  const [first] = rows;
  const learnt = { spam: first?.learntSpam ?? 0, published: first?.learntPublished ?? 0 };
  const words = rows.flatMap(({ word, spam, published }) => (word === null ? [] : { word, spam, published }));
  return {
    learnt,
    opinion: hasLearntEnough(learnt) ? opinionFrom(words, learnt) : null,
    decides: first?.decides ?? false,
    decideFrom: first?.decideFrom ?? 1,
  };
}

interface Row {
  learntSpam: number;
  learntPublished: number;
  decides: boolean;
  decideFrom: number;
  word: string | null;
  spam: number;
  published: number;
}
