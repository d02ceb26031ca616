import type { Allowed } from "../../staff/roles.ts";
import type { QueueName } from "./queue.ts";

export type QueueCounts = Record<QueueName, number>;

/** How many comments lie in each queue, counted to one more than `mostCounted`. */
export function countQueues(_moderator: Allowed<"moderate">): Promise<QueueCounts> {
  throw new Error("not yet");
}
