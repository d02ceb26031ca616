import { randomBytes } from "node:crypto";
import { type APIRequestContext, expect, type Page, type Response } from "@playwright/test";

/** What a guest writes, with words of its own so that its row can be found. */
export function someComment(over: Partial<Record<"author" | "email" | "comment", string>> = {}) {
  const mark = randomBytes(6).toString("hex");
  return { author: `Guest ${mark}`, email: `guest-${mark}@example.org`, comment: `What I think, ${mark}.`, ...over };
}

/** Types it into the form of the page. */
export async function writeComment(page: Page, comment: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(comment)) await page.locator(`[name=${name}]`).fill(value);
}

/** Expects every word of it to stand in the form of the page. */
export async function expectWritten(page: Page, comment: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(comment)) await expect(page.locator(`[name=${name}]`)).toHaveValue(value);
}

/** The answer to the form that the page sends next; a page tells by POST as well that it is being read. */
export function answerToForm(page: Page, within: { timeout?: number } = {}): Promise<Response> {
  return page.waitForResponse(
    (response) => response.request().method() === "POST" && response.status() !== 204,
    within,
  );
}

/** Expects the page to be the receipt of a comment that a moderator has still to read. */
export async function expectReceipt(page: Page): Promise<void> {
  await expect(page).toHaveURL(/\/receipts\/[\w-]+$/);
  await expect(page.locator("[data-receipt]")).toBeVisible();
}

/** An address of the range for documentation, so that each test is a visitor of its own (the site trusts one proxy). */
export function someAddress(): string {
  const [a = 0, b = 0, c = 0] = randomBytes(3);
  return `10.${a}.${b}.${c}`;
}

/** Sends a comment as a page of the site does; the answer is not followed. */
export function sendComment(
  request: APIRequestContext,
  site: { url: string },
  path: string,
  comment: Record<string, string>,
  from?: string,
) {
  return request.post(site.url + path, {
    form: comment,
    headers: { origin: site.url, ...(from === undefined ? {} : { "x-forwarded-for": from }) },
    maxRedirects: 0,
  });
}
