import { useLayoutEffect, useState, useSyncExternalStore } from "react";

type Words = { id: string; value: string }[];

const never = () => () => {};

/**
 * Keeps what was typed into boxes before the page's scripts ran: when React takes over a page that the server drew, it
 * puts their first text back into every `textarea`.
 */
export function useEarlyWords(): void {
  const isTakingOver = useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
  // Read while React renders for the first time: it has not touched the boxes yet.
  const [words] = useState<Words>(() => (isTakingOver && typeof document === "object" ? wordsInBoxes() : []));
  useLayoutEffect(() => {
    for (const { id, value } of words) {
      const box = document.getElementById(id);
      if (box instanceof HTMLTextAreaElement) box.value = value;
    }
  }, [words]);
}

function wordsInBoxes(): Words {
  const boxes = [...document.querySelectorAll("textarea")];
  return boxes.filter((box) => box.value !== box.defaultValue).map(({ id, value }) => ({ id, value }));
}
