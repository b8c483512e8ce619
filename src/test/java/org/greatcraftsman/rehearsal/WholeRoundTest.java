package org.greatcraftsman.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.bundle.AuditBundleService;
import org.greatcraftsman.bundle.BundleVerifier;
import org.greatcraftsman.candidates.CandidateService;
import org.greatcraftsman.candidates.Exclusion;
import org.greatcraftsman.candidates.ExclusionCause;
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
import org.greatcraftsman.publicity.NoticeChanges;
import org.greatcraftsman.publicity.NoticeLine;
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
 * Tests the result of one round of nine hundred nominations, played once from the opening to the
 * naming.
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

  private static final RoundId ROUND = new RoundId("GCC2");

  /** The upper limit on a slow machine; the round takes a few minutes. */
  private static final Duration TIMEOUT = Duration.ofMinutes(20);

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
  @Autowired InfeasibilityService infeasibility;
  @Autowired AuditBundleService bundles;
  @Autowired Ledger ledger;
  @LocalServerPort int port;

  @BeforeAll
  void playTheRound() {
    rehearsal.playToEnd();
    await()
        .atMost(TIMEOUT)
        .pollInterval(Duration.ofMillis(200))
        .until(() -> !rehearsal.progress().running());
    assertThat(rehearsal.progress().fault()).as("%s", rehearsal.progress().lines()).isNull();
  }

  @Test
  void everyPageShowsThatThisIsARehearsal() {
    HttpUser visitor = new HttpUser(port);
    assertThat(visitor.get("/").body()).contains("演练环境", "href=\"/rehearsal\"");
    assertThat(visitor.get("/login").body()).contains("演练环境");
    visitor.logIn("office1", "yanlian2018");
    assertThat(visitor.get("/desk").body()).contains("演练环境");
  }

  @Test
  void theRoundIsClosedWithoutOpenTasksIncidentsOrUnsettledNominations() {
    assertThat(rounds.get(ROUND).stage()).isEqualTo(Stage.CLOSED);
    assertThat(monitor.openTaskCount()).isZero();
    assertThat(monitor.incidents()).isEmpty();
    assertThat(nominations.countUnsettled(ROUND)).isZero();
  }

  @Test
  void thereIsOneFileForAPersonWhoWasNominatedTwice() {
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
  void everyoneOnALaterListWasOnTheEarlierLists() {
    Set<NominationNumber> frozen =
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
  void theHundredMeetTheFrontlineShareAndEveryIndustryLimitThatWasNotRelaxed() {
    RulePack rules = rounds.rules(ROUND);
    Map<String, Long> industries =
        approved().entries().stream()
            .collect(
                Collectors.groupingBy(
                    entry -> entry.occupation().industry(), Collectors.counting()));

    assertThat(approved().frontline()).isGreaterThanOrEqualTo(rules.frontline().minimumFor(100));
    String decided = String.join("", infeasibility.decisionSentences(ROUND));
    // An upheld objection can leave an industry with too few of the 120 candidates. Then the desk
    // relaxes the limit of this industry and states its reason.
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
  void anUpheldObjectionRemovesThePersonFromTheListAndTheChangeIsPublished() {
    List<Notice> published = notices.all(ROUND);

    assertThat(published).hasSize(2);
    assertThat(resolutions.all(ROUND)).hasSize(2);
    List<NominationNumber> excluded =
        list.excluded(ROUND).stream()
            .filter(exclusion -> exclusion.cause() == ExclusionCause.OBJECTION)
            .map(Exclusion::number)
            .toList();
    NoticeChanges changes = notices.changes(published.get(1)).orElseThrow();
    assertThat(excluded).hasSize(1);
    // Where constraints cross, the best list without this person may lack another person too.
    assertThat(changes.left()).extracting(NoticeLine::number).containsAll(excluded);
    assertThat(changes.joined()).hasSameSizeAs(changes.left());
  }

  @Test
  void theLedgerIsIntact() {
    ledger.chainPending(ROUND);

    assertThat(ledger.verify(ROUND).intact()).isTrue();
    assertThat(ledger.verify(ROUND).entriesChecked()).isGreaterThan(SyntheticNominations.COUNT);
  }

  @Test
  void theBundlePassesTheOfflineVerifier() {
    String printed = ledger.chainPending(ROUND).hash();

    BundleVerifier.VerificationReport report = BundleVerifier.verify(bundles.pack(ROUND), printed);

    assertThat(report.sound()).as(report.sentences().toString()).isTrue();
  }

  private ListVersion approved() {
    return list.approved(ROUND).orElseThrow();
  }
}
