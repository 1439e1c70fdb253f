CREATE TYPE "public"."enum_protokoll_vorgang" AS ENUM('angelegt', 'geaendert', 'geloescht');
--> 
CREATE TABLE "protokoll" (
	"id" serial PRIMARY KEY NOT NULL,
	"vorgang" "enum_protokoll_vorgang" NOT NULL,
	"wer" varchar NOT NULL,
	"organisation" numeric,
	"sammlung" varchar NOT NULL,
	"dokument" varchar NOT NULL,
	"titel" varchar,
	"vorher" varchar,
	"nachher" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

--> 
ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "protokoll_id" integer;
--> 
CREATE INDEX "protokoll_wer_idx" ON "protokoll" USING btree ("wer");
--> 
CREATE INDEX "protokoll_organisation_idx" ON "protokoll" USING btree ("organisation");
--> 
CREATE INDEX "protokoll_sammlung_idx" ON "protokoll" USING btree ("sammlung");
--> 
CREATE INDEX "protokoll_dokument_idx" ON "protokoll" USING btree ("dokument");
--> 
CREATE INDEX "protokoll_updated_at_idx" ON "protokoll" USING btree ("updated_at");
--> 
CREATE INDEX "protokoll_created_at_idx" ON "protokoll" USING btree ("created_at");
--> 
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_protokoll_fk" FOREIGN KEY ("protokoll_id") REFERENCES "public"."protokoll"("id") ON DELETE cascade ON UPDATE no action;
--> 
CREATE INDEX "payload_locked_documents_rels_protokoll_id_idx" ON "payload_locked_documents_rels" USING btree ("protokoll_id");
