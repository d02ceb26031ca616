import { db } from "../../db.ts";
import type { Prisma } from "../../generated/prisma/client.ts";
import { outdate } from "../../modes/version.ts";
import { record } from "../../staff/audit.ts";
import type { Allowed } from "../../staff/roles.ts";
import { inOrder, type Move, moved } from "../../stories/desk/order.ts";
import { type RuleContent, ruleLimits } from "../rule.ts";

/** Adds a rule, on, behind the others; `full` where there are as many as may be. What came before is not judged again. */
export function addRule(
  editor: Allowed<"regulate">,
  content: RuleContent,
): Promise<{ kind: "added"; ruleId: number } | { kind: "full" }> {
  return db.$transaction(async (tx) => {
    await lock(tx);
    const rules = await tx.rule.aggregate({ _count: true, _max: { position: true } });
    if (rules._count >= ruleLimits.rules) return { kind: "full" };
    const data = { content, position: (rules._max.position ?? -1) + 1 };
    const { id, version } = await tx.rule.create({ data, select: { id: true, version: true } });
    await write(tx, editor, { id, version, isOn: true, content });
    await record(tx, editor, "rule.added", `rule ${id}`, { name: content.name });
    return { kind: "added", ruleId: id };
  });
}

/**
 * Has a rule say something else from now on, or switches it. Of the version that the editor saw: `conflict` when
 * somebody has changed it since.
 */
export function changeRule(
  editor: Allowed<"regulate">,
  id: number,
  version: number,
  change: { content: RuleContent } | { isOn: boolean },
): Promise<{ kind: "changed" | "conflict" | "unknown" }> {
  return db.$transaction(async (tx) => {
    const where = { id, version };
    const { count } = await tx.rule.updateMany({ where, data: { ...change, version: version + 1 } });
    const rule = await tx.rule.findUnique({ where: { id } });
    if (!rule) return { kind: "unknown" };
    if (count === 0) return { kind: "conflict" };
    await write(tx, editor, rule);
    const detail = "isOn" in change ? { isOn: change.isOn } : { name: change.content.name };
    await record(tx, editor, "rule.changed", `rule ${id}`, { version: rule.version, ...detail });
    return { kind: "changed" };
  });
}

/** Has a rule be asked before the one before it, or after the one after it: the first that decides is the one. */
export function moveRule(editor: Allowed<"regulate">, ruleId: number, move: Move): Promise<void> {
  return db.$transaction(async (tx) => {
    await lock(tx);
    const rules = await tx.rule.findMany({ orderBy: [...inOrder], select: { id: true } });
    const ids = rules.map(({ id }) => id);
    for (const [position, id] of moved(ids, ruleId, move).entries()) {
      await tx.rule.update({ where: { id }, data: { position } });
    }
    await outdate(tx);
    await record(tx, editor, "rule.changed", `rule ${ruleId}`, { move });
  });
}

/** What it says now is kept as what it said from now on, and every process reads it before the next comment. */
async function write(
  tx: Prisma.TransactionClient,
  { id: staffId }: Allowed<"regulate">,
  { id, version, isOn, content }: { id: number; version: number; isOn: boolean; content: Prisma.JsonValue },
): Promise<void> {
  await tx.ruleVersion.create({ data: { ruleId: id, version, isOn, content: content ?? {}, staffId } });
  await outdate(tx);
}

/** Two who add or move at once would both mean the order that they saw. */
async function lock(tx: Prisma.TransactionClient): Promise<void> {
  await tx.$executeRaw`LOCK TABLE rules IN SHARE ROW EXCLUSIVE MODE`;
}
