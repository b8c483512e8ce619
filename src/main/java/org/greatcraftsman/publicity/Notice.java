package org.greatcraftsman.publicity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.RoundId;

/**
 * A public notice of the approved list (rules R11, G8).
 *
 * @param round the round's number
 * @param seq the notice's sequence number in the round, from 1; a list that an objection changed is
 *     published in a new notice
 * @param listVersion the version of the list that the notice prints
 * @param period the period in which objections are accepted
 * @param lines the people on the list, in the stroke order of their names
 * @param commitments the hashes that the notice prints
 * @param publication where the notice appeared; empty until the publicity desk confirms it
 * @param closed true if the period is over and objections are no longer accepted
 */
public record Notice(
    RoundId round,
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

  /** The notice's number, such as {@code GCC2-N1}. */
  public String number() {
    return number(round, seq);
  }

  static String number(RoundId round, int seq) {
    return round + "-N" + seq;
  }

  /** True if an objection that arrives at the given time is accepted. */
  public boolean takesObjections(Instant at) {
    return !closed && period.contains(at);
  }

  /** The line of a nomination; empty if the notice does not print it. */
  public Optional<NoticeLine> line(NominationNumber nomination) {
    return lines.stream().filter(line -> line.number().equals(nomination)).findFirst();
  }
}
