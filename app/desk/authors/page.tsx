import type { Metadata } from "next";
import { EntryList } from "#components/desk/entry-list.tsx";
import { NamesForm } from "#components/desk/names-form.tsx";
import { PaperTabs } from "#components/desk/paper-tabs.tsx";
import { Sheet } from "#components/desk/sheet.tsx";
import { type DeskAuthor, listAuthors } from "#lib/authors/desk.ts";
import { refusal } from "#lib/request.ts";
import { requireStaff } from "#lib/staff/session.ts";
import { nameIn } from "#lib/stories/story.ts";
import { makeAuthor } from "./actions.ts";

export const metadata: Metadata = { title: "Authors" };

/** Everybody who can stand in a byline. */
export default async function Page() {
  const editor = await requireStaff("publish");
  const authors = await listAuthors(editor);
  const entries = authors.map((author) => ({
    id: author.id,
    name: (
      <a href={`/desk/authors/${author.id}`}>
        <bdi>{nameIn("en", author.names)?.name ?? author.slug}</bdi>
      </a>
    ),
    facts: facts(author),
  }));
  return (
    <Sheet title="Authors">
      <PaperTabs here="/desk/authors" />
      <EntryList entries={entries} none="There is no author yet. Whoever writes an article becomes one." />
      <h2>Add an author</h2>
      <p>For somebody without an account, such as an agency. Whoever writes an article at the desk is one already.</p>
      <NamesForm action={makeAuthor} initial={refusal() ?? { values: {}, errors: {} }} send="Add an author" />
    </Sheet>
  );
}

function facts({ slug, staff, _count: { articles } }: DeskAuthor) {
  return (
    <>
      <code>{slug}</code> · {articles === 1 ? "1 article" : `${articles.toLocaleString("en")} articles`}
      {staff && (
        <>
          {" "}
          · account of <bdi>{staff.name}</bdi>
        </>
      )}
    </>
  );
}
