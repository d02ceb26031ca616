import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../places.ts";
import { keepSecrets } from "../secrets.ts";
import { type Background, startBackground } from "./background.ts";
import { onCore } from "./cores.ts";
import { freePort } from "./free-port.ts";
import { type Site, withoutSettings } from "./site.ts";

/** Whether Next keeps the pages that it rendered, in its own cache as it comes, or renders each anew. */
type Pages = "kept" | "rendered anew";

/**
 * Starts `next start` on the same build and database as the site: Next as it comes, with nothing of Dateline's server
 * around it and none of its settings about caching.
 */
export async function startStockNext(
  site: Site,
  { folder, core, pages }: { folder: string; core: number; pages: Pages },
): Promise<Background & { url: string }> {
  const port = await freePort();
  makeFolder(folder, pages);
  const next = join(root, "node_modules", "next", "dist", "bin", "next");
  const running = await startBackground({
    what: "next start",
    ...onCore(core, process.execPath, [next, "start", folder, "-p", String(port), "-H", "127.0.0.1"]),
    cwd: folder,
    env: { ...withoutSettings(process.env), ...environmentOf(site) },
    isReady: (said) => said.includes("Ready in"),
  });
  return { ...running, url: `http://127.0.0.1:${port}` };
}

/** A folder in which Next finds the checkout's build, and a configuration without Dateline's page cache. */
function makeFolder(folder: string, pages: Pages): void {
  mkdirSync(folder, { recursive: true });
  for (const name of [".next", "node_modules", "public", "package.json"])
    symlinkSync(join(root, name), join(folder, name));
  const cacheHandler = pages === "kept" ? undefined : join(root, "lib", "press", "page-cache.cjs");
  writeFileSync(
    join(folder, "next.config.mjs"),
    `import config from ${JSON.stringify(join(root, "next.config.js"))};
const { cacheHandler: _, cacheMaxMemorySize: __, ...stock } = config;
export default { ...stock, ...${JSON.stringify(cacheHandler ? { cacheHandler, cacheMaxMemorySize: 0 } : {})} };
`,
  );
}

function environmentOf({ url, folder, databaseUrl }: Site): Record<string, string> {
  const secrets = keepSecrets(folder, undefined);
  return {
    NODE_ENV: "production",
    SITE_URL: url,
    DATA_DIR: folder,
    DATABASE_URL: databaseUrl,
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: secrets.actionsKey,
    SESSION_SECRET: secrets.sessionSecret,
    FORM_SECRET: secrets.formSecret,
    NEXTAUTH_URL: url,
    NEXTAUTH_SECRET: secrets.sessionSecret,
    NEXT_TELEMETRY_DISABLED: "1",
  };
}
