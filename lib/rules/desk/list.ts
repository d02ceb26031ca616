import { db } from "../../db.ts";
import type { Allowed } from "../../staff/roles.ts";
import { inOrder } from "../../stories/desk/order.ts";
import { type RuleContent, ruleContent } from "../rule.ts";

/** A rule as it is now. `content` is null where an earlier or later version of the site wrote what this one does not understand. */
export interface StoredRule {
  id: number;
  version: number;
  isOn: boolean;
  content: RuleContent | null;
}

/** All rules, in the order in which they are asked. */
export async function listRules(_moderator: Allowed<"moderate">): Promise<StoredRule[]> {
  const rows = await db.rule.findMany({ orderBy: [...inOrder], omit: { position: true } });
  return rows.map(withContent);
}

export async function findRule(_editor: Allowed<"regulate">, id: number): Promise<StoredRule | null> {
  const row = await db.rule.findUnique({ where: { id }, omit: { position: true } });
  return row && withContent(row);
}

/** What a rule said from its first version on, the latest first, and who had it so. */
export async function listVersions(_editor: Allowed<"regulate">, ruleId: number) {
  const rows = await db.ruleVersion.findMany({
    where: { ruleId },
    orderBy: { version: "desc" },
    take: mostVersions,
    select: { version: true, isOn: true, content: true, createdAt: true, staff: { select: { name: true } } },
  });
  return rows.map(withContent);
}

const mostVersions = 100;

function withContent<Row extends { content: unknown }>(row: Row) {
  return { ...row, content: ruleContent.safeParse(row.content).data ?? null };
}

/** The sections that a rule may be limited to, by what editors call them. */
export async function listSections(
  _moderator: Allowed<"moderate" | "regulate">,
): Promise<{ id: number; name: string }[]> {
  const rows = await db.section.findMany({
    orderBy: [...inOrder],
    select: { id: true, slug: true, names: { orderBy: { language: "asc" }, take: 1, select: { name: true } } },
  });
  return rows.map(({ id, slug, names }) => ({ id, name: names[0]?.name ?? slug }));
}

/** Whether a story has this code. */
export async function isStory(_editor: Allowed<"regulate">, code: string): Promise<boolean> {
  return (await db.story.count({ where: { code } })) > 0;
}
