package org.greatcraftsman.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.greatcraftsman.review.SampleReview.ROUND;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.greatcraftsman.ledger.Ledger;
import org.greatcraftsman.office.OfficeTest;
import org.greatcraftsman.round.Rounds;
import org.greatcraftsman.round.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the experts are called beside their marks. */
@OfficeTest
class PseudonymsTest {

  @Autowired SampleReview sample;
  @Autowired Pseudonyms pseudonyms;
  @Autowired PanelPublication publication;
  @Autowired PanelDraws draws;
  @Autowired Rounds rounds;
  @Autowired Ledger ledger;
  @Autowired JdbcTemplate jdbc;

  private List<String> experts;

  @BeforeEach
  void thePanelIsComplete() {
    sample.shortlist(15);
    experts = sample.panel();
  }

  @Test
  void everyExpertHasANumberThatStaysTheSame() {
    Map<String, String> called = pseudonyms.of(ROUND, experts);

    assertThat(called)
        .containsOnlyKeys(experts)
        .containsValues(
            IntStream.rangeClosed(1, 15).mapToObj("E%02d"::formatted).toArray(String[]::new));
    assertThat(pseudonyms.of(ROUND, experts.stream().sorted().toList())).isEqualTo(called);
  }

  @Test
  void theNumbersHangOnTheSecretAlone() {
    Map<String, String> called = pseudonyms.of(ROUND, experts);

    jdbc.update("delete from review_pseudonym_secret");

    // That 15 experts get the same order twice is as likely as one in 15!.
    assertThat(pseudonyms.of(ROUND, experts)).isNotEqualTo(called);
  }

  @Test
  void theSecretIsNeitherASaltOfTheDrawNorEverPublished() {
    pseudonyms.of(ROUND, experts);
    rounds.enter(ROUND, Stage.CLOSED);
    String secret = jdbc.queryForObject("select secret from review_pseudonym_secret", String.class);
    String salt = draws.findByRoundOrderBySerial(ROUND).get(0).salt();

    assertThat(secret).hasSize(64).isNotEqualTo(salt);
    assertThat(publication.current().orElseThrow().toString())
        .contains(salt)
        .doesNotContain(secret);
    ledger.seal(ROUND);
    assertThat(ledger.entries(ROUND, 1, 1000).toString()).doesNotContain(secret);
  }
}
