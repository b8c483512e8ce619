package org.greatcraftsman.review;

import java.util.Map;
import java.util.Optional;
import org.greatcraftsman.ledger.Act;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * What follows when a mark was given by an expert who is bound to the nominee: the mark stays on
 * record and counts nowhere, and another expert marks the file.
 */
@Component
class MarkVoiding {

  private final SubstituteFinder substitutes;
  private final DiscussionService discussions;
  private final ReviewRepositories book;
  private final ReviewContext proceedings;
  private final ApplicationEventPublisher events;

  MarkVoiding(
      SubstituteFinder substitutes,
      DiscussionService discussions,
      ReviewRepositories book,
      ReviewContext proceedings,
      ApplicationEventPublisher events) {
    this.substitutes = substitutes;
    this.discussions = discussions;
    this.book = book;
    this.proceedings = proceedings;
    this.events = events;
  }

  /**
   * Makes the mark void, and brings the file back under review.
   *
   * @return user id of who is asked to mark the file instead; empty when nobody can be
   */
  Optional<String> voidMark(FileReview file, Assignment marked, String why, String actor) {
    String number = file.number();
    book.marks()
        .findById(Assignment.id(number, marked.expert()))
        .orElseThrow()
        .markVoid(why, actor, proceedings.now());
    book.closeAssignment(marked, Assignment::voidMark);
    discussions.voidDiscussion(number);
    if (file.state() == FileReview.State.REVIEWED) {
      file.reopen();
    }
    Optional<String> other =
        proceedings.isOpen(file) ? substitutes.assignNext(file) : Optional.empty();
    proceedings.record(
        file.round(),
        Act.REVIEW_MARK_VOIDED,
        number,
        actor,
        Map.of(
            "expert",
            proceedings.expertCode(file.round(), marked.expert()),
            "replacement",
            other.map(to -> proceedings.expertCode(file.round(), to)).orElse(""),
            "marks",
            book.marks().countValidByFile(number)));
    if (file.state() == FileReview.State.OPEN) {
      events.publishEvent(new MarkVoided(file.round(), number, marked.expert(), other));
    }
    return other;
  }
}
