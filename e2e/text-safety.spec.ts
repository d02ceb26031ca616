import { expect, type Locator, type Page } from "@playwright/test";
import { overflow } from "./support/looks.ts";
import { test } from "./support/newsroom.ts";
import { anArticleOfItsOwn } from "./support/stories.ts";
import { say } from "./support/threads.ts";

test.use({ javaScriptEnabled: true });

const commentOf = (page: Page, id: number): Locator => page.locator(`#comment-${id}`);

/** The place of each of some words on the screen, within an element. */
function placesOf(element: Locator, words: string[]) {
  return element.evaluate((root, words) => {
    const texts: Text[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node instanceof Text) texts.push(node);
    return words.map((word) => {
      const text = texts.find((it) => it.data.includes(word));
      if (!text) throw new Error(`no ${word}`);
      const range = document.createRange();
      const at = text.data.indexOf(word);
      range.setStart(text, at);
      range.setEnd(text, at + word.length);
      const { left, right } = range.getBoundingClientRect();
      return { left, right };
    });
  }, words);
}

test("a name that runs the other way stays together, and what follows it stays behind it", async ({ page, site }) => {
  const article = await anArticleOfItsOwn(site);
  const first = await say(site, article, { by: "محمد (admin)" });
  const second = await say(site, article, { by: "Ada", parent: first });
  await page.goto(`${site.url}${article.path}`);
  // Right to left: the name stands to the right of what is in brackets.
  const [name, brackets] = await placesOf(commentOf(page, first).locator("b"), ["محمد", "admin"]);
  expect(name?.left).toBeGreaterThanOrEqual(brackets?.right ?? Number.NaN);
  // In a sentence of the page's own direction, the name is one piece and comes after the words before it.
  const reply = commentOf(page, second).getByRole("link", { name: /^in reply to/ });
  const [words, whom, admin] = await placesOf(reply, ["in reply to", "محمد", "admin"]);
  expect(words?.right).toBeLessThanOrEqual(Math.min(whom?.left ?? 0, admin?.left ?? 0));
  expect(whom?.left).toBeGreaterThanOrEqual(admin?.right ?? Number.NaN);
});

test("what would turn the words around is shown and not obeyed", async ({ page, site }) => {
  const article = await anArticleOfItsOwn(site);
  const id = await say(site, article, { by: "Ada \u202Egnp.exe", text: "left \u2067right\u2069 \u202Dover" });
  await page.goto(site.url + article.path);
  const comment = commentOf(page, id);
  await expect(comment).toContainText("RLO");
  await expect(comment).toContainText("LRO");
  const [ada, rest] = await placesOf(comment.locator("b"), ["Ada", "gnp.exe"]);
  expect(ada?.right).toBeLessThanOrEqual(rest?.left ?? Number.NaN);
  expect(await comment.textContent()).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
});

test("heaps of marks, a line without end and names of emoji leave their neighbours alone", async ({ page, site }) => {
  const article = await anArticleOfItsOwn(site);
  const zalgo = [..."comment"].map((letter) => letter + "\u0301\u0325\u0330".repeat(10)).join("");
  const heaped = await say(site, article, { by: zalgo.slice(0, 62), text: `${zalgo}\n${zalgo}` });
  const long = await say(site, article, { by: "W".repeat(80), text: "x".repeat(5_000) });
  const emoji = await say(site, article, { by: "👩🏽‍🚀🇮🇶", text: "👨‍👩‍👧‍👦".repeat(50) });
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(site.url + article.path);
    expect(await overflow(page), String(width)).toBeLessThanOrEqual(0);
    for (const id of [heaped, long, emoji]) {
      const clipped = await commentOf(page, id).evaluate((it) =>
        [...it.querySelectorAll("b, p[dir=auto]")].every((part) => getComputedStyle(part).overflow === "clip"),
      );
      expect(clipped, `comment ${id} at ${width}`).toBe(true);
    }
  }
  await expect(commentOf(page, emoji).locator("b")).toHaveText("👩🏽‍🚀🇮🇶");
});
