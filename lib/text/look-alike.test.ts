import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold } from "./fold.ts";
import { looksLike, skeleton } from "./look-alike.ts";

test.each([
  "Аdmin",
  "Adm1n",
  "ADMIN",
  "Ａｄｍｉｎ",
  "АDМІN",
  "ADΜΙΝ",
  "ad\u200bmin\u202e",
  "ádmïn",
  "Adrnin",
  "аdmın",
  "@dmin",
  "ᴀᴅᴍɪɴ",
  "🅰🅳🅼🅸🅽",
  "𝒜𝒹𝓂𝒾𝓃",
])("%s looks like admin", (name) => expect(skeleton(name)).toBe(skeleton("admin")));

test.each([
  ["شيرين", "سيرين"],
  ["Edo", "Ido"],
  ["Amin", "admin"],
  ["باب", "باث"],
])("%s does not look like %s", (one, other) => expect(skeleton(one)).not.toBe(skeleton(other)));

describe("looksLike", () => {
  test.each([
    ["the name itself", "Edo Editor", "edo  editor"],
    ["the name run together", "Edo Editor", "EdoEditor"],
    ["the name pulled apart", "Edo Editor", "E.d.o Ed1t0r"],
    ["Cyrillic and Greek in it", "Edo Editor", "Εdо Εditоr"],
    ["an Arabic digit in it", "Edo Editor", "Ed٥ Editor"],
    ["the name and the house", "Edo Editor", "Edo Editor (Dateline)"],
    ["a first name and a claim", "Edo", "Edo [Аdmin]"],
    ["an Arabic name and a claim", "محمد", "مُحمّد (admin)"],
    ["an Arabic name and an Arabic claim", "أحمد", "احمد المشرف"],
    ["other keyboards", "کاوە علی", "كاوه علي"],
    ["capitals of a script of its own", "Нина", "НИНА"],
  ])("%s", (_, staff, guest) => expect(looksLike(guest, ["Somebody Else", staff])).toEqual([staff]));

  test.each([
    ["another with the same first name", "Ali", "Ali Hassan"],
    ["a name that goes on", "Edo Editor", "Edo Editorial"],
    ["a claim without the name", "Edo", "Edouard (admin)"],
    ["nothing", "…", "…"],
  ])("not %s", (_, staff, guest) => expect(looksLike(guest, [staff, ""])).toEqual([]));

  test("names all that are imitated", () =>
    expect(looksLike("Edo, Sara: editors. Staff", ["Edo", "Sara", "Ari"])).toEqual(["Edo", "Sara"]));
});

describe("whatever the name", () => {
  const names = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.array(fc.constantFrom(..."aAmIl1|0oНнвΗηνΝϚςσеЁ٥ه أ@$ß.\u0301\u202e🅰ﷺ")).map((parts) => parts.join("")),
  );

  test("a skeleton is its own skeleton", () => {
    fc.assert(fc.property(names, (name) => skeleton(skeleton(name)) === skeleton(name)));
  });

  test("a name imitates itself, and its key, where these have words", () => {
    fc.assert(
      fc.property(names, (name) => {
        for (const it of [name, fold(name)]) expect(looksLike(it, [name])).toEqual(skeleton(it) === "" ? [] : [name]);
      }),
      // A sign that stands for a phrase has words, and its key has none.
      { examples: [["ﷺ"]] },
    );
  });
});
