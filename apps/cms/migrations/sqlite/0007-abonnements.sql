CREATE TABLE `abonnements` (
	`id` integer PRIMARY KEY NOT NULL,
	`adresse` text NOT NULL,
	`rhythmus` text NOT NULL,
	`zustand` text NOT NULL,
	`bestellt` text NOT NULL,
	`bestaetigt` text,
	`ausgesetzt` text,
	`abweisungen` numeric DEFAULT 0 NOT NULL,
	`ausgabe` text,
	`auswahl` text NOT NULL,
	`vergleich` text NOT NULL,
	`kennung` text NOT NULL,
	`stelle` numeric,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);

--> 
CREATE INDEX `abonnements_zustand_idx` ON `abonnements` (`zustand`);
--> 
CREATE INDEX `abonnements_bestellt_idx` ON `abonnements` (`bestellt`);
--> 
CREATE INDEX `abonnements_ausgesetzt_idx` ON `abonnements` (`ausgesetzt`);
--> 
CREATE INDEX `abonnements_vergleich_idx` ON `abonnements` (`vergleich`);
--> 
CREATE UNIQUE INDEX `abonnements_kennung_idx` ON `abonnements` (`kennung`);
--> 
CREATE INDEX `abonnements_updated_at_idx` ON `abonnements` (`updated_at`);
--> 
CREATE INDEX `abonnements_created_at_idx` ON `abonnements` (`created_at`);
--> 
CREATE TABLE `abopost` (
	`id` integer PRIMARY KEY NOT NULL,
	`schluessel` text NOT NULL,
	`abo` text NOT NULL,
	`art` text NOT NULL,
	`von` numeric,
	`bis` numeric,
	`zustand` text NOT NULL,
	`versuche` numeric DEFAULT 0 NOT NULL,
	`naechster` text NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);

--> 
CREATE UNIQUE INDEX `abopost_schluessel_idx` ON `abopost` (`schluessel`);
--> 
CREATE INDEX `abopost_abo_idx` ON `abopost` (`abo`);
--> 
CREATE INDEX `abopost_zustand_idx` ON `abopost` (`zustand`);
--> 
CREATE INDEX `abopost_naechster_idx` ON `abopost` (`naechster`);
--> 
CREATE INDEX `abopost_updated_at_idx` ON `abopost` (`updated_at`);
--> 
CREATE INDEX `abopost_created_at_idx` ON `abopost` (`created_at`);
--> 
CREATE TABLE `neuigkeiten` (
	`id` integer PRIMARY KEY NOT NULL,
	`pfad` text NOT NULL,
	`umgezogen` integer DEFAULT false NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);

--> 
CREATE UNIQUE INDEX `neuigkeiten_pfad_idx` ON `neuigkeiten` (`pfad`);
--> 
CREATE INDEX `neuigkeiten_updated_at_idx` ON `neuigkeiten` (`updated_at`);
--> 
CREATE INDEX `neuigkeiten_created_at_idx` ON `neuigkeiten` (`created_at`);
