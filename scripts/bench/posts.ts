import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type pg from "pg";
import { withClient } from "../database/connection.ts";
import { Failure } from "../failure.mjs";
import { type Budget, bounded } from "./budget.ts";
import { figure, spread } from "./numbers.ts";
import { closer, type Pace } from "./race.ts";
import type { Site } from "./site.ts";
import { summarize } from "./statistics.ts";

const script = join(import.meta.dirname, "posts.lua");

/**
 * Comments stored by the site in a second, beside rows stored by one connection with a statement each. Every comment
 * comes from a visitor of its own and goes to the next of many stories, so that no limit is met. As with pages, a first
 * round is not counted: Node compiles what it runs often while it runs.
 */
export async function measurePosts(site: Site, paths: string[], pace: Pace): Promise<Budget> {
  const list = join(site.folder, "posts.txt");
  writeFileSync(list, `${paths.join("\n")}\n`);
  const rounds: { posts: number; inserts: number }[] = [];
  await withClient(site.databaseUrl, async (client) => {
    await post(site, list, { ...pace, seconds: closer * pace.seconds, round: 0, client });
    for (let round = 1; round <= closer * pace.rounds; round += 1) {
      rounds.push({ posts: await post(site, list, { ...pace, round, client }), inserts: await insert(client, pace) });
    }
  });
  const ratio = summarize(rounds.map(({ posts, inserts }) => posts / inserts));
  const posts = summarize(rounds.map(({ posts }) => posts));
  const inserts = summarize(rounds.map(({ inserts }) => inserts));
  return bounded(
    "Comments stored a second ÷ rows by one connection of node-postgres, one INSERT a transaction",
    ratio.median,
    { atLeast: 0.5 },
    `${spread(ratio)}: ${figure(posts.median)}/s ÷ ${figure(inserts.median)}/s`,
  );
}

async function post(
  site: Site,
  list: string,
  { generator, seconds, round, client }: Pace & { round: number; client: pg.Client },
): Promise<number> {
  const before = await count(client);
  const load = await generator.run({
    url: site.url,
    headers: {},
    connections: 16,
    seconds,
    script,
    scriptArguments: [site.url, String(round), list],
  });
  const stored = (await count(client)) - before;
  const taken = load.requests - load.failed;
  if (load.failed > 0.01 * load.requests)
    throw new Failure(`The site refused ${load.failed} of ${load.requests} comments.`);
  if (stored < taken) throw new Failure(`The site took ${taken} comments and stored ${stored}.`);
  return load.requestsPerSecond * (taken / load.requests);
}

async function count(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ count: number }>("SELECT count(*)::int FROM comments");
  return rows[0]?.count ?? 0;
}

async function insert(client: pg.Client, { seconds }: Pace): Promise<number> {
  const [story] = (await client.query<{ id: number }>("SELECT min(id) AS id FROM stories")).rows;
  const began = performance.now();
  let rows = 0;
  for (; performance.now() - began < seconds * 1000; rows += 1) {
    await client.query(
      `INSERT INTO comments (story_id, language, author_name, email, text, form_key)
       VALUES ($1, 'en', 'Guest', 'guest@bench.example', 'What I think of this story.', sha256(gen_random_uuid()::text::bytea))`,
      [story?.id],
    );
  }
  return rows / ((performance.now() - began) / 1000);
}
