import type { Answered, GuestForm, Sender } from "#lib/http/guest-form.ts";
import { translator } from "#lib/messages/translator.ts";
import { parseForm } from "#lib/parse-form.ts";
import { submitReport } from "#lib/reports/public.ts";
import { reportFields, reportForm } from "#lib/reports/report.ts";
import { rowNumber } from "#lib/row-number.ts";
import { visitorNow } from "#lib/visitors/public.ts";

/** Takes a reader's report; the address it was posted to says of which comment. */
export const reportPost: GuestForm = {
  of: "report",
  at: /^\/[^/]+\/comments\/[^/]+\/report$/,
  fields: reportFields,
  async take(form: FormData, { path, language, visitor }: Sender): Promise<Answered> {
    const commentId = rowNumber(path.split("/")[3]);
    if (commentId === null) return { kind: "not-found" };
    const t = translator(language);
    const parsed = parseForm(reportForm(t), form);
    if (parsed.kind === "refused") {
      const { state, damaged } = parsed;
      return { kind: "refused", state: damaged ? { ...state, notice: t("comments.damaged") } : state, status: 422 };
    }
    const reported = await submitReport({
      ...{ commentId, language, limitsKey: visitor, form: parsed.data },
      // By the address alone: whoever changes browsers is still one.
      visitor: await visitorNow(visitor),
    });
    switch (reported?.kind) {
      case undefined:
        return { kind: "not-found" };
      case "received": {
        const location = `/${language}/receipts/${reported.token}`;
        return { kind: "accepted", location, ...(reported.hasChanged && { hasChanged: true }) };
      }
      case "already":
        return { kind: "accepted", location: `${path}/already` };
      case "flooded": {
        const notice = t("reports.flooded", { minutes: Math.ceil(reported.retryAfter / 60) });
        return { kind: "refused", state: { values: parsed.typed, errors: {}, notice }, status: 429 };
      }
    }
  },
};
