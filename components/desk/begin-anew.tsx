"use client";

import { Fragment, type ReactNode, useState } from "react";

/**
 * Begins what is inside anew when another version of it is stored. Not by a key from the server: React finds a form
 * that was refused without scripts by the keys around it, which therefore must not change with what is stored.
 */
export function BeginAnew({ version, children }: { version: number | string; children: ReactNode }) {
  const [first] = useState(version);
  return <Fragment key={version === first ? "first" : version}>{children}</Fragment>;
}
