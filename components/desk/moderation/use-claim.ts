import { useEffect } from "react";

/** In milliseconds: who only passes by claims nothing; a claim lasts two minutes and is asked for again before. */
const stay = 700;
const again = 60_000;

/**
 * Shows colleagues which comment a moderator is at, for as long as they stay.
 * @param onTaken told the name of the colleague who is there already
 */
export function useClaim(
  comment: number | null,
  claim: (comment: number) => Promise<string | null>,
  onTaken: (name: string) => void,
): void {
  useEffect(() => {
    if (comment === null) return;
    const ask = async () => {
      if (document.visibilityState !== "visible") return;
      try {
        const name = await claim(comment);
        if (name !== null) onTaken(name);
      } catch {
        // That nobody sees it is no reason to keep anybody from reading on.
      }
    };
    const first = setTimeout(ask, stay);
    const more = setInterval(ask, again);
    return () => {
      clearTimeout(first);
      clearInterval(more);
    };
  }, [comment, claim, onTaken]);
}
