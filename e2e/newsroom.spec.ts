import { expect, type Page } from "@playwright/test";
import sharp from "sharp";
import { enter, withdraw } from "./support/desk.ts";
import { overflow } from "./support/looks.ts";
import { test } from "./support/newsroom.ts";
import { accounts } from "./support/staff.ts";
import { anArticleOfItsOwn } from "./support/stories.ts";

const status = (page: Page) => page.locator("main [role=status]");
const alert = (page: Page) => page.getByRole("main").getByRole("alert");
const save = (page: Page) => page.getByRole("button", { name: "Save", exact: true }).click();
const text = (page: Page) => page.getByRole("textbox", { name: "Text", exact: true });

const portrait = () =>
  sharp({ create: { width: 400, height: 500, channels: 3, background: "teal" } })
    .jpeg()
    .toBuffer();

for (const javaScriptEnabled of [true, false]) {
  test.describe(`scripts ${javaScriptEnabled ? "on" : "off"}`, () => {
    test.use({ javaScriptEnabled });

    test("an editor says what a story is, publishes, corrects and withdraws it", async ({ page, site }) => {
      const mark = crypto.randomUUID().slice(0, 8);
      await enter(page, accounts.editor, "/desk/articles/new");
      await page.getByLabel("Headline").fill(`The bridge ${mark}`);
      await text(page).fill("It was built in 1936.");
      await page.getByLabel("Key points").fill("It stands.\n\n  It is old.  ");
      await page.getByRole("button", { name: "Store the draft" }).click();
      await expect(status(page)).toContainText("The draft is stored");
      const [, id] = /articles\/(\d+)/.exec(page.url()) ?? [];

      // What is wrong comes back with all that was typed.
      await page.getByLabel("Kind").selectOption({ label: "Analysis" });
      await page.getByLabel("Tag 1", { exact: true }).fill(`Bridges ${mark}`);
      await page.getByLabel("Tag 2", { exact: true }).fill("x".repeat(81));
      await page.getByLabel("Part of the series").fill("2");
      await save(page);
      await expect(alert(page)).toContainText("80 characters at most");
      await expect(page.getByLabel("Kind")).toHaveValue("ANALYSIS");
      await expect(page.getByLabel("Tag 1", { exact: true })).toHaveValue(`Bridges ${mark}`);
      await page.getByLabel("Tag 2", { exact: true }).fill("");
      await save(page);
      await expect(alert(page)).toContainText("Choose the series");
      await page.getByLabel("Part of the series").fill("");
      await page.getByRole("button", { name: "Save and publish" }).click();
      await expect(status(page)).toContainText("Published");
      const [story] = await site.sql(
        `SELECT s.kind, a.key_points, t.slug FROM articles a JOIN stories s ON s.id = a.story_id
         JOIN story_tags st ON st.story_id = s.id JOIN tags t ON t.id = st.tag_id WHERE a.id = $1`,
        [id],
      );
      expect(story).toEqual({ kind: "ANALYSIS", key_points: ["It stands.", "It is old."], slug: `bridges-${mark}` });

      // A typo is mended without a word, and for a correction a word is asked for.
      const dates = () => site.sql<{ updated_at: Date }>("SELECT updated_at FROM articles WHERE id = $1", [id]);
      const [published] = await dates();
      await page.getByLabel("Headline").fill(`The old bridge ${mark}`);
      await save(page);
      await expect(status(page)).toContainText("Saved");
      expect(await dates()).toEqual([published]);
      const note = `It was built in 1963, not in 1936 (${mark}).`;
      await text(page).fill("It was built in 1963.");
      await page.getByLabel(/^A correction/).check();
      await save(page);
      await expect(alert(page)).toContainText("Say in a note what has changed");
      await expect(page.getByLabel(/^A correction/)).toBeChecked();
      await page.getByLabel("Note for readers").fill(note);
      await save(page);
      await expect(status(page)).toContainText("Saved");
      await expect(page.getByLabel(/^A mended typo/)).toBeChecked();
      expect(await dates()).not.toEqual([published]);
      expect(await site.sql("SELECT kind, note FROM corrections WHERE article_id = $1", [id])).toEqual([
        { kind: "CORRECTION", note },
      ]);
      const shown = (await page.getByRole("link", { name: "On the site" }).getAttribute("href")) ?? "";
      const reader = await page.request.get(shown);
      expect(await reader.text()).toContain("It was built in 1963.");

      await page.getByRole("link", { name: "Withdraw…" }).click();
      await page.getByLabel(/^A court/).check();
      await page.getByRole("button", { name: "Withdraw" }).click();
      await expect(alert(page)).toContainText("Say why it is withdrawn");
      await expect(page.getByLabel(/^A court/)).toBeChecked();
      await page.getByLabel("Reason for readers").fill("A court has forbidden it.");
      await page.getByRole("button", { name: "Withdraw" }).click();
      await expect(status(page)).toContainText("Withdrawn");
      await expect(page.getByRole("region", { name: "State" })).toContainText("A court has forbidden it.");
      const withdrawal = () => site.sql("SELECT withdrawn_for, by_order FROM articles WHERE id = $1", [id]);
      expect(await withdrawal()).toEqual([{ withdrawn_for: "A court has forbidden it.", by_order: true }]);
      expect([410, 451]).toContain((await page.request.get(shown)).status());
      await page.getByRole("button", { name: "Save and publish" }).click();
      await expect(status(page)).toContainText("Published");
      expect(await withdrawal()).toEqual([{ withdrawn_for: "", by_order: false }]);
    });

    test("an editor writes a page in two languages, and whoever saves second is told", async ({
      page,
      context,
      site,
    }) => {
      const mark = crypto.randomUUID().slice(0, 8);
      await enter(page, accounts.editor, "/desk/pages");
      await page.getByRole("link", { name: "Add a page" }).click();
      await text(page).fill("We are a newsroom.");
      await page.getByRole("button", { name: "Add the page" }).click();
      await expect(alert(page)).toContainText("Write a title");
      await page.getByLabel("Title").fill(`About us ${mark}`);
      await page.getByRole("button", { name: "Add the page" }).click();
      await expect(status(page)).toContainText("Added");
      const entry = page.getByRole("listitem").filter({ hasText: `about-us-${mark}` });
      await entry.getByRole("link", { name: "العربية" }).click();
      await page.getByLabel("Title").fill("من نحن");
      await text(page).fill("نحن غرفة أخبار.");
      const other = await context.newPage();
      await other.goto(page.url());
      await save(page);
      await expect(status(page)).toContainText("Saved");
      await other.getByLabel("Title").fill("عنا");
      await save(other);
      await expect(alert(other)).toContainText("Somebody has saved this page");
      await expect(other.getByLabel("Title")).toHaveValue("عنا");
      expect(
        await site.sql(
          `SELECT language, title FROM page_texts t JOIN pages p ON p.id = t.page_id WHERE p.slug = $1 ORDER BY 1`,
          [`about-us-${mark}`],
        ),
      ).toEqual([
        { language: "en", title: `About us ${mark}` },
        { language: "ar", title: "من نحن" },
      ]);
    });

    test("an editor adds an author with a portrait, and puts them in a byline", async ({ page, site }) => {
      const name = `Agency ${crypto.randomUUID().slice(0, 8)}`;
      await enter(page, accounts.editor, "/desk/authors");
      await page.getByLabel("English").fill(name);
      await page.getByRole("button", { name: "Add an author" }).click();
      await expect(status(page)).toContainText("Added");
      const english = page.getByRole("group", { name: "English" });
      await english.getByLabel("Biography").fill("Reports from everywhere.");
      await page.getByLabel("Links").fill("http://agency.example");
      await page
        .getByLabel("Picture")
        .setInputFiles({ name: "a.jpg", mimeType: "image/jpeg", buffer: await portrait() });
      await save(page);
      await expect(alert(page)).toContainText("begins with https://");
      await expect(english.getByLabel("Biography")).toHaveValue("Reports from everywhere.");
      await page.getByLabel("Links").fill("https://agency.example");
      await save(page);
      await expect(status(page)).toContainText("Saved");
      await expect(page.getByRole("img", { name: "The portrait as it is" })).toBeAttached();

      const { id, path } = await anArticleOfItsOwn(site);
      await page.goto(`/desk/articles/${id}`);
      await page.getByLabel("Author 1", { exact: true }).selectOption({ label: name });
      await save(page);
      await expect(status(page)).toContainText("Saved");
      await page.goto(path);
      await expect(page.getByRole("main").getByText(name).first()).toBeVisible();
    });
  });
}

