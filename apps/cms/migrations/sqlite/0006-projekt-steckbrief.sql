CREATE TABLE `projekte_zahlen` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`wert` text,
	`was` text,
	`stand` text,
	`quelle` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `projekte`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `projekte_zahlen_order_idx` ON `projekte_zahlen` (`_order`);
--> 
CREATE INDEX `projekte_zahlen_parent_id_idx` ON `projekte_zahlen` (`_parent_id`);
--> 
CREATE TABLE `projekte_antworten` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`frage` text,
	`antwort` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `projekte`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `projekte_antworten_order_idx` ON `projekte_antworten` (`_order`);
--> 
CREATE INDEX `projekte_antworten_parent_id_idx` ON `projekte_antworten` (`_parent_id`);
--> 
CREATE TABLE `projekte_dokumente` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`titel` text,
	`url` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `projekte`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `projekte_dokumente_order_idx` ON `projekte_dokumente` (`_order`);
--> 
CREATE INDEX `projekte_dokumente_parent_id_idx` ON `projekte_dokumente` (`_parent_id`);
--> 
CREATE TABLE `_projekte_v_version_zahlen` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	`wert` text,
	`was` text,
	`stand` text,
	`quelle` text,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_projekte_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `_projekte_v_version_zahlen_order_idx` ON `_projekte_v_version_zahlen` (`_order`);
--> 
CREATE INDEX `_projekte_v_version_zahlen_parent_id_idx` ON `_projekte_v_version_zahlen` (`_parent_id`);
--> 
CREATE TABLE `_projekte_v_version_antworten` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	`frage` text,
	`antwort` text,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_projekte_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `_projekte_v_version_antworten_order_idx` ON `_projekte_v_version_antworten` (`_order`);
--> 
CREATE INDEX `_projekte_v_version_antworten_parent_id_idx` ON `_projekte_v_version_antworten` (`_parent_id`);
--> 
CREATE TABLE `_projekte_v_version_dokumente` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	`titel` text,
	`url` text,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_projekte_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `_projekte_v_version_dokumente_order_idx` ON `_projekte_v_version_dokumente` (`_order`);
--> 
CREATE INDEX `_projekte_v_version_dokumente_parent_id_idx` ON `_projekte_v_version_dokumente` (`_parent_id`);
--> 
ALTER TABLE `projekte` ADD `reifegrad` numeric;
--> 
ALTER TABLE `_projekte_v` ADD `version_reifegrad` numeric;
