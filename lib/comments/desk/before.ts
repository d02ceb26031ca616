import { z } from "zod";
import type { Prisma } from "../../generated/prisma/client.ts";
import { CommentStatus } from "../../generated/prisma/enums.ts";
import { redactionSchema } from "../redaction.ts";
import type { Judged } from "./judged.ts";

const time = z.iso.datetime().transform((it) => new Date(it));

/** What a decision changed, as it was before; the words apart (`FormerWords`), because these can be erased. */
export const beforeSchema = z.object({
  status: z.enum(CommentStatus),
  waitingSince: time.nullable(),
  decidedAt: time.nullable(),
  readAt: time.nullable(),
  redactions: z.array(redactionSchema),
  /** The reports that were answered with it. */
  reports: z.array(z.int()),
  /** When the writer's address had last lost trust, and when it did now. */
  trust: z.object({ from: time.nullable(), to: time }).nullable(),
});

export type Before = z.output<typeof beforeSchema>;

/** The same as it is kept. */
export function asKept(comment: Judged, others: Pick<Before, "reports" | "trust">): Prisma.InputJsonObject {
  const { status, waitingSince, decidedAt, readAt, redactions } = comment;
  const { trust } = others;
  return {
    status,
    waitingSince: waitingSince?.toISOString() ?? null,
    decidedAt: decidedAt?.toISOString() ?? null,
    readAt: readAt?.toISOString() ?? null,
    redactions: redactions ?? [],
    reports: others.reports,
    trust: trust && { from: trust.from?.toISOString() ?? null, to: trust.to.toISOString() },
  };
}
