/** The comments on the page, in their order. */
export const articles = () => [...document.querySelectorAll<HTMLElement>("[data-comment]")];

export function numberOf(article: HTMLElement | undefined): number | null {
  return article?.dataset.comment === undefined ? null : Number(article.dataset.comment);
}

export function beside(article: HTMLElement | undefined, step: 1 | -1): HTMLElement | undefined {
  const all = articles();
  return article ? all[all.indexOf(article) + step] : undefined;
}

export function focusOn(article: HTMLElement | undefined): void {
  article?.focus();
  article?.scrollIntoView({ block: "nearest" });
}

/** Moves on from a comment that is about to go. */
export function goOn(id: number): void {
  const article = articles().find((it) => numberOf(it) === id);
  focusOn(beside(article, 1) ?? beside(article, -1));
}

export function openWithin(article: HTMLElement | undefined, what: string): HTMLDetailsElement | null {
  const details = article?.querySelector<HTMLDetailsElement>(`details${what}, ${what} details`) ?? null;
  if (details) details.open = true;
  details?.querySelector<HTMLElement>("textarea, input:not([type=hidden])")?.focus();
  return details;
}

/** With what is marked in the comment's words as the passage. */
export function openRedaction(article: HTMLElement | undefined): void {
  const selection = document.getSelection();
  const marked = selection && article?.querySelector("[data-words]")?.contains(selection.anchorNode);
  const passage = marked ? selection.toString() : "";
  const box = openWithin(article, "[data-redaction]")?.querySelector<HTMLInputElement>("[name=passage]");
  if (box && passage !== "") box.value = passage;
}
