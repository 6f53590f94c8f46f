-- Where analysts have said otherwise: 'story' is the one that an article is told in, 'found' the one that its text puts it into. NULL: they are the same.
ALTER TABLE article ADD COLUMN found INTEGER;
CREATE INDEX article_found ON article (found) WHERE found IS NOT NULL;

-- a story of which all articles are told elsewhere, as long as that is so: it comes back under its number and its id
CREATE TABLE story_joined (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE);

-- the story that a former id means, where that one is told elsewhere. NULL: the one that it leads to
ALTER TABLE story_redirect ADD COLUMN found INTEGER;
