import { db } from "../../db.ts";
import { regularly, type Worker } from "../../jobs/work.ts";
import { undoLasts } from "../decision.ts";
import { catchUpSearch } from "./search-upkeep.ts";

/** Fifty thousand comments at a time: a site that has just been imported is read within the hour. */
const stepsOfUpkeep = 100;

/** Who keeps the desk's search up to date, and lets go of words and claims whose time is over. */
export const deskUpkeep: Worker = regularly("desk-upkeep", "*/10 * * * *", async () => {
  await letGo(new Date());
  await catchUpSearch(stepsOfUpkeep);
});

/** Words that a decision replaced go when it can no longer be taken back; claims, when they have ended. */
export async function letGo(now: Date): Promise<void> {
  const before = new Date(now.getTime() - 2 * undoLasts * 1000);
  await db.formerWords.deleteMany({ where: { createdAt: { lt: before } } });
  await db.claim.deleteMany({ where: { expiresAt: { lt: before } } });
}
