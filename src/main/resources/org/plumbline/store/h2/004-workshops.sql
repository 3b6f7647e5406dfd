-- Workshops: what the room wrote down, votes counted without persons, and votes not revealed yet.

CREATE TABLE workshop (
    assessment VARCHAR(64) NOT NULL PRIMARY KEY REFERENCES assessment (id) ON DELETE CASCADE,
    content VARCHAR(1000000) NOT NULL
);

-- Votes that were cast and not revealed. Before the reveal only the columns up to voter are read.
CREATE TABLE ballot (
    assessment VARCHAR(64) NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
    item VARCHAR(64) NOT NULL,
    round INTEGER NOT NULL,
    voter_kind VARCHAR(16) NOT NULL,
    voter VARCHAR(64) NOT NULL,
    kind VARCHAR(16) NOT NULL,
    chosen_level INTEGER,
    reason VARCHAR(1000000),
    PRIMARY KEY (assessment, item, round, voter_kind, voter)
);

-- How many chose each level, lowest first, with commas between; nobody is named.
CREATE TABLE counted_vote (
    assessment VARCHAR(64) NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
    item VARCHAR(64) NOT NULL,
    round INTEGER NOT NULL,
    levels VARCHAR(1000) NOT NULL,
    dont_know INTEGER NOT NULL,
    not_applicable INTEGER NOT NULL,
    PRIMARY KEY (assessment, item, round)
);

CREATE TABLE open_item (
    assessment VARCHAR(64) NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    item VARCHAR(64) NOT NULL,
    kind VARCHAR(16) NOT NULL,
    reason VARCHAR(1000000) NOT NULL,
    PRIMARY KEY (assessment, place)
);

CREATE TABLE absence (
    assessment VARCHAR(64) NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    item VARCHAR(64) NOT NULL,
    participant VARCHAR(64) NOT NULL,
    PRIMARY KEY (assessment, place)
);

CREATE TABLE counted_importance (
    assessment VARCHAR(64) NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
    section VARCHAR(64) NOT NULL,
    ratings VARCHAR(1000) NOT NULL,
    PRIMARY KEY (assessment, section)
);
