import { existsSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright";
import { root } from "../places.ts";
import { run } from "../run.ts";
import { step } from "../step.mjs";
import { aptInstall, hasApt, onPath } from "./packages.ts";

const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];
const what = "Installing Chromium";

/** The path of a Chromium: one that is there, or else one installed now. */
export async function findBrowser(log: string): Promise<string> {
  const found = process.env.CHROMIUM_PATH || onPath(names) || playwrightsOwn();
  if (found) return found;
  await step(what, () => (hasApt() ? aptInstall(what, ["chromium"], log) : downloadPlaywrights(log)));
  return onPath(names) ?? chromium.executablePath();
}

function downloadPlaywrights(log: string): Promise<void> {
  const cli = join(root, "node_modules", "playwright", "cli.js");
  return run({ what, command: process.execPath, args: [cli, "install", "chromium"], env: process.env, log });
}

function playwrightsOwn(): string | undefined {
  const file = chromium.executablePath();
  return existsSync(file) ? file : undefined;
}
