package org.greatcraftsman.process.engine;

import static java.util.stream.Collectors.toSet;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.greatcraftsman.process.StartForm;
import org.greatcraftsman.process.TaskForm;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Sees at the start that nobody will open a task which cannot be finished: each user task and each
 * start by a person has its form file and its guard.
 */
@Component
class FormsCheck {

  private final ObjectProvider<TaskForm<?>> taskForms;
  private final ObjectProvider<StartForm<?>> startForms;

  FormsCheck(ObjectProvider<TaskForm<?>> taskForms, ObjectProvider<StartForm<?>> startForms) {
    this.taskForms = taskForms;
    this.startForms = startForms;
  }

  /**
   * @param files the files to deploy by name, such as {@code forms/audit-by-unit.form}
   * @throws IllegalStateException naming every fault
   */
  void check(Map<String, byte[]> files) {
    Set<String> tasks = taskForms.stream().map(TaskForm::task).collect(toSet());
    Set<String> starts = startForms.stream().map(StartForm::process).collect(toSet());
    Set<String> seen = new HashSet<>();
    List<String> faults = new ArrayList<>();
    files.forEach(
        (name, content) -> {
          if (!name.endsWith(".bpmn")) {
            return;
          }
          BpmnModelInstance diagram = Bpmn.readModelFromStream(new ByteArrayInputStream(content));
          for (UserTask task : diagram.getModelElementsByType(UserTask.class)) {
            String place = name + ": user task " + task.getId();
            if (!seen.add(task.getId())) {
              faults.add(place + " has the id of another task");
            }
            if (!tasks.contains(task.getId())) {
              faults.add(place + " has no TaskForm bean");
            }
            checkFile(files, place, task.getCamundaFormRef(), faults);
          }
          for (StartEvent start : diagram.getModelElementsByType(StartEvent.class)) {
            if (start.getParentElement() instanceof Process process
                && start.getCamundaFormRef() != null) {
              String place = name + ": start event " + start.getId();
              if (!starts.contains(process.getId())) {
                faults.add(place + " has a form, but its process has no StartForm bean");
              }
              checkFile(files, place, start.getCamundaFormRef(), faults);
            }
          }
        });
    if (!faults.isEmpty()) {
      throw new IllegalStateException(
          "The diagrams and their forms do not fit together:\n  " + String.join("\n  ", faults));
    }
  }

  private static void checkFile(
      Map<String, byte[]> files, String place, String form, List<String> faults) {
    if (form == null) {
      faults.add(place + " has no camunda:formRef");
    } else if (!files.containsKey("forms/" + form + ".form")) {
      faults.add(place + " needs forms/" + form + ".form");
    }
  }
}
