import { startSite } from "./site.ts";
import { accounts, addAccount } from "./staff.ts";

/**
 * Starts the site that most tests share: with the sample stories, an account for every role, and trust in one proxy,
 * so that each test can be a visitor of its own.
 */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const site = await startSite({ port: Number(process.env.DATELINE_E2E_PORT), env: { TRUST_PROXY: "1" } });
  // The workers inherit it; support/shared-site.ts reads it.
  process.env.DATELINE_E2E_DATA = site.dataFolder;
  for (const account of Object.values(accounts)) await addAccount(site.dataFolder, account);
  return () => site.remove();
}
