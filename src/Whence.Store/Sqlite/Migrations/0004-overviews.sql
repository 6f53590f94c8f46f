-- What the list of stories shows of each: the countries that its articles name, and the figure that changed last (places of question and answers in the ledger).
CREATE TABLE story_place (story INTEGER NOT NULL, country TEXT NOT NULL, articles INTEGER NOT NULL, PRIMARY KEY (story, country)) WITHOUT ROWID;
CREATE INDEX story_place_country ON story_place (country);
CREATE TABLE story_turn (story INTEGER PRIMARY KEY, question INTEGER NOT NULL, kind TEXT NOT NULL, before INTEGER NOT NULL, after INTEGER NOT NULL);
UPDATE story SET stale = 1 WHERE told > 0;
