-- What analysts decide. An act is never changed or taken out: to undo it is another act. targets are ids that survive a new analysis.
CREATE TABLE act (
    id INTEGER PRIMARY KEY, at TEXT NOT NULL, who TEXT NOT NULL, kind TEXT NOT NULL, target TEXT NOT NULL, payload TEXT, undone_by INTEGER);
CREATE INDEX act_target ON act (target);
CREATE INDEX act_kind ON act (kind) WHERE undone_by IS NULL;
