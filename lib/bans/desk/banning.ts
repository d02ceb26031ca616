import { db } from "../../db.ts";
import type { BanKind } from "../../generated/prisma/enums.ts";
import { record } from "../../staff/audit.ts";
import type { Allowed } from "../../staff/roles.ts";
import { type Banned, domainIn, endOf, readBanned, type Term } from "../ban.ts";
import { isProtected } from "./protection.ts";

export interface Sentence {
  term: Term;
  /** For colleagues; may be empty. */
  reason: string;
}

export type Banning =
  | { kind: "banned"; id: number; value: string; until: Date | null }
  /** A colleague's, or the site's own. */
  | { kind: "protected" }
  /** It is neither an address nor a domain; the comment has no address any more. */
  | { kind: "unreadable" };

/** Has what comes from an address or a domain refused unread. Where there is a ban already, this takes its place. */
export async function ban(
  moderator: Allowed<"moderate">,
  typed: string,
  sentence: Sentence,
  now = new Date(),
): Promise<Banning> {
  const banned = readBanned(typed);
  return banned ? impose(moderator, banned, sentence, now) : { kind: "unreadable" };
}

/** The same for the address of a comment's writer, or for all addresses of its domain. */
export async function banWriter(
  moderator: Allowed<"moderate">,
  commentId: number,
  kind: BanKind,
  sentence: Sentence,
  now = new Date(),
): Promise<Banning> {
  const email = await findAddress(moderator, commentId);
  const banned = email === null ? null : readBanned(email);
  if (!banned) return { kind: "unreadable" };
  return impose(moderator, kind === "ADDRESS" ? banned : { kind, value: domainIn(banned) }, sentence, now);
}

/** The address of a comment's writer, as long as it is kept. */
export async function findAddress(_moderator: Allowed<"moderate">, commentId: number): Promise<string | null> {
  const where = { id: commentId };
  const comment = await db.comment.findUnique({ where, select: { email: true, address: { select: { email: true } } } });
  return comment?.email ?? comment?.address?.email ?? null;
}

function impose(
  moderator: Allowed<"moderate">,
  { kind, value }: Banned,
  { term, reason }: Sentence,
  now: Date,
): Promise<Banning> {
  return db.$transaction(async (tx) => {
    if (await isProtected(tx, { kind, value })) return { kind: "protected" };
    // Of two who ban the same at once, the later finds what the earlier wrote.
    await tx.$executeRaw`LOCK TABLE bans IN SHARE ROW EXCLUSIVE MODE`;
    await tx.ban.deleteMany({ where: { kind, value } });
    const until = endOf(term, now);
    const data = { kind, value, reason, staffId: moderator.id, createdAt: now, expiresAt: until };
    const { id } = await tx.ban.create({ data, select: { id: true } });
    // The record is kept for ever, and an address is not.
    const detail = { until: until?.toISOString() ?? null, ...(kind === "DOMAIN" && { domain: value }) };
    await record(tx, moderator, kind === "DOMAIN" ? "domain.banned" : "address.banned", `ban ${id}`, detail);
    return { kind: "banned", id, value, until };
  });
}

/** Takes from somebody what bans them; nothing where that has ended or was lifted before. */
export function liftBan(moderator: Allowed<"moderate">, id: number): Promise<{ kind: "lifted" | "gone" }> {
  return db.$transaction(async (tx) => {
    const { count } = await tx.ban.deleteMany({ where: { id } });
    if (count === 0) return { kind: "gone" };
    await record(tx, moderator, "ban.lifted", `ban ${id}`);
    return { kind: "lifted" };
  });
}

/** Has a ban end a term from now, be that later or sooner than it would have. */
export function extendBan(
  moderator: Allowed<"moderate">,
  id: number,
  term: Term,
  now = new Date(),
): Promise<{ kind: "extended"; until: Date | null } | { kind: "gone" }> {
  return db.$transaction(async (tx) => {
    const until = endOf(term, now);
    const [found] = await tx.ban.updateManyAndReturn({
      where: { id },
      data: { expiresAt: until },
      select: { kind: true },
    });
    if (!found) return { kind: "gone" };
    const action = found.kind === "DOMAIN" ? "domain.banned" : "address.banned";
    await record(tx, moderator, action, `ban ${id}`, { until: until?.toISOString() ?? null });
    return { kind: "extended", until };
  });
}
