import { expect, type Page } from "@playwright/test";

/** `private`: a reader's page that is for whoever knows its address. */
type Audience = "reader" | "private" | "staff";

const shared =
  "style-src 'self'; img-src 'self'; media-src 'self'; font-src 'self'; connect-src 'self'; " +
  "form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'";
const frames =
  "https://www.youtube-nocookie.com https://player.vimeo.com https://w.soundcloud.com https://www.openstreetmap.org";
const ofReaders = `default-src 'none'; script-src 'self'; ${shared}; frame-src ${frames}`;
const policies: Record<Audience, string> = {
  reader: ofReaders,
  private: ofReaders,
  staff: `default-src 'none'; script-src 'nonce-…' 'strict-dynamic'; ${shared}`,
};
const others = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "strict-origin-when-cross-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
};
/** What keeps an address from travelling on. */
const untold = { "referrer-policy": "no-referrer", "x-robots-tag": "noindex, nofollow" };
/** At least 128 bits. */
const nonce = /'nonce-([A-Za-z0-9+/]{22,}={0,2})'/;

/** Expects the headers that every page for `audience` has; the nonce, if there is one. */
export function expectHeaders(answer: { url(): string; headers(): Record<string, string> }, audience: Audience) {
  const { "content-security-policy": policy = "", ...headers } = answer.headers();
  expect(policy.replace(nonce, "'nonce-…'"), answer.url()).toBe(policies[audience]);
  expect(headers, answer.url()).toMatchObject({ ...others, ...(audience === "private" && untold) });
  // A reader page may hold a frame of another site, and an answer without a body leads to one.
  const { "content-type": type = "text/html" } = headers;
  const mayHoldFrames = audience !== "staff" && type.startsWith("text/html");
  expect(headers["cross-origin-embedder-policy"]).toBe(mayHoldFrames ? undefined : "require-corp");
  for (const silent of ["x-powered-by", "server", "strict-transport-security"])
    expect(headers).not.toHaveProperty(silent);
  return nonce.exec(policy)?.[1];
}

function audienceOf(path: string): Audience {
  if (/^\/(desk|sign-in|set-up)\b/.test(path)) return "staff";
  return /^\/[^/]+\/(receipts|confirm|mail)\/[^/]+$/.test(path) ? "private" : "reader";
}

/**
 * Listens to a page's browser from now on. In the list that is given back everything turns up that a policy forbade,
 * every error, every warning, every file that a page asks for in vain, and every page without its headers.
 */
export async function listen(page: Page): Promise<string[]> {
  const complaints: string[] = [];
  await page.exposeFunction("complain", (complaint: string) => complaints.push(complaint));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sourceFile, sample }) => {
      const { complain } = globalThis as unknown as { complain(complaint: string): void };
      complain(`${effectiveDirective} forbids ${blockedURI} ${sourceFile} ${sample} on ${location.pathname}`);
    });
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    // Chromium says so of every page whose status is an error; files are seen below.
    if (/^Failed to load resource: the server responded with a status/.test(message.text())) return;
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("response", (response) => {
    const type = response.request().resourceType();
    const isFile = ["script", "stylesheet", "image", "font", "other"].includes(type);
    if (isFile && response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
    if (type !== "document") return;
    try {
      expectHeaders(response, audienceOf(new URL(response.url()).pathname));
    } catch (error) {
      complaints.push(String(error));
    }
  });
  return complaints;
}
