import { describe, expect, test } from "vitest";
import type { Facts } from "./facts.ts";
import { judgeBy, type Rule, ruleOf, timeForRules } from "./judging.ts";
import type { Matcher } from "./matching.ts";
import { type RuleContent, ruleContent } from "./rule.ts";
import { contentOf } from "./testing.ts";

const plain: Facts = {
  ...{
    text: "What I think of it.",
    author: "Ada",
    email: "ada@example.org",
    language: "en",
    story: "abc234",
    section: 1,
  },
  ...{ copies: 0, ofVisitor: 0, isNewcomer: false, at: new Date("2026-11-28T12:00:00Z") },
};
const rule = (content: RuleContent, id = 1): Rule => ruleOf({ id, version: 3, content });
const found = (content: RuleContent, over: Partial<Facts> = {}) => judgeBy([rule(content)], { ...plain, ...over });
const passages = (content: RuleContent, text: string) =>
  found(content, { text })[0]?.spans?.map(([start, end]) => text.slice(start, end)) ?? [];

// Table 2.4: what other programs' word lists make of the same.
test.each([
  ["كلب", "يا كلب!", ["كلب"]],
  ["كلب", "يا الكلب!", ["الكلب"]],
  ["كلب", "هو وكلب.", ["وكلب"]],
  ["كلب", "يا كَلْب!", ["كَلْب"]],
  ["كلب", "يا كـلـب!", ["كـلـب"]],
  ["كلب", "يا كل\u200dب!", ["كل\u200dب"]],
  ["كلب", "يا کلب!", ["کلب"]],
  ["كوردى", "زمانی كوردی", ["كوردی"]],
  ["أحمق", "يا احمق", ["احمق"]],
  ["كل", "هذا كلام", []],
  ["ass", "a class act", []],
])("the rule against %s finds in “%s” %j", (word, text, spans) => {
  expect(passages(contentOf({ kind: "words", entries: [word] }), text)).toEqual(spans);
});

describe("a rule of each kind", () => {
  test.each<[Record<string, unknown> & { kind: RuleContent["kind"] }, Partial<Facts>, Partial<Facts>]>([
    [{ kind: "pattern", pattern: "\\d{4}-\\d{4}" }, { text: "call ٠٧٥٠-١٢٣٤" }, { text: "call 075-12" }],
    [{ kind: "pattern", pattern: "أحم+ق" }, { text: "احـمَمق" }, { text: "احق" }],
    [{ kind: "pattern", pattern: "BUY\\s+now" }, { text: "Buy\n NOW" }, { text: "buynow" }],
    [
      { kind: "links", more: 1 },
      { text: "https://a.example https://b.example" },
      { text: "https://a.example b.example" },
    ],
    [{ kind: "names", entries: ["admin"] }, { author: "the ADMIN" }, { author: "Administrator", text: "admin" }],
    [{ kind: "addresses", entries: ["*@spam.example"] }, { email: "A@SPAM.example" }, { email: "a@spam.example.org" }],
    [
      { kind: "domains", entries: ["https://Spam.Example/x"] },
      { text: "see http://a.spam.example/" },
      { text: "see http://nospam.example/ spam.example" },
    ],
    [
      { kind: "domains", entries: ["spam.example"] },
      { text: "http://spam.example./x" },
      { text: "http://spam.example.org/" },
    ],
    [
      { kind: "domains", entries: ["bücher.example"] },
      { text: "https://bücher.example/" },
      { text: "https://bucher.example/" },
    ],
    [{ kind: "length", fewer: 5, more: null }, { text: "😀😀" }, { text: "first" }],
    [{ kind: "length", fewer: null, more: 5 }, { text: "😀😀😀😀😀😀" }, { text: "😀😀😀😀😀" }],
    [{ kind: "capitals", share: 70 }, { text: "THIS IS LOUD, mate" }, { text: "THIS IS loud, my mate" }],
    [{ kind: "capitals", share: 70 }, { text: "ÄRGERLICH ALLES" }, { text: "NATO, UNO" }],
    [{ kind: "repeat", of: "words", times: 2 }, { copies: 2 }, { copies: 1, ofVisitor: 9 }],
    [{ kind: "repeat", of: "visitor", times: 2 }, { ofVisitor: 2 }, { ofVisitor: 1, copies: 9 }],
    [{ kind: "newcomer" }, { isNewcomer: true }, {}],
    [{ kind: "place", language: "ar" }, { language: "ar" }, {}],
    [{ kind: "place", section: 7 }, { section: 7 }, {}],
    [{ kind: "place", story: "xyz234" }, { story: "xyz234" }, {}],
    [
      { kind: "newcomer", language: "ar", section: 7 },
      { isNewcomer: true, language: "ar", section: 7 },
      { isNewcomer: true, language: "ar" },
    ],
  ])("%j", (given, matching, other) => {
    const content = contentOf(given);
    expect(found(content, matching)).toMatchObject([
      { rule: "rule", id: 1, version: 3, name: "A rule", effect: "HOLD" },
    ]);
    expect(found(content, other)).toEqual([]);
  });

  test("marks what it found where it stands in the text as written", () => {
    expect(passages(contentOf({ kind: "pattern", pattern: "كلب" }), "قال: «كَلْبٌ»")).toEqual(["كَلْبٌ"]);
    expect(passages(contentOf({ kind: "links", more: 0 }), "x\nhttps://a.example/b, y")).toEqual([
      "https://a.example/b",
    ]);
  });

  test("a refusal says what its writer is told; a rule that holds tells nobody", () => {
    const words = { kind: "words", entries: ["fool"], reason: "ABUSIVE" } as const;
    expect(found(contentOf({ ...words, effect: "REFUSE" }), { text: "fool" })).toMatchObject([{ reason: "ABUSIVE" }]);
    expect(found(contentOf(words), { text: "fool" })[0]).not.toHaveProperty("reason");
  });
});

