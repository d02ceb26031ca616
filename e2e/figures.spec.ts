import { randomBytes } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import { runAudit } from "./support/audit.ts";
import { enter } from "./support/desk.ts";
import { look } from "./support/looks.ts";
import { test } from "./support/newsroom.ts";
import type { Site } from "./support/site.ts";
import { type Account, accounts } from "./support/staff.ts";
import { anArticleOfItsOwn } from "./support/stories.ts";

/** A month that is over, such as `2026-10`: its twentieth is long gone everywhere. */
function monthsAgo(count: number): string {
  const now = new Date();
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - count, 15))
    .toISOString()
    .slice(0, "2026-10".length);
}

/** A comment of the month's twentieth that a moderator refused after twenty minutes. */
async function refused(site: Site, month: string, account: Account): Promise<void> {
  const { id } = await anArticleOfItsOwn(site);
  const sent = `${month}-20T12:00Z`;
  await site.sql(
    `WITH sent AS (
       INSERT INTO comments (story_id, language, author_name, email, text, status, created_at, decided_at, form_key)
       SELECT story_id, 'ckb', 'Amal', 'amal@example.org', 'Words', 'REFUSED', $2, $2::timestamptz + interval '20 minutes', $3
       FROM articles WHERE id = $1 RETURNING id, created_at, decided_at
     )
     INSERT INTO decisions (comment_id, staff_id, verdict, reason, before, created_at)
     SELECT sent.id, staff.id, 'REFUSED', 'HATE_SPEECH', jsonb_build_object('waitingSince', sent.created_at), sent.decided_at
     FROM sent, staff WHERE staff.email = $4`,
    [id, sent, randomBytes(32), account.email],
  );
}

const speak = (site: Site, account: Account, language: string | null) =>
  site.sql("UPDATE staff SET language = $1::language WHERE email = $2", [language, account.email]);

const statusOf = async (page: Page, path: string) => (await page.request.get(path)).status();

test("figures are pictures, tables and files, and tell of colleagues only to who leads the desk", async ({
  page,
  browser,
  site,
}) => {
  const month = monthsAgo(1);
  await refused(site, month, accounts.moderator);
  await enter(page, accounts.editor, "/desk/figures");
  await page.goto(`/desk/figures?month=${month}`);
  const byReason = page.getByRole("table", { name: "Reasons for refusals" });
  await expect(byReason.getByRole("row", { name: /^Hate speech \d+$/ })).toBeVisible();
  const moderators = page.getByRole("table", { name: "Moderators" });
  await expect(moderators.getByRole("row", { name: /Mina Moderator .* 20 minutes/ })).toBeVisible();
  await page.getByText("As a table").first().click();
  await expect(page.getByRole("row", { name: /^20 \w+ \d{4} \d+ \d+ \d+ \d+$/ })).toBeVisible();
  await look(page, "figures");
  await speak(site, accounts.editor, "ar");
  await page.reload();
  await look(page, "figures in ar");
  await speak(site, accounts.editor, null);

  const download = page.waitForEvent("download");
  await page.goto(`/desk/figures?month=${month}`);
  await page.locator('a[href*="/days.csv"]').click();
  expect((await download).suggestedFilename()).toMatch(new RegExp(`^days-${month}-01-`));
  const reasons = await page.request.get(`/desk/figures/reasons.csv?month=${month}`);
  expect(await reasons.text()).toContain(`${month}-20,HATE_SPEECH,`);

  await page.goto("/desk/figures?from=1999-01-01&until=1999-01-02");
  await expect(page.getByText("Nothing was decided in this time.")).toBeVisible();

  const other = await browser.newPage();
  await enter(other, accounts.moderator, `${site.url}/desk/figures`);
  await other.goto(`${site.url}/desk/figures?month=${month}`);
  await expect(other.getByRole("table", { name: "Sections" })).toBeVisible();
  await expect(other.getByText("Mina Moderator")).toHaveCount(1);
  await expect(other.getByRole("button", { name: "Show readers the figures" })).toHaveCount(0);
  expect(await statusOf(other, `${site.url}/desk/figures/moderators.csv?month=${month}`)).toBe(404);
  await other.close();
});

