-- The order in which stories are listed: without sorting those of the latest day, which are thousands in a store of a million articles.
DROP INDEX story_last_day;
CREATE INDEX story_latest ON story (last_day DESC, articles DESC, number);
