import { randomUUID } from "node:crypto";
import type { Allowed } from "../../staff/roles.ts";
import { decide } from "./judgement.ts";
import { mostAtOnce, type Ruling } from "./ruling.ts";

/** Numbers of comments. `batch` is what takes all of it back. */
export interface BulkReport {
  batch: string;
  decided: number[];
  changed: number[];
  alreadyDecided: number[];
  unknown: number[];
}

/**
 * Decides on many comments, each on its own, so that what one of them meets stops none of the others. On the first of
 * several rulings on one comment, and on a hundred comments at most.
 */
export async function decideMany(moderator: Allowed<"moderate">, rulings: readonly Ruling[]): Promise<BulkReport> {
  const report: BulkReport = { batch: randomUUID(), decided: [], changed: [], alreadyDecided: [], unknown: [] };
  const heaps = {
    decided: report.decided,
    changed: report.changed,
    "already-decided": report.alreadyDecided,
    unknown: report.unknown,
  };
  const first = new Map(rulings.toReversed().map((ruling) => [ruling.commentId, ruling]));
  for (const ruling of [...first.values()].reverse().slice(0, mostAtOnce)) {
    const { kind } = await decide(moderator, ruling, report.batch);
    heaps[kind].push(ruling.commentId);
  }
  return report;
}
