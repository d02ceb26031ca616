import type { Prisma } from "../../generated/prisma/client.ts";
import type { Allowed } from "../../staff/roles.ts";

/** Who answers a guest's request for what is theirs: somebody the gate let through, or whoever has the command line. */
export type Keeper = Allowed<"erase"> | "command line";

/** The comments of an address: those it was typed into, and those it was confirmed for. `email` in lower case. */
export function commentsOf(email: string): Prisma.CommentWhereInput {
  return { OR: [{ email }, { address: { email } }] };
}

/** The reports of an address. */
export function reportsOf(email: string): Prisma.ReportWhereInput {
  return { email };
}
