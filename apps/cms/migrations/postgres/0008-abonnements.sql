CREATE TYPE "public"."enum_abonnements_rhythmus" AS ENUM('taeglich', 'woechentlich');
--> 
CREATE TYPE "public"."enum_abonnements_zustand" AS ENUM('unbestaetigt', 'bestaetigt', 'ausgesetzt');
--> 
CREATE TYPE "public"."enum_abopost_art" AS ENUM('bestaetigung', 'ausgabe');
--> 
CREATE TYPE "public"."enum_abopost_zustand" AS ENUM('wartet', 'begonnen', 'erledigt');
--> 
CREATE TABLE "abonnements" (
	"id" serial PRIMARY KEY NOT NULL,
	"adresse" varchar NOT NULL,
	"rhythmus" "enum_abonnements_rhythmus" NOT NULL,
	"zustand" "enum_abonnements_zustand" NOT NULL,
	"bestellt" timestamp(3) with time zone NOT NULL,
	"bestaetigt" timestamp(3) with time zone,
	"ausgesetzt" timestamp(3) with time zone,
	"abweisungen" numeric DEFAULT 0 NOT NULL,
	"ausgabe" varchar,
	"auswahl" jsonb NOT NULL,
	"vergleich" varchar NOT NULL,
	"kennung" varchar NOT NULL,
	"stelle" numeric,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

--> 
CREATE TABLE "abopost" (
	"id" serial PRIMARY KEY NOT NULL,
	"schluessel" varchar NOT NULL,
	"abo" varchar NOT NULL,
	"art" "enum_abopost_art" NOT NULL,
	"von" numeric,
	"bis" numeric,
	"zustand" "enum_abopost_zustand" NOT NULL,
	"versuche" numeric DEFAULT 0 NOT NULL,
	"naechster" timestamp(3) with time zone NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

--> 
CREATE TABLE "neuigkeiten" (
	"id" serial PRIMARY KEY NOT NULL,
	"pfad" varchar NOT NULL,
	"umgezogen" boolean DEFAULT false NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

--> 
CREATE INDEX "abonnements_zustand_idx" ON "abonnements" USING btree ("zustand");
--> 
CREATE INDEX "abonnements_bestellt_idx" ON "abonnements" USING btree ("bestellt");
--> 
CREATE INDEX "abonnements_ausgesetzt_idx" ON "abonnements" USING btree ("ausgesetzt");
--> 
CREATE INDEX "abonnements_vergleich_idx" ON "abonnements" USING btree ("vergleich");
--> 
CREATE UNIQUE INDEX "abonnements_kennung_idx" ON "abonnements" USING btree ("kennung");
--> 
CREATE INDEX "abonnements_updated_at_idx" ON "abonnements" USING btree ("updated_at");
--> 
CREATE INDEX "abonnements_created_at_idx" ON "abonnements" USING btree ("created_at");
--> 
CREATE UNIQUE INDEX "abopost_schluessel_idx" ON "abopost" USING btree ("schluessel");
--> 
CREATE INDEX "abopost_abo_idx" ON "abopost" USING btree ("abo");
--> 
CREATE INDEX "abopost_zustand_idx" ON "abopost" USING btree ("zustand");
--> 
CREATE INDEX "abopost_naechster_idx" ON "abopost" USING btree ("naechster");
--> 
CREATE INDEX "abopost_updated_at_idx" ON "abopost" USING btree ("updated_at");
--> 
CREATE INDEX "abopost_created_at_idx" ON "abopost" USING btree ("created_at");
--> 
CREATE UNIQUE INDEX "neuigkeiten_pfad_idx" ON "neuigkeiten" USING btree ("pfad");
--> 
CREATE INDEX "neuigkeiten_updated_at_idx" ON "neuigkeiten" USING btree ("updated_at");
--> 
CREATE INDEX "neuigkeiten_created_at_idx" ON "neuigkeiten" USING btree ("created_at");
