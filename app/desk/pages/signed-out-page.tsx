import { redirect } from "next/navigation";
import { PageForm } from "#components/desk/page-form.tsx";
import { Sheet } from "#components/desk/sheet.tsx";
import { longestTitle } from "#lib/pages/draft.ts";
import { refusal } from "#lib/request.ts";
import { rowNumber } from "#lib/row-number.ts";
import { signInPath } from "#lib/staff/session.ts";
import { isLanguage } from "#lib/text/language.ts";
import { uploads } from "../articles/uploads.ts";
import { beginPage, writePage } from "./actions.ts";

/** Holds the words of a page that somebody has just sent without a session; whoever only asks is led to the sign-in. */
export function signedOutPage(which: "new" | { id: string; language: string }) {
  const state = refusal();
  if (!state) redirect(signInPath());
  const form = { uploads, initial: state, pictures: [], recordings: [], text: "", longest: longestTitle };
  return (
    <Sheet title="You were signed out">
      {which === "new" ? (
        <PageForm {...form} action={beginPage} language="en" />
      ) : (
        <PageForm
          {...form}
          action={writePage.bind(null, rowNumber(which.id) ?? 0, isLanguage(which.language) ? which.language : "en")}
        />
      )}
    </Sheet>
  );
}
