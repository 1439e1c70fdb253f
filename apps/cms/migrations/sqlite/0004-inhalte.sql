CREATE TABLE `termine_themen` (
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`value` text,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `termine`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `termine_themen_order_idx` ON `termine_themen` (`order`);
--> 
CREATE INDEX `termine_themen_parent_idx` ON `termine_themen` (`parent_id`);
--> 
CREATE TABLE `termine_quellen` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`titel` text,
	`url` text,
	`stand` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `termine`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `termine_quellen_order_idx` ON `termine_quellen` (`_order`);
--> 
CREATE INDEX `termine_quellen_parent_id_idx` ON `termine_quellen` (`_parent_id`);
--> 
CREATE TABLE `termine_pruefung` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`schritt` text,
	`von_id` integer,
	`am` text,
	`kommentar` text,
	FOREIGN KEY (`von_id`) REFERENCES `benutzer`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `termine`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `termine_pruefung_order_idx` ON `termine_pruefung` (`_order`);
--> 
CREATE INDEX `termine_pruefung_parent_id_idx` ON `termine_pruefung` (`_parent_id`);
--> 
CREATE INDEX `termine_pruefung_von_idx` ON `termine_pruefung` (`von_id`);
--> 
CREATE TABLE `termine` (
	`id` integer PRIMARY KEY NOT NULL,
	`titel` text,
	`kurz` text,
	`ebene` text,
	`beginn` text,
	`ende` text,
	`ort` text,
	`online` text,
	`veranstalter` text,
	`link` text,
	`text` text,
	`stand` text,
	`slug` text,
	`ablauf` text DEFAULT 'entwurf',
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
CREATE UNIQUE INDEX `termine_slug_idx` ON `termine` (`slug`);
--> 
CREATE INDEX `termine_ablauf_idx` ON `termine` (`ablauf`);
--> 
CREATE INDEX `termine_organisation_idx` ON `termine` (`organisation_id`);
--> 
CREATE INDEX `termine_veroeffentlichen_am_idx` ON `termine` (`veroeffentlichen_am`);
--> 
CREATE INDEX `termine_zurueckziehen_am_idx` ON `termine` (`zurueckziehen_am`);
--> 
CREATE INDEX `termine_geplant_von_idx` ON `termine` (`geplant_von_id`);
--> 
CREATE INDEX `termine_updated_at_idx` ON `termine` (`updated_at`);
--> 
CREATE INDEX `termine_created_at_idx` ON `termine` (`created_at`);
--> 
CREATE INDEX `termine__status_idx` ON `termine` (`_status`);
--> 
CREATE TABLE `termine_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`text` text,
	FOREIGN KEY (`parent_id`) REFERENCES `termine`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `termine_texts_order_parent` ON `termine_texts` (`order`,`parent_id`);
--> 
CREATE TABLE `termine_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`benutzer_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `termine`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`benutzer_id`) REFERENCES `benutzer`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `termine_rels_order_idx` ON `termine_rels` (`order`);
--> 
CREATE INDEX `termine_rels_parent_idx` ON `termine_rels` (`parent_id`);
--> 
CREATE INDEX `termine_rels_path_idx` ON `termine_rels` (`path`);
--> 
CREATE INDEX `termine_rels_benutzer_id_idx` ON `termine_rels` (`benutzer_id`);
--> 
CREATE TABLE `_termine_v_version_themen` (
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`value` text,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `_termine_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `_termine_v_version_themen_order_idx` ON `_termine_v_version_themen` (`order`);
--> 
CREATE INDEX `_termine_v_version_themen_parent_idx` ON `_termine_v_version_themen` (`parent_id`);
--> 
CREATE TABLE `_termine_v_version_quellen` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	`titel` text,
	`url` text,
	`stand` text,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_termine_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `_termine_v_version_quellen_order_idx` ON `_termine_v_version_quellen` (`_order`);
--> 
CREATE INDEX `_termine_v_version_quellen_parent_id_idx` ON `_termine_v_version_quellen` (`_parent_id`);
--> 
CREATE TABLE `_termine_v_version_pruefung` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	`schritt` text,
	`von_id` integer,
	`am` text,
	`kommentar` text,
	`_uuid` text,
	FOREIGN KEY (`von_id`) REFERENCES `benutzer`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `_termine_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `_termine_v_version_pruefung_order_idx` ON `_termine_v_version_pruefung` (`_order`);
--> 
CREATE INDEX `_termine_v_version_pruefung_parent_id_idx` ON `_termine_v_version_pruefung` (`_parent_id`);
--> 
CREATE INDEX `_termine_v_version_pruefung_von_idx` ON `_termine_v_version_pruefung` (`von_id`);
--> 
CREATE TABLE `_termine_v` (
	`id` integer PRIMARY KEY NOT NULL,
	`parent_id` integer,
	`version_titel` text,
	`version_kurz` text,
	`version_ebene` text,
	`version_beginn` text,
	`version_ende` text,
	`version_ort` text,
	`version_online` text,
	`version_veranstalter` text,
	`version_link` text,
	`version_text` text,
	`version_stand` text,
	`version_slug` text,
	`version_ablauf` text DEFAULT 'entwurf',
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
	FOREIGN KEY (`parent_id`) REFERENCES `termine`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_organisation_id`) REFERENCES `organisationen`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_geplant_von_id`) REFERENCES `benutzer`(`id`) ON UPDATE no action ON DELETE set null
);

--> 
CREATE INDEX `_termine_v_parent_idx` ON `_termine_v` (`parent_id`);
--> 
CREATE INDEX `_termine_v_version_version_slug_idx` ON `_termine_v` (`version_slug`);
--> 
CREATE INDEX `_termine_v_version_version_ablauf_idx` ON `_termine_v` (`version_ablauf`);
--> 
CREATE INDEX `_termine_v_version_version_organisation_idx` ON `_termine_v` (`version_organisation_id`);
--> 
CREATE INDEX `_termine_v_version_version_veroeffentlichen_am_idx` ON `_termine_v` (`version_veroeffentlichen_am`);
--> 
CREATE INDEX `_termine_v_version_version_zurueckziehen_am_idx` ON `_termine_v` (`version_zurueckziehen_am`);
--> 
CREATE INDEX `_termine_v_version_version_geplant_von_idx` ON `_termine_v` (`version_geplant_von_id`);
--> 
CREATE INDEX `_termine_v_version_version_updated_at_idx` ON `_termine_v` (`version_updated_at`);
--> 
CREATE INDEX `_termine_v_version_version_created_at_idx` ON `_termine_v` (`version_created_at`);
--> 
CREATE INDEX `_termine_v_version_version__status_idx` ON `_termine_v` (`version__status`);
--> 
CREATE INDEX `_termine_v_created_at_idx` ON `_termine_v` (`created_at`);
--> 
CREATE INDEX `_termine_v_updated_at_idx` ON `_termine_v` (`updated_at`);
--> 
CREATE INDEX `_termine_v_latest_idx` ON `_termine_v` (`latest`);
--> 
CREATE TABLE `_termine_v_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`text` text,
	FOREIGN KEY (`parent_id`) REFERENCES `_termine_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `_termine_v_texts_order_parent` ON `_termine_v_texts` (`order`,`parent_id`);
--> 
CREATE TABLE `_termine_v_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`benutzer_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `_termine_v`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`benutzer_id`) REFERENCES `benutzer`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `_termine_v_rels_order_idx` ON `_termine_v_rels` (`order`);
--> 
CREATE INDEX `_termine_v_rels_parent_idx` ON `_termine_v_rels` (`parent_id`);
--> 
CREATE INDEX `_termine_v_rels_path_idx` ON `_termine_v_rels` (`path`);
--> 
CREATE INDEX `_termine_v_rels_benutzer_id_idx` ON `_termine_v_rels` (`benutzer_id`);
--> 
CREATE TABLE `ergaenzungen_quellen` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`titel` text,
	`url` text,
	`stand` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `ergaenzungen`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `ergaenzungen_quellen_order_idx` ON `ergaenzungen_quellen` (`_order`);
--> 
CREATE INDEX `ergaenzungen_quellen_parent_id_idx` ON `ergaenzungen_quellen` (`_parent_id`);
--> 
CREATE TABLE `ergaenzungen_pruefung` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`schritt` text,
	`von_id` integer,
	`am` text,
	`kommentar` text,
	FOREIGN KEY (`von_id`) REFERENCES `benutzer`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `ergaenzungen`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `ergaenzungen_pruefung_order_idx` ON `ergaenzungen_pruefung` (`_order`);
--> 
CREATE INDEX `ergaenzungen_pruefung_parent_id_idx` ON `ergaenzungen_pruefung` (`_parent_id`);
--> 
CREATE INDEX `ergaenzungen_pruefung_von_idx` ON `ergaenzungen_pruefung` (`von_id`);
--> 
CREATE TABLE `ergaenzungen` (
	`id` integer PRIMARY KEY NOT NULL,
	`titel` text,
	`leistung_id` integer,
	`text` text,
	`stelle` text,
	`terminpflicht` text,
	`termin_url` text,
	`kosten` text,
	`formular_titel` text,
	`formular_url` text,
	`onlinedienst` text,
	`stand` text,
	`ablauf` text DEFAULT 'entwurf',
	`organisation_id` integer,
	`veroeffentlichen_am` text,
	`zurueckziehen_am` text,
	`geplant_von_id` integer,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`_status` text DEFAULT 'draft',
	FOREIGN KEY (`leistung_id`) REFERENCES `leistungen`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisationen`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`geplant_von_id`) REFERENCES `benutzer`(`id`) ON UPDATE no action ON DELETE set null
);

