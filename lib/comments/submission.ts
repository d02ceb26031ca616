import { pool } from "../db.ts";
import type { ArticleStatus, ThreadMode } from "../generated/prisma/enums.ts";
import { limit } from "../limits.ts";
import type { Subject } from "../press/subject.ts";
import { hashOf, keyed, tokenOf } from "../secret-token.ts";
import type { Language } from "../text/language.ts";
import { findLinks } from "../text/links.ts";
import { check, type Finding } from "./check.ts";
import { type CommentForm, commentRates } from "./comment.ts";
import { isStampOf } from "./stamp.ts";

export interface Submission {
  code: string;
  language: Language;
  /** For limits (lib/http/visitor.ts). */
  visitor: string;
  form: CommentForm;
}

export type Submitted =
  /** `token` opens the receipt. */
  | { kind: "held" | "published"; token: string }
  /** The same words are here, and whoever sends them now has not shown to be their writer. */
  | { kind: "known" }
  | { kind: "closed" }
  | { kind: "withdrawn" | "not-found" }
  | { kind: "flooded"; whose: "visitor" | "story"; retryAfter: number };

/**
 * Stores a guest's comment; it is on disk when this returns. The same words sent again (a double click, a retry after a
 * cut connection) find the row that is already there, and from the same browser or connection their receipt.
 */
export async function submitComment({ code, language, visitor, form }: Submission): Promise<Submitted> {
  const words = [code, form.comment_parent, form.author, form.email, form.comment] as const;
  // Keyed, so that the table tells nobody which address wrote which words once the address is erased.
  const formKey = keyed("form", ...words);
  const token = tokenOf("receipt", formKey.toString("base64url"), form.form_key || visitor);
  const wordsKey = keyed("words", form.comment);
  const known = await lookUp({ code, language, form, formKey, token, wordsKey });
  if (!known) return { kind: "not-found" };
  if (known.article === "WITHDRAWN") return { kind: "withdrawn" };
  if (known.isHere) return known.isTheirs ? { kind: "held", token } : { kind: "known" };
  if (known.mode === "CLOSED") return { kind: "closed" };

  const byVisitor = await limit("comment-visitor", visitor, commentRates.visitor);
  if (!byVisitor.allowed) return { kind: "flooded", whose: "visitor", retryAfter: byVisitor.retryAfter };
  const onStory = await limit("comment-story", code, commentRates.story);
  if (!onStory.allowed) return { kind: "flooded", whose: "story", retryAfter: onStory.retryAfter };

  const findings = check({
    honeypot: form.url,
    isStamped: isStampOf(code, form.stamp),
    writtenIn: form.written_in,
    copies: known.copies,
    links: findLinks(form.comment).filter(({ kind }) => kind === "link").length,
    imitates: null,
  });
  const isNew = await store({ language, form, formKey, wordsKey, token, known, findings });
  // The same form came in twice at once, and the other was quicker.
  if (!isNew) return submitComment({ code, language, visitor, form });
  return { kind: "held", token };
}

interface Keys {
  form: CommentForm;
  language: Language;
  formKey: Buffer;
  wordsKey: Buffer;
  token: string;
}

interface Known {
  storyId: number;
  mode: ThreadMode;
  article: ArticleStatus;
  parentId: number | null;
  isHere: boolean;
  isTheirs: boolean;
  copies: number;
}

/** All that has to be known before a comment is taken, in one question: this is the busiest way into the database. */
async function lookUp({ code, language, form, formKey, token, wordsKey }: Keys & { code: string }) {
  const { rows } = await pool().query<Known>(
    `SELECT s.id AS "storyId", s.thread_mode AS mode, a.status AS article,
       (SELECT id FROM comments WHERE id = $3 AND story_id = s.id AND status = 'PUBLISHED') AS "parentId",
       EXISTS (SELECT FROM comments WHERE form_key = $4) AS "isHere",
       EXISTS (SELECT FROM receipts WHERE token_hash = $5 AND created_at > now() - interval '1 day') AS "isTheirs",
       (SELECT count(*)::int FROM (
         SELECT FROM comments WHERE words_key = $6 AND created_at > now() - interval '30 days' LIMIT 100
       ) AS same) AS copies
     FROM stories s JOIN articles a ON a.story_id = s.id
     WHERE s.code = $1 AND a.language = $2::language AND a.status IN ('PUBLISHED', 'WITHDRAWN')`,
    [code, language, form.comment_parent, formKey, hashOf(token), wordsKey],
  );
  return rows[0];
}

/** The comment, its receipt and, where readers see it at once, the word to the press: all or nothing. */
async function store({
  form,
  language,
  formKey,
  wordsKey,
  token,
  known,
  findings,
}: Keys & { known: Known; findings: Finding[] }): Promise<boolean> {
  const about = `story ${known.storyId}` satisfies Subject;
  const { rowCount } = await pool().query(
    `WITH added AS (
       INSERT INTO comments (story_id, parent_id, language, author_name, email, text, findings, form_key, words_key,
         mail_decision, mail_replies, status, decided_at)
       VALUES ($1, $2, $3::language, $4, $5, $6, $7, $8, $9, $10, $10, 'HELD', NULL)
       ON CONFLICT (form_key) DO NOTHING
       RETURNING id, status
     ), receipt AS (
       INSERT INTO receipts (token_hash, comment_id) SELECT $11, id FROM added
       ON CONFLICT (token_hash) DO UPDATE SET comment_id = EXCLUDED.comment_id, created_at = now()
     ), told AS (
       INSERT INTO press_changes (subjects) SELECT ARRAY[$12] FROM added WHERE status = 'PUBLISHED'
     )
     SELECT FROM added`,
    [
      ...[known.storyId, known.parentId, language, form.author, form.email, form.comment],
      ...[JSON.stringify(findings), formKey, wordsKey, form.mail, hashOf(token), about],
    ],
  );
  return rowCount === 1;
}
