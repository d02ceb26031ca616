import { parseArgs } from "node:util";
import { readSettings } from "#lib/env.ts";
import { prepareCheckout } from "./checkout/prepare.ts";
import { claimDataFolder, openDataFolder } from "./data-folder.ts";
import { openDatabase } from "./database/open.ts";
import { firstRun } from "./first-run.ts";
import { checkPort, portInWords } from "./port.ts";
import { keepRunning } from "./postgres/keep-running.ts";
import { claimPressFolder } from "./press-folder.ts";
import { runProgram } from "./program.ts";

const { values } = parseArgs({ options: { dev: { type: "boolean", default: false } } });

await runProgram(async (afterwards, stopped) => {
  const settings = readSettings(process.env);
  const { PORT: port, HOST: host, DATA_DIR: folder, SITE_URL: site } = settings;
  // What fails soonest comes first: nobody should wait for a build to hear that a port is taken.
  openDataFolder(folder);
  afterwards(claimDataFolder(folder, `serving ${site}`).release);
  if (settings.PRESS_DIR) afterwards(claimPressFolder(settings.PRESS_DIR).release);
  await checkPort(port, host);

  const database = await openDatabase(settings);
  afterwards(database.close);
  if (!settings.DATABASE_URL) afterwards(keepRunning(folder));
  const { secrets, lock } = await prepareCheckout(folder, values.dev ? "development" : "production");
  afterwards(lock.release);

  Object.assign(process.env, {
    NODE_ENV: values.dev ? "development" : "production",
    DATABASE_URL: database.url,
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: secrets.actionsKey,
    SESSION_SECRET: secrets.sessionSecret,
    FORM_SECRET: secrets.formSecret,
    NEXTAUTH_URL: site,
    NEXTAUTH_SECRET: secrets.sessionSecret,
    NEXT_TELEMETRY_DISABLED: "1",
  });
  // Imported only now: the site's code needs the generated client and reads these variables.
  const setUpLink = await firstRun(settings);
  const { serve } = await import("../server.ts");
  const server = await serve(readSettings(process.env), { development: values.dev }).catch((error: unknown) => {
    throw portInWords(error, port, host);
  });
  afterwards(server.stop);

  if (setUpLink) console.log(`  Nobody can sign in yet. Make the first account, once, at ${site}${setUpLink}`);
  console.log(`Dateline serves ${site}`);
  return stopped;
});
