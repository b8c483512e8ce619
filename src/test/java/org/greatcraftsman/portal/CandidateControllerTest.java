package org.greatcraftsman.portal;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.UnitCode;
import org.greatcraftsman.nomination.AuditDecision;
import org.greatcraftsman.nomination.AuditLevel;
import org.greatcraftsman.nomination.AuditOpinion;
import org.greatcraftsman.nomination.AuditService;
import org.greatcraftsman.nomination.NominationService;
import org.greatcraftsman.nomination.SampleForms;
import org.greatcraftsman.nomination.Submitter;
import org.greatcraftsman.office.MockMvcUser;
import org.greatcraftsman.office.OfficeFixture;
import org.greatcraftsman.office.OfficeTest;
import org.greatcraftsman.round.Deadline;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.shortlist.ShortlistService;
import org.greatcraftsman.unit.UnitService;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.context.WebApplicationContext;

/**
 * Tests the vote list on the pages and in the public API: empty until the list is confirmed, and
 * without personal data.
 */
@OfficeTest
class CandidateControllerTest {

  private static final RoundId ROUND = new RoundId("GCC2");

  @Autowired RoundService rounds;
  @Autowired UnitService units;
  @Autowired NominationService nominations;
  @Autowired AuditService audits;
  @Autowired ShortlistService shortlist;
  @Autowired OfficeFixture office;
  @Autowired WebApplicationContext context;

  private MockMvcUser visitor;

  @BeforeEach
  void submitThreeNominations() {
    visitor = MockMvcUser.of(context);
    rounds.open("wuhan-2", "office-1");
    SampleForms.register(units);
    office.jumpTo(rounds.dueAt(ROUND, Deadline.NOMINATION_START));
    for (int n = 1; n <= 3; n++) {
      NominationNumber number =
          nominations
              .submit(ROUND, SampleForms.byUnit(n), Submitter.clerk("clerk-1", new UnitCode("Q01")))
              .number();
      audits.decide(
          number, new AuditOpinion(AuditLevel.UNIT, AuditDecision.AGREED, null, n, "clerk-1"));
      audits.decide(
          number, new AuditOpinion(AuditLevel.FEDERATION, AuditDecision.AGREED, null, "office-1"));
    }
    shortlist.close(ROUND);
    shortlist.propose(ROUND);
  }

  @Test
  void noNomineeIsShownBeforeTheListIsConfirmed() throws Exception {
    visitor
        .get("/candidates")
        .andExpect(content().string(allOf(containsString("名单尚未公布"), not(containsString("𠮷工匠")))));
    visitor.get("/candidates/GCC2-0001").andExpect(status().isNotFound());
    visitor.json("/api/public/candidates").andExpect(jsonPath("$").isEmpty());
  }

  @Test
  void theConfirmedListCanBeSearchedAndEachNomineeHasAPage() throws Exception {
    shortlist.confirm(ROUND, "office-1");

    visitor
        .get("/candidates")
        .andExpect(content().string(allOf(containsString("𠮷工匠1"), containsString("𠮷工匠3"))));
    visitor
        .send(MockMvcRequestBuilders.get("/candidates?text=第2机械厂").header("HX-Request", "true"))
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("找到1位人选"),
                        containsString("𠮷工匠2"),
                        not(containsString("<html")))));
    visitor
        .get("/candidates?industry=AGRI&text=%25_%5C")
        .andExpect(content().string(containsString("找到0位人选")));
    visitor
        .get("/candidates/GCC2-0002")
        .andExpect(content().string(allOf(containsString("薄板仰焊"), noPersonalData())));
    visitor.get("/candidates/GCC2-9999").andExpect(status().isNotFound());
    visitor.get("/candidates/{number}", "<script>").andExpect(status().isNotFound());
    visitor.get("/candidates/{number}", " ").andExpect(status().isNotFound());
  }

  @Test
  void theApiReturnsTheSameListWithoutPersonalData() throws Exception {
    shortlist.confirm(ROUND, "office-1");

    visitor
        .json("/api/public/candidates")
        .andExpect(jsonPath("$.length()").value(3))
        .andExpect(jsonPath("$[0].number").value("GCC2-0001"))
        .andExpect(jsonPath("$[0].name").value("𠮷工匠1"))
        .andExpect(jsonPath("$[0].jobType").value("电焊工"))
        .andExpect(content().string(noPersonalData()));
    visitor
        .json("/api/public/round")
        .andExpect(jsonPath("$.number").value(ROUND.value()))
        .andExpect(jsonPath("$.stageName").value("基层推荐"));
    visitor
        .json("/api/public/stages")
        .andExpect(jsonPath("$.length()").value(7))
        .andExpect(jsonPath("$[0].from").value("2018-08-06T09:00:00+08:00"))
        .andExpect(jsonPath("$[0].state").value("NOW"));
    visitor.json("/api/public/rules").andExpect(jsonPath("$.sections[0].title").value("组织机构"));
    visitor
        .json("/api/public/candidates/none")
        .andExpect(status().isNotFound())
        .andExpect(jsonPath("$.detail").isNotEmpty());
    visitor
        .json("/v3/api-docs")
        .andExpect(jsonPath("$.info.title").value("大城工匠评选系统开放数据接口"))
        .andExpect(jsonPath("$.paths['/api/public/candidates'].get.summary").value("人选名单"))
        .andExpect(content().string(not(containsString("/desk"))));
  }

  private static Matcher<String> noPersonalData() {
    return allOf(
        not(containsString(SampleForms.idNumber(1).value())),
        not(containsString(SampleForms.idNumber(2).value())),
        not(containsString(SampleForms.phone(1))),
        not(containsString(SampleForms.phone(2))),
        not(containsString("1985-07")));
  }
}
