-- Full text of subjects and paragraphs. External content: the text itself is stored once, in `paragraphs`.
CREATE VIRTUAL TABLE `paragraphs_fts` USING fts5(text, content='paragraphs', content_rowid='id', tokenize='unicode61 remove_diacritics 2');
--> statement-breakpoint
CREATE TRIGGER `paragraphs_indexed` AFTER INSERT ON `paragraphs` BEGIN
	INSERT INTO paragraphs_fts(rowid, text) VALUES (new.id, new.text);
END;
--> statement-breakpoint
CREATE TRIGGER `paragraphs_unindexed` AFTER DELETE ON `paragraphs` BEGIN
	INSERT INTO paragraphs_fts(paragraphs_fts, rowid, text) VALUES ('delete', old.id, old.text);
END;
--> statement-breakpoint
CREATE TRIGGER `paragraphs_reindexed` AFTER UPDATE OF `text` ON `paragraphs` BEGIN
	INSERT INTO paragraphs_fts(paragraphs_fts, rowid, text) VALUES ('delete', old.id, old.text);
	INSERT INTO paragraphs_fts(rowid, text) VALUES (new.id, new.text);
END;
--> statement-breakpoint
-- What people decided and did is added to, never rewritten.
CREATE TRIGGER `review_decisions_keep` BEFORE UPDATE ON `review_decisions` BEGIN
	SELECT RAISE(ABORT, 'review decisions are only added, never changed');
END;
--> statement-breakpoint
CREATE TRIGGER `review_decisions_stay` BEFORE DELETE ON `review_decisions` BEGIN
	SELECT RAISE(ABORT, 'review decisions are only added, never deleted');
END;
--> statement-breakpoint
CREATE TRIGGER `follow_up_events_keep` BEFORE UPDATE ON `follow_up_events` BEGIN
	SELECT RAISE(ABORT, 'follow-up events are only added, never changed');
END;
--> statement-breakpoint
CREATE TRIGGER `follow_up_events_stay` BEFORE DELETE ON `follow_up_events` BEGIN
	SELECT RAISE(ABORT, 'follow-up events are only added, never deleted');
END;
--> statement-breakpoint
-- A text stays as it was received; which version is current may change.
CREATE TRIGGER `cable_versions_keep` BEFORE UPDATE OF `cable_id`, `raw`, `sha256`, `folded_hash`, `label`, `source`, `retrieved_on`, `imported_at` ON `cable_versions` BEGIN
	SELECT RAISE(ABORT, 'the text of a cable is kept as received');
END;
--> statement-breakpoint
CREATE TRIGGER `cable_copies_keep` BEFORE UPDATE ON `cable_copies` BEGIN
	SELECT RAISE(ABORT, 'the text of a cable is kept as received');
END;
--> statement-breakpoint
-- Only a demonstration collection can be taken away again.
CREATE TRIGGER `cables_stay` BEFORE DELETE ON `cables`
WHEN (SELECT kind FROM collections WHERE id = old.collection_id) <> 'sample' BEGIN
	SELECT RAISE(ABORT, 'cables of the researcher are never deleted');
END;
--> statement-breakpoint
CREATE TRIGGER `cable_versions_stay` BEFORE DELETE ON `cable_versions`
WHEN (SELECT c.kind FROM cables JOIN collections c ON c.id = cables.collection_id WHERE cables.id = old.cable_id) <> 'sample' BEGIN
	SELECT RAISE(ABORT, 'versions of a cable of the researcher are never deleted');
END;
--> statement-breakpoint
CREATE TRIGGER `cable_copies_stay` BEFORE DELETE ON `cable_copies`
WHEN (
	SELECT c.kind FROM cable_versions v JOIN cables ON cables.id = v.cable_id JOIN collections c ON c.id = cables.collection_id
	WHERE v.id = old.version_id
) <> 'sample' BEGIN
	SELECT RAISE(ABORT, 'copies of a cable of the researcher are never deleted');
END;
