import { db } from "../db.ts";
import type { Verdict } from "../generated/prisma/enums.ts";
import { aComment, aHash } from "../privacy/testing.ts";
import { hire } from "../staff/testing.ts";
import type { Language } from "../text/language.ts";

/** Decides on a comment as the desk does, at a time. */
export async function decideOn(commentId: number, verdict: Verdict, createdAt = new Date("2026-01-01")) {
  const staff = await somebody();
  await db.decision.create({ data: { commentId, staffId: staff.id, verdict, createdAt } });
  const times =
    verdict === "HELD" ? { decidedAt: null, waitingSince: createdAt } : { decidedAt: createdAt, waitingSince: null };
  await db.comment.update({ where: { id: commentId }, data: { status: verdict, ...times } });
}

/** A comment of a test's own that was decided on. */
export async function decided(language: Language, text: string, verdict: Verdict, createdAt?: Date): Promise<number> {
  const { id } = await aComment({ language, text });
  await decideOn(id, verdict, createdAt);
  return id;
}

/** Many such comments in one go, decided on in this order. */
export async function decidedAll(
  language: Language,
  comments: readonly (readonly [text: string, verdict: "SPAM" | "PUBLISHED"])[],
) {
  const { storyId } = await aComment({ language });
  const staff = await somebody();
  const createdAt = new Date("2026-01-01");
  const sent = await db.comment.createManyAndReturn({
    data: comments.map(([text, status]) => ({
      ...{ storyId, language, text, status, authorName: "Amal", formKey: aHash(), createdAt, decidedAt: createdAt },
    })),
    select: { id: true },
  });
  await db.decision.createMany({
    data: comments.map(([, verdict], i) => ({ commentId: sent[i]?.id ?? 0, staffId: staff.id, verdict, createdAt })),
  });
}

let hired: ReturnType<typeof hire> | undefined;

function somebody() {
  hired ??= hire("MODERATOR");
  return hired;
}

/** A word that no other test uses. */
export function aWord(): string {
  return crypto.randomUUID().replace(/[\d-]/g, (sign) => "ghijklmnopq"["0123456789-".indexOf(sign)] ?? "");
}
