import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { settingNames } from "#lib/env.ts";
import { prepareCheckout, prepareClient } from "./checkout/prepare.ts";
import { openDataFolder } from "./data-folder.ts";
import { openDatabase } from "./database/open.ts";
import { dataPlaces } from "./places.ts";
import { runProgram, say } from "./program.ts";
import { findBrowser } from "./testing/browser.ts";
import { check, suite, vitest } from "./testing/checks.ts";
import { findKnownHoles } from "./testing/known-holes.ts";
import { findNginx } from "./testing/nginx.ts";
import { inWords, oneFailed, onePassed, type Tally, total } from "./testing/tally.ts";
import { findTextBrowser } from "./testing/text-browser.ts";

// The tests have a site of their own, whatever is set for the one that this machine serves.
for (const setting of settingNames) delete process.env[setting];

await runProgram(async (afterwards) => {
  const folder = mkdtempSync(join(tmpdir(), "dateline-test-"));
  afterwards(() => rmSync(folder, { recursive: true, force: true }));
  const { logs } = dataPlaces(folder);

  const parts: (() => Promise<Tally>)[] = [
    async () => {
      openDataFolder(folder);
      await prepareClient(logs);
      return onePassed;
    },
    findKnownHoles,
    () => check("Lint", "@biomejs/biome/bin/biome", ["ci", "--colors=off", "."]),
    () => check("Route types", "next/dist/bin/next", ["typegen"]),
    () => check("Types", "typescript/bin/tsc", ["-p", "."]),
    () => vitest("unit", folder),
    async () => {
      const database = await openDatabase({ DATABASE_URL: undefined, DATA_DIR: folder });
      afterwards(database.close);
      return vitest("domain", folder, { DATABASE_URL: database.url, DATA_DIR: folder });
    },
    async () => {
      const build = await prepareCheckout(folder, "production");
      afterwards(build.lock.release);
      return onePassed;
    },
    async () => {
      const report = join(folder, "browser.json");
      return suite("browser", report, "@playwright/test/cli.js", ["test"], {
        CHROMIUM_PATH: await findBrowser(join(logs, "browser.log")),
        TEXT_BROWSER_PATH: (await findTextBrowser(join(logs, "text-browser.log"))) ?? "",
        NGINX_PATH: (await findNginx(join(logs, "nginx.log"))) ?? "",
        PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      });
    },
  ];

  const tallies: Tally[] = [];
  for (const part of parts) {
    // One part that fails is no reason not to hear about the others.
    const tally = await part().catch((error: unknown) => {
      say(error);
      return oneFailed;
    });
    tallies.push(tally);
  }
  const sum = total(tallies);
  if (sum.skipped > 0) console.error(`  Skipped: ${sum.skipped}.`);
  return { code: sum.failed === 0 ? 0 : 1, lastWords: inWords({ ...sum, skipped: 0 }) };
});
