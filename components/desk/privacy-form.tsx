"use client";

import { useActionState } from "react";
import { InputField } from "#components/ui/field.tsx";
import type { FormState } from "#lib/form-state.ts";
import type { Known } from "#lib/privacy/desk/dossier.ts";
import type { Erased } from "#lib/privacy/desk/erasure.ts";
import { ErrorSummary } from "./error-summary.tsx";
import { Notice } from "./notice.tsx";
import styles from "./privacy-form.module.css";

export interface PrivacyState extends FormState<"email" | "erase"> {
  /** What there is of the address. */
  known?: Known;
  /** What there was of it. */
  erased?: Erased;
}

type Submit = (form: FormData) => void;

/** Asks for an address, says what is stored of it, and hands that out or erases it. */
export function PrivacyForm({
  action,
  exportTo,
}: {
  action: (state: PrivacyState, form: FormData) => Promise<PrivacyState>;
  exportTo: string;
}) {
  const [state, submit, busy] = useActionState(action, { values: {}, errors: {} });
  const { known, erased } = state;
  return (
    <>
      {erased && <Notice>Erased: {inWords(erased)}.</Notice>}
      <form action={submit} noValidate>
        <ErrorSummary state={state} />
        <InputField
          id="email"
          name="email"
          label="E-mail of the guest"
          type="email"
          autoComplete="off"
          defaultValue={erased ? "" : state.values.email}
          error={state.errors.email}
        />
        <button type="submit" className="main" disabled={busy}>
          Look it up
        </button>
      </form>
      {known && (
        <Found email={state.values.email ?? ""} known={known} exportTo={exportTo} submit={submit} busy={busy} />
      )}
    </>
  );
}

function Found({
  email,
  known,
  exportTo,
  submit,
  busy,
}: {
  email: string;
  known: Known;
  exportTo: string;
  submit: Submit;
  busy: boolean;
}) {
  const which = <input type="hidden" name="email" value={email} />;
  return (
    <section className={styles.found} aria-label="What is stored">
      <p role="status">
        <bdi>{email}</bdi>: {inWords(known)}.
      </p>
      {known.ban && (
        <p>
          The address is banned. That is kept until the ban ends, so that what was banned cannot begin anew by being
          erased; to let go of it, <a href="/desk/blocks">lift the ban</a> first.
        </p>
      )}
      <form action={exportTo} method="post" encType="multipart/form-data">
        {which}
        <button type="submit">Download everything</button>
      </form>
      <form action={submit}>
        {which}
        <label className={styles.sure}>
          <input type="checkbox" name="erase" value="yes" required />
          Nothing of it can be brought back. I have made sure that the guest asks for it.
        </label>
        <button type="submit" disabled={busy}>
          Erase everything
        </button>
      </form>
    </section>
  );
}

function inWords({ comments, reports, address }: Erased): string {
  const count = (number: number, name: string) => `${number} ${name}${number === 1 ? "" : "s"}`;
  return `${count(comments, "comment")}, ${count(reports, "report")}, ${address ? "an address" : "no address"} for mail`;
}
