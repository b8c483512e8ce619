package org.greatcraftsman.notification;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends and reads notifications within the application. Callers must not put ID numbers or
 * telephone numbers into the text.
 */
@Service
public class NotificationService {

  private final JdbcClient jdbc;
  private final InstantSource clock;

  NotificationService(JdbcClient jdbc, InstantSource clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Sends a notification. Idempotent: a second call with the same recipient and key has no effect.
   * The notification exists if and only if the caller's transaction commits.
   *
   * @param recipient user id or group id
   * @param key idempotency key, at most 160 characters
   * @param subject at most 200 characters
   * @param text at most 2,000 characters
   * @param link path within the application; empty if there is none
   */
  @Transactional
  public void sendOnce(String recipient, String key, String subject, String text, String link) {
    try {
      jdbc.sql(
              "insert into notification (recipient, message_key, subject, text, link, told_at)"
                  + " values (?, ?, ?, ?, ?, ?)")
          .params(List.of(recipient, key, subject, text, link, clock.millis()))
          .update();
    } catch (DuplicateKeyException alreadySent) {
      // A repeated job must not send the notification again.
      return;
    }
  }

  /** Returns the newest notifications to the given recipients, newest first. */
  @Transactional(readOnly = true)
  public List<Notification> inbox(Collection<String> recipients, int limit) {
    if (recipients.isEmpty()) {
      return List.of();
    }
    return jdbc.sql(
            "select id, recipient, message_key, subject, text, link, told_at, read_at"
                + " from notification where recipient in (:recipients)"
                + " order by told_at desc, id desc limit :limit")
        .param("recipients", recipients)
        .param("limit", limit)
        .query(
            (row, n) ->
                new Notification(
                    row.getLong("id"),
                    row.getString("recipient"),
                    row.getString("message_key"),
                    row.getString("subject"),
                    row.getString("text"),
                    row.getString("link"),
                    Instant.ofEpochMilli(row.getLong("told_at")),
                    row.getObject("read_at") != null))
        .list();
  }

  /** Counts the unread notifications to the given recipients. */
  @Transactional(readOnly = true)
  public int countUnread(Collection<String> recipients) {
    if (recipients.isEmpty()) {
      return 0;
    }
    return jdbc.sql(
            "select count(*) from notification"
                + " where recipient in (:recipients) and read_at is null")
        .param("recipients", recipients)
        .query(Integer.class)
        .single();
  }

  /** Marks a notification as read if it was sent to one of the given recipients. */
  @Transactional
  public void markRead(long id, Collection<String> recipients) {
    if (recipients.isEmpty()) {
      return;
    }
    jdbc.sql(
            "update notification set read_at = :now"
                + " where id = :id and read_at is null and recipient in (:recipients)")
        .param("now", clock.millis())
        .param("id", id)
        .param("recipients", recipients)
        .update();
  }
}
