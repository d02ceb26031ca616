import type { Settings } from "#lib/env.ts";
import { step } from "./step.mjs";

/** Fills an empty database with the samples, or at least with one section and two pages, and answers a set-up link when there is nobody who could sign in. */
export async function firstRun({ SAMPLE: wantsSamples }: Settings): Promise<string | null> {
  const { db } = await import("#lib/db.ts");
  // As the seed asks, too: a site that was begun without samples has a section, and stays without.
  if (wantsSamples && (await db.section.count()) === 0) {
    const { seed } = await import("../prisma/seed/seed.ts");
    await step("Adding sample stories", seed);
  }
  if ((await db.section.count()) === 0) {
    const { makeFirstPages } = await import("#lib/pages/first-pages.ts");
    const { makeFirstSection } = await import("#lib/stories/first-section.ts");
    // The section last: where there is one, nothing here is begun again.
    await makeFirstPages();
    await makeFirstSection();
  }
  if ((await db.staff.count()) > 0) return null;
  const { makeSetUpLink } = await import("#lib/staff/set-up.ts");
  return makeSetUpLink();
}
