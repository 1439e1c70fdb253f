CREATE TABLE `leistungen_zielgruppen` (
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`value` text,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `leistungen`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `leistungen_zielgruppen_order_idx` ON `leistungen_zielgruppen` (`order`);
--> 
CREATE INDEX `leistungen_zielgruppen_parent_idx` ON `leistungen_zielgruppen` (`parent_id`);
--> 
CREATE TABLE `leistungen_rechtsgrundlagen` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`paragraf` text,
	`gesetz` text,
	`url` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `leistungen`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `leistungen_rechtsgrundlagen_order_idx` ON `leistungen_rechtsgrundlagen` (`_order`);
--> 
CREATE INDEX `leistungen_rechtsgrundlagen_parent_id_idx` ON `leistungen_rechtsgrundlagen` (`_parent_id`);
--> 
CREATE TABLE `leistungen_kosten_betraege` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`fuer` text,
	`euro` numeric,
	FOREIGN KEY (`_parent_id`) REFERENCES `leistungen`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `leistungen_kosten_betraege_order_idx` ON `leistungen_kosten_betraege` (`_order`);
--> 
CREATE INDEX `leistungen_kosten_betraege_parent_id_idx` ON `leistungen_kosten_betraege` (`_parent_id`);
--> 
CREATE TABLE `leistungen_pruefung` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`schritt` text,
	`von_id` integer,
	`am` text,
	`kommentar` text,
	FOREIGN KEY (`von_id`) REFERENCES `benutzer`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `leistungen`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `leistungen_pruefung_order_idx` ON `leistungen_pruefung` (`_order`);
--> 
CREATE INDEX `leistungen_pruefung_parent_id_idx` ON `leistungen_pruefung` (`_parent_id`);
--> 
CREATE INDEX `leistungen_pruefung_von_idx` ON `leistungen_pruefung` (`von_id`);
--> 
CREATE TABLE `leistungen` (
	`id` integer PRIMARY KEY NOT NULL,
	`titel` text,
	`kurz` text,
	`sofort_text` text,
	`sofort_telefon` text,
	`abschnitte_voraussetzungen` text,
	`abschnitte_unterlagen` text,
	`abschnitte_ablauf` text,
	`abschnitte_fristen` text,
	`abschnitte_kosten` text,
	`abschnitte_hinweise` text,
	`zustaendig_ebene` text,
	`zustaendig_stelle` text,
	`zustaendig_grund` text,
	`zustaendig_recht_paragraf` text,
	`zustaendig_recht_gesetz` text,
	`zustaendig_recht_url` text,
	`persoenlich_paragraf` text,
	`persoenlich_gesetz` text,
	`persoenlich_url` text,
	`vertrauensniveau` text,
	`bearbeitungsdauer_angabe` text,
	`bearbeitungsdauer_quelle_paragraf` text,
	`bearbeitungsdauer_quelle_gesetz` text,
	`bearbeitungsdauer_quelle_url` text,
	`kosten_art` text,
	`kosten_wer` text,
	`kosten_quelle_paragraf` text,
	`kosten_quelle_gesetz` text,
	`kosten_quelle_url` text,
	`kosten_stand` text,
	`ozg` text,
	`lage` numeric,
	`kachel` text,
	`symbol` text,
	`stand` text,
	`slug` text,
	`ablauf` text DEFAULT 'entwurf',
	`organisation_id` integer,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`_status` text DEFAULT 'draft',
	FOREIGN KEY (`organisation_id`) REFERENCES `organisationen`(`id`) ON UPDATE no action ON DELETE set null
);

--> 
CREATE UNIQUE INDEX `leistungen_slug_idx` ON `leistungen` (`slug`);
--> 
CREATE INDEX `leistungen_ablauf_idx` ON `leistungen` (`ablauf`);
--> 
CREATE INDEX `leistungen_organisation_idx` ON `leistungen` (`organisation_id`);
--> 
CREATE INDEX `leistungen_updated_at_idx` ON `leistungen` (`updated_at`);
--> 
CREATE INDEX `leistungen_created_at_idx` ON `leistungen` (`created_at`);
--> 
CREATE INDEX `leistungen__status_idx` ON `leistungen` (`_status`);
--> 
CREATE TABLE `leistungen_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`text` text,
	FOREIGN KEY (`parent_id`) REFERENCES `leistungen`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `leistungen_texts_order_parent` ON `leistungen_texts` (`order`,`parent_id`);
--> 
CREATE TABLE `leistungen_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`leistungen_id` integer,
	`benutzer_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `leistungen`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`leistungen_id`) REFERENCES `leistungen`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`benutzer_id`) REFERENCES `benutzer`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `leistungen_rels_order_idx` ON `leistungen_rels` (`order`);
--> 
CREATE INDEX `leistungen_rels_parent_idx` ON `leistungen_rels` (`parent_id`);
--> 
CREATE INDEX `leistungen_rels_path_idx` ON `leistungen_rels` (`path`);
--> 
CREATE INDEX `leistungen_rels_leistungen_id_idx` ON `leistungen_rels` (`leistungen_id`);
--> 
CREATE INDEX `leistungen_rels_benutzer_id_idx` ON `leistungen_rels` (`benutzer_id`);
--> 
CREATE TABLE `_leistungen_v_version_zielgruppen` (
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`value` text,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `_leistungen_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `_leistungen_v_version_zielgruppen_order_idx` ON `_leistungen_v_version_zielgruppen` (`order`);
--> 
CREATE INDEX `_leistungen_v_version_zielgruppen_parent_idx` ON `_leistungen_v_version_zielgruppen` (`parent_id`);
--> 
CREATE TABLE `_leistungen_v_version_rechtsgrundlagen` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	`paragraf` text,
	`gesetz` text,
	`url` text,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_leistungen_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `_leistungen_v_version_rechtsgrundlagen_order_idx` ON `_leistungen_v_version_rechtsgrundlagen` (`_order`);
--> 
CREATE INDEX `_leistungen_v_version_rechtsgrundlagen_parent_id_idx` ON `_leistungen_v_version_rechtsgrundlagen` (`_parent_id`);
--> 
CREATE TABLE `_leistungen_v_version_kosten_betraege` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	`fuer` text,
	`euro` numeric,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_leistungen_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `_leistungen_v_version_kosten_betraege_order_idx` ON `_leistungen_v_version_kosten_betraege` (`_order`);
--> 
CREATE INDEX `_leistungen_v_version_kosten_betraege_parent_id_idx` ON `_leistungen_v_version_kosten_betraege` (`_parent_id`);
--> 
CREATE TABLE `_leistungen_v_version_pruefung` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	`schritt` text,
	`von_id` integer,
	`am` text,
	`kommentar` text,
	`_uuid` text,
	FOREIGN KEY (`von_id`) REFERENCES `benutzer`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `_leistungen_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `_leistungen_v_version_pruefung_order_idx` ON `_leistungen_v_version_pruefung` (`_order`);
--> 
CREATE INDEX `_leistungen_v_version_pruefung_parent_id_idx` ON `_leistungen_v_version_pruefung` (`_parent_id`);
--> 
CREATE INDEX `_leistungen_v_version_pruefung_von_idx` ON `_leistungen_v_version_pruefung` (`von_id`);
--> 
CREATE TABLE `_leistungen_v` (
	`id` integer PRIMARY KEY NOT NULL,
	`parent_id` integer,
	`version_titel` text,
	`version_kurz` text,
	`version_sofort_text` text,
	`version_sofort_telefon` text,
	`version_abschnitte_voraussetzungen` text,
	`version_abschnitte_unterlagen` text,
	`version_abschnitte_ablauf` text,
	`version_abschnitte_fristen` text,
	`version_abschnitte_kosten` text,
	`version_abschnitte_hinweise` text,
	`version_zustaendig_ebene` text,
	`version_zustaendig_stelle` text,
	`version_zustaendig_grund` text,
	`version_zustaendig_recht_paragraf` text,
	`version_zustaendig_recht_gesetz` text,
	`version_zustaendig_recht_url` text,
	`version_persoenlich_paragraf` text,
	`version_persoenlich_gesetz` text,
	`version_persoenlich_url` text,
	`version_vertrauensniveau` text,
	`version_bearbeitungsdauer_angabe` text,
	`version_bearbeitungsdauer_quelle_paragraf` text,
	`version_bearbeitungsdauer_quelle_gesetz` text,
	`version_bearbeitungsdauer_quelle_url` text,
	`version_kosten_art` text,
	`version_kosten_wer` text,
	`version_kosten_quelle_paragraf` text,
	`version_kosten_quelle_gesetz` text,
	`version_kosten_quelle_url` text,
	`version_kosten_stand` text,
	`version_ozg` text,
	`version_lage` numeric,
	`version_kachel` text,
	`version_symbol` text,
	`version_stand` text,
	`version_slug` text,
	`version_ablauf` text DEFAULT 'entwurf',
	`version_organisation_id` integer,
	`version_updated_at` text,
	`version_created_at` text,
	`version__status` text DEFAULT 'draft',
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`latest` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `leistungen`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_organisation_id`) REFERENCES `organisationen`(`id`) ON UPDATE no action ON DELETE set null
);

--> 
CREATE INDEX `_leistungen_v_parent_idx` ON `_leistungen_v` (`parent_id`);
--> 
CREATE INDEX `_leistungen_v_version_version_slug_idx` ON `_leistungen_v` (`version_slug`);
--> 
CREATE INDEX `_leistungen_v_version_version_ablauf_idx` ON `_leistungen_v` (`version_ablauf`);
--> 
CREATE INDEX `_leistungen_v_version_version_organisation_idx` ON `_leistungen_v` (`version_organisation_id`);
--> 
CREATE INDEX `_leistungen_v_version_version_updated_at_idx` ON `_leistungen_v` (`version_updated_at`);
--> 
CREATE INDEX `_leistungen_v_version_version_created_at_idx` ON `_leistungen_v` (`version_created_at`);
--> 
CREATE INDEX `_leistungen_v_version_version__status_idx` ON `_leistungen_v` (`version__status`);
--> 
CREATE INDEX `_leistungen_v_created_at_idx` ON `_leistungen_v` (`created_at`);
--> 
CREATE INDEX `_leistungen_v_updated_at_idx` ON `_leistungen_v` (`updated_at`);
--> 
CREATE INDEX `_leistungen_v_latest_idx` ON `_leistungen_v` (`latest`);
--> 
CREATE TABLE `_leistungen_v_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`text` text,
	FOREIGN KEY (`parent_id`) REFERENCES `_leistungen_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `_leistungen_v_texts_order_parent` ON `_leistungen_v_texts` (`order`,`parent_id`);
--> 
CREATE TABLE `_leistungen_v_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`leistungen_id` integer,
	`benutzer_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `_leistungen_v`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`leistungen_id`) REFERENCES `leistungen`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`benutzer_id`) REFERENCES `benutzer`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `_leistungen_v_rels_order_idx` ON `_leistungen_v_rels` (`order`);
--> 
CREATE INDEX `_leistungen_v_rels_parent_idx` ON `_leistungen_v_rels` (`parent_id`);
--> 
CREATE INDEX `_leistungen_v_rels_path_idx` ON `_leistungen_v_rels` (`path`);
--> 
CREATE INDEX `_leistungen_v_rels_leistungen_id_idx` ON `_leistungen_v_rels` (`leistungen_id`);
--> 
CREATE INDEX `_leistungen_v_rels_benutzer_id_idx` ON `_leistungen_v_rels` (`benutzer_id`);
--> 
CREATE TABLE `onlinedienste_konten` (
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`value` text,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `onlinedienste`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `onlinedienste_konten_order_idx` ON `onlinedienste_konten` (`order`);
--> 
CREATE INDEX `onlinedienste_konten_parent_idx` ON `onlinedienste_konten` (`parent_id`);
--> 
CREATE TABLE `onlinedienste_pruefung` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`schritt` text,
	`von_id` integer,
	`am` text,
	`kommentar` text,
	FOREIGN KEY (`von_id`) REFERENCES `benutzer`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `onlinedienste`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `onlinedienste_pruefung_order_idx` ON `onlinedienste_pruefung` (`_order`);
--> 
CREATE INDEX `onlinedienste_pruefung_parent_id_idx` ON `onlinedienste_pruefung` (`_parent_id`);
--> 
CREATE INDEX `onlinedienste_pruefung_von_idx` ON `onlinedienste_pruefung` (`von_id`);
--> 
CREATE TABLE `onlinedienste` (
	`id` integer PRIMARY KEY NOT NULL,
	`titel` text,
	`kurz` text,
	`ebene` text,
	`anbieter` text,
	`url` text,
	`umfang` text,
	`vertrauensniveau` text,
	`quelle_titel` text,
	`quelle_url` text,
	`quelle_stand` text,
	`stand` text,
	`slug` text,
	`ablauf` text DEFAULT 'entwurf',
	`organisation_id` integer,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`_status` text DEFAULT 'draft',
	FOREIGN KEY (`organisation_id`) REFERENCES `organisationen`(`id`) ON UPDATE no action ON DELETE set null
);

--> 
CREATE UNIQUE INDEX `onlinedienste_slug_idx` ON `onlinedienste` (`slug`);
--> 
CREATE INDEX `onlinedienste_ablauf_idx` ON `onlinedienste` (`ablauf`);
--> 
CREATE INDEX `onlinedienste_organisation_idx` ON `onlinedienste` (`organisation_id`);
--> 
CREATE INDEX `onlinedienste_updated_at_idx` ON `onlinedienste` (`updated_at`);
--> 
CREATE INDEX `onlinedienste_created_at_idx` ON `onlinedienste` (`created_at`);
--> 
CREATE INDEX `onlinedienste__status_idx` ON `onlinedienste` (`_status`);
--> 
CREATE TABLE `onlinedienste_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`leistungen_id` integer,
	`benutzer_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `onlinedienste`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`leistungen_id`) REFERENCES `leistungen`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`benutzer_id`) REFERENCES `benutzer`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `onlinedienste_rels_order_idx` ON `onlinedienste_rels` (`order`);
