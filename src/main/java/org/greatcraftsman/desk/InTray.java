package org.greatcraftsman.desk;

import java.util.List;
import java.util.stream.Stream;
import org.greatcraftsman.notification.Notification;
import org.greatcraftsman.notification.Notifications;
import org.greatcraftsman.process.Worklist;
import org.greatcraftsman.security.StaffMember;
import org.springframework.stereotype.Component;

/** What waits for a person: tasks, and messages to the person or to one of the person's groups. */
@Component
class InTray {

  private static final int SHOWN = 10;

  private final Worklist worklist;
  private final Notifications notifications;

  InTray(Worklist worklist, Notifications notifications) {
    this.worklist = worklist;
    this.notifications = notifications;
  }

  List<Worklist.WorkItem> tasks(StaffMember person) {
    return worklist.open(person.id(), SHOWN);
  }

  List<Notification> messages(StaffMember person) {
    return notifications.inbox(recipients(person), SHOWN);
  }

  int unread(StaffMember person) {
    return notifications.unread(recipients(person));
  }

  void read(StaffMember person, long message) {
    notifications.markRead(message, recipients(person));
  }

  private static List<String> recipients(StaffMember person) {
    return Stream.concat(Stream.of(person.id()), person.groups().stream()).toList();
  }
}
