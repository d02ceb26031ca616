import { join } from "node:path";
import type pg from "pg";
import { withClient } from "../database/connection.ts";
import { step } from "../step.mjs";
import type { Bench } from "./bench.ts";
import { type Desk, enterDesk } from "./desk.ts";
import { type GrownPage, growthReport, type Stage, searchRow } from "./growth-report.ts";
import { type Answer, ask } from "./http.ts";
import { addComments, addStories, addThread, moveComments, pathsOf } from "./many-stories.ts";
import { indexStories, wordNumber, writeParagraphs } from "./many-words.ts";
import { explain } from "./plans.ts";
import type { Measured } from "./save.ts";
import { type Site, startSite } from "./site.ts";
import { percentile } from "./statistics.ts";
import { startStockNext } from "./stock-next.ts";

const sizes = [100, 1_000, 10_000, 100_000];
const all = sizes.at(-1) ?? 0;
const threadLength = 5_000;
const asked = 50;
const patience = 20_000;

/** How long pages take that nobody has printed yet, as the number of stories grows. */
export async function measureGrowth({ folder, cores, afterwards }: Bench): Promise<Measured> {
  const site = await step("Starting the site", () =>
    startSite({ folder: join(folder, "growth"), core: cores.serving }),
  );
  afterwards(site.stop);
  const next = await startStockNext(site, {
    folder: join(folder, "growth-next"),
    core: cores.serving,
    pages: "rendered anew",
  });
  afterwards(next.stop);
  const desk = await enterDesk(site);
  return growthReport(await withClient(site.databaseUrl, (client) => grow(client, { site, next, desk })));
}

async function grow(client: pg.Client, { site, next, desk }: Omit<Places, "size" | "long">): Promise<Stage[]> {
  await step(`Writing ${(10 * all).toLocaleString("en-US")} comments`, async () => {
    await client.query("SET work_mem = '256MB'");
    await writeParagraphs(client);
    await addStories(client, 0, 0);
    await client.query("UPDATE articles SET status = 'DRAFT' WHERE slug = 'bench-story-0'");
    await addComments(client, 1, all, "story 0");
  });
  const stages: Stage[] = [];
  for (const [i, size] of sizes.entries()) {
    const first = (sizes[i - 1] ?? 0) + 1;
    await step(`Growing to ${size.toLocaleString("en-US")} stories`, async () => {
      await addStories(client, first, size);
      await indexStories(client, first, size);
      await moveComments(client, first, size);
      if (i === 0) await addThread(client, 1, threadLength);
      await client.query("VACUUM ANALYZE");
      await client.query("CHECKPOINT");
    });
    const paths = await pathsOf(client, first, size);
    const places = { site, next, desk, size, long: (await pathsOf(client, 1, 1))[0] ?? "" };
    stages.push(await step("Measuring", () => stage(size, pages(paths, places), site, client)));
  }
  return stages;
}

/** `long`: the path of the story whose thread is long. */
type Places = { site: Site; next: { url: string }; desk: Desk; size: number; long: string };

/** Opens a page; told how often it was opened before, so that it can be another one each time. */
type Open = (time: number) => Promise<Answer>;

function pages(paths: string[], { site, next, desk, size, long }: Places): Map<string, Open> {
  const sections = ["city", "science", "culture"];
  // The address of the first page has no number.
  const oldest = Math.max(2, Math.floor(size / sections.length / 20));
  // The samples are few; numbers that have no part in common spread over all of the stories.
  const some = (time: number) => paths[(time * 7919) % paths.length] ?? "/";
  return new Map<string, Open>([
    ["Article, never printed", (time) => ask(site.url + some(time))],
    ["Front page", () => ask(`${next.url}/en`)],
    ["Section page", (time) => ask(`${next.url}/en/sections/${sections[time % sections.length]}`)],
    [
      "Section, oldest page",
      (time) => ask(`${next.url}/en/sections/${sections[time % sections.length]}/page/${oldest}`),
    ],
    [
      `Thread of ${threadLength.toLocaleString("en-US")} comments, last page`,
      () => ask(`${next.url}${long}/comments/100`),
    ],
    ["The same, newest first", () => ask(`${next.url}${long}/comments/newest`)],
    ["Queue of held comments", () => desk.open("/desk/comments")],
    ...searches(site),
  ]);
}

/** The 40th word of the made-up language stands in 60 of 100 stories, the 300th in 10, the number of a story in one. */
function searches(site: Site): [string, Open][] {
  const words: [string, (time: number) => Record<string, string>][] = [
    ["a word of every tenth story", (time) => ({ q: `${wordNumber(300 + time)} ` })],
    ["two words", (time) => ({ q: `${wordNumber(50 + time)} ${wordNumber(90 + time)}` })],
    ["a very common word", (time) => ({ q: wordNumber(36 + (time % 8)) })],
    [
      "the same in a section and year",
      (time) => ({ q: wordNumber(36 + (time % 8)), section: "city", from: "2026-01-01" }),
    ],
    ["a word of one story", (time) => ({ q: String(1 + time) })],
    ["the beginning of words", (time) => ({ q: wordNumber(300 + time).slice(0, 3) })],
    ["a typing error", (time) => ({ q: `${wordNumber(500 + time)}x` })],
  ];
  return words.map(([name, asked]) => [
    `${searchRow}${name}`,
    (time) => ask(`${site.url}/en/search?${new URLSearchParams(asked(time))}`),
  ]);
}

async function stage(size: number, pages: Map<string, Open>, site: Site, client: pg.Client): Promise<Stage> {
  const measured: GrownPage[] = [];
  for (const [name, open] of pages) {
    const times = await timesOf(name, open);
    measured.push({ name, p50: percentile(times, 0.5), p95: percentile(times, 0.95), accesses: [] });
  }
  const works = new Map([...pages].map(([name, open]) => [name, () => open(asked + 5)]));
  const plans = await explain(site, client, works);
  return { size, pages: measured.map((page) => ({ ...page, accesses: plans.get(page.name) ?? [] })) };
}

async function timesOf(name: string, open: Open): Promise<number[]> {
  const times: number[] = [];
  const deadline = performance.now() + patience;
  // The first warm up what is not data: code, connections, the tables' pages in memory.
  for (let time = 0; time < asked && performance.now() < deadline; time += 1) {
    const began = performance.now();
    const { status } = await open(time);
    if (status !== 200) throw new Error(`${name} answers ${status}`);
    if (time >= 3) times.push(performance.now() - began);
  }
  return times;
}
