package org.greatcraftsman.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Sending, reading and marking of notifications on a real database. */
@DataJpaTest
@Import({NotificationService.class, NotificationServiceTest.Clock.class})
class NotificationServiceTest {

  @Autowired private NotificationService notifications;

  @TestConfiguration(proxyBeanMethods = false)
  static class Clock {
    @Bean
    InstantSource clock() {
      return InstantSource.fixed(Instant.parse("2018-08-27T01:00:00Z"));
    }
  }

  @Test
  void aRecipientReceivesOneNotificationForEachKeyAndTheTransactionContinues() {
    notifications.sendOnce("unit-d01", "reminder-GCC2", "推荐截止提醒", "请于8月30日前报送。", "/desk");
    notifications.sendOnce("unit-d01", "reminder-GCC2", "推荐截止提醒", "请于8月30日前报送。", "/desk");
    notifications.sendOnce("unit-d02", "reminder-GCC2", "推荐截止提醒", "𠮷老师，请报送。", "");

    assertThat(notifications.inbox(List.of("unit-d01"), 10))
        .singleElement()
        .satisfies(notification -> assertThat(notification.link()).isEqualTo("/desk"));
    assertThat(notifications.inbox(List.of("unit-d01", "unit-d02"), 10))
        .extracting(Notification::text)
        .containsExactly("𠮷老师，请报送。", "请于8月30日前报送。");
    assertThat(notifications.inbox(List.of(), 10)).isEmpty();
  }

  @Test
  void onlyARecipientCanMarkANotificationAsRead() {
    notifications.sendOnce("unit-d01", "k", "s", "t", "");
    long id = notifications.inbox(List.of("unit-d01"), 1).get(0).id();

    notifications.markRead(id, List.of("unit-d02"));
    assertThat(notifications.countUnread(List.of("unit-d01"))).isEqualTo(1);

    notifications.markRead(id, List.of("clerk-1", "unit-d01"));
    assertThat(notifications.countUnread(List.of("unit-d01"))).isZero();
    assertThat(notifications.inbox(List.of("unit-d01"), 1).get(0).read()).isTrue();
  }
}
