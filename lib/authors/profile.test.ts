import { expect, test } from "vitest";
import { profileForm, profileOf } from "./profile.ts";

const errors = (typed: Record<string, string>) =>
  profileForm.safeParse(typed).error?.issues.map(({ path }) => path[0]) ?? [];

test("a profile has a name, and a language without one has no words", () => {
  expect(errors({})).toEqual(["name-en"]);
  expect(errors({ "name-en": "Nadia", "role-ar": "مراسلة" })).toEqual(["name-ar"]);
  expect(profileOf(profileForm.parse({ "name-ar": " نادية ", "biography-ar": "تكتب." }))).toEqual({
    names: [{ language: "ar", name: "نادية", role: "", biography: "تكتب." }],
    links: [],
    portraitId: null,
  });
});

test.each(["http://a.example", "javascript:alert(1)", "a.example", "https://a.example\nmailto:a@b"])(
  "%j is no list of links",
  (links) => expect(errors({ "name-en": "N", links })).toEqual(["links"]),
);
