ALTER TABLE `action_requests` ADD `item_id` text;--> statement-breakpoint
ALTER TABLE `follow_up_events` ADD `refers_to` integer;--> statement-breakpoint
ALTER TABLE `follow_up_events` ADD `template` text;--> statement-breakpoint
ALTER TABLE `follow_up_events` ADD `changes` text;--> statement-breakpoint
CREATE INDEX `follow_up_events_linked` ON `follow_up_events` (`linked_cable`);--> statement-breakpoint
-- Stored requests are gone over again, so that those that repeat each other become one item.
UPDATE `cables` SET `extracted_by` = NULL;
