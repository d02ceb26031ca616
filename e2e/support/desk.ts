import { expect, type Locator, type Page } from "@playwright/test";
import type { Account } from "./staff.ts";

type Credentials = Pick<Account, "email" | "password">;

/** Fills in the door that the page shows, and knocks. */
export async function signIn(page: Page, { email, password }: Credentials): Promise<void> {
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
}

/** Goes to an address of the desk as somebody who has to sign in first. */
export async function enter(page: Page, account: Credentials, address: string): Promise<void> {
  await page.goto(address);
  await signIn(page, account);
  // A password takes its time where much else is done, the first one of a site the more.
  await expect(page).not.toHaveURL(/\/sign-in/, { timeout: 15_000 });
}

/** Waits until keys of the desk that shows comments are heard: it offers them from then on. */
export async function untilKeysWork(page: Page): Promise<void> {
  await expect(page.getByRole("button", { name: "Keys" })).toBeVisible();
}

/** What a browser would send with a form, the framework's own fields included. */
export async function fieldsOf(form: Locator): Promise<Record<string, string>> {
  const fields = await form.evaluate((it: HTMLFormElement) =>
    [...new FormData(it)].filter((field): field is [string, string] => typeof field[1] === "string"),
  );
  return Object.fromEntries(fields);
}

/** Knocks as a browser without scripts does; the answer is not followed. */
export async function knock(page: Page, door: string, typed: Record<string, string>, origin: string) {
  await page.goto(door);
  const fields = await fieldsOf(page.locator("form"));
  return page.request.post(page.url(), {
    multipart: { ...fields, ...typed },
    headers: { origin },
    maxRedirects: 0,
  });
}

/** The held comment with these words, on whichever page of the queue it waits. */
export async function findHeld(page: Page, words: string): Promise<Locator> {
  // The same words stand beside what else their writer has sent, too.
  const own = page.locator("[data-words]", { hasText: words });
  const held = page.getByRole("article").filter({ has: own });
  const later = page.getByRole("link", { name: "Later comments" });
  while ((await held.count()) === 0 && (await later.count()) > 0) {
    const next = await later.getAttribute("href");
    await page.goto(new URL(next ?? "", page.url()).href);
  }
  await expect(held).toHaveCount(1);
  return held;
}

/** Pastes what another program has put on the clipboard. */
export async function paste(page: Page, html: string): Promise<void> {
  // The box that stands there before the editor takes no event that a script made up.
  await expect(page.getByRole("toolbar", { name: "Text" })).toBeVisible();
  await page.getByRole("textbox", { name: "Text", exact: true }).evaluate((editor, html) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/html", html);
    editor.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, html);
}

/** Takes back the article whose page of the desk is shown, with a reason for its readers. */
export async function withdraw(page: Page, reason = "It should not have been published."): Promise<void> {
  await page.getByRole("link", { name: "Withdraw…" }).click();
  await page.getByLabel("Reason for readers").fill(reason);
  await page.getByRole("button", { name: "Withdraw" }).click();
}
