import { ErrorSummary } from "#components/desk/error-summary.tsx";
import type { FormState } from "#lib/form-state.ts";
import type { Translator } from "#lib/messages/translator.ts";
import { AnswerField } from "./answer-field.tsx";
import { verdictIn, verdicts } from "./verdicts.ts";

interface Props {
  /** The decision as it was sent, by somebody who was not signed in any more. */
  state: FormState;
  judge: (form: FormData) => Promise<void>;
  /** In characters. */
  limit: number;
  t: Translator;
}

/** A decision with what its writer was to be told, to be sent again as it was. */
export function KeptDecision({ state, judge, limit, t }: Props) {
  const { verdict, word } = verdictIn(state.values.verdict) ?? verdicts[3];
  return (
    <form action={judge}>
      <ErrorSummary state={state} />
      {(["comment", "revision", "seen", "from", "reason"] as const).map((it) => (
        <input key={it} type="hidden" name={it} value={state.values[it] ?? ""} />
      ))}
      <AnswerField id="answer" limit={limit} refused={state} t={t} />
      <button type="submit" name="verdict" value={verdict}>
        {t(`deskDeciding.${word}`)}
      </button>
    </form>
  );
}
