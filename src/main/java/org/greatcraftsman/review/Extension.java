package org.greatcraftsman.review;

import java.util.List;
import java.util.Optional;

/**
 * Who marks a file that gets more days.
 *
 * @param marks valid marks that came in
 * @param wanted how many more it should have
 * @param found who can be asked now
 * @param missing who let the deadline pass
 */
record Extension(
    FileReview file,
    int marks,
    int minimum,
    int wanted,
    List<String> found,
    List<Assignment> missing) {

  /** How many of those who let the deadline pass are asked again. */
  private int askedAgain() {
    return Math.min(wanted - found.size(), missing.size());
  }

  List<Assignment> replaced() {
    return missing.subList(askedAgain(), missing.size());
  }

  /** Why more days would not help. */
  Optional<String> obstacle() {
    int most = marks + found.size() + askedAgain();
    return most < minimum
        ? Optional.of("即使延期，也只有%d位专家可以评审，达不到%d个有效评分；请改为“不计专家评分，退出评选”。".formatted(most, minimum))
        : Optional.empty();
  }
}
