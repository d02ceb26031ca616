import { test as base } from "@playwright/test";
import { someAddress } from "./comments.ts";
import { type Site, startSite } from "./site.ts";
import { accounts, addAccount } from "./staff.ts";

/**
 * A test against a site that no other test uses at the same time, as a visitor of its own: for what publishes and
 * withdraws, which readers' tests on the shared site must not meet. It has the samples and an account for every role.
 */
export const test = base.extend<{ site: Site }, { newsroom: Site }>({
  newsroom: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are wanted from this pattern.
    async ({}, use) => {
      const newsroom = await startSite({ env: { TRUST_PROXY: "1", REPORTS_TO_HOLD: "3" } });
      try {
        await Promise.all(Object.values(accounts).map((account) => addAccount(newsroom.dataFolder, account)));
        await use(newsroom);
      } finally {
        await newsroom.remove();
      }
    },
    { scope: "worker", timeout: 240_000 },
  ],
  baseURL: async ({ newsroom }, use) => use(newsroom.url),
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  extraHTTPHeaders: async ({}, use) => use({ "x-forwarded-for": someAddress() }),
  site: async ({ newsroom }, use) => use(newsroom),
});
