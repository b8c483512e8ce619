package org.greatcraftsman.notification;

import java.time.Instant;

/**
 * A message of the system to a person or a group.
 *
 * @param recipient user id or group id
 * @param key idempotency key: a recipient receives one notification for each key
 * @param link path within the application; may be empty
 * @param read whether a recipient marked it as read
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
