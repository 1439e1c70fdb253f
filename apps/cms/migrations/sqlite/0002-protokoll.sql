CREATE TABLE `protokoll` (
	`id` integer PRIMARY KEY NOT NULL,
	`vorgang` text NOT NULL,
	`wer` text NOT NULL,
	`organisation` numeric,
	`sammlung` text NOT NULL,
	`dokument` text NOT NULL,
	`titel` text,
	`vorher` text,
	`nachher` text,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);

--> 
CREATE INDEX `protokoll_wer_idx` ON `protokoll` (`wer`);
--> 
CREATE INDEX `protokoll_organisation_idx` ON `protokoll` (`organisation`);
--> 
CREATE INDEX `protokoll_sammlung_idx` ON `protokoll` (`sammlung`);
--> 
CREATE INDEX `protokoll_dokument_idx` ON `protokoll` (`dokument`);
--> 
CREATE INDEX `protokoll_updated_at_idx` ON `protokoll` (`updated_at`);
--> 
CREATE INDEX `protokoll_created_at_idx` ON `protokoll` (`created_at`);
--> 
ALTER TABLE `payload_locked_documents_rels` ADD `protokoll_id` integer REFERENCES protokoll(id);
--> 
CREATE INDEX `payload_locked_documents_rels_protokoll_id_idx` ON `payload_locked_documents_rels` (`protokoll_id`);
