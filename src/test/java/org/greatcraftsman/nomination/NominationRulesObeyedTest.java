package org.greatcraftsman.nomination;

import static org.greatcraftsman.nomination.SampleForms.byUnit;
import static org.greatcraftsman.nomination.SampleForms.jointly;
import static org.greatcraftsman.round.RuleLeaf.leaf;

import java.util.List;
import java.util.stream.IntStream;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.UnitCode;
import org.greatcraftsman.nomination.form.NominationForm;
import org.greatcraftsman.office.OfficeFixture;
import org.greatcraftsman.office.OfficeTest;
import org.greatcraftsman.round.Deadline;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.round.RuleLeaf;
import org.greatcraftsman.round.RulesObeyedInTheOffice;
import org.greatcraftsman.shortlist.ShortlistMethod;
import org.greatcraftsman.shortlist.ShortlistMethod.NomineeFacts;
import org.greatcraftsman.unit.Unit;
import org.greatcraftsman.unit.UnitKind;
import org.greatcraftsman.unit.UnitService;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** The rules of nomination, of the minimums of the units and of the size of the vote list. */
@OfficeTest
public class NominationRulesObeyedTest extends RulesObeyedInTheOffice {

  private static final Submitter CLERK = Submitter.clerk("clerk-1", new UnitCode("Q01"));

  /** The number of a nominee of industry 3, job type 2 in the shipped rule pack. */
  private static final int WELDER = 1;

  private static final int EARLIER_WINNER = 2;

  @Autowired NominationService nominations;
  @Autowired NominationStatistics counts;
  @Autowired EarlierWinnerRepository winners;
  @Autowired RoundService rounds;
  @Autowired UnitService units;
  @Autowired OfficeFixture office;

  @BeforeEach
  void nominationsAreOpen() {
    rounds.open("wuhan-2", "office-1");
    SampleForms.register(units);
    winners.register(SampleForms.idNumber(EARLIER_WINNER), 1);
    office.jumpTo(rounds.dueAt(ROUND, Deadline.NOMINATION_START));
  }

  @Override
  public List<RuleLeaf> leaves() {
    return List.of(
        leaf("nominations.channels", "[SELF]", rules -> submitted(byUnit(WELDER), CLERK)),
        leaf(
            "nominations.jointNominators",
            "11",
            rules -> submitted(jointly(WELDER, "Q01", 10), Submitter.portal())),
        leaf(
            "nominations.earlierWinnersMayStand",
            "true",
            rules -> submitted(byUnit(EARLIER_WINNER), CLERK)),
        leaf("nominations.shortDeedsLength", "5", rules -> submitted(byUnit(WELDER), CLERK)),
        leaf("nominations.deedsLength", "5", rules -> submitted(byUnit(WELDER), CLERK)),
        leaf("unitMinimums.union", "19", rules -> minimums()),
        leaf("unitMinimums.bureauOrEnterprise", "4", rules -> minimums()),
        leaf(
            "sizes.voteList", "150", rules -> ShortlistMethod.select(twoHundred(), rules).keySet()),
        leaf("industries[3].code", "MACHINES", rules -> submitted(byUnit(WELDER), CLERK)),
        leaf("industries[3].name", "机械制造", rules -> card().industryName()),
        leaf("industries[3].jobs[2].code", "WELDERS", rules -> submitted(byUnit(WELDER), CLERK)),
        leaf("industries[3].jobs[2].name", "焊工", rules -> card().jobTypeName()));
  }

  private String submitted(NominationForm form, Submitter source) {
    return nominations.submit(ROUND, form, source).number().value();
  }

  private NomineeCard card() {
    return nominations.card(new NominationNumber(submitted(byUnit(WELDER), CLERK)));
  }

  private List<Integer> minimums() {
    return counts.unitCounts(ROUND).stream().map(NominationStatistics.UnitCount::minimum).toList();
  }

  private static List<NomineeFacts> twoHundred() {
    Unit unit = new Unit(new UnitCode("Q01"), "江岸区总工会", UnitKind.DISTRICT, null);
    return IntStream.rangeClosed(1, 200)
        .mapToObj(
            n -> new NomineeFacts(new NominationNumber("N" + n), unit, n, n, "EQUIP", "EQUIP-WELD"))
        .toList();
  }
}
