package org.greatcraftsman.process.engine;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.BpmnParseException;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Parse listener that refuses a diagram with a script, a connector or the name of a class. A
 * diagram runs code through the named beans of {@link ExpressionBeans} only.
 */
class ScriptBan extends AbstractBpmnParseListener {

  private static final Set<String> CODE = Set.of("scriptTask", "script", "connector", "field");

  @Override
  public void parseRootElement(Element root, List<ProcessDefinitionEntity> definitions) {
    check(root);
  }

  private static void check(Element element) {
    if (CODE.contains(element.getTagName())
        || element.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "class") != null
        || element.attribute("class") != null
        || hasLanguage(element)) {
      throw new BpmnParseException(
          "“" + element.getTagName() + "”带有脚本或类名，不能部署；请改用 camunda:delegateExpression。", element);
    }
    element.elements().forEach(ScriptBan::check);
  }

  private static boolean hasLanguage(Element element) {
    String language = element.attribute("language");
    return element.getTagName().equals("conditionExpression")
        && language != null
        && !language.equalsIgnoreCase("juel");
  }
}
