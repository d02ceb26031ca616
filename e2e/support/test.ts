import { test as base } from "@playwright/test";
import { someAddress } from "./comments.ts";
import { sql } from "./shared-site.ts";

type Shared = { url: string; sql: typeof sql };

/** A test against the site that most tests share, as a visitor of its own. */
export const test = base.extend<{ site: Shared }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are wanted from this pattern.
  extraHTTPHeaders: async ({}, use) => use({ "x-forwarded-for": someAddress() }),
  site: async ({ baseURL }, use) => use({ url: baseURL ?? "", sql }),
});
