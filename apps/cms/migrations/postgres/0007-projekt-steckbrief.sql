CREATE TYPE "public"."enum_projekte_antworten_frage" AS ENUM('fuer-wen', 'wer-profitiert', 'konzepte', 'loesungsumfang', 'zeitplan', 'bereitstellung', 'voraussetzungen', 'kenntnisse', 'beteiligungsrechte', 'kosten-einfuehrung', 'kosten-betrieb', 'finanzierung', 'personal-einfuehrung', 'personal-betrieb', 'nutzen-direkt', 'nutzen-indirekt', 'nutzen-langfristig', 'nutzen-beteiligte');
--> 
CREATE TYPE "public"."enum__projekte_v_version_antworten_frage" AS ENUM('fuer-wen', 'wer-profitiert', 'konzepte', 'loesungsumfang', 'zeitplan', 'bereitstellung', 'voraussetzungen', 'kenntnisse', 'beteiligungsrechte', 'kosten-einfuehrung', 'kosten-betrieb', 'finanzierung', 'personal-einfuehrung', 'personal-betrieb', 'nutzen-direkt', 'nutzen-indirekt', 'nutzen-langfristig', 'nutzen-beteiligte');
--> 
CREATE TABLE "projekte_zahlen" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"wert" varchar,
	"was" varchar,
	"stand" varchar,
	"quelle" varchar
);

--> 
CREATE TABLE "projekte_antworten" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"frage" "enum_projekte_antworten_frage",
	"antwort" varchar
);

--> 
CREATE TABLE "projekte_dokumente" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"titel" varchar,
	"url" varchar
);

--> 
CREATE TABLE "_projekte_v_version_zahlen" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"wert" varchar,
	"was" varchar,
	"stand" varchar,
	"quelle" varchar,
	"_uuid" varchar
);

--> 
CREATE TABLE "_projekte_v_version_antworten" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"frage" "enum__projekte_v_version_antworten_frage",
	"antwort" varchar,
	"_uuid" varchar
);

--> 
CREATE TABLE "_projekte_v_version_dokumente" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"titel" varchar,
	"url" varchar,
	"_uuid" varchar
);

--> 
ALTER TABLE "projekte" ADD COLUMN "reifegrad" numeric;
--> 
ALTER TABLE "_projekte_v" ADD COLUMN "version_reifegrad" numeric;
--> 
ALTER TABLE "projekte_zahlen" ADD CONSTRAINT "projekte_zahlen_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."projekte"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "projekte_antworten" ADD CONSTRAINT "projekte_antworten_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."projekte"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "projekte_dokumente" ADD CONSTRAINT "projekte_dokumente_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."projekte"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_projekte_v_version_zahlen" ADD CONSTRAINT "_projekte_v_version_zahlen_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_projekte_v"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_projekte_v_version_antworten" ADD CONSTRAINT "_projekte_v_version_antworten_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_projekte_v"("id") ON DELETE cascade ON UPDATE no action;
--> 
ALTER TABLE "_projekte_v_version_dokumente" ADD CONSTRAINT "_projekte_v_version_dokumente_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_projekte_v"("id") ON DELETE cascade ON UPDATE no action;
--> 
CREATE INDEX "projekte_zahlen_order_idx" ON "projekte_zahlen" USING btree ("_order");
--> 
CREATE INDEX "projekte_zahlen_parent_id_idx" ON "projekte_zahlen" USING btree ("_parent_id");
--> 
CREATE INDEX "projekte_antworten_order_idx" ON "projekte_antworten" USING btree ("_order");
--> 
CREATE INDEX "projekte_antworten_parent_id_idx" ON "projekte_antworten" USING btree ("_parent_id");
--> 
CREATE INDEX "projekte_dokumente_order_idx" ON "projekte_dokumente" USING btree ("_order");
--> 
CREATE INDEX "projekte_dokumente_parent_id_idx" ON "projekte_dokumente" USING btree ("_parent_id");
--> 
CREATE INDEX "_projekte_v_version_zahlen_order_idx" ON "_projekte_v_version_zahlen" USING btree ("_order");
--> 
CREATE INDEX "_projekte_v_version_zahlen_parent_id_idx" ON "_projekte_v_version_zahlen" USING btree ("_parent_id");
--> 
CREATE INDEX "_projekte_v_version_antworten_order_idx" ON "_projekte_v_version_antworten" USING btree ("_order");
--> 
CREATE INDEX "_projekte_v_version_antworten_parent_id_idx" ON "_projekte_v_version_antworten" USING btree ("_parent_id");
--> 
CREATE INDEX "_projekte_v_version_dokumente_order_idx" ON "_projekte_v_version_dokumente" USING btree ("_order");
--> 
CREATE INDEX "_projekte_v_version_dokumente_parent_id_idx" ON "_projekte_v_version_dokumente" USING btree ("_parent_id");
