import { spawn } from "node:child_process";
import { join } from "node:path";

export type Role = "admin" | "editor" | "author" | "moderator";
export type Account = { email: string; name: string; role: Role; password: string };

const password = "every morning the paper is new";

/** The accounts that the shared site has, one a role. */
export const accounts: Record<Role, Account> = {
  admin: { role: "admin", email: "admin@dateline.example", name: "Ada Admin", password },
  editor: { role: "editor", email: "editor@dateline.example", name: "Edo Editor", password },
  author: { role: "author", email: "author@dateline.example", name: "Aram Author", password },
  moderator: { role: "moderator", email: "moderator@dateline.example", name: "Mina Moderator", password },
};

/** `npm run staff -- …` on a data folder; what it said. Throws if it fails. `input` is what stands in standard input. */
export function runStaff(
  dataFolder: string,
  args: string[],
  env: Record<string, string> = {},
  input = "",
): Promise<string> {
  const launcher = join(import.meta.dirname, "..", "..", "scripts", "launch.mjs");
  const child = spawn(process.execPath, [launcher, "staff", ...args], {
    env: { ...process.env, DATABASE_URL: "", DATA_DIR: dataFolder, ...env },
    stdio: "pipe",
  });
  child.stdin.end(input);
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text: Buffer) => (said += text));
  return new Promise((resolve, reject) => {
    child.on("close", (code) => (code === 0 ? resolve(said) : reject(new Error(said))));
  });
}

export async function addAccount(dataFolder: string, { email, name, role, password }: Account): Promise<void> {
  await runStaff(dataFolder, ["add", email, "--name", name, "--role", role], { STAFF_PASSWORD: password });
}
