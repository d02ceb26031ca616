import { expect, type Page } from "@playwright/test";
import sharp from "sharp";
import { enter } from "./support/desk.ts";
import { test } from "./support/newsroom.ts";
import { accounts } from "./support/staff.ts";

const blank = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: "white" } });
const noPicture = /can't be read as a picture/;

// What a browser says of a file's type is asked by nobody: all of them say that they are JPEGs.
const files: [what: string, name: string, make: () => Promise<Buffer> | Buffer, words: RegExp][] = [
  [
    "an SVG",
    "drawing.svg",
    () => Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>`),
    noPicture,
  ],
  ["a bomb of 60 megapixels", "bomb.png", () => blank(10_000, 6_000).png().toBuffer(), /too many pixels/],
  ["a page that says it is a JPEG", "page.jpg", () => Buffer.from("<!doctype html><script></script>"), noPicture],
  ["more than 20 MB", "large.jpg", () => Buffer.alloc(20.5 * 1024 * 1024, 7), /larger than 20 MB/],
  ["half a JPEG", "half.jpg", async () => (await blank(800, 600).jpeg().toBuffer()).subarray(0, 700), noPicture],
];
const huge = { name: "huge.jpg", mimeType: "image/jpeg", buffer: Buffer.alloc(25 * 1024 * 1024, 7) };
const alert = (page: Page) => page.getByRole("main").getByRole("alert");

for (const javaScriptEnabled of [true, false]) {
  test.describe(`scripts ${javaScriptEnabled ? "on" : "off"}`, () => {
    test.use({ javaScriptEnabled });

    test("what is no picture, or too much of one, is refused as a lead in words", async ({ page, site }) => {
      test.setTimeout(120_000);
      await enter(page, accounts.author, "/desk/articles/new");
      const store = page.getByRole("button", { name: "Store the draft" });
      const picture = page.getByLabel("Picture", { exact: true });
      for (const [what, name, make, words] of files) {
        await page.getByLabel("Headline").fill(`With ${what}`);
        await picture.setInputFiles({ name, mimeType: "image/jpeg", buffer: await make() });
        await store.click();
        await expect(alert(page), what).toContainText(words);
        await expect(page.getByLabel("Headline")).toHaveValue(`With ${what}`);
      }
      await page.getByLabel("Headline").fill("With 25 MB");
      await picture.setInputFiles(huge);
      await store.click();
      if (javaScriptEnabled) {
        await expect(alert(page)).toContainText("did not arrive");
        await expect(page.getByLabel("Headline")).toHaveValue("With 25 MB");
        // Without it, all is well.
        await picture.setInputFiles([]);
        await store.click();
        await expect(page.getByRole("status")).toContainText("The draft is stored");
      } else {
        await expect(page.getByRole("heading", { level: 1 })).toHaveText("That was too much at once");
      }
      expect(
        await site.sql("SELECT id FROM articles WHERE headline LIKE 'With %' AND lead_media_id IS NOT NULL"),
      ).toEqual([]);
    });
  });
}

test("and in the text", async ({ page }) => {
  test.setTimeout(120_000);
  await enter(page, accounts.author, "/desk/articles/new");
  const text = page.getByRole("textbox", { name: "Text", exact: true });
  await text.click();
  await page.keyboard.insertText("Words that stay.");
  const chooser = page.getByLabel("Picture for the text");
  for (const [, name, make, words] of files) {
    await chooser.setInputFiles({ name, mimeType: "image/jpeg", buffer: await make() });
    await expect(alert(page)).toContainText(words);
  }
  await chooser.setInputFiles(huge);
  await expect(alert(page)).toContainText("did not arrive");
  await expect(text).toHaveText("Words that stay.");
});

test("a stranger's upload is refused before it is read", async ({ request, site }) => {
  const files = [
    { name: "a.jpg", mimeType: "image/jpeg", buffer: Buffer.alloc(2 * 1024 * 1024, 7) },
    { name: "a.jpg", mimeType: "image/jpeg", buffer: Buffer.alloc(1024, 7) },
  ];
  for (const path of ["/sign-in", "/desk/articles/new"]) {
    const send = (file: (typeof files)[number]) =>
      request.post(path, { multipart: { file }, headers: { origin: site.url }, maxRedirects: 0 });
    const [large, small] = await Promise.all(files.map(send));
    expect([path, large?.status()]).toEqual([path, 413]);
    expect(small?.status()).not.toBe(413);
  }
});

test("there is no optimiser of pictures at an address", async ({ request }) => {
  for (const url of ["/icon.svg", "http://localhost/", "//evil.example/a.png"]) {
    const answer = await request.get(`/_next/image?${new URLSearchParams({ url, w: "640", q: "75" })}`);
    expect(answer.status()).toBe(404);
  }
});
