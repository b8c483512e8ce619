package org.greatcraftsman.process.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.greatcraftsman.office.HttpUser.ENGINE_API;

import java.net.http.HttpResponse;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.office.HttpUser;
import org.greatcraftsman.office.OfficeTest;
import org.greatcraftsman.process.form.Errands;
import org.greatcraftsman.process.form.GuardedErrandProcess.Elements;
import org.greatcraftsman.security.StaffAccounts;
import org.joda.time.DateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Tests attacks on known vulnerabilities and unsafe defaults of Camunda 7.24.0. */
@OfficeTest
class EngineHardeningTest {

  @LocalServerPort int port;
  @Autowired Errands errands;
  @Autowired ProcessEngine engine;
  @Autowired StaffAccounts staff;

  HttpUser clerk;

  @BeforeEach
  void logInClerk() {
    errands.deploy();
    clerk = new HttpUser(port).logIn("errand-a", Errands.PASSWORD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${''.getClass().forName('java.lang.System').getProperty('user.home')}",
        "${''.class.name}",
        "${now().getClass().getName()}",
        "${dateTime().getClass()}",
        "${dateTime().class}",
        "${dateTime().getZone().setDefault(dateTime().getZone())}",
        "${currentUserGroups().size()}",
        "${JSON('[]')}",
        "${deadlines}",
        "${processEngine.name}"
      })
  void anExpressionInAQueryThatCouldRunCodeIsRefused(String expression) {
    HttpResponse<String> answer = orQuery("assigneeExpression", expression);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(answer.body()).contains("查询条件里的表达式只能使用");
  }

  @Test
  void anExpressionInAQueryMayUseTheUserAndTheTime() {
    errands.start(new NominationNumber("GCC2-0001"), "q01");

    assertThat(orQuery("candidateGroupsExpression", "${currentUserGroups()}").body())
        .contains(Elements.USER_TASK_GUARDED_ERRAND);
    assertThat(orQuery("assigneeExpression", "${currentUser()}").body()).isEqualTo("[]");
    assertThat(orQuery("dueBeforeExpression", "${dateTime().plusDays(31)}").body())
        .contains(Elements.USER_TASK_GUARDED_ERRAND);
    assertThat(orQuery("dueBeforeExpression", "${now()}").body()).isEqualTo("[]");
  }

  @Test
  void aQueryWithoutOrAcceptsNoExpression() {
    assertThat(
            clerk
                .post(
                    ENGINE_API + "/task?maxResults=50",
                    "{\"assigneeExpression\":\"${currentUser()}\"}")
                .statusCode())
        .isEqualTo(400);
  }

  @Test
  void noOneCanCreateTheFirstAdministratorThroughTheWebApps() {
    String setupPath = "/camunda/api/admin/setup/default/user/create";
    String person =
        "{\"profile\":{\"id\":\"intruder\"},\"credentials\":{\"password\":\"12345678\"}}";
    IdentityService identity = engine.getIdentityService();
    identity.deleteMembership("admin", "camunda-admin");
    try {
      HttpUser anonymous = new HttpUser(port);
      anonymous.get("/camunda/app/admin/default/");
      assertThat(anonymous.post(setupPath, person).statusCode()).isEqualTo(401);
      assertThat(clerk.post(setupPath, person).statusCode()).isEqualTo(403);
      assertThat(identity.createUserQuery().userId("intruder").count()).isZero();
    } finally {
      identity.createMembership("admin", "camunda-admin");
    }
  }

  @Test
  void theApplicationDoesNotStartWithoutAnAdministrator() {
    IdentityService identity = engine.getIdentityService();
    identity.deleteMembership("admin", "camunda-admin");
    try {
      assertThatThrownBy(
              () ->
                  new FirstAdministrator(identity, staff, "admin", "")
                      .afterSingletonsInstantiated())
          .hasMessageContaining("craftsman.admin.password");
    } finally {
      new FirstAdministrator(identity, staff, "admin", "admin-of-the-tests")
          .afterSingletonsInstantiated();
    }
    assertThat(identity.createUserQuery().memberOfGroup("camunda-admin").count()).isEqualTo(1);
  }

  @Test
  void theEngineChecksAuthorizations() {
    assertThat(engine.getProcessEngineConfiguration().isAuthorizationEnabled()).isTrue();
  }

  @Test
  void thereIsNoOpenRestApi() {
    assertThat(new HttpUser(port).get("/engine-rest/engine").statusCode()).isEqualTo(404);
    assertThat(clerk.get("/engine-rest/engine").statusCode()).isEqualTo(404);
  }

