package org.greatcraftsman.process.naming;

import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.greatcraftsman.honor.AwardService;
import org.greatcraftsman.honor.Honour;
import org.greatcraftsman.honor.HonourService;
import org.greatcraftsman.process.FormFor;
import org.greatcraftsman.process.Label;
import org.greatcraftsman.process.ProcessVariables;
import org.greatcraftsman.process.TaskContext;
import org.greatcraftsman.process.TaskForm;
import org.greatcraftsman.process.naming.NamingProcess.Elements;

/** 制作证书: the desk records how many certificates were printed. */
@FormFor(Elements.USER_TASK_MAKE_CERTIFICATES)
class MakeCertificatesForm implements TaskForm<MakeCertificatesForm.Fields> {

  private final HonourService honours;
  private final AwardService awards;

  MakeCertificatesForm(HonourService honours, AwardService awards) {
    this.honours = honours;
    this.awards = awards;
  }

  record Fields(@Label("证书份数") @NotNull(message = "请填写制作完成的证书份数。") Integer printed) {}

  @Override
  public Map<String, ?> view(TaskContext task) {
    return Map.of(
        "people", honours.roll(task.round()).size(),
        "lines", honours.roll(task.round()).stream().map(MakeCertificatesForm::line).toList());
  }

  private static Map<String, String> line(Honour honour) {
    return Map.of(
        "certificate", honour.certificate(),
        "name", honour.person().name(),
        "employer", honour.person().employer(),
        "jobType", honour.person().jobType());
  }

  @Override
  public ProcessVariables decide(TaskContext task, Fields fields) {
    awards.recordCertificates(task.round(), fields.printed(), task.person());
    return ProcessVariables.none();
  }
}
