package org.greatcraftsman.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.determination.ApprovedRound;
import org.greatcraftsman.honor.NamingService;
import org.greatcraftsman.office.MockMvcUser;
import org.greatcraftsman.office.OfficeFixture;
import org.greatcraftsman.office.OfficeTest;
import org.greatcraftsman.publicity.Notice;
import org.greatcraftsman.publicity.NoticeService;
import org.greatcraftsman.publicity.ObjectionService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/**
 * Tests the public pages of the notice, the points, the objections, the honour roll and the
 * certificates.
 */
@OfficeTest
class PublishedResultsControllersTest {

  private static final String ROUND = ApprovedRound.ROUND.value();
  private static final String PHONE = "13812345678";

  @Autowired ApprovedRound round;
  @Autowired NoticeService notices;
  @Autowired ObjectionService objections;
  @Autowired NamingService naming;
  @Autowired OfficeFixture office;
  @Autowired WebApplicationContext context;

  private MockMvcUser visitor;

  @BeforeEach
  void approveList() {
    round.approve();
    visitor = MockMvcUser.of(context);
  }

  private static Map<String, String> objection(String nomination) {
    return new HashMap<>(
        Map.of(
            "key", "key-of-the-page",
            "nomination", nomination,
            "ground", "FALSE_FACTS",
            "facts", "申报材料所写的发明专利系他人完成，本人并未参与其中任何一项工作。",
            "evidence", "专利证书复印件及原发明人的书面证言。",
            "unit", "false",
            "name", "𠮷实名",
            "phone", PHONE));
  }

  @Test
  void nothingIsPublishedBeforeTheNotice() throws Exception {
    Map<String, String> sentences =
        Map.of(
            "/notice", "名单尚未公示",
            "/results", "结果尚未公布",
            "/honor", "本届尚未命名",
            "/objection", "现在不受理异议");
    for (Map.Entry<String, String> page : sentences.entrySet()) {
      visitor
          .get(page.getKey())
          .andExpect(status().isOk())
          .andExpect(content().string(containsString(page.getValue())));
    }
    for (String list : List.of("notices", "results", "honors")) {
      visitor.json("/api/public/" + list).andExpect(jsonPath("$").isEmpty());
    }
    visitor
        .post("/objection", objection("GCC2-0001"))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("不在公示期内")));
  }

  @Test
  void theNoticeAndThePointsArePublishedAsPagesAndAsJson() throws Exception {
    Notice notice = notices.publish(new RoundId(ROUND));

    visitor
        .get("/notice")
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString(notice.lines().get(0).name()),
                        containsString("100人，按姓氏笔画排列"),
                        containsString(notice.commitments().voteRoot()),
                        containsString("提出异议"))));
    visitor.get("/notice/GCC2-N1").andExpect(status().isOk());
    visitor.get("/notice/GCC2-N7").andExpect(status().isNotFound());
    visitor.get("/notice/GCC2-N1/text").andExpect(content().string(notices.newspaperText(notice)));
    visitor.get("/results").andExpect(content().string(containsString("90% × ")));
    visitor
        .get("/")
        .andExpect(
            content().string(allOf(containsString("对公示名单实名提出异议"), containsString("查看公示名单"))));
    visitor
        .json("/api/public/notices")
        .andExpect(jsonPath("$[0].number").value("GCC2-N1"))
        .andExpect(jsonPath("$[0].people.length()").value(100));
    visitor
        .json("/api/public/results")
        .andExpect(jsonPath("$.length()").value(100))
        .andExpect(jsonPath("$[0].place").value(1));
  }

  @Test
  void anObjectionIsFiledFollowedAndWithdrawn() throws Exception {
    Notice notice = notices.publish(new RoundId(ROUND));
    String nomination = notice.lines().get(0).number().value();
    visitor
        .get("/objection?nomination=" + nomination)
        .andExpect(content().string(containsString("异议人")));
    Map<String, String> typed = objection(nomination);
    typed.put("facts", "太短<");
    visitor
        .post("/objection", typed)
        .andExpect(status().isUnprocessableEntity())
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("请写明异议事实"),
                        containsString("太短&lt;"),
                        containsString("原发明人的书面证言"))));

    String page =
        visitor
            .post("/objection", objection(nomination))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString();
    Matcher code = Pattern.compile("receipt-code mono\">([^<]+)<").matcher(page);
    assertThat(code.find()).isTrue();
    Map<String, String> credentials = Map.of("number", "gcc2-y001 ", "code", code.group(1));
    visitor
        .post("/objection/status", credentials)
        .andExpect(content().string(allOf(containsString("待受理"), not(containsString(PHONE)))));
    visitor
        .post("/objection/withdraw", credentials)
        .andExpect(content().string(containsString("异议已撤回。")));
    visitor
        .post("/objection/status", Map.of("number", "GCC2-Y001", "code", "x"))
        .andExpect(status().isUnprocessableEntity());
    visitor
        .post("/objection/status", Map.of("number", "nonsense", "code", ""))
        .andExpect(status().isUnprocessableEntity());
  }

  @Test
  void aLateObjectionIsRefusedAndItsTextStaysOnThePage() throws Exception {
    Notice notice = notices.publish(new RoundId(ROUND));
    office.jumpTo(notice.period().end());

    visitor
        .post("/objection", objection(notice.lines().get(0).number().value()))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(allOf(containsString("不在公示期内"), containsString("原发明人的书面证言"))));
    assertThat(objections.all(new RoundId(ROUND))).isEmpty();
  }

  @Test
  void theHonourRollListsTheNamedPeopleAndTheirCertificatesAreGenuine() throws Exception {
    Notice notice = notices.publish(new RoundId(ROUND));
    office.jumpTo(notice.period().end());
    objections.close(new RoundId(ROUND));
    objections.conclude(new RoundId(ROUND));
    naming.nameHonourees(new RoundId(ROUND));
    String name = notice.lines().get(0).name();

    visitor
        .get("/honor")
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString(name),
                        containsString("授予<span>100</span>人"),
                        not(containsString("5000")))));
    visitor
        .get("/")
        .andExpect(content().string(allOf(containsString("向他们致敬"), not(containsString("查看公示名单")))));
    visitor
        .json("/api/public/honors")
        .andExpect(jsonPath("$.length()").value(100))
        .andExpect(jsonPath("$[0].name").value(name));
    visitor
        .post("/certificate", Map.of("number", "武工匠[2018]第1号", "name", name))
        .andExpect(content().string(containsString("证书真实有效")));
    visitor
        .post("/certificate", Map.of("number", "武工匠〔2018〕第001号", "name", "他人"))
        .andExpect(content().string(containsString("没有查到编号与姓名相符的证书")));
    visitor
        .json("/api/public/certificate?number=%F0%28&name=")
        .andExpect(jsonPath("$.genuine").value(false));
    visitor.get("/objection").andExpect(content().string(containsString("现在不受理异议")));
  }
}
