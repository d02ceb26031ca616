import { foldedWords, type Span } from "../text/folded-words.ts";
import { wordList } from "../text/word-list.ts";
import type { Reading } from "./facts.ts";
import { hoursIn } from "./hours.ts";
import { compilePattern } from "./pattern.ts";
import type { RuleContent } from "./rule.ts";

/** What a rule found: where in the text, or else what. */
export interface Match {
  spans?: Span[];
  detail?: string | number;
}

/** `isLate` says that the time for all rules is over, so that what has been found will do. */
export type Matcher = (comment: Reading, isLate: () => boolean) => Match | null;

/** Below so many letters that have capitals, a name or an abbreviation is a large share. */
const fewestLetters = 12;

/** Gets a rule's content ready to be asked often. Throws for an expression that is none. */
export function matcherOf(content: RuleContent): Matcher {
  switch (content.kind) {
    case "words":
      return inText(wordList(content.entries));
    case "pattern":
      return matching(content.pattern);
    case "links":
      return (comment) => {
        const spans = comment.links();
        return spans.length > content.more ? { spans } : null;
      };
    case "domains":
      return (comment) => where(comment.links().filter(({ host }) => content.entries.some((it) => isBelow(host, it))));
    case "names":
      return inName(wordList(content.entries));
    case "addresses":
      // Which address is not said: findings are kept for longer than addresses are.
      return ({ email }) => (content.entries.some((pattern) => fits(email, pattern)) ? {} : null);
    case "length":
      return ({ text }) => {
        const detail = [...text].length;
        const isShort = content.fewer !== null && detail < content.fewer;
        const isLong = content.more !== null && detail > content.more;
        return isShort || isLong ? { detail } : null;
      };
    case "capitals":
      return ({ text }) => {
        const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
        const letters = capitals + (text.match(/\p{Ll}/gu)?.length ?? 0);
        const detail = Math.round((capitals / letters) * 100);
        return letters >= fewestLetters && capitals * 100 >= content.share * letters ? { detail } : null;
      };
    case "repeat":
      return ({ copies, ofVisitor }) => {
        const detail = content.of === "words" ? copies : ofVisitor;
        return detail >= content.times ? { detail } : null;
      };
    case "newcomer":
      return ({ isNewcomer }) => (isNewcomer ? {} : null);
    case "place":
      return () => ({});
    case "hours": {
      const isWithin = hoursIn(content);
      return ({ at }) => (isWithin(at) ? {} : null);
    }
  }
}

function where(spans: Span[]): Match | null {
  return spans.length > 0 ? { spans } : null;
}

function inText(find: ReturnType<typeof wordList>): Matcher {
  return (comment) => where(find(comment.words()));
}

function inName(find: ReturnType<typeof wordList>): Matcher {
  return ({ author }) => {
    const [found] = find(foldedWords(author));
    return found ? { detail: author.slice(found.start, found.end) } : null;
  };
}

function matching(pattern: string): Matcher {
  const find = compilePattern(pattern);
  if (!find) throw new Error("no such pattern can be asked");
  return (comment, isLate) => where(find(comment.folded(), isLate));
}

function isBelow(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

/** Whether an address fits a pattern with stars, each part of which is looked for once, from the left. */
export function fits(address: string, pattern: string): boolean {
  const [first = "", ...others] = pattern.toLowerCase().split("*");
  const last = others.pop();
  const given = address.toLowerCase();
  if (last === undefined) return given === first;
  if (!given.startsWith(first)) return false;
  let at = first.length;
  for (const part of others) {
    const found = given.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return given.length - last.length >= at && given.endsWith(last);
}
