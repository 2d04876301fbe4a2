CREATE TABLE `collections` (
	`id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`badge` text,
	`kind` text NOT NULL,
	`precedence` integer NOT NULL,
	`created_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `settings` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL,
	`updated_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `addressees` (
	`cable_id` integer NOT NULL,
	`ordinal` integer NOT NULL,
	`role` text NOT NULL,
	`name` text NOT NULL,
	`routing_indicator` text,
	`precedence` text,
	`serial` text,
	PRIMARY KEY(`cable_id`, `ordinal`),
	FOREIGN KEY (`cable_id`) REFERENCES `cables`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `cable_copies` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`version_id` integer NOT NULL,
	`raw` text NOT NULL,
	`sha256` text NOT NULL,
	`label` text NOT NULL,
	`source` text,
	`retrieved_on` text,
	`encoding` text NOT NULL,
	`imported_at` text NOT NULL,
	FOREIGN KEY (`version_id`) REFERENCES `cable_versions`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `cable_copies_text` ON `cable_copies` (`version_id`,`sha256`);--> statement-breakpoint
CREATE INDEX `cable_copies_sha256` ON `cable_copies` (`sha256`);--> statement-breakpoint
CREATE TABLE `cable_references` (
	`cable_id` integer NOT NULL,
	`ordinal` integer NOT NULL,
	`label` text,
	`text` text NOT NULL,
	`reference` text,
	`raw_start` integer NOT NULL,
	`raw_end` integer NOT NULL,
	PRIMARY KEY(`cable_id`, `ordinal`),
	FOREIGN KEY (`cable_id`) REFERENCES `cables`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `cable_references_reference` ON `cable_references` (`reference`);--> statement-breakpoint
CREATE TABLE `cable_tags` (
	`cable_id` integer NOT NULL,
	`ordinal` integer NOT NULL,
	`tag` text NOT NULL,
	`country` text,
	PRIMARY KEY(`cable_id`, `ordinal`),
	FOREIGN KEY (`cable_id`) REFERENCES `cables`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `cable_tags_tag` ON `cable_tags` (`tag`);--> statement-breakpoint
CREATE INDEX `cable_tags_country` ON `cable_tags` (`country`);--> statement-breakpoint
CREATE TABLE `cable_versions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`cable_id` integer NOT NULL,
	`raw` text NOT NULL,
	`sha256` text NOT NULL,
	`folded_hash` text NOT NULL,
	`redactions` integer NOT NULL,
	`label` text NOT NULL,
	`source` text,
	`retrieved_on` text,
	`encoding` text NOT NULL,
	`envelope` text,
	`is_current` integer NOT NULL,
	`imported_at` text NOT NULL,
	FOREIGN KEY (`cable_id`) REFERENCES `cables`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `cable_versions_folded` ON `cable_versions` (`cable_id`,`folded_hash`);--> statement-breakpoint
CREATE UNIQUE INDEX `cable_versions_current` ON `cable_versions` (`cable_id`) WHERE is_current = 1;--> statement-breakpoint
CREATE INDEX `cable_versions_sha256` ON `cable_versions` (`sha256`);--> statement-breakpoint
CREATE TABLE `cables` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`collection_id` text NOT NULL,
	`reference` text NOT NULL,
	`origin` text,
	`origin_country` text,
	`sent` text,
	`sent_precision` text,
	`sent_from` text,
	`sent_day` text,
	`date_time_group` text,
	`precedence` text NOT NULL,
	`classification` text,
	`captions` text NOT NULL,
	`attention` text NOT NULL,
	`executive_order` text,
	`declassify_on` text,
	`subject` text,
	`classified_by` text,
	`signer` text,
	`is_partial_extract` integer NOT NULL,
	`sections` integer NOT NULL,
	`extracted_by` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`collection_id`) REFERENCES `collections`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `cables_identity` ON `cables` (`collection_id`,`reference`);--> statement-breakpoint
CREATE INDEX `cables_reference` ON `cables` (`reference`);--> statement-breakpoint
CREATE INDEX `cables_sent_day` ON `cables` (`sent_day`);--> statement-breakpoint
CREATE INDEX `cables_origin` ON `cables` (`origin`);--> statement-breakpoint
CREATE TABLE `paragraphs` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`cable_id` integer NOT NULL,
	`ordinal` integer NOT NULL,
	`number` integer,
	`key` integer,
	`mark` text,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	`segments` text NOT NULL,
	`passages` text NOT NULL,
	`raw_start` integer,
	`raw_end` integer,
	FOREIGN KEY (`cable_id`) REFERENCES `cables`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `paragraphs_ordinal` ON `paragraphs` (`cable_id`,`ordinal`);--> statement-breakpoint
