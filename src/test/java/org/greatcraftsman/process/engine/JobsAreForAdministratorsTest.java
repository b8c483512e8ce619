package org.greatcraftsman.process.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.greatcraftsman.office.HttpUser.ENGINE_API;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.greatcraftsman.office.HttpUser;
import org.greatcraftsman.office.OfficeFixture;
import org.greatcraftsman.office.OfficeTest;
import org.greatcraftsman.process.Worklist;
import org.greatcraftsman.process.form.Errands;
import org.greatcraftsman.process.selectionround.SelectionRoundProcess;
import org.greatcraftsman.security.StaffAccounts;
import org.greatcraftsman.security.StaffGroup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Tests that only administrators can run or change jobs, with the timer that ends the nomination.
 */
@OfficeTest
class JobsAreForAdministratorsTest {

  @LocalServerPort int port;
  @Autowired ProcessEngine engine;
  @Autowired Worklist worklist;
  @Autowired Errands errands;
  @Autowired OfficeFixture office;
  @Autowired StaffAccounts staff;

  private Job timer;
  private HttpUser clerk;

  @BeforeEach
  void openRound() {
    errands.deploy();
    worklist.start(
        office.person("office-clerk", "federation-office"),
        SelectionRoundProcess.KEY,
        Map.of("pack", "wuhan-2", "confirmed", true));
    timer = timer();
    clerk = new HttpUser(port).logIn("errand-office", Errands.PASSWORD);
  }

  @Test
  void tenCallsOfAClerkUseUpNoRetryOfTheTimer() {
    for (int call = 0; call < 10; call++) {
      assertThat(clerk.post(job("/execute"), "{}").statusCode()).isEqualTo(403);
    }

    assertTimerUnchanged();
    assertThat(engine.getHistoryService().createHistoricJobLogQuery().failureLog().count())
        .isZero();
  }

  @Test
  void anAdministratorRunsTheTimer() {
    assertThat(administrator().post(job("/execute"), "{}").statusCode()).isEqualTo(204);

    assertThat(engine.getManagementService().createJobQuery().jobId(timer.getId()).singleResult())
        .isNull();
  }

