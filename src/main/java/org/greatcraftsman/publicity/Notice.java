package org.greatcraftsman.publicity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A public notice of the approved list (rules R11, G8).
 *
 * @param round the round's number
 * @param seq from 1; a list that was changed by an objection is published again
 * @param listVersion the version of the list that it prints
 * @param lines the people, by the strokes of their surnames
 * @param publication where it appeared; empty until the publicity desk has confirmed it
 * @param closed whether the period is over and objections are no longer accepted
 */
public record Notice(
    String round,
    int seq,
    int listVersion,
    NoticePeriod period,
    List<NoticeLine> lines,
    NoticeCommitments commitments,
    Optional<Publication> publication,
    boolean closed) {

  public Notice {
    lines = List.copyOf(lines);
  }

  /** The notice's own number, such as {@code GCC2-N1}. */
  public String number() {
    return number(round, seq);
  }

  static String number(String round, int seq) {
    return round + "-N" + seq;
  }

  /** Whether an objection that arrives at this moment is in time. */
  public boolean takesObjections(Instant at) {
    return !closed && period.contains(at);
  }

  /** The line of this nomination. */
  public Optional<NoticeLine> line(String nomination) {
    return lines.stream().filter(line -> line.number().equals(nomination)).findFirst();
  }
}
