import { expect, type Locator, type Page } from "@playwright/test";
import sharp from "sharp";
import { expectReceipt, someAddress, someComment, writeComment } from "./support/comments.ts";
import { enter, findHeld, withdraw } from "./support/desk.ts";
import { test } from "./support/newsroom.ts";
import { photograph } from "./support/picture.ts";
import { accounts } from "./support/staff.ts";

const headline = "The clock tower of “Old Harbour” runs again — and it is four minutes slow";
const standfirst = "Volunteers took the works apart, cleaned 312 pieces and put 311 of them back.";
const address =
  "https://archive.example/collections/harbour/clock-tower/drawings/1911/sheet-04?view=full&rotate=0&layers=gears,weights,dial#the-third-wheel-of-the-going-train";
const paragraphs = [
  "For eleven years the hands stood at ten past two. On Saturday, shortly after breakfast, they moved.",
  "“We heard it before we saw it,” said the harbour master’s daughter, who is seven — and who had been promised the first look.",
  "The works were built in 1911 for a harbour that no longer exists; the basin was filled in for a tram depot before anybody wrote down how the strike was set.",
  "The drawings turned up last spring, rolled inside a length of drainpipe, and can be read by everybody.",
  "The watchmaker ليلى حدّاد came from across the river to file a single tooth.",
  "ساعة الميناء تدقّ من جديد، ولا أحد يعرف بعدُ لماذا تتأخر.",
  "Her verdict took an afternoon: the tooth was never broken, only worn to the shape of its neighbour.",
  "What the volunteers asked of one another was written on the door of the workshop:",
  "The piece that was left over lies in a saucer on the windowsill. Nobody will say what it is for; everybody has a theory.",
  "“A clock that is four minutes slow is a clock with character,” the baker’s petition reads. It has 240 names.",
  "The harbour office has not decided. Until it does, the ferry leaves by the clock, and the bakery opens by the ferry.",
];
const rules = ["Count the screws twice.", "Oil is for pivots, not for wheels.", "Whoever finds a drawing makes tea."];
const quotation = "“It was always somebody’s clock. Now it is everybody’s.”";
const lead = {
  alt: "A clock tower above low roofs, its hands at a quarter to nine.",
  caption: "The tower on Saturday morning — the first time in eleven years that it was right.",
  credit: "Photograph: Rojîn Demir",
};

async function write(page: Page) {
  const { keyboard } = page;
  const tool = (name: string) => page.getByRole("toolbar").getByRole("button", { name, exact: true });
  const text = page.getByRole("textbox", { name: "Text", exact: true });
  /** Nobody types before the caret is back in the text, and stands where the tool has put it. */
  async function use(name: string) {
    await tool(name).click();
    await expect(tool(name)).toHaveAttribute("aria-pressed", "true");
    await expect(text).toBeFocused();
  }
  await text.click();
  for (const [number, paragraph] of paragraphs.entries()) {
    if (number > 0) await keyboard.press("Enter");
    if (number === 6) {
      await use("Heading");
      await keyboard.insertText("One tooth in two hundred");
      await keyboard.press("Enter");
    }
    await keyboard.insertText(paragraph);
    if (number === 7) {
      await keyboard.press("Enter");
      await use("List");
      for (const rule of rules) {
        await keyboard.insertText(rule);
        await keyboard.press("Enter");
      }
      // In an empty point, the line break leaves the list.
      await keyboard.press("Enter");
      await expect(tool("List")).toHaveAttribute("aria-pressed", "false");
      await use("Quote");
      await keyboard.insertText(quotation);
      await keyboard.press("Enter");
      // And in an empty paragraph of a quote, the quote.
    }
  }
  // Last, because nobody waits for the caret to leave a link again.
  const linked = text.getByText(paragraphs[3] ?? "");
  await linked.click();
  await linked.evaluate((paragraph, length) => {
    const [words] = paragraph.childNodes;
    const end = words?.textContent?.length ?? 0;
    if (words) getSelection()?.setBaseAndExtent(words, end - length, words, end);
  }, "read by everybody.".length);
  await tool("Link").click();
  await page.getByLabel("Address").fill(address);
  await page.getByRole("button", { name: "Set link" }).click();
  await expect(text.getByRole("link", { name: "read by everybody." })).toHaveAttribute("href", address);
}

async function expectWhole(article: Locator) {
  await expect(article.getByRole("heading", { level: 1 })).toHaveText(headline);
  for (const text of [standfirst, lead.caption, lead.credit]) {
    await expect(article.getByText(text, { exact: true })).toBeVisible();
  }
  for (const paragraph of paragraphs) {
    await expect(article.getByRole("paragraph").filter({ hasText: paragraph })).toHaveCount(1);
  }
  await expect(article.getByRole("heading", { level: 2 })).toHaveText("One tooth in two hundred");
  for (const rule of rules) await expect(article.getByRole("listitem").filter({ hasText: rule })).toHaveText(rule);
  await expect(article.getByRole("blockquote")).toHaveText(quotation);
  await expect(article.getByRole("link", { name: "read by everybody." })).toHaveAttribute("href", address);
  await expect(article.getByRole("img", { name: lead.alt })).toHaveAttribute("width", "4000");
}

