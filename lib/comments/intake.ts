import type pg from "pg";
import { bannable } from "../bans/ban.ts";
import { preparedPool } from "../db.ts";
import { env } from "../env.ts";
import type { ArticleStatus, ThreadMode } from "../generated/prisma/enums.ts";
import { type confirmation, type receiptCopy, tellOfReply } from "../guests/jobs.ts";
import { enqueue } from "../jobs.ts";
import { limitRow } from "../limits.ts";
import type { Subject } from "../press/subject.ts";
import { hashOf } from "../secret-token.ts";
import type { Language } from "../text/language.ts";
import type { Finding } from "./check.ts";
import { commentRates } from "./comment.ts";
import type { CommentForm } from "./comment-form.ts";
import { riskOf } from "./risk.ts";
import type { Status } from "./verdict.ts";

/** A comment that wants in, with the keys by which it is known. */
export interface Asked {
  code: string;
  language: Language;
  form: CommentForm;
  formKey: Buffer;
  wordsKey: Buffer;
  token: string;
  visitor: Uint8Array;
  /** The row in which the visitor's comments are counted (`visitorsRow`). */
  limitKey: string;
}

export interface Known extends Holder {
  storyId: number;
  sectionId: number;
  /** The story's own; null where it does what its place does. */
  mode: ThreadMode | null;
  publishedAt: Date;
  /** Of what is remembered of rules, modes and timetables (lib/modes/version.ts). */
  settings: number;
  article: ArticleStatus;
  /** Whether it was withdrawn because somebody ordered it. */
  byOrder: boolean;
  /** The comment that it answers, also if that has gone since. */
  parentId: number | null;
  /** This very form is here already. */
  isHere: boolean;
  /** How many times these words came before, from whomever. */
  copies: number;
  /** How many comments the visitor has sent within a day. */
  ofVisitor: number;
  /** Whether nothing of this visitor or confirmed address was published yet. */
  isNewcomer: boolean;
  /** In seconds, how long the story takes no more, because so many have come lately; null when it does. */
  crowdedFor: number | null;
  /** In seconds, how long the visitor may send no more; null when they may. */
  spentFor: number | null;
  isBlocked: boolean;
  /** The address or domain of the sender's that is banned. */
  banned: string | null;
}

/** Of the confirmed address that the sender has shown to hold, if any. */
interface Holder {
  addressId: number | null;
  isTrusted: boolean;
  /** Whether something of it was published before. */
  isKnown: boolean;
}

/**
 * The row of `rate_limits` that counts what comes from an address.
 * @param caller `visitor` of lib/request.ts
 */
export const visitorsRow = (caller: string) => limitRow("comment-visitor", caller, commentRates.visitor);

/** Of rows of `rate_limits`, which count in milliseconds since 1970 (lib/limits.ts). */
const nowInMs = "floor(extract(epoch FROM now()) * 1000)::bigint";
const secondsLeft = `greatest(1, ceil((expire - ${nowInMs}) / 1000.0))::int`;

/**
 * All that has to be known before a comment is taken, in one question, because this is the busiest way into the
 * database; in two for the few who have confirmed an address. Undefined where no such article was ever published.
 */
