import { nightly, regularly, type Worker } from "../jobs/work.ts";
import { announceMostRead } from "./announcement.ts";
import { foldReads } from "./fold.ts";

/** What is done with counts by itself. */
export const countingHouse: readonly Worker[] = [
  regularly("most-read", "*/10 * * * *", () => announceMostRead()),
  nightly("fold-reads", () => foldReads()),
];
