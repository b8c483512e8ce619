package org.greatcraftsman.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.greatcraftsman.portal.FormParameters.of;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.nomination.NominationQuery;
import org.greatcraftsman.nomination.NominationService;
import org.greatcraftsman.nomination.SampleForms;
import org.greatcraftsman.nomination.SubmissionReceipt;
import org.greatcraftsman.nomination.Submitter;
import org.greatcraftsman.office.MockMvcUser;
import org.greatcraftsman.office.OfficeFixture;
import org.greatcraftsman.office.OfficeTest;
import org.greatcraftsman.process.nominationaudit.NominationAuditProcess.Elements;
import org.greatcraftsman.round.Deadline;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.unit.UnitService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.web.context.WebApplicationContext;

/** Tests nomination on the portal: submission, status, correction and attachments. */
@OfficeTest
class PublicNominationControllerTest {

  private static final RoundId ROUND = new RoundId("GCC2");
  private static final String NUMBER = "GCC2-0001";

  @Autowired RoundService rounds;
  @Autowired UnitService units;
  @Autowired NominationService nominations;
  @Autowired OfficeFixture office;
  @Autowired WebApplicationContext context;

  private MockMvcUser visitor;

  @BeforeEach
  void openNomination() {
    rounds.open("wuhan-2", "office-1");
    SampleForms.register(units);
    office.jumpTo(rounds.dueAt(ROUND, Deadline.NOMINATION_START));
    visitor = MockMvcUser.of(context);
  }

