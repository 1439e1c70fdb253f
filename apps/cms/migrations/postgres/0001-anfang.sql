CREATE TYPE "public"."enum_leistungen_zielgruppen" AS ENUM('buerger', 'unternehmen', 'verwaltung');
--> 
CREATE TYPE "public"."enum_leistungen_pruefung_schritt" AS ENUM('einreichen', 'zurueckgeben', 'freigeben', 'veroeffentlichen', 'bearbeiten', 'zurueckziehen');
--> 
CREATE TYPE "public"."enum_leistungen_zustaendig_ebene" AS ENUM('kommune', 'kreis', 'regierungsbezirk', 'land', 'bund');
--> 
CREATE TYPE "public"."enum_leistungen_vertrauensniveau" AS ENUM('ohne', 'niedrig', 'substanziell', 'hoch');
--> 
CREATE TYPE "public"."enum_leistungen_kosten_art" AS ENUM('keine', 'gesetz', 'kommune', 'andere');
--> 
CREATE TYPE "public"."enum_leistungen_ablauf" AS ENUM('entwurf', 'in-pruefung', 'freigegeben', 'veroeffentlicht', 'zurueckgezogen');
--> 
CREATE TYPE "public"."enum_leistungen_status" AS ENUM('draft', 'published');
--> 
CREATE TYPE "public"."enum__leistungen_v_version_zielgruppen" AS ENUM('buerger', 'unternehmen', 'verwaltung');
--> 
CREATE TYPE "public"."enum__leistungen_v_version_pruefung_schritt" AS ENUM('einreichen', 'zurueckgeben', 'freigeben', 'veroeffentlichen', 'bearbeiten', 'zurueckziehen');
--> 
CREATE TYPE "public"."enum__leistungen_v_version_zustaendig_ebene" AS ENUM('kommune', 'kreis', 'regierungsbezirk', 'land', 'bund');
--> 
CREATE TYPE "public"."enum__leistungen_v_version_vertrauensniveau" AS ENUM('ohne', 'niedrig', 'substanziell', 'hoch');
--> 
CREATE TYPE "public"."enum__leistungen_v_version_kosten_art" AS ENUM('keine', 'gesetz', 'kommune', 'andere');
--> 
CREATE TYPE "public"."enum__leistungen_v_version_ablauf" AS ENUM('entwurf', 'in-pruefung', 'freigegeben', 'veroeffentlicht', 'zurueckgezogen');
--> 
CREATE TYPE "public"."enum__leistungen_v_version_status" AS ENUM('draft', 'published');
--> 
CREATE TYPE "public"."enum_onlinedienste_konten" AS ENUM('ohne', 'bundid', 'unternehmenskonto', 'elster', 'online-ausweis', 'eigenes');
--> 
CREATE TYPE "public"."enum_onlinedienste_pruefung_schritt" AS ENUM('einreichen', 'zurueckgeben', 'freigeben', 'veroeffentlichen', 'bearbeiten', 'zurueckziehen');
--> 
CREATE TYPE "public"."enum_onlinedienste_ebene" AS ENUM('land', 'bund');
--> 
CREATE TYPE "public"."enum_onlinedienste_umfang" AS ENUM('voll', 'teil');
--> 
CREATE TYPE "public"."enum_onlinedienste_vertrauensniveau" AS ENUM('ohne', 'niedrig', 'substanziell', 'hoch');
--> 
CREATE TYPE "public"."enum_onlinedienste_ablauf" AS ENUM('entwurf', 'in-pruefung', 'freigegeben', 'veroeffentlicht', 'zurueckgezogen');
--> 
CREATE TYPE "public"."enum_onlinedienste_status" AS ENUM('draft', 'published');
--> 
CREATE TYPE "public"."enum__onlinedienste_v_version_konten" AS ENUM('ohne', 'bundid', 'unternehmenskonto', 'elster', 'online-ausweis', 'eigenes');
--> 
CREATE TYPE "public"."enum__onlinedienste_v_version_pruefung_schritt" AS ENUM('einreichen', 'zurueckgeben', 'freigeben', 'veroeffentlichen', 'bearbeiten', 'zurueckziehen');
--> 
CREATE TYPE "public"."enum__onlinedienste_v_version_ebene" AS ENUM('land', 'bund');
--> 
CREATE TYPE "public"."enum__onlinedienste_v_version_umfang" AS ENUM('voll', 'teil');
--> 
CREATE TYPE "public"."enum__onlinedienste_v_version_vertrauensniveau" AS ENUM('ohne', 'niedrig', 'substanziell', 'hoch');
--> 
CREATE TYPE "public"."enum__onlinedienste_v_version_ablauf" AS ENUM('entwurf', 'in-pruefung', 'freigegeben', 'veroeffentlicht', 'zurueckgezogen');
--> 
CREATE TYPE "public"."enum__onlinedienste_v_version_status" AS ENUM('draft', 'published');
--> 
CREATE TYPE "public"."enum_fragen_pruefung_schritt" AS ENUM('einreichen', 'zurueckgeben', 'freigeben', 'veroeffentlichen', 'bearbeiten', 'zurueckziehen');
--> 
CREATE TYPE "public"."enum_fragen_zielgruppe" AS ENUM('buerger', 'unternehmen', 'verwaltung');
--> 
CREATE TYPE "public"."enum_fragen_ablauf" AS ENUM('entwurf', 'in-pruefung', 'freigegeben', 'veroeffentlicht', 'zurueckgezogen');
--> 
CREATE TYPE "public"."enum_fragen_status" AS ENUM('draft', 'published');
--> 
CREATE TYPE "public"."enum__fragen_v_version_pruefung_schritt" AS ENUM('einreichen', 'zurueckgeben', 'freigeben', 'veroeffentlichen', 'bearbeiten', 'zurueckziehen');
--> 
CREATE TYPE "public"."enum__fragen_v_version_zielgruppe" AS ENUM('buerger', 'unternehmen', 'verwaltung');
--> 
CREATE TYPE "public"."enum__fragen_v_version_ablauf" AS ENUM('entwurf', 'in-pruefung', 'freigegeben', 'veroeffentlicht', 'zurueckgezogen');
--> 
CREATE TYPE "public"."enum__fragen_v_version_status" AS ENUM('draft', 'published');
--> 
CREATE TYPE "public"."enum_anleitungen_zielgruppen" AS ENUM('buerger', 'unternehmen', 'verwaltung');
--> 
CREATE TYPE "public"."enum_anleitungen_pruefung_schritt" AS ENUM('einreichen', 'zurueckgeben', 'freigeben', 'veroeffentlichen', 'bearbeiten', 'zurueckziehen');
--> 
CREATE TYPE "public"."enum_anleitungen_ablauf" AS ENUM('entwurf', 'in-pruefung', 'freigegeben', 'veroeffentlicht', 'zurueckgezogen');
--> 
CREATE TYPE "public"."enum_anleitungen_status" AS ENUM('draft', 'published');
--> 
CREATE TYPE "public"."enum__anleitungen_v_version_zielgruppen" AS ENUM('buerger', 'unternehmen', 'verwaltung');
--> 
CREATE TYPE "public"."enum__anleitungen_v_version_pruefung_schritt" AS ENUM('einreichen', 'zurueckgeben', 'freigeben', 'veroeffentlichen', 'bearbeiten', 'zurueckziehen');
--> 
CREATE TYPE "public"."enum__anleitungen_v_version_ablauf" AS ENUM('entwurf', 'in-pruefung', 'freigegeben', 'veroeffentlicht', 'zurueckgezogen');
--> 
CREATE TYPE "public"."enum__anleitungen_v_version_status" AS ENUM('draft', 'published');
--> 
CREATE TYPE "public"."enum_lagen_pruefung_schritt" AS ENUM('einreichen', 'zurueckgeben', 'freigeben', 'veroeffentlichen', 'bearbeiten', 'zurueckziehen');
--> 
CREATE TYPE "public"."enum_lagen_zielgruppe" AS ENUM('buerger', 'unternehmen', 'verwaltung');
--> 
CREATE TYPE "public"."enum_lagen_ablauf" AS ENUM('entwurf', 'in-pruefung', 'freigegeben', 'veroeffentlicht', 'zurueckgezogen');
--> 
CREATE TYPE "public"."enum_lagen_status" AS ENUM('draft', 'published');
--> 
CREATE TYPE "public"."enum__lagen_v_version_pruefung_schritt" AS ENUM('einreichen', 'zurueckgeben', 'freigeben', 'veroeffentlichen', 'bearbeiten', 'zurueckziehen');
--> 
CREATE TYPE "public"."enum__lagen_v_version_zielgruppe" AS ENUM('buerger', 'unternehmen', 'verwaltung');
--> 
CREATE TYPE "public"."enum__lagen_v_version_ablauf" AS ENUM('entwurf', 'in-pruefung', 'freigegeben', 'veroeffentlicht', 'zurueckgezogen');
--> 
CREATE TYPE "public"."enum__lagen_v_version_status" AS ENUM('draft', 'published');
--> 
CREATE TYPE "public"."enum_uebersetzungen_pruefung_schritt" AS ENUM('einreichen', 'zurueckgeben', 'freigeben', 'veroeffentlichen', 'bearbeiten', 'zurueckziehen');
--> 
CREATE TYPE "public"."enum_uebersetzungen_sprache" AS ENUM('en', 'de-leicht');
--> 
CREATE TYPE "public"."enum_uebersetzungen_art" AS ENUM('leistung', 'anleitung', 'seite');
--> 
CREATE TYPE "public"."enum_uebersetzungen_ablauf" AS ENUM('entwurf', 'in-pruefung', 'freigegeben', 'veroeffentlicht', 'zurueckgezogen');
--> 
CREATE TYPE "public"."enum_uebersetzungen_status" AS ENUM('draft', 'published');
--> 
CREATE TYPE "public"."enum__uebersetzungen_v_version_pruefung_schritt" AS ENUM('einreichen', 'zurueckgeben', 'freigeben', 'veroeffentlichen', 'bearbeiten', 'zurueckziehen');
--> 
CREATE TYPE "public"."enum__uebersetzungen_v_version_sprache" AS ENUM('en', 'de-leicht');
--> 
CREATE TYPE "public"."enum__uebersetzungen_v_version_art" AS ENUM('leistung', 'anleitung', 'seite');
--> 
CREATE TYPE "public"."enum__uebersetzungen_v_version_ablauf" AS ENUM('entwurf', 'in-pruefung', 'freigegeben', 'veroeffentlicht', 'zurueckgezogen');
--> 
CREATE TYPE "public"."enum__uebersetzungen_v_version_status" AS ENUM('draft', 'published');
--> 
CREATE TYPE "public"."enum_projekte_themen" AS ENUM('recht', 'portale', 'identitaet', 'standards', 'register', 'zusammenarbeit', 'sicherheit', 'barrierefreiheit', 'daten', 'organisation');
--> 
CREATE TYPE "public"."enum_projekte_pruefung_schritt" AS ENUM('einreichen', 'zurueckgeben', 'freigeben', 'veroeffentlichen', 'bearbeiten', 'zurueckziehen');
--> 
CREATE TYPE "public"."enum_projekte_art" AS ENUM('best-practice', 'modellprojekt', 'efa-dienst', 'plattform', 'standard');
--> 
CREATE TYPE "public"."enum_projekte_ebene" AS ENUM('bund', 'land', 'kommune');
--> 
CREATE TYPE "public"."enum_projekte_zustand" AS ENUM('geplant', 'laeuft', 'in-betrieb', 'abgeschlossen');
--> 
CREATE TYPE "public"."enum_projekte_ablauf" AS ENUM('entwurf', 'in-pruefung', 'freigegeben', 'veroeffentlicht', 'zurueckgezogen');
--> 
CREATE TYPE "public"."enum_projekte_status" AS ENUM('draft', 'published');
--> 
CREATE TYPE "public"."enum__projekte_v_version_themen" AS ENUM('recht', 'portale', 'identitaet', 'standards', 'register', 'zusammenarbeit', 'sicherheit', 'barrierefreiheit', 'daten', 'organisation');
--> 
CREATE TYPE "public"."enum__projekte_v_version_pruefung_schritt" AS ENUM('einreichen', 'zurueckgeben', 'freigeben', 'veroeffentlichen', 'bearbeiten', 'zurueckziehen');
--> 
CREATE TYPE "public"."enum__projekte_v_version_art" AS ENUM('best-practice', 'modellprojekt', 'efa-dienst', 'plattform', 'standard');
--> 
CREATE TYPE "public"."enum__projekte_v_version_ebene" AS ENUM('bund', 'land', 'kommune');
--> 
CREATE TYPE "public"."enum__projekte_v_version_zustand" AS ENUM('geplant', 'laeuft', 'in-betrieb', 'abgeschlossen');
--> 
CREATE TYPE "public"."enum__projekte_v_version_ablauf" AS ENUM('entwurf', 'in-pruefung', 'freigegeben', 'veroeffentlicht', 'zurueckgezogen');
--> 
CREATE TYPE "public"."enum__projekte_v_version_status" AS ENUM('draft', 'published');
--> 
CREATE TYPE "public"."enum_meldungen_themen" AS ENUM('recht', 'portale', 'identitaet', 'standards', 'register', 'zusammenarbeit', 'sicherheit', 'barrierefreiheit', 'daten', 'organisation');
--> 
CREATE TYPE "public"."enum_meldungen_pruefung_schritt" AS ENUM('einreichen', 'zurueckgeben', 'freigeben', 'veroeffentlichen', 'bearbeiten', 'zurueckziehen');
--> 
CREATE TYPE "public"."enum_meldungen_ebene" AS ENUM('bund', 'land', 'kommune');
--> 
CREATE TYPE "public"."enum_meldungen_ablauf" AS ENUM('entwurf', 'in-pruefung', 'freigegeben', 'veroeffentlicht', 'zurueckgezogen');
--> 
CREATE TYPE "public"."enum_meldungen_status" AS ENUM('draft', 'published');
--> 
CREATE TYPE "public"."enum__meldungen_v_version_themen" AS ENUM('recht', 'portale', 'identitaet', 'standards', 'register', 'zusammenarbeit', 'sicherheit', 'barrierefreiheit', 'daten', 'organisation');
--> 
CREATE TYPE "public"."enum__meldungen_v_version_pruefung_schritt" AS ENUM('einreichen', 'zurueckgeben', 'freigeben', 'veroeffentlichen', 'bearbeiten', 'zurueckziehen');
--> 
CREATE TYPE "public"."enum__meldungen_v_version_ebene" AS ENUM('bund', 'land', 'kommune');
--> 
CREATE TYPE "public"."enum__meldungen_v_version_ablauf" AS ENUM('entwurf', 'in-pruefung', 'freigegeben', 'veroeffentlicht', 'zurueckgezogen');
--> 
CREATE TYPE "public"."enum__meldungen_v_version_status" AS ENUM('draft', 'published');
--> 
CREATE TYPE "public"."enum_leitfaeden_themen" AS ENUM('recht', 'portale', 'identitaet', 'standards', 'register', 'zusammenarbeit', 'sicherheit', 'barrierefreiheit', 'daten', 'organisation');
--> 
CREATE TYPE "public"."enum_leitfaeden_pruefung_schritt" AS ENUM('einreichen', 'zurueckgeben', 'freigeben', 'veroeffentlichen', 'bearbeiten', 'zurueckziehen');
--> 
CREATE TYPE "public"."enum_leitfaeden_ablauf" AS ENUM('entwurf', 'in-pruefung', 'freigegeben', 'veroeffentlicht', 'zurueckgezogen');
--> 
CREATE TYPE "public"."enum_leitfaeden_status" AS ENUM('draft', 'published');
--> 
CREATE TYPE "public"."enum__leitfaeden_v_version_themen" AS ENUM('recht', 'portale', 'identitaet', 'standards', 'register', 'zusammenarbeit', 'sicherheit', 'barrierefreiheit', 'daten', 'organisation');
--> 
CREATE TYPE "public"."enum__leitfaeden_v_version_pruefung_schritt" AS ENUM('einreichen', 'zurueckgeben', 'freigeben', 'veroeffentlichen', 'bearbeiten', 'zurueckziehen');
--> 
CREATE TYPE "public"."enum__leitfaeden_v_version_ablauf" AS ENUM('entwurf', 'in-pruefung', 'freigegeben', 'veroeffentlicht', 'zurueckgezogen');
--> 
CREATE TYPE "public"."enum__leitfaeden_v_version_status" AS ENUM('draft', 'published');
--> 
CREATE TYPE "public"."enum_begriffe_themen" AS ENUM('recht', 'portale', 'identitaet', 'standards', 'register', 'zusammenarbeit', 'sicherheit', 'barrierefreiheit', 'daten', 'organisation');
--> 
CREATE TYPE "public"."enum_begriffe_pruefung_schritt" AS ENUM('einreichen', 'zurueckgeben', 'freigeben', 'veroeffentlichen', 'bearbeiten', 'zurueckziehen');
--> 
CREATE TYPE "public"."enum_begriffe_ablauf" AS ENUM('entwurf', 'in-pruefung', 'freigegeben', 'veroeffentlicht', 'zurueckgezogen');
--> 
CREATE TYPE "public"."enum_begriffe_status" AS ENUM('draft', 'published');
--> 
CREATE TYPE "public"."enum__begriffe_v_version_themen" AS ENUM('recht', 'portale', 'identitaet', 'standards', 'register', 'zusammenarbeit', 'sicherheit', 'barrierefreiheit', 'daten', 'organisation');
--> 
CREATE TYPE "public"."enum__begriffe_v_version_pruefung_schritt" AS ENUM('einreichen', 'zurueckgeben', 'freigeben', 'veroeffentlichen', 'bearbeiten', 'zurueckziehen');
--> 
CREATE TYPE "public"."enum__begriffe_v_version_ablauf" AS ENUM('entwurf', 'in-pruefung', 'freigegeben', 'veroeffentlicht', 'zurueckgezogen');
--> 
CREATE TYPE "public"."enum__begriffe_v_version_status" AS ENUM('draft', 'published');
--> 
CREATE TYPE "public"."enum_landschaft_pruefung_schritt" AS ENUM('einreichen', 'zurueckgeben', 'freigeben', 'veroeffentlichen', 'bearbeiten', 'zurueckziehen');
--> 
CREATE TYPE "public"."enum_landschaft_art" AS ENUM('akteur', 'plattform', 'basisdienst', 'standard');
--> 
CREATE TYPE "public"."enum_landschaft_ebene" AS ENUM('bund', 'land', 'kommune');
--> 
CREATE TYPE "public"."enum_landschaft_ablauf" AS ENUM('entwurf', 'in-pruefung', 'freigegeben', 'veroeffentlicht', 'zurueckgezogen');
--> 
CREATE TYPE "public"."enum_landschaft_status" AS ENUM('draft', 'published');
--> 
CREATE TYPE "public"."enum__landschaft_v_version_pruefung_schritt" AS ENUM('einreichen', 'zurueckgeben', 'freigeben', 'veroeffentlichen', 'bearbeiten', 'zurueckziehen');
--> 
CREATE TYPE "public"."enum__landschaft_v_version_art" AS ENUM('akteur', 'plattform', 'basisdienst', 'standard');
--> 
CREATE TYPE "public"."enum__landschaft_v_version_ebene" AS ENUM('bund', 'land', 'kommune');
--> 
CREATE TYPE "public"."enum__landschaft_v_version_ablauf" AS ENUM('entwurf', 'in-pruefung', 'freigegeben', 'veroeffentlicht', 'zurueckgezogen');
--> 
CREATE TYPE "public"."enum__landschaft_v_version_status" AS ENUM('draft', 'published');
--> 
CREATE TYPE "public"."enum_seiten_pruefung_schritt" AS ENUM('einreichen', 'zurueckgeben', 'freigeben', 'veroeffentlichen', 'bearbeiten', 'zurueckziehen');
--> 
CREATE TYPE "public"."enum_seiten_ablauf" AS ENUM('entwurf', 'in-pruefung', 'freigegeben', 'veroeffentlicht', 'zurueckgezogen');
--> 
CREATE TYPE "public"."enum_seiten_status" AS ENUM('draft', 'published');
--> 
CREATE TYPE "public"."enum__seiten_v_version_pruefung_schritt" AS ENUM('einreichen', 'zurueckgeben', 'freigeben', 'veroeffentlichen', 'bearbeiten', 'zurueckziehen');
--> 
CREATE TYPE "public"."enum__seiten_v_version_ablauf" AS ENUM('entwurf', 'in-pruefung', 'freigegeben', 'veroeffentlicht', 'zurueckgezogen');
--> 
CREATE TYPE "public"."enum__seiten_v_version_status" AS ENUM('draft', 'published');
--> 
CREATE TYPE "public"."enum_veroeffentlichungen_stand" AS ENUM('wartet', 'laeuft', 'fertig', 'gescheitert');
--> 
CREATE TYPE "public"."enum_organisationen_art" AS ENUM('land', 'verband', 'kommune');
--> 
CREATE TYPE "public"."enum_benutzer_rolle" AS ENUM('administration', 'landesredaktion', 'verbandsredaktion', 'kommunalredaktion', 'lesend');
--> 
CREATE TABLE "leistungen_zielgruppen" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum_leistungen_zielgruppen",
	"id" serial PRIMARY KEY NOT NULL
);

