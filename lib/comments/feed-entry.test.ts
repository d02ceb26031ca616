import { expect, test } from "vitest";
import { translator } from "../messages/translator.ts";
import { feedEntry } from "./feed-entry.ts";

test("a comment's paragraphs each have the direction of their own words, in feed readers too", () => {
  const comment = {
    ...{ id: 17, name: "Ada", createdAt: new Date("2026-11-25T12:00:00Z"), language: "ckb" as const },
    words: [{ kind: "text" as const, text: "سڵاو\nلە بەغدا\n\nOne & two" }],
  };
  const article = { path: "/ckb/articles/abc234/slug", headline: "NATO" };
  const { html } = feedEntry(comment, article, { site: "https://news.example", t: translator("ckb") });
  expect(html).toBe('<p dir="auto">سڵاو<br>لە بەغدا</p><p dir="auto">One &amp; two</p>');
});
