package org.greatcraftsman.publicity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.calendar.OfficeTime;
import org.greatcraftsman.determination.ListVersion;
import org.greatcraftsman.determination.ProposedListService;
import org.greatcraftsman.round.Deadline;
import org.greatcraftsman.round.DeadlineMoved;
import org.greatcraftsman.round.RoundService;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The public notices of the approved list (rules R11, G8, G9). */
@Service
public class NoticeService {

  private static final int MAX_PAGE_LENGTH = 40;
  private static final int MAX_WEBSITE_LENGTH = 300;

  private final ProposedListService list;
  private final NoticeComposer composer;
  private final NoticeStore store;
  private final NoticeLedgerRecorder recorder;
  private final RoundService rounds;

  NoticeService(
      ProposedListService list,
      NoticeComposer composer,
      NoticeStore store,
      NoticeLedgerRecorder recorder,
      RoundService rounds) {
    this.list = list;
    this.composer = composer;
    this.store = store;
    this.recorder = recorder;
    this.rounds = rounds;
  }

  /**
   * Publishes the approved list. Idempotent: a version that has been published is not published
   * again.
   */
  @Transactional
  public Notice publish(RoundId round) {
    rounds.lock(round);
    ListVersion approved =
        list.approved(round)
            .orElseThrow(() -> new IllegalStateException("no approved list in " + round));
    return store
        .findByListVersion(round, approved.version())
        .orElseGet(() -> createNotice(round, approved));
  }

  private Notice createNotice(RoundId round, ListVersion approved) {
    int seq = store.latestEntity(round).map(NoticeEntity::seq).orElse(0) + 1;
    Notice notice =
        new Notice(
            round,
            seq,
            approved.version(),
            composer.periodFrom(round, recorder.now()),
            composer.lines(approved),
            recorder.commitments(round, approved.outcome().hash()),
            Optional.empty(),
            false);
    store.insert(notice);
    recorder.recordPublished(notice);
    return notice;
  }

  /**
   * Records that the newest notice has appeared in the newspaper and on the website. If the
   * newspaper appeared after the notice was published here, the period is extended, so that the
   * full number of working days follows the newspaper too.
   *
   * @throws Refusal if the publication is confirmed already, the newspaper's day is before the
   *     notice or in the future, or the page or the website is missing, malformed or too long
   */
  @Transactional
  public Notice confirmPublication(RoundId round, Publication publication, String actor) {
    rounds.lock(round);
    NoticeEntity head = latest(round);
    if (head.isConfirmed()) {
      throw new Refusal("这份公示的刊登情况已经登记，不必重复办理。");
    }
    Publication checked = validated(head, publication);
    head.confirmPublication(checked, actor, recorder.now());
    recorder.recordConfirmed(round, head, checked, actor);
    extend(round, head, NoticePeriod.endOfDay(composer.lastDay(round, checked.newspaperDay())));
    store.save(head);
    return store.latest(round).orElseThrow();
  }

  private Publication validated(NoticeEntity head, Publication publication) {
    LocalDate day = publication.newspaperDay();
    LocalDate today = OfficeTime.toDate(recorder.now());
    if (day == null || day.isBefore(head.period().firstDay()) || day.isAfter(today)) {
      throw new Refusal(
          "见报日期须在" + OfficeTime.formatDate(head.period().firstDay()) + "至今天之间，请按报纸实际刊登日期填写。");
    }
    String page = publication.newspaperPage() == null ? "" : publication.newspaperPage().strip();
    if (page.isEmpty() || page.length() > MAX_PAGE_LENGTH) {
      throw new Refusal("请填写见报版面（" + MAX_PAGE_LENGTH + "字以内），例如第3版。");
    }
    String website = publication.website() == null ? "" : publication.website().strip();
    if (!website.matches("https?://[^\\s/]+\\S*") || website.length() > MAX_WEBSITE_LENGTH) {
      throw new Refusal("请填写官网公示页面的完整网址，以http://或https://开头。");
    }
    return new Publication(day, page, website);
  }

  /**
   * Extends an open notice if the end of the publicity moves to a later time. An earlier end never
   * shortens the period.
   */
  @EventListener
  @Order(Ordered.HIGHEST_PRECEDENCE)
  @Transactional
  public void extendOnDeadlineMove(DeadlineMoved moved) {
    if (moved.deadline() != Deadline.PUBLICITY_END) {
      return;
    }
    store
        .latestEntity(moved.round())
        .filter(head -> !head.isClosed())
        .ifPresent(
            head -> {
              extend(moved.round(), head, moved.to());
              store.save(head);
            });
  }

  private void extend(RoundId round, NoticeEntity head, Instant end) {
    if (end.isAfter(head.period().end())) {
      head.extendTo(end);
      recorder.recordExtended(round, head);
    }
  }

  /** The newest notice; empty before the first publication. */
  @Transactional(readOnly = true)
  public Optional<Notice> current(RoundId round) {
    return store.latest(round);
  }

  /** All notices of a round, oldest first. */
  @Transactional(readOnly = true)
  public List<Notice> all(RoundId round) {
    return store.all(round);
  }

  /** The differences from the previous notice; empty for a first notice. */
  @Transactional(readOnly = true)
  public Optional<NoticeChanges> changes(Notice notice) {
    return store.all(notice.round()).stream()
        .filter(other -> other.seq() == notice.seq() - 1)
        .findFirst()
        .map(before -> NoticeChanges.between(before.lines(), notice.lines()));
  }

  /** The text of a notice for the newspaper. */
  @Transactional(readOnly = true)
  public String newspaperText(Notice notice) {
    return new NoticeTextRenderer(rounds.rules(notice.round()), notice, changes(notice)).render();
  }

  /** The instructions to the public for filing an objection, in Chinese. */
  @Transactional(readOnly = true)
  public String objectionInstructions(RoundId round) {
    return NoticeTextRenderer.objectionInstructions(rounds.rules(round));
  }

  void close(RoundId round, long openObjections) {
    NoticeEntity head = latest(round);
    if (!head.isClosed()) {
      head.close(recorder.now());
      store.save(head);
      recorder.recordClosed(round, head, openObjections);
    }
  }

  void conclude(RoundId round, boolean listChanged) {
    recorder.recordConcluded(round, latest(round), listChanged);
  }

  private NoticeEntity latest(RoundId round) {
    return store
        .latestEntity(round)
        .orElseThrow(() -> new IllegalStateException("nothing is published in " + round));
  }
}
