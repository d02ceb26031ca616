import { expect, test } from "vitest";
import { may, roles } from "./roles.ts";
import { accountSchema } from "./staff.ts";

const schema = accountSchema("The Harbour Gazette");
const account = { email: "amal@example.org", name: "Amal Hassan", password: "four quiet lamps over Duhok" };

function refused(changes: Partial<typeof account>): string[] {
  const { error } = schema.safeParse({ ...account, ...changes });
  return (error?.issues ?? []).map((issue) => String(issue.path[0]));
}

test("e-mails are lower case, names are one clean line, passwords are NFC and otherwise as typed", () => {
  const typed = {
    email: " Amal@Example.ORG ",
    name: " Amal\u0000\u202e  Hassan",
    password: " cafe\u0301 under the bridge ",
  };
  expect(schema.parse(typed)).toEqual({
    email: "amal@example.org",
    name: "Amal Hassan",
    password: " caf\u00e9 under the bridge ",
  });
});

test.each(["", "amal", "a@b", `${"a".repeat(250)}@example.org`, "a b@example.org"])("%j is no e-mail", (email) => {
  expect(refused({ email })).toContain("email");
});

test.each(["", " ", "\u200b\u3164", "x".repeat(81)])("%j is no name", (name) => {
  expect(refused({ name })).toContain("name");
});

test("a name has 80 characters, counted as people count them", () => {
  expect(refused({ name: "😀".repeat(80) })).toEqual([]);
});

test.each([
  "fourteen chars",
  "x".repeat(201),
  "aaaaaaaaaaaaaaaaaaaa",
  "passwordpassword",
  "password1234567890",
  "qwertyuiopasdfghjkl",
  "amal@example.org",
  "AmalHassanAmalHassan",
  "The Harbour Gazette",
  "abababababababababab",
  "correct horse battery staple",
  "abcdefghijklmno",
  "qazwsxedcrfvtgb",
  "1q2w3e4r5t6y7u8i",
  "zaq12wsxcde34rfv",
  "123456789abcdefghi",
  "ilovemymother123",
])("%j is refused as a password", (password) => {
  expect(refused({ password })).toContain("password");
});

test.each(["qqquiet lamps of Duhok", "كتب على رصيف الميناء القديم", "zq8-fm2-xk9-wp4-", "x7Qx7Qx7Q lantern mud"])(
  "%j is taken as a password",
  (password) => expect(refused({ password })).toEqual([]),
);

test("each role may do exactly this", () => {
  const abilities = ["work", "moderate", "write", "publish", "administer"] as const;
  const table = Object.fromEntries(roles.map((role) => [role, abilities.filter((ability) => may(role, ability))]));
  expect(table).toEqual({
    ADMIN: ["work", "moderate", "write", "publish", "administer"],
    EDITOR: ["work", "moderate", "write", "publish"],
    AUTHOR: ["work", "write"],
    MODERATOR: ["work", "moderate"],
  });
});
