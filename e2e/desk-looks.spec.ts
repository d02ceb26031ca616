import { expect } from "@playwright/test";
import { sendComment, someAddress, someComment } from "./support/comments.ts";
import { enter, signIn } from "./support/desk.ts";
import { look, overflow } from "./support/looks.ts";
import { test } from "./support/newsroom.ts";
import { aPublishedComment } from "./support/reports.ts";
import { accounts } from "./support/staff.ts";
import { anArticle } from "./support/stories.ts";

test("the door looks right, also when it stays shut", async ({ page }) => {
  await page.goto("/sign-in");
  await look(page, "sign-in");
  await signIn(page, { email: `${"long-".repeat(12)}name@dateline.example`, password: "not what it is at all" });
  await expect(page.getByRole("main").getByRole("alert")).toBeFocused();
  await look(page, "sign-in refused");
});

test("setting up looks right, opened, spent and unknown", async ({ page, site }) => {
  const token = "a-link-of-this-test";
  await site.sql(
    "INSERT INTO set_up_links (token_hash, expires_at) VALUES (sha256($1::text::bytea), now() + interval '1 hour')",
    [token],
  );
  await page.goto(`/set-up/${token}`);
  await look(page, "set-up spent");
  await page.goto("/set-up/unknown");
  await look(page, "set-up unknown");
});

test("the comments of the desk look right", async ({ page, site, request }) => {
  const { path } = await anArticle(site);
  const writer = someComment();
  const word = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
  for (const comment of [word.repeat(3), `سطر أول\nhttps://a-long-address.example/${"path/".repeat(40)}`, "Short."]) {
    await sendComment(request, site, path, { ...writer, author: word.slice(0, 80), comment });
  }
  await enter(page, accounts.moderator, "/desk/comments");
  const others = page.getByText("Other comments with this e-mail").first();
  await others.click();
  await page
    .getByText(/^2 other comments from this visitor/)
    .first()
    .click();
  await page.getByRole("button", { name: "Block this visitor" }).first().click();
  await expect(page.getByRole("status")).toContainText("This visitor is blocked");
  await look(page, "queue blocked");
  await page.getByRole("button", { name: "Lift the block" }).first().click();
  await others.click();
  await look(page, "queue");
  await page.getByRole("button", { name: "Spam" }).first().click();
  await expect(page.getByRole("status")).toContainText("spam");
  await look(page, "queue decided");
  for (const status of ["published", "refused", "spam"]) {
    await page.goto(`/desk/comments?queue=${status}`);
    await look(page, status);
  }
  await page.goto("/desk/articles");
  await look(page, "refused");
  await page.goto("/desk/missing");
  await look(page, "missing");
});

test("the reported comments of the desk look right", async ({ page, site, request }) => {
  const word = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
  const { id } = await aPublishedComment(site, await anArticle(site), word);
  const sender = { name: word.slice(0, 80), email: `${"long".repeat(12)}@dateline.example`, goodFaith: "on" };
  for (const report of [
    { category: "SPAM" },
    { category: "ILLEGAL", words: `سطر أول\nhttps://a-long-address.example/${"path/".repeat(40)}`, ...sender },
    { category: "ILLEGAL", words: word.repeat(3), childAbuse: "on", goodFaith: "on" },
  ]) {
    const headers = { origin: site.url, "x-forwarded-for": someAddress() };
    await request.post(`/en/comments/${id}/report`, { form: report, headers, maxRedirects: 0 });
  }
  await enter(page, accounts.moderator, "/desk/comments?queue=reported");
  await expect(page.getByRole("article")).not.toHaveCount(0);
  await look(page, "reported");
  await page.getByRole("button", { name: "Dismiss" }).first().click();
  await expect(page.getByRole("status")).toContainText("dismissed");
  await look(page, "reported ruled");
});

