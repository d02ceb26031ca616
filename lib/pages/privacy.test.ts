import { expect, test } from "vitest";
import { readSettings } from "../env.ts";
import { languages } from "../text/language.ts";
import { privacy } from "./privacy.ts";

function told(settings: Record<string, string>) {
  const { words } = privacy(readSettings({ NODE_ENV: "test", ...settings }));
  return languages.map((language) => JSON.stringify(words[language].parts));
}

test("whoever outside is shown comments is named, in every language, and nobody else", () => {
  const akismet = { AKISMET_KEY: "key" };
  const hook = { HOOK_URL: "https://checks.example/a", HOOK_SECRET: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw" };
  const names = (settings: Record<string, string>) =>
    told(settings).map((text) => ["rest.akismet.com", "checks.example"].filter((host) => text.includes(host)));
  expect(names({})).toEqual(languages.map(() => []));
  expect(names(akismet)).toEqual(languages.map(() => ["rest.akismet.com"]));
  expect(names(hook)).toEqual(languages.map(() => ["checks.example"]));
  expect(names({ ...akismet, ...hook })).toEqual(languages.map(() => ["rest.akismet.com", "checks.example"]));
});
