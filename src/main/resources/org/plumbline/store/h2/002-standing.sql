-- Where closed assessments came out, so that the list of many need not score each.

CREATE TABLE standing (
    assessment VARCHAR(64) NOT NULL PRIMARY KEY REFERENCES assessment (id) ON DELETE CASCADE,
    stage INTEGER,
    overall_index INTEGER,
    range_low INTEGER,
    range_high INTEGER
);
