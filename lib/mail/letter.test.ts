import { describe, expect, test } from "vitest";
import { languages } from "../text/language.ts";
import { compose, type Letter } from "./letter.ts";

const letter: Letter = {
  language: "en",
  subject: "Your comment is published",
  heading: "Your comment is published",
  paragraphs: ["It now stands under “Rain”.", "Second."],
  button: { label: "Read it", href: "https://news.example/a?b=1&c=2" },
  quote: "It rains.\n\nAnd <b>how</b>!",
  footer: ["You asked for this.", { label: "No more", href: "https://news.example/off" }],
};

test("plain text has every part, and addresses on lines of their own", () => {
  expect(compose(letter).text).toBe(
    [
      "Your comment is published\n",
      "It now stands under “Rain”.\n",
      "Second.\n",
      "> It rains.\n> \n> And <b>how</b>!\n",
      "Read it\nhttps://news.example/a?b=1&c=2\n",
      "-- ",
      "You asked for this.",
      "No more\nhttps://news.example/off\n",
    ].join("\n"),
  );
});

test("right-to-left lines say so, addresses and others' words stay as they are", () => {
  const { text } = compose({ ...letter, language: "ar", heading: "نُشر تعليقك", paragraphs: ["أ\nب"], footer: ["سبب"] });
  expect(text).toBe(
    [
      "\u200f\u2067نُشر تعليقك\u2069\n",
      "\u200f\u2067أ\u2069\n\u200f\u2067ب\u2069\n",
      "> It rains.\n> \n> And <b>how</b>!\n",
      "\u200f\u2067Read it\u2069\nhttps://news.example/a?b=1&c=2\n",
      "-- ",
      "\u200f\u2067سبب\u2069\n",
    ].join("\n"),
  );
});

test.each(languages)("HTML in %s says its language and direction, also within its body", (language) => {
  const { html } = compose({ ...letter, language });
  const tongue = `lang="${language}" dir="${language === "ar" || language === "ckb" ? "rtl" : "ltr"}"`;
  expect(html).toMatch(/^<!doctype html><html /);
  expect(html).toContain(`<html ${tongue}>`);
  expect(html).toContain(`<div ${tongue} `);
  expect(html).toContain(`<blockquote dir="auto" `);
});

test("nothing of a letter becomes markup, and nothing in it comes from elsewhere", () => {
  const evil = `"><script>alert(1)</script><img src="https://evil.example/x">`;
  const link = { label: evil, href: `https://news.example/"><script>` };
  const { html } = compose({
    ...{ language: "en", subject: evil, heading: evil, paragraphs: [evil], quote: evil },
    ...{ button: link, footer: [evil, link] },
  });
  expect(html).not.toMatch(/<script|<img|<link|<style|url\(|@import/i);
  expect(html).toContain("&lt;script&gt;");
  const addresses = [...html.matchAll(/ (?:src|href|background|srcset)="([^"]*)"/g)].map(([, address]) => address);
  expect(addresses).toEqual(Array(2).fill("https://news.example/&quot;&gt;&lt;script&gt;"));
});

describe("a subject is one line", () => {
  test.each([
    ["Rain\r\nBcc: everybody@example.org", "Rain Bcc: everybody@example.org"],
    ["  a \u0000 b\n", "a b"],
  ])("%j", (subject, line) => {
    const { subject: said, html } = compose({ ...letter, subject });
    expect(said).toBe(line);
    expect(html).toContain(`<title>${line}</title>`);
  });
});

test("a letter may do without button and quote", () => {
  const { html, text } = compose({ language: "en", subject: "a", heading: "b", paragraphs: [], footer: ["c"] });
  expect(text).toBe("b\n\n-- \nc\n");
  expect(html).not.toContain("blockquote");
});
