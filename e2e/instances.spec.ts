import { expect } from "@playwright/test";
import { sendComment, someComment } from "./support/comments.ts";
import { enter, findHeld, withdraw } from "./support/desk.ts";
import { test } from "./support/pair.ts";
import type { Site } from "./support/site.ts";
import { accounts } from "./support/staff.ts";
import { anArticle, anArticleOfItsOwn } from "./support/stories.ts";

const textAt = async (site: Site, path: string) => (await fetch(site.url + path)).text();

for (const isDeaf of [false, true]) {
  const meanwhile = isDeaf ? ", also when the other had lost its ear to the database" : "";
  test(`what is decided at one instance is read at the other within a second${meanwhile}`, async ({
    one,
    other,
    page,
    request,
  }) => {
    const { path } = await anArticle(one);
    const comment = someComment();
    expect((await sendComment(request, one, path, comment)).status()).toBe(303);
    for (const site of [one, other]) expect(await textAt(site, path)).not.toContain(comment.comment);

    await enter(page, accounts.moderator, "/desk/comments");
    const publish = (await findHeld(page, comment.comment)).getByRole("button", { name: "Publish" });
    if (isDeaf) {
      const cut = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query IN ('LISTEN press', 'SELECT 1')";
      expect((await one.sql(cut)).length).toBeGreaterThan(1);
    }
    await publish.click();
    await expect(page.getByRole("status")).toContainText("is published");
    expect(await textAt(one, path)).toContain(comment.comment);
    await expect.poll(() => textAt(other, path), { intervals: [50] }).toContain(comment.comment);
  });
}

test("a short link that one instance withdraws leads nowhere at the other", async ({ one, other, page }) => {
  const article = await anArticleOfItsOwn(one);
  const follow = async (site: Site) => (await fetch(`${site.url}/s/${article.code}`, { redirect: "manual" })).status;
  expect([await follow(one), await follow(other)]).toEqual([302, 302]);
  await enter(page, accounts.editor, `/desk/articles/${article.id}`);
  await withdraw(page);
  await expect(page.locator("main [role=status]")).toContainText("Withdrawn");
  await expect.poll(() => follow(other)).toBe(410);
  expect(await follow(one)).toBe(410);
});
