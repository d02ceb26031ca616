import { useEffect } from "react";
import { pressedKey } from "./pressed-key.ts";

/** Those that may be held down: what decides does so once for each press, or a finger that rests decides on what nobody read. */
const held: ReadonlySet<string> = new Set(["j", "k"]);

/** Whether keys are for what is typed in, or for a dialog. */
function isElsewhere(target: EventTarget | null): boolean {
  // Over whatever is behind a dialog, also where a click in it has left the focus nowhere.
  if (document.querySelector("dialog[open]")) return true;
  if (!(target instanceof Element)) return false;
  if (target.closest("select, textarea, [contenteditable]")) return true;
  return target instanceof HTMLInputElement && target.type !== "checkbox";
}

/** Has single letters do what they stand for, where nobody types, while they are switched on (WCAG 2.1.4). */
export function useKeys(on: boolean, keys: Record<string, () => void>): void {
  useEffect(() => {
    if (!on) return;
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isElsewhere(event.target)) return;
      const key = pressedKey(event);
      const act = keys[key];
      if (!act) return;
      event.preventDefault();
      if (!event.repeat || held.has(key)) act();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [on, keys]);
}