export async function lookUp(asked: Asked): Promise<Known | undefined> {
  const { code, language, form, formKey, wordsKey, visitor, limitKey } = asked;
  const { rows } = await preparedPool().query<Omit<Known, keyof Holder>>({
    // With a name it is planned once a connection. Every table in it costs, also where nothing is looked for.
    name: "comment-look-up",
    text: `SELECT s.id AS "storyId", s.section_id AS "sectionId", s.thread_mode AS mode, a.status AS article, a.by_order AS "byOrder",
       a.published_at AS "publishedAt",
       (SELECT version FROM moderation_settings WHERE id = 1) AS settings,
       (SELECT id FROM comments WHERE id = $3 AND story_id = s.id AND decided_at IS NOT NULL) AS "parentId",
       EXISTS (SELECT FROM comments WHERE form_key = $4) AS "isHere",
       (SELECT count(*)::int FROM (
         SELECT FROM comments WHERE words_key = $5 AND created_at > now() - interval '30 days' LIMIT 100
       ) AS same) AS copies,
       (SELECT greatest(1, ceil($8 - extract(epoch FROM now() - created_at)))::int FROM comments
        WHERE story_id = s.id AND created_at > now() - make_interval(secs => $8)
        ORDER BY created_at DESC OFFSET $7 - 1 LIMIT 1) AS "crowdedFor",
       (SELECT ${secondsLeft} FROM rate_limits WHERE key = $10 AND points >= $11 AND expire > ${nowInMs}) AS "spentFor",
       theirs.today AS "ofVisitor", NOT theirs.published AS "isNewcomer",
       EXISTS (SELECT FROM visitor_blocks WHERE visitor = $6 AND expires_at > now()) AS "isBlocked",
       (SELECT value FROM bans WHERE kind IN ('ADDRESS', 'DOMAIN') AND value = ANY($9) AND (expires_at IS NULL OR expires_at > now()) LIMIT 1) AS banned
     FROM stories s
     JOIN articles a ON a.story_id = s.id
     CROSS JOIN (
       SELECT count(*) FILTER (WHERE created_at > now() - interval '1 day')::int AS today,
         coalesce(bool_or(status = 'PUBLISHED'), false) AS published
       FROM (
         SELECT created_at, status FROM comments WHERE visitor = $6 ORDER BY created_at DESC LIMIT 100
       ) AS latest
     ) AS theirs
     WHERE s.code = $1 AND a.language = $2::language AND a.status IN ('PUBLISHED', 'WITHDRAWN')`,
    values: [
      ...[code, language, form.comment_parent, formKey, wordsKey, visitor],
      ...[commentRates.story.points, commentRates.story.seconds, bannable(form.email)],
      ...[limitKey, commentRates.visitor.points],
    ],
  });
  const [found] = rows;
  if (!found) return undefined;
  const holder = await findHolder(form);
  return { ...found, ...holder, isNewcomer: found.isNewcomer && !holder.isKnown };
}

const nobody: Holder = { addressId: null, isTrusted: false, isKnown: false };

/** Who has shown to hold the address that a form names, and whether it has earned trust. */
async function findHolder({ pass, email }: Pick<CommentForm, "pass" | "email">): Promise<Holder> {
  if (pass === "") return nobody;
  const { TRUST_APPROVALS, TRUST_DAYS } = env();
  const { rows } = await preparedPool().query<Holder>({
    name: "comment-holder",
    text: `SELECT g.id AS "addressId",
       EXISTS (SELECT FROM comments WHERE address_id = g.id AND status = 'PUBLISHED') AS "isKnown",
       $3 > 0 AND (
         SELECT count(*) >= $3 FROM comments c
         WHERE c.address_id = g.id AND c.status = 'PUBLISHED'
           AND c.decided_at > greatest(
             now() - make_interval(days => $4),
             g.trust_lost_at
           )
           AND EXISTS (SELECT FROM decisions d WHERE d.comment_id = c.id AND d.verdict = 'PUBLISHED' AND d.undoes_id IS NULL)
       ) AS "isTrusted"
     FROM guest_passes p
     JOIN guest_addresses g ON g.id = p.address_id AND g.email = $2 AND g.confirmed_at IS NOT NULL
     WHERE p.token_hash = $1`,
    values: [hashOf(pass), email, TRUST_APPROVALS, TRUST_DAYS],
  });
  return rows[0] ?? nobody;
}

export interface Taken extends Asked {
  known: Known;
  status: Status;
  findings: readonly Finding[];
  /** The letter that its writer gets, if any. */
  letter: typeof confirmation | typeof receiptCopy | null;
}

export type Stored =
  | { kind: "stored"; id: number }
  /** It is here already, or would be published by settings that have changed since they were read: it has to be looked at anew. */
  | { kind: "outdated" }
  /** The visitor has sent as many as one may: `retryAfter` in seconds. */
  | { kind: "spent"; retryAfter: number };

