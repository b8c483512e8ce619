package org.greatcraftsman.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.greatcraftsman.bundle.AuditBundleService;
import org.greatcraftsman.bundle.BundleVerifier;
import org.greatcraftsman.candidates.CandidateService;
import org.greatcraftsman.determination.InfeasibilityService;
import org.greatcraftsman.determination.ListVersion;
import org.greatcraftsman.determination.ProposedListService;
import org.greatcraftsman.determination.ResolutionService;
import org.greatcraftsman.honor.Honour;
import org.greatcraftsman.honor.HonourService;
import org.greatcraftsman.ledger.Ledger;
import org.greatcraftsman.nomination.NominationQuery;
import org.greatcraftsman.nomination.NominationService;
import org.greatcraftsman.office.HttpUser;
import org.greatcraftsman.office.TestDatabase;
import org.greatcraftsman.process.ProcessMonitor;
import org.greatcraftsman.publicity.Notice;
import org.greatcraftsman.publicity.NoticeService;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.round.RulePack;
import org.greatcraftsman.round.Stage;
import org.greatcraftsman.shortlist.ShortlistService;
import org.greatcraftsman.voting.TallyService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * A round of nine hundred nominations, played once from the opening to the naming; each test looks
 * at what it left behind.
 */
@Tag("round")
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "craftsman.keyset-file=target/test-keyset.json",
      "logging.level.org.greatcraftsman.rehearsal=info"
    })
@ActiveProfiles("rehearsal")
@ContextConfiguration(initializers = TestDatabase.class)
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WholeRoundTest {

  private static final String ROUND = "GCC2";

  /** Long enough for the slowest machine; the round itself takes a few minutes. */
  private static final Duration PATIENCE = Duration.ofMinutes(20);

  @Autowired Rehearsal rehearsal;
  @Autowired ProcessMonitor monitor;
  @Autowired RoundService rounds;
  @Autowired NominationService nominations;
  @Autowired ShortlistService shortlist;
  @Autowired TallyService tally;
  @Autowired CandidateService candidates;
  @Autowired ProposedListService list;
  @Autowired ResolutionService resolutions;
  @Autowired NoticeService notices;
  @Autowired HonourService honours;
  @Autowired InfeasibilityService impasses;
  @Autowired AuditBundleService bundles;
  @Autowired Ledger ledger;
  @LocalServerPort int port;

  @BeforeAll
  void theRoundIsPlayed() {
    rehearsal.playToEnd();
    await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(200))
        .until(() -> !rehearsal.progress().running());
    assertThat(rehearsal.progress().fault()).as("%s", rehearsal.progress().lines()).isNull();
  }

  @Test
  void everyPageSaysThatThisIsARehearsal() {
    HttpUser visitor = new HttpUser(port);
    assertThat(visitor.get("/").body()).contains("演练环境", "href=\"/rehearsal\"");
    assertThat(visitor.get("/login").body()).contains("演练环境");
    visitor.logIn("office1", "yanlian2018");
    assertThat(visitor.get("/desk").body()).contains("演练环境");
  }

  @Test
  void theRoundIsClosedAndNothingIsLeftOver() {
    assertThat(rounds.get(ROUND).stage()).isEqualTo(Stage.CLOSED);
    assertThat(monitor.openTaskCount()).isZero();
    assertThat(monitor.incidents()).isEmpty();
    assertThat(nominations.countUnsettled(ROUND)).isZero();
  }

  @Test
  void aPersonWhoWasNominatedTwiceHasOneFile() {
    assertThat(nominations.search(ROUND, NominationQuery.all(), 0, 1).total())
        .isBetween(850L, SyntheticNominations.COUNT - 1L);
  }

  @Test
  void theListsHaveThePublishedSizes() {
    RulePack.Sizes sizes = rounds.rules(ROUND).sizes();

    assertThat(shortlist.numbers(ROUND)).hasSize(sizes.voteList()).doesNotHaveDuplicates();
    assertThat(candidates.candidates(ROUND)).hasSize(sizes.candidates());
    assertThat(approved().entries()).hasSize(sizes.winners());
    assertThat(honours.roll(ROUND)).hasSize(sizes.winners());
  }

  @Test
  void everybodyOnALaterListWasOnTheEarlierOnes() {
    Set<String> frozen =
        candidates.candidates(ROUND).stream()
            .map(candidate -> candidate.number())
            .collect(Collectors.toSet());

    assertThat(shortlist.numbers(ROUND)).containsAll(frozen);
    assertThat(frozen).containsAll(approved().numbers());
    assertThat(honours.roll(ROUND))
        .extracting(Honour::number)
        .containsExactlyInAnyOrderElementsOf(approved().numbers());
  }

  @Test
  void theHundredMeetTheFrontlineShareAndTheIndustryLimitsOrWhatWasDecidedInstead() {
    RulePack rules = rounds.rules(ROUND);
    Map<String, Long> industries =
        approved().entries().stream()
            .collect(
                Collectors.groupingBy(
                    entry -> entry.occupation().industry(), Collectors.counting()));

    assertThat(approved().frontline()).isGreaterThanOrEqualTo(rules.frontline().minimumFor(100));
    String decided = String.join("", impasses.decisionSentences(ROUND));
    // Who is left of the 120 depends on whom the objection meets: where an industry has too few
    // then, the desk lets its limit give way, with its reason.
    assertThat(rules.industries())
        .filteredOn(industry -> !decided.contains(industry.name()))
        .hasSizeGreaterThan(rules.industries().size() / 2)
        .allSatisfy(
            industry ->
                assertThat(industries.getOrDefault(industry.code(), 0L))
                    .as(industry.name())
                    .isBetween((long) industry.minimum(), (long) industry.maximum()));
  }

  @Test
  void stuffedBallotsAreNotCounted() {
    assertThat(tally.turnout(ROUND).quarantined()).isPositive();
  }

  @Test
  void anUpheldObjectionTakesAPersonOffTheListAndTheChangeIsPublished() {
    List<Notice> published = notices.all(ROUND);

    assertThat(published).hasSize(2);
    assertThat(resolutions.all(ROUND)).hasSize(2);
    assertThat(notices.changes(published.get(1)).orElseThrow().left()).hasSize(1);
  }

  @Test
  void theLedgerIsWhole() {
    ledger.chainPending(ROUND);

    assertThat(ledger.verify(ROUND).intact()).isTrue();
    assertThat(ledger.verify(ROUND).entriesChecked()).isGreaterThan(SyntheticNominations.COUNT);
  }

  @Test
  void anOutsiderComputesTheResultAgainFromTheBundle() {
    String printed = ledger.chainPending(ROUND).hash();

    BundleVerifier.VerificationReport report = BundleVerifier.verify(bundles.pack(ROUND), printed);

    assertThat(report.sound()).as(report.sentences().toString()).isTrue();
  }

  private ListVersion approved() {
    return list.approved(ROUND).orElseThrow();
  }
}
