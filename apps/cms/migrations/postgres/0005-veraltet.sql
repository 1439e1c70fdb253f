ALTER TABLE "uebersetzungen" ADD COLUMN "original_geaendert" timestamp(3) with time zone;
--> 
ALTER TABLE "_uebersetzungen_v" ADD COLUMN "version_original_geaendert" timestamp(3) with time zone;
--> 
CREATE INDEX "uebersetzungen_original_geaendert_idx" ON "uebersetzungen" USING btree ("original_geaendert");
--> 
CREATE INDEX "_uebersetzungen_v_version_version_original_geaendert_idx" ON "_uebersetzungen_v" USING btree ("version_original_geaendert");
