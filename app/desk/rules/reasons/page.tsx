import type { Metadata } from "next";
import { BeginAnew } from "#components/desk/begin-anew.tsx";
import { ModerationSheet } from "#components/desk/moderation/moderation-sheet.tsx";
import { Notice } from "#components/desk/notice.tsx";
import { ReasonsForm } from "#components/desk/rules/reasons-form.tsx";
import { Tabs } from "#components/desk/tabs.tsx";
import { listWordings } from "#lib/comments/desk/wording.ts";
import { refusal } from "#lib/request.ts";
import { findAllowed } from "#lib/staff/session.ts";
import { isLanguage, languageNames, languages } from "#lib/text/language.ts";
import { deskWords } from "../../words.ts";
import { wordReasons } from "./actions.ts";
import { openedForm, shownReasons } from "./shown-reasons.tsx";
import { signedOutPage } from "./signed-out-page.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await deskWords())("deskReasons.title") };
}

/** How each reason of a refusal is told in a language, in the newsroom's own words. */
export default async function Page({ searchParams }: PageProps<"/desk/rules/reasons">) {
  const editor = await findAllowed("regulate");
  if (!editor) return signedOutPage();
  const [query, t] = await Promise.all([searchParams, deskWords()]);
  const language = isLanguage(query.language) ? query.language : t.language;
  const opened = openedForm(await listWordings(editor, language));
  const tabs = languages.map((it) => ({
    href: `/desk/rules/reasons?language=${it}`,
    name: <bdi lang={it}>{languageNames[it]}</bdi>,
    here: it === language,
  }));
  return (
    <ModerationSheet title={t("deskReasons.title")} here="rules" actor={editor} t={t}>
      {query.done === "saved" && <Notice>{t("deskReasons.saved")}</Notice>}
      <p>{t("deskReasons.intro")}</p>
      <Tabs label={t("deskReasons.languages")} tabs={tabs} />
      <BeginAnew version={JSON.stringify(opened.values)}>
        <ReasonsForm
          key={language}
          action={wordReasons}
          initial={refusal() ?? opened}
          language={language}
          reasons={shownReasons(language, t)}
          save={t("deskReasons.save")}
        />
      </BeginAnew>
    </ModerationSheet>
  );
}
