package org.greatcraftsman.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.greatcraftsman.voting.PollingFixture.LIST;
import static org.greatcraftsman.voting.PollingFixture.ROUND;
import static org.greatcraftsman.voting.PollingFixture.address;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.ledger.Act;
import org.greatcraftsman.ledger.Ledger;
import org.greatcraftsman.ledger.MerkleTree;
import org.greatcraftsman.office.LockWaits;
import org.greatcraftsman.office.MutableClock;
import org.greatcraftsman.office.OfficeTest;
import org.greatcraftsman.round.RoundService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@OfficeTest
class TallyTest {

  @Autowired BallotService ballots;
  @Autowired QuarantineService quarantine;
  @Autowired ReceiptService receipts;
  @Autowired TallyService tally;
  @Autowired Ledger ledger;
  @Autowired RoundService rounds;
  @Autowired PollingService station;
  @Autowired VoterService voters;
  @Autowired MutableClock clock;
  @Autowired JdbcClient jdbc;
  @Autowired JdbcTemplate rows;
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

  private void castBurst(int from, int to) {
    for (int voter = from; voter < to; voter++) {
      ballots.cast(ROUND, polling.voter(voter), List.of(LIST.get(11)), "203.0.113.9");
      polling.later(Duration.ofSeconds(5));
    }
  }

  @Test
  void votesAreCountedAfterTheCloseIncludingNomineesWithoutVotes() {
    cast(1, LIST.get(0), LIST.get(1));
    cast(2, LIST.get(0));
    polling.end();

    assertThat(station.close(ROUND)).isZero();
    tally.countVotes(ROUND);

    assertThat(tally.votes(ROUND))
        .hasSize(12)
        .containsEntry(LIST.get(0), 2L)
        .containsEntry(LIST.get(1), 1L)
        .containsEntry(LIST.get(2), 0L);
    assertThat(tally.turnout(ROUND)).isEqualTo(new TallyService.Turnout(2, 0));
  }

  @Test
  void thereAreNoTotalsBeforeTheTally() {
    cast(1, LIST.get(0));

    assertThatThrownBy(() -> tally.votes(ROUND)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> tally.root(ROUND)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> tally.countVotes(ROUND)).hasMessage("投票尚未截止，不能计票，请在投票截止后再计票。");
    assertThatThrownBy(() -> station.close(ROUND)).isInstanceOf(Refusal.class);
  }

  @Test
  void theTallyIsIdempotent() {
    cast(1, LIST.get(0));
    polling.end();
    station.close(ROUND);
    tally.countVotes(ROUND);
    String root = tally.root(ROUND);

    assertThat(station.close(ROUND)).isZero();
    tally.countVotes(ROUND);

    assertThat(tally.root(ROUND)).isEqualTo(root);
    ledger.chainPending(ROUND);
    assertThat(acts()).containsOnlyOnce(Act.VOTING_OPENED, Act.VOTING_CLOSED, Act.VOTING_TALLIED);
  }

  private List<Act> acts() {
    return ledger.entries(ROUND, 1, 100).stream()
        .map(entry -> Act.find(entry.act()).orElseThrow())
        .toList();
  }

  @Test
  void aReceiptProvesInclusionInThePublishedRoot() {
    BallotReceipt mine = cast(1, LIST.get(0));
    for (int voter = 2; voter < 9; voter++) {
      cast(voter, LIST.get(voter));
    }
    assertThat(receipts.check(mine.leaf()).state()).isEqualTo(ReceiptVerification.State.RECEIVED);

    polling.later(Duration.ofDays(1));
    cast(1, LIST.get(0));
    station.sealPastDays(ROUND);
    ReceiptVerification early = receipts.check(mine.leaf());
    assertThat(early.state()).isEqualTo(ReceiptVerification.State.SEALED);
    assertThat(early.inclusion().ballots()).isEqualTo(8);
    assertThat(early.inclusion().holds()).isTrue();

    polling.end();
    station.close(ROUND);
    tally.countVotes(ROUND);
    ReceiptVerification counted =
        receipts.check(" " + mine.leaf().toUpperCase(java.util.Locale.ROOT));
    assertThat(counted.state()).isEqualTo(ReceiptVerification.State.COUNTED);
    assertThat(counted.inclusion()).isEqualTo(early.inclusion());
    assertThat(counted.root()).isEqualTo(tally.root(ROUND));
    assertThat(checkedOffline(counted)).isTrue();
  }

  private static boolean checkedOffline(ReceiptVerification check) {
    HexFormat hex = HexFormat.of();
    List<byte[]> days =
        check.days().stream().map(day -> day.leafText().getBytes(StandardCharsets.UTF_8)).toList();
    byte[] text = check.text().getBytes(StandardCharsets.UTF_8);
    return hex.formatHex(MerkleTree.of(days).root()).equals(check.root())
        && check.days().stream().anyMatch(day -> day.root().equals(check.inclusion().root()))
        && hex.formatHex(MerkleTree.of(List.of(text)).root()).equals(check.leaf())
        && MerkleTree.verifyInclusion(
            text,
            check.inclusion().index(),
            check.inclusion().ballots(),
            check.inclusion().path().stream().map(hex::parseHex).toList(),
            hex.parseHex(check.inclusion().root()));
  }

  @Test
  void aReceiptDoesNotRevealTheChoices() {
    BallotReceipt one = cast(1, LIST.get(0));
    BallotReceipt two = cast(2, LIST.get(0));

    assertThat(receipts.check(one.leaf()).text())
        .doesNotContain(LIST.get(0))
        .doesNotContain(org.greatcraftsman.ledger.CanonicalJson.sha256(LIST.get(0).value()));
    assertThat(receipts.check(one.leaf()).text().split("\\|")[5])
        .isNotEqualTo(receipts.check(two.leaf()).text().split("\\|")[5]);
  }

