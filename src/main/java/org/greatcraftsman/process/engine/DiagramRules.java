package org.greatcraftsman.process.engine;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.BpmnParseException;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * What a diagram may contain: work goes through named beans of ours, so a diagram with a script or
 * the name of a class is refused when it is deployed. And what every instance carries: its own
 * number as the variable {@value #NUMBER}, for the task list's column.
 */
class DiagramRules extends AbstractBpmnParseListener {

  static final String NUMBER = "number";

  private static final Set<String> CODE = Set.of("scriptTask", "script", "connector", "field");

  @Override
  public void parseRootElement(Element root, List<ProcessDefinitionEntity> definitions) {
    check(root);
  }

  @Override
  public void parseProcess(Element process, ProcessDefinitionEntity definition) {
    definition.addListener(
        ExecutionListener.EVENTNAME_START,
        (ExecutionListener)
            execution -> execution.setVariable(NUMBER, execution.getProcessBusinessKey()));
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
