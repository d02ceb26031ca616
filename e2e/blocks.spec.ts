import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { look } from "./support/looks.ts";
import { listen } from "./support/policy.ts";
import { test } from "./support/test.ts";

const sample = (name: string) => readFileSync(new URL(`../prisma/seed/recordings/${name}`, import.meta.url));

const tellings = {
  en: {
    title: /A river is louder at night/,
    table: "Knocks a minute, the mean of a year",
    show: /Show the map/,
    text: "What is said",
  },
  ar: { title: /النهر أعلى صوتًا/, table: "عدد الطرقات في الدقيقة، متوسط عام", show: /عرض الخريطة/, text: "نص ما يقال" },
} as const;

/** Opens the sample story that has every block; requests to other sites are listed and get no further. */
async function openStory(page: Page, language: keyof typeof tellings): Promise<string[]> {
  const elsewhere: string[] = [];
  await page.route(
    (url) => url.hostname !== "localhost",
    (route) => {
      elsewhere.push(route.request().url());
      return route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Map</title><p>A map" });
    },
  );
  await page.goto(`/${language}/sections/science`);
  const link = page.getByRole("link", { name: tellings[language].title });
  for (const older = page.locator("[rel=next]"); (await link.count()) === 0; ) await older.click();
  await link.click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(tellings[language].title);
  return elsewhere;
}

for (const language of ["en", "ar"] as const) {
  const { table, show, text } = tellings[language];

  test(`every kind of block is shown in ${language}, and is in reach of everybody`, async ({ page }) => {
    const complaints = await listen(page);
    const elsewhere = await openStory(page, language);
    const article = page.getByRole("article").first();

    // The number leads to its note, and the note back.
    const mark = article.locator("sup a").nth(1);
    await mark.click();
    await expect(page).toHaveURL(/#note-2$/);
    const note = article.locator("#note-2");
    await expect(note).toBeInViewport();
    await note.getByRole("link").click();
    await expect(page).toHaveURL(/#at-note-2$/);
    await expect(mark).toHaveAccessibleName(/\p{L}.*[2٢]/u);

    const frame = article.getByRole("group", { name: table, exact: true });
    await expect(frame.getByRole("columnheader")).toHaveCount(6);
    await expect(frame.getByRole("rowheader")).toHaveCount(3);
    await expect(article.locator("pre[dir=ltr]")).toContainText("def stones(levels");
    await expect(article.locator("p code")).toHaveText("stones()");
    await expect(article.locator("figure img")).toHaveCount(4);

    for (const player of await article.locator("audio, video").all())
      await expect(player).toHaveAttribute("preload", "none");
    await expect(article.locator("video track")).toHaveCount(2);
    await expect(article.locator("video track[default]")).toHaveAttribute("srclang", language);
    await expect(article.getByText(text)).toHaveCount(2);

    await look(page, `blocks ${language}`);
    await page.setViewportSize({ width: 360, height: 800 });
    // What is wider than a telephone is moved within its own bounds, by keyboard as well.
    await frame.focus();
    const at = () => frame.evaluate((it) => Math.abs(it.scrollLeft));
    await page.keyboard.press(language === "ar" ? "ArrowLeft" : "ArrowRight");
    await expect.poll(at).toBeGreaterThan(0);

    // Chromium says so of the empty frame, which is ours and has nothing in it; what fills it is of another origin.
    const known = /allow-scripts and allow-same-origin/;
    expect(complaints.filter((complaint) => !known.test(complaint))).toEqual([]);
    expect(elsewhere).toEqual([]);
    await article.getByText(show).click();
    await expect(page.frameLocator("iframe").getByText("A map")).toBeVisible();
    expect(elsewhere.map((it) => new URL(it).host)).toEqual(["www.openstreetmap.org"]);
  });
}

test.describe("scripts off", () => {
  test.use({ javaScriptEnabled: false });

  test("what stands on another site is loaded by its link alone", async ({ page }) => {
    const elsewhere = await openStory(page, "en");
    await page.getByText(/Show the map/).click();
    const load = page.getByRole("link", { name: "Load it here" });
    await expect(load).toBeVisible();
    expect(elsewhere).toEqual([]);
    await load.click();
    await expect(page.frameLocator("iframe").getByText("A map")).toBeVisible();
    expect(elsewhere).toHaveLength(1);
    await expect(page).toHaveURL(/\/en\/articles\//);
  });
});

test("a recording is handed out whole and in parts, its captions as what they are", async ({ page, request }) => {
  await openStory(page, "en");
  const address = (await page.locator("audio").getAttribute("src")) ?? "";
  const sound = sample("river.ogg");
  const whole = await request.get(address);
  expect(
    createHash("sha256")
      .update(await whole.body())
      .digest("hex"),
  ).toBe(createHash("sha256").update(sound).digest("hex"));
  expect(whole.headers()).toMatchObject({
    "content-type": "audio/ogg",
    "content-length": String(sound.byteLength),
    "accept-ranges": "bytes",
    "cache-control": "public, max-age=31536000, immutable",
    "x-content-type-options": "nosniff",
  });
  const { etag = "" } = whole.headers();
  const range = "bytes=100-1099";
  const part = await request.get(address, { headers: { range, "if-range": etag } });
  expect(part.status()).toBe(206);
  expect(part.headers()).toMatchObject({
    "content-range": `bytes 100-1099/${sound.byteLength}`,
    "content-length": "1000",
  });
  expect((await part.body()).equals(sound.subarray(100, 1_100))).toBe(true);
  expect((await request.get(address, { headers: { range, "if-range": '"other"' } })).status()).toBe(200);
  expect((await request.get(address, { headers: { range: "bytes=99999-" } })).status()).toBe(416);
  expect((await request.get(address, { headers: { "if-none-match": etag } })).status()).toBe(304);
  const head = await request.head(address);
  expect([head.status(), head.headers()["content-length"]]).toEqual([200, String(sound.byteLength)]);

  const captions = await request.get(address.replace(/[^/]+$/, "captions.ar.vtt"));
  expect(captions.headers()["content-type"]).toBe("text/vtt; charset=utf-8");
  expect(await captions.text()).toContain("نغمة منخفضة");
  for (const none of ["captions.kmr.vtt", "recording.mp3", "recording.ogg%2f..", "original"])
    expect((await request.get(address.replace(/[^/]+$/, none))).status(), none).toBe(404);
});

test("what is heard and seen plays", async ({ page }) => {
  await openStory(page, "en");
  for (const kind of ["audio", "video"]) {
    const player = page.locator(kind);
    await player.evaluate((it: HTMLMediaElement) => {
      it.muted = true;
      return it.play();
    });
    await expect.poll(() => player.evaluate((it: HTMLMediaElement) => it.currentTime)).toBeGreaterThan(0);
  }
});
