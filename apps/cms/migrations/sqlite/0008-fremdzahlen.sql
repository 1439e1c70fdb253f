CREATE TABLE `fremdzahlen_pruefung` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`schritt` text,
	`von_id` integer,
	`am` text,
	`kommentar` text,
	FOREIGN KEY (`von_id`) REFERENCES `benutzer`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `fremdzahlen`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `fremdzahlen_pruefung_order_idx` ON `fremdzahlen_pruefung` (`_order`);
--> 
CREATE INDEX `fremdzahlen_pruefung_parent_id_idx` ON `fremdzahlen_pruefung` (`_parent_id`);
--> 
CREATE INDEX `fremdzahlen_pruefung_von_idx` ON `fremdzahlen_pruefung` (`von_id`);
--> 
CREATE TABLE `fremdzahlen` (
	`id` integer PRIMARY KEY NOT NULL,
	`ablauf` text DEFAULT 'entwurf',
	`titel` text,
	`gebiet` text,
	`zaehlweise` text,
	`wert` numeric,
	`von` numeric,
	`stand` text,
	`quelle_titel` text,
	`quelle_url` text,
	`hinweis` text,
	`slug` text,
	`organisation_id` integer,
	`veroeffentlichen_am` text,
	`zurueckziehen_am` text,
	`geplant_von_id` integer,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`_status` text DEFAULT 'draft',
	FOREIGN KEY (`organisation_id`) REFERENCES `organisationen`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`geplant_von_id`) REFERENCES `benutzer`(`id`) ON UPDATE no action ON DELETE set null
);

