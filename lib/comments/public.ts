import { Prisma } from "../generated/prisma/client.ts";

/** A reader may see it. Every query for readers spreads this. */
export const visible = { status: "PUBLISHED" } as const satisfies Prisma.CommentWhereInput;

/** The same for a query that Prisma has no words for: a constant, so that the index of published comments serves it. */
export const visibleRow = Prisma.sql`status = 'PUBLISHED'`;

/** A comment that readers see, with its words: only an erased one has neither name nor text, and the database holds that. */
export function withWords<Row extends { authorName: string | null; text: string | null }>({
  authorName,
  text,
  ...row
}: Row) {
  return { ...row, name: authorName ?? "", text: text ?? "" };
}
