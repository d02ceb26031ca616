import { db } from "../../db.ts";
import type { CommentStatus } from "../../generated/prisma/enums.ts";
import type { Allowed } from "../../staff/roles.ts";

type Counts = Partial<Record<CommentStatus, number>>;

/** What else the writer of a comment has sent under the same e-mail: how much of each status, and the last five. */
export async function findOthers(_moderator: Allowed<"moderate">, { id, email }: { id: number; email: string | null }) {
  if (email === null) return { counts: {}, last: [] };
  const where = { email, id: { not: id } };
  const [groups, last] = await Promise.all([
    db.comment.groupBy({ by: ["status"], where, _count: true }),
    db.comment.findMany({
      where,
      orderBy: { id: "desc" },
      take: 5,
      select: { id: true, text: true, language: true, status: true, createdAt: true },
    }),
  ]);
  const counts: Counts = Object.fromEntries(groups.map((group) => [group.status, group._count]));
  return { counts, last };
}

export type Others = Awaited<ReturnType<typeof findOthers>>;
