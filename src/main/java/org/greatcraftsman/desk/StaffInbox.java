package org.greatcraftsman.desk;

import java.util.List;
import java.util.stream.Stream;
import org.greatcraftsman.notification.Notification;
import org.greatcraftsman.notification.NotificationService;
import org.greatcraftsman.process.Worklist;
import org.greatcraftsman.security.StaffMember;
import org.springframework.stereotype.Component;

/** The open tasks of a person, and the messages to the person or to one of the person's groups. */
@Component
class StaffInbox {

  private static final int LIMIT = 10;

  private final Worklist worklist;
  private final NotificationService notifications;

  StaffInbox(Worklist worklist, NotificationService notifications) {
    this.worklist = worklist;
    this.notifications = notifications;
  }

  List<Worklist.WorkItem> tasks(StaffMember person) {
    return worklist.open(person.id(), LIMIT);
  }

  List<Notification> messages(StaffMember person) {
    return notifications.inbox(recipients(person), LIMIT);
  }

  int unread(StaffMember person) {
    return notifications.countUnread(recipients(person));
  }

  void markRead(StaffMember person, long message) {
    notifications.markRead(message, recipients(person));
  }

  private static List<String> recipients(StaffMember person) {
    return Stream.concat(Stream.of(person.id()), person.groups().stream()).toList();
  }
}
