import { redirect } from "next/navigation";
import { RuleForm } from "#components/desk/rules/rule-form.tsx";
import { Sheet } from "#components/desk/sheet.tsx";
import { refusal } from "#lib/request.ts";
import { rowNumber } from "#lib/row-number.ts";
import { ruleKinds } from "#lib/rules/rule.ts";
import { signInPath } from "#lib/staff/session.ts";
import { deskWords } from "../words.ts";
import { beginRule, writeRule } from "./actions.ts";
import { formFields, limitFields } from "./form-fields.ts";
import { formWords } from "./form-words.ts";

type Query = Record<string, string | string[] | undefined>;

/**
 * Holds the words of a rule that somebody has just sent without a session; whoever only asks is led to the sign-in.
 * @param where the number of the rule, or the kind of a new one, as the page's address says it
 */
export async function signedOutPage(where: Query) {
  const id = rowNumber(where.id);
  const initial = refusal() ?? redirect(signInPath(addressOf(id, where.kind)));
  // What it looks at is known only from what was sent: nobody is told of a rule who has not signed in.
  const kind = ruleKinds.find((it) => it === initial.values.kind) ?? "words";
  const t = await deskWords();
  return (
    <Sheet title={t("deskRules.title")} language={t.language}>
      <RuleForm
        {...{
          action: id === null ? beginRule.bind(null, kind) : writeRule.bind(null, id, kind),
          initial,
          kind,
          fields: formFields(kind, t),
          words: formWords(t),
        }}
        limits={limitFields([], t)}
      />
    </Sheet>
  );
}

function addressOf(id: number | null, asked: Query[string]): string {
  if (id !== null) return `/desk/rules/${id}`;
  const kind = ruleKinds.find((it) => it === asked);
  return kind ? `/desk/rules/new?kind=${kind}` : "/desk/rules/new";
}