--> 
CREATE INDEX `onlinedienste_rels_parent_idx` ON `onlinedienste_rels` (`parent_id`);
--> 
CREATE INDEX `onlinedienste_rels_path_idx` ON `onlinedienste_rels` (`path`);
--> 
CREATE INDEX `onlinedienste_rels_leistungen_id_idx` ON `onlinedienste_rels` (`leistungen_id`);
--> 
CREATE INDEX `onlinedienste_rels_benutzer_id_idx` ON `onlinedienste_rels` (`benutzer_id`);
--> 
CREATE TABLE `_onlinedienste_v_version_konten` (
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`value` text,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `_onlinedienste_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `_onlinedienste_v_version_konten_order_idx` ON `_onlinedienste_v_version_konten` (`order`);
--> 
CREATE INDEX `_onlinedienste_v_version_konten_parent_idx` ON `_onlinedienste_v_version_konten` (`parent_id`);
--> 
CREATE TABLE `_onlinedienste_v_version_pruefung` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	`schritt` text,
	`von_id` integer,
	`am` text,
	`kommentar` text,
	`_uuid` text,
	FOREIGN KEY (`von_id`) REFERENCES `benutzer`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `_onlinedienste_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `_onlinedienste_v_version_pruefung_order_idx` ON `_onlinedienste_v_version_pruefung` (`_order`);
--> 
CREATE INDEX `_onlinedienste_v_version_pruefung_parent_id_idx` ON `_onlinedienste_v_version_pruefung` (`_parent_id`);
--> 
CREATE INDEX `_onlinedienste_v_version_pruefung_von_idx` ON `_onlinedienste_v_version_pruefung` (`von_id`);
--> 
CREATE TABLE `_onlinedienste_v` (
	`id` integer PRIMARY KEY NOT NULL,
	`parent_id` integer,
	`version_titel` text,
	`version_kurz` text,
	`version_ebene` text,
	`version_anbieter` text,
	`version_url` text,
	`version_umfang` text,
	`version_vertrauensniveau` text,
	`version_quelle_titel` text,
	`version_quelle_url` text,
	`version_quelle_stand` text,
	`version_stand` text,
	`version_slug` text,
	`version_ablauf` text DEFAULT 'entwurf',
	`version_organisation_id` integer,
	`version_updated_at` text,
	`version_created_at` text,
	`version__status` text DEFAULT 'draft',
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`latest` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `onlinedienste`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_organisation_id`) REFERENCES `organisationen`(`id`) ON UPDATE no action ON DELETE set null
);

--> 
CREATE INDEX `_onlinedienste_v_parent_idx` ON `_onlinedienste_v` (`parent_id`);
--> 
CREATE INDEX `_onlinedienste_v_version_version_slug_idx` ON `_onlinedienste_v` (`version_slug`);
--> 
CREATE INDEX `_onlinedienste_v_version_version_ablauf_idx` ON `_onlinedienste_v` (`version_ablauf`);
--> 
CREATE INDEX `_onlinedienste_v_version_version_organisation_idx` ON `_onlinedienste_v` (`version_organisation_id`);
--> 
CREATE INDEX `_onlinedienste_v_version_version_updated_at_idx` ON `_onlinedienste_v` (`version_updated_at`);
--> 
CREATE INDEX `_onlinedienste_v_version_version_created_at_idx` ON `_onlinedienste_v` (`version_created_at`);
--> 
CREATE INDEX `_onlinedienste_v_version_version__status_idx` ON `_onlinedienste_v` (`version__status`);
--> 
CREATE INDEX `_onlinedienste_v_created_at_idx` ON `_onlinedienste_v` (`created_at`);
--> 
CREATE INDEX `_onlinedienste_v_updated_at_idx` ON `_onlinedienste_v` (`updated_at`);
--> 
CREATE INDEX `_onlinedienste_v_latest_idx` ON `_onlinedienste_v` (`latest`);
--> 
CREATE TABLE `_onlinedienste_v_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`leistungen_id` integer,
	`benutzer_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `_onlinedienste_v`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`leistungen_id`) REFERENCES `leistungen`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`benutzer_id`) REFERENCES `benutzer`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `_onlinedienste_v_rels_order_idx` ON `_onlinedienste_v_rels` (`order`);
--> 
CREATE INDEX `_onlinedienste_v_rels_parent_idx` ON `_onlinedienste_v_rels` (`parent_id`);
--> 
CREATE INDEX `_onlinedienste_v_rels_path_idx` ON `_onlinedienste_v_rels` (`path`);
--> 
CREATE INDEX `_onlinedienste_v_rels_leistungen_id_idx` ON `_onlinedienste_v_rels` (`leistungen_id`);
--> 
CREATE INDEX `_onlinedienste_v_rels_benutzer_id_idx` ON `_onlinedienste_v_rels` (`benutzer_id`);
--> 
CREATE TABLE `fragen_quellen` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`titel` text,
	`url` text,
	`stand` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `fragen`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `fragen_quellen_order_idx` ON `fragen_quellen` (`_order`);
--> 
CREATE INDEX `fragen_quellen_parent_id_idx` ON `fragen_quellen` (`_parent_id`);
--> 
CREATE TABLE `fragen_pruefung` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`schritt` text,
	`von_id` integer,
	`am` text,
	`kommentar` text,
	FOREIGN KEY (`von_id`) REFERENCES `benutzer`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `fragen`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `fragen_pruefung_order_idx` ON `fragen_pruefung` (`_order`);
--> 
CREATE INDEX `fragen_pruefung_parent_id_idx` ON `fragen_pruefung` (`_parent_id`);
--> 
CREATE INDEX `fragen_pruefung_von_idx` ON `fragen_pruefung` (`von_id`);
--> 
CREATE TABLE `fragen` (
	`id` integer PRIMARY KEY NOT NULL,
	`titel` text,
	`antwort` text,
	`mehr` text,
	`zielgruppe` text,
	`stand` text,
	`slug` text,
	`ablauf` text DEFAULT 'entwurf',
	`organisation_id` integer,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`_status` text DEFAULT 'draft',
	FOREIGN KEY (`organisation_id`) REFERENCES `organisationen`(`id`) ON UPDATE no action ON DELETE set null
);

--> 
CREATE UNIQUE INDEX `fragen_slug_idx` ON `fragen` (`slug`);
--> 
CREATE INDEX `fragen_ablauf_idx` ON `fragen` (`ablauf`);
--> 
CREATE INDEX `fragen_organisation_idx` ON `fragen` (`organisation_id`);
--> 
CREATE INDEX `fragen_updated_at_idx` ON `fragen` (`updated_at`);
--> 
CREATE INDEX `fragen_created_at_idx` ON `fragen` (`created_at`);
--> 
CREATE INDEX `fragen__status_idx` ON `fragen` (`_status`);
--> 
CREATE TABLE `fragen_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`text` text,
	FOREIGN KEY (`parent_id`) REFERENCES `fragen`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `fragen_texts_order_parent` ON `fragen_texts` (`order`,`parent_id`);
--> 
CREATE TABLE `fragen_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`leistungen_id` integer,
	`anleitungen_id` integer,
	`begriffe_id` integer,
	`benutzer_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `fragen`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`leistungen_id`) REFERENCES `leistungen`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`anleitungen_id`) REFERENCES `anleitungen`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`begriffe_id`) REFERENCES `begriffe`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`benutzer_id`) REFERENCES `benutzer`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `fragen_rels_order_idx` ON `fragen_rels` (`order`);
--> 
CREATE INDEX `fragen_rels_parent_idx` ON `fragen_rels` (`parent_id`);
--> 
CREATE INDEX `fragen_rels_path_idx` ON `fragen_rels` (`path`);
--> 
CREATE INDEX `fragen_rels_leistungen_id_idx` ON `fragen_rels` (`leistungen_id`);
--> 
CREATE INDEX `fragen_rels_anleitungen_id_idx` ON `fragen_rels` (`anleitungen_id`);
--> 
CREATE INDEX `fragen_rels_begriffe_id_idx` ON `fragen_rels` (`begriffe_id`);
--> 
CREATE INDEX `fragen_rels_benutzer_id_idx` ON `fragen_rels` (`benutzer_id`);
--> 
CREATE TABLE `_fragen_v_version_quellen` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	`titel` text,
	`url` text,
	`stand` text,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_fragen_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `_fragen_v_version_quellen_order_idx` ON `_fragen_v_version_quellen` (`_order`);
--> 
CREATE INDEX `_fragen_v_version_quellen_parent_id_idx` ON `_fragen_v_version_quellen` (`_parent_id`);
--> 
CREATE TABLE `_fragen_v_version_pruefung` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	`schritt` text,
	`von_id` integer,
	`am` text,
	`kommentar` text,
	`_uuid` text,
	FOREIGN KEY (`von_id`) REFERENCES `benutzer`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `_fragen_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `_fragen_v_version_pruefung_order_idx` ON `_fragen_v_version_pruefung` (`_order`);
--> 
CREATE INDEX `_fragen_v_version_pruefung_parent_id_idx` ON `_fragen_v_version_pruefung` (`_parent_id`);
--> 
CREATE INDEX `_fragen_v_version_pruefung_von_idx` ON `_fragen_v_version_pruefung` (`von_id`);
--> 
CREATE TABLE `_fragen_v` (
	`id` integer PRIMARY KEY NOT NULL,
	`parent_id` integer,
	`version_titel` text,
	`version_antwort` text,
	`version_mehr` text,
	`version_zielgruppe` text,
	`version_stand` text,
	`version_slug` text,
	`version_ablauf` text DEFAULT 'entwurf',
	`version_organisation_id` integer,
	`version_updated_at` text,
	`version_created_at` text,
	`version__status` text DEFAULT 'draft',
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`latest` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `fragen`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_organisation_id`) REFERENCES `organisationen`(`id`) ON UPDATE no action ON DELETE set null
);

--> 
CREATE INDEX `_fragen_v_parent_idx` ON `_fragen_v` (`parent_id`);
--> 
CREATE INDEX `_fragen_v_version_version_slug_idx` ON `_fragen_v` (`version_slug`);
--> 
CREATE INDEX `_fragen_v_version_version_ablauf_idx` ON `_fragen_v` (`version_ablauf`);
--> 
CREATE INDEX `_fragen_v_version_version_organisation_idx` ON `_fragen_v` (`version_organisation_id`);
--> 
CREATE INDEX `_fragen_v_version_version_updated_at_idx` ON `_fragen_v` (`version_updated_at`);
--> 
CREATE INDEX `_fragen_v_version_version_created_at_idx` ON `_fragen_v` (`version_created_at`);
--> 
CREATE INDEX `_fragen_v_version_version__status_idx` ON `_fragen_v` (`version__status`);
--> 
CREATE INDEX `_fragen_v_created_at_idx` ON `_fragen_v` (`created_at`);
--> 
CREATE INDEX `_fragen_v_updated_at_idx` ON `_fragen_v` (`updated_at`);
--> 
CREATE INDEX `_fragen_v_latest_idx` ON `_fragen_v` (`latest`);
--> 
CREATE TABLE `_fragen_v_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`text` text,
	FOREIGN KEY (`parent_id`) REFERENCES `_fragen_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `_fragen_v_texts_order_parent` ON `_fragen_v_texts` (`order`,`parent_id`);
--> 
CREATE TABLE `_fragen_v_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`leistungen_id` integer,
	`anleitungen_id` integer,
	`begriffe_id` integer,
	`benutzer_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `_fragen_v`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`leistungen_id`) REFERENCES `leistungen`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`anleitungen_id`) REFERENCES `anleitungen`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`begriffe_id`) REFERENCES `begriffe`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`benutzer_id`) REFERENCES `benutzer`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `_fragen_v_rels_order_idx` ON `_fragen_v_rels` (`order`);
