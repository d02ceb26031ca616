/**
 * The way in: `node scripts/launch.mjs start`. Runs on Node 20.19 and newer with nothing installed, installs what is
 * missing, and hands over to scripts/start.ts (or test.ts, staff.ts, privacy.ts, audit.ts) on Node 24.
 */
import { spawn, spawnSync } from "node:child_process";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Failure } from "./failure.mjs";
import { install } from "./install.mjs";
import { nodeFlags } from "./node-flags.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [program = "start", ...args] = process.argv.slice(2);

try {
  checkNode();
  await install(root);
  run(node24());
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Failure(`Dateline starts with Node 20.19 or newer; this is Node ${process.versions.node}.`);
  }
}

/**
 * A Node that runs TypeScript: the one that came with the packages, which every later npm script finds first, so that
 * the first start and the second agree on what a fresh build is; else the one we run on.
 */
function node24() {
  const packaged = join(root, "node_modules", ".bin", "node");
  if (spawnSync(packaged, ["--version"]).status === 0) return packaged;
  if (Number.parseInt(process.versions.node, 10) >= 24) return process.execPath;
  throw new Failure(
    `Dateline runs on Node 24, which npm does not bring for ${process.platform} ${process.arch}: install Node 24 and try again.`,
  );
}

/** @param {string} node */
function run(node) {
  const path = [join(root, "node_modules", ".bin"), process.env.PATH].join(delimiter);
  const child = spawn(node, [...nodeFlags, join(root, "scripts", `${program}.ts`), ...args], {
    cwd: root,
    env: { ...process.env, PATH: path },
    // When this process is killed the channel breaks, and the other one knows that it should stop.
    stdio: ["inherit", "inherit", "inherit", "ipc"],
  });
  // A terminal sends Ctrl-C to both of us; being told twice does no harm.
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]))
    process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}
