import { Tabs } from "./tabs.tsx";

const parts = [
  { href: "/desk/pages", name: "Pages" },
  { href: "/desk/sections", name: "Sections" },
  { href: "/desk/authors", name: "Authors" },
  { href: "/desk/tags", name: "Tags" },
  { href: "/desk/series", name: "Series" },
];

/** The parts of what the paper has besides its articles. */
export function PaperTabs({ here }: { here: string }) {
  return <Tabs label="Paper" tabs={parts.map((part) => ({ ...part, here: part.href === here }))} />;
}
