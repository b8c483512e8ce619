package org.greatcraftsman.review;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.ledger.Act;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The review of the shortlisted files, from their assignment to the end of the last one. */
@Service
public class FileReviewService {

  private final FileAssignmentService allocation;
  private final SubstituteFinder substitutes;
  private final ReviewRepositories book;
  private final ReviewContext proceedings;
  private final ApplicationEventPublisher events;

  FileReviewService(
      FileAssignmentService allocation,
      SubstituteFinder substitutes,
      ReviewRepositories book,
      ReviewContext proceedings,
      ApplicationEventPublisher events) {
    this.allocation = allocation;
    this.substitutes = substitutes;
    this.book = book;
    this.proceedings = proceedings;
    this.events = events;
  }

  /**
   * Assigns every shortlisted file of the round to its experts, evenly and by lot, never to one
   * with a conflict of interest. Does nothing when it was done before.
   *
   * @throws Refusal when a file has too few experts: it names the files and how many are missing
   */
  @Transactional
  public void assign(String round) {
    allocation
        .assign(round)
        .ifPresent(
            why -> {
              throw new Refusal(why);
            });
  }

  /** The same; says why instead when a file has too few experts. */
  @Transactional
  public Optional<String> tryToAssign(String round) {
    return allocation.assign(round);
  }

  /** How well the files were assigned; empty before. */
  @Transactional(readOnly = true)
  public Optional<AssignmentQuality> assignmentQuality(String round) {
    return allocation.quality(round);
  }

  /** Why the files cannot be assigned to the panel as it is; empty when they can be. */
  @Transactional(readOnly = true)
  public Optional<String> assignmentObstacle(String round) {
    return allocation.obstacle(round);
  }

  /**
   * Opens the files of the round to their experts, after assigning them where that was not done.
   *
   * @return the numbers of the files that were opened now; none the second time
   */
  @Transactional
  public List<String> open(String round) {
    assign(round);
    List<FileReview> opened =
        book.files().findByRoundAndStateOrderByNumber(round, FileReview.State.ASSIGNED);
    opened.forEach(FileReview::open);
    if (!opened.isEmpty()) {
      proceedings.record(round, Act.REVIEW_OPENED, round, "system", Map.of("files", opened.size()));
    }
    return opened.stream().map(FileReview::number).toList();
  }

  /** Who is to be asked for a mark now, by user id; nobody once the window of the file is over. */
  @Transactional(readOnly = true)
  public List<String> expertsToAsk(String file) {
    return proceedings.now().isBefore(windowEnd(file)) ? openExperts(file) : List.of();
  }

  /** The experts who are asked to mark this file and have not answered, by user id. */
  @Transactional(readOnly = true)
  public List<String> openExperts(String file) {
    return book.assignmentsInState(file, Assignment.State.OPEN).stream()
        .map(Assignment::expert)
        .toList();
  }

  /** When the window of this file ends. */
  @Transactional(readOnly = true)
  public Instant windowEnd(String file) {
    return proceedings.windowEnd(book.file(file));
  }

  /** Where the review of this file stands. */
  @Transactional(readOnly = true)
  public FileReviewProgress state(String number) {
    FileReview file = book.file(number);
    return new FileReviewProgress(
        book.marks().countValidByFile(number),
        proceedings.rules(file.round()).minimumMarks(),
        book.assignmentsInState(number, Assignment.State.OPEN).size(),
        book.assignmentsInState(number, Assignment.State.RECUSED).size(),
        substitutes.findAvailable(file).size(),
        proceedings.windowEnd(file),
        proceedings.maximumExtensionDays(file));
  }

  /** Whether as many valid marks came in for this file as the rules ask for. */
  @Transactional(readOnly = true)
  public boolean hasEnoughMarks(String number) {
    return book.marks().countValidByFile(number)
        >= proceedings.rules(book.file(number).round()).minimumMarks();
  }

  /**
   * Ends the review of a file that has its marks or was given up, and publishes {@link
   * FileReviewed}. A second call changes nothing.
   */
  @Transactional
  public void finish(String number) {
    FileReview file = book.lockedFile(number);
    String round = file.round();
    if (file.state() == FileReview.State.OPEN) {
      int marks = book.marks().countValidByFile(number);
      if (marks < proceedings.rules(round).minimumMarks()) {
        throw new IllegalStateException("too few marks to finish " + number);
      }
      file.markReviewed();
      book.assignmentsInState(number, Assignment.State.OPEN)
          .forEach(missed -> book.closeAssignment(missed, Assignment::miss));
      proceedings.record(round, Act.REVIEW_FILE_FINISHED, number, "system", Map.of("marks", marks));
    }
    events.publishEvent(
        new FileReviewed(
            round, number, file.state() == FileReview.State.REVIEWED, book.countUnfinished(round)));
  }

  /**
   * Whether the review of every file of the round is over. Holds the round until the transaction
   * ends, so that the last file cannot end unnoticed meanwhile.
   */
  @Transactional
  public boolean allFinished(String round) {
    proceedings.lock(round);
    return book.isComplete(round);
  }
}
