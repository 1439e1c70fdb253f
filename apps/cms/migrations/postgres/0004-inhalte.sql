CREATE TYPE "public"."enum_termine_themen" AS ENUM('recht', 'portale', 'identitaet', 'standards', 'register', 'zusammenarbeit', 'sicherheit', 'barrierefreiheit', 'daten', 'organisation');
--> 
CREATE TYPE "public"."enum_termine_pruefung_schritt" AS ENUM('einreichen', 'zurueckgeben', 'freigeben', 'veroeffentlichen', 'bearbeiten', 'zurueckziehen');
--> 
CREATE TYPE "public"."enum_termine_ebene" AS ENUM('bund', 'land', 'kommune');
--> 
CREATE TYPE "public"."enum_termine_ablauf" AS ENUM('entwurf', 'in-pruefung', 'freigegeben', 'veroeffentlicht', 'zurueckgezogen');
--> 
CREATE TYPE "public"."enum_termine_status" AS ENUM('draft', 'published');
--> 
CREATE TYPE "public"."enum__termine_v_version_themen" AS ENUM('recht', 'portale', 'identitaet', 'standards', 'register', 'zusammenarbeit', 'sicherheit', 'barrierefreiheit', 'daten', 'organisation');
--> 
CREATE TYPE "public"."enum__termine_v_version_pruefung_schritt" AS ENUM('einreichen', 'zurueckgeben', 'freigeben', 'veroeffentlichen', 'bearbeiten', 'zurueckziehen');
--> 
CREATE TYPE "public"."enum__termine_v_version_ebene" AS ENUM('bund', 'land', 'kommune');
--> 
CREATE TYPE "public"."enum__termine_v_version_ablauf" AS ENUM('entwurf', 'in-pruefung', 'freigegeben', 'veroeffentlicht', 'zurueckgezogen');
--> 
CREATE TYPE "public"."enum__termine_v_version_status" AS ENUM('draft', 'published');
--> 
CREATE TYPE "public"."enum_ergaenzungen_pruefung_schritt" AS ENUM('einreichen', 'zurueckgeben', 'freigeben', 'veroeffentlichen', 'bearbeiten', 'zurueckziehen');
--> 
CREATE TYPE "public"."enum_ergaenzungen_terminpflicht" AS ENUM('noetig', 'moeglich', 'ohne');
--> 
CREATE TYPE "public"."enum_ergaenzungen_ablauf" AS ENUM('entwurf', 'in-pruefung', 'freigegeben', 'veroeffentlicht', 'zurueckgezogen');
--> 
CREATE TYPE "public"."enum_ergaenzungen_status" AS ENUM('draft', 'published');
--> 
CREATE TYPE "public"."enum__ergaenzungen_v_version_pruefung_schritt" AS ENUM('einreichen', 'zurueckgeben', 'freigeben', 'veroeffentlichen', 'bearbeiten', 'zurueckziehen');
--> 
CREATE TYPE "public"."enum__ergaenzungen_v_version_terminpflicht" AS ENUM('noetig', 'moeglich', 'ohne');
--> 
CREATE TYPE "public"."enum__ergaenzungen_v_version_ablauf" AS ENUM('entwurf', 'in-pruefung', 'freigegeben', 'veroeffentlicht', 'zurueckgezogen');
--> 
CREATE TYPE "public"."enum__ergaenzungen_v_version_status" AS ENUM('draft', 'published');
--> 
CREATE TYPE "public"."enum_weiterleitungen_pruefung_schritt" AS ENUM('einreichen', 'zurueckgeben', 'freigeben', 'veroeffentlichen', 'bearbeiten', 'zurueckziehen');
--> 
CREATE TYPE "public"."enum_weiterleitungen_ablauf" AS ENUM('entwurf', 'in-pruefung', 'freigegeben', 'veroeffentlicht', 'zurueckgezogen');
--> 
CREATE TYPE "public"."enum_weiterleitungen_status" AS ENUM('draft', 'published');
--> 
CREATE TYPE "public"."enum__weiterleitungen_v_version_pruefung_schritt" AS ENUM('einreichen', 'zurueckgeben', 'freigeben', 'veroeffentlichen', 'bearbeiten', 'zurueckziehen');
--> 
CREATE TYPE "public"."enum__weiterleitungen_v_version_ablauf" AS ENUM('entwurf', 'in-pruefung', 'freigegeben', 'veroeffentlicht', 'zurueckgezogen');
--> 
CREATE TYPE "public"."enum__weiterleitungen_v_version_status" AS ENUM('draft', 'published');
--> 
CREATE TYPE "public"."enum_verwaltungen_pruefung_schritt" AS ENUM('einreichen', 'zurueckgeben', 'freigeben', 'veroeffentlichen', 'bearbeiten', 'zurueckziehen');
--> 
CREATE TYPE "public"."enum_verwaltungen_ablauf" AS ENUM('entwurf', 'in-pruefung', 'freigegeben', 'veroeffentlicht', 'zurueckgezogen');
--> 
CREATE TYPE "public"."enum_verwaltungen_status" AS ENUM('draft', 'published');
--> 
CREATE TYPE "public"."enum__verwaltungen_v_version_pruefung_schritt" AS ENUM('einreichen', 'zurueckgeben', 'freigeben', 'veroeffentlichen', 'bearbeiten', 'zurueckziehen');
--> 
CREATE TYPE "public"."enum__verwaltungen_v_version_ablauf" AS ENUM('entwurf', 'in-pruefung', 'freigegeben', 'veroeffentlicht', 'zurueckgezogen');
--> 
CREATE TYPE "public"."enum__verwaltungen_v_version_status" AS ENUM('draft', 'published');
--> 
CREATE TYPE "public"."enum_veroeffentlichungen_art" AS ENUM('veroeffentlichen', 'zurueck', 'weiter');
--> 
CREATE TABLE "termine_themen" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum_termine_themen",
	"id" serial PRIMARY KEY NOT NULL
);

--> 
CREATE TABLE "termine_quellen" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"titel" varchar,
	"url" varchar,
	"stand" varchar
);

--> 
CREATE TABLE "termine_pruefung" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"schritt" "enum_termine_pruefung_schritt",
	"von_id" integer,
	"am" timestamp(3) with time zone,
	"kommentar" varchar
);

--> 
CREATE TABLE "termine" (
	"id" serial PRIMARY KEY NOT NULL,
	"titel" varchar,
	"kurz" varchar,
	"ebene" "enum_termine_ebene",
	"beginn" varchar,
	"ende" varchar,
	"ort" varchar,
	"online" varchar,
	"veranstalter" varchar,
	"link" varchar,
	"text" jsonb,
	"stand" timestamp(3) with time zone,
	"slug" varchar,
	"ablauf" "enum_termine_ablauf" DEFAULT 'entwurf',
	"organisation_id" integer,
	"veroeffentlichen_am" timestamp(3) with time zone,
	"zurueckziehen_am" timestamp(3) with time zone,
	"geplant_von_id" integer,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"_status" "enum_termine_status" DEFAULT 'draft'
);

--> 
CREATE TABLE "termine_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar
);

--> 
CREATE TABLE "termine_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"benutzer_id" integer
);

--> 
CREATE TABLE "_termine_v_version_themen" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum__termine_v_version_themen",
	"id" serial PRIMARY KEY NOT NULL
);

--> 
CREATE TABLE "_termine_v_version_quellen" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"titel" varchar,
	"url" varchar,
	"stand" varchar,
	"_uuid" varchar
);

--> 
CREATE TABLE "_termine_v_version_pruefung" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"schritt" "enum__termine_v_version_pruefung_schritt",
	"von_id" integer,
	"am" timestamp(3) with time zone,
	"kommentar" varchar,
	"_uuid" varchar
);

--> 
CREATE TABLE "_termine_v" (
	"id" serial PRIMARY KEY NOT NULL,
	"parent_id" integer,
	"version_titel" varchar,
	"version_kurz" varchar,
	"version_ebene" "enum__termine_v_version_ebene",
	"version_beginn" varchar,
	"version_ende" varchar,
	"version_ort" varchar,
	"version_online" varchar,
	"version_veranstalter" varchar,
	"version_link" varchar,
	"version_text" jsonb,
	"version_stand" timestamp(3) with time zone,
	"version_slug" varchar,
	"version_ablauf" "enum__termine_v_version_ablauf" DEFAULT 'entwurf',
	"version_organisation_id" integer,
	"version_veroeffentlichen_am" timestamp(3) with time zone,
	"version_zurueckziehen_am" timestamp(3) with time zone,
	"version_geplant_von_id" integer,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"version__status" "enum__termine_v_version_status" DEFAULT 'draft',
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"latest" boolean
);

--> 
CREATE TABLE "_termine_v_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar
);

--> 
CREATE TABLE "_termine_v_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"benutzer_id" integer
);

--> 
CREATE TABLE "ergaenzungen_quellen" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"titel" varchar,
	"url" varchar,
	"stand" varchar
);

--> 
CREATE TABLE "ergaenzungen_pruefung" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"schritt" "enum_ergaenzungen_pruefung_schritt",
	"von_id" integer,
	"am" timestamp(3) with time zone,
	"kommentar" varchar
);

--> 
CREATE TABLE "ergaenzungen" (
	"id" serial PRIMARY KEY NOT NULL,
	"titel" varchar,
	"leistung_id" integer,
	"text" jsonb,
	"stelle" varchar,
	"terminpflicht" "enum_ergaenzungen_terminpflicht",
	"termin_url" varchar,
	"kosten" varchar,
	"formular_titel" varchar,
	"formular_url" varchar,
	"onlinedienst" varchar,
	"stand" timestamp(3) with time zone,
	"ablauf" "enum_ergaenzungen_ablauf" DEFAULT 'entwurf',
	"organisation_id" integer,
	"veroeffentlichen_am" timestamp(3) with time zone,
	"zurueckziehen_am" timestamp(3) with time zone,
	"geplant_von_id" integer,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"_status" "enum_ergaenzungen_status" DEFAULT 'draft'
);

--> 
CREATE TABLE "ergaenzungen_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar
);

--> 
CREATE TABLE "ergaenzungen_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"benutzer_id" integer
);

