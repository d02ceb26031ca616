import type { Graph } from "schema-dts";
import { scriptOf } from "#lib/structured-data/graph.ts";

/** What a page says about itself to search engines. Data, which nothing runs. */
export function StructuredData({ graph }: { graph: Graph }) {
  // React writes a script's text as it is.
  return <script type="application/ld+json">{scriptOf(graph)}</script>;
}