test("a section is added, renamed and moved, and readers find it in its place", async ({ page }) => {
  const mark = crypto.randomUUID().slice(0, 8);
  await enter(page, accounts.editor, "/desk/sections");
  await page.getByLabel("English").fill(`Weather ${mark}`);
  await page.getByRole("button", { name: "Add a section" }).click();
  await expect(status(page)).toContainText("Added");
  await page.getByRole("link", { name: `Weather ${mark}` }).click();
  await page.getByLabel("English").fill(`Climate ${mark}`);
  await page.getByRole("button", { name: "Save the names" }).click();
  await expect(status(page)).toContainText("Renamed");
  const names = async () => page.getByRole("listitem").getByRole("link").allTextContents();
  const before = await names();
  await page.getByRole("button", { name: `Move up: Climate ${mark}` }).click();
  await expect(status(page)).toContainText("Moved");
  expect((await names()).indexOf(`Climate ${mark}`)).toBe(before.length - 2);
  await page.goto("/en");
  await expect(page.getByRole("banner").getByRole("link", { name: `Climate ${mark}` })).toBeAttached();
});

test("an author says what their draft is, and leaves its place to the editors", async ({ page, site }) => {
  await enter(page, accounts.author, "/desk/articles/new");
  await page.getByLabel("Headline").fill("A draft with a kind");
  await page.getByRole("button", { name: "Store the draft" }).click();
  await expect(status(page)).toContainText("The draft is stored");
  await page.getByLabel("Kind").selectOption({ label: "Opinion" });
  await expect(page.getByLabel("Section")).toHaveCount(0);
  await expect(page.getByLabel("Author 1", { exact: true })).toHaveCount(0);
  await save(page);
  await expect(status(page)).toContainText("Saved");
  const [, id] = /articles\/(\d+)/.exec(page.url()) ?? [];
  const kind = "SELECT s.kind FROM stories s JOIN articles a ON a.story_id = s.id WHERE a.id = $1";
  expect(await site.sql(kind, [id])).toEqual([{ kind: "OPINION" }]);
});