--> 
CREATE TABLE "_ergaenzungen_v_version_quellen" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"titel" varchar,
	"url" varchar,
	"stand" varchar,
	"_uuid" varchar
);

--> 
CREATE TABLE "_ergaenzungen_v_version_pruefung" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"schritt" "enum__ergaenzungen_v_version_pruefung_schritt",
	"von_id" integer,
	"am" timestamp(3) with time zone,
	"kommentar" varchar,
	"_uuid" varchar
);

--> 
CREATE TABLE "_ergaenzungen_v" (
	"id" serial PRIMARY KEY NOT NULL,
	"parent_id" integer,
	"version_titel" varchar,
	"version_leistung_id" integer,
	"version_text" jsonb,
	"version_stelle" varchar,
	"version_terminpflicht" "enum__ergaenzungen_v_version_terminpflicht",
	"version_termin_url" varchar,
	"version_kosten" varchar,
	"version_formular_titel" varchar,
	"version_formular_url" varchar,
	"version_onlinedienst" varchar,
	"version_stand" timestamp(3) with time zone,
	"version_ablauf" "enum__ergaenzungen_v_version_ablauf" DEFAULT 'entwurf',
	"version_organisation_id" integer,
	"version_veroeffentlichen_am" timestamp(3) with time zone,
	"version_zurueckziehen_am" timestamp(3) with time zone,
	"version_geplant_von_id" integer,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"version__status" "enum__ergaenzungen_v_version_status" DEFAULT 'draft',
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"latest" boolean
);

--> 
CREATE TABLE "_ergaenzungen_v_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar
);

--> 
CREATE TABLE "_ergaenzungen_v_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"benutzer_id" integer
);

--> 
CREATE TABLE "weiterleitungen_pruefung" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"schritt" "enum_weiterleitungen_pruefung_schritt",
	"von_id" integer,
	"am" timestamp(3) with time zone,
	"kommentar" varchar
);

--> 
CREATE TABLE "weiterleitungen" (
	"id" serial PRIMARY KEY NOT NULL,
	"titel" varchar,
	"von" varchar,
	"nach" varchar,
	"ablauf" "enum_weiterleitungen_ablauf" DEFAULT 'entwurf',
	"organisation_id" integer,
	"veroeffentlichen_am" timestamp(3) with time zone,
	"zurueckziehen_am" timestamp(3) with time zone,
	"geplant_von_id" integer,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"_status" "enum_weiterleitungen_status" DEFAULT 'draft'
);

--> 
CREATE TABLE "weiterleitungen_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"benutzer_id" integer
);

--> 
CREATE TABLE "_weiterleitungen_v_version_pruefung" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"schritt" "enum__weiterleitungen_v_version_pruefung_schritt",
	"von_id" integer,
	"am" timestamp(3) with time zone,
	"kommentar" varchar,
	"_uuid" varchar
);

--> 
CREATE TABLE "_weiterleitungen_v" (
	"id" serial PRIMARY KEY NOT NULL,
	"parent_id" integer,
	"version_titel" varchar,
	"version_von" varchar,
	"version_nach" varchar,
	"version_ablauf" "enum__weiterleitungen_v_version_ablauf" DEFAULT 'entwurf',
	"version_organisation_id" integer,
	"version_veroeffentlichen_am" timestamp(3) with time zone,
	"version_zurueckziehen_am" timestamp(3) with time zone,
	"version_geplant_von_id" integer,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"version__status" "enum__weiterleitungen_v_version_status" DEFAULT 'draft',
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"latest" boolean
);

--> 
CREATE TABLE "_weiterleitungen_v_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"benutzer_id" integer
);

--> 
CREATE TABLE "verwaltungen_pruefung" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"schritt" "enum_verwaltungen_pruefung_schritt",
	"von_id" integer,
	"am" timestamp(3) with time zone,
	"kommentar" varchar
);

--> 
CREATE TABLE "verwaltungen" (
	"id" serial PRIMARY KEY NOT NULL,
	"titel" varchar,
	"website" varchar,
	"portal" varchar,
	"telefon" varchar,
	"email" varchar,
	"anschrift_strasse" varchar,
	"anschrift_plz" varchar,
	"anschrift_ort" varchar,
	"oeffnungszeiten" varchar,
	"logo_id" integer,
	"quelle_titel" varchar,
	"quelle_url" varchar,
	"ars" varchar,
	"stand" timestamp(3) with time zone,
	"slug" varchar,
	"ablauf" "enum_verwaltungen_ablauf" DEFAULT 'entwurf',
	"organisation_id" integer,
	"veroeffentlichen_am" timestamp(3) with time zone,
	"zurueckziehen_am" timestamp(3) with time zone,
	"geplant_von_id" integer,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"_status" "enum_verwaltungen_status" DEFAULT 'draft'
);

--> 
CREATE TABLE "verwaltungen_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"benutzer_id" integer
);

--> 
CREATE TABLE "_verwaltungen_v_version_pruefung" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"schritt" "enum__verwaltungen_v_version_pruefung_schritt",
	"von_id" integer,
	"am" timestamp(3) with time zone,
	"kommentar" varchar,
	"_uuid" varchar
);

--> 
CREATE TABLE "_verwaltungen_v" (
	"id" serial PRIMARY KEY NOT NULL,
	"parent_id" integer,
	"version_titel" varchar,
	"version_website" varchar,
	"version_portal" varchar,
	"version_telefon" varchar,
	"version_email" varchar,
	"version_anschrift_strasse" varchar,
	"version_anschrift_plz" varchar,
	"version_anschrift_ort" varchar,
	"version_oeffnungszeiten" varchar,
	"version_logo_id" integer,
	"version_quelle_titel" varchar,
	"version_quelle_url" varchar,
	"version_ars" varchar,
	"version_stand" timestamp(3) with time zone,
	"version_slug" varchar,
	"version_ablauf" "enum__verwaltungen_v_version_ablauf" DEFAULT 'entwurf',
	"version_organisation_id" integer,
	"version_veroeffentlichen_am" timestamp(3) with time zone,
	"version_zurueckziehen_am" timestamp(3) with time zone,
	"version_geplant_von_id" integer,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"version__status" "enum__verwaltungen_v_version_status" DEFAULT 'draft',
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"latest" boolean
);

--> 
CREATE TABLE "_verwaltungen_v_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"benutzer_id" integer
);

--> 
CREATE TABLE "medien" (
	"id" serial PRIMARY KEY NOT NULL,
	"alt" varchar NOT NULL,
	"rechte" varchar NOT NULL,
	"lizenz" varchar NOT NULL,
	"organisation_id" integer NOT NULL,
	"datei" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"url" varchar,
	"thumbnail_u_r_l" varchar,
	"filename" varchar,
	"mime_type" varchar,
	"filesize" numeric,
	"width" numeric,
	"height" numeric
);

--> 
CREATE TABLE "navigation_bereiche" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"titel" varchar NOT NULL,
	"ziel" varchar NOT NULL
);

--> 
CREATE TABLE "navigation_fuss_links" (
	"_order" integer NOT NULL,
	"_parent_id" varchar NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"titel" varchar NOT NULL,
	"ziel" varchar NOT NULL
);

--> 
CREATE TABLE "navigation_fuss" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"titel" varchar NOT NULL
);

--> 
CREATE TABLE "navigation" (
	"id" serial PRIMARY KEY NOT NULL,
	"updated_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone
);

--> 
CREATE TABLE "_navigation_v_version_bereiche" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"titel" varchar NOT NULL,
	"ziel" varchar NOT NULL,
	"_uuid" varchar
);

--> 
CREATE TABLE "_navigation_v_version_fuss_links" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"titel" varchar NOT NULL,
	"ziel" varchar NOT NULL,
	"_uuid" varchar
);

--> 
CREATE TABLE "_navigation_v_version_fuss" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"titel" varchar NOT NULL,
	"_uuid" varchar
);

