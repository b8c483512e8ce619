package org.greatcraftsman.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import org.greatcraftsman.ranking.points.CompositeWeights;
import org.greatcraftsman.ranking.points.ExpertPoints;
import org.greatcraftsman.ranking.points.Mark;
import org.greatcraftsman.ranking.points.MarkRules;
import org.greatcraftsman.ranking.points.Points;
import org.greatcraftsman.ranking.points.VoteMethod;
import org.junit.jupiter.api.Test;

class RankingTest {

  private static final MarkRules MARKS = new MarkRules(List.of(20, 35, 20, 25), 5, 1, 1);

  @Test
  void aWholeRoundFillsAHundredSeatsUnderAllQuotas() {
    RankingInput input = randomInput(42);
    RankingResult result = Ranking.rank(input);
    var selected = (Selection.Selected) result.selection();
    assertThat(selected.seats()).hasSize(100);
    assertThat(
            selected.seats().stream().filter(seat -> seat.contender().post().frontline()).count())
        .isGreaterThanOrEqualTo(70);
    assertThat(result.candidates()).hasSize(120);
    assertThat(result.candidates().stream().filter(CandidateResult::selected).count())
        .isEqualTo(100);
    assertThat(result.votePoints()).hasSize(180);
    CandidateResult first =
        result.candidate(selected.seats().get(0).contender().number()).orElseThrow();
    assertThat(first.status())
        .isInstanceOfSatisfying(
            CandidateResult.OnTheList.class, listed -> assertThat(listed.seat()).isEqualTo(1));
    var expert = (ExpertPoints.Computed) first.expert();
    assertThat(first.composite())
        .contains(
            expert
                .points()
                .times(Points.of(9, 10))
                .plus(first.votes().points().times(Points.of(1, 10))));
  }