--> 
CREATE INDEX `ergaenzungen_leistung_idx` ON `ergaenzungen` (`leistung_id`);
--> 
CREATE INDEX `ergaenzungen_ablauf_idx` ON `ergaenzungen` (`ablauf`);
--> 
CREATE INDEX `ergaenzungen_organisation_idx` ON `ergaenzungen` (`organisation_id`);
--> 
CREATE INDEX `ergaenzungen_veroeffentlichen_am_idx` ON `ergaenzungen` (`veroeffentlichen_am`);
--> 
CREATE INDEX `ergaenzungen_zurueckziehen_am_idx` ON `ergaenzungen` (`zurueckziehen_am`);
--> 
CREATE INDEX `ergaenzungen_geplant_von_idx` ON `ergaenzungen` (`geplant_von_id`);
--> 
CREATE INDEX `ergaenzungen_updated_at_idx` ON `ergaenzungen` (`updated_at`);
--> 
CREATE INDEX `ergaenzungen_created_at_idx` ON `ergaenzungen` (`created_at`);
--> 
CREATE INDEX `ergaenzungen__status_idx` ON `ergaenzungen` (`_status`);
--> 
CREATE UNIQUE INDEX `leistung_organisation_idx` ON `ergaenzungen` (`leistung_id`,`organisation_id`);
--> 
CREATE TABLE `ergaenzungen_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`text` text,
	FOREIGN KEY (`parent_id`) REFERENCES `ergaenzungen`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `ergaenzungen_texts_order_parent` ON `ergaenzungen_texts` (`order`,`parent_id`);
--> 
CREATE TABLE `ergaenzungen_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`benutzer_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `ergaenzungen`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`benutzer_id`) REFERENCES `benutzer`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `ergaenzungen_rels_order_idx` ON `ergaenzungen_rels` (`order`);
--> 
CREATE INDEX `ergaenzungen_rels_parent_idx` ON `ergaenzungen_rels` (`parent_id`);
--> 
CREATE INDEX `ergaenzungen_rels_path_idx` ON `ergaenzungen_rels` (`path`);
--> 
CREATE INDEX `ergaenzungen_rels_benutzer_id_idx` ON `ergaenzungen_rels` (`benutzer_id`);
--> 
CREATE TABLE `_ergaenzungen_v_version_quellen` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	`titel` text,
	`url` text,
	`stand` text,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_ergaenzungen_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `_ergaenzungen_v_version_quellen_order_idx` ON `_ergaenzungen_v_version_quellen` (`_order`);
--> 
CREATE INDEX `_ergaenzungen_v_version_quellen_parent_id_idx` ON `_ergaenzungen_v_version_quellen` (`_parent_id`);
--> 
CREATE TABLE `_ergaenzungen_v_version_pruefung` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	`schritt` text,
	`von_id` integer,
	`am` text,
	`kommentar` text,
	`_uuid` text,
	FOREIGN KEY (`von_id`) REFERENCES `benutzer`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `_ergaenzungen_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `_ergaenzungen_v_version_pruefung_order_idx` ON `_ergaenzungen_v_version_pruefung` (`_order`);
