import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { someAddress, someComment } from "./support/comments.ts";
import { isAlive, postgresOf, serverOf } from "./support/data-folder.ts";
import { enter } from "./support/desk.ts";
import { type Site, startSite } from "./support/site.ts";
import { call, callOften } from "./support/sockets.ts";
import { accounts, addAccount } from "./support/staff.ts";
import { anArticle } from "./support/stories.ts";

// One after another: each fills the machine.
test.describe.configure({ mode: "default" });

let site: Site;
test.beforeAll(async () => {
  site = await startSite({ env: { TRUST_PROXY: "1" } });
  await addAccount(site.dataFolder, accounts.author);
});
test.afterAll(() => site.remove());

const host = "Host: x\r\n";
const megabyte = 1024 * 1024;

/** The beginning of a post that a page of the site might send. */
function postTo(path: string, length: number, type = "application/x-www-form-urlencoded"): string {
  return (
    `POST ${path} HTTP/1.1\r\n${host}Origin: ${site.url}\r\nX-Forwarded-For: ${someAddress()}\r\n` +
    `Content-Type: ${type}\r\nContent-Length: ${length}\r\n\r\n`
  );
}

/** Reads the front page `times` times while something else goes on, and sees that all of it comes. */
async function expectReading(times = 10): Promise<void> {
  for (let i = 0; i < times; i += 1) {
    const answer = await fetch(`${site.url}/en`, { signal: AbortSignal.timeout(10_000) });
    expect(answer.status).toBe(200);
    expect(await answer.text()).toMatch(/<\/html>\s*$/);
  }
}

/** Megabytes of memory that the serving process has in use. */
function memory(): number {
  const status = readFileSync(`/proc/${serverOf(site.dataFolder)}/status`, "utf8");
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
}

const openFiles = (pid: number) => readdirSync(`/proc/${pid}/fd`).length;

test("headers that come slowly, never end, or are too many end the connection, while readers are served", async () => {
  const slow = await callOften(site, 200, `GET /en HTTP/1.1\r\n${host}X-Slow: `);
  const endless = await callOften(site, 50, `GET /en HTTP/1.1\r\n${host}`);
  const silent = await callOften(site, 200);
  const many = await callOften(site, 50, `GET /en HTTP/1.1\r\n${host}${"a: b\r\n".repeat(50_000)}`);
  const dripping = setInterval(() => {
    for (const line of slow) if (line.isOpen()) line.say("x");
    for (const line of endless) if (line.isOpen()) line.say("a: b\r\n");
  }, 500);
  await expectReading();
  await expect
    .poll(() => [...slow, ...endless, ...silent, ...many].filter((line) => line.isOpen()).length, { timeout: 30_000 })
    .toBe(0);
  clearInterval(dripping);
  for (const line of [...slow, ...endless, ...silent]) expect(line.heard()).toMatch(/^HTTP\/1\.1 408 /);
  for (const line of many) expect(line.heard()).toMatch(/^HTTP\/1\.1 431 /);
  await expectReading();
});

test("10,000 idle connections keep no reader away", async () => {
  const server = serverOf(site.dataFolder);
  const limits = readFileSync(`/proc/${server}/limits`, "utf8");
  // Three quarters of what the server may open; and this side needs as many.
  const most = Math.floor(Number(/Max open files\s+(\d+)/.exec(limits)?.[1]) * 0.75) - 100;
  const count = Math.min(10_000, most);
  test.info().annotations.push({ type: "connections", description: String(count) });
  const before = memory();
  const idle = await callOften(site, count, `OPTIONS / HTTP/1.1\r\n${host}\r\n`);
  await expect.poll(() => idle.filter((line) => line.heard().startsWith("HTTP/1.1 405 ")).length).toBe(count);
  expect(openFiles(server)).toBeGreaterThan(count);
  await expectReading(50);
  expect(idle.filter((line) => line.isOpen()).length).toBe(count);
  expect(memory() - before).toBeLessThan(300);
  for (const line of idle) line.hangUp();
  await expect.poll(() => openFiles(server)).toBeLessThan(count);
});

test("when the system lets it open no more files, it lives, and serves again as soon as it can", async () => {
  const server = serverOf(site.dataFolder);
  await expectReading();
  const limit = /Max open files\s+(\d+)/.exec(readFileSync(`/proc/${server}/limits`, "utf8"))?.[1];
  execFileSync("prlimit", ["--pid", String(server), `--nofile=${openFiles(server) + 50}:`]);
  const crowd = await Promise.all(Array.from({ length: 200 }, () => call(site).catch(() => undefined)));
  await expect.poll(() => crowd.some((line) => line && !line.isOpen())).toBe(true);
  for (const line of crowd) line?.hangUp();
  await expect.poll(() => fetch(`${site.url}/en`).then(({ status }) => status, String)).toBe(200);
  execFileSync("prlimit", ["--pid", String(server), `--nofile=${limit}:`]);
  expect(serverOf(site.dataFolder)).toBe(server);
  expect(isAlive(server)).toBe(true);
});

