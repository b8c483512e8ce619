package org.greatcraftsman.voting;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.greatcraftsman.office.StillClock;
import org.greatcraftsman.round.Deadline;
import org.greatcraftsman.round.Rounds;

/** A round with twelve people on the vote list, and a voter for each number. */
class PollingPlace {

  static final String ROUND = "GCC2";
  static final List<String> LIST =
      IntStream.rangeClosed(1, 12).mapToObj("GCC2-%04d"::formatted).toList();

  private final Rounds rounds;
  private final PollingStation station;
  private final Voters voters;
  private final StillClock clock;

  PollingPlace(Rounds rounds, PollingStation station, Voters voters, StillClock clock) {
    this.rounds = rounds;
    this.station = station;
    this.voters = voters;
    this.clock = clock;
  }

  /** Opens the round, its ballot box, and goes to the first moment of the window. */
  void open() {
    rounds.open("wuhan-2", "desk");
    station.open(ROUND, LIST);
    clock.set(at(Deadline.VOTING_START));
  }

  Instant at(Deadline deadline) {
    return rounds.due(ROUND, deadline);
  }

  void later(Duration time) {
    clock.set(clock.instant().plus(time));
  }

  void end() {
    clock.set(at(Deadline.VOTING_END));
  }

  Voter voter(int number) {
    return voters.verified("%064x".formatted((number + 1L) * 0x9e3779b97f4a7c15L >>> 1));
  }

  /** An address of a block of its own for each number. */
  static String address(int number) {
    return "10.%d.%d.7".formatted(number / 256 % 256, number % 256);
  }
}
