import type { FormState } from "#lib/form-state.ts";
import { refuse } from "#lib/request.ts";
import { deskWords } from "../words.ts";

/**
 * Gives a form back with what to mend. React hands an action's answer to the form that it came from; without scripts
 * it finds that form only on the very same page, so the page is told as well.
 */
export function refused(state: FormState): FormState {
  refuse(state);
  return state;
}

/** Gives a form back to somebody whose session has ended while they wrote. */
export async function signedOut(form: FormData): Promise<FormState> {
  const t = await deskWords();
  const hasFile = [...form.values()].some((value) => value instanceof File && value.size > 0);
  const state = {
    values: typed(form),
    errors: {},
    notice: [t("desk.signedOut"), ...(hasFile ? [t("desk.pictureAgain")] : [])].join(" "),
    remedy: { href: "/sign-in", name: t("desk.signIn") },
  };
  refuse(state, 401);
  return state;
}

/** Everything as it was typed, to be shown again. */
export function typed(form: FormData): FormState["values"] {
  return Object.fromEntries([...form].flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])));
}
