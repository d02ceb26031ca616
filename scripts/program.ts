import { SettingsError } from "#lib/env.ts";
import { tellsOfFullDisk } from "./disk.ts";
import { Failure } from "./failure.mjs";

type Undo = () => void | Promise<void>;
type Ending = { code: number; lastWords: string };
type Work = (afterwards: (undo: Undo) => void, stopped: Promise<undefined>) => Promise<Ending | undefined>;

/**
 * Runs a program's work, to its end or until it is told to stop, then undoes in reverse what the work handed to
 * `afterwards`, and ends the process. A failure is said in one sentence, and what was done up to it is undone as well.
 */
export async function runProgram(work: Work): Promise<never> {
  outliveReaders();
  const undoings: Undo[] = [];
  const stopped = stopSignal();
  let ending: Ending = { code: 0, lastWords: "" };
  try {
    ending = (await Promise.race([stopped, work((undo) => undoings.push(undo), stopped)])) ?? ending;
  } catch (error) {
    say(error);
    ending.code = 1;
  }
  for (const undo of undoings.reverse()) {
    try {
      await undo();
    } catch (error) {
      say(error);
      ending.code = 1;
    }
  }
  if (ending.lastWords) console.log(ending.lastWords);
  process.exit(ending.code);
}

/**
 * Whoever read what we say may go, as `npm start | head` does. Without a listener each line would then be an uncaught
 * error, which is a line again, for ever.
 */
function outliveReaders(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
}

function stopSignal(): Promise<undefined> {
  return new Promise((resolve) => {
    const stop = () => resolve(undefined);
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);
    // The launcher was killed, and with it whoever watched over us.
    process.on("disconnect", stop);
  });
}

/** Says what went wrong: in the one sentence that we have for it, or with all there is to know. */
export function say(error: unknown): void {
  const known = error instanceof Failure || error instanceof SettingsError;
  if (known) console.error(error.message);
  else console.error(tellsOfFullDisk(String(error)) ? "The disk is full." : error);
}
