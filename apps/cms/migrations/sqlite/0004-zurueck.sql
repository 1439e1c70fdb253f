ALTER TABLE `veroeffentlichungen` ADD `art` text DEFAULT 'veroeffentlichen' NOT NULL;
--> 
ALTER TABLE `veroeffentlichungen` ADD `ziel` text;
