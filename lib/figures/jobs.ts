import { regularly, type Worker } from "../jobs/work.ts";
import { countPastDays } from "./counted-days.ts";

/** Counts the days that are over, once, and again when something of them was changed. */
export const dayCounter: Worker = regularly("figures-of-days", "*/10 * * * *", ({ signal }) => countPastDays(signal));
