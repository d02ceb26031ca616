import type { Metadata } from "next";
import { AuthorForm } from "#components/desk/author-form.tsx";
import { BeginAnew } from "#components/desk/begin-anew.tsx";
import { Notice } from "#components/desk/notice.tsx";
import { PaperTabs } from "#components/desk/paper-tabs.tsx";
import { Sheet } from "#components/desk/sheet.tsx";
import { findAuthor } from "#lib/authors/desk.ts";
import { profileLimits } from "#lib/authors/profile.ts";
import { limitsInWords } from "#lib/media/media.ts";
import { refusal } from "#lib/request.ts";
import { rowNumber } from "#lib/row-number.ts";
import { findAllowed } from "#lib/staff/session.ts";
import { nothingHere } from "../../nothing-here.tsx";
import { writeProfile } from "../actions.ts";
import { signedOutPage } from "../signed-out-page.tsx";
import { done } from "../words.ts";

export const metadata: Metadata = { title: "Author" };

/** What readers are told of an author. */
export default async function Page({ params, searchParams }: PageProps<"/desk/authors/[id]">) {
  const { id } = await params;
  const query = await searchParams;
  const editor = await findAllowed("publish");
  if (!editor) return signedOutPage(id);
  const number = rowNumber(id);
  const author = number === null ? null : await findAuthor(editor, number);
  if (!author) return nothingHere();
  const notice = typeof query.done === "string" ? done.get(query.done) : undefined;
  const texts = author.names.flatMap(({ language, name, role, biography }) => [
    [`name-${language}`, name],
    [`role-${language}`, role],
    [`biography-${language}`, biography],
  ]);
  const values = {
    ...Object.fromEntries(texts),
    version: String(author.version),
    links: author.links.join("\n"),
    portraitId: author.portrait?.id ?? "",
  };
  return (
    <Sheet title="Author">
      <PaperTabs here="/desk/authors" />
      {notice && <Notice>{notice}</Notice>}
      <BeginAnew version={author.version}>
        <AuthorForm
          action={writeProfile.bind(null, author.id)}
          initial={refusal() ?? { values, errors: {} }}
          portrait={author.portrait}
          limits={profileLimits}
          pictureLimits={limitsInWords}
        />
      </BeginAnew>
    </Sheet>
  );
}
