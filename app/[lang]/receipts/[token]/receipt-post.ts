import { z } from "zod";
import { appealForm, correctionForm, mailForm } from "#lib/comments/comment-form.ts";
import { appeal, chooseMail, correct, erase, type Granted, putBack, withdraw } from "#lib/comments/writer.ts";
import { typed } from "#lib/http/form-post.ts";
import type { Answered, GuestForm, Sender } from "#lib/http/guest-form.ts";
import { limit } from "#lib/limits.ts";
import { type Translator, translator } from "#lib/messages/translator.ts";
import { parseForm } from "#lib/parse-form.ts";

/** What whoever holds a receipt may do with the comment. */
const wishes = ["correct", "withdraw", "put-back", "erase", "appeal", "mail"] as const;

/** How often one connection may do so. */
const rate = { points: 60, seconds: 3_600 };

/** Does what the holder of a receipt wishes for the comment. */
export const receiptPost: GuestForm = {
  at: /^\/[^/]+\/receipts\/[^/]+$/,
  fields: ["wish", "comment", "appeal", "mailDecision", "mailReplies"],
  async take(form: FormData, { path, language, visitor }: Sender): Promise<Answered> {
    const t = translator(language);
    const token = path.split("/")[3] ?? "";
    const wish = z.enum(wishes).safeParse(form.get("wish")).data;
    if (!wish) return { kind: "not-found" };
    const values = typed(form, ["comment", "appeal"]);
    const refused = (notice: string, status: number): Answered => ({
      kind: "refused",
      state: { values, errors: {}, notice },
      status,
    });
    const allowed = await limit("receipt", visitor, rate);
    if (!allowed.allowed) return refused(t("receipts.flooded"), 429);
    const granted = await grant(wish, token, form, visitor, t);
    if (granted.kind === "refused") return { ...granted, status: 422 };
    if (granted.kind === "unknown") return { kind: "not-found" };
    if (granted.kind === "stale") return refused(t("receipts.stale"), 409);
    return { kind: "accepted", location: path, ...(granted.hasChanged && { hasChanged: true }) };
  },
};

type Refused = Extract<ReturnType<typeof parseForm>, { kind: "refused" }>;

async function grant(
  wish: (typeof wishes)[number],
  token: string,
  form: FormData,
  visitor: string,
  t: Translator,
): Promise<Granted | Refused> {
  switch (wish) {
    case "correct": {
      const parsed = parseForm(correctionForm(t), form);
      return parsed.kind === "refused" ? parsed : correct(token, parsed.data.comment);
    }
    case "appeal": {
      const parsed = parseForm(appealForm(t), form);
      return parsed.kind === "refused" ? parsed : appeal(token, parsed.data.appeal);
    }
    case "mail": {
      const parsed = parseForm(mailForm, form);
      return parsed.kind === "refused" ? parsed : chooseMail(token, parsed.data, visitor);
    }
    case "withdraw":
      return withdraw(token);
    case "put-back":
      return putBack(token);
    case "erase":
      return erase(token);
  }
}
