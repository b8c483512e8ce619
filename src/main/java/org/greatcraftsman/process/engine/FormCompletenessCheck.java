package org.greatcraftsman.process.engine;

import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN20_NS;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.CAMUNDA_NS;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.greatcraftsman.process.form.Forms;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Checks at start-up that every user task, and every start event for a person, has a form file and
 * a form bean. A task without them could be opened but not completed.
 */
@Component
class FormCompletenessCheck {

  private final Forms forms;

  FormCompletenessCheck(Forms forms) {
    this.forms = forms;
  }

  /**
   * Checks the diagrams among the files.
   *
   * @param files the files to deploy by name, such as {@code forms/audit-by-unit.form}
   * @throws IllegalStateException with all faults, if there are any
   */
  void check(Map<String, byte[]> files) {
    Set<String> seen = new HashSet<>();
    List<String> faults = new ArrayList<>();
    files.forEach(
        (name, content) -> {
          if (!name.endsWith(".bpmn")) {
            return;
          }
          Document diagram = parse(name, content);
          for (Element task : elements(diagram, "userTask")) {
            String place = name + ": user task " + task.getAttribute("id");
            if (!seen.add(task.getAttribute("id"))) {
              faults.add(place + " has the id of another task");
            }
            if (!forms.tasks().contains(task.getAttribute("id"))) {
              faults.add(place + " has no TaskForm bean");
            }
            checkFile(files, place, form(task), faults);
          }
          for (Element start : elements(diagram, "startEvent")) {
            if (start.getParentNode() instanceof Element process
                && process.getLocalName().equals("process")
                && !form(start).isEmpty()) {
              String place = name + ": start event " + start.getAttribute("id");
              if (!forms.starts().contains(process.getAttribute("id"))) {
                faults.add(place + " has a form, but its process has no StartForm bean");
              }
              checkFile(files, place, form(start), faults);
            }
          }
        });
    if (!faults.isEmpty()) {
      throw new IllegalStateException(
          "The diagrams and their forms do not fit together:\n  " + String.join("\n  ", faults));
    }
  }

  /**
   * Parses plain XML, because the model API of Camunda validates against the BPMN schema, which
   * takes longer.
   */
  private static Document parse(String name, byte[] diagram) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(diagram));
    } catch (ParserConfigurationException | SAXException | IOException unreadable) {
      throw new IllegalStateException(name + " is not a diagram", unreadable);
    }
  }

  private static List<Element> elements(Document diagram, String kind) {
    NodeList found = diagram.getElementsByTagNameNS(BPMN20_NS, kind);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  /** The id of the form; empty if the element has none. */
  private static String form(Element element) {
    return element.getAttributeNS(CAMUNDA_NS, "formRef");
  }

  private static void checkFile(
      Map<String, byte[]> files, String place, String form, List<String> faults) {
    if (form.isEmpty()) {
      faults.add(place + " has no camunda:formRef");
    } else if (!files.containsKey("forms/" + form + ".form")) {
      faults.add(place + " needs forms/" + form + ".form");
    }
  }
}
