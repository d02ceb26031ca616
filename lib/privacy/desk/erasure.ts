import { eraseComment } from "../../comments/erasure.ts";
import { db } from "../../db.ts";
import { record } from "../../staff/audit.ts";
import type { Known } from "./dossier.ts";
import { commentsOf, type Keeper, reportsOf } from "./person.ts";

/** How much was erased. A ban of the address is not. */
export type Erased = Omit<Known, "ban">;

const atOnce = 100;

/**
 * Erases everything that is stored of an e-mail address, in lower case: its comments keep their places, empty. The
 * record says how much it was, and not of whom. Whatever breaks it off, doing it again finishes it.
 */
export async function eraseGuest(keeper: Keeper, email: string): Promise<Erased> {
  const erased: Erased = { comments: 0, reports: 0, address: false };
  for (let count = atOnce; count === atOnce; ) {
    const step = await eraseSome(keeper, email);
    count = step.comments;
    erased.comments += step.comments;
    erased.reports += step.reports;
    erased.address ||= step.address;
  }
  return erased;
}

/** Some of the comments, and with the last of them the address itself. */
function eraseSome(keeper: Keeper, email: string): Promise<Erased> {
  return db.$transaction(
    async (tx) => {
      const oldestFirst = { orderBy: { id: "asc" }, take: atOnce } as const;
      const found = await tx.comment.findMany({ where: commentsOf(email), ...oldestFirst, select: { id: true } });
      // All of them first, and then their address, as whoever decides on one takes them: or each would wait for the other.
      await tx.$queryRaw`
        SELECT FROM comments WHERE id = ANY(${found.map(({ id }) => id)}::int[]) ORDER BY id FOR UPDATE`;
      for (const { id } of found) await eraseComment(tx, id);
      const { count: reports } = await tx.report.updateMany({
        where: reportsOf(email),
        data: { name: null, email: null, words: "", visitor: null },
      });
      const isLast = found.length < atOnce;
      const { count: addresses } = isLast ? await tx.guestAddress.deleteMany({ where: { email } }) : { count: 0 };
      const erased: Erased = { comments: found.length, reports, address: addresses > 0 };
      if (erased.comments + reports + addresses > 0) await record(tx, keeper, "guest.erased", "guest", { ...erased });
      return erased;
    },
    { timeout: 30_000 },
  );
}
