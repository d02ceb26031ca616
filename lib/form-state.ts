/**
 * What a refused form tells the page that shows it again: every word as it was typed, and what to mend.
 * Values and messages are keyed by field name.
 */
export interface FormState<Field extends string = string> {
  values: Partial<Record<Field, string>>;
  errors: Partial<Record<Field, string>>;
  /** What is wrong with the whole rather than with a field. */
  notice?: string;
  /** Where that can be mended, to be opened beside the form. */
  remedy?: { href: string; name: string };
}
