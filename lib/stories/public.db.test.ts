import { afterAll, beforeAll, expect, test } from "vitest";
import { db, disconnect } from "../db.ts";
import type { ArticleStatus } from "../generated/prisma/enums.ts";
import { newCode } from "../links/link.ts";
import type { Language } from "../text/language.ts";
import { findSection } from "./lists.ts";
import { findArticle } from "./public.ts";
import { storiesPerPage } from "./story.ts";

let section: { id: number; slug: string };

beforeAll(async () => {
  section = await db.section.create({ data: { slug: `stories-${newCode()}` }, select: { id: true, slug: true } });
});

afterAll(disconnect);

// Later than what any other test publishes, an earlier run of this one too: these stories are the newest of all.
let clock = Date.now() + 100 * 365 * 86_400_000;

async function tell(languages: Partial<Record<Language, ArticleStatus>>): Promise<string> {
  const code = newCode();
  clock += 1;
  const at = new Date(clock);
  const times = { publishedAt: at, updatedAt: at, scheduledFor: at, withdrawnAt: at };
  await db.shortLink.create({ data: { code } });
  const story = await db.story.create({ data: { code, sectionId: section.id } });
  for (const language of ["en", "ar", "ckb", "kmr"] as const) {
    const status = languages[language];
    if (!status) continue;
    const body = { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text: `secret ${code}` }] }] };
    await db.article.create({
      data: {
        storyId: story.id,
        sectionId: section.id,
        language,
        status,
        slug: code,
        headline: `Headline ${code}`,
        body,
        ...times,
      },
    });
  }
  return code;
}

function codes(stories: { story: { code: string } }[]): string[] {
  return stories.map(({ story }) => story.code);
}

test("a published article is found with its words and its other languages", async () => {
  const code = await tell({ en: "PUBLISHED", ar: "PUBLISHED", ckb: "DRAFT", kmr: "WITHDRAWN" });
  expect(await findArticle("en", code)).toMatchObject({
    kind: "published",
    headline: `Headline ${code}`,
    versions: [{ language: "en" }, { language: "ar" }],
  });
});

test("a draft and a scheduled article answer like a code that was never given", async () => {
  const code = await tell({ en: "DRAFT", ar: "SCHEDULED" });
  const answers = await Promise.all([findArticle("en", code), findArticle("ar", code), findArticle("en", newCode())]);
  expect(answers).toEqual([null, null, null]);
});

test("a withdrawn article is known to be withdrawn, and nothing else of it is told", async () => {
  const code = await tell({ en: "WITHDRAWN", ar: "PUBLISHED" });
  const found = await findArticle("en", code);
  expect(found).toEqual({
    kind: "withdrawn",
    storyId: expect.any(Number),
    withdrawnAt: expect.any(Date),
    withdrawnFor: "",
    byOrder: false,
    versions: [{ language: "ar", slug: code, publishedAt: expect.any(Date) }],
  });
});

test.each(["", "abc\u0000", "ABC234", "no-such-code"])("%j is no code and no error", async (code) => {
  expect(await findArticle("en", code)).toBeNull();
  expect(await findSection("en", `${code}\u0000`, 1)).toBeNull();
});

test("lists show what is published in their language, newest first, and nothing else", async () => {
  const older = await tell({ en: "PUBLISHED" });
  const hidden = [await tell({ en: "DRAFT" }), await tell({ en: "SCHEDULED" }), await tell({ en: "WITHDRAWN" })];
  const newer = await tell({ en: "PUBLISHED", ar: "DRAFT" });
  const list = async (language: Language) => codes((await findSection(language, section.slug, 1))?.stories ?? []);
  expect((await list("en")).slice(0, 2)).toEqual([newer, older]);
  expect((await list("en")).filter((code) => hidden.includes(code))).toEqual([]);
  expect(await list("ar")).not.toContain(newer);
});

test("a section goes on page after page, and ends", async () => {
  for (let count = 0; count <= storiesPerPage; count += 1) await tell({ kmr: "PUBLISHED" });
  const first = await findSection("kmr", section.slug, 1);
  const second = await findSection("kmr", section.slug, 2);
  expect([first?.stories.length, first?.hasOlder]).toEqual([storiesPerPage, true]);
  expect([second?.stories.length, second?.hasOlder]).toEqual([1, false]);
  expect(await findSection("kmr", section.slug, 3)).toBeNull();
});

test("a section without stories is empty, an unknown one is none", async () => {
  const empty = await db.section.create({ data: { slug: `empty-${newCode()}` } });
  expect(await findSection("ckb", empty.slug, 1)).toMatchObject({ stories: [], hasOlder: false });
  expect(await findSection("ckb", "no-such-section", 1)).toBeNull();
});
