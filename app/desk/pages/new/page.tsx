import type { Metadata } from "next";
import { PageForm } from "#components/desk/page-form.tsx";
import { PaperTabs } from "#components/desk/paper-tabs.tsx";
import { Sheet } from "#components/desk/sheet.tsx";
import { longestTitle } from "#lib/pages/draft.ts";
import { refusal } from "#lib/request.ts";
import { findAllowed } from "#lib/staff/session.ts";
import { uploads } from "../../articles/uploads.ts";
import { beginPage } from "../actions.ts";
import { signedOutPage } from "../signed-out-page.tsx";

export const metadata: Metadata = { title: "New page" };

export default async function Page() {
  const editor = await findAllowed("publish");
  if (!editor) return signedOutPage("new");
  return (
    <Sheet title="New page">
      <PaperTabs here="/desk/pages" />
      <PageForm
        action={beginPage}
        uploads={uploads}
        initial={refusal() ?? { values: {}, errors: {} }}
        pictures={[]}
        recordings={[]}
        text=""
        longest={longestTitle}
        language="en"
      />
    </Sheet>
  );
}