--> 
CREATE INDEX `_fragen_v_rels_parent_idx` ON `_fragen_v_rels` (`parent_id`);
--> 
CREATE INDEX `_fragen_v_rels_path_idx` ON `_fragen_v_rels` (`path`);
--> 
CREATE INDEX `_fragen_v_rels_leistungen_id_idx` ON `_fragen_v_rels` (`leistungen_id`);
--> 
CREATE INDEX `_fragen_v_rels_anleitungen_id_idx` ON `_fragen_v_rels` (`anleitungen_id`);
--> 
CREATE INDEX `_fragen_v_rels_begriffe_id_idx` ON `_fragen_v_rels` (`begriffe_id`);
--> 
CREATE INDEX `_fragen_v_rels_benutzer_id_idx` ON `_fragen_v_rels` (`benutzer_id`);
--> 
CREATE TABLE `anleitungen_zielgruppen` (
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`value` text,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `anleitungen`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `anleitungen_zielgruppen_order_idx` ON `anleitungen_zielgruppen` (`order`);
--> 
CREATE INDEX `anleitungen_zielgruppen_parent_idx` ON `anleitungen_zielgruppen` (`parent_id`);
--> 
CREATE TABLE `anleitungen_quellen` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`titel` text,
	`url` text,
	`stand` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `anleitungen`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `anleitungen_quellen_order_idx` ON `anleitungen_quellen` (`_order`);
--> 
CREATE INDEX `anleitungen_quellen_parent_id_idx` ON `anleitungen_quellen` (`_parent_id`);
--> 
CREATE TABLE `anleitungen_pruefung` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`schritt` text,
	`von_id` integer,
	`am` text,
	`kommentar` text,
	FOREIGN KEY (`von_id`) REFERENCES `benutzer`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `anleitungen`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `anleitungen_pruefung_order_idx` ON `anleitungen_pruefung` (`_order`);
--> 
CREATE INDEX `anleitungen_pruefung_parent_id_idx` ON `anleitungen_pruefung` (`_parent_id`);
--> 
CREATE INDEX `anleitungen_pruefung_von_idx` ON `anleitungen_pruefung` (`von_id`);
--> 
CREATE TABLE `anleitungen` (
	`id` integer PRIMARY KEY NOT NULL,
	`titel` text,
	`kurz` text,
	`dauer` text,
	`brauchen` text,
	`schritte` text,
	`hilfe` text,
	`mehr` text,
	`reihe` numeric,
	`symbol` text,
	`stand` text,
	`slug` text,
	`ablauf` text DEFAULT 'entwurf',
	`organisation_id` integer,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`_status` text DEFAULT 'draft',
	FOREIGN KEY (`organisation_id`) REFERENCES `organisationen`(`id`) ON UPDATE no action ON DELETE set null
);

--> 
CREATE UNIQUE INDEX `anleitungen_slug_idx` ON `anleitungen` (`slug`);
--> 
CREATE INDEX `anleitungen_ablauf_idx` ON `anleitungen` (`ablauf`);
--> 
CREATE INDEX `anleitungen_organisation_idx` ON `anleitungen` (`organisation_id`);
--> 
CREATE INDEX `anleitungen_updated_at_idx` ON `anleitungen` (`updated_at`);
--> 
CREATE INDEX `anleitungen_created_at_idx` ON `anleitungen` (`created_at`);
--> 
CREATE INDEX `anleitungen__status_idx` ON `anleitungen` (`_status`);
--> 
CREATE TABLE `anleitungen_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`text` text,
	FOREIGN KEY (`parent_id`) REFERENCES `anleitungen`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `anleitungen_texts_order_parent` ON `anleitungen_texts` (`order`,`parent_id`);
--> 
CREATE TABLE `anleitungen_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`leistungen_id` integer,
	`fragen_id` integer,
	`benutzer_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `anleitungen`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`leistungen_id`) REFERENCES `leistungen`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`fragen_id`) REFERENCES `fragen`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`benutzer_id`) REFERENCES `benutzer`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `anleitungen_rels_order_idx` ON `anleitungen_rels` (`order`);
--> 
CREATE INDEX `anleitungen_rels_parent_idx` ON `anleitungen_rels` (`parent_id`);
--> 
CREATE INDEX `anleitungen_rels_path_idx` ON `anleitungen_rels` (`path`);
--> 
CREATE INDEX `anleitungen_rels_leistungen_id_idx` ON `anleitungen_rels` (`leistungen_id`);
--> 
CREATE INDEX `anleitungen_rels_fragen_id_idx` ON `anleitungen_rels` (`fragen_id`);
--> 
CREATE INDEX `anleitungen_rels_benutzer_id_idx` ON `anleitungen_rels` (`benutzer_id`);
--> 
CREATE TABLE `_anleitungen_v_version_zielgruppen` (
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`value` text,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `_anleitungen_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `_anleitungen_v_version_zielgruppen_order_idx` ON `_anleitungen_v_version_zielgruppen` (`order`);
--> 
CREATE INDEX `_anleitungen_v_version_zielgruppen_parent_idx` ON `_anleitungen_v_version_zielgruppen` (`parent_id`);
--> 
CREATE TABLE `_anleitungen_v_version_quellen` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	`titel` text,
	`url` text,
	`stand` text,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_anleitungen_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `_anleitungen_v_version_quellen_order_idx` ON `_anleitungen_v_version_quellen` (`_order`);
--> 
CREATE INDEX `_anleitungen_v_version_quellen_parent_id_idx` ON `_anleitungen_v_version_quellen` (`_parent_id`);
--> 
CREATE TABLE `_anleitungen_v_version_pruefung` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	`schritt` text,
	`von_id` integer,
	`am` text,
	`kommentar` text,
	`_uuid` text,
	FOREIGN KEY (`von_id`) REFERENCES `benutzer`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `_anleitungen_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `_anleitungen_v_version_pruefung_order_idx` ON `_anleitungen_v_version_pruefung` (`_order`);
--> 
CREATE INDEX `_anleitungen_v_version_pruefung_parent_id_idx` ON `_anleitungen_v_version_pruefung` (`_parent_id`);
--> 
CREATE INDEX `_anleitungen_v_version_pruefung_von_idx` ON `_anleitungen_v_version_pruefung` (`von_id`);
--> 
CREATE TABLE `_anleitungen_v` (
	`id` integer PRIMARY KEY NOT NULL,
	`parent_id` integer,
	`version_titel` text,
	`version_kurz` text,
	`version_dauer` text,
	`version_brauchen` text,
	`version_schritte` text,
	`version_hilfe` text,
	`version_mehr` text,
	`version_reihe` numeric,
	`version_symbol` text,
	`version_stand` text,
	`version_slug` text,
	`version_ablauf` text DEFAULT 'entwurf',
	`version_organisation_id` integer,
	`version_updated_at` text,
	`version_created_at` text,
	`version__status` text DEFAULT 'draft',
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`latest` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `anleitungen`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_organisation_id`) REFERENCES `organisationen`(`id`) ON UPDATE no action ON DELETE set null
);

--> 
CREATE INDEX `_anleitungen_v_parent_idx` ON `_anleitungen_v` (`parent_id`);
--> 
CREATE INDEX `_anleitungen_v_version_version_slug_idx` ON `_anleitungen_v` (`version_slug`);
--> 
CREATE INDEX `_anleitungen_v_version_version_ablauf_idx` ON `_anleitungen_v` (`version_ablauf`);
--> 
CREATE INDEX `_anleitungen_v_version_version_organisation_idx` ON `_anleitungen_v` (`version_organisation_id`);
--> 
CREATE INDEX `_anleitungen_v_version_version_updated_at_idx` ON `_anleitungen_v` (`version_updated_at`);
--> 
CREATE INDEX `_anleitungen_v_version_version_created_at_idx` ON `_anleitungen_v` (`version_created_at`);
--> 
CREATE INDEX `_anleitungen_v_version_version__status_idx` ON `_anleitungen_v` (`version__status`);
--> 
CREATE INDEX `_anleitungen_v_created_at_idx` ON `_anleitungen_v` (`created_at`);
--> 
CREATE INDEX `_anleitungen_v_updated_at_idx` ON `_anleitungen_v` (`updated_at`);
--> 
CREATE INDEX `_anleitungen_v_latest_idx` ON `_anleitungen_v` (`latest`);
--> 
CREATE TABLE `_anleitungen_v_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`text` text,
	FOREIGN KEY (`parent_id`) REFERENCES `_anleitungen_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `_anleitungen_v_texts_order_parent` ON `_anleitungen_v_texts` (`order`,`parent_id`);
--> 
CREATE TABLE `_anleitungen_v_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`leistungen_id` integer,
	`fragen_id` integer,
	`benutzer_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `_anleitungen_v`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`leistungen_id`) REFERENCES `leistungen`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`fragen_id`) REFERENCES `fragen`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`benutzer_id`) REFERENCES `benutzer`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `_anleitungen_v_rels_order_idx` ON `_anleitungen_v_rels` (`order`);
--> 
CREATE INDEX `_anleitungen_v_rels_parent_idx` ON `_anleitungen_v_rels` (`parent_id`);
--> 
CREATE INDEX `_anleitungen_v_rels_path_idx` ON `_anleitungen_v_rels` (`path`);
--> 
CREATE INDEX `_anleitungen_v_rels_leistungen_id_idx` ON `_anleitungen_v_rels` (`leistungen_id`);
--> 
CREATE INDEX `_anleitungen_v_rels_fragen_id_idx` ON `_anleitungen_v_rels` (`fragen_id`);
--> 
CREATE INDEX `_anleitungen_v_rels_benutzer_id_idx` ON `_anleitungen_v_rels` (`benutzer_id`);
--> 
CREATE TABLE `lagen_schritte` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`titel` text,
	`text` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `lagen`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `lagen_schritte_order_idx` ON `lagen_schritte` (`_order`);
--> 
CREATE INDEX `lagen_schritte_parent_id_idx` ON `lagen_schritte` (`_parent_id`);
--> 
CREATE TABLE `lagen_pruefung` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`schritt` text,
	`von_id` integer,
	`am` text,
	`kommentar` text,
	FOREIGN KEY (`von_id`) REFERENCES `benutzer`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `lagen`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `lagen_pruefung_order_idx` ON `lagen_pruefung` (`_order`);
--> 
CREATE INDEX `lagen_pruefung_parent_id_idx` ON `lagen_pruefung` (`_parent_id`);
--> 
CREATE INDEX `lagen_pruefung_von_idx` ON `lagen_pruefung` (`von_id`);
--> 
CREATE TABLE `lagen` (
	`id` integer PRIMARY KEY NOT NULL,
	`titel` text,
	`kurz` text,
	`zielgruppe` text,
	`nummer` numeric,
	`stand` text,
	`slug` text,
	`ablauf` text DEFAULT 'entwurf',
	`organisation_id` integer,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`_status` text DEFAULT 'draft',
	FOREIGN KEY (`organisation_id`) REFERENCES `organisationen`(`id`) ON UPDATE no action ON DELETE set null
);

--> 
CREATE UNIQUE INDEX `lagen_slug_idx` ON `lagen` (`slug`);
--> 
CREATE INDEX `lagen_ablauf_idx` ON `lagen` (`ablauf`);
--> 
CREATE INDEX `lagen_organisation_idx` ON `lagen` (`organisation_id`);
--> 
CREATE INDEX `lagen_updated_at_idx` ON `lagen` (`updated_at`);
--> 
CREATE INDEX `lagen_created_at_idx` ON `lagen` (`created_at`);
--> 
CREATE INDEX `lagen__status_idx` ON `lagen` (`_status`);
--> 
CREATE TABLE `lagen_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`text` text,
	FOREIGN KEY (`parent_id`) REFERENCES `lagen`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `lagen_texts_order_parent` ON `lagen_texts` (`order`,`parent_id`);
--> 
CREATE TABLE `lagen_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`leistungen_id` integer,
	`fragen_id` integer,
	`anleitungen_id` integer,
	`benutzer_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `lagen`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`leistungen_id`) REFERENCES `leistungen`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`fragen_id`) REFERENCES `fragen`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`anleitungen_id`) REFERENCES `anleitungen`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`benutzer_id`) REFERENCES `benutzer`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `lagen_rels_order_idx` ON `lagen_rels` (`order`);
--> 
CREATE INDEX `lagen_rels_parent_idx` ON `lagen_rels` (`parent_id`);
--> 
CREATE INDEX `lagen_rels_path_idx` ON `lagen_rels` (`path`);
--> 
CREATE INDEX `lagen_rels_leistungen_id_idx` ON `lagen_rels` (`leistungen_id`);
--> 
CREATE INDEX `lagen_rels_fragen_id_idx` ON `lagen_rels` (`fragen_id`);
--> 
CREATE INDEX `lagen_rels_anleitungen_id_idx` ON `lagen_rels` (`anleitungen_id`);
--> 
CREATE INDEX `lagen_rels_benutzer_id_idx` ON `lagen_rels` (`benutzer_id`);
--> 
CREATE TABLE `_lagen_v_version_schritte` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	`titel` text,
	`text` text,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_lagen_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `_lagen_v_version_schritte_order_idx` ON `_lagen_v_version_schritte` (`_order`);
--> 
CREATE INDEX `_lagen_v_version_schritte_parent_id_idx` ON `_lagen_v_version_schritte` (`_parent_id`);
--> 
CREATE TABLE `_lagen_v_version_pruefung` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	`schritt` text,
	`von_id` integer,
	`am` text,
	`kommentar` text,
	`_uuid` text,
	FOREIGN KEY (`von_id`) REFERENCES `benutzer`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `_lagen_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `_lagen_v_version_pruefung_order_idx` ON `_lagen_v_version_pruefung` (`_order`);
