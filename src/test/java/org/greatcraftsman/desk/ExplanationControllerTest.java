package org.greatcraftsman.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.analysis.SensitivityService;
import org.greatcraftsman.candidates.CandidateService;
import org.greatcraftsman.candidates.SampleVoteList;
import org.greatcraftsman.determination.ListVersion;
import org.greatcraftsman.determination.MissedEntry;
import org.greatcraftsman.determination.ProposedListService;
import org.greatcraftsman.determination.Resolution;
import org.greatcraftsman.determination.ResolutionService;
import org.greatcraftsman.office.MockMvcUser;
import org.greatcraftsman.office.OfficeFixture;
import org.greatcraftsman.office.OfficeTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** Tests the pages that explain the result of a candidate and the sensitivity of the list. */
@OfficeTest
class ExplanationControllerTest {

  private static final RoundId ROUND = SampleVoteList.ROUND;

  @Autowired SampleVoteList sample;
  @Autowired CandidateService candidates;
  @Autowired ProposedListService list;
  @Autowired SensitivityService sensitivity;
  @Autowired ResolutionService resolutions;
  @Autowired OfficeFixture office;
  @Autowired WebApplicationContext context;

  private MockMvcUser desk;
  private ListVersion version;

  @BeforeEach
  void computeList() {
    desk = staff("office-1", "federation-office");
    sample.reviewed();
    candidates.freeze(ROUND);
    version = list.compute(ROUND);
  }

  private MockMvcUser staff(String id, String group) {
    office.person(id, group);
    return MockMvcUser.of(context).loggedIn(id, group);
  }

  @Test
  void theExplanationShowsTheMarksTheMarginAndTheCostOfSeatingTheCandidateToTheDeskOnly()
      throws Exception {
    MissedEntry missed = version.missed().get(0);
    desk.get("/desk/result")
        .andExpect(content().string(containsString("/desk/result/" + missed.number())));
    desk.get("/desk/result/" + missed.number())
        .andExpect(status().isOk())
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString(missed.figures().composite().exact()),
                        containsString("最高分，不计"),
                        containsString(missed.margin()),
                        containsString("若其入选，名单总分最少减少"))));
    desk.get("/desk/result/GCC2-9999").andExpect(status().isNotFound());
    staff("expert-1", "experts")
        .get("/desk/result/" + missed.number())
        .andExpect(status().isForbidden());
  }

  @Test
  void auditorsAndTheDeskDownloadTheBundleAfterTheApproval() throws Exception {
    String link = "/desk/result/bundle";
    desk.get("/desk/result").andExpect(content().string(not(containsString(link))));
    desk.get(link)
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString("请在审定之后下载审计包")));
    resolutions.decide(ROUND, Resolution.MeetingDecision.approve("9号", null), "chair");
    for (MockMvcUser reader : List.of(desk, staff("auditor-1", "auditors"))) {
      reader.get("/desk/result").andExpect(content().string(containsString(link)));
      reader
          .get(link)
          .andExpect(status().isOk())
          .andExpect(header().string("Content-Type", "application/zip"))
          .andExpect(
              header().string("Content-Disposition", containsString("GCC2-audit-bundle.zip")));
    }
    staff("chair-1", "chairman-office").get(link).andExpect(status().isForbidden());
  }

  @Test
  void theDeskSeesTheSensitivityOfTheList() throws Exception {
    int weightSensitive =
        sensitivity.of(SampleVoteList.ROUND).orElseThrow().weightSensitive().size();
    assertThat(weightSensitive).isGreaterThan(1);
    desk.get("/desk/result/dependence")
        .andExpect(status().isOk())
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("专家权重在85%至95%之间变化"),
                        containsString("随权重变化的" + weightSensitive + "人。"),
                        containsString("投票按“占最高票比例”折算"),
                        containsString("不计专家E15的评分"))));
  }

  @Test
  void thePdfForACandidateDoesNotMentionAnotherCandidate() throws Exception {
    MissedEntry missed = version.missed().get(0);
    byte[] pdf =
        desk.get("/desk/result/" + missed.number() + "/paper")
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsByteArray();
    try (PDDocument paper = Loader.loadPDF(pdf)) {
      // The cells of a table break lines at any character.
      String text = new PDFTextStripper().getText(paper).replaceAll("\\s", "");
      assertThat(text)
          .contains("𠮷工匠", missed.number(), missed.figures().composite().shown(), "最高分，不计");
      String others = text.replace(missed.number(), "");
      assertThat(others).doesNotContain("GCC2-").doesNotContainPattern("E\\d\\d");
    }
  }
}