  @Test
  void orderLocaleAndTimeZoneDoNotChangeTheCanonicalForm() {
    RankingInput input = randomInput(7);
    String canonical = Ranking.rank(input).canonicalForm();
    List<Candidate> shuffled = new ArrayList<>(input.candidates());
    Collections.shuffle(shuffled, new Random(1));
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
      assertThat(
              Ranking.rank(RankingInput.of(input.rules(), shuffled, new HashMap<>(input.votes())))
                  .canonicalForm())
          .isEqualTo(canonical);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void aChangedMarkChangesTheCanonicalForm() {
    RankingInput input = randomInput(7);
    List<Candidate> candidates = new ArrayList<>(input.candidates());
    Candidate first = candidates.get(0);
    List<Mark> marks = new ArrayList<>(first.marks());
    Mark mark = marks.get(0);
    marks.set(0, new Mark(mark.group1() - 1, mark.group2(), mark.group3(), mark.group4()));
    candidates.set(0, new Candidate(first.number(), first.post(), marks, first.lot(), false));
    assertThat(
            Ranking.rank(new RankingInput(input.rules(), candidates, input.votes()))
                .canonicalForm())
        .isNotEqualTo(Ranking.rank(input).canonicalForm());
  }

  @Test
  void anExclusionChangesNoPoints() {
    RankingInput input = randomInput(11);
    RankingResult before = Ranking.rank(input);
    String leaving = ((Selection.Selected) before.selection()).seats().get(0).contender().number();
    List<Candidate> candidates =
        input.candidates().stream()
            .map(
                c ->
                    new Candidate(
                        c.number(), c.post(), c.marks(), c.lot(), c.number().equals(leaving)))
            .toList();
    RankingResult after = Ranking.rank(new RankingInput(input.rules(), candidates, input.votes()));
    assertThat(after.candidates().stream().map(CandidateResult::composite))
        .isEqualTo(before.candidates().stream().map(CandidateResult::composite).toList());
    assertThat(after.candidate(leaving).orElseThrow().status())
        .isEqualTo(new CandidateResult.Excluded());
    assertThat(after.candidate(leaving).orElseThrow().place()).isEmpty();
    assertThat(((Selection.Selected) after.selection()).seats()).hasSize(100);
  }

  @Test
  void aCandidateWithTooFewMarksHasNoPoints() {
    RankingInput input = randomInput(11);
    List<Candidate> candidates = new ArrayList<>(input.candidates());
    Candidate first = candidates.get(0);
    candidates.set(
        0,
        new Candidate(
            first.number(), first.post(), first.marks().subList(0, 4), first.lot(), false));
    CandidateResult result =
        Ranking.rank(new RankingInput(input.rules(), candidates, input.votes()))
            .candidate(first.number())
            .orElseThrow();
    assertThat(result.status()).isEqualTo(new CandidateResult.NoPoints());
    assertThat(result.expert()).isEqualTo(new ExpertPoints.TooFewMarks(4, 5));
    assertThat(result.composite()).isEmpty();
    assertThat(result.formula()).isEmpty();
  }

  @Test
  void theCutToTheCandidatesUsesExpertPointsOnly() {
    RankingInput input = randomInput(3);
    RankingResult cut = Ranking.cut(input, 90);
    assertThat(((Selection.Selected) cut.selection()).seats()).hasSize(90);
    assertThat(cut.candidates())
        .allSatisfy(
            result ->
                assertThat(result.composite())
                    .contains(((ExpertPoints.Computed) result.expert()).points()));
  }

  @Test
  void allCandidatesAreUndecidedIfTheConstraintsAreInfeasible() {
    RankingInput input = randomInput(3);
    RankingRules rules = input.rules();
    RankingRules tooMany =
        new RankingRules(rules.marks(), rules.votes(), rules.weights(), 121, rules.quotas());
    RankingResult result =
        Ranking.rank(new RankingInput(tooMany, input.candidates(), input.votes()));
    assertThat(result.selection()).isInstanceOf(Selection.Infeasible.class);
    assertThat(result.candidates())
        .allSatisfy(one -> assertThat(one.status()).isInstanceOf(CandidateResult.Undecided.class));
    assertThat(result.canonicalForm())
        .contains("\nclash size 121..121 120\n", "\nrelax size 121..121 120..121\n");
  }

  @Test
  void theFormulaShowsEveryNumberOfTheCandidate() {
    List<Mark> marks = Collections.nCopies(5, new Mark(20, 35, 20, 8));
    Candidate one = new Candidate("GCC2-0001", new Post(true, "I", "J"), marks, 1, false);
    RankingRules rules =
        new RankingRules(
            MARKS, VoteMethod.SHARE_OF_MAXIMUM, new CompositeWeights(90, 10), 1, Quotas.NONE);
    RankingResult result =
        Ranking.rank(
            RankingInput.of(rules, List.of(one), Map.of("GCC2-0001", 1L, "GCC2-0002", 3L)));
    assertThat(result.candidates().get(0).formula()).contains("90% × 83.00 + 10% × 33.33 = 78.03");
    assertThat(result.candidates().get(0).composite()).contains(Points.of(2341, 30));
  }

  @Test
  void theCanonicalFormHasThisText() {
    List<Mark> better = Collections.nCopies(5, new Mark(20, 35, 20, 8));
    List<Mark> weaker =
        List.of(
            new Mark(1, 2, 3, 4),
            new Mark(20, 30, 20, 20),
            new Mark(20, 30, 20, 10),
            new Mark(20, 30, 20, 11),
            new Mark(20, 30, 20, 12));
    RankingRules rules =
        new RankingRules(
            MARKS,
            VoteMethod.RANK_PERCENTILE,
            new CompositeWeights(90, 10),
            1,
            Quotas.of(70, Map.of()));
    List<Candidate> candidates =
        List.of(
            new Candidate("GCC2-0002", new Post(false, "equipment", "fitter"), weaker, 1, false),
            new Candidate("GCC2-0001", new Post(true, "transport", "driver"), better, 2, false));
    RankingResult result =
        Ranking.rank(RankingInput.of(rules, candidates, Map.of("GCC2-0001", 1L, "GCC2-0002", 3L)));
    assertThat(result.canonicalForm())
        .isEqualTo(
            """
            ranking 1
            marks 20,35,20,25 5 1 1
            method RANK_PERCENTILE
            weights 90 10
            constraint size 1..1
            constraint frontline 1..
            votes GCC2-0001 1 0
            votes GCC2-0002 3 100
            candidate GCC2-0001 frontline transport driver 2 offered
            mark GCC2-0001 - 20 35 20 8
            mark GCC2-0001 - 20 35 20 8
            mark GCC2-0001 - 20 35 20 8
            mark GCC2-0001 - 20 35 20 8
            mark GCC2-0001 - 20 35 20 8
            expert GCC2-0001 83 83 20,35,20,8 83 0
            composite GCC2-0001 747/10
            selected GCC2-0001 2 1
            candidate GCC2-0002 other equipment fitter 1 offered
            mark GCC2-0002 - 1 2 3 4
            mark GCC2-0002 - 20 30 20 10
            mark GCC2-0002 - 20 30 20 11
            mark GCC2-0002 - 20 30 20 12
            mark GCC2-0002 - 20 30 20 20
            expert GCC2-0002 81 81 20,30,20,11 81 80
            composite GCC2-0002 829/10
            notSelected GCC2-0002 1
            inTheWay GCC2-0002 GCC2-0001 frontline
            seat 1 GCC2-0001
            leaf 0 0 0 0 0 0 -
            price size GCC2-0001 0 829/10 81 11 30 3 1:1
            price frontline GCC2-0001 0 -41/5 2 -3 5 -2 1:-1,2:1
            """);
  }

  @Test
  void withoutVotesTheExpertPointsDecide() {
    RankingInput input = randomInput(5);
    Map<String, Long> votes = new HashMap<>();
    input.votes().keySet().forEach(number -> votes.put(number, 0L));
    RankingResult result = Ranking.rank(RankingInput.of(input.rules(), input.candidates(), votes));
    assertThat(result.candidates())
        .allSatisfy(
            one ->
                assertThat(one.composite())
                    .contains(
                        ((ExpertPoints.Computed) one.expert()).points().times(Points.of(9, 10))));
    assertThat(((Selection.Selected) result.selection()).seats()).hasSize(100);
  }

  @Test
  void anExcludedCandidateWithTooFewMarksIsExcluded() {
    RankingInput input = randomInput(5);
    List<Candidate> candidates = new ArrayList<>(input.candidates());
    Candidate first = candidates.get(0);
    candidates.set(0, new Candidate(first.number(), first.post(), List.of(), first.lot(), true));
    RankingResult result = Ranking.rank(new RankingInput(input.rules(), candidates, input.votes()));
    assertThat(result.candidates().get(0).status()).isEqualTo(new CandidateResult.Excluded());
  }

  @Test
  void aCandidateWhoIsNotOnTheVoteListIsRefused() {
    RankingInput input = randomInput(3);
    Map<String, Long> votes = new HashMap<>(input.votes());
    votes.remove(input.candidates().get(0).number());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RankingInput.of(input.rules(), input.candidates(), votes));
  }

