import { ArticleForm } from "#components/desk/article-form.tsx";
import type { Place } from "#components/desk/place-fields.tsx";
import { Sheet } from "#components/desk/sheet.tsx";
import type { FormState } from "#lib/form-state.ts";
import { limitsInWords } from "#lib/media/media.ts";
import { rowNumber } from "#lib/row-number.ts";
import { storyLimits } from "#lib/stories/story.ts";
import { isLanguage } from "#lib/text/language.ts";
import { createDraft, saveDraft } from "./actions.ts";
import { uploads } from "./uploads.ts";

/**
 * Holds what somebody has just sent of an article that cannot be shown to them, and nothing else.
 * @param id as in the address: of an article, or `new`
 */
export function keptWordsPage(id: string, title: string, state: FormState) {
  const { values } = state;
  const chosen = { id: rowNumber(values.section) ?? 0, name: "The section that you chose" };
  const place: Place = {
    sections: [chosen],
    story: rowNumber(values.story),
    language: isLanguage(values.language) ? values.language : "en",
  };
  const authors = Object.entries(values).flatMap(([field, value]) =>
    /^author\d$/.test(field) ? [{ id: rowNumber(value) ?? 0, name: "The author that you chose" }] : [],
  );
  const series = { id: rowNumber(values.series) ?? 0, name: "The series that you chose" };
  const places = { sections: [chosen], series: [series] };
  return (
    <Sheet title={title}>
      <ArticleForm
        {...(id === "new" ? { action: createDraft, place } : { action: saveDraft.bind(null, rowNumber(id) ?? 0) })}
        uploads={uploads}
        initial={state}
        pictures={[]}
        text=""
        limits={storyLimits}
        pictureLimits={limitsInWords}
        story={values.storySeen ? { tags: [], ...(values.section !== undefined && { places }) } : undefined}
        authors={authors.length > 0 ? authors : undefined}
        asksChange={values.change !== undefined}
        intents={[{ value: "save", name: id === "new" ? "Store the draft" : "Save" }]}
      />
    </Sheet>
  );
}
