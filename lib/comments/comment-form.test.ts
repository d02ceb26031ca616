import { expect, test, vi } from "vitest";
import { translator } from "../messages/translator.ts";
import { commentForm } from "./comment-form.ts";

const good = { author: "Ada", email: "Ada@Example.org", comment: "First line\r\n\r\n\r\n\r\nlast" };
const errors = (fields: Partial<typeof good>) =>
  commentForm(translator("en"))
    .safeParse({ ...good, ...fields })
    .error?.issues.map(({ path, message }) => [path[0], message]);

test("keeps the words and tidies what nobody sees", () => {
  expect(commentForm(translator("en")).parse({ ...good, author: " A\u202Eda\n " })).toEqual({
    author: "Ada",
    email: "ada@example.org",
    comment: "First line\n\nlast",
    ...{ mail: false, comment_parent: null, url: "", stamp: "", form_key: "", pass: "", written_in: null },
  });
});

test("says each limit in the page's language", () => {
  expect(errors({ author: "a".repeat(81) })).toEqual([["author", "The name is longer than 80 characters."]]);
  expect(errors({ comment: "😀".repeat(5001) })).toEqual([
    ["comment", "The comment has 5,001 characters; the most is 5,000."],
  ]);
  expect(errors({ comment: "😀".repeat(5000), author: "a".repeat(80) })).toBeUndefined();
  expect(errors({ email: `a@${"b".repeat(253)}.org` })?.[0]?.[1]).toContain("254");
});

test("what cannot be seen is missing", () => {
  expect(errors({ comment: "\u200b\u00ad\u3164" })).toEqual([["comment", "Please write a comment."]]);
  expect(errors({ author: "\u202e" })).toEqual([["author", "Please write your name."]]);
});

test.each(["x", "a@b", "a b@example.org", "@example.org"])("%s is no e-mail address", (email) =>
  expect(errors({ email })?.[0]?.[0]).toBe("email"),
);

test("as much as a form can carry is answered in words", () => {
  expect(errors({ comment: "http://".repeat(18_000), email: "a@".repeat(60_000) })).toHaveLength(2);
  expect(errors({ comment: "word ".repeat(60_000) })).toEqual([
    ["comment", "The comment has 300,000 characters; the most is 5,000."],
  ]);
});

test("what is refused for its length is not tidied first", () => {
  // Unordered marks, which normalisation sorts in the square of their number: seconds for a megabyte.
  const marks = "\u0651\u064e".repeat(60_000);
  const normalize = vi.spyOn(String.prototype, "normalize");
  expect(errors({ author: marks, email: marks, comment: marks })).toHaveLength(3);
  expect(normalize).not.toHaveBeenCalled();
  normalize.mockRestore();
});
