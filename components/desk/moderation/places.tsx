import { Tabs } from "#components/desk/tabs.tsx";
import type { Translator } from "#lib/messages/translator.ts";
import type { Ability } from "#lib/staff/roles.ts";

const places = [
  { place: "comments", name: "deskQueue.comments", ability: "moderate" },
  { place: "rules", name: "deskQueue.rules", ability: "moderate" },
  { place: "modes", name: "deskQueue.modes", ability: "moderate" },
  { place: "filter", name: "deskQueue.filter", ability: "moderate" },
  { place: "blocks", name: "deskQueue.blocks", ability: "moderate" },
  { place: "figures", name: "deskQueue.figures", ability: "moderate" },
  { place: "audit", name: "deskQueue.audit", ability: "administer" },
] as const satisfies { place: string; name: `deskQueue.${string}`; ability: Ability }[];

export type Place = (typeof places)[number]["place"];

interface Props {
  here: Place;
  /** Whether whoever reads the page may do something. */
  may: (ability: Ability) => boolean;
  t: Translator;
}

/** The parts of moderation, those that are open to a colleague. */
export function Places({ here, may, t }: Props) {
  return (
    <Tabs
      label={t("deskQueue.moderation")}
      tabs={places
        .filter(({ ability }) => may(ability))
        .map(({ place, name }) => ({ href: `/desk/${place}`, name: t(name), here: place === here }))}
    />
  );
}
