package org.greatcraftsman.voting;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.round.RulePack;
import org.springframework.stereotype.Component;

/** The voting rules of a round: rule pack, vote list, window and address limit. */
@Component
class BallotPolicy {

  /** The interval in which ballots from one address are counted. */
  static final Duration MINUTE = Duration.ofMinutes(1);

  private final RoundService rounds;
  private final VoteListRepository voteList;
  private final VotingSettings settings;
  private final InstantSource clock;

  BallotPolicy(
      RoundService rounds,
      VoteListRepository voteList,
      VotingSettings settings,
      InstantSource clock) {
    this.rounds = rounds;
    this.voteList = voteList;
    this.settings = settings;
    this.clock = clock;
  }

  /** Returns the rules for a ballot that is received now. */
  BallotRules rulesNow(RoundId round) {
    Instant received = clock.instant();
    return new BallotRules(
        window(round), rules(round), Set.copyOf(voteList.nominees(round)), received);
  }

  VotingWindow window(RoundId round) {
    return BallotRules.window(rounds.schedule(round), clock.instant());
  }

  RulePack.Ballots rules(RoundId round) {
    return rounds.rules(round).ballots();
  }

  /** Returns the period of a ballot that is received now. */
  String period(RoundId round) {
    return BallotRules.period(rules(round), clock.instant());
  }

  void freeze(RoundId round, Collection<NominationNumber> nominees) {
    voteList.freeze(round, nominees);
  }

  List<NominationNumber> voteList(RoundId round) {
    return voteList.nominees(round);
  }

  Instant now() {
    return clock.instant();
  }

  /**
   * Refuses a ballot from an address that has reached its limit.
   *
   * @param lastMinute number of ballots from the address in the last minute
   */
  void requireBelowAddressLimit(int lastMinute) {
    if (lastMinute >= settings.ballotsAnAddress()) {
      throw new Refusal("您所在的网络投票人数较多，请一分钟后再提交选票。");
    }
  }
}
