import { join } from "node:path";
import { type Background, startBackground } from "./background.ts";
import { onCore } from "./cores.ts";

/** Starts the smallest server that Node can be, handing out one packed file. */
export function startBare(core: number, port: number, file: string): Promise<Background> {
  return startBackground({
    what: "The bare server",
    ...onCore(core, process.execPath, [join(import.meta.dirname, "bare-server.ts"), String(port), file]),
    cwd: import.meta.dirname,
    env: process.env,
    isReady: (said) => said.includes("ready"),
  });
}
