import type { Catalogue } from "#lib/messages/translator.ts";

/** The messages that a page sends along to its scripts, as they stand in the catalogue, plurals and all. */
export type DeskWords = Catalogue["deskDeciding"] & Pick<Catalogue["desk"], "signedOut" | "signIn">;

export type DeskWord = keyof DeskWords;
