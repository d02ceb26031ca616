import type { Prisma } from "../../generated/prisma/client.ts";
import { record } from "../../staff/audit.ts";
import type { Allowed } from "../../staff/roles.ts";
import type { Change } from "./change.ts";

/** Puts a dated note of a change in the ledger of corrections, to be announced with the article; a mended typo leaves none. */
export async function noteChange(
  tx: Prisma.TransactionClient,
  editor: Allowed<"publish">,
  articleId: number,
  change: Change,
): Promise<void> {
  if (change.kind === "TYPO") return;
  const { kind, note } = change;
  const { id } = await tx.correction.create({ data: { articleId, kind, note, staffId: editor.id } });
  await record(tx, editor, "article.corrected", `article ${articleId}`, { correction: id, kind });
}
