import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { print } from "#lib/press/print.ts";
import { graphOf } from "#lib/structured-data/graph.ts";
import { StructuredData } from "./structured-data.tsx";

test("what is said is read back from the page to the letter, also after the press", async () => {
  const graph = graphOf({ "@type": "Thing", name: `</script><script>alert("1")</script> & 'ە' <!--` });
  const html = renderToStaticMarkup(createElement(StructuredData, { graph }));
  const [, said = ""] = /^<script type="application\/ld\+json">([^<]*)<\/script>$/.exec(html) ?? [];
  expect(JSON.parse(said)).toEqual(graph);
  expect((await print(html)).html).toBe(html);
});
