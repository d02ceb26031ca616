import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { databaseUrlOf } from "./support/data-folder.ts";
import { freePort } from "./support/port.ts";
import { type Site, startSite } from "./support/site.ts";
import { anArticle } from "./support/stories.ts";

test.use({ javaScriptEnabled: false });

let site: Site;
let paths: string[];
let databaseUrl: string;

test.beforeAll(async () => {
  site = await startSite();
  const article = (language: string) => anArticle(site, { language });
  const articles = [await article("en"), await article("ar"), await article("ckb"), await article("kmr")];
  const withdrawn = await anArticle(site, { status: "WITHDRAWN" });
  paths = ["/en", "/ar", "/en/sections/city", "/en/nowhere", ...[...articles, withdrawn].map(({ path }) => path)];
  databaseUrl = databaseUrlOf(site.dataFolder);
});
test.afterAll(() => site.remove());

/** Next as it comes, on the same build and database. */
async function startNext() {
  const root = join(import.meta.dirname, "..");
  const port = await freePort();
  const secret = "a secret of the tests only, for nothing";
  const child = spawn(process.execPath, ["node_modules/next/dist/bin/next", "start", "-p", String(port)], {
    cwd: root,
    env: { ...process.env, SITE_URL: site.url, DATABASE_URL: databaseUrl, SESSION_SECRET: secret, FORM_SECRET: secret },
    stdio: ["ignore", "pipe", "inherit"],
  });
  for await (const said of child.stdout) if (String(said).includes("Ready in")) break;
  return {
    url: `http://localhost:${port}`,
    async stop() {
      child.kill("SIGTERM");
      await once(child, "close");
    },
  };
}

/** A page as a tree, without what the press takes out. */
function withoutScripts(page: Page, html: string): Promise<string> {
  return page.evaluate((html) => {
    const parsed = new DOMParser().parseFromString(html, "text/html");
    // A stamp is signed with the secret of each site.
    const taken = 'script:not([src="/reader.js"]), link[as=script], meta[name=dateline-status], [name=stamp]';
    for (const element of parsed.querySelectorAll(taken)) element.remove();
    const comments = parsed.createNodeIterator(parsed, NodeFilter.SHOW_COMMENT);
    for (let comment = comments.nextNode(); comment; comment = comments.nextNode())
      comment.parentNode?.removeChild(comment);
    parsed.normalize();
    return parsed.documentElement.outerHTML;
  }, html);
}

test("what is printed is what Next rendered, but for the scripts", async ({ page }) => {
  const next = await startNext();
  try {
    for (const path of paths) {
      const rendered = await (await fetch(next.url + path)).text();
      const printed = await (await fetch(site.url + path)).text();
      expect(rendered.length - printed.length, path).toBeGreaterThan(1_000);
      expect(await withoutScripts(page, printed), path).toBe(await withoutScripts(page, rendered));
    }
  } finally {
    await next.stop();
  }
});

test("development shows the same pages", async ({ page }) => {
  const development = await startSite({ development: true, env: { DATABASE_URL: databaseUrl } });
  const port = /localhost:\d+/;
  try {
    for (const path of paths) {
      const shown: string[] = [];
      for (const url of [site.url, development.url]) {
        await page.goto(url + path);
        // biome-ignore lint/performance/useDomNodeTextContent: what a reader sees, not what the markup holds.
        shown.push((await page.locator("body").innerText()).replace(port, ""));
      }
      expect(shown[0]?.length).toBeGreaterThan(50);
      expect(shown[1], path).toBe(shown[0]);
    }
  } finally {
    await development.remove();
  }
});
