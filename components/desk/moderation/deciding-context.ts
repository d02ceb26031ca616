"use client";

import { createContext, type ReactNode, useContext } from "react";
import type { Sayer } from "#lib/messages/sayer.ts";
import type { DeskWord } from "./desk-words.ts";
import type { Choice, Item } from "./verbs.ts";

export interface Deciding {
  say: Sayer<DeskWord>;
  /** The comment that the keys are about. */
  current: number | null;
  setCurrent: (id: number) => void;
  chosen: ReadonlySet<number>;
  choose: (id: number, isChosen: boolean) => void;
  /** Whether a comment in this state is decided on, as far as the page knows. */
  isGone: (item: Pick<Item, "id" | "revision">) => boolean;
  /** Tells of a comment that is on the page; gives the way to take that back. */
  register: (item: Item) => () => void;
  decide: (id: number, choice: Choice) => void;
  /** Asks why before it refuses. */
  askWhy: (id: number) => void;
  tell: (words: ReactNode) => void;
}

export const DecidingContext = createContext<Deciding | null>(null);

/** What `DecidingDesk` gives to what stands in it. */
export function useDeciding(): Deciding {
  const deciding = useContext(DecidingContext);
  if (!deciding) throw new Error("this stands only within a DecidingDesk");
  return deciding;
}
