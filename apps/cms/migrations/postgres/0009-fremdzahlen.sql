CREATE TYPE "public"."enum_fremdzahlen_pruefung_schritt" AS ENUM('einreichen', 'zurueckgeben', 'freigeben', 'veroeffentlichen', 'bearbeiten', 'zurueckziehen');
--> 
CREATE TYPE "public"."enum_fremdzahlen_ablauf" AS ENUM('entwurf', 'in-pruefung', 'freigegeben', 'veroeffentlicht', 'zurueckgezogen');
--> 
CREATE TYPE "public"."enum_fremdzahlen_gebiet" AS ENUM('DE', 'BW', 'BY', 'BE', 'BB', 'HB', 'HH', 'HE', 'MV', 'NI', 'NW', 'RP', 'SL', 'SN', 'ST', 'SH', 'TH');
--> 
CREATE TYPE "public"."enum_fremdzahlen_zaehlweise" AS ENUM('ozg-flaechendeckend', 'ozg-mindestens-eine', 'leika-flaechendeckend', 'ozg-beantragbar');
--> 
CREATE TYPE "public"."enum_fremdzahlen_status" AS ENUM('draft', 'published');
--> 
CREATE TYPE "public"."enum__fremdzahlen_v_version_pruefung_schritt" AS ENUM('einreichen', 'zurueckgeben', 'freigeben', 'veroeffentlichen', 'bearbeiten', 'zurueckziehen');
--> 
CREATE TYPE "public"."enum__fremdzahlen_v_version_ablauf" AS ENUM('entwurf', 'in-pruefung', 'freigegeben', 'veroeffentlicht', 'zurueckgezogen');
--> 
CREATE TYPE "public"."enum__fremdzahlen_v_version_gebiet" AS ENUM('DE', 'BW', 'BY', 'BE', 'BB', 'HB', 'HH', 'HE', 'MV', 'NI', 'NW', 'RP', 'SL', 'SN', 'ST', 'SH', 'TH');
--> 
CREATE TYPE "public"."enum__fremdzahlen_v_version_zaehlweise" AS ENUM('ozg-flaechendeckend', 'ozg-mindestens-eine', 'leika-flaechendeckend', 'ozg-beantragbar');
--> 
CREATE TYPE "public"."enum__fremdzahlen_v_version_status" AS ENUM('draft', 'published');
--> 
CREATE TABLE "fremdzahlen_pruefung" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"schritt" "enum_fremdzahlen_pruefung_schritt",
	"von_id" integer,
	"am" timestamp(3) with time zone,
	"kommentar" varchar
);

--> 
CREATE TABLE "fremdzahlen" (
	"id" serial PRIMARY KEY NOT NULL,
	"ablauf" "enum_fremdzahlen_ablauf" DEFAULT 'entwurf',
	"titel" varchar,
	"gebiet" "enum_fremdzahlen_gebiet",
	"zaehlweise" "enum_fremdzahlen_zaehlweise",
	"wert" numeric,
	"von" numeric,
	"stand" varchar,
	"quelle_titel" varchar,
	"quelle_url" varchar,
	"hinweis" varchar,
	"slug" varchar,
	"organisation_id" integer,
	"veroeffentlichen_am" timestamp(3) with time zone,
	"zurueckziehen_am" timestamp(3) with time zone,
	"geplant_von_id" integer,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"_status" "enum_fremdzahlen_status" DEFAULT 'draft'
);

--> 
CREATE TABLE "fremdzahlen_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"benutzer_id" integer
);

--> 
CREATE TABLE "_fremdzahlen_v_version_pruefung" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"schritt" "enum__fremdzahlen_v_version_pruefung_schritt",
	"von_id" integer,
	"am" timestamp(3) with time zone,
	"kommentar" varchar,
	"_uuid" varchar
);

--> 
CREATE TABLE "_fremdzahlen_v" (
	"id" serial PRIMARY KEY NOT NULL,
	"parent_id" integer,
	"version_ablauf" "enum__fremdzahlen_v_version_ablauf" DEFAULT 'entwurf',
	"version_titel" varchar,
	"version_gebiet" "enum__fremdzahlen_v_version_gebiet",
	"version_zaehlweise" "enum__fremdzahlen_v_version_zaehlweise",
	"version_wert" numeric,
	"version_von" numeric,
	"version_stand" varchar,
	"version_quelle_titel" varchar,
	"version_quelle_url" varchar,
	"version_hinweis" varchar,
	"version_slug" varchar,
	"version_organisation_id" integer,
	"version_veroeffentlichen_am" timestamp(3) with time zone,
	"version_zurueckziehen_am" timestamp(3) with time zone,
	"version_geplant_von_id" integer,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"version__status" "enum__fremdzahlen_v_version_status" DEFAULT 'draft',
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"latest" boolean
);

