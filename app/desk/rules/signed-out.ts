import type { FormState } from "#lib/form-state.ts";
import { refuse } from "#lib/request.ts";
import { typed } from "../articles/refused.ts";
import { deskWords } from "../words.ts";

/** Gives a rule back to somebody whose session has ended while they wrote. */
export async function signedOut(form: FormData): Promise<FormState> {
  const t = await deskWords();
  const remedy = { href: "/sign-in", name: t("deskRules.signIn") };
  const state = { values: typed(form), errors: {}, notice: t("deskRules.signedOut"), remedy };
  refuse(state, 401);
  return state;
}
