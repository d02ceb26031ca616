const formOf = (id: number) => document.querySelector<HTMLFormElement>(`#comment-${id} form[data-decisions]`);

/** Has what was typed elsewhere stand in the comment's own form, in case that the server decides nothing. */
export function keepAnswer(id: number, answer: string): void {
  const box = formOf(id)?.querySelector<HTMLTextAreaElement>("[name=answer]");
  if (!box) return;
  box.value = answer;
  const details = box.closest("details");
  if (details) details.open = true;
}

/** Empties the form once its answer was given: it is not given again with another decision. */
export function forgetAnswer(id: number): void {
  formOf(id)?.reset();
}
