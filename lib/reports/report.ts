import { z } from "zod";
import type { ReportCategory } from "../generated/prisma/enums.ts";
import type { MessageKey, Translator } from "../messages/translator.ts";
import { characterCount, isBlank, visibleLine, visibleParagraphs } from "../text/characters.ts";
import type { Language } from "../text/language.ts";

/** What a reader can say is wrong with a comment, in the order of the form. */
export const reportCategories = [
  "OFFENSIVE",
  "ABUSIVE",
  "SPAM",
  "ILLEGAL",
  "OTHER",
] as const satisfies readonly ReportCategory[];

/** In characters. */
export const reportLimits = { words: 5_000, name: 80, email: 254 } as const;

/** How often one visitor may report, and how many reports one comment takes. */
export const reportRates = {
  visitor: { points: 10, seconds: 300 },
  comment: { points: 100, seconds: 60 },
} as const;

/** Where a comment is reported. */
export function reportPath(language: Language, commentId: number): string {
  return `/${language}/comments/${commentId}/report`;
}

/** Left as it came when it is far too long: tidying takes the square of what it is given. */
const typed = (limit: number, tidy: (text: string) => string) =>
  z
    .string()
    .default("")
    .transform((text) => (text.length > limit * 8 ? text : tidy(text)));

const ticked = z
  .string()
  .optional()
  .transform((value) => value === "on");

/** What a reader reports, with every mistake named in the language of the page. */
export function reportForm(t: Translator) {
  return z
    .object({
      category: z.enum(reportCategories, t("reports.categoryMissing")),
      words: typed(reportLimits.words, visibleParagraphs),
      name: typed(reportLimits.name, visibleLine),
      email: typed(reportLimits.email, (text) => visibleLine(text).toLowerCase()),
      childAbuse: ticked,
      goodFaith: ticked,
    })
    .superRefine(
      (form, context) => {
        for (const [field, message] of mistakes(form, t)) {
          context.addIssue({ code: "custom", path: [field], message });
        }
      },
      // Also beside a missing category, so that whoever sends it sees all there is to mend.
      { when: () => true },
    );
}

export type ReportForm = z.infer<ReturnType<typeof reportForm>>;

export type ReportField = keyof ReportForm;

export const reportFields = [
  "category",
  "words",
  "name",
  "email",
  "childAbuse",
  "goodFaith",
] as const satisfies readonly ReportField[];

type Mistake = [ReportField, string];

function* mistakes(form: ReportForm, t: Translator): Generator<Mistake> {
  yield* tooLong(form, "words", t);
  if (form.category === "OTHER" && isBlank(form.words)) yield ["words", t("reports.wordsMissing")];
  // The other fields belong to the law on illegal content, and are folded away for whoever reports something else.
  if (form.category === "ILLEGAL") yield* mistakesInNotice(form, t);
}

function* mistakesInNotice(form: ReportForm, t: Translator): Generator<Mistake> {
  if (isBlank(form.words)) yield ["words", t("reports.illegalWordsMissing")];
  const mayBeUnnamed = form.childAbuse;
  yield* tooLong(form, "name", t);
  if (isBlank(form.name) && !mayBeUnnamed) yield ["name", t("reports.nameMissing")];
  const longEmail = tooLong(form, "email", t);
  yield* longEmail;
  if (isBlank(form.email)) {
    if (!mayBeUnnamed) yield ["email", t("reports.emailMissing")];
  } else if (longEmail.length === 0 && !z.email().safeParse(form.email).success) {
    yield ["email", t("reports.emailInvalid")];
  }
  if (!form.goodFaith) yield ["goodFaith", t("reports.goodFaithMissing")];
}

const tooLongWords = {
  words: "reports.wordsTooLong",
  name: "reports.nameTooLong",
  email: "reports.emailTooLong",
} as const satisfies Record<keyof typeof reportLimits, MessageKey>;

function tooLong(form: ReportForm, field: keyof typeof reportLimits, t: Translator): Mistake[] {
  const limit = reportLimits[field];
  const count = characterCount(form[field]);
  return count > limit ? [[field, t(tooLongWords[field], { limit, count })]] : [];
}
