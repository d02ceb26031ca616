import type { ReactNode } from "react";
import { Sheet } from "#components/desk/sheet.tsx";
import type { Translator } from "#lib/messages/translator.ts";
import { type Actor, may } from "#lib/staff/roles.ts";
import { type Place, Places } from "./places.tsx";

interface Props {
  title: string;
  here: Place;
  /** Who reads it. */
  actor: Pick<Actor, "role">;
  t: Translator;
  children: ReactNode;
}

/** A page of moderation, in the colleague's language, with the row of the others above it. */
export function ModerationSheet({ title, here, actor, t, children }: Props) {
  const places = <Places here={here} may={(ability) => may(actor.role, ability)} t={t} />;
  return (
    <Sheet title={title} language={t.language} places={places}>
      {children}
    </Sheet>
  );
}
