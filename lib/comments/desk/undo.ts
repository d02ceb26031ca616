import type { Allowed } from "../../staff/roles.ts";

/** In seconds. */
export const undoLasts = 60;

/** Which decisions are taken back: some, or all that were made with one press. */
export type Undoing = { decisionIds: number[] } | { batch: string };

/** Numbers of decisions. */
export interface UndoReport {
  undone: number[];
  /** Made more than a minute ago. */
  late: number[];
  /** Something has happened to the comment since, or it was taken back already. */
  changed: number[];
  /** Not there, or a colleague's. */
  unknown: number[];
}

/** Takes decisions back within a minute, by who made them. */
export function undo(_moderator: Allowed<"moderate">, _which: Undoing, _now = new Date()): Promise<UndoReport> {
  throw new Error("not yet");
}
