package org.greatcraftsman.determination;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntUnaryOperator;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.UnitCode;
import org.greatcraftsman.candidates.CandidateService;
import org.greatcraftsman.candidates.SampleVoteList;
import org.greatcraftsman.candidates.VoteListNominee;
import org.greatcraftsman.nomination.NominationService;
import org.greatcraftsman.nomination.SampleForms;
import org.greatcraftsman.nomination.Submitter;
import org.greatcraftsman.nomination.form.NominationForm;
import org.greatcraftsman.nomination.form.Sex;
import org.greatcraftsman.office.OfficeFixture;
import org.greatcraftsman.office.OfficeTest;
import org.greatcraftsman.ranking.Post;
import org.greatcraftsman.round.Deadline;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.security.IdNumber;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The result does not depend on the personal attributes that must not count (rule R3), nor on the
 * order of the input, the locale, the time zone or the thread.
 */
@OfficeTest
class InvarianceTest {

  private static final RoundId ROUND = SampleVoteList.ROUND;

  @Autowired SampleVoteList sample;
  @Autowired RoundService rounds;
  @Autowired OfficeFixture office;
  @Autowired NominationService nominations;
  @Autowired CandidateService candidates;
  @Autowired ProposedListService list;
  @Autowired FrozenRanking ranking;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcTemplate jdbc;
  @Autowired EntityManager entities;

  /** The hashes and the text of a result. */
  private record Outcome(String frozenHash, String listHash, String canonicalForm) {}

  @Test
  void ageSexEducationRankGradeAndHonoursDoNotChangeTheResult() {
    Outcome result = outcomeWith(person -> 0);
    assertThat(result.canonicalForm()).contains("\nseat 100 ");
    assertThat(outcomeWith(person -> 1)).isEqualTo(result);
    assertThat(outcomeWith(person -> person % 3)).isEqualTo(result);
  }

  @Test
  void theOrderOfNomineesMarksAndVotesDoesNotChangeTheResult() {
    Outcome result =
        transaction.execute(
            status -> {
              status.setRollbackOnly();
              sample.reviewed();
              return computeOutcome();
            });
    Outcome shuffled =
        transaction.execute(
            status -> {
              status.setRollbackOnly();
              sample.reviewedInAnotherOrder();
              return computeOutcome();
            });
    assertThat(shuffled).isEqualTo(result);
  }

  @Test
  void localeTimeZoneAndThreadsDoNotChangeTheResult() throws Exception {
    sample.reviewed();
    candidates.freeze(ROUND);
    String canonical = ranking.rank(ROUND).canonicalForm();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
      Set<String> results = new HashSet<>();
      List<Callable<String>> runs =
          Collections.nCopies(16, () -> ranking.rank(ROUND).canonicalForm());
      for (Future<String> run : threads.invokeAll(runs)) {
        results.add(run.get());
      }
      assertThat(results).containsExactly(canonical);
    } finally {
      threads.shutdown();
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  /**
   * The result if a form is submitted for each nominee.
   *
   * @param profile one of three sets of personal attributes, by the nominee's position
   */
  private Outcome outcomeWith(IntUnaryOperator profile) {
    return transaction.execute(
        status -> {
          status.setRollbackOnly();
          List<VoteListNominee> files = sample.open();
          office.jumpTo(rounds.dueAt(ROUND, Deadline.NOMINATION_START));
          for (int i = 0; i < files.size(); i++) {
            NominationForm form = form(i, files.get(i), profile.applyAsInt(i));
            NominationNumber number =
                nominations
                    .submit(ROUND, form, Submitter.clerk("clerk-1", new UnitCode("Q01")))
                    .number();
            assertThat(number.value()).isEqualTo(files.get(i).number().value());
          }
          // The following statements bypass the persistence context.
          entities.flush();
          entities.clear();
          files.forEach(
              file ->
                  jdbc.update(
                      "update nomination set lot = ? where number = ?",
                      file.candidate().lot(),
                      file.number()));
          sample.reviewed(files);
          return computeOutcome();
        });
  }

  private Outcome computeOutcome() {
    // The pseudonyms depend on the secret, so all runs use the same one.
    jdbc.update(
        "insert into review_pseudonym_secret (id, secret) values (?, ?)", ROUND, "5a".repeat(32));
    String frozen = candidates.freeze(ROUND).hash();
    String hash = list.compute(ROUND).outcome().hash();
    return new Outcome(frozen, hash, ranking.rank(ROUND).canonicalForm());
  }

  private static NominationForm form(int n, VoteListNominee file, int profile) {
    NominationForm form = SampleForms.byUnit(n);
    Post post = file.candidate().post();
    String birth = List.of("1985-07", "1958-03", "1999-12").get(profile);
    return new NominationForm(
        form.requestKey(),
        new NominationForm.Person(
            form.person().name(),
            profile == 1 ? Sex.FEMALE : Sex.MALE,
            List.of("汉族", "土家族", "回族").get(profile),
            birth,
            List.of("群众", "中共党员", "共青团员").get(profile),
            List.of("高中", "博士研究生", "小学").get(profile),
            IdNumber.withCheckCharacter(
                    "420106"
                        + birth.replace("-", "")
                        + "%02d%03d".formatted(1 + n / 400, 2 * (n % 400) + (profile == 1 ? 0 : 1)))
                .value(),
            form.person().phone()),
        new NominationForm.Work(
            form.work().employer(),
            form.work().employerKind(),
            file.kind(),
            post.industry(),
            post.jobType(),
            List.of("班长", "厂长", "见习学徒工").get(profile),
            List.of("高级技师", "教授级高级工程师", "初级工").get(profile),
            List.of("2006-09", "1980-01", "2017-07").get(profile),
            List.of(12, 38, 1).get(profile),
            post.frontline(),
            profile == 2),
        new NominationForm.Deeds(
            form.deeds().resume(),
            List.of("", "全国劳动模范、全国五一劳动奖章", "厂先进").get(profile),
            form.deeds().patents(),
            form.deeds().skills(),
            form.deeds().innovation(),
            form.deeds().benefit(),
            form.deeds().apprentices(),
            form.deeds().competitions(),
            form.deeds().summary(),
            form.deeds().story()),
        form.recommendation(),
        form.coSigners(),
        true);
  }
}
