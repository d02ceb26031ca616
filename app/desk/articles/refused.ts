import type { FormState } from "#lib/form-state.ts";
import { refuse } from "#lib/request.ts";

export const signedOutInWords =
  "You were signed out, so nothing was saved. What you typed is still here: sign in in another tab, then send it again.";

/**
 * Gives a form back with what to mend. React hands an action's answer to the form that it came from; without scripts
 * it finds that form only on the very same page, so the page is told as well.
 */
export function refused(state: FormState): FormState {
  refuse(state);
  return state;
}

/** Gives a form back to somebody whose session has ended while they wrote. */
export function signedOut(form: FormData): FormState {
  const hasFile = [...form.values()].some((value) => value instanceof File && value.size > 0);
  const state = {
    values: typed(form),
    errors: {},
    notice: hasFile ? `${signedOutInWords} Choose the picture again if it is gone.` : signedOutInWords,
    remedy: { href: "/sign-in", name: "Sign in in another tab" },
  };
  refuse(state, 401);
  return state;
}

/** Everything as it was typed, to be shown again. */
export function typed(form: FormData): FormState["values"] {
  return Object.fromEntries([...form].flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])));
}
