package org.greatcraftsman.desk;

import static org.greatcraftsman.round.RuleLeaf.leaf;

import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.UnitCode;
import org.greatcraftsman.candidates.CandidateService;
import org.greatcraftsman.candidates.SampleVoteList;
import org.greatcraftsman.determination.ProposedListService;
import org.greatcraftsman.nomination.NominationStatistics.UnitCount;
import org.greatcraftsman.office.MockMvcUser;
import org.greatcraftsman.office.OfficeFixture;
import org.greatcraftsman.office.OfficeTest;
import org.greatcraftsman.round.RuleLeaf;
import org.greatcraftsman.round.RulesObeyedInTheOffice;
import org.greatcraftsman.shortlist.ShortlistService;
import org.greatcraftsman.unit.Unit;
import org.greatcraftsman.unit.UnitKind;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

/**
 * Changes one rule at a time and tests that the desk's warnings or the PDF for a candidate change.
 * The inherited test runs over {@link #leaves}.
 */
@OfficeTest
public class DeskRulesObeyedTest extends RulesObeyedInTheOffice {

  @Autowired SampleVoteList sample;
  @Autowired ShortlistService shortlist;
  @Autowired CandidateService candidates;
  @Autowired ProposedListService list;
  @Autowired RoundOverview overview;
  @Autowired OfficeFixture office;
  @Autowired WebApplicationContext context;
  @Autowired JdbcClient jdbc;

  /** A unit with five agreed nominees, of whom one is a frontline worker. */
  private static final UnitCount ONE_OF_FIVE =
      new UnitCount(
          new Unit(new UnitCode("Q01"), "江岸区总工会", UnitKind.DISTRICT, null), 20, 5, 5, 0, 0, 5, 1);

  private MockMvcUser desk;
  private NominationNumber missed;

  @BeforeEach
  void computeListAndRemoveFrontlineWorkers() {
    office.person("office-1", "federation-office");
    desk = MockMvcUser.of(context).loggedIn("office-1", "federation-office");
    sample.reviewed();
    candidates.freeze(ROUND);
    missed = list.compute(ROUND).missed().get(0).number();
    jdbc.sql("update frozen_nominee set frontline = false").update();
    jdbc.sql("update nomination set frontline = false").update();
  }

  @Override
  public List<RuleLeaf> leaves() {
    return List.of(
        leaf("frontline.warnsOn", "[UNIT, VOTE_LIST]", rules -> overview.candidatesWarning(ROUND)),
        leaf("frontline.warnsOn", "[UNIT, CANDIDATES]", rules -> shortlist.draft(ROUND).warnings()),
        leaf(
            "frontline.warnsOn",
            "[VOTE_LIST, CANDIDATES]",
            rules -> overview.shortOfFrontline(ROUND, List.of(ONE_OF_FIVE))),
        leaf("office.selectionOffice", "评选办公室", rules -> pdfText()));
  }

  private String pdfText() throws Exception {
    byte[] pdf =
        desk.get("/desk/result/" + missed + "/paper")
            .andReturn()
            .getResponse()
            .getContentAsByteArray();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }
}
