import { join } from "node:path";
import { withClient } from "../database/connection.ts";
import { step } from "../step.mjs";
import type { Bench } from "./bench.ts";
import { budgetTable, missedOf } from "./budget.ts";
import { freePort } from "./free-port.ts";
import { measureFreshness } from "./freshness.ts";
import { ask } from "./http.ts";
import { addComments, addStories, pathsOf } from "./many-stories.ts";
import { indexStories, readComments, writeParagraphs } from "./many-words.ts";
import { measureMemory } from "./memory.ts";
import { racePages, racePrinted, setUpNginx } from "./pages.ts";
import { measurePosts } from "./posts.ts";
import { findSampleArticle } from "./sample-page.ts";
import type { Measured } from "./save.ts";
import { startSite } from "./site.ts";
import { measureSizes } from "./sizes.ts";
import { pageBudgets, printedBudgets, raceTable } from "./verdicts.ts";

const stories = 10_000;
const secondsOfPrinting = 90;

/** Pages, sizes, comments, freshness and memory, on a site with the samples and ten thousand stories besides. */
export async function measureSpeed(bench: Bench): Promise<Measured> {
  const core = bench.cores.serving;
  const folder = join(bench.folder, "site");
  const press = join(bench.folder, "press");
  const site = await step("Starting the site", () => startSite({ folder, core, env: { PRESS_DIR: press } }));
  bench.afterwards(site.stop);
  const article = await findSampleArticle(site);
  const stand = await setUpNginx(bench, site, article, press);
  const pages = await racePages(bench, site, article, stand);
  const sizes = await measureSizes(site);

  const other = await startSite({
    folder: join(bench.folder, "other"),
    core: bench.cores.loading,
    env: { DATABASE_URL: site.databaseUrl },
  });
  const freshness = await step("Freshness", () =>
    measureFreshness(site, other, article.path, bench.pace.rounds),
  ).finally(other.stop);

  const paths = await step("Adding stories", () =>
    withClient(site.databaseUrl, async (client) => {
      // Both searches know all of it: nothing of what is measured next is to share the machine with their reading.
      await writeParagraphs(client);
      await addStories(client, 1, stories);
      await indexStories(client, 1, stories);
      await addComments(client, 1, stories, "each");
      await readComments(client);
      await client.query("VACUUM ANALYZE");
      await client.query("CHECKPOINT");
      return pathsOf(client, 1, stories);
    }),
  );
  const posts = await step("Comments", () => measurePosts(site, paths, bench.pace));

  // What was decided and sent has let go of the page.
  await ask(site.url + article.path);
  await ask(site.url + article.path);
  await site.stop();
  const printed = await racePrinted(bench, press, article, stand);

  const inspector = await freePort();
  const again = await startSite({ folder, core, env: { NODE_OPTIONS: `--inspect-port=${inspector}` } });
  bench.afterwards(again.stop);
  const memory = await step("Memory", () => measureMemory(again, { inspector, paths, seconds: secondsOfPrinting }));

  const budgets = [...pageBudgets(pages), ...printedBudgets(printed), ...sizes, ...memory, ...freshness, posts];
  const text = [
    `The sample article with ${article.comments} comments, 32 connections, ${bench.pace.rounds} rounds of ` +
      `${bench.pace.seconds} s in turns (where two are close, three times as many); median (least–most). One core serves, ` +
      "another asks.",
    raceTable([...pages, ...(printed ?? [])]),
    budgetTable(budgets),
  ].join("\n\n");
  return { text, missed: missedOf(budgets) };
}