/**
 * The comment, its receipt, its letters, the visitor's point and, where readers see it at once, the word to the press: all
 * or nothing.
 */
export async function store(taken: Taken): Promise<Stored> {
  const isReply = taken.status === "PUBLISHED" && taken.known.parentId !== null;
  if (!taken.letter && !isReply) return insert(preparedPool(), taken);
  const client = await preparedPool().connect();
  try {
    await client.query("BEGIN");
    const stored = await insert(client, taken);
    if (stored.kind === "stored" && taken.letter) await enqueue(client, taken.letter, { comment: stored.id });
    if (stored.kind === "stored" && isReply) await tellOfReply(client, stored.id);
    await client.query("COMMIT");
    return stored;
  } catch (error) {
    await client.query("ROLLBACK").catch(() => {});
    throw error;
  } finally {
    client.release();
  }
}

/**
 * The point is taken as `limit` takes it, but here: a question of its own would be a commit of its own, and waits for the
 * disk as long as the comment does. And nothing is published that began to be judged before an attack was called one: checks
 * outside take their time.
 */
async function insert(connection: Pick<pg.ClientBase | pg.Pool, "query">, taken: Taken): Promise<Stored> {
  const { form, language, formKey, wordsKey, token, visitor, limitKey, known, status, findings } = taken;
  const { points, seconds } = commentRates.visitor;
  const isShown = status === "PUBLISHED";
  const about = `story ${known.storyId}` satisfies Subject;
  const { rows } = await connection.query<{ id: number | null; isSpent: boolean; retryAfter: number }>({
    name: isShown ? "comment-insert-shown" : "comment-insert",
    text: `WITH point AS (
       INSERT INTO rate_limits AS r (key, points, expire) VALUES ($16, 1, ${nowInMs} + $17)
       ON CONFLICT (key) DO UPDATE SET
         points = CASE WHEN r.expire <= ${nowInMs} THEN 1 ELSE r.points + 1 END,
         expire = CASE WHEN r.expire <= ${nowInMs} THEN EXCLUDED.expire ELSE r.expire END
       RETURNING points, expire
     ), added AS (
       INSERT INTO comments (story_id, parent_id, language, author_name, email, text, findings, form_key, words_key,
         visitor, address_id, mail_decision, mail_replies, status, decided_at, risk)
       SELECT $1, $2, $3::language, $4, $5, $6, $7, $8, $9, $10, $11, $12, $12, $13::comment_status,
         CASE WHEN $13 = 'HELD' THEN NULL ELSE now() END, $15
       FROM point WHERE points <= $18 ${isShown ? "AND $19 = (SELECT version FROM moderation_settings WHERE id = 1)" : ""}
       ON CONFLICT (form_key) DO NOTHING
       RETURNING id
     ), receipt AS (
       INSERT INTO receipts (token_hash, comment_id) SELECT $14, id FROM added
       ON CONFLICT (token_hash) DO UPDATE SET comment_id = EXCLUDED.comment_id, created_at = now()
     ) ${isShown ? ", told AS (INSERT INTO press_changes (subjects) SELECT ARRAY[$20::text] FROM added)" : ""}
     SELECT (SELECT id FROM added) AS id, points > $18 AS "isSpent", ${secondsLeft} AS "retryAfter" FROM point`,
    values: [
      ...[known.storyId, known.parentId, language, form.author, form.email, form.comment, JSON.stringify(findings)],
      ...[formKey, wordsKey, visitor, known.addressId, form.mail, status, hashOf(token), riskOf(findings)],
      ...[limitKey, seconds * 1_000, points, ...(isShown ? [known.settings, about] : [])],
    ],
  });
  const [row] = rows;
  if (row?.id) return { kind: "stored", id: row.id };
  return row?.isSpent ? { kind: "spent", retryAfter: row.retryAfter } : { kind: "outdated" };
}
