CREATE TYPE "public"."enum_veroeffentlichungen_art" AS ENUM('veroeffentlichen', 'zurueck', 'weiter');
--> 
ALTER TABLE "veroeffentlichungen" ADD COLUMN "art" "enum_veroeffentlichungen_art" DEFAULT 'veroeffentlichen' NOT NULL;
--> 
ALTER TABLE "veroeffentlichungen" ADD COLUMN "ziel" varchar;
