package org.greatcraftsman.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.greatcraftsman.Reason;
import org.greatcraftsman.RoundId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The ledger on a real database with real commits. Each test uses a separate round. */
@DataJpaTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import(LedgerTest.TestBeans.class)
class LedgerTest {

  private final RoundId round = new RoundId("T" + UUID.randomUUID().toString().substring(0, 12));

  @Autowired private Ledger ledger;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private TransactionTemplate transaction;

  @TestConfiguration(proxyBeanMethods = false)
  @ComponentScan(
      basePackageClasses = Ledger.class,
      excludeFilters = @ComponentScan.Filter(TestConfiguration.class))
  static class TestBeans {
    @Bean
    InstantSource clock() {
      return InstantSource.fixed(Instant.parse("2018-08-06T01:00:00.123Z"));
    }
  }

  private void record(int n) {
    ledger.record(round, Act.REVIEW_MARKED, "GCC2-" + n, "expert-1", Map.of("points", n));
  }

  @Test
  void actsAreChainedInOrderAndTheChainIsIntact() {
    assertThat(ledger.head(round)).isEqualTo(new LedgerHead(0, "0".repeat(64)));
    IntStream.rangeClosed(1, 3).forEach(this::record);

    LedgerHead head = ledger.chainPending(round);

    List<LedgerEntry> rows = ledger.entries(round, 1, 10);
    assertThat(rows).extracting(LedgerEntry::seq).containsExactly(1L, 2L, 3L);
    assertThat(rows).extracting(LedgerEntry::subject).containsExactly("GCC2-1", "GCC2-2", "GCC2-3");
    assertThat(rows.get(0).prevHash()).isEqualTo("0".repeat(64));
    assertThat(rows.get(1).prevHash()).isEqualTo(rows.get(0).hash());
    assertThat(head).isEqualTo(new LedgerHead(3, rows.get(2).hash()));
    assertThat(ledger.head(round)).isEqualTo(head);
    assertThat(ledger.entries(round, 2, 1)).containsExactly(rows.get(1));
    assertThat(ledger.entriesAbout(round, "GCC2-2")).containsExactly(rows.get(1));
    assertThat(ledger.verify(round).intact()).isTrue();
  }

  @Test
  void anActThatIsRolledBackIsNotRecorded() {
    transaction.executeWithoutResult(
        status -> {
          record(1);
          status.setRollbackOnly();
        });
    assertThat(ledger.chainPending(round).seq()).isZero();
  }

  @Test
  void verificationReportsAChangedEntry() {
    IntStream.rangeClosed(1, 5).forEach(this::record);
    ledger.chainPending(round);
    jdbc.update(
        "update ledger_entry set facts = '{\"points\":99}' where round_number = ? and seq = 3",
        round);
    assertThat(ledger.verify(round).firstInvalidSeq()).hasValue(3);
    assertThat(ledger.verify(round).sentence()).contains("第3行");
  }

  @Test
  void verificationReportsAMissingEntry() {
    IntStream.rangeClosed(1, 5).forEach(this::record);
    ledger.chainPending(round);
    jdbc.update("delete from ledger_entry where round_number = ? and seq = 2", round);
    assertThat(ledger.verify(round).firstInvalidSeq()).hasValue(2);
  }

  @Test
  void truncationIsDetectedAgainstAPublishedHead() {
    IntStream.rangeClosed(1, 5).forEach(this::record);
    LedgerHead printed = ledger.chainPending(round);
    assertThat(ledger.verify(round, printed).intact()).isTrue();
    jdbc.update("delete from ledger_entry where round_number = ? and seq = 5", round);
    assertThat(ledger.verify(round).intact()).isTrue();
    assertThat(ledger.verify(round, printed).firstInvalidSeq()).hasValue(5);
  }

  @Test
  void callersDoNotBlockEachOtherAndEveryActGetsOnePosition() {
    transaction.executeWithoutResult(
        status -> {
          record(0);
          // Another caller's act commits and is chained while this transaction is still open.
          CompletableFuture.runAsync(() -> record(1)).join();
          CompletableFuture.runAsync(() -> ledger.chainPending(round)).join();
        });
    List<CompletableFuture<Void>> callers =
        IntStream.rangeClosed(2, 101)
            .mapToObj(n -> CompletableFuture.runAsync(() -> record(n)))
            .toList();
    callers.forEach(CompletableFuture::join);
    ledger.chainPending(round);

    assertThat(ledger.entries(round, 1, 200))
        .extracting(LedgerEntry::seq)
        .containsExactlyElementsOf(LongStream.rangeClosed(1, 102).boxed().toList());
    assertThat(ledger.verify(round).intact()).isTrue();
  }

  @Test
  void pendingEntriesAreChainedInTheBackground() {
    record(1);
    await().atMost(Duration.ofSeconds(30)).until(() -> ledger.head(round).seq() == 1);
  }

  @Test
  void factsAreExactAndKeepRareCharacters() {
    ledger.record(
        round,
        Act.VOTING_TALLIED,
        "s",
        "system",
        Map.of("word", "𠮷", "points", new BigDecimal("90.10")));
    ledger.chainPending(round);
    assertThat(ledger.entries(round, 1, 1).get(0).facts())
        .isEqualTo("{\"points\":\"90.10\",\"word\":\"𠮷\"}");
    assertThat(ledger.verify(round).intact()).isTrue();
    assertThatThrownBy(
            () -> ledger.record(round, Act.VOTING_TALLIED, "s", "system", Map.of("points", 0.1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () ->
                ledger.record(
                    round, Act.VOTING_TALLIED, "s", "system", Map.of("n", Long.MAX_VALUE)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theChainCommitsToAReasonAndTheTextStandsBesideIt() {
    Reason reason = new Reason("人选𠮷某经核实不符合条件");
    for (int i = 0; i < 2; i++) {
      ledger.record(round, Act.CANDIDATE_EXCLUDED, "s", "office-1", Map.of("reason", reason));
    }
    ledger.chainPending(round);

    List<LedgerEntry> entries = ledger.entries(round, 1, 2);
    assertThat(entries)
        .allSatisfy(
            entry -> {
              assertThat(entry.facts()).matches("\\{\"reason\":\"[0-9a-f]{64}\"}");
              assertThat(entry.openings().get("reason").text()).isEqualTo(reason.text());
            });
    assertThat(entries.get(0).facts()).isNotEqualTo(entries.get(1).facts());
    assertThat(ledger.verify(round).intact()).isTrue();
  }

  @Test
  void aReasonThatWasReplacedIsNamedAndOneThatWasErasedIsNoFault() {
    ledger.record(
        round, Act.CANDIDATE_EXCLUDED, "s", "office-1", Map.of("reason", new Reason("本人申请退出")));
    ledger.chainPending(round);

    replaceOpenings("update ledger_entry set openings = replace(openings, '本人', '单位')");
    assertThat(ledger.verify(round).firstInvalidSeq()).hasValue(1);
    assertThat(ledger.verify(round).sentence()).contains("第1行");

    replaceOpenings("update ledger_entry set openings = '{}'");
    assertThat(ledger.verify(round).intact()).isTrue();
  }

  private void replaceOpenings(String update) {
    assertThat(jdbc.update(update + " where round_number = ?", round)).isEqualTo(1);
  }
}
