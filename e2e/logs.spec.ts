import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { sendComment, someAddress, someComment } from "./support/comments.ts";
import { stopDatabase } from "./support/database.ts";
import { fieldsOf, signIn } from "./support/desk.ts";
import { type Site, startSite } from "./support/site.ts";
import { anArticle } from "./support/stories.ts";

/** Everything that a site has said or written down, but for its database's own files. */
function written(site: Site): string {
  const logs = join(site.dataFolder, "logs");
  const files = readdirSync(logs, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return [site.output(), ...files.map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"))].join("\n");
}

/** The tables in which a text stands somewhere. */
async function tablesWith(site: Site, text: string): Promise<string[]> {
  const tables = await site.sql<{ name: string }>(
    "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'",
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const rows = await site.sql(`SELECT 1 FROM "${name}" AS t WHERE strpos(t::text, $1) > 0 LIMIT 1`, [text]);
    if (rows.length > 0) found.push(name);
  }
  return found.toSorted();
}

test("no log holds an e-mail, an address, a password or a token, and no table an address", async ({ browser }) => {
  test.setTimeout(90_000);
  const site = await startSite({ env: { TRUST_PROXY: "1" } });
  const address = someAddress();
  const context = await browser.newContext({
    javaScriptEnabled: false,
    extraHTTPHeaders: { "x-forwarded-for": address },
  });
  try {
    const { path } = await anArticle(site);
    const page = await context.newPage();
    const token = /\/set-up\/(\S+)/.exec(site.output())?.[1] ?? "";
    const [said = ""] = site.output().match(/.*\/set-up\/.*/) ?? [];
    await page.goto(`${site.url}/set-up/${token}`);
    const password = "the ferry leaves without a bell";
    const email = "first.administrator@dateline.example";
    await page.getByLabel("E-mail").fill(email);
    await page.getByLabel("Name").fill("First");
    await page.getByLabel("Password").fill(password);
    await page.getByRole("button", { name: "Open the account" }).click();
    await expect(page).toHaveURL(/\/desk/);
    const [session] = await context.cookies();
    await page.goto(`${site.url}/sign-in`);
    const wrong = "a wrong password of this test";
    await signIn(page, { email, password: wrong });
    await expect(page.getByRole("main").getByRole("alert")).toBeVisible();

    const comment = someComment();
    expect((await sendComment(context.request, site, path, comment)).status()).toBe(303);
    // What goes wrong is logged, and must not take along what it was about.
    const lost = someComment();
    const knock = await fieldsOf(page.locator("form"));
    const start = await stopDatabase(site.dataFolder);
    expect((await sendComment(context.request, site, path, lost)).status()).toBe(503);
    await context.request.post(`${site.url}/sign-in`, {
      multipart: { ...knock, email, password: wrong },
      headers: { origin: site.url },
    });
    await start();
    for (const type of ["multipart/form-data; boundary=a", "application/json"]) {
      await context.request.post(site.url + path, {
        data: `--b\r\n${JSON.stringify(lost)}`,
        headers: { origin: site.url, "content-type": type },
      });
    }

    const log = written(site).replace(said, "");
    expect(log).toContain("Dateline serves");
    for (const secret of [
      comment.email,
      lost.email,
      comment.author,
      lost.comment,
      email,
      address,
      password,
      wrong,
      token,
      session?.value ?? "",
    ]) {
      expect(secret).not.toBe("");
      expect(log.includes(secret), `a log holds ${secret}`).toBe(false);
    }
    await expect.poll(async () => (await fetch(`${site.url}/healthz`)).status).toBe(200);
    expect(await tablesWith(site, comment.email)).toEqual(["comments"]);
    for (const secret of [address, password, wrong, token, session?.value ?? ""]) {
      expect(await tablesWith(site, secret), secret).toEqual([]);
    }
  } finally {
    await context.close();
    await site.remove();
  }
});
