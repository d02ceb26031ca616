import { execFileSync } from "node:child_process";
import { expect, type Page } from "@playwright/test";
import { HtmlValidate } from "html-validate";
import { look, overflow } from "./support/looks.ts";
import { pageKinds } from "./support/page-kinds.ts";
import { test } from "./support/test.ts";

const languages = ["en", "ar", "ckb", "kmr"] as const;

// How React spells attributes and empty elements means the same; how long a headline is, its writer knows.
const taste = ["attr-case", "void-style", "attribute-boolean-style", "attribute-empty-style", "long-title"];

const html = new HtmlValidate({
  root: true,
  extends: ["html-validate:recommended"],
  rules: Object.fromEntries(taste.map((rule) => [rule, "off"])),
});

for (const language of languages) {
  test(`every kind of page in ${language} is valid HTML`, async ({ request, site }) => {
    for (const { kind, path, status } of await pageKinds(site, language)) {
      const answer = await request.get(path);
      expect([kind, answer.status()]).toEqual([kind, status]);
      const { results } = await html.validateString(await answer.text());
      const faults = results
        .flatMap(({ messages }) => messages)
        .map((it) => `${it.ruleId}: ${it.message} ${it.selector}`);
      expect(faults, `${kind} ${path}`).toEqual([]);
    }
  });
}

for (const language of ["en", "ckb"] as const) {
  test(`every kind of page in ${language} is fit for axe, and for a phone, in both colours`, async ({ page, site }) => {
    for (const { kind, path } of await pageKinds(site, language)) {
      await page.goto(path);
      await expect(page.getByRole("heading", { level: 1 }), kind).toHaveCount(1);
      await look(page, kind);
    }
  });
}

test("nothing is wider than the narrowest screen, nor at four times the size", async ({ page, site }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  for (const language of languages) {
    for (const { kind, path } of await pageKinds(site, language)) {
      await page.goto(path);
      expect(await overflow(page), `${language} ${kind}`).toBeLessThanOrEqual(0);
    }
  }
});

test("nothing moves while a page loads", async ({ page, site }) => {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      const moved = list.getEntries().reduce((sum, entry) => sum + ("value" in entry ? Number(entry.value) : 0), 0);
      document.documentElement.dataset.moved = String(Number(document.documentElement.dataset.moved ?? 0) + moved);
    }).observe({ type: "layout-shift", buffered: true });
  });
  for (const { kind, path } of [...(await pageKinds(site, "en")), ...(await pageKinds(site, "ar"))]) {
    await page.goto(path, { waitUntil: "networkidle" });
    expect(Number(await moved(page)), `${kind} ${path}`).toBe(0);
  }
});

const moved = (page: Page) => page.evaluate(() => document.documentElement.dataset.moved ?? 0);

const textBrowser = process.env.TEXT_BROWSER_PATH;

test("an article and its comments read well in a text browser", async ({ request, site }) => {
  test.skip(!textBrowser, "there is no w3m here");
  const path = (await pageKinds(site, "en")).find(({ kind }) => kind === "article")?.path ?? "";
  const [row] = await site.sql<{ headline: string; standfirst: string; caption: string; first: string }>(
    `SELECT a.headline, a.standfirst, a.lead_caption AS caption, a.body #>> '{content,0,content,0,text}' AS first
     FROM articles a JOIN stories s ON s.id = a.story_id WHERE a.language = 'en' AND s.code = $1`,
    [path.split("/")[3]],
  );
  if (!row) throw new Error("the samples have no article");
  const text = asText(await (await request.get(path)).text());
  const places = [row.headline, row.standfirst, row.caption, row.first.slice(0, 60), "Comments", "Add Comment"].map(
    (words) => [words, text.indexOf(words)] as const,
  );
  for (const [words, at] of places) expect(at, words).toBeGreaterThanOrEqual(0);
  expect(places.map(([words]) => words)).toEqual(places.toSorted(([, a], [, b]) => a - b).map(([words]) => words));
});

/** What somebody reads without styles, pictures or scripts, on one line. */
function asText(page: string): string {
  const args = ["-dump", "-cols", "100", "-T", "text/html", "-I", "UTF-8", "-O", "UTF-8"];
  return execFileSync(textBrowser ?? "", args, { input: page, encoding: "utf8" }).replace(/\s+/g, " ");
}