test("readers find the figures of months that are over while an editor wishes so", async ({ page, site }) => {
  const [month, unfinished] = [monthsAgo(1), monthsAgo(0)];
  await refused(site, month, accounts.moderator);
  const path = `/en/moderation/${month.replace("-", "/")}`;
  const reader = await page.context().newPage();
  expect(await statusOf(reader, path)).toBe(404);
  await reader.goto("/en");
  const link = reader.getByRole("contentinfo").getByRole("link", { name: "Moderation in figures" });
  await expect(link).toHaveCount(0);

  await enter(page, accounts.editor, "/desk/figures");
  await page.getByRole("button", { name: "Show readers the figures" }).click();
  await expect(page.getByText("Changed.")).toBeVisible();
  await reader.reload();
  await link.click();
  await look(reader, "the months");
  await reader.locator(`a[href="${path}"]`).click();
  await expect(reader.getByRole("row", { name: /^Hate speech \d+$/ })).toBeVisible();
  await expect(reader.getByText("Mina")).toHaveCount(0);
  await look(reader, "a month");
  await reader.goto(path.replace("en", "ar"));
  await look(reader, "a month in ar");

  const file = await reader.request.get(`${path}/figures.csv`);
  expect(file.headers()["content-type"]).toBe("text/csv; charset=utf-8");
  expect(await file.text()).toMatch(/^by,name,.*\r\nall,,/);
  expect(await (await reader.request.get("/sitemaps/en/lists.xml")).text()).toContain(`${path}</loc>`);
  expect(await statusOf(reader, `/en/moderation/${unfinished.replace("-", "/")}`)).toBe(404);

  await page.getByRole("button", { name: "Show readers no figures" }).click();
  await expect(page.getByRole("button", { name: "Show readers the figures" })).toBeVisible();
  for (const gone of [path, `${path}/figures.csv`, "/ckb/moderation"]) expect(await statusOf(reader, gone)).toBe(404);
});

test("an administrator reads the audit, and is told when somebody has changed it", async ({ page, site }) => {
  await enter(page, accounts.admin, "/desk/audit");
  await page.getByRole("combobox", { name: /^What/ }).selectOption("staff.added");
  await page.getByRole("button", { name: "Find" }).click();
  await expect(page.getByRole("row", { name: /staff\.added/ }).first()).toBeVisible();
  await expect(page.getByRole("row", { name: /figures\.changed/ })).toHaveCount(0);
  await look(page, "audit");
  await page.getByRole("button", { name: "Verify it now" }).click();
  await expect(page.getByRole("status")).toContainText("as they were written");
  const head = (await page.getByText(/^[0-9a-f]{64}$/).textContent()) ?? "";
  expect(await runAudit(site.dataFolder, ["verify", "--head", head])).toMatchObject({ code: 0 });

  const change = (detail: string) => `
    SET session_replication_role = replica;
    UPDATE audit_entries SET detail = ${detail} WHERE id = (SELECT min(id) FROM audit_entries);
    SET session_replication_role = DEFAULT;`;
  await site.sql(change('detail || \'{"somebody": "else"}\''));
  await page.getByRole("button", { name: "Verify it now" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText(
    "What stands at place 1 is not what was written there.",
  );
  await speak(site, accounts.admin, "ar");
  await page.goto("/desk/audit");
  await look(page, "a broken audit in ar");
  await speak(site, accounts.admin, null);
  expect(await runAudit(site.dataFolder, ["verify"])).toMatchObject({
    code: 1,
    said: expect.stringContaining("place 1"),
  });

  await site.sql(change("detail - 'somebody'"));
  expect(await runAudit(site.dataFolder, ["verify"])).toMatchObject({ code: 0 });
  await page.goto("/desk/audit?subject=nothing");
  await expect(page.getByText("There are no such entries.")).toBeVisible();
});