--> 
CREATE TABLE "_fremdzahlen_v_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"benutzer_id" integer
);

--> 
ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "fremdzahlen_id" integer;
--> 
ALTER TABLE "fremdzahlen_pruefung" ADD CONSTRAINT "fremdzahlen_pruefung_von_id_benutzer_id_fk" FOREIGN KEY ("von_id") REFERENCES "public"."benutzer"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "fremdzahlen_pruefung" ADD CONSTRAINT "fremdzahlen_pruefung_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."fremdzahlen"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "fremdzahlen" ADD CONSTRAINT "fremdzahlen_organisation_id_organisationen_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisationen"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "fremdzahlen" ADD CONSTRAINT "fremdzahlen_geplant_von_id_benutzer_id_fk" FOREIGN KEY ("geplant_von_id") REFERENCES "public"."benutzer"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "fremdzahlen_rels" ADD CONSTRAINT "fremdzahlen_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."fremdzahlen"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "fremdzahlen_rels" ADD CONSTRAINT "fremdzahlen_rels_benutzer_fk" FOREIGN KEY ("benutzer_id") REFERENCES "public"."benutzer"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_fremdzahlen_v_version_pruefung" ADD CONSTRAINT "_fremdzahlen_v_version_pruefung_von_id_benutzer_id_fk" FOREIGN KEY ("von_id") REFERENCES "public"."benutzer"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "_fremdzahlen_v_version_pruefung" ADD CONSTRAINT "_fremdzahlen_v_version_pruefung_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_fremdzahlen_v"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_fremdzahlen_v" ADD CONSTRAINT "_fremdzahlen_v_parent_id_fremdzahlen_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."fremdzahlen"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "_fremdzahlen_v" ADD CONSTRAINT "_fremdzahlen_v_version_organisation_id_organisationen_id_fk" FOREIGN KEY ("version_organisation_id") REFERENCES "public"."organisationen"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "_fremdzahlen_v" ADD CONSTRAINT "_fremdzahlen_v_version_geplant_von_id_benutzer_id_fk" FOREIGN KEY ("version_geplant_von_id") REFERENCES "public"."benutzer"("id") ON DELETE set null ON UPDATE no action;
--> 
ALTER TABLE "_fremdzahlen_v_rels" ADD CONSTRAINT "_fremdzahlen_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_fremdzahlen_v"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_fremdzahlen_v_rels" ADD CONSTRAINT "_fremdzahlen_v_rels_benutzer_fk" FOREIGN KEY ("benutzer_id") REFERENCES "public"."benutzer"("id") ON DELETE cascade ON UPDATE no action;
--> 
CREATE INDEX "fremdzahlen_pruefung_order_idx" ON "fremdzahlen_pruefung" USING btree ("_order");
--> 
CREATE INDEX "fremdzahlen_pruefung_parent_id_idx" ON "fremdzahlen_pruefung" USING btree ("_parent_id");
--> 
CREATE INDEX "fremdzahlen_pruefung_von_idx" ON "fremdzahlen_pruefung" USING btree ("von_id");
--> 
CREATE INDEX "fremdzahlen_ablauf_idx" ON "fremdzahlen" USING btree ("ablauf");
--> 
CREATE UNIQUE INDEX "fremdzahlen_slug_idx" ON "fremdzahlen" USING btree ("slug");
--> 
CREATE INDEX "fremdzahlen_organisation_idx" ON "fremdzahlen" USING btree ("organisation_id");
--> 
CREATE INDEX "fremdzahlen_veroeffentlichen_am_idx" ON "fremdzahlen" USING btree ("veroeffentlichen_am");
--> 
CREATE INDEX "fremdzahlen_zurueckziehen_am_idx" ON "fremdzahlen" USING btree ("zurueckziehen_am");
--> 
CREATE INDEX "fremdzahlen_geplant_von_idx" ON "fremdzahlen" USING btree ("geplant_von_id");
--> 
CREATE INDEX "fremdzahlen_updated_at_idx" ON "fremdzahlen" USING btree ("updated_at");
--> 
CREATE INDEX "fremdzahlen_created_at_idx" ON "fremdzahlen" USING btree ("created_at");
--> 
CREATE INDEX "fremdzahlen__status_idx" ON "fremdzahlen" USING btree ("_status");
--> 
CREATE INDEX "fremdzahlen_rels_order_idx" ON "fremdzahlen_rels" USING btree ("order");
--> 
CREATE INDEX "fremdzahlen_rels_parent_idx" ON "fremdzahlen_rels" USING btree ("parent_id");
--> 
CREATE INDEX "fremdzahlen_rels_path_idx" ON "fremdzahlen_rels" USING btree ("path");
--> 
CREATE INDEX "fremdzahlen_rels_benutzer_id_idx" ON "fremdzahlen_rels" USING btree ("benutzer_id");
--> 
CREATE INDEX "_fremdzahlen_v_version_pruefung_order_idx" ON "_fremdzahlen_v_version_pruefung" USING btree ("_order");
--> 
CREATE INDEX "_fremdzahlen_v_version_pruefung_parent_id_idx" ON "_fremdzahlen_v_version_pruefung" USING btree ("_parent_id");
--> 
CREATE INDEX "_fremdzahlen_v_version_pruefung_von_idx" ON "_fremdzahlen_v_version_pruefung" USING btree ("von_id");
--> 
CREATE INDEX "_fremdzahlen_v_parent_idx" ON "_fremdzahlen_v" USING btree ("parent_id");
--> 
CREATE INDEX "_fremdzahlen_v_version_version_ablauf_idx" ON "_fremdzahlen_v" USING btree ("version_ablauf");
--> 
CREATE INDEX "_fremdzahlen_v_version_version_slug_idx" ON "_fremdzahlen_v" USING btree ("version_slug");
--> 
CREATE INDEX "_fremdzahlen_v_version_version_organisation_idx" ON "_fremdzahlen_v" USING btree ("version_organisation_id");
--> 
CREATE INDEX "_fremdzahlen_v_version_version_veroeffentlichen_am_idx" ON "_fremdzahlen_v" USING btree ("version_veroeffentlichen_am");
--> 
CREATE INDEX "_fremdzahlen_v_version_version_zurueckziehen_am_idx" ON "_fremdzahlen_v" USING btree ("version_zurueckziehen_am");
--> 
CREATE INDEX "_fremdzahlen_v_version_version_geplant_von_idx" ON "_fremdzahlen_v" USING btree ("version_geplant_von_id");
--> 
CREATE INDEX "_fremdzahlen_v_version_version_updated_at_idx" ON "_fremdzahlen_v" USING btree ("version_updated_at");
--> 
CREATE INDEX "_fremdzahlen_v_version_version_created_at_idx" ON "_fremdzahlen_v" USING btree ("version_created_at");
--> 
CREATE INDEX "_fremdzahlen_v_version_version__status_idx" ON "_fremdzahlen_v" USING btree ("version__status");
--> 
CREATE INDEX "_fremdzahlen_v_created_at_idx" ON "_fremdzahlen_v" USING btree ("created_at");
--> 
CREATE INDEX "_fremdzahlen_v_updated_at_idx" ON "_fremdzahlen_v" USING btree ("updated_at");
--> 
CREATE INDEX "_fremdzahlen_v_latest_idx" ON "_fremdzahlen_v" USING btree ("latest");
--> 
CREATE INDEX "_fremdzahlen_v_rels_order_idx" ON "_fremdzahlen_v_rels" USING btree ("order");
--> 
CREATE INDEX "_fremdzahlen_v_rels_parent_idx" ON "_fremdzahlen_v_rels" USING btree ("parent_id");
--> 
CREATE INDEX "_fremdzahlen_v_rels_path_idx" ON "_fremdzahlen_v_rels" USING btree ("path");
--> 
CREATE INDEX "_fremdzahlen_v_rels_benutzer_id_idx" ON "_fremdzahlen_v_rels" USING btree ("benutzer_id");
--> 
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_fremdzahlen_fk" FOREIGN KEY ("fremdzahlen_id") REFERENCES "public"."fremdzahlen"("id") ON DELETE cascade ON UPDATE no action;
--> 
CREATE INDEX "payload_locked_documents_rels_fremdzahlen_id_idx" ON "payload_locked_documents_rels" USING btree ("fremdzahlen_id");
