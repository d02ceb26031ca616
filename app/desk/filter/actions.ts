"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { shareOf, toldWords } from "#components/desk/filter/filter-words.tsx";
import type { TrialState } from "#components/desk/filter/trial-form.tsx";
import { commentLimits } from "#lib/comments/comment.ts";
import type { FormState } from "#lib/form-state.ts";
import type { Translator } from "#lib/messages/translator.ts";
import { parseForm } from "#lib/parse-form.ts";
import { tryOut } from "#lib/spam-filter/desk/knowledge.ts";
import { letDecide, relearn } from "#lib/spam-filter/desk/settings.ts";
import { holdFrom, leastLearnt, thresholds } from "#lib/spam-filter/filter.ts";
import { requireStaff } from "#lib/staff/session.ts";
import { isLanguage, type Language, languages } from "#lib/text/language.ts";
import { refused } from "../articles/refused.ts";
import { deskWords } from "../words.ts";

const trialForm = (t: Translator) =>
  z.object({
    text: z
      .string()
      .trim()
      .min(1, t("deskFilter.textMissing"))
      .max(commentLimits.comment, t("deskFilter.textTooLong", { limit: commentLimits.comment })),
  });

/** Says what the filter thinks of a text. */
export async function tryText(given: Language, _: TrialState, form: FormData): Promise<TrialState> {
  const moderator = await requireStaff("moderate", "/desk/filter");
  const t = await deskWords();
  const parsed = parseForm(trialForm(t), form);
  if (parsed.kind === "refused") return refused(parsed.state);
  const values = parsed.typed;
  const { opinion, decides, decideFrom } = await tryOut(moderator, languageOf(given), parsed.data.text);
  if (!opinion) {
    const sentences = [t("deskFilter.little", { least: leastLearnt })];
    return { values, errors: {}, opinion: { sentences, words: [] } };
  }
  const { probability } = opinion;
  const share = shareOf(probability);
  const becomes = decides && probability >= decideFrom ? t("deskFilter.wouldDecide") : t("deskFilter.wouldHold");
  const sentences =
    probability >= holdFrom ? [t("deskFilter.likely", { share }), becomes] : [t("deskFilter.undecided", { share })];
  if (opinion.words.length === 0) sentences.push(t("deskFilter.noReason"));
  return { values, errors: {}, opinion: { sentences, words: toldWords(opinion.words, t) } };
}

const never = "never";

const decidingForm = (t: Translator) =>
  z.object({
    from: z.enum([never, ...thresholds.map(String)], t("deskFilter.choiceMissing")),
    sure: z.enum(["on"]).optional(),
  });

/** Lets the filter decide by itself, or no longer. */
export async function changeDeciding(given: Language, _: FormState, form: FormData): Promise<FormState> {
  const editor = await requireStaff("regulate", "/desk/filter");
  const t = await deskWords();
  const language = languageOf(given);
  const parsed = parseForm(decidingForm(t), form);
  if (parsed.kind === "refused") return refused(parsed.state);
  const decideFrom = thresholds.find((it) => String(it) === parsed.data.from) ?? null;
  if (decideFrom !== null && parsed.data.sure !== "on") {
    return refused({ values: parsed.typed, errors: { sure: t("deskFilter.sureMissing") } });
  }
  const { kind } = await letDecide(editor, language, decideFrom);
  if (kind === "unmeasured") return refused({ values: parsed.typed, errors: {}, notice: t("deskFilter.unmeasured") });
  redirect(addressOf(language, decideFrom === null ? "holds" : "decides"));
}

const relearnForm = z.object({ language: z.enum(languages), sure: z.literal("on") });

/** Has the filter learn a language from the beginning. */
export async function learnAnew(form: FormData): Promise<void> {
  const editor = await requireStaff("regulate", "/desk/filter");
  const parsed = parseForm(relearnForm, form);
  if (parsed.kind === "refused") redirect("/desk/filter");
  await relearn(editor, parsed.data.language);
  redirect(addressOf(parsed.data.language, "relearnt"));
}

function addressOf(language: Language, done: string): string {
  return `/desk/filter?${new URLSearchParams({ language, done })}`;
}

/** What was bound to a form has travelled through the browser. */
function languageOf(given: unknown): Language {
  if (!isLanguage(given)) redirect("/desk/missing");
  return given;
}
