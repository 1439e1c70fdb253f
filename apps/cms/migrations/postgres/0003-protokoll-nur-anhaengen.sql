CREATE FUNCTION protokoll_bleibt() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'Das Änderungsprotokoll wird nur fortgeschrieben.'; END $$
--> 
CREATE TRIGGER protokoll_bleibt BEFORE UPDATE OR DELETE ON protokoll FOR EACH ROW EXECUTE FUNCTION protokoll_bleibt()
