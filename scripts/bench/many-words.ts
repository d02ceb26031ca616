import type pg from "pg";

/** How many words the made-up language has. The n-th is met n times more seldom than the first, as in any language. */
const vocabulary = 60_000;
const paragraphs = 1_500;
const wordsInParagraph = 130;

const consonants = "bdfghklmnprstvwz";
const vowels = "aeiou";

/** The n-th word of the language: three syllables, those that differ most first. */
export function wordNumber(n: number): string {
  const syllables = consonants.length * vowels.length;
  return [n, n / syllables, n / syllables ** 2]
    .map((it) => Math.floor(it) % syllables)
    .map((it) => `${consonants[it % consonants.length]}${vowels[Math.floor(it / consonants.length)]}`)
    .join("");
}

/** Makes the language, its dictionary, and paragraphs in it. */
export async function writeParagraphs(client: pg.Client): Promise<void> {
  const words = Array.from({ length: vocabulary }, (_, i) => wordNumber(i + 1));
  await client.query("SELECT setseed(0.5)");
  await client.query(
    "CREATE TEMP TABLE bench_words AS SELECT n, word FROM unnest($1::text[]) WITH ORDINALITY it (word, n)",
    [words],
  );
  await client.query("CREATE UNIQUE INDEX ON bench_words (n)");
  await client.query(
    `CREATE TEMP TABLE bench_paragraphs AS
     SELECT id, string_agg(word, ' ') AS text, setweight(to_tsvector('english', string_agg(word, ' ')), 'D') AS words
     FROM (SELECT id, floor(exp(random() * ln($1::float8)))::int AS n
       FROM generate_series(0, $2::int - 1) id, generate_series(1, $3::int)) drawn
     JOIN bench_words USING (n) GROUP BY id`,
    [vocabulary, paragraphs, wordsInParagraph],
  );
  await client.query("CREATE UNIQUE INDEX ON bench_paragraphs (id)");
  await client.query("INSERT INTO search_words SELECT 'en', word, word FROM bench_words ON CONFLICT DO NOTHING");
}

/** Has the desk's search know the words of all comments, which it reads only every ten minutes, for a minute. */
export async function readComments(client: pg.Client): Promise<void> {
  await client.query(
    `UPDATE comment_search s SET words = lower(concat_ws(E'\\n', c.author_name, c.email, c.text))
     FROM comments c WHERE c.id = s.comment_id AND s.words IS NULL`,
  );
}

/** Has search find the stories number `from` to `to`, as if each told three of the paragraphs, about 400 words. */
export async function indexStories(client: pg.Client, from: number, to: number): Promise<void> {
  // Made at once, the index takes seconds instead of minutes.
  const { rows } = await client.query<{ drop: string; make: string }>(
    `SELECT format('DROP INDEX %I', indexname) AS drop, indexdef AS make FROM pg_indexes
     WHERE tablename = 'article_search' AND indexdef LIKE '%USING gin%'`,
  );
  for (const index of rows) await client.query(index.drop);
  await client.query(
    `INSERT INTO article_search (article_id, section_id, language, author_ids, published_at, version, edition, body, words)
     SELECT a.id, a.section_id, a.language, ARRAY(SELECT author_id FROM article_authors WHERE article_id = a.id), a.published_at,
       a.version, (SELECT max(edition) FROM article_search), concat_ws(E'\\n', one.text, two.text, three.text),
       setweight(to_tsvector('english', a.headline), 'A') || one.words || two.words || three.words
     FROM generate_series($1::int, $2::int) n JOIN articles a ON a.slug = 'bench-story-' || n AND a.status = 'PUBLISHED'
       JOIN bench_paragraphs one ON one.id = n % $3 JOIN bench_paragraphs two ON two.id = (n * 7 + n / 1500) % $3
       JOIN bench_paragraphs three ON three.id = (n * 13 + n / 77) % $3`,
    [from, to, paragraphs],
  );
  for (const index of rows) await client.query(index.make);
}
