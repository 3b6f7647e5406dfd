-- H2 2.4.240;
CREATE USER IF NOT EXISTS "" PASSWORD '' ADMIN;
CREATE CACHED TABLE "PUBLIC"."SCHEMA_VERSION"(
    "VERSION" INTEGER NOT NULL
);
ALTER TABLE "PUBLIC"."SCHEMA_VERSION" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_D" PRIMARY KEY("VERSION");
-- 5 +/- SELECT COUNT(*) FROM PUBLIC.SCHEMA_VERSION;
INSERT INTO "PUBLIC"."SCHEMA_VERSION" VALUES
(1),
(2),
(3),
(4),
(5);
CREATE CACHED TABLE "PUBLIC"."STORE_STATE"(
    "ID" INTEGER NOT NULL,
    "SAVES" BIGINT NOT NULL
);
ALTER TABLE "PUBLIC"."STORE_STATE" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_5" PRIMARY KEY("ID");
-- 1 +/- SELECT COUNT(*) FROM PUBLIC.STORE_STATE;
INSERT INTO "PUBLIC"."STORE_STATE" VALUES
(1, 2);
CREATE CACHED TABLE "PUBLIC"."EDITION"(
    "FINGERPRINT" CHARACTER VARYING(64) NOT NULL,
    "CONTENT" CHARACTER VARYING(1000000) NOT NULL
);
ALTER TABLE "PUBLIC"."EDITION" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_B" PRIMARY KEY("FINGERPRINT");
-- 3 +/- SELECT COUNT(*) FROM PUBLIC.EDITION;
INSERT INTO "PUBLIC"."EDITION" VALUES
('ed1165829f43f253299d0715185b518294c2666ed645fecd194fa346858c0928', '{"id":"SIN","version":1,"methodVersion":"1.0","title":"Questionnaire SIN","shortTitle":"Short SIN","description":"What SIN looks at.","source":{"title":"Source of SIN","author":"An author","note":null},"polarity":"POSITIVE","scale":{"id":"S6","stem":"Which line describes us best?","selfStem":null,"lowest":0,"levelNames":["Level 0","Level 1","Level 2","Level 3","Level 4","Level 5"]},"sections":[{"id":"SIN1","title":"Title of SIN1","shortTitle":"Strength of SIN1","question":"What about SIN1?","construct":"Construct of SIN1","sourcePart":"Part for SIN1","weight":1.0,"items":[{"id":"SIN1.1","title":"Title of SIN1.1","statement":"We do SIN1.1.","self":null,"levelLines":["Line 0 of SIN1.1","Line 1 of SIN1.1","Line 2 of SIN1.1","Line 3 of SIN1.1","Line 4 of SIN1.1","Line 5 of SIN1.1"],"evidence":"Evidence of SIN1.1","prompt":"Prompt of SIN1.1","action":"Action of SIN1.1","shortForm":true,"weight":1.0},{"id":"SIN1.2","title":"Title of SIN1.2","statement":"We do SIN1.2.","self":null,"levelLines":["Line 0 of SIN1.2","Line 1 of SIN1.2","Line 2 of SIN1.2","Line 3 of SIN1.2","Line 4 of SIN1.2","Line 5 of SIN1.2"],"evidence":"Evidence of SIN1.2","prompt":"Prompt of SIN1.2","action":"Action of SIN1.2","shortForm":false,"weight":1.0},{"id":"SIN1.3","title":"Title of SIN1.3","statement":"We do SIN1.3.","self":null,"levelLines":["Line 0 of SIN1.3","Line 1 of SIN1.3","Line 2 of SIN1.3","Line 3 of SIN1.3","Line 4 of SIN1.3","Line 5 of SIN1.3"],"evidence":"Evidence of SIN1.3","prompt":"Prompt of SIN1.3","action":"Action of SIN1.3","shortForm":false,"weight":1.0},{"id":"SIN1.4","title":"Title of SIN1.4","statement":"We do SIN1.4.","self":null,"levelLines":["Line 0 of SIN1.4","Line 1 of SIN1.4","Line 2 of SIN1.4","Line 3 of SIN1.4","Line 4 of SIN1.4","Line 5 of SIN1.4"],"evidence":"Evidence of SIN1.4","prompt":"Prompt of SIN1.4","action":"Action of SIN1.4","shortForm":false,"weight":1.0},{"id":"SIN1.5","title":"Title of SIN1.5","statement":"We do SIN1.5.","self":null,"levelLines":["Line 0 of SIN1.5","Line 1 of SIN1.5","Line 2 of SIN1.5","Line 3 of SIN1.5","Line 4 of SIN1.5","Line 5 of SIN1.5"],"evidence":"Evidence of SIN1.5","prompt":"Prompt of SIN1.5","action":"Action of SIN1.5","shortForm":false,"weight":1.0}]},{"id":"SIN2","title":"Title of SIN2","shortTitle":"Strength of SIN2","question":"What about SIN2?","construct":"Construct of SIN2","sourcePart":"Part for SIN2","weight":1.0,"items":[{"id":"SIN2.1","title":"Title of SIN2.1","statement":"We do SIN2.1.","self":null,"levelLines":["Line 0 of SIN2.1","Line 1 of SIN2.1","Line 2 of SIN2.1","Line 3 of SIN2.1","Line 4 of SIN2.1","Line 5 of SIN2.1"],"evidence":"Evidence of SIN2.1","prompt":"Prompt of SIN2.1","action":"Action of SIN2.1","shortForm":true,"weight":1.0},{"id":"SIN2.2","title":"Title of SIN2.2","statement":"We do SIN2.2.","self":null,"levelLines":["Line 0 of SIN2.2","Line 1 of SIN2.2","Line 2 of SIN2.2","Line 3 of SIN2.2","Line 4 of SIN2.2","Line 5 of SIN2.2"],"evidence":"Evidence of SIN2.2","prompt":"Prompt of SIN2.2","action":"Action of SIN2.2","shortForm":false,"weight":1.0},{"id":"SIN2.3","title":"Title of SIN2.3","statement":"We do SIN2.3.","self":null,"levelLines":["Line 0 of SIN2.3","Line 1 of SIN2.3","Line 2 of SIN2.3","Line 3 of SIN2.3","Line 4 of SIN2.3","Line 5 of SIN2.3"],"evidence":"Evidence of SIN2.3","prompt":"Prompt of SIN2.3","action":"Action of SIN2.3","shortForm":false,"weight":1.0},{"id":"SIN2.4","title":"Title of SIN2.4","statement":"We do SIN2.4.","self":null,"levelLines":["Line 0 of SIN2.4","Line 1 of SIN2.4","Line 2 of SIN2.4","Line 3 of SIN2.4","Line 4 of SIN2.4","Line 5 of SIN2.4"],"evidence":"Evidence of SIN2.4","prompt":"Prompt of SIN2.4","action":"Action of SIN2.4","shortForm":false,"weight":1.0}]},{"id":"SIN3","title":"Title of SIN3","shortTitle":"Strength of SIN3","question":"What about SIN3?","construct":"Construct of SIN3","sourcePart":"Part for SIN3","weight":1.0,"items":[{"id":"SIN3.1","title":"Title of SIN3.1","statement":"We do SIN3.1.","self":null,"levelLines":["Line 0 of SIN3.1","Line 1 of SIN3.1","Line 2 of SIN3.1","Line 3 of SIN3.1","Line 4 of SIN3.1","Line 5 of SIN3.1"],"evidence":"Evidence of SIN3.1","prompt":"Prompt of SIN3.1","action":"Action of SIN3.1","shortForm":false,"weight":1.0},{"id":"SIN3.2","title":"Title of SIN3.2","statement":"We do SIN3.2.","self":null,"levelLines":["Line 0 of SIN3.2","Line 1 of SIN3.2","Line 2 of SIN3.2","Line 3 of SIN3.2","Line 4 of SIN3.2","Line 5 of SIN3.2"],"evidence":"Evidence of SIN3.2","prompt":"Prompt of SIN3.2","action":"Action of SIN3.2","shortForm":true,"weight":1.0},{"id":"SIN3.3","title":"Title of SIN3.3","statement":"We do SIN3.3.","self":null,"levelLines":["Line 0 of SIN3.3","Line 1 of SIN3.3","Line 2 of SIN3.3","Line 3 of SIN3.3","Line 4 of SIN3.3","Line 5 of SIN3.3"],"evidence":"Evidence of SIN3.3","prompt":"Prompt of SIN3.3","action":"Action of SIN3.3","shortForm":false,"weight":1.0},{"id":"SIN3.4","title":"Title of SIN3.4","statement":"We do SIN3.4.","self":null,"levelLines":["Line 0 of SIN3.4","Line 1 of SIN3.4","Line 2 of SIN3.4","Line 3 of SIN3.4","Line 4 of SIN3.4","Line 5 of SIN3.4"],"evidence":"Evidence of SIN3.4","prompt":"Prompt of SIN3.4","action":"Action of SIN3.4","shortForm":false,"weight":1.0}]},{"id":"SIN4","title":"Title of SIN4","shortTitle":"Strength of SIN4","question":"What about SIN4?","construct":"Construct of SIN4","sourcePart":"Part for SIN4","weight":1.0,"items":[{"id":"SIN4.1","title":"Title of SIN4.1","statement":"We do SIN4.1.","self":null,"levelLines":["Line 0 of SIN4.1","Line 1 of SIN4.1","Line 2 of SIN4.1","Line 3 of SIN4.1","Line 4 of SIN4.1","Line 5 of SIN4.1"],"evidence":"Evidence of SIN4.1","prompt":"Prompt of SIN4.1","action":"Action of SIN4.1","shortForm":true,"weight":1.0},{"id":"SIN4.2","title":"Title of SIN4.2","statement":"We do SIN4.2.","self":null,"levelLines":["Line 0 of SIN4.2","Line 1 of SIN4.2","Line 2 of SIN4.2","Line 3 of SIN4.2","Line 4 of SIN4.2","Line 5 of SIN4.2"],"evidence":"Evidence of SIN4.2","prompt":"Prompt of SIN4.2","action":"Action of SIN4.2","shortForm":false,"weight":1.0},{"id":"SIN4.3","title":"Title of SIN4.3","statement":"We do SIN4.3.","self":null,"levelLines":["Line 0 of SIN4.3","Line 1 of SIN4.3","Line 2 of SIN4.3","Line 3 of SIN4.3","Line 4 of SIN4.3","Line 5 of SIN4.3"],"evidence":"Evidence of SIN4.3","prompt":"Prompt of SIN4.3","action":"Action of SIN4.3","shortForm":false,"weight":1.0},{"id":"SIN4.4","title":"Title of SIN4.4","statement":"We do SIN4.4.","self":null,"levelLines":["Line 0 of SIN4.4","Line 1 of SIN4.4","Line 2 of SIN4.4","Line 3 of SIN4.4","Line 4 of SIN4.4","Line 5 of SIN4.4"],"evidence":"Evidence of SIN4.4","prompt":"Prompt of SIN4.4","action":"Action of SIN4.4","shortForm":false,"weight":1.0},{"id":"SIN4.5","title":"Title of SIN4.5","statement":"We do SIN4.5.","self":null,"levelLines":["Line 0 of SIN4.5","Line 1 of SIN4.5","Line 2 of SIN4.5","Line 3 of SIN4.5","Line 4 of SIN4.5","Line 5 of SIN4.5"],"evidence":"Evidence of SIN4.5","prompt":"Prompt of SIN4.5","action":"Action of SIN4.5","shortForm":false,"weight":1.0}]},{"id":"SIN5","title":"Title of SIN5","shortTitle":"Strength of SIN5","question":"What about SIN5?","construct":"Construct of SIN5","sourcePart":"Part for SIN5","weight":1.0,"items":[{"id":"SIN5.1","title":"Title of SIN5.1","statement":"We do SIN5.1.","self":null,"levelLines":["Line 0 of SIN5.1","Line 1 of SIN5.1","Line 2 of SIN5.1","Line 3 of SIN5.1","Line 4 of SIN5.1","Line 5 of SIN5.1"],"evidence":"Evidence of SIN5.1","prompt":"Prompt of SIN5.1","action":"Action of SIN5.1","shortForm":false,"weight":1.0},{"id":"SIN5.2","title":"Title of SIN5.2","statement":"We do SIN5.2.","self":null,"levelLines":["Line 0 of SIN5.2","Line 1 of SIN5.2","Line 2 of SIN5.2","Line 3 of SIN5.2","Line 4 of SIN5.2","Line 5 of SIN5.2"],"evidence":"Evidence of SIN5.2","prompt":"Prompt of SIN5.2","action":"Action of SIN5.2","shortForm":true,"weight":1.0},{"id":"SIN5.3","title":"Title of SIN5.3","statement":"We do SIN5.3.","self":null,"levelLines":["Line 0 of SIN5.3","Line 1 of SIN5.3","Line 2 of SIN5.3","Line 3 of SIN5.3","Line 4 of SIN5.3","Line 5 of SIN5.3"],"evidence":"Evidence of SIN5.3","prompt":"Prompt of SIN5.3","action":"Action of SIN5.3","shortForm":false,"weight":1.0},{"id":"SIN5.4","title":"Title of SIN5.4","statement":"We do SIN5.4.","self":null,"levelLines":["Line 0 of SIN5.4","Line 1 of SIN5.4","Line 2 of SIN5.4","Line 3 of SIN5.4","Line 4 of SIN5.4","Line 5 of SIN5.4"],"evidence":"Evidence of SIN5.4","prompt":"Prompt of SIN5.4","action":"Action of SIN5.4","shortForm":false,"weight":1.0}]},{"id":"SIN6","title":"Title of SIN6","shortTitle":"Strength of SIN6","question":"What about SIN6?","construct":"Construct of SIN6","sourcePart":"Part for SIN6","weight":1.0,"items":[{"id":"SIN6.1","title":"Title of SIN6.1","statement":"We do SIN6.1.","self":null,"levelLines":["Line 0 of SIN6.1","Line 1 of SIN6.1","Line 2 of SIN6.1","Line 3 of SIN6.1","Line 4 of SIN6.1","Line 5 of SIN6.1"],"evidence":"Evidence of SIN6.1","prompt":"Prompt of SIN6.1","action":"Action of SIN6.1","shortForm":false,"weight":1.0},{"id":"SIN6.2","title":"Title of SIN6.2","statement":"We do SIN6.2.","self":null,"levelLines":["Line 0 of SIN6.2","Line 1 of SIN6.2","Line 2 of SIN6.2","Line 3 of SIN6.2","Line 4 of SIN6.2","Line 5 of SIN6.2"],"evidence":"Evidence of SIN6.2","prompt":"Prompt of SIN6.2","action":"Action of SIN6.2","shortForm":false,"weight":1.0},{"id":"SIN6.3","title":"Title of SIN6.3","statement":"We do SIN6.3.","self":null,"levelLines":["Line 0 of SIN6.3","Line 1 of SIN6.3","Line 2 of SIN6.3","Line 3 of SIN6.3","Line 4 of SIN6.3","Line 5 of SIN6.3"],"evidence":"Evidence of SIN6.3","prompt":"Prompt of SIN6.3","action":"Action of SIN6.3","shortForm":false,"weight":1.0},{"id":"SIN6.4","title":"Title of SIN6.4","statement":"We do SIN6.4.","self":null,"levelLines":["Line 0 of SIN6.4","Line 1 of SIN6.4","Line 2 of SIN6.4","Line 3 of SIN6.4","Line 4 of SIN6.4","Line 5 of SIN6.4"],"evidence":"Evidence of SIN6.4","prompt":"Prompt of SIN6.4","action":"Action of SIN6.4","shortForm":true,"weight":1.0},{"id":"SIN6.5","title":"Title of SIN6.5","statement":"We do SIN6.5.","self":null,"levelLines":["Line 0 of SIN6.5","Line 1 of SIN6.5","Line 2 of SIN6.5","Line 3 of SIN6.5","Line 4 of SIN6.5","Line 5 of SIN6.5"],"evidence":"Evidence of SIN6.5","prompt":"Prompt of SIN6.5","action":"Action of SIN6.5","shortForm":false,"weight":1.0}]},{"id":"SIN7","title":"Title of SIN7","shortTitle":"Strength of SIN7","question":"What about SIN7?","construct":"Construct of SIN7","sourcePart":"Part for SIN7","weight":1.0,"items":[{"id":"SIN7.1","title":"Title of SIN7.1","statement":"We do SIN7.1.","self":null,"levelLines":["Line 0 of SIN7.1","Line 1 of SIN7.1","Line 2 of SIN7.1","Line 3 of SIN7.1","Line 4 of SIN7.1","Line 5 of SIN7.1"],"evidence":"Evidence of SIN7.1","prompt":"Prompt of SIN7.1","action":"Action of SIN7.1","shortForm":false,"weight":1.0},{"id":"SIN7.2","title":"Title of SIN7.2","statement":"We do SIN7.2.","self":null,"levelLines":["Line 0 of SIN7.2","Line 1 of SIN7.2","Line 2 of SIN7.2","Line 3 of SIN7.2","Line 4 of SIN7.2","Line 5 of SIN7.2"],"evidence":"Evidence of SIN7.2","prompt":"Prompt of SIN7.2","action":"Action of SIN7.2","shortForm":false,"weight":1.0},{"id":"SIN7.3","title":"Title of SIN7.3","statement":"We do SIN7.3.","self":null,"levelLines":["Line 0 of SIN7.3","Line 1 of SIN7.3","Line 2 of SIN7.3","Line 3 of SIN7.3","Line 4 of SIN7.3","Line 5 of SIN7.3"],"evidence":"Evidence of SIN7.3","prompt":"Prompt of SIN7.3","action":"Action of SIN7.3","shortForm":true,"weight":1.0},{"id":"SIN7.4","title":"Title of SIN7.4","statement":"We do SIN7.4.","self":null,"levelLines":["Line 0 of SIN7.4","Line 1 of SIN7.4","Line 2 of SIN7.4","Line 3 of SIN7.4","Line 4 of SIN7.4","Line 5 of SIN7.4"],"evidence":"Evidence of SIN7.4","prompt":"Prompt of SIN7.4","action":"Action of SIN7.4","shortForm":false,"weight":1.0}]}]}');
INSERT INTO "PUBLIC"."EDITION" VALUES
('78d07880aa62856e46379a38fc709596af438cd82975ff0152747472166f11e0', '{"id":"CEO","version":1,"methodVersion":"1.0","title":"Questionnaire CEO","shortTitle":"Short CEO","description":"What CEO looks at.","source":{"title":"Source of CEO","author":"An author","note":null},"polarity":"POSITIVE","scale":{"id":"S6","stem":"Which line describes us best?","selfStem":null,"lowest":0,"levelNames":["Level 0","Level 1","Level 2","Level 3","Level 4","Level 5"]},"sections":[{"id":"CEO-A","title":"Title of CEO-A","shortTitle":"Strength of CEO-A","question":"What about CEO-A?","construct":"Construct of CEO-A","sourcePart":"Part for CEO-A","weight":1.0,"items":[{"id":"CEO1","title":"Title of CEO1","statement":"Our CEO does CEO1.","self":"I do CEO1.","levelLines":["Line 0 of CEO1","Line 1 of CEO1","Line 2 of CEO1","Line 3 of CEO1","Line 4 of CEO1","Line 5 of CEO1"],"evidence":"Evidence of CEO1","prompt":"Prompt of CEO1","action":"Action of CEO1","shortForm":true,"weight":1.0},{"id":"CEO2","title":"Title of CEO2","statement":"Our CEO does CEO2.","self":"I do CEO2.","levelLines":["Line 0 of CEO2","Line 1 of CEO2","Line 2 of CEO2","Line 3 of CEO2","Line 4 of CEO2","Line 5 of CEO2"],"evidence":"Evidence of CEO2","prompt":"Prompt of CEO2","action":"Action of CEO2","shortForm":false,"weight":1.0},{"id":"CEO9","title":"Title of CEO9","statement":"Our CEO does CEO9.","self":"I do CEO9.","levelLines":["Line 0 of CEO9","Line 1 of CEO9","Line 2 of CEO9","Line 3 of CEO9","Line 4 of CEO9","Line 5 of CEO9"],"evidence":"Evidence of CEO9","prompt":"Prompt of CEO9","action":"Action of CEO9","shortForm":false,"weight":1.0}]},{"id":"CEO-B","title":"Title of CEO-B","shortTitle":"Strength of CEO-B","question":"What about CEO-B?","construct":"Construct of CEO-B","sourcePart":"Part for CEO-B","weight":1.0,"items":[{"id":"CEO3","title":"Title of CEO3","statement":"Our CEO does CEO3.","self":"I do CEO3.","levelLines":["Line 0 of CEO3","Line 1 of CEO3","Line 2 of CEO3","Line 3 of CEO3","Line 4 of CEO3","Line 5 of CEO3"],"evidence":"Evidence of CEO3","prompt":"Prompt of CEO3","action":"Action of CEO3","shortForm":false,"weight":1.0},{"id":"CEO4","title":"Title of CEO4","statement":"Our CEO does CEO4.","self":"I do CEO4.","levelLines":["Line 0 of CEO4","Line 1 of CEO4","Line 2 of CEO4","Line 3 of CEO4","Line 4 of CEO4","Line 5 of CEO4"],"evidence":"Evidence of CEO4","prompt":"Prompt of CEO4","action":"Action of CEO4","shortForm":true,"weight":1.0},{"id":"CEO5","title":"Title of CEO5","statement":"Our CEO does CEO5.","self":"I do CEO5.","levelLines":["Line 0 of CEO5","Line 1 of CEO5","Line 2 of CEO5","Line 3 of CEO5","Line 4 of CEO5","Line 5 of CEO5"],"evidence":"Evidence of CEO5","prompt":"Prompt of CEO5","action":"Action of CEO5","shortForm":false,"weight":1.0}]},{"id":"CEO-C","title":"Title of CEO-C","shortTitle":"Strength of CEO-C","question":"What about CEO-C?","construct":"Construct of CEO-C","sourcePart":"Part for CEO-C","weight":1.0,"items":[{"id":"CEO6","title":"Title of CEO6","statement":"Our CEO does CEO6.","self":"I do CEO6.","levelLines":["Line 0 of CEO6","Line 1 of CEO6","Line 2 of CEO6","Line 3 of CEO6","Line 4 of CEO6","Line 5 of CEO6"],"evidence":"Evidence of CEO6","prompt":"Prompt of CEO6","action":"Action of CEO6","shortForm":true,"weight":1.0},{"id":"CEO7","title":"Title of CEO7","statement":"Our CEO does CEO7.","self":"I do CEO7.","levelLines":["Line 0 of CEO7","Line 1 of CEO7","Line 2 of CEO7","Line 3 of CEO7","Line 4 of CEO7","Line 5 of CEO7"],"evidence":"Evidence of CEO7","prompt":"Prompt of CEO7","action":"Action of CEO7","shortForm":true,"weight":1.0},{"id":"CEO8","title":"Title of CEO8","statement":"Our CEO does CEO8.","self":"I do CEO8.","levelLines":["Line 0 of CEO8","Line 1 of CEO8","Line 2 of CEO8","Line 3 of CEO8","Line 4 of CEO8","Line 5 of CEO8"],"evidence":"Evidence of CEO8","prompt":"Prompt of CEO8","action":"Action of CEO8","shortForm":false,"weight":1.0}]}]}'),
('f70e65c6bd56ad2eba05927fb240ec3395ca53c3bd5b771d260dbe3d052557e5', '{"id":"BLK","version":1,"methodVersion":"1.0","title":"Questionnaire BLK","shortTitle":"Short BLK","description":"What BLK looks at.","source":{"title":"Source of BLK","author":"An author","note":null},"polarity":"NEGATIVE","scale":{"id":"S5","stem":"Which line describes us best?","selfStem":null,"lowest":0,"levelNames":["Level 0","Level 1","Level 2","Level 3","Level 4"]},"sections":[{"id":"BLK1","title":"Title of BLK1","shortTitle":"Strength of BLK1","question":"What about BLK1?","construct":"Construct of BLK1","sourcePart":"Part for BLK1","weight":1.0,"items":[{"id":"BLK1.1","title":"Title of BLK1.1","statement":"We do BLK1.1.","self":null,"levelLines":["Line 0 of BLK1.1","Line 1 of BLK1.1","Line 2 of BLK1.1","Line 3 of BLK1.1","Line 4 of BLK1.1"],"evidence":"Evidence of BLK1.1","prompt":"Prompt of BLK1.1","action":"Action of BLK1.1","shortForm":false,"weight":1.0},{"id":"BLK1.2","title":"Title of BLK1.2","statement":"We do BLK1.2.","self":null,"levelLines":["Line 0 of BLK1.2","Line 1 of BLK1.2","Line 2 of BLK1.2","Line 3 of BLK1.2","Line 4 of BLK1.2"],"evidence":"Evidence of BLK1.2","prompt":"Prompt of BLK1.2","action":"Action of BLK1.2","shortForm":false,"weight":1.0}]},{"id":"BLK2","title":"Title of BLK2","shortTitle":"Strength of BLK2","question":"What about BLK2?","construct":"Construct of BLK2","sourcePart":"Part for BLK2","weight":1.0,"items":[{"id":"BLK2.1","title":"Title of BLK2.1","statement":"We do BLK2.1.","self":null,"levelLines":["Line 0 of BLK2.1","Line 1 of BLK2.1","Line 2 of BLK2.1","Line 3 of BLK2.1","Line 4 of BLK2.1"],"evidence":"Evidence of BLK2.1","prompt":"Prompt of BLK2.1","action":"Action of BLK2.1","shortForm":false,"weight":1.0},{"id":"BLK2.2","title":"Title of BLK2.2","statement":"We do BLK2.2.","self":null,"levelLines":["Line 0 of BLK2.2","Line 1 of BLK2.2","Line 2 of BLK2.2","Line 3 of BLK2.2","Line 4 of BLK2.2"],"evidence":"Evidence of BLK2.2","prompt":"Prompt of BLK2.2","action":"Action of BLK2.2","shortForm":true,"weight":1.0},{"id":"BLK2.3","title":"Title of BLK2.3","statement":"We do BLK2.3.","self":null,"levelLines":["Line 0 of BLK2.3","Line 1 of BLK2.3","Line 2 of BLK2.3","Line 3 of BLK2.3","Line 4 of BLK2.3"],"evidence":"Evidence of BLK2.3","prompt":"Prompt of BLK2.3","action":"Action of BLK2.3","shortForm":false,"weight":1.0}]},{"id":"BLK3","title":"Title of BLK3","shortTitle":"Strength of BLK3","question":"What about BLK3?","construct":"Construct of BLK3","sourcePart":"Part for BLK3","weight":1.0,"items":[{"id":"BLK3.1","title":"Title of BLK3.1","statement":"We do BLK3.1.","self":null,"levelLines":["Line 0 of BLK3.1","Line 1 of BLK3.1","Line 2 of BLK3.1","Line 3 of BLK3.1","Line 4 of BLK3.1"],"evidence":"Evidence of BLK3.1","prompt":"Prompt of BLK3.1","action":"Action of BLK3.1","shortForm":false,"weight":1.0},{"id":"BLK3.2","title":"Title of BLK3.2","statement":"We do BLK3.2.","self":null,"levelLines":["Line 0 of BLK3.2","Line 1 of BLK3.2","Line 2 of BLK3.2","Line 3 of BLK3.2","Line 4 of BLK3.2"],"evidence":"Evidence of BLK3.2","prompt":"Prompt of BLK3.2","action":"Action of BLK3.2","shortForm":true,"weight":1.0},{"id":"BLK3.3","title":"Title of BLK3.3","statement":"We do BLK3.3.","self":null,"levelLines":["Line 0 of BLK3.3","Line 1 of BLK3.3","Line 2 of BLK3.3","Line 3 of BLK3.3","Line 4 of BLK3.3"],"evidence":"Evidence of BLK3.3","prompt":"Prompt of BLK3.3","action":"Action of BLK3.3","shortForm":false,"weight":1.0}]},{"id":"BLK4","title":"Title of BLK4","shortTitle":"Strength of BLK4","question":"What about BLK4?","construct":"Construct of BLK4","sourcePart":"Part for BLK4","weight":1.0,"items":[{"id":"BLK4.1","title":"Title of BLK4.1","statement":"We do BLK4.1.","self":null,"levelLines":["Line 0 of BLK4.1","Line 1 of BLK4.1","Line 2 of BLK4.1","Line 3 of BLK4.1","Line 4 of BLK4.1"],"evidence":"Evidence of BLK4.1","prompt":"Prompt of BLK4.1","action":"Action of BLK4.1","shortForm":true,"weight":1.0},{"id":"BLK4.2","title":"Title of BLK4.2","statement":"We do BLK4.2.","self":null,"levelLines":["Line 0 of BLK4.2","Line 1 of BLK4.2","Line 2 of BLK4.2","Line 3 of BLK4.2","Line 4 of BLK4.2"],"evidence":"Evidence of BLK4.2","prompt":"Prompt of BLK4.2","action":"Action of BLK4.2","shortForm":false,"weight":1.0},{"id":"BLK4.3","title":"Title of BLK4.3","statement":"We do BLK4.3.","self":null,"levelLines":["Line 0 of BLK4.3","Line 1 of BLK4.3","Line 2 of BLK4.3","Line 3 of BLK4.3","Line 4 of BLK4.3"],"evidence":"Evidence of BLK4.3","prompt":"Prompt of BLK4.3","action":"Action of BLK4.3","shortForm":false,"weight":1.0}]},{"id":"BLK5","title":"Title of BLK5","shortTitle":"Strength of BLK5","question":"What about BLK5?","construct":"Construct of BLK5","sourcePart":"Part for BLK5","weight":1.0,"items":[{"id":"BLK5.1","title":"Title of BLK5.1","statement":"We do BLK5.1.","self":null,"levelLines":["Line 0 of BLK5.1","Line 1 of BLK5.1","Line 2 of BLK5.1","Line 3 of BLK5.1","Line 4 of BLK5.1"],"evidence":"Evidence of BLK5.1","prompt":"Prompt of BLK5.1","action":"Action of BLK5.1","shortForm":false,"weight":1.0},{"id":"BLK5.2","title":"Title of BLK5.2","statement":"We do BLK5.2.","self":null,"levelLines":["Line 0 of BLK5.2","Line 1 of BLK5.2","Line 2 of BLK5.2","Line 3 of BLK5.2","Line 4 of BLK5.2"],"evidence":"Evidence of BLK5.2","prompt":"Prompt of BLK5.2","action":"Action of BLK5.2","shortForm":false,"weight":1.0}]},{"id":"BLK6","title":"Title of BLK6","shortTitle":"Strength of BLK6","question":"What about BLK6?","construct":"Construct of BLK6","sourcePart":"Part for BLK6","weight":1.0,"items":[{"id":"BLK6.1","title":"Title of BLK6.1","statement":"We do BLK6.1.","self":null,"levelLines":["Line 0 of BLK6.1","Line 1 of BLK6.1","Line 2 of BLK6.1","Line 3 of BLK6.1","Line 4 of BLK6.1"],"evidence":"Evidence of BLK6.1","prompt":"Prompt of BLK6.1","action":"Action of BLK6.1","shortForm":false,"weight":1.0},{"id":"BLK6.2","title":"Title of BLK6.2","statement":"We do BLK6.2.","self":null,"levelLines":["Line 0 of BLK6.2","Line 1 of BLK6.2","Line 2 of BLK6.2","Line 3 of BLK6.2","Line 4 of BLK6.2"],"evidence":"Evidence of BLK6.2","prompt":"Prompt of BLK6.2","action":"Action of BLK6.2","shortForm":false,"weight":1.0}]},{"id":"BLK7","title":"Title of BLK7","shortTitle":"Strength of BLK7","question":"What about BLK7?","construct":"Construct of BLK7","sourcePart":"Part for BLK7","weight":1.0,"items":[{"id":"BLK7.1","title":"Title of BLK7.1","statement":"We do BLK7.1.","self":null,"levelLines":["Line 0 of BLK7.1","Line 1 of BLK7.1","Line 2 of BLK7.1","Line 3 of BLK7.1","Line 4 of BLK7.1"],"evidence":"Evidence of BLK7.1","prompt":"Prompt of BLK7.1","action":"Action of BLK7.1","shortForm":false,"weight":1.0},{"id":"BLK7.2","title":"Title of BLK7.2","statement":"We do BLK7.2.","self":null,"levelLines":["Line 0 of BLK7.2","Line 1 of BLK7.2","Line 2 of BLK7.2","Line 3 of BLK7.2","Line 4 of BLK7.2"],"evidence":"Evidence of BLK7.2","prompt":"Prompt of BLK7.2","action":"Action of BLK7.2","shortForm":false,"weight":1.0}]},{"id":"BLK8","title":"Title of BLK8","shortTitle":"Strength of BLK8","question":"What about BLK8?","construct":"Construct of BLK8","sourcePart":"Part for BLK8","weight":1.0,"items":[{"id":"BLK8.1","title":"Title of BLK8.1","statement":"We do BLK8.1.","self":null,"levelLines":["Line 0 of BLK8.1","Line 1 of BLK8.1","Line 2 of BLK8.1","Line 3 of BLK8.1","Line 4 of BLK8.1"],"evidence":"Evidence of BLK8.1","prompt":"Prompt of BLK8.1","action":"Action of BLK8.1","shortForm":true,"weight":1.0},{"id":"BLK8.2","title":"Title of BLK8.2","statement":"We do BLK8.2.","self":null,"levelLines":["Line 0 of BLK8.2","Line 1 of BLK8.2","Line 2 of BLK8.2","Line 3 of BLK8.2","Line 4 of BLK8.2"],"evidence":"Evidence of BLK8.2","prompt":"Prompt of BLK8.2","action":"Action of BLK8.2","shortForm":false,"weight":1.0},{"id":"BLK8.3","title":"Title of BLK8.3","statement":"We do BLK8.3.","self":null,"levelLines":["Line 0 of BLK8.3","Line 1 of BLK8.3","Line 2 of BLK8.3","Line 3 of BLK8.3","Line 4 of BLK8.3"],"evidence":"Evidence of BLK8.3","prompt":"Prompt of BLK8.3","action":"Action of BLK8.3","shortForm":false,"weight":1.0}]},{"id":"BLK9","title":"Title of BLK9","shortTitle":"Strength of BLK9","question":"What about BLK9?","construct":"Construct of BLK9","sourcePart":"Part for BLK9","weight":1.0,"items":[{"id":"BLK9.1","title":"Title of BLK9.1","statement":"We do BLK9.1.","self":null,"levelLines":["Line 0 of BLK9.1","Line 1 of BLK9.1","Line 2 of BLK9.1","Line 3 of BLK9.1","Line 4 of BLK9.1"],"evidence":"Evidence of BLK9.1","prompt":"Prompt of BLK9.1","action":"Action of BLK9.1","shortForm":false,"weight":1.0},{"id":"BLK9.2","title":"Title of BLK9.2","statement":"We do BLK9.2.","self":null,"levelLines":["Line 0 of BLK9.2","Line 1 of BLK9.2","Line 2 of BLK9.2","Line 3 of BLK9.2","Line 4 of BLK9.2"],"evidence":"Evidence of BLK9.2","prompt":"Prompt of BLK9.2","action":"Action of BLK9.2","shortForm":false,"weight":1.0}]}]}');
CREATE CACHED TABLE "PUBLIC"."ASSESSMENT"(
    "ID" CHARACTER VARYING(64) NOT NULL,
    "PHASE" CHARACTER VARYING(16) NOT NULL,
    "ORGANISATION" CHARACTER VARYING(100000) NOT NULL,
    "TITLE" CHARACTER VARYING(100000) NOT NULL,
    "HELD_ON" DATE NOT NULL,
    "METHOD_VERSION" CHARACTER VARYING(1000) NOT NULL,
    "FORM" CHARACTER VARYING(16) NOT NULL,
    "PRIVACY_MODE" CHARACTER VARYING(16) NOT NULL,
    "SMALLEST_GROUP" INTEGER NOT NULL,
    "REVEAL_AGREED" BOOLEAN NOT NULL,
    "CEO_GAP_AGREED" BOOLEAN NOT NULL,
    "EVIDENCE_COLLECTED" BOOLEAN NOT NULL,
    "OPENED_AT" TIMESTAMP(6) WITH TIME ZONE
);
ALTER TABLE "PUBLIC"."ASSESSMENT" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_9" PRIMARY KEY("ID");
-- 1 +/- SELECT COUNT(*) FROM PUBLIC.ASSESSMENT;
INSERT INTO "PUBLIC"."ASSESSMENT" VALUES
('a-1', 'COLLECTING', 'Alderbrook Instruments', 'Spring 2026', DATE '2026-03-12', '1.0', 'SHORT', 'WORKSHOP', 4, TRUE, TRUE, TRUE, NULL);
CREATE CACHED TABLE "PUBLIC"."ASKED_EDITION"(
    "ASSESSMENT" CHARACTER VARYING(64) NOT NULL,
    "PLACE" INTEGER NOT NULL,
    "EDITION" CHARACTER VARYING(64) NOT NULL
);
ALTER TABLE "PUBLIC"."ASKED_EDITION" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_2DA" PRIMARY KEY("ASSESSMENT", "PLACE");
-- 3 +/- SELECT COUNT(*) FROM PUBLIC.ASKED_EDITION;
INSERT INTO "PUBLIC"."ASKED_EDITION" VALUES
('a-1', 0, 'ed1165829f43f253299d0715185b518294c2666ed645fecd194fa346858c0928'),
('a-1', 1, '78d07880aa62856e46379a38fc709596af438cd82975ff0152747472166f11e0'),
('a-1', 2, 'f70e65c6bd56ad2eba05927fb240ec3395ca53c3bd5b771d260dbe3d052557e5');
CREATE CACHED TABLE "PUBLIC"."TURN"(
    "SEQ" BIGINT GENERATED BY DEFAULT AS IDENTITY(START WITH 1 RESTART WITH 3) NOT NULL,
    "ASSESSMENT" CHARACTER VARYING(64) NOT NULL,
    "PARTICIPANT" CHARACTER VARYING(64) NOT NULL,
    "TURN_STATE" CHARACTER VARYING(16) NOT NULL,
    "FIRST_PICTURE" INTEGER,
    "COMMENTS_RELEASED" BOOLEAN NOT NULL,
    "CODE_HASH" CHARACTER VARYING(1000),
    "MOVED_AT" TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
ALTER TABLE "PUBLIC"."TURN" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_27" PRIMARY KEY("SEQ");
-- 2 +/- SELECT COUNT(*) FROM PUBLIC.TURN;
INSERT INTO "PUBLIC"."TURN" VALUES
(1, 'a-1', 'p2', 'LEFT_OUT', NULL, FALSE, NULL, TIMESTAMP WITH TIME ZONE '2026-03-12 09:12:00+00'),
(2, 'a-1', 'p1', 'HANDED_IN', 3, TRUE, 'hash', TIMESTAMP WITH TIME ZONE '2026-03-12 09:12:00+00');
CREATE CACHED TABLE "PUBLIC"."ANSWER"(
    "SEQ" BIGINT GENERATED BY DEFAULT AS IDENTITY(START WITH 1 RESTART WITH 6) NOT NULL,
    "ASSESSMENT" CHARACTER VARYING(64) NOT NULL,
    "PARTICIPANT" CHARACTER VARYING(64) NOT NULL,
    "ITEM" CHARACTER VARYING(64) NOT NULL,
    "ROUND" INTEGER NOT NULL,
    "KIND" CHARACTER VARYING(16) NOT NULL,
    "CHOSEN_LEVEL" INTEGER,
    "REASON" CHARACTER VARYING(1000000),
    "REMARK" CHARACTER VARYING(1000000),
    "GIVEN_AT" TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
ALTER TABLE "PUBLIC"."ANSWER" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_7" PRIMARY KEY("SEQ");
-- 5 +/- SELECT COUNT(*) FROM PUBLIC.ANSWER;
INSERT INTO "PUBLIC"."ANSWER" VALUES
(1, 'a-1', 'p1', 'SIN2.1', 1, 'RATED', 0, NULL, NULL, TIMESTAMP WITH TIME ZONE '2026-03-12 09:12:00+00'),
(2, 'a-1', 'p1', 'SIN1.1', 1, 'RATED', 5, NULL, U&'It''s "said"; -- DROP TABLE\000aza\017c\00f3\0142\0107 \03a9\03bc\03ad\03b3\03b1 \+01f642 %s ?', TIMESTAMP WITH TIME ZONE '2026-03-12 09:12:00+00'),
(3, 'a-1', 'p1', 'SIN1.1', 2, 'DONT_KNOW', NULL, NULL, 'On reflection.', TIMESTAMP WITH TIME ZONE '2026-03-12 09:12:00+00'),
(4, 'a-1', 'p1', 'BLK2.2', 1, 'NOT_APPLICABLE', NULL, 'One partner only.', NULL, TIMESTAMP WITH TIME ZONE '2026-03-12 09:12:00+00'),
(5, 'a-1', 'p1', 'BLK3.2', 1, 'NOT_APPLICABLE', NULL, '', NULL, TIMESTAMP WITH TIME ZONE '2026-03-12 09:12:00+00');
CREATE CACHED TABLE "PUBLIC"."DRAFT"(
    "ASSESSMENT" CHARACTER VARYING(64) NOT NULL,
    "PARTICIPANT" CHARACTER VARYING(64) NOT NULL,
    "ITEM" CHARACTER VARYING(64) NOT NULL,
    "REMARK" CHARACTER VARYING(1000000) NOT NULL
);
ALTER TABLE "PUBLIC"."DRAFT" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_3E" PRIMARY KEY("ASSESSMENT", "PARTICIPANT", "ITEM");
-- 1 +/- SELECT COUNT(*) FROM PUBLIC.DRAFT;
INSERT INTO "PUBLIC"."DRAFT" VALUES
('a-1', 'p2', 'SIN4.1', 'A draft');
CREATE CACHED TABLE "PUBLIC"."CODE_TRIES"(
    "ASSESSMENT" CHARACTER VARYING(64) NOT NULL,
    "PARTICIPANT" CHARACTER VARYING(64) NOT NULL,
    "WRONG" INTEGER NOT NULL,
    "LAST_AT" TIMESTAMP(6) WITH TIME ZONE
);
ALTER TABLE "PUBLIC"."CODE_TRIES" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_311" PRIMARY KEY("ASSESSMENT", "PARTICIPANT");
-- 0 +/- SELECT COUNT(*) FROM PUBLIC.CODE_TRIES;
CREATE CACHED TABLE "PUBLIC"."AGREED_LEVEL"(
    "ASSESSMENT" CHARACTER VARYING(64) NOT NULL,
    "PLACE" INTEGER NOT NULL,
    "ITEM" CHARACTER VARYING(64) NOT NULL,
    "CHOSEN_LEVEL" INTEGER NOT NULL,
    "REASON" CHARACTER VARYING(1000000) NOT NULL
);
ALTER TABLE "PUBLIC"."AGREED_LEVEL" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_28C" PRIMARY KEY("ASSESSMENT", "PLACE");
-- 2 +/- SELECT COUNT(*) FROM PUBLIC.AGREED_LEVEL;
INSERT INTO "PUBLIC"."AGREED_LEVEL" VALUES
('a-1', 0, 'SIN2.1', 2, 'Two of us visit often.'),
('a-1', 1, 'SIN1.1', 0, '');
CREATE CACHED TABLE "PUBLIC"."NOT_APPLICABLE"(
    "ASSESSMENT" CHARACTER VARYING(64) NOT NULL,
    "PLACE" INTEGER NOT NULL,
    "ITEM" CHARACTER VARYING(64) NOT NULL,
    "REASON" CHARACTER VARYING(1000000) NOT NULL
);
ALTER TABLE "PUBLIC"."NOT_APPLICABLE" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_3A4" PRIMARY KEY("ASSESSMENT", "PLACE");
-- 1 +/- SELECT COUNT(*) FROM PUBLIC.NOT_APPLICABLE;
INSERT INTO "PUBLIC"."NOT_APPLICABLE" VALUES
('a-1', 0, 'BLK2.2', 'One channel only.');
CREATE CACHED TABLE "PUBLIC"."EVIDENCE"(
    "ASSESSMENT" CHARACTER VARYING(64) NOT NULL,
    "PLACE" INTEGER NOT NULL,
    "ITEM" CHARACTER VARYING(64) NOT NULL,
    "GRADE" INTEGER NOT NULL,
    "NOTE" CHARACTER VARYING(1000000) NOT NULL
);
ALTER TABLE "PUBLIC"."EVIDENCE" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_45" PRIMARY KEY("ASSESSMENT", "PLACE");
-- 1 +/- SELECT COUNT(*) FROM PUBLIC.EVIDENCE;
INSERT INTO "PUBLIC"."EVIDENCE" VALUES
('a-1', 0, 'SIN1.1', 2, 'Contact log 2025');
CREATE CACHED TABLE "PUBLIC"."IMPORTANCE"(
    "ASSESSMENT" CHARACTER VARYING(64) NOT NULL,
    "PLACE" INTEGER NOT NULL,
    "PARTICIPANT" CHARACTER VARYING(64) NOT NULL,
    "SECTION" CHARACTER VARYING(64) NOT NULL,
    "RATING" INTEGER NOT NULL
);
ALTER TABLE "PUBLIC"."IMPORTANCE" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_9B9" PRIMARY KEY("ASSESSMENT", "PLACE");
-- 2 +/- SELECT COUNT(*) FROM PUBLIC.IMPORTANCE;
INSERT INTO "PUBLIC"."IMPORTANCE" VALUES
('a-1', 0, 'p2', 'SIN1', 4),
('a-1', 1, 'p1', 'SIN1', 1);
CREATE CACHED TABLE "PUBLIC"."EFFORT"(
    "ASSESSMENT" CHARACTER VARYING(64) NOT NULL,
    "PLACE" INTEGER NOT NULL,
    "SECTION" CHARACTER VARYING(64) NOT NULL,
    "EFFORT" INTEGER NOT NULL,
    "OWN_AUTHORITY" BOOLEAN NOT NULL,
    "RESULT_IN_90_DAYS" BOOLEAN NOT NULL
);
ALTER TABLE "PUBLIC"."EFFORT" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_79B" PRIMARY KEY("ASSESSMENT", "PLACE");
-- 1 +/- SELECT COUNT(*) FROM PUBLIC.EFFORT;
INSERT INTO "PUBLIC"."EFFORT" VALUES
('a-1', 0, 'SIN1', 3, TRUE, FALSE);
CREATE CACHED TABLE "PUBLIC"."STANDING"(
    "ASSESSMENT" CHARACTER VARYING(64) NOT NULL,
    "STAGE" INTEGER,
    "OVERALL_INDEX" INTEGER,
    "RANGE_LOW" INTEGER,
    "RANGE_HIGH" INTEGER
);
ALTER TABLE "PUBLIC"."STANDING" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_7C" PRIMARY KEY("ASSESSMENT");
-- 1 +/- SELECT COUNT(*) FROM PUBLIC.STANDING;
INSERT INTO "PUBLIC"."STANDING" VALUES
('a-1', 3, 52, 44, 58);
CREATE CACHED TABLE "PUBLIC"."IMPROVEMENT"(
    "ASSESSMENT" CHARACTER VARYING(64) NOT NULL,
    "PLACE" INTEGER NOT NULL,
    "ID" CHARACTER VARYING(64) NOT NULL,
    "WHAT" CHARACTER VARYING(1000000) NOT NULL,
    "ITEM" CHARACTER VARYING(64),
    "OWNER_ID" CHARACTER VARYING(64),
    "DUE_ON" DATE,
    "MEASURE_WHAT" CHARACTER VARYING(1000000),
    "MEASURE_TODAY" CHARACTER VARYING(1000000),
    "MEASURE_TARGET" CHARACTER VARYING(1000000),
    "COUNTED_BY" CHARACTER VARYING(64),
    "EXPECTATION" CHARACTER VARYING(1000000) NOT NULL,
    "STOPPED" CHARACTER VARYING(1000000) NOT NULL,
    "CHECK_ON" DATE,
    "STATUS" CHARACTER VARYING(16) NOT NULL,
    "SECTION" CHARACTER VARYING(64),
    "FIRST_RESULT_ON" DATE,
    "MEASURE_BY_CUSTOMERS" BOOLEAN,
    "REACHED_PLAN_ON" DATE,
    "REACHED_DO_ON" DATE,
    "REACHED_CHECK_ON" DATE,
    "REACHED_ACT_ON" DATE,
    "FOUND_VALUE" CHARACTER VARYING(1000000),
    "FOUND_SHOWED" CHARACTER VARYING(1000000),
    "OUTCOME" CHARACTER VARYING(16),
    "CARRIED_FROM" CHARACTER VARYING(100000)
);
ALTER TABLE "PUBLIC"."IMPROVEMENT" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_748" PRIMARY KEY("ASSESSMENT", "PLACE");
-- 2 +/- SELECT COUNT(*) FROM PUBLIC.IMPROVEMENT;
INSERT INTO "PUBLIC"."IMPROVEMENT" VALUES
('a-1', 0, 'a2', 'Book two customer conversations per executive', 'SIN1.1', 'p1', DATE '2026-06-30', 'written up', '', '16', 'p2', 'Every executive can name one', 'The tour of sites', DATE '2026-07-07', 'CHECK', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
('a-1', 1, 'a1', 'Ask why they left', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', '', NULL, 'PLAN', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
CREATE CACHED TABLE "PUBLIC"."WORKSHOP"(
    "ASSESSMENT" CHARACTER VARYING(64) NOT NULL,
    "CONTENT" CHARACTER VARYING(1000000) NOT NULL
);
ALTER TABLE "PUBLIC"."WORKSHOP" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_30" PRIMARY KEY("ASSESSMENT");
-- 0 +/- SELECT COUNT(*) FROM PUBLIC.WORKSHOP;
CREATE CACHED TABLE "PUBLIC"."BALLOT"(
    "ASSESSMENT" CHARACTER VARYING(64) NOT NULL,
    "ITEM" CHARACTER VARYING(64) NOT NULL,
    "ROUND" INTEGER NOT NULL,
    "VOTER_KIND" CHARACTER VARYING(16) NOT NULL,
    "VOTER" CHARACTER VARYING(64) NOT NULL,
    "KIND" CHARACTER VARYING(16) NOT NULL,
    "CHOSEN_LEVEL" INTEGER,
    "REASON" CHARACTER VARYING(1000000)
);
ALTER TABLE "PUBLIC"."BALLOT" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_7457" PRIMARY KEY("ASSESSMENT", "ITEM", "ROUND", "VOTER_KIND", "VOTER");
-- 1 +/- SELECT COUNT(*) FROM PUBLIC.BALLOT;
INSERT INTO "PUBLIC"."BALLOT" VALUES
('a-1', 'SIN2.1', 2, 'PERSON', 'p2', 'RATED', 3, NULL);
CREATE CACHED TABLE "PUBLIC"."COUNTED_VOTE"(
    "ASSESSMENT" CHARACTER VARYING(64) NOT NULL,
    "ITEM" CHARACTER VARYING(64) NOT NULL,
    "ROUND" INTEGER NOT NULL,
    "LEVELS" CHARACTER VARYING(1000) NOT NULL,
    "DONT_KNOW" INTEGER NOT NULL,
    "NOT_APPLICABLE" INTEGER NOT NULL
);
ALTER TABLE "PUBLIC"."COUNTED_VOTE" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_10" PRIMARY KEY("ASSESSMENT", "ITEM", "ROUND");
-- 1 +/- SELECT COUNT(*) FROM PUBLIC.COUNTED_VOTE;
INSERT INTO "PUBLIC"."COUNTED_VOTE" VALUES
('a-1', 'SIN3.2', 1, '0,1,2,0,0,0', 1, 0);
CREATE CACHED TABLE "PUBLIC"."OPEN_ITEM"(
    "ASSESSMENT" CHARACTER VARYING(64) NOT NULL,
    "PLACE" INTEGER NOT NULL,
    "ITEM" CHARACTER VARYING(64) NOT NULL,
    "KIND" CHARACTER VARYING(16) NOT NULL,
    "REASON" CHARACTER VARYING(1000000) NOT NULL
);
ALTER TABLE "PUBLIC"."OPEN_ITEM" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_401" PRIMARY KEY("ASSESSMENT", "PLACE");
-- 0 +/- SELECT COUNT(*) FROM PUBLIC.OPEN_ITEM;
CREATE CACHED TABLE "PUBLIC"."ABSENCE"(
    "ASSESSMENT" CHARACTER VARYING(64) NOT NULL,
    "PLACE" INTEGER NOT NULL,
    "ITEM" CHARACTER VARYING(64) NOT NULL,
    "PARTICIPANT" CHARACTER VARYING(64) NOT NULL
);
ALTER TABLE "PUBLIC"."ABSENCE" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_E3" PRIMARY KEY("ASSESSMENT", "PLACE");
-- 1 +/- SELECT COUNT(*) FROM PUBLIC.ABSENCE;
INSERT INTO "PUBLIC"."ABSENCE" VALUES
('a-1', 0, 'SIN3.2', 'p3');
CREATE CACHED TABLE "PUBLIC"."COUNTED_IMPORTANCE"(
    "ASSESSMENT" CHARACTER VARYING(64) NOT NULL,
    "SECTION" CHARACTER VARYING(64) NOT NULL,
    "RATINGS" CHARACTER VARYING(1000) NOT NULL
);
ALTER TABLE "PUBLIC"."COUNTED_IMPORTANCE" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_EAA" PRIMARY KEY("ASSESSMENT", "SECTION");
-- 0 +/- SELECT COUNT(*) FROM PUBLIC.COUNTED_IMPORTANCE;
CREATE CACHED TABLE "PUBLIC"."PARTICIPANT"(
    "ASSESSMENT" CHARACTER VARYING(64) NOT NULL,
    "PLACE" INTEGER NOT NULL,
    "ID" CHARACTER VARYING(64) NOT NULL,
    "FULL_NAME" CHARACTER VARYING(100000) NOT NULL,
    "OFFICE" CHARACTER VARYING(100000) NOT NULL,
    "IN_GROUP" CHARACTER VARYING(100000) NOT NULL,
    "IS_CEO" BOOLEAN NOT NULL,
    "JOINED_LATE" BOOLEAN DEFAULT FALSE NOT NULL
);
ALTER TABLE "PUBLIC"."PARTICIPANT" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_AE" PRIMARY KEY("ASSESSMENT", "ID");
-- 3 +/- SELECT COUNT(*) FROM PUBLIC.PARTICIPANT;
INSERT INTO "PUBLIC"."PARTICIPANT" VALUES
('a-1', 0, 'p1', 'Ingrid Solberg', 'Chief Executive', 'Corporate', TRUE, FALSE),
('a-1', 1, 'p2', 'Tomasz Wilk', '', '', FALSE, FALSE),
('a-1', 2, 'p3', U&'\0395\03bb\03ad\03bd\03b7', 'People', 'Corporate', FALSE, FALSE);
ALTER TABLE "PUBLIC"."ANSWER" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_735" UNIQUE NULLS DISTINCT ("ASSESSMENT", "PARTICIPANT", "ITEM", "ROUND");
ALTER TABLE "PUBLIC"."TURN" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_2778" UNIQUE NULLS DISTINCT ("ASSESSMENT", "PARTICIPANT");
ALTER TABLE "PUBLIC"."AGREED_LEVEL" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_28" FOREIGN KEY("ASSESSMENT") REFERENCES "PUBLIC"."ASSESSMENT"("ID") ON DELETE CASCADE NOCHECK;
ALTER TABLE "PUBLIC"."PARTICIPANT" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_A" FOREIGN KEY("ASSESSMENT") REFERENCES "PUBLIC"."ASSESSMENT"("ID") ON DELETE CASCADE NOCHECK;
ALTER TABLE "PUBLIC"."ASKED_EDITION" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_2" FOREIGN KEY("ASSESSMENT") REFERENCES "PUBLIC"."ASSESSMENT"("ID") ON DELETE CASCADE NOCHECK;
ALTER TABLE "PUBLIC"."DRAFT" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_3" FOREIGN KEY("ASSESSMENT") REFERENCES "PUBLIC"."ASSESSMENT"("ID") ON DELETE CASCADE NOCHECK;
ALTER TABLE "PUBLIC"."STANDING" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_7CE" FOREIGN KEY("ASSESSMENT") REFERENCES "PUBLIC"."ASSESSMENT"("ID") ON DELETE CASCADE NOCHECK;
ALTER TABLE "PUBLIC"."EVIDENCE" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_4" FOREIGN KEY("ASSESSMENT") REFERENCES "PUBLIC"."ASSESSMENT"("ID") ON DELETE CASCADE NOCHECK;
ALTER TABLE "PUBLIC"."TURN" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_277" FOREIGN KEY("ASSESSMENT") REFERENCES "PUBLIC"."ASSESSMENT"("ID") ON DELETE CASCADE NOCHECK;
ALTER TABLE "PUBLIC"."IMPROVEMENT" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_74" FOREIGN KEY("ASSESSMENT") REFERENCES "PUBLIC"."ASSESSMENT"("ID") ON DELETE CASCADE NOCHECK;
ALTER TABLE "PUBLIC"."ANSWER" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_73" FOREIGN KEY("ASSESSMENT") REFERENCES "PUBLIC"."ASSESSMENT"("ID") ON DELETE CASCADE NOCHECK;
ALTER TABLE "PUBLIC"."COUNTED_VOTE" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_1" FOREIGN KEY("ASSESSMENT") REFERENCES "PUBLIC"."ASSESSMENT"("ID") ON DELETE CASCADE NOCHECK;
ALTER TABLE "PUBLIC"."COUNTED_IMPORTANCE" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_EA" FOREIGN KEY("ASSESSMENT") REFERENCES "PUBLIC"."ASSESSMENT"("ID") ON DELETE CASCADE NOCHECK;
ALTER TABLE "PUBLIC"."WORKSHOP" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_30C" FOREIGN KEY("ASSESSMENT") REFERENCES "PUBLIC"."ASSESSMENT"("ID") ON DELETE CASCADE NOCHECK;
ALTER TABLE "PUBLIC"."ASKED_EDITION" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_2D" FOREIGN KEY("EDITION") REFERENCES "PUBLIC"."EDITION"("FINGERPRINT") NOCHECK;
ALTER TABLE "PUBLIC"."IMPORTANCE" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_9B" FOREIGN KEY("ASSESSMENT") REFERENCES "PUBLIC"."ASSESSMENT"("ID") ON DELETE CASCADE NOCHECK;
ALTER TABLE "PUBLIC"."BALLOT" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_745" FOREIGN KEY("ASSESSMENT") REFERENCES "PUBLIC"."ASSESSMENT"("ID") ON DELETE CASCADE NOCHECK;
ALTER TABLE "PUBLIC"."CODE_TRIES" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_31" FOREIGN KEY("ASSESSMENT") REFERENCES "PUBLIC"."ASSESSMENT"("ID") ON DELETE CASCADE NOCHECK;
ALTER TABLE "PUBLIC"."EFFORT" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_79" FOREIGN KEY("ASSESSMENT") REFERENCES "PUBLIC"."ASSESSMENT"("ID") ON DELETE CASCADE NOCHECK;
ALTER TABLE "PUBLIC"."OPEN_ITEM" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_40" FOREIGN KEY("ASSESSMENT") REFERENCES "PUBLIC"."ASSESSMENT"("ID") ON DELETE CASCADE NOCHECK;
ALTER TABLE "PUBLIC"."NOT_APPLICABLE" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_3A" FOREIGN KEY("ASSESSMENT") REFERENCES "PUBLIC"."ASSESSMENT"("ID") ON DELETE CASCADE NOCHECK;
ALTER TABLE "PUBLIC"."ABSENCE" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_E" FOREIGN KEY("ASSESSMENT") REFERENCES "PUBLIC"."ASSESSMENT"("ID") ON DELETE CASCADE NOCHECK;
