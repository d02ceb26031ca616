import { expect, test } from "vitest";
import { z } from "zod";
import { parseForm } from "./parse-form.ts";

const schema = z.object({
  name: z
    .string()
    .default("")
    .refine((name) => name !== "", "name it"),
});

function form(...entries: [string, string | Blob][]): FormData {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  return data;
}

test("takes the fields of the schema and no others", () => {
  expect(parseForm(schema, form(["name", "a"], ["status", "PUBLISHED"]))).toEqual({
    kind: "parsed",
    data: { name: "a" },
    typed: { name: "a" },
  });
});

test("a mistake is told beside its field, and the words are kept", () => {
  const refused = { kind: "refused", damaged: false, state: { values: { name: "" }, errors: { name: "name it" } } };
  expect(parseForm(schema, form(["name", ""]))).toEqual(refused);
  expect(parseForm(schema, form())).toMatchObject({ kind: "refused", state: { errors: { name: "name it" } } });
});

test("a repeated field or a file is damage", () => {
  expect(parseForm(schema, form(["name", "a"], ["name", "b"]))).toMatchObject({
    kind: "refused",
    damaged: true,
    state: { values: { name: "a" } },
  });
  expect(parseForm(schema, form(["name", new Blob(["x"])]))).toMatchObject({ kind: "refused", damaged: true });
});

test("what no database holds is left out", () => {
  expect(parseForm(schema, form(["name", "\0a\0"]))).toMatchObject({ data: { name: "a" }, typed: { name: "a" } });
  expect(parseForm(schema, form(["name", "\0"]))).toMatchObject({ kind: "refused" });
});
