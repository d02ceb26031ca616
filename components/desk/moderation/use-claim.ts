import { useEffect } from "react";
import type { Verbs } from "./verbs.ts";

/** In milliseconds: who only passes by claims nothing; a claim lasts two minutes and is asked for again before. */
const stay = 700;
const again = 60_000;

/**
 * Shows colleagues which comment a moderator is at, for as long as they stay.
 * @param onTaken told the name of the colleague who is there already
 */
export function useClaim(
  comment: number | null,
  claim: Verbs["claim"],
  onTaken: (name: string) => void,
  onSignedOut: () => void,
): void {
  useEffect(() => {
    if (comment === null) return;
    let asked: Promise<void> | undefined;
    const ask = async () => {
      if (document.visibilityState !== "visible") return;
      try {
        const claimed = await claim(comment);
        if (claimed.kind === "signed-out") onSignedOut();
        if (claimed.kind === "taken") onTaken(claimed.name);
      } catch {
        // That nobody sees it is no reason to keep anybody from reading on.
      }
    };
    const askNow = () => {
      asked = ask();
    };
    const first = setTimeout(askNow, stay);
    const more = setInterval(askNow, again);
    // A page that goes waits for nothing.
    const leave = () => void (asked && letGo(comment));
    window.addEventListener("pagehide", leave);
    return () => {
      clearTimeout(first);
      clearInterval(more);
      window.removeEventListener("pagehide", leave);
      void asked?.then(leave);
    };
  }, [comment, claim, onTaken, onSignedOut]);
}

/** A beacon outlives the page that sends it. */
function letGo(comment: number): void {
  const said = new FormData();
  said.append("comment", String(comment));
  navigator.sendBeacon("/desk/comments/left", said);
}