--> 
CREATE INDEX `_lagen_v_version_pruefung_parent_id_idx` ON `_lagen_v_version_pruefung` (`_parent_id`);
--> 
CREATE INDEX `_lagen_v_version_pruefung_von_idx` ON `_lagen_v_version_pruefung` (`von_id`);
--> 
CREATE TABLE `_lagen_v` (
	`id` integer PRIMARY KEY NOT NULL,
	`parent_id` integer,
	`version_titel` text,
	`version_kurz` text,
	`version_zielgruppe` text,
	`version_nummer` numeric,
	`version_stand` text,
	`version_slug` text,
	`version_ablauf` text DEFAULT 'entwurf',
	`version_organisation_id` integer,
	`version_updated_at` text,
	`version_created_at` text,
	`version__status` text DEFAULT 'draft',
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`latest` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `lagen`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_organisation_id`) REFERENCES `organisationen`(`id`) ON UPDATE no action ON DELETE set null
);

--> 
CREATE INDEX `_lagen_v_parent_idx` ON `_lagen_v` (`parent_id`);
--> 
CREATE INDEX `_lagen_v_version_version_slug_idx` ON `_lagen_v` (`version_slug`);
--> 
CREATE INDEX `_lagen_v_version_version_ablauf_idx` ON `_lagen_v` (`version_ablauf`);
--> 
CREATE INDEX `_lagen_v_version_version_organisation_idx` ON `_lagen_v` (`version_organisation_id`);
--> 
CREATE INDEX `_lagen_v_version_version_updated_at_idx` ON `_lagen_v` (`version_updated_at`);
--> 
CREATE INDEX `_lagen_v_version_version_created_at_idx` ON `_lagen_v` (`version_created_at`);
--> 
CREATE INDEX `_lagen_v_version_version__status_idx` ON `_lagen_v` (`version__status`);
--> 
CREATE INDEX `_lagen_v_created_at_idx` ON `_lagen_v` (`created_at`);
--> 
CREATE INDEX `_lagen_v_updated_at_idx` ON `_lagen_v` (`updated_at`);
--> 
CREATE INDEX `_lagen_v_latest_idx` ON `_lagen_v` (`latest`);
--> 
CREATE TABLE `_lagen_v_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`text` text,
	FOREIGN KEY (`parent_id`) REFERENCES `_lagen_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `_lagen_v_texts_order_parent` ON `_lagen_v_texts` (`order`,`parent_id`);
--> 
CREATE TABLE `_lagen_v_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`leistungen_id` integer,
	`fragen_id` integer,
	`anleitungen_id` integer,
	`benutzer_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `_lagen_v`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`leistungen_id`) REFERENCES `leistungen`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`fragen_id`) REFERENCES `fragen`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`anleitungen_id`) REFERENCES `anleitungen`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`benutzer_id`) REFERENCES `benutzer`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `_lagen_v_rels_order_idx` ON `_lagen_v_rels` (`order`);
--> 
CREATE INDEX `_lagen_v_rels_parent_idx` ON `_lagen_v_rels` (`parent_id`);
--> 
CREATE INDEX `_lagen_v_rels_path_idx` ON `_lagen_v_rels` (`path`);
--> 
CREATE INDEX `_lagen_v_rels_leistungen_id_idx` ON `_lagen_v_rels` (`leistungen_id`);
--> 
CREATE INDEX `_lagen_v_rels_fragen_id_idx` ON `_lagen_v_rels` (`fragen_id`);
--> 
CREATE INDEX `_lagen_v_rels_anleitungen_id_idx` ON `_lagen_v_rels` (`anleitungen_id`);
--> 
CREATE INDEX `_lagen_v_rels_benutzer_id_idx` ON `_lagen_v_rels` (`benutzer_id`);
--> 
CREATE TABLE `uebersetzungen_abschnitte` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`titel` text,
	`text` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `uebersetzungen`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `uebersetzungen_abschnitte_order_idx` ON `uebersetzungen_abschnitte` (`_order`);
--> 
CREATE INDEX `uebersetzungen_abschnitte_parent_id_idx` ON `uebersetzungen_abschnitte` (`_parent_id`);
--> 
CREATE TABLE `uebersetzungen_pruefung` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`schritt` text,
	`von_id` integer,
	`am` text,
	`kommentar` text,
	FOREIGN KEY (`von_id`) REFERENCES `benutzer`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `uebersetzungen`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `uebersetzungen_pruefung_order_idx` ON `uebersetzungen_pruefung` (`_order`);
--> 
CREATE INDEX `uebersetzungen_pruefung_parent_id_idx` ON `uebersetzungen_pruefung` (`_parent_id`);
--> 
CREATE INDEX `uebersetzungen_pruefung_von_idx` ON `uebersetzungen_pruefung` (`von_id`);
--> 
CREATE TABLE `uebersetzungen` (
	`id` integer PRIMARY KEY NOT NULL,
	`titel` text,
	`kurz` text,
	`sprache` text,
	`art` text,
	`original_stand` text,
	`geprueft` integer DEFAULT false,
	`stand` text,
	`slug` text,
	`ablauf` text DEFAULT 'entwurf',
	`organisation_id` integer,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`_status` text DEFAULT 'draft',
	FOREIGN KEY (`organisation_id`) REFERENCES `organisationen`(`id`) ON UPDATE no action ON DELETE set null
);

--> 
CREATE INDEX `uebersetzungen_slug_idx` ON `uebersetzungen` (`slug`);
--> 
CREATE INDEX `uebersetzungen_ablauf_idx` ON `uebersetzungen` (`ablauf`);
--> 
CREATE INDEX `uebersetzungen_organisation_idx` ON `uebersetzungen` (`organisation_id`);
--> 
CREATE INDEX `uebersetzungen_updated_at_idx` ON `uebersetzungen` (`updated_at`);
--> 
CREATE INDEX `uebersetzungen_created_at_idx` ON `uebersetzungen` (`created_at`);
--> 
CREATE INDEX `uebersetzungen__status_idx` ON `uebersetzungen` (`_status`);
--> 
CREATE UNIQUE INDEX `slug_sprache_art_idx` ON `uebersetzungen` (`slug`,`sprache`,`art`);
--> 
CREATE TABLE `uebersetzungen_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`text` text,
	FOREIGN KEY (`parent_id`) REFERENCES `uebersetzungen`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `uebersetzungen_texts_order_parent` ON `uebersetzungen_texts` (`order`,`parent_id`);
--> 
CREATE TABLE `uebersetzungen_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`benutzer_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `uebersetzungen`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`benutzer_id`) REFERENCES `benutzer`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `uebersetzungen_rels_order_idx` ON `uebersetzungen_rels` (`order`);
--> 
CREATE INDEX `uebersetzungen_rels_parent_idx` ON `uebersetzungen_rels` (`parent_id`);
--> 
CREATE INDEX `uebersetzungen_rels_path_idx` ON `uebersetzungen_rels` (`path`);
--> 
CREATE INDEX `uebersetzungen_rels_benutzer_id_idx` ON `uebersetzungen_rels` (`benutzer_id`);
--> 
CREATE TABLE `_uebersetzungen_v_version_abschnitte` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	`titel` text,
	`text` text,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_uebersetzungen_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `_uebersetzungen_v_version_abschnitte_order_idx` ON `_uebersetzungen_v_version_abschnitte` (`_order`);
--> 
CREATE INDEX `_uebersetzungen_v_version_abschnitte_parent_id_idx` ON `_uebersetzungen_v_version_abschnitte` (`_parent_id`);
--> 
CREATE TABLE `_uebersetzungen_v_version_pruefung` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	`schritt` text,
	`von_id` integer,
	`am` text,
	`kommentar` text,
	`_uuid` text,
	FOREIGN KEY (`von_id`) REFERENCES `benutzer`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `_uebersetzungen_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `_uebersetzungen_v_version_pruefung_order_idx` ON `_uebersetzungen_v_version_pruefung` (`_order`);
--> 
CREATE INDEX `_uebersetzungen_v_version_pruefung_parent_id_idx` ON `_uebersetzungen_v_version_pruefung` (`_parent_id`);
--> 
CREATE INDEX `_uebersetzungen_v_version_pruefung_von_idx` ON `_uebersetzungen_v_version_pruefung` (`von_id`);
--> 
CREATE TABLE `_uebersetzungen_v` (
	`id` integer PRIMARY KEY NOT NULL,
	`parent_id` integer,
	`version_titel` text,
	`version_kurz` text,
	`version_sprache` text,
	`version_art` text,
	`version_original_stand` text,
	`version_geprueft` integer DEFAULT false,
	`version_stand` text,
	`version_slug` text,
	`version_ablauf` text DEFAULT 'entwurf',
	`version_organisation_id` integer,
	`version_updated_at` text,
	`version_created_at` text,
	`version__status` text DEFAULT 'draft',
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`latest` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `uebersetzungen`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_organisation_id`) REFERENCES `organisationen`(`id`) ON UPDATE no action ON DELETE set null
);

--> 
CREATE INDEX `_uebersetzungen_v_parent_idx` ON `_uebersetzungen_v` (`parent_id`);
--> 
CREATE INDEX `_uebersetzungen_v_version_version_slug_idx` ON `_uebersetzungen_v` (`version_slug`);
--> 
CREATE INDEX `_uebersetzungen_v_version_version_ablauf_idx` ON `_uebersetzungen_v` (`version_ablauf`);
--> 
CREATE INDEX `_uebersetzungen_v_version_version_organisation_idx` ON `_uebersetzungen_v` (`version_organisation_id`);
--> 
CREATE INDEX `_uebersetzungen_v_version_version_updated_at_idx` ON `_uebersetzungen_v` (`version_updated_at`);
--> 
CREATE INDEX `_uebersetzungen_v_version_version_created_at_idx` ON `_uebersetzungen_v` (`version_created_at`);
--> 
CREATE INDEX `_uebersetzungen_v_version_version__status_idx` ON `_uebersetzungen_v` (`version__status`);
--> 
CREATE INDEX `_uebersetzungen_v_created_at_idx` ON `_uebersetzungen_v` (`created_at`);
--> 
CREATE INDEX `_uebersetzungen_v_updated_at_idx` ON `_uebersetzungen_v` (`updated_at`);
--> 
CREATE INDEX `_uebersetzungen_v_latest_idx` ON `_uebersetzungen_v` (`latest`);
--> 
CREATE INDEX `version_slug_version_sprache_version_art_idx` ON `_uebersetzungen_v` (`version_slug`,`version_sprache`,`version_art`);
--> 
CREATE TABLE `_uebersetzungen_v_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`text` text,
	FOREIGN KEY (`parent_id`) REFERENCES `_uebersetzungen_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `_uebersetzungen_v_texts_order_parent` ON `_uebersetzungen_v_texts` (`order`,`parent_id`);
--> 
CREATE TABLE `_uebersetzungen_v_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`benutzer_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `_uebersetzungen_v`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`benutzer_id`) REFERENCES `benutzer`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `_uebersetzungen_v_rels_order_idx` ON `_uebersetzungen_v_rels` (`order`);
--> 
CREATE INDEX `_uebersetzungen_v_rels_parent_idx` ON `_uebersetzungen_v_rels` (`parent_id`);
--> 
CREATE INDEX `_uebersetzungen_v_rels_path_idx` ON `_uebersetzungen_v_rels` (`path`);
--> 
CREATE INDEX `_uebersetzungen_v_rels_benutzer_id_idx` ON `_uebersetzungen_v_rels` (`benutzer_id`);
--> 
CREATE TABLE `projekte_themen` (
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`value` text,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `projekte`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `projekte_themen_order_idx` ON `projekte_themen` (`order`);
--> 
CREATE INDEX `projekte_themen_parent_idx` ON `projekte_themen` (`parent_id`);
--> 
CREATE TABLE `projekte_quellen` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`titel` text,
	`url` text,
	`stand` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `projekte`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `projekte_quellen_order_idx` ON `projekte_quellen` (`_order`);
--> 
CREATE INDEX `projekte_quellen_parent_id_idx` ON `projekte_quellen` (`_parent_id`);
--> 
CREATE TABLE `projekte_pruefung` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`schritt` text,
	`von_id` integer,
	`am` text,
	`kommentar` text,
	FOREIGN KEY (`von_id`) REFERENCES `benutzer`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `projekte`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `projekte_pruefung_order_idx` ON `projekte_pruefung` (`_order`);
--> 
CREATE INDEX `projekte_pruefung_parent_id_idx` ON `projekte_pruefung` (`_parent_id`);
--> 
CREATE INDEX `projekte_pruefung_von_idx` ON `projekte_pruefung` (`von_id`);
--> 
CREATE TABLE `projekte` (
	`id` integer PRIMARY KEY NOT NULL,
	`titel` text,
	`kurz` text,
	`art` text,
	`ebene` text,
	`problem` text,
	`loesung` text,
	`ergebnis` text,
	`nachnutzung` text,
	`zustand` text,
	`beginn` text,
	`ende` text,
	`lizenz` text,
	`code` text,
	`kontakt_stelle` text,
	`kontakt_url` text,
	`stand` text,
	`slug` text,
	`ablauf` text DEFAULT 'entwurf',
	`organisation_id` integer,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`_status` text DEFAULT 'draft',
	FOREIGN KEY (`organisation_id`) REFERENCES `organisationen`(`id`) ON UPDATE no action ON DELETE set null
);

--> 
CREATE UNIQUE INDEX `projekte_slug_idx` ON `projekte` (`slug`);
--> 
CREATE INDEX `projekte_ablauf_idx` ON `projekte` (`ablauf`);
--> 
CREATE INDEX `projekte_organisation_idx` ON `projekte` (`organisation_id`);
--> 
CREATE INDEX `projekte_updated_at_idx` ON `projekte` (`updated_at`);
--> 
CREATE INDEX `projekte_created_at_idx` ON `projekte` (`created_at`);
--> 
CREATE INDEX `projekte__status_idx` ON `projekte` (`_status`);
--> 
CREATE TABLE `projekte_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`text` text,
	FOREIGN KEY (`parent_id`) REFERENCES `projekte`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `projekte_texts_order_parent` ON `projekte_texts` (`order`,`parent_id`);
--> 
CREATE TABLE `projekte_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`leistungen_id` integer,
	`benutzer_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `projekte`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`leistungen_id`) REFERENCES `leistungen`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`benutzer_id`) REFERENCES `benutzer`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `projekte_rels_order_idx` ON `projekte_rels` (`order`);
--> 
CREATE INDEX `projekte_rels_parent_idx` ON `projekte_rels` (`parent_id`);
--> 
CREATE INDEX `projekte_rels_path_idx` ON `projekte_rels` (`path`);
--> 
CREATE INDEX `projekte_rels_leistungen_id_idx` ON `projekte_rels` (`leistungen_id`);
--> 
CREATE INDEX `projekte_rels_benutzer_id_idx` ON `projekte_rels` (`benutzer_id`);
--> 
CREATE TABLE `_projekte_v_version_themen` (
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`value` text,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `_projekte_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `_projekte_v_version_themen_order_idx` ON `_projekte_v_version_themen` (`order`);
--> 
CREATE INDEX `_projekte_v_version_themen_parent_idx` ON `_projekte_v_version_themen` (`parent_id`);
--> 
CREATE TABLE `_projekte_v_version_quellen` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	`titel` text,
	`url` text,
	`stand` text,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_projekte_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `_projekte_v_version_quellen_order_idx` ON `_projekte_v_version_quellen` (`_order`);
--> 
CREATE INDEX `_projekte_v_version_quellen_parent_id_idx` ON `_projekte_v_version_quellen` (`_parent_id`);
--> 
CREATE TABLE `_projekte_v_version_pruefung` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	`schritt` text,
	`von_id` integer,
	`am` text,
	`kommentar` text,
	`_uuid` text,
	FOREIGN KEY (`von_id`) REFERENCES `benutzer`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `_projekte_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `_projekte_v_version_pruefung_order_idx` ON `_projekte_v_version_pruefung` (`_order`);
--> 
CREATE INDEX `_projekte_v_version_pruefung_parent_id_idx` ON `_projekte_v_version_pruefung` (`_parent_id`);
--> 
CREATE INDEX `_projekte_v_version_pruefung_von_idx` ON `_projekte_v_version_pruefung` (`von_id`);
--> 
CREATE TABLE `_projekte_v` (
	`id` integer PRIMARY KEY NOT NULL,
	`parent_id` integer,
	`version_titel` text,
	`version_kurz` text,
	`version_art` text,
	`version_ebene` text,
	`version_problem` text,
	`version_loesung` text,
	`version_ergebnis` text,
	`version_nachnutzung` text,
	`version_zustand` text,
	`version_beginn` text,
	`version_ende` text,
	`version_lizenz` text,
	`version_code` text,
	`version_kontakt_stelle` text,
	`version_kontakt_url` text,
	`version_stand` text,
	`version_slug` text,
	`version_ablauf` text DEFAULT 'entwurf',
	`version_organisation_id` integer,
	`version_updated_at` text,
	`version_created_at` text,
	`version__status` text DEFAULT 'draft',
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`latest` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `projekte`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_organisation_id`) REFERENCES `organisationen`(`id`) ON UPDATE no action ON DELETE set null
);

