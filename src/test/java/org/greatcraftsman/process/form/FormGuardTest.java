package org.greatcraftsman.process.form;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.greatcraftsman.office.HttpUser.ENGINE_API;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.history.HistoricIdentityLinkLog;
import org.camunda.bpm.engine.task.Task;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.ledger.Ledger;
import org.greatcraftsman.ledger.LedgerEntry;
import org.greatcraftsman.office.HttpUser;
import org.greatcraftsman.office.OfficeTest;
import org.greatcraftsman.process.TaskVariables;
import org.greatcraftsman.process.form.GuardedErrandProcess.Variables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Tests the form guard: claims, submissions and their refusals through the REST API. */
@OfficeTest
class FormGuardTest {

  private static final String AGREE = "{\"variables\":{\"decision\":{\"value\":\"agree\"}}}";

  @LocalServerPort int port;
  @Autowired Errands errands;
  @Autowired ProcessEngine engine;
  @Autowired Ledger ledger;

  Task task;
  HttpUser clerk;

  @BeforeEach
  void claimTask() {
    errands.deploy();
    task = errands.start(new NominationNumber("GCC2-0001"), "q01");
    clerk = new HttpUser(port).logIn("errand-a", Errands.PASSWORD);
    assertThat(claim(clerk, "errand-a").statusCode()).isEqualTo(204);
  }

  @Test
  void theAssigneeSubmitsAndTheDecisionIsRecorded() {
    assertThat(submit(clerk, AGREE).statusCode()).isEqualTo(204);

    assertThat(isOpen()).isFalse();
    assertThat(ledgerEntries()).hasSize(1);
  }

  @Test
  void aClerkWhoHasNotClaimedIsAskedToClaim() {
    clerk.post(taskPath() + "/unclaim", "");

    isRefused(submit(clerk, AGREE), "请先认领这项任务，再提交。");
  }

  @Test
  void aColleagueCannotCompleteAClaimedTask() {
    HttpUser colleague = new HttpUser(port).logIn("errand-b", Errands.PASSWORD);

    isRefused(submit(colleague, AGREE), "这项任务由另一位同志办理，您不能提交；如需转办请联系经办人。");
  }

  @Test
  void aColleagueCannotClaimAClaimedTask() {
    HttpUser colleague = new HttpUser(port).logIn("errand-b", Errands.PASSWORD);

    assertThat(colleague.post(taskPath() + "/claim", "{\"userId\":null}").statusCode())
        .isEqualTo(403);
    assertThat(colleague.post(taskPath() + "/unclaim", "").statusCode()).isEqualTo(403);
    isRefused(claim(colleague, "errand-b"), "这项任务已由另一位同志认领，请返回列表刷新。");
    assertThat(assignee()).isEqualTo("errand-a");
  }

  @Test
  void aClerkReturnsAClaimedTaskToTheUnit() {
    assertThat(clerk.post(taskPath() + "/unclaim", "").statusCode()).isEqualTo(204);

    assertThat(assignee()).isNull();
    assertThat(claim(clerk, "errand-b").statusCode()).as("for a colleague").isEqualTo(403);
  }

  @Test
  void aTaskWithoutCandidatesIsNotReturned() {
    engine.getTaskService().deleteCandidateGroup(task.getId(), "unit-q01");

    assertThat(clerk.post(taskPath() + "/unclaim", "").statusCode()).isEqualTo(403);
    assertThat(assignee()).isEqualTo("errand-a");
  }

