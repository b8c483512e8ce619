package org.greatcraftsman.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.OfflineCommand;
import org.greatcraftsman.Reason;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.candidates.CandidateCut;
import org.greatcraftsman.candidates.CandidateService;
import org.greatcraftsman.candidates.SampleVoteList;
import org.greatcraftsman.determination.InfeasibilityService;
import org.greatcraftsman.determination.ListEntry;
import org.greatcraftsman.determination.ListVersion;
import org.greatcraftsman.determination.ProposedListService;
import org.greatcraftsman.determination.Resolution;
import org.greatcraftsman.determination.ResolutionService;
import org.greatcraftsman.determination.VacancyDecision;
import org.greatcraftsman.ledger.Act;
import org.greatcraftsman.ledger.CanonicalJson;
import org.greatcraftsman.ledger.Ledger;
import org.greatcraftsman.office.OfficeTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Verification of an audit bundle, as an outsider runs it. */
@OfficeTest
class BundleVerifierTest {

  private static final RoundId ROUND = SampleVoteList.ROUND;
  private static final String REASON = "经评选委员会办公室集体研究决定。";

  @Autowired SampleVoteList sample;
  @Autowired CandidateService candidates;
  @Autowired ProposedListService list;
  @Autowired ResolutionService resolutions;
  @Autowired InfeasibilityService infeasibilities;
  @Autowired AuditBundleService bundles;
  @Autowired Ledger ledger;

  private void tallyAndCompute() {
    Map<String, Long> votes = new TreeMap<>(CandidateCut.votes(sample.assembled()));
    String hash = CanonicalJson.sha256(CanonicalJson.of(votes));
    ledger.record(ROUND, Act.VOTING_TALLIED, ROUND, "system", Map.of("totalsHash", hash));
    candidates.freeze(ROUND);
    list.compute(ROUND);
  }

  private byte[] approvedBundle() {
    sample.reviewed();
    tallyAndCompute();
    resolutions.decide(ROUND, Resolution.MeetingDecision.approve("9号", null), "chair");
    return bundles.pack(ROUND);
  }

  @Test
  void thereIsNoBundleBeforeTheListIsApproved() {
    sample.reviewed();
    tallyAndCompute();

    assertThatThrownBy(() -> bundles.pack(ROUND))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("审定之后");
  }

  @Test
  void theResultIsRecomputedFromTheBundleAlone() {
    byte[] bundle = approvedBundle();

    BundleVerifier.VerificationReport report =
        BundleVerifier.verify(bundle, ledger.head(ROUND).hash());

    assertThat(report.sentences())
        .allSatisfy(sentence -> assertThat(sentence).endsWith("。").doesNotContain("不符"))
        .hasSize(8)
        .contains("由180份材料的评分、得票重新计算，得分和候选人名单全部一致。", "主席办公会审定的名单共100人，与排序结果和账本一致。");
    assertThat(report.sound()).isTrue();
    assertThat(bundles.pack(ROUND)).isEqualTo(bundle);
  }

  @Test
  void theCommandPrintsASentenceForEachCheckAndTheVerdict(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("bundle.zip");
    byte[] bundle = approvedBundle();
    Files.write(file, bundle);
    assertThat(run(0, file.toString())).hasSize(8).endsWith("核验通过。");
    assertThat(run(0, file.toString(), ledger.head(ROUND).hash())).hasSize(9);

    bundle[bundle.length / 2] ^= 1;
    Files.write(file, bundle);
    assertThat(run(1, file.toString())).endsWith("核验不通过。");
    assertThat(run(1, folder.resolve("none.zip").toString())).last().asString().contains("请检查路径");
    assertThat(run(1)).last().asString().startsWith("用法：");
  }

  private static List<String> run(int exit, String... arguments) {
    OfflineCommand verify =
        ServiceLoader.load(OfflineCommand.class).stream()
            .map(ServiceLoader.Provider::get)
            .filter(command -> command.name().equals("verify"))
            .findFirst()
            .orElseThrow();
    ByteArrayOutputStream screen = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(screen, true, StandardCharsets.UTF_8);
    assertThat(verify.run(List.of(arguments), out)).isEqualTo(exit);
    return screen.toString(StandardCharsets.UTF_8).lines().toList();
  }

  @Test
  void theBundleNamesNeitherExpertsNorNominees() {
    AuditBundle bundle = AuditBundle.read(approvedBundle());

    assertThat(bundle.text(AuditBundle.FROZEN)).contains("E01:", "E15:").doesNotContain("e01:");
    assertThat(String.join("", bundle.files().values())).doesNotContain("工匠1", "\"e0");
  }

