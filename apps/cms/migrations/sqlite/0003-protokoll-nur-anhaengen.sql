CREATE TRIGGER protokoll_bleibt BEFORE UPDATE ON protokoll BEGIN SELECT RAISE(ABORT, 'Das Änderungsprotokoll wird nur fortgeschrieben.'); END
--> 
CREATE TRIGGER protokoll_vollstaendig BEFORE DELETE ON protokoll BEGIN SELECT RAISE(ABORT, 'Das Änderungsprotokoll wird nur fortgeschrieben.'); END
