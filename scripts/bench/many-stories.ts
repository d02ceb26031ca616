import type pg from "pg";

const alphabet = "23456789abcdefghjkmnpqrstvwxyz";

/**
 * Adds stories number `from` to `to`, each published in English with the text, picture, author and tags of a sample
 * story, five minutes apart. They are older than the samples.
 */
export async function addStories(client: pg.Client, from: number, to: number): Promise<void> {
  await client.query("DROP TABLE IF EXISTS pg_temp.added");
  // Multiplying by a number without a factor of the modulus gives each story a code of its own, far from its neighbour's.
  await client.query(
    `CREATE TEMP TABLE added AS SELECT n, now() - interval '30 days' - n * interval '5 minutes' AS at,
       (SELECT string_agg(substr($3, 1 + ((n::bigint * 100000007 + 12345) % 729000000 / (30 ^ place)::bigint % 30)::int, 1),
         '' ORDER BY place) FROM generate_series(0, 5) place) AS code
     FROM generate_series($1::int, $2::int) n`,
    [from, to, alphabet],
  );
  await client.query("INSERT INTO short_links (code, created_at) SELECT code, at FROM added");
  await client.query(
    `INSERT INTO stories (code, section_id, created_at)
     SELECT code, (SELECT id FROM sections ORDER BY id OFFSET n % (SELECT count(*) FROM sections) LIMIT 1), at FROM added`,
  );
  await client.query(
    `INSERT INTO articles (story_id, section_id, language, slug, headline, standfirst, body, dateline_place, lead_media_id, lead_alt,
       lead_caption, lead_credit, status, created_at, edited_at, published_at, updated_at)
     SELECT s.id, s.section_id, 'en', 'bench-story-' || n, 'Story ' || n || ' of the bench', it.standfirst, it.body, it.dateline_place,
       it.lead_media_id, it.lead_alt, it.lead_caption, it.lead_credit, 'PUBLISHED', at, at, at, at
     FROM added JOIN stories s USING (code),
       (SELECT * FROM articles WHERE language = 'en' AND status = 'PUBLISHED' AND lead_media_id IS NOT NULL
        ORDER BY id LIMIT 1) it`,
  );
  await client.query(
    `INSERT INTO article_authors (article_id, author_id, position)
     SELECT a.id, (SELECT id FROM authors ORDER BY id OFFSET n % (SELECT count(*) FROM authors) LIMIT 1), 0
     FROM added JOIN stories s USING (code) JOIN articles a ON a.story_id = s.id`,
  );
  await client.query(
    `INSERT INTO story_tags (story_id, tag_id)
     SELECT s.id, t.id FROM added JOIN stories s USING (code)
       JOIN (SELECT id, row_number() OVER (ORDER BY id) AS place, count(*) OVER () AS tags FROM tags) t
         ON t.place IN (1 + n % t.tags, 1 + (n + 1) % t.tags)`,
  );
}

/** The addresses of the stories number `from` to `to`. */
export async function pathsOf(client: pg.Client, from: number, to: number): Promise<string[]> {
  const { rows } = await client.query<{ path: string }>(
    `SELECT '/en/articles/' || s.code || '/' || a.slug AS path
     FROM generate_series($1::int, $2::int) n JOIN articles a ON a.slug = 'bench-story-' || n
       JOIN stories s ON s.id = a.story_id ORDER BY n`,
    [from, to],
  );
  return rows.map(({ path }) => path);
}

/** Where the comments of a story stand: under it, or under story 0 until the story is there. */
type Place = "each" | "story 0";

/** Writes the comments for the stories number `from` to `to`, ten each, almost all of them published. */
export async function addComments(client: pg.Client, from: number, to: number, place: Place): Promise<void> {
  await client.query(
    `INSERT INTO comments (story_id, language, author_name, email, text, status, form_key, created_at, decided_at)
     SELECT a.story_id, 'en', 'Guest ' || i, 'guest-' || i % 200000 || '@bench.example',
       'What I think of this story, and why, in about as many words as most people use when they say so. ' || i,
       made.status::comment_status, sha256(convert_to('bench ' || i, 'UTF8')), at, CASE WHEN made.status <> 'HELD' THEN at END
     FROM generate_series($1::int, $2::int) n
       JOIN articles a ON a.slug = 'bench-story-' || CASE WHEN $3 THEN n ELSE 0 END,
       generate_series(1, 10) k,
       LATERAL (SELECT n * 10 + k AS i) numbered,
       LATERAL (SELECT now() - i * interval '30 seconds' AS at,
         CASE WHEN i % 100 = 0 THEN 'HELD' WHEN i % 100 < 4 THEN 'REFUSED' WHEN i % 100 < 6 THEN 'SPAM'
           ELSE 'PUBLISHED' END AS status) made`,
    [from, to, place === "each"],
  );
}

/** Gives the stories number `from` to `to` their comments, which stood under story 0. */
export async function moveComments(client: pg.Client, from: number, to: number): Promise<void> {
  await client.query(
    `UPDATE comments c SET story_id = a.story_id
     FROM generate_series($1::int, $2::int) n JOIN articles a ON a.slug = 'bench-story-' || n, generate_series(1, 10) k
     WHERE c.form_key = sha256(convert_to('bench ' || (n * 10 + k), 'UTF8'))`,
    [from, to],
  );
}

/** Writes a long thread under story number `n`: published comments, every third of them an answer to the one before. */
export async function addThread(client: pg.Client, n: number, length: number): Promise<void> {
  await client.query(
    `WITH numbered AS (
       SELECT nextval(pg_get_serial_sequence('comments', 'id'))::int AS id, k FROM generate_series(1, $2::int) k
     )
     INSERT INTO comments (id, story_id, parent_id, language, author_name, email, text, status, form_key, created_at, decided_at)
     SELECT numbered.id, a.story_id, CASE WHEN k % 3 = 0 THEN numbered.id - 1 END, 'en', 'Guest ' || k, 'guest-' || k || '@bench.example',
       'What I think of this long story, and of what others think of it. ' || k, 'PUBLISHED',
       sha256(convert_to('thread ' || k, 'UTF8')), now(), now()
     FROM numbered JOIN articles a ON a.slug = 'bench-story-' || $1::int ORDER BY k`,
    [n, length],
  );
}
