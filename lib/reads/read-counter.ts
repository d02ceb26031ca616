import { OnceAnHour } from "../counting/once-an-hour.ts";
import { FewSources, sourceOfHost } from "../counting/source.ts";
import { type Counts, tally } from "../counting/tally.ts";
import type { Language } from "../text/language.ts";

/** What a reader's browser says of an article that is before their eyes. */
export interface Read {
  code: string;
  language: Language;
  /** The host of the page that led to it, as the browser has it; empty when there was none. */
  host: string;
}

export type ReadCounter = ReturnType<typeof readCounter>;

/**
 * Counts the reads of articles: each reader once an hour, by where they came from.
 * @param own the host of this site
 * @param add is given `{code} {language} {source}`
 */
export function readCounter(own: string, add: (reads: Counts) => Promise<void>) {
  const seen = new OnceAnHour();
  const sources = new FewSources();
  const reads = tally("reads", add);
  return {
    count({ code, language, host }: Read, passer: string): void {
      const article = `${code} ${language}`;
      if (seen.isFirst(article, passer)) reads.count(`${article} ${sources.admit(article, sourceOfHost(host, own))}`);
    },
    /** Writes what still waits. */
    write: reads.write,
  };
}
