import { NamesForm } from "#components/desk/names-form.tsx";
import { PaperTabs } from "#components/desk/paper-tabs.tsx";
import { Sheet } from "#components/desk/sheet.tsx";
import { refusal } from "#lib/request.ts";
import { rowNumber } from "#lib/row-number.ts";
import type { Allowed } from "#lib/staff/roles.ts";
import { findLabel, type LabelNoun } from "#lib/stories/desk/labels.ts";
import { nothingHere } from "../nothing-here.tsx";
import { nameLabel } from "./actions.ts";
import { words } from "./words.ts";

/** One tag, series or section, to be renamed. */
export async function labelPage(editor: Allowed<"publish">, noun: LabelNoun, id: string) {
  const number = rowNumber(id);
  const label = number === null ? null : await findLabel(editor, noun, number);
  if (!label) return nothingHere();
  const { path, one } = words[noun];
  const values = Object.fromEntries(label.names.map(({ language, name }) => [`name-${language}`, name]));
  return (
    <Sheet title={one}>
      <PaperTabs here={path} />
      <p>
        Its address has <code>{label.slug}</code> in it and stays as it is. A language without a name shows one of the
        others.
      </p>
      <NamesForm
        action={nameLabel.bind(null, noun, label.id)}
        initial={refusal() ?? { values, errors: {} }}
        send="Save the names"
      />
    </Sheet>
  );
}