--> 
CREATE INDEX `fremdzahlen_ablauf_idx` ON `fremdzahlen` (`ablauf`);
--> 
CREATE UNIQUE INDEX `fremdzahlen_slug_idx` ON `fremdzahlen` (`slug`);
--> 
CREATE INDEX `fremdzahlen_organisation_idx` ON `fremdzahlen` (`organisation_id`);
--> 
CREATE INDEX `fremdzahlen_veroeffentlichen_am_idx` ON `fremdzahlen` (`veroeffentlichen_am`);
--> 
CREATE INDEX `fremdzahlen_zurueckziehen_am_idx` ON `fremdzahlen` (`zurueckziehen_am`);
--> 
CREATE INDEX `fremdzahlen_geplant_von_idx` ON `fremdzahlen` (`geplant_von_id`);
--> 
CREATE INDEX `fremdzahlen_updated_at_idx` ON `fremdzahlen` (`updated_at`);
--> 
CREATE INDEX `fremdzahlen_created_at_idx` ON `fremdzahlen` (`created_at`);
--> 
CREATE INDEX `fremdzahlen__status_idx` ON `fremdzahlen` (`_status`);
--> 
CREATE TABLE `fremdzahlen_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`benutzer_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `fremdzahlen`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`benutzer_id`) REFERENCES `benutzer`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `fremdzahlen_rels_order_idx` ON `fremdzahlen_rels` (`order`);
--> 
CREATE INDEX `fremdzahlen_rels_parent_idx` ON `fremdzahlen_rels` (`parent_id`);
--> 
CREATE INDEX `fremdzahlen_rels_path_idx` ON `fremdzahlen_rels` (`path`);
--> 
CREATE INDEX `fremdzahlen_rels_benutzer_id_idx` ON `fremdzahlen_rels` (`benutzer_id`);
--> 
CREATE TABLE `_fremdzahlen_v_version_pruefung` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	`schritt` text,
	`von_id` integer,
	`am` text,
	`kommentar` text,
	`_uuid` text,
	FOREIGN KEY (`von_id`) REFERENCES `benutzer`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `_fremdzahlen_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `_fremdzahlen_v_version_pruefung_order_idx` ON `_fremdzahlen_v_version_pruefung` (`_order`);
--> 
CREATE INDEX `_fremdzahlen_v_version_pruefung_parent_id_idx` ON `_fremdzahlen_v_version_pruefung` (`_parent_id`);
--> 
CREATE INDEX `_fremdzahlen_v_version_pruefung_von_idx` ON `_fremdzahlen_v_version_pruefung` (`von_id`);
--> 
CREATE TABLE `_fremdzahlen_v` (
	`id` integer PRIMARY KEY NOT NULL,
	`parent_id` integer,
	`version_ablauf` text DEFAULT 'entwurf',
	`version_titel` text,
	`version_gebiet` text,
	`version_zaehlweise` text,
	`version_wert` numeric,
	`version_von` numeric,
	`version_stand` text,
	`version_quelle_titel` text,
	`version_quelle_url` text,
	`version_hinweis` text,
	`version_slug` text,
	`version_organisation_id` integer,
	`version_veroeffentlichen_am` text,
	`version_zurueckziehen_am` text,
	`version_geplant_von_id` integer,
	`version_updated_at` text,
	`version_created_at` text,
	`version__status` text DEFAULT 'draft',
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`latest` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `fremdzahlen`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_organisation_id`) REFERENCES `organisationen`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_geplant_von_id`) REFERENCES `benutzer`(`id`) ON UPDATE no action ON DELETE set null
);

--> 
CREATE INDEX `_fremdzahlen_v_parent_idx` ON `_fremdzahlen_v` (`parent_id`);
--> 
CREATE INDEX `_fremdzahlen_v_version_version_ablauf_idx` ON `_fremdzahlen_v` (`version_ablauf`);
--> 
CREATE INDEX `_fremdzahlen_v_version_version_slug_idx` ON `_fremdzahlen_v` (`version_slug`);
--> 
CREATE INDEX `_fremdzahlen_v_version_version_organisation_idx` ON `_fremdzahlen_v` (`version_organisation_id`);
--> 
CREATE INDEX `_fremdzahlen_v_version_version_veroeffentlichen_am_idx` ON `_fremdzahlen_v` (`version_veroeffentlichen_am`);
--> 
CREATE INDEX `_fremdzahlen_v_version_version_zurueckziehen_am_idx` ON `_fremdzahlen_v` (`version_zurueckziehen_am`);
--> 
CREATE INDEX `_fremdzahlen_v_version_version_geplant_von_idx` ON `_fremdzahlen_v` (`version_geplant_von_id`);
--> 
CREATE INDEX `_fremdzahlen_v_version_version_updated_at_idx` ON `_fremdzahlen_v` (`version_updated_at`);
--> 
CREATE INDEX `_fremdzahlen_v_version_version_created_at_idx` ON `_fremdzahlen_v` (`version_created_at`);
--> 
CREATE INDEX `_fremdzahlen_v_version_version__status_idx` ON `_fremdzahlen_v` (`version__status`);
--> 
CREATE INDEX `_fremdzahlen_v_created_at_idx` ON `_fremdzahlen_v` (`created_at`);
--> 
CREATE INDEX `_fremdzahlen_v_updated_at_idx` ON `_fremdzahlen_v` (`updated_at`);
--> 
CREATE INDEX `_fremdzahlen_v_latest_idx` ON `_fremdzahlen_v` (`latest`);
--> 
CREATE TABLE `_fremdzahlen_v_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`benutzer_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `_fremdzahlen_v`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`benutzer_id`) REFERENCES `benutzer`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `_fremdzahlen_v_rels_order_idx` ON `_fremdzahlen_v_rels` (`order`);
--> 
CREATE INDEX `_fremdzahlen_v_rels_parent_idx` ON `_fremdzahlen_v_rels` (`parent_id`);
--> 
CREATE INDEX `_fremdzahlen_v_rels_path_idx` ON `_fremdzahlen_v_rels` (`path`);
--> 
CREATE INDEX `_fremdzahlen_v_rels_benutzer_id_idx` ON `_fremdzahlen_v_rels` (`benutzer_id`);
--> 
ALTER TABLE `payload_locked_documents_rels` ADD `fremdzahlen_id` integer REFERENCES fremdzahlen(id);
--> 
CREATE INDEX `payload_locked_documents_rels_fremdzahlen_id_idx` ON `payload_locked_documents_rels` (`fremdzahlen_id`);
