package org.greatcraftsman.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.greatcraftsman.review.SampleReview.ROUND;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.greatcraftsman.ExpertId;
import org.greatcraftsman.ledger.Ledger;
import org.greatcraftsman.office.OfficeTest;
import org.greatcraftsman.review.SampleReview;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.round.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The pseudonyms under which marks are published. */
@OfficeTest
class PseudonymServiceTest {

  @Autowired SampleReview sample;
  @Autowired PseudonymService pseudonyms;
  @Autowired PanelPublication publication;
  @Autowired PanelDrawRepository draws;
  @Autowired RoundService rounds;
  @Autowired Ledger ledger;
  @Autowired JdbcTemplate jdbc;

  private List<ExpertId> experts;

  @BeforeEach
  void thePanelIsComplete() {
    sample.shortlist(15);
    experts = sample.panel();
  }

  @Test
  void everyExpertHasAStablePseudonym() {
    Map<ExpertId, String> assigned = pseudonyms.pseudonymsOf(ROUND, experts);

    assertThat(assigned)
        .containsOnlyKeys(experts)
        .containsValues(
            IntStream.rangeClosed(1, 15).mapToObj("E%02d"::formatted).toArray(String[]::new));
    assertThat(pseudonyms.pseudonymsOf(ROUND, experts.stream().sorted().toList()))
        .isEqualTo(assigned);
  }

  @Test
  void thePseudonymsDependOnTheSecretOnly() {
    Map<ExpertId, String> assigned = pseudonyms.pseudonymsOf(ROUND, experts);

    jdbc.update("delete from review_pseudonym_secret");

    // The probability of the same order of 15 experts is 1/15!.
    assertThat(pseudonyms.pseudonymsOf(ROUND, experts)).isNotEqualTo(assigned);
  }

  @Test
  void theSecretDiffersFromTheSaltOfTheDrawAndIsNotPublished() {
    pseudonyms.pseudonymsOf(ROUND, experts);
    rounds.enterStage(ROUND, Stage.CLOSED);
    String secret = jdbc.queryForObject("select secret from review_pseudonym_secret", String.class);
    String salt = draws.findByRoundOrderBySerial(ROUND).get(0).salt();

    assertThat(secret).hasSize(64).isNotEqualTo(salt);
    assertThat(publication.current().orElseThrow().toString())
        .contains(salt)
        .doesNotContain(secret);
    ledger.chainPending(ROUND);
    assertThat(ledger.entries(ROUND, 1, 1000).toString()).doesNotContain(secret);
  }
}
