package org.greatcraftsman.process.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.greatcraftsman.process.nominationaudit.NominationAuditProcess.Elements.USER_TASK_AUDIT_BY_UNIT;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.greatcraftsman.office.OfficeTest;
import org.greatcraftsman.process.StartForm;
import org.greatcraftsman.process.TaskForm;
import org.greatcraftsman.process.form.Forms;
import org.greatcraftsman.process.form.GuardedErrandProcess.Elements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.core.ResolvableType;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/** Tests the check that a deployment has a form file and a form bean for each user task. */
@OfficeTest
class FormCompletenessCheckTest {

  @Autowired FormCompletenessCheck check;
  @Autowired RepositoryService repository;
  @Autowired ResourcePatternResolver resources;

  @Test
  void aDiagramWithFormFilesAndFormBeansIsAccepted() throws IOException {
    byte[] diagram = read("guard/guarded-errand.bpmn");

    assertThatCode(
            () ->
                check.check(
                    Map.of(
                        "processes/guarded-errand.bpmn",
                        diagram,
                        "forms/guarded-errand.form",
                        new byte[0])))
        .doesNotThrowAnyException();
  }

  @Test
  void allFaultsAreReportedTogether() throws IOException {
    String diagram =
        new String(read("guard/guarded-errand.bpmn"), StandardCharsets.UTF_8)
            .replace(Elements.USER_TASK_GUARDED_ERRAND, "task_forgotten")
            .replace(
                "<startEvent id=\"start_errand\"/>",
                "<startEvent id=\"start_errand\" camunda:formRef=\"begin-errand\"/>");

    assertThatThrownBy(
            () -> check.check(Map.of("processes/x.bpmn", diagram.getBytes(StandardCharsets.UTF_8))))
        .hasMessageContaining("task_forgotten has no TaskForm bean")
        .hasMessageContaining("needs forms/guarded-errand.form")
        .hasMessageContaining("its process has no StartForm bean")
        .hasMessageContaining("needs forms/begin-errand.form");
  }

  @Test
  void twoUserTasksWithOneIdAreAFault() throws IOException {
    byte[] diagram = read("guard/guarded-errand.bpmn");

    assertThatThrownBy(
            () ->
                check.check(
                    Map.of(
                        "processes/one.bpmn",
                        diagram,
                        "processes/other.bpmn",
                        diagram,
                        "forms/guarded-errand.form",
                        new byte[0])))
        .hasMessageContaining(Elements.USER_TASK_GUARDED_ERRAND + " has the id of another task");
  }

  @Test
  void emphasisInAFormEndsWhereMarkdownRecognizesIt() throws IOException {
    for (Resource form : resources.getResources("classpath:forms/*.form")) {
      String[] parts = form.getContentAsString(StandardCharsets.UTF_8).split("\\*\\*", -1);
      for (int inside = 1; inside < parts.length - 1; inside += 2) {
        assertThat(parts[inside] + "**" + parts[inside + 1])
            .as(form.getFilename())
            .doesNotContainPattern("[：，。、；）”]\\*\\*[\\p{L}{]");
      }
    }
  }

  @Test
  void theApplicationDoesNotStartWithoutTheFormBeans() {
    var noBeans = new DefaultListableBeanFactory();
    FormCompletenessCheck withoutAnyForm =
        new FormCompletenessCheck(
            new Forms(
                noBeans.getBeanProvider(ResolvableType.forClass(TaskForm.class)),
                noBeans.getBeanProvider(ResolvableType.forClass(StartForm.class))));

    assertThatThrownBy(
            () ->
                new ProcessDeployment(repository, resources, withoutAnyForm)
                    .afterSingletonsInstantiated())
        .hasMessageContaining(USER_TASK_AUDIT_BY_UNIT + " has no TaskForm bean");
  }

  private static byte[] read(String name) throws IOException {
    return new ClassPathResource(name).getContentAsByteArray();
  }
}
