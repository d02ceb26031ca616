import { expect, type Page } from "@playwright/test";
import { enter } from "./support/desk.ts";
import { test } from "./support/newsroom.ts";
import type { Site } from "./support/site.ts";
import { accounts } from "./support/staff.ts";
import { anArticleOfItsOwn } from "./support/stories.ts";

/** Characters that no database keeps, that are half of one, or that turn what follows them around. */
const odd = "\0a\u202e\ufffe\0";

async function someHeld(site: Site): Promise<number> {
  const { id } = await anArticleOfItsOwn(site);
  const [row] = await site.sql<{ id: number }>(
    `INSERT INTO comments (story_id, language, author_name, email, text, waiting_since, form_key)
     SELECT story_id, language, 'Ada', 'ada@example.org', 'Odd words', now(), sha256(convert_to(random()::text, 'UTF8'))
     FROM articles WHERE id = $1 RETURNING id`,
    [id],
  );
  return row?.id ?? 0;
}

/** Sends the form around a button with these words in its boxes, which no keyboard would have put there. */
async function sendOdd(page: Page, button: string): Promise<number> {
  const sender = page.getByRole("main").locator("button", { hasText: button }).first();
  await sender.evaluate((it: HTMLButtonElement, words) => {
    const boxes = it.form?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
      "textarea, input:not([type=hidden])",
    );
    for (const box of boxes ?? []) if (!["checkbox", "number", "time"].includes(box.type)) box.value = words;
    for (let around = it.closest("details"); around; around = around.parentElement?.closest("details") ?? null) {
      around.open = true;
    }
  }, odd);
  const [answer] = await Promise.all([
    page.waitForResponse((it) => it.request().isNavigationRequest() && it.request().method() === "POST"),
    sender.click(),
  ]);
  return answer.status();
}

test.describe("scripts off", () => {
  test.use({ javaScriptEnabled: false });

  test("no address of the desk fails for a character that no database keeps", async ({ page, site }) => {
    await enter(page, accounts.admin, "/desk/comments");
    const words = encodeURIComponent(odd);
    for (const address of [
      `/desk/comments?q=${words}&after=${words}&rule=${words}&story=${words}`,
      "/desk/comments?after=999999999999999-1",
      `/desk/blocks?search=${words}&after=${words}`,
      `/desk/audit?subject=${words}&action=${words}&day=${words}&who=${words}&before=${words}`,
      `/desk/figures?month=${words}&from=${words}`,
      `/desk/modes?language=${words}`,
      `/desk/filter?language=${words}`,
      `/desk/rules/new?kind=${words}`,
    ]) {
      const answer = await page.request.get(site.url + address, { maxRedirects: 0 });
      expect(answer.status(), address).toBeLessThan(500);
    }
  });

  test("no form of the desk fails for one either", async ({ page, site }) => {
    const id = await someHeld(site);
    await enter(page, accounts.editor, `/desk/comments?one=${id}`);
    const statuses: Record<string, number> = {};
    for (const [address, button] of [
      [`/desk/comments?one=${id}`, "Add the note"],
      [`/desk/comments?one=${id}`, "Black it out"],
      ["/desk/blocks", "Ban"],
      ["/desk/rules/new?kind=words", "See what it would have done"],
      ["/desk/rules/new?kind=pattern", "See what it would have done"],
      ["/desk/filter", "What does the filter think?"],
      [`/desk/comments?one=${id}`, "Refuse"],
    ] as const) {
      await page.goto(address);
      statuses[`${button} ${address}`] = await sendOdd(page, button);
    }
    expect(Object.entries(statuses).filter(([, status]) => status >= 500)).toEqual([]);
    const [note] = await site.sql("SELECT text FROM comment_notes WHERE comment_id = $1", [id]);
    expect(note).toEqual({ text: "a" });
  });
});
