import { Prisma } from "../generated/prisma/client.ts";
import { readRedactions, redacted } from "./redaction.ts";

/** A reader may see it. Every query for readers spreads this. */
export const visible = { status: "PUBLISHED" } as const satisfies Prisma.CommentWhereInput;

/** The same for a query that Prisma has no words for: a constant, so that the index of published comments serves it. */
export const visibleRow = Prisma.sql`status = 'PUBLISHED'`;

/** What a query for {@link withWords} selects. */
export const worded = { authorName: true, text: true, redactions: true } as const satisfies Prisma.CommentSelect;

/**
 * A comment that readers see, with its words but for those that the newsroom has blacked out. Only an erased one has
 * neither name nor text, and the database holds that.
 */
export function withWords<Row extends Prisma.CommentGetPayload<{ select: typeof worded }>>({
  authorName,
  text,
  redactions,
  ...row
}: Row) {
  return { ...row, name: authorName ?? "", words: redacted(text ?? "", readRedactions(redactions)) };
}
