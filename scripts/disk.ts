import { Failure } from "./failure.mjs";

const words: Record<string, string> = {
  EACCES: "may not be written to by this user",
  EPERM: "may not be written to by this user",
  EROFS: "is on a read-only disk",
  ENOENT: "cannot be made there",
  ENOTDIR: "cannot be made there: a part of its path is a file",
  EEXIST: "is a file, not a folder",
  ENOSPC: "is on a full disk",
  EDQUOT: "has no room left: this user's quota is used up",
};

/** Says a file system's refusal in words. Any other error comes back as it was. */
export function inWords(what: string, error: unknown): unknown {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const said = words[code];
  return said ? new Failure(`${what} ${said}.`) : error;
}

/** Does this output of a program tell of a full disk? */
export function tellsOfFullDisk(output: string): boolean {
  return /ENOSPC|EDQUOT|No space left on device|Disk quota exceeded/i.test(output);
}
