package org.greatcraftsman.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.greatcraftsman.nomination.SampleForms;
import org.greatcraftsman.office.MockMvcUser;
import org.greatcraftsman.office.OfficeFixture;
import org.greatcraftsman.office.OfficeTest;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.round.RulePackCatalog;
import org.greatcraftsman.unit.UnitService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** Tests the page on which the desk simulates a selection under other rules. */
@OfficeTest
class WhatIfControllerTest {

  private static final String PAGE = "/desk/what-if";

  @Autowired RoundService rounds;
  @Autowired RulePackCatalog packs;
  @Autowired UnitService units;
  @Autowired OfficeFixture office;
  @Autowired WebApplicationContext context;

  private MockMvcUser desk;

  @BeforeEach
  void logIn() {
    office.person("office-1", "federation-office");
    desk = MockMvcUser.of(context).loggedIn("office-1", "federation-office");
  }

  @Test
  void aResultIsMarkedAsASimulationOnThePageAndOnEveryPageOfThePdf() throws Exception {
    desk.get(PAGE).andExpect(status().isOk()).andExpect(content().string(containsString("运行模拟")));
    Map<String, String> form = form("60");
    desk.post(PAGE, form)
        .andExpect(status().isOk())
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("simulated"),
                        containsString("系统编造的投票名单"),
                        containsString("value=\"60\""),
                        containsString("模拟名单"))));
    byte[] pdf =
        desk.post(PAGE + "/paper", form)
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsByteArray();
    try (PDDocument paper = Loader.loadPDF(pdf)) {
      assertThat(paper.getNumberOfPages()).isGreaterThan(1);
      for (int page = 1; page <= paper.getNumberOfPages(); page++) {
        PDFTextStripper text = new PDFTextStripper();
        text.setStartPage(page);
        text.setEndPage(page);
        assertThat(text.getText(paper)).containsPattern("(?m)^模拟$");
      }
    }
  }

  @Test
  void boundsOfRecommendingUnitsAreAppliedAndShownOnThePageAndInThePdf() throws Exception {
    SampleForms.register(units);
    Map<String, String> form = form("90");
    form.put("least.unit:Q02", "45");
    form.put("most.unitKind:ENTERPRISE", "30");
    desk.post(PAGE, form)
        .andExpect(status().isOk())
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("各类推荐单位名额"),
                        containsString("武昌区总工会推荐人选名额下限"),
                        containsString("name=\"least.unit:Q02\" value=\"45\""),
                        containsString("<dd>100人</dd>"))));
    byte[] pdf = desk.post(PAGE + "/paper", form).andReturn().getResponse().getContentAsByteArray();
    try (PDDocument paper = Loader.loadPDF(pdf)) {
      String text = new PDFTextStripper().getText(paper).replaceAll("\\s", "");
      assertThat(text)
          .contains("武昌区总工会推荐人选名额不少于45人；")
          .contains("各大型企事业单位工会推荐人选名额不多于30人；")
          .contains("农业行业名额不少于3人不多于9人；")
          .doesNotContain("江岸区总工会推荐");
    }
    form.put("least.unit:Q02", "61");
    desk.post(PAGE, form)
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("武昌区总工会推荐人选名额须不少于61人，现有可选60人"),
                        containsString("最小放宽方案"),
                        stringContainsInOrder(
                            "open=\"open\">", "各类推荐单位名额", "open=\"open\">", "各推荐单位名额"))));
    pdf = desk.post(PAGE + "/paper", form).andReturn().getResponse().getContentAsByteArray();
    try (PDDocument paper = Loader.loadPDF(pdf)) {
      assertThat(new PDFTextStripper().getText(paper).replaceAll("\\s", ""))
          .contains("无法产生名单武昌区总工会推荐人选名额须不少于61人")
          .doesNotContain("落选", "模拟名单");
    }
    form.put("least.unit:Q02", "many");
    desk.post(PAGE, form)
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("“武昌区总工会推荐人选名额下限”请填整数。")));
  }

  @Test
  void invalidInputIsRefusedAndNoInputIsLost() throws Exception {
    Map<String, String> form = form("sixty");
    form.put("winners", "37");
    desk.post(PAGE, form)
        .andExpect(status().isUnprocessableEntity())
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("“专家权重”请填整数。"),
                        containsString("value=\"sixty\""),
                        containsString("value=\"37\""))));
  }

  @Test
  void aSimulationIsRefusedInAnOpenRound() throws Exception {
    rounds.open("wuhan-2", "office-1");
    desk.get(PAGE).andExpect(content().string(containsString("本届规则已经锁定，正式数据不能模拟")));
    desk.post(PAGE, form("60"))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("本届规则已经锁定，正式数据不能模拟")));
    office.person("auditor-1", "auditors");
    MockMvcUser.of(context)
        .loggedIn("auditor-1", "auditors")
        .get(PAGE)
        .andExpect(status().isForbidden());
  }

  private Map<String, String> form(String expertPercent) {
    Map<String, String> form = new HashMap<>();
    form.put("expertPercent", expertPercent);
    form.put("conversion", "CAPPED_MEAN");
    form.put("dropHighest", "1");
    form.put("dropLowest", "1");
    form.put("winners", "100");
    form.put("frontlinePercent", "70");
    packs
        .get("wuhan-2")
        .industries()
        .forEach(
            industry -> {
              form.put("least.industry:" + industry.code(), "" + industry.minimum());
              form.put("most.industry:" + industry.code(), "" + industry.maximum());
            });
    return form;
  }
}
