ALTER TABLE "ergaenzungen" ADD COLUMN "reifegrad" numeric;
--> 
ALTER TABLE "_ergaenzungen_v" ADD COLUMN "version_reifegrad" numeric;