  @Test
  void anAdministratorSetsRetriesAndDueDate() {
    HttpUser administrator = administrator();

    assertThat(administrator.send("PUT", job("/retries"), "{\"retries\":7}").statusCode())
        .isEqualTo(204);
    assertThat(
            administrator
                .send("PUT", job("/duedate"), "{\"duedate\":\"2018-08-29T10:00:00.000+0800\"}")
                .statusCode())
        .isEqualTo(204);
    assertThat(administrator.send("PUT", job("/suspended"), "{\"suspended\":true}").statusCode())
        .isEqualTo(204);

    assertThat(timer().getRetries()).isEqualTo(7);
    assertThat(timer().getDuedate()).isEqualTo("2018-08-29T10:00:00.000+0800");
    assertThat(timer().isSuspended()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          POST   | /job/JOB-ID/execute                | {}
          PUT    | /job/JOB-ID/retries                | {"retries":0}
          PUT    | /job/JOB-ID/suspended              | {"suspended":true}
          PUT    | /job/JOB-ID/duedate                | {"duedate":"2030-01-01T00:00:00.000+0800"}
          POST   | /job/JOB-ID/duedate/recalculate    | {}
          PUT    | /job/JOB-ID/priority               | {"priority":0}
          DELETE | /job/JOB-ID                        | ''
          POST   | /job/retries                    | {"jobIds":["JOB-ID"],"retries":0}
          PUT    | /job/suspended                  | {"processInstanceId":"INSTANCE-ID","suspended":true}
          PUT    | /job-definition/DEFINITION-ID/retries     | {"retries":0}
          PUT    | /job-definition/DEFINITION-ID/suspended   | {"suspended":true,"includeJobs":true}
          PUT    | /job-definition/DEFINITION-ID/jobPriority | {"priority":0,"includeJobs":true}
          PUT    | /job-definition/suspended       | {"processDefinitionKey":"KEY-ID","suspended":true,"includeJobs":true}
          POST   | /process-instance/job-retries   | {"processInstances":["INSTANCE-ID"],"retries":0}
          PUT    | /process-instance/INSTANCE-ID/suspended   | {"suspended":true}
          POST   | /process-instance/suspended-async      | {"processInstanceIds":["INSTANCE-ID"],"suspended":true}
          POST   | /process-instance/delete        | {"processInstanceIds":["INSTANCE-ID"]}
          PUT    | /process-definition/key/KEY-ID/suspended | {"suspended":true,"includeProcessInstances":true}
          """)
  void knownAndUnknownIdsGetTheSameRefusal(String method, String path, String body) {
    HttpResponse<String> known = clerk.send(method, ENGINE_API + known(path), known(body));
    HttpResponse<String> unknown = clerk.send(method, ENGINE_API + unknown(path), unknown(body));

    assertThat(known.statusCode()).isEqualTo(403);
    assertThat(unknown.statusCode()).isEqualTo(403);
    assertThat(unknown.body()).isEqualTo(known.body()).contains("没有权限");
    assertTimerUnchanged();
  }

  @Test
  void everyEndpointAboutJobsRefusesAClerk() {
    Set<RestApi.Endpoint> aboutJobs =
        RestApi.endpoints().stream()
            .filter(RestApi.Endpoint::isAboutJobs)
            .collect(Collectors.toSet());
    String refused = clerk.post(job("/execute"), "{}").body();

    assertThat(aboutJobs)
        .hasSizeGreaterThan(60)
        .allSatisfy(
            endpoint -> {
              HttpResponse<String> answer =
                  clerk.send(
                      endpoint.method(),
                      endpoint.path().replace("{name}", "default").replaceAll("\\{[^}]*}", "any"),
                      "{}");
              assertThat(answer.statusCode()).as("%s", endpoint).isEqualTo(403);
              // The engine would refuse with another message, so the request did not reach it.
              assertThat(answer.body()).as("%s", endpoint).isEqualTo(refused);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/job/JOB-ID/execute/",
        "/job/JOB-ID//execute",
        "//job/JOB-ID/execute",
        "/job/JOB-ID/execute?x=/task",
        "/job;x=1/JOB-ID/execute",
        "/job/JOB-ID;x=1/execute",
        "/job/JOB-ID/execute;jsessionid=1",
        "/task/../job/JOB-ID/execute",
        "/./job/JOB-ID/execute",
        "/%6Aob/JOB-ID/execute",
        "/job/JOB-ID/%65xecute",
        "/%256Aob/JOB-ID/execute",
        "/job%2FJOB-ID%2Fexecute",
        "/job%5CJOB-ID/execute",
        "/job/JOB-ID/execute%00",
        "/job/JOB-ID/execute%20",
        "/job/JOB-ID/execute.json",
        "/JOB/JOB-ID/execute",
        "/../engine/default/job/JOB-ID/execute",
        "/../default/job/JOB-ID/execute"
      })
  void noOtherSpellingOfThePathReachesTheTimer(String path) {
    assertThat(clerk.post(ENGINE_API + known(path), "{}").statusCode()).isIn(400, 403, 404);

    assertTimerUnchanged();
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "HEAD", "OPTIONS", "PUT", "PATCH", "DELETE"})
  void noOtherMethodReachesTheTimer(String method) {
    assertThat(
            clerk
                .send(
                    method,
                    job("/execute?_method=POST"),
                    "{}",
                    "X-HTTP-Method-Override",
                    "POST",
                    "X-HTTP-Method",
                    "POST",
                    "X-Method-Override",
                    "POST")
                .statusCode())
        .isEqualTo(403);

    assertTimerUnchanged();
  }

  @Test
  void aFormerAdministratorIsRefusedInTheSameSession() {
    staff.createPerson("stood-in", "代管", Errands.PASSWORD, List.of(StaffGroup.ADMINISTRATORS.id()));
    HttpUser former = new HttpUser(port).logIn("stood-in", Errands.PASSWORD);
    assertThat(former.get(job("")).statusCode()).isEqualTo(200);

    engine.getIdentityService().deleteMembership("stood-in", StaffGroup.ADMINISTRATORS.id());

    assertThat(former.post(job("/execute"), "{}").statusCode()).isEqualTo(403);
    assertTimerUnchanged();
  }

  @Test
  void theEngineCountsNoFailureOfAnUnauthorizedCall() {
    engine
        .getIdentityService()
        .setAuthentication("errand-office", List.of(StaffGroup.FEDERATION_OFFICE.id()));
    try {
      assertThatThrownBy(() -> engine.getManagementService().executeJob(timer.getId()))
          .isInstanceOf(AuthorizationException.class);
    } finally {
      engine.getIdentityService().clearAuthentication();
    }

    assertTimerUnchanged();
  }

  private HttpUser administrator() {
    return new HttpUser(port).logIn("admin", "admin-of-the-tests");
  }

  private String job(String rest) {
    return ENGINE_API + "/job/" + timer.getId() + rest;
  }

  private String known(String text) {
    return text.replace("KEY-ID", SelectionRoundProcess.KEY)
        .replace("JOB-ID", timer.getId())
        .replace("INSTANCE-ID", timer.getProcessInstanceId())
        .replace("DEFINITION-ID", timer.getJobDefinitionId());
  }

  private static String unknown(String text) {
    return text.replaceAll("[A-Z]+-ID", "7f3a2c10-0000-11e8-8000-000000000000");
  }

  private Job timer() {
    return engine
        .getManagementService()
        .createJobQuery()
        .activityId(SelectionRoundProcess.Elements.TIMER_NOMINATION_DEADLINE)
        .singleResult();
  }

  private void assertTimerUnchanged() {
    Job now = timer();
    assertThat(now.getRetries()).isEqualTo(timer.getRetries());
    assertThat(now.getDuedate()).isEqualTo(timer.getDuedate());
    assertThat(now.isSuspended()).isFalse();
    assertThat(now.getPriority()).isEqualTo(timer.getPriority());
    assertThat(now.getExceptionMessage()).isNull();
    assertThat(engine.getManagementService().createBatchQuery().count()).isZero();
  }
}
