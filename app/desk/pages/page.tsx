import type { Metadata } from "next";
import { EntryList } from "#components/desk/entry-list.tsx";
import { MoveForm } from "#components/desk/move-form.tsx";
import { Notice } from "#components/desk/notice.tsx";
import { PageLanguages } from "#components/desk/page-languages.tsx";
import { PaperTabs } from "#components/desk/paper-tabs.tsx";
import { Sheet } from "#components/desk/sheet.tsx";
import { type DeskPage, listPages } from "#lib/pages/desk.ts";
import { requireStaff } from "#lib/staff/session.ts";
import { changeOrder } from "./actions.ts";
import { done } from "./words.ts";

export const metadata: Metadata = { title: "Pages" };

/** The pages that are no story, in the order of the footer. */
export default async function Page({ searchParams }: PageProps<"/desk/pages">) {
  const query = await searchParams;
  const editor = await requireStaff("publish");
  const pages = await listPages(editor);
  const notice = typeof query.done === "string" ? done.get(query.done) : undefined;
  const entries = pages.map((page, i) => ({
    id: page.id,
    name: <bdi>{titleOf(page)}</bdi>,
    facts: <PageLanguages page={page} />,
    acts: (
      <MoveForm
        id={page.id}
        name={titleOf(page)}
        move={changeOrder}
        isFirst={i === 0}
        isLast={i === pages.length - 1}
      />
    ),
  }));
  return (
    <Sheet title="Pages">
      <PaperTabs here="/desk/pages" />
      {notice && <Notice>{notice}</Notice>}
      <p>
        <a href="/desk/pages/new">Add a page</a>
      </p>
      <EntryList
        entries={entries}
        none="There is no page yet. Readers look for who you are, how to reach you, and what you keep of them."
      />
    </Sheet>
  );
}

function titleOf({ texts, slug }: DeskPage): string {
  return (texts.find(({ language }) => language === "en") ?? texts[0])?.title ?? slug;
}
