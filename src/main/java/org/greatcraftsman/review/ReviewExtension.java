package org.greatcraftsman.review;

import java.util.List;
import java.util.Optional;
import org.greatcraftsman.ExpertId;

/**
 * The experts of a file whose window is to be extended.
 *
 * @param marks number of valid marks
 * @param minimum number of marks that the rules require
 * @param missingMarks number of marks that are missing to the intended number
 * @param substitutes user ids of the experts who can be asked now
 * @param overdue assignments of the experts who missed the deadline
 */
record ReviewExtension(
    FileReview file,
    int marks,
    int minimum,
    int missingMarks,
    List<ExpertId> substitutes,
    List<Assignment> overdue) {

  /** Number of overdue experts who are asked again. */
  private int askedAgain() {
    return Math.min(missingMarks - substitutes.size(), overdue.size());
  }

  /** The overdue assignments that are replaced. */
  List<Assignment> replaced() {
    return overdue.subList(askedAgain(), overdue.size());
  }

  /** Returns why an extension would not help, in Chinese; empty if it would. */
  Optional<String> obstacle() {
    int possibleMarks = marks + substitutes.size() + askedAgain();
    return possibleMarks < minimum
        ? Optional.of(
            "即使延期，也只有%d位专家可以评审，达不到%d个有效评分；请改为“不计专家评分，退出评选”。".formatted(possibleMarks, minimum))
        : Optional.empty();
  }
}