  @Test
  void aChangedByteIsDetected() {
    byte[] bundle = approvedBundle();
    Random random = new Random(7);
    for (int i = 0; i < 400; i++) {
      byte[] changed = bundle.clone();
      int where = i < 100 ? bundle.length - 1 - i * 5 : random.nextInt(bundle.length);
      changed[where] ^= (byte) (1 << random.nextInt(8));
      assertThat(BundleVerifier.verify(changed, "").sound()).as("byte " + where).isFalse();
    }
  }

  @Test
  void aRepackedBundleWithAChangedFileIsDetected() {
    AuditBundle bundle = AuditBundle.read(approvedBundle());
    bundle
        .files()
        .forEach(
            (name, text) -> {
              SortedMap<String, String> files = new TreeMap<>(bundle.files());
              int digit = text.length() - 1;
              while (!Character.isDigit(text.charAt(digit))) {
                digit--;
              }
              char other = text.charAt(digit) == '1' ? '2' : '1';
              files.put(name, text.substring(0, digit) + other + text.substring(digit + 1));
              BundleVerifier.VerificationReport report =
                  BundleVerifier.verify(new AuditBundle(files).zip(), "");
              assertThat(report.sound()).as(name).isFalse();
              assertThat(report.sentences().get(report.sentences().size() - 1)).startsWith("不符：");
            });
  }

  @Test
  void aPrintedHashMustBeInTheLedger() {
    assertThat(BundleVerifier.verify(approvedBundle(), "f".repeat(64)).sentences())
        .last()
        .asString()
        .contains("与已公布的指纹不符");
  }

  @Test
  void aVacancyAndRelaxedBoundsAreRecomputed() {
    sample.reviewedWithoutFarming();
    tallyAndCompute();
    infeasibilities.relax(ROUND, REASON, "office");
    list.compute(ROUND);
    resolutions.decide(ROUND, Resolution.MeetingDecision.approve("9号", null), "chair");
    ListVersion version = list.approved(ROUND).orElseThrow();
    String leaving =
        version.entries().stream()
            .filter(entry -> !entry.occupation().frontline())
            .filter(entry -> industry(version, entry) > 9)
            .findFirst()
            .orElseThrow()
            .number()
            .value();
    list.excludeAfterObjection(ROUND, new NominationNumber(leaving), new Reason(REASON), "office");
    list.compute(ROUND);
    resolutions.decide(
        ROUND, Resolution.MeetingDecision.approve("10号", VacancyDecision.LEAVE), "chair");

    byte[] bundle = bundles.pack(ROUND);
    BundleVerifier.VerificationReport report = BundleVerifier.verify(bundle, "");

    assertThat(report.sentences()).last().isEqualTo("主席办公会审定的名单共99人，与排序结果和账本一致。");
    assertThat(report.sound()).isTrue();
    assertThat(new String(bundle, StandardCharsets.UTF_8)).contains("excluded");
  }

  @Test
  void theBundleContainsTheRecommendingUnitsAndTheirBoundsAreVerified() throws IOException {
    sample.reviewedUnder(
        "{kind: ENTERPRISE, maximum: 20}", "{code: Q02, name: 武昌区总工会, minimum: 23}");
    tallyAndCompute();
    resolutions.decide(ROUND, Resolution.MeetingDecision.approve("9号", null), "chair");
    AuditBundle bundle = AuditBundle.read(bundles.pack(ROUND));

    assertThat(BundleVerifier.verify(bundle.zip(), "").sound()).isTrue();
    assertThat(bundle.text(AuditBundle.FROZEN)).contains("|Q02|DISTRICT|", "|D01|ENTERPRISE|");
    assertThat(bundle.text(AuditBundle.RANKING))
        .contains("\nconstraint unitKind:ENTERPRISE 0..20\n");
    SortedMap<String, String> files = new TreeMap<>(bundle.files());
    files.computeIfPresent(
        AuditBundle.FROZEN, (name, text) -> text.replaceFirst("\\|Q02\\|", "|Q01|"));
    assertThat(BundleVerifier.verify(new AuditBundle(files).zip(), "").sentences())
        .last()
        .isEqualTo("不符：评分、得票与账本所记的冻结数据不一致。");
  }

  private static long industry(ListVersion version, ListEntry entry) {
    return version.entries().stream()
        .filter(other -> other.occupation().industry().equals(entry.occupation().industry()))
        .count();
  }

  @Test
  void theTimeZoneChangesNeitherTheBundleNorItsVerification() {
    byte[] bundle = approvedBundle();
    TimeZone original = TimeZone.getDefault();
    try {
      for (String zone : List.of("UTC", "America/New_York", "Asia/Shanghai")) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        assertThat(bundles.pack(ROUND)).as(zone).isEqualTo(bundle);
        assertThat(BundleVerifier.verify(bundle, "").sound()).as(zone).isTrue();
      }
    } finally {
      TimeZone.setDefault(original);
    }
  }
}
