import type { Metadata } from "next";
import { Notice } from "#components/desk/notice.tsx";
import { PreferencesForm } from "#components/desk/preferences-form.tsx";
import { Sheet } from "#components/desk/sheet.tsx";
import { requireStaff } from "#lib/staff/session.ts";
import { deskWords } from "../words.ts";
import { setPreferences } from "./actions.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await deskWords())("desk.preferences") };
}

/** How the desk is to whoever is signed in. */
export default async function Page({ searchParams }: PageProps<"/desk/me">) {
  const colleague = await requireStaff("work");
  const { done } = await searchParams;
  const t = await deskWords();
  return (
    <Sheet title={t("desk.preferences")} language={t.language}>
      {done === "saved" && <Notice>{t("desk.saved")}</Notice>}
      <PreferencesForm
        preferences={{ language: colleague.language ?? "en", shortcuts: colleague.shortcuts }}
        save={setPreferences}
        t={t}
      />
    </Sheet>
  );
}
