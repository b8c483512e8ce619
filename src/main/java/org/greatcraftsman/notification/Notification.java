package org.greatcraftsman.notification;

import java.time.Instant;

/**
 * A message from the system to a person or a group.
 *
 * @param recipient the user id or the group id
 * @param key the idempotency key: a recipient receives at most one notification for each key
 * @param link the path within the application; empty if there is none
 * @param read true if the person, or a member of the group, has marked the notification as read
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