--> 
CREATE INDEX `_ergaenzungen_v_version_pruefung_parent_id_idx` ON `_ergaenzungen_v_version_pruefung` (`_parent_id`);
--> 
CREATE INDEX `_ergaenzungen_v_version_pruefung_von_idx` ON `_ergaenzungen_v_version_pruefung` (`von_id`);
--> 
CREATE TABLE `_ergaenzungen_v` (
	`id` integer PRIMARY KEY NOT NULL,
	`parent_id` integer,
	`version_titel` text,
	`version_leistung_id` integer,
	`version_text` text,
	`version_stelle` text,
	`version_terminpflicht` text,
	`version_termin_url` text,
	`version_kosten` text,
	`version_formular_titel` text,
	`version_formular_url` text,
	`version_onlinedienst` text,
	`version_stand` text,
	`version_ablauf` text DEFAULT 'entwurf',
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
	FOREIGN KEY (`parent_id`) REFERENCES `ergaenzungen`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_leistung_id`) REFERENCES `leistungen`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_organisation_id`) REFERENCES `organisationen`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_geplant_von_id`) REFERENCES `benutzer`(`id`) ON UPDATE no action ON DELETE set null
);

--> 
CREATE INDEX `_ergaenzungen_v_parent_idx` ON `_ergaenzungen_v` (`parent_id`);
--> 
CREATE INDEX `_ergaenzungen_v_version_version_leistung_idx` ON `_ergaenzungen_v` (`version_leistung_id`);
--> 
CREATE INDEX `_ergaenzungen_v_version_version_ablauf_idx` ON `_ergaenzungen_v` (`version_ablauf`);
--> 
CREATE INDEX `_ergaenzungen_v_version_version_organisation_idx` ON `_ergaenzungen_v` (`version_organisation_id`);
--> 
CREATE INDEX `_ergaenzungen_v_version_version_veroeffentlichen_am_idx` ON `_ergaenzungen_v` (`version_veroeffentlichen_am`);
--> 
CREATE INDEX `_ergaenzungen_v_version_version_zurueckziehen_am_idx` ON `_ergaenzungen_v` (`version_zurueckziehen_am`);
--> 
CREATE INDEX `_ergaenzungen_v_version_version_geplant_von_idx` ON `_ergaenzungen_v` (`version_geplant_von_id`);
--> 
CREATE INDEX `_ergaenzungen_v_version_version_updated_at_idx` ON `_ergaenzungen_v` (`version_updated_at`);
--> 
CREATE INDEX `_ergaenzungen_v_version_version_created_at_idx` ON `_ergaenzungen_v` (`version_created_at`);
--> 
CREATE INDEX `_ergaenzungen_v_version_version__status_idx` ON `_ergaenzungen_v` (`version__status`);
--> 
CREATE INDEX `_ergaenzungen_v_created_at_idx` ON `_ergaenzungen_v` (`created_at`);
--> 
CREATE INDEX `_ergaenzungen_v_updated_at_idx` ON `_ergaenzungen_v` (`updated_at`);
--> 
CREATE INDEX `_ergaenzungen_v_latest_idx` ON `_ergaenzungen_v` (`latest`);
--> 
CREATE INDEX `version_leistung_version_organisation_idx` ON `_ergaenzungen_v` (`version_leistung_id`,`version_organisation_id`);
--> 
CREATE TABLE `_ergaenzungen_v_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`text` text,
	FOREIGN KEY (`parent_id`) REFERENCES `_ergaenzungen_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `_ergaenzungen_v_texts_order_parent` ON `_ergaenzungen_v_texts` (`order`,`parent_id`);
--> 
CREATE TABLE `_ergaenzungen_v_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`benutzer_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `_ergaenzungen_v`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`benutzer_id`) REFERENCES `benutzer`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `_ergaenzungen_v_rels_order_idx` ON `_ergaenzungen_v_rels` (`order`);
--> 
CREATE INDEX `_ergaenzungen_v_rels_parent_idx` ON `_ergaenzungen_v_rels` (`parent_id`);
--> 
CREATE INDEX `_ergaenzungen_v_rels_path_idx` ON `_ergaenzungen_v_rels` (`path`);
--> 
CREATE INDEX `_ergaenzungen_v_rels_benutzer_id_idx` ON `_ergaenzungen_v_rels` (`benutzer_id`);
--> 
CREATE TABLE `weiterleitungen_pruefung` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`schritt` text,
	`von_id` integer,
	`am` text,
	`kommentar` text,
	FOREIGN KEY (`von_id`) REFERENCES `benutzer`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `weiterleitungen`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `weiterleitungen_pruefung_order_idx` ON `weiterleitungen_pruefung` (`_order`);
--> 
CREATE INDEX `weiterleitungen_pruefung_parent_id_idx` ON `weiterleitungen_pruefung` (`_parent_id`);
--> 
CREATE INDEX `weiterleitungen_pruefung_von_idx` ON `weiterleitungen_pruefung` (`von_id`);
--> 
CREATE TABLE `weiterleitungen` (
	`id` integer PRIMARY KEY NOT NULL,
	`titel` text,
	`von` text,
	`nach` text,
	`ablauf` text DEFAULT 'entwurf',
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
CREATE UNIQUE INDEX `weiterleitungen_von_idx` ON `weiterleitungen` (`von`);
--> 
CREATE INDEX `weiterleitungen_ablauf_idx` ON `weiterleitungen` (`ablauf`);
--> 
CREATE INDEX `weiterleitungen_organisation_idx` ON `weiterleitungen` (`organisation_id`);
--> 
CREATE INDEX `weiterleitungen_veroeffentlichen_am_idx` ON `weiterleitungen` (`veroeffentlichen_am`);
--> 
CREATE INDEX `weiterleitungen_zurueckziehen_am_idx` ON `weiterleitungen` (`zurueckziehen_am`);
--> 
CREATE INDEX `weiterleitungen_geplant_von_idx` ON `weiterleitungen` (`geplant_von_id`);
--> 
CREATE INDEX `weiterleitungen_updated_at_idx` ON `weiterleitungen` (`updated_at`);
--> 
CREATE INDEX `weiterleitungen_created_at_idx` ON `weiterleitungen` (`created_at`);
--> 
CREATE INDEX `weiterleitungen__status_idx` ON `weiterleitungen` (`_status`);
--> 
CREATE TABLE `weiterleitungen_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`benutzer_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `weiterleitungen`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`benutzer_id`) REFERENCES `benutzer`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `weiterleitungen_rels_order_idx` ON `weiterleitungen_rels` (`order`);
--> 
CREATE INDEX `weiterleitungen_rels_parent_idx` ON `weiterleitungen_rels` (`parent_id`);
--> 
CREATE INDEX `weiterleitungen_rels_path_idx` ON `weiterleitungen_rels` (`path`);
--> 
CREATE INDEX `weiterleitungen_rels_benutzer_id_idx` ON `weiterleitungen_rels` (`benutzer_id`);
--> 
CREATE TABLE `_weiterleitungen_v_version_pruefung` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	`schritt` text,
	`von_id` integer,
	`am` text,
	`kommentar` text,
	`_uuid` text,
	FOREIGN KEY (`von_id`) REFERENCES `benutzer`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `_weiterleitungen_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `_weiterleitungen_v_version_pruefung_order_idx` ON `_weiterleitungen_v_version_pruefung` (`_order`);
--> 
CREATE INDEX `_weiterleitungen_v_version_pruefung_parent_id_idx` ON `_weiterleitungen_v_version_pruefung` (`_parent_id`);
--> 
CREATE INDEX `_weiterleitungen_v_version_pruefung_von_idx` ON `_weiterleitungen_v_version_pruefung` (`von_id`);
--> 
CREATE TABLE `_weiterleitungen_v` (
	`id` integer PRIMARY KEY NOT NULL,
	`parent_id` integer,
	`version_titel` text,
	`version_von` text,
	`version_nach` text,
	`version_ablauf` text DEFAULT 'entwurf',
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
	FOREIGN KEY (`parent_id`) REFERENCES `weiterleitungen`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_organisation_id`) REFERENCES `organisationen`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_geplant_von_id`) REFERENCES `benutzer`(`id`) ON UPDATE no action ON DELETE set null
);

