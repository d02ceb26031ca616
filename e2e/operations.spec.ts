import { execFileSync, spawn, spawnSync } from "node:child_process";
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { copyCheckout } from "./support/checkout.ts";
import {
  databaseUrlOf,
  isAlive,
  newDataFolder,
  postgresOf,
  query,
  removeDataFolder,
  serverOf,
} from "./support/data-folder.ts";
import { freePort } from "./support/port.ts";
import { failToStart, startSite } from "./support/site.ts";

// Each has a data folder of its own.
test.describe.configure({ mode: "parallel" });

const root = join(import.meta.dirname, "..");
const empty = { SAMPLE: "0" };

let dataFolder: string;
test.beforeEach(() => {
  dataFolder = newDataFolder();
});
test.afterEach(() => removeDataFolder(dataFolder));

/** One sentence for a person, and nothing of our insides. */
function expectSentence({ output, exitCode }: { output: string; exitCode: number | null }, sentence: RegExp) {
  expect(output).toMatch(sentence);
  expect(output).not.toMatch(/^\s+at /m);
  expect(exitCode).toBe(1);
}

test("starts, says how it is, stops, and starts again without doing anything twice", async () => {
  const site = await startSite({ dataFolder, env: empty });
  const health = await fetch(`${site.url}/healthz`);
  expect(health.status).toBe(200);
  expect(health.headers.get("cache-control")).toBe("no-store");
  expect(await health.json()).toEqual({
    status: "ok",
    database: "up",
    migrations: { applied: expect.any(Number), pending: 0 },
  });
  expect(await site.stop()).toBe(0);
  expect(postgresOf(dataFolder)).toBeNull();

  const again = await startSite({ dataFolder, env: empty });
  expect(again.output()).toContain("Starting the database");
  expect(again.output()).not.toMatch(/Installing|Making|Applying|Building|Adding/);
  await again.stop();
});

test("a site begun without samples stays without, and says nothing of any", async () => {
  const site = await startSite({ dataFolder, env: empty });
  await site.stop();
  const again = await startSite({ dataFolder });
  expect(again.output()).not.toContain("Adding");
  expect(await again.sql("SELECT (SELECT count(*) FROM stories) AS stories, slug FROM sections")).toEqual([
    { stories: "0", slug: "news" },
  ]);
  await again.stop();
});

test("keeps its secrets to itself", async () => {
  const site = await startSite({ dataFolder, env: empty });
  const file = join(dataFolder, "secrets.json");
  const secrets = readFileSync(file, "utf8");
  expect(statSync(file).mode & 0o777).toBe(0o600);
  for (const secret of Object.values<string>(JSON.parse(secrets))) {
    expect(site.output()).not.toContain(secret);
    for (const built of filesWith(secret)) expect([built, statSync(built).mode & 0o077]).toEqual([built, 0]);
  }
  await site.stop();
  const again = await startSite({ dataFolder, env: empty });
  expect(readFileSync(file, "utf8")).toBe(secrets);
  await again.stop();
});

/** The files of the build that hold a text. */
function filesWith(text: string): string[] {
  const found = spawnSync("grep", ["-rlF", "--", text, ".next"], { cwd: root, encoding: "utf8" });
  return found.stdout
    .split("\n")
    .filter(Boolean)
    .map((file) => join(root, file));
}

test("prints a set-up link while nobody can sign in", async () => {
  const site = await startSite({ dataFolder, env: empty });
  expect(site.output()).toContain(`${site.url}/set-up/`);
  await site.stop();
});

test("takes up the database that a killed site left running", async () => {
  const site = await startSite({ dataFolder, env: empty });
  const left = postgresOf(dataFolder);
  await site.kill9();
  expect(left && isAlive(left.pid)).toBe(true);

  const again = await startSite({ dataFolder, env: empty });
  expect(postgresOf(dataFolder)?.pid).toBe(left?.pid);
  expect((await fetch(`${again.url}/healthz`)).status).toBe(200);
  expect(await again.stop()).toBe(0);
  expect(left && isAlive(left.pid)).toBe(false);
});

test("recovers when the site and its database were both killed", async () => {
  const site = await startSite({ dataFolder, env: empty });
  const left = postgresOf(dataFolder);
  await site.kill9();
  process.kill(left?.pid ?? 0, "SIGKILL");

  const again = await startSite({ dataFolder, env: empty });
  expect((await fetch(`${again.url}/healthz`)).status).toBe(200);
  await again.stop();
});

test("is not misled by a pid file whose number now belongs to another program", async () => {
  const site = await startSite({ dataFolder, env: empty });
  const pidFile = readFileSync(postgresOf(dataFolder)?.file ?? "", "utf8");
  await site.stop();
  const other = spawn("sleep", ["60"]);
  writeFileSync(join(dataFolder, "postgres", "cluster", "postmaster.pid"), pidFile.replace(/^\d+/, String(other.pid)), {
    mode: 0o600,
  });

  const again = await startSite({ dataFolder, env: empty });
  expect(other.exitCode).toBeNull();
  await again.stop();
  other.kill();
});

