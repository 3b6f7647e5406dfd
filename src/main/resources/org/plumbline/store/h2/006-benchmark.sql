-- Whether an assessment may be counted, without a name, when organisations are compared.

ALTER TABLE assessment ADD COLUMN benchmark_agreed BOOLEAN DEFAULT FALSE NOT NULL;
