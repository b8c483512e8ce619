package org.greatcraftsman.notification;

import java.time.Instant;

/**
 * Something that the system told a person or a group.
 *
 * @param recipient user id or group
 * @param key idempotency key: a recipient is told once per key
 * @param link address within the application; may be empty
 * @param read whether somebody marked it read
 */
public record Notification(
    long id,
    String recipient,
    String key,
    String subject,
    String text,
    String link,
    Instant at,
    boolean read) {}
