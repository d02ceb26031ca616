import { IntlMessageFormat } from "intl-messageformat";
import type { Language } from "../text/language.ts";
import { calendarLocale } from "./locale.ts";

export type Sayer<Name extends string> = (name: Name, values?: Record<string, string | number>) => string;

/** Says the few messages that a page sent along to its scripts: what `translator` is where all of them are at hand. */
export function sayer<Name extends string>(language: Language, messages: Record<Name, string>): Sayer<Name> {
  const made = new Map<Name, IntlMessageFormat>();
  return (name, values = {}) => {
    const known = made.get(name);
    const message =
      known ?? new IntlMessageFormat(messages[name], calendarLocale[language], undefined, { ignoreTag: true });
    if (!known) made.set(name, message);
    return String(message.format(values));
  };
}
