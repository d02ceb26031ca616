import { db } from "../db.ts";
import type { RefusalReason } from "../generated/prisma/enums.ts";
import type { Translator } from "../messages/translator.ts";

/** In characters. */
export const wordingLimit = 500;

/** How a reason is told to a writer in their language: in the newsroom's own words, else in the catalogue's. */
export async function reasonInWords(reason: RefusalReason, t: Translator): Promise<string> {
  const where = { reason_language: { reason, language: t.language } };
  const own = await db.reasonWording.findUnique({ where, select: { text: true } });
  return own?.text ?? t(`reasons.${reason}`);
}
