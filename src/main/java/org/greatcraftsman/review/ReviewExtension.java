package org.greatcraftsman.review;

import java.util.List;
import java.util.Optional;

/**
 * Who marks a file that gets more days.
 *
 * @param marks valid marks that came in
 * @param missingMarks how many more it should have
 * @param substitutes who can be asked now
 * @param overdue who let the deadline pass
 */
record ReviewExtension(
    FileReview file,
    int marks,
    int minimum,
    int missingMarks,
    List<String> substitutes,
    List<Assignment> overdue) {

  /** How many of those who let the deadline pass are asked again. */
  private int askedAgain() {
    return Math.min(missingMarks - substitutes.size(), overdue.size());
  }

  List<Assignment> replaced() {
    return overdue.subList(askedAgain(), overdue.size());
  }

  /** Why more days would not help. */
  Optional<String> obstacle() {
    int most = marks + substitutes.size() + askedAgain();
    return most < minimum
        ? Optional.of("即使延期，也只有%d位专家可以评审，达不到%d个有效评分；请改为“不计专家评分，退出评选”。".formatted(most, minimum))
        : Optional.empty();
  }
}
