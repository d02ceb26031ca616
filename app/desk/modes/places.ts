import type { Translator } from "#lib/messages/translator.ts";
import type { ModePlace } from "#lib/modes/desk/place-modes.ts";
import { type Modes, modeNames, type PlaceMode } from "#lib/modes/mode.ts";
import { languageNames, languages } from "#lib/text/language.ts";

interface Section {
  id: number;
  slug: string;
  names: readonly { language: string; name: string }[];
}

/** Every place that comments may be told something in, with what it is told: from the whole site inwards. */
export function placesOf(
  { site, languages: spoken, sections: told }: Modes,
  sections: readonly Section[],
  t: Translator,
) {
  const shown = (id: string, name: string, place: ModePlace, found: PlaceMode | null | undefined) => ({
    ...{ id, name, place },
    values: { mode: found?.mode ?? "", days: String(found?.closeAfterDays ?? "") },
    choices: [{ value: "", label: t(id === "site" ? "deskModes.unsaid" : "deskModes.around") }, ...modeChoices(t)],
  });
  return [
    shown("site", t("deskModes.site"), {}, site),
    ...languages.map((language) => shown(language, languageNames[language], { language }, spoken.get(language))),
    ...sections.map(({ id, slug, names }) => {
      const name = names.find(({ language }) => language === t.language)?.name ?? slug;
      return shown(String(id), name, { sectionId: id }, told.get(id));
    }),
  ];
}

export function modeChoices(t: Translator) {
  return modeNames.map((value) => ({ value, label: t(`deskModes.${value}`) }));
}
