import { ruleWords } from "#components/desk/moderation/finding-words.ts";
import { findingSchema } from "#lib/comments/check.ts";
import type { Translator } from "#lib/messages/translator.ts";
import type { listSections } from "#lib/stories/public.ts";
import { nameIn } from "#lib/stories/story.ts";
import { ages } from "./asked.ts";

type Sections = Awaited<ReturnType<typeof listSections>>;

/** What a queue can be narrowed down to, in words. */
export function choicesOf(sections: Sections, t: Translator) {
  return {
    sections: sections.map(({ id, names }) => ({
      value: String(id),
      label: nameIn(t.language, names)?.name ?? String(id),
    })),
    rules: findingSchema.shape.rule.options.map((value) => ({ value, label: ruleWords(value, t) })),
    ages: ages.map((value) => {
      const count = Number(value.slice(1));
      return { value, label: t(value.startsWith("+") ? "deskQueue.older" : "deskQueue.newer", { count }) };
    }),
    orders: [
      { value: "", label: t("deskQueue.AGE") },
      { value: "risk", label: t("deskQueue.RISK") },
    ],
  };
}