describe("the time of day", () => {
  const night = (timeZone: string) => contentOf({ kind: "hours", from: "22:00", to: "06:00", timeZone });
  const holds = (timeZone: string, at: string) => found(night(timeZone), { at: new Date(at) }).length > 0;

  test.each([
    ["Asia/Baghdad", "2026-07-01T18:59:59Z", false],
    ["Asia/Baghdad", "2026-07-01T19:00:00Z", true],
    ["Asia/Baghdad", "2026-07-02T02:59:59Z", true],
    ["Asia/Baghdad", "2026-07-02T03:00:00Z", false],
    // The clocks of Berlin are put back at 01:00Z and forward at 01:00Z: six o'clock is an hour later, then earlier.
    ["Europe/Berlin", "2026-10-24T20:00:00Z", true],
    ["Europe/Berlin", "2026-10-25T04:59:59Z", true],
    ["Europe/Berlin", "2026-10-25T05:00:00Z", false],
    ["Europe/Berlin", "2026-03-28T21:00:00Z", true],
    ["Europe/Berlin", "2026-03-29T03:59:59Z", true],
    ["Europe/Berlin", "2026-03-29T04:00:00Z", false],
  ])("in %s at %s: %s", (timeZone, at, is) => expect(holds(timeZone, at)).toBe(is));

  test("in one day", () => {
    const noon = contentOf({ kind: "hours", from: "12:00", to: "13:00", timeZone: "UTC" });
    expect(found(noon)).toHaveLength(1);
    expect(found(noon, { at: new Date("2026-11-28T13:00:00Z") })).toEqual([]);
  });
});

