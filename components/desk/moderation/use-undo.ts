import { unstable_rethrow } from "next/navigation";
import { type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import type { Sayer } from "#lib/messages/sayer.ts";
import type { DeskWord } from "./desk-words.ts";
import type { Undoing, Verbs } from "./verbs.ts";

interface Done {
  which: Undoing[];
  first: number;
  at: number;
}

/** In milliseconds: so long a decision can be taken back, less what the way there takes. */
const undoLasts = 60_000;

/** Takes back what was decided within the last minute, the last first. */
export function useUndo(
  undo: Verbs["undo"],
  say: Sayer<DeskWord>,
  tell: (words: ReactNode) => void,
  onSignedOut: () => void,
  onUndone: () => void,
) {
  const done = useRef<Done[]>([]);
  const [canUndo, setCanUndo] = useState(false);
  /** When the last decision was made: from then on the minute counts. */
  const [last, setLast] = useState(0);
  /** The comment to go back to once it is there again. */
  const [wanted, setWanted] = useState<{ id: number } | null>(null);

  useEffect(() => {
    if (!canUndo) return;
    const end = setTimeout(() => setCanUndo(false), last + undoLasts - Date.now());
    return () => clearTimeout(end);
  }, [canUndo, last]);

  const remember = useCallback((which: Undoing[], first: number) => {
    const at = Date.now();
    done.current.push({ which, first, at });
    setLast(at);
    setCanUndo(true);
  }, []);

  const takeBack = useCallback(async () => {
    const last = done.current.pop();
    if (!last || Date.now() - last.at > undoLasts) {
      done.current = [];
      setCanUndo(false);
      tell(say("nothingToUndo"));
      return;
    }
    const keep = () => {
      done.current.push(last);
      setCanUndo(true);
    };
    setCanUndo(done.current.length > 0);
    try {
      let undone = 0;
      let missed = 0;
      for (const which of last.which) {
        const report = await undo(which);
        if (report.kind === "signed-out") {
          keep();
          return onSignedOut();
        }
        undone += report.undone;
        missed += report.missed;
      }
      tell(
        [
          ...(undone > 0 ? [say("undone", { count: undone })] : []),
          ...(missed > 0 ? [say("notUndone", { count: missed })] : []),
        ].join(" "),
      );
      setWanted({ id: last.first });
    } catch (error) {
      unstable_rethrow(error);
      keep();
      tell(say("unsent"));
    }
    onUndone();
  }, [undo, say, tell, onSignedOut, onUndone]);

  return { canUndo, remember, takeBack, wanted };
}
