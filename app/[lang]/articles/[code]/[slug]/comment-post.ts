import { commentFields } from "#lib/comments/comment.ts";
import { commentForm } from "#lib/comments/comment-form.ts";
import { submitComment } from "#lib/comments/submission.ts";
import type { FormState } from "#lib/form-state.ts";
import type { Answered, GuestForm, Sender } from "#lib/http/guest-form.ts";
import { type Translator, translator } from "#lib/messages/translator.ts";
import { parseForm } from "#lib/parse-form.ts";

/** Takes a guest's comment; the address it was posted to says for which article. */
export const commentPost: GuestForm = {
  of: "comment",
  at: /^\/[^/]+\/articles\/[^/]+\/[^/]+$/,
  fields: commentFields,
  async take(form: FormData, { path, language, visitor, trace }: Sender): Promise<Answered> {
    const code = path.split("/")[3] ?? "";
    const t = translator(language);
    const parsed = parseForm(commentForm(t), form);
    if (parsed.kind === "refused") {
      const { state, damaged } = parsed;
      return { kind: "refused", state: damaged ? { ...state, notice: t("comments.damaged") } : state, status: 422 };
    }
    const refused = (state: Partial<FormState>, status: number): Answered => ({
      kind: "refused",
      state: { values: parsed.typed, errors: {}, ...state },
      status,
    });
    const submitted = await submitComment({ code, language, visitor, trace, form: parsed.data });
    switch (submitted.kind) {
      case "stored": {
        const location = `/${language}/receipts/${submitted.token}`;
        return { kind: "accepted", location, ...(submitted.isPublished && { hasChanged: true }) };
      }
      case "closed":
        return refused({ notice: closedWords(submitted.until, t) }, 409);
      case "flooded": {
        const key = submitted.whose === "visitor" ? "comments.floodedByVisitor" : "comments.floodedOnStory";
        return refused({ notice: t(key, { minutes: Math.ceil(submitted.retryAfter / 60) }) }, 429);
      }
      default:
        return submitted;
    }
  },
};

function closedWords(until: Date | null, t: Translator): string {
  return until ? t("comments.closedUntil", { time: t.dateTime(until) }) : t("comments.closedMeanwhile");
}
