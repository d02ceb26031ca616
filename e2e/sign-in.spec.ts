import { type Browser, expect, type Page } from "@playwright/test";
import { someAddress } from "./support/comments.ts";
import { enter, knock, signIn } from "./support/desk.ts";
import { test } from "./support/newsroom.ts";
import { freePort } from "./support/port.ts";
import { startSite } from "./support/site.ts";
import { type Account, accounts, addAccount, runStaff } from "./support/staff.ts";

const refused = "The e-mail and the password do not belong to a working account.";
const notice = (page: Page) => page.getByRole("main").getByRole("alert");

/** An account that only one test knows. */
async function ownAccount(dataFolder: string, role: Account["role"] = "moderator"): Promise<Account> {
  const mark = crypto.randomUUID().slice(0, 8);
  const account = { ...accounts[role], email: `${mark}@dateline.example`, name: `Staff ${mark}` };
  await addAccount(dataFolder, account);
  return account;
}

const stranger = (browser: Browser) =>
  browser.newContext({ javaScriptEnabled: false, extraHTTPHeaders: { "x-forwarded-for": someAddress() } });

test.describe("the door", () => {
  test.use({ javaScriptEnabled: false });

  test("a wrong password, an unknown account and a disabled one get the same answer", async ({ page, site }) => {
    const disabled = await ownAccount(site.dataFolder);
    await runStaff(site.dataFolder, ["disable", disabled.email]);
    const answers = [];
    for (const { email, password } of [
      { email: accounts.author.email, password: "not what it is at all" },
      { email: "nobody@dateline.example", password: accounts.author.password },
      { email: "no address", password: accounts.author.password },
      disabled,
    ]) {
      const answer = await knock(page, "/sign-in", { email, password }, site.url);
      const text = await answer.text();
      expect(text).toContain(refused);
      const { date: _, "content-length": __, "content-security-policy": policy = "", ...headers } = answer.headers();
      // What was typed is shown again, the framework repeats the form it was sent, and no nonce comes twice; nothing
      // else may differ.
      const visible = text.replaceAll(email, "");
      await page.setContent(visible);
      answers.push({
        status: answer.status(),
        headers,
        policy: policy.replace(/'nonce-[^']+'/, ""),
        text: await page.getByRole("main").textContent(),
      });
    }
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]?.headers["set-cookie"]).toBeUndefined();
  });

  test("the sixth attempt in a minute is told to wait, also with the right password", async ({
    page,
    site,
    browser,
  }) => {
    const account = await ownAccount(site.dataFolder);
    await page.goto("/sign-in");
    for (let i = 0; i < 5; i++) {
      await signIn(page, { ...account, password: "not what it is at all" });
      await expect(notice(page)).toHaveText(refused);
    }
    await signIn(page, account);
    await expect(notice(page)).toHaveText(/^Too many attempts\. Wait \d+ seconds, then try again\.$/);
    await expect(page.getByLabel("E-mail")).toHaveValue(account.email);
    expect(await page.context().cookies()).toEqual([]);

    // The account's owner, who comes from elsewhere, is not locked out.
    const owner = await (await stranger(browser)).newPage();
    await enter(owner, account, `${site.url}/desk`);
    await expect(owner).toHaveURL(/\/desk\/comments$/);
    await owner.context().close();
  });

  test("signing in leads back to what was asked for, and signing out ends it", async ({ page, context, site }) => {
    const account = await ownAccount(site.dataFolder);
    await page.goto("/desk/filter?language=ar&done=holds");
    await signIn(page, account);
    await expect(page).toHaveURL(/\/desk\/filter\?language=ar$/);
    const cookies = await context.cookies();
    expect(cookies).toMatchObject([{ httpOnly: true, sameSite: "Lax", path: "/" }]);
    await page.getByRole("button", { name: "Sign out" }).click();
    await expect(page).toHaveURL(/\/sign-in$/);
    expect(await context.cookies()).toEqual([]);
    // A copy of the cookie opens nothing any more.
    await context.addCookies(cookies);
    await page.goto("/desk");
    await expect(page).toHaveURL(/\/sign-in/);
  });

  for (const [what, args] of Object.entries({ Disabling: ["disable"], Resetting: ["reset"] })) {
    test(`${what} an account ends its sessions at the next request`, async ({ page, site }) => {
      const account = await ownAccount(site.dataFolder);
      await enter(page, account, "/desk/comments");
      const password = "another morning another page";
      await runStaff(site.dataFolder, [...args, account.email], { STAFF_PASSWORD: password });
      await page.goto("/desk/comments");
      await expect(page).toHaveURL(/\/sign-in/);
      await signIn(page, account);
      await expect(notice(page)).toHaveText(refused);
      await signIn(page, { ...account, password });
      if (what === "Resetting") await expect(page).toHaveURL(/\/desk/);
      else await expect(notice(page)).toHaveText(refused);
    });
  }

  for (const from of [
    "//evil.example",
    "/..//evil.example",
    "/desk/../..//evil.example/x",
    "https://evil.example",
    "https:evil.example",
    "\\\\evil.example",
    "/\\evil.example",
    "/\t/evil.example",
    "javascript:alert(1)",
  ]) {
    test(`a sign-in never leads to ${JSON.stringify(from)}`, async ({ page, site }) => {
      const door = `/sign-in?${new URLSearchParams({ from })}`;
      const { email, password } = accounts.author;
      const answer = await knock(page, door, { email, password }, site.url);
      expect(answer.status()).toBe(303);
      const { location = "" } = answer.headers();
      expect(location).not.toMatch(/^(\/|\\|[a-z]+:(?!\/\/localhost))[/\\]/);
      expect(new URL(location, site.url).origin).toBe(site.url);
    });
  }

  test("the sign-in library's own addresses lead nowhere else either", async ({ request, site }) => {
    for (const page of ["signin", "signout", "error", "callback/credentials"]) {
      const answer = await request.get(`/api/auth/${page}?callbackUrl=https://evil.example/`, { maxRedirects: 0 });
      const { location } = answer.headers();
      if (location) expect(new URL(location, site.url).origin).toBe(site.url);
    }
    const { csrfToken } = await (await request.get("/api/auth/csrf")).json();
    const { email, password } = accounts.author;
    const signedIn = await request.post("/api/auth/callback/credentials", {
      form: { csrfToken, email, password, callbackUrl: "https://evil.example/" },
      headers: { origin: site.url },
      maxRedirects: 0,
    });
    expect(new URL(signedIn.headers().location ?? "", "https://nowhere.example").origin).toBe(site.url);
  });
});

test("over https the cookie is bound to this host, and browsers are told to stay there", async ({ page }) => {
  const origin = "https://news.example";
  const port = await freePort();
  const behind = await startSite({ port, env: { SITE_URL: origin, SAMPLE: "0" } });
  try {
    await addAccount(behind.dataFolder, accounts.editor);
    const { email, password } = accounts.editor;
    const door = `http://localhost:${port}/sign-in`;
    const answer = await knock(page, door, { email, password }, origin);
    expect(answer.status()).toBe(303);
    const { "set-cookie": cookie = "", "strict-transport-security": hsts = "" } = answer.headers();
    expect(cookie).toMatch(/^__Host-[^;]+; /);
    for (const part of ["Secure", "HttpOnly", "SameSite=lax", "Path=/"]) expect(cookie).toContain(`; ${part}`);
    expect(cookie).not.toContain("Domain");
    expect(Number(/max-age=(\d+)/.exec(hsts)?.[1])).toBeGreaterThanOrEqual(31_536_000);
    // The address that the server listens on is not the site's origin.
    expect((await knock(page, door, { email, password }, `http://localhost:${port}`)).status()).toBe(403);
  } finally {
    await behind.remove();
  }
});
