import type { Metadata } from "next";
import { MissingPage } from "#components/site/missing-page.tsx";
import { Notice } from "#components/site/notice.tsx";
import { OneButton } from "#components/site/one-button.tsx";
import { SubmitButton } from "#components/ui/button.tsx";
import { env } from "#lib/env.ts";
import { findWishes } from "#lib/guests/silence.ts";
import { words } from "../../words.ts";

export const dynamic = "force-dynamic";

export const metadata: Metadata = { robots: { index: false, follow: false }, referrer: "no-referrer" };

/** Where every letter leads that somebody wants no more of. */
export default async function MailPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const t = await words();
  const wishes = await findWishes(token);
  if (!wishes) return <MissingPage t={t} />;
  if (wishes.isSilent) {
    return (
      <>
        <title>{t("mail.stoppedHeading")}</title>
        <Notice title={t("mail.stoppedHeading")} text={t("mail.stoppedText")}>
          <a href={`/${t.language}`}>{t("site.toFront")}</a>
        </Notice>
      </>
    );
  }
  const heading = t(wishes.isWished ? "mail.stopHeading" : "mail.stoppedHeading");
  return (
    <>
      <title>{heading}</title>
      <OneButton
        title={heading}
        text={wishes.isWished ? t("mail.stopText") : t("mail.stoppedText")}
        action={`/${t.language}/mail/${token}`}
      >
        {wishes.isWished && (
          <SubmitButton name="wish" value="comment">
            {t("mail.stopComment")}
          </SubmitButton>
        )}
        <SubmitButton name="wish" value="all">
          {t("mail.stopAll", { site: env().SITE_NAME })}
        </SubmitButton>
      </OneButton>
    </>
  );
}
