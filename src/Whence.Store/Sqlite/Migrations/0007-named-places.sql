-- Names of places in the articles of each story, without capitals and accents, to find stories by.
CREATE TABLE story_named (story INTEGER NOT NULL, place TEXT NOT NULL, PRIMARY KEY (story, place)) WITHOUT ROWID;
CREATE INDEX story_named_place ON story_named (place);
UPDATE story SET stale = 1 WHERE told > 0;
