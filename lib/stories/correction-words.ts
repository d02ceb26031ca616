import type { CorrectionKind } from "../generated/prisma/enums.ts";
import type { MessageKey } from "../messages/translator.ts";

/** What a note on a published article is. */
export const noteWords = {
  UPDATE: "reading.update",
  CLARIFICATION: "reading.clarification",
  CORRECTION: "reading.correction",
  RETRACTION: "reading.retraction",
} as const satisfies Record<CorrectionKind, MessageKey>;
