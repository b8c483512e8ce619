package org.greatcraftsman.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.greatcraftsman.round.Deadline;
import org.greatcraftsman.round.Round;
import org.greatcraftsman.round.Rounds;
import org.greatcraftsman.round.Stage;
import org.greatcraftsman.security.PersonalData;
import org.greatcraftsman.voting.BallotPaper;
import org.greatcraftsman.voting.Ballots;
import org.greatcraftsman.voting.Voter;
import org.greatcraftsman.voting.Voters;

/** A day on which the made-up public votes; on the last one somebody stuffs the box a little. */
class VotingDay implements Turn {

  private static final int VOTERS = 6_000;
  private static final int STUFFED = 80;

  private final int day;
  private final boolean stuffed;
  private final Rounds rounds;
  private final Office office;

  VotingDay(int day, boolean stuffed, Rounds rounds, Office office) {
    this.day = day;
    this.stuffed = stuffed;
    this.rounds = rounds;
    this.office = office;
  }

  /** Where the voters go. */
  record Office(Voters voters, Ballots ballots, PersonalData personalData, InstantSource clock) {

    Voter voter(int n) {
      return voters.verified(personalData.fingerprint("rehearsal voter " + n));
    }
  }

  @Override
  public String name() {
    return "voting-day-" + day;
  }

  @Override
  public boolean isOn(Round round) {
    // Who jumped over the last day has missed it: nobody votes any more.
    return round.stage() == Stage.VOTING_AND_REVIEW
        && office.clock().instant().isBefore(rounds.due(round.number(), Deadline.VOTING_END));
  }

  @Override
  public Instant due(Round round) {
    return rounds
        .due(round.number(), Deadline.VOTING_START)
        .plus(Duration.ofDays(day))
        .plus(Duration.ofMinutes(10));
  }

  @Override
  public String take(Round round) {
    List<Ballots.Cast> casts = new ArrayList<>();
    BallotPaper paper = office.ballots().paper(round.number(), office.voter(0));
    List<String> nominees = paper.nominees().stream().sorted().toList();
    for (int n = 0; n < VOTERS; n++) {
      casts.add(ballot(n, nominees, paper));
    }
    if (stuffed) {
      for (int n = 0; n < STUFFED; n++) {
        casts.add(
            new Ballots.Cast(
                office.voter(VOTERS + n),
                nominees.subList(0, paper.minimum()),
                "203.0.113." + (n % 8)));
      }
    }
    Ballots.CastAll cast = office.ballots().castAll(round.number(), casts);
    return "投票第%d天：投出选票%d张".formatted(day + 1, cast.receipts().size());
  }

  /** The better known a nominee, the more often chosen. */
  private Ballots.Cast ballot(int n, List<String> nominees, BallotPaper paper) {
    SplittableRandom chance = new SplittableRandom(31L * n + day);
    int wanted = paper.minimum() + chance.nextInt(paper.maximum() - paper.minimum() + 1);
    Set<String> chosen = new LinkedHashSet<>();
    while (chosen.size() < wanted) {
      String nominee = nominees.get(chance.nextInt(nominees.size()));
      if (chance.nextInt(110) < 10 + Habit.percent(nominee, "fame")) {
        chosen.add(nominee);
      }
    }
    String address = "10.%d.%d.%d".formatted(n / 60 % 200, n % 250, 1 + n % 200);
    return new Ballots.Cast(office.voter(n), List.copyOf(chosen), address);
  }
}
