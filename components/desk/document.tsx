import type { ReactNode } from "react";
import { direction, type Language } from "#lib/text/language.ts";
import "./desk.css";

/** The frame of every staff page, in the colleague's language. What people typed says its own direction. */
export function DeskDocument({ language = "en", children }: { language?: Language; children: ReactNode }) {
  return (
    <html lang={language} dir={direction(language)}>
      <body>{children}</body>
    </html>
  );
}