test("bodies that come in drops, small and large, keep no reader, guest or author from the site", async ({ page }) => {
  const { path } = await anArticle(site);
  await enter(page, accounts.author, `${site.url}/desk/articles/new`);
  const drops = [
    ...(await callOften(site, 200, () => `${postTo(path, 50_000)}comment=`)),
    ...(await callOften(site, 50, () => `${postTo(path, megabyte - 1)}comment=`)),
    ...(await callOften(site, 50, () => `${postTo("/desk", 20 * megabyte, "multipart/form-data; boundary=b")}--b`)),
  ];
  const dripping = setInterval(() => {
    for (const line of drops) if (line.isOpen()) line.say("x");
  }, 500);
  await expectReading();
  const comment = await fetch(site.url + path, {
    method: "POST",
    redirect: "manual",
    headers: { origin: site.url, "x-forwarded-for": someAddress() },
    body: new URLSearchParams(someComment()),
  });
  expect(comment.status).toBe(303);
  // An author's large post has places of its own.
  await page.getByLabel("Headline").fill("Written in a crowd");
  await page.getByLabel("Picture", { exact: true }).setInputFiles({
    name: "large.jpg",
    mimeType: "image/jpeg",
    buffer: Buffer.alloc(2 * megabyte, 7),
  });
  await page.getByRole("button", { name: "Store the draft" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("can't be read as a picture", {
    timeout: 10_000,
  });
  clearInterval(dripping);
  for (const line of drops) line.hangUp();
});

test("clients that ask and never read keep no reader away", async () => {
  const { path } = await anArticle(site);
  const before = memory();
  const deaf = await callOften(site, 300, `GET ${path} HTTP/1.1\r\n${host}\r\n`.repeat(4));
  for (const line of deaf) line.stopReading();
  await expectReading();
  expect(memory() - before).toBeLessThan(400);
  for (const line of deaf) line.hangUp();
});

test("hundreds of requests at once on one connection reach nobody", async () => {
  // A printed page costs nothing and would be answered each time.
  const greedy = await callOften(site, 20, `GET /healthz HTTP/1.1\r\n${host}\r\n`.repeat(300));
  // The server may still be at what those before us asked for.
  await expect.poll(() => greedy.filter((line) => line.isOpen()).length, { timeout: 30_000 }).toBe(0);
  await expectReading();
});

for (const [what, count, post] of [
  ["100 comments of a megabyte", 100, async () => ({ path: (await anArticle(site)).path, length: megabyte })],
  ["40 comments of 30 megabytes", 40, async () => ({ path: (await anArticle(site)).path, length: 30 * megabyte })],
  ["40 uploads of 20 megabytes by strangers", 40, async () => ({ path: "/desk", length: 20 * megabyte })],
] as const) {
  test(`${what} at once stay within bounds of memory, and readers are served`, async () => {
    const { path, length } = await post();
    const before = memory();
    let most = before;
    const type = path === "/desk" ? "multipart/form-data; boundary=b" : undefined;
    const body = Buffer.alloc(length, "a");
    body.write('--b\r\nContent-Disposition: form-data; name="x"\r\n\r\n');
    body.write("\r\n--b--\r\n", length - 9);
    const lines = await callOften(site, count, () => postTo(path, length, type));
    for (const line of lines) line.say(body);
    const isAnswered = (line: (typeof lines)[number]) => /^HTTP\/1\.1 (400|413|422) /.test(line.heard());
    do {
      await expectReading(1);
      most = Math.max(most, memory());
    } while (!lines.every((line) => isAnswered(line) || !line.isOpen()));
    expect(lines.filter(isAnswered).length).toBe(count);
    expect(most - before).toBeLessThan(500);
    for (const line of lines) line.hangUp();
  });
}

test("told to stop, it finishes what is under way, takes nothing new, and stops its database in good order", async () => {
  const own = await startSite({ env: { TRUST_PROXY: "1" } });
  let again = own;
  try {
    const server = serverOf(own.dataFolder);
    const postgres = postgresOf(own.dataFolder);
    const { path } = await anArticle(own);
    const comment = someComment();
    const body = new URLSearchParams(comment).toString();
    const silent = await call(own);
    const idle = await call(own, `OPTIONS / HTTP/1.1\r\n${host}\r\n`);
    await expect.poll(() => idle.heard()).toMatch(/^HTTP\/1\.1 405 /);
    const underWay = await call(own, postTo(path, body.length).replace(site.url, own.url) + body.slice(0, 10));
    // What the server has heard of a request it tells nobody; another one's answer comes after it.
    await (await fetch(own.url)).text();

    const stopped = own.stop();
    await expect.poll(() => call(own).then(() => "taken", String)).toContain("ECONNREFUSED");
    await expect.poll(() => [silent.isOpen(), idle.isOpen()]).toEqual([false, false]);
    expect(underWay.isOpen()).toBe(true);
    underWay.say(body.slice(10));
    await expect.poll(() => underWay.heard()).toMatch(/^HTTP\/1\.1 303 .*\r\n\r\n/s);
    expect(await stopped).toBe(0);
    expect(own.output()).not.toMatch(/Error/);

    expect(isAlive(server)).toBe(false);
    expect(postgres && isAlive(postgres.pid)).toBe(false);
    expect(postgresOf(own.dataFolder)).toBeNull();
    expect(readFileSync(join(own.dataFolder, "logs", "postgres.log"), "utf8")).toMatch(
      /database system is shut down\s*$/,
    );
    again = await startSite({ dataFolder: own.dataFolder });
    expect(await again.sql("SELECT status FROM comments WHERE text = $1", [comment.comment])).toEqual([
      { status: "HELD" },
    ]);
    expect(readFileSync(join(own.dataFolder, "logs", "postgres.log"), "utf8")).not.toMatch(/interrupted|recovery/);
  } finally {
    await again.stop();
    await own.remove();
  }
});
