package org.greatcraftsman.review;

import java.util.Map;
import java.util.Optional;
import org.greatcraftsman.ExpertId;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.ledger.Act;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Makes a mark void whose expert has a conflict of interest, voids the discussion of the marks and
 * assigns a substitute.
 */
@Component
class MarkVoiding {

  private final SubstituteFinder substitutes;
  private final DiscussionService discussions;
  private final ReviewRepositories repositories;
  private final ReviewContext context;
  private final ApplicationEventPublisher events;

  MarkVoiding(
      SubstituteFinder substitutes,
      DiscussionService discussions,
      ReviewRepositories repositories,
      ReviewContext context,
      ApplicationEventPublisher events) {
    this.substitutes = substitutes;
    this.discussions = discussions;
    this.repositories = repositories;
    this.context = context;
    this.events = events;
  }

  /**
   * Makes the mark void and reopens the review of the file.
   *
   * @return user id of the expert who is asked instead; empty if none is available
   */
  Optional<ExpertId> voidMark(FileReview file, Assignment assignment, String why, String actor) {
    NominationNumber number = file.number();
    repositories
        .marks()
        .findById(Assignment.id(number, assignment.expert()))
        .orElseThrow()
        .markVoid(why, actor, context.now());
    repositories.closeAssignment(assignment, Assignment::voidMark);
    discussions.voidDiscussion(number);
    if (file.state() == FileReview.State.REVIEWED) {
      file.reopen();
    }
    Optional<ExpertId> substitute =
        context.isOpen(file) ? substitutes.assignNext(file) : Optional.empty();
    context.record(
        file.round(),
        Act.REVIEW_MARK_VOIDED,
        number,
        actor,
        Map.of(
            "expert",
            context.expertCode(file.round(), assignment.expert()),
            "replacement",
            substitute.map(to -> context.expertCode(file.round(), to)).orElse(""),
            "marks",
            repositories.marks().countValidByFile(number)));
    if (file.state() == FileReview.State.OPEN) {
      events.publishEvent(new MarkVoided(file.round(), number, assignment.expert(), substitute));
    }
    return substitute;
  }
}
