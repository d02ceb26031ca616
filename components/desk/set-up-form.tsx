"use client";

import { useActionState } from "react";
import { InputField } from "#components/ui/field.tsx";
import type { FormState } from "#lib/form-state.ts";
import { ErrorSummary } from "./error-summary.tsx";

type State = FormState<"email" | "name" | "password">;

export function SetUpForm({
  action,
  limits,
}: {
  action: (state: State, form: FormData) => Promise<State>;
  limits: { email: number; name: number; password: { min: number; max: number } };
}) {
  const [state, submit, busy] = useActionState(action, { values: {}, errors: {} });
  const { values, errors } = state;
  return (
    <form action={submit} noValidate>
      <ErrorSummary state={state} />
      <InputField
        id="email"
        name="email"
        label="E-mail"
        hint={`You sign in with it. It is not published. ${limits.email} characters at most.`}
        error={errors.email}
        type="email"
        autoComplete="username"
        required
        defaultValue={values.email}
      />
      <InputField
        id="name"
        name="name"
        label="Name"
        hint={`${limits.name} characters at most.`}
        error={errors.name}
        dir="auto"
        autoComplete="name"
        required
        defaultValue={values.name}
      />
      <InputField
        id="password"
        name="password"
        label="Password"
        hint={`${limits.password.min} to ${limits.password.max} characters of any kind. Four or five words that do not belong together do well.`}
        error={errors.password}
        type="password"
        autoComplete="new-password"
        required
      />
      <button type="submit" className="main" disabled={busy}>
        Open the account
      </button>
    </form>
  );
}
