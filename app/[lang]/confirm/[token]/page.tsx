import type { Metadata } from "next";
import { Notice } from "#components/site/notice.tsx";
import { OneButton } from "#components/site/one-button.tsx";
import { PageStatus } from "#components/site/page-status.tsx";
import { SubmitButton } from "#components/ui/button.tsx";
import { findConfirmation } from "#lib/guests/confirmation.ts";
import { words } from "../../words.ts";

export const dynamic = "force-dynamic";

export const metadata: Metadata = { robots: { index: false, follow: false }, referrer: "no-referrer" };

/** Where the letter leads that asks whether an address is its reader's. Only the button confirms it. */
export default async function ConfirmPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const t = await words();
  const confirmation = await findConfirmation(token);
  const toFront = <a href={`/${t.language}`}>{t("site.toFront")}</a>;
  if (!confirmation) {
    return (
      <>
        <title>{t("mail.goneHeading")}</title>
        <PageStatus code={404} />
        <Notice title={t("mail.goneHeading")} text={t("mail.goneText")}>
          {toFront}
        </Notice>
      </>
    );
  }
  if (confirmation.pass !== null) {
    return (
      <div data-pass={confirmation.pass}>
        <title>{t("mail.confirmedHeading")}</title>
        <Notice title={t("mail.confirmedHeading")} text={t("mail.confirmedText")}>
          {toFront}
        </Notice>
      </div>
    );
  }
  return (
    <>
      <title>{t("mail.confirmHeading")}</title>
      <OneButton
        title={t("mail.confirmHeading")}
        text={t("mail.confirmPage")}
        action={`/${t.language}/confirm/${token}`}
      >
        <SubmitButton>{t("mail.confirmButton")}</SubmitButton>
      </OneButton>
    </>
  );
}
