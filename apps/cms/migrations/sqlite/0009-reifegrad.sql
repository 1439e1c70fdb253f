ALTER TABLE `ergaenzungen` ADD `reifegrad` numeric;
--> 
ALTER TABLE `_ergaenzungen_v` ADD `version_reifegrad` numeric;
