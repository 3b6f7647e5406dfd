-- Who came to the workshop when answers were no longer collected.

ALTER TABLE participant ADD COLUMN joined_late BOOLEAN DEFAULT FALSE NOT NULL;
