-- What comes in, and the stories it makes. Days are ISO 8601 (2027-03-09), moments UTC (2027-03-09T12:00:00Z).

CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

-- the packs that analyses were made with: a row for each language and state of its files
CREATE TABLE pack (id INTEGER PRIMARY KEY, language TEXT NOT NULL, fingerprint TEXT NOT NULL, UNIQUE (language, fingerprint));

-- numbered in order of arrival, from 0, without gaps
CREATE TABLE article (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
    url TEXT, path TEXT, outlet TEXT, author TEXT, stated_source TEXT, title TEXT,
    language TEXT, published TEXT, published_evidence TEXT,
    declared TEXT, declared_evidence TEXT, declared_text TEXT,
    prose_start INTEGER NOT NULL, prose_end INTEGER NOT NULL,
    evidence TEXT, diagnostics TEXT, added TEXT NOT NULL,
    newest INTEGER NOT NULL, story INTEGER NOT NULL, pack INTEGER NOT NULL);
CREATE INDEX article_url ON article (url) WHERE url IS NOT NULL;
CREATE INDEX article_story ON article (story);
CREATE INDEX article_pack ON article (pack);

CREATE TABLE article_text (article INTEGER PRIMARY KEY, text TEXT NOT NULL);

-- the JSON contract without the text, compressed (Brotli)
CREATE TABLE analysis (article INTEGER PRIMARY KEY, json BLOB NOT NULL);

-- what an article is recognised by among others
CREATE TABLE sketch (article INTEGER PRIMARY KEY, kin INTEGER NOT NULL, features BLOB NOT NULL, print BLOB NOT NULL);

CREATE VIRTUAL TABLE article_words USING fts5 (title, text, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co Mc Mn'");

CREATE TABLE story (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, title TEXT NOT NULL,
    first_day TEXT, last_day TEXT, articles INTEGER NOT NULL, languages TEXT NOT NULL, changed TEXT NOT NULL,
    stale INTEGER NOT NULL, told INTEGER NOT NULL,
    origins INTEGER NOT NULL, unknown_lineage INTEGER NOT NULL, questions INTEGER NOT NULL, revised INTEGER NOT NULL, disputed INTEGER NOT NULL);
CREATE INDEX story_stale ON story (stale) WHERE stale = 1;
CREATE INDEX story_last_day ON story (last_day);

-- a story that was taken in by another one: its id leads there
CREATE TABLE story_redirect (old_id TEXT PRIMARY KEY, story INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX story_redirect_story ON story_redirect (story);
CREATE TABLE story_change (story INTEGER NOT NULL, place INTEGER NOT NULL, kind TEXT NOT NULL, after INTEGER NOT NULL, articles INTEGER NOT NULL, PRIMARY KEY (story, place)) WITHOUT ROWID;

-- the brief in the JSON contract, compressed, and the links among its articles
CREATE TABLE story_brief (story INTEGER PRIMARY KEY, json BLOB NOT NULL, links BLOB NOT NULL);

CREATE TABLE origin (story INTEGER NOT NULL, place INTEGER NOT NULL, reason TEXT NOT NULL, PRIMARY KEY (story, place)) WITHOUT ROWID;
CREATE TABLE origin_article (story INTEGER NOT NULL, origin INTEGER NOT NULL, article INTEGER NOT NULL, PRIMARY KEY (story, origin, article)) WITHOUT ROWID;

CREATE TABLE question (
    story INTEGER NOT NULL, place INTEGER NOT NULL, concept TEXT NOT NULL, subject TEXT NOT NULL, scope TEXT, state TEXT NOT NULL,
    independent INTEGER NOT NULL, articles INTEGER NOT NULL, reason TEXT NOT NULL, independence TEXT NOT NULL, PRIMARY KEY (story, place)) WITHOUT ROWID;
CREATE INDEX question_concept ON question (concept, state);
CREATE INDEX question_subject ON question (subject);
CREATE TABLE answer (
    story INTEGER NOT NULL, question INTEGER NOT NULL, place INTEGER NOT NULL, claimant TEXT, claimant_id TEXT,
    value REAL, low REAL, high REAL, hedge TEXT NOT NULL, unit TEXT, asserted TEXT, PRIMARY KEY (story, question, place)) WITHOUT ROWID;
CREATE INDEX answer_claimant ON answer (claimant);
CREATE INDEX answer_asserted ON answer (asserted);
CREATE TABLE report (
    story INTEGER NOT NULL, question INTEGER NOT NULL, answer INTEGER NOT NULL, place INTEGER NOT NULL, article INTEGER NOT NULL,
    first INTEGER NOT NULL, after_last INTEGER NOT NULL, words TEXT NOT NULL, stance TEXT NOT NULL, via TEXT, grouping TEXT NOT NULL, identity TEXT,
    PRIMARY KEY (story, question, answer, place)) WITHOUT ROWID;

-- how far a source has been read in
CREATE TABLE mark (source TEXT PRIMARY KEY, position TEXT NOT NULL, at TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE feed (
    address TEXT PRIMARY KEY, etag TEXT, last_modified TEXT, polled TEXT, next_poll TEXT, failures INTEGER NOT NULL, moved_to TEXT, gone INTEGER NOT NULL, details TEXT) WITHOUT ROWID;
CREATE TABLE feed_item (feed TEXT NOT NULL, item TEXT NOT NULL, seen TEXT NOT NULL, PRIMARY KEY (feed, item)) WITHOUT ROWID;
