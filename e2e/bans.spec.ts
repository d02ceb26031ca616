import { expect } from "@playwright/test";
import { sendComment, someComment } from "./support/comments.ts";
import { enter } from "./support/desk.ts";
import { test } from "./support/newsroom.ts";
import { accounts } from "./support/staff.ts";
import { anArticleOfItsOwn } from "./support/stories.ts";

test("who is banned from the card of a comment is refused, and taken again when the ban is lifted", async ({
  page,
  request,
  site,
}) => {
  const { path } = await anArticleOfItsOwn(site);
  const writer = someComment();
  const statusOf = async (comment: { comment: string }) => {
    expect((await sendComment(request, site, path, comment)).status()).toBe(303);
    const [row] = await site.sql("SELECT id, status FROM comments WHERE text = $1", [comment.comment]);
    return row;
  };
  const first = await statusOf(writer);
  await enter(page, accounts.moderator, `${site.url}/desk/comments?one=${first?.id}`);
  await page.getByText("Ban…", { exact: true }).click();
  await page.getByLabel("Who", { exact: true }).selectOption("This e-mail address");
  await page.getByLabel("For how long").selectOption("For a week");
  await page.getByLabel("Reason", { exact: true }).fill("Adverts");
  await page.getByRole("button", { name: "Ban", exact: true }).click();
  await expect(page.getByText("Banned: what comes from there is refused unread.")).toBeVisible();
  expect(await statusOf(someComment({ email: writer.email.toUpperCase() }))).toMatchObject({ status: "REFUSED" });

  await page.goto(`${site.url}/desk/blocks?search=${writer.email}`);
  const entry = page.getByRole("listitem").filter({ hasText: writer.email });
  await expect(entry).toContainText("Reason: Adverts");
  await entry.getByRole("button", { name: "Lift the ban" }).click();
  await expect(page.getByText("The ban is lifted.")).toBeVisible();
  expect(await statusOf(someComment({ email: writer.email }))).toMatchObject({ status: "HELD" });
});

test.describe("scripts off", () => {
  test.use({ javaScriptEnabled: false });

  test("what cannot be banned comes back as it was typed", async ({ page, site }) => {
    await enter(page, accounts.moderator, `${site.url}/desk/blocks`);
    for (const [what, words] of [
      ["no domain", "Enter an address such as"],
      [accounts.editor.email, "a colleague’s address"],
    ] as const) {
      await page.getByLabel("Address or domain").fill(what);
      await page.getByLabel("Reason", { exact: true }).fill("Because");
      await page.getByRole("button", { name: "Ban", exact: true }).click();
      await expect(page.getByRole("alert")).toContainText(words);
      await expect(page.getByLabel("Address or domain")).toHaveValue(what);
      await expect(page.getByLabel("Reason", { exact: true })).toHaveValue("Because");
    }
  });
});
