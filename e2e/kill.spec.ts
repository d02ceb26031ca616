import { expect, test } from "@playwright/test";
import { expectReceipt, expectWritten, someAddress, someComment, writeComment } from "./support/comments.ts";
import { startSite } from "./support/site.ts";
import { anArticle } from "./support/stories.ts";

const trusting = { TRUST_PROXY: "1" };

test("kill -9 in the middle of 200 comments: each that was acknowledged is there exactly once", async () => {
  const site = await startSite({ env: trusting });
  let again = site;
  try {
    // Spread over stories, as one story takes no more than 200 attempts a minute.
    const articles = await Promise.all(["en", "ar", "ckb", "kmr"].map((language) => anArticle(site, { language })));
    const comments = Array.from({ length: 200 }, (_, i) => ({
      ...someComment(),
      path: articles[i % 4]?.path ?? "",
      from: someAddress(),
    }));
    const post = async ({ path, from, ...form }: (typeof comments)[number]) => {
      const answer = await fetch(site.url + path, {
        method: "POST",
        redirect: "manual",
        headers: { origin: site.url, "x-forwarded-for": from },
        body: new URLSearchParams(form),
      }).catch(() => undefined);
      return answer?.status;
    };

    let acknowledged = 0;
    let killed: Promise<void> | undefined;
    const first = await Promise.all(
      comments.map(async (comment) => {
        const status = await post(comment);
        if (status === 303) acknowledged += 1;
        if (acknowledged >= 60) killed ??= site.kill9();
        return status;
      }),
    );
    await killed;
    // Otherwise nothing was interrupted, and this test would show nothing.
    expect(first.filter((status) => status === 303).length).toBeLessThan(200);

    again = await startSite({ env: trusting, dataFolder: site.dataFolder, port: Number(new URL(site.url).port) });
    const texts = comments.map(({ comment }) => comment);
    const counts = async () => {
      const rows = await again.sql<{ text: string; count: number }>(
        "SELECT text, count(*)::int FROM comments WHERE text = ANY($1) GROUP BY text",
        [texts],
      );
      const found = new Map(rows.map(({ text, count }) => [text, count]));
      return texts.map((text) => found.get(text) ?? 0);
    };
    const afterKill = await counts();
    expect(afterKill.filter((count, i) => first[i] === 303 && count !== 1)).toEqual([]);
    expect(Math.max(...afterKill)).toBe(1);

    // Whoever was cut off sends the same again.
    expect(new Set(await Promise.all(comments.map(post)))).toEqual(new Set([303]));
    expect(new Set(await counts())).toEqual(new Set([1]));
  } finally {
    await again.stop();
    await site.remove();
  }
});

test("kill -9 between typing and sending: the words stay in the form, and another try stores them once", async ({
  page,
}) => {
  const site = await startSite();
  let again = site;
  try {
    const { path } = await anArticle(site);
    const comment = someComment();
    await page.goto(site.url + path);
    await writeComment(page, comment);
    await site.kill9();
    for (let i = 0; i < 2; i += 1) {
      await page.getByRole("button", { name: "Send comment" }).click();
      await expect(page.locator("form [role=alert]")).toContainText("could not be reached");
      await expectWritten(page, comment);
    }
    again = await startSite({ dataFolder: site.dataFolder, port: Number(new URL(site.url).port) });
    await page.getByRole("button", { name: "Send comment" }).click();
    await expectReceipt(page);
    expect(await again.sql("SELECT status FROM comments WHERE text = $1", [comment.comment])).toEqual([
      { status: "HELD" },
    ]);
  } finally {
    await again.stop();
    await site.remove();
  }
});
