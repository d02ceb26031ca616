import { db } from "../db.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import { faultInWords, hex, verifyChain } from "./audit-chain.ts";
import type { Allowed } from "./roles.ts";

const shown = {
  at: true,
  entries: true,
  head: true,
  fault: true,
  place: true,
} as const satisfies Prisma.AuditCheckSelect;

/** What a check of the whole chain found, with its head in hexadecimal. */
export type AuditCheck = ReturnType<typeof told>;

/**
 * Verifies the whole chain, and that the head of the last check without a fault still stands in it. What it finds is
 * logged and kept.
 */
export async function checkChain(_author: Allowed<"administer"> | "the site"): Promise<AuditCheck> {
  const last = await db.auditCheck.findFirst({
    where: { fault: null, head: { not: null } },
    orderBy: { id: "desc" },
    select: { head: true },
  });
  const { entries, head, fault } = await verifyChain(last?.head ? hex(last.head) : null);
  const check = await db.auditCheck.create({
    data: {
      entries,
      head: head === null ? null : Buffer.from(head, "hex"),
      fault: fault?.kind ?? null,
      place: fault?.place ?? null,
    },
    select: shown,
  });
  if (fault) console.error(`The audit is broken after ${entries} entries: ${faultInWords(fault)}.`);
  else console.log(`The audit is whole: ${entries} entries, head ${head}.`);
  return told(check);
}

/** What the last check found; null before the first one. */
export async function findLastCheck(_admin: Allowed<"administer">): Promise<AuditCheck | null> {
  const check = await db.auditCheck.findFirst({ orderBy: { id: "desc" }, select: shown });
  return check && told(check);
}

function told(check: Prisma.AuditCheckGetPayload<{ select: typeof shown }>) {
  return { ...check, head: check.head && hex(check.head) };
}