test("a correction flags the other languages of its story until somebody has looked", async ({ page, site }) => {
  const { id } = await anArticleOfItsOwn(site);
  await enter(page, accounts.editor, `/desk/articles/${id}`);
  await page.getByRole("link", { name: "+ العربية" }).click();
  await page.getByLabel("Headline").fill("ترجمة");
  await page.getByRole("button", { name: "Store the draft" }).click();
  await expect(status(page)).toContainText("The draft is stored");
  const translation = page.url().split("?")[0] ?? "";
  await page.goto(`/desk/articles/${id}`);
  await page.getByLabel(/^A clarification/).check();
  await page.getByLabel("Note for readers").fill("It is the eastern bank.");
  await save(page);
  await expect(status(page)).toContainText("Saved");
  await page.goto(translation);
  await expect(page.getByText("The source was corrected on")).toBeVisible();
  await save(page);
  await expect(status(page)).toContainText("Saved");
  await expect(page.getByText("The source was corrected on")).toHaveCount(0);
  await page.goto(`/desk/articles/${id}`);
  await withdraw(page);
  await expect(status(page)).toContainText("Withdrawn");
});

test("names and headlines of one long word are no wider than a phone", async ({ page, site }) => {
  const word = `Word${crypto.randomUUID().replaceAll("-", "")}`.repeat(2).slice(0, 60);
  await enter(page, accounts.editor, "/desk/sections");
  await page.getByLabel("English").fill(word);
  await page.getByRole("button", { name: "Add a section" }).click();
  await expect(status(page)).toContainText("Added");
  await page.goto("/desk/pages/new");
  await page.getByLabel("Title").fill(`P${word}`);
  await text(page).fill("Words.");
  await page.getByRole("button", { name: "Add the page" }).click();
  await expect(status(page)).toContainText("Added");
  const { id, path } = await anArticleOfItsOwn(site);
  await site.sql(
    `WITH moved AS (UPDATE stories SET section_id = n.section_id FROM section_names n, articles a
       WHERE n.name = $1 AND a.id = $2 AND stories.id = a.story_id RETURNING stories.section_id)
     UPDATE articles SET section_id = moved.section_id, headline = $1, standfirst = $1 FROM moved WHERE id = $2`,
    [word, id],
  );
  await page.goto(path);
  const section = await page.getByRole("banner").getByRole("link", { name: word }).getAttribute("href");
  for (const width of [320, 390, 1280]) {
    await page.setViewportSize({ width, height: 844 });
    for (const address of ["/en", path, section ?? "", "/en/archive"]) {
      await page.goto(address);
      await expect(page.getByRole("contentinfo").getByRole("link", { name: `P${word}` })).toBeVisible();
      expect(await overflow(page), `${address} at ${width}`).toBeLessThanOrEqual(0);
    }
  }
});