--> 
CREATE INDEX `_weiterleitungen_v_parent_idx` ON `_weiterleitungen_v` (`parent_id`);
--> 
CREATE INDEX `_weiterleitungen_v_version_version_von_idx` ON `_weiterleitungen_v` (`version_von`);
--> 
CREATE INDEX `_weiterleitungen_v_version_version_ablauf_idx` ON `_weiterleitungen_v` (`version_ablauf`);
--> 
CREATE INDEX `_weiterleitungen_v_version_version_organisation_idx` ON `_weiterleitungen_v` (`version_organisation_id`);
--> 
CREATE INDEX `_weiterleitungen_v_version_version_veroeffentlichen_am_idx` ON `_weiterleitungen_v` (`version_veroeffentlichen_am`);
--> 
CREATE INDEX `_weiterleitungen_v_version_version_zurueckziehen_am_idx` ON `_weiterleitungen_v` (`version_zurueckziehen_am`);
--> 
CREATE INDEX `_weiterleitungen_v_version_version_geplant_von_idx` ON `_weiterleitungen_v` (`version_geplant_von_id`);
--> 
CREATE INDEX `_weiterleitungen_v_version_version_updated_at_idx` ON `_weiterleitungen_v` (`version_updated_at`);
--> 
CREATE INDEX `_weiterleitungen_v_version_version_created_at_idx` ON `_weiterleitungen_v` (`version_created_at`);
--> 
CREATE INDEX `_weiterleitungen_v_version_version__status_idx` ON `_weiterleitungen_v` (`version__status`);
--> 
CREATE INDEX `_weiterleitungen_v_created_at_idx` ON `_weiterleitungen_v` (`created_at`);
--> 
CREATE INDEX `_weiterleitungen_v_updated_at_idx` ON `_weiterleitungen_v` (`updated_at`);
--> 
CREATE INDEX `_weiterleitungen_v_latest_idx` ON `_weiterleitungen_v` (`latest`);
--> 
CREATE TABLE `_weiterleitungen_v_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`benutzer_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `_weiterleitungen_v`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`benutzer_id`) REFERENCES `benutzer`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `_weiterleitungen_v_rels_order_idx` ON `_weiterleitungen_v_rels` (`order`);
--> 
CREATE INDEX `_weiterleitungen_v_rels_parent_idx` ON `_weiterleitungen_v_rels` (`parent_id`);
--> 
CREATE INDEX `_weiterleitungen_v_rels_path_idx` ON `_weiterleitungen_v_rels` (`path`);
--> 
CREATE INDEX `_weiterleitungen_v_rels_benutzer_id_idx` ON `_weiterleitungen_v_rels` (`benutzer_id`);
--> 
CREATE TABLE `verwaltungen_pruefung` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`schritt` text,
	`von_id` integer,
	`am` text,
	`kommentar` text,
	FOREIGN KEY (`von_id`) REFERENCES `benutzer`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `verwaltungen`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `verwaltungen_pruefung_order_idx` ON `verwaltungen_pruefung` (`_order`);
