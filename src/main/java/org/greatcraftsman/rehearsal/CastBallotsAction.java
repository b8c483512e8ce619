package org.greatcraftsman.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.round.Deadline;
import org.greatcraftsman.round.Round;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.round.Stage;
import org.greatcraftsman.security.PersonalDataCipher;
import org.greatcraftsman.voting.BallotPaper;
import org.greatcraftsman.voting.BallotService;
import org.greatcraftsman.voting.Voter;
import org.greatcraftsman.voting.VoterService;

/** One day on which the synthetic public votes; each ballot is cast through the ballot service. */
class CastBallotsAction implements ScheduledAction {

  private final int day;
  private final int voters;
  private final int stuffedBallots;
  private final RoundService rounds;
  private final VotingServices services;

  /**
   * @param day days after the start of the vote, from 0
   * @param voters the number of voters, each with a different identity and address
   * @param stuffedBallots the number of further, identical ballots from eight addresses, which the
   *     quarantine review has to decide
   */
  CastBallotsAction(
      int day, int voters, int stuffedBallots, RoundService rounds, VotingServices services) {
    this.day = day;
    this.voters = voters;
    this.stuffedBallots = stuffedBallots;
    this.rounds = rounds;
    this.services = services;
  }

  /** The services of the voting room that casting a ballot needs. */
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
    // The clock may have jumped past the end of the voting window.
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
    BallotPaper paper = services.ballots().paper(round.number(), services.voter(0));
    List<NominationNumber> nominees = paper.nominees().stream().sorted().toList();
    int accepted = 0;
    for (int n = 0; n < voters; n++) {
      String address = "10.%d.%d.%d".formatted(n / 60 % 200, n % 250, 1 + n % 200);
      accepted += cast(round, n, choices(n, nominees, paper), address);
    }
    List<NominationNumber> sameChoices = nominees.subList(0, paper.minimum());
    for (int n = 0; n < stuffedBallots; n++) {
      accepted += cast(round, voters + n, sameChoices, "203.0.113." + n % 8);
    }
    return "投票第%d天：投出选票%d张".formatted(day + 1, accepted);
  }

  /** Casts one ballot; returns 1 if it was accepted, otherwise 0. */
  private int cast(Round round, int voter, List<NominationNumber> choices, String address) {
    try {
      services.ballots().cast(round.number(), services.voter(voter), choices, address);
      return 1;
    } catch (Refusal alreadyCast) {
      // An earlier run of this day was interrupted: the ballot that it cast stands.
      return 0;
    }
  }

  /** Chooses nominees at random, weighted by a fixed popularity of each nominee. */
  private List<NominationNumber> choices(
      int n, List<NominationNumber> nominees, BallotPaper paper) {
    SplittableRandom random = new SplittableRandom(31L * n + day);
    int count = paper.minimum() + random.nextInt(paper.maximum() - paper.minimum() + 1);
    Set<NominationNumber> chosen = new LinkedHashSet<>();
    while (chosen.size() < count) {
      NominationNumber nominee = nominees.get(random.nextInt(nominees.size()));
      if (random.nextInt(110) < 10 + TaskResponder.stablePercent(nominee.value(), "fame")) {
        chosen.add(nominee);
      }
    }
    return List.copyOf(chosen);
  }
}
