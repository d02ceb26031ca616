import { readFindings } from "../comments/check.ts";
import { stands } from "../comments/standing.ts";
import { db } from "../db.ts";
import { env } from "../env.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import { type About, type Worker, worker } from "../jobs/work.ts";
import { akismetOf, submit } from "./akismet.ts";
import type { OutsideFacts } from "./facts.ts";
import { hookOf, tellHook } from "./hook.ts";
import { hookTold, taught } from "./jobs.ts";

/** Who tells checks outside of decisions. What was decided on is looked up when they are told. */
export const tellers: readonly Worker[] = [worker(taught, teach), worker(hookTold, tell)];

/** In milliseconds. Nobody waits for these answers. */
const patience = 10_000;

const until = (signal: AbortSignal) => AbortSignal.any([signal, AbortSignal.timeout(patience)]);

async function teach({ decision: id }: { decision: number }, { signal }: About): Promise<void> {
  const akismet = akismetOf(env());
  const decided = akismet && (await findDecided(id));
  const lesson = decided && lessonOf(decided);
  if (lesson) await submit(akismet, lesson, decided.facts, until(signal));
}

/** Spam is told of always, so that the service learns from what it let pass; else only that it was wrong. */
function lessonOf({ status, wasCalledSpam }: Decided): "submit-spam" | "submit-ham" | null {
  if (status === "SPAM") return "submit-spam";
  return status === "PUBLISHED" && wasCalledSpam ? "submit-ham" : null;
}

async function tell({ decision: id }: { decision: number }, { id: job, signal }: About): Promise<void> {
  const hook = hookOf(env());
  const decided = hook && (await findDecided(id));
  if (!decided) return;
  const { commentId, status, reason, facts } = decided;
  await tellHook(hook, job, { commentId, status, reason }, facts, until(signal));
}

const told = {
  reason: true,
  comment: {
    select: {
      ...{ id: true, text: true, authorName: true, email: true, language: true, parentId: true },
      ...{ status: true, visitor: true, findings: true, staffId: true, createdAt: true },
      story: { select: { code: true, articles: { select: { language: true, publishedAt: true } } } },
    },
  },
} as const satisfies Prisma.DecisionSelect;

type Decided = NonNullable<Awaited<ReturnType<typeof findDecided>>>;

/** A decision that still holds, on a guest's comment that is still there. */
async function findDecided(id: number) {
  const decision = await db.decision.findUnique({ where: { id }, select: told });
  if (!decision) return null;
  const { reason, comment } = decision;
  const { status, text, authorName: author, email, language, parentId, visitor, story } = comment;
  if (text === null || author === null || comment.staffId !== null || !(await stands(id, comment.id))) return null;
  const publishedAt = story.articles.find((it) => it.language === language)?.publishedAt ?? null;
  const facts: OutsideFacts = {
    ...{ action: "NEW", text, author, email, language, parentId, visitor },
    ...{ story: { code: story.code, publishedAt }, honeypot: "", at: comment.createdAt },
  };
  const wasCalledSpam = readFindings(comment.findings).some(({ rule, failed }) => rule === "akismet" && !failed);
  return { status, reason, commentId: comment.id, facts, wasCalledSpam };
}
