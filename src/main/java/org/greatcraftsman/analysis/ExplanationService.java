package org.greatcraftsman.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.candidates.CandidateService;
import org.greatcraftsman.candidates.Occupation;
import org.greatcraftsman.determination.DisplayPoints;
import org.greatcraftsman.determination.FrozenRanking;
import org.greatcraftsman.determination.ListEntry;
import org.greatcraftsman.determination.ListVersion;
import org.greatcraftsman.determination.MissedEntry;
import org.greatcraftsman.determination.RankingPhrases;
import org.greatcraftsman.determination.VacancyHistory;
import org.greatcraftsman.ranking.CandidateResult;
import org.greatcraftsman.ranking.Constraint;
import org.greatcraftsman.ranking.Margin;
import org.greatcraftsman.ranking.RankingResult;
import org.greatcraftsman.ranking.analysis.Formula;
import org.greatcraftsman.ranking.analysis.SelectionDiff;
import org.greatcraftsman.ranking.analysis.ShadowPrices;
import org.greatcraftsman.ranking.points.Points;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.round.RulePack;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Explanations of the list: the formula of each candidate with every number. They are computed from
 * the frozen vote list and the current list, and not stored.
 */
@Service
public class ExplanationService {

  private static final String EXCLUDED = "已退出，得分保持不变。";

  private final FrozenRanking ranking;
  private final CandidateService candidates;
  private final VacancyHistory vacancies;
  private final RoundService rounds;

  ExplanationService(
      FrozenRanking ranking,
      CandidateService candidates,
      VacancyHistory vacancies,
      RoundService rounds) {
    this.ranking = ranking;
    this.candidates = candidates;
    this.vacancies = vacancies;
    this.rounds = rounds;
  }

  /** The explanation of a candidate; empty before the freeze and for an unknown number. */
  @Transactional(readOnly = true)
  public Optional<Explanation> of(RoundId round, NominationNumber number) {
    if (!candidates.isFrozen(round)) {
      return Optional.empty();
    }
    RankingResult result = ranking.rank(round);
    RulePack rules = rounds.rules(round);
    return result
        .candidate(number.value())
        .flatMap(
            candidate ->
                Formula.of(result, number.value())
                    .map(
                        formula ->
                            new Explanation(
                                number,
                                Occupation.of(candidate.candidate().post(), rules),
                                new FormulaLines(rules).of(formula),
                                new FormulaLines(rules).marks(formula),
                                vacancies
                                    .latestWithVacancies(round)
                                    .map(list -> afterVacancy(list, candidate))
                                    .orElseGet(() -> result(result, candidate, rules)))));
  }

  private Explanation.Result afterVacancy(ListVersion list, CandidateResult candidate) {
    NominationNumber number = new NominationNumber(candidate.number());
    Optional<ListEntry> entry = list.entry(number);
    if (entry.isPresent()) {
      return new Explanation.Result(
          entry.get().overall(), true, selectedSentence(entry.get().place()), List.of());
    }
    if (candidate.status() instanceof CandidateResult.Excluded) {
      return new Explanation.Result(0, false, EXCLUDED, List.of());
    }
    Optional<MissedEntry> missed = vacancies.missedWhenComputed(list, number);
    return new Explanation.Result(
        missed.map(MissedEntry::overall).orElse(0),
        false,
        "名单审定后有人退出，主席办公会决定空缺，不递补。",
        missed.map(MissedEntry::margin).map(margin -> "即使递补：" + margin).stream().toList());
  }

  private static String selectedSentence(int seat) {
    return "入选，列建议名单第" + seat + "位。";
  }

  private static Explanation.Result result(
      RankingResult result, CandidateResult candidate, RulePack rules) {
    List<String> sentences = new ArrayList<>();
    String own = "";
    if (candidate.status() instanceof CandidateResult.OnTheList listed) {
      own = selectedSentence(listed.seat());
    } else if (candidate.status() instanceof CandidateResult.NotOnTheList missed) {
      RankingPhrases phrases = new RankingPhrases(rules);
      own = phrases.ownMargin(missed.margin());
      sentences.add(phrases.margin(missed.margin()));
      ShadowPrices prices = ShadowPrices.of(result).orElseThrow();
      sentences.add(
          prices
              .costOfSeating(candidate.number())
              .map(cost -> "若其入选，名单总分最少减少" + displayed(cost, rules) + "分。")
              .orElse("在现行名额规则下，没有任何名单能够包含此人。"));
      for (Constraint constraint : constraints(missed.margin())) {
        if (constraint.kind() != Constraint.Kind.SIZE) {
          prices
              .effectOfRemoving(constraint)
              .ifPresent(effect -> sentences.add(removalSentence(constraint, effect, rules)));
        }
      }
    } else if (candidate.status() instanceof CandidateResult.Excluded) {
      own = EXCLUDED;
    } else {
      own = "按现行规则暂时无法产生名单。";
    }
    return new Explanation.Result(
        candidate.place().orElse(0), candidate.selected(), own, sentences);
  }

  private static Collection<Constraint> constraints(Margin margin) {
    if (margin instanceof Margin.BlockedByConstraints blocked) {
      return blocked.constraints();
    }
    return ((Margin.PointsMissing) margin).protecting();
  }

  private static String removalSentence(
      Constraint constraint, ShadowPrices.RemovalEffect effect, RulePack rules) {
    // Lists with equal sums differ by the tie chain alone.
    String cost =
        effect.points().equals(Points.ZERO)
            ? "”这一规则不减少名单总分"
            : "”这一规则使名单总分减少" + displayed(effect.points(), rules) + "分";
    return "“"
        + new RankingPhrases(rules).constraint(constraint)
        + cost
        + "；没有这一规则，"
        + diffSentence(effect.diff())
        + "。";
  }

  static String diffSentence(SelectionDiff diff) {
    return diff.isEmpty()
        ? "名单不变"
        : String.join("、", diff.entering()) + "入选，" + String.join("、", diff.leaving()) + "落选";
  }

  static String displayed(Points points, RulePack rules) {
    return DisplayPoints.of(points, rules.votePoints().displayDecimals()).shown();
  }
}
