package org.greatcraftsman.desk;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.greatcraftsman.candidates.CandidateService;
import org.greatcraftsman.candidates.SampleVoteList;
import org.greatcraftsman.determination.InfeasibilityService;
import org.greatcraftsman.determination.ProposedListService;
import org.greatcraftsman.office.MockMvcUser;
import org.greatcraftsman.office.OfficeFixture;
import org.greatcraftsman.office.OfficeTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** Tests the result page for rules that cannot be met. */
@OfficeTest
class InfeasibleProposedListTest {

  @Autowired SampleVoteList sample;
  @Autowired CandidateService candidates;
  @Autowired ProposedListService list;
  @Autowired InfeasibilityService infeasibility;
  @Autowired OfficeFixture office;
  @Autowired WebApplicationContext context;

  @Test
  void anInfeasibleListShowsTheConflictingRulesAndTheSmallestRelaxation() throws Exception {
    sample.reviewedUnder("", "{code: Q02, name: 武昌区总工会, minimum: 39}");
    candidates.freeze(SampleVoteList.ROUND);
    list.compute(SampleVoteList.ROUND);
    office.person("office-1", "federation-office");
    MockMvcUser desk = MockMvcUser.of(context).loggedIn("office-1", "federation-office");

    desk.get("/desk/result")
        .andExpect(status().isOk())
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("武昌区总工会推荐人选名额须不少于39人，现有可选38人"),
                        containsString("武昌区总工会推荐人选名额由不少于39人放宽为不少于38人"),
                        not(containsString("0人，其中一线职工")))));
  }

  @Test
  void theNextListShowsTheRelaxedRuleAndTheReason() throws Exception {
    sample.reviewedUnder("", "{code: Q02, name: 武昌区总工会, minimum: 39}");
    candidates.freeze(SampleVoteList.ROUND);
    list.compute(SampleVoteList.ROUND);
    infeasibility.relax(SampleVoteList.ROUND, "武昌区合格的人选不足三十九人。", "office-1");
    list.compute(SampleVoteList.ROUND);
    office.person("office-1", "federation-office");

    MockMvcUser.of(context)
        .loggedIn("office-1", "federation-office")
        .get("/desk/result")
        .andExpect(content().string(containsString("武昌区总工会推荐人选名额放宽为不少于38人；理由：武昌区合格的人选不足")));
  }
}
