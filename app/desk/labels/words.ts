import type { LabelNoun } from "#lib/stories/desk/labels.ts";

interface Words {
  /** Where they are listed. */
  path: string;
  title: string;
  one: string;
  none: string;
  add: string;
}

export const words: Record<LabelNoun, Words> = {
  tag: { path: "/desk/tags", title: "Tags", one: "Tag", none: "There is no tag yet.", add: "Add a tag" },
  series: {
    path: "/desk/series",
    title: "Series",
    one: "Series",
    none: "There is no series yet.",
    add: "Add a series",
  },
  section: {
    path: "/desk/sections",
    title: "Sections",
    one: "Section",
    none: "There is no section yet.",
    add: "Add a section",
  },
};

export const labelNouns = ["tag", "series", "section"] as const satisfies LabelNoun[];

/** What has just been done, by the word in the address. */
export const done: ReadonlyMap<string, string> = new Map([
  ["added", "Added. Readers find it once a story has it."],
  ["renamed", "Renamed. Every page is printed anew with the new name."],
  ["moved", "Moved."],
]);
