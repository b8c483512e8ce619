package org.greatcraftsman.review;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.greatcraftsman.ExpertId;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.ledger.Act;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The review of the shortlisted files, from their assignment until the last one is finished. */
@Service
public class FileReviewService {

  private final FileAssignmentService assignment;
  private final SubstituteFinder substitutes;
  private final ReviewRepositories repositories;
  private final ReviewContext context;
  private final ApplicationEventPublisher events;

  FileReviewService(
      FileAssignmentService assignment,
      SubstituteFinder substitutes,
      ReviewRepositories repositories,
      ReviewContext context,
      ApplicationEventPublisher events) {
    this.assignment = assignment;
    this.substitutes = substitutes;
    this.repositories = repositories;
    this.context = context;
    this.events = events;
  }

  /**
   * Assigns every shortlisted file of the round to experts, evenly and by lot, and never to an
   * expert with a conflict of interest. Idempotent.
   *
   * @throws Refusal if a file has too few experts; the sentence names files and missing experts
   */
  @Transactional
  public void assign(RoundId round) {
    assignment
        .assign(round)
        .ifPresent(
            why -> {
              throw new Refusal(why);
            });
  }

  /** Does the same as {@link #assign}, but returns the sentence if a file has too few experts. */
  @Transactional
  public Optional<String> tryToAssign(RoundId round) {
    return assignment.assign(round);
  }

  /** Returns the quality of the assignment; empty before it. */
  @Transactional(readOnly = true)
  public Optional<AssignmentQuality> assignmentQuality(RoundId round) {
    return assignment.quality(round);
  }

  /** Returns why the files cannot be assigned to the panel, in Chinese; empty if they can be. */
  @Transactional(readOnly = true)
  public Optional<String> assignmentObstacle(RoundId round) {
    return assignment.obstacle(round);
  }

  /**
   * Opens the files of the round to their experts; assigns them first if necessary. Idempotent.
   *
   * @return numbers of the files that were opened by this call
   */
  @Transactional
  public List<NominationNumber> open(RoundId round) {
    assign(round);
    List<FileReview> opened =
        repositories.files().findByRoundAndStateOrderByNumber(round, FileReview.State.ASSIGNED);
    opened.forEach(FileReview::open);
    if (!opened.isEmpty()) {
      context.record(round, Act.REVIEW_OPENED, round, "system", Map.of("files", opened.size()));
    }
    return opened.stream().map(FileReview::number).toList();
  }

  /** Returns the user ids of the experts to ask for a mark; empty after the window of the file. */
  @Transactional(readOnly = true)
  public List<ExpertId> expertsToAsk(NominationNumber file) {
    return context.now().isBefore(windowEnd(file)) ? openExperts(file) : List.of();
  }

  /** Returns the user ids of the experts who have not answered. */
  @Transactional(readOnly = true)
  public List<ExpertId> openExperts(NominationNumber file) {
    return repositories.assignmentsInState(file, Assignment.State.OPEN).stream()
        .map(Assignment::expert)
        .toList();
  }

  /** Returns the end of this file's window. */
  @Transactional(readOnly = true)
  public Instant windowEnd(NominationNumber file) {
    return context.windowEnd(repositories.file(file));
  }

  /** Returns the progress of this file's review. */
  @Transactional(readOnly = true)
  public FileReviewProgress state(NominationNumber number) {
    FileReview file = repositories.file(number);
    return new FileReviewProgress(
        repositories.marks().countValidByFile(number),
        context.rules(file.round()).minimumMarks(),
        repositories.assignmentsInState(number, Assignment.State.OPEN).size(),
        repositories.assignmentsInState(number, Assignment.State.RECUSED).size(),
        substitutes.findAvailable(file).size(),
        context.windowEnd(file),
        context.maximumExtensionDays(file));
  }

  /** Whether the file has as many valid marks as the rules require. */
  @Transactional(readOnly = true)
  public boolean hasEnoughMarks(NominationNumber number) {
    return repositories.marks().countValidByFile(number)
        >= context.rules(repositories.file(number).round()).minimumMarks();
  }

  /**
   * Finishes the review of a file that has enough marks or was given up, and publishes {@link
   * FileReviewed}. Idempotent.
   */
  @Transactional
  public void finish(NominationNumber number) {
    FileReview file = repositories.lockedFile(number);
    RoundId round = file.round();
    if (file.state() == FileReview.State.OPEN) {
      int marks = repositories.marks().countValidByFile(number);
      if (marks < context.rules(round).minimumMarks()) {
        throw new IllegalStateException("too few marks to finish " + number);
      }
      file.markReviewed();
      repositories
          .assignmentsInState(number, Assignment.State.OPEN)
          .forEach(missed -> repositories.closeAssignment(missed, Assignment::miss));
      context.record(round, Act.REVIEW_FILE_FINISHED, number, "system", Map.of("marks", marks));
    }
    events.publishEvent(
        new FileReviewed(
            round,
            number,
            file.state() == FileReview.State.REVIEWED,
            repositories.countUnfinished(round)));
  }

  /**
   * Whether the review of every file of the round is finished. Locks the round until the
   * transaction ends, so that no concurrent finish goes unnoticed.
   */
  @Transactional
  public boolean allFinished(RoundId round) {
    context.lock(round);
    return repositories.isComplete(round);
  }
}
