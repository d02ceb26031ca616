import { db } from "../db.ts";
import { oncePerVersion } from "../modes/version.ts";
import { type Rule, ruleOf } from "./judging.ts";

/** The rules that are on, in their order, ready to be asked. */
export const rulesAt = oncePerVersion(async (): Promise<Rule[]> => {
  const rows = await db.rule.findMany({ where: { isOn: true }, orderBy: [{ position: "asc" }, { id: "asc" }] });
  return rows.map(ruleOf);
});
