import { redirect } from "next/navigation";
import { ReasonsForm } from "#components/desk/rules/reasons-form.tsx";
import { Sheet } from "#components/desk/sheet.tsx";
import { refusal } from "#lib/request.ts";
import { signInPath } from "#lib/staff/session.ts";
import { isLanguage } from "#lib/text/language.ts";
import { deskWords } from "../../words.ts";
import { wordReasons } from "./actions.ts";
import { shownReasons } from "./shown-reasons.tsx";

/** Holds the words that somebody has just sent without a session; whoever only asks is led to the sign-in. */
export async function signedOutPage() {
  const initial = refusal() ?? redirect(signInPath());
  const t = await deskWords();
  const language = isLanguage(initial.values.language) ? initial.values.language : t.language;
  return (
    <Sheet title={t("deskReasons.title")} language={t.language}>
      <ReasonsForm
        action={wordReasons}
        initial={initial}
        language={language}
        reasons={shownReasons(language, t)}
        save={t("deskReasons.save")}
      />
    </Sheet>
  );
}