  @Test
  void anUnknownReceiptIsRefused() {
    assertThatThrownBy(() -> receipts.check("f".repeat(64)))
        .hasMessage("没有查到这个回执编号的选票，请核对编号后重新查询。");
    assertThatThrownBy(() -> receipts.check("<script>")).hasMessage("回执编号由64位数字和字母a至f组成，请核对后重新填写。");
  }

  @Test
  void aSealedDayAcceptsNoBallotThatWasReceivedOnIt() {
    cast(1, LIST.get(0));
    polling.later(Duration.ofDays(1));
    station.sealPastDays(ROUND);
    polling.later(Duration.ofDays(-1));

    assertThatThrownBy(() -> cast(2, LIST.get(0))).hasMessageContaining("已经封存");
  }

  @Test
  void aDayThatTwoNodesSealConcurrentlyIsRecordedOnce() throws Exception {
    cast(1, LIST.get(0));
    polling.later(Duration.ofDays(1));

    ExecutorService nodes = Executors.newFixedThreadPool(2);
    try {
      List<Future<?>> sealing = new ArrayList<>();
      transaction.executeWithoutResult(
          castingBallot -> {
            rows.queryForList(
                "select slot from ballot_slot where round_number = ? for update", ROUND);
            for (int node = 0; node < 2; node++) {
              sealing.add(nodes.submit(() -> station.sealPastDays(ROUND)));
            }
            await().until(() -> LockWaits.in(rows) == 2);
          });
      for (Future<?> done : sealing) {
        done.get();
      }
    } finally {
      nodes.shutdownNow();
    }

    ledger.chainPending(ROUND);
    assertThat(acts()).containsOnlyOnce(Act.VOTING_DAY_SEALED);
  }

  @Test
  void ballotsOfABurstAreQuarantinedByTwoPeople() {
    cast(1, LIST.get(0));
    castBurst(100, 115);
    polling.end();

    assertThat(station.close(ROUND)).isEqualTo(1);
    SuspiciousCluster cluster = quarantine.clusters(ROUND).get(0);
    assertThat(cluster.ballots()).isEqualTo(15);
    assertThat(cluster.sameChoices()).isEqualTo(15);
    assertThatThrownBy(() -> tally.countVotes(ROUND)).hasMessage("还有待复核的可疑选票，请先完成复核再计票。");

    quarantine.propose(ROUND, "clerk", Set.of(cluster.number()), "同一网络短时间内选择完全相同");
    assertThatThrownBy(() -> quarantine.decide(ROUND, "clerk", true, null))
        .isInstanceOf(Refusal.class)
        .hasMessage("隔离意见是您本人提出的，须由另一位同志确认。");
    quarantine.decide(ROUND, "inspector", true, null);
    tally.countVotes(ROUND);

    assertThat(tally.votes(ROUND)).containsEntry(LIST.get(0), 1L).containsEntry(LIST.get(11), 0L);
    assertThat(tally.turnout(ROUND)).isEqualTo(new TallyService.Turnout(16, 15));
    assertThat(jdbc.sql("select count(*) from ballot").query(Integer.class).single()).isEqualTo(16);
  }

  @Test
  void aBurstCountsIfItIsNotQuarantined() {
    castBurst(100, 115);
    polling.end();
    station.close(ROUND);

    quarantine.propose(ROUND, "clerk", Set.of(), "系同一车间职工集中投票");
    quarantine.decide(ROUND, "inspector", true, null);
    tally.countVotes(ROUND);

    assertThat(tally.votes(ROUND)).containsEntry(LIST.get(11), 15L);
    assertThat(quarantine.clusters(ROUND).get(0).state()).isEqualTo(SuspiciousCluster.State.KEPT);
  }

  @Test
  void aRejectedProposalIsFollowedByAnother() {
    castBurst(100, 115);
    polling.end();
    station.close(ROUND);
    String number = quarantine.clusters(ROUND).get(0).number();
    quarantine.propose(ROUND, "clerk", Set.of(number), "选择完全相同");
    quarantine.decide(ROUND, "inspector", false, "请核实是否为同一车间职工");

    assertThatThrownBy(() -> tally.countVotes(ROUND)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> quarantine.propose(ROUND, "clerk", Set.of("GCC2-Q999"), "选择完全相同"))
        .isInstanceOf(Refusal.class);
    quarantine.propose(ROUND, "clerk", Set.of(), "已核实为同一车间职工");
    assertThat(quarantine.proposal(ROUND).orElseThrow().attempt()).isEqualTo(2);
  }

  @Test
  void theReceiptOfAQuarantinedBallotShowsTheQuarantine() {
    BallotReceipt ofBurst =
        ballots.cast(ROUND, polling.voter(99), List.of(LIST.get(11)), "203.0.113.9");
    castBurst(100, 115);
    polling.end();
    station.close(ROUND);
    quarantine.propose(
        ROUND, "clerk", Set.of(quarantine.clusters(ROUND).get(0).number()), "选择完全相同");
    quarantine.decide(ROUND, "inspector", true, null);
    tally.countVotes(ROUND);

    assertThat(receipts.check(ofBurst.leaf()).state())
        .isEqualTo(ReceiptVerification.State.QUARANTINED);
    assertThat(receipts.check(ofBurst.leaf()).inclusion().holds()).isTrue();
  }
}
