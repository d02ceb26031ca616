import type { Graph, Thing } from "schema-dts";

/** What a page says about itself to machines, as JSON-LD. */
export function graphOf(...things: Thing[]): Graph {
  return { "@context": "https://schema.org", "@graph": things };
}

/** A graph as the text of a `<script>`: no word in it can end the script. */
export function scriptOf(graph: Graph): string {
  return JSON.stringify(graph).replaceAll("<", "\\u003c");
}