--> 
CREATE INDEX `_projekte_v_parent_idx` ON `_projekte_v` (`parent_id`);
--> 
CREATE INDEX `_projekte_v_version_version_slug_idx` ON `_projekte_v` (`version_slug`);
--> 
CREATE INDEX `_projekte_v_version_version_ablauf_idx` ON `_projekte_v` (`version_ablauf`);
--> 
CREATE INDEX `_projekte_v_version_version_organisation_idx` ON `_projekte_v` (`version_organisation_id`);
--> 
CREATE INDEX `_projekte_v_version_version_updated_at_idx` ON `_projekte_v` (`version_updated_at`);
--> 
CREATE INDEX `_projekte_v_version_version_created_at_idx` ON `_projekte_v` (`version_created_at`);
--> 
CREATE INDEX `_projekte_v_version_version__status_idx` ON `_projekte_v` (`version__status`);
--> 
CREATE INDEX `_projekte_v_created_at_idx` ON `_projekte_v` (`created_at`);
--> 
CREATE INDEX `_projekte_v_updated_at_idx` ON `_projekte_v` (`updated_at`);
--> 
CREATE INDEX `_projekte_v_latest_idx` ON `_projekte_v` (`latest`);
--> 
CREATE TABLE `_projekte_v_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`text` text,
	FOREIGN KEY (`parent_id`) REFERENCES `_projekte_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `_projekte_v_texts_order_parent` ON `_projekte_v_texts` (`order`,`parent_id`);
--> 
CREATE TABLE `_projekte_v_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`leistungen_id` integer,
	`benutzer_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `_projekte_v`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`leistungen_id`) REFERENCES `leistungen`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`benutzer_id`) REFERENCES `benutzer`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `_projekte_v_rels_order_idx` ON `_projekte_v_rels` (`order`);
--> 
CREATE INDEX `_projekte_v_rels_parent_idx` ON `_projekte_v_rels` (`parent_id`);
--> 
CREATE INDEX `_projekte_v_rels_path_idx` ON `_projekte_v_rels` (`path`);
--> 
CREATE INDEX `_projekte_v_rels_leistungen_id_idx` ON `_projekte_v_rels` (`leistungen_id`);
--> 
CREATE INDEX `_projekte_v_rels_benutzer_id_idx` ON `_projekte_v_rels` (`benutzer_id`);
--> 
CREATE TABLE `meldungen_themen` (
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`value` text,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `meldungen`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `meldungen_themen_order_idx` ON `meldungen_themen` (`order`);
--> 
CREATE INDEX `meldungen_themen_parent_idx` ON `meldungen_themen` (`parent_id`);
--> 
CREATE TABLE `meldungen_quellen` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`titel` text,
	`url` text,
	`stand` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `meldungen`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `meldungen_quellen_order_idx` ON `meldungen_quellen` (`_order`);
--> 
CREATE INDEX `meldungen_quellen_parent_id_idx` ON `meldungen_quellen` (`_parent_id`);
--> 
CREATE TABLE `meldungen_pruefung` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`schritt` text,
	`von_id` integer,
	`am` text,
	`kommentar` text,
	FOREIGN KEY (`von_id`) REFERENCES `benutzer`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `meldungen`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `meldungen_pruefung_order_idx` ON `meldungen_pruefung` (`_order`);
--> 
CREATE INDEX `meldungen_pruefung_parent_id_idx` ON `meldungen_pruefung` (`_parent_id`);
--> 
CREATE INDEX `meldungen_pruefung_von_idx` ON `meldungen_pruefung` (`von_id`);
--> 
CREATE TABLE `meldungen` (
	`id` integer PRIMARY KEY NOT NULL,
	`titel` text,
	`kurz` text,
	`datum` text,
	`text` text,
	`ebene` text,
	`stand` text,
	`slug` text,
	`ablauf` text DEFAULT 'entwurf',
	`organisation_id` integer,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`_status` text DEFAULT 'draft',
	FOREIGN KEY (`organisation_id`) REFERENCES `organisationen`(`id`) ON UPDATE no action ON DELETE set null
);

--> 
CREATE UNIQUE INDEX `meldungen_slug_idx` ON `meldungen` (`slug`);
--> 
CREATE INDEX `meldungen_ablauf_idx` ON `meldungen` (`ablauf`);
--> 
CREATE INDEX `meldungen_organisation_idx` ON `meldungen` (`organisation_id`);
--> 
CREATE INDEX `meldungen_updated_at_idx` ON `meldungen` (`updated_at`);
--> 
CREATE INDEX `meldungen_created_at_idx` ON `meldungen` (`created_at`);
--> 
CREATE INDEX `meldungen__status_idx` ON `meldungen` (`_status`);
--> 
CREATE TABLE `meldungen_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`text` text,
	FOREIGN KEY (`parent_id`) REFERENCES `meldungen`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `meldungen_texts_order_parent` ON `meldungen_texts` (`order`,`parent_id`);
--> 
CREATE TABLE `meldungen_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`benutzer_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `meldungen`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`benutzer_id`) REFERENCES `benutzer`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `meldungen_rels_order_idx` ON `meldungen_rels` (`order`);
--> 
CREATE INDEX `meldungen_rels_parent_idx` ON `meldungen_rels` (`parent_id`);
--> 
CREATE INDEX `meldungen_rels_path_idx` ON `meldungen_rels` (`path`);
--> 
CREATE INDEX `meldungen_rels_benutzer_id_idx` ON `meldungen_rels` (`benutzer_id`);
--> 
CREATE TABLE `_meldungen_v_version_themen` (
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`value` text,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `_meldungen_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `_meldungen_v_version_themen_order_idx` ON `_meldungen_v_version_themen` (`order`);
--> 
CREATE INDEX `_meldungen_v_version_themen_parent_idx` ON `_meldungen_v_version_themen` (`parent_id`);
--> 
CREATE TABLE `_meldungen_v_version_quellen` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	`titel` text,
	`url` text,
	`stand` text,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_meldungen_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `_meldungen_v_version_quellen_order_idx` ON `_meldungen_v_version_quellen` (`_order`);
--> 
CREATE INDEX `_meldungen_v_version_quellen_parent_id_idx` ON `_meldungen_v_version_quellen` (`_parent_id`);
--> 
CREATE TABLE `_meldungen_v_version_pruefung` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	`schritt` text,
	`von_id` integer,
	`am` text,
	`kommentar` text,
	`_uuid` text,
	FOREIGN KEY (`von_id`) REFERENCES `benutzer`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `_meldungen_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `_meldungen_v_version_pruefung_order_idx` ON `_meldungen_v_version_pruefung` (`_order`);
--> 
CREATE INDEX `_meldungen_v_version_pruefung_parent_id_idx` ON `_meldungen_v_version_pruefung` (`_parent_id`);
--> 
CREATE INDEX `_meldungen_v_version_pruefung_von_idx` ON `_meldungen_v_version_pruefung` (`von_id`);
--> 
CREATE TABLE `_meldungen_v` (
	`id` integer PRIMARY KEY NOT NULL,
	`parent_id` integer,
	`version_titel` text,
	`version_kurz` text,
	`version_datum` text,
	`version_text` text,
	`version_ebene` text,
	`version_stand` text,
	`version_slug` text,
	`version_ablauf` text DEFAULT 'entwurf',
	`version_organisation_id` integer,
	`version_updated_at` text,
	`version_created_at` text,
	`version__status` text DEFAULT 'draft',
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`latest` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `meldungen`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_organisation_id`) REFERENCES `organisationen`(`id`) ON UPDATE no action ON DELETE set null
);

--> 
CREATE INDEX `_meldungen_v_parent_idx` ON `_meldungen_v` (`parent_id`);
--> 
CREATE INDEX `_meldungen_v_version_version_slug_idx` ON `_meldungen_v` (`version_slug`);
--> 
CREATE INDEX `_meldungen_v_version_version_ablauf_idx` ON `_meldungen_v` (`version_ablauf`);
--> 
CREATE INDEX `_meldungen_v_version_version_organisation_idx` ON `_meldungen_v` (`version_organisation_id`);
--> 
CREATE INDEX `_meldungen_v_version_version_updated_at_idx` ON `_meldungen_v` (`version_updated_at`);
--> 
CREATE INDEX `_meldungen_v_version_version_created_at_idx` ON `_meldungen_v` (`version_created_at`);
--> 
CREATE INDEX `_meldungen_v_version_version__status_idx` ON `_meldungen_v` (`version__status`);
--> 
CREATE INDEX `_meldungen_v_created_at_idx` ON `_meldungen_v` (`created_at`);
--> 
CREATE INDEX `_meldungen_v_updated_at_idx` ON `_meldungen_v` (`updated_at`);
--> 
CREATE INDEX `_meldungen_v_latest_idx` ON `_meldungen_v` (`latest`);
--> 
CREATE TABLE `_meldungen_v_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`text` text,
	FOREIGN KEY (`parent_id`) REFERENCES `_meldungen_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `_meldungen_v_texts_order_parent` ON `_meldungen_v_texts` (`order`,`parent_id`);
--> 
CREATE TABLE `_meldungen_v_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`benutzer_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `_meldungen_v`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`benutzer_id`) REFERENCES `benutzer`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `_meldungen_v_rels_order_idx` ON `_meldungen_v_rels` (`order`);
--> 
CREATE INDEX `_meldungen_v_rels_parent_idx` ON `_meldungen_v_rels` (`parent_id`);
--> 
CREATE INDEX `_meldungen_v_rels_path_idx` ON `_meldungen_v_rels` (`path`);
--> 
CREATE INDEX `_meldungen_v_rels_benutzer_id_idx` ON `_meldungen_v_rels` (`benutzer_id`);
--> 
CREATE TABLE `leitfaeden_abschnitte` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`titel` text,
	`text` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `leitfaeden`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `leitfaeden_abschnitte_order_idx` ON `leitfaeden_abschnitte` (`_order`);
--> 
CREATE INDEX `leitfaeden_abschnitte_parent_id_idx` ON `leitfaeden_abschnitte` (`_parent_id`);
--> 
CREATE TABLE `leitfaeden_themen` (
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`value` text,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `leitfaeden`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `leitfaeden_themen_order_idx` ON `leitfaeden_themen` (`order`);
--> 
CREATE INDEX `leitfaeden_themen_parent_idx` ON `leitfaeden_themen` (`parent_id`);
--> 
CREATE TABLE `leitfaeden_quellen` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`titel` text,
	`url` text,
	`stand` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `leitfaeden`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `leitfaeden_quellen_order_idx` ON `leitfaeden_quellen` (`_order`);
--> 
CREATE INDEX `leitfaeden_quellen_parent_id_idx` ON `leitfaeden_quellen` (`_parent_id`);
--> 
CREATE TABLE `leitfaeden_pruefung` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`schritt` text,
	`von_id` integer,
	`am` text,
	`kommentar` text,
	FOREIGN KEY (`von_id`) REFERENCES `benutzer`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `leitfaeden`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `leitfaeden_pruefung_order_idx` ON `leitfaeden_pruefung` (`_order`);
--> 
CREATE INDEX `leitfaeden_pruefung_parent_id_idx` ON `leitfaeden_pruefung` (`_parent_id`);
--> 
CREATE INDEX `leitfaeden_pruefung_von_idx` ON `leitfaeden_pruefung` (`von_id`);
--> 
CREATE TABLE `leitfaeden` (
	`id` integer PRIMARY KEY NOT NULL,
	`titel` text,
	`kurz` text,
	`fuer` text,
	`stand` text,
	`slug` text,
	`ablauf` text DEFAULT 'entwurf',
	`organisation_id` integer,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`_status` text DEFAULT 'draft',
	FOREIGN KEY (`organisation_id`) REFERENCES `organisationen`(`id`) ON UPDATE no action ON DELETE set null
);

--> 
CREATE UNIQUE INDEX `leitfaeden_slug_idx` ON `leitfaeden` (`slug`);
--> 
CREATE INDEX `leitfaeden_ablauf_idx` ON `leitfaeden` (`ablauf`);
--> 
CREATE INDEX `leitfaeden_organisation_idx` ON `leitfaeden` (`organisation_id`);
--> 
CREATE INDEX `leitfaeden_updated_at_idx` ON `leitfaeden` (`updated_at`);
--> 
CREATE INDEX `leitfaeden_created_at_idx` ON `leitfaeden` (`created_at`);
--> 
CREATE INDEX `leitfaeden__status_idx` ON `leitfaeden` (`_status`);
--> 
CREATE TABLE `leitfaeden_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`text` text,
	FOREIGN KEY (`parent_id`) REFERENCES `leitfaeden`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `leitfaeden_texts_order_parent` ON `leitfaeden_texts` (`order`,`parent_id`);
--> 
CREATE TABLE `leitfaeden_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`benutzer_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `leitfaeden`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`benutzer_id`) REFERENCES `benutzer`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `leitfaeden_rels_order_idx` ON `leitfaeden_rels` (`order`);
--> 
CREATE INDEX `leitfaeden_rels_parent_idx` ON `leitfaeden_rels` (`parent_id`);
--> 
CREATE INDEX `leitfaeden_rels_path_idx` ON `leitfaeden_rels` (`path`);
--> 
CREATE INDEX `leitfaeden_rels_benutzer_id_idx` ON `leitfaeden_rels` (`benutzer_id`);
--> 
CREATE TABLE `_leitfaeden_v_version_abschnitte` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	`titel` text,
	`text` text,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_leitfaeden_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `_leitfaeden_v_version_abschnitte_order_idx` ON `_leitfaeden_v_version_abschnitte` (`_order`);
--> 
CREATE INDEX `_leitfaeden_v_version_abschnitte_parent_id_idx` ON `_leitfaeden_v_version_abschnitte` (`_parent_id`);
--> 
CREATE TABLE `_leitfaeden_v_version_themen` (
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`value` text,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `_leitfaeden_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `_leitfaeden_v_version_themen_order_idx` ON `_leitfaeden_v_version_themen` (`order`);
--> 
CREATE INDEX `_leitfaeden_v_version_themen_parent_idx` ON `_leitfaeden_v_version_themen` (`parent_id`);
--> 
CREATE TABLE `_leitfaeden_v_version_quellen` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	`titel` text,
	`url` text,
	`stand` text,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_leitfaeden_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `_leitfaeden_v_version_quellen_order_idx` ON `_leitfaeden_v_version_quellen` (`_order`);
--> 
CREATE INDEX `_leitfaeden_v_version_quellen_parent_id_idx` ON `_leitfaeden_v_version_quellen` (`_parent_id`);
--> 
CREATE TABLE `_leitfaeden_v_version_pruefung` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	`schritt` text,
	`von_id` integer,
	`am` text,
	`kommentar` text,
	`_uuid` text,
	FOREIGN KEY (`von_id`) REFERENCES `benutzer`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `_leitfaeden_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `_leitfaeden_v_version_pruefung_order_idx` ON `_leitfaeden_v_version_pruefung` (`_order`);
--> 
CREATE INDEX `_leitfaeden_v_version_pruefung_parent_id_idx` ON `_leitfaeden_v_version_pruefung` (`_parent_id`);
--> 
CREATE INDEX `_leitfaeden_v_version_pruefung_von_idx` ON `_leitfaeden_v_version_pruefung` (`von_id`);
--> 
CREATE TABLE `_leitfaeden_v` (
	`id` integer PRIMARY KEY NOT NULL,
	`parent_id` integer,
	`version_titel` text,
	`version_kurz` text,
	`version_fuer` text,
	`version_stand` text,
	`version_slug` text,
	`version_ablauf` text DEFAULT 'entwurf',
	`version_organisation_id` integer,
	`version_updated_at` text,
	`version_created_at` text,
	`version__status` text DEFAULT 'draft',
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`latest` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `leitfaeden`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_organisation_id`) REFERENCES `organisationen`(`id`) ON UPDATE no action ON DELETE set null
);

