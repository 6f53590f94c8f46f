-- Who may use a desk that other machines can reach. The secret is shown once and never kept: only its SHA-256, in hexadecimal digits.
CREATE TABLE token (id INTEGER PRIMARY KEY, name TEXT NOT NULL, scope TEXT NOT NULL, hash TEXT NOT NULL UNIQUE, created TEXT NOT NULL, used TEXT, revoked TEXT);

-- Answers in the order in which they came up, each once: question and answer are written anew whenever a story is told, these rows stay. The key is made as in Sql/NewsRows.cs.
CREATE TABLE answer_news (
    id INTEGER PRIMARY KEY AUTOINCREMENT, story INTEGER NOT NULL, key TEXT NOT NULL, at TEXT NOT NULL,
    concept TEXT NOT NULL, subject TEXT NOT NULL, scope TEXT, state TEXT NOT NULL, reason TEXT NOT NULL,
    claimant TEXT, claimant_id TEXT, value REAL, low REAL, high REAL, hedge TEXT NOT NULL, unit TEXT, asserted TEXT,
    article INTEGER NOT NULL, words TEXT NOT NULL, UNIQUE (story, key));
CREATE INDEX answer_news_story ON answer_news (story, id);

-- what was told before there was this table came up when its story changed last
INSERT INTO answer_news (story, key, at, concept, subject, scope, state, reason, claimant, claimant_id, value, low, high, hedge, unit, asserted, article, words)
SELECT q.story, concat_ws('|', q.concept, q.subject, coalesce(q.scope, ''), coalesce(w.claimant_id, w.claimant, ''), coalesce(w.value, ''), coalesce(w.low, ''), coalesce(w.high, ''), w.hedge, coalesce(w.unit, '')), s.changed,
    q.concept, q.subject, q.scope, q.state, q.reason, w.claimant, w.claimant_id, w.value, w.low, w.high, w.hedge, w.unit, w.asserted, r.article, r.words
FROM question q
JOIN story s ON s.number = q.story
JOIN answer w ON w.story = q.story AND w.question = q.place
JOIN report r ON r.story = w.story AND r.question = w.question AND r.answer = w.place AND r.place = 1
ORDER BY s.changed, q.story, q.place, w.place
ON CONFLICT DO NOTHING;
