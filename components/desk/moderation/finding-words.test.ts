import { expect, test } from "vitest";
import { type Finding, outsideAnswers } from "#lib/comments/check.ts";
import { translator } from "#lib/messages/translator.ts";
import { languages } from "#lib/text/language.ts";
import { findingWords } from "./finding-words.ts";

const late: Finding = { rule: "akismet", effect: "HOLD", answer: "late", detail: 1_500, failed: true };

test("what a check outside answered is told in the colleague's language, and that it failed once", () => {
  expect(findingWords(late, translator("en"))).toBe("Akismet: no answer within 1,500 ms – holds it");
  expect(findingWords(late, translator("ckb"))).toBe("Akismet: لە ماوەی ١٬٥٠٠ ملیچرکەدا وەڵام نەهات – ڕایدەگرێت");
  for (const answer of outsideAnswers) {
    const told = languages.map((it) => findingWords({ rule: "hook", answer, detail: 7 }, translator(it)));
    expect(new Set(told).size, answer).toBe(languages.length);
  }
});

test("what it said in words of its own stays, and so does what was kept before there were answers", () => {
  const said: Finding = { rule: "hook", effect: "HOLD", detail: "PREMOD, heated" };
  expect(findingWords(said, translator("ar"))).toBe("فحص خارجي: PREMOD, heated – يحجزه");
  const { answer: _, ...early } = { ...late, detail: "spam check was late" };
  expect(findingWords(early, translator("en"))).toBe(
    "Akismet: spam check was late – holds it, no answer in time, so it is held",
  );
});

test("the mode says which way it decided", () => {
  const told = (["HOLD", "PUBLISH"] as const).map((effect) => findingWords({ rule: "mode", effect }, translator("en")));
  expect(told).toEqual(["The mode of this thread – holds it", "The mode of this thread – lets it pass"]);
});
