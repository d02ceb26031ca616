import { z } from "zod";

/** How what has a position is listed. */
export const inOrder = [{ position: "asc" }, { id: "asc" }] as const;

export type Move = "up" | "down";

export const moveField = z.enum(["up", "down"]);

/** The ids in their new order, one of them a place further up or down; as they were when there is no such place. */
export function moved(ids: readonly number[], id: number, move: Move): number[] {
  const from = ids.indexOf(id);
  const to = move === "up" ? from - 1 : from + 1;
  const other = ids[to];
  if (from === -1 || other === undefined) return [...ids];
  return ids.with(from, other).with(to, id);
}
