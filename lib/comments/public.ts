import { Prisma } from "../generated/prisma/client.ts";

/** A reader may see it. Every query for readers spreads this. */
export const visible = { status: "PUBLISHED" } as const satisfies Prisma.CommentWhereInput;

/** The same for a query that Prisma has no words for: a constant, so that the index of published comments serves it. */
export const visibleRow = Prisma.sql`status = 'PUBLISHED'`;
