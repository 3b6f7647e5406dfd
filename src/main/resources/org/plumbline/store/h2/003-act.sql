-- What became of actions on their way through plan, do, check and act.

ALTER TABLE improvement ADD COLUMN section VARCHAR(64);
ALTER TABLE improvement ADD COLUMN first_result_on DATE;
ALTER TABLE improvement ADD COLUMN measure_by_customers BOOLEAN;
ALTER TABLE improvement ADD COLUMN reached_plan_on DATE;
ALTER TABLE improvement ADD COLUMN reached_do_on DATE;
ALTER TABLE improvement ADD COLUMN reached_check_on DATE;
ALTER TABLE improvement ADD COLUMN reached_act_on DATE;
ALTER TABLE improvement ADD COLUMN found_value VARCHAR(1000000);
ALTER TABLE improvement ADD COLUMN found_showed VARCHAR(1000000);
ALTER TABLE improvement ADD COLUMN outcome VARCHAR(16);
ALTER TABLE improvement ADD COLUMN carried_from VARCHAR(100000);