--> 
CREATE INDEX `_leitfaeden_v_parent_idx` ON `_leitfaeden_v` (`parent_id`);
--> 
CREATE INDEX `_leitfaeden_v_version_version_slug_idx` ON `_leitfaeden_v` (`version_slug`);
--> 
CREATE INDEX `_leitfaeden_v_version_version_ablauf_idx` ON `_leitfaeden_v` (`version_ablauf`);
--> 
CREATE INDEX `_leitfaeden_v_version_version_organisation_idx` ON `_leitfaeden_v` (`version_organisation_id`);
--> 
CREATE INDEX `_leitfaeden_v_version_version_updated_at_idx` ON `_leitfaeden_v` (`version_updated_at`);
--> 
CREATE INDEX `_leitfaeden_v_version_version_created_at_idx` ON `_leitfaeden_v` (`version_created_at`);
--> 
CREATE INDEX `_leitfaeden_v_version_version__status_idx` ON `_leitfaeden_v` (`version__status`);
--> 
CREATE INDEX `_leitfaeden_v_created_at_idx` ON `_leitfaeden_v` (`created_at`);
--> 
CREATE INDEX `_leitfaeden_v_updated_at_idx` ON `_leitfaeden_v` (`updated_at`);
--> 
CREATE INDEX `_leitfaeden_v_latest_idx` ON `_leitfaeden_v` (`latest`);
--> 
CREATE TABLE `_leitfaeden_v_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`text` text,
	FOREIGN KEY (`parent_id`) REFERENCES `_leitfaeden_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `_leitfaeden_v_texts_order_parent` ON `_leitfaeden_v_texts` (`order`,`parent_id`);
--> 
CREATE TABLE `_leitfaeden_v_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`benutzer_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `_leitfaeden_v`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`benutzer_id`) REFERENCES `benutzer`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `_leitfaeden_v_rels_order_idx` ON `_leitfaeden_v_rels` (`order`);
--> 
CREATE INDEX `_leitfaeden_v_rels_parent_idx` ON `_leitfaeden_v_rels` (`parent_id`);
--> 
CREATE INDEX `_leitfaeden_v_rels_path_idx` ON `_leitfaeden_v_rels` (`path`);
--> 
CREATE INDEX `_leitfaeden_v_rels_benutzer_id_idx` ON `_leitfaeden_v_rels` (`benutzer_id`);
--> 
CREATE TABLE `begriffe_themen` (
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`value` text,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `begriffe`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `begriffe_themen_order_idx` ON `begriffe_themen` (`order`);
--> 
CREATE INDEX `begriffe_themen_parent_idx` ON `begriffe_themen` (`parent_id`);
--> 
CREATE TABLE `begriffe_quellen` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`titel` text,
	`url` text,
	`stand` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `begriffe`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `begriffe_quellen_order_idx` ON `begriffe_quellen` (`_order`);
--> 
CREATE INDEX `begriffe_quellen_parent_id_idx` ON `begriffe_quellen` (`_parent_id`);
--> 
CREATE TABLE `begriffe_pruefung` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`schritt` text,
	`von_id` integer,
	`am` text,
	`kommentar` text,
	FOREIGN KEY (`von_id`) REFERENCES `benutzer`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `begriffe`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `begriffe_pruefung_order_idx` ON `begriffe_pruefung` (`_order`);
--> 
CREATE INDEX `begriffe_pruefung_parent_id_idx` ON `begriffe_pruefung` (`_parent_id`);
--> 
CREATE INDEX `begriffe_pruefung_von_idx` ON `begriffe_pruefung` (`von_id`);
--> 
CREATE TABLE `begriffe` (
	`id` integer PRIMARY KEY NOT NULL,
	`titel` text,
	`kurz` text,
	`mehr` text,
	`stand` text,
	`slug` text,
	`ablauf` text DEFAULT 'entwurf',
	`organisation_id` integer,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`_status` text DEFAULT 'draft',
	FOREIGN KEY (`organisation_id`) REFERENCES `organisationen`(`id`) ON UPDATE no action ON DELETE set null
);

--> 
CREATE UNIQUE INDEX `begriffe_slug_idx` ON `begriffe` (`slug`);
--> 
CREATE INDEX `begriffe_ablauf_idx` ON `begriffe` (`ablauf`);
--> 
CREATE INDEX `begriffe_organisation_idx` ON `begriffe` (`organisation_id`);
--> 
CREATE INDEX `begriffe_updated_at_idx` ON `begriffe` (`updated_at`);
--> 
CREATE INDEX `begriffe_created_at_idx` ON `begriffe` (`created_at`);
--> 
CREATE INDEX `begriffe__status_idx` ON `begriffe` (`_status`);
--> 
CREATE TABLE `begriffe_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`text` text,
	FOREIGN KEY (`parent_id`) REFERENCES `begriffe`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `begriffe_texts_order_parent` ON `begriffe_texts` (`order`,`parent_id`);
--> 
CREATE TABLE `begriffe_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`begriffe_id` integer,
	`benutzer_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `begriffe`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`begriffe_id`) REFERENCES `begriffe`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`benutzer_id`) REFERENCES `benutzer`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `begriffe_rels_order_idx` ON `begriffe_rels` (`order`);
--> 
CREATE INDEX `begriffe_rels_parent_idx` ON `begriffe_rels` (`parent_id`);
--> 
CREATE INDEX `begriffe_rels_path_idx` ON `begriffe_rels` (`path`);
--> 
CREATE INDEX `begriffe_rels_begriffe_id_idx` ON `begriffe_rels` (`begriffe_id`);
--> 
CREATE INDEX `begriffe_rels_benutzer_id_idx` ON `begriffe_rels` (`benutzer_id`);
--> 
CREATE TABLE `_begriffe_v_version_themen` (
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`value` text,
	`id` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `_begriffe_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `_begriffe_v_version_themen_order_idx` ON `_begriffe_v_version_themen` (`order`);
--> 
CREATE INDEX `_begriffe_v_version_themen_parent_idx` ON `_begriffe_v_version_themen` (`parent_id`);
--> 
CREATE TABLE `_begriffe_v_version_quellen` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	`titel` text,
	`url` text,
	`stand` text,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_begriffe_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `_begriffe_v_version_quellen_order_idx` ON `_begriffe_v_version_quellen` (`_order`);
--> 
CREATE INDEX `_begriffe_v_version_quellen_parent_id_idx` ON `_begriffe_v_version_quellen` (`_parent_id`);
--> 
CREATE TABLE `_begriffe_v_version_pruefung` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	`schritt` text,
	`von_id` integer,
	`am` text,
	`kommentar` text,
	`_uuid` text,
	FOREIGN KEY (`von_id`) REFERENCES `benutzer`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `_begriffe_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `_begriffe_v_version_pruefung_order_idx` ON `_begriffe_v_version_pruefung` (`_order`);
--> 
CREATE INDEX `_begriffe_v_version_pruefung_parent_id_idx` ON `_begriffe_v_version_pruefung` (`_parent_id`);
--> 
CREATE INDEX `_begriffe_v_version_pruefung_von_idx` ON `_begriffe_v_version_pruefung` (`von_id`);
--> 
CREATE TABLE `_begriffe_v` (
	`id` integer PRIMARY KEY NOT NULL,
	`parent_id` integer,
	`version_titel` text,
	`version_kurz` text,
	`version_mehr` text,
	`version_stand` text,
	`version_slug` text,
	`version_ablauf` text DEFAULT 'entwurf',
	`version_organisation_id` integer,
	`version_updated_at` text,
	`version_created_at` text,
	`version__status` text DEFAULT 'draft',
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`latest` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `begriffe`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_organisation_id`) REFERENCES `organisationen`(`id`) ON UPDATE no action ON DELETE set null
);

--> 
CREATE INDEX `_begriffe_v_parent_idx` ON `_begriffe_v` (`parent_id`);
--> 
CREATE INDEX `_begriffe_v_version_version_slug_idx` ON `_begriffe_v` (`version_slug`);
--> 
CREATE INDEX `_begriffe_v_version_version_ablauf_idx` ON `_begriffe_v` (`version_ablauf`);
--> 
CREATE INDEX `_begriffe_v_version_version_organisation_idx` ON `_begriffe_v` (`version_organisation_id`);
--> 
CREATE INDEX `_begriffe_v_version_version_updated_at_idx` ON `_begriffe_v` (`version_updated_at`);
--> 
CREATE INDEX `_begriffe_v_version_version_created_at_idx` ON `_begriffe_v` (`version_created_at`);
--> 
CREATE INDEX `_begriffe_v_version_version__status_idx` ON `_begriffe_v` (`version__status`);
--> 
CREATE INDEX `_begriffe_v_created_at_idx` ON `_begriffe_v` (`created_at`);
--> 
CREATE INDEX `_begriffe_v_updated_at_idx` ON `_begriffe_v` (`updated_at`);
--> 
CREATE INDEX `_begriffe_v_latest_idx` ON `_begriffe_v` (`latest`);
--> 
CREATE TABLE `_begriffe_v_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`text` text,
	FOREIGN KEY (`parent_id`) REFERENCES `_begriffe_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `_begriffe_v_texts_order_parent` ON `_begriffe_v_texts` (`order`,`parent_id`);
--> 
CREATE TABLE `_begriffe_v_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`begriffe_id` integer,
	`benutzer_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `_begriffe_v`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`begriffe_id`) REFERENCES `begriffe`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`benutzer_id`) REFERENCES `benutzer`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `_begriffe_v_rels_order_idx` ON `_begriffe_v_rels` (`order`);
--> 
CREATE INDEX `_begriffe_v_rels_parent_idx` ON `_begriffe_v_rels` (`parent_id`);
--> 
CREATE INDEX `_begriffe_v_rels_path_idx` ON `_begriffe_v_rels` (`path`);
--> 
CREATE INDEX `_begriffe_v_rels_begriffe_id_idx` ON `_begriffe_v_rels` (`begriffe_id`);
--> 
CREATE INDEX `_begriffe_v_rels_benutzer_id_idx` ON `_begriffe_v_rels` (`benutzer_id`);
--> 
CREATE TABLE `landschaft_verbindungen` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`wie` text,
	`zu_id` integer,
	FOREIGN KEY (`zu_id`) REFERENCES `landschaft`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `landschaft`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `landschaft_verbindungen_order_idx` ON `landschaft_verbindungen` (`_order`);
--> 
CREATE INDEX `landschaft_verbindungen_parent_id_idx` ON `landschaft_verbindungen` (`_parent_id`);
--> 
CREATE INDEX `landschaft_verbindungen_zu_idx` ON `landschaft_verbindungen` (`zu_id`);
--> 
CREATE TABLE `landschaft_abschnitte` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`titel` text,
	`text` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `landschaft`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `landschaft_abschnitte_order_idx` ON `landschaft_abschnitte` (`_order`);
--> 
CREATE INDEX `landschaft_abschnitte_parent_id_idx` ON `landschaft_abschnitte` (`_parent_id`);
--> 
CREATE TABLE `landschaft_quellen` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`titel` text,
	`url` text,
	`stand` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `landschaft`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `landschaft_quellen_order_idx` ON `landschaft_quellen` (`_order`);
--> 
CREATE INDEX `landschaft_quellen_parent_id_idx` ON `landschaft_quellen` (`_parent_id`);
--> 
CREATE TABLE `landschaft_pruefung` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`schritt` text,
	`von_id` integer,
	`am` text,
	`kommentar` text,
	FOREIGN KEY (`von_id`) REFERENCES `benutzer`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `landschaft`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `landschaft_pruefung_order_idx` ON `landschaft_pruefung` (`_order`);
--> 
CREATE INDEX `landschaft_pruefung_parent_id_idx` ON `landschaft_pruefung` (`_parent_id`);
--> 
CREATE INDEX `landschaft_pruefung_von_idx` ON `landschaft_pruefung` (`von_id`);
--> 
CREATE TABLE `landschaft` (
	`id` integer PRIMARY KEY NOT NULL,
	`titel` text,
	`kurz` text,
	`art` text,
	`ebene` text,
	`betreiber` text,
	`url` text,
	`stand` text,
	`slug` text,
	`ablauf` text DEFAULT 'entwurf',
	`organisation_id` integer,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`_status` text DEFAULT 'draft',
	FOREIGN KEY (`organisation_id`) REFERENCES `organisationen`(`id`) ON UPDATE no action ON DELETE set null
);

