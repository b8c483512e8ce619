package org.greatcraftsman.review;

import static org.greatcraftsman.round.RuleLeaf.leaf;

import java.util.List;
import java.util.Set;
import org.greatcraftsman.ExpertId;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.office.OfficeTest;
import org.greatcraftsman.panel.Expert;
import org.greatcraftsman.panel.PanelFormation;
import org.greatcraftsman.panel.PanelService;
import org.greatcraftsman.panel.StatementService;
import org.greatcraftsman.round.RuleLeaf;
import org.greatcraftsman.round.RulePack;
import org.greatcraftsman.round.RulesObeyedInTheOffice;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** The rules of the panel, of the marks and of the discussions. */
@OfficeTest
public class ReviewRulesObeyedTest extends RulesObeyedInTheOffice {

  private static final NominationNumber FILE = new NominationNumber("GCC2-0001");

  @Autowired SampleReview sample;
  @Autowired PanelService panel;
  @Autowired PanelFormation formation;
  @Autowired StatementService statements;
  @Autowired FileReviewService reviews;
  @Autowired MarkService marks;
  @Autowired DiscussionService discussions;
  @Autowired DiscussionWindow window;

  /** Registers fourteen experts without terms, and one with two terms. */
  @BeforeEach
  void anExpertForEachSeat() {
    sample.shortlist(15);
    sample.experts(14);
    panel.register(
        new Expert(new ExpertId("twice"), "老专家", "", "武汉大学", Set.of("EQUIP"), 2, List.of()));
  }

  @Override
  public List<RuleLeaf> leaves() {
    return List.of(
        leaf("expertMarks.panelSize", "13", rules -> formation.size(ROUND)),
        leaf("expertMarks.marksPerFile", "5", rules -> openReview().size()),
        leaf("expertMarks.criteria[0].name", "匠心", ReviewRulesObeyedTest::markOutOfRange),
        leaf("expertMarks.criteria[0].maximum", "19", ReviewRulesObeyedTest::markOutOfRange)
            .along("expertMarks.criteria[1].maximum", "31"),
        leaf("panel.maximumFiles", "6", rules -> isAssignable()),
        leaf("panel.maximumTerms", "2", rules -> vacant()),
        leaf(
            "panel.statementHours",
            "480",
            rules -> {
              formation.fillVacantSeats(ROUND);
              return formation.statementDeadline(ROUND);
            }),
        leaf("panel.discussionSpread", "6", rules -> isDiscussed()),
        leaf(
            "panel.discussionHours",
            "24",
            rules -> {
              openReview();
              return window.deadline(FILE);
            }));
  }

  private static Object markOutOfRange(RulePack rules) {
    MarkService.refuseOutOfRange(
        rules.expertMarks().criteria(), new FileMark(new ExpertId("e01"), 99, 0, 0, 0));
    return "taken";
  }

  private int vacant() {
    formation.fillVacantSeats(ROUND);
    return formation.vacantSeats(ROUND);
  }

  private void signAllStatements() {
    formation.fillVacantSeats(ROUND);
    formation.unsigned(ROUND).forEach(expert -> statements.sign(ROUND, expert, List.of(), null));
  }

  private boolean isAssignable() {
    signAllStatements();
    return reviews.assignmentObstacle(ROUND).isEmpty();
  }

  private List<ExpertId> openReview() {
    signAllStatements();
    reviews.open(ROUND);
    return reviews.openExperts(FILE);
  }

  /** Submits marks with a spread of six points and returns true if the file is discussed. */
  private boolean isDiscussed() {
    List<ExpertId> experts = openReview();
    for (int i = 0; i < experts.size(); i++) {
      marks.submit(FILE, new FileMark(experts.get(i), 12, 18, 12, 18 + i), null);
    }
    return discussions.openIfAnomalous(FILE);
  }
}
