import { redirect } from "next/navigation";
import { AuthorForm } from "#components/desk/author-form.tsx";
import { Sheet } from "#components/desk/sheet.tsx";
import { profileLimits } from "#lib/authors/profile.ts";
import { limitsInWords } from "#lib/media/media.ts";
import { refusal } from "#lib/request.ts";
import { rowNumber } from "#lib/row-number.ts";
import { signInPath } from "#lib/staff/session.ts";
import { writeProfile } from "./actions.ts";

/** Holds the words about an author that somebody has just sent without a session; who only asks is led to the sign-in. */
export function signedOutPage(id: string) {
  const state = refusal();
  if (!state) redirect(signInPath());
  return (
    <Sheet title="You were signed out">
      <AuthorForm
        action={writeProfile.bind(null, rowNumber(id) ?? 0)}
        initial={state}
        portrait={null}
        limits={profileLimits}
        pictureLimits={limitsInWords}
      />
    </Sheet>
  );
}
