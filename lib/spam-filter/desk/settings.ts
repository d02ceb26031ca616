import { db } from "../../db.ts";
import type { Prisma } from "../../generated/prisma/client.ts";
import { outdate } from "../../modes/version.ts";
import { record } from "../../staff/audit.ts";
import type { Allowed } from "../../staff/roles.ts";
import type { Language } from "../../text/language.ts";
import type { Threshold } from "../filter.ts";
import { learnFromDecisions } from "../learning.ts";
import { isMeasured, readMeasured } from "../measure.ts";

/** In milliseconds: how long whoever has it learn anew waits for what it learns at once. */
const atOnce = 2_000;

export type Change = { kind: "changed" | "unmeasured" };

/**
 * Lets the filter decide by itself from a probability on, or with `null` only hold. `unmeasured`: nobody can know yet how
 * often it would be wrong, and nothing was changed.
 */
export function letDecide(
  editor: Allowed<"regulate">,
  language: Language,
  decideFrom: Threshold | null,
): Promise<Change> {
  return db.$transaction(async (tx) => {
    // Whoever has it learn anew takes away what it was measured by: one after the other.
    await tx.$queryRaw`SELECT FROM filter_languages WHERE language = ${language}::language FOR UPDATE`;
    const { measured } = await tx.filterLanguage.findUniqueOrThrow({
      where: { language },
      select: { measured: true },
    });
    const isKnown = readMeasured(measured).some((it) => it.from === decideFrom && isMeasured(it));
    if (decideFrom !== null && !isKnown) return { kind: "unmeasured" };
    const data = decideFrom === null ? { decides: false } : { decides: true, decideFrom };
    await tx.filterLanguage.update({ where: { language }, data, select: { language: true } });
    await record(tx, editor, "filter.changed", `filter ${language}`, data);
    await outdate(tx);
    return { kind: "changed" };
  });
}

/**
 * Forgets all that was learnt in a language and learns it anew, as far as that goes at once; a job learns the rest. Until
 * it is measured again the filter does not decide.
 */
export async function relearn(editor: Allowed<"regulate">, language: Language): Promise<void> {
  const where = { language };
  await db.$transaction(
    async (tx) => {
      // First, so that nobody is learning meanwhile.
      await tx.filterLanguage.update({
        where,
        data: { spam: 0, published: 0, learntTo: 0, decides: false, measured: [], measuredAt: null },
        select: { language: true },
      });
      await tx.filterLesson.deleteMany({ where });
      await forgetWords(tx, language);
      await record(tx, editor, "filter.changed", `filter ${language}`, { relearns: true });
      await outdate(tx);
    },
    { timeout: 30_000 },
  );
  const end = performance.now() + atOnce;
  await learnFromDecisions(language, () => performance.now() > end);
}

/** Some at a time: no statement may take longer than two seconds (lib/db.ts), however many there are. */
async function forgetWords(tx: Prisma.TransactionClient, language: Language): Promise<void> {
  const where = { language };
  for (let more = true; more; ) {
    const next = await tx.filterWord.findFirst({
      where,
      orderBy: { word: "asc" },
      skip: 20_000,
      select: { word: true },
    });
    await tx.filterWord.deleteMany({ where: next ? { language, word: { lt: next.word } } : where });
    more = next !== null;
  }
}