/** Every file that the page offers of its picture is there, of its type, and says nothing of the camera or the place. */
async function expectPictures(page: Page) {
  const sets = await page
    .locator("figure source, figure img")
    .evaluateAll((all) => all.map((it) => it.getAttribute("srcset") ?? ""));
  const files = sets.flatMap((set) => set.split(", ").map((source) => source.split(" ")));
  expect(files.map(([, width]) => width)).toEqual(Array(3).fill(["320w", "640w", "960w", "1280w", "1920w"]).flat());
  for (const [file = "", width] of files) {
    const answer = await page.request.get(file);
    expect(answer.status(), file).toBe(200);
    const picture = await sharp(await answer.body()).metadata();
    expect(answer.headers()["content-type"]).toBe(picture.format === "heif" ? "image/avif" : `image/${picture.format}`);
    expect(`${picture.width}w`).toBe(width);
    expect([picture.exif, picture.xmp, picture.iptc], file).toEqual([undefined, undefined, undefined]);
  }
}

test("a real article is written, published, read, linked, commented and withdrawn", async ({ page, browser, site }) => {
  test.setTimeout(120_000);
  await enter(page, accounts.editor, "/desk/articles/new");
  await page.getByLabel("Headline").fill(headline);
  await page.getByLabel("Standfirst").fill(standfirst);
  await page.getByLabel("Place").fill("Old Harbour");
  await page
    .getByLabel("Picture", { exact: true })
    .setInputFiles({ name: "IMG_0042.JPG", mimeType: "image/jpeg", buffer: await photograph() });
  await page.getByLabel("Description").fill(lead.alt);
  await page.getByLabel("Caption").fill(lead.caption);
  await page.getByLabel("Credit").fill(lead.credit);
  await write(page);
  await page.getByRole("button", { name: "Store the draft" }).click();
  await expect(page.getByRole("status")).toContainText("The draft is stored", { timeout: 30_000 });

  const desk = page.url().split("?")[0] ?? "";
  await page.getByRole("link", { name: "Preview" }).click();
  await expectWhole(page.getByRole("article"));
  await page.getByRole("link", { name: "Back to the article" }).click();
  await page.getByRole("button", { name: "Save and publish" }).click();
  await expect(page.getByRole("status")).toContainText("Published");

  const away = await browser.newContext({
    javaScriptEnabled: false,
    extraHTTPHeaders: { "x-forwarded-for": someAddress() },
  });
  try {
    const reader = await away.newPage();
    await reader.goto("/en");
    await reader.getByRole("link", { name: headline }).first().click();
    await expectWhole(reader.getByRole("article").first());
    await expectPictures(reader);

    const shortLink = await reader.getByLabel("Short Link").inputValue();
    await reader.goto(shortLink);
    await expect(reader.getByRole("heading", { level: 1 })).toHaveText(headline);
    const url = reader.url();
    expect(url).toMatch(/\/en\/articles\/[a-z2-9]{6}\/.+/);

    const comment = someComment({ comment: `Four minutes are nothing — “ask the baker”. ${someAddress()}` });
    await writeComment(reader, comment);
    await reader.getByRole("button", { name: "Send comment" }).click();
    await expectReceipt(reader);

    const moderating = await browser.newContext({ extraHTTPHeaders: { "x-forwarded-for": someAddress() } });
    const moderator = await moderating.newPage();
    await enter(moderator, accounts.moderator, "/desk/comments");
    await (await findHeld(moderator, comment.comment)).getByRole("button", { name: "Publish" }).click();
    await expect(moderator.getByRole("status")).toContainText("is published");
    await moderating.close();

    await reader.goto(url);
    await expect(reader.getByRole("heading", { name: "1 Comment" })).toBeVisible();
    await expect(reader.getByText(comment.comment)).toBeVisible();

    await page.goto(desk);
    await withdraw(page);
    await expect(page.getByRole("status")).toContainText("Withdrawn");
    for (const gone of [url, shortLink]) {
      const answer = await reader.goto(gone);
      expect(answer?.status(), gone).toBe(410);
      await expect(reader.getByRole("main")).toContainText("withdrawn");
      await expect(reader.getByText(paragraphs[0] ?? "")).toHaveCount(0);
    }
    await reader.goto(`${site.url}/en`);
    await expect(reader.getByRole("link", { name: headline })).toHaveCount(0);
  } finally {
    await away.close();
  }
});
