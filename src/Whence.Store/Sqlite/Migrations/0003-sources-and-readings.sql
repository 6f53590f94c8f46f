-- How an analysis is kept: 0 as JSON, packed; 1 and up as the bytes of Readings.cs, from which story and JSON are told without reading the text again.
ALTER TABLE analysis ADD COLUMN form INTEGER NOT NULL DEFAULT 0;

-- the place of the answer by which the same claimant replaced this one
ALTER TABLE answer ADD COLUMN replaced_by INTEGER;
UPDATE story SET stale = 1 WHERE revised + disputed > 0;

-- what a source has asserted and published
CREATE INDEX answer_claimant_id ON answer (claimant_id) WHERE claimant_id IS NOT NULL;
CREATE INDEX article_outlet ON article (outlet) WHERE outlet IS NOT NULL;
