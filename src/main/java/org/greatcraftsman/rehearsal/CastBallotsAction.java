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
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.round.Stage;
import org.greatcraftsman.security.PersonalDataCipher;
import org.greatcraftsman.voting.BallotPaper;
import org.greatcraftsman.voting.BallotService;
import org.greatcraftsman.voting.Voter;
import org.greatcraftsman.voting.VoterService;

/** A day on which the made-up public votes; on the last one somebody stuffs the box a little. */
class CastBallotsAction implements ScheduledAction {

  private static final int VOTERS = 6_000;
  private static final int STUFFED_BALLOTS = 80;

  private final int day;
  private final boolean withStuffing;
  private final RoundService rounds;
  private final VotingServices services;

  CastBallotsAction(int day, boolean stuffed, RoundService rounds, VotingServices office) {
    this.day = day;
    this.withStuffing = stuffed;
    this.rounds = rounds;
    this.services = office;
  }

  /** Where the voters go. */
  record VotingServices(
      VoterService voters,
      BallotService ballots,
      PersonalDataCipher personalData,
      InstantSource clock) {

    Voter voter(int n) {
      return voters.byFingerprint(personalData.fingerprint("rehearsal voter " + n));
    }
  }

  @Override
  public String name() {
    return "voting-day-" + day;
  }

  @Override
  public boolean appliesTo(Round round) {
    // Who jumped over the last day has missed it: nobody votes any more.
    return round.stage() == Stage.VOTING_AND_REVIEW
        && services.clock().instant().isBefore(rounds.dueAt(round.number(), Deadline.VOTING_END));
  }

  @Override
  public Instant dueAt(Round round) {
    return rounds
        .dueAt(round.number(), Deadline.VOTING_START)
        .plus(Duration.ofDays(day))
        .plus(Duration.ofMinutes(10));
  }

  @Override
  public String run(Round round) {
    List<BallotService.Cast> casts = new ArrayList<>();
    BallotPaper paper = services.ballots().paper(round.number(), services.voter(0));
    List<String> nominees = paper.nominees().stream().sorted().toList();
    for (int n = 0; n < VOTERS; n++) {
      casts.add(createBallot(n, nominees, paper));
    }
    if (withStuffing) {
      for (int n = 0; n < STUFFED_BALLOTS; n++) {
        casts.add(
            new BallotService.Cast(
                services.voter(VOTERS + n),
                nominees.subList(0, paper.minimum()),
                "203.0.113." + (n % 8)));
      }
    }
    BallotService.CastAll cast = services.ballots().castAll(round.number(), casts);
    return "投票第%d天：投出选票%d张".formatted(day + 1, cast.receipts().size());
  }

  /** The better known a nominee, the more often chosen. */
  private BallotService.Cast createBallot(int n, List<String> nominees, BallotPaper paper) {
    SplittableRandom chance = new SplittableRandom(31L * n + day);
    int wanted = paper.minimum() + chance.nextInt(paper.maximum() - paper.minimum() + 1);
    Set<String> chosen = new LinkedHashSet<>();
    while (chosen.size() < wanted) {
      String nominee = nominees.get(chance.nextInt(nominees.size()));
      if (chance.nextInt(110) < 10 + TaskResponder.stablePercent(nominee, "fame")) {
        chosen.add(nominee);
      }
    }
    String address = "10.%d.%d.%d".formatted(n / 60 % 200, n % 250, 1 + n % 200);
    return new BallotService.Cast(services.voter(n), List.copyOf(chosen), address);
  }
}