--> 
CREATE INDEX `verwaltungen_pruefung_parent_id_idx` ON `verwaltungen_pruefung` (`_parent_id`);
--> 
CREATE INDEX `verwaltungen_pruefung_von_idx` ON `verwaltungen_pruefung` (`von_id`);
--> 
CREATE TABLE `verwaltungen` (
	`id` integer PRIMARY KEY NOT NULL,
	`titel` text,
	`website` text,
	`portal` text,
	`telefon` text,
	`email` text,
	`anschrift_strasse` text,
	`anschrift_plz` text,
	`anschrift_ort` text,
	`oeffnungszeiten` text,
	`logo_id` integer,
	`quelle_titel` text,
	`quelle_url` text,
	`ars` text,
	`stand` text,
	`slug` text,
	`ablauf` text DEFAULT 'entwurf',
	`organisation_id` integer,
	`veroeffentlichen_am` text,
	`zurueckziehen_am` text,
	`geplant_von_id` integer,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`_status` text DEFAULT 'draft',
	FOREIGN KEY (`logo_id`) REFERENCES `medien`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisationen`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`geplant_von_id`) REFERENCES `benutzer`(`id`) ON UPDATE no action ON DELETE set null
);

--> 
CREATE INDEX `verwaltungen_logo_idx` ON `verwaltungen` (`logo_id`);
--> 
CREATE UNIQUE INDEX `verwaltungen_ars_idx` ON `verwaltungen` (`ars`);
--> 
CREATE UNIQUE INDEX `verwaltungen_slug_idx` ON `verwaltungen` (`slug`);
--> 
CREATE INDEX `verwaltungen_ablauf_idx` ON `verwaltungen` (`ablauf`);
--> 
CREATE INDEX `verwaltungen_organisation_idx` ON `verwaltungen` (`organisation_id`);
--> 
CREATE INDEX `verwaltungen_veroeffentlichen_am_idx` ON `verwaltungen` (`veroeffentlichen_am`);
--> 
CREATE INDEX `verwaltungen_zurueckziehen_am_idx` ON `verwaltungen` (`zurueckziehen_am`);
--> 
CREATE INDEX `verwaltungen_geplant_von_idx` ON `verwaltungen` (`geplant_von_id`);
--> 
CREATE INDEX `verwaltungen_updated_at_idx` ON `verwaltungen` (`updated_at`);
--> 
CREATE INDEX `verwaltungen_created_at_idx` ON `verwaltungen` (`created_at`);
--> 
CREATE INDEX `verwaltungen__status_idx` ON `verwaltungen` (`_status`);
--> 
CREATE TABLE `verwaltungen_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`benutzer_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `verwaltungen`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`benutzer_id`) REFERENCES `benutzer`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `verwaltungen_rels_order_idx` ON `verwaltungen_rels` (`order`);
--> 
CREATE INDEX `verwaltungen_rels_parent_idx` ON `verwaltungen_rels` (`parent_id`);
--> 
CREATE INDEX `verwaltungen_rels_path_idx` ON `verwaltungen_rels` (`path`);
--> 
CREATE INDEX `verwaltungen_rels_benutzer_id_idx` ON `verwaltungen_rels` (`benutzer_id`);
--> 
CREATE TABLE `_verwaltungen_v_version_pruefung` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	`schritt` text,
	`von_id` integer,
	`am` text,
	`kommentar` text,
	`_uuid` text,
	FOREIGN KEY (`von_id`) REFERENCES `benutzer`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `_verwaltungen_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `_verwaltungen_v_version_pruefung_order_idx` ON `_verwaltungen_v_version_pruefung` (`_order`);
--> 
CREATE INDEX `_verwaltungen_v_version_pruefung_parent_id_idx` ON `_verwaltungen_v_version_pruefung` (`_parent_id`);
--> 
CREATE INDEX `_verwaltungen_v_version_pruefung_von_idx` ON `_verwaltungen_v_version_pruefung` (`von_id`);
--> 
CREATE TABLE `_verwaltungen_v` (
	`id` integer PRIMARY KEY NOT NULL,
	`parent_id` integer,
	`version_titel` text,
	`version_website` text,
	`version_portal` text,
	`version_telefon` text,
	`version_email` text,
	`version_anschrift_strasse` text,
	`version_anschrift_plz` text,
	`version_anschrift_ort` text,
	`version_oeffnungszeiten` text,
	`version_logo_id` integer,
	`version_quelle_titel` text,
	`version_quelle_url` text,
	`version_ars` text,
	`version_stand` text,
	`version_slug` text,
	`version_ablauf` text DEFAULT 'entwurf',
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
	FOREIGN KEY (`parent_id`) REFERENCES `verwaltungen`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_logo_id`) REFERENCES `medien`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_organisation_id`) REFERENCES `organisationen`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_geplant_von_id`) REFERENCES `benutzer`(`id`) ON UPDATE no action ON DELETE set null
);

--> 
CREATE INDEX `_verwaltungen_v_parent_idx` ON `_verwaltungen_v` (`parent_id`);
--> 
CREATE INDEX `_verwaltungen_v_version_version_logo_idx` ON `_verwaltungen_v` (`version_logo_id`);
--> 
CREATE INDEX `_verwaltungen_v_version_version_ars_idx` ON `_verwaltungen_v` (`version_ars`);
--> 
CREATE INDEX `_verwaltungen_v_version_version_slug_idx` ON `_verwaltungen_v` (`version_slug`);
--> 
CREATE INDEX `_verwaltungen_v_version_version_ablauf_idx` ON `_verwaltungen_v` (`version_ablauf`);
--> 
CREATE INDEX `_verwaltungen_v_version_version_organisation_idx` ON `_verwaltungen_v` (`version_organisation_id`);
--> 
CREATE INDEX `_verwaltungen_v_version_version_veroeffentlichen_am_idx` ON `_verwaltungen_v` (`version_veroeffentlichen_am`);
--> 
CREATE INDEX `_verwaltungen_v_version_version_zurueckziehen_am_idx` ON `_verwaltungen_v` (`version_zurueckziehen_am`);
--> 
CREATE INDEX `_verwaltungen_v_version_version_geplant_von_idx` ON `_verwaltungen_v` (`version_geplant_von_id`);
--> 
CREATE INDEX `_verwaltungen_v_version_version_updated_at_idx` ON `_verwaltungen_v` (`version_updated_at`);
--> 
CREATE INDEX `_verwaltungen_v_version_version_created_at_idx` ON `_verwaltungen_v` (`version_created_at`);
--> 
CREATE INDEX `_verwaltungen_v_version_version__status_idx` ON `_verwaltungen_v` (`version__status`);
--> 
CREATE INDEX `_verwaltungen_v_created_at_idx` ON `_verwaltungen_v` (`created_at`);
--> 
CREATE INDEX `_verwaltungen_v_updated_at_idx` ON `_verwaltungen_v` (`updated_at`);
--> 
CREATE INDEX `_verwaltungen_v_latest_idx` ON `_verwaltungen_v` (`latest`);
--> 
CREATE TABLE `_verwaltungen_v_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`benutzer_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `_verwaltungen_v`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`benutzer_id`) REFERENCES `benutzer`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `_verwaltungen_v_rels_order_idx` ON `_verwaltungen_v_rels` (`order`);
--> 
CREATE INDEX `_verwaltungen_v_rels_parent_idx` ON `_verwaltungen_v_rels` (`parent_id`);
--> 
CREATE INDEX `_verwaltungen_v_rels_path_idx` ON `_verwaltungen_v_rels` (`path`);
--> 
CREATE INDEX `_verwaltungen_v_rels_benutzer_id_idx` ON `_verwaltungen_v_rels` (`benutzer_id`);
--> 
CREATE TABLE `medien` (
	`id` integer PRIMARY KEY NOT NULL,
	`alt` text NOT NULL,
	`rechte` text NOT NULL,
	`lizenz` text NOT NULL,
	`organisation_id` integer NOT NULL,
	`datei` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`url` text,
	`thumbnail_u_r_l` text,
	`filename` text,
	`mime_type` text,
	`filesize` numeric,
	`width` numeric,
	`height` numeric,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisationen`(`id`) ON UPDATE no action ON DELETE set null
);

--> 
CREATE INDEX `medien_organisation_idx` ON `medien` (`organisation_id`);
--> 
CREATE INDEX `medien_datei_idx` ON `medien` (`datei`);
--> 
CREATE INDEX `medien_updated_at_idx` ON `medien` (`updated_at`);
--> 
CREATE INDEX `medien_created_at_idx` ON `medien` (`created_at`);
--> 
CREATE UNIQUE INDEX `medien_filename_idx` ON `medien` (`filename`);
--> 
CREATE TABLE `navigation_bereiche` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`titel` text NOT NULL,
	`ziel` text NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `navigation`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `navigation_bereiche_order_idx` ON `navigation_bereiche` (`_order`);