--> 
CREATE TABLE "leistungen_rechtsgrundlagen" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"paragraf" varchar,
	"gesetz" varchar,
	"url" varchar
);

--> 
CREATE TABLE "leistungen_kosten_betraege" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"fuer" varchar,
	"euro" numeric
);

--> 
CREATE TABLE "leistungen_pruefung" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"schritt" "enum_leistungen_pruefung_schritt",
	"von_id" integer,
	"am" timestamp(3) with time zone,
	"kommentar" varchar
);

--> 
CREATE TABLE "leistungen" (
	"id" serial PRIMARY KEY NOT NULL,
	"titel" varchar,
	"kurz" varchar,
	"sofort_text" varchar,
	"sofort_telefon" varchar,
	"abschnitte_voraussetzungen" jsonb,
	"abschnitte_unterlagen" jsonb,
	"abschnitte_ablauf" jsonb,
	"abschnitte_fristen" jsonb,
	"abschnitte_kosten" jsonb,
	"abschnitte_hinweise" jsonb,
	"zustaendig_ebene" "enum_leistungen_zustaendig_ebene",
	"zustaendig_stelle" varchar,
	"zustaendig_grund" varchar,
	"zustaendig_recht_paragraf" varchar,
	"zustaendig_recht_gesetz" varchar,
	"zustaendig_recht_url" varchar,
	"persoenlich_paragraf" varchar,
	"persoenlich_gesetz" varchar,
	"persoenlich_url" varchar,
	"vertrauensniveau" "enum_leistungen_vertrauensniveau",
	"bearbeitungsdauer_angabe" varchar,
	"bearbeitungsdauer_quelle_paragraf" varchar,
	"bearbeitungsdauer_quelle_gesetz" varchar,
	"bearbeitungsdauer_quelle_url" varchar,
	"kosten_art" "enum_leistungen_kosten_art",
	"kosten_wer" varchar,
	"kosten_quelle_paragraf" varchar,
	"kosten_quelle_gesetz" varchar,
	"kosten_quelle_url" varchar,
	"kosten_stand" timestamp(3) with time zone,
	"ozg" varchar,
	"lage" numeric,
	"kachel" varchar,
	"symbol" varchar,
	"stand" timestamp(3) with time zone,
	"slug" varchar,
	"ablauf" "enum_leistungen_ablauf" DEFAULT 'entwurf',
	"organisation_id" integer,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"_status" "enum_leistungen_status" DEFAULT 'draft'
);

--> 
CREATE TABLE "leistungen_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar
);

--> 
CREATE TABLE "leistungen_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"leistungen_id" integer,
	"benutzer_id" integer
);

--> 
CREATE TABLE "_leistungen_v_version_zielgruppen" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum__leistungen_v_version_zielgruppen",
	"id" serial PRIMARY KEY NOT NULL
);

--> 
CREATE TABLE "_leistungen_v_version_rechtsgrundlagen" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"paragraf" varchar,
	"gesetz" varchar,
	"url" varchar,
	"_uuid" varchar
);

--> 
CREATE TABLE "_leistungen_v_version_kosten_betraege" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"fuer" varchar,
	"euro" numeric,
	"_uuid" varchar
);

--> 
CREATE TABLE "_leistungen_v_version_pruefung" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"schritt" "enum__leistungen_v_version_pruefung_schritt",
	"von_id" integer,
	"am" timestamp(3) with time zone,
	"kommentar" varchar,
	"_uuid" varchar
);

--> 
CREATE TABLE "_leistungen_v" (
	"id" serial PRIMARY KEY NOT NULL,
	"parent_id" integer,
	"version_titel" varchar,
	"version_kurz" varchar,
	"version_sofort_text" varchar,
	"version_sofort_telefon" varchar,
	"version_abschnitte_voraussetzungen" jsonb,
	"version_abschnitte_unterlagen" jsonb,
	"version_abschnitte_ablauf" jsonb,
	"version_abschnitte_fristen" jsonb,
	"version_abschnitte_kosten" jsonb,
	"version_abschnitte_hinweise" jsonb,
	"version_zustaendig_ebene" "enum__leistungen_v_version_zustaendig_ebene",
	"version_zustaendig_stelle" varchar,
	"version_zustaendig_grund" varchar,
	"version_zustaendig_recht_paragraf" varchar,
	"version_zustaendig_recht_gesetz" varchar,
	"version_zustaendig_recht_url" varchar,
	"version_persoenlich_paragraf" varchar,
	"version_persoenlich_gesetz" varchar,
	"version_persoenlich_url" varchar,
	"version_vertrauensniveau" "enum__leistungen_v_version_vertrauensniveau",
	"version_bearbeitungsdauer_angabe" varchar,
	"version_bearbeitungsdauer_quelle_paragraf" varchar,
	"version_bearbeitungsdauer_quelle_gesetz" varchar,
	"version_bearbeitungsdauer_quelle_url" varchar,
	"version_kosten_art" "enum__leistungen_v_version_kosten_art",
	"version_kosten_wer" varchar,
	"version_kosten_quelle_paragraf" varchar,
	"version_kosten_quelle_gesetz" varchar,
	"version_kosten_quelle_url" varchar,
	"version_kosten_stand" timestamp(3) with time zone,
	"version_ozg" varchar,
	"version_lage" numeric,
	"version_kachel" varchar,
	"version_symbol" varchar,
	"version_stand" timestamp(3) with time zone,
	"version_slug" varchar,
	"version_ablauf" "enum__leistungen_v_version_ablauf" DEFAULT 'entwurf',
	"version_organisation_id" integer,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"version__status" "enum__leistungen_v_version_status" DEFAULT 'draft',
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"latest" boolean
);

--> 
CREATE TABLE "_leistungen_v_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar
);

--> 
CREATE TABLE "_leistungen_v_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"leistungen_id" integer,
	"benutzer_id" integer
);

--> 
CREATE TABLE "onlinedienste_konten" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum_onlinedienste_konten",
	"id" serial PRIMARY KEY NOT NULL
);

--> 
CREATE TABLE "onlinedienste_pruefung" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"schritt" "enum_onlinedienste_pruefung_schritt",
	"von_id" integer,
	"am" timestamp(3) with time zone,
	"kommentar" varchar
);

--> 
CREATE TABLE "onlinedienste" (
	"id" serial PRIMARY KEY NOT NULL,
	"titel" varchar,
	"kurz" varchar,
	"ebene" "enum_onlinedienste_ebene",
	"anbieter" varchar,
	"url" varchar,
	"umfang" "enum_onlinedienste_umfang",
	"vertrauensniveau" "enum_onlinedienste_vertrauensniveau",
	"quelle_titel" varchar,
	"quelle_url" varchar,
	"quelle_stand" varchar,
	"stand" timestamp(3) with time zone,
	"slug" varchar,
	"ablauf" "enum_onlinedienste_ablauf" DEFAULT 'entwurf',
	"organisation_id" integer,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"_status" "enum_onlinedienste_status" DEFAULT 'draft'
);

--> 
CREATE TABLE "onlinedienste_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"leistungen_id" integer,
	"benutzer_id" integer
);

--> 
CREATE TABLE "_onlinedienste_v_version_konten" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum__onlinedienste_v_version_konten",
	"id" serial PRIMARY KEY NOT NULL
);

--> 
CREATE TABLE "_onlinedienste_v_version_pruefung" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"schritt" "enum__onlinedienste_v_version_pruefung_schritt",
	"von_id" integer,
	"am" timestamp(3) with time zone,
	"kommentar" varchar,
	"_uuid" varchar
);

--> 
CREATE TABLE "_onlinedienste_v" (
	"id" serial PRIMARY KEY NOT NULL,
	"parent_id" integer,
	"version_titel" varchar,
	"version_kurz" varchar,
	"version_ebene" "enum__onlinedienste_v_version_ebene",
	"version_anbieter" varchar,
	"version_url" varchar,
	"version_umfang" "enum__onlinedienste_v_version_umfang",
	"version_vertrauensniveau" "enum__onlinedienste_v_version_vertrauensniveau",
	"version_quelle_titel" varchar,
	"version_quelle_url" varchar,
	"version_quelle_stand" varchar,
	"version_stand" timestamp(3) with time zone,
	"version_slug" varchar,
	"version_ablauf" "enum__onlinedienste_v_version_ablauf" DEFAULT 'entwurf',
	"version_organisation_id" integer,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"version__status" "enum__onlinedienste_v_version_status" DEFAULT 'draft',
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"latest" boolean
);

--> 
CREATE TABLE "_onlinedienste_v_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"leistungen_id" integer,
	"benutzer_id" integer
);

--> 
CREATE TABLE "fragen_quellen" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"titel" varchar,
	"url" varchar,
	"stand" varchar
);

--> 
CREATE TABLE "fragen_pruefung" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"schritt" "enum_fragen_pruefung_schritt",
	"von_id" integer,
	"am" timestamp(3) with time zone,
	"kommentar" varchar
);

--> 
CREATE TABLE "fragen" (
	"id" serial PRIMARY KEY NOT NULL,
	"titel" varchar,
	"antwort" jsonb,
	"mehr" jsonb,
	"zielgruppe" "enum_fragen_zielgruppe",
	"stand" timestamp(3) with time zone,
	"slug" varchar,
	"ablauf" "enum_fragen_ablauf" DEFAULT 'entwurf',
	"organisation_id" integer,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"_status" "enum_fragen_status" DEFAULT 'draft'
);

--> 
CREATE TABLE "fragen_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar
);

--> 
CREATE TABLE "fragen_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"leistungen_id" integer,
	"anleitungen_id" integer,
	"begriffe_id" integer,
	"benutzer_id" integer
);

--> 
CREATE TABLE "_fragen_v_version_quellen" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"titel" varchar,
	"url" varchar,
	"stand" varchar,
	"_uuid" varchar
);

--> 
CREATE TABLE "_fragen_v_version_pruefung" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"schritt" "enum__fragen_v_version_pruefung_schritt",
	"von_id" integer,
	"am" timestamp(3) with time zone,
	"kommentar" varchar,
	"_uuid" varchar
);

--> 
CREATE TABLE "_fragen_v" (
	"id" serial PRIMARY KEY NOT NULL,
	"parent_id" integer,
	"version_titel" varchar,
	"version_antwort" jsonb,
	"version_mehr" jsonb,
	"version_zielgruppe" "enum__fragen_v_version_zielgruppe",
	"version_stand" timestamp(3) with time zone,
	"version_slug" varchar,
	"version_ablauf" "enum__fragen_v_version_ablauf" DEFAULT 'entwurf',
	"version_organisation_id" integer,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"version__status" "enum__fragen_v_version_status" DEFAULT 'draft',
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"latest" boolean
);

--> 
CREATE TABLE "_fragen_v_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar
);

--> 
CREATE TABLE "_fragen_v_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"leistungen_id" integer,
	"anleitungen_id" integer,
	"begriffe_id" integer,
	"benutzer_id" integer
);

--> 
CREATE TABLE "anleitungen_zielgruppen" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum_anleitungen_zielgruppen",
	"id" serial PRIMARY KEY NOT NULL
);

--> 
CREATE TABLE "anleitungen_quellen" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"titel" varchar,
	"url" varchar,
	"stand" varchar
);

--> 
CREATE TABLE "anleitungen_pruefung" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"schritt" "enum_anleitungen_pruefung_schritt",
	"von_id" integer,
	"am" timestamp(3) with time zone,
	"kommentar" varchar
);

--> 
CREATE TABLE "anleitungen" (
	"id" serial PRIMARY KEY NOT NULL,
	"titel" varchar,
	"kurz" varchar,
	"dauer" varchar,
	"brauchen" jsonb,
	"schritte" jsonb,
	"hilfe" jsonb,
	"mehr" jsonb,
	"reihe" numeric,
	"symbol" varchar,
	"stand" timestamp(3) with time zone,
	"slug" varchar,
	"ablauf" "enum_anleitungen_ablauf" DEFAULT 'entwurf',
	"organisation_id" integer,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"_status" "enum_anleitungen_status" DEFAULT 'draft'
);

--> 
CREATE TABLE "anleitungen_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar
);

--> 
CREATE TABLE "anleitungen_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"leistungen_id" integer,
	"fragen_id" integer,
	"benutzer_id" integer
);

--> 
CREATE TABLE "_anleitungen_v_version_zielgruppen" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum__anleitungen_v_version_zielgruppen",
	"id" serial PRIMARY KEY NOT NULL
);

--> 
CREATE TABLE "_anleitungen_v_version_quellen" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"titel" varchar,
	"url" varchar,
	"stand" varchar,
	"_uuid" varchar
);

--> 
CREATE TABLE "_anleitungen_v_version_pruefung" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"schritt" "enum__anleitungen_v_version_pruefung_schritt",
	"von_id" integer,
	"am" timestamp(3) with time zone,
	"kommentar" varchar,
	"_uuid" varchar
);

--> 
CREATE TABLE "_anleitungen_v" (
	"id" serial PRIMARY KEY NOT NULL,
	"parent_id" integer,
	"version_titel" varchar,
	"version_kurz" varchar,
	"version_dauer" varchar,
	"version_brauchen" jsonb,
	"version_schritte" jsonb,
	"version_hilfe" jsonb,
	"version_mehr" jsonb,
	"version_reihe" numeric,
	"version_symbol" varchar,
	"version_stand" timestamp(3) with time zone,
	"version_slug" varchar,
	"version_ablauf" "enum__anleitungen_v_version_ablauf" DEFAULT 'entwurf',
	"version_organisation_id" integer,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"version__status" "enum__anleitungen_v_version_status" DEFAULT 'draft',
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"latest" boolean
);

--> 
CREATE TABLE "_anleitungen_v_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar
);

--> 
CREATE TABLE "_anleitungen_v_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"leistungen_id" integer,
	"fragen_id" integer,
	"benutzer_id" integer
);

--> 
CREATE TABLE "lagen_schritte" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"titel" varchar,
	"text" varchar
);

--> 
CREATE TABLE "lagen_pruefung" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"schritt" "enum_lagen_pruefung_schritt",
	"von_id" integer,
	"am" timestamp(3) with time zone,
	"kommentar" varchar
);

--> 
CREATE TABLE "lagen" (
	"id" serial PRIMARY KEY NOT NULL,
	"titel" varchar,
	"kurz" varchar,
	"zielgruppe" "enum_lagen_zielgruppe",
	"nummer" numeric,
	"stand" timestamp(3) with time zone,
	"slug" varchar,
	"ablauf" "enum_lagen_ablauf" DEFAULT 'entwurf',
	"organisation_id" integer,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"_status" "enum_lagen_status" DEFAULT 'draft'
);

--> 
CREATE TABLE "lagen_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar
);

--> 
CREATE TABLE "lagen_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"leistungen_id" integer,
	"fragen_id" integer,
	"anleitungen_id" integer,
	"benutzer_id" integer
);

--> 
CREATE TABLE "_lagen_v_version_schritte" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"titel" varchar,
	"text" varchar,
	"_uuid" varchar
);

--> 
CREATE TABLE "_lagen_v_version_pruefung" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"schritt" "enum__lagen_v_version_pruefung_schritt",
	"von_id" integer,
	"am" timestamp(3) with time zone,
	"kommentar" varchar,
	"_uuid" varchar
);

--> 
CREATE TABLE "_lagen_v" (
	"id" serial PRIMARY KEY NOT NULL,
	"parent_id" integer,
	"version_titel" varchar,
	"version_kurz" varchar,
	"version_zielgruppe" "enum__lagen_v_version_zielgruppe",
	"version_nummer" numeric,
	"version_stand" timestamp(3) with time zone,
	"version_slug" varchar,
	"version_ablauf" "enum__lagen_v_version_ablauf" DEFAULT 'entwurf',
	"version_organisation_id" integer,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"version__status" "enum__lagen_v_version_status" DEFAULT 'draft',
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"latest" boolean
);

--> 
CREATE TABLE "_lagen_v_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar
);

--> 
CREATE TABLE "_lagen_v_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"leistungen_id" integer,
	"fragen_id" integer,
	"anleitungen_id" integer,
	"benutzer_id" integer
);

--> 
CREATE TABLE "uebersetzungen_abschnitte" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"titel" varchar,
	"text" jsonb
);

--> 
CREATE TABLE "uebersetzungen_pruefung" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"schritt" "enum_uebersetzungen_pruefung_schritt",
	"von_id" integer,
	"am" timestamp(3) with time zone,
	"kommentar" varchar
);

--> 
CREATE TABLE "uebersetzungen" (
	"id" serial PRIMARY KEY NOT NULL,
	"titel" varchar,
	"kurz" varchar,
	"sprache" "enum_uebersetzungen_sprache",
	"art" "enum_uebersetzungen_art",
	"original_stand" timestamp(3) with time zone,
	"geprueft" boolean DEFAULT false,
	"stand" timestamp(3) with time zone,
	"slug" varchar,
	"ablauf" "enum_uebersetzungen_ablauf" DEFAULT 'entwurf',
	"organisation_id" integer,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"_status" "enum_uebersetzungen_status" DEFAULT 'draft'
);

--> 
CREATE TABLE "uebersetzungen_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar
);

--> 
CREATE TABLE "uebersetzungen_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"benutzer_id" integer
);

--> 
CREATE TABLE "_uebersetzungen_v_version_abschnitte" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"titel" varchar,
	"text" jsonb,
	"_uuid" varchar
);

--> 
CREATE TABLE "_uebersetzungen_v_version_pruefung" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"schritt" "enum__uebersetzungen_v_version_pruefung_schritt",
	"von_id" integer,
	"am" timestamp(3) with time zone,
	"kommentar" varchar,
	"_uuid" varchar
);

--> 
CREATE TABLE "_uebersetzungen_v" (
	"id" serial PRIMARY KEY NOT NULL,
	"parent_id" integer,
	"version_titel" varchar,
	"version_kurz" varchar,
	"version_sprache" "enum__uebersetzungen_v_version_sprache",
	"version_art" "enum__uebersetzungen_v_version_art",
	"version_original_stand" timestamp(3) with time zone,
	"version_geprueft" boolean DEFAULT false,
	"version_stand" timestamp(3) with time zone,
	"version_slug" varchar,
	"version_ablauf" "enum__uebersetzungen_v_version_ablauf" DEFAULT 'entwurf',
	"version_organisation_id" integer,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"version__status" "enum__uebersetzungen_v_version_status" DEFAULT 'draft',
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"latest" boolean
);

--> 
CREATE TABLE "_uebersetzungen_v_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar
);

--> 
CREATE TABLE "_uebersetzungen_v_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"benutzer_id" integer
);

--> 
CREATE TABLE "projekte_themen" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum_projekte_themen",
	"id" serial PRIMARY KEY NOT NULL
);

--> 
CREATE TABLE "projekte_quellen" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"titel" varchar,
	"url" varchar,
	"stand" varchar
);

--> 
CREATE TABLE "projekte_pruefung" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"schritt" "enum_projekte_pruefung_schritt",
	"von_id" integer,
	"am" timestamp(3) with time zone,
	"kommentar" varchar
);

--> 
CREATE TABLE "projekte" (
	"id" serial PRIMARY KEY NOT NULL,
	"titel" varchar,
	"kurz" varchar,
	"art" "enum_projekte_art",
	"ebene" "enum_projekte_ebene",
	"problem" jsonb,
	"loesung" jsonb,
	"ergebnis" jsonb,
	"nachnutzung" jsonb,
	"zustand" "enum_projekte_zustand",
	"beginn" varchar,
	"ende" varchar,
	"lizenz" varchar,
	"code" varchar,
	"kontakt_stelle" varchar,
	"kontakt_url" varchar,
	"stand" timestamp(3) with time zone,
	"slug" varchar,
	"ablauf" "enum_projekte_ablauf" DEFAULT 'entwurf',
	"organisation_id" integer,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"_status" "enum_projekte_status" DEFAULT 'draft'
);

--> 
CREATE TABLE "projekte_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar
);

--> 
CREATE TABLE "projekte_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"leistungen_id" integer,
	"benutzer_id" integer
);

--> 
CREATE TABLE "_projekte_v_version_themen" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum__projekte_v_version_themen",
	"id" serial PRIMARY KEY NOT NULL
);

--> 
CREATE TABLE "_projekte_v_version_quellen" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"titel" varchar,
	"url" varchar,
	"stand" varchar,
	"_uuid" varchar
);

--> 
CREATE TABLE "_projekte_v_version_pruefung" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"schritt" "enum__projekte_v_version_pruefung_schritt",
	"von_id" integer,
	"am" timestamp(3) with time zone,
	"kommentar" varchar,
	"_uuid" varchar
);

--> 
CREATE TABLE "_projekte_v" (
	"id" serial PRIMARY KEY NOT NULL,
	"parent_id" integer,
	"version_titel" varchar,
	"version_kurz" varchar,
	"version_art" "enum__projekte_v_version_art",
	"version_ebene" "enum__projekte_v_version_ebene",
	"version_problem" jsonb,
	"version_loesung" jsonb,
	"version_ergebnis" jsonb,
	"version_nachnutzung" jsonb,
	"version_zustand" "enum__projekte_v_version_zustand",
	"version_beginn" varchar,
	"version_ende" varchar,
	"version_lizenz" varchar,
	"version_code" varchar,
	"version_kontakt_stelle" varchar,
	"version_kontakt_url" varchar,
	"version_stand" timestamp(3) with time zone,
	"version_slug" varchar,
	"version_ablauf" "enum__projekte_v_version_ablauf" DEFAULT 'entwurf',
	"version_organisation_id" integer,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"version__status" "enum__projekte_v_version_status" DEFAULT 'draft',
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"latest" boolean
);