--> 
CREATE UNIQUE INDEX `landschaft_slug_idx` ON `landschaft` (`slug`);
--> 
CREATE INDEX `landschaft_ablauf_idx` ON `landschaft` (`ablauf`);
--> 
CREATE INDEX `landschaft_organisation_idx` ON `landschaft` (`organisation_id`);
--> 
CREATE INDEX `landschaft_updated_at_idx` ON `landschaft` (`updated_at`);
--> 
CREATE INDEX `landschaft_created_at_idx` ON `landschaft` (`created_at`);
--> 
CREATE INDEX `landschaft__status_idx` ON `landschaft` (`_status`);
--> 
CREATE TABLE `landschaft_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`text` text,
	FOREIGN KEY (`parent_id`) REFERENCES `landschaft`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `landschaft_texts_order_parent` ON `landschaft_texts` (`order`,`parent_id`);
--> 
CREATE TABLE `landschaft_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`benutzer_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `landschaft`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`benutzer_id`) REFERENCES `benutzer`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `landschaft_rels_order_idx` ON `landschaft_rels` (`order`);
--> 
CREATE INDEX `landschaft_rels_parent_idx` ON `landschaft_rels` (`parent_id`);
--> 
CREATE INDEX `landschaft_rels_path_idx` ON `landschaft_rels` (`path`);
--> 
CREATE INDEX `landschaft_rels_benutzer_id_idx` ON `landschaft_rels` (`benutzer_id`);
--> 
CREATE TABLE `_landschaft_v_version_verbindungen` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	`wie` text,
	`zu_id` integer,
	`_uuid` text,
	FOREIGN KEY (`zu_id`) REFERENCES `landschaft`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `_landschaft_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `_landschaft_v_version_verbindungen_order_idx` ON `_landschaft_v_version_verbindungen` (`_order`);
--> 
CREATE INDEX `_landschaft_v_version_verbindungen_parent_id_idx` ON `_landschaft_v_version_verbindungen` (`_parent_id`);
--> 
CREATE INDEX `_landschaft_v_version_verbindungen_zu_idx` ON `_landschaft_v_version_verbindungen` (`zu_id`);
--> 
CREATE TABLE `_landschaft_v_version_abschnitte` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	`titel` text,
	`text` text,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_landschaft_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `_landschaft_v_version_abschnitte_order_idx` ON `_landschaft_v_version_abschnitte` (`_order`);
--> 
CREATE INDEX `_landschaft_v_version_abschnitte_parent_id_idx` ON `_landschaft_v_version_abschnitte` (`_parent_id`);
--> 
CREATE TABLE `_landschaft_v_version_quellen` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	`titel` text,
	`url` text,
	`stand` text,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_landschaft_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `_landschaft_v_version_quellen_order_idx` ON `_landschaft_v_version_quellen` (`_order`);
--> 
CREATE INDEX `_landschaft_v_version_quellen_parent_id_idx` ON `_landschaft_v_version_quellen` (`_parent_id`);
--> 
CREATE TABLE `_landschaft_v_version_pruefung` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	`schritt` text,
	`von_id` integer,
	`am` text,
	`kommentar` text,
	`_uuid` text,
	FOREIGN KEY (`von_id`) REFERENCES `benutzer`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `_landschaft_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `_landschaft_v_version_pruefung_order_idx` ON `_landschaft_v_version_pruefung` (`_order`);
--> 
CREATE INDEX `_landschaft_v_version_pruefung_parent_id_idx` ON `_landschaft_v_version_pruefung` (`_parent_id`);
--> 
CREATE INDEX `_landschaft_v_version_pruefung_von_idx` ON `_landschaft_v_version_pruefung` (`von_id`);
--> 
CREATE TABLE `_landschaft_v` (
	`id` integer PRIMARY KEY NOT NULL,
	`parent_id` integer,
	`version_titel` text,
	`version_kurz` text,
	`version_art` text,
	`version_ebene` text,
	`version_betreiber` text,
	`version_url` text,
	`version_stand` text,
	`version_slug` text,
	`version_ablauf` text DEFAULT 'entwurf',
	`version_organisation_id` integer,
	`version_updated_at` text,
	`version_created_at` text,
	`version__status` text DEFAULT 'draft',
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`latest` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `landschaft`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_organisation_id`) REFERENCES `organisationen`(`id`) ON UPDATE no action ON DELETE set null
);

--> 
CREATE INDEX `_landschaft_v_parent_idx` ON `_landschaft_v` (`parent_id`);
--> 
CREATE INDEX `_landschaft_v_version_version_slug_idx` ON `_landschaft_v` (`version_slug`);
--> 
CREATE INDEX `_landschaft_v_version_version_ablauf_idx` ON `_landschaft_v` (`version_ablauf`);
--> 
CREATE INDEX `_landschaft_v_version_version_organisation_idx` ON `_landschaft_v` (`version_organisation_id`);
--> 
CREATE INDEX `_landschaft_v_version_version_updated_at_idx` ON `_landschaft_v` (`version_updated_at`);
--> 
CREATE INDEX `_landschaft_v_version_version_created_at_idx` ON `_landschaft_v` (`version_created_at`);
--> 
CREATE INDEX `_landschaft_v_version_version__status_idx` ON `_landschaft_v` (`version__status`);
--> 
CREATE INDEX `_landschaft_v_created_at_idx` ON `_landschaft_v` (`created_at`);
--> 
CREATE INDEX `_landschaft_v_updated_at_idx` ON `_landschaft_v` (`updated_at`);
--> 
CREATE INDEX `_landschaft_v_latest_idx` ON `_landschaft_v` (`latest`);
--> 
CREATE TABLE `_landschaft_v_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`text` text,
	FOREIGN KEY (`parent_id`) REFERENCES `_landschaft_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `_landschaft_v_texts_order_parent` ON `_landschaft_v_texts` (`order`,`parent_id`);
--> 
CREATE TABLE `_landschaft_v_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`benutzer_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `_landschaft_v`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`benutzer_id`) REFERENCES `benutzer`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `_landschaft_v_rels_order_idx` ON `_landschaft_v_rels` (`order`);
--> 
CREATE INDEX `_landschaft_v_rels_parent_idx` ON `_landschaft_v_rels` (`parent_id`);
--> 
CREATE INDEX `_landschaft_v_rels_path_idx` ON `_landschaft_v_rels` (`path`);
--> 
CREATE INDEX `_landschaft_v_rels_benutzer_id_idx` ON `_landschaft_v_rels` (`benutzer_id`);
--> 
CREATE TABLE `seiten_abschnitte` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`titel` text,
	`text` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `seiten`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `seiten_abschnitte_order_idx` ON `seiten_abschnitte` (`_order`);
--> 
CREATE INDEX `seiten_abschnitte_parent_id_idx` ON `seiten_abschnitte` (`_parent_id`);
--> 
CREATE TABLE `seiten_quellen` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`titel` text,
	`url` text,
	`stand` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `seiten`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `seiten_quellen_order_idx` ON `seiten_quellen` (`_order`);
--> 
CREATE INDEX `seiten_quellen_parent_id_idx` ON `seiten_quellen` (`_parent_id`);
--> 
CREATE TABLE `seiten_pruefung` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`schritt` text,
	`von_id` integer,
	`am` text,
	`kommentar` text,
	FOREIGN KEY (`von_id`) REFERENCES `benutzer`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `seiten`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `seiten_pruefung_order_idx` ON `seiten_pruefung` (`_order`);
--> 
CREATE INDEX `seiten_pruefung_parent_id_idx` ON `seiten_pruefung` (`_parent_id`);
--> 
CREATE INDEX `seiten_pruefung_von_idx` ON `seiten_pruefung` (`von_id`);
--> 
CREATE TABLE `seiten` (
	`id` integer PRIMARY KEY NOT NULL,
	`titel` text,
	`kurz` text,
	`stand` text,
	`slug` text,
	`ablauf` text DEFAULT 'entwurf',
	`organisation_id` integer,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`_status` text DEFAULT 'draft',
	FOREIGN KEY (`organisation_id`) REFERENCES `organisationen`(`id`) ON UPDATE no action ON DELETE set null
);

--> 
CREATE UNIQUE INDEX `seiten_slug_idx` ON `seiten` (`slug`);
--> 
CREATE INDEX `seiten_ablauf_idx` ON `seiten` (`ablauf`);
--> 
CREATE INDEX `seiten_organisation_idx` ON `seiten` (`organisation_id`);
--> 
CREATE INDEX `seiten_updated_at_idx` ON `seiten` (`updated_at`);
--> 
CREATE INDEX `seiten_created_at_idx` ON `seiten` (`created_at`);
--> 
CREATE INDEX `seiten__status_idx` ON `seiten` (`_status`);
--> 
CREATE TABLE `seiten_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`benutzer_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `seiten`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`benutzer_id`) REFERENCES `benutzer`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `seiten_rels_order_idx` ON `seiten_rels` (`order`);
--> 
CREATE INDEX `seiten_rels_parent_idx` ON `seiten_rels` (`parent_id`);
--> 
CREATE INDEX `seiten_rels_path_idx` ON `seiten_rels` (`path`);
--> 
CREATE INDEX `seiten_rels_benutzer_id_idx` ON `seiten_rels` (`benutzer_id`);
--> 
CREATE TABLE `_seiten_v_version_abschnitte` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	`titel` text,
	`text` text,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_seiten_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `_seiten_v_version_abschnitte_order_idx` ON `_seiten_v_version_abschnitte` (`_order`);
--> 
CREATE INDEX `_seiten_v_version_abschnitte_parent_id_idx` ON `_seiten_v_version_abschnitte` (`_parent_id`);
--> 
CREATE TABLE `_seiten_v_version_quellen` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	`titel` text,
	`url` text,
	`stand` text,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_seiten_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `_seiten_v_version_quellen_order_idx` ON `_seiten_v_version_quellen` (`_order`);
--> 
CREATE INDEX `_seiten_v_version_quellen_parent_id_idx` ON `_seiten_v_version_quellen` (`_parent_id`);
--> 
CREATE TABLE `_seiten_v_version_pruefung` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	`schritt` text,
	`von_id` integer,
	`am` text,
	`kommentar` text,
	`_uuid` text,
	FOREIGN KEY (`von_id`) REFERENCES `benutzer`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`_parent_id`) REFERENCES `_seiten_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `_seiten_v_version_pruefung_order_idx` ON `_seiten_v_version_pruefung` (`_order`);
--> 
CREATE INDEX `_seiten_v_version_pruefung_parent_id_idx` ON `_seiten_v_version_pruefung` (`_parent_id`);
--> 
CREATE INDEX `_seiten_v_version_pruefung_von_idx` ON `_seiten_v_version_pruefung` (`von_id`);
--> 
CREATE TABLE `_seiten_v` (
	`id` integer PRIMARY KEY NOT NULL,
	`parent_id` integer,
	`version_titel` text,
	`version_kurz` text,
	`version_stand` text,
	`version_slug` text,
	`version_ablauf` text DEFAULT 'entwurf',
	`version_organisation_id` integer,
	`version_updated_at` text,
	`version_created_at` text,
	`version__status` text DEFAULT 'draft',
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`latest` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `seiten`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`version_organisation_id`) REFERENCES `organisationen`(`id`) ON UPDATE no action ON DELETE set null
);

--> 
CREATE INDEX `_seiten_v_parent_idx` ON `_seiten_v` (`parent_id`);
--> 
CREATE INDEX `_seiten_v_version_version_slug_idx` ON `_seiten_v` (`version_slug`);
--> 
CREATE INDEX `_seiten_v_version_version_ablauf_idx` ON `_seiten_v` (`version_ablauf`);
--> 
CREATE INDEX `_seiten_v_version_version_organisation_idx` ON `_seiten_v` (`version_organisation_id`);
--> 
CREATE INDEX `_seiten_v_version_version_updated_at_idx` ON `_seiten_v` (`version_updated_at`);
--> 
CREATE INDEX `_seiten_v_version_version_created_at_idx` ON `_seiten_v` (`version_created_at`);
--> 
CREATE INDEX `_seiten_v_version_version__status_idx` ON `_seiten_v` (`version__status`);
--> 
CREATE INDEX `_seiten_v_created_at_idx` ON `_seiten_v` (`created_at`);
--> 
CREATE INDEX `_seiten_v_updated_at_idx` ON `_seiten_v` (`updated_at`);
--> 
CREATE INDEX `_seiten_v_latest_idx` ON `_seiten_v` (`latest`);
--> 
CREATE TABLE `_seiten_v_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`benutzer_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `_seiten_v`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`benutzer_id`) REFERENCES `benutzer`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `_seiten_v_rels_order_idx` ON `_seiten_v_rels` (`order`);
--> 
CREATE INDEX `_seiten_v_rels_parent_idx` ON `_seiten_v_rels` (`parent_id`);
--> 
CREATE INDEX `_seiten_v_rels_path_idx` ON `_seiten_v_rels` (`path`);
--> 
CREATE INDEX `_seiten_v_rels_benutzer_id_idx` ON `_seiten_v_rels` (`benutzer_id`);
--> 
CREATE TABLE `veroeffentlichungen` (
	`id` integer PRIMARY KEY NOT NULL,
	`stand` text DEFAULT 'wartet' NOT NULL,
	`anlass` text,
	`von_id` integer,
	`unterschied` text,
	`probleme` text,
	`snapshot` text,
	`fertig_am` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (`von_id`) REFERENCES `benutzer`(`id`) ON UPDATE no action ON DELETE set null
);

--> 
CREATE INDEX `veroeffentlichungen_stand_idx` ON `veroeffentlichungen` (`stand`);
--> 
CREATE INDEX `veroeffentlichungen_von_idx` ON `veroeffentlichungen` (`von_id`);
--> 
CREATE INDEX `veroeffentlichungen_snapshot_idx` ON `veroeffentlichungen` (`snapshot`);
--> 
CREATE INDEX `veroeffentlichungen_updated_at_idx` ON `veroeffentlichungen` (`updated_at`);
--> 
CREATE INDEX `veroeffentlichungen_created_at_idx` ON `veroeffentlichungen` (`created_at`);
--> 
CREATE TABLE `organisationen` (
	`id` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`art` text NOT NULL,
	`ars` text,
	`vier_augen` integer DEFAULT true,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);

--> 
CREATE UNIQUE INDEX `organisationen_name_idx` ON `organisationen` (`name`);
--> 
CREATE UNIQUE INDEX `organisationen_ars_idx` ON `organisationen` (`ars`);
--> 
CREATE INDEX `organisationen_updated_at_idx` ON `organisationen` (`updated_at`);
--> 
CREATE INDEX `organisationen_created_at_idx` ON `organisationen` (`created_at`);
--> 
CREATE TABLE `benutzer_sessions` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text,
	`expires_at` text NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `benutzer`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `benutzer_sessions_order_idx` ON `benutzer_sessions` (`_order`);
--> 
CREATE INDEX `benutzer_sessions_parent_id_idx` ON `benutzer_sessions` (`_parent_id`);
--> 
CREATE TABLE `benutzer` (
	`id` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`rolle` text DEFAULT 'lesend' NOT NULL,
	`organisation_id` integer,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`email` text NOT NULL,
	`reset_password_token` text,
	`reset_password_expiration` text,
	`salt` text,
	`hash` text,
	`reset_password_requested_at` text,
	`login_attempts` numeric DEFAULT 0,
	`lock_until` text,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisationen`(`id`) ON UPDATE no action ON DELETE set null
);

