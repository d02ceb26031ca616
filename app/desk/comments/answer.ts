import type { FormState } from "#lib/form-state.ts";
import { rowNumber } from "#lib/row-number.ts";

/** Whether what was refused is a decision on this comment, for what its writer was to be told. */
export const isAnswerOn = (comment: number, refused: FormState | undefined): boolean =>
  refused?.errors.answer !== undefined && rowNumber(refused.values.comment) === comment;

/** The comment whose note or answer was refused: it is shown alone, so that nobody's words go with a list. */
export function toMend(refused: FormState | undefined): number | null {
  if (!refused) return null;
  return rowNumber(refused.errors.answer === undefined ? refused.values.about : refused.values.comment);
}
