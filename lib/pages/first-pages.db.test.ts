import { afterAll, expect, test } from "vitest";
import { db, disconnect } from "../db.ts";
import { languages } from "../text/language.ts";
import { makeFirstPages } from "./first-pages.ts";
import { findPage, listPages } from "./public.ts";

process.env.KEEP_EMAIL_DAYS = "3";
process.env.VISITOR_DAYS = "2";

afterAll(disconnect);

test("a site that starts empty says in every language what it keeps and for how long, and what one may write", async () => {
  await makeFirstPages();
  for (const language of languages) {
    const slugs = (await listPages(language)).map(({ slug }) => slug);
    expect(slugs).toEqual(expect.arrayContaining(["comment-rules", "privacy"]));
  }
  const told = async (language: (typeof languages)[number]) => JSON.stringify(await findPage(language, "privacy"));
  expect(await told("en")).toMatch(/at most 3 days after .* thrown away after 2 days/);
  expect(await told("ar")).toMatch(/بعد 3 أيام .* بعد يومين/);
  expect(await told("ckb")).toContain("٣ ڕۆژ");
  expect(await told("kmr")).toContain("3 roj");
});

test("what the desk made of a page stays", async () => {
  await db.pageText.updateMany({ where: { language: "en", page: { slug: "privacy" } }, data: { title: "Ours" } });
  await makeFirstPages();
  expect(await findPage("en", "privacy")).toMatchObject({ title: "Ours" });
});

test.each(["", "no-such-page", "A", "a\u0000"])("%j is no page and no error", async (slug) => {
  expect(await findPage("en", slug)).toBeNull();
});