describe("what goes wrong only holds", () => {
  const asking = (matches: Matcher, id = 1): Rule => ({
    id,
    version: 1,
    content: contentOf({ kind: "newcomer", effect: "REFUSE", name: `R${id}` }),
    matches,
  });

  test("a rule that throws", () => {
    const broken = asking(() => {
      throw new Error("no");
    });
    expect(judgeBy([broken], plain)).toEqual([
      { rule: "rule", id: 1, version: 1, name: "R1", effect: "HOLD", failed: true, took: expect.any(Number) },
    ]);
  });

  test("a rule that this version does not understand", () => {
    expect(judgeBy([ruleOf({ id: 4, version: 1, content: { kind: "of tomorrow" } })], plain)).toMatchObject([
      { id: 4, effect: "HOLD", failed: true },
    ]);
  });

  test("whatever comes when the time is over, and no rule is asked any more", () => {
    let now = 0;
    const asked: number[] = [];
    const rules = [1, 2, 3, 4].map((id) =>
      asking(() => {
        asked.push(id);
        now += timeForRules / 2;
        return null;
      }, id),
    );
    // The third ends after the time is over: it has nothing to say, but late.
    expect(judgeBy(rules, plain, () => now).map(({ id, failed, took }) => [id, failed, took])).toEqual([
      [3, true, timeForRules / 2],
      [4, true, 0],
    ]);
    expect(asked).toEqual([1, 2, 3]);
  });
});

describe("no rule can hang a comment", () => {
  const texts = [
    "a".repeat(5_000),
    "a ".repeat(2_500),
    "xyz".repeat(1_666),
    "كَ".repeat(2_500),
    `${"a".repeat(4_999)}!`,
  ];

  test.each([
    "(a+)+$",
    "(a|aa)+$",
    "(a*)*b",
    "(x+x+)+y",
    "(.*)(.*)(.*)(.*)(.*)(.*)z$",
    "(a.*b)|a",
    "(a|b|ab)*c",
    "(?:\\pL+\\s?){50}!",
    "^(([a-z])+.)+[A-Z]([a-z])+$",
    "(a{0,40}b?){2}c",
  ])("%s is bounded in what it takes", (pattern) => {
    const content = contentOf({ kind: "pattern", pattern });
    for (const text of texts) {
      const began = performance.now();
      found(content, { text });
      // Tens of milliseconds on the machines that these tests run on, several at a time; a way back would take years.
      expect(performance.now() - began).toBeLessThan(2_000);
    }
  });

  test.each([
    "(a{1,30}){1,30}b",
    "((a?){50}){10}z",
    "a{1000}",
    "(",
    "a**",
    "(?=a)",
    "(a)\\1",
    "a*",
    "",
    "x".repeat(201),
  ])("%s is not taken", (pattern) => {
    const { success } = ruleContent.safeParse({ ...contentOf({ kind: "newcomer" }), kind: "pattern", pattern });
    expect(success).toBe(false);
  });

  test("the time that a pattern takes grows as the text does", () => {
    const content = contentOf({ kind: "pattern", pattern: "(a|aa)+b" });
    const time = (length: number) => {
      const text = "a".repeat(length);
      const runs = [0, 1, 2].map(() => {
        const began = performance.now();
        found(content, { text });
        return performance.now() - began;
      });
      return Math.min(...runs);
    };
    time(1_000);
    // Forty times the text: a time that grew as the square would be sixteen hundred times as long.
    expect(time(40_000) / Math.max(time(1_000), 0.5)).toBeLessThan(400);
  });

  test("lists have an end", () => {
    const words = (entries: string[]) =>
      ruleContent.safeParse({ ...contentOf({ kind: "newcomer" }), kind: "words", entries });
    expect(words(Array.from({ length: 500 }, (_, i) => `w${i}`)).success).toBe(true);
    expect(words(Array.from({ length: 501 }, (_, i) => `w${i}`)).success).toBe(false);
    expect(words(["x".repeat(101)]).success).toBe(false);
    expect(words(["a b c d e f g h i j k"]).success).toBe(false);
    expect(words(["!!"]).success).toBe(false);
    expect(words([]).success).toBe(false);
  });

  test("as many rules as there may be, each with as many words, are asked in little time", () => {
    const entries = Array.from({ length: 500 }, (_, i) => `word${i} and more`);
    const rules = Array.from({ length: 100 }, (_, i) => rule(contentOf({ kind: "words", entries }), i));
    const began = performance.now();
    // With a clock that stands still, so that every rule is asked to its end.
    expect(judgeBy(rules, { ...plain, text: "word1 and word2 ".repeat(300) }, () => 0)).toEqual([]);
    expect(performance.now() - began).toBeLessThan(3_000);
  });
});
