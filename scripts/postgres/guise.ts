import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, chownSync, mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { Failure } from "../failure.mjs";

/** As whom PostgreSQL runs: it refuses to run as root. */
export type Guise = { prefix: string[]; ids: { uid: number; gid: number } | undefined };

const plain: Guise = { prefix: [], ids: undefined };
const NOBODY = "65534";
const namespace = ["unshare", "--user", `--map-user=${NOBODY}`, `--map-group=${NOBODY}`];

/** Makes the folder for PostgreSQL's files and finds as whom it can run there. `program` must be runnable for them. */
export function guiseFor(folder: string, program: string): Guise {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (process.getuid?.() !== 0) return plain;
  const { uid, gid } = statSync(folder);
  if (uid !== 0) return asUser(folder, program, { uid, gid });
  // In a user namespace of its own PostgreSQL takes itself for "nobody", while its files stay root's.
  if (works([...namespace, program, "--version"])) return { prefix: namespace, ids: undefined };
  return asUser(folder, program, nobody());
}

/** Where user namespaces are forbidden, as in most containers. */
function asUser(folder: string, program: string, ids: { uid: number; gid: number }): Guise {
  chownSync(folder, ids.uid, ids.gid);
  // Its owner must be able to pass through the data folder. What lies beside it is closed, each file on its own.
  chmodSync(dirname(folder), 0o711);
  if (!works([program, "--version"], ids) || !works(["test", "-w", folder], ids)) {
    throw new Failure(
      "PostgreSQL does not run as root, user namespaces are forbidden here, and another user cannot reach " +
        `${works([program, "--version"], ids) ? folder : program}: start as an ordinary user, or set DATABASE_URL.`,
    );
  }
  return { prefix: [], ids };
}

function works([command = "", ...args]: string[], ids: Guise["ids"] = undefined): boolean {
  return spawnSync(command, args, { stdio: "ignore", cwd: "/", ...ids }).status === 0;
}

function nobody() {
  const id = (flag: string) => Number(execFileSync("id", [flag, "nobody"], { encoding: "utf8" }));
  return { uid: id("-u"), gid: id("-g") };
}
