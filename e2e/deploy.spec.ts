import { expect, test } from "@playwright/test";
import { copyCheckout } from "./support/checkout.ts";
import { expectReceipt, someComment, writeComment } from "./support/comments.ts";
import { startSite } from "./support/site.ts";
import { anArticle } from "./support/stories.ts";

test("a form opened before a deploy is accepted after it, scripts on and off", async ({ browser }) => {
  const checkout = copyCheckout();
  const site = await startSite({ checkout: checkout.folder });
  let again: typeof site | undefined;
  try {
    const article = await anArticle(site);
    const pages = await Promise.all(
      [true, false].map(async (javaScriptEnabled) => {
        const page = await (await browser.newContext({ javaScriptEnabled })).newPage();
        await page.goto(site.url + article.path);
        const comment = someComment();
        await writeComment(page, comment);
        return { page, comment };
      }),
    );
    const builtBefore = checkout.buildId();
    await site.stop();
    checkout.change();
    again = await startSite({
      checkout: checkout.folder,
      dataFolder: site.dataFolder,
      port: Number(new URL(site.url).port),
    });
    expect(checkout.buildId()).not.toBe(builtBefore);

    for (const { page, comment } of pages) {
      await page.getByRole("button", { name: "Send comment" }).click();
      await expectReceipt(page);
      expect(await site.sql("SELECT status FROM comments WHERE text = $1", [comment.comment])).toEqual([
        { status: "HELD" },
      ]);
      await page.context().close();
    }
  } finally {
    await again?.stop();
    await site.remove();
    checkout.remove();
  }
});