  @Test
  void aClerkOfAnotherUnitNeitherSeesNorCompletesTheTask() {
    HttpUser otherClerk = new HttpUser(port).logIn("errand-c", Errands.PASSWORD);

    assertThat(otherClerk.get(ENGINE_API + "/task?maxResults=50").body())
        .doesNotContain(task.getId());
    assertThat(otherClerk.get(taskPath() + "/form-variables").statusCode()).isEqualTo(403);
    assertThat(submit(otherClerk, AGREE).statusCode()).isIn(400, 403);
    assertThat(isOpen()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"decision":{"value":"agree"},"agreed":{"value":true}} | 提交的内容里有这张表单没有的栏目，请刷新页面后重新填写。
          {"decision":{"value":"agree"},"view":{"value":"x"}}    | 提交的内容里有这张表单没有的栏目，请刷新页面后重新填写。
          {"decision":{"value":"approve"}}                       | “意见”填写的内容不对，请检查后重新填写。
          {"decision":{"value":"agree"},"days":{"value":"many"}} | “天数”填写的内容不对，请检查后重新填写。
          {"decision":{"value":"agree"},"days":{"value":1.5}}    | “天数”填写的内容不对，请检查后重新填写。
          {"decision":{"value":"agree"},"days":{"value":31}}     | 天数不能超过 30。
          {"decision":{"value":"return"},"reason":{"value":" "}} | 退回时请写明理由。
          {}                                                     | 请选择意见。
          {"decision":{"value":"agree"},"reason":{"value":"太晚"}} | 今天已经截止，请明天再来。
          """)
  void anInvalidFieldIsRefusedInOneSentence(String fields, String sentence) {
    isRefused(submit(clerk, "{\"variables\":" + fields + "}"), sentence);
    isRefused(clerk.post(taskPath() + "/complete", "{\"variables\":" + fields + "}"), sentence);
  }

  @Test
  void aSupplementaryCharacterIsKept() {
    String reason =
        "{\"variables\":{\"decision\":{\"value\":\"return\"},\"reason\":{\"value\":\"𠮷\"}}}";

    assertThat(submit(clerk, reason).statusCode()).isEqualTo(204);
    assertThat(ledgerEntries().toString()).contains("𠮷");
  }

  @Test
  void theSecondOfTwoSubmissionsIsRefused() {
    submit(clerk, AGREE);

    HttpResponse<String> second = submit(clerk, AGREE);

    assertThat(second.statusCode()).isEqualTo(400);
    assertThat(message(second)).isEqualTo("这项任务已经办完或已收回，请返回列表刷新。");
    assertThat(ledgerEntries()).hasSize(1);
  }

  @Test
  void ofTwoConcurrentSubmissionsOneCounts() {
    CompletableFuture<HttpResponse<String>> one = supplyAsync(() -> submit(clerk, AGREE));
    CompletableFuture<HttpResponse<String>> other = supplyAsync(() -> submit(clerk, AGREE));

    assertThat(new int[] {one.join().statusCode(), other.join().statusCode()})
        .containsExactlyInAnyOrder(204, 400);
    assertThat(ledgerEntries()).hasSize(1);
  }

  @Test
  void theViewOfTheFormIsNotStored() {
    String view =
        json(clerk.get(taskPath() + "/form-variables")).path("view").path("value").asText();
    assertThat(json(view).path("about").asText()).isEqualTo("关于 GCC2-0001 的事项（𠮷）");

    assertThat(
            engine
                .getRuntimeService()
                .createVariableInstanceQuery()
                .variableName(TaskVariables.VIEW)
                .list())
        .isEmpty();
  }

  @Test
  void theEngineDoesNotRecordWhatTheLedgerRecords() {
    assertThat(submit(clerk, AGREE).statusCode()).isEqualTo(204);

    HistoryService history = engine.getHistoryService();
    assertThat(history.createUserOperationLogQuery().taskId(task.getId()).list()).isEmpty();
    assertThat(history.createHistoricVariableInstanceQuery().list()).isEmpty();
    assertThat(history.createHistoricDetailQuery().list()).isEmpty();
    assertThat(history.createHistoricIdentityLinkLogQuery().taskId(task.getId()).list())
        .as("the assignee and no candidate")
        .extracting(HistoricIdentityLinkLog::getUserId)
        .containsExactly("errand-a");
  }

  @Test
  void aClaimGrantsNoAuthorizationToTheClerk() {
    assertThat(
            engine
                .getAuthorizationService()
                .createAuthorizationQuery()
                .resourceType(Resources.TASK)
                .userIdIn("errand-a")
                .list())
        .isEmpty();
  }

  private void isRefused(HttpResponse<String> answer, String sentence) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(message(answer)).isEqualTo(sentence);
    assertThat(isOpen()).isTrue();
    assertThat(ledgerEntries()).isEmpty();
    assertThat(
            engine
                .getRuntimeService()
                .createVariableInstanceQuery()
                .variableName(Variables.AGREED.name())
                .list())
        .isEmpty();
  }

  private HttpResponse<String> submit(HttpUser browser, String body) {
    return browser.post(taskPath() + "/submit-form", body);
  }

  private HttpResponse<String> claim(HttpUser browser, String person) {
    return browser.post(taskPath() + "/claim", "{\"userId\":\"" + person + "\"}");
  }

  private String taskPath() {
    return ENGINE_API + "/task/" + task.getId();
  }

  private boolean isOpen() {
    return engine.getTaskService().createTaskQuery().taskId(task.getId()).count() == 1;
  }

  private String assignee() {
    return engine
        .getTaskService()
        .createTaskQuery()
        .taskId(task.getId())
        .singleResult()
        .getAssignee();
  }

  /** Seals the pending ledger entries and returns those about the errand. */
  private List<LedgerEntry> ledgerEntries() {
    ledger.chainPending(new RoundId("GCC2"));
    return ledger.entriesAbout(new RoundId("GCC2"), "GCC2-0001");
  }

  private static String message(HttpResponse<String> answer) {
    return json(answer).path("message").asText();
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return json(answer.body());
  }

  private static JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (JsonProcessingException notJson) {
      throw new AssertionError(text, notJson);
    }
  }
}
