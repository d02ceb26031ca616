import { expect, test } from "vitest";
import { digest, readPlans } from "./plan.ts";

const log = `2026-11-24 20:00:00.000 UTC [7] LOG:  duration: 1.234 ms  plan:
	{
	  "Query Text": "SELECT 1\\nFROM articles",
	  "Plan": {
	    "Node Type": "Limit",
	    "Actual Rows": 21.00,
	    "Actual Loops": 1,
	    "Plans": [
	      {
	        "Node Type": "Index Scan",
	        "Relation Name": "articles",
	        "Index Name": "articles_pkey",
	        "Actual Rows": 2.00,
	        "Actual Loops": 10,
	        "Rows Removed by Filter": 3.00
	      },
	      {
	        "Node Type": "Bitmap Heap Scan",
	        "Relation Name": "comments",
	        "Actual Rows": 5.00,
	        "Actual Loops": 1,
	        "Plans": [{ "Node Type": "Bitmap Index Scan", "Index Name": "comments_email_idx", "Actual Rows": 5 }]
	      }
	    ]
	  }
	}
2026-11-24 20:00:00.000 UTC [7] LOG:  duration: 0.1 ms  plan:
	{
	  "Query Text": "SELECT 2",
	  "Plan": { "Node Type": "Seq Scan", "Relation Name": "sections", "Actual Rows": 3.00, "Actual Loops": 1 }
	}
2026-11-24 20:00:01.000 UTC [7] LOG:  something else
`;

test("tells how each query reached its tables, and how many rows it read there", () => {
  expect(readPlans(log)).toEqual([
    { table: "articles", index: "articles_pkey", rows: 50 },
    { table: "comments", index: "comments_email_idx", rows: 5 },
    { table: "sections", index: null, rows: 3 },
  ]);
});

test("keeps the most rows of each way", () => {
  const way = { table: "articles", index: "articles_pkey" };
  expect(
    digest([
      { ...way, rows: 1 },
      { ...way, rows: 9 },
      { ...way, rows: 2 },
      { ...way, index: null, rows: 4 },
    ]),
  ).toEqual([
    { ...way, rows: 9 },
    { ...way, index: null, rows: 4 },
  ]);
});
