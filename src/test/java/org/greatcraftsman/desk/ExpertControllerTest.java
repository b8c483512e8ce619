package org.greatcraftsman.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.greatcraftsman.review.SampleReview.ROUND;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.greatcraftsman.ExpertId;
import org.greatcraftsman.office.MockMvcUser;
import org.greatcraftsman.office.OfficeFixture;
import org.greatcraftsman.office.OfficeTest;
import org.greatcraftsman.panel.PanelService;
import org.greatcraftsman.panel.Relationship;
import org.greatcraftsman.review.SampleReview;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.round.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** Tests the pool of experts at the desk, and the publication of the draw. */
@OfficeTest
class ExpertControllerTest {

  @Autowired PanelService panel;
  @Autowired SampleReview sample;
  @Autowired RoundService rounds;
  @Autowired OfficeFixture office;
  @Autowired WebApplicationContext context;

  private MockMvcUser desk;

  @BeforeEach
  void logIn() {
    office.person("office-1", "federation-office");
    office.person("e77", "experts");
    desk = MockMvcUser.of(context).loggedIn("office-1", "federation-office");
  }

  @Test
  void anExpertIsRegisteredWithRelationshipsAndCorrected() throws Exception {
    desk.get("/desk/experts/new")
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("可能需要回避的关系")));
    Map<String, String> form = form();
    form.put("ties[0].kind", "MASTER");
    form.put("ties[0].person", "𠮷师傅");
    form.put("ties[0].organisation", "武汉机械厂");
    form.put("ties[0].untilYear", "2016");
    form.put("ties[1].kind", "");
    form.put("ties[1].person", "");
    desk.post("/desk/experts", form).andExpect(status().is3xxRedirection());

    assertThat(panel.registeredExperts())
        .singleElement()
        .satisfies(
            expert -> {
              assertThat(expert.name()).isEqualTo("𠮷专家");
              assertThat(expert.termsBefore()).isEqualTo(2);
              assertThat(expert.relationships())
                  .containsExactly(
                      new Relationship(Relationship.Kind.MASTER, "𠮷师傅", "武汉机械厂", 2016));
            });
    desk.get("/desk/experts/e77")
        .andExpect(content().string(allOf(containsString("𠮷师傅"), containsString("2016"))));
    form.put("ties[0].person", "");
    form.put("ties[0].organisation", "");
    desk.post("/desk/experts", form).andExpect(status().is3xxRedirection());
    assertThat(panel.registeredExperts().get(0).relationships()).isEmpty();
  }

  @Test
  void invalidInputIsRefusedWithOneSentenceAndNoInputIsLost() throws Exception {
    refuse(Map.of("userId", "nobody"), "没有账号为“nobody”的评审专家");
    refuse(Map.of("terms", "many"), "“此前担任评审届数”请填0至99的整数。");
    refuse(Map.of("employer", " "), "请填写专家的姓名和工作单位");
    refuse(Map.of("industries", "NONE"), "请至少勾选一个专家熟悉的行业。");
    refuse(Map.of("ties[0].person", "某人"), "请为每一行关系选择类别。");
    refuse(Map.of("ties[0].kind", "KIN", "ties[0].organisation", "某厂"), "“亲属”一行请填写对方的姓名。");
    refuse(Map.of("ties[0].kind", "EMPLOYER", "ties[0].person", "某人"), "“曾任职单位”一行请填写单位或组织的名称。");
    refuse(
        Map.of("ties[0].kind", "KIN", "ties[0].person", "某人", "ties[0].untilYear", "去年"),
        "“截至年份”请填四位年份");

    assertThat(panel.registeredExperts()).isEmpty();
  }

  @Test
  void theDeskSeesThePoolAndThePanel() throws Exception {
    desk.get("/desk/experts").andExpect(content().string(containsString("还没有登记专家")));
    sample.shortlist(3);
    sample.panel();

    desk.get("/desk/experts")
        .andExpect(status().isOk())
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("全部专家（15位）"),
                        containsString("本届评审团"),
                        containsString("已签署承诺"),
                        containsString("装备制造"))));
  }

  @Test
  void onlyTheDeskSeesThePool() throws Exception {
    office.person("auditor", "auditors");
    MockMvcUser.of(context)
        .loggedIn("auditor", "auditors")
        .get("/desk/experts")
        .andExpect(status().isForbidden());
    MockMvcUser.of(context)
        .loggedIn("e77", "experts")
        .get("/desk/experts/e77")
        .andExpect(status().isForbidden());
  }

  @Test
  void thePublicSeesTheDrawWithoutNamesUntilTheRoundIsClosed() throws Exception {
    MockMvcUser visitor = MockMvcUser.of(context);
    visitor.get("/panel").andExpect(content().string(containsString("还没有抽签数据")));
    visitor.json("/api/public/panel").andExpect(status().isNotFound());
    sample.shortlist(3);
    visitor
        .get("/panel")
        .andExpect(content().string(allOf(containsString("承诺"), not(containsString("抽取结果（")))));
    List<ExpertId> experts = sample.panel();

    String draw =
        visitor
            .json("/api/public/panel")
            .andReturn()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8);
    assertThat(draw).contains("\"seed\"", "\"EQUIP\"", "\"salt\":null").doesNotContain("专家");
    assertThat(experts).noneMatch(id -> draw.contains("\"" + id + "\""));
    visitor
        .get("/panel")
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("抽取结果（15个名额）"),
                        containsString("评选结束后公布"),
                        not(containsString("𠮷专家")))));
    rounds.enterStage(ROUND, Stage.CLOSED);
    visitor.get("/panel").andExpect(content().string(containsString("𠮷专家1")));
    assertThat(
            visitor
                .json("/api/public/panel")
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8))
        .contains("专家15\"")
        .doesNotContain("\"salt\":null");
  }

  @Test
  void aMemberOfThePanelSeesNoResultInAnyOtherRole() throws Exception {
    sample.shortlist(3);
    sample.panel();
    MockMvcUser panelAuditor = MockMvcUser.of(context).loggedIn("e03", "experts", "auditors");
    MockMvcUser auditor = MockMvcUser.of(context).loggedIn("office-2", "auditors");

    for (String page : List.of("/desk/result", "/desk/result/dependence", "/desk/ledger")) {
      panelAuditor.get(page).andExpect(status().isForbidden());
      auditor.get(page).andExpect(status().isOk());
    }
    panelAuditor.get("/desk/result/bundle").andExpect(status().isForbidden());
  }

  private void refuse(Map<String, String> changed, String sentence) throws Exception {
    Map<String, String> form = form();
    form.putAll(changed);
    desk.post("/desk/experts", form)
        .andExpect(status().isUnprocessableEntity())
        .andExpect(
            content().string(allOf(containsString(sentence), containsString("value=\"𠮷专家\""))));
  }

  private static Map<String, String> form() {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("userId", "e77");
    form.put("name", "𠮷专家");
    form.put("employer", "武汉大学");
    form.put("unitCode", "");
    form.put("industries", "EQUIP");
    form.put("terms", "2");
    return form;
  }
}
