/** How a text runs: by its letters, or both ways. `null`: it has no letters. */
export function writtenDirection(text: string): "ltr" | "rtl" | "mixed" | null {
  const rtl = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(text);
  const ltr = /(?=\p{L})[^\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(
    text,
  );
  if (rtl && ltr) return "mixed";
  return rtl ? "rtl" : ltr ? "ltr" : null;
}
