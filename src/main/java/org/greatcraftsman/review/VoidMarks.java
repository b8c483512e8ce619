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
class VoidMarks {

  private final Substitutes substitutes;
  private final Discussions discussions;
  private final ReviewBook book;
  private final Proceedings proceedings;
  private final ApplicationEventPublisher events;

  VoidMarks(
      Substitutes substitutes,
      Discussions discussions,
      ReviewBook book,
      Proceedings proceedings,
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
  Optional<String> withdraw(FileReview file, Assignment marked, String why, String actor) {
    String number = file.number();
    book.marks()
        .findById(Assignment.id(number, marked.expert()))
        .orElseThrow()
        .voidFor(why, actor, proceedings.now());
    book.settle(marked, Assignment.State.RECUSED);
    discussions.becomeVoid(number);
    if (file.state() == FileReview.State.REVIEWED) {
      file.reopen();
    }
    Optional<String> other =
        proceedings.isOpen(file) ? substitutes.askNext(file) : Optional.empty();
    proceedings.record(
        file.round(),
        Act.REVIEW_MARK_VOIDED,
        number,
        actor,
        Map.of(
            "expert",
            proceedings.code(file.round(), marked.expert()),
            "replacement",
            other.map(to -> proceedings.code(file.round(), to)).orElse(""),
            "marks",
            book.marks().count(number)));
    if (file.state() == FileReview.State.OPEN) {
      events.publishEvent(new MarkVoided(file.round(), number, marked.expert(), other));
    }
    return other;
  }
}