test("stops in good order when the process that started it is killed", async () => {
  const site = await startSite({ dataFolder, env: empty });
  const server = serverOf(dataFolder);
  const launcher = Number(/PPid:\s+(\d+)/.exec(readFileSync(`/proc/${server}/status`, "utf8"))?.[1]);
  process.kill(launcher, "SIGKILL");
  await expect.poll(() => isAlive(server)).toBe(false);
  expect(postgresOf(dataFolder)).toBeNull();
  await site.stop();
});

test("refuses a data folder that another Dateline uses", async () => {
  const site = await startSite({ dataFolder, env: empty });
  const second = await failToStart({ dataFolder, env: empty });
  expectSentence(second, new RegExp(`is in use by process ${serverOf(dataFolder)}, serving ${site.url}\\.`));
  await site.stop();
});

test("two sites stand side by side", async () => {
  const other = newDataFolder();
  const sites = await Promise.all([
    startSite({ dataFolder, env: empty }),
    startSite({ dataFolder: other, env: empty }),
  ]);
  for (const site of sites) expect((await fetch(`${site.url}/healthz`)).status).toBe(200);
  for (const site of sites) await site.stop();
  await removeDataFolder(other);
});

test("works in a folder with a space and a very long path", async () => {
  const long = join(dataFolder, "a folder's name".padEnd(60, "-"), "and one more, “quoted”".padEnd(60, "-"));
  const site = await startSite({ dataFolder: long, env: empty });
  expect((await fetch(`${site.url}/healthz`)).status).toBe(200);
  await site.stop();
  await removeDataFolder(long);
});