  /**
   * A vote list of 180, 120 candidates and 100 seats; twelve industries with three job types each.
   */
  private static RankingInput randomInput(long seed) {
    Random random = new Random(seed);
    Map<String, Quotas.Industry> industries = new HashMap<>();
    for (int i = 0; i < 12; i++) {
      industries.put(
          "industry-" + i,
          Quotas.Industry.of(new Bounds(3, 20), Map.of("job-0", Bounds.atMost(12))));
    }
    RankingRules rules =
        new RankingRules(
            MARKS,
            VoteMethod.RANK_PERCENTILE,
            new CompositeWeights(90, 10),
            100,
            Quotas.of(70, industries));
    List<Candidate> candidates = new ArrayList<>();
    Map<String, Long> votes = new HashMap<>();
    for (int i = 0; i < 180; i++) {
      String number = "GCC2-" + (1000 + i);
      votes.put(number, (long) random.nextInt(5000));
      if (i < 120) {
        List<Mark> marks = new ArrayList<>();
        for (int expert = 0; expert < 9; expert++) {
          marks.add(
              new Mark(
                  12 + random.nextInt(8),
                  22 + random.nextInt(13),
                  12 + random.nextInt(8),
                  15 + random.nextInt(10)));
        }
        Post post =
            new Post(
                random.nextInt(10) < 7 || i % 2 == 0,
                "industry-" + i % 12,
                "job-" + random.nextInt(3));
        candidates.add(new Candidate(number, post, marks, 1 + (i * 77) % 120, false));
      }
    }
    return RankingInput.of(rules, candidates, votes);
  }
}