--> 
CREATE TABLE "_projekte_v_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar
);

--> 
CREATE TABLE "_projekte_v_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"leistungen_id" integer,
	"benutzer_id" integer
);

--> 
CREATE TABLE "meldungen_themen" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum_meldungen_themen",
	"id" serial PRIMARY KEY NOT NULL
);

--> 
CREATE TABLE "meldungen_quellen" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"titel" varchar,
	"url" varchar,
	"stand" varchar
);

--> 
CREATE TABLE "meldungen_pruefung" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"schritt" "enum_meldungen_pruefung_schritt",
	"von_id" integer,
	"am" timestamp(3) with time zone,
	"kommentar" varchar
);

--> 
CREATE TABLE "meldungen" (
	"id" serial PRIMARY KEY NOT NULL,
	"titel" varchar,
	"kurz" varchar,
	"datum" varchar,
	"text" jsonb,
	"ebene" "enum_meldungen_ebene",
	"stand" timestamp(3) with time zone,
	"slug" varchar,
	"ablauf" "enum_meldungen_ablauf" DEFAULT 'entwurf',
	"organisation_id" integer,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"_status" "enum_meldungen_status" DEFAULT 'draft'
);

--> 
CREATE TABLE "meldungen_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar
);

--> 
CREATE TABLE "meldungen_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"benutzer_id" integer
);

--> 
CREATE TABLE "_meldungen_v_version_themen" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum__meldungen_v_version_themen",
	"id" serial PRIMARY KEY NOT NULL
);

--> 
CREATE TABLE "_meldungen_v_version_quellen" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"titel" varchar,
	"url" varchar,
	"stand" varchar,
	"_uuid" varchar
);

--> 
CREATE TABLE "_meldungen_v_version_pruefung" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"schritt" "enum__meldungen_v_version_pruefung_schritt",
	"von_id" integer,
	"am" timestamp(3) with time zone,
	"kommentar" varchar,
	"_uuid" varchar
);

--> 
CREATE TABLE "_meldungen_v" (
	"id" serial PRIMARY KEY NOT NULL,
	"parent_id" integer,
	"version_titel" varchar,
	"version_kurz" varchar,
	"version_datum" varchar,
	"version_text" jsonb,
	"version_ebene" "enum__meldungen_v_version_ebene",
	"version_stand" timestamp(3) with time zone,
	"version_slug" varchar,
	"version_ablauf" "enum__meldungen_v_version_ablauf" DEFAULT 'entwurf',
	"version_organisation_id" integer,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"version__status" "enum__meldungen_v_version_status" DEFAULT 'draft',
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"latest" boolean
);

--> 
CREATE TABLE "_meldungen_v_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar
);

--> 
CREATE TABLE "_meldungen_v_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"benutzer_id" integer
);

--> 
CREATE TABLE "leitfaeden_abschnitte" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"titel" varchar,
	"text" jsonb
);

--> 
CREATE TABLE "leitfaeden_themen" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum_leitfaeden_themen",
	"id" serial PRIMARY KEY NOT NULL
);

--> 
CREATE TABLE "leitfaeden_quellen" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"titel" varchar,
	"url" varchar,
	"stand" varchar
);

--> 
CREATE TABLE "leitfaeden_pruefung" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"schritt" "enum_leitfaeden_pruefung_schritt",
	"von_id" integer,
	"am" timestamp(3) with time zone,
	"kommentar" varchar
);

--> 
CREATE TABLE "leitfaeden" (
	"id" serial PRIMARY KEY NOT NULL,
	"titel" varchar,
	"kurz" varchar,
	"fuer" varchar,
	"stand" timestamp(3) with time zone,
	"slug" varchar,
	"ablauf" "enum_leitfaeden_ablauf" DEFAULT 'entwurf',
	"organisation_id" integer,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"_status" "enum_leitfaeden_status" DEFAULT 'draft'
);

--> 
CREATE TABLE "leitfaeden_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar
);

--> 
CREATE TABLE "leitfaeden_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"benutzer_id" integer
);

--> 
CREATE TABLE "_leitfaeden_v_version_abschnitte" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"titel" varchar,
	"text" jsonb,
	"_uuid" varchar
);

--> 
CREATE TABLE "_leitfaeden_v_version_themen" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum__leitfaeden_v_version_themen",
	"id" serial PRIMARY KEY NOT NULL
);

--> 
CREATE TABLE "_leitfaeden_v_version_quellen" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"titel" varchar,
	"url" varchar,
	"stand" varchar,
	"_uuid" varchar
);

--> 
CREATE TABLE "_leitfaeden_v_version_pruefung" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"schritt" "enum__leitfaeden_v_version_pruefung_schritt",
	"von_id" integer,
	"am" timestamp(3) with time zone,
	"kommentar" varchar,
	"_uuid" varchar
);

--> 
CREATE TABLE "_leitfaeden_v" (
	"id" serial PRIMARY KEY NOT NULL,
	"parent_id" integer,
	"version_titel" varchar,
	"version_kurz" varchar,
	"version_fuer" varchar,
	"version_stand" timestamp(3) with time zone,
	"version_slug" varchar,
	"version_ablauf" "enum__leitfaeden_v_version_ablauf" DEFAULT 'entwurf',
	"version_organisation_id" integer,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"version__status" "enum__leitfaeden_v_version_status" DEFAULT 'draft',
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"latest" boolean
);

--> 
CREATE TABLE "_leitfaeden_v_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar
);

--> 
CREATE TABLE "_leitfaeden_v_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"benutzer_id" integer
);

--> 
CREATE TABLE "begriffe_themen" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum_begriffe_themen",
	"id" serial PRIMARY KEY NOT NULL
);

--> 
CREATE TABLE "begriffe_quellen" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"titel" varchar,
	"url" varchar,
	"stand" varchar
);

--> 
CREATE TABLE "begriffe_pruefung" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"schritt" "enum_begriffe_pruefung_schritt",
	"von_id" integer,
	"am" timestamp(3) with time zone,
	"kommentar" varchar
);

--> 
CREATE TABLE "begriffe" (
	"id" serial PRIMARY KEY NOT NULL,
	"titel" varchar,
	"kurz" varchar,
	"mehr" jsonb,
	"stand" timestamp(3) with time zone,
	"slug" varchar,
	"ablauf" "enum_begriffe_ablauf" DEFAULT 'entwurf',
	"organisation_id" integer,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"_status" "enum_begriffe_status" DEFAULT 'draft'
);

--> 
CREATE TABLE "begriffe_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar
);

--> 
CREATE TABLE "begriffe_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"begriffe_id" integer,
	"benutzer_id" integer
);

--> 
CREATE TABLE "_begriffe_v_version_themen" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum__begriffe_v_version_themen",
	"id" serial PRIMARY KEY NOT NULL
);

--> 
CREATE TABLE "_begriffe_v_version_quellen" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"titel" varchar,
	"url" varchar,
	"stand" varchar,
	"_uuid" varchar
);

--> 
CREATE TABLE "_begriffe_v_version_pruefung" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"schritt" "enum__begriffe_v_version_pruefung_schritt",
	"von_id" integer,
	"am" timestamp(3) with time zone,
	"kommentar" varchar,
	"_uuid" varchar
);

--> 
CREATE TABLE "_begriffe_v" (
	"id" serial PRIMARY KEY NOT NULL,
	"parent_id" integer,
	"version_titel" varchar,
	"version_kurz" varchar,
	"version_mehr" jsonb,
	"version_stand" timestamp(3) with time zone,
	"version_slug" varchar,
	"version_ablauf" "enum__begriffe_v_version_ablauf" DEFAULT 'entwurf',
	"version_organisation_id" integer,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"version__status" "enum__begriffe_v_version_status" DEFAULT 'draft',
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"latest" boolean
);

--> 
CREATE TABLE "_begriffe_v_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar
);

--> 
CREATE TABLE "_begriffe_v_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"begriffe_id" integer,
	"benutzer_id" integer
);

--> 
CREATE TABLE "landschaft_verbindungen" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"wie" varchar,
	"zu_id" integer
);

--> 
CREATE TABLE "landschaft_abschnitte" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"titel" varchar,
	"text" jsonb
);

--> 
CREATE TABLE "landschaft_quellen" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"titel" varchar,
	"url" varchar,
	"stand" varchar
);

--> 
CREATE TABLE "landschaft_pruefung" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"schritt" "enum_landschaft_pruefung_schritt",
	"von_id" integer,
	"am" timestamp(3) with time zone,
	"kommentar" varchar
);

--> 
CREATE TABLE "landschaft" (
	"id" serial PRIMARY KEY NOT NULL,
	"titel" varchar,
	"kurz" varchar,
	"art" "enum_landschaft_art",
	"ebene" "enum_landschaft_ebene",
	"betreiber" varchar,
	"url" varchar,
	"stand" timestamp(3) with time zone,
	"slug" varchar,
	"ablauf" "enum_landschaft_ablauf" DEFAULT 'entwurf',
	"organisation_id" integer,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"_status" "enum_landschaft_status" DEFAULT 'draft'
);

--> 
CREATE TABLE "landschaft_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar
);

--> 
CREATE TABLE "landschaft_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"benutzer_id" integer
);

--> 
CREATE TABLE "_landschaft_v_version_verbindungen" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"wie" varchar,
	"zu_id" integer,
	"_uuid" varchar
);

--> 
CREATE TABLE "_landschaft_v_version_abschnitte" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"titel" varchar,
	"text" jsonb,
	"_uuid" varchar
);

--> 
CREATE TABLE "_landschaft_v_version_quellen" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"titel" varchar,
	"url" varchar,
	"stand" varchar,
	"_uuid" varchar
);

--> 
CREATE TABLE "_landschaft_v_version_pruefung" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"schritt" "enum__landschaft_v_version_pruefung_schritt",
	"von_id" integer,
	"am" timestamp(3) with time zone,
	"kommentar" varchar,
	"_uuid" varchar
);

--> 
CREATE TABLE "_landschaft_v" (
	"id" serial PRIMARY KEY NOT NULL,
	"parent_id" integer,
	"version_titel" varchar,
	"version_kurz" varchar,
	"version_art" "enum__landschaft_v_version_art",
	"version_ebene" "enum__landschaft_v_version_ebene",
	"version_betreiber" varchar,
	"version_url" varchar,
	"version_stand" timestamp(3) with time zone,
	"version_slug" varchar,
	"version_ablauf" "enum__landschaft_v_version_ablauf" DEFAULT 'entwurf',
	"version_organisation_id" integer,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"version__status" "enum__landschaft_v_version_status" DEFAULT 'draft',
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"latest" boolean
);

--> 
CREATE TABLE "_landschaft_v_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar
);

--> 
CREATE TABLE "_landschaft_v_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"benutzer_id" integer
);

--> 
CREATE TABLE "seiten_abschnitte" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"titel" varchar,
	"text" jsonb
);

--> 
CREATE TABLE "seiten_quellen" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"titel" varchar,
	"url" varchar,
	"stand" varchar
);

--> 
CREATE TABLE "seiten_pruefung" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"schritt" "enum_seiten_pruefung_schritt",
	"von_id" integer,
	"am" timestamp(3) with time zone,
	"kommentar" varchar
);

--> 
CREATE TABLE "seiten" (
	"id" serial PRIMARY KEY NOT NULL,
	"titel" varchar,
	"kurz" varchar,
	"stand" timestamp(3) with time zone,
	"slug" varchar,
	"ablauf" "enum_seiten_ablauf" DEFAULT 'entwurf',
	"organisation_id" integer,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"_status" "enum_seiten_status" DEFAULT 'draft'
);

--> 
CREATE TABLE "seiten_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"benutzer_id" integer
);

--> 
CREATE TABLE "_seiten_v_version_abschnitte" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"titel" varchar,
	"text" jsonb,
	"_uuid" varchar
);

--> 
CREATE TABLE "_seiten_v_version_quellen" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"titel" varchar,
	"url" varchar,
	"stand" varchar,
	"_uuid" varchar
);

--> 
CREATE TABLE "_seiten_v_version_pruefung" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"schritt" "enum__seiten_v_version_pruefung_schritt",
	"von_id" integer,
	"am" timestamp(3) with time zone,
	"kommentar" varchar,
	"_uuid" varchar
);

--> 
CREATE TABLE "_seiten_v" (
	"id" serial PRIMARY KEY NOT NULL,
	"parent_id" integer,
	"version_titel" varchar,
	"version_kurz" varchar,
	"version_stand" timestamp(3) with time zone,
	"version_slug" varchar,
	"version_ablauf" "enum__seiten_v_version_ablauf" DEFAULT 'entwurf',
	"version_organisation_id" integer,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"version__status" "enum__seiten_v_version_status" DEFAULT 'draft',
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"latest" boolean
);

--> 
CREATE TABLE "_seiten_v_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"benutzer_id" integer
);

--> 
CREATE TABLE "veroeffentlichungen" (
	"id" serial PRIMARY KEY NOT NULL,
	"stand" "enum_veroeffentlichungen_stand" DEFAULT 'wartet' NOT NULL,
	"anlass" varchar,
	"von_id" integer,
	"unterschied" varchar,
	"probleme" varchar,
	"snapshot" varchar,
	"fertig_am" timestamp(3) with time zone,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

--> 
CREATE TABLE "organisationen" (
	"id" serial PRIMARY KEY NOT NULL,
	"name" varchar NOT NULL,
	"art" "enum_organisationen_art" NOT NULL,
	"ars" varchar,
	"vier_augen" boolean DEFAULT true,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

--> 
CREATE TABLE "benutzer_sessions" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"created_at" timestamp(3) with time zone,
	"expires_at" timestamp(3) with time zone NOT NULL
);

--> 
CREATE TABLE "benutzer" (
	"id" serial PRIMARY KEY NOT NULL,
	"name" varchar NOT NULL,
	"rolle" "enum_benutzer_rolle" DEFAULT 'lesend' NOT NULL,
	"organisation_id" integer,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"email" varchar NOT NULL,
	"reset_password_token" varchar,
	"reset_password_expiration" timestamp(3) with time zone,
	"salt" varchar,
	"hash" varchar,
	"reset_password_requested_at" timestamp(3) with time zone,
	"login_attempts" numeric DEFAULT 0,
	"lock_until" timestamp(3) with time zone
);

--> 
CREATE TABLE "saat" (
	"id" serial PRIMARY KEY NOT NULL,
	"schluessel" varchar NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

--> 
CREATE TABLE "payload_kv" (
	"id" serial PRIMARY KEY NOT NULL,
	"key" varchar NOT NULL,
	"data" jsonb NOT NULL
);

--> 
CREATE TABLE "payload_locked_documents" (
	"id" serial PRIMARY KEY NOT NULL,
	"global_slug" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

--> 
CREATE TABLE "payload_locked_documents_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"leistungen_id" integer,
	"onlinedienste_id" integer,
	"fragen_id" integer,
	"anleitungen_id" integer,
	"lagen_id" integer,
	"uebersetzungen_id" integer,
	"projekte_id" integer,
	"meldungen_id" integer,
	"leitfaeden_id" integer,
	"begriffe_id" integer,
	"landschaft_id" integer,
	"seiten_id" integer,
	"veroeffentlichungen_id" integer,
	"organisationen_id" integer,
	"benutzer_id" integer,
	"saat_id" integer
);

--> 
CREATE TABLE "payload_preferences" (
	"id" serial PRIMARY KEY NOT NULL,
	"key" varchar,
	"value" jsonb,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

--> 
CREATE TABLE "payload_preferences_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"benutzer_id" integer
);

--> 
CREATE TABLE "payload_migrations" (
	"id" serial PRIMARY KEY NOT NULL,
	"name" varchar,
	"batch" numeric,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

--> 
CREATE TABLE "startseite_beste_antworten" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"seite" varchar NOT NULL
);

--> 
CREATE TABLE "startseite" (
	"id" serial PRIMARY KEY NOT NULL,
	"updated_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone
);

--> 
CREATE TABLE "startseite_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar
);

--> 
CREATE TABLE "startseite_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"leistungen_id" integer,
	"fragen_id" integer,
	"lagen_id" integer
);

--> 
CREATE TABLE "_startseite_v_version_beste_antworten" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"seite" varchar NOT NULL,
	"_uuid" varchar
);

--> 
CREATE TABLE "_startseite_v" (
	"id" serial PRIMARY KEY NOT NULL,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

--> 
CREATE TABLE "_startseite_v_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar
);

--> 
CREATE TABLE "_startseite_v_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"leistungen_id" integer,
	"fragen_id" integer,
	"lagen_id" integer
);

--> 
CREATE TABLE "betreiber" (
	"id" serial PRIMARY KEY NOT NULL,
	"name" varchar,
	"vertreten_durch" varchar,
	"telefon" varchar,
	"email" varchar,
	"umsatzsteuer_id" varchar,
	"datenschutzbeauftragte" varchar,
	"barrierefreiheit_email" varchar,
	"updated_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone
);

--> 
CREATE TABLE "betreiber_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar
);

--> 
CREATE TABLE "_betreiber_v" (
	"id" serial PRIMARY KEY NOT NULL,
	"version_name" varchar,
	"version_vertreten_durch" varchar,
	"version_telefon" varchar,
	"version_email" varchar,
	"version_umsatzsteuer_id" varchar,
	"version_datenschutzbeauftragte" varchar,
	"version_barrierefreiheit_email" varchar,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

--> 
CREATE TABLE "_betreiber_v_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar
);

