"use client";

import { createContext, type ReactNode, useContext } from "react";

const Unanswered = createContext<string | null>(null);

/** Lets the forms inside say, in the page's language, that a sending was not answered. */
export function WithUnanswered({ words, children }: { words: string; children: ReactNode }) {
  return <Unanswered value={words}>{children}</Unanswered>;
}

/** What a form says where its sending was not answered. */
export function useUnanswered(): string {
  const words = useContext(Unanswered);
  if (words === null) throw new Error("this form stands only within a Sheet");
  return words;
}
