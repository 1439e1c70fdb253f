ALTER TABLE `uebersetzungen` ADD `original_geaendert` text;
--> 
CREATE INDEX `uebersetzungen_original_geaendert_idx` ON `uebersetzungen` (`original_geaendert`);
--> 
ALTER TABLE `_uebersetzungen_v` ADD `version_original_geaendert` text;
--> 
CREATE INDEX `_uebersetzungen_v_version_version_original_geaendert_idx` ON `_uebersetzungen_v` (`version_original_geaendert`);
