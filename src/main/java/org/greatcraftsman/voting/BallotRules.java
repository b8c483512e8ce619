package org.greatcraftsman.voting;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.calendar.OfficeTime;
import org.greatcraftsman.round.Deadline;
import org.greatcraftsman.round.RulePack;

/** The voting rules of a round at the moment at which a ballot is received. */
record BallotRules(
    VotingWindow window,
    RulePack.Ballots ballots,
    Set<NominationNumber> voteList,
    Instant received) {

  /** The period of a round in which each voter has one ballot. */
  static final String WHOLE_ROUND = "ROUND";

  static VotingWindow window(Map<Deadline, Instant> schedule, Instant now) {
    return VotingWindow.at(
        now, schedule.get(Deadline.VOTING_START), schedule.get(Deadline.VOTING_END));
  }

  /** The period for which a voter has one ballot: the day in China Standard Time, or the round. */
  String period() {
    return period(ballots, received);
  }

  static String period(RulePack.Ballots ballots, Instant at) {
    return switch (ballots.period()) {
      case DAY -> OfficeTime.toDate(at).toString();
      case ROUND -> WHOLE_ROUND;
    };
  }

  void checkWindow() {
    if (!window.open()) {
      throw new Refusal(window.sentence());
    }
  }

  /**
   * Checks the choices and returns them sorted.
   *
   * @throws Refusal if the rules do not allow them
   */
  List<NominationNumber> requireValidChoices(List<NominationNumber> choices) {
    Set<NominationNumber> distinct = new HashSet<>(choices);
    if (distinct.size() < choices.size()) {
      throw new Refusal("同一位候选人在一张选票上只能选一次，请去掉重复的选择。");
    }
    if (choices.size() < ballots.minimumChoices()) {
      throw new Refusal("请至少选择" + ballots.minimumChoices() + "位候选人，再提交选票。");
    }
    if (choices.size() > ballots.maximumChoices()) {
      int over = choices.size() - ballots.maximumChoices();
      throw new Refusal(
          "一张选票最多选择%d位候选人，您选了%d位，请去掉%d位后再提交。"
              .formatted(ballots.maximumChoices(), choices.size(), over));
    }
    if (!voteList.containsAll(distinct)) {
      throw new Refusal("选票中有不在投票名单上的人选，请刷新名单后重新选择。");
    }
    return choices.stream().sorted().toList();
  }

  Refusal secondBallotRefusal() {
    return new Refusal(
        switch (ballots.period()) {
          case DAY -> "您今天已经投过票，每天可以投一票，请明天再来。";
          case ROUND -> "您已经投过票，每人只能投一票。";
        });
  }
}
