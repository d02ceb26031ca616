import { test as base } from "@playwright/test";
import { someAddress } from "./comments.ts";
import { databaseUrlOf } from "./data-folder.ts";
import { type Site, startSite } from "./site.ts";
import { accounts, addAccount } from "./staff.ts";

const env = { TRUST_PROXY: "1" };

/** Another instance on the database that a site has; whoever starts it stops it first. */
export const anotherOf = (site: Site): Promise<Site> =>
  startSite({ env: { ...env, DATABASE_URL: databaseUrlOf(site.dataFolder) } });

/**
 * A test against two instances of a site with one database, which no other test uses at the same time, as a visitor of
 * its own. There is an account for every role.
 */
export const test = base.extend<{ one: Site; other: Site }, { pair: { one: Site; other: Site } }>({
  pair: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are wanted from this pattern.
    async ({}, use) => {
      const one = await startSite({ env });
      try {
        await Promise.all(Object.values(accounts).map((account) => addAccount(one.dataFolder, account)));
        const other = await anotherOf(one);
        try {
          await use({ one, other });
        } finally {
          await other.remove();
        }
      } finally {
        await one.remove();
      }
    },
    { scope: "worker", timeout: 240_000 },
  ],
  baseURL: async ({ pair }, use) => use(pair.one.url),
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  extraHTTPHeaders: async ({}, use) => use({ "x-forwarded-for": someAddress() }),
  one: async ({ pair }, use) => use(pair.one),
  other: async ({ pair }, use) => use(pair.other),
});
