package org.greatcraftsman.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.greatcraftsman.voting.PollingFixture.LIST;
import static org.greatcraftsman.voting.PollingFixture.ROUND;
import static org.greatcraftsman.voting.PollingFixture.address;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.office.MutableClock;
import org.greatcraftsman.office.OfficeTest;
import org.greatcraftsman.round.Deadline;
import org.greatcraftsman.round.RoundService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@OfficeTest
class BallotServiceTest {

  @Autowired BallotService ballots;
  @Autowired RoundService rounds;
  @Autowired PollingService station;
  @Autowired VoterService voters;
  @Autowired MutableClock clock;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;

  private PollingFixture polling;

  @BeforeEach
  void open() {
    polling = new PollingFixture(rounds, station, voters, clock);
    polling.open();
  }

  private BallotReceipt cast(int voter, NominationNumber... choices) {
    return ballots.cast(ROUND, polling.voter(voter), List.of(choices), address(voter));
  }

  private int countBallots() {
    return jdbc.sql("select count(*) from ballot").query(Integer.class).single();
  }

  @Test
  void aVoterGetsAReceiptForAStoredBallot() {
    BallotReceipt receipt = cast(1, LIST.get(0), LIST.get(5));

    assertThat(receipt.period()).isEqualTo("2018-08-31");
    assertThat(receipt.leaf()).matches("[0-9a-f]{64}");
    assertThat(ballots.receipt(ROUND, polling.voter(1))).contains(receipt);
    assertThat(countBallots()).isEqualTo(1);
  }

  @Test
  void aSecondBallotOfTheDayIsRefusedAndOneOfTheNextDayIsAccepted() {
    cast(1, LIST.get(0));

    assertThatThrownBy(() -> cast(1, LIST.get(1)))
        .isInstanceOf(Refusal.class)
        .hasMessage("您今天已经投过票，每天可以投一票，请明天再来。");
    polling.later(Duration.ofHours(10));
    assertThat(cast(1, LIST.get(1)).period()).isEqualTo("2018-09-01");
    assertThat(countBallots()).isEqualTo(2);
  }

  @Test
  void aBallotThatIsSentTwiceIsRefusedAndItsReceiptIsUnchanged() {
    BallotReceipt first = cast(1, LIST.get(0));

    assertThatThrownBy(() -> cast(1, LIST.get(0))).isInstanceOf(Refusal.class);
    assertThat(ballots.receipt(ROUND, polling.voter(1))).contains(first);
  }

  @Test
  void ofTwoConcurrentBallotsOfAVoterOneIsAccepted() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      for (int voter = 0; voter < 10; voter++) {
        int one = voter;
        CyclicBarrier barrier = new CyclicBarrier(2);
        List<Future<Boolean>> answers = new ArrayList<>();
        for (int attempt = 0; attempt < 2; attempt++) {
          NominationNumber choice = LIST.get(attempt);
          answers.add(
              threads.submit(
                  () -> {
                    barrier.await();
                    try {
                      cast(one, choice);
                      return true;
                    } catch (Refusal second) {
                      assertThat(second).hasMessageContaining("您今天已经投过票");
                      return false;
                    }
                  }));
        }
        assertThat(List.of(answers.get(0).get(), answers.get(1).get()))
            .containsExactlyInAnyOrder(true, false);
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(countBallots()).isEqualTo(10);
  }

  @Test
  void theVotingWindowIncludesItsStartAndExcludesItsEnd() {
    clock.set(polling.at(Deadline.VOTING_START).minusMillis(1));
    assertThatThrownBy(() -> cast(1, LIST.get(0)))
        .isInstanceOf(Refusal.class)
        .hasMessage("投票尚未开始，将于2018年8月31日 14:00开始，请届时再来投票。");

    clock.set(polling.at(Deadline.VOTING_START));
    cast(1, LIST.get(0));
    clock.set(polling.at(Deadline.VOTING_END).minusMillis(1));
    cast(2, LIST.get(0));

    polling.end();
    assertThatThrownBy(() -> cast(3, LIST.get(0)))
        .isInstanceOf(Refusal.class)
        .hasMessage("投票已于2018年9月12日 18:00截止，感谢您的参与，结果请以公示为准。");
  }

  @Test
  void aBallotForAPersonWhoIsNotOnTheVoteListIsRefused() {
    assertThatThrownBy(() -> cast(1, LIST.get(0), new NominationNumber("GCC2-9999")))
        .isInstanceOf(Refusal.class)
        .hasMessage("选票中有不在投票名单上的人选，请刷新名单后重新选择。");
    assertThat(countBallots()).isZero();
  }

  @Test
  void aBallotWithTooManyNoOrRepeatedChoicesIsRefused() {
    assertThatThrownBy(() -> cast(1, LIST.toArray(NominationNumber[]::new)))
        .hasMessage("一张选票最多选择10位候选人，您选了12位，请去掉2位后再提交。");
    assertThatThrownBy(() -> cast(1)).hasMessage("请至少选择1位候选人，再提交选票。");
    assertThatThrownBy(() -> cast(1, LIST.get(0), LIST.get(0)))
        .hasMessage("同一位候选人在一张选票上只能选一次，请去掉重复的选择。");
    assertThat(countBallots()).isZero();
  }

  @Test
  void aReceiptIsIssuedOnlyForACommittedBallotEvenInsideAnotherTransaction() {
    transaction.executeWithoutResult(
        outer -> {
          cast(1, LIST.get(0));
          outer.setRollbackOnly();
        });

    assertThat(ballots.receipt(ROUND, polling.voter(1))).isPresent();
  }

  @Test
  void anAddressWithTooManyBallotsInAMinuteHasToWait() {
    for (int voter = 0; voter < 120; voter++) {
      ballots.cast(ROUND, polling.voter(voter), List.of(LIST.get(voter % 12)), "192.0.2." + voter);
    }

    assertThatThrownBy(
            () -> ballots.cast(ROUND, polling.voter(121), List.of(LIST.get(0)), "192.0.2.250"))
        .isInstanceOf(Refusal.class)
        .hasMessage("您所在的网络投票人数较多，请一分钟后再提交选票。");
    cast(121, LIST.get(0));
    polling.later(Duration.ofMinutes(1));
    ballots.cast(ROUND, polling.voter(122), List.of(LIST.get(0)), "192.0.2.250");
  }

  @Test
  void eachVoterSeesTheNomineesInADifferentFixedOrder() {
    BallotPaper mine = ballots.paper(ROUND, polling.voter(1));

    assertThat(mine.nominees()).containsExactlyInAnyOrderElementsOf(LIST);
    assertThat(ballots.paper(ROUND, polling.voter(1))).isEqualTo(mine);
    assertThat(ballots.paper(ROUND, polling.voter(2)).nominees()).isNotEqualTo(mine.nominees());
    assertThat(mine.maximum()).isEqualTo(10);
  }

  @Test
  void aTokenIsValidUntilItExpiresOrIsChanged() {
    String token = voters.token(polling.voter(1));

    assertThat(voters.fromToken(token)).contains(polling.voter(1));
    assertThat(voters.fromToken("f" + token.substring(1))).isEmpty();
    assertThat(voters.fromToken(null)).isEmpty();
    polling.later(VoterService.TOKEN_VALIDITY);
    assertThat(voters.fromToken(token)).isEmpty();
  }
}
