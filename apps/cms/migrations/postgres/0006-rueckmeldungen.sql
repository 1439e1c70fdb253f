CREATE TYPE "public"."enum_rueckmeldungen_art" AS ENUM('hilfreich', 'hinweis', 'barriere');
--> 
CREATE TYPE "public"."enum_rueckmeldungen_hilfreich" AS ENUM('ja', 'nein');
--> 
CREATE TYPE "public"."enum_rueckmeldungen_zustand" AS ENUM('neu', 'in-arbeit', 'erledigt');
--> 
CREATE TABLE "rueckmeldungen" (
	"id" serial PRIMARY KEY NOT NULL,
	"art" "enum_rueckmeldungen_art" NOT NULL,
	"seite" varchar NOT NULL,
	"hilfreich" "enum_rueckmeldungen_hilfreich",
	"text" varchar,
	"antwort_an" varchar,
	"eingang" timestamp(3) with time zone NOT NULL,
	"frist" timestamp(3) with time zone,
	"verdacht" boolean DEFAULT false,
	"organisation_id" integer,
	"zustand" "enum_rueckmeldungen_zustand" DEFAULT 'neu' NOT NULL,
	"notiz" varchar,
	"kennung" varchar NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

--> 
CREATE TABLE "bedarf" (
	"id" serial PRIMARY KEY NOT NULL,
	"kennung" varchar NOT NULL,
	"leistung" varchar NOT NULL,
	"ars" varchar NOT NULL,
	"tag" varchar NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

--> 
ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "rueckmeldungen_id" integer;
--> 
ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "bedarf_id" integer;
--> 
ALTER TABLE "rueckmeldungen" ADD CONSTRAINT "rueckmeldungen_organisation_id_organisationen_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisationen"("id") ON DELETE set null ON UPDATE no action;
--> 
CREATE INDEX "rueckmeldungen_art_idx" ON "rueckmeldungen" USING btree ("art");
--> 
CREATE INDEX "rueckmeldungen_seite_idx" ON "rueckmeldungen" USING btree ("seite");
--> 
CREATE INDEX "rueckmeldungen_eingang_idx" ON "rueckmeldungen" USING btree ("eingang");
--> 
CREATE INDEX "rueckmeldungen_organisation_idx" ON "rueckmeldungen" USING btree ("organisation_id");
--> 
CREATE INDEX "rueckmeldungen_zustand_idx" ON "rueckmeldungen" USING btree ("zustand");
--> 
CREATE UNIQUE INDEX "rueckmeldungen_kennung_idx" ON "rueckmeldungen" USING btree ("kennung");
--> 
CREATE INDEX "rueckmeldungen_updated_at_idx" ON "rueckmeldungen" USING btree ("updated_at");
--> 
CREATE INDEX "rueckmeldungen_created_at_idx" ON "rueckmeldungen" USING btree ("created_at");
--> 
CREATE UNIQUE INDEX "bedarf_kennung_idx" ON "bedarf" USING btree ("kennung");
--> 
CREATE INDEX "bedarf_leistung_idx" ON "bedarf" USING btree ("leistung");
--> 
CREATE INDEX "bedarf_ars_idx" ON "bedarf" USING btree ("ars");
--> 
CREATE INDEX "bedarf_tag_idx" ON "bedarf" USING btree ("tag");
--> 
CREATE INDEX "bedarf_updated_at_idx" ON "bedarf" USING btree ("updated_at");
--> 
CREATE INDEX "bedarf_created_at_idx" ON "bedarf" USING btree ("created_at");
--> 
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_rueckmeldungen_fk" FOREIGN KEY ("rueckmeldungen_id") REFERENCES "public"."rueckmeldungen"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_bedarf_fk" FOREIGN KEY ("bedarf_id") REFERENCES "public"."bedarf"("id") ON DELETE cascade ON UPDATE no action;
--> 
CREATE INDEX "payload_locked_documents_rels_rueckmeldungen_id_idx" ON "payload_locked_documents_rels" USING btree ("rueckmeldungen_id");
--> 
CREATE INDEX "payload_locked_documents_rels_bedarf_id_idx" ON "payload_locked_documents_rels" USING btree ("bedarf_id");
