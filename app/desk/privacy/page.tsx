import type { Metadata } from "next";
import { PrivacyForm } from "#components/desk/privacy-form.tsx";
import { Sheet } from "#components/desk/sheet.tsx";
import { requireStaff } from "#lib/staff/session.ts";
import { answerGuest } from "./actions.ts";

export const metadata: Metadata = { title: "Privacy" };

/** Where a guest is given, or rid of, what is stored of them. */
export default async function Page() {
  await requireStaff("erase");
  return (
    <Sheet title="Privacy">
      <p>
        A guest may have what is stored under their e-mail address, or have it erased. Whoever asks must write from that
        address: anybody can type it into a form.
      </p>
      <PrivacyForm action={answerGuest} exportTo="/desk/privacy/export" />
    </Sheet>
  );
}
