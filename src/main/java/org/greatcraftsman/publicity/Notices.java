package org.greatcraftsman.publicity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.calendar.OfficeTime;
import org.greatcraftsman.determination.ListVersion;
import org.greatcraftsman.determination.ProposedList;
import org.greatcraftsman.round.Deadline;
import org.greatcraftsman.round.DeadlineMoved;
import org.greatcraftsman.round.Rounds;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The public notices of the approved list (rules R11, G8, G9). */
@Service
public class Notices {

  private static final int PAGE = 40;
  private static final int WEBSITE = 300;

  private final ProposedList list;
  private final NoticeDraft draft;
  private final NoticeBook book;
  private final NoticeJournal journal;
  private final Rounds rounds;

  Notices(
      ProposedList list, NoticeDraft draft, NoticeBook book, NoticeJournal journal, Rounds rounds) {
    this.list = list;
    this.draft = draft;
    this.book = book;
    this.journal = journal;
    this.rounds = rounds;
  }

  /** Publishes the approved list; a version that is published already is not published again. */
  @Transactional
  public Notice publish(String round) {
    rounds.lock(round);
    ListVersion approved =
        list.approved(round)
            .orElseThrow(() -> new IllegalStateException("no approved list in " + round));
    return book.ofVersion(round, approved.version()).orElseGet(() -> print(round, approved));
  }

  private Notice print(String round, ListVersion approved) {
    int seq = book.head(round).map(NoticeRow::seq).orElse(0) + 1;
    Notice notice =
        new Notice(
            round,
            seq,
            approved.version(),
            draft.periodFrom(round, journal.now()),
            draft.lines(approved),
            journal.anchor(round, approved.outcome().hash()),
            Optional.empty(),
            false);
    book.print(notice);
    journal.published(notice);
    return notice;
  }

  /**
   * The publicity desk has seen the newest notice in the newspaper and on the site. A newspaper
   * that came out after the publication on the site gets the full working days too: the notice's
   * end moves.
   *
   * @throws Refusal when the notice cannot have appeared so, or was confirmed before
   */
  @Transactional
  public Notice confirm(String round, Publication publication, String actor) {
    rounds.lock(round);
    NoticeRow head = newest(round);
    if (head.isConfirmed()) {
      throw new Refusal("这份公示的刊登情况已经登记，不必重复办理。");
    }
    Publication checked = checked(head, publication);
    head.confirm(checked, actor, journal.now());
    journal.confirmed(round, head, checked, actor);
    extend(round, head, NoticePeriod.endOf(draft.lastDay(round, checked.newspaperDay())));
    book.save(head);
    return book.current(round).orElseThrow();
  }

  private Publication checked(NoticeRow head, Publication publication) {
    LocalDate day = publication.newspaperDay();
    LocalDate today = OfficeTime.dayOf(journal.now());
    if (day == null || day.isBefore(head.period().firstDay()) || day.isAfter(today)) {
      throw new Refusal(
          "见报日期须在" + OfficeTime.date(head.period().firstDay()) + "至今天之间，请按报纸实际刊登日期填写。");
    }
    String page = publication.newspaperPage() == null ? "" : publication.newspaperPage().strip();
    if (page.isEmpty() || page.length() > PAGE) {
      throw new Refusal("请填写见报版面（" + PAGE + "字以内），例如第3版。");
    }
    String website = publication.website() == null ? "" : publication.website().strip();
    if (!website.matches("https?://[^\\s/]+\\S*") || website.length() > WEBSITE) {
      throw new Refusal("请填写官网公示页面的完整网址，以http://或https://开头。");
    }
    return new Publication(day, page, website);
  }

  /** A later end of the publicity gives a running notice more time; an earlier one never less. */
  @EventListener
  @Order(Ordered.HIGHEST_PRECEDENCE)
  @Transactional
  public void follow(DeadlineMoved moved) {
    if (moved.deadline() != Deadline.PUBLICITY_END) {
      return;
    }
    book.head(moved.round())
        .filter(head -> !head.isClosed())
        .ifPresent(
            head -> {
              extend(moved.round(), head, moved.to());
              book.save(head);
            });
  }

  private void extend(String round, NoticeRow head, Instant end) {
    if (end.isAfter(head.period().end())) {
      head.endAt(end);
      journal.extended(round, head);
    }
  }

  /** The newest notice. */
  @Transactional(readOnly = true)
  public Optional<Notice> current(String round) {
    return book.current(round);
  }

  /** Every notice, the first one first. */
  @Transactional(readOnly = true)
  public List<Notice> all(String round) {
    return book.all(round);
  }

  /** What is different from the notice before; empty for a first notice. */
  @Transactional(readOnly = true)
  public Optional<NoticeChanges> changes(Notice notice) {
    return book.all(notice.round()).stream()
        .filter(other -> other.seq() == notice.seq() - 1)
        .findFirst()
        .map(before -> NoticeChanges.between(before.lines(), notice.lines()));
  }

  /** The notice as it is handed to the newspaper. */
  @Transactional(readOnly = true)
  public String text(Notice notice) {
    return new NoticeText(rounds.rules(notice.round()), notice, changes(notice)).whole();
  }

  /** The sentences that say how to object. */
  @Transactional(readOnly = true)
  public String howToObject(String round) {
    return NoticeText.howToObject(rounds.rules(round));
  }

  void close(String round, long openObjections) {
    NoticeRow head = newest(round);
    if (!head.isClosed()) {
      head.close(journal.now());
      book.save(head);
      journal.closed(round, head, openObjections);
    }
  }

  void conclude(String round, boolean listChanged) {
    journal.concluded(round, newest(round), listChanged);
  }

  private NoticeRow newest(String round) {
    return book.head(round)
        .orElseThrow(() -> new IllegalStateException("nothing is published in " + round));
  }
}
