import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Where a program of the system is, if it is there. */
export function findProgram(name: string): string | undefined {
  // Daemons stand where an ordinary user's PATH does not lead.
  const folders = [...(process.env.PATH ?? "").split(delimiter), "/usr/sbin", "/usr/local/sbin"];
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file));
}
