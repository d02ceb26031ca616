import { z } from "zod";
import { type RuleContent, type RuleKind, ruleContent } from "./rule.ts";

/** The fields that a rule of each kind has of its own. */
export const fieldsOf = {
  words: ["entries"],
  pattern: ["pattern"],
  links: ["more"],
  domains: ["entries"],
  names: ["entries"],
  addresses: ["entries"],
  length: ["fewer", "more"],
  capitals: ["share"],
  repeat: ["of", "times"],
  newcomer: [],
  place: [],
  hours: ["from", "to", "timeZone"],
} as const satisfies Record<RuleKind, readonly string[]>;

export type RuleField =
  | (typeof fieldsOf)[RuleKind][number]
  | "name"
  | "effect"
  | "reason"
  | "language"
  | "section"
  | "story";

const typed = z.string().trim().max(60_000).default("");
const number = typed.transform((it) => (/^\d{1,6}$/.test(it) ? Number(it) : null));
const orNone = typed.transform((it) => it || null);

/** What a rule's form sends, as `ruleContent` wants it; which of it belongs to the kind is for that to say. */
export const ruleForm = z.object({
  ...{ name: typed, effect: typed, reason: typed, language: orNone, section: number, story: orNone },
  entries: typed.transform((it) =>
    it
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean),
  ),
  ...{ pattern: typed, more: number, fewer: number, share: number, of: typed, times: number },
  ...{ from: typed, to: typed, timeZone: typed },
});

/** A rule's content, or which fields are wrong. */
export function contentFrom(kind: RuleKind, fields: z.infer<typeof ruleForm>) {
  const { data, error } = ruleContent.safeParse({ ...fields, kind });
  if (data) return { kind: "read", content: data } as const;
  return { kind: "refused", fields: new Set(error.issues.map(({ path }) => String(path[0]))) } as const;
}

/** The fields as a form shows them. */
export function valuesOf(content: RuleContent): Partial<Record<RuleField, string>> {
  const { kind: _, ...fields } = content;
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join("\n") : String(value ?? ""),
    ]),
  );
}
