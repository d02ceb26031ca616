import { expect, type Page } from "@playwright/test";
import { enter, signIn } from "./support/desk.ts";
import { test } from "./support/newsroom.ts";
import type { Site } from "./support/site.ts";
import { accounts } from "./support/staff.ts";

const text = (page: Page) => page.getByRole("textbox", { name: "Text", exact: true });
const alert = (page: Page) => page.getByRole("main").getByRole("alert");
const words = { headline: "Written while the clock ran", standfirst: "A sentence about it — “or two”", place: "Duhok" };

async function write(page: Page, body: string): Promise<void> {
  await page.getByLabel("Headline").fill(words.headline);
  await page.getByLabel("Standfirst").fill(words.standfirst);
  await page.getByLabel("Place").fill(words.place);
  await text(page).fill(body);
}

async function expectWords(page: Page, body: string): Promise<void> {
  await expect(page.getByLabel("Headline")).toHaveValue(words.headline);
  await expect(page.getByLabel("Standfirst")).toHaveValue(words.standfirst);
  await expect(page.getByLabel("Place")).toHaveValue(words.place);
  const typed = text(page).evaluate((it) => (it instanceof HTMLTextAreaElement ? it.value : it.textContent));
  expect(await typed).toBe(body);
}

function endSessions(site: Site) {
  return site.sql("DELETE FROM staff_sessions s USING staff WHERE staff.id = s.staff_id AND email = $1", [
    accounts.author.email,
  ]);
}

async function signInBeside(page: Page): Promise<void> {
  const beside = page.context().waitForEvent("page");
  await alert(page).getByRole("link", { name: "Sign in in another tab" }).click();
  const other = await beside;
  await signIn(other, accounts.author);
  await expect(other).toHaveURL(/\/desk\/articles$/);
  await other.close();
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(`scripts ${javaScriptEnabled ? "on" : "off"}`, () => {
    test.use({ javaScriptEnabled });

    test("a session that ends while an author writes costs them no word", async ({ page, site }) => {
      await enter(page, accounts.author, "/desk/articles/new");
      await page.getByLabel("Language").selectOption("kmr");
      await page.getByLabel("Section").selectOption({ index: 1 });
      const section = await page.getByLabel("Section").inputValue();
      await write(page, "The first text.");
      await endSessions(site);
      await page.getByRole("button", { name: "Store the draft" }).click();
      await expect(alert(page)).toContainText("You were signed out");
      await expectWords(page, "The first text.");
      await expect(page.getByLabel("Language")).toHaveValue("kmr");
      // Still nobody is signed in.
      await page.getByRole("button", { name: "Store the draft" }).click();
      await expect(alert(page)).toContainText("You were signed out");
      await expectWords(page, "The first text.");
      await signInBeside(page);
      await page.getByRole("button", { name: "Store the draft" }).click();
      await expect(page.getByRole("status")).toContainText("The draft is stored");
      const [, id] = /articles\/(\d+)/.exec(page.url()) ?? [];
      expect(
        await site.sql(
          "SELECT a.language, s.section_id FROM articles a JOIN stories s ON s.id = a.story_id WHERE a.id = $1",
          [id],
        ),
      ).toEqual([{ language: "kmr", section_id: Number(section) }]);

      await write(page, "The second text.");
      await endSessions(site);
      await page.getByRole("button", { name: "Save", exact: true }).click();
      await expect(alert(page)).toContainText("You were signed out");
      await expectWords(page, "The second text.");
      await signInBeside(page);
      // What is refused for another reason then comes back as well.
      await page.getByLabel("Headline").fill("");
      await page.getByRole("button", { name: "Save", exact: true }).click();
      await expect(alert(page)).toContainText("Write a headline");
      await page.getByLabel("Headline").fill(words.headline);
      await expectWords(page, "The second text.");
      await page.getByRole("button", { name: "Save", exact: true }).click();
      await expect(page.getByRole("status")).toContainText("Saved");
      await expectWords(page, "The second text.");
    });

    test("an article that is published while its author writes costs them no word", async ({ page, site }) => {
      await enter(page, accounts.author, "/desk/articles/new");
      await page.getByLabel("Section").selectOption({ index: 1 });
      await write(page, "The first text.");
      await page.getByRole("button", { name: "Store the draft" }).click();
      await expect(page.getByRole("status")).toContainText("The draft is stored");
      const [, id] = /articles\/(\d+)/.exec(page.url()) ?? [];
      await write(page, "The second text.");
      await site.sql(
        "UPDATE articles SET status = 'PUBLISHED', published_at = now(), updated_at = now(), version = version + 1 WHERE id = $1",
        [id],
      );
      for (const _ of ["once", "and again"]) {
        await page.getByRole("button", { name: "Save", exact: true }).click();
        await expect(alert(page)).toContainText("not yours to change any more");
        await expectWords(page, "The second text.");
      }
    });
  });
}

test("a picture that is added after the session ended takes no text along", async ({ page, site }) => {
  await enter(page, accounts.author, "/desk/articles/new");
  await text(page).fill("Words that stay.");
  await endSessions(site);
  const picture = { name: "a.jpg", mimeType: "image/jpeg", buffer: Buffer.alloc(100, 7) };
  await page.getByLabel("Picture for the text").setInputFiles(picture);
  await expect(alert(page)).toContainText("You were signed out");
  await expect(text(page)).toHaveText("Words that stay.");
});

test("who only asks for a page of the desk is led to the sign-in", async ({ request }) => {
  for (const path of ["/desk/articles/new", "/desk/articles/1"]) {
    const answer = await request.get(path, { maxRedirects: 0 });
    expect([answer.status(), answer.headers().location]).toEqual([
      307,
      `/sign-in?${new URLSearchParams({ from: path })}`,
    ]);
  }
});

test("what is typed before the page's scripts run is kept", async ({ page }) => {
  await enter(page, accounts.author, "/desk/articles/new");
  for (const [before, after] of [
    ["", "Typed early.\n\nAnd on."],
    ["Typed early.\n\nAnd on.", "Typed over it."],
  ] as const) {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(/\.js(\?|$)/, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(page.url(), { waitUntil: "commit" });
    const box = page.locator("textarea#body");
    await expect(box).toHaveValue(before);
    await page.getByLabel("Headline").fill(words.headline);
    await page.getByLabel("Standfirst").fill(words.standfirst);
    await box.fill(after);
    release();
    await expect(page.getByRole("toolbar")).toBeVisible();
    await expect(text(page).locator("p")).toHaveText(after.split("\n\n"));
    await expect(text(page)).toBeFocused();
    await expect(page.getByLabel("Headline")).toHaveValue(words.headline);
    await expect(page.getByLabel("Standfirst")).toHaveValue(words.standfirst);
    await page.unrouteAll({ behavior: "wait" });
    await page.getByRole("button", { name: /^(Store the draft|Save)$/ }).click();
    await expect(page.getByRole("status")).toContainText(/stored|Saved/);
    await expect(text(page).locator("p")).toHaveText(after.split("\n\n"));
  }
});