test("the articles of the desk look right", async ({ page, site }) => {
  test.setTimeout(120_000);
  await enter(page, accounts.editor, "/desk/articles");
  await look(page, "articles");
  await page.goto("/desk/articles?headline=nothing-is-called-so");
  await look(page, "articles none");
  await page.goto("/desk/articles/new");
  await expect(page.getByRole("toolbar")).toBeVisible();
  await look(page, "new");
  await page.getByRole("button", { name: "Store the draft" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("Write a headline");
  await look(page, "new refused");

  const { id } = await anArticle(site);
  await page.goto(`/desk/articles/${id}`);
  await expect(page.getByRole("toolbar")).toBeVisible();
  await page.getByRole("button", { name: "Link", exact: true }).click();
  await look(page, "article");
  await page.goto(`/desk/articles/${id}/preview`);
  await look(page, "preview");
  await page.goto(`/desk/articles/${(await anArticle(site, { language: "ckb" })).id}`);
  await expect(page.getByRole("toolbar")).toBeVisible();
  await look(page, "article ckb");
  await page.goto(`/desk/articles/${(await anArticle(site, { language: "ckb" })).id}/preview`);
  await look(page, "preview ckb");
});

test("the paper of the desk looks right, empty and full of long words", async ({ page, site }) => {
  const word = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
  await enter(page, accounts.editor, "/desk/pages");
  await look(page, "pages");
  await page.goto("/desk/pages/new");
  await expect(page.getByRole("toolbar")).toBeVisible();
  await page.getByRole("button", { name: "Add the page" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("Write a title");
  await look(page, "new page refused");
  await page.getByLabel("Title").fill(word);
  await page.getByRole("textbox", { name: "Text", exact: true }).fill(word);
  await page.getByRole("button", { name: "Add the page" }).click();
  await expect(page.getByRole("status")).toContainText("Added");
  await look(page, "pages added");
  await page.getByRole("listitem").filter({ hasText: word }).getByRole("link", { name: "کوردیی" }).click();
  await expect(page.getByRole("toolbar")).toBeVisible();
  await look(page, "page ckb");
  for (const [place, add] of [
    ["tags", "Add a tag"],
    ["series", "Add a series"],
    ["sections", "Add a section"],
    ["authors", "Add an author"],
  ] as const) {
    await page.goto(`/desk/${place}`);
    await page.getByRole("button", { name: add }).click();
    await expect(page.getByRole("main").getByRole("alert")).toContainText("Write a name");
    await look(page, `${place} refused`);
    await page.getByLabel("English").fill(word.slice(0, 80));
    await page.getByRole("button", { name: add }).click();
    await expect(page.getByRole("status")).toContainText("Added");
    await look(page, `${place} added`);
    if (place === "authors") continue;
    await page
      .getByRole("link", { name: word.slice(0, 80) })
      .first()
      .click();
    await expect(page.getByRole("button", { name: "Save the names" })).toBeVisible();
    await look(page, `one of ${place}`);
  }
  const { id } = await anArticle(site);
  await page.goto(`/desk/articles/${id}/withdraw`);
  await page.getByRole("button", { name: "Withdraw" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("Say why");
  await look(page, "withdraw refused");
});

test("the people of the desk look right", async ({ page, site }) => {
  const word = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
  await site.sql(
    `INSERT INTO staff (email, name, role, password_hash, disabled_at) VALUES
       ('long-' || repeat('name-', 20) || '@dateline.example', $1, 'AUTHOR', '$argon2id$nobody', now()),
       ('arabic@dateline.example', 'محررة ذات اسم عربي', 'EDITOR', '$argon2id$nobody', NULL)
     ON CONFLICT DO NOTHING`,
    [word.slice(0, 80)],
  );
  await enter(page, accounts.admin, "/desk/people");
  await look(page, "people");
  await page.getByRole("button", { name: "Disable محررة" }).click();
  await expect(page.getByRole("status")).toContainText("signed out everywhere");
  await look(page, "people disabled");
});

test("what is stored of a guest looks right", async ({ page, site, request }) => {
  const { path } = await anArticle(site);
  const guest = someComment({ email: `${"long-".repeat(10)}guest@dateline.example` });
  await sendComment(request, site, path, guest);
  await enter(page, accounts.editor, "/desk/privacy");
  await look(page, "privacy");
  await page.getByRole("button", { name: "Look it up" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toBeFocused();
  await look(page, "privacy refused");
  await page.getByLabel("E-mail of the guest").fill(guest.email);
  await page.getByRole("button", { name: "Look it up" }).click();
  await expect(page.getByRole("status")).toContainText("1 comment");
  await look(page, "privacy known");
  await page.getByLabel(/made sure/).check();
  await page.getByRole("button", { name: "Erase everything" }).click();
  await expect(page.getByRole("status")).toContainText("Erased");
  await look(page, "privacy erased");
});

test.describe("scripts off", () => {
  test.use({ javaScriptEnabled: false });

  test("the editor's plain box looks right", async ({ page, site }) => {
    await enter(page, accounts.editor, `/desk/articles/${(await anArticle(site)).id}`);
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 844 });
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    }
  });
});