--> 
CREATE TABLE "_navigation_v" (
	"id" serial PRIMARY KEY NOT NULL,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

--> 
ALTER TABLE "leistungen" ADD COLUMN "veroeffentlichen_am" timestamp(3) with time zone;
--> 
ALTER TABLE "leistungen" ADD COLUMN "zurueckziehen_am" timestamp(3) with time zone;
--> 
ALTER TABLE "leistungen" ADD COLUMN "geplant_von_id" integer;
--> 
ALTER TABLE "_leistungen_v" ADD COLUMN "version_veroeffentlichen_am" timestamp(3) with time zone;
--> 
ALTER TABLE "_leistungen_v" ADD COLUMN "version_zurueckziehen_am" timestamp(3) with time zone;
--> 
ALTER TABLE "_leistungen_v" ADD COLUMN "version_geplant_von_id" integer;
--> 
ALTER TABLE "onlinedienste" ADD COLUMN "veroeffentlichen_am" timestamp(3) with time zone;
--> 
ALTER TABLE "onlinedienste" ADD COLUMN "zurueckziehen_am" timestamp(3) with time zone;
--> 
ALTER TABLE "onlinedienste" ADD COLUMN "geplant_von_id" integer;
--> 
ALTER TABLE "_onlinedienste_v" ADD COLUMN "version_veroeffentlichen_am" timestamp(3) with time zone;
--> 
ALTER TABLE "_onlinedienste_v" ADD COLUMN "version_zurueckziehen_am" timestamp(3) with time zone;
--> 
ALTER TABLE "_onlinedienste_v" ADD COLUMN "version_geplant_von_id" integer;
--> 
ALTER TABLE "fragen" ADD COLUMN "veroeffentlichen_am" timestamp(3) with time zone;
--> 
ALTER TABLE "fragen" ADD COLUMN "zurueckziehen_am" timestamp(3) with time zone;
--> 
ALTER TABLE "fragen" ADD COLUMN "geplant_von_id" integer;
--> 
ALTER TABLE "_fragen_v" ADD COLUMN "version_veroeffentlichen_am" timestamp(3) with time zone;
--> 
ALTER TABLE "_fragen_v" ADD COLUMN "version_zurueckziehen_am" timestamp(3) with time zone;
--> 
ALTER TABLE "_fragen_v" ADD COLUMN "version_geplant_von_id" integer;
--> 
ALTER TABLE "anleitungen" ADD COLUMN "veroeffentlichen_am" timestamp(3) with time zone;
--> 
ALTER TABLE "anleitungen" ADD COLUMN "zurueckziehen_am" timestamp(3) with time zone;
--> 
ALTER TABLE "anleitungen" ADD COLUMN "geplant_von_id" integer;
--> 
ALTER TABLE "_anleitungen_v" ADD COLUMN "version_veroeffentlichen_am" timestamp(3) with time zone;
--> 
ALTER TABLE "_anleitungen_v" ADD COLUMN "version_zurueckziehen_am" timestamp(3) with time zone;
--> 
ALTER TABLE "_anleitungen_v" ADD COLUMN "version_geplant_von_id" integer;
--> 
ALTER TABLE "lagen" ADD COLUMN "veroeffentlichen_am" timestamp(3) with time zone;
--> 
ALTER TABLE "lagen" ADD COLUMN "zurueckziehen_am" timestamp(3) with time zone;
--> 
ALTER TABLE "lagen" ADD COLUMN "geplant_von_id" integer;
--> 
ALTER TABLE "_lagen_v" ADD COLUMN "version_veroeffentlichen_am" timestamp(3) with time zone;
--> 
ALTER TABLE "_lagen_v" ADD COLUMN "version_zurueckziehen_am" timestamp(3) with time zone;
--> 
ALTER TABLE "_lagen_v" ADD COLUMN "version_geplant_von_id" integer;
--> 
ALTER TABLE "uebersetzungen" ADD COLUMN "original_geaendert" timestamp(3) with time zone;
--> 
ALTER TABLE "uebersetzungen" ADD COLUMN "veroeffentlichen_am" timestamp(3) with time zone;
--> 
ALTER TABLE "uebersetzungen" ADD COLUMN "zurueckziehen_am" timestamp(3) with time zone;
--> 
ALTER TABLE "uebersetzungen" ADD COLUMN "geplant_von_id" integer;
--> 
ALTER TABLE "_uebersetzungen_v" ADD COLUMN "version_original_geaendert" timestamp(3) with time zone;
--> 
ALTER TABLE "_uebersetzungen_v" ADD COLUMN "version_veroeffentlichen_am" timestamp(3) with time zone;
--> 
ALTER TABLE "_uebersetzungen_v" ADD COLUMN "version_zurueckziehen_am" timestamp(3) with time zone;
--> 
ALTER TABLE "_uebersetzungen_v" ADD COLUMN "version_geplant_von_id" integer;
--> 
ALTER TABLE "projekte" ADD COLUMN "veroeffentlichen_am" timestamp(3) with time zone;
--> 
ALTER TABLE "projekte" ADD COLUMN "zurueckziehen_am" timestamp(3) with time zone;
--> 
ALTER TABLE "projekte" ADD COLUMN "geplant_von_id" integer;
--> 
ALTER TABLE "_projekte_v" ADD COLUMN "version_veroeffentlichen_am" timestamp(3) with time zone;
--> 
ALTER TABLE "_projekte_v" ADD COLUMN "version_zurueckziehen_am" timestamp(3) with time zone;
--> 
ALTER TABLE "_projekte_v" ADD COLUMN "version_geplant_von_id" integer;
--> 
ALTER TABLE "meldungen" ADD COLUMN "veroeffentlichen_am" timestamp(3) with time zone;
--> 
ALTER TABLE "meldungen" ADD COLUMN "zurueckziehen_am" timestamp(3) with time zone;
--> 
ALTER TABLE "meldungen" ADD COLUMN "geplant_von_id" integer;
--> 
ALTER TABLE "_meldungen_v" ADD COLUMN "version_veroeffentlichen_am" timestamp(3) with time zone;
--> 
ALTER TABLE "_meldungen_v" ADD COLUMN "version_zurueckziehen_am" timestamp(3) with time zone;
--> 
ALTER TABLE "_meldungen_v" ADD COLUMN "version_geplant_von_id" integer;
--> 
ALTER TABLE "leitfaeden" ADD COLUMN "veroeffentlichen_am" timestamp(3) with time zone;
--> 
ALTER TABLE "leitfaeden" ADD COLUMN "zurueckziehen_am" timestamp(3) with time zone;
--> 
ALTER TABLE "leitfaeden" ADD COLUMN "geplant_von_id" integer;
--> 
ALTER TABLE "_leitfaeden_v" ADD COLUMN "version_veroeffentlichen_am" timestamp(3) with time zone;
--> 
ALTER TABLE "_leitfaeden_v" ADD COLUMN "version_zurueckziehen_am" timestamp(3) with time zone;
--> 
ALTER TABLE "_leitfaeden_v" ADD COLUMN "version_geplant_von_id" integer;
--> 
ALTER TABLE "begriffe" ADD COLUMN "veroeffentlichen_am" timestamp(3) with time zone;
--> 
ALTER TABLE "begriffe" ADD COLUMN "zurueckziehen_am" timestamp(3) with time zone;
--> 
ALTER TABLE "begriffe" ADD COLUMN "geplant_von_id" integer;
--> 
ALTER TABLE "_begriffe_v" ADD COLUMN "version_veroeffentlichen_am" timestamp(3) with time zone;
--> 
ALTER TABLE "_begriffe_v" ADD COLUMN "version_zurueckziehen_am" timestamp(3) with time zone;
--> 
ALTER TABLE "_begriffe_v" ADD COLUMN "version_geplant_von_id" integer;
--> 
ALTER TABLE "landschaft" ADD COLUMN "veroeffentlichen_am" timestamp(3) with time zone;
--> 
ALTER TABLE "landschaft" ADD COLUMN "zurueckziehen_am" timestamp(3) with time zone;
--> 
ALTER TABLE "landschaft" ADD COLUMN "geplant_von_id" integer;
--> 
ALTER TABLE "_landschaft_v" ADD COLUMN "version_veroeffentlichen_am" timestamp(3) with time zone;
--> 
ALTER TABLE "_landschaft_v" ADD COLUMN "version_zurueckziehen_am" timestamp(3) with time zone;
--> 
ALTER TABLE "_landschaft_v" ADD COLUMN "version_geplant_von_id" integer;
--> 
ALTER TABLE "seiten" ADD COLUMN "veroeffentlichen_am" timestamp(3) with time zone;
--> 
ALTER TABLE "seiten" ADD COLUMN "zurueckziehen_am" timestamp(3) with time zone;
--> 
ALTER TABLE "seiten" ADD COLUMN "geplant_von_id" integer;
--> 
ALTER TABLE "_seiten_v" ADD COLUMN "version_veroeffentlichen_am" timestamp(3) with time zone;
--> 
ALTER TABLE "_seiten_v" ADD COLUMN "version_zurueckziehen_am" timestamp(3) with time zone;
--> 
ALTER TABLE "_seiten_v" ADD COLUMN "version_geplant_von_id" integer;
--> 
ALTER TABLE "veroeffentlichungen" ADD COLUMN "art" "enum_veroeffentlichungen_art" DEFAULT 'veroeffentlichen' NOT NULL;
--> 
ALTER TABLE "veroeffentlichungen" ADD COLUMN "ziel" varchar;
--> 
ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "termine_id" integer;
--> 
ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "ergaenzungen_id" integer;
--> 
ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "weiterleitungen_id" integer;
--> 
ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "verwaltungen_id" integer;
--> 
ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "medien_id" integer;
--> 
ALTER TABLE "termine_themen" ADD CONSTRAINT "termine_themen_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."termine"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "termine_quellen" ADD CONSTRAINT "termine_quellen_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."termine"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "termine_pruefung" ADD CONSTRAINT "termine_pruefung_von_id_benutzer_id_fk" FOREIGN KEY ("von_id") REFERENCES "public"."benutzer"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "termine_pruefung" ADD CONSTRAINT "termine_pruefung_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."termine"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "termine" ADD CONSTRAINT "termine_organisation_id_organisationen_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisationen"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "termine" ADD CONSTRAINT "termine_geplant_von_id_benutzer_id_fk" FOREIGN KEY ("geplant_von_id") REFERENCES "public"."benutzer"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "termine_texts" ADD CONSTRAINT "termine_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."termine"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "termine_rels" ADD CONSTRAINT "termine_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."termine"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "termine_rels" ADD CONSTRAINT "termine_rels_benutzer_fk" FOREIGN KEY ("benutzer_id") REFERENCES "public"."benutzer"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_termine_v_version_themen" ADD CONSTRAINT "_termine_v_version_themen_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_termine_v"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_termine_v_version_quellen" ADD CONSTRAINT "_termine_v_version_quellen_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_termine_v"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_termine_v_version_pruefung" ADD CONSTRAINT "_termine_v_version_pruefung_von_id_benutzer_id_fk" FOREIGN KEY ("von_id") REFERENCES "public"."benutzer"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "_termine_v_version_pruefung" ADD CONSTRAINT "_termine_v_version_pruefung_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_termine_v"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_termine_v" ADD CONSTRAINT "_termine_v_parent_id_termine_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."termine"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "_termine_v" ADD CONSTRAINT "_termine_v_version_organisation_id_organisationen_id_fk" FOREIGN KEY ("version_organisation_id") REFERENCES "public"."organisationen"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "_termine_v" ADD CONSTRAINT "_termine_v_version_geplant_von_id_benutzer_id_fk" FOREIGN KEY ("version_geplant_von_id") REFERENCES "public"."benutzer"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "_termine_v_texts" ADD CONSTRAINT "_termine_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_termine_v"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_termine_v_rels" ADD CONSTRAINT "_termine_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_termine_v"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_termine_v_rels" ADD CONSTRAINT "_termine_v_rels_benutzer_fk" FOREIGN KEY ("benutzer_id") REFERENCES "public"."benutzer"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "ergaenzungen_quellen" ADD CONSTRAINT "ergaenzungen_quellen_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."ergaenzungen"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "ergaenzungen_pruefung" ADD CONSTRAINT "ergaenzungen_pruefung_von_id_benutzer_id_fk" FOREIGN KEY ("von_id") REFERENCES "public"."benutzer"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "ergaenzungen_pruefung" ADD CONSTRAINT "ergaenzungen_pruefung_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."ergaenzungen"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "ergaenzungen" ADD CONSTRAINT "ergaenzungen_leistung_id_leistungen_id_fk" FOREIGN KEY ("leistung_id") REFERENCES "public"."leistungen"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "ergaenzungen" ADD CONSTRAINT "ergaenzungen_organisation_id_organisationen_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisationen"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "ergaenzungen" ADD CONSTRAINT "ergaenzungen_geplant_von_id_benutzer_id_fk" FOREIGN KEY ("geplant_von_id") REFERENCES "public"."benutzer"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "ergaenzungen_texts" ADD CONSTRAINT "ergaenzungen_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."ergaenzungen"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "ergaenzungen_rels" ADD CONSTRAINT "ergaenzungen_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."ergaenzungen"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "ergaenzungen_rels" ADD CONSTRAINT "ergaenzungen_rels_benutzer_fk" FOREIGN KEY ("benutzer_id") REFERENCES "public"."benutzer"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_ergaenzungen_v_version_quellen" ADD CONSTRAINT "_ergaenzungen_v_version_quellen_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_ergaenzungen_v"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_ergaenzungen_v_version_pruefung" ADD CONSTRAINT "_ergaenzungen_v_version_pruefung_von_id_benutzer_id_fk" FOREIGN KEY ("von_id") REFERENCES "public"."benutzer"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "_ergaenzungen_v_version_pruefung" ADD CONSTRAINT "_ergaenzungen_v_version_pruefung_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_ergaenzungen_v"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_ergaenzungen_v" ADD CONSTRAINT "_ergaenzungen_v_parent_id_ergaenzungen_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."ergaenzungen"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "_ergaenzungen_v" ADD CONSTRAINT "_ergaenzungen_v_version_leistung_id_leistungen_id_fk" FOREIGN KEY ("version_leistung_id") REFERENCES "public"."leistungen"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "_ergaenzungen_v" ADD CONSTRAINT "_ergaenzungen_v_version_organisation_id_organisationen_id_fk" FOREIGN KEY ("version_organisation_id") REFERENCES "public"."organisationen"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "_ergaenzungen_v" ADD CONSTRAINT "_ergaenzungen_v_version_geplant_von_id_benutzer_id_fk" FOREIGN KEY ("version_geplant_von_id") REFERENCES "public"."benutzer"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "_ergaenzungen_v_texts" ADD CONSTRAINT "_ergaenzungen_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_ergaenzungen_v"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_ergaenzungen_v_rels" ADD CONSTRAINT "_ergaenzungen_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_ergaenzungen_v"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_ergaenzungen_v_rels" ADD CONSTRAINT "_ergaenzungen_v_rels_benutzer_fk" FOREIGN KEY ("benutzer_id") REFERENCES "public"."benutzer"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "weiterleitungen_pruefung" ADD CONSTRAINT "weiterleitungen_pruefung_von_id_benutzer_id_fk" FOREIGN KEY ("von_id") REFERENCES "public"."benutzer"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "weiterleitungen_pruefung" ADD CONSTRAINT "weiterleitungen_pruefung_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."weiterleitungen"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "weiterleitungen" ADD CONSTRAINT "weiterleitungen_organisation_id_organisationen_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisationen"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "weiterleitungen" ADD CONSTRAINT "weiterleitungen_geplant_von_id_benutzer_id_fk" FOREIGN KEY ("geplant_von_id") REFERENCES "public"."benutzer"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "weiterleitungen_rels" ADD CONSTRAINT "weiterleitungen_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."weiterleitungen"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "weiterleitungen_rels" ADD CONSTRAINT "weiterleitungen_rels_benutzer_fk" FOREIGN KEY ("benutzer_id") REFERENCES "public"."benutzer"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_weiterleitungen_v_version_pruefung" ADD CONSTRAINT "_weiterleitungen_v_version_pruefung_von_id_benutzer_id_fk" FOREIGN KEY ("von_id") REFERENCES "public"."benutzer"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "_weiterleitungen_v_version_pruefung" ADD CONSTRAINT "_weiterleitungen_v_version_pruefung_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_weiterleitungen_v"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_weiterleitungen_v" ADD CONSTRAINT "_weiterleitungen_v_parent_id_weiterleitungen_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."weiterleitungen"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "_weiterleitungen_v" ADD CONSTRAINT "_weiterleitungen_v_version_organisation_id_organisationen_id_fk" FOREIGN KEY ("version_organisation_id") REFERENCES "public"."organisationen"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "_weiterleitungen_v" ADD CONSTRAINT "_weiterleitungen_v_version_geplant_von_id_benutzer_id_fk" FOREIGN KEY ("version_geplant_von_id") REFERENCES "public"."benutzer"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "_weiterleitungen_v_rels" ADD CONSTRAINT "_weiterleitungen_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_weiterleitungen_v"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_weiterleitungen_v_rels" ADD CONSTRAINT "_weiterleitungen_v_rels_benutzer_fk" FOREIGN KEY ("benutzer_id") REFERENCES "public"."benutzer"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "verwaltungen_pruefung" ADD CONSTRAINT "verwaltungen_pruefung_von_id_benutzer_id_fk" FOREIGN KEY ("von_id") REFERENCES "public"."benutzer"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "verwaltungen_pruefung" ADD CONSTRAINT "verwaltungen_pruefung_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."verwaltungen"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "verwaltungen" ADD CONSTRAINT "verwaltungen_logo_id_medien_id_fk" FOREIGN KEY ("logo_id") REFERENCES "public"."medien"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "verwaltungen" ADD CONSTRAINT "verwaltungen_organisation_id_organisationen_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisationen"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "verwaltungen" ADD CONSTRAINT "verwaltungen_geplant_von_id_benutzer_id_fk" FOREIGN KEY ("geplant_von_id") REFERENCES "public"."benutzer"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "verwaltungen_rels" ADD CONSTRAINT "verwaltungen_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."verwaltungen"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "verwaltungen_rels" ADD CONSTRAINT "verwaltungen_rels_benutzer_fk" FOREIGN KEY ("benutzer_id") REFERENCES "public"."benutzer"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_verwaltungen_v_version_pruefung" ADD CONSTRAINT "_verwaltungen_v_version_pruefung_von_id_benutzer_id_fk" FOREIGN KEY ("von_id") REFERENCES "public"."benutzer"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "_verwaltungen_v_version_pruefung" ADD CONSTRAINT "_verwaltungen_v_version_pruefung_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_verwaltungen_v"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_verwaltungen_v" ADD CONSTRAINT "_verwaltungen_v_parent_id_verwaltungen_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."verwaltungen"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "_verwaltungen_v" ADD CONSTRAINT "_verwaltungen_v_version_logo_id_medien_id_fk" FOREIGN KEY ("version_logo_id") REFERENCES "public"."medien"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "_verwaltungen_v" ADD CONSTRAINT "_verwaltungen_v_version_organisation_id_organisationen_id_fk" FOREIGN KEY ("version_organisation_id") REFERENCES "public"."organisationen"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "_verwaltungen_v" ADD CONSTRAINT "_verwaltungen_v_version_geplant_von_id_benutzer_id_fk" FOREIGN KEY ("version_geplant_von_id") REFERENCES "public"."benutzer"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "_verwaltungen_v_rels" ADD CONSTRAINT "_verwaltungen_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_verwaltungen_v"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_verwaltungen_v_rels" ADD CONSTRAINT "_verwaltungen_v_rels_benutzer_fk" FOREIGN KEY ("benutzer_id") REFERENCES "public"."benutzer"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "medien" ADD CONSTRAINT "medien_organisation_id_organisationen_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisationen"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "navigation_bereiche" ADD CONSTRAINT "navigation_bereiche_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."navigation"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "navigation_fuss_links" ADD CONSTRAINT "navigation_fuss_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."navigation_fuss"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "navigation_fuss" ADD CONSTRAINT "navigation_fuss_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."navigation"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_navigation_v_version_bereiche" ADD CONSTRAINT "_navigation_v_version_bereiche_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_navigation_v"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_navigation_v_version_fuss_links" ADD CONSTRAINT "_navigation_v_version_fuss_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_navigation_v_version_fuss"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_navigation_v_version_fuss" ADD CONSTRAINT "_navigation_v_version_fuss_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_navigation_v"("id") ON DELETE cascade ON UPDATE no action;
--> 
CREATE INDEX "termine_themen_order_idx" ON "termine_themen" USING btree ("order");
--> 
CREATE INDEX "termine_themen_parent_idx" ON "termine_themen" USING btree ("parent_id");
--> 
CREATE INDEX "termine_quellen_order_idx" ON "termine_quellen" USING btree ("_order");
--> 
CREATE INDEX "termine_quellen_parent_id_idx" ON "termine_quellen" USING btree ("_parent_id");
--> 
CREATE INDEX "termine_pruefung_order_idx" ON "termine_pruefung" USING btree ("_order");
--> 
CREATE INDEX "termine_pruefung_parent_id_idx" ON "termine_pruefung" USING btree ("_parent_id");
--> 
CREATE INDEX "termine_pruefung_von_idx" ON "termine_pruefung" USING btree ("von_id");
--> 
CREATE UNIQUE INDEX "termine_slug_idx" ON "termine" USING btree ("slug");
--> 
CREATE INDEX "termine_ablauf_idx" ON "termine" USING btree ("ablauf");
--> 
CREATE INDEX "termine_organisation_idx" ON "termine" USING btree ("organisation_id");
--> 
CREATE INDEX "termine_veroeffentlichen_am_idx" ON "termine" USING btree ("veroeffentlichen_am");
--> 
CREATE INDEX "termine_zurueckziehen_am_idx" ON "termine" USING btree ("zurueckziehen_am");
--> 
CREATE INDEX "termine_geplant_von_idx" ON "termine" USING btree ("geplant_von_id");
--> 
CREATE INDEX "termine_updated_at_idx" ON "termine" USING btree ("updated_at");
--> 
CREATE INDEX "termine_created_at_idx" ON "termine" USING btree ("created_at");
--> 
CREATE INDEX "termine__status_idx" ON "termine" USING btree ("_status");
--> 
CREATE INDEX "termine_texts_order_parent" ON "termine_texts" USING btree ("order","parent_id");
--> 
CREATE INDEX "termine_rels_order_idx" ON "termine_rels" USING btree ("order");
--> 
CREATE INDEX "termine_rels_parent_idx" ON "termine_rels" USING btree ("parent_id");
--> 
CREATE INDEX "termine_rels_path_idx" ON "termine_rels" USING btree ("path");
--> 
CREATE INDEX "termine_rels_benutzer_id_idx" ON "termine_rels" USING btree ("benutzer_id");
--> 
CREATE INDEX "_termine_v_version_themen_order_idx" ON "_termine_v_version_themen" USING btree ("order");
--> 
CREATE INDEX "_termine_v_version_themen_parent_idx" ON "_termine_v_version_themen" USING btree ("parent_id");
--> 
CREATE INDEX "_termine_v_version_quellen_order_idx" ON "_termine_v_version_quellen" USING btree ("_order");
--> 
CREATE INDEX "_termine_v_version_quellen_parent_id_idx" ON "_termine_v_version_quellen" USING btree ("_parent_id");
--> 
CREATE INDEX "_termine_v_version_pruefung_order_idx" ON "_termine_v_version_pruefung" USING btree ("_order");
--> 
CREATE INDEX "_termine_v_version_pruefung_parent_id_idx" ON "_termine_v_version_pruefung" USING btree ("_parent_id");
--> 
CREATE INDEX "_termine_v_version_pruefung_von_idx" ON "_termine_v_version_pruefung" USING btree ("von_id");
--> 
CREATE INDEX "_termine_v_parent_idx" ON "_termine_v" USING btree ("parent_id");
--> 
CREATE INDEX "_termine_v_version_version_slug_idx" ON "_termine_v" USING btree ("version_slug");
--> 
CREATE INDEX "_termine_v_version_version_ablauf_idx" ON "_termine_v" USING btree ("version_ablauf");
--> 
CREATE INDEX "_termine_v_version_version_organisation_idx" ON "_termine_v" USING btree ("version_organisation_id");
--> 
CREATE INDEX "_termine_v_version_version_veroeffentlichen_am_idx" ON "_termine_v" USING btree ("version_veroeffentlichen_am");
--> 
CREATE INDEX "_termine_v_version_version_zurueckziehen_am_idx" ON "_termine_v" USING btree ("version_zurueckziehen_am");
--> 
CREATE INDEX "_termine_v_version_version_geplant_von_idx" ON "_termine_v" USING btree ("version_geplant_von_id");
--> 
CREATE INDEX "_termine_v_version_version_updated_at_idx" ON "_termine_v" USING btree ("version_updated_at");
--> 
CREATE INDEX "_termine_v_version_version_created_at_idx" ON "_termine_v" USING btree ("version_created_at");
--> 
CREATE INDEX "_termine_v_version_version__status_idx" ON "_termine_v" USING btree ("version__status");
--> 
CREATE INDEX "_termine_v_created_at_idx" ON "_termine_v" USING btree ("created_at");
--> 
CREATE INDEX "_termine_v_updated_at_idx" ON "_termine_v" USING btree ("updated_at");
--> 
CREATE INDEX "_termine_v_latest_idx" ON "_termine_v" USING btree ("latest");
--> 
CREATE INDEX "_termine_v_texts_order_parent" ON "_termine_v_texts" USING btree ("order","parent_id");
--> 
CREATE INDEX "_termine_v_rels_order_idx" ON "_termine_v_rels" USING btree ("order");
--> 
CREATE INDEX "_termine_v_rels_parent_idx" ON "_termine_v_rels" USING btree ("parent_id");
--> 
CREATE INDEX "_termine_v_rels_path_idx" ON "_termine_v_rels" USING btree ("path");
--> 
CREATE INDEX "_termine_v_rels_benutzer_id_idx" ON "_termine_v_rels" USING btree ("benutzer_id");
--> 
CREATE INDEX "ergaenzungen_quellen_order_idx" ON "ergaenzungen_quellen" USING btree ("_order");
--> 
CREATE INDEX "ergaenzungen_quellen_parent_id_idx" ON "ergaenzungen_quellen" USING btree ("_parent_id");
--> 
CREATE INDEX "ergaenzungen_pruefung_order_idx" ON "ergaenzungen_pruefung" USING btree ("_order");
--> 
CREATE INDEX "ergaenzungen_pruefung_parent_id_idx" ON "ergaenzungen_pruefung" USING btree ("_parent_id");
--> 
CREATE INDEX "ergaenzungen_pruefung_von_idx" ON "ergaenzungen_pruefung" USING btree ("von_id");
--> 
CREATE INDEX "ergaenzungen_leistung_idx" ON "ergaenzungen" USING btree ("leistung_id");
--> 
CREATE INDEX "ergaenzungen_ablauf_idx" ON "ergaenzungen" USING btree ("ablauf");
--> 
CREATE INDEX "ergaenzungen_organisation_idx" ON "ergaenzungen" USING btree ("organisation_id");
--> 
CREATE INDEX "ergaenzungen_veroeffentlichen_am_idx" ON "ergaenzungen" USING btree ("veroeffentlichen_am");
--> 
CREATE INDEX "ergaenzungen_zurueckziehen_am_idx" ON "ergaenzungen" USING btree ("zurueckziehen_am");
--> 
CREATE INDEX "ergaenzungen_geplant_von_idx" ON "ergaenzungen" USING btree ("geplant_von_id");
--> 
CREATE INDEX "ergaenzungen_updated_at_idx" ON "ergaenzungen" USING btree ("updated_at");
--> 
CREATE INDEX "ergaenzungen_created_at_idx" ON "ergaenzungen" USING btree ("created_at");
--> 
CREATE INDEX "ergaenzungen__status_idx" ON "ergaenzungen" USING btree ("_status");
--> 
CREATE UNIQUE INDEX "leistung_organisation_idx" ON "ergaenzungen" USING btree ("leistung_id","organisation_id");
--> 
CREATE INDEX "ergaenzungen_texts_order_parent" ON "ergaenzungen_texts" USING btree ("order","parent_id");
--> 
CREATE INDEX "ergaenzungen_rels_order_idx" ON "ergaenzungen_rels" USING btree ("order");
--> 
CREATE INDEX "ergaenzungen_rels_parent_idx" ON "ergaenzungen_rels" USING btree ("parent_id");
--> 
CREATE INDEX "ergaenzungen_rels_path_idx" ON "ergaenzungen_rels" USING btree ("path");
--> 
CREATE INDEX "ergaenzungen_rels_benutzer_id_idx" ON "ergaenzungen_rels" USING btree ("benutzer_id");
--> 
CREATE INDEX "_ergaenzungen_v_version_quellen_order_idx" ON "_ergaenzungen_v_version_quellen" USING btree ("_order");
--> 
CREATE INDEX "_ergaenzungen_v_version_quellen_parent_id_idx" ON "_ergaenzungen_v_version_quellen" USING btree ("_parent_id");
--> 
CREATE INDEX "_ergaenzungen_v_version_pruefung_order_idx" ON "_ergaenzungen_v_version_pruefung" USING btree ("_order");
--> 
CREATE INDEX "_ergaenzungen_v_version_pruefung_parent_id_idx" ON "_ergaenzungen_v_version_pruefung" USING btree ("_parent_id");
--> 
CREATE INDEX "_ergaenzungen_v_version_pruefung_von_idx" ON "_ergaenzungen_v_version_pruefung" USING btree ("von_id");
--> 
CREATE INDEX "_ergaenzungen_v_parent_idx" ON "_ergaenzungen_v" USING btree ("parent_id");
--> 
CREATE INDEX "_ergaenzungen_v_version_version_leistung_idx" ON "_ergaenzungen_v" USING btree ("version_leistung_id");
--> 
CREATE INDEX "_ergaenzungen_v_version_version_ablauf_idx" ON "_ergaenzungen_v" USING btree ("version_ablauf");
--> 
CREATE INDEX "_ergaenzungen_v_version_version_organisation_idx" ON "_ergaenzungen_v" USING btree ("version_organisation_id");
--> 
CREATE INDEX "_ergaenzungen_v_version_version_veroeffentlichen_am_idx" ON "_ergaenzungen_v" USING btree ("version_veroeffentlichen_am");
--> 
CREATE INDEX "_ergaenzungen_v_version_version_zurueckziehen_am_idx" ON "_ergaenzungen_v" USING btree ("version_zurueckziehen_am");
--> 
CREATE INDEX "_ergaenzungen_v_version_version_geplant_von_idx" ON "_ergaenzungen_v" USING btree ("version_geplant_von_id");
--> 
CREATE INDEX "_ergaenzungen_v_version_version_updated_at_idx" ON "_ergaenzungen_v" USING btree ("version_updated_at");
--> 
CREATE INDEX "_ergaenzungen_v_version_version_created_at_idx" ON "_ergaenzungen_v" USING btree ("version_created_at");
--> 
CREATE INDEX "_ergaenzungen_v_version_version__status_idx" ON "_ergaenzungen_v" USING btree ("version__status");
--> 
CREATE INDEX "_ergaenzungen_v_created_at_idx" ON "_ergaenzungen_v" USING btree ("created_at");
--> 
CREATE INDEX "_ergaenzungen_v_updated_at_idx" ON "_ergaenzungen_v" USING btree ("updated_at");
--> 
CREATE INDEX "_ergaenzungen_v_latest_idx" ON "_ergaenzungen_v" USING btree ("latest");
--> 
CREATE INDEX "version_leistung_version_organisation_idx" ON "_ergaenzungen_v" USING btree ("version_leistung_id","version_organisation_id");
--> 
CREATE INDEX "_ergaenzungen_v_texts_order_parent" ON "_ergaenzungen_v_texts" USING btree ("order","parent_id");
--> 
CREATE INDEX "_ergaenzungen_v_rels_order_idx" ON "_ergaenzungen_v_rels" USING btree ("order");
--> 
CREATE INDEX "_ergaenzungen_v_rels_parent_idx" ON "_ergaenzungen_v_rels" USING btree ("parent_id");
--> 
CREATE INDEX "_ergaenzungen_v_rels_path_idx" ON "_ergaenzungen_v_rels" USING btree ("path");
--> 
CREATE INDEX "_ergaenzungen_v_rels_benutzer_id_idx" ON "_ergaenzungen_v_rels" USING btree ("benutzer_id");
--> 
CREATE INDEX "weiterleitungen_pruefung_order_idx" ON "weiterleitungen_pruefung" USING btree ("_order");
--> 
CREATE INDEX "weiterleitungen_pruefung_parent_id_idx" ON "weiterleitungen_pruefung" USING btree ("_parent_id");
--> 
CREATE INDEX "weiterleitungen_pruefung_von_idx" ON "weiterleitungen_pruefung" USING btree ("von_id");
--> 
CREATE UNIQUE INDEX "weiterleitungen_von_idx" ON "weiterleitungen" USING btree ("von");
--> 
CREATE INDEX "weiterleitungen_ablauf_idx" ON "weiterleitungen" USING btree ("ablauf");
--> 
CREATE INDEX "weiterleitungen_organisation_idx" ON "weiterleitungen" USING btree ("organisation_id");
--> 
CREATE INDEX "weiterleitungen_veroeffentlichen_am_idx" ON "weiterleitungen" USING btree ("veroeffentlichen_am");
--> 
CREATE INDEX "weiterleitungen_zurueckziehen_am_idx" ON "weiterleitungen" USING btree ("zurueckziehen_am");
--> 
CREATE INDEX "weiterleitungen_geplant_von_idx" ON "weiterleitungen" USING btree ("geplant_von_id");
--> 
CREATE INDEX "weiterleitungen_updated_at_idx" ON "weiterleitungen" USING btree ("updated_at");
--> 
CREATE INDEX "weiterleitungen_created_at_idx" ON "weiterleitungen" USING btree ("created_at");
--> 
CREATE INDEX "weiterleitungen__status_idx" ON "weiterleitungen" USING btree ("_status");
--> 
CREATE INDEX "weiterleitungen_rels_order_idx" ON "weiterleitungen_rels" USING btree ("order");
--> 
CREATE INDEX "weiterleitungen_rels_parent_idx" ON "weiterleitungen_rels" USING btree ("parent_id");
--> 
CREATE INDEX "weiterleitungen_rels_path_idx" ON "weiterleitungen_rels" USING btree ("path");
--> 
CREATE INDEX "weiterleitungen_rels_benutzer_id_idx" ON "weiterleitungen_rels" USING btree ("benutzer_id");
--> 
CREATE INDEX "_weiterleitungen_v_version_pruefung_order_idx" ON "_weiterleitungen_v_version_pruefung" USING btree ("_order");
--> 
CREATE INDEX "_weiterleitungen_v_version_pruefung_parent_id_idx" ON "_weiterleitungen_v_version_pruefung" USING btree ("_parent_id");
--> 
CREATE INDEX "_weiterleitungen_v_version_pruefung_von_idx" ON "_weiterleitungen_v_version_pruefung" USING btree ("von_id");
--> 
CREATE INDEX "_weiterleitungen_v_parent_idx" ON "_weiterleitungen_v" USING btree ("parent_id");
--> 
CREATE INDEX "_weiterleitungen_v_version_version_von_idx" ON "_weiterleitungen_v" USING btree ("version_von");
--> 
CREATE INDEX "_weiterleitungen_v_version_version_ablauf_idx" ON "_weiterleitungen_v" USING btree ("version_ablauf");
--> 
CREATE INDEX "_weiterleitungen_v_version_version_organisation_idx" ON "_weiterleitungen_v" USING btree ("version_organisation_id");
--> 
CREATE INDEX "_weiterleitungen_v_version_version_veroeffentlichen_am_idx" ON "_weiterleitungen_v" USING btree ("version_veroeffentlichen_am");
--> 
CREATE INDEX "_weiterleitungen_v_version_version_zurueckziehen_am_idx" ON "_weiterleitungen_v" USING btree ("version_zurueckziehen_am");
--> 
CREATE INDEX "_weiterleitungen_v_version_version_geplant_von_idx" ON "_weiterleitungen_v" USING btree ("version_geplant_von_id");
--> 
CREATE INDEX "_weiterleitungen_v_version_version_updated_at_idx" ON "_weiterleitungen_v" USING btree ("version_updated_at");
--> 
CREATE INDEX "_weiterleitungen_v_version_version_created_at_idx" ON "_weiterleitungen_v" USING btree ("version_created_at");
--> 
CREATE INDEX "_weiterleitungen_v_version_version__status_idx" ON "_weiterleitungen_v" USING btree ("version__status");
--> 
CREATE INDEX "_weiterleitungen_v_created_at_idx" ON "_weiterleitungen_v" USING btree ("created_at");
--> 
CREATE INDEX "_weiterleitungen_v_updated_at_idx" ON "_weiterleitungen_v" USING btree ("updated_at");
--> 
CREATE INDEX "_weiterleitungen_v_latest_idx" ON "_weiterleitungen_v" USING btree ("latest");
--> 
CREATE INDEX "_weiterleitungen_v_rels_order_idx" ON "_weiterleitungen_v_rels" USING btree ("order");
--> 
CREATE INDEX "_weiterleitungen_v_rels_parent_idx" ON "_weiterleitungen_v_rels" USING btree ("parent_id");
--> 
CREATE INDEX "_weiterleitungen_v_rels_path_idx" ON "_weiterleitungen_v_rels" USING btree ("path");
--> 
CREATE INDEX "_weiterleitungen_v_rels_benutzer_id_idx" ON "_weiterleitungen_v_rels" USING btree ("benutzer_id");
--> 
CREATE INDEX "verwaltungen_pruefung_order_idx" ON "verwaltungen_pruefung" USING btree ("_order");
--> 
CREATE INDEX "verwaltungen_pruefung_parent_id_idx" ON "verwaltungen_pruefung" USING btree ("_parent_id");
--> 
CREATE INDEX "verwaltungen_pruefung_von_idx" ON "verwaltungen_pruefung" USING btree ("von_id");
--> 
CREATE INDEX "verwaltungen_logo_idx" ON "verwaltungen" USING btree ("logo_id");
--> 
CREATE UNIQUE INDEX "verwaltungen_ars_idx" ON "verwaltungen" USING btree ("ars");
--> 
CREATE UNIQUE INDEX "verwaltungen_slug_idx" ON "verwaltungen" USING btree ("slug");
--> 
CREATE INDEX "verwaltungen_ablauf_idx" ON "verwaltungen" USING btree ("ablauf");
--> 
CREATE INDEX "verwaltungen_organisation_idx" ON "verwaltungen" USING btree ("organisation_id");
--> 
CREATE INDEX "verwaltungen_veroeffentlichen_am_idx" ON "verwaltungen" USING btree ("veroeffentlichen_am");
--> 
CREATE INDEX "verwaltungen_zurueckziehen_am_idx" ON "verwaltungen" USING btree ("zurueckziehen_am");
--> 
CREATE INDEX "verwaltungen_geplant_von_idx" ON "verwaltungen" USING btree ("geplant_von_id");
--> 
CREATE INDEX "verwaltungen_updated_at_idx" ON "verwaltungen" USING btree ("updated_at");
--> 
CREATE INDEX "verwaltungen_created_at_idx" ON "verwaltungen" USING btree ("created_at");
--> 
CREATE INDEX "verwaltungen__status_idx" ON "verwaltungen" USING btree ("_status");
--> 
CREATE INDEX "verwaltungen_rels_order_idx" ON "verwaltungen_rels" USING btree ("order");
--> 
CREATE INDEX "verwaltungen_rels_parent_idx" ON "verwaltungen_rels" USING btree ("parent_id");
--> 
CREATE INDEX "verwaltungen_rels_path_idx" ON "verwaltungen_rels" USING btree ("path");
--> 
CREATE INDEX "verwaltungen_rels_benutzer_id_idx" ON "verwaltungen_rels" USING btree ("benutzer_id");
--> 
CREATE INDEX "_verwaltungen_v_version_pruefung_order_idx" ON "_verwaltungen_v_version_pruefung" USING btree ("_order");
--> 
CREATE INDEX "_verwaltungen_v_version_pruefung_parent_id_idx" ON "_verwaltungen_v_version_pruefung" USING btree ("_parent_id");
--> 
CREATE INDEX "_verwaltungen_v_version_pruefung_von_idx" ON "_verwaltungen_v_version_pruefung" USING btree ("von_id");
--> 
CREATE INDEX "_verwaltungen_v_parent_idx" ON "_verwaltungen_v" USING btree ("parent_id");
--> 
CREATE INDEX "_verwaltungen_v_version_version_logo_idx" ON "_verwaltungen_v" USING btree ("version_logo_id");
--> 
CREATE INDEX "_verwaltungen_v_version_version_ars_idx" ON "_verwaltungen_v" USING btree ("version_ars");
--> 
CREATE INDEX "_verwaltungen_v_version_version_slug_idx" ON "_verwaltungen_v" USING btree ("version_slug");
--> 
CREATE INDEX "_verwaltungen_v_version_version_ablauf_idx" ON "_verwaltungen_v" USING btree ("version_ablauf");
--> 
CREATE INDEX "_verwaltungen_v_version_version_organisation_idx" ON "_verwaltungen_v" USING btree ("version_organisation_id");
--> 
CREATE INDEX "_verwaltungen_v_version_version_veroeffentlichen_am_idx" ON "_verwaltungen_v" USING btree ("version_veroeffentlichen_am");
--> 
CREATE INDEX "_verwaltungen_v_version_version_zurueckziehen_am_idx" ON "_verwaltungen_v" USING btree ("version_zurueckziehen_am");
--> 
CREATE INDEX "_verwaltungen_v_version_version_geplant_von_idx" ON "_verwaltungen_v" USING btree ("version_geplant_von_id");
--> 
CREATE INDEX "_verwaltungen_v_version_version_updated_at_idx" ON "_verwaltungen_v" USING btree ("version_updated_at");
--> 
CREATE INDEX "_verwaltungen_v_version_version_created_at_idx" ON "_verwaltungen_v" USING btree ("version_created_at");
--> 
CREATE INDEX "_verwaltungen_v_version_version__status_idx" ON "_verwaltungen_v" USING btree ("version__status");
--> 
CREATE INDEX "_verwaltungen_v_created_at_idx" ON "_verwaltungen_v" USING btree ("created_at");
--> 
CREATE INDEX "_verwaltungen_v_updated_at_idx" ON "_verwaltungen_v" USING btree ("updated_at");
--> 
CREATE INDEX "_verwaltungen_v_latest_idx" ON "_verwaltungen_v" USING btree ("latest");
--> 
CREATE INDEX "_verwaltungen_v_rels_order_idx" ON "_verwaltungen_v_rels" USING btree ("order");
--> 
CREATE INDEX "_verwaltungen_v_rels_parent_idx" ON "_verwaltungen_v_rels" USING btree ("parent_id");
--> 
CREATE INDEX "_verwaltungen_v_rels_path_idx" ON "_verwaltungen_v_rels" USING btree ("path");
--> 
CREATE INDEX "_verwaltungen_v_rels_benutzer_id_idx" ON "_verwaltungen_v_rels" USING btree ("benutzer_id");
--> 
CREATE INDEX "medien_organisation_idx" ON "medien" USING btree ("organisation_id");
--> 
CREATE INDEX "medien_datei_idx" ON "medien" USING btree ("datei");
--> 
CREATE INDEX "medien_updated_at_idx" ON "medien" USING btree ("updated_at");
--> 
CREATE INDEX "medien_created_at_idx" ON "medien" USING btree ("created_at");
--> 
CREATE UNIQUE INDEX "medien_filename_idx" ON "medien" USING btree ("filename");
--> 
CREATE INDEX "navigation_bereiche_order_idx" ON "navigation_bereiche" USING btree ("_order");
--> 
CREATE INDEX "navigation_bereiche_parent_id_idx" ON "navigation_bereiche" USING btree ("_parent_id");
--> 
CREATE INDEX "navigation_fuss_links_order_idx" ON "navigation_fuss_links" USING btree ("_order");
--> 
CREATE INDEX "navigation_fuss_links_parent_id_idx" ON "navigation_fuss_links" USING btree ("_parent_id");
--> 
CREATE INDEX "navigation_fuss_order_idx" ON "navigation_fuss" USING btree ("_order");
--> 
CREATE INDEX "navigation_fuss_parent_id_idx" ON "navigation_fuss" USING btree ("_parent_id");
--> 
CREATE INDEX "_navigation_v_version_bereiche_order_idx" ON "_navigation_v_version_bereiche" USING btree ("_order");
--> 
CREATE INDEX "_navigation_v_version_bereiche_parent_id_idx" ON "_navigation_v_version_bereiche" USING btree ("_parent_id");
--> 
CREATE INDEX "_navigation_v_version_fuss_links_order_idx" ON "_navigation_v_version_fuss_links" USING btree ("_order");
--> 
CREATE INDEX "_navigation_v_version_fuss_links_parent_id_idx" ON "_navigation_v_version_fuss_links" USING btree ("_parent_id");
--> 
CREATE INDEX "_navigation_v_version_fuss_order_idx" ON "_navigation_v_version_fuss" USING btree ("_order");
--> 
CREATE INDEX "_navigation_v_version_fuss_parent_id_idx" ON "_navigation_v_version_fuss" USING btree ("_parent_id");
--> 
CREATE INDEX "_navigation_v_created_at_idx" ON "_navigation_v" USING btree ("created_at");
--> 
CREATE INDEX "_navigation_v_updated_at_idx" ON "_navigation_v" USING btree ("updated_at");
--> 
ALTER TABLE "leistungen" ADD CONSTRAINT "leistungen_geplant_von_id_benutzer_id_fk" FOREIGN KEY ("geplant_von_id") REFERENCES "public"."benutzer"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "_leistungen_v" ADD CONSTRAINT "_leistungen_v_version_geplant_von_id_benutzer_id_fk" FOREIGN KEY ("version_geplant_von_id") REFERENCES "public"."benutzer"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "onlinedienste" ADD CONSTRAINT "onlinedienste_geplant_von_id_benutzer_id_fk" FOREIGN KEY ("geplant_von_id") REFERENCES "public"."benutzer"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "_onlinedienste_v" ADD CONSTRAINT "_onlinedienste_v_version_geplant_von_id_benutzer_id_fk" FOREIGN KEY ("version_geplant_von_id") REFERENCES "public"."benutzer"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "fragen" ADD CONSTRAINT "fragen_geplant_von_id_benutzer_id_fk" FOREIGN KEY ("geplant_von_id") REFERENCES "public"."benutzer"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "_fragen_v" ADD CONSTRAINT "_fragen_v_version_geplant_von_id_benutzer_id_fk" FOREIGN KEY ("version_geplant_von_id") REFERENCES "public"."benutzer"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "anleitungen" ADD CONSTRAINT "anleitungen_geplant_von_id_benutzer_id_fk" FOREIGN KEY ("geplant_von_id") REFERENCES "public"."benutzer"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "_anleitungen_v" ADD CONSTRAINT "_anleitungen_v_version_geplant_von_id_benutzer_id_fk" FOREIGN KEY ("version_geplant_von_id") REFERENCES "public"."benutzer"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "lagen" ADD CONSTRAINT "lagen_geplant_von_id_benutzer_id_fk" FOREIGN KEY ("geplant_von_id") REFERENCES "public"."benutzer"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "_lagen_v" ADD CONSTRAINT "_lagen_v_version_geplant_von_id_benutzer_id_fk" FOREIGN KEY ("version_geplant_von_id") REFERENCES "public"."benutzer"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "uebersetzungen" ADD CONSTRAINT "uebersetzungen_geplant_von_id_benutzer_id_fk" FOREIGN KEY ("geplant_von_id") REFERENCES "public"."benutzer"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "_uebersetzungen_v" ADD CONSTRAINT "_uebersetzungen_v_version_geplant_von_id_benutzer_id_fk" FOREIGN KEY ("version_geplant_von_id") REFERENCES "public"."benutzer"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "projekte" ADD CONSTRAINT "projekte_geplant_von_id_benutzer_id_fk" FOREIGN KEY ("geplant_von_id") REFERENCES "public"."benutzer"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "_projekte_v" ADD CONSTRAINT "_projekte_v_version_geplant_von_id_benutzer_id_fk" FOREIGN KEY ("version_geplant_von_id") REFERENCES "public"."benutzer"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "meldungen" ADD CONSTRAINT "meldungen_geplant_von_id_benutzer_id_fk" FOREIGN KEY ("geplant_von_id") REFERENCES "public"."benutzer"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "_meldungen_v" ADD CONSTRAINT "_meldungen_v_version_geplant_von_id_benutzer_id_fk" FOREIGN KEY ("version_geplant_von_id") REFERENCES "public"."benutzer"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "leitfaeden" ADD CONSTRAINT "leitfaeden_geplant_von_id_benutzer_id_fk" FOREIGN KEY ("geplant_von_id") REFERENCES "public"."benutzer"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "_leitfaeden_v" ADD CONSTRAINT "_leitfaeden_v_version_geplant_von_id_benutzer_id_fk" FOREIGN KEY ("version_geplant_von_id") REFERENCES "public"."benutzer"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "begriffe" ADD CONSTRAINT "begriffe_geplant_von_id_benutzer_id_fk" FOREIGN KEY ("geplant_von_id") REFERENCES "public"."benutzer"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "_begriffe_v" ADD CONSTRAINT "_begriffe_v_version_geplant_von_id_benutzer_id_fk" FOREIGN KEY ("version_geplant_von_id") REFERENCES "public"."benutzer"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "landschaft" ADD CONSTRAINT "landschaft_geplant_von_id_benutzer_id_fk" FOREIGN KEY ("geplant_von_id") REFERENCES "public"."benutzer"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "_landschaft_v" ADD CONSTRAINT "_landschaft_v_version_geplant_von_id_benutzer_id_fk" FOREIGN KEY ("version_geplant_von_id") REFERENCES "public"."benutzer"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "seiten" ADD CONSTRAINT "seiten_geplant_von_id_benutzer_id_fk" FOREIGN KEY ("geplant_von_id") REFERENCES "public"."benutzer"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "_seiten_v" ADD CONSTRAINT "_seiten_v_version_geplant_von_id_benutzer_id_fk" FOREIGN KEY ("version_geplant_von_id") REFERENCES "public"."benutzer"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_termine_fk" FOREIGN KEY ("termine_id") REFERENCES "public"."termine"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_ergaenzungen_fk" FOREIGN KEY ("ergaenzungen_id") REFERENCES "public"."ergaenzungen"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_weiterleitungen_fk" FOREIGN KEY ("weiterleitungen_id") REFERENCES "public"."weiterleitungen"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_verwaltungen_fk" FOREIGN KEY ("verwaltungen_id") REFERENCES "public"."verwaltungen"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_medien_fk" FOREIGN KEY ("medien_id") REFERENCES "public"."medien"("id") ON DELETE cascade ON UPDATE no action;
--> 
CREATE INDEX "leistungen_veroeffentlichen_am_idx" ON "leistungen" USING btree ("veroeffentlichen_am");
--> 
CREATE INDEX "leistungen_zurueckziehen_am_idx" ON "leistungen" USING btree ("zurueckziehen_am");
--> 
CREATE INDEX "leistungen_geplant_von_idx" ON "leistungen" USING btree ("geplant_von_id");
--> 
CREATE INDEX "_leistungen_v_version_version_veroeffentlichen_am_idx" ON "_leistungen_v" USING btree ("version_veroeffentlichen_am");
--> 
CREATE INDEX "_leistungen_v_version_version_zurueckziehen_am_idx" ON "_leistungen_v" USING btree ("version_zurueckziehen_am");
--> 
CREATE INDEX "_leistungen_v_version_version_geplant_von_idx" ON "_leistungen_v" USING btree ("version_geplant_von_id");
--> 
CREATE INDEX "onlinedienste_veroeffentlichen_am_idx" ON "onlinedienste" USING btree ("veroeffentlichen_am");
--> 
CREATE INDEX "onlinedienste_zurueckziehen_am_idx" ON "onlinedienste" USING btree ("zurueckziehen_am");
--> 
CREATE INDEX "onlinedienste_geplant_von_idx" ON "onlinedienste" USING btree ("geplant_von_id");
--> 
CREATE INDEX "_onlinedienste_v_version_version_veroeffentlichen_am_idx" ON "_onlinedienste_v" USING btree ("version_veroeffentlichen_am");
--> 
CREATE INDEX "_onlinedienste_v_version_version_zurueckziehen_am_idx" ON "_onlinedienste_v" USING btree ("version_zurueckziehen_am");
--> 
CREATE INDEX "_onlinedienste_v_version_version_geplant_von_idx" ON "_onlinedienste_v" USING btree ("version_geplant_von_id");
--> 
CREATE INDEX "fragen_veroeffentlichen_am_idx" ON "fragen" USING btree ("veroeffentlichen_am");
--> 
CREATE INDEX "fragen_zurueckziehen_am_idx" ON "fragen" USING btree ("zurueckziehen_am");
--> 
CREATE INDEX "fragen_geplant_von_idx" ON "fragen" USING btree ("geplant_von_id");
--> 
CREATE INDEX "_fragen_v_version_version_veroeffentlichen_am_idx" ON "_fragen_v" USING btree ("version_veroeffentlichen_am");
--> 
CREATE INDEX "_fragen_v_version_version_zurueckziehen_am_idx" ON "_fragen_v" USING btree ("version_zurueckziehen_am");
--> 
CREATE INDEX "_fragen_v_version_version_geplant_von_idx" ON "_fragen_v" USING btree ("version_geplant_von_id");
--> 
CREATE INDEX "anleitungen_veroeffentlichen_am_idx" ON "anleitungen" USING btree ("veroeffentlichen_am");
--> 
CREATE INDEX "anleitungen_zurueckziehen_am_idx" ON "anleitungen" USING btree ("zurueckziehen_am");
--> 
CREATE INDEX "anleitungen_geplant_von_idx" ON "anleitungen" USING btree ("geplant_von_id");
--> 
CREATE INDEX "_anleitungen_v_version_version_veroeffentlichen_am_idx" ON "_anleitungen_v" USING btree ("version_veroeffentlichen_am");
--> 
CREATE INDEX "_anleitungen_v_version_version_zurueckziehen_am_idx" ON "_anleitungen_v" USING btree ("version_zurueckziehen_am");
--> 
CREATE INDEX "_anleitungen_v_version_version_geplant_von_idx" ON "_anleitungen_v" USING btree ("version_geplant_von_id");
--> 
CREATE INDEX "lagen_veroeffentlichen_am_idx" ON "lagen" USING btree ("veroeffentlichen_am");
--> 
CREATE INDEX "lagen_zurueckziehen_am_idx" ON "lagen" USING btree ("zurueckziehen_am");
--> 
CREATE INDEX "lagen_geplant_von_idx" ON "lagen" USING btree ("geplant_von_id");
--> 
CREATE INDEX "_lagen_v_version_version_veroeffentlichen_am_idx" ON "_lagen_v" USING btree ("version_veroeffentlichen_am");
--> 
CREATE INDEX "_lagen_v_version_version_zurueckziehen_am_idx" ON "_lagen_v" USING btree ("version_zurueckziehen_am");
--> 
CREATE INDEX "_lagen_v_version_version_geplant_von_idx" ON "_lagen_v" USING btree ("version_geplant_von_id");
--> 
CREATE INDEX "uebersetzungen_original_geaendert_idx" ON "uebersetzungen" USING btree ("original_geaendert");
--> 
CREATE INDEX "uebersetzungen_veroeffentlichen_am_idx" ON "uebersetzungen" USING btree ("veroeffentlichen_am");
--> 
CREATE INDEX "uebersetzungen_zurueckziehen_am_idx" ON "uebersetzungen" USING btree ("zurueckziehen_am");
--> 
CREATE INDEX "uebersetzungen_geplant_von_idx" ON "uebersetzungen" USING btree ("geplant_von_id");
--> 
CREATE INDEX "_uebersetzungen_v_version_version_original_geaendert_idx" ON "_uebersetzungen_v" USING btree ("version_original_geaendert");
--> 
CREATE INDEX "_uebersetzungen_v_version_version_veroeffentlichen_am_idx" ON "_uebersetzungen_v" USING btree ("version_veroeffentlichen_am");
--> 
CREATE INDEX "_uebersetzungen_v_version_version_zurueckziehen_am_idx" ON "_uebersetzungen_v" USING btree ("version_zurueckziehen_am");
--> 
CREATE INDEX "_uebersetzungen_v_version_version_geplant_von_idx" ON "_uebersetzungen_v" USING btree ("version_geplant_von_id");
--> 
CREATE INDEX "projekte_veroeffentlichen_am_idx" ON "projekte" USING btree ("veroeffentlichen_am");
--> 
CREATE INDEX "projekte_zurueckziehen_am_idx" ON "projekte" USING btree ("zurueckziehen_am");
--> 
CREATE INDEX "projekte_geplant_von_idx" ON "projekte" USING btree ("geplant_von_id");
--> 
CREATE INDEX "_projekte_v_version_version_veroeffentlichen_am_idx" ON "_projekte_v" USING btree ("version_veroeffentlichen_am");
--> 
CREATE INDEX "_projekte_v_version_version_zurueckziehen_am_idx" ON "_projekte_v" USING btree ("version_zurueckziehen_am");
--> 
CREATE INDEX "_projekte_v_version_version_geplant_von_idx" ON "_projekte_v" USING btree ("version_geplant_von_id");
--> 
CREATE INDEX "meldungen_veroeffentlichen_am_idx" ON "meldungen" USING btree ("veroeffentlichen_am");
--> 
CREATE INDEX "meldungen_zurueckziehen_am_idx" ON "meldungen" USING btree ("zurueckziehen_am");
--> 
CREATE INDEX "meldungen_geplant_von_idx" ON "meldungen" USING btree ("geplant_von_id");
--> 
CREATE INDEX "_meldungen_v_version_version_veroeffentlichen_am_idx" ON "_meldungen_v" USING btree ("version_veroeffentlichen_am");
--> 
CREATE INDEX "_meldungen_v_version_version_zurueckziehen_am_idx" ON "_meldungen_v" USING btree ("version_zurueckziehen_am");
--> 
CREATE INDEX "_meldungen_v_version_version_geplant_von_idx" ON "_meldungen_v" USING btree ("version_geplant_von_id");
--> 
CREATE INDEX "leitfaeden_veroeffentlichen_am_idx" ON "leitfaeden" USING btree ("veroeffentlichen_am");
--> 
CREATE INDEX "leitfaeden_zurueckziehen_am_idx" ON "leitfaeden" USING btree ("zurueckziehen_am");
--> 
CREATE INDEX "leitfaeden_geplant_von_idx" ON "leitfaeden" USING btree ("geplant_von_id");
--> 
CREATE INDEX "_leitfaeden_v_version_version_veroeffentlichen_am_idx" ON "_leitfaeden_v" USING btree ("version_veroeffentlichen_am");
--> 
CREATE INDEX "_leitfaeden_v_version_version_zurueckziehen_am_idx" ON "_leitfaeden_v" USING btree ("version_zurueckziehen_am");
--> 
CREATE INDEX "_leitfaeden_v_version_version_geplant_von_idx" ON "_leitfaeden_v" USING btree ("version_geplant_von_id");
--> 
CREATE INDEX "begriffe_veroeffentlichen_am_idx" ON "begriffe" USING btree ("veroeffentlichen_am");
--> 
CREATE INDEX "begriffe_zurueckziehen_am_idx" ON "begriffe" USING btree ("zurueckziehen_am");
--> 
CREATE INDEX "begriffe_geplant_von_idx" ON "begriffe" USING btree ("geplant_von_id");
--> 
CREATE INDEX "_begriffe_v_version_version_veroeffentlichen_am_idx" ON "_begriffe_v" USING btree ("version_veroeffentlichen_am");
--> 
CREATE INDEX "_begriffe_v_version_version_zurueckziehen_am_idx" ON "_begriffe_v" USING btree ("version_zurueckziehen_am");
--> 
CREATE INDEX "_begriffe_v_version_version_geplant_von_idx" ON "_begriffe_v" USING btree ("version_geplant_von_id");
--> 
CREATE INDEX "landschaft_veroeffentlichen_am_idx" ON "landschaft" USING btree ("veroeffentlichen_am");
--> 
CREATE INDEX "landschaft_zurueckziehen_am_idx" ON "landschaft" USING btree ("zurueckziehen_am");
--> 
CREATE INDEX "landschaft_geplant_von_idx" ON "landschaft" USING btree ("geplant_von_id");
--> 
CREATE INDEX "_landschaft_v_version_version_veroeffentlichen_am_idx" ON "_landschaft_v" USING btree ("version_veroeffentlichen_am");
--> 
CREATE INDEX "_landschaft_v_version_version_zurueckziehen_am_idx" ON "_landschaft_v" USING btree ("version_zurueckziehen_am");
--> 
CREATE INDEX "_landschaft_v_version_version_geplant_von_idx" ON "_landschaft_v" USING btree ("version_geplant_von_id");
--> 
CREATE INDEX "seiten_veroeffentlichen_am_idx" ON "seiten" USING btree ("veroeffentlichen_am");
--> 
CREATE INDEX "seiten_zurueckziehen_am_idx" ON "seiten" USING btree ("zurueckziehen_am");
--> 
CREATE INDEX "seiten_geplant_von_idx" ON "seiten" USING btree ("geplant_von_id");
--> 
CREATE INDEX "_seiten_v_version_version_veroeffentlichen_am_idx" ON "_seiten_v" USING btree ("version_veroeffentlichen_am");
--> 
CREATE INDEX "_seiten_v_version_version_zurueckziehen_am_idx" ON "_seiten_v" USING btree ("version_zurueckziehen_am");
--> 
CREATE INDEX "_seiten_v_version_version_geplant_von_idx" ON "_seiten_v" USING btree ("version_geplant_von_id");
--> 
CREATE INDEX "payload_locked_documents_rels_termine_id_idx" ON "payload_locked_documents_rels" USING btree ("termine_id");
--> 
CREATE INDEX "payload_locked_documents_rels_ergaenzungen_id_idx" ON "payload_locked_documents_rels" USING btree ("ergaenzungen_id");
--> 
CREATE INDEX "payload_locked_documents_rels_weiterleitungen_id_idx" ON "payload_locked_documents_rels" USING btree ("weiterleitungen_id");
--> 
CREATE INDEX "payload_locked_documents_rels_verwaltungen_id_idx" ON "payload_locked_documents_rels" USING btree ("verwaltungen_id");
--> 
CREATE INDEX "payload_locked_documents_rels_medien_id_idx" ON "payload_locked_documents_rels" USING btree ("medien_id");
