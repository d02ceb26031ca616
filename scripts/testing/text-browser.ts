import { step } from "../step.mjs";
import { aptInstall, hasApt, onPath } from "./packages.ts";

const what = "Installing w3m";

/** The path of a browser that shows text only: one that is there, or one installed now where we may; else `undefined`. */
export async function findTextBrowser(log: string): Promise<string | undefined> {
  if (!onPath(["w3m"]) && hasApt()) await step(what, () => aptInstall(what, ["w3m"], log));
  return onPath(["w3m"]);
}
