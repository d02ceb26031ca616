import type { ReactNode } from "react";
import "./desk.css";

/** The frame of every staff page. The desk speaks English; what people typed says its own direction. */
export function DeskDocument({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