--> 
CREATE INDEX `navigation_bereiche_parent_id_idx` ON `navigation_bereiche` (`_parent_id`);
--> 
CREATE TABLE `navigation_fuss_links` (
	`_order` integer NOT NULL,
	`_parent_id` text NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`titel` text NOT NULL,
	`ziel` text NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `navigation_fuss`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `navigation_fuss_links_order_idx` ON `navigation_fuss_links` (`_order`);
--> 
CREATE INDEX `navigation_fuss_links_parent_id_idx` ON `navigation_fuss_links` (`_parent_id`);
--> 
CREATE TABLE `navigation_fuss` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`titel` text NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `navigation`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `navigation_fuss_order_idx` ON `navigation_fuss` (`_order`);
--> 
CREATE INDEX `navigation_fuss_parent_id_idx` ON `navigation_fuss` (`_parent_id`);
--> 
CREATE TABLE `navigation` (
	`id` integer PRIMARY KEY NOT NULL,
	`updated_at` text,
	`created_at` text
);

--> 
CREATE TABLE `_navigation_v_version_bereiche` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	`titel` text NOT NULL,
	`ziel` text NOT NULL,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_navigation_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `_navigation_v_version_bereiche_order_idx` ON `_navigation_v_version_bereiche` (`_order`);
--> 
CREATE INDEX `_navigation_v_version_bereiche_parent_id_idx` ON `_navigation_v_version_bereiche` (`_parent_id`);
--> 
CREATE TABLE `_navigation_v_version_fuss_links` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	`titel` text NOT NULL,
	`ziel` text NOT NULL,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_navigation_v_version_fuss`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `_navigation_v_version_fuss_links_order_idx` ON `_navigation_v_version_fuss_links` (`_order`);
--> 
CREATE INDEX `_navigation_v_version_fuss_links_parent_id_idx` ON `_navigation_v_version_fuss_links` (`_parent_id`);
--> 
CREATE TABLE `_navigation_v_version_fuss` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	`titel` text NOT NULL,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_navigation_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `_navigation_v_version_fuss_order_idx` ON `_navigation_v_version_fuss` (`_order`);
--> 
CREATE INDEX `_navigation_v_version_fuss_parent_id_idx` ON `_navigation_v_version_fuss` (`_parent_id`);
--> 
CREATE TABLE `_navigation_v` (
	`id` integer PRIMARY KEY NOT NULL,
	`version_updated_at` text,
	`version_created_at` text,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);

--> 
CREATE INDEX `_navigation_v_created_at_idx` ON `_navigation_v` (`created_at`);
--> 
CREATE INDEX `_navigation_v_updated_at_idx` ON `_navigation_v` (`updated_at`);
--> 
ALTER TABLE `leistungen` ADD `veroeffentlichen_am` text;
--> 
ALTER TABLE `leistungen` ADD `zurueckziehen_am` text;
--> 
ALTER TABLE `leistungen` ADD `geplant_von_id` integer REFERENCES benutzer(id);
--> 
CREATE INDEX `leistungen_veroeffentlichen_am_idx` ON `leistungen` (`veroeffentlichen_am`);
--> 
CREATE INDEX `leistungen_zurueckziehen_am_idx` ON `leistungen` (`zurueckziehen_am`);
--> 
CREATE INDEX `leistungen_geplant_von_idx` ON `leistungen` (`geplant_von_id`);
--> 
ALTER TABLE `_leistungen_v` ADD `version_veroeffentlichen_am` text;
--> 
ALTER TABLE `_leistungen_v` ADD `version_zurueckziehen_am` text;
--> 
ALTER TABLE `_leistungen_v` ADD `version_geplant_von_id` integer REFERENCES benutzer(id);
--> 
CREATE INDEX `_leistungen_v_version_version_veroeffentlichen_am_idx` ON `_leistungen_v` (`version_veroeffentlichen_am`);
--> 
CREATE INDEX `_leistungen_v_version_version_zurueckziehen_am_idx` ON `_leistungen_v` (`version_zurueckziehen_am`);
--> 
CREATE INDEX `_leistungen_v_version_version_geplant_von_idx` ON `_leistungen_v` (`version_geplant_von_id`);
--> 
ALTER TABLE `onlinedienste` ADD `veroeffentlichen_am` text;
--> 
ALTER TABLE `onlinedienste` ADD `zurueckziehen_am` text;
--> 
ALTER TABLE `onlinedienste` ADD `geplant_von_id` integer REFERENCES benutzer(id);
--> 
CREATE INDEX `onlinedienste_veroeffentlichen_am_idx` ON `onlinedienste` (`veroeffentlichen_am`);
--> 
CREATE INDEX `onlinedienste_zurueckziehen_am_idx` ON `onlinedienste` (`zurueckziehen_am`);
--> 
CREATE INDEX `onlinedienste_geplant_von_idx` ON `onlinedienste` (`geplant_von_id`);
--> 
ALTER TABLE `_onlinedienste_v` ADD `version_veroeffentlichen_am` text;
--> 
ALTER TABLE `_onlinedienste_v` ADD `version_zurueckziehen_am` text;
--> 
ALTER TABLE `_onlinedienste_v` ADD `version_geplant_von_id` integer REFERENCES benutzer(id);
--> 
CREATE INDEX `_onlinedienste_v_version_version_veroeffentlichen_am_idx` ON `_onlinedienste_v` (`version_veroeffentlichen_am`);
--> 
CREATE INDEX `_onlinedienste_v_version_version_zurueckziehen_am_idx` ON `_onlinedienste_v` (`version_zurueckziehen_am`);
--> 
CREATE INDEX `_onlinedienste_v_version_version_geplant_von_idx` ON `_onlinedienste_v` (`version_geplant_von_id`);
--> 
ALTER TABLE `fragen` ADD `veroeffentlichen_am` text;
--> 
ALTER TABLE `fragen` ADD `zurueckziehen_am` text;
--> 
ALTER TABLE `fragen` ADD `geplant_von_id` integer REFERENCES benutzer(id);
--> 
CREATE INDEX `fragen_veroeffentlichen_am_idx` ON `fragen` (`veroeffentlichen_am`);
--> 
CREATE INDEX `fragen_zurueckziehen_am_idx` ON `fragen` (`zurueckziehen_am`);
--> 
CREATE INDEX `fragen_geplant_von_idx` ON `fragen` (`geplant_von_id`);
--> 
ALTER TABLE `_fragen_v` ADD `version_veroeffentlichen_am` text;
--> 
ALTER TABLE `_fragen_v` ADD `version_zurueckziehen_am` text;
--> 
ALTER TABLE `_fragen_v` ADD `version_geplant_von_id` integer REFERENCES benutzer(id);
--> 
CREATE INDEX `_fragen_v_version_version_veroeffentlichen_am_idx` ON `_fragen_v` (`version_veroeffentlichen_am`);
--> 
CREATE INDEX `_fragen_v_version_version_zurueckziehen_am_idx` ON `_fragen_v` (`version_zurueckziehen_am`);
--> 
CREATE INDEX `_fragen_v_version_version_geplant_von_idx` ON `_fragen_v` (`version_geplant_von_id`);
--> 
ALTER TABLE `anleitungen` ADD `veroeffentlichen_am` text;
--> 
ALTER TABLE `anleitungen` ADD `zurueckziehen_am` text;
--> 
ALTER TABLE `anleitungen` ADD `geplant_von_id` integer REFERENCES benutzer(id);
--> 
CREATE INDEX `anleitungen_veroeffentlichen_am_idx` ON `anleitungen` (`veroeffentlichen_am`);
--> 
CREATE INDEX `anleitungen_zurueckziehen_am_idx` ON `anleitungen` (`zurueckziehen_am`);
--> 
CREATE INDEX `anleitungen_geplant_von_idx` ON `anleitungen` (`geplant_von_id`);
--> 
ALTER TABLE `_anleitungen_v` ADD `version_veroeffentlichen_am` text;
--> 
ALTER TABLE `_anleitungen_v` ADD `version_zurueckziehen_am` text;
--> 
ALTER TABLE `_anleitungen_v` ADD `version_geplant_von_id` integer REFERENCES benutzer(id);
--> 
CREATE INDEX `_anleitungen_v_version_version_veroeffentlichen_am_idx` ON `_anleitungen_v` (`version_veroeffentlichen_am`);
--> 
CREATE INDEX `_anleitungen_v_version_version_zurueckziehen_am_idx` ON `_anleitungen_v` (`version_zurueckziehen_am`);
--> 
CREATE INDEX `_anleitungen_v_version_version_geplant_von_idx` ON `_anleitungen_v` (`version_geplant_von_id`);
--> 
ALTER TABLE `lagen` ADD `veroeffentlichen_am` text;
--> 
ALTER TABLE `lagen` ADD `zurueckziehen_am` text;
--> 
ALTER TABLE `lagen` ADD `geplant_von_id` integer REFERENCES benutzer(id);
--> 
CREATE INDEX `lagen_veroeffentlichen_am_idx` ON `lagen` (`veroeffentlichen_am`);
--> 
CREATE INDEX `lagen_zurueckziehen_am_idx` ON `lagen` (`zurueckziehen_am`);
--> 
CREATE INDEX `lagen_geplant_von_idx` ON `lagen` (`geplant_von_id`);
--> 
ALTER TABLE `_lagen_v` ADD `version_veroeffentlichen_am` text;
--> 
ALTER TABLE `_lagen_v` ADD `version_zurueckziehen_am` text;
--> 
ALTER TABLE `_lagen_v` ADD `version_geplant_von_id` integer REFERENCES benutzer(id);
--> 
CREATE INDEX `_lagen_v_version_version_veroeffentlichen_am_idx` ON `_lagen_v` (`version_veroeffentlichen_am`);
--> 
CREATE INDEX `_lagen_v_version_version_zurueckziehen_am_idx` ON `_lagen_v` (`version_zurueckziehen_am`);
--> 
CREATE INDEX `_lagen_v_version_version_geplant_von_idx` ON `_lagen_v` (`version_geplant_von_id`);
--> 
ALTER TABLE `uebersetzungen` ADD `original_geaendert` text;
--> 
ALTER TABLE `uebersetzungen` ADD `veroeffentlichen_am` text;
--> 
ALTER TABLE `uebersetzungen` ADD `zurueckziehen_am` text;
--> 
ALTER TABLE `uebersetzungen` ADD `geplant_von_id` integer REFERENCES benutzer(id);
--> 
CREATE INDEX `uebersetzungen_original_geaendert_idx` ON `uebersetzungen` (`original_geaendert`);
--> 
CREATE INDEX `uebersetzungen_veroeffentlichen_am_idx` ON `uebersetzungen` (`veroeffentlichen_am`);
--> 
CREATE INDEX `uebersetzungen_zurueckziehen_am_idx` ON `uebersetzungen` (`zurueckziehen_am`);
--> 
CREATE INDEX `uebersetzungen_geplant_von_idx` ON `uebersetzungen` (`geplant_von_id`);
--> 
ALTER TABLE `_uebersetzungen_v` ADD `version_original_geaendert` text;
--> 
ALTER TABLE `_uebersetzungen_v` ADD `version_veroeffentlichen_am` text;
--> 
ALTER TABLE `_uebersetzungen_v` ADD `version_zurueckziehen_am` text;
--> 
ALTER TABLE `_uebersetzungen_v` ADD `version_geplant_von_id` integer REFERENCES benutzer(id);
--> 
CREATE INDEX `_uebersetzungen_v_version_version_original_geaendert_idx` ON `_uebersetzungen_v` (`version_original_geaendert`);
--> 
CREATE INDEX `_uebersetzungen_v_version_version_veroeffentlichen_am_idx` ON `_uebersetzungen_v` (`version_veroeffentlichen_am`);
--> 
CREATE INDEX `_uebersetzungen_v_version_version_zurueckziehen_am_idx` ON `_uebersetzungen_v` (`version_zurueckziehen_am`);
--> 
CREATE INDEX `_uebersetzungen_v_version_version_geplant_von_idx` ON `_uebersetzungen_v` (`version_geplant_von_id`);
--> 
ALTER TABLE `projekte` ADD `veroeffentlichen_am` text;
--> 
ALTER TABLE `projekte` ADD `zurueckziehen_am` text;
--> 
ALTER TABLE `projekte` ADD `geplant_von_id` integer REFERENCES benutzer(id);
--> 
CREATE INDEX `projekte_veroeffentlichen_am_idx` ON `projekte` (`veroeffentlichen_am`);
--> 
CREATE INDEX `projekte_zurueckziehen_am_idx` ON `projekte` (`zurueckziehen_am`);
--> 
CREATE INDEX `projekte_geplant_von_idx` ON `projekte` (`geplant_von_id`);
--> 
ALTER TABLE `_projekte_v` ADD `version_veroeffentlichen_am` text;
--> 
ALTER TABLE `_projekte_v` ADD `version_zurueckziehen_am` text;
--> 
ALTER TABLE `_projekte_v` ADD `version_geplant_von_id` integer REFERENCES benutzer(id);
--> 
CREATE INDEX `_projekte_v_version_version_veroeffentlichen_am_idx` ON `_projekte_v` (`version_veroeffentlichen_am`);
--> 
CREATE INDEX `_projekte_v_version_version_zurueckziehen_am_idx` ON `_projekte_v` (`version_zurueckziehen_am`);
--> 
CREATE INDEX `_projekte_v_version_version_geplant_von_idx` ON `_projekte_v` (`version_geplant_von_id`);
--> 
ALTER TABLE `meldungen` ADD `veroeffentlichen_am` text;
--> 
ALTER TABLE `meldungen` ADD `zurueckziehen_am` text;
--> 
ALTER TABLE `meldungen` ADD `geplant_von_id` integer REFERENCES benutzer(id);
--> 
CREATE INDEX `meldungen_veroeffentlichen_am_idx` ON `meldungen` (`veroeffentlichen_am`);
--> 
CREATE INDEX `meldungen_zurueckziehen_am_idx` ON `meldungen` (`zurueckziehen_am`);
--> 
CREATE INDEX `meldungen_geplant_von_idx` ON `meldungen` (`geplant_von_id`);
--> 
ALTER TABLE `_meldungen_v` ADD `version_veroeffentlichen_am` text;
--> 
ALTER TABLE `_meldungen_v` ADD `version_zurueckziehen_am` text;
--> 
ALTER TABLE `_meldungen_v` ADD `version_geplant_von_id` integer REFERENCES benutzer(id);
--> 
CREATE INDEX `_meldungen_v_version_version_veroeffentlichen_am_idx` ON `_meldungen_v` (`version_veroeffentlichen_am`);
--> 
CREATE INDEX `_meldungen_v_version_version_zurueckziehen_am_idx` ON `_meldungen_v` (`version_zurueckziehen_am`);
--> 
CREATE INDEX `_meldungen_v_version_version_geplant_von_idx` ON `_meldungen_v` (`version_geplant_von_id`);
--> 
ALTER TABLE `leitfaeden` ADD `veroeffentlichen_am` text;
--> 
ALTER TABLE `leitfaeden` ADD `zurueckziehen_am` text;
--> 
ALTER TABLE `leitfaeden` ADD `geplant_von_id` integer REFERENCES benutzer(id);
--> 
CREATE INDEX `leitfaeden_veroeffentlichen_am_idx` ON `leitfaeden` (`veroeffentlichen_am`);
--> 
CREATE INDEX `leitfaeden_zurueckziehen_am_idx` ON `leitfaeden` (`zurueckziehen_am`);
--> 
CREATE INDEX `leitfaeden_geplant_von_idx` ON `leitfaeden` (`geplant_von_id`);
--> 
ALTER TABLE `_leitfaeden_v` ADD `version_veroeffentlichen_am` text;
--> 
ALTER TABLE `_leitfaeden_v` ADD `version_zurueckziehen_am` text;
--> 
ALTER TABLE `_leitfaeden_v` ADD `version_geplant_von_id` integer REFERENCES benutzer(id);
--> 
CREATE INDEX `_leitfaeden_v_version_version_veroeffentlichen_am_idx` ON `_leitfaeden_v` (`version_veroeffentlichen_am`);
--> 
CREATE INDEX `_leitfaeden_v_version_version_zurueckziehen_am_idx` ON `_leitfaeden_v` (`version_zurueckziehen_am`);
--> 
CREATE INDEX `_leitfaeden_v_version_version_geplant_von_idx` ON `_leitfaeden_v` (`version_geplant_von_id`);
--> 
ALTER TABLE `begriffe` ADD `veroeffentlichen_am` text;
--> 
ALTER TABLE `begriffe` ADD `zurueckziehen_am` text;
--> 
ALTER TABLE `begriffe` ADD `geplant_von_id` integer REFERENCES benutzer(id);
--> 
CREATE INDEX `begriffe_veroeffentlichen_am_idx` ON `begriffe` (`veroeffentlichen_am`);
--> 
CREATE INDEX `begriffe_zurueckziehen_am_idx` ON `begriffe` (`zurueckziehen_am`);
--> 
CREATE INDEX `begriffe_geplant_von_idx` ON `begriffe` (`geplant_von_id`);
--> 
ALTER TABLE `_begriffe_v` ADD `version_veroeffentlichen_am` text;
--> 
ALTER TABLE `_begriffe_v` ADD `version_zurueckziehen_am` text;
--> 
ALTER TABLE `_begriffe_v` ADD `version_geplant_von_id` integer REFERENCES benutzer(id);
--> 
CREATE INDEX `_begriffe_v_version_version_veroeffentlichen_am_idx` ON `_begriffe_v` (`version_veroeffentlichen_am`);
--> 
CREATE INDEX `_begriffe_v_version_version_zurueckziehen_am_idx` ON `_begriffe_v` (`version_zurueckziehen_am`);
--> 
CREATE INDEX `_begriffe_v_version_version_geplant_von_idx` ON `_begriffe_v` (`version_geplant_von_id`);
--> 
ALTER TABLE `landschaft` ADD `veroeffentlichen_am` text;
--> 
ALTER TABLE `landschaft` ADD `zurueckziehen_am` text;
--> 
ALTER TABLE `landschaft` ADD `geplant_von_id` integer REFERENCES benutzer(id);
--> 
CREATE INDEX `landschaft_veroeffentlichen_am_idx` ON `landschaft` (`veroeffentlichen_am`);
--> 
CREATE INDEX `landschaft_zurueckziehen_am_idx` ON `landschaft` (`zurueckziehen_am`);
--> 
CREATE INDEX `landschaft_geplant_von_idx` ON `landschaft` (`geplant_von_id`);
--> 
ALTER TABLE `_landschaft_v` ADD `version_veroeffentlichen_am` text;
--> 
ALTER TABLE `_landschaft_v` ADD `version_zurueckziehen_am` text;
--> 
ALTER TABLE `_landschaft_v` ADD `version_geplant_von_id` integer REFERENCES benutzer(id);
--> 
CREATE INDEX `_landschaft_v_version_version_veroeffentlichen_am_idx` ON `_landschaft_v` (`version_veroeffentlichen_am`);
--> 
CREATE INDEX `_landschaft_v_version_version_zurueckziehen_am_idx` ON `_landschaft_v` (`version_zurueckziehen_am`);
--> 
CREATE INDEX `_landschaft_v_version_version_geplant_von_idx` ON `_landschaft_v` (`version_geplant_von_id`);
--> 
ALTER TABLE `seiten` ADD `veroeffentlichen_am` text;
--> 
ALTER TABLE `seiten` ADD `zurueckziehen_am` text;
--> 
ALTER TABLE `seiten` ADD `geplant_von_id` integer REFERENCES benutzer(id);
--> 
CREATE INDEX `seiten_veroeffentlichen_am_idx` ON `seiten` (`veroeffentlichen_am`);
--> 
CREATE INDEX `seiten_zurueckziehen_am_idx` ON `seiten` (`zurueckziehen_am`);
--> 
CREATE INDEX `seiten_geplant_von_idx` ON `seiten` (`geplant_von_id`);
--> 
ALTER TABLE `_seiten_v` ADD `version_veroeffentlichen_am` text;
--> 
ALTER TABLE `_seiten_v` ADD `version_zurueckziehen_am` text;
--> 
ALTER TABLE `_seiten_v` ADD `version_geplant_von_id` integer REFERENCES benutzer(id);
--> 
CREATE INDEX `_seiten_v_version_version_veroeffentlichen_am_idx` ON `_seiten_v` (`version_veroeffentlichen_am`);
--> 
CREATE INDEX `_seiten_v_version_version_zurueckziehen_am_idx` ON `_seiten_v` (`version_zurueckziehen_am`);
--> 
CREATE INDEX `_seiten_v_version_version_geplant_von_idx` ON `_seiten_v` (`version_geplant_von_id`);
--> 
ALTER TABLE `veroeffentlichungen` ADD `art` text DEFAULT 'veroeffentlichen' NOT NULL;
--> 
ALTER TABLE `veroeffentlichungen` ADD `ziel` text;
--> 
ALTER TABLE `payload_locked_documents_rels` ADD `termine_id` integer REFERENCES termine(id);
--> 
ALTER TABLE `payload_locked_documents_rels` ADD `ergaenzungen_id` integer REFERENCES ergaenzungen(id);
--> 
ALTER TABLE `payload_locked_documents_rels` ADD `weiterleitungen_id` integer REFERENCES weiterleitungen(id);
--> 
ALTER TABLE `payload_locked_documents_rels` ADD `verwaltungen_id` integer REFERENCES verwaltungen(id);
--> 
ALTER TABLE `payload_locked_documents_rels` ADD `medien_id` integer REFERENCES medien(id);
--> 
CREATE INDEX `payload_locked_documents_rels_termine_id_idx` ON `payload_locked_documents_rels` (`termine_id`);
--> 
CREATE INDEX `payload_locked_documents_rels_ergaenzungen_id_idx` ON `payload_locked_documents_rels` (`ergaenzungen_id`);
--> 
CREATE INDEX `payload_locked_documents_rels_weiterleitungen_id_idx` ON `payload_locked_documents_rels` (`weiterleitungen_id`);
--> 
CREATE INDEX `payload_locked_documents_rels_verwaltungen_id_idx` ON `payload_locked_documents_rels` (`verwaltungen_id`);
--> 
CREATE INDEX `payload_locked_documents_rels_medien_id_idx` ON `payload_locked_documents_rels` (`medien_id`);
