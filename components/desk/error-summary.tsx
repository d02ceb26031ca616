"use client";

import { useEffect, useRef } from "react";
import type { FormState } from "#lib/form-state.ts";
import styles from "./error-summary.module.css";

interface Props {
  state: FormState;
  /** Of fields whose boxes are not called as they are, because the page has several such forms. */
  ids?: Readonly<Partial<Record<string, string>>>;
}

/** Says what was refused and leads to each field to mend. Takes the focus whenever it appears anew. */
export function ErrorSummary({ state, ids = {} }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const errors = Object.entries(state.errors);
  useEffect(() => {
    if (state.notice || Object.keys(state.errors).length > 0) box.current?.focus();
  }, [state]);
  if (!state.notice && errors.length === 0) return null;
  return (
    <div className={styles.summary} role="alert" tabIndex={-1} ref={box}>
      {state.notice && <p>{state.notice}</p>}
      {state.remedy && (
        <p>
          <a href={state.remedy.href} target="_blank" rel="noopener">
            {state.remedy.name}
          </a>
        </p>
      )}
      {errors.length > 0 && (
        <ul>
          {errors.map(([field, error]) => (
            <li key={field}>
              <a href={`#${ids[field] ?? field}`}>{error}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
