package org.greatcraftsman.process.engine;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.greatcraftsman.office.OfficeTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

@OfficeTest
class FormsCheckTest {

  @Autowired FormsCheck check;

  @Test
  void aDiagramWithItsFormAndItsGuardIsAccepted() throws IOException {
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
  void everyFaultIsNamedAtOnce() throws IOException {
    String diagram =
        new String(read("guard/guarded-errand.bpmn"), StandardCharsets.UTF_8)
            .replace("userTask_guardedErrand", "userTask_forgotten")
            .replace(
                "<startEvent id=\"start_errand\"/>",
                "<startEvent id=\"start_errand\" camunda:formRef=\"begin-errand\"/>");

    assertThatThrownBy(
            () -> check.check(Map.of("processes/x.bpmn", diagram.getBytes(StandardCharsets.UTF_8))))
        .hasMessageContaining("userTask_forgotten has no TaskForm bean")
        .hasMessageContaining("needs forms/guarded-errand.form")
        .hasMessageContaining("its process has no StartForm bean")
        .hasMessageContaining("needs forms/begin-errand.form");
  }

  private static byte[] read(String name) throws IOException {
    return new ClassPathResource(name).getContentAsByteArray();
  }
}
