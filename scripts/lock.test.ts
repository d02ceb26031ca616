import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, expect, test } from "vitest";
import { lock, tryLock } from "./lock.ts";

const folder = mkdtempSync(join(tmpdir(), "dateline-lock-"));
afterAll(() => rmSync(folder, { recursive: true }));
const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
});

/** Another process that holds a lock until it is killed. */
async function holder(file: string, kind: string) {
  const program = `
    import { tryLock } from ${JSON.stringify(join(import.meta.dirname, "lock.ts"))};
    globalThis.held = tryLock(${JSON.stringify(file)}, ${JSON.stringify(kind)});
    console.log("held");
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ["--input-type=module-typescript", "-e", program]);
  children.push(child);
  await once(child.stdout, "data");
  return child;
}

test("an exclusive lock is one process's, and free again when that process is killed", async () => {
  const file = join(folder, "exclusive");
  const child = await holder(file, "exclusive");
  expect(tryLock(file, "exclusive")).toBeNull();
  expect(tryLock(file, "shared")).toBeNull();
  child.kill("SIGKILL");
  await once(child, "exit");
  const ours = tryLock(file, "exclusive");
  expect(ours).not.toBeNull();
  ours?.release();
});

test("a shared lock keeps out only those who want it alone", async () => {
  const file = join(folder, "shared");
  const child = await holder(file, "shared");
  const ours = tryLock(file, "shared");
  expect(ours).not.toBeNull();
  ours?.release();
  expect(tryLock(file, "exclusive")).toBeNull();
  child.kill("SIGKILL");
  await once(child, "exit");
});

test("whoever waits gets the lock when it is given up", async () => {
  const file = join(folder, "waiting");
  const child = await holder(file, "exclusive");
  let waited = 0;
  const ours = await lock(file, "exclusive", () => {
    waited += 1;
    child.kill("SIGKILL");
  });
  expect(waited).toBe(1);
  ours.release();
});
