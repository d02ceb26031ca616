import { db } from "../../db.ts";
import type { RefusalReason } from "../../generated/prisma/enums.ts";
import { record } from "../../staff/audit.ts";
import type { Allowed } from "../../staff/roles.ts";
import type { Language } from "../../text/language.ts";

/** The newsroom's own words for reasons, in one language; a reason that has none is told in the catalogue's. */
export type Wordings = ReadonlyMap<RefusalReason, string>;

/** How a reason is to be told from now on. */
export interface Rewording {
  reason: RefusalReason;
  /** Empty: in the catalogue's words. */
  text: string;
  /** What stood there when the editor began. */
  was: string;
}

export type Reworded =
  | { kind: "reworded" }
  /** A colleague has worded some of them meanwhile; nothing was changed. `now`: what stands. */
  | { kind: "overtaken"; reasons: RefusalReason[]; now: Wordings };

export async function listWordings(_editor: Allowed<"regulate">, language: Language): Promise<Wordings> {
  return wordingsIn(db, language);
}

/** Has reasons told in these words from now on, on receipts and in letters: all of them or none. */
export function reword(
  editor: Allowed<"regulate">,
  language: Language,
  rewordings: readonly Rewording[],
): Promise<Reworded> {
  return db.$transaction(async (tx) => {
    // Of two who word the same at once, the later finds what the earlier wrote.
    await tx.$executeRaw`LOCK TABLE reason_wordings IN SHARE ROW EXCLUSIVE MODE`;
    const now = await wordingsIn(tx, language);
    const standing = (reason: RefusalReason) => now.get(reason) ?? "";
    const changes = rewordings.filter(({ reason, text }) => text !== standing(reason));
    const overtaken = changes.filter(({ reason, was }) => was !== standing(reason));
    if (overtaken.length > 0) return { kind: "overtaken", reasons: overtaken.map(({ reason }) => reason), now };
    for (const { reason, text } of changes) {
      await tx.reasonWording.deleteMany({ where: { reason, language } });
      if (text !== "") await tx.reasonWording.create({ data: { reason, language, text } });
      await record(tx, editor, "reason.worded", `reason ${reason}`, { language, text });
    }
    return { kind: "reworded" };
  });
}

async function wordingsIn({ reasonWording }: Pick<typeof db, "reasonWording">, language: Language): Promise<Wordings> {
  const found = await reasonWording.findMany({ where: { language }, select: { reason: true, text: true } });
  return new Map(found.map(({ reason, text }) => [reason, text]));
}
