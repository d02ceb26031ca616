import type { Cores } from "./cores.ts";
import type { Pace } from "./race.ts";

/** What every part of the bench works with. */
export type Bench = {
  /** To throw away. */
  folder: string;
  cores: Cores;
  pace: Pace;
  /** What must be undone at the end, in reverse. */
  afterwards(undo: () => void | Promise<void>): void;
};
