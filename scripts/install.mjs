import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Failure } from "./failure.mjs";
import { queue } from "./queue.mjs";
import { step } from "./step.mjs";

/**
 * Makes node_modules hold exactly what package-lock.json says. Starts of one checkout that come together take turns.
 *
 * @param {string} root the checkout
 */
export async function install(root) {
  if (isInstalled(root)) return;
  const leave = await queue(`install ${root}`);
  try {
    if (!isInstalled(root)) await step("Installing packages", () => installPackages(root));
  } finally {
    leave();
  }
}

// `npm ci` begins by removing node_modules, so the mark is there only when it went through.
/** @param {string} root */
const mark = (root) => join(root, "node_modules", ".dateline-installed");

/** @param {string} root */
function wanted(root) {
  const lock = readFileSync(join(root, "package-lock.json"));
  return createHash("sha256").update(`${process.platform} ${process.arch} `).update(lock).digest("hex");
}

/** @param {string} root */
function isInstalled(root) {
  return existsSync(mark(root)) && readFileSync(mark(root), "utf8") === wanted(root);
}

/** @param {string} root */
async function installPackages(root) {
  // A production environment would leave out what the build needs.
  const { code, output } = await npm(root, [
    "ci",
    "--include=dev",
    "--include=optional",
    "--no-audit",
    "--loglevel=error",
  ]);
  if (code !== 0) throw new Failure(`Installing the packages failed: ${reason(output)}`);
  writeFileSync(mark(root), wanted(root));
}

/**
 * @param {string} cwd
 * @param {string[]} args
 * @returns {Promise<{ code: number | null, output: string }>}
 */
function npm(cwd, args) {
  const cli = process.env.npm_execpath?.endsWith(".js") ? process.env.npm_execpath : undefined;
  // `npm --prefix DIR` hands its prefix on, and npm would take it for the place of global packages.
  const { npm_config_prefix: _, ...env } = process.env;
  const child = cli
    ? spawn(process.execPath, [cli, ...args], { cwd, env, stdio: ["ignore", "pipe", "pipe"] })
    : spawn("npm", args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (output += text));
  return new Promise((resolve) => {
    child.on("error", (error) => resolve({ code: 1, output: `npm could not be run (${error.message}).` }));
    child.on("close", (code) => resolve({ code, output }));
  });
}

/** @param {string} output */
function reason(output) {
  if (/ENOSPC/.test(output)) return "the disk is full.";
  if (/EACCES|EROFS|EPERM/.test(output)) return "this folder may not be written to.";
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH/.test(output)) return "the npm registry was not reached.";
  const lines = output.split("\n").map((line) => line.replace(/^npm (error|ERR!)\s*/, "").trim());
  const said = lines.find((line) => line && !/^code /.test(line)) ?? "npm did not say why.";
  return `${said.replace(/\.?$/, ".")} "npm ci" in the checkout says more.`;
}
