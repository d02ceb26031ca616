import { Sheet } from "./sheet.tsx";

/** Stands where the desk has nothing to show, or nothing for this account: neither tells which. */
export function Missing() {
  return (
    <Sheet title="There is nothing here">
      <p>
        The desk has no such page, or what it showed is not yours to see. <a href="/desk">Back to the desk</a>
      </p>
    </Sheet>
  );
}
