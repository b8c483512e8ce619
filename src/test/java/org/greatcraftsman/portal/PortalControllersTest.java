package org.greatcraftsman.portal;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.candidates.SampleVoteList;
import org.greatcraftsman.nomination.SampleForms;
import org.greatcraftsman.office.MockMvcUser;
import org.greatcraftsman.office.OfficeFixture;
import org.greatcraftsman.office.OfficeTest;
import org.greatcraftsman.round.Deadline;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.round.Stage;
import org.greatcraftsman.unit.UnitService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** Tests the public pages of a round, from before its opening. */
@OfficeTest
class PortalControllersTest {

  private static final RoundId ROUND = new RoundId("GCC2");

  @Autowired RoundService rounds;
  @Autowired SampleVoteList sample;
  @Autowired UnitService units;
  @Autowired OfficeFixture office;
  @Autowired WebApplicationContext context;

  private MockMvcUser visitor;

  @BeforeEach
  void createVisitor() {
    visitor = MockMvcUser.of(context);
  }

  @Test
  void theHomePageSaysThatNoRoundIsOpen() throws Exception {
    visitor
        .get("/")
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("本届评选尚未启动")));
    visitor
        .get("/rules")
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("规则尚未公布")));
  }

  /** The Swagger UI comes from a WebJar whose version is in the POM and in the settings. */
  @Test
  void theSwaggerUiIsServedWithItsScript() throws Exception {
    visitor
        .get("/swagger-ui/index.html")
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("swagger-ui-bundle.js")));
    visitor.get("/swagger-ui/swagger-ui-bundle.js").andExpect(status().isOk());
  }

  @Test
  void theHomePageShowsEveryStageWithItsDatesAndOnlyTheOpenActions() throws Exception {
    rounds.open("wuhan-2", "office-1");
    office.jumpTo(rounds.dueAt(ROUND, Deadline.NOMINATION_START));

    visitor
        .get("/")
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("第二届武汉“大城工匠”选树"),
                        containsString("2018年8月6日 09:00"),
                        containsString("2018年10月31日 18:00"),
                        containsString("个人自荐或职工群众联名推荐，2018年8月30日 18:00截止。"),
                        not(containsString("为您心目中的工匠投票")))));
  }

  @Test
  void anActionClosesAtItsDeadlineByTheServersClock() throws Exception {
    rounds.open("wuhan-2", "office-1");
    office.jumpTo(rounds.dueAt(ROUND, Deadline.NOMINATION_END).minus(Duration.ofMillis(1)));
    visitor.get("/").andExpect(content().string(containsString("个人自荐或职工群众联名推荐")));

    office.jumpTo(rounds.dueAt(ROUND, Deadline.NOMINATION_END));
    visitor
        .get("/")
        .andExpect(
            content()
                .string(
                    allOf(
                        not(containsString("个人自荐或职工群众联名推荐")),
                        containsString("已于2018年8月30日 18:00截止。"))));

    rounds.enterStage(ROUND, Stage.VOTING_AND_REVIEW);
    office.jumpTo(rounds.dueAt(ROUND, Deadline.VOTING_START));
    visitor.get("/").andExpect(content().string(containsString("为您心目中的工匠投票")));
  }

  @Test
  void theRulesPageShowsRuleNumbersAndTheHash() throws Exception {
    String hash = rounds.open("wuhan-2", "office-1").packHash();

    visitor
        .get("/rules")
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString(hash),
                        containsString("不低于70%"),
                        containsString("每天一票"),
                        containsString(">R10<"),
                        containsString(">G6<"))));
    visitor
        .json("/rules/canonical.json")
        .andExpect(content().string(rounds.canonicalRules(ROUND, 1)));
  }

  @Test
  void theRulesPageShowsTheQuotasOfTheRecommendingUnits() throws Exception {
    rounds.open("wuhan-2", "office-1");
    SampleForms.register(units);
    visitor
        .get("/rules")
        .andExpect(content().string(containsString("<td>各推荐单位</td>")))
        .andExpect(content().string(containsString("<td>不设上下限</td>")));

    sample.bound(
        "{kind: ZONE, maximum: 20}, {kind: DISTRICT, minimum: 30, maximum: 60}",
        "{code: Q02, name: 武昌区总工会, minimum: 2}");
    visitor
        .get("/rules")
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("推荐单位的入选名额（建议名单人数）"),
                        stringContainsInOrder("各开发区工会推荐的人选", "不多于20人", ">O<"),
                        stringContainsInOrder("各区工会推荐的人选", "30至60人", ">O<"),
                        stringContainsInOrder("武昌区总工会推荐的人选", "不少于2人", ">O<"),
                        not(containsString("不设上下限")))));
  }

  @Test
  void aPageThatDoesNotExistIsAnsweredInChinese() throws Exception {
    visitor
        .get("/notice/there-is-no-such-page/at-all")
        .andExpect(status().isNotFound())
        .andExpect(content().string(containsString("没有找到页面")));
    visitor.get("/nominat").andExpect(status().isNotFound());
    visitor
        .json("/api/public/there-is-no-such-thing")
        .andExpect(status().isNotFound())
        .andExpect(jsonPath("$.title").value("没有找到页面"));
  }

  @Test
  void malformedInputNeverCausesAServerError() throws Exception {
    rounds.open("wuhan-2", "office-1");
    office.jumpTo(rounds.dueAt(ROUND, Deadline.NOMINATION_START));
    String malformed = "\0\uD842'\"<script>%" + "长".repeat(5000);
    Map<String, String> fields = new HashMap<>();
    for (String field :
        List.of(
            "number", "code", "name", "kind", "key", "nomination", "person.name", "coSigners")) {
      fields.put(field, malformed);
    }
    fields.put("recommendation.channel", "JOINT");
    for (String page :
        List.of(
            "/nominate",
            "/nominate/status",
            "/nominate/withdraw",
            "/nominate/correction",
            "/nominate/correct",
            "/nominate/attachment",
            "/objection",
            "/objection/status",
            "/objection/withdraw",
            "/certificate")) {
      visitor.post(page, Map.of()).andExpect(status().is(lessThan(500)));
      visitor
          .post(page, fields)
          .andExpect(status().is(lessThan(500)))
          .andExpect(content().string(not(containsString("<script>%"))));
    }
    for (String page :
        List.of(
            "/candidates?text={x}&industry={x}",
            "/candidates/{x}",
            "/nominate/jobs?work.industry={x}",
            "/notice/{x}",
            "/objection?nomination={x}",
            "/certificate?number={x}",
            "/api/public/candidates?text={x}",
            "/api/public/certificate?number={x}&name={x}")) {
      visitor
          .get(page, malformed.substring(2, 40), malformed.substring(2, 40))
          .andExpect(status().is(lessThan(500)));
    }
    visitor.post("/candidates", Map.of()).andExpect(status().isMethodNotAllowed());
  }
}
