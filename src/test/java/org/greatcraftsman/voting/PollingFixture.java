package org.greatcraftsman.voting;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.office.MutableClock;
import org.greatcraftsman.round.Deadline;
import org.greatcraftsman.round.RoundService;

/** Fixture: a round with twelve nominees on the vote list, and numbered voters. */
class PollingFixture {

  static final RoundId ROUND = new RoundId("GCC2");
  static final List<NominationNumber> LIST =
      IntStream.rangeClosed(1, 12)
          .mapToObj("GCC2-%04d"::formatted)
          .map(NominationNumber::new)
          .toList();

  private final RoundService rounds;
  private final PollingService station;
  private final VoterService voters;
  private final MutableClock clock;

  PollingFixture(
      RoundService rounds, PollingService station, VoterService voters, MutableClock clock) {
    this.rounds = rounds;
    this.station = station;
    this.voters = voters;
    this.clock = clock;
  }

  /** Opens the round and its ballot box and sets the clock to the start of the window. */
  void open() {
    rounds.open("wuhan-2", "desk");
    station.open(ROUND, LIST);
    clock.set(at(Deadline.VOTING_START));
  }

  Instant at(Deadline deadline) {
    return rounds.dueAt(ROUND, deadline);
  }

  void later(Duration time) {
    clock.set(clock.instant().plus(time));
  }

  void end() {
    clock.set(at(Deadline.VOTING_END));
  }

  Voter voter(int number) {
    return voters.byFingerprint("%064x".formatted((number + 1L) * 0x9e3779b97f4a7c15L >>> 1));
  }

  /** An address for each number, each in a separate block. */
  static String address(int number) {
    return "10.%d.%d.7".formatted(number / 256 % 256, number % 256);
  }
}
