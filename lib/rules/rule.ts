import { z } from "zod";
import { minuteOf } from "../clock.ts";
import { RefusalReason } from "../generated/prisma/enums.ts";
import { foldedWords } from "../text/folded-words.ts";
import { languages } from "../text/language.ts";
import { isTimeZone } from "./hours.ts";
import { compilePattern, longestPattern } from "./pattern.ts";

/** So much a list holds, and so many rules there are: what they ask of a comment's way in is bounded. */
export const ruleLimits = {
  name: 80,
  entries: 500,
  entry: 100,
  words: 10,
  pattern: longestPattern,
  rules: 100,
} as const;

/** What a rule may do with a comment. */
export const ruleEffects = ["HOLD", "REFUSE", "SPAM"] as const;

export type RuleEffect = (typeof ruleEffects)[number];

const entry = z.string().trim().min(1).max(ruleLimits.entry);
const list = (item: z.ZodType<string>) => z.array(item).min(1).max(ruleLimits.entries);

/** A word or a phrase, to be found as lib/text/word-list.ts does. */
const phrase = entry.refine((it) => {
  const { length } = foldedWords(it);
  return length > 0 && length <= ruleLimits.words;
});

/** An e-mail address, in which * stands for anything. */
const addressPattern = entry.regex(/^[^\s@]*(@[^\s@]*)?$/).refine((it) => /[^*@.]/.test(it));

const domain = entry
  .transform((it) => URL.parse(`http://${it.replace(/^https?:\/\//i, "")}`)?.hostname ?? "")
  .pipe(z.string().regex(/^[^.]+(\.[^.]+)+$/));

const clock = z.string().refine((it) => minuteOf(it) !== null);
const count = (least: number, most: number) => z.int().min(least).max(most);

const shared = {
  name: z.string().trim().min(1).max(ruleLimits.name),
  effect: z.enum(ruleEffects),
  /** What a writer is told whom it refuses. */
  reason: z.enum(RefusalReason),
  /** Where it holds; everywhere, if nothing is said. */
  language: z.enum(languages).nullable(),
  section: z.int().nullable(),
  /** A story's code. */
  story: z.string().max(20).nullable(),
};

/** What a rule looks at. */
const conditions = [
  /** Words in the text, however they are written. */
  z.object({ ...shared, kind: z.literal("words"), entries: list(phrase) }),
  /** A regular expression over the folded text (lib/rules/pattern.ts). */
  z.object({
    ...shared,
    kind: z.literal("pattern"),
    pattern: z
      .string()
      .trim()
      .min(1)
      .max(ruleLimits.pattern)
      .refine((it) => compilePattern(it) !== null),
  }),
  /** More web addresses than so many. */
  z.object({ ...shared, kind: z.literal("links"), more: count(0, 100) }),
  /** Words in the writer's name. */
  z.object({ ...shared, kind: z.literal("names"), entries: list(phrase) }),
  z.object({ ...shared, kind: z.literal("addresses"), entries: list(addressPattern) }),
  /** Web addresses of these domains, or any below them. */
  z.object({ ...shared, kind: z.literal("domains"), entries: list(domain) }),
  /** In characters: fewer than, more than. */
  z
    .object({
      ...shared,
      kind: z.literal("length"),
      fewer: count(1, 5_000).nullable(),
      more: count(1, 5_000).nullable(),
    })
    .refine(({ fewer, more }) => fewer !== null || more !== null, { path: ["more"] }),
  /** The least share of capitals, in per cent of the letters that have them. */
  z.object({ ...shared, kind: z.literal("capitals"), share: count(1, 100) }),
  /** These words came so many times before in thirty days, or the visitor has sent so many comments today. */
  z.object({ ...shared, kind: z.literal("repeat"), of: z.enum(["words", "visitor"]), times: count(1, 100) }),
  /** From somebody of whom nothing was published yet. */
  z.object({ ...shared, kind: z.literal("newcomer") }),
  /** Everything in its language, section or story. */
  z
    .object({ ...shared, kind: z.literal("place") })
    .refine((it) => it.language !== null || it.section !== null || it.story !== null, { path: ["language"] }),
  /** What comes between two times by the clock of a place, maybe over midnight. */
  z
    .object({ ...shared, kind: z.literal("hours"), from: clock, to: clock, timeZone: z.string().refine(isTimeZone) })
    .refine(({ from, to }) => from !== to, { path: ["to"] }),
] as const;

export const ruleContent = z.discriminatedUnion("kind", conditions);

export type RuleContent = z.infer<typeof ruleContent>;
export type RuleKind = RuleContent["kind"];

export const ruleKinds = [
  ...["words", "pattern", "links", "domains", "names", "addresses"],
  ...["length", "capitals", "repeat", "newcomer", "place", "hours"],
] as const satisfies readonly RuleKind[];