test("works for an ordinary user, from a checkout whose path has spaces", async () => {
  const checkout = copyCheckout("dateline, a checkout – ");
  // Where the tests run as root, somebody who is not.
  const user = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : undefined;
  if (user) {
    checkout.giveTo(user);
    chownSync(dataFolder, user.uid, user.gid);
  }
  const site = await startSite({
    dataFolder,
    checkout: checkout.folder,
    env: { HOME: dataFolder },
    ...(user && { user }),
  });
  try {
    expect(site.output()).toMatch(/Building the site/);
    expect((await fetch(`${site.url}/healthz`)).status).toBe(200);
    const front = await (await fetch(`${site.url}/en`)).text();
    const [picture = ""] = /\/media\/[^" ]+\.jpg/.exec(front) ?? [];
    expect((await fetch(site.url + picture)).headers.get("content-type")).toBe("image/jpeg");
    if (user) {
      for (const file of ["secrets.json", "uploads", "postgres"]) {
        expect([file, statSync(join(dataFolder, file)).uid]).toEqual([file, user.uid]);
      }
    }
    expect(await site.stop()).toBe(0);
  } finally {
    await site.stop();
    checkout.remove();
  }
});

test("says that a port is taken", async () => {
  const port = await freePort();
  const server = createServer().listen(port, "127.0.0.1");
  expectSentence(await failToStart({ dataFolder, port, env: empty }), new RegExp(`Port ${port} is taken`));
  server.close();
});

for (const [setting, value, sentence] of [
  ["PORT", "http", /PORT must be a number/],
  ["SITE_URL", "news.example", /SITE_URL must be an address/],
  ["SITE_URL", "https://news.example/path", /SITE_URL must be an origin only/],
  ["TIME_ZONE", "Mars/Olympus", /TIME_ZONE must be a name/],
  ["SAMPLE", "maybe", /SAMPLE must be 0 or 1/],
  ["TRUST_PROXY", "yes", /TRUST_PROXY must be a number/],
  ["DATABASE_URL", "mysql://localhost/news", /DATABASE_URL must begin with postgresql/],
] as const) {
  test(`says that ${setting}=${value} is wrong`, async () => {
    expectSentence(await failToStart({ dataFolder, env: { ...empty, [setting]: value } }), sentence);
  });
}

test("says that a data folder cannot be written to", async () => {
  expectSentence(
    await failToStart({ dataFolder: "/proc/dateline", env: empty }),
    /The data folder \/proc\/dateline cannot be made there/,
  );
  const file = join(dataFolder, "file");
  writeFileSync(file, "");
  expectSentence(await failToStart({ dataFolder: file, env: empty }), /is a file, not a folder/);
});

/** Mounts a small disk; answers whether this machine lets us. */
function mount(folder: string, options: string): boolean {
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", options, "tmpfs", folder], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

for (const [size, what] of [
  ["100k", "for a single file"],
  ["20m", "for a database"],
] as const) {
  test(`says that the disk is full when there is no room ${what}`, async () => {
    const disk = join(dataFolder, "disk");
    mkdirSync(disk);
    test.skip(!mount(disk, `size=${size}`), "this user may not mount a small disk");
    try {
      expectSentence(await failToStart({ dataFolder: join(disk, "data"), env: empty }), /full/);
    } finally {
      execFileSync("umount", [disk]);
    }
  });
}

test("says that a data folder is on a read-only disk", async () => {
  const disk = join(dataFolder, "disk");
  mkdirSync(disk);
  test.skip(!mount(disk, "size=1m,ro"), "this user may not mount a read-only disk");
  try {
    expectSentence(await failToStart({ dataFolder: join(disk, "data"), env: empty }), /is on a read-only disk/);
  } finally {
    execFileSync("umount", [disk]);
  }
});

test("says what is wrong with DATABASE_URL", async () => {
  const port = await freePort();
  const nobody = `postgresql://dateline:secret-word@127.0.0.1:${port}/dateline`;
  const unreachable = await failToStart({ dataFolder, env: { ...empty, DATABASE_URL: nobody } });
  expectSentence(
    unreachable,
    new RegExp(`The database at 127.0.0.1:${port} cannot be reached \\(nothing listens there\\)`),
  );
  expect(unreachable.output).not.toContain("secret-word");

  const site = await startSite({ dataFolder, env: empty });
  const sockets = encodeURIComponent(postgresOf(dataFolder)?.sockets ?? "");
  const other = newDataFolder();
  const missing = { ...empty, DATABASE_URL: `postgresql://dateline@localhost/gazette?host=${sockets}` };
  expectSentence(await failToStart({ dataFolder: other, env: missing }), /has no database named "gazette"/);
  const stranger = { ...empty, DATABASE_URL: `postgresql://stranger@localhost/dateline?host=${sockets}` };
  expectSentence(await failToStart({ dataFolder: other, env: stranger }), /refuses the user or the password/);
  await site.stop();
  await removeDataFolder(other);
});

test("serves from a database of one's own, also from two data folders", async () => {
  const owner = await startSite({ dataFolder, env: empty });
  const env = { ...empty, DATABASE_URL: databaseUrlOf(dataFolder) };
  const guest = await startSite({ env });
  expect((await fetch(`${guest.url}/healthz`)).status).toBe(200);
  expect(existsSync(join(guest.dataFolder, "postgres"))).toBe(false);
  await guest.remove();
  await owner.stop();
});

test("refuses a database of a newer version", async () => {
  const site = await startSite({ dataFolder, env: empty });
  await site.sql(
    `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
     VALUES ('next', 'sum', '29990101000000_next_edition', now(), 1)`,
  );
  const health = await fetch(`${site.url}/healthz`);
  expect(health.status).toBe(503);
  expect(await health.json()).toMatchObject({ status: "failing", reason: "The database is of a newer version." });
  await site.stop();
  expectSentence(await failToStart({ dataFolder, env: empty }), /made by a newer version of Dateline/);
});

test("healthz answers soon and with 503 when the database hangs, and recovers by itself", async () => {
  const site = await startSite({ dataFolder, env: empty });
  const blocker = query(dataFolder, "BEGIN; LOCK TABLE _prisma_migrations; SELECT pg_sleep(5); COMMIT");
  await expect.poll(async () => (await fetch(`${site.url}/healthz`)).status).toBe(503);
  const asked = performance.now();
  expect(await (await fetch(`${site.url}/healthz`)).json()).toMatchObject({ status: "failing", database: "down" });
  expect(performance.now() - asked).toBeLessThan(2_500);
  await blocker;
  await expect.poll(async () => (await fetch(`${site.url}/healthz`)).status).toBe(200);
  await site.stop();
});

test("runs its database as another user where user namespaces are forbidden", async () => {
  test.skip(process.getuid?.() !== 0, "only root needs another user");
  // A stand-in that fails as the real one does in most containers.
  const programs = mkdtempSync(join(tmpdir(), "dateline-e2e-programs-"));
  symlinkSync("/bin/false", join(programs, "unshare"));
  const env = { ...empty, PATH: `${programs}:${process.env.PATH}` };
  const reachable = join(tmpdir(), `dateline-e2e-reachable-${process.pid}`);
  const start = await startSite({ dataFolder: reachable, env }).catch((error: Error) => error);
  if (start instanceof Error) {
    expect(start.message).toMatch(/user namespaces are forbidden here, and another user cannot reach/);
  } else {
    expect(statSync(join(reachable, "postgres")).uid).not.toBe(0);
    expect((await fetch(`${start.url}/healthz`)).status).toBe(200);
    await start.stop();
  }
  await removeDataFolder(reachable);
  rmSync(programs, { recursive: true });
});
