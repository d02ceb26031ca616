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

/**
 * Holds the words of a rule that somebody has just sent without a session; whoever only asks is led to the sign-in.
 * @param asked as in the address: the number of a rule, or `new`
 */
export async function signedOutPage(asked: string) {
  const id = rowNumber(asked);
  const initial = refusal() ?? redirect(signInPath());
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
