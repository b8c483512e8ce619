package org.greatcraftsman.review;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.greatcraftsman.ExpertId;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.panel.AssignmentStatus;
import org.greatcraftsman.round.RoundService;
import org.springframework.stereotype.Component;

/** The repositories of files, assignments, drafts and marks, and queries over several of them. */
@Component
class ReviewRepositories implements AssignmentStatus {

  private final FileReviewRepository files;
  private final AssignmentRepository assignments;
  private final FileMarkRepository marks;
  private final DraftRepository drafts;
  private final RoundService rounds;

  ReviewRepositories(
      FileReviewRepository files,
      AssignmentRepository assignments,
      FileMarkRepository marks,
      DraftRepository drafts,
      RoundService rounds) {
    this.files = files;
    this.assignments = assignments;
    this.marks = marks;
    this.drafts = drafts;
    this.rounds = rounds;
  }

  FileReviewRepository files() {
    return files;
  }

  AssignmentRepository assignments() {
    return assignments;
  }

  FileMarkRepository marks() {
    return marks;
  }

  DraftRepository drafts() {
    return drafts;
  }

  /** Closes an assignment by this transition and deletes the draft. */
  void closeAssignment(Assignment assignment, Consumer<Assignment> transition) {
    transition.accept(assignment);
    drafts.deleteById(Assignment.id(assignment.file(), assignment.expert()));
  }

  @Override
  public boolean filesAreAssigned(RoundId round) {
    return files.existsByRound(round);
  }

  FileReview file(NominationNumber number) {
    return files.findById(number).orElseThrow(() -> notUnderReview(number));
  }

  /** Returns the file after locking its round until the transaction ends. */
  FileReview lockedFile(NominationNumber number) {
    rounds.lock(files.findRoundByNumber(number).orElseThrow(() -> notUnderReview(number)));
    return file(number);
  }

  private static Refusal notUnderReview(NominationNumber number) {
    return new Refusal("材料" + number + "不在专家评审之列，请核对编号。");
  }

  /** Returns the number of files whose review is not finished. */
  long countUnfinished(RoundId round) {
    return files.countByRoundAndStateIn(
        round, List.of(FileReview.State.ASSIGNED, FileReview.State.OPEN));
  }

  /** Returns the number of files that have not been given up. */
  long countNotGivenUp(RoundId round) {
    return files.countByRoundAndStateIn(
        round,
        List.of(FileReview.State.ASSIGNED, FileReview.State.OPEN, FileReview.State.REVIEWED));
  }

  /** Whether the round has files and the review of all of them is finished. */
  boolean isComplete(RoundId round) {
    return filesAreAssigned(round) && countUnfinished(round) == 0;
  }

  List<Assignment> assignmentsInState(NominationNumber file, Assignment.State state) {
    return assignments.findByFileOrderByExpert(file).stream()
        .filter(assignment -> assignment.state() == state)
        .toList();
  }

  Assignment assignment(NominationNumber file, ExpertId expert) {
    return assignments
        .findById(Assignment.id(file, expert))
        .orElseThrow(() -> new Refusal("材料" + file + "没有分派给这位专家，请核对编号和专家。"));
  }

  /** Returns the assignment that an expert may still answer. */
  Assignment openAssignment(NominationNumber file, ExpertId expert) {
    return requireOpen(assignments.findById(Assignment.id(file, expert)));
  }

  /**
   * Returns the assignment that an expert may still answer, locked until the transaction ends. The
   * second of two concurrent answers waits and finds it closed.
   */
  Assignment lockedOpenAssignment(NominationNumber file, ExpertId expert) {
    return requireOpen(assignments.findLockedById(Assignment.id(file, expert)));
  }

  private static Assignment requireOpen(Optional<Assignment> found) {
    Assignment assignment = found.orElseThrow(() -> new Refusal("这份材料没有分派给您，不能评审；请返回列表刷新。"));
    assignment.requireOpen();
    return assignment;
  }
}