CREATE INDEX `paragraphs_key` ON `paragraphs` (`cable_id`,`key`);--> statement-breakpoint
CREATE TABLE `parse_issues` (
	`cable_id` integer NOT NULL,
	`ordinal` integer NOT NULL,
	`code` text NOT NULL,
	`message` text NOT NULL,
	`raw_start` integer,
	`raw_end` integer,
	PRIMARY KEY(`cable_id`, `ordinal`),
	FOREIGN KEY (`cable_id`) REFERENCES `cables`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "parse_issues_span" CHECK((raw_start IS NULL) = (raw_end IS NULL))
);
--> statement-breakpoint
CREATE TABLE `review_decisions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`collection_id` text NOT NULL,
	`cable` text NOT NULL,
	`stance_id` text NOT NULL,
	`decision` text NOT NULL,
	`changes` text NOT NULL,
	`snapshot` text NOT NULL,
	`reason` text,
	`decided_by` text NOT NULL,
	`decided_at` text NOT NULL,
	FOREIGN KEY (`collection_id`) REFERENCES `collections`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `review_decisions_stance` ON `review_decisions` (`collection_id`,`stance_id`,`id`);--> statement-breakpoint
CREATE TABLE `stances` (
	`cable_id` integer NOT NULL,
	`id` text NOT NULL,
	`topic` text NOT NULL,
	`paragraph` integer NOT NULL,
	`holder` text NOT NULL,
	`proposition` text NOT NULL,
	`stance` text NOT NULL,
	`basis` text NOT NULL,
	`certainty` text NOT NULL,
	`quote` text NOT NULL,
	`span_start` integer NOT NULL,
	`span_end` integer NOT NULL,
	`held_on` text,
	`speaker` text,
	`chain` text NOT NULL,
	`first_hand` integer NOT NULL,
	`mark` text,
	`rules` text NOT NULL,
	`confidence` real NOT NULL,
	`engine` text NOT NULL,
	`engine_version` text NOT NULL,
	`is_found` integer NOT NULL,
	PRIMARY KEY(`cable_id`, `id`),
	FOREIGN KEY (`cable_id`) REFERENCES `cables`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `stances_id` ON `stances` (`id`);--> statement-breakpoint
CREATE INDEX `stances_proposition` ON `stances` (`topic`,`proposition`,`holder`);--> statement-breakpoint
CREATE INDEX `stances_holder` ON `stances` (`holder`);--> statement-breakpoint
CREATE TABLE `action_requests` (
	`cable_id` integer NOT NULL,
	`id` text NOT NULL,
	`topic` text NOT NULL,
	`paragraph` integer NOT NULL,
	`kind` text NOT NULL,
	`asker` text NOT NULL,
	`asked` text NOT NULL,
	`ask` text NOT NULL,
	`quote` text NOT NULL,
	`span_start` integer NOT NULL,
	`span_end` integer NOT NULL,
	`deadline_text` text,
	`deadline_date` text,
	`mark` text,
	`rules` text NOT NULL,
	`is_found` integer NOT NULL,
	PRIMARY KEY(`cable_id`, `id`),
	FOREIGN KEY (`cable_id`) REFERENCES `cables`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `action_requests_id` ON `action_requests` (`id`);--> statement-breakpoint
CREATE TABLE `follow_up_events` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`collection_id` text NOT NULL,
	`cable` text NOT NULL,
	`action_id` text NOT NULL,
	`kind` text NOT NULL,
	`status` text,
	`body` text,
	`on_day` text,
	`linked_cable` text,
	`reason` text,
	`undoes` integer,
	`snapshot` text NOT NULL,
	`recorded_by` text NOT NULL,
	`recorded_at` text NOT NULL,
	FOREIGN KEY (`collection_id`) REFERENCES `collections`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `follow_up_events_action` ON `follow_up_events` (`collection_id`,`action_id`,`id`);--> statement-breakpoint
CREATE TABLE `meetings` (
	`id` text PRIMARY KEY NOT NULL,
	`topic` text NOT NULL,
	`start` text NOT NULL,
	`end` text NOT NULL,
	`place` text,
	`track` text NOT NULL,
	`name` text NOT NULL,
	`note` text
);
--> statement-breakpoint
CREATE INDEX `meetings_start` ON `meetings` (`topic`,`start`);--> statement-breakpoint
CREATE TABLE `official_acts` (
	`id` text PRIMARY KEY NOT NULL,
	`topic` text NOT NULL,
	`holder` text NOT NULL,
	`kind` text NOT NULL,
	`date` text NOT NULL,
	`instrument` text NOT NULL,
	`source` text NOT NULL,
	`known_up_to` text NOT NULL,
	`proposition` text NOT NULL,
	`stance` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `official_acts_holder` ON `official_acts` (`holder`,`date`);--> statement-breakpoint
CREATE TABLE `import_items` (
	`import_id` integer NOT NULL,
	`ordinal` integer NOT NULL,
	`label` text NOT NULL,
	`outcome` text NOT NULL,
	`code` text,
	`message` text NOT NULL,
	`hint` text,
	`reference` text,
	`subject` text,
	`stances` integer NOT NULL,
	`actions` integer NOT NULL,
	`issues` integer NOT NULL,
	PRIMARY KEY(`import_id`, `ordinal`),
	FOREIGN KEY (`import_id`) REFERENCES `imports`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `import_items_outcome` ON `import_items` (`import_id`,`outcome`);--> statement-breakpoint
CREATE TABLE `imports` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`collection_id` text NOT NULL,
	`source` text,
	`retrieved_on` text,
	`started_from` text NOT NULL,
	`status` text NOT NULL,
	`inputs` integer NOT NULL,
	`inputs_read` integer NOT NULL,
	`pid` integer,
	`message` text,
	`started_at` text NOT NULL,
	`finished_at` text,
	FOREIGN KEY (`collection_id`) REFERENCES `collections`(`id`) ON UPDATE no action ON DELETE no action
);
