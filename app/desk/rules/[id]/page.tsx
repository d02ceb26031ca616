import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { BeginAnew } from "#components/desk/begin-anew.tsx";
import { ModerationSheet } from "#components/desk/moderation/moderation-sheet.tsx";
import { RuleForm } from "#components/desk/rules/rule-form.tsx";
import { VersionList } from "#components/desk/rules/version-list.tsx";
import { refusal } from "#lib/request.ts";
import { rowNumber } from "#lib/row-number.ts";
import { findRule, listSections, listVersions } from "#lib/rules/desk/list.ts";
import { valuesOf } from "#lib/rules/rule-form.ts";
import { findAllowed } from "#lib/staff/session.ts";
import { deskWords } from "../../words.ts";
import { writeRule } from "../actions.ts";
import { linesOf } from "../describe.ts";
import { formFields, limitFields } from "../form-fields.ts";
import { formWords } from "../form-words.ts";
import { signedOutPage } from "../signed-out-page.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await deskWords())("deskRules.title") };
}

/** A rule to change, and what it said before. */
export default async function Page({ params }: PageProps<"/desk/rules/[id]">) {
  const { id: asked } = await params;
  const editor = await findAllowed("regulate");
  if (!editor) return signedOutPage(asked);
  const id = rowNumber(asked) ?? redirect("/desk/missing");
  const rule = await findRule(editor, id);
  if (!rule) redirect("/desk/missing");
  const [t, sections, versions] = await Promise.all([deskWords(), listSections(editor), listVersions(editor, id)]);
  const kind = rule.content?.kind ?? "words";
  const values = { ...(rule.content && valuesOf(rule.content)), version: String(rule.version) };
  return (
    <ModerationSheet title={rule.content?.name ?? `#${id}`} here="rules" actor={editor} t={t}>
      <h2>{t(`deskRules.${kind}`)}</h2>
      {!rule.content && <p>{t("deskRules.unreadable")}</p>}
      <BeginAnew version={rule.version}>
        <RuleForm
          action={writeRule.bind(null, id, kind)}
          kind={kind}
          initial={refusal() ?? { values, errors: {} }}
          fields={formFields(kind, t)}
          limits={limitFields(sections, t)}
          words={formWords(t)}
        />
      </BeginAnew>
      <h2>{t("deskRules.versions")}</h2>
      <VersionList
        versions={versions.map(({ version, isOn, content, createdAt, staff: { name } }) => ({
          version,
          by: t("deskRules.versionBy", { version, name, time: t.dateTime(createdAt) }),
          lines: [
            ...(isOn ? [] : [t("deskRules.isOff")]),
            content ? linesOf(content, sections, t) : t("deskRules.unreadable"),
          ].join("\n"),
        }))}
      />
    </ModerationSheet>
  );
}
