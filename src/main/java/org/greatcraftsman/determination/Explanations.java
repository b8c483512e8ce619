package org.greatcraftsman.determination;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.greatcraftsman.ranking.CandidateResult;
import org.greatcraftsman.ranking.Constraint;
import org.greatcraftsman.ranking.Formula;
import org.greatcraftsman.ranking.Margin;
import org.greatcraftsman.ranking.Points;
import org.greatcraftsman.ranking.Price;
import org.greatcraftsman.ranking.RankingResult;
import org.greatcraftsman.ranking.Shift;
import org.greatcraftsman.round.Rounds;
import org.greatcraftsman.round.RulePack;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Why the list is as it is: each candidate's formula with every number. Read from the frozen set as
 * things stand; nothing is kept.
 */
@Service
public class Explanations {

  private static final String LEFT = "已退出，得分保持不变。";

  private final FrozenRanking ranking;
  private final Candidates candidates;
  private final VacantLists vacant;
  private final Rounds rounds;

  Explanations(FrozenRanking ranking, Candidates candidates, VacantLists vacant, Rounds rounds) {
    this.ranking = ranking;
    this.candidates = candidates;
    this.vacant = vacant;
    this.rounds = rounds;
  }

  /** The explanation of a candidate; empty before the freeze and for whoever is no candidate. */
  @Transactional(readOnly = true)
  public Optional<Explanation> of(String round, String number) {
    if (!candidates.isFrozen(round)) {
      return Optional.empty();
    }
    RankingResult result = ranking.rank(round);
    RulePack rules = rounds.rules(round);
    return result
        .candidate(number)
        .flatMap(
            candidate ->
                Formula.of(result, number)
                    .map(
                        formula ->
                            new Explanation(
                                number,
                                Trade.of(candidate.candidate().post(), rules),
                                new FormulaLines(rules).of(formula),
                                new FormulaLines(rules).marks(formula),
                                vacant
                                    .newest(round)
                                    .map(list -> afterVacancy(list, candidate))
                                    .orElseGet(() -> standing(result, candidate, rules)))));
  }

  private Explanation.Standing afterVacancy(ListVersion list, CandidateResult candidate) {
    String number = candidate.number();
    Optional<ListEntry> entry = list.entry(number);
    if (entry.isPresent()) {
      return new Explanation.Standing(
          entry.get().overall(), true, listed(entry.get().place()), List.of());
    }
    if (candidate.verdict() instanceof CandidateResult.Excluded) {
      return new Explanation.Standing(0, false, LEFT, List.of());
    }
    Optional<MissedEntry> missed = vacant.missed(list, number);
    return new Explanation.Standing(
        missed.map(MissedEntry::overall).orElse(0),
        false,
        "名单审定后有人退出，主席办公会决定空缺，不递补。",
        missed.map(MissedEntry::margin).map(margin -> "即使递补：" + margin).stream().toList());
  }

  private static String listed(int seat) {
    return "入选，列建议名单第" + seat + "位。";
  }

  private static Explanation.Standing standing(
      RankingResult result, CandidateResult candidate, RulePack rules) {
    List<String> sentences = new ArrayList<>();
    String own = "";
    if (candidate.verdict() instanceof CandidateResult.OnTheList listed) {
      own = listed(listed.seat());
    } else if (candidate.verdict() instanceof CandidateResult.NotOnTheList missed) {
      RuleWords words = new RuleWords(rules);
      own = words.ownMargin(missed.margin());
      sentences.add(words.margin(missed.margin()));
      Price price = Price.of(result).orElseThrow();
      sentences.add(
          price
              .seatFor(candidate.number())
              .map(cost -> "若其入选，名单总分最少减少" + shown(cost, rules) + "分。")
              .orElse("在现行名额规则下，没有任何名单能够包含此人。"));
      for (Constraint constraint : constraints(missed.margin())) {
        if (constraint.kind() != Constraint.Kind.SIZE) {
          price
              .without(constraint)
              .ifPresent(relief -> sentences.add(relief(constraint, relief, rules)));
        }
      }
    } else if (candidate.verdict() instanceof CandidateResult.Excluded) {
      own = LEFT;
    } else {
      own = "按现行规则暂时无法产生名单。";
    }
    return new Explanation.Standing(
        candidate.place().orElse(0), candidate.selected(), own, sentences);
  }

  private static Collection<Constraint> constraints(Margin margin) {
    if (margin instanceof Margin.ConstraintInTheWay way) {
      return way.constraints();
    }
    return ((Margin.PointsMissing) margin).protecting();
  }

  private static String relief(Constraint constraint, Price.Relief relief, RulePack rules) {
    // Lists that are worth the same differ by the tie chain alone.
    String cost =
        relief.points().equals(Points.ZERO)
            ? "”这一规则不减少名单总分"
            : "”这一规则使名单总分减少" + shown(relief.points(), rules) + "分";
    return "“"
        + new RuleWords(rules).constraint(constraint)
        + cost
        + "；没有这一规则，"
        + change(relief.shift())
        + "。";
  }

  static String change(Shift shift) {
    return shift.none()
        ? "名单不变"
        : String.join("、", shift.entering()) + "入选，" + String.join("、", shift.leaving()) + "落选";
  }

  static String shown(Points points, RulePack rules) {
    return Score.of(points, rules.votePoints().displayDecimals()).shown();
  }
}
