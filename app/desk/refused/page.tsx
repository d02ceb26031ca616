import type { Metadata } from "next";
import { Sheet } from "#components/desk/sheet.tsx";
import { answerWith } from "#lib/request.ts";
import { requireStaff } from "#lib/staff/session.ts";

export const metadata: Metadata = { title: "Refused" };

/** Where the gate leads staff who may not do a thing. */
export default async function Page() {
  await requireStaff("work", "/desk");
  answerWith(403);
  return (
    <Sheet title="You may not do this">
      <p>Your account has no right to this page or to what you asked for. Nothing was changed.</p>
      <p>
        An administrator can give your account another role. <a href="/desk">Back to the desk</a>
      </p>
    </Sheet>
  );
}
