import type { Metadata } from "next";
import { BeginAnew } from "#components/desk/begin-anew.tsx";
import { Notice } from "#components/desk/notice.tsx";
import { PageForm } from "#components/desk/page-form.tsx";
import { PaperTabs } from "#components/desk/paper-tabs.tsx";
import { Sheet } from "#components/desk/sheet.tsx";
import { findPage } from "#lib/pages/desk.ts";
import { longestTitle } from "#lib/pages/draft.ts";
import { refusal } from "#lib/request.ts";
import { rowNumber } from "#lib/row-number.ts";
import { findAllowed } from "#lib/staff/session.ts";
import { textFromBody } from "#lib/stories/body.ts";
import { pagePath } from "#lib/stories/paths.ts";
import { isLanguage, languageNames } from "#lib/text/language.ts";
import { uploads } from "../../../articles/uploads.ts";
import { nothingHere } from "../../../nothing-here.tsx";
import { writePage } from "../../actions.ts";
import { signedOutPage } from "../../signed-out-page.tsx";
import { done } from "../../words.ts";

export const metadata: Metadata = { title: "Page" };

/** A page in one language, to be edited or written for the first time. */
export default async function Page({ params, searchParams }: PageProps<"/desk/pages/[id]/[language]">) {
  const address = await params;
  const query = await searchParams;
  const editor = await findAllowed("publish");
  if (!editor) return signedOutPage(address);
  const id = rowNumber(address.id);
  const language = isLanguage(address.language) ? address.language : null;
  const page = id === null || language === null ? null : await findPage(editor, id, language);
  if (id === null || language === null || !page) return nothingHere();
  const { version, title, body, slug, pictures, recordings } = page;
  const notice = typeof query.done === "string" ? done.get(query.done) : undefined;
  const values = { version: String(version), title, ...(body && { body: JSON.stringify(body) }) };
  return (
    <Sheet title="Page">
      <PaperTabs here="/desk/pages" />
      {notice && <Notice>{notice}</Notice>}
      <p>
        <code>{slug}</code> · <bdi lang={language}>{languageNames[language]}</bdi>
        {version > 0 && (
          <>
            {" "}
            · <a href={pagePath(language, slug)}>On the site</a>
          </>
        )}
      </p>
      <BeginAnew version={version}>
        <PageForm
          action={writePage.bind(null, id, language)}
          uploads={uploads}
          initial={refusal() ?? { values, errors: {} }}
          pictures={pictures}
          recordings={recordings}
          text={body ? textFromBody(body) : ""}
          longest={longestTitle}
        />
      </BeginAnew>
    </Sheet>
  );
}
