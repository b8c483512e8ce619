package org.greatcraftsman.desk;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.greatcraftsman.determination.Candidates;
import org.greatcraftsman.determination.Impasses;
import org.greatcraftsman.determination.ProposedList;
import org.greatcraftsman.determination.SampleVoteList;
import org.greatcraftsman.office.Office;
import org.greatcraftsman.office.OfficeTest;
import org.greatcraftsman.office.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** The desk looks at the result while the rules cannot be met. */
@OfficeTest
class ImpassePageTest {

  @Autowired SampleVoteList sample;
  @Autowired Candidates candidates;
  @Autowired ProposedList list;
  @Autowired Impasses impasses;
  @Autowired Office office;
  @Autowired WebApplicationContext context;

  @Test
  void insteadOfAListThereIsWhatClashesAndTheSmallestWayOut() throws Exception {
    sample.reviewedUnder("", "{code: Q02, name: 武昌区总工会, minimum: 39}");
    candidates.freeze(SampleVoteList.ROUND);
    list.compute(SampleVoteList.ROUND);
    office.person("office-1", "federation-office");
    Visitor desk = Visitor.of(context).loggedIn("office-1", "federation-office");

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
  void onTheListThatIsMadeAfterwardsStandsWhatGaveWayAndWhy() throws Exception {
    sample.reviewedUnder("", "{code: Q02, name: 武昌区总工会, minimum: 39}");
    candidates.freeze(SampleVoteList.ROUND);
    list.compute(SampleVoteList.ROUND);
    impasses.relax(SampleVoteList.ROUND, "武昌区合格的人选不足三十九人。", "office-1");
    list.compute(SampleVoteList.ROUND);
    office.person("office-1", "federation-office");

    Visitor.of(context)
        .loggedIn("office-1", "federation-office")
        .get("/desk/result")
        .andExpect(content().string(containsString("武昌区总工会推荐人选名额放宽为不少于38人；理由：武昌区合格的人选不足")));
  }
}
