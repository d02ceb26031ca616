"use client";

import { useActionState } from "react";

/** What came back of a test, in words. */
export interface TestedCheck {
  rule: string;
  name: string;
  words: string[];
  /** What it said, where it said something. */
  said: string | number | null;
}

/** Shows every check a sample, and says what each made of it. */
export function TestChecks({
  action,
  label,
  hint,
}: {
  action: (state: TestedCheck[]) => Promise<TestedCheck[]>;
  label: string;
  hint: string;
}) {
  const [tested, test, busy] = useActionState(action, []);
  return (
    <form action={test}>
      <p id="test-hint">{hint}</p>
      <button type="submit" className="main" aria-describedby="test-hint" disabled={busy}>
        {label}
      </button>
      <div role="status">
        {tested.map(({ rule, name, words, said }) => (
          <p key={rule}>
            <strong>{name}</strong>: {words.join(" ")} {said !== null && <bdi>{said}</bdi>}
          </p>
        ))}
      </div>
    </form>
  );
}
