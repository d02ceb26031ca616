"use client";

import { useActionState } from "react";
import { InputField } from "#components/ui/field.tsx";
import type { FormState } from "#lib/form-state.ts";
import { ErrorSummary } from "./error-summary.tsx";

type State = FormState<"email" | "password">;

export function SignInForm({
  action,
  from,
  limits,
}: {
  action: (state: State, form: FormData) => Promise<State>;
  from: string;
  limits: { email: number };
}) {
  const [state, submit, busy] = useActionState(action, { values: {}, errors: {} });
  return (
    <form action={submit} noValidate>
      <ErrorSummary state={state} />
      <input type="hidden" name="from" value={from} />
      <InputField
        id="email"
        name="email"
        label="E-mail"
        type="email"
        autoComplete="username"
        maxLength={limits.email}
        defaultValue={state.values.email}
      />
      <InputField id="password" name="password" label="Password" type="password" autoComplete="current-password" />
      <button type="submit" className="main" disabled={busy}>
        Sign in
      </button>
    </form>
  );
}
