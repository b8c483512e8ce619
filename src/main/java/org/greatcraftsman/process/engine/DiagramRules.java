package org.greatcraftsman.process.engine;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.BpmnParseException;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.greatcraftsman.unit.UnitService;

/**
 * What a diagram may contain: work goes through named beans of ours, so a diagram with a script or
 * the name of a class is refused when it is deployed. And what every task carries for the columns
 * of the task list: its number and the name of its unit. They are the task's own variables, because
 * who may see a task may not see the variables of its process.
 */
class DiagramRules extends AbstractBpmnParseListener {

  static final String NUMBER = "taskNumber";
  static final String UNIT = "taskUnit";

  private static final Set<String> CODE = Set.of("scriptTask", "script", "connector", "field");

  @Override
  public void parseRootElement(Element root, List<ProcessDefinitionEntity> definitions) {
    check(root);
  }

  @Override
  public void parseUserTask(Element userTask, ScopeImpl scope, ActivityImpl activity) {
    ((UserTaskActivityBehavior) activity.getActivityBehavior())
        .getTaskDefinition()
        .addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, DiagramRules::label);
  }

  private static void label(DelegateTask task) {
    // Where a process has a task for each of several people, each task is about one number.
    task.setVariableLocal(
        NUMBER,
        task.getVariable("number") instanceof String number
            ? number
            : task.getExecution().getProcessBusinessKey());
    if (task.getVariable("unit") instanceof String unit) {
      Group clerks =
          Context.getCommandContext()
              .getReadOnlyIdentityProvider()
              .findGroupById(UnitService.groupOf(unit));
      if (clerks != null) {
        task.setVariableLocal(UNIT, clerks.getName());
      }
    }
  }

  private static void check(Element element) {
    if (CODE.contains(element.getTagName())
        || element.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "class") != null
        || element.attribute("class") != null
        || hasLanguage(element)) {
      throw new BpmnParseException(
          "“" + element.getTagName() + "”带有脚本或类名，不能部署；请改用 camunda:delegateExpression。", element);
    }
    element.elements().forEach(DiagramRules::check);
  }

  private static boolean hasLanguage(Element element) {
    String language = element.attribute("language");
    return element.getTagName().equals("conditionExpression")
        && language != null
        && !language.equalsIgnoreCase("juel");
  }
}
