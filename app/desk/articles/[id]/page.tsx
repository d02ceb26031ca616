import type { Metadata } from "next";
import { ArticleForm } from "#components/desk/article-form.tsx";
import { ArticleState } from "#components/desk/article-state.tsx";
import { BeginAnew } from "#components/desk/begin-anew.tsx";
import { Notice } from "#components/desk/notice.tsx";
import { Sheet } from "#components/desk/sheet.tsx";
import { limitsInWords } from "#lib/media/media.ts";
import { refusal } from "#lib/request.ts";
import { rowNumber } from "#lib/row-number.ts";
import { may } from "#lib/staff/roles.ts";
import { findAllowed } from "#lib/staff/session.ts";
import { textFromBody } from "#lib/stories/body.ts";
import { listChoices } from "#lib/stories/desk/choices.ts";
import { findArticle } from "#lib/stories/desk/shelf.ts";
import { storyLimits } from "#lib/stories/story.ts";
import { nothingHere } from "../../nothing-here.tsx";
import { deskTime } from "../../time.ts";
import { changeThread, saveDraft } from "../actions.ts";
import { keptWordsPage } from "../kept-words-page.tsx";
import { signedOutPage } from "../signed-out-page.tsx";
import { uploads } from "../uploads.ts";
import { valuesOf } from "../values.ts";
import { done, lacksInWords } from "../words.ts";

export const metadata: Metadata = { title: "Article" };

export default async function Page({ params, searchParams }: PageProps<"/desk/articles/[id]">) {
  const { id } = await params;
  const author = await findAllowed("write");
  if (!author) return signedOutPage(id);
  const number = rowNumber(id);
  const article = number === null ? null : await findArticle(author, number);
  const refused = refusal();
  // Published or withdrawn while they wrote, it is not theirs any more: their words are.
  if (!article) return refused ? keptWordsPage(id, "Not yours to change any more", refused) : nothingHere();
  const query = await searchParams;
  const notice = typeof query.done === "string" ? done.get(query.done) : undefined;
  const lacks = lacksInWords(query.lacks);
  const canPublish = may(author.role, "publish");
  const canChangeStory = canPublish || article.story.articles.every(({ publishedAt }) => publishedAt === null);
  const choices = await listChoices(author, article.language);
  return (
    <Sheet title="Article">
      {notice && <Notice>{notice}</Notice>}
      {lacks.length > 0 && <Notice>It is not published yet. {lacks.join(" ")}</Notice>}
      <ArticleState article={article} time={deskTime().dateTime} canPublish={canPublish} changeThread={changeThread} />
      <BeginAnew version={article.version}>
        <ArticleForm
          action={saveDraft.bind(null, article.id)}
          uploads={uploads}
          initial={refused ?? { values: valuesOf(article), errors: {} }}
          pictures={[...article.pictures, ...(article.leadMedia ? [article.leadMedia] : [])]}
          recordings={article.recordings}
          text={textFromBody(article.body)}
          limits={storyLimits}
          pictureLimits={limitsInWords}
          story={canChangeStory ? { tags: choices.tags, ...(canPublish && { places: choices }) } : undefined}
          authors={canPublish ? choices.authors : undefined}
          asksChange={article.status === "PUBLISHED"}
          intents={[
            { value: "save", name: "Save" },
            ...(canPublish && article.status !== "PUBLISHED" ? [{ value: "publish", name: "Save and publish" }] : []),
          ]}
        />
      </BeginAnew>
    </Sheet>
  );
}
