ALTER TYPE "public"."enum_protokoll_vorgang" ADD VALUE 'wiederhergestellt' BEFORE 'geloescht';