  @Test
  void aPersonNominatesThemselfAndReceivesANumberAndACode() throws Exception {
    visitor
        .get("/nominate")
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("五、本人承诺")));

    visitor
        .post("/nominate", of(SampleForms.bySelf(1, "Q01")))
        .andExpect(status().isOk())
        .andExpect(content().string(allOf(containsString("申报已受理"), containsString(NUMBER))));
    assertThat(nominations.card(new NominationNumber(NUMBER)).name()).isEqualTo("𠮷工匠1");
  }

  @Test
  void workersNominateJointlyWithOneLineForEachCoSigner() throws Exception {
    visitor.post("/nominate", of(SampleForms.jointly(1, "Q01", 10))).andExpect(status().isOk());
    assertThat(nominations.file(new NominationNumber(NUMBER)).coSigners()).hasSize(10);
  }

  @Test
  void submittingTheSamePageTwiceCreatesOneNomination() throws Exception {
    Map<String, String> form = of(SampleForms.bySelf(1, "Q01"));
    visitor.post("/nominate", form).andExpect(content().string(containsString(NUMBER)));
    visitor.post("/nominate", form).andExpect(content().string(containsString(NUMBER)));
    assertThat(nominations.search(ROUND, NominationQuery.all(), 0, 9).total()).isEqualTo(1);
  }

  @Test
  void anErrorIsShownNextToItsFieldAndNoInputIsLost() throws Exception {
    Map<String, String> form = of(SampleForms.bySelf(1, "Q01"));
    form.put("person.name", "");
    form.put("person.idNumber", withWrongCheckDigit(SampleForms.idNumber(1).value()));
    form.put("deeds.benefit", "很多");
    form.put("deeds.story", "一段不能丢的<事迹>");
    form.put("work.industry", "NO-SUCH");
    form.remove("promised");

    visitor
        .post("/nominate", form)
        .andExpect(status().isUnprocessableEntity())
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("id=\"person-name-fault\">请填写姓名"),
                        containsString("id=\"person-idNumber-fault\">身份证号的校验位不对"),
                        containsString("id=\"deeds-benefit-fault\">经济效益"),
                        containsString("id=\"promised-fault\">请阅读并勾选"),
                        containsString("一段不能丢的&lt;事迹&gt;"),
                        containsString("value=\"很多\""),
                        stringContainsInOrder(
                            "href=\"#person-name\"",
                            "href=\"#person-idNumber\"",
                            "href=\"#deeds-benefit\"",
                            "href=\"#promised\""))));
    assertThat(nominations.search(ROUND, NominationQuery.all(), 0, 9).total()).isZero();
  }

  @Test
  void aRefusedNominationKeepsTheInput() throws Exception {
    Map<String, String> form = of(SampleForms.bySelf(1, "Q01"));
    form.put("deeds.summary", "长".repeat(501));
    visitor
        .post("/nominate", form)
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(allOf(containsString("简要事迹不超过500字"), containsString("长长长"))));
  }

  @Test
  void theJobTypesDependOnTheIndustry() throws Exception {
    visitor
        .get("/nominate/jobs?work.industry=AGRI")
        .andExpect(content().string(allOf(containsString("种植园艺工"), not(containsString("电焊工")))));
    visitor.get("/nominate/jobs?work.industry=%00%FF").andExpect(status().isOk());
  }

  @Test
  void noNominationIsAcceptedAfterTheDeadline() throws Exception {
    office.jumpTo(rounds.dueAt(ROUND, Deadline.NOMINATION_END));
    visitor
        .get("/nominate")
        .andExpect(content().string(containsString("推荐申报已于2018年8月30日 18:00截止。")));
    visitor
        .post("/nominate", of(SampleForms.bySelf(1, "Q01")))
        .andExpect(status().isUnprocessableEntity());
  }

  @Test
  void aWrongCodeRevealsNothing() throws Exception {
    nominations.submit(ROUND, SampleForms.bySelf(1, "Q01"), Submitter.portal());
    visitor
        .post("/nominate/status", Map.of("number", NUMBER, "code", "WRONGCODE0"))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(
            content().string(allOf(containsString("编号或查询码不对"), not(containsString("𠮷工匠1")))));
    visitor.post("/nominate/status", Map.of()).andExpect(status().isUnprocessableEntity());
  }

  @Test
  void aReturnedFormIsShownMaskedAndCorrected() throws Exception {
    SubmissionReceipt receipt =
        nominations.submit(ROUND, SampleForms.bySelf(1, "Q01"), Submitter.portal());
    Map<String, String> credentials = Map.of("number", NUMBER, "code", receipt.code());
    office.runAsyncJobs();
    office.completeTask(
        office.person("clerk-1", "unit-Q01"),
        Elements.USER_TASK_AUDIT_BY_UNIT,
        NUMBER,
        Map.of("decision", "RETURNED", "reason", "请补充事迹。"));
    office.runAsyncJobs();

    visitor
        .post("/nominate/status", credentials)
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("请补充事迹。"),
                        containsString("修改申报表"),
                        not(containsString("clerk-1")))));
    visitor
        .post("/nominate/correction", credentials)
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("二十年坚守焊接一线"),
                        not(containsString(SampleForms.idNumber(1).value())),
                        not(containsString(SampleForms.phone(1))))));

    Map<String, String> corrected =
        of(nominations.ownForm(new NominationNumber(NUMBER), receipt.code()));
    corrected.putAll(credentials);
    corrected.put("deeds.summary", "补充后的事迹。");
    visitor
        .post("/nominate/correct", corrected)
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("已重新报送")));
    assertThat(nominations.card(new NominationNumber(NUMBER)).summary()).isEqualTo("补充后的事迹。");
  }

  @Test
  void aPhotographIsAcceptedWithTheCodeAndAnotherFormatIsRefused() throws Exception {
    SubmissionReceipt receipt =
        nominations.submit(ROUND, SampleForms.bySelf(1, "Q01"), Submitter.portal());
    byte[] jpeg = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1, 2, 3};

    visitor
        .send(
            multipart("/nominate/attachment")
                .file(new MockMultipartFile("file", "照片.jpg", "image/jpeg", jpeg))
                .param("number", NUMBER)
                .param("code", receipt.code())
                .param("kind", "PHOTO")
                .with(csrf()))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("已上传：照片.jpg")));
    visitor
        .send(
            multipart("/nominate/attachment")
                .file(new MockMultipartFile("file", "a.jpg", "image/jpeg", "GIF".getBytes()))
                .param("number", NUMBER)
                .param("code", receipt.code())
                .param("kind", "PHOTO")
                .with(csrf()))
        .andExpect(status().isUnprocessableEntity());
  }

  private static String withWrongCheckDigit(String idNumber) {
    return idNumber.substring(0, 17) + (idNumber.endsWith("0") ? "1" : "0");
  }
}
