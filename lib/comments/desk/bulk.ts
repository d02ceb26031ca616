import type { Allowed } from "../../staff/roles.ts";
import type { Ruling } from "./judgement.ts";

/** So many comments are decided on with one press. */
export const mostAtOnce = 100;

/** Numbers of comments. `batch` is what takes all of it back. */
export interface BulkReport {
  batch: string;
  decided: number[];
  changed: number[];
  alreadyDecided: number[];
  unknown: number[];
}

/** Decides on many comments, each on its own: what one of them meets stops none of the others. */
export function decideMany(_moderator: Allowed<"moderate">, _rulings: Ruling[]): Promise<BulkReport> {
  throw new Error("not yet");
}
