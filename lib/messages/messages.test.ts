import { IntlMessageFormat } from "intl-messageformat";
import { expect, test } from "vitest";
import { languages } from "../text/language.ts";
import { ar } from "./ar/index.ts";
import { ckb } from "./ckb/index.ts";
import { en } from "./en/index.ts";
import { kmr } from "./kmr/index.ts";
import { translator } from "./translator.ts";

const catalogues: Record<string, Record<string, Record<string, string>>> = { en, ar, ckb, kmr };

/** Every message of a language, by its key. */
function messages(language: string): Map<string, string> {
  const areas = Object.entries(catalogues[language] ?? {});
  return new Map(
    areas.flatMap(([area, words]) => Object.entries(words).map(([name, text]) => [`${area}.${name}`, text])),
  );
}

/** What a message wants to be told, as the parser sees it. */
function placeholders(text: string): string[] {
  const found = new Set<string>();
  const parts: unknown = JSON.parse(JSON.stringify(new IntlMessageFormat(text, "en").getAst()), (_, value) => {
    // Only literals, which are of type 0, have words of their own there.
    if (typeof value?.value === "string" && value.type !== 0) found.add(value.value);
    return value;
  });
  expect(Array.isArray(parts)).toBe(true);
  return [...found].sort();
}

const values = {
  hours: "08:00–22:00",
  zone: "Iraq Time",
  address: "https://news.example/s/abc234.en",
  count: 3,
  number: "3",
  kind: "video",
  provider: "Tube",
  host: "tube.example",
  limit: 5_000,
  minutes: 2,
  name: "Ada",
  title: "Rain",
  date: "1 May",
  page: 2,
  time: "1 May",
  duration: "2 hours",
  reason: "it is spam",
  site: "The News",
  headline: "Rain",
  query: "rain",
  story: "Rain",
  staff: "Mina",
  detail: 3,
  share: 0.5,
  version: 2,
  risk: 40,
  done: 1,
  looked: 500,
  spam: 31,
  published: 2,
  least: 20,
  called: 12,
  wrong: 1,
};

test.each(languages)("every message of %s can be said, with the same placeholders as in English", (language) => {
  const english = messages("en");
  const own = messages(language);
  expect([...own.keys()].sort()).toEqual([...english.keys()].sort());
  for (const [key, text] of own) {
    expect(placeholders(text), key).toEqual(placeholders(english.get(key) ?? ""));
    const said = new IntlMessageFormat(text, language, undefined, { ignoreTag: true }).format(values);
    expect(said, key).toEqual(expect.stringMatching(/\S/));
    expect(said, key).not.toMatch(/[{}#]/);
  }
});

test.each([
  ["en", ["No Comments", "1 Comment", "2 Comments", "3 Comments", "11 Comments", "100 Comments"]],
  ["ar", ["لا توجد تعليقات", "تعليق واحد", "تعليقان", "3 تعليقات", "11 تعليقًا", "100 تعليق"]],
  ["ckb", ["هیچ لێدوانێک نییە", "١ لێدوان", "٢ لێدوان", "٣ لێدوان", "١١ لێدوان", "١٠٠ لێدوان"]],
  ["kmr", ["Şîrove tune ne", "1 şîrove", "2 şîrove", "3 şîrove", "11 şîrove", "100 şîrove"]],
] as const)("%s counts comments in the forms it has", (language, forms) => {
  const t = translator(language);
  expect([0, 1, 2, 3, 11, 100].map((count) => t("comments.count", { count }))).toEqual(forms);
});

test("Arabic has six forms, and goes back to the few and the many beyond a hundred", () => {
  const t = translator("ar");
  expect(new Intl.PluralRules("ar").resolvedOptions().pluralCategories).toHaveLength(6);
  expect([102, 103, 110, 111, 199].map((count) => t("comments.count", { count }).replace(/\d+/, "#"))).toEqual([
    "# تعليق",
    "# تعليقات",
    "# تعليقات",
    "# تعليقًا",
    "# تعليقًا",
  ]);
});
