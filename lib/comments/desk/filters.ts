import { Prisma } from "../../generated/prisma/client.ts";
import type { Allowed } from "../../staff/roles.ts";
import type { Language } from "../../text/language.ts";

/** What a colleague narrows a heap of comments to; `null` and `false` leave it as it is. */
export interface Filters {
  language: Language | null;
  /** A section's number. */
  section: number | null;
  story: number | null;
  /** What a check found: its rule, and of one of the newsroom's own which. */
  rule: { rule: string; id: number | null } | null;
  /** In hours since it came. */
  olderThan: number | null;
  newerThan: number | null;
  /** A comment: only those of its visitor, itself among them. */
  visitorOf: number | null;
  /** Only stories that the colleague watches. */
  watched: boolean;
}

export const noFilters: Filters = {
  ...{ language: null, section: null, story: null, rule: null, olderThan: null, newerThan: null, visitorOf: null },
  watched: false,
};

/** The conditions on `comments` (as `c`), each after an AND. */
export function narrowedTo(
  { id: staffId }: Allowed<"moderate">,
  { language, section, story, rule, olderThan, newerThan, visitorOf, watched }: Filters,
): Prisma.Sql {
  const found = rule && JSON.stringify([{ rule: rule.rule, ...(rule.id !== null && { id: rule.id }) }]);
  const conditions = [
    language && Prisma.sql`AND c.language = ${language}::language`,
    section !== null && Prisma.sql`AND c.story_id IN (SELECT id FROM stories WHERE section_id = ${section})`,
    story !== null && Prisma.sql`AND c.story_id = ${story}`,
    // The indexes of what was found leave out where nothing was.
    found && Prisma.sql`AND c.findings <> '[]' AND c.findings @> ${found}::jsonb`,
    olderThan !== null && Prisma.sql`AND c.created_at <= now() - make_interval(hours => ${olderThan}::int)`,
    newerThan !== null && Prisma.sql`AND c.created_at > now() - make_interval(hours => ${newerThan}::int)`,
    visitorOf !== null && sameVisitor(visitorOf),
    watched && Prisma.sql`AND c.story_id IN (SELECT story_id FROM watched_stories WHERE staff_id = ${staffId})`,
  ].filter((it) => it !== null && it !== false && it !== "");
  return conditions.length > 0 ? Prisma.join(conditions, " ") : Prisma.empty;
}

/** As long as the key of these days is there: under an earlier one nobody can be told from others any more. */
function sameVisitor(commentId: number): Prisma.Sql {
  const since = Prisma.sql`(SELECT created_at FROM visitor_keys WHERE expires_at > now() ORDER BY id LIMIT 1)`;
  return Prisma.sql`
    AND c.visitor = (SELECT visitor FROM comments WHERE id = ${commentId} AND created_at >= ${since})
    AND c.created_at >= ${since}`;
}
