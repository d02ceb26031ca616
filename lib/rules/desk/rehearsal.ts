import { setImmediate } from "node:timers/promises";
import { pool } from "../../db.ts";
import type { Verdict } from "../../generated/prisma/enums.ts";
import type { Allowed } from "../../staff/roles.ts";
import type { Span } from "../../text/folded-words.ts";
import type { Facts } from "../facts.ts";
import { judgeBy, type Rule, ruleOf } from "../judging.ts";
import type { RuleContent } from "../rule.ts";

/** A comment that the rule would have found, and what a moderator made of it. */
export interface Example {
  id: number;
  author: string;
  text: string;
  spans: Span[];
  verdict: Verdict;
}

/** What a rule would have done to the comments that moderators decided on last. */
export interface Rehearsal {
  /** How many were looked at. */
  looked: number;
  /** How many there were to look at, if there was no time for all. */
  of: number;
  found: number;
  /** Of those that it would have found: how many moderators published, and how many they did not. */
  published: number;
  notPublished: number;
  /** The latest of them, those that moderators published first. */
  examples: Example[];
}

export const rehearsed = 2_000;
const mostExamples = 10;

/** In milliseconds: a form should be answered, and a rule that is slow is told to be. */
const timeToRehearse = 5_000;
/** In milliseconds: then others have their turn. */
const turn = 20;

/**
 * Asks a rule what it would have made of the last comments that moderators decided on, and changes nothing. How often
 * words or visitors came before is counted as it was then; who was new, as far as that is still known.
 */
export async function rehearse(_editor: Allowed<"regulate">, content: RuleContent): Promise<Rehearsal> {
  const rule = ruleOf({ id: 0, version: 0, content });
  const decided = await lastDecided();
  const rehearsal: Rehearsal = { looked: 0, of: decided.length, found: 0, published: 0, notPublished: 0, examples: [] };
  const began = performance.now();
  let turnBegan = began;
  for (const comment of decided) {
    if (performance.now() - began > timeToRehearse) break;
    if (performance.now() - turnBegan > turn) {
      await setImmediate();
      turnBegan = performance.now();
    }
    rehearsal.looked += 1;
    add(rehearsal, comment, rule);
  }
  rehearsal.examples = [...rehearsal.examples]
    .sort((a, b) => Number(b.verdict === "PUBLISHED") - Number(a.verdict === "PUBLISHED"))
    .slice(0, mostExamples);
  return rehearsal;
}

function add(rehearsal: Rehearsal, comment: Decided, rule: Rule): void {
  const [finding] = judgeBy([rule], comment);
  if (!finding) return;
  const isPublished = comment.verdict === "PUBLISHED";
  rehearsal.found += 1;
  rehearsal[isPublished ? "published" : "notPublished"] += 1;
  const { id, author, text, verdict } = comment;
  const spans = (finding.spans ?? []).map(([start, end]) => ({ start, end }));
  const alike = rehearsal.examples.filter((it) => (it.verdict === "PUBLISHED") === isPublished);
  if (alike.length < mostExamples) rehearsal.examples.push({ id, author, text, spans, verdict });
}

interface Decided extends Facts {
  id: number;
  verdict: Verdict;
}

/** The comments that a person decided on last, as they came, with what was decided. */
async function lastDecided(): Promise<Decided[]> {
  const { rows } = await pool().query<Decided>(
    `WITH decided AS (
       SELECT c.*, d.id AS decision_id, d.verdict
       FROM decisions d JOIN comments c ON c.id = d.comment_id
       WHERE d.verdict <> 'HELD' AND NOT EXISTS (SELECT FROM decisions e WHERE e.comment_id = d.comment_id AND e.id > d.id)
         AND c.text IS NOT NULL AND c.author_name IS NOT NULL AND c.staff_id IS NULL AND c.decided_at IS NOT NULL
       ORDER BY d.id DESC LIMIT $1
     ), visitors AS (
       SELECT visitor, min(decided_at) AS known FROM comments
       WHERE status = 'PUBLISHED' AND visitor IN (SELECT visitor FROM decided) GROUP BY visitor
     ), addresses AS (
       SELECT address_id, min(decided_at) AS known FROM comments
       WHERE status = 'PUBLISHED' AND address_id IN (SELECT address_id FROM decided) GROUP BY address_id
     )
     SELECT c.id, c.text, c.author_name AS author, coalesce(c.email, '') AS email, c.language, s.code AS story,
       s.section_id AS section, c.created_at AS at, c.verdict,
       (SELECT count(*)::int FROM (
         SELECT FROM comments b WHERE b.words_key = c.words_key AND b.id < c.id
           AND b.created_at BETWEEN c.created_at - interval '30 days' AND c.created_at LIMIT 100
       ) AS same) AS copies,
       (SELECT count(*)::int FROM (
         SELECT FROM comments b WHERE b.visitor = c.visitor AND b.id < c.id
           AND b.created_at BETWEEN c.created_at - interval '1 day' AND c.created_at LIMIT 100
       ) AS theirs) AS "ofVisitor",
       coalesce(least(v.known, a.known) >= c.created_at, true) AS "isNewcomer"
     FROM decided c JOIN stories s ON s.id = c.story_id
     LEFT JOIN visitors v ON v.visitor = c.visitor LEFT JOIN addresses a ON a.address_id = c.address_id
     ORDER BY c.decision_id DESC`,
    [rehearsed],
  );
  return rows;
}
