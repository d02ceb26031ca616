import { expect } from "@playwright/test";
import { enter } from "./support/desk.ts";
import { look } from "./support/looks.ts";
import { test } from "./support/newsroom.ts";
import type { Site } from "./support/site.ts";
import { accounts, addAccount } from "./support/staff.ts";

/** Comments in Kurmanji that a moderator decided on an hour ago, spam and published by turns. */
async function decideOnMany(site: Site, count: number) {
  await site.sql(
    `WITH sent AS (
       INSERT INTO comments (story_id, language, author_name, text, status, form_key, created_at, decided_at)
       SELECT (SELECT min(id) FROM stories), 'kmr', 'Guest',
         CASE WHEN i % 2 = 0 THEN 'Saetên erzan, niha bixwaze https://saet.example' ELSE 'Pira kevn û riya çem' END,
         CASE WHEN i % 2 = 0 THEN 'SPAM' ELSE 'PUBLISHED' END::comment_status,
         sha256(gen_random_uuid()::text::bytea), now() - interval '1 hour', now() - interval '1 hour'
       FROM generate_series(1, $1) AS i ORDER BY i
       RETURNING id, status
     )
     INSERT INTO decisions (comment_id, staff_id, verdict, created_at)
     SELECT id, (SELECT min(id) FROM staff), status::text::verdict, now() - interval '1 hour' FROM sent ORDER BY id`,
    [count],
  );
}

/** What other tests have just decided counts as settled: the filter learns in the order of decisions, and waits for each. */
const settleAll = (site: Site) =>
  site.sql(`
    SET session_replication_role = replica;
    UPDATE decisions SET created_at = created_at - interval '1 hour' WHERE created_at > now() - interval '2 minutes';
    SET session_replication_role = DEFAULT;`);

test("the filter learns from decisions, says by which words, and decides once an editor has read how often it is wrong", async ({
  page,
  site,
}) => {
  await decideOnMany(site, 120);
  await enter(page, accounts.editor, "/desk/filter");
  await page.getByRole("link", { name: "Kurmancî" }).click();
  await expect(page).toHaveURL(/language=kmr$/);
  await settleAll(site);
  await page.getByLabel("Forget everything in this language").check();
  await page.getByRole("button", { name: "Learn anew" }).click();
  await expect(page.getByRole("status")).toContainText("is learning it anew");
  await expect(page.getByRole("row", { name: "erzan" }).getByRole("cell").first()).toHaveText("60");

  const text = page.getByLabel("A text like a comment");
  const judge = page.getByRole("button", { name: "What does the filter think?" });
  await text.fill("Saetên erzan ji bo te: https://saet.example");
  await judge.click();
  const opinion = page.getByRole("status").filter({ hasText: "Likely to be spam: 99.9%. It would wait" });
  await expect(opinion).toContainText("erzan seen in 60 spam, 0 published");
  await expect(opinion).toContainText("has a link seen in 60 spam");
  await expect(text).toHaveValue("Saetên erzan ji bo te: https://saet.example");
  await look(page, "filter");

  const deciding = page.getByRole("group", { name: "May it decide by itself?" });
  await expect(deciding).toContainText("from 99% on. Lately this would have been");
  await expect(deciding).toContainText("none of which the desk published");
  await deciding.getByRole("radio", { name: "Yes, from 99% on" }).check();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText(
    "Please confirm that you have read how often it is wrong.",
  );
  await page.getByLabel("I have read how often it is wrong").check();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("now marks comments as spam by itself")).toBeVisible();
  const [state] = await site.sql("SELECT decides, decide_from FROM filter_languages WHERE language = 'kmr'");
  expect(state).toEqual({ decides: true, decide_from: 0.99 });
  await deciding.getByRole("radio", { name: "No, it only holds" }).check();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved. The filter only holds comments")).toBeVisible();
});

test("a moderator reads of the filter in their own language, without scripts, and changes nothing", async ({
  browser,
  site,
}) => {
  const account = { ...accounts.moderator, email: `${crypto.randomUUID()}@dateline.example` };
  await addAccount(site.dataFolder, account);
  await site.sql("UPDATE staff SET language = 'ar' WHERE email = $1", [account.email]);
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await enter(page, account, `${site.url}/desk/filter`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("مرشح السخام");
  await page.getByLabel("نص مثل تعليق").fill("ساعات رخيصة");
  await page.getByRole("button", { name: "ما رأي المرشح؟" }).click();
  await expect(page.getByRole("status")).toContainText("لا يقول شيئًا بعد");
  await expect(page.getByLabel("نص مثل تعليق")).toHaveValue("ساعات رخيصة");
  await expect(page.getByRole("button", { name: "تعلّم من جديد" })).toHaveCount(0);
  const storageState = await page.context().storageState();
  const seeing = await (await browser.newContext({ storageState })).newPage();
  await seeing.goto(`${site.url}/desk/filter`);
  await look(seeing, "filter in Arabic");
});
