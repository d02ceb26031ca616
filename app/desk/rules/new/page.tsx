import type { Metadata } from "next";
import { ModerationSheet } from "#components/desk/moderation/moderation-sheet.tsx";
import { RuleForm } from "#components/desk/rules/rule-form.tsx";
import { env } from "#lib/env.ts";
import { refusal } from "#lib/request.ts";
import { listSections } from "#lib/rules/desk/list.ts";
import { ruleKinds } from "#lib/rules/rule.ts";
import { findAllowed } from "#lib/staff/session.ts";
import { deskWords } from "../../words.ts";
import { beginRule } from "../actions.ts";
import { formFields, limitFields } from "../form-fields.ts";
import { formWords } from "../form-words.ts";
import { signedOutPage } from "../signed-out-page.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await deskWords())("deskRules.newTitle") };
}

/** First what the rule looks at, then the rule. */
export default async function Page({ searchParams }: PageProps<"/desk/rules/new">) {
  const query = await searchParams;
  const editor = await findAllowed("regulate");
  if (!editor) return signedOutPage("new");
  const kind = ruleKinds.find((it) => it === query.kind);
  const t = await deskWords();
  const sheet = { title: t("deskRules.newTitle"), here: "rules", actor: editor, t } as const;
  if (!kind) {
    return (
      <ModerationSheet {...sheet}>
        <p>{t("deskRules.addWhat")}</p>
        <ul>
          {ruleKinds.map((it) => (
            <li key={it}>
              <a href={`/desk/rules/new?kind=${it}`}>{t(`deskRules.${it}`)}</a>
            </li>
          ))}
        </ul>
      </ModerationSheet>
    );
  }
  const values = { reason: kind === "words" ? "BANNED_WORD" : "OTHER", timeZone: env().TIME_ZONE };
  return (
    <ModerationSheet {...sheet}>
      <h2>{t(`deskRules.${kind}`)}</h2>
      <RuleForm
        action={beginRule.bind(null, kind)}
        kind={kind}
        initial={refusal() ?? { values, errors: {} }}
        fields={formFields(kind, t)}
        limits={limitFields(await listSections(editor), t)}
        words={formWords(t)}
      />
    </ModerationSheet>
  );
}