--> 
CREATE INDEX `benutzer_organisation_idx` ON `benutzer` (`organisation_id`);
--> 
CREATE INDEX `benutzer_updated_at_idx` ON `benutzer` (`updated_at`);
--> 
CREATE INDEX `benutzer_created_at_idx` ON `benutzer` (`created_at`);
--> 
CREATE UNIQUE INDEX `benutzer_email_idx` ON `benutzer` (`email`);
--> 
CREATE TABLE `saat` (
	`id` integer PRIMARY KEY NOT NULL,
	`schluessel` text NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);

--> 
CREATE UNIQUE INDEX `saat_schluessel_idx` ON `saat` (`schluessel`);
--> 
CREATE INDEX `saat_updated_at_idx` ON `saat` (`updated_at`);
--> 
CREATE INDEX `saat_created_at_idx` ON `saat` (`created_at`);
--> 
CREATE TABLE `payload_kv` (
	`id` integer PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`data` text NOT NULL
);

--> 
CREATE UNIQUE INDEX `payload_kv_key_idx` ON `payload_kv` (`key`);
--> 
CREATE TABLE `payload_locked_documents` (
	`id` integer PRIMARY KEY NOT NULL,
	`global_slug` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);

--> 
CREATE INDEX `payload_locked_documents_global_slug_idx` ON `payload_locked_documents` (`global_slug`);
--> 
CREATE INDEX `payload_locked_documents_updated_at_idx` ON `payload_locked_documents` (`updated_at`);
--> 
CREATE INDEX `payload_locked_documents_created_at_idx` ON `payload_locked_documents` (`created_at`);
--> 
CREATE TABLE `payload_locked_documents_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`leistungen_id` integer,
	`onlinedienste_id` integer,
	`fragen_id` integer,
	`anleitungen_id` integer,
	`lagen_id` integer,
	`uebersetzungen_id` integer,
	`projekte_id` integer,
	`meldungen_id` integer,
	`leitfaeden_id` integer,
	`begriffe_id` integer,
	`landschaft_id` integer,
	`seiten_id` integer,
	`veroeffentlichungen_id` integer,
	`organisationen_id` integer,
	`benutzer_id` integer,
	`saat_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `payload_locked_documents`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`leistungen_id`) REFERENCES `leistungen`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`onlinedienste_id`) REFERENCES `onlinedienste`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`fragen_id`) REFERENCES `fragen`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`anleitungen_id`) REFERENCES `anleitungen`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`lagen_id`) REFERENCES `lagen`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`uebersetzungen_id`) REFERENCES `uebersetzungen`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`projekte_id`) REFERENCES `projekte`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`meldungen_id`) REFERENCES `meldungen`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`leitfaeden_id`) REFERENCES `leitfaeden`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`begriffe_id`) REFERENCES `begriffe`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`landschaft_id`) REFERENCES `landschaft`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`seiten_id`) REFERENCES `seiten`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`veroeffentlichungen_id`) REFERENCES `veroeffentlichungen`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisationen_id`) REFERENCES `organisationen`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`benutzer_id`) REFERENCES `benutzer`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`saat_id`) REFERENCES `saat`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `payload_locked_documents_rels_order_idx` ON `payload_locked_documents_rels` (`order`);
--> 
CREATE INDEX `payload_locked_documents_rels_parent_idx` ON `payload_locked_documents_rels` (`parent_id`);
--> 
CREATE INDEX `payload_locked_documents_rels_path_idx` ON `payload_locked_documents_rels` (`path`);
--> 
CREATE INDEX `payload_locked_documents_rels_leistungen_id_idx` ON `payload_locked_documents_rels` (`leistungen_id`);
--> 
CREATE INDEX `payload_locked_documents_rels_onlinedienste_id_idx` ON `payload_locked_documents_rels` (`onlinedienste_id`);
--> 
CREATE INDEX `payload_locked_documents_rels_fragen_id_idx` ON `payload_locked_documents_rels` (`fragen_id`);
--> 
CREATE INDEX `payload_locked_documents_rels_anleitungen_id_idx` ON `payload_locked_documents_rels` (`anleitungen_id`);
--> 
CREATE INDEX `payload_locked_documents_rels_lagen_id_idx` ON `payload_locked_documents_rels` (`lagen_id`);
--> 
CREATE INDEX `payload_locked_documents_rels_uebersetzungen_id_idx` ON `payload_locked_documents_rels` (`uebersetzungen_id`);
--> 
CREATE INDEX `payload_locked_documents_rels_projekte_id_idx` ON `payload_locked_documents_rels` (`projekte_id`);
--> 
CREATE INDEX `payload_locked_documents_rels_meldungen_id_idx` ON `payload_locked_documents_rels` (`meldungen_id`);
--> 
CREATE INDEX `payload_locked_documents_rels_leitfaeden_id_idx` ON `payload_locked_documents_rels` (`leitfaeden_id`);
--> 
CREATE INDEX `payload_locked_documents_rels_begriffe_id_idx` ON `payload_locked_documents_rels` (`begriffe_id`);
--> 
CREATE INDEX `payload_locked_documents_rels_landschaft_id_idx` ON `payload_locked_documents_rels` (`landschaft_id`);
--> 
CREATE INDEX `payload_locked_documents_rels_seiten_id_idx` ON `payload_locked_documents_rels` (`seiten_id`);
--> 
CREATE INDEX `payload_locked_documents_rels_veroeffentlichungen_id_idx` ON `payload_locked_documents_rels` (`veroeffentlichungen_id`);
--> 
CREATE INDEX `payload_locked_documents_rels_organisationen_id_idx` ON `payload_locked_documents_rels` (`organisationen_id`);
--> 
CREATE INDEX `payload_locked_documents_rels_benutzer_id_idx` ON `payload_locked_documents_rels` (`benutzer_id`);
--> 
CREATE INDEX `payload_locked_documents_rels_saat_id_idx` ON `payload_locked_documents_rels` (`saat_id`);
--> 
CREATE TABLE `payload_preferences` (
	`id` integer PRIMARY KEY NOT NULL,
	`key` text,
	`value` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);

--> 
CREATE INDEX `payload_preferences_key_idx` ON `payload_preferences` (`key`);
--> 
CREATE INDEX `payload_preferences_updated_at_idx` ON `payload_preferences` (`updated_at`);
--> 
CREATE INDEX `payload_preferences_created_at_idx` ON `payload_preferences` (`created_at`);
--> 
CREATE TABLE `payload_preferences_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`benutzer_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `payload_preferences`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`benutzer_id`) REFERENCES `benutzer`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `payload_preferences_rels_order_idx` ON `payload_preferences_rels` (`order`);
--> 
CREATE INDEX `payload_preferences_rels_parent_idx` ON `payload_preferences_rels` (`parent_id`);
--> 
CREATE INDEX `payload_preferences_rels_path_idx` ON `payload_preferences_rels` (`path`);
--> 
CREATE INDEX `payload_preferences_rels_benutzer_id_idx` ON `payload_preferences_rels` (`benutzer_id`);
--> 
CREATE TABLE `payload_migrations` (
	`id` integer PRIMARY KEY NOT NULL,
	`name` text,
	`batch` numeric,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);

--> 
CREATE INDEX `payload_migrations_updated_at_idx` ON `payload_migrations` (`updated_at`);
--> 
CREATE INDEX `payload_migrations_created_at_idx` ON `payload_migrations` (`created_at`);
--> 
CREATE TABLE `startseite_beste_antworten` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` text PRIMARY KEY NOT NULL,
	`seite` text NOT NULL,
	FOREIGN KEY (`_parent_id`) REFERENCES `startseite`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `startseite_beste_antworten_order_idx` ON `startseite_beste_antworten` (`_order`);
--> 
CREATE INDEX `startseite_beste_antworten_parent_id_idx` ON `startseite_beste_antworten` (`_parent_id`);
--> 
CREATE TABLE `startseite` (
	`id` integer PRIMARY KEY NOT NULL,
	`updated_at` text,
	`created_at` text
);

--> 
CREATE TABLE `startseite_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`text` text,
	FOREIGN KEY (`parent_id`) REFERENCES `startseite`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `startseite_texts_order_parent` ON `startseite_texts` (`order`,`parent_id`);
--> 
CREATE TABLE `startseite_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`leistungen_id` integer,
	`fragen_id` integer,
	`lagen_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `startseite`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`leistungen_id`) REFERENCES `leistungen`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`fragen_id`) REFERENCES `fragen`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`lagen_id`) REFERENCES `lagen`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `startseite_rels_order_idx` ON `startseite_rels` (`order`);
--> 
CREATE INDEX `startseite_rels_parent_idx` ON `startseite_rels` (`parent_id`);
--> 
CREATE INDEX `startseite_rels_path_idx` ON `startseite_rels` (`path`);
--> 
CREATE INDEX `startseite_rels_leistungen_id_idx` ON `startseite_rels` (`leistungen_id`);
--> 
CREATE INDEX `startseite_rels_fragen_id_idx` ON `startseite_rels` (`fragen_id`);
--> 
CREATE INDEX `startseite_rels_lagen_id_idx` ON `startseite_rels` (`lagen_id`);
--> 
CREATE TABLE `_startseite_v_version_beste_antworten` (
	`_order` integer NOT NULL,
	`_parent_id` integer NOT NULL,
	`id` integer PRIMARY KEY NOT NULL,
	`seite` text NOT NULL,
	`_uuid` text,
	FOREIGN KEY (`_parent_id`) REFERENCES `_startseite_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `_startseite_v_version_beste_antworten_order_idx` ON `_startseite_v_version_beste_antworten` (`_order`);
--> 
CREATE INDEX `_startseite_v_version_beste_antworten_parent_id_idx` ON `_startseite_v_version_beste_antworten` (`_parent_id`);
--> 
CREATE TABLE `_startseite_v` (
	`id` integer PRIMARY KEY NOT NULL,
	`version_updated_at` text,
	`version_created_at` text,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);

--> 
CREATE INDEX `_startseite_v_created_at_idx` ON `_startseite_v` (`created_at`);
--> 
CREATE INDEX `_startseite_v_updated_at_idx` ON `_startseite_v` (`updated_at`);
--> 
CREATE TABLE `_startseite_v_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`text` text,
	FOREIGN KEY (`parent_id`) REFERENCES `_startseite_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `_startseite_v_texts_order_parent` ON `_startseite_v_texts` (`order`,`parent_id`);
--> 
CREATE TABLE `_startseite_v_rels` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`leistungen_id` integer,
	`fragen_id` integer,
	`lagen_id` integer,
	FOREIGN KEY (`parent_id`) REFERENCES `_startseite_v`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`leistungen_id`) REFERENCES `leistungen`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`fragen_id`) REFERENCES `fragen`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`lagen_id`) REFERENCES `lagen`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `_startseite_v_rels_order_idx` ON `_startseite_v_rels` (`order`);
--> 
CREATE INDEX `_startseite_v_rels_parent_idx` ON `_startseite_v_rels` (`parent_id`);
--> 
CREATE INDEX `_startseite_v_rels_path_idx` ON `_startseite_v_rels` (`path`);
--> 
CREATE INDEX `_startseite_v_rels_leistungen_id_idx` ON `_startseite_v_rels` (`leistungen_id`);
--> 
CREATE INDEX `_startseite_v_rels_fragen_id_idx` ON `_startseite_v_rels` (`fragen_id`);
--> 
CREATE INDEX `_startseite_v_rels_lagen_id_idx` ON `_startseite_v_rels` (`lagen_id`);
--> 
CREATE TABLE `betreiber` (
	`id` integer PRIMARY KEY NOT NULL,
	`name` text,
	`vertreten_durch` text,
	`telefon` text,
	`email` text,
	`umsatzsteuer_id` text,
	`datenschutzbeauftragte` text,
	`barrierefreiheit_email` text,
	`updated_at` text,
	`created_at` text
);

--> 
CREATE TABLE `betreiber_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`text` text,
	FOREIGN KEY (`parent_id`) REFERENCES `betreiber`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `betreiber_texts_order_parent` ON `betreiber_texts` (`order`,`parent_id`);
--> 
CREATE TABLE `_betreiber_v` (
	`id` integer PRIMARY KEY NOT NULL,
	`version_name` text,
	`version_vertreten_durch` text,
	`version_telefon` text,
	`version_email` text,
	`version_umsatzsteuer_id` text,
	`version_datenschutzbeauftragte` text,
	`version_barrierefreiheit_email` text,
	`version_updated_at` text,
	`version_created_at` text,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);

--> 
CREATE INDEX `_betreiber_v_created_at_idx` ON `_betreiber_v` (`created_at`);
--> 
CREATE INDEX `_betreiber_v_updated_at_idx` ON `_betreiber_v` (`updated_at`);
--> 
CREATE TABLE `_betreiber_v_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`order` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`path` text NOT NULL,
	`text` text,
	FOREIGN KEY (`parent_id`) REFERENCES `_betreiber_v`(`id`) ON UPDATE no action ON DELETE cascade
);

--> 
CREATE INDEX `_betreiber_v_texts_order_parent` ON `_betreiber_v_texts` (`order`,`parent_id`);
