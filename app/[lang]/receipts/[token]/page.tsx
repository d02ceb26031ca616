import type { Metadata } from "next";
import { Receipt } from "#components/comments/receipt.tsx";
import { ReportReceipt } from "#components/reports/report-receipt.tsx";
import { MissingPage } from "#components/site/missing-page.tsx";
import { Notice } from "#components/site/notice.tsx";
import { PageStatus } from "#components/site/page-status.tsx";
import { appealLimit, commentLimits } from "#lib/comments/comment.ts";
import { findReceipt, usualWait } from "#lib/comments/receipt.ts";
import { reasonInWords } from "#lib/comments/wording.ts";
import { sendsMail } from "#lib/mail/mail.ts";
import type { Translator } from "#lib/messages/translator.ts";
import { readingBegins } from "#lib/modes/public.ts";
import { findReportReceipt } from "#lib/reports/receipt.ts";
import { refusal } from "#lib/request.ts";
import { words } from "../../words.ts";

// For one person, and as it is now.
export const dynamic = "force-dynamic";

export const metadata: Metadata = { robots: { index: false, follow: false }, referrer: "no-referrer" };

export default async function ReceiptPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const t = await words();
  const receipt = await findReceipt(token);
  if (!receipt) return <ReportReceiptPage token={token} t={t} />;
  if (receipt.kind === "erased") {
    return (
      <>
        <title>{t("receipts.erasedTitle")}</title>
        <PageStatus code={410} />
        <Notice title={t("receipts.erasedTitle")} text={t("receipts.erased")}>
          <a href={`/${t.language}`}>{t("site.toFront")}</a>
        </Notice>
      </>
    );
  }
  const { reason } = receipt;
  return (
    <>
      <title>{t("receipts.title")}</title>
      <Receipt
        receipt={receipt}
        reason={reason && (await reasonInWords(reason, t))}
        action={`/${t.language}/receipts/${token}`}
        usual={await usualWait()}
        begins={await readingBegins(receipt.language)}
        limits={{ ...commentLimits, appeal: appealLimit }}
        sendsMail={sendsMail()}
        refusal={refusal()}
        now={new Date()}
        t={t}
      />
    </>
  );
}

async function ReportReceiptPage({ token, t }: { token: string; t: Translator }) {
  const receipt = await findReportReceipt(token, t.language);
  if (!receipt) return <MissingPage t={t} />;
  return (
    <>
      <title>{t("reports.receiptTitle")}</title>
      <ReportReceipt receipt={receipt} t={t} />
    </>
  );
}