--> 
ALTER TABLE "leistungen_zielgruppen" ADD CONSTRAINT "leistungen_zielgruppen_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."leistungen"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "leistungen_rechtsgrundlagen" ADD CONSTRAINT "leistungen_rechtsgrundlagen_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."leistungen"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "leistungen_kosten_betraege" ADD CONSTRAINT "leistungen_kosten_betraege_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."leistungen"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "leistungen_pruefung" ADD CONSTRAINT "leistungen_pruefung_von_id_benutzer_id_fk" FOREIGN KEY ("von_id") REFERENCES "public"."benutzer"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "leistungen_pruefung" ADD CONSTRAINT "leistungen_pruefung_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."leistungen"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "leistungen" ADD CONSTRAINT "leistungen_organisation_id_organisationen_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisationen"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "leistungen_texts" ADD CONSTRAINT "leistungen_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."leistungen"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "leistungen_rels" ADD CONSTRAINT "leistungen_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."leistungen"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "leistungen_rels" ADD CONSTRAINT "leistungen_rels_leistungen_fk" FOREIGN KEY ("leistungen_id") REFERENCES "public"."leistungen"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "leistungen_rels" ADD CONSTRAINT "leistungen_rels_benutzer_fk" FOREIGN KEY ("benutzer_id") REFERENCES "public"."benutzer"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_leistungen_v_version_zielgruppen" ADD CONSTRAINT "_leistungen_v_version_zielgruppen_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_leistungen_v"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_leistungen_v_version_rechtsgrundlagen" ADD CONSTRAINT "_leistungen_v_version_rechtsgrundlagen_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_leistungen_v"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_leistungen_v_version_kosten_betraege" ADD CONSTRAINT "_leistungen_v_version_kosten_betraege_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_leistungen_v"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_leistungen_v_version_pruefung" ADD CONSTRAINT "_leistungen_v_version_pruefung_von_id_benutzer_id_fk" FOREIGN KEY ("von_id") REFERENCES "public"."benutzer"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "_leistungen_v_version_pruefung" ADD CONSTRAINT "_leistungen_v_version_pruefung_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_leistungen_v"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_leistungen_v" ADD CONSTRAINT "_leistungen_v_parent_id_leistungen_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."leistungen"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "_leistungen_v" ADD CONSTRAINT "_leistungen_v_version_organisation_id_organisationen_id_fk" FOREIGN KEY ("version_organisation_id") REFERENCES "public"."organisationen"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "_leistungen_v_texts" ADD CONSTRAINT "_leistungen_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_leistungen_v"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_leistungen_v_rels" ADD CONSTRAINT "_leistungen_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_leistungen_v"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_leistungen_v_rels" ADD CONSTRAINT "_leistungen_v_rels_leistungen_fk" FOREIGN KEY ("leistungen_id") REFERENCES "public"."leistungen"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_leistungen_v_rels" ADD CONSTRAINT "_leistungen_v_rels_benutzer_fk" FOREIGN KEY ("benutzer_id") REFERENCES "public"."benutzer"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "onlinedienste_konten" ADD CONSTRAINT "onlinedienste_konten_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."onlinedienste"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "onlinedienste_pruefung" ADD CONSTRAINT "onlinedienste_pruefung_von_id_benutzer_id_fk" FOREIGN KEY ("von_id") REFERENCES "public"."benutzer"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "onlinedienste_pruefung" ADD CONSTRAINT "onlinedienste_pruefung_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."onlinedienste"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "onlinedienste" ADD CONSTRAINT "onlinedienste_organisation_id_organisationen_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisationen"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "onlinedienste_rels" ADD CONSTRAINT "onlinedienste_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."onlinedienste"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "onlinedienste_rels" ADD CONSTRAINT "onlinedienste_rels_leistungen_fk" FOREIGN KEY ("leistungen_id") REFERENCES "public"."leistungen"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "onlinedienste_rels" ADD CONSTRAINT "onlinedienste_rels_benutzer_fk" FOREIGN KEY ("benutzer_id") REFERENCES "public"."benutzer"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_onlinedienste_v_version_konten" ADD CONSTRAINT "_onlinedienste_v_version_konten_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_onlinedienste_v"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_onlinedienste_v_version_pruefung" ADD CONSTRAINT "_onlinedienste_v_version_pruefung_von_id_benutzer_id_fk" FOREIGN KEY ("von_id") REFERENCES "public"."benutzer"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "_onlinedienste_v_version_pruefung" ADD CONSTRAINT "_onlinedienste_v_version_pruefung_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_onlinedienste_v"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_onlinedienste_v" ADD CONSTRAINT "_onlinedienste_v_parent_id_onlinedienste_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."onlinedienste"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "_onlinedienste_v" ADD CONSTRAINT "_onlinedienste_v_version_organisation_id_organisationen_id_fk" FOREIGN KEY ("version_organisation_id") REFERENCES "public"."organisationen"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "_onlinedienste_v_rels" ADD CONSTRAINT "_onlinedienste_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_onlinedienste_v"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_onlinedienste_v_rels" ADD CONSTRAINT "_onlinedienste_v_rels_leistungen_fk" FOREIGN KEY ("leistungen_id") REFERENCES "public"."leistungen"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_onlinedienste_v_rels" ADD CONSTRAINT "_onlinedienste_v_rels_benutzer_fk" FOREIGN KEY ("benutzer_id") REFERENCES "public"."benutzer"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "fragen_quellen" ADD CONSTRAINT "fragen_quellen_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."fragen"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "fragen_pruefung" ADD CONSTRAINT "fragen_pruefung_von_id_benutzer_id_fk" FOREIGN KEY ("von_id") REFERENCES "public"."benutzer"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "fragen_pruefung" ADD CONSTRAINT "fragen_pruefung_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."fragen"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "fragen" ADD CONSTRAINT "fragen_organisation_id_organisationen_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisationen"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "fragen_texts" ADD CONSTRAINT "fragen_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."fragen"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "fragen_rels" ADD CONSTRAINT "fragen_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."fragen"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "fragen_rels" ADD CONSTRAINT "fragen_rels_leistungen_fk" FOREIGN KEY ("leistungen_id") REFERENCES "public"."leistungen"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "fragen_rels" ADD CONSTRAINT "fragen_rels_anleitungen_fk" FOREIGN KEY ("anleitungen_id") REFERENCES "public"."anleitungen"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "fragen_rels" ADD CONSTRAINT "fragen_rels_begriffe_fk" FOREIGN KEY ("begriffe_id") REFERENCES "public"."begriffe"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "fragen_rels" ADD CONSTRAINT "fragen_rels_benutzer_fk" FOREIGN KEY ("benutzer_id") REFERENCES "public"."benutzer"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_fragen_v_version_quellen" ADD CONSTRAINT "_fragen_v_version_quellen_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_fragen_v"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_fragen_v_version_pruefung" ADD CONSTRAINT "_fragen_v_version_pruefung_von_id_benutzer_id_fk" FOREIGN KEY ("von_id") REFERENCES "public"."benutzer"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "_fragen_v_version_pruefung" ADD CONSTRAINT "_fragen_v_version_pruefung_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_fragen_v"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_fragen_v" ADD CONSTRAINT "_fragen_v_parent_id_fragen_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."fragen"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "_fragen_v" ADD CONSTRAINT "_fragen_v_version_organisation_id_organisationen_id_fk" FOREIGN KEY ("version_organisation_id") REFERENCES "public"."organisationen"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "_fragen_v_texts" ADD CONSTRAINT "_fragen_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_fragen_v"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_fragen_v_rels" ADD CONSTRAINT "_fragen_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_fragen_v"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_fragen_v_rels" ADD CONSTRAINT "_fragen_v_rels_leistungen_fk" FOREIGN KEY ("leistungen_id") REFERENCES "public"."leistungen"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_fragen_v_rels" ADD CONSTRAINT "_fragen_v_rels_anleitungen_fk" FOREIGN KEY ("anleitungen_id") REFERENCES "public"."anleitungen"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_fragen_v_rels" ADD CONSTRAINT "_fragen_v_rels_begriffe_fk" FOREIGN KEY ("begriffe_id") REFERENCES "public"."begriffe"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_fragen_v_rels" ADD CONSTRAINT "_fragen_v_rels_benutzer_fk" FOREIGN KEY ("benutzer_id") REFERENCES "public"."benutzer"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "anleitungen_zielgruppen" ADD CONSTRAINT "anleitungen_zielgruppen_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."anleitungen"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "anleitungen_quellen" ADD CONSTRAINT "anleitungen_quellen_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."anleitungen"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "anleitungen_pruefung" ADD CONSTRAINT "anleitungen_pruefung_von_id_benutzer_id_fk" FOREIGN KEY ("von_id") REFERENCES "public"."benutzer"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "anleitungen_pruefung" ADD CONSTRAINT "anleitungen_pruefung_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."anleitungen"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "anleitungen" ADD CONSTRAINT "anleitungen_organisation_id_organisationen_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisationen"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "anleitungen_texts" ADD CONSTRAINT "anleitungen_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."anleitungen"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "anleitungen_rels" ADD CONSTRAINT "anleitungen_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."anleitungen"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "anleitungen_rels" ADD CONSTRAINT "anleitungen_rels_leistungen_fk" FOREIGN KEY ("leistungen_id") REFERENCES "public"."leistungen"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "anleitungen_rels" ADD CONSTRAINT "anleitungen_rels_fragen_fk" FOREIGN KEY ("fragen_id") REFERENCES "public"."fragen"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "anleitungen_rels" ADD CONSTRAINT "anleitungen_rels_benutzer_fk" FOREIGN KEY ("benutzer_id") REFERENCES "public"."benutzer"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_anleitungen_v_version_zielgruppen" ADD CONSTRAINT "_anleitungen_v_version_zielgruppen_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_anleitungen_v"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_anleitungen_v_version_quellen" ADD CONSTRAINT "_anleitungen_v_version_quellen_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_anleitungen_v"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_anleitungen_v_version_pruefung" ADD CONSTRAINT "_anleitungen_v_version_pruefung_von_id_benutzer_id_fk" FOREIGN KEY ("von_id") REFERENCES "public"."benutzer"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "_anleitungen_v_version_pruefung" ADD CONSTRAINT "_anleitungen_v_version_pruefung_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_anleitungen_v"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_anleitungen_v" ADD CONSTRAINT "_anleitungen_v_parent_id_anleitungen_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."anleitungen"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "_anleitungen_v" ADD CONSTRAINT "_anleitungen_v_version_organisation_id_organisationen_id_fk" FOREIGN KEY ("version_organisation_id") REFERENCES "public"."organisationen"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "_anleitungen_v_texts" ADD CONSTRAINT "_anleitungen_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_anleitungen_v"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_anleitungen_v_rels" ADD CONSTRAINT "_anleitungen_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_anleitungen_v"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_anleitungen_v_rels" ADD CONSTRAINT "_anleitungen_v_rels_leistungen_fk" FOREIGN KEY ("leistungen_id") REFERENCES "public"."leistungen"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_anleitungen_v_rels" ADD CONSTRAINT "_anleitungen_v_rels_fragen_fk" FOREIGN KEY ("fragen_id") REFERENCES "public"."fragen"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_anleitungen_v_rels" ADD CONSTRAINT "_anleitungen_v_rels_benutzer_fk" FOREIGN KEY ("benutzer_id") REFERENCES "public"."benutzer"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "lagen_schritte" ADD CONSTRAINT "lagen_schritte_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."lagen"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "lagen_pruefung" ADD CONSTRAINT "lagen_pruefung_von_id_benutzer_id_fk" FOREIGN KEY ("von_id") REFERENCES "public"."benutzer"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "lagen_pruefung" ADD CONSTRAINT "lagen_pruefung_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."lagen"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "lagen" ADD CONSTRAINT "lagen_organisation_id_organisationen_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisationen"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "lagen_texts" ADD CONSTRAINT "lagen_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."lagen"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "lagen_rels" ADD CONSTRAINT "lagen_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."lagen"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "lagen_rels" ADD CONSTRAINT "lagen_rels_leistungen_fk" FOREIGN KEY ("leistungen_id") REFERENCES "public"."leistungen"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "lagen_rels" ADD CONSTRAINT "lagen_rels_fragen_fk" FOREIGN KEY ("fragen_id") REFERENCES "public"."fragen"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "lagen_rels" ADD CONSTRAINT "lagen_rels_anleitungen_fk" FOREIGN KEY ("anleitungen_id") REFERENCES "public"."anleitungen"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "lagen_rels" ADD CONSTRAINT "lagen_rels_benutzer_fk" FOREIGN KEY ("benutzer_id") REFERENCES "public"."benutzer"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_lagen_v_version_schritte" ADD CONSTRAINT "_lagen_v_version_schritte_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_lagen_v"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_lagen_v_version_pruefung" ADD CONSTRAINT "_lagen_v_version_pruefung_von_id_benutzer_id_fk" FOREIGN KEY ("von_id") REFERENCES "public"."benutzer"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "_lagen_v_version_pruefung" ADD CONSTRAINT "_lagen_v_version_pruefung_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_lagen_v"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_lagen_v" ADD CONSTRAINT "_lagen_v_parent_id_lagen_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."lagen"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "_lagen_v" ADD CONSTRAINT "_lagen_v_version_organisation_id_organisationen_id_fk" FOREIGN KEY ("version_organisation_id") REFERENCES "public"."organisationen"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "_lagen_v_texts" ADD CONSTRAINT "_lagen_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_lagen_v"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_lagen_v_rels" ADD CONSTRAINT "_lagen_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_lagen_v"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_lagen_v_rels" ADD CONSTRAINT "_lagen_v_rels_leistungen_fk" FOREIGN KEY ("leistungen_id") REFERENCES "public"."leistungen"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_lagen_v_rels" ADD CONSTRAINT "_lagen_v_rels_fragen_fk" FOREIGN KEY ("fragen_id") REFERENCES "public"."fragen"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_lagen_v_rels" ADD CONSTRAINT "_lagen_v_rels_anleitungen_fk" FOREIGN KEY ("anleitungen_id") REFERENCES "public"."anleitungen"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_lagen_v_rels" ADD CONSTRAINT "_lagen_v_rels_benutzer_fk" FOREIGN KEY ("benutzer_id") REFERENCES "public"."benutzer"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "uebersetzungen_abschnitte" ADD CONSTRAINT "uebersetzungen_abschnitte_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."uebersetzungen"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "uebersetzungen_pruefung" ADD CONSTRAINT "uebersetzungen_pruefung_von_id_benutzer_id_fk" FOREIGN KEY ("von_id") REFERENCES "public"."benutzer"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "uebersetzungen_pruefung" ADD CONSTRAINT "uebersetzungen_pruefung_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."uebersetzungen"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "uebersetzungen" ADD CONSTRAINT "uebersetzungen_organisation_id_organisationen_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisationen"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "uebersetzungen_texts" ADD CONSTRAINT "uebersetzungen_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."uebersetzungen"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "uebersetzungen_rels" ADD CONSTRAINT "uebersetzungen_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."uebersetzungen"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "uebersetzungen_rels" ADD CONSTRAINT "uebersetzungen_rels_benutzer_fk" FOREIGN KEY ("benutzer_id") REFERENCES "public"."benutzer"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_uebersetzungen_v_version_abschnitte" ADD CONSTRAINT "_uebersetzungen_v_version_abschnitte_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_uebersetzungen_v"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_uebersetzungen_v_version_pruefung" ADD CONSTRAINT "_uebersetzungen_v_version_pruefung_von_id_benutzer_id_fk" FOREIGN KEY ("von_id") REFERENCES "public"."benutzer"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "_uebersetzungen_v_version_pruefung" ADD CONSTRAINT "_uebersetzungen_v_version_pruefung_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_uebersetzungen_v"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_uebersetzungen_v" ADD CONSTRAINT "_uebersetzungen_v_parent_id_uebersetzungen_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."uebersetzungen"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "_uebersetzungen_v" ADD CONSTRAINT "_uebersetzungen_v_version_organisation_id_organisationen_id_fk" FOREIGN KEY ("version_organisation_id") REFERENCES "public"."organisationen"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "_uebersetzungen_v_texts" ADD CONSTRAINT "_uebersetzungen_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_uebersetzungen_v"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_uebersetzungen_v_rels" ADD CONSTRAINT "_uebersetzungen_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_uebersetzungen_v"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_uebersetzungen_v_rels" ADD CONSTRAINT "_uebersetzungen_v_rels_benutzer_fk" FOREIGN KEY ("benutzer_id") REFERENCES "public"."benutzer"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "projekte_themen" ADD CONSTRAINT "projekte_themen_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."projekte"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "projekte_quellen" ADD CONSTRAINT "projekte_quellen_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."projekte"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "projekte_pruefung" ADD CONSTRAINT "projekte_pruefung_von_id_benutzer_id_fk" FOREIGN KEY ("von_id") REFERENCES "public"."benutzer"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "projekte_pruefung" ADD CONSTRAINT "projekte_pruefung_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."projekte"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "projekte" ADD CONSTRAINT "projekte_organisation_id_organisationen_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisationen"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "projekte_texts" ADD CONSTRAINT "projekte_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."projekte"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "projekte_rels" ADD CONSTRAINT "projekte_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."projekte"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "projekte_rels" ADD CONSTRAINT "projekte_rels_leistungen_fk" FOREIGN KEY ("leistungen_id") REFERENCES "public"."leistungen"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "projekte_rels" ADD CONSTRAINT "projekte_rels_benutzer_fk" FOREIGN KEY ("benutzer_id") REFERENCES "public"."benutzer"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_projekte_v_version_themen" ADD CONSTRAINT "_projekte_v_version_themen_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_projekte_v"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_projekte_v_version_quellen" ADD CONSTRAINT "_projekte_v_version_quellen_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_projekte_v"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_projekte_v_version_pruefung" ADD CONSTRAINT "_projekte_v_version_pruefung_von_id_benutzer_id_fk" FOREIGN KEY ("von_id") REFERENCES "public"."benutzer"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "_projekte_v_version_pruefung" ADD CONSTRAINT "_projekte_v_version_pruefung_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_projekte_v"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_projekte_v" ADD CONSTRAINT "_projekte_v_parent_id_projekte_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."projekte"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "_projekte_v" ADD CONSTRAINT "_projekte_v_version_organisation_id_organisationen_id_fk" FOREIGN KEY ("version_organisation_id") REFERENCES "public"."organisationen"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "_projekte_v_texts" ADD CONSTRAINT "_projekte_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_projekte_v"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_projekte_v_rels" ADD CONSTRAINT "_projekte_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_projekte_v"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_projekte_v_rels" ADD CONSTRAINT "_projekte_v_rels_leistungen_fk" FOREIGN KEY ("leistungen_id") REFERENCES "public"."leistungen"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_projekte_v_rels" ADD CONSTRAINT "_projekte_v_rels_benutzer_fk" FOREIGN KEY ("benutzer_id") REFERENCES "public"."benutzer"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "meldungen_themen" ADD CONSTRAINT "meldungen_themen_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."meldungen"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "meldungen_quellen" ADD CONSTRAINT "meldungen_quellen_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."meldungen"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "meldungen_pruefung" ADD CONSTRAINT "meldungen_pruefung_von_id_benutzer_id_fk" FOREIGN KEY ("von_id") REFERENCES "public"."benutzer"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "meldungen_pruefung" ADD CONSTRAINT "meldungen_pruefung_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."meldungen"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "meldungen" ADD CONSTRAINT "meldungen_organisation_id_organisationen_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisationen"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "meldungen_texts" ADD CONSTRAINT "meldungen_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."meldungen"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "meldungen_rels" ADD CONSTRAINT "meldungen_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."meldungen"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "meldungen_rels" ADD CONSTRAINT "meldungen_rels_benutzer_fk" FOREIGN KEY ("benutzer_id") REFERENCES "public"."benutzer"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_meldungen_v_version_themen" ADD CONSTRAINT "_meldungen_v_version_themen_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_meldungen_v"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_meldungen_v_version_quellen" ADD CONSTRAINT "_meldungen_v_version_quellen_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_meldungen_v"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_meldungen_v_version_pruefung" ADD CONSTRAINT "_meldungen_v_version_pruefung_von_id_benutzer_id_fk" FOREIGN KEY ("von_id") REFERENCES "public"."benutzer"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "_meldungen_v_version_pruefung" ADD CONSTRAINT "_meldungen_v_version_pruefung_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_meldungen_v"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_meldungen_v" ADD CONSTRAINT "_meldungen_v_parent_id_meldungen_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."meldungen"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "_meldungen_v" ADD CONSTRAINT "_meldungen_v_version_organisation_id_organisationen_id_fk" FOREIGN KEY ("version_organisation_id") REFERENCES "public"."organisationen"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "_meldungen_v_texts" ADD CONSTRAINT "_meldungen_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_meldungen_v"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_meldungen_v_rels" ADD CONSTRAINT "_meldungen_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_meldungen_v"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_meldungen_v_rels" ADD CONSTRAINT "_meldungen_v_rels_benutzer_fk" FOREIGN KEY ("benutzer_id") REFERENCES "public"."benutzer"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "leitfaeden_abschnitte" ADD CONSTRAINT "leitfaeden_abschnitte_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."leitfaeden"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "leitfaeden_themen" ADD CONSTRAINT "leitfaeden_themen_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."leitfaeden"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "leitfaeden_quellen" ADD CONSTRAINT "leitfaeden_quellen_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."leitfaeden"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "leitfaeden_pruefung" ADD CONSTRAINT "leitfaeden_pruefung_von_id_benutzer_id_fk" FOREIGN KEY ("von_id") REFERENCES "public"."benutzer"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "leitfaeden_pruefung" ADD CONSTRAINT "leitfaeden_pruefung_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."leitfaeden"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "leitfaeden" ADD CONSTRAINT "leitfaeden_organisation_id_organisationen_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisationen"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "leitfaeden_texts" ADD CONSTRAINT "leitfaeden_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."leitfaeden"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "leitfaeden_rels" ADD CONSTRAINT "leitfaeden_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."leitfaeden"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "leitfaeden_rels" ADD CONSTRAINT "leitfaeden_rels_benutzer_fk" FOREIGN KEY ("benutzer_id") REFERENCES "public"."benutzer"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_leitfaeden_v_version_abschnitte" ADD CONSTRAINT "_leitfaeden_v_version_abschnitte_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_leitfaeden_v"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_leitfaeden_v_version_themen" ADD CONSTRAINT "_leitfaeden_v_version_themen_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_leitfaeden_v"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_leitfaeden_v_version_quellen" ADD CONSTRAINT "_leitfaeden_v_version_quellen_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_leitfaeden_v"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_leitfaeden_v_version_pruefung" ADD CONSTRAINT "_leitfaeden_v_version_pruefung_von_id_benutzer_id_fk" FOREIGN KEY ("von_id") REFERENCES "public"."benutzer"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "_leitfaeden_v_version_pruefung" ADD CONSTRAINT "_leitfaeden_v_version_pruefung_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_leitfaeden_v"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_leitfaeden_v" ADD CONSTRAINT "_leitfaeden_v_parent_id_leitfaeden_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."leitfaeden"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "_leitfaeden_v" ADD CONSTRAINT "_leitfaeden_v_version_organisation_id_organisationen_id_fk" FOREIGN KEY ("version_organisation_id") REFERENCES "public"."organisationen"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "_leitfaeden_v_texts" ADD CONSTRAINT "_leitfaeden_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_leitfaeden_v"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_leitfaeden_v_rels" ADD CONSTRAINT "_leitfaeden_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_leitfaeden_v"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_leitfaeden_v_rels" ADD CONSTRAINT "_leitfaeden_v_rels_benutzer_fk" FOREIGN KEY ("benutzer_id") REFERENCES "public"."benutzer"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "begriffe_themen" ADD CONSTRAINT "begriffe_themen_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."begriffe"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "begriffe_quellen" ADD CONSTRAINT "begriffe_quellen_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."begriffe"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "begriffe_pruefung" ADD CONSTRAINT "begriffe_pruefung_von_id_benutzer_id_fk" FOREIGN KEY ("von_id") REFERENCES "public"."benutzer"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "begriffe_pruefung" ADD CONSTRAINT "begriffe_pruefung_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."begriffe"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "begriffe" ADD CONSTRAINT "begriffe_organisation_id_organisationen_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisationen"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "begriffe_texts" ADD CONSTRAINT "begriffe_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."begriffe"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "begriffe_rels" ADD CONSTRAINT "begriffe_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."begriffe"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "begriffe_rels" ADD CONSTRAINT "begriffe_rels_begriffe_fk" FOREIGN KEY ("begriffe_id") REFERENCES "public"."begriffe"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "begriffe_rels" ADD CONSTRAINT "begriffe_rels_benutzer_fk" FOREIGN KEY ("benutzer_id") REFERENCES "public"."benutzer"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_begriffe_v_version_themen" ADD CONSTRAINT "_begriffe_v_version_themen_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_begriffe_v"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_begriffe_v_version_quellen" ADD CONSTRAINT "_begriffe_v_version_quellen_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_begriffe_v"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_begriffe_v_version_pruefung" ADD CONSTRAINT "_begriffe_v_version_pruefung_von_id_benutzer_id_fk" FOREIGN KEY ("von_id") REFERENCES "public"."benutzer"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "_begriffe_v_version_pruefung" ADD CONSTRAINT "_begriffe_v_version_pruefung_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_begriffe_v"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_begriffe_v" ADD CONSTRAINT "_begriffe_v_parent_id_begriffe_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."begriffe"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "_begriffe_v" ADD CONSTRAINT "_begriffe_v_version_organisation_id_organisationen_id_fk" FOREIGN KEY ("version_organisation_id") REFERENCES "public"."organisationen"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "_begriffe_v_texts" ADD CONSTRAINT "_begriffe_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_begriffe_v"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_begriffe_v_rels" ADD CONSTRAINT "_begriffe_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_begriffe_v"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_begriffe_v_rels" ADD CONSTRAINT "_begriffe_v_rels_begriffe_fk" FOREIGN KEY ("begriffe_id") REFERENCES "public"."begriffe"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_begriffe_v_rels" ADD CONSTRAINT "_begriffe_v_rels_benutzer_fk" FOREIGN KEY ("benutzer_id") REFERENCES "public"."benutzer"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "landschaft_verbindungen" ADD CONSTRAINT "landschaft_verbindungen_zu_id_landschaft_id_fk" FOREIGN KEY ("zu_id") REFERENCES "public"."landschaft"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "landschaft_verbindungen" ADD CONSTRAINT "landschaft_verbindungen_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."landschaft"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "landschaft_abschnitte" ADD CONSTRAINT "landschaft_abschnitte_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."landschaft"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "landschaft_quellen" ADD CONSTRAINT "landschaft_quellen_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."landschaft"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "landschaft_pruefung" ADD CONSTRAINT "landschaft_pruefung_von_id_benutzer_id_fk" FOREIGN KEY ("von_id") REFERENCES "public"."benutzer"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "landschaft_pruefung" ADD CONSTRAINT "landschaft_pruefung_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."landschaft"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "landschaft" ADD CONSTRAINT "landschaft_organisation_id_organisationen_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisationen"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "landschaft_texts" ADD CONSTRAINT "landschaft_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."landschaft"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "landschaft_rels" ADD CONSTRAINT "landschaft_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."landschaft"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "landschaft_rels" ADD CONSTRAINT "landschaft_rels_benutzer_fk" FOREIGN KEY ("benutzer_id") REFERENCES "public"."benutzer"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_landschaft_v_version_verbindungen" ADD CONSTRAINT "_landschaft_v_version_verbindungen_zu_id_landschaft_id_fk" FOREIGN KEY ("zu_id") REFERENCES "public"."landschaft"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "_landschaft_v_version_verbindungen" ADD CONSTRAINT "_landschaft_v_version_verbindungen_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_landschaft_v"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_landschaft_v_version_abschnitte" ADD CONSTRAINT "_landschaft_v_version_abschnitte_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_landschaft_v"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_landschaft_v_version_quellen" ADD CONSTRAINT "_landschaft_v_version_quellen_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_landschaft_v"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_landschaft_v_version_pruefung" ADD CONSTRAINT "_landschaft_v_version_pruefung_von_id_benutzer_id_fk" FOREIGN KEY ("von_id") REFERENCES "public"."benutzer"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "_landschaft_v_version_pruefung" ADD CONSTRAINT "_landschaft_v_version_pruefung_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_landschaft_v"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_landschaft_v" ADD CONSTRAINT "_landschaft_v_parent_id_landschaft_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."landschaft"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "_landschaft_v" ADD CONSTRAINT "_landschaft_v_version_organisation_id_organisationen_id_fk" FOREIGN KEY ("version_organisation_id") REFERENCES "public"."organisationen"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "_landschaft_v_texts" ADD CONSTRAINT "_landschaft_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_landschaft_v"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_landschaft_v_rels" ADD CONSTRAINT "_landschaft_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_landschaft_v"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_landschaft_v_rels" ADD CONSTRAINT "_landschaft_v_rels_benutzer_fk" FOREIGN KEY ("benutzer_id") REFERENCES "public"."benutzer"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "seiten_abschnitte" ADD CONSTRAINT "seiten_abschnitte_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."seiten"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "seiten_quellen" ADD CONSTRAINT "seiten_quellen_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."seiten"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "seiten_pruefung" ADD CONSTRAINT "seiten_pruefung_von_id_benutzer_id_fk" FOREIGN KEY ("von_id") REFERENCES "public"."benutzer"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "seiten_pruefung" ADD CONSTRAINT "seiten_pruefung_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."seiten"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "seiten" ADD CONSTRAINT "seiten_organisation_id_organisationen_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisationen"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "seiten_rels" ADD CONSTRAINT "seiten_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."seiten"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "seiten_rels" ADD CONSTRAINT "seiten_rels_benutzer_fk" FOREIGN KEY ("benutzer_id") REFERENCES "public"."benutzer"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_seiten_v_version_abschnitte" ADD CONSTRAINT "_seiten_v_version_abschnitte_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_seiten_v"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_seiten_v_version_quellen" ADD CONSTRAINT "_seiten_v_version_quellen_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_seiten_v"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_seiten_v_version_pruefung" ADD CONSTRAINT "_seiten_v_version_pruefung_von_id_benutzer_id_fk" FOREIGN KEY ("von_id") REFERENCES "public"."benutzer"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "_seiten_v_version_pruefung" ADD CONSTRAINT "_seiten_v_version_pruefung_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_seiten_v"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_seiten_v" ADD CONSTRAINT "_seiten_v_parent_id_seiten_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."seiten"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "_seiten_v" ADD CONSTRAINT "_seiten_v_version_organisation_id_organisationen_id_fk" FOREIGN KEY ("version_organisation_id") REFERENCES "public"."organisationen"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "_seiten_v_rels" ADD CONSTRAINT "_seiten_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_seiten_v"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_seiten_v_rels" ADD CONSTRAINT "_seiten_v_rels_benutzer_fk" FOREIGN KEY ("benutzer_id") REFERENCES "public"."benutzer"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "veroeffentlichungen" ADD CONSTRAINT "veroeffentlichungen_von_id_benutzer_id_fk" FOREIGN KEY ("von_id") REFERENCES "public"."benutzer"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "benutzer_sessions" ADD CONSTRAINT "benutzer_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."benutzer"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "benutzer" ADD CONSTRAINT "benutzer_organisation_id_organisationen_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisationen"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_leistungen_fk" FOREIGN KEY ("leistungen_id") REFERENCES "public"."leistungen"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_onlinedienste_fk" FOREIGN KEY ("onlinedienste_id") REFERENCES "public"."onlinedienste"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_fragen_fk" FOREIGN KEY ("fragen_id") REFERENCES "public"."fragen"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_anleitungen_fk" FOREIGN KEY ("anleitungen_id") REFERENCES "public"."anleitungen"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_lagen_fk" FOREIGN KEY ("lagen_id") REFERENCES "public"."lagen"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_uebersetzungen_fk" FOREIGN KEY ("uebersetzungen_id") REFERENCES "public"."uebersetzungen"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_projekte_fk" FOREIGN KEY ("projekte_id") REFERENCES "public"."projekte"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_meldungen_fk" FOREIGN KEY ("meldungen_id") REFERENCES "public"."meldungen"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_leitfaeden_fk" FOREIGN KEY ("leitfaeden_id") REFERENCES "public"."leitfaeden"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_begriffe_fk" FOREIGN KEY ("begriffe_id") REFERENCES "public"."begriffe"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_landschaft_fk" FOREIGN KEY ("landschaft_id") REFERENCES "public"."landschaft"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_seiten_fk" FOREIGN KEY ("seiten_id") REFERENCES "public"."seiten"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_veroeffentlichungen_fk" FOREIGN KEY ("veroeffentlichungen_id") REFERENCES "public"."veroeffentlichungen"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_organisationen_fk" FOREIGN KEY ("organisationen_id") REFERENCES "public"."organisationen"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_benutzer_fk" FOREIGN KEY ("benutzer_id") REFERENCES "public"."benutzer"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_saat_fk" FOREIGN KEY ("saat_id") REFERENCES "public"."saat"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_benutzer_fk" FOREIGN KEY ("benutzer_id") REFERENCES "public"."benutzer"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "startseite_beste_antworten" ADD CONSTRAINT "startseite_beste_antworten_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."startseite"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "startseite_texts" ADD CONSTRAINT "startseite_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."startseite"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "startseite_rels" ADD CONSTRAINT "startseite_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."startseite"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "startseite_rels" ADD CONSTRAINT "startseite_rels_leistungen_fk" FOREIGN KEY ("leistungen_id") REFERENCES "public"."leistungen"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "startseite_rels" ADD CONSTRAINT "startseite_rels_fragen_fk" FOREIGN KEY ("fragen_id") REFERENCES "public"."fragen"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "startseite_rels" ADD CONSTRAINT "startseite_rels_lagen_fk" FOREIGN KEY ("lagen_id") REFERENCES "public"."lagen"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_startseite_v_version_beste_antworten" ADD CONSTRAINT "_startseite_v_version_beste_antworten_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_startseite_v"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_startseite_v_texts" ADD CONSTRAINT "_startseite_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_startseite_v"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_startseite_v_rels" ADD CONSTRAINT "_startseite_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_startseite_v"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_startseite_v_rels" ADD CONSTRAINT "_startseite_v_rels_leistungen_fk" FOREIGN KEY ("leistungen_id") REFERENCES "public"."leistungen"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_startseite_v_rels" ADD CONSTRAINT "_startseite_v_rels_fragen_fk" FOREIGN KEY ("fragen_id") REFERENCES "public"."fragen"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_startseite_v_rels" ADD CONSTRAINT "_startseite_v_rels_lagen_fk" FOREIGN KEY ("lagen_id") REFERENCES "public"."lagen"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "betreiber_texts" ADD CONSTRAINT "betreiber_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."betreiber"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_betreiber_v_texts" ADD CONSTRAINT "_betreiber_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_betreiber_v"("id") ON DELETE cascade ON UPDATE no action;
--> 
CREATE INDEX "leistungen_zielgruppen_order_idx" ON "leistungen_zielgruppen" USING btree ("order");
--> 
CREATE INDEX "leistungen_zielgruppen_parent_idx" ON "leistungen_zielgruppen" USING btree ("parent_id");
--> 
CREATE INDEX "leistungen_rechtsgrundlagen_order_idx" ON "leistungen_rechtsgrundlagen" USING btree ("_order");
--> 
CREATE INDEX "leistungen_rechtsgrundlagen_parent_id_idx" ON "leistungen_rechtsgrundlagen" USING btree ("_parent_id");
--> 
CREATE INDEX "leistungen_kosten_betraege_order_idx" ON "leistungen_kosten_betraege" USING btree ("_order");
--> 
CREATE INDEX "leistungen_kosten_betraege_parent_id_idx" ON "leistungen_kosten_betraege" USING btree ("_parent_id");
--> 
CREATE INDEX "leistungen_pruefung_order_idx" ON "leistungen_pruefung" USING btree ("_order");
--> 
CREATE INDEX "leistungen_pruefung_parent_id_idx" ON "leistungen_pruefung" USING btree ("_parent_id");
--> 
CREATE INDEX "leistungen_pruefung_von_idx" ON "leistungen_pruefung" USING btree ("von_id");
--> 
CREATE UNIQUE INDEX "leistungen_slug_idx" ON "leistungen" USING btree ("slug");
--> 
CREATE INDEX "leistungen_ablauf_idx" ON "leistungen" USING btree ("ablauf");
--> 
CREATE INDEX "leistungen_organisation_idx" ON "leistungen" USING btree ("organisation_id");
--> 
CREATE INDEX "leistungen_updated_at_idx" ON "leistungen" USING btree ("updated_at");
--> 
CREATE INDEX "leistungen_created_at_idx" ON "leistungen" USING btree ("created_at");
--> 
CREATE INDEX "leistungen__status_idx" ON "leistungen" USING btree ("_status");
--> 
CREATE INDEX "leistungen_texts_order_parent" ON "leistungen_texts" USING btree ("order","parent_id");
--> 
CREATE INDEX "leistungen_rels_order_idx" ON "leistungen_rels" USING btree ("order");
--> 
CREATE INDEX "leistungen_rels_parent_idx" ON "leistungen_rels" USING btree ("parent_id");
--> 
CREATE INDEX "leistungen_rels_path_idx" ON "leistungen_rels" USING btree ("path");
--> 
CREATE INDEX "leistungen_rels_leistungen_id_idx" ON "leistungen_rels" USING btree ("leistungen_id");
--> 
CREATE INDEX "leistungen_rels_benutzer_id_idx" ON "leistungen_rels" USING btree ("benutzer_id");
--> 
CREATE INDEX "_leistungen_v_version_zielgruppen_order_idx" ON "_leistungen_v_version_zielgruppen" USING btree ("order");
--> 
CREATE INDEX "_leistungen_v_version_zielgruppen_parent_idx" ON "_leistungen_v_version_zielgruppen" USING btree ("parent_id");
--> 
CREATE INDEX "_leistungen_v_version_rechtsgrundlagen_order_idx" ON "_leistungen_v_version_rechtsgrundlagen" USING btree ("_order");
--> 
CREATE INDEX "_leistungen_v_version_rechtsgrundlagen_parent_id_idx" ON "_leistungen_v_version_rechtsgrundlagen" USING btree ("_parent_id");
--> 
CREATE INDEX "_leistungen_v_version_kosten_betraege_order_idx" ON "_leistungen_v_version_kosten_betraege" USING btree ("_order");
--> 
CREATE INDEX "_leistungen_v_version_kosten_betraege_parent_id_idx" ON "_leistungen_v_version_kosten_betraege" USING btree ("_parent_id");
--> 
CREATE INDEX "_leistungen_v_version_pruefung_order_idx" ON "_leistungen_v_version_pruefung" USING btree ("_order");
--> 
CREATE INDEX "_leistungen_v_version_pruefung_parent_id_idx" ON "_leistungen_v_version_pruefung" USING btree ("_parent_id");
--> 
CREATE INDEX "_leistungen_v_version_pruefung_von_idx" ON "_leistungen_v_version_pruefung" USING btree ("von_id");
--> 
CREATE INDEX "_leistungen_v_parent_idx" ON "_leistungen_v" USING btree ("parent_id");
--> 
CREATE INDEX "_leistungen_v_version_version_slug_idx" ON "_leistungen_v" USING btree ("version_slug");
--> 
CREATE INDEX "_leistungen_v_version_version_ablauf_idx" ON "_leistungen_v" USING btree ("version_ablauf");
--> 
CREATE INDEX "_leistungen_v_version_version_organisation_idx" ON "_leistungen_v" USING btree ("version_organisation_id");
--> 
CREATE INDEX "_leistungen_v_version_version_updated_at_idx" ON "_leistungen_v" USING btree ("version_updated_at");
--> 
CREATE INDEX "_leistungen_v_version_version_created_at_idx" ON "_leistungen_v" USING btree ("version_created_at");
--> 
CREATE INDEX "_leistungen_v_version_version__status_idx" ON "_leistungen_v" USING btree ("version__status");
--> 
CREATE INDEX "_leistungen_v_created_at_idx" ON "_leistungen_v" USING btree ("created_at");
--> 
CREATE INDEX "_leistungen_v_updated_at_idx" ON "_leistungen_v" USING btree ("updated_at");
--> 
CREATE INDEX "_leistungen_v_latest_idx" ON "_leistungen_v" USING btree ("latest");
--> 
CREATE INDEX "_leistungen_v_texts_order_parent" ON "_leistungen_v_texts" USING btree ("order","parent_id");
--> 
CREATE INDEX "_leistungen_v_rels_order_idx" ON "_leistungen_v_rels" USING btree ("order");
--> 
CREATE INDEX "_leistungen_v_rels_parent_idx" ON "_leistungen_v_rels" USING btree ("parent_id");
--> 
CREATE INDEX "_leistungen_v_rels_path_idx" ON "_leistungen_v_rels" USING btree ("path");
--> 
CREATE INDEX "_leistungen_v_rels_leistungen_id_idx" ON "_leistungen_v_rels" USING btree ("leistungen_id");
--> 
CREATE INDEX "_leistungen_v_rels_benutzer_id_idx" ON "_leistungen_v_rels" USING btree ("benutzer_id");
--> 
CREATE INDEX "onlinedienste_konten_order_idx" ON "onlinedienste_konten" USING btree ("order");
--> 
CREATE INDEX "onlinedienste_konten_parent_idx" ON "onlinedienste_konten" USING btree ("parent_id");
--> 
CREATE INDEX "onlinedienste_pruefung_order_idx" ON "onlinedienste_pruefung" USING btree ("_order");
--> 
CREATE INDEX "onlinedienste_pruefung_parent_id_idx" ON "onlinedienste_pruefung" USING btree ("_parent_id");
--> 
CREATE INDEX "onlinedienste_pruefung_von_idx" ON "onlinedienste_pruefung" USING btree ("von_id");
--> 
CREATE UNIQUE INDEX "onlinedienste_slug_idx" ON "onlinedienste" USING btree ("slug");
--> 
CREATE INDEX "onlinedienste_ablauf_idx" ON "onlinedienste" USING btree ("ablauf");
--> 
CREATE INDEX "onlinedienste_organisation_idx" ON "onlinedienste" USING btree ("organisation_id");
--> 
CREATE INDEX "onlinedienste_updated_at_idx" ON "onlinedienste" USING btree ("updated_at");
--> 
CREATE INDEX "onlinedienste_created_at_idx" ON "onlinedienste" USING btree ("created_at");
--> 
CREATE INDEX "onlinedienste__status_idx" ON "onlinedienste" USING btree ("_status");
--> 
CREATE INDEX "onlinedienste_rels_order_idx" ON "onlinedienste_rels" USING btree ("order");
--> 
CREATE INDEX "onlinedienste_rels_parent_idx" ON "onlinedienste_rels" USING btree ("parent_id");
--> 
CREATE INDEX "onlinedienste_rels_path_idx" ON "onlinedienste_rels" USING btree ("path");
--> 
CREATE INDEX "onlinedienste_rels_leistungen_id_idx" ON "onlinedienste_rels" USING btree ("leistungen_id");
--> 
CREATE INDEX "onlinedienste_rels_benutzer_id_idx" ON "onlinedienste_rels" USING btree ("benutzer_id");
--> 
CREATE INDEX "_onlinedienste_v_version_konten_order_idx" ON "_onlinedienste_v_version_konten" USING btree ("order");
--> 
CREATE INDEX "_onlinedienste_v_version_konten_parent_idx" ON "_onlinedienste_v_version_konten" USING btree ("parent_id");
--> 
CREATE INDEX "_onlinedienste_v_version_pruefung_order_idx" ON "_onlinedienste_v_version_pruefung" USING btree ("_order");
--> 
CREATE INDEX "_onlinedienste_v_version_pruefung_parent_id_idx" ON "_onlinedienste_v_version_pruefung" USING btree ("_parent_id");
--> 
CREATE INDEX "_onlinedienste_v_version_pruefung_von_idx" ON "_onlinedienste_v_version_pruefung" USING btree ("von_id");
--> 
CREATE INDEX "_onlinedienste_v_parent_idx" ON "_onlinedienste_v" USING btree ("parent_id");
--> 
CREATE INDEX "_onlinedienste_v_version_version_slug_idx" ON "_onlinedienste_v" USING btree ("version_slug");
--> 
CREATE INDEX "_onlinedienste_v_version_version_ablauf_idx" ON "_onlinedienste_v" USING btree ("version_ablauf");
--> 
CREATE INDEX "_onlinedienste_v_version_version_organisation_idx" ON "_onlinedienste_v" USING btree ("version_organisation_id");
--> 
CREATE INDEX "_onlinedienste_v_version_version_updated_at_idx" ON "_onlinedienste_v" USING btree ("version_updated_at");
--> 
CREATE INDEX "_onlinedienste_v_version_version_created_at_idx" ON "_onlinedienste_v" USING btree ("version_created_at");
--> 
CREATE INDEX "_onlinedienste_v_version_version__status_idx" ON "_onlinedienste_v" USING btree ("version__status");
--> 
CREATE INDEX "_onlinedienste_v_created_at_idx" ON "_onlinedienste_v" USING btree ("created_at");
--> 
CREATE INDEX "_onlinedienste_v_updated_at_idx" ON "_onlinedienste_v" USING btree ("updated_at");
--> 
CREATE INDEX "_onlinedienste_v_latest_idx" ON "_onlinedienste_v" USING btree ("latest");
--> 
CREATE INDEX "_onlinedienste_v_rels_order_idx" ON "_onlinedienste_v_rels" USING btree ("order");
--> 
CREATE INDEX "_onlinedienste_v_rels_parent_idx" ON "_onlinedienste_v_rels" USING btree ("parent_id");
--> 
CREATE INDEX "_onlinedienste_v_rels_path_idx" ON "_onlinedienste_v_rels" USING btree ("path");
--> 
CREATE INDEX "_onlinedienste_v_rels_leistungen_id_idx" ON "_onlinedienste_v_rels" USING btree ("leistungen_id");
--> 
CREATE INDEX "_onlinedienste_v_rels_benutzer_id_idx" ON "_onlinedienste_v_rels" USING btree ("benutzer_id");
--> 
CREATE INDEX "fragen_quellen_order_idx" ON "fragen_quellen" USING btree ("_order");
--> 
CREATE INDEX "fragen_quellen_parent_id_idx" ON "fragen_quellen" USING btree ("_parent_id");
--> 
CREATE INDEX "fragen_pruefung_order_idx" ON "fragen_pruefung" USING btree ("_order");
--> 
CREATE INDEX "fragen_pruefung_parent_id_idx" ON "fragen_pruefung" USING btree ("_parent_id");
--> 
CREATE INDEX "fragen_pruefung_von_idx" ON "fragen_pruefung" USING btree ("von_id");
--> 
CREATE UNIQUE INDEX "fragen_slug_idx" ON "fragen" USING btree ("slug");
--> 
CREATE INDEX "fragen_ablauf_idx" ON "fragen" USING btree ("ablauf");
--> 
CREATE INDEX "fragen_organisation_idx" ON "fragen" USING btree ("organisation_id");
--> 
CREATE INDEX "fragen_updated_at_idx" ON "fragen" USING btree ("updated_at");
--> 
CREATE INDEX "fragen_created_at_idx" ON "fragen" USING btree ("created_at");
--> 
CREATE INDEX "fragen__status_idx" ON "fragen" USING btree ("_status");
--> 
CREATE INDEX "fragen_texts_order_parent" ON "fragen_texts" USING btree ("order","parent_id");
--> 
CREATE INDEX "fragen_rels_order_idx" ON "fragen_rels" USING btree ("order");
--> 
CREATE INDEX "fragen_rels_parent_idx" ON "fragen_rels" USING btree ("parent_id");
--> 
CREATE INDEX "fragen_rels_path_idx" ON "fragen_rels" USING btree ("path");
--> 
CREATE INDEX "fragen_rels_leistungen_id_idx" ON "fragen_rels" USING btree ("leistungen_id");
--> 
CREATE INDEX "fragen_rels_anleitungen_id_idx" ON "fragen_rels" USING btree ("anleitungen_id");
--> 
CREATE INDEX "fragen_rels_begriffe_id_idx" ON "fragen_rels" USING btree ("begriffe_id");
--> 
CREATE INDEX "fragen_rels_benutzer_id_idx" ON "fragen_rels" USING btree ("benutzer_id");
--> 
CREATE INDEX "_fragen_v_version_quellen_order_idx" ON "_fragen_v_version_quellen" USING btree ("_order");
--> 
CREATE INDEX "_fragen_v_version_quellen_parent_id_idx" ON "_fragen_v_version_quellen" USING btree ("_parent_id");
--> 
CREATE INDEX "_fragen_v_version_pruefung_order_idx" ON "_fragen_v_version_pruefung" USING btree ("_order");
--> 
CREATE INDEX "_fragen_v_version_pruefung_parent_id_idx" ON "_fragen_v_version_pruefung" USING btree ("_parent_id");
--> 
CREATE INDEX "_fragen_v_version_pruefung_von_idx" ON "_fragen_v_version_pruefung" USING btree ("von_id");
--> 
CREATE INDEX "_fragen_v_parent_idx" ON "_fragen_v" USING btree ("parent_id");
--> 
CREATE INDEX "_fragen_v_version_version_slug_idx" ON "_fragen_v" USING btree ("version_slug");
--> 
CREATE INDEX "_fragen_v_version_version_ablauf_idx" ON "_fragen_v" USING btree ("version_ablauf");
--> 
CREATE INDEX "_fragen_v_version_version_organisation_idx" ON "_fragen_v" USING btree ("version_organisation_id");
--> 
CREATE INDEX "_fragen_v_version_version_updated_at_idx" ON "_fragen_v" USING btree ("version_updated_at");
--> 
CREATE INDEX "_fragen_v_version_version_created_at_idx" ON "_fragen_v" USING btree ("version_created_at");
--> 
CREATE INDEX "_fragen_v_version_version__status_idx" ON "_fragen_v" USING btree ("version__status");
--> 
CREATE INDEX "_fragen_v_created_at_idx" ON "_fragen_v" USING btree ("created_at");
--> 
CREATE INDEX "_fragen_v_updated_at_idx" ON "_fragen_v" USING btree ("updated_at");
--> 
CREATE INDEX "_fragen_v_latest_idx" ON "_fragen_v" USING btree ("latest");
--> 
CREATE INDEX "_fragen_v_texts_order_parent" ON "_fragen_v_texts" USING btree ("order","parent_id");
--> 
CREATE INDEX "_fragen_v_rels_order_idx" ON "_fragen_v_rels" USING btree ("order");
--> 
CREATE INDEX "_fragen_v_rels_parent_idx" ON "_fragen_v_rels" USING btree ("parent_id");
--> 
CREATE INDEX "_fragen_v_rels_path_idx" ON "_fragen_v_rels" USING btree ("path");
--> 
CREATE INDEX "_fragen_v_rels_leistungen_id_idx" ON "_fragen_v_rels" USING btree ("leistungen_id");
--> 
CREATE INDEX "_fragen_v_rels_anleitungen_id_idx" ON "_fragen_v_rels" USING btree ("anleitungen_id");
--> 
CREATE INDEX "_fragen_v_rels_begriffe_id_idx" ON "_fragen_v_rels" USING btree ("begriffe_id");
--> 
CREATE INDEX "_fragen_v_rels_benutzer_id_idx" ON "_fragen_v_rels" USING btree ("benutzer_id");
--> 
CREATE INDEX "anleitungen_zielgruppen_order_idx" ON "anleitungen_zielgruppen" USING btree ("order");
--> 
CREATE INDEX "anleitungen_zielgruppen_parent_idx" ON "anleitungen_zielgruppen" USING btree ("parent_id");
--> 
CREATE INDEX "anleitungen_quellen_order_idx" ON "anleitungen_quellen" USING btree ("_order");
--> 
CREATE INDEX "anleitungen_quellen_parent_id_idx" ON "anleitungen_quellen" USING btree ("_parent_id");
--> 
CREATE INDEX "anleitungen_pruefung_order_idx" ON "anleitungen_pruefung" USING btree ("_order");
--> 
CREATE INDEX "anleitungen_pruefung_parent_id_idx" ON "anleitungen_pruefung" USING btree ("_parent_id");
--> 
CREATE INDEX "anleitungen_pruefung_von_idx" ON "anleitungen_pruefung" USING btree ("von_id");
--> 
CREATE UNIQUE INDEX "anleitungen_slug_idx" ON "anleitungen" USING btree ("slug");
--> 
CREATE INDEX "anleitungen_ablauf_idx" ON "anleitungen" USING btree ("ablauf");
--> 
CREATE INDEX "anleitungen_organisation_idx" ON "anleitungen" USING btree ("organisation_id");
--> 
CREATE INDEX "anleitungen_updated_at_idx" ON "anleitungen" USING btree ("updated_at");
--> 
CREATE INDEX "anleitungen_created_at_idx" ON "anleitungen" USING btree ("created_at");
--> 
CREATE INDEX "anleitungen__status_idx" ON "anleitungen" USING btree ("_status");
--> 
CREATE INDEX "anleitungen_texts_order_parent" ON "anleitungen_texts" USING btree ("order","parent_id");
--> 
CREATE INDEX "anleitungen_rels_order_idx" ON "anleitungen_rels" USING btree ("order");
--> 
CREATE INDEX "anleitungen_rels_parent_idx" ON "anleitungen_rels" USING btree ("parent_id");
--> 
CREATE INDEX "anleitungen_rels_path_idx" ON "anleitungen_rels" USING btree ("path");
--> 
CREATE INDEX "anleitungen_rels_leistungen_id_idx" ON "anleitungen_rels" USING btree ("leistungen_id");
--> 
CREATE INDEX "anleitungen_rels_fragen_id_idx" ON "anleitungen_rels" USING btree ("fragen_id");
--> 
CREATE INDEX "anleitungen_rels_benutzer_id_idx" ON "anleitungen_rels" USING btree ("benutzer_id");
--> 
CREATE INDEX "_anleitungen_v_version_zielgruppen_order_idx" ON "_anleitungen_v_version_zielgruppen" USING btree ("order");
--> 
CREATE INDEX "_anleitungen_v_version_zielgruppen_parent_idx" ON "_anleitungen_v_version_zielgruppen" USING btree ("parent_id");
--> 
CREATE INDEX "_anleitungen_v_version_quellen_order_idx" ON "_anleitungen_v_version_quellen" USING btree ("_order");
--> 
CREATE INDEX "_anleitungen_v_version_quellen_parent_id_idx" ON "_anleitungen_v_version_quellen" USING btree ("_parent_id");
--> 
CREATE INDEX "_anleitungen_v_version_pruefung_order_idx" ON "_anleitungen_v_version_pruefung" USING btree ("_order");
--> 
CREATE INDEX "_anleitungen_v_version_pruefung_parent_id_idx" ON "_anleitungen_v_version_pruefung" USING btree ("_parent_id");
--> 
CREATE INDEX "_anleitungen_v_version_pruefung_von_idx" ON "_anleitungen_v_version_pruefung" USING btree ("von_id");
--> 
CREATE INDEX "_anleitungen_v_parent_idx" ON "_anleitungen_v" USING btree ("parent_id");
--> 
CREATE INDEX "_anleitungen_v_version_version_slug_idx" ON "_anleitungen_v" USING btree ("version_slug");
--> 
CREATE INDEX "_anleitungen_v_version_version_ablauf_idx" ON "_anleitungen_v" USING btree ("version_ablauf");
--> 
CREATE INDEX "_anleitungen_v_version_version_organisation_idx" ON "_anleitungen_v" USING btree ("version_organisation_id");
--> 
CREATE INDEX "_anleitungen_v_version_version_updated_at_idx" ON "_anleitungen_v" USING btree ("version_updated_at");
--> 
CREATE INDEX "_anleitungen_v_version_version_created_at_idx" ON "_anleitungen_v" USING btree ("version_created_at");
--> 
CREATE INDEX "_anleitungen_v_version_version__status_idx" ON "_anleitungen_v" USING btree ("version__status");
--> 
CREATE INDEX "_anleitungen_v_created_at_idx" ON "_anleitungen_v" USING btree ("created_at");
--> 
CREATE INDEX "_anleitungen_v_updated_at_idx" ON "_anleitungen_v" USING btree ("updated_at");
--> 
CREATE INDEX "_anleitungen_v_latest_idx" ON "_anleitungen_v" USING btree ("latest");
--> 
CREATE INDEX "_anleitungen_v_texts_order_parent" ON "_anleitungen_v_texts" USING btree ("order","parent_id");
--> 
CREATE INDEX "_anleitungen_v_rels_order_idx" ON "_anleitungen_v_rels" USING btree ("order");
--> 
CREATE INDEX "_anleitungen_v_rels_parent_idx" ON "_anleitungen_v_rels" USING btree ("parent_id");
--> 
CREATE INDEX "_anleitungen_v_rels_path_idx" ON "_anleitungen_v_rels" USING btree ("path");
--> 
CREATE INDEX "_anleitungen_v_rels_leistungen_id_idx" ON "_anleitungen_v_rels" USING btree ("leistungen_id");
--> 
CREATE INDEX "_anleitungen_v_rels_fragen_id_idx" ON "_anleitungen_v_rels" USING btree ("fragen_id");
--> 
CREATE INDEX "_anleitungen_v_rels_benutzer_id_idx" ON "_anleitungen_v_rels" USING btree ("benutzer_id");
--> 
CREATE INDEX "lagen_schritte_order_idx" ON "lagen_schritte" USING btree ("_order");
--> 
CREATE INDEX "lagen_schritte_parent_id_idx" ON "lagen_schritte" USING btree ("_parent_id");
--> 
CREATE INDEX "lagen_pruefung_order_idx" ON "lagen_pruefung" USING btree ("_order");
--> 
CREATE INDEX "lagen_pruefung_parent_id_idx" ON "lagen_pruefung" USING btree ("_parent_id");
--> 
CREATE INDEX "lagen_pruefung_von_idx" ON "lagen_pruefung" USING btree ("von_id");
--> 
CREATE UNIQUE INDEX "lagen_slug_idx" ON "lagen" USING btree ("slug");
--> 
CREATE INDEX "lagen_ablauf_idx" ON "lagen" USING btree ("ablauf");
--> 
CREATE INDEX "lagen_organisation_idx" ON "lagen" USING btree ("organisation_id");
--> 
CREATE INDEX "lagen_updated_at_idx" ON "lagen" USING btree ("updated_at");
--> 
CREATE INDEX "lagen_created_at_idx" ON "lagen" USING btree ("created_at");
--> 
CREATE INDEX "lagen__status_idx" ON "lagen" USING btree ("_status");
--> 
CREATE INDEX "lagen_texts_order_parent" ON "lagen_texts" USING btree ("order","parent_id");
--> 
CREATE INDEX "lagen_rels_order_idx" ON "lagen_rels" USING btree ("order");
--> 
CREATE INDEX "lagen_rels_parent_idx" ON "lagen_rels" USING btree ("parent_id");
--> 
CREATE INDEX "lagen_rels_path_idx" ON "lagen_rels" USING btree ("path");
--> 
CREATE INDEX "lagen_rels_leistungen_id_idx" ON "lagen_rels" USING btree ("leistungen_id");
--> 
CREATE INDEX "lagen_rels_fragen_id_idx" ON "lagen_rels" USING btree ("fragen_id");
--> 
CREATE INDEX "lagen_rels_anleitungen_id_idx" ON "lagen_rels" USING btree ("anleitungen_id");
--> 
CREATE INDEX "lagen_rels_benutzer_id_idx" ON "lagen_rels" USING btree ("benutzer_id");
--> 
CREATE INDEX "_lagen_v_version_schritte_order_idx" ON "_lagen_v_version_schritte" USING btree ("_order");
--> 
CREATE INDEX "_lagen_v_version_schritte_parent_id_idx" ON "_lagen_v_version_schritte" USING btree ("_parent_id");
--> 
CREATE INDEX "_lagen_v_version_pruefung_order_idx" ON "_lagen_v_version_pruefung" USING btree ("_order");
--> 
CREATE INDEX "_lagen_v_version_pruefung_parent_id_idx" ON "_lagen_v_version_pruefung" USING btree ("_parent_id");
--> 
CREATE INDEX "_lagen_v_version_pruefung_von_idx" ON "_lagen_v_version_pruefung" USING btree ("von_id");
--> 
CREATE INDEX "_lagen_v_parent_idx" ON "_lagen_v" USING btree ("parent_id");
--> 
CREATE INDEX "_lagen_v_version_version_slug_idx" ON "_lagen_v" USING btree ("version_slug");
--> 
CREATE INDEX "_lagen_v_version_version_ablauf_idx" ON "_lagen_v" USING btree ("version_ablauf");
--> 
CREATE INDEX "_lagen_v_version_version_organisation_idx" ON "_lagen_v" USING btree ("version_organisation_id");
--> 
CREATE INDEX "_lagen_v_version_version_updated_at_idx" ON "_lagen_v" USING btree ("version_updated_at");
--> 
CREATE INDEX "_lagen_v_version_version_created_at_idx" ON "_lagen_v" USING btree ("version_created_at");
--> 
CREATE INDEX "_lagen_v_version_version__status_idx" ON "_lagen_v" USING btree ("version__status");
--> 
CREATE INDEX "_lagen_v_created_at_idx" ON "_lagen_v" USING btree ("created_at");
--> 
CREATE INDEX "_lagen_v_updated_at_idx" ON "_lagen_v" USING btree ("updated_at");
--> 
CREATE INDEX "_lagen_v_latest_idx" ON "_lagen_v" USING btree ("latest");
--> 
CREATE INDEX "_lagen_v_texts_order_parent" ON "_lagen_v_texts" USING btree ("order","parent_id");
--> 
CREATE INDEX "_lagen_v_rels_order_idx" ON "_lagen_v_rels" USING btree ("order");
--> 
CREATE INDEX "_lagen_v_rels_parent_idx" ON "_lagen_v_rels" USING btree ("parent_id");
--> 
CREATE INDEX "_lagen_v_rels_path_idx" ON "_lagen_v_rels" USING btree ("path");
--> 
CREATE INDEX "_lagen_v_rels_leistungen_id_idx" ON "_lagen_v_rels" USING btree ("leistungen_id");
--> 
CREATE INDEX "_lagen_v_rels_fragen_id_idx" ON "_lagen_v_rels" USING btree ("fragen_id");
--> 
CREATE INDEX "_lagen_v_rels_anleitungen_id_idx" ON "_lagen_v_rels" USING btree ("anleitungen_id");
--> 
CREATE INDEX "_lagen_v_rels_benutzer_id_idx" ON "_lagen_v_rels" USING btree ("benutzer_id");
--> 
CREATE INDEX "uebersetzungen_abschnitte_order_idx" ON "uebersetzungen_abschnitte" USING btree ("_order");
--> 
CREATE INDEX "uebersetzungen_abschnitte_parent_id_idx" ON "uebersetzungen_abschnitte" USING btree ("_parent_id");
--> 
CREATE INDEX "uebersetzungen_pruefung_order_idx" ON "uebersetzungen_pruefung" USING btree ("_order");
--> 
CREATE INDEX "uebersetzungen_pruefung_parent_id_idx" ON "uebersetzungen_pruefung" USING btree ("_parent_id");
--> 
CREATE INDEX "uebersetzungen_pruefung_von_idx" ON "uebersetzungen_pruefung" USING btree ("von_id");
--> 
CREATE INDEX "uebersetzungen_slug_idx" ON "uebersetzungen" USING btree ("slug");
--> 
CREATE INDEX "uebersetzungen_ablauf_idx" ON "uebersetzungen" USING btree ("ablauf");
--> 
CREATE INDEX "uebersetzungen_organisation_idx" ON "uebersetzungen" USING btree ("organisation_id");
--> 
CREATE INDEX "uebersetzungen_updated_at_idx" ON "uebersetzungen" USING btree ("updated_at");
--> 
CREATE INDEX "uebersetzungen_created_at_idx" ON "uebersetzungen" USING btree ("created_at");
--> 
CREATE INDEX "uebersetzungen__status_idx" ON "uebersetzungen" USING btree ("_status");
--> 
CREATE UNIQUE INDEX "slug_sprache_art_idx" ON "uebersetzungen" USING btree ("slug","sprache","art");
--> 
CREATE INDEX "uebersetzungen_texts_order_parent" ON "uebersetzungen_texts" USING btree ("order","parent_id");
--> 
CREATE INDEX "uebersetzungen_rels_order_idx" ON "uebersetzungen_rels" USING btree ("order");
--> 
CREATE INDEX "uebersetzungen_rels_parent_idx" ON "uebersetzungen_rels" USING btree ("parent_id");
--> 
CREATE INDEX "uebersetzungen_rels_path_idx" ON "uebersetzungen_rels" USING btree ("path");
--> 
CREATE INDEX "uebersetzungen_rels_benutzer_id_idx" ON "uebersetzungen_rels" USING btree ("benutzer_id");
--> 
CREATE INDEX "_uebersetzungen_v_version_abschnitte_order_idx" ON "_uebersetzungen_v_version_abschnitte" USING btree ("_order");
--> 
CREATE INDEX "_uebersetzungen_v_version_abschnitte_parent_id_idx" ON "_uebersetzungen_v_version_abschnitte" USING btree ("_parent_id");
--> 
CREATE INDEX "_uebersetzungen_v_version_pruefung_order_idx" ON "_uebersetzungen_v_version_pruefung" USING btree ("_order");
--> 
CREATE INDEX "_uebersetzungen_v_version_pruefung_parent_id_idx" ON "_uebersetzungen_v_version_pruefung" USING btree ("_parent_id");
--> 
CREATE INDEX "_uebersetzungen_v_version_pruefung_von_idx" ON "_uebersetzungen_v_version_pruefung" USING btree ("von_id");
--> 
CREATE INDEX "_uebersetzungen_v_parent_idx" ON "_uebersetzungen_v" USING btree ("parent_id");
--> 
CREATE INDEX "_uebersetzungen_v_version_version_slug_idx" ON "_uebersetzungen_v" USING btree ("version_slug");
--> 
CREATE INDEX "_uebersetzungen_v_version_version_ablauf_idx" ON "_uebersetzungen_v" USING btree ("version_ablauf");
--> 
CREATE INDEX "_uebersetzungen_v_version_version_organisation_idx" ON "_uebersetzungen_v" USING btree ("version_organisation_id");
--> 
CREATE INDEX "_uebersetzungen_v_version_version_updated_at_idx" ON "_uebersetzungen_v" USING btree ("version_updated_at");
--> 
CREATE INDEX "_uebersetzungen_v_version_version_created_at_idx" ON "_uebersetzungen_v" USING btree ("version_created_at");
--> 
CREATE INDEX "_uebersetzungen_v_version_version__status_idx" ON "_uebersetzungen_v" USING btree ("version__status");
--> 
CREATE INDEX "_uebersetzungen_v_created_at_idx" ON "_uebersetzungen_v" USING btree ("created_at");
--> 
CREATE INDEX "_uebersetzungen_v_updated_at_idx" ON "_uebersetzungen_v" USING btree ("updated_at");
--> 
CREATE INDEX "_uebersetzungen_v_latest_idx" ON "_uebersetzungen_v" USING btree ("latest");
--> 
CREATE INDEX "version_slug_version_sprache_version_art_idx" ON "_uebersetzungen_v" USING btree ("version_slug","version_sprache","version_art");
--> 
CREATE INDEX "_uebersetzungen_v_texts_order_parent" ON "_uebersetzungen_v_texts" USING btree ("order","parent_id");
--> 
CREATE INDEX "_uebersetzungen_v_rels_order_idx" ON "_uebersetzungen_v_rels" USING btree ("order");
--> 
CREATE INDEX "_uebersetzungen_v_rels_parent_idx" ON "_uebersetzungen_v_rels" USING btree ("parent_id");
--> 
CREATE INDEX "_uebersetzungen_v_rels_path_idx" ON "_uebersetzungen_v_rels" USING btree ("path");
--> 
CREATE INDEX "_uebersetzungen_v_rels_benutzer_id_idx" ON "_uebersetzungen_v_rels" USING btree ("benutzer_id");
--> 
CREATE INDEX "projekte_themen_order_idx" ON "projekte_themen" USING btree ("order");
--> 
CREATE INDEX "projekte_themen_parent_idx" ON "projekte_themen" USING btree ("parent_id");
--> 
CREATE INDEX "projekte_quellen_order_idx" ON "projekte_quellen" USING btree ("_order");
--> 
CREATE INDEX "projekte_quellen_parent_id_idx" ON "projekte_quellen" USING btree ("_parent_id");
--> 
CREATE INDEX "projekte_pruefung_order_idx" ON "projekte_pruefung" USING btree ("_order");
--> 
CREATE INDEX "projekte_pruefung_parent_id_idx" ON "projekte_pruefung" USING btree ("_parent_id");
--> 
CREATE INDEX "projekte_pruefung_von_idx" ON "projekte_pruefung" USING btree ("von_id");
--> 
CREATE UNIQUE INDEX "projekte_slug_idx" ON "projekte" USING btree ("slug");
--> 
CREATE INDEX "projekte_ablauf_idx" ON "projekte" USING btree ("ablauf");
--> 
CREATE INDEX "projekte_organisation_idx" ON "projekte" USING btree ("organisation_id");
--> 
CREATE INDEX "projekte_updated_at_idx" ON "projekte" USING btree ("updated_at");
--> 
CREATE INDEX "projekte_created_at_idx" ON "projekte" USING btree ("created_at");
--> 
CREATE INDEX "projekte__status_idx" ON "projekte" USING btree ("_status");
--> 
CREATE INDEX "projekte_texts_order_parent" ON "projekte_texts" USING btree ("order","parent_id");
--> 
CREATE INDEX "projekte_rels_order_idx" ON "projekte_rels" USING btree ("order");
--> 
CREATE INDEX "projekte_rels_parent_idx" ON "projekte_rels" USING btree ("parent_id");
--> 
CREATE INDEX "projekte_rels_path_idx" ON "projekte_rels" USING btree ("path");
--> 
CREATE INDEX "projekte_rels_leistungen_id_idx" ON "projekte_rels" USING btree ("leistungen_id");
--> 
CREATE INDEX "projekte_rels_benutzer_id_idx" ON "projekte_rels" USING btree ("benutzer_id");
--> 
CREATE INDEX "_projekte_v_version_themen_order_idx" ON "_projekte_v_version_themen" USING btree ("order");
--> 
CREATE INDEX "_projekte_v_version_themen_parent_idx" ON "_projekte_v_version_themen" USING btree ("parent_id");
--> 
CREATE INDEX "_projekte_v_version_quellen_order_idx" ON "_projekte_v_version_quellen" USING btree ("_order");
--> 
CREATE INDEX "_projekte_v_version_quellen_parent_id_idx" ON "_projekte_v_version_quellen" USING btree ("_parent_id");
--> 
CREATE INDEX "_projekte_v_version_pruefung_order_idx" ON "_projekte_v_version_pruefung" USING btree ("_order");
--> 
CREATE INDEX "_projekte_v_version_pruefung_parent_id_idx" ON "_projekte_v_version_pruefung" USING btree ("_parent_id");
--> 
CREATE INDEX "_projekte_v_version_pruefung_von_idx" ON "_projekte_v_version_pruefung" USING btree ("von_id");
--> 
CREATE INDEX "_projekte_v_parent_idx" ON "_projekte_v" USING btree ("parent_id");
--> 
CREATE INDEX "_projekte_v_version_version_slug_idx" ON "_projekte_v" USING btree ("version_slug");
--> 
CREATE INDEX "_projekte_v_version_version_ablauf_idx" ON "_projekte_v" USING btree ("version_ablauf");
--> 
CREATE INDEX "_projekte_v_version_version_organisation_idx" ON "_projekte_v" USING btree ("version_organisation_id");
--> 
CREATE INDEX "_projekte_v_version_version_updated_at_idx" ON "_projekte_v" USING btree ("version_updated_at");
--> 
CREATE INDEX "_projekte_v_version_version_created_at_idx" ON "_projekte_v" USING btree ("version_created_at");
--> 
CREATE INDEX "_projekte_v_version_version__status_idx" ON "_projekte_v" USING btree ("version__status");
--> 
CREATE INDEX "_projekte_v_created_at_idx" ON "_projekte_v" USING btree ("created_at");
--> 
CREATE INDEX "_projekte_v_updated_at_idx" ON "_projekte_v" USING btree ("updated_at");
--> 
CREATE INDEX "_projekte_v_latest_idx" ON "_projekte_v" USING btree ("latest");
--> 
CREATE INDEX "_projekte_v_texts_order_parent" ON "_projekte_v_texts" USING btree ("order","parent_id");
--> 
CREATE INDEX "_projekte_v_rels_order_idx" ON "_projekte_v_rels" USING btree ("order");
--> 
CREATE INDEX "_projekte_v_rels_parent_idx" ON "_projekte_v_rels" USING btree ("parent_id");
--> 
CREATE INDEX "_projekte_v_rels_path_idx" ON "_projekte_v_rels" USING btree ("path");
--> 
CREATE INDEX "_projekte_v_rels_leistungen_id_idx" ON "_projekte_v_rels" USING btree ("leistungen_id");
--> 
CREATE INDEX "_projekte_v_rels_benutzer_id_idx" ON "_projekte_v_rels" USING btree ("benutzer_id");
--> 
CREATE INDEX "meldungen_themen_order_idx" ON "meldungen_themen" USING btree ("order");
--> 
CREATE INDEX "meldungen_themen_parent_idx" ON "meldungen_themen" USING btree ("parent_id");
--> 
CREATE INDEX "meldungen_quellen_order_idx" ON "meldungen_quellen" USING btree ("_order");
--> 
CREATE INDEX "meldungen_quellen_parent_id_idx" ON "meldungen_quellen" USING btree ("_parent_id");
--> 
CREATE INDEX "meldungen_pruefung_order_idx" ON "meldungen_pruefung" USING btree ("_order");
--> 
CREATE INDEX "meldungen_pruefung_parent_id_idx" ON "meldungen_pruefung" USING btree ("_parent_id");
--> 
CREATE INDEX "meldungen_pruefung_von_idx" ON "meldungen_pruefung" USING btree ("von_id");
--> 
CREATE UNIQUE INDEX "meldungen_slug_idx" ON "meldungen" USING btree ("slug");
--> 
CREATE INDEX "meldungen_ablauf_idx" ON "meldungen" USING btree ("ablauf");
--> 
CREATE INDEX "meldungen_organisation_idx" ON "meldungen" USING btree ("organisation_id");
--> 
CREATE INDEX "meldungen_updated_at_idx" ON "meldungen" USING btree ("updated_at");
--> 
CREATE INDEX "meldungen_created_at_idx" ON "meldungen" USING btree ("created_at");
--> 
CREATE INDEX "meldungen__status_idx" ON "meldungen" USING btree ("_status");
--> 
CREATE INDEX "meldungen_texts_order_parent" ON "meldungen_texts" USING btree ("order","parent_id");
--> 
CREATE INDEX "meldungen_rels_order_idx" ON "meldungen_rels" USING btree ("order");
--> 
CREATE INDEX "meldungen_rels_parent_idx" ON "meldungen_rels" USING btree ("parent_id");
--> 
CREATE INDEX "meldungen_rels_path_idx" ON "meldungen_rels" USING btree ("path");
--> 
CREATE INDEX "meldungen_rels_benutzer_id_idx" ON "meldungen_rels" USING btree ("benutzer_id");
--> 
CREATE INDEX "_meldungen_v_version_themen_order_idx" ON "_meldungen_v_version_themen" USING btree ("order");
--> 
CREATE INDEX "_meldungen_v_version_themen_parent_idx" ON "_meldungen_v_version_themen" USING btree ("parent_id");
--> 
CREATE INDEX "_meldungen_v_version_quellen_order_idx" ON "_meldungen_v_version_quellen" USING btree ("_order");
--> 
CREATE INDEX "_meldungen_v_version_quellen_parent_id_idx" ON "_meldungen_v_version_quellen" USING btree ("_parent_id");
--> 
CREATE INDEX "_meldungen_v_version_pruefung_order_idx" ON "_meldungen_v_version_pruefung" USING btree ("_order");
--> 
CREATE INDEX "_meldungen_v_version_pruefung_parent_id_idx" ON "_meldungen_v_version_pruefung" USING btree ("_parent_id");
--> 
CREATE INDEX "_meldungen_v_version_pruefung_von_idx" ON "_meldungen_v_version_pruefung" USING btree ("von_id");
--> 
CREATE INDEX "_meldungen_v_parent_idx" ON "_meldungen_v" USING btree ("parent_id");
--> 
CREATE INDEX "_meldungen_v_version_version_slug_idx" ON "_meldungen_v" USING btree ("version_slug");
--> 
CREATE INDEX "_meldungen_v_version_version_ablauf_idx" ON "_meldungen_v" USING btree ("version_ablauf");
--> 
CREATE INDEX "_meldungen_v_version_version_organisation_idx" ON "_meldungen_v" USING btree ("version_organisation_id");
--> 
CREATE INDEX "_meldungen_v_version_version_updated_at_idx" ON "_meldungen_v" USING btree ("version_updated_at");
--> 
CREATE INDEX "_meldungen_v_version_version_created_at_idx" ON "_meldungen_v" USING btree ("version_created_at");
--> 
CREATE INDEX "_meldungen_v_version_version__status_idx" ON "_meldungen_v" USING btree ("version__status");
--> 
CREATE INDEX "_meldungen_v_created_at_idx" ON "_meldungen_v" USING btree ("created_at");
--> 
CREATE INDEX "_meldungen_v_updated_at_idx" ON "_meldungen_v" USING btree ("updated_at");
--> 
CREATE INDEX "_meldungen_v_latest_idx" ON "_meldungen_v" USING btree ("latest");
--> 
CREATE INDEX "_meldungen_v_texts_order_parent" ON "_meldungen_v_texts" USING btree ("order","parent_id");
--> 
CREATE INDEX "_meldungen_v_rels_order_idx" ON "_meldungen_v_rels" USING btree ("order");
--> 
CREATE INDEX "_meldungen_v_rels_parent_idx" ON "_meldungen_v_rels" USING btree ("parent_id");
--> 
CREATE INDEX "_meldungen_v_rels_path_idx" ON "_meldungen_v_rels" USING btree ("path");
--> 
CREATE INDEX "_meldungen_v_rels_benutzer_id_idx" ON "_meldungen_v_rels" USING btree ("benutzer_id");
--> 
CREATE INDEX "leitfaeden_abschnitte_order_idx" ON "leitfaeden_abschnitte" USING btree ("_order");
--> 
CREATE INDEX "leitfaeden_abschnitte_parent_id_idx" ON "leitfaeden_abschnitte" USING btree ("_parent_id");
--> 
CREATE INDEX "leitfaeden_themen_order_idx" ON "leitfaeden_themen" USING btree ("order");
--> 
CREATE INDEX "leitfaeden_themen_parent_idx" ON "leitfaeden_themen" USING btree ("parent_id");
--> 
CREATE INDEX "leitfaeden_quellen_order_idx" ON "leitfaeden_quellen" USING btree ("_order");
--> 
CREATE INDEX "leitfaeden_quellen_parent_id_idx" ON "leitfaeden_quellen" USING btree ("_parent_id");
--> 
CREATE INDEX "leitfaeden_pruefung_order_idx" ON "leitfaeden_pruefung" USING btree ("_order");
--> 
CREATE INDEX "leitfaeden_pruefung_parent_id_idx" ON "leitfaeden_pruefung" USING btree ("_parent_id");
--> 
CREATE INDEX "leitfaeden_pruefung_von_idx" ON "leitfaeden_pruefung" USING btree ("von_id");
--> 
CREATE UNIQUE INDEX "leitfaeden_slug_idx" ON "leitfaeden" USING btree ("slug");
--> 
CREATE INDEX "leitfaeden_ablauf_idx" ON "leitfaeden" USING btree ("ablauf");
--> 
CREATE INDEX "leitfaeden_organisation_idx" ON "leitfaeden" USING btree ("organisation_id");
--> 
CREATE INDEX "leitfaeden_updated_at_idx" ON "leitfaeden" USING btree ("updated_at");
--> 
CREATE INDEX "leitfaeden_created_at_idx" ON "leitfaeden" USING btree ("created_at");
--> 
CREATE INDEX "leitfaeden__status_idx" ON "leitfaeden" USING btree ("_status");
--> 
CREATE INDEX "leitfaeden_texts_order_parent" ON "leitfaeden_texts" USING btree ("order","parent_id");
--> 
CREATE INDEX "leitfaeden_rels_order_idx" ON "leitfaeden_rels" USING btree ("order");
--> 
CREATE INDEX "leitfaeden_rels_parent_idx" ON "leitfaeden_rels" USING btree ("parent_id");
--> 
CREATE INDEX "leitfaeden_rels_path_idx" ON "leitfaeden_rels" USING btree ("path");
--> 
CREATE INDEX "leitfaeden_rels_benutzer_id_idx" ON "leitfaeden_rels" USING btree ("benutzer_id");
--> 
CREATE INDEX "_leitfaeden_v_version_abschnitte_order_idx" ON "_leitfaeden_v_version_abschnitte" USING btree ("_order");
--> 
CREATE INDEX "_leitfaeden_v_version_abschnitte_parent_id_idx" ON "_leitfaeden_v_version_abschnitte" USING btree ("_parent_id");
--> 
CREATE INDEX "_leitfaeden_v_version_themen_order_idx" ON "_leitfaeden_v_version_themen" USING btree ("order");
--> 
CREATE INDEX "_leitfaeden_v_version_themen_parent_idx" ON "_leitfaeden_v_version_themen" USING btree ("parent_id");
--> 
CREATE INDEX "_leitfaeden_v_version_quellen_order_idx" ON "_leitfaeden_v_version_quellen" USING btree ("_order");
--> 
CREATE INDEX "_leitfaeden_v_version_quellen_parent_id_idx" ON "_leitfaeden_v_version_quellen" USING btree ("_parent_id");
--> 
CREATE INDEX "_leitfaeden_v_version_pruefung_order_idx" ON "_leitfaeden_v_version_pruefung" USING btree ("_order");
--> 
CREATE INDEX "_leitfaeden_v_version_pruefung_parent_id_idx" ON "_leitfaeden_v_version_pruefung" USING btree ("_parent_id");
--> 
CREATE INDEX "_leitfaeden_v_version_pruefung_von_idx" ON "_leitfaeden_v_version_pruefung" USING btree ("von_id");
--> 
CREATE INDEX "_leitfaeden_v_parent_idx" ON "_leitfaeden_v" USING btree ("parent_id");
--> 
CREATE INDEX "_leitfaeden_v_version_version_slug_idx" ON "_leitfaeden_v" USING btree ("version_slug");
--> 
CREATE INDEX "_leitfaeden_v_version_version_ablauf_idx" ON "_leitfaeden_v" USING btree ("version_ablauf");
--> 
CREATE INDEX "_leitfaeden_v_version_version_organisation_idx" ON "_leitfaeden_v" USING btree ("version_organisation_id");
--> 
CREATE INDEX "_leitfaeden_v_version_version_updated_at_idx" ON "_leitfaeden_v" USING btree ("version_updated_at");
--> 
CREATE INDEX "_leitfaeden_v_version_version_created_at_idx" ON "_leitfaeden_v" USING btree ("version_created_at");
--> 
CREATE INDEX "_leitfaeden_v_version_version__status_idx" ON "_leitfaeden_v" USING btree ("version__status");
--> 
CREATE INDEX "_leitfaeden_v_created_at_idx" ON "_leitfaeden_v" USING btree ("created_at");
--> 
CREATE INDEX "_leitfaeden_v_updated_at_idx" ON "_leitfaeden_v" USING btree ("updated_at");
--> 
CREATE INDEX "_leitfaeden_v_latest_idx" ON "_leitfaeden_v" USING btree ("latest");
--> 
CREATE INDEX "_leitfaeden_v_texts_order_parent" ON "_leitfaeden_v_texts" USING btree ("order","parent_id");
--> 
CREATE INDEX "_leitfaeden_v_rels_order_idx" ON "_leitfaeden_v_rels" USING btree ("order");
--> 
CREATE INDEX "_leitfaeden_v_rels_parent_idx" ON "_leitfaeden_v_rels" USING btree ("parent_id");
--> 
CREATE INDEX "_leitfaeden_v_rels_path_idx" ON "_leitfaeden_v_rels" USING btree ("path");
--> 
CREATE INDEX "_leitfaeden_v_rels_benutzer_id_idx" ON "_leitfaeden_v_rels" USING btree ("benutzer_id");
--> 
CREATE INDEX "begriffe_themen_order_idx" ON "begriffe_themen" USING btree ("order");
--> 
CREATE INDEX "begriffe_themen_parent_idx" ON "begriffe_themen" USING btree ("parent_id");
--> 
CREATE INDEX "begriffe_quellen_order_idx" ON "begriffe_quellen" USING btree ("_order");
--> 
CREATE INDEX "begriffe_quellen_parent_id_idx" ON "begriffe_quellen" USING btree ("_parent_id");
--> 
CREATE INDEX "begriffe_pruefung_order_idx" ON "begriffe_pruefung" USING btree ("_order");
--> 
CREATE INDEX "begriffe_pruefung_parent_id_idx" ON "begriffe_pruefung" USING btree ("_parent_id");
--> 
CREATE INDEX "begriffe_pruefung_von_idx" ON "begriffe_pruefung" USING btree ("von_id");
--> 
CREATE UNIQUE INDEX "begriffe_slug_idx" ON "begriffe" USING btree ("slug");
--> 
CREATE INDEX "begriffe_ablauf_idx" ON "begriffe" USING btree ("ablauf");
--> 
CREATE INDEX "begriffe_organisation_idx" ON "begriffe" USING btree ("organisation_id");
--> 
CREATE INDEX "begriffe_updated_at_idx" ON "begriffe" USING btree ("updated_at");
--> 
CREATE INDEX "begriffe_created_at_idx" ON "begriffe" USING btree ("created_at");
--> 
CREATE INDEX "begriffe__status_idx" ON "begriffe" USING btree ("_status");
--> 
CREATE INDEX "begriffe_texts_order_parent" ON "begriffe_texts" USING btree ("order","parent_id");
--> 
CREATE INDEX "begriffe_rels_order_idx" ON "begriffe_rels" USING btree ("order");
--> 
CREATE INDEX "begriffe_rels_parent_idx" ON "begriffe_rels" USING btree ("parent_id");
--> 
CREATE INDEX "begriffe_rels_path_idx" ON "begriffe_rels" USING btree ("path");
--> 
CREATE INDEX "begriffe_rels_begriffe_id_idx" ON "begriffe_rels" USING btree ("begriffe_id");
--> 
CREATE INDEX "begriffe_rels_benutzer_id_idx" ON "begriffe_rels" USING btree ("benutzer_id");
--> 
CREATE INDEX "_begriffe_v_version_themen_order_idx" ON "_begriffe_v_version_themen" USING btree ("order");
--> 
CREATE INDEX "_begriffe_v_version_themen_parent_idx" ON "_begriffe_v_version_themen" USING btree ("parent_id");
--> 
CREATE INDEX "_begriffe_v_version_quellen_order_idx" ON "_begriffe_v_version_quellen" USING btree ("_order");
--> 
CREATE INDEX "_begriffe_v_version_quellen_parent_id_idx" ON "_begriffe_v_version_quellen" USING btree ("_parent_id");
--> 
CREATE INDEX "_begriffe_v_version_pruefung_order_idx" ON "_begriffe_v_version_pruefung" USING btree ("_order");
--> 
CREATE INDEX "_begriffe_v_version_pruefung_parent_id_idx" ON "_begriffe_v_version_pruefung" USING btree ("_parent_id");
--> 
CREATE INDEX "_begriffe_v_version_pruefung_von_idx" ON "_begriffe_v_version_pruefung" USING btree ("von_id");
--> 
CREATE INDEX "_begriffe_v_parent_idx" ON "_begriffe_v" USING btree ("parent_id");
--> 
CREATE INDEX "_begriffe_v_version_version_slug_idx" ON "_begriffe_v" USING btree ("version_slug");
--> 
CREATE INDEX "_begriffe_v_version_version_ablauf_idx" ON "_begriffe_v" USING btree ("version_ablauf");
--> 
CREATE INDEX "_begriffe_v_version_version_organisation_idx" ON "_begriffe_v" USING btree ("version_organisation_id");
--> 
CREATE INDEX "_begriffe_v_version_version_updated_at_idx" ON "_begriffe_v" USING btree ("version_updated_at");
--> 
CREATE INDEX "_begriffe_v_version_version_created_at_idx" ON "_begriffe_v" USING btree ("version_created_at");
--> 
CREATE INDEX "_begriffe_v_version_version__status_idx" ON "_begriffe_v" USING btree ("version__status");
--> 
CREATE INDEX "_begriffe_v_created_at_idx" ON "_begriffe_v" USING btree ("created_at");
--> 
CREATE INDEX "_begriffe_v_updated_at_idx" ON "_begriffe_v" USING btree ("updated_at");
--> 
CREATE INDEX "_begriffe_v_latest_idx" ON "_begriffe_v" USING btree ("latest");
--> 
CREATE INDEX "_begriffe_v_texts_order_parent" ON "_begriffe_v_texts" USING btree ("order","parent_id");
--> 
CREATE INDEX "_begriffe_v_rels_order_idx" ON "_begriffe_v_rels" USING btree ("order");
--> 
CREATE INDEX "_begriffe_v_rels_parent_idx" ON "_begriffe_v_rels" USING btree ("parent_id");
--> 
CREATE INDEX "_begriffe_v_rels_path_idx" ON "_begriffe_v_rels" USING btree ("path");
--> 
CREATE INDEX "_begriffe_v_rels_begriffe_id_idx" ON "_begriffe_v_rels" USING btree ("begriffe_id");
--> 
CREATE INDEX "_begriffe_v_rels_benutzer_id_idx" ON "_begriffe_v_rels" USING btree ("benutzer_id");
--> 
CREATE INDEX "landschaft_verbindungen_order_idx" ON "landschaft_verbindungen" USING btree ("_order");
--> 
CREATE INDEX "landschaft_verbindungen_parent_id_idx" ON "landschaft_verbindungen" USING btree ("_parent_id");
--> 
CREATE INDEX "landschaft_verbindungen_zu_idx" ON "landschaft_verbindungen" USING btree ("zu_id");
--> 
CREATE INDEX "landschaft_abschnitte_order_idx" ON "landschaft_abschnitte" USING btree ("_order");
--> 
CREATE INDEX "landschaft_abschnitte_parent_id_idx" ON "landschaft_abschnitte" USING btree ("_parent_id");
--> 
CREATE INDEX "landschaft_quellen_order_idx" ON "landschaft_quellen" USING btree ("_order");
--> 
CREATE INDEX "landschaft_quellen_parent_id_idx" ON "landschaft_quellen" USING btree ("_parent_id");
--> 
CREATE INDEX "landschaft_pruefung_order_idx" ON "landschaft_pruefung" USING btree ("_order");
--> 
CREATE INDEX "landschaft_pruefung_parent_id_idx" ON "landschaft_pruefung" USING btree ("_parent_id");
--> 
CREATE INDEX "landschaft_pruefung_von_idx" ON "landschaft_pruefung" USING btree ("von_id");
--> 
CREATE UNIQUE INDEX "landschaft_slug_idx" ON "landschaft" USING btree ("slug");
--> 
CREATE INDEX "landschaft_ablauf_idx" ON "landschaft" USING btree ("ablauf");
--> 
CREATE INDEX "landschaft_organisation_idx" ON "landschaft" USING btree ("organisation_id");
--> 
CREATE INDEX "landschaft_updated_at_idx" ON "landschaft" USING btree ("updated_at");
--> 
CREATE INDEX "landschaft_created_at_idx" ON "landschaft" USING btree ("created_at");
--> 
CREATE INDEX "landschaft__status_idx" ON "landschaft" USING btree ("_status");
--> 
CREATE INDEX "landschaft_texts_order_parent" ON "landschaft_texts" USING btree ("order","parent_id");
--> 
CREATE INDEX "landschaft_rels_order_idx" ON "landschaft_rels" USING btree ("order");
--> 
CREATE INDEX "landschaft_rels_parent_idx" ON "landschaft_rels" USING btree ("parent_id");
--> 
CREATE INDEX "landschaft_rels_path_idx" ON "landschaft_rels" USING btree ("path");
--> 
CREATE INDEX "landschaft_rels_benutzer_id_idx" ON "landschaft_rels" USING btree ("benutzer_id");
--> 
CREATE INDEX "_landschaft_v_version_verbindungen_order_idx" ON "_landschaft_v_version_verbindungen" USING btree ("_order");
--> 
CREATE INDEX "_landschaft_v_version_verbindungen_parent_id_idx" ON "_landschaft_v_version_verbindungen" USING btree ("_parent_id");
--> 
CREATE INDEX "_landschaft_v_version_verbindungen_zu_idx" ON "_landschaft_v_version_verbindungen" USING btree ("zu_id");
--> 
CREATE INDEX "_landschaft_v_version_abschnitte_order_idx" ON "_landschaft_v_version_abschnitte" USING btree ("_order");
--> 
CREATE INDEX "_landschaft_v_version_abschnitte_parent_id_idx" ON "_landschaft_v_version_abschnitte" USING btree ("_parent_id");
--> 
CREATE INDEX "_landschaft_v_version_quellen_order_idx" ON "_landschaft_v_version_quellen" USING btree ("_order");
--> 
CREATE INDEX "_landschaft_v_version_quellen_parent_id_idx" ON "_landschaft_v_version_quellen" USING btree ("_parent_id");
--> 
CREATE INDEX "_landschaft_v_version_pruefung_order_idx" ON "_landschaft_v_version_pruefung" USING btree ("_order");
--> 
CREATE INDEX "_landschaft_v_version_pruefung_parent_id_idx" ON "_landschaft_v_version_pruefung" USING btree ("_parent_id");
--> 
CREATE INDEX "_landschaft_v_version_pruefung_von_idx" ON "_landschaft_v_version_pruefung" USING btree ("von_id");
--> 
CREATE INDEX "_landschaft_v_parent_idx" ON "_landschaft_v" USING btree ("parent_id");
--> 
CREATE INDEX "_landschaft_v_version_version_slug_idx" ON "_landschaft_v" USING btree ("version_slug");
--> 
CREATE INDEX "_landschaft_v_version_version_ablauf_idx" ON "_landschaft_v" USING btree ("version_ablauf");
--> 
CREATE INDEX "_landschaft_v_version_version_organisation_idx" ON "_landschaft_v" USING btree ("version_organisation_id");
--> 
CREATE INDEX "_landschaft_v_version_version_updated_at_idx" ON "_landschaft_v" USING btree ("version_updated_at");
--> 
CREATE INDEX "_landschaft_v_version_version_created_at_idx" ON "_landschaft_v" USING btree ("version_created_at");
--> 
CREATE INDEX "_landschaft_v_version_version__status_idx" ON "_landschaft_v" USING btree ("version__status");
--> 
CREATE INDEX "_landschaft_v_created_at_idx" ON "_landschaft_v" USING btree ("created_at");
--> 
CREATE INDEX "_landschaft_v_updated_at_idx" ON "_landschaft_v" USING btree ("updated_at");
--> 
CREATE INDEX "_landschaft_v_latest_idx" ON "_landschaft_v" USING btree ("latest");
--> 
CREATE INDEX "_landschaft_v_texts_order_parent" ON "_landschaft_v_texts" USING btree ("order","parent_id");
--> 
CREATE INDEX "_landschaft_v_rels_order_idx" ON "_landschaft_v_rels" USING btree ("order");
--> 
CREATE INDEX "_landschaft_v_rels_parent_idx" ON "_landschaft_v_rels" USING btree ("parent_id");
--> 
CREATE INDEX "_landschaft_v_rels_path_idx" ON "_landschaft_v_rels" USING btree ("path");
--> 
CREATE INDEX "_landschaft_v_rels_benutzer_id_idx" ON "_landschaft_v_rels" USING btree ("benutzer_id");
--> 
CREATE INDEX "seiten_abschnitte_order_idx" ON "seiten_abschnitte" USING btree ("_order");
--> 
CREATE INDEX "seiten_abschnitte_parent_id_idx" ON "seiten_abschnitte" USING btree ("_parent_id");
--> 
CREATE INDEX "seiten_quellen_order_idx" ON "seiten_quellen" USING btree ("_order");
--> 
CREATE INDEX "seiten_quellen_parent_id_idx" ON "seiten_quellen" USING btree ("_parent_id");
--> 
CREATE INDEX "seiten_pruefung_order_idx" ON "seiten_pruefung" USING btree ("_order");
--> 
CREATE INDEX "seiten_pruefung_parent_id_idx" ON "seiten_pruefung" USING btree ("_parent_id");
--> 
CREATE INDEX "seiten_pruefung_von_idx" ON "seiten_pruefung" USING btree ("von_id");
--> 
CREATE UNIQUE INDEX "seiten_slug_idx" ON "seiten" USING btree ("slug");
--> 
CREATE INDEX "seiten_ablauf_idx" ON "seiten" USING btree ("ablauf");
--> 
CREATE INDEX "seiten_organisation_idx" ON "seiten" USING btree ("organisation_id");
--> 
CREATE INDEX "seiten_updated_at_idx" ON "seiten" USING btree ("updated_at");
--> 
CREATE INDEX "seiten_created_at_idx" ON "seiten" USING btree ("created_at");
--> 
CREATE INDEX "seiten__status_idx" ON "seiten" USING btree ("_status");
--> 
CREATE INDEX "seiten_rels_order_idx" ON "seiten_rels" USING btree ("order");
--> 
CREATE INDEX "seiten_rels_parent_idx" ON "seiten_rels" USING btree ("parent_id");
--> 
CREATE INDEX "seiten_rels_path_idx" ON "seiten_rels" USING btree ("path");
--> 
CREATE INDEX "seiten_rels_benutzer_id_idx" ON "seiten_rels" USING btree ("benutzer_id");
--> 
CREATE INDEX "_seiten_v_version_abschnitte_order_idx" ON "_seiten_v_version_abschnitte" USING btree ("_order");
--> 
CREATE INDEX "_seiten_v_version_abschnitte_parent_id_idx" ON "_seiten_v_version_abschnitte" USING btree ("_parent_id");
--> 
CREATE INDEX "_seiten_v_version_quellen_order_idx" ON "_seiten_v_version_quellen" USING btree ("_order");
--> 
CREATE INDEX "_seiten_v_version_quellen_parent_id_idx" ON "_seiten_v_version_quellen" USING btree ("_parent_id");
--> 
CREATE INDEX "_seiten_v_version_pruefung_order_idx" ON "_seiten_v_version_pruefung" USING btree ("_order");
--> 
CREATE INDEX "_seiten_v_version_pruefung_parent_id_idx" ON "_seiten_v_version_pruefung" USING btree ("_parent_id");
--> 
CREATE INDEX "_seiten_v_version_pruefung_von_idx" ON "_seiten_v_version_pruefung" USING btree ("von_id");
--> 
CREATE INDEX "_seiten_v_parent_idx" ON "_seiten_v" USING btree ("parent_id");
--> 
CREATE INDEX "_seiten_v_version_version_slug_idx" ON "_seiten_v" USING btree ("version_slug");
--> 
CREATE INDEX "_seiten_v_version_version_ablauf_idx" ON "_seiten_v" USING btree ("version_ablauf");
--> 
CREATE INDEX "_seiten_v_version_version_organisation_idx" ON "_seiten_v" USING btree ("version_organisation_id");
--> 
CREATE INDEX "_seiten_v_version_version_updated_at_idx" ON "_seiten_v" USING btree ("version_updated_at");
--> 
CREATE INDEX "_seiten_v_version_version_created_at_idx" ON "_seiten_v" USING btree ("version_created_at");
--> 
CREATE INDEX "_seiten_v_version_version__status_idx" ON "_seiten_v" USING btree ("version__status");
--> 
CREATE INDEX "_seiten_v_created_at_idx" ON "_seiten_v" USING btree ("created_at");
--> 
CREATE INDEX "_seiten_v_updated_at_idx" ON "_seiten_v" USING btree ("updated_at");
--> 
CREATE INDEX "_seiten_v_latest_idx" ON "_seiten_v" USING btree ("latest");
--> 
CREATE INDEX "_seiten_v_rels_order_idx" ON "_seiten_v_rels" USING btree ("order");
--> 
CREATE INDEX "_seiten_v_rels_parent_idx" ON "_seiten_v_rels" USING btree ("parent_id");
--> 
CREATE INDEX "_seiten_v_rels_path_idx" ON "_seiten_v_rels" USING btree ("path");
--> 
CREATE INDEX "_seiten_v_rels_benutzer_id_idx" ON "_seiten_v_rels" USING btree ("benutzer_id");
--> 
CREATE INDEX "veroeffentlichungen_stand_idx" ON "veroeffentlichungen" USING btree ("stand");
--> 
CREATE INDEX "veroeffentlichungen_von_idx" ON "veroeffentlichungen" USING btree ("von_id");
--> 
CREATE INDEX "veroeffentlichungen_snapshot_idx" ON "veroeffentlichungen" USING btree ("snapshot");
--> 
CREATE INDEX "veroeffentlichungen_updated_at_idx" ON "veroeffentlichungen" USING btree ("updated_at");
--> 
CREATE INDEX "veroeffentlichungen_created_at_idx" ON "veroeffentlichungen" USING btree ("created_at");
--> 
CREATE UNIQUE INDEX "organisationen_name_idx" ON "organisationen" USING btree ("name");
--> 
CREATE UNIQUE INDEX "organisationen_ars_idx" ON "organisationen" USING btree ("ars");
--> 
CREATE INDEX "organisationen_updated_at_idx" ON "organisationen" USING btree ("updated_at");
--> 
CREATE INDEX "organisationen_created_at_idx" ON "organisationen" USING btree ("created_at");
--> 
CREATE INDEX "benutzer_sessions_order_idx" ON "benutzer_sessions" USING btree ("_order");
--> 
CREATE INDEX "benutzer_sessions_parent_id_idx" ON "benutzer_sessions" USING btree ("_parent_id");
--> 
CREATE INDEX "benutzer_organisation_idx" ON "benutzer" USING btree ("organisation_id");
--> 
CREATE INDEX "benutzer_updated_at_idx" ON "benutzer" USING btree ("updated_at");
--> 
CREATE INDEX "benutzer_created_at_idx" ON "benutzer" USING btree ("created_at");
--> 
CREATE UNIQUE INDEX "benutzer_email_idx" ON "benutzer" USING btree ("email");
--> 
CREATE UNIQUE INDEX "saat_schluessel_idx" ON "saat" USING btree ("schluessel");
--> 
CREATE INDEX "saat_updated_at_idx" ON "saat" USING btree ("updated_at");
--> 
CREATE INDEX "saat_created_at_idx" ON "saat" USING btree ("created_at");
--> 
CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
--> 
CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
--> 
CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
--> 
CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
--> 
CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
--> 
CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
--> 
CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
--> 
CREATE INDEX "payload_locked_documents_rels_leistungen_id_idx" ON "payload_locked_documents_rels" USING btree ("leistungen_id");
--> 
CREATE INDEX "payload_locked_documents_rels_onlinedienste_id_idx" ON "payload_locked_documents_rels" USING btree ("onlinedienste_id");
--> 
CREATE INDEX "payload_locked_documents_rels_fragen_id_idx" ON "payload_locked_documents_rels" USING btree ("fragen_id");
--> 
CREATE INDEX "payload_locked_documents_rels_anleitungen_id_idx" ON "payload_locked_documents_rels" USING btree ("anleitungen_id");
--> 
CREATE INDEX "payload_locked_documents_rels_lagen_id_idx" ON "payload_locked_documents_rels" USING btree ("lagen_id");
--> 
CREATE INDEX "payload_locked_documents_rels_uebersetzungen_id_idx" ON "payload_locked_documents_rels" USING btree ("uebersetzungen_id");
--> 
CREATE INDEX "payload_locked_documents_rels_projekte_id_idx" ON "payload_locked_documents_rels" USING btree ("projekte_id");
--> 
CREATE INDEX "payload_locked_documents_rels_meldungen_id_idx" ON "payload_locked_documents_rels" USING btree ("meldungen_id");
--> 
CREATE INDEX "payload_locked_documents_rels_leitfaeden_id_idx" ON "payload_locked_documents_rels" USING btree ("leitfaeden_id");
--> 
CREATE INDEX "payload_locked_documents_rels_begriffe_id_idx" ON "payload_locked_documents_rels" USING btree ("begriffe_id");
--> 
CREATE INDEX "payload_locked_documents_rels_landschaft_id_idx" ON "payload_locked_documents_rels" USING btree ("landschaft_id");
--> 
CREATE INDEX "payload_locked_documents_rels_seiten_id_idx" ON "payload_locked_documents_rels" USING btree ("seiten_id");
--> 
CREATE INDEX "payload_locked_documents_rels_veroeffentlichungen_id_idx" ON "payload_locked_documents_rels" USING btree ("veroeffentlichungen_id");
--> 
CREATE INDEX "payload_locked_documents_rels_organisationen_id_idx" ON "payload_locked_documents_rels" USING btree ("organisationen_id");
--> 
CREATE INDEX "payload_locked_documents_rels_benutzer_id_idx" ON "payload_locked_documents_rels" USING btree ("benutzer_id");
--> 
CREATE INDEX "payload_locked_documents_rels_saat_id_idx" ON "payload_locked_documents_rels" USING btree ("saat_id");
--> 
CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
--> 
CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
--> 
CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
--> 
CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
--> 
CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
--> 
CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
--> 
CREATE INDEX "payload_preferences_rels_benutzer_id_idx" ON "payload_preferences_rels" USING btree ("benutzer_id");
--> 
CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
--> 
CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");
--> 
CREATE INDEX "startseite_beste_antworten_order_idx" ON "startseite_beste_antworten" USING btree ("_order");
--> 
CREATE INDEX "startseite_beste_antworten_parent_id_idx" ON "startseite_beste_antworten" USING btree ("_parent_id");
--> 
CREATE INDEX "startseite_texts_order_parent" ON "startseite_texts" USING btree ("order","parent_id");
--> 
CREATE INDEX "startseite_rels_order_idx" ON "startseite_rels" USING btree ("order");
--> 
CREATE INDEX "startseite_rels_parent_idx" ON "startseite_rels" USING btree ("parent_id");
--> 
CREATE INDEX "startseite_rels_path_idx" ON "startseite_rels" USING btree ("path");
--> 
CREATE INDEX "startseite_rels_leistungen_id_idx" ON "startseite_rels" USING btree ("leistungen_id");
--> 
CREATE INDEX "startseite_rels_fragen_id_idx" ON "startseite_rels" USING btree ("fragen_id");
--> 
CREATE INDEX "startseite_rels_lagen_id_idx" ON "startseite_rels" USING btree ("lagen_id");
--> 
CREATE INDEX "_startseite_v_version_beste_antworten_order_idx" ON "_startseite_v_version_beste_antworten" USING btree ("_order");
--> 
CREATE INDEX "_startseite_v_version_beste_antworten_parent_id_idx" ON "_startseite_v_version_beste_antworten" USING btree ("_parent_id");
--> 
CREATE INDEX "_startseite_v_created_at_idx" ON "_startseite_v" USING btree ("created_at");
--> 
CREATE INDEX "_startseite_v_updated_at_idx" ON "_startseite_v" USING btree ("updated_at");
--> 
CREATE INDEX "_startseite_v_texts_order_parent" ON "_startseite_v_texts" USING btree ("order","parent_id");
--> 
CREATE INDEX "_startseite_v_rels_order_idx" ON "_startseite_v_rels" USING btree ("order");
--> 
CREATE INDEX "_startseite_v_rels_parent_idx" ON "_startseite_v_rels" USING btree ("parent_id");
--> 
CREATE INDEX "_startseite_v_rels_path_idx" ON "_startseite_v_rels" USING btree ("path");
--> 
CREATE INDEX "_startseite_v_rels_leistungen_id_idx" ON "_startseite_v_rels" USING btree ("leistungen_id");
--> 
CREATE INDEX "_startseite_v_rels_fragen_id_idx" ON "_startseite_v_rels" USING btree ("fragen_id");
--> 
CREATE INDEX "_startseite_v_rels_lagen_id_idx" ON "_startseite_v_rels" USING btree ("lagen_id");
--> 
CREATE INDEX "betreiber_texts_order_parent" ON "betreiber_texts" USING btree ("order","parent_id");
--> 
CREATE INDEX "_betreiber_v_created_at_idx" ON "_betreiber_v" USING btree ("created_at");
--> 
CREATE INDEX "_betreiber_v_updated_at_idx" ON "_betreiber_v" USING btree ("updated_at");
--> 
CREATE INDEX "_betreiber_v_texts_order_parent" ON "_betreiber_v_texts" USING btree ("order","parent_id");
