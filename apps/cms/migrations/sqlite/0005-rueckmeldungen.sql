CREATE TABLE `rueckmeldungen` (
	`id` integer PRIMARY KEY NOT NULL,
	`art` text NOT NULL,
	`seite` text NOT NULL,
	`hilfreich` text,
	`text` text,
	`antwort_an` text,
	`eingang` text NOT NULL,
	`frist` text,
	`verdacht` integer DEFAULT false,
	`organisation_id` integer,
	`zustand` text DEFAULT 'neu' NOT NULL,
	`notiz` text,
	`kennung` text NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisationen`(`id`) ON UPDATE no action ON DELETE set null
);

--> 
CREATE INDEX `rueckmeldungen_art_idx` ON `rueckmeldungen` (`art`);
--> 
CREATE INDEX `rueckmeldungen_seite_idx` ON `rueckmeldungen` (`seite`);
--> 
CREATE INDEX `rueckmeldungen_eingang_idx` ON `rueckmeldungen` (`eingang`);
--> 
CREATE INDEX `rueckmeldungen_organisation_idx` ON `rueckmeldungen` (`organisation_id`);
--> 
CREATE INDEX `rueckmeldungen_zustand_idx` ON `rueckmeldungen` (`zustand`);
--> 
CREATE UNIQUE INDEX `rueckmeldungen_kennung_idx` ON `rueckmeldungen` (`kennung`);
--> 
CREATE INDEX `rueckmeldungen_updated_at_idx` ON `rueckmeldungen` (`updated_at`);
--> 
CREATE INDEX `rueckmeldungen_created_at_idx` ON `rueckmeldungen` (`created_at`);
--> 
CREATE TABLE `bedarf` (
	`id` integer PRIMARY KEY NOT NULL,
	`kennung` text NOT NULL,
	`leistung` text NOT NULL,
	`ars` text NOT NULL,
	`tag` text NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);

--> 
CREATE UNIQUE INDEX `bedarf_kennung_idx` ON `bedarf` (`kennung`);
--> 
CREATE INDEX `bedarf_leistung_idx` ON `bedarf` (`leistung`);
--> 
CREATE INDEX `bedarf_ars_idx` ON `bedarf` (`ars`);
--> 
CREATE INDEX `bedarf_tag_idx` ON `bedarf` (`tag`);
--> 
CREATE INDEX `bedarf_updated_at_idx` ON `bedarf` (`updated_at`);
--> 
CREATE INDEX `bedarf_created_at_idx` ON `bedarf` (`created_at`);
--> 
ALTER TABLE `payload_locked_documents_rels` ADD `rueckmeldungen_id` integer REFERENCES rueckmeldungen(id);
--> 
ALTER TABLE `payload_locked_documents_rels` ADD `bedarf_id` integer REFERENCES bedarf(id);
--> 
CREATE INDEX `payload_locked_documents_rels_rueckmeldungen_id_idx` ON `payload_locked_documents_rels` (`rueckmeldungen_id`);
--> 
CREATE INDEX `payload_locked_documents_rels_bedarf_id_idx` ON `payload_locked_documents_rels` (`bedarf_id`);
