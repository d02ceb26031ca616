import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { expect, test } from "@playwright/test";
import { expectReceipt, someComment, writeComment } from "./support/comments.ts";
import { enter, findHeld } from "./support/desk.ts";
import { type Site, startSite } from "./support/site.ts";
import { accounts, addAccount } from "./support/staff.ts";
import { anArticle } from "./support/stories.ts";

/** A spam check that takes every question; what it answers is set by the test. */
let answer: string | undefined;
let check: Server;
let site: Site;
test.describe.configure({ mode: "serial" });
test.beforeAll(async () => {
  check = createServer((request, response) => {
    request.resume();
    if (answer !== undefined) response.end(request.url === "/1.1/verify-key" ? "valid" : answer);
  });
  await once(check.listen(0, "127.0.0.1"), "listening");
  const address = check.address();
  if (typeof address !== "object" || !address) throw new Error("a check has a port");
  const env = { AKISMET_KEY: "key", AKISMET_URL: `http://127.0.0.1:${address.port}/1.1`, CHECK_TIMEOUT: "700" };
  site = await startSite({ env });
  await addAccount(site.dataFolder, accounts.editor);
});
test.afterAll(async () => {
  await site.remove();
  check.closeAllConnections();
  check.close();
});

test("a spam check that stalls holds what an open thread would publish, and the moderator reads why", async ({
  browser,
}) => {
  const { path } = await anArticle(site);
  await site.sql("UPDATE stories SET thread_mode = 'OPEN'", []);
  // Without scripts nobody counts how fast a test types.
  const guest = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  const leave = async () => {
    const comment = someComment();
    await guest.goto(site.url + path);
    await writeComment(guest, comment);
    await guest.locator("form[data-comment-form] button[type=submit]").click();
    await expectReceipt(guest);
    return comment.comment;
  };
  const readers = async () => (await guest.request.get(site.url + path)).text();
  answer = "false";
  const passed = await leave();
  answer = undefined;
  const unanswered = await leave();
  expect(await readers()).toContain(passed);
  expect(await readers()).not.toContain(unanswered);

  const desk = await (await browser.newContext()).newPage();
  await enter(desk, accounts.editor, `${site.url}/desk/comments`);
  await expect(await findHeld(desk, unanswered)).toContainText("Akismet: no answer within 700 ms");
  await desk.goto(`${site.url}/desk/rules/outside`);
  for (const words of ["One answered", "One failed", "no answer within 700 ms"])
    await expect(desk.getByRole("main")).toContainText(words);

  answer = "true";
  await desk.getByRole("button", { name: "Test now" }).click();
  await expect(desk.getByRole("main").getByRole("status")).toContainText(
    /The service knows our key\..*it would hold the sample\./,
  );
  for (const page of [guest, desk]) await page.context().close();
});
