import { z } from "zod";
import { db } from "../../db.ts";
import { RefusalReason } from "../../generated/prisma/enums.ts";
import { record } from "../../staff/audit.ts";
import type { Allowed } from "../../staff/roles.ts";
import { type Language, languages } from "../../text/language.ts";
import { wordingLimit } from "../wording.ts";

/** A reason in the newsroom's own words for one language; without words the catalogue's are told again. */
export const wordingForm = z.object({
  reason: z.enum(RefusalReason),
  language: z.enum(languages),
  text: z.string().trim().max(wordingLimit),
});

export type Wording = z.infer<typeof wordingForm>;

/** The newsroom's own words, for the reasons and languages that have some. */
export function listWordings(_colleague: Allowed<"moderate">): Promise<Wording[]> {
  return db.reasonWording.findMany({ orderBy: [{ reason: "asc" }, { language: "asc" }] });
}

/** Has a reason told in these words from now on, on receipts and in letters. */
export function word(editor: Allowed<"regulate">, { reason, language, text }: Wording): Promise<void> {
  return db.$transaction(async (tx) => {
    const where = { reason_language: { reason, language } satisfies { reason: RefusalReason; language: Language } };
    if (text === "") await tx.reasonWording.deleteMany({ where: { reason, language } });
    else await tx.reasonWording.upsert({ where, create: { reason, language, text }, update: { text } });
    await record(tx, editor, "reason.worded", `reason ${reason}`, { language, text });
  });
}