  @Test
  void aQueryReturnsAtMostTwoThousandRows() {
    assertThat(clerk.get(ENGINE_API + "/task").statusCode()).isEqualTo(400);
    assertThat(clerk.get(ENGINE_API + "/task?maxResults=2001").statusCode()).isEqualTo(400);
    assertThat(clerk.get(ENGINE_API + "/task?maxResults=2000").statusCode()).isEqualTo(200);
  }

  @Test
  void aVariableIsNeverAJavaObject() {
    ProcessEngineConfigurationImpl settings =
        (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    assertThat(settings.isDeserializationTypeValidationEnabled()).isTrue();
    assertThat(settings.isJavaSerializationFormatEnabled()).isFalse();
  }

  @Test
  void theRightToATaskDoesNotIncludeItsVariables() {
    ProcessEngineConfigurationImpl settings =
        (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    assertThat(settings.isEnforceSpecificVariablePermission()).isTrue();
  }

  @Test
  void anExpressionWithoutAScopeSetsNoProperty() {
    assertThatThrownBy(
            () -> new DateArithmeticResolver().setValue(null, new DateTime(), "zone", null))
        .hasMessageContaining("changes nothing");
  }

  @Test
  void aDiagramReachesOnlyExpressionBeans() {
    String deployment =
        engine
            .getRepositoryService()
            .createDeployment()
            .addString(
                "x.bpmn", diagram("<serviceTask id=\"t\" camunda:expression=\"${jdbcTemplate}\"/>"))
            .deploy()
            .getId();
    try {
      assertThatThrownBy(() -> engine.getRuntimeService().startProcessInstanceByKey("x"))
          .hasMessageContaining("Cannot resolve identifier 'jdbcTemplate'");
    } finally {
      engine.getRepositoryService().deleteDeployment(deployment, true);
    }
  }

  @Test
  void onlyAdministratorsDeploy() {
    String boundary = "part";
    String body =
        "--part\r\nContent-Disposition: form-data; name=\"x\"; filename=\"x.bpmn\"\r\n\r\n"
            + diagram("<task id=\"t\"/>")
            + "\r\n--part--\r\n";

    assertThat(
            clerk
                .upload(
                    ENGINE_API + "/deployment/create",
                    "multipart/form-data; boundary=" + boundary,
                    body)
                .statusCode())
        .isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<scriptTask id=\"t\" scriptFormat=\"javascript\" camunda:resource=\"x.js\"/>",
        "<serviceTask id=\"t\" camunda:class=\"java.lang.Runtime\"/>",
        "<userTask id=\"t\"><extensionElements><camunda:taskListener event=\"create\""
            + " class=\"x.Y\"/></extensionElements></userTask>",
        "<userTask id=\"t\"><extensionElements><camunda:taskListener event=\"create\">"
            + "<camunda:script scriptFormat=\"groovy\">1</camunda:script>"
            + "</camunda:taskListener></extensionElements></userTask>",
        "<serviceTask id=\"t\" camunda:type=\"shell\"><extensionElements>"
            + "<camunda:field name=\"command\" stringValue=\"id\"/></extensionElements></serviceTask>",
        "<serviceTask id=\"t\"><extensionElements><camunda:connector>"
            + "<camunda:connectorId>http-connector</camunda:connectorId>"
            + "</camunda:connector></extensionElements></serviceTask>",
        "<task id=\"t\"/><sequenceFlow id=\"f\" sourceRef=\"t\" targetRef=\"t\"><conditionExpression"
            + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
            + " xsi:type=\"tFormalExpression\" language=\"groovy\">true</conditionExpression></sequenceFlow>"
      })
  void aDiagramWithCodeIsRefused(String element) {
    assertThatThrownBy(
            () ->
                engine
                    .getRepositoryService()
                    .createDeployment()
                    .addString("x.bpmn", diagram(element))
                    .deploy())
        .isInstanceOf(ParseException.class)
        .hasMessageContaining("不能部署");
  }

  private HttpResponse<String> orQuery(String field, String expression) {
    return clerk.post(
        ENGINE_API + "/task?maxResults=50",
        "{\"orQueries\":[{\"" + field + "\":\"" + expression + "\"}]}");
  }

  private static String diagram(String element) {
    return "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\""
        + " xmlns:camunda=\"http://camunda.org/schema/1.0/bpmn\" targetNamespace=\"x\">"
        + "<process id=\"x\" isExecutable=\"true\" camunda:historyTimeToLive=\"P1D\">"
        + "<startEvent id=\"s\"/><sequenceFlow id=\"g\" sourceRef=\"s\" targetRef=\"t\"/>"
        + element
        + "</process></definitions>";
  }
}
