import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Sheet } from "#components/desk/sheet.tsx";
import { WithdrawForm } from "#components/desk/withdraw-form.tsx";
import { refusal } from "#lib/request.ts";
import { rowNumber } from "#lib/row-number.ts";
import { isAllowed } from "#lib/staff/roles.ts";
import { findAllowed } from "#lib/staff/session.ts";
import { findArticle } from "#lib/stories/desk/shelf.ts";
import { storyLimits } from "#lib/stories/story.ts";
import { nothingHere } from "../../../nothing-here.tsx";
import { withdrawArticle } from "../../withdraw-action.ts";
import { signedOutPage } from "./signed-out-page.tsx";

export const metadata: Metadata = { title: "Withdraw" };

/** Asks why an article is taken back before it is. */
export default async function Page({ params }: PageProps<"/desk/articles/[id]/withdraw">) {
  const { id } = await params;
  const editor = await findAllowed("publish");
  if (!editor) return signedOutPage(id);
  const number = rowNumber(id);
  const article = number !== null && isAllowed(editor, "write") ? await findArticle(editor, number) : null;
  if (!article) return nothingHere();
  if (article.status !== "PUBLISHED") redirect(`/desk/articles/${article.id}?done=not-published`);
  return (
    <Sheet title="Withdraw this article?">
      <p>
        <bdi lang={article.language}>{article.headline}</bdi>
      </p>
      <WithdrawForm
        action={withdrawArticle.bind(null, article.id)}
        initial={refusal() ?? { values: {}, errors: {} }}
        longest={storyLimits.note}
        back={`/desk/articles/${article.id}`}
      />
    </Sheet>
  );
}
