import type { Metadata } from "next";
import { ArticleForm } from "#components/desk/article-form.tsx";
import { Sheet } from "#components/desk/sheet.tsx";
import { limitsInWords } from "#lib/media/media.ts";
import { refusal } from "#lib/request.ts";
import { rowNumber } from "#lib/row-number.ts";
import { findAllowed } from "#lib/staff/session.ts";
import { listSections } from "#lib/stories/desk/shelf.ts";
import { nameIn, storyLimits } from "#lib/stories/story.ts";
import { isLanguage } from "#lib/text/language.ts";
import { createDraft } from "../actions.ts";
import { signedOutPage } from "../signed-out-page.tsx";
import { uploads } from "../uploads.ts";

export const metadata: Metadata = { title: "New article" };

/** A story's first article, or with `?story=` and `?language=` one more of a story. */
export default async function Page({ searchParams }: PageProps<"/desk/articles/new">) {
  const author = await findAllowed("write");
  if (!author) return signedOutPage("new");
  const query = await searchParams;
  const sections = await listSections(author);
  return (
    <Sheet title="New article">
      <ArticleForm
        action={createDraft}
        uploads={uploads}
        initial={refusal() ?? { values: {}, errors: {} }}
        pictures={[]}
        text=""
        limits={storyLimits}
        pictureLimits={limitsInWords}
        place={{
          sections: sections.map(({ id, slug, names }) => ({ id, name: nameIn("en", names)?.name ?? slug })),
          story: rowNumber(query.story),
          language: isLanguage(query.language) ? query.language : "en",
        }}
        intents={[{ value: "save", name: "Store the draft" }]}
      />
    </Sheet>
  );
}
