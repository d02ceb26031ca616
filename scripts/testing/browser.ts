import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright";
import { root } from "../places.ts";
import { run } from "../run.ts";
import { step } from "../step.mjs";

const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

/** The path of a Chromium: one that is there, or else one installed now. */
export async function findBrowser(log: string): Promise<string> {
  const found = process.env.CHROMIUM_PATH || onPath(names) || playwrightsOwn();
  if (found) return found;
  await step("Installing Chromium", () => install(log));
  return onPath(names) ?? chromium.executablePath();
}

async function install(log: string) {
  const what = "Installing Chromium";
  if (process.getuid?.() !== 0 || !onPath(["apt-get"])) {
    const cli = join(root, "node_modules", "playwright", "cli.js");
    await run({ what, command: process.execPath, args: [cli, "install", "chromium"], env: process.env, log });
    return;
  }
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await run({ what, command: "apt-get", args: ["update"], env, log });
  await run({ what, command: "apt-get", args: ["install", "-y", "--no-install-recommends", "chromium"], env, log });
}

function onPath(programs: string[]): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return programs.flatMap((name) => folders.map((folder) => join(folder, name))).find((file) => existsSync(file));
}

function playwrightsOwn(): string | undefined {
  const file = chromium.executablePath();
  return existsSync(file) ? file : undefined;
}
