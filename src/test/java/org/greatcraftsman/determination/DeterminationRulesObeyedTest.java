package org.greatcraftsman.determination;

import static org.greatcraftsman.round.RuleLeaf.leaf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.greatcraftsman.candidates.CandidateCut;
import org.greatcraftsman.candidates.CutRules;
import org.greatcraftsman.candidates.SampleVoteList;
import org.greatcraftsman.candidates.SyntheticVoteLists;
import org.greatcraftsman.candidates.VoteListNominee;
import org.greatcraftsman.consultation.ConsultationService;
import org.greatcraftsman.consultation.ConsultedBody;
import org.greatcraftsman.office.OfficeTest;
import org.greatcraftsman.ranking.Attribute;
import org.greatcraftsman.ranking.Constraint;
import org.greatcraftsman.ranking.Ranking;
import org.greatcraftsman.ranking.RankingInput;
import org.greatcraftsman.ranking.RankingResult;
import org.greatcraftsman.ranking.points.Points;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.round.RuleLeaf;
import org.greatcraftsman.round.RulePack;
import org.greatcraftsman.round.RulePackCatalog;
import org.greatcraftsman.round.RulesObeyedInTheOffice;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** The rules of the points, the cut, the list and the consultation. */
@OfficeTest
public class DeterminationRulesObeyedTest extends RulesObeyedInTheOffice {

  private static final String KINDS = "unitQuotas.kinds";
  private static final String UNITS = "unitQuotas.units";

  @Autowired RoundService rounds;
  @Autowired RulePackCatalog packs;
  @Autowired SampleVoteList sample;
  @Autowired ConsultationService consultation;

  private List<VoteListNominee> files;

  @BeforeEach
  void theCandidatesAreFrozen() {
    files = SyntheticVoteLists.of(packs.get("wuhan-2"));
    rounds.open("wuhan-2", "office");
    sample.freeze(files);
  }

  @Override
  public List<RuleLeaf> leaves() {
    return Stream.of(points(), lists(), unitQuotas(), bodies()).flatMap(List::stream).toList();
  }

  private List<RuleLeaf> points() {
    return List.of(
        leaf("weights.expertPercent", "50", this::result).along("weights.votePercent", "50"),
        leaf("weights.votePercent", "50", this::result).along("weights.expertPercent", "50"),
        leaf("votePoints.conversion", "SHARE_OF_MAXIMUM", this::result),
        leaf(
            "votePoints.displayDecimals",
            "2",
            rules -> new RankingPhrases(rules).points(Points.of(1, 3))),
        leaf("expertMarks.minimumMarks", "4", this::result),
        leaf("expertMarks.dropHighest", "0", this::result),
        leaf("expertMarks.dropLowest", "0", this::result),
        leaf("expertMarks.normaliseWhenFilesDiffer", "true", this::result));
  }

  private List<RuleLeaf> lists() {
    return List.of(
        leaf("sizes.candidates", "110", this::result),
        leaf("sizes.winners", "90", this::result),
        leaf("frontline.percent", "95", this::result),
        leaf("industries[0].minimum", "13", this::result),
        leaf("industries[0].maximum", "3", this::result).given("industries[0].minimum", "0"),
        leaf("industries[0].jobs[0].minimum", "4", this::result),
        leaf("industries[0].jobs[0].maximum", "0", this::result));
  }

  private List<RuleLeaf> unitQuotas() {
    return List.of(
        leaf(KINDS + "[0].kind", "DISTRICT", this::result)
            .given(KINDS, "[{kind: ENTERPRISE, maximum: 20}]"),
        leaf(KINDS + "[0].minimum", "30", this::result)
            .given(KINDS, "[{kind: ENTERPRISE, minimum: 1}]"),
        leaf(KINDS + "[0].maximum", "10", this::result)
            .given(KINDS, "[{kind: ENTERPRISE, maximum: 20}]"),
        leaf(UNITS + "[0].code", "Q01", this::result)
            .given(UNITS, "[{code: Q02, name: 武昌区总工会, maximum: 20}]"),
        leaf(UNITS + "[0].name", "武昌区工会", DeterminationRulesObeyedTest::unitName)
            .given(UNITS, "[{code: Q02, name: 武昌区总工会, maximum: 20}]"),
        leaf(UNITS + "[0].minimum", "30", this::result)
            .given(UNITS, "[{code: Q02, name: 武昌区总工会, minimum: 1}]"),
        leaf(UNITS + "[0].maximum", "10", this::result)
            .given(UNITS, "[{code: Q02, name: 武昌区总工会, maximum: 20}]"));
  }

  private List<RuleLeaf> bodies() {
    return List.of(
        leaf("consultation[0].code", "police", rules -> consultedBodies()),
        leaf("consultation[0].name", "市公安局", rules -> consultedBodies()),
        leaf("consultation[0].kinds", "[FARMER]", rules -> consultedBodies()));
  }

  /** The numbers of the cut and of the list, and the composites of the cut. */
  private Object result(RulePack rules) {
    CutRules cutRules = CutRules.of(rules);
    RankingResult cut = new CandidateCut(cutRules, files).result();
    List<String> candidates = cut.selectedNumbers();
    RankingResult result =
        Ranking.rank(
            RankingInput.of(
                    cutRules.rules(),
                    files.stream()
                        .map(VoteListNominee::candidate)
                        .filter(one -> candidates.contains(one.number()))
                        .toList(),
                    CandidateCut.votes(files))
                .withScales(cut.input().scales()));
    List<Optional<Points>> composites = new ArrayList<>();
    result.candidates().forEach(one -> composites.add(one.composite()));
    return List.of(candidates, result.selectedNumbers(), composites);
  }

  private static String unitName(RulePack rules) {
    return new RankingPhrases(rules).constraint(Constraint.ofAttribute(Attribute.UNIT, "Q02"));
  }

  private List<ConsultedBody> consultedBodies() {
    consultation.plan(ROUND);
    return consultation.bodies(ROUND);
  }
}
